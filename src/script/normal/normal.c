/* script/normal/normal.c - the way through the normaliser: fold the text and cut it into tokens, then offer
 * each token to the readers in order; what none of them wants is passed on as it is written. */
#include "script/normal/normal.h"

#include "lang/desk/homograph.h"
#include "lang/lang.h"
#include "lang/other/other.h"
#include "model/tag.h"
#include "script/formula/formula.h"
#include "script/formula/small.h"
#include "script/normal/readers.h"

#include <stdlib.h>
#include <string.h>

enum { SAY_MAX_BYTES = 256 * 1024 * 1024 };

#define WORD   LT_KIND(LT_TOK_WORD)
#define NUMBER LT_KIND(LT_TOK_NUMBER)
#define MARK   LT_KIND(LT_TOK_MARK)

/* The order is the order of precedence: a longer or surer form comes before one that it could be mistaken
 * for. */
const struct lt_verbalizer lt_normal_readers[] = {
    {"sound", MARK | LT_READS_ROWS, lt_normal_sound, lt_normal_sounds},
    {"cite", WORD | LT_READS_ROWS, lt_normal_cite, lt_normal_cites},
    {"note", MARK, lt_normal_note, NULL},
    {"ticker", NUMBER | WORD | MARK, lt_normal_ticker, NULL},
    {"address", NUMBER | WORD | MARK, lt_normal_address, NULL},
    {"identifier", NUMBER | WORD, lt_normal_ident, NULL},
    {"hexadecimal", NUMBER, lt_normal_hex, NULL},
    {"phone", NUMBER | MARK, lt_normal_phone, NULL},
    {"episode", NUMBER | WORD | LT_READS_ROWS, lt_normal_episode, lt_normal_episodes},
    {"time", NUMBER, lt_normal_time, NULL},
    {"date", NUMBER | WORD, lt_normal_date, lt_normal_dates},
    {"version", NUMBER | WORD | LT_READS_ROWS, lt_normal_version, lt_normal_versions},
    {"joint", MARK, lt_normal_joint, NULL},
    {"season", NUMBER, lt_normal_season, NULL},
    {"result", NUMBER, lt_normal_result, NULL},
    {"score", NUMBER | MARK, lt_normal_score, lt_normal_scores},
    {"model", NUMBER | MARK, lt_normal_model, NULL},
    {"quantity", NUMBER | MARK | WORD, lt_normal_quantity, NULL},
    {"number", NUMBER | MARK, lt_normal_number, NULL},
    {"time zone", WORD, lt_normal_zone, NULL},
    {"abbreviation", WORD, lt_normal_abbr, NULL},
    {"roman", WORD, lt_normal_roman, NULL},
    {"initialism", WORD, lt_normal_initialism, NULL},
    {"capital", WORD, lt_normal_capital, NULL},
    {"unit", WORD | MARK, lt_normal_unit, NULL},
    {"symbol", MARK, lt_normal_symbol, NULL},
    {"emoji", MARK, lt_normal_emoji, NULL},
    {NULL, 0, NULL, NULL},
};

static void start(struct lt_said *out)
{
    out->say.max = SAY_MAX_BYTES;
    out->folded.max = SAY_MAX_BYTES;
    out->words.max = SAY_MAX_BYTES;
    lt_buf_clear(&out->say);
    lt_buf_clear(&out->folded);
    lt_buf_clear(&out->words);
    out->n_align = out->n_spans = out->n_tokens = 0;
}

/* Only countries: "419" has no habits of its own here. */
static void find_region(struct lt_desk *d)
{
    struct lt_str region = lt_tag_region(d->tag);
    for (size_t i = 0; region.n == 2 && i < 2; i++)
        d->region[i] = (char)(region.p[i] & ~0x20);
}

/* Point or comma, as the region has it. */
static void set_habits(struct lt_desk *d)
{
    const struct lt_normal_lang *l = d->lang;
    bool points = lt_forms_have(l->point_regions, lt_str_of(d->region));
    d->decimal = points ? '.' : l->decimal;
    d->other_decimal = points ? '\0' : l->other_decimal;
    d->groups = points ? ", '" : l->groups ? l->groups : "";
    /* of those who write English only Americans, and Filipinos after them, put the month first */
    d->day_first =
        l->month_first && d->region[0] && strcmp(d->region, "US") != 0 && strcmp(d->region, "PH") != 0;
}

