/* script/lexicon/apply.c - what the lexicon knows replaces what the normaliser says, piece by piece, with the
 * tie to the writing kept. The normaliser goes first and sees the whole text, so that its readings by context
 * stay what they are around an entry. A match that would cut one of its readings in two ("5" in "$5m") is
 * left alone: the reading is one. */
#include "script/lexicon/lexicon.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "model/tag.h"

#include <stdlib.h>
#include <string.h>

struct lex_match {
    const struct lt_lex_entry *entry;
    size_t from, to; /* bytes of show */
    bool genitive;   /* with an English 's at its end that phonemes must say too */
};

struct work {
    struct lt_cx *cx;
    struct lt_arena *values; /* what spans say lives here */
    struct lt_str lang, show;
    struct lex_match *matches;
    size_t n_matches, cap_matches;
    const struct lt_said *old;
    struct lt_buf say;
    struct lt_align *align;
    size_t n_align, cap_align;
    struct lt_say_span *spans;
    size_t n_spans, cap_spans;
};

enum { ARRAY_MAX = 1 << 24, SAY_MAX = 256 * 1024 * 1024 };

static enum lt_status out_of_memory(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "a lexicon: out of memory");
}

/* The next place from `at` on where a word begins; show.n: none. */
static size_t next_word(struct lt_str show, size_t at)
{
    bool inside = at > 0;
    if (inside) {
        size_t back = at;
        inside = lt_uni_is_alnum(lt_utf8_prev(show, &back));
    }
    while (at < show.n) {
        size_t from = at;
        unsigned char first = (unsigned char)show.p[at];
        uint32_t c = first < 0x80 ? (at++, first) : lt_utf8_next(show, &at);
        bool alnum = lt_uni_is_alnum(c);
        if (alnum && !inside)
            return from;
        inside = alnum;
    }
    return show.n;
}

static bool is_phonemes(const struct lt_lex_entry *e)
{
    return e->kind == LT_LEX_PHONEMES || e->kind == LT_LEX_IPA;
}

/* "gyro's": left to itself behind phonemes, the 's would be read as a letter. */
static void take_genitive(const struct work *w, struct lex_match *m)
{
    size_t at = m->to;
    if (!is_phonemes(m->entry) || !lt_tag_same_language(w->lang, LT_S("en")) || at >= w->show.n)
        return;
    uint32_t mark = lt_utf8_next(w->show, &at), s = lt_utf8_next(w->show, &at);
    if ((mark != '\'' && mark != 0x2019) || s != 's' || lt_uni_is_alnum(lt_utf8_peek(w->show, at)))
        return;
    m->to = at;
    m->genitive = true;
}

static enum lt_status find_all(struct work *w, const struct lt_lexicon *lex)
{
    size_t done = 0;
    for (size_t at = next_word(w->show, 0); at < w->show.n; at = next_word(w->show, at)) {
        struct lex_match m = {0};
        m.entry = lt_lex_find(lex, w->lang, w->show, at, &m.from, &m.to);
        if (m.entry && m.from >= done) {
            if (!lt_grow(&w->matches, &w->cap_matches, w->n_matches + 1, sizeof *w->matches, ARRAY_MAX))
                return out_of_memory(w->cx);
            take_genitive(w, &m);
            w->matches[w->n_matches++] = m;
            done = m.to;
            at = m.to > at ? m.to : at;
            continue;
        }
        /* over this word */
        while (at < w->show.n && lt_uni_is_alnum(lt_utf8_peek(w->show, at)))
            lt_utf8_next(w->show, &at);
    }
    return LT_OK;
}

/* Said as written, so that it may be cut anywhere. A space may hang on its end. */
static bool verbatim(const struct work *w, const struct lt_align *a)
{
    return a->say_len >= a->show_len && a->show_len > 0 &&
           memcmp(w->old->say.p + a->say_at, w->show.p + a->show_at, a->show_len) == 0 &&
           (a->say_len == a->show_len ||
            (a->say_len == a->show_len + 1 && w->old->say.p[a->say_at + a->show_len] == ' '));
}

static enum lt_status add_piece(struct work *w, struct lt_str say, size_t show_at, size_t show_len)
{
    if (say.n == 0)
        return LT_OK;
    if (!lt_grow(&w->align, &w->cap_align, w->n_align + 1, sizeof *w->align, ARRAY_MAX))
        return out_of_memory(w->cx);
    w->align[w->n_align++] =
        (struct lt_align){(uint32_t)w->say.n, (uint32_t)say.n, (uint32_t)show_at, (uint32_t)show_len};
    lt_buf_add(&w->say, say);
    return LT_OK;
}

