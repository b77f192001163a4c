/* script/doubts.c - the words a person should look over before a document is read out (`lectern words`).
 *
 * Three passes: the first notes every word that the document itself writes in small letters, so that "The" or
 * "Harbour" at the head of a sentence is no name; the second classifies; a third counts the names that head
 * sentences. */
#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "model/tag.h"
#include "script/doubts_lang.h"
#include "script/lexicon/lexicon.h"

#include <stdlib.h>
#include <string.h>

enum {
    WORD_MAX = 100, /* bytes; longer ones are no words */
    DOUBTS_MAX = 200 * 1000,
    WORDS_MAX = 4 * 1000 * 1000
};

/* Hashes of words, open addressing; 0 is empty. */
struct word_set {
    uint64_t *slots;
    uint32_t *items; /* what belongs to it, + 1; NULL: only a set */
    size_t n, cap;
};

struct survey {
    struct lt_cx *cx;
    const struct lt_script *script;
    const struct lt_lexicon *lexicon;
    struct lt_doubts *out;
    struct word_set small, found;
    struct lt_tongue_facts facts; /* of the language at hand */
};

void lt_doubts_close(struct lt_doubts *d)
{
    lt_arena_close(&d->arena);
    *d = (struct lt_doubts){0};
}

/* ------------------------------------------------------------------ sets of words */

static size_t slot_of(const struct word_set *s, uint64_t hash)
{
    size_t i = (size_t)hash & (s->cap - 1);
    while (s->slots[i] && s->slots[i] != hash)
        i = (i + 1) & (s->cap - 1);
    return i;
}

static bool grow_set(struct word_set *s)
{
    struct word_set more = {.n = s->n, .cap = s->cap ? s->cap * 2 : 1024};
    if (more.cap > 2 * (size_t)WORDS_MAX)
        return false;
    more.slots = calloc(more.cap, sizeof *more.slots);
    more.items = calloc(more.cap, sizeof *more.items);
    if (!more.slots || !more.items) {
        free(more.slots);
        free(more.items);
        return false;
    }
    for (size_t i = 0; i < s->cap; i++)
        if (s->slots[i]) {
            size_t k = slot_of(&more, s->slots[i]);
            more.slots[k] = s->slots[i];
            more.items[k] = s->items[i];
        }
    free(s->slots);
    free(s->items);
    *s = more;
    return true;
}

/* The item number kept for a word, to be read or set; NULL: memory or ceiling. */
static uint32_t *item_of(struct word_set *s, struct lt_str word, bool *known)
{
    if (s->n * 2 >= s->cap && !grow_set(s))
        return NULL;
    uint64_t hash = lt_hash64(word.p, word.n, 0) | 1;
    size_t i = slot_of(s, hash);
    *known = s->slots[i] != 0;
    s->n += !*known;
    s->slots[i] = hash;
    return &s->items[i];
}

static bool has_word(const struct word_set *s, struct lt_str word)
{
    return s->cap && s->slots[slot_of(s, lt_hash64(word.p, word.n, 0) | 1)];
}

/* ------------------------------------------------------------------ words of a line */

struct line_word {
    size_t at, n;
    bool first; /* of its sentence */
    unsigned letters, digits, uppers, lowers;
    bool inner_upper; /* a capital after a small letter */
    bool upper_first;
};

static bool joins(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == '.' || c == '_' || c == '&' || c == '+';
}

static void count(struct line_word *w, uint32_t c)
{
    bool upper = lt_uni_is_upper(c), lower = lt_uni_is_lower(c);
    w->inner_upper = w->inner_upper || (upper && w->lowers > 0);
    w->upper_first = w->upper_first || (upper && !w->letters && !w->digits);
    w->uppers += upper;
    w->lowers += lower;
    w->digits += lt_uni_is_digit(c);
    w->letters += lt_uni_is_letter(c);
}

/* A capital after it is that of a sentence. */
static bool begins(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026 || c == '"' || lt_uni_is_opening(c);
}

/* The next word from *at on: letters and digits, and marks that join them. */
static bool next_word(struct lt_str s, size_t *at, struct line_word *w)
{
    bool first = w->n == 0;
    *w = (struct line_word){0};
    while (*at < s.n) {
        size_t from = *at;
        uint32_t c = lt_utf8_next(s, at);
        first = first || begins(c);
        if (!lt_uni_is_alnum(c))
            continue;
        w->at = from;
        w->first = first;
        size_t end = *at;
        for (count(w, c); *at < s.n; end = *at) {
            size_t next = *at;
            uint32_t d = lt_utf8_next(s, &next);
            if (joins(d) && lt_uni_is_alnum(lt_utf8_peek(s, next)))
                d = lt_utf8_next(s, &next);
            else if (!lt_uni_is_alnum(d))
                break;
            count(w, d);
            *at = next;
        }
        w->n = end - w->at;
        return true;
    }
    return false;
}

