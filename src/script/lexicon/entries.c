/* script/lexicon/entries.c - see lexicon.h: the entries, and finding them in written text. A word of the text
 * is looked up by its letters in lower case; the entries with that first word are tried, and the longest that
 * fits wins. One look-up a word, however large the lexicon. */
#include "script/lexicon/lexicon.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "model/tag.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ENTRIES_MAX = 4 * 1000 * 1000,
    WRITTEN_MAX = 200, /* bytes */
    VALUE_MAX = 400,
    KEY_MAX = 128, /* bytes of a word that is looked up; longer ones are no words */
    STEM_BITS = 63
};

struct lt_scope lt_lex_enter_line(struct lt_cx *cx, char where[LT_LEX_WHERE], long line)
{
    int shown = cx->in.n < LT_LEX_WHERE - 56 ? (int)cx->in.n : LT_LEX_WHERE - 56;
    int n = snprintf(where, LT_LEX_WHERE, "%.*s:%ld", shown, cx->in.name ? cx->in.name : "", line);
    return lt_cx_enter(cx, (struct lt_scope){where, (size_t)n});
}

/* ------------------------------------------------------------------ entries */

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x2BC || c == 0x2018;
}

/* Single spaces, plain apostrophes, no space at the ends. */
static void tidy_written(struct lt_buf *b, struct lt_str s)
{
    bool space = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_space(c)) {
            space = b->n > 0;
            continue;
        }
        if (space)
            lt_buf_addc(b, ' ');
        space = false;
        lt_utf8_add(b, is_apostrophe(c) ? '\'' : c);
    }
}

static bool has_capital(struct lt_str s)
{
    for (size_t at = 0; at < s.n;)
        if (lt_uni_is_upper(lt_utf8_next(s, &at)))
            return true;
    return false;
}

static bool find_key(struct lt_str written, uint32_t *key_at)
{
    for (size_t at = 0; at < written.n;) {
        size_t from = at;
        if (lt_uni_is_alnum(lt_utf8_next(written, &at))) {
            *key_at = (uint32_t)from;
            return true;
        }
    }
    return false;
}

static enum lt_status check_entry(struct lt_cx *cx, const struct lt_lex_entry *e)
{
    bool needs_value = e->kind != LT_LEX_WORD && e->kind != LT_LEX_LETTERS;
    if (e->written.n > WRITTEN_MAX || e->value.n > VALUE_MAX)
        return lt_fail(cx, LT_LIMIT, "an entry is over %d or its reading over %d bytes", WRITTEN_MAX,
                       VALUE_MAX);
    if (needs_value && !lt_str_trim(e->value).n)
        return lt_fail(cx, LT_FORMAT, "'" LT_FMT "' has no reading", LT_ARG(e->written));
    if (e->stem && e->kind != LT_LEX_SAY && e->kind != LT_LEX_LANGUAGE)
        return lt_fail(cx, LT_FORMAT, "'" LT_FMT "*' can only be written otherwise or be in a language",
                       LT_ARG(e->written));
    struct lt_buf phonemes = LT_BUF(64 * 1024);
    struct lt_str bad = {0};
    bool good = e->kind != LT_LEX_IPA || lt_ipa_to_espeak(e->value, e->lang, &phonemes, &bad);
    lt_buf_close(&phonemes);
    if (good)
        return LT_OK;
    return lt_fail(cx, bad.n ? LT_FORMAT : LT_OOM,
                   "there is no sound for the IPA symbol '" LT_FMT "' in '" LT_FMT "'", LT_ARG(bad),
                   LT_ARG(e->value));
}