static const struct lt_raised *raised_at(const struct lt_raised *raised, size_t n, uint32_t at)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (raised[mid].at + raised[mid].len <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low < n && raised[low].at <= at ? &raised[low] : NULL;
}

/* The figures of t: those on the line as numbers, the others as marks; returns how many tokens there are
 * then. */
static size_t cut_number(struct lt_tok *tokens, size_t to, const struct lt_tok *t, struct lt_str text,
                         const struct lt_raised *raised, size_t n)
{
    bool joins = false;
    for (uint32_t k = 0; k < t->n; k++) {
        const struct lt_raised *r = raised_at(raised, n, t->show_at + k);
        if (!r && joins) {
            tokens[to - 1].n++;
            tokens[to - 1].show_len++;
            continue;
        }
        char c = text.p[t->at + k];
        tokens[to++] =
            (struct lt_tok){.at = t->at + k,
                            .n = 1,
                            .show_at = t->show_at + k,
                            .show_len = 1,
                            .c = r ? lt_formula_small((unsigned char)c, !r->low) : (unsigned char)c,
                            .kind = r ? LT_TOK_MARK : LT_TOK_NUMBER};
        joins = !r;
    }
    return to;
}

/* Figures and signs that are set apart from the line become marks, a token each, as the characters for them
 * are. */
static enum lt_status raise_tokens(struct lt_cx *cx, struct lt_str text, const struct lt_raised *raised,
                                   size_t n, struct lt_said *out)
{
    size_t extra = 0, old = out->n_tokens;
    for (size_t i = 0; i < old; i++)
        extra += out->tokens[i].kind == LT_TOK_NUMBER ? out->tokens[i].n : 0;
    if (!lt_grow(&out->tokens, &out->cap_tokens, old + extra, sizeof *out->tokens, SIZE_MAX))
        return lt_fail(cx, LT_OOM, "text to say: out of memory");
    /* from the end on, so that what has not been looked at is not written over */
    memmove(out->tokens + extra, out->tokens, old * sizeof *out->tokens);
    size_t to = 0;
    for (size_t i = extra; i < old + extra; i++) {
        struct lt_tok t = out->tokens[i];
        if (t.kind == LT_TOK_NUMBER && t.n == t.show_len) {
            to = cut_number(out->tokens, to, &t, text, raised, n);
            continue;
        }
        bool minus = t.kind == LT_TOK_MARK && (t.c == '-' || t.c == '+' || t.c == 0x2212);
        const struct lt_raised *r = minus ? raised_at(raised, n, t.show_at) : NULL;
        if (r)
            t.c = lt_formula_small(t.c, !r->low);
        out->tokens[to++] = t;
    }
    out->n_tokens = to;
    return LT_OK;
}

/* The classes of tokens of that kind that the reader can want: its rows tell. */
static uint64_t classes_of(const struct lt_verbalizer *reader, enum lt_tok_kind kind)
{
    if (!(reader->kinds & LT_KIND(kind)))
        return 0;
    bool rows = !reader->read || reader->kinds & LT_READS_ROWS;
    return rows ? lt_match_classes(reader->rows, kind) : UINT64_MAX;
}

static void index_readers(struct lt_offers *offers, const struct lt_verbalizer *list)
{
    *offers = (struct lt_offers){.list = list};
    for (size_t i = 0; list[i].name && i < LT_OFFERS_MAX; i++)
        for (unsigned k = 0; k < LT_OFFER_KINDS; k++) {
            uint64_t set = classes_of(&list[i], LT_TOK_WORD + k);
            for (unsigned c = 0; c < LT_OFFER_CLASSES; c++)
                offers->readers[k][c] |= (set >> c & 1) << i;
        }
}

static size_t offer(struct lt_desk *d, struct lt_offers *offers, const struct lt_verbalizer *list, size_t i)
{
    unsigned kind = (unsigned)d->tok[i].kind - LT_TOK_WORD;
    if (kind >= LT_OFFER_KINDS)
        return 0;
    if (offers->list != list)
        index_readers(offers, list);
    uint64_t left = offers->readers[kind][lt_tok_class(d->tok[i].c)];
    for (; left; left &= left - 1) {
        const struct lt_verbalizer *reader = &list[__builtin_ctzll(left)];
        size_t said = reader->read ? reader->read(d, i) : lt_match_say(d, i, reader->rows);
        if (said)
            return said;
    }
    return 0;
}

enum { LONGEST_BARE = 6 }; /* bytes of a short form that needs no full stop */