/* "Hermione" of "Hermione's". */
static void drop_genitive(struct lt_str s, struct line_word *w, struct lt_str lang)
{
    static const struct lt_str ends[] = {LT_S_INIT("'s"), LT_S_INIT("\xE2\x80\x99s")};
    for (size_t i = 0; i < LT_COUNT(ends); i++)
        if (w->n > ends[i].n && lt_str_ends(lt_str_slice(s, w->at, w->n), ends[i]) &&
            lt_tag_same_language(lang, LT_S("en"))) {
            w->n -= ends[i].n;
            w->letters--;
            w->lowers--;
            return;
        }
}

static enum lt_status out_of_memory(struct survey *v)
{
    return lt_fail(v->cx, LT_OOM, "the list of words: too many, or out of memory");
}

static bool lower(struct lt_buf *b, struct lt_str word)
{
    lt_buf_clear(b);
    lt_uni_lower_add(b, word);
    return !b->failed;
}

/* First pass: what is written in small letters somewhere. */
static enum lt_status note_small(struct survey *v, const struct lt_line *line)
{
    struct line_word w = {0};
    bool known;
    for (size_t at = 0; next_word(line->show, &at, &w);)
        if (!w.uppers && w.n <= WORD_MAX && !item_of(&v->small, lt_str_slice(line->show, w.at, w.n), &known))
            return out_of_memory(v);
    return LT_OK;
}

/* ------------------------------------------------------------------ doubts */

/* How the word at [at, at+n) of the line's show is said: its stretch of `say` and the span on it. False: it
 * was rewritten, or its sounds were given: nobody needs to look it over. */
static bool said_as_written(const struct lt_line *line, const struct line_word *w,
                            const struct lt_say_span **span)
{
    *span = NULL;
    for (uint32_t i = 0; i < line->n_align; i++) {
        const struct lt_align *a = &line->align[i];
        size_t end = a->show_at + (size_t)a->show_len;
        if (w->at < a->show_at || w->at + w->n > end)
            continue;
        size_t say_at = a->say_at + (w->at - a->show_at);
        if (say_at + w->n > line->say.n || memcmp(line->say.p + say_at, line->show.p + w->at, w->n) != 0)
            return false;
        for (uint32_t k = 0; k < line->n_spans; k++) {
            const struct lt_say_span *s = &line->spans[k];
            if (s->at < say_at + w->n && s->at + (size_t)s->len > say_at)
                *span = s;
        }
        return !*span || (*span)->kind != LT_SAY_PHONEMES;
    }
    return false;
}

static bool in_lexicon(const struct survey *v, const struct lt_line *line, const struct line_word *w)
{
    size_t from = 0, to = 0;
    return v->lexicon && lt_lex_find(v->lexicon, line->lang, line->show, w->at, &from, &to) &&
           from <= w->at && to >= w->at + w->n;
}

/* Headlines are often written in title case: a capital names nothing there. */
static bool is_headline(const struct lt_line *line)
{
    return line->role == LT_ROLE_TITLE || line->role == LT_ROLE_SUBTITLE || line->role == LT_ROLE_HEADING;
}

static bool all_capitals(const struct lt_line *line)
{
    for (size_t at = 0; at < line->show.n;)
        if (lt_uni_is_lower(lt_utf8_next(line->show, &at)))
            return false;
    return true;
}

/* Figures, a capital inside (unless the word is also written without it), or a low line. */
static bool looks_like_code(const struct survey *v, const struct line_word *w, struct lt_str word,
                            struct lt_str small)
{
    if (w->digits || memchr(word.p, '_', word.n))
        return true;
    return w->inner_upper && !(w->upper_first && w->uppers == 2 && has_word(&v->small, small));
}

static bool classify(const struct survey *v, const struct lt_line *line, const struct line_word *w,
                     bool headline, struct lt_str small, const struct lt_say_span *span, enum lt_doubt *why)
{
    struct lt_str word = lt_str_slice(line->show, w->at, w->n);
    bool other = span && span->kind == LT_SAY_LANGUAGE;
    if (w->letters < 2)
        return false;
    if (other || lt_tongue_is_foreign(&v->facts, word)) {
        *why = LT_DOUBT_FOREIGN;
        return true;
    }
    if (looks_like_code(v, w, word, small)) {
        *why = LT_DOUBT_CODE;
        return true;
    }
    if (w->uppers > 1 && !w->lowers) {
        *why = LT_DOUBT_CAPITALS;
        return !all_capitals(line);
    }
    *why = LT_DOUBT_NAME;
    bool named = w->upper_first && !v->facts.capital_nouns && !w->first && !headline;
    return named && !has_word(&v->small, small) && !lt_tongue_is_common(&v->facts, small);
}