enum lt_status lt_lex_add(struct lt_cx *cx, struct lt_lexicon *lex, const struct lt_lex_entry *entry)
{
    struct lt_lex_entry e = *entry;
    struct lt_buf written = LT_BUF(64 * 1024);
    tidy_written(&written, e.written);
    e.written = lt_buf_str(&written);
    enum lt_status st = lt_buf_check(cx, &written, "what is written");
    if (!st && !find_key(e.written, &e.key_at))
        st = lt_fail(cx, LT_FORMAT, "an entry must have a letter or a digit");
    if (!st)
        st = check_entry(cx, &e);
    if (!st && !lt_grow(&lex->entries, &lex->cap, lex->n + 1, sizeof *lex->entries, ENTRIES_MAX))
        st = lt_fail(cx, lex->n < ENTRIES_MAX ? LT_OOM : LT_LIMIT, "a lexicon of over %d entries",
                     ENTRIES_MAX);
    if (!st) {
        e.any_case = !has_capital(e.written);
        e.order = (uint32_t)lex->n;
        e.written = lt_arena_dup(&lex->arena, e.written);
        e.value = lt_arena_dup(&lex->arena, lt_str_trim(e.value));
        e.lang = lt_arena_dup(&lex->arena, e.lang);
        if (!e.written.p || (e.value.n && !e.value.p) || (e.lang.n && !e.lang.p))
            st = lt_fail(cx, LT_OOM, "out of memory");
        else
            lex->entries[lex->n++] = e;
    }
    lt_buf_close(&written);
    return st;
}

/* ------------------------------------------------------------------ index */

/* The run of letters and digits at s[at], in lower case. False: it is longer than any entry's. */
static bool lower_word(struct lt_str s, size_t at, char key[KEY_MAX], size_t *n, size_t *end)
{
    *n = 0;
    bool fits = true;
    for (*end = at; *end < s.n;) {
        size_t next = *end;
        unsigned char first = (unsigned char)s.p[next];
        uint32_t c = first < 0x80 ? (next++, first) : lt_utf8_next(s, &next);
        if (!lt_uni_is_alnum(c))
            break;
        *end = next;
        char lower[4];
        size_t len = lt_utf8_put(lower, lt_uni_lower(c));
        if (*n + len > KEY_MAX) {
            fits = false;
            continue;
        }
        memcpy(key + *n, lower, len);
        *n += len;
    }
    return fits && *n > 0;
}

/* Where the first two bytes of a key have their bit: most words of a text begin like no entry. */
static unsigned pair_of(const char *key, size_t n)
{
    unsigned a = (unsigned char)key[0], b = n > 1 ? (unsigned char)key[1] : 0;
    return (a * 31 + b) % LT_LEX_PAIRS;
}

static bool may_start(const struct lt_lexicon *lex, struct lt_str text, size_t at)
{
    char key[2] = {lt_lower(text.p[at]), at + 1 < text.n ? lt_lower(text.p[at + 1]) : '\0'};
    if (((unsigned char)key[0] | (unsigned char)key[1]) >= 0x80)
        return true; /* the case of others is not folded here */
    size_t n = lt_is_alpha(key[1]) || lt_is_digit(key[1]) ? 2 : 1;
    unsigned pair = pair_of(key, n);
    return lex->firsts[pair / 64] >> pair % 64 & 1;
}

static uint32_t *slot_of(const struct lt_lexicon *lex, const char *key, size_t n, bool stem)
{
    return &lex->slots[lt_hash64(key, n, stem) & (lex->n_slots - 1)];
}

static unsigned stem_bit(size_t n)
{
    return n < STEM_BITS ? (unsigned)n : STEM_BITS;
}

enum lt_status lt_lex_index(struct lt_cx *cx, struct lt_lexicon *lex)
{
    size_t slots = 16;
    while (slots < lex->n * 2)
        slots *= 2;
    uint32_t *table = calloc(slots, sizeof *table);
    if (!table)
        return lt_fail(cx, LT_OOM, "a lexicon: out of memory");
    free(lex->slots);
    lex->slots = table;
    lex->n_slots = slots;
    lex->stems = 0;
    memset(lex->firsts, 0, sizeof lex->firsts);
    for (size_t i = 0; i < lex->n; i++) {
        struct lt_lex_entry *e = &lex->entries[i];
        char key[KEY_MAX];
        size_t n = 0, end = 0;
        if (!lower_word(e->written, e->key_at, key, &n, &end))
            continue; /* no word of a text is as long */
        unsigned pair = pair_of(key, n);
        lex->firsts[pair / 64] |= UINT64_C(1) << pair % 64;
        if (n == 1 && e->stem) /* it goes on with any letter */
            memset(lex->firsts, 0xFF, sizeof lex->firsts);
        bool stem = e->stem && end == e->written.n;
        if (stem)
            lex->stems |= UINT64_C(1) << stem_bit(n);
        uint32_t *slot = slot_of(lex, key, n, stem);
        e->next = *slot;
        *slot = (uint32_t)i + 1;
    }
    return LT_OK;
}

