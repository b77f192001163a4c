/* lang/desk/desk.c - looking at the tokens on the desk, and saying words for them; see lang/desk/desk.h. */
#include "lang/desk/desk.h"

#include "base/unicode.h"

#include <string.h>

bool lt_is_word(const struct lt_desk *d, size_t i, const char *word)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    /* nearly every word is another with its first letter already */
    if (t->kind != LT_TOK_WORD || (t->c < 0x80 && ((t->c ^ (unsigned char)*word) & ~0x20u)))
        return false;
    return lt_str_eq_nocase(lt_tok_text(d, i), lt_str_of(word));
}

bool lt_is_word_in(const struct lt_desk *d, size_t i, const char *list)
{
    return lt_is_kind(d, i, LT_TOK_WORD) && lt_forms_have(list, lt_tok_text(d, i));
}

bool lt_tok_starts(const struct lt_desk *d, size_t i, const char *list)
{
    return lt_starts_in(lt_tok_text(d, i), list);
}

bool lt_tok_ends(const struct lt_desk *d, size_t i, const char *list)
{
    return lt_ends_in(lt_tok_text(d, i), list);
}

bool lt_is_digits(const struct lt_desk *d, size_t i, size_t min, size_t max)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_NUMBER && t->n >= min && t->n <= max;
}

int lt_scan_int(const struct lt_desk *d, size_t i)
{
    return lt_is_digits(d, i, 1, 9) ? (int)lt_digits_value(lt_tok_text(d, i)) : -1;
}

bool lt_is_dash(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_MARK && (t->c == '-' || (t->c >= 0x2012 && t->c <= 0x2015) || t->c == 0x2212);
}

bool lt_is_name(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD && lt_uni_is_upper(t->c);
}

/* Punctuation that stands around words and is not part of a code or number. */
static const bool surrounds[128] = {
    ['"'] = true, ['\''] = true, ['('] = true, [')'] = true, ['['] = true, [']'] = true, ['{'] = true,
    ['}'] = true, [','] = true,  [';'] = true, [':'] = true, ['!'] = true, ['?'] = true, ['.'] = true,
    ['*'] = true, ['|'] = true,  ['~'] = true, ['='] = true, ['<'] = true, ['>'] = true, ['/'] = true,
};

static bool is_surround(const struct lt_tok *t)
{
    if (t->kind != LT_TOK_MARK)
        return t->kind == LT_TOK_END || t->kind == LT_TOK_SPACE || t->kind == LT_TOK_GAP;
    return t->c < 0x80 ? surrounds[t->c] : lt_uni_class(t->c) == LT_UNI_PUNCTUATION;
}

bool lt_is_free_before(const struct lt_desk *d, size_t i)
{
    return is_surround(lt_tok_at(d, i - 1));
}

bool lt_is_free_after(const struct lt_desk *d, size_t i)
{
    return is_surround(lt_tok_at(d, i + 1));
}

size_t lt_skip_space(const struct lt_desk *d, size_t i)
{
    while (lt_is_kind(d, i, LT_TOK_SPACE) || lt_is_kind(d, i, LT_TOK_GAP))
        i++;
    return i;
}

size_t lt_before(const struct lt_desk *d, size_t i)
{
    if (i > d->n) /* what an earlier search did not find has nothing before it */
        return SIZE_MAX;
    while (i-- > 0)
        if (d->tok[i].kind != LT_TOK_SPACE && d->tok[i].kind != LT_TOK_GAP)
            return i;
    return SIZE_MAX;
}

bool lt_is_short_stop(const struct lt_desk *d, size_t i)
{
    bool opens = lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_name(d, i + 2) &&
                 (!d->lang->capital_nouns || lt_is_word_in(d, i + 2, d->lang->starters)) &&
                 !(lt_tok_at(d, i + 2)->n > 1 && lt_roman_value(lt_tok_text(d, i + 2)));
    return lt_is_mark(d, i, '.') && !lt_is_last(d, i) && !opens;
}

bool lt_is_last(const struct lt_desk *d, size_t i)
{
    for (size_t k = i + 1, seen = 0; k < d->n; k++, seen++) {
        const struct lt_tok *t = &d->tok[k];
        bool closing =
            t->kind == LT_TOK_MARK && (t->c == '.' || t->c == '"' || t->c == ')' || t->c == '\'' ||
                                       t->c == '!' || t->c == '?' || t->c == 0x2019 || t->c == 0x201D);
        if (t->kind != LT_TOK_SPACE && t->kind != LT_TOK_GAP && !closing)
            return false;
        if (seen > 8)
            return false;
    }
    return true;
}

struct lt_buf *lt_say_begin(struct lt_desk *d)
{
    lt_buf_clear(&d->out->words);
    return &d->out->words;
}

static uint32_t show_end(const struct lt_tok *t)
{
    return t->show_at + t->show_len;
}