/* The word alone as a line. */
static bool make_line(struct lt_arena *arena, const struct lt_line *line, const struct line_word *w,
                      const struct lt_say_span *span, struct lt_line *out)
{
    *out = (struct lt_line){.block = line->block, .role = line->role};
    out->show = out->say = lt_arena_dup(arena, lt_str_slice(line->show, w->at, w->n));
    out->lang = lt_arena_dup(arena, line->lang);
    out->align = lt_arena_array(arena, 1, sizeof *out->align);
    if (!out->say.p || !out->lang.p || !out->align)
        return false;
    out->align[0] = (struct lt_align){0, (uint32_t)w->n, 0, (uint32_t)w->n};
    out->n_align = 1;
    if (!span)
        return true;
    out->spans = lt_arena_array(arena, 1, sizeof *out->spans);
    if (!out->spans)
        return false;
    out->spans[0] = (struct lt_say_span){span->kind, 0, (uint32_t)w->n, lt_arena_dup(arena, span->value)};
    out->n_spans = 1;
    return out->spans[0].value.p || !span->value.n;
}

static enum lt_status add(struct survey *v, uint32_t number, const struct line_word *w,
                          const struct lt_say_span *span, enum lt_doubt why)
{
    const struct lt_line *line = &v->script->lines[number];
    struct lt_doubts *d = v->out;
    bool known = false;
    uint32_t *item = item_of(&v->found, lt_str_slice(line->show, w->at, w->n), &known);
    if (!item || d->n >= DOUBTS_MAX)
        return out_of_memory(v);
    if (known) {
        d->items[*item - 1].count++;
        return LT_OK;
    }
    if (d->n == d->cap) {
        struct lt_doubtful *more = lt_arena_grow(&d->arena, d->items, &d->cap, d->n + 1, sizeof *d->items);
        if (!more)
            return out_of_memory(v);
        d->items = more;
    }
    struct lt_doubtful *one = &d->items[d->n];
    *one = (struct lt_doubtful){.why = why, .count = 1, .line = number, .show_at = (uint32_t)w->at};
    if (!make_line(&d->arena, line, w, span, &one->said))
        return out_of_memory(v);
    one->word = one->said.show;
    *item = (uint32_t)++d->n;
    return LT_OK;
}

static enum lt_status look_over(struct survey *v, uint32_t number)
{
    const struct lt_line *line = &v->script->lines[number];
    if (!lt_tongue_facts_open(&v->facts, line->lang))
        return out_of_memory(v);
    bool headline = is_headline(line);
    struct lt_buf small = LT_BUF(4 * WORD_MAX + 64);
    struct line_word w = {0};
    enum lt_status st = LT_OK;
    for (size_t at = 0; !st && next_word(line->show, &at, &w);) {
        const struct lt_say_span *span = NULL;
        enum lt_doubt why;
        drop_genitive(line->show, &w, line->lang);
        if (w.n > WORD_MAX || !said_as_written(line, &w, &span) || in_lexicon(v, line, &w))
            continue;
        if (!lower(&small, lt_str_slice(line->show, w.at, w.n)))
            st = out_of_memory(v);
        else if (classify(v, line, &w, headline, lt_buf_str(&small), span, &why))
            st = add(v, number, &w, span, why);
    }
    lt_buf_close(&small);
    return st;
}

/* A name may head a sentence too: now that it is known to be one, that counts. */
static void count_first_words(struct survey *v, const struct lt_line *line)
{
    struct line_word w = {0};
    for (size_t at = 0; next_word(line->show, &at, &w);) {
        drop_genitive(line->show, &w, line->lang);
        struct lt_str word = lt_str_slice(line->show, w.at, w.n);
        if ((!w.first && !is_headline(line)) || !has_word(&v->found, word))
            continue;
        bool known = false;
        uint32_t *item = item_of(&v->found, word, &known);
        if (item && known && v->out->items[*item - 1].why == LT_DOUBT_NAME)
            v->out->items[*item - 1].count++;
    }
}

static int by_count(const void *a, const void *b)
{
    const struct lt_doubtful *x = a, *y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    return x->show_at < y->show_at ? -1 : x->show_at > y->show_at;
}

enum lt_status lt_doubts_find(struct lt_cx *cx, const struct lt_script *script,
                              const struct lt_lexicon *lexicon, struct lt_doubts *out)
{
    *out = (struct lt_doubts){.arena = LT_ARENA(LT_DOC_MAX_BYTES)};
    struct survey v = {
        .cx = cx, .script = script, .lexicon = lexicon && lexicon->n ? lexicon : NULL, .out = out};
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < script->n_lines && !st; i++)
        st = note_small(&v, &script->lines[i]);
    for (size_t i = 0; i < script->n_lines && !st; i++)
        st = look_over(&v, (uint32_t)i);
    for (size_t i = 0; i < script->n_lines && !st; i++)
        count_first_words(&v, &script->lines[i]);
    if (!st && out->n)
        qsort(out->items, out->n, sizeof *out->items, by_count);
    lt_tongue_facts_close(&v.facts);
    free(v.small.slots);
    free(v.small.items);
    free(v.found.slots);
    free(v.found.items);
    return st;
}