static enum lt_status add_span(struct work *w, enum lt_say_kind kind, size_t at, struct lt_str value)
{
    if (w->say.n <= at)
        return LT_OK;
    if (!lt_grow(&w->spans, &w->cap_spans, w->n_spans + 1, sizeof *w->spans, ARRAY_MAX))
        return out_of_memory(w->cx);
    w->spans[w->n_spans++] = (struct lt_say_span){kind, (uint32_t)at, (uint32_t)(w->say.n - at), value};
    return LT_OK;
}

/* Part of an old piece, bytes cut..end of its saying, with the spans that lie in it. */
static enum lt_status keep_part(struct work *w, const struct lt_align *a, size_t cut, size_t end)
{
    size_t from = a->say_at + cut, to = a->say_at + end, new_at = w->say.n;
    bool whole = cut == 0 && end == a->say_len;
    size_t show_end = end > a->show_len ? a->show_len : end;
    enum lt_status st =
        add_piece(w, (struct lt_str){w->old->say.p + from, to - from}, whole ? a->show_at : a->show_at + cut,
                  whole ? a->show_len : show_end - cut);
    for (size_t i = 0; i < w->old->n_spans && !st; i++) {
        struct lt_say_span s = w->old->spans[i];
        if (s.at < from || s.at >= to)
            continue;
        if (!lt_grow(&w->spans, &w->cap_spans, w->n_spans + 1, sizeof *w->spans, ARRAY_MAX))
            return out_of_memory(w->cx);
        s.at = (uint32_t)(s.at - from + new_at);
        w->spans[w->n_spans++] = s;
    }
    return st;
}

/* "NASA" as a word: capitals would be spelled. */
static void small_letters(struct lt_buf *b, struct lt_str s)
{
    bool first = true;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        lt_utf8_add(b, first ? c : lt_uni_lower(c));
        first = !lt_uni_is_alnum(c);
    }
}

/* The English genitive in espeak-ng's phonemes, by the sound it follows. */
static const char *genitive_after(struct lt_str phonemes)
{
    char last = phonemes.n ? phonemes.p[phonemes.n - 1] : '\0';
    if (last == 's' || last == 'z' || last == 'S' || last == 'Z')
        return "I2z";
    return last == 'p' || last == 't' || last == 'k' || last == 'f' || last == 'T' ? "s" : "z";
}

static enum lt_status say_phonemes(struct work *w, const struct lex_match *m, struct lt_str written)
{
    const struct lt_lex_entry *e = m->entry;
    struct lt_buf b = LT_BUF(64 * 1024);
    struct lt_str bad = {0};
    size_t at = w->say.n;
    enum lt_status st = LT_OK;
    if (e->kind == LT_LEX_PHONEMES)
        lt_buf_add(&b, e->value);
    else if (!lt_ipa_to_espeak(e->value, e->lang.n > w->lang.n ? e->lang : w->lang, &b, &bad))
        st = lt_fail(w->cx, bad.n ? LT_FORMAT : LT_OOM,
                     "'" LT_FMT "': there is no sound for the IPA symbol '" LT_FMT "'", LT_ARG(e->written),
                     LT_ARG(bad));
    if (m->genitive)
        lt_buf_addz(&b, genitive_after(lt_buf_str(&b)));
    struct lt_str value = lt_arena_dup(w->values, lt_buf_str(&b));
    if (!st && (b.failed || !value.p))
        st = out_of_memory(w->cx);
    if (!st)
        st = add_piece(w, written, m->from, written.n);
    if (!st)
        st = add_span(w, LT_SAY_PHONEMES, at, value);
    lt_buf_close(&b);
    return st;
}

static enum lt_status say_word(struct work *w, const struct lex_match *m, struct lt_str written)
{
    struct lt_buf b = LT_BUF(64 * 1024);
    small_letters(&b, written);
    enum lt_status st = b.failed ? out_of_memory(w->cx) : add_piece(w, lt_buf_str(&b), m->from, written.n);
    lt_buf_close(&b);
    return st;
}