size_t lt_say_words(struct lt_desk *d, size_t from, size_t to)
{
    if (d->out->words.failed) {
        d->out->say.failed = true;
        d->out->say.refused = d->out->words.refused;
    }
    lt_say(d->out, lt_buf_str(&d->out->words), lt_tok_at(d, from)->show_at, show_end(lt_tok_at(d, to - 1)));
    return to - from;
}

size_t lt_say_text(struct lt_desk *d, const char *words, size_t from, size_t to)
{
    lt_say(d->out, lt_str_of(words), lt_tok_at(d, from)->show_at, show_end(lt_tok_at(d, to - 1)));
    return to - from;
}

/* The words on the scratch buffer, said in a way of their own. */
static size_t say_span(struct lt_desk *d, struct lt_say_span span, size_t from, size_t to)
{
    struct lt_said *out = d->out;
    size_t n = out->words.n;
    lt_say_words(d, from, to);
    if (out->say.failed || n == 0)
        return to - from;
    if (!lt_grow(&out->spans, &out->cap_spans, out->n_spans + 1, sizeof *out->spans, SIZE_MAX)) {
        out->say.failed = out->say.refused = true;
        return to - from;
    }
    span.at = (uint32_t)(out->say.n - n);
    span.len = (uint32_t)n;
    out->spans[out->n_spans++] = span;
    return to - from;
}

size_t lt_say_letters(struct lt_desk *d, size_t from, size_t to)
{
    return say_span(d, (struct lt_say_span){.kind = LT_SAY_LETTERS}, from, to);
}

size_t lt_say_phonemes(struct lt_desk *d, const char *phonemes, size_t from, size_t to)
{
    return say_span(d, (struct lt_say_span){.kind = LT_SAY_PHONEMES, .value = lt_str_of(phonemes)}, from, to);
}

/* The phonemes of a word of the list, or NULL. */
static const char *sound_of(const struct lt_phrase *sounds, struct lt_str word)
{
    while (sounds->written && !lt_str_eqz(word, sounds->written))
        sounds++;
    return sounds->written ? sounds->spoken : NULL;
}

size_t lt_say_sounds(struct lt_desk *d, const struct lt_phrase *sounds, size_t from, size_t to)
{
    struct lt_said *out = d->out;
    struct lt_str words = lt_buf_str(&out->words), rest = words, word;
    lt_say_words(d, from, to);
    size_t start = out->say.n - words.n;
    while (!out->say.failed && lt_str_cut(&rest, ' ', &word)) {
        const char *sound = sound_of(sounds, word);
        if (!sound)
            continue;
        if (!lt_grow(&out->spans, &out->cap_spans, out->n_spans + 1, sizeof *out->spans, SIZE_MAX)) {
            out->say.failed = out->say.refused = true;
            break;
        }
        out->spans[out->n_spans++] = (struct lt_say_span){
            .kind = LT_SAY_PHONEMES,
            .at = (uint32_t)(start + (size_t)(word.p - words.p)),
            .len = (uint32_t)word.n,
            .value = lt_str_of(sound),
        };
    }
    return to - from;
}

/* Tokens from i on that are exactly `want`; 0: they are not. */
static size_t spelt(const struct lt_desk *d, size_t i, struct lt_str want)
{
    size_t end = d->tok[i].at + want.n, k = i;
    if (!lt_str_starts(lt_str_from(d->text, d->tok[i].at), want))
        return 0;
    while (k < d->n && d->tok[k].at + d->tok[k].n < end)
        k++;
    return k < d->n && d->tok[k].at + d->tok[k].n == end ? k + 1 - i : 0;
}

size_t lt_say_listed_phrases(struct lt_desk *d, size_t i, const struct lt_phrase *list)
{
    const char *spoken = NULL;
    size_t longest = 0;
    struct lt_str text = lt_str_from(d->text, d->tok[i].at);
    if (!lt_is_free_before(d, i))
        return 0;
    for (; list && list->written; list++) {
        if (list->written[0] != text.p[0] || (text.n > 2 && list->written[1] != text.p[1]) ||
            (text.n > 2 && list->written[1] && list->written[2] && list->written[2] != text.p[2]))
            continue;
        size_t tokens = spelt(d, i, lt_str_of(list->written));
        if (tokens > longest && lt_is_free_after(d, i + tokens - 1)) {
            longest = tokens;
            spoken = list->spoken;
        }
    }
    return longest ? lt_say_text(d, spoken, i, i + longest) : 0;
}

enum { START_BYTES = 4, SHORT_START = 2 };

/* The bit of a text's first n bytes. */
static unsigned start_bit(const char *text, size_t n)
{
    uint32_t h = 0;
    for (size_t k = 0; k < n; k++)
        h = h * 31 + (unsigned char)text[k];
    return (h ^ h >> 10) % LT_PHRASE_BITS;
}

static void collect_starts(struct lt_phrase_starts *s, const struct lt_phrase *list)
{
    *s = (struct lt_phrase_starts){.list = list};
    for (; list->written; list++) {
        bool brief = strlen(list->written) < START_BYTES;
        unsigned bit = start_bit(list->written, brief ? SHORT_START : START_BYTES);
        (brief ? s->brief : s->bits)[bit / 64] |= UINT64_C(1) << bit % 64;
        s->any_brief = s->any_brief || brief;
    }
}