/* One letter or two, three times in a row: "soooon", "hahaha". */
static bool is_drawn_out(struct lt_str s)
{
    for (size_t i = 0; i + 3 <= s.n; i++)
        if ((s.p[i] == s.p[i + 1] && s.p[i] == s.p[i + 2]) ||
            (i + 6 <= s.n && memcmp(s.p + i, s.p + i + 2, 4) == 0))
            return true;
    return false;
}

/* A word no reader could want, the bulk of any prose: long enough, nothing attached, no number after it. */
static bool is_plain_word(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i], *next = lt_tok_at(d, i + 1);
    if (t->n <= LONGEST_BARE || t->shape > LT_SHAPE_TITLE || is_drawn_out(lt_tok_text(d, i)))
        return false;
    if (next->kind == LT_TOK_MARK)
        return next->c == ',' || next->c == ';' || next->c == '!' || next->c == '?';
    if (next->kind != LT_TOK_SPACE)
        return next->kind == LT_TOK_END;
    return lt_tok_at(d, i + 2)->kind == LT_TOK_WORD;
}

static bool is_plain(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    switch (t->kind) {
    case LT_TOK_WORD:
        return is_plain_word(d, i);
    case LT_TOK_NUMBER:
        return false;
    case LT_TOK_MARK:
        return t->c == ',' || t->c == ';' || t->c == '!' || t->c == '?' || t->c == '"';
    default:
        return true;
    }
}

/* A short word in lower case between other words: only a short form, or a unit after "per". */
static bool is_small_word(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->kind != LT_TOK_WORD || t->shape != LT_SHAPE_LOWER || !lt_is_kind(d, i + 1, LT_TOK_SPACE) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || (i > 0 && !lt_is_kind(d, i - 1, LT_TOK_SPACE)))
        return false;
    return !d->lang->words.per || !lt_is_word(d, i - 2, d->lang->words.per);
}

static size_t pass(struct lt_desk *d, size_t i)
{
    lt_pass(d, i);
    return 1;
}

static size_t say_next(struct lt_desk *d, size_t i)
{
    if (d->tok[i].kind == LT_TOK_FORMULA)
        return lt_formula_say(d, i);
    if (d->tok[i].kind == LT_TOK_WORD) {
        size_t sound = d->lang->homographs ? lt_say_homograph(d, i)
                       : d->lang->respell  ? d->lang->respell(d, i)
                                           : 0;
        if (sound)
            return sound;
    }
    size_t said = 0;
    if (!is_plain(d, i)) {
        if (d->lang->readers)
            said = offer(d, &d->out->offers[0], d->lang->readers, i);
        if (!said)
            said = is_small_word(d, i) ? lt_normal_abbr(d, i)
                                       : offer(d, &d->out->offers[1], lt_normal_readers, i);
    }
    return said ? said : pass(d, i);
}

enum lt_status lt_normal(struct lt_cx *cx, struct lt_str lang, struct lt_str show, struct lt_said *out)
{
    return lt_normal_raised(cx, lang, show, NULL, 0, out);
}

enum lt_status lt_normal_raised(struct lt_cx *cx, struct lt_str lang, struct lt_str show,
                                const struct lt_raised *raised, size_t n, struct lt_said *out)
{
    start(out);
    if (show.n > LT_BLOCK_MAX_BYTES)
        return lt_fail(cx, LT_LIMIT, "a text of %zu bytes is too long to be said in one piece (at most %d)",
                       show.n, (int)LT_BLOCK_MAX_BYTES);
    struct lt_desk d = {.lang = lt_lang_normal(lang), .tag = lang, .out = out};
    find_region(&d);
    set_habits(&d);
    enum lt_status st = lt_tok_split(cx, show, out, &d.text);
    if (!st && n)
        st = raise_tokens(cx, d.text, raised, n, out);
    if (st)
        return st;
    if (lt_formula_may_be(d.text))
        lt_formula_gather(out, d.text);
    d.tok = out->tokens;
    d.n = out->n_tokens;
    bool known = d.lang != &lt_other_normal || lt_spellout_open(&out->spellout, lang);
    if (known && d.lang == &lt_other_normal)
        lt_spellout_separators(out->spellout, &d.decimal, &d.groups);
    for (size_t i = 0; i < d.n;)
        i += known ? say_next(&d, i) : pass(&d, i);
    lt_say_trim(out);
    return lt_buf_check(cx, &out->say, "text to say");
}