/* ------------------------------------------------------------------ finding */

static bool same_char(uint32_t written, uint32_t text, bool any_case)
{
    if (written == text || (written == '\'' && is_apostrophe(text)))
        return true;
    return any_case && lt_uni_lower(text) == lt_uni_lower(written);
}

static bool starts_word(struct lt_str text, size_t at)
{
    return at == 0 || !lt_uni_is_alnum(lt_utf8_prev(text, &at));
}

static bool ends_word(struct lt_str text, size_t at)
{
    return at >= text.n || !lt_uni_is_alnum(lt_utf8_peek(text, at));
}

/* Does the entry stand in the text from `from`? Returns where it ends, 0: no. */
static size_t fits(const struct lt_lex_entry *e, struct lt_str text, size_t from)
{
    size_t at = from, k = 0;
    uint32_t last = 0;
    while (k < e->written.n) {
        uint32_t want = lt_utf8_next(e->written, &k);
        if (at >= text.n)
            return 0;
        uint32_t c = lt_utf8_next(text, &at);
        if (want == ' ') {
            if (!lt_uni_is_space(c))
                return 0;
            while (at < text.n && lt_uni_is_space(lt_utf8_peek(text, at)))
                lt_utf8_next(text, &at);
        } else if (!same_char(want, c, e->any_case)) {
            return 0;
        }
        last = want;
    }
    bool whole = !lt_uni_is_alnum(last) || ends_word(text, at);
    return e->stem || whole ? at : 0;
}

static bool for_language(const struct lt_lex_entry *e, struct lt_str lang)
{
    return lt_tag_covers(e->lang, lt_tag_likely(lang)); /* as the voice that reads it */
}

struct best {
    const struct lt_lex_entry *entry;
    size_t from, to;
};

static bool better(const struct lt_lex_entry *e, size_t len, const struct best *b)
{
    if (!b->entry)
        return true;
    size_t had = b->to - b->from;
    if (len != had)
        return len > had;
    if (e->stem != b->entry->stem)
        return b->entry->stem;
    if (e->scope != b->entry->scope)
        return e->scope > b->entry->scope;
    if (e->lang.n != b->entry->lang.n)
        return e->lang.n > b->entry->lang.n;
    if (e->any_case != b->entry->any_case)
        return b->entry->any_case; /* the one that asks for this very case */
    return e->order > b->entry->order;
}

static void try_slot(const struct lt_lexicon *lex, struct lt_str lang, struct lt_str text, size_t at,
                     uint32_t slot, struct best *best)
{
    for (uint32_t i = slot; i; i = lex->entries[i - 1].next) {
        const struct lt_lex_entry *e = &lex->entries[i - 1];
        if (e->key_at > at || !for_language(e, lang))
            continue;
        size_t from = at - e->key_at, to = fits(e, text, from);
        bool prefix_free = e->key_at == 0 || starts_word(text, from);
        if (to && prefix_free && better(e, to - from, best))
            *best = (struct best){e, from, to};
    }
}

const struct lt_lex_entry *lt_lex_find(const struct lt_lexicon *lex, struct lt_str lang, struct lt_str text,
                                       size_t at, size_t *from, size_t *to)
{
    char key[KEY_MAX];
    size_t n = 0, end = 0;
    struct best best = {0};
    *from = *to = 0;
    if (!may_start(lex, text, at))
        return NULL;
    bool found = lower_word(text, at, key, &n, &end);
    if (found)
        try_slot(lex, lang, text, at, *slot_of(lex, key, n, false), &best);
    if (!best.entry)
        for (size_t len = 1; found && len <= n; len++)
            if (lex->stems & UINT64_C(1) << stem_bit(len))
                try_slot(lex, lang, text, at, *slot_of(lex, key, len, true), &best);
    *from = best.from;
    *to = best.to;
    return best.entry;
}