static enum lt_status say_entry(struct work *w, const struct lex_match *m)
{
    const struct lt_lex_entry *e = m->entry;
    struct lt_str written = lt_str_slice(w->show, m->from, m->to - m->from), value = {0};
    size_t at = w->say.n;
    if (is_phonemes(e))
        return say_phonemes(w, m, written);
    if (e->kind == LT_LEX_WORD)
        return say_word(w, m, written);
    enum lt_status st = add_piece(w, e->kind == LT_LEX_SAY ? e->value : written, m->from, written.n);
    if (st || e->kind == LT_LEX_SAY)
        return st;
    if (e->kind == LT_LEX_LANGUAGE)
        value = lt_arena_dup(w->values, e->value);
    if (e->kind == LT_LEX_LANGUAGE && !value.p)
        return out_of_memory(w->cx);
    return add_span(w, e->kind == LT_LEX_LANGUAGE ? LT_SAY_LANGUAGE : LT_SAY_LETTERS, at, value);
}

/* Does the match begin and end where pieces do, or inside ones that may be cut? *first, *end: the pieces. */
static bool can_replace(const struct work *w, const struct lex_match *m, size_t from, size_t *first,
                        size_t *end)
{
    const struct lt_align *a = w->old->align;
    size_t i = from;
    while (i < w->old->n_align && a[i].show_at + (size_t)a[i].show_len <= m->from)
        i++;
    *first = i;
    while (i < w->old->n_align && a[i].show_at < m->to)
        i++;
    *end = i;
    if (*first == *end)
        return false; /* nothing of it is said */
    const struct lt_align *head = &a[*first], *tail = &a[*end - 1];
    bool clean_head = head->show_at >= m->from || verbatim(w, head);
    bool clean_tail = tail->show_at + (size_t)tail->show_len <= m->to || verbatim(w, tail);
    return clean_head && clean_tail;
}

static enum lt_status replace(struct work *w, const struct lex_match *m, size_t first, size_t end)
{
    const struct lt_align *head = &w->old->align[first], *tail = &w->old->align[end - 1];
    enum lt_status st = LT_OK;
    if (head->show_at < m->from)
        st = keep_part(w, head, 0, m->from - head->show_at);
    if (!st)
        st = say_entry(w, m);
    size_t tail_end = tail->show_at + (size_t)tail->show_len;
    if (!st && tail_end > m->to)
        return keep_part(w, tail, m->to - tail->show_at, tail->say_len);
    /* The space that parted it from what follows. */
    bool space = w->old->say.p[tail->say_at + tail->say_len - 1] == ' ' &&
                 tail->say_at + tail->say_len < w->old->say.n;
    if (!st && space && w->say.n && w->say.p[w->say.n - 1] != ' ' && w->n_align) {
        lt_buf_addc(&w->say, ' ');
        w->align[w->n_align - 1].say_len++;
    }
    return st;
}

static enum lt_status keep_pieces(struct work *w, size_t from, size_t to)
{
    enum lt_status st = LT_OK;
    for (size_t i = from; i < to && !st; i++)
        st = keep_part(w, &w->old->align[i], 0, w->old->align[i].say_len);
    return st;
}

static enum lt_status rewrite(struct work *w)
{
    size_t piece = 0;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < w->n_matches && !st; i++) {
        size_t first = 0, end = 0;
        /* A second match in one piece ("rock'n'roll") finds it taken. */
        if (!can_replace(w, &w->matches[i], piece, &first, &end))
            continue;
        st = keep_pieces(w, piece, first);
        if (!st)
            st = replace(w, &w->matches[i], first, end);
        piece = end;
    }
    if (!st)
        st = keep_pieces(w, piece, w->old->n_align);
    return st ? st : lt_buf_check(w->cx, &w->say, "text to say");
}

/* The new saying takes the old one's place. */
static void hand_over(struct work *w, struct lt_said *said)
{
    lt_buf_close(&said->say);
    free(said->align);
    free(said->spans);
    said->say = w->say;
    said->align = w->align;
    said->n_align = w->n_align;
    said->cap_align = w->cap_align;
    said->spans = w->spans;
    said->n_spans = w->n_spans;
    said->cap_spans = w->cap_spans;
}

enum lt_status lt_lex_apply(struct lt_cx *cx, const struct lt_lexicon *lex, struct lt_str lang,
                            struct lt_str show, struct lt_arena *values, struct lt_said *said)
{
    if (!lex || !lex->n)
        return LT_OK;
    struct work w = {
        .cx = cx, .values = values, .lang = lang, .show = show, .old = said, .say = LT_BUF(SAY_MAX)};
    enum lt_status st = find_all(&w, lex);
    if (!st && w.n_matches)
        st = rewrite(&w);
    if (!st && w.n_matches) {
        hand_over(&w, said);
    } else {
        lt_buf_close(&w.say);
        free(w.align);
        free(w.spans);
    }
    free(w.matches);
    return st;
}