static bool has_bit(const uint64_t *bits, unsigned bit)
{
    return bits[bit / 64] >> bit % 64 & 1;
}

/* Asked of every word. */
static bool may_start(const struct lt_desk *d, size_t i)
{
    struct lt_phrase_starts *s = &d->out->starts;
    if (s->list != d->lang->phrases)
        collect_starts(s, d->lang->phrases);
    struct lt_str text = lt_str_from(d->text, d->tok[i].at);
    if (text.n >= START_BYTES && has_bit(s->bits, start_bit(text.p, START_BYTES)))
        return true;
    return s->any_brief && text.n >= SHORT_START && has_bit(s->brief, start_bit(text.p, SHORT_START));
}

size_t lt_say_listed_phrase(struct lt_desk *d, size_t i)
{
    enum { LONGEST_FIRST = 8 }; /* bytes of a phrase's first word */
    if (!d->lang->phrases || d->tok[i].n > LONGEST_FIRST || !may_start(d, i))
        return 0;
    return lt_say_listed_phrases(d, i, d->lang->phrases);
}

void lt_pass(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    struct lt_str s = {d->text.p + t->at, t->n};
    if (t->kind == LT_TOK_SPACE)
        lt_say_space(d->out, t->show_at, show_end(t));
    else if (t->kind == LT_TOK_WORD || t->kind == LT_TOK_NUMBER)
        lt_say(d->out, s, t->show_at, show_end(t));
    else if (t->kind == LT_TOK_MARK)
        lt_say_joined(d->out, s, t->show_at, show_end(t));
}

/* "3.5mm", "108MP": no space before the unit. */
static bool is_glued(const struct lt_desk *d, size_t from, size_t to)
{
    for (size_t k = from; k < to; k++)
        if (lt_is_kind(d, k, LT_TOK_SPACE))
            return false;
    bool times = lt_is_word(d, to - 1, "x") || lt_is_mark(d, to - 1, 0xD7);
    return lt_is_kind(d, from, LT_TOK_NUMBER) && to > from + 1 && !times;
}

/* "at 65W fills it": a verb with what it is done to. */
static bool is_verb(const struct lt_desk *d, size_t i)
{
    return lt_tok_ends(d, i, "s|ed") &&
           lt_is_word_in(d, i + 2, "it|them|the|a|an|him|her|us|me|its|their|you|your");
}

/* "10m (32ft) tunnel": past the same in brackets. */
static size_t skip_bracket(const struct lt_desk *d, size_t i)
{
    enum { REACH = 8 };
    if (!lt_is_kind(d, i, LT_TOK_SPACE) || !lt_is_mark(d, i + 1, '(') || !lt_is_kind(d, i + 2, LT_TOK_NUMBER))
        return i;
    for (size_t k = i + 3; k < i + REACH; k++)
        if (lt_is_mark(d, k, ')'))
            return k + 1;
    return i;
}

/* "150 kW DC charging": what is named by its letters is a thing. */
static bool is_initialism(const struct lt_tok *t)
{
    return t->shape == LT_SHAPE_UPPER && t->n >= 2 && t->n <= 5;
}

static bool is_adverb(const struct lt_desk *d, size_t i)
{
    return d->lang->adverb_ending && lt_tok_ends(d, i, d->lang->adverb_ending) &&
           !lt_is_word_in(d, i, d->lang->adverb_like);
}

/* "a 27-inch 4K monitor", "the 60 Hz, 240V supply": past a second attribute, figures with letters. */
static size_t skip_attribute(const struct lt_desk *d, size_t i)
{
    size_t at = i + lt_is_mark(d, i, ',');
    bool attribute = lt_is_kind(d, at, LT_TOK_SPACE) && lt_is_kind(d, at + 1, LT_TOK_NUMBER) &&
                     lt_is_kind(d, at + 2, LT_TOK_WORD) && lt_is_kind(d, at + 3, LT_TOK_SPACE);
    return attribute ? at + 3 : i;
}

bool lt_is_attribute(const struct lt_desk *d, size_t from, size_t to)
{
    bool glued = is_glued(d, from, to);
    to = d->lang->singular_after ? skip_attribute(d, skip_bracket(d, to)) : to;
    const struct lt_tok *noun = lt_tok_at(d, to + 1);
    if (!d->lang->singular_after || !lt_is_kind(d, to, LT_TOK_SPACE) || noun->kind != LT_TOK_WORD ||
        lt_is_word_in(d, to + 1, d->lang->function_words) || is_adverb(d, to + 1) ||
        lt_is_word(d, to + 1, "x"))
        return false;
    return lt_is_word_in(d, lt_before(d, from), d->lang->singular_after) || (glued && !is_verb(d, to + 1)) ||
           (lt_is_kind(d, from, LT_TOK_NUMBER) && is_initialism(noun));
}
