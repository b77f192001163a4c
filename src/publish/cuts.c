/* publish/cuts.c - see cuts.h. A line is cut before a word; in a script without spaces between any two
 * characters, but not before a mark that closes; a word longer than a caption's line where it must be. */
#include "publish/cuts.h"

#include "base/utf8.h"

#include <stdlib.h>

enum {
    LONGEST48 = 7 * 48000,
    SHORTEST48 = 48, /* a caption of no length is none */
    ROWS = 2,
    AFTER_SENTENCE = 24, /* what a cut there is worth */
    AFTER_CLAUSE = 14,
    MORE_TRIES = 4,
};

void lt_cuts_close(struct lt_cuts *c)
{
    free(c->v);
    free(c->tokens);
    *c = (struct lt_cuts){0};
}

static bool is_white(uint32_t c)
{
    return c <= 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029 || c == 0x3000;
}

/* Scripts that are written without spaces: Thai to Khmer, kana, ideographs. */
static bool is_dense(uint32_t c)
{
    return (c >= 0x0E00 && c < 0x1000) || (c >= 0x1780 && c < 0x1800) || (c >= 0x3040 && c < 0xA4D0) ||
           (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x40000);
}

static bool ends_sentence(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x0964;
}

static bool ends_clause(uint32_t c)
{
    return c == ',' || c == ';' || c == ':' || c == ')' || c == 0x3001 || c == 0xFF0C || c == 0x060C ||
           c == 0x2013 || c == 0x2014;
}

static enum lt_status add_token(struct lt_cx *cx, struct lt_cuts *o, struct lt_cut_token t)
{
    if (!lt_grow(&o->tokens, &o->cap_tokens, o->n_tokens + 1, sizeof *o->tokens, (size_t)1 << 24))
        return lt_fail(cx, LT_OOM, "a caption: out of memory");
    o->tokens[o->n_tokens++] = t;
    return LT_OK;
}

/* May a new token begin with c, after a token's `before`? Length: of the token so far. */
static bool begins(uint32_t before, uint32_t c, uint32_t length, uint32_t width)
{
    if (is_white(before) || length >= width)
        return true;
    return (is_dense(before) && is_dense(c)) || before == 0x3002 || before == 0x3001;
}

static enum lt_status find_tokens(struct lt_cx *cx, struct lt_str show, uint32_t width, struct lt_cuts *o)
{
    uint32_t before = ' ', mark = 0, chars = 0;
    enum lt_status st = LT_OK;
    o->n_tokens = 0;
    for (size_t at = 0; at < show.n && !st; chars++) {
        uint32_t start = (uint32_t)at, c = lt_utf8_next(show, &at);
        struct lt_cut_token *last = o->n_tokens ? &o->tokens[o->n_tokens - 1] : NULL;
        if (!is_white(c) && begins(before, c, last ? chars - last->chars : 0, width)) {
            int worth = ends_sentence(mark) ? AFTER_SENTENCE : ends_clause(mark) ? AFTER_CLAUSE : 0;
            st = add_token(cx, o, (struct lt_cut_token){.at = start, .chars = chars, .worth = worth});
            last = st ? NULL : &o->tokens[o->n_tokens - 1];
        }
        if (last && !is_white(c)) {
            last->end = (uint32_t)at;
            last->end_chars = chars + 1;
            mark = c;
        }
        before = c;
    }
    struct lt_cut_token end = {.at = (uint32_t)show.n, .chars = chars};
    return st ? st : add_token(cx, o, end);
}

/* When the byte `at` is said: between two words whose time is known, in proportion to the bytes. */
static int64_t time_at(const struct lt_words *words, const struct lt_cue *cue, uint32_t at, uint32_t n)
{
    uint32_t from = 0, to = n;
    int64_t from48 = cue->begin48, to48 = cue->end48;
    for (size_t i = 0; words && i < words->n; i++) {
        if (words->v[i].at > at) {
            to = words->v[i].at;
            to48 = words->v[i].begin48;
            break;
        }
        from = words->v[i].at;
        from48 = words->v[i].begin48;
    }
    return from48 + (to > from ? (to48 - from48) * (int64_t)(at - from) / (int64_t)(to - from) : 0);
}

static void set_times(struct lt_cuts *o, const struct lt_words *words, const struct lt_cue *cue, uint32_t n)
{
    size_t last = o->n_tokens - 1;
    for (size_t i = 0; i <= last; i++)
        o->tokens[i].begin48 = i == 0      ? cue->begin48
                               : i == last ? cue->end48
                                           : time_at(words, cue, o->tokens[i].at, n);
}

/* Characters of a row with the tokens from i up to j. */
static uint32_t row(const struct lt_cuts *o, size_t i, size_t j)
{
    return o->tokens[j - 1].end_chars - o->tokens[i].chars;
}

static int64_t apart(int64_t a, int64_t b)
{
    return a < b ? b - a : a - b;
}

/* The tokens from i up to j as one caption: true when they fit; *turn: the token that begins row two, or j.
 */
static bool fits(const struct lt_cuts *o, size_t i, size_t j, uint32_t width, size_t *turn)
{
    int64_t length48 = o->tokens[j].begin48 - o->tokens[i].begin48, best = INT64_MAX;
    *turn = j;
    if (length48 < SHORTEST48 || (length48 > LONGEST48 && j - i > 1) || row(o, i, j) > ROWS * width + 1)
        return false;
    if (row(o, i, j) <= width)
        return true;
    for (size_t m = i + 1; m < j; m++) {
        uint32_t up = row(o, i, m), down = row(o, m, j);
        int64_t off = apart(up, down) - o->tokens[m].worth;
        if (up <= width && down <= width && off < best) {
            best = off;
            *turn = m;
        }
    }
    return best < INT64_MAX;
}

static enum lt_status add_cut(struct lt_cx *cx, struct lt_cuts *o, size_t i, size_t j, size_t turn)
{
    const struct lt_cut_token *t = o->tokens;
    if (!lt_grow(&o->v, &o->cap, o->n + 1, sizeof *o->v, (size_t)1 << 24))
        return lt_fail(cx, LT_OOM, "a caption: out of memory");
    o->v[o->n++] = (struct lt_cut){.at = t[i].at,
                                   .len = t[j - 1].end - t[i].at,
                                   .turn = turn < j ? t[turn].at : 0,
                                   .begin48 = t[i].begin48,
                                   .end48 = t[j].begin48};
    return LT_OK;
}

/* Where the first of `left` captions from token i on should end: near its share, after punctuation if that is
 * near. 0: nowhere. */
static size_t next_cut(const struct lt_cuts *o, size_t i, uint32_t left, uint32_t width, size_t *turn)
{
    size_t end = o->n_tokens - 1, best = 0;
    int64_t share = o->tokens[i].chars + (o->tokens[end].chars - o->tokens[i].chars) / left;
    int64_t least = INT64_MAX;
    for (size_t j = left == 1 ? end : i + 1; j <= end && row(o, i, j) <= ROWS * width + 1; j++) {
        size_t m;
        int64_t off = apart(o->tokens[j].chars, share) - o->tokens[j].worth;
        if (off < least && fits(o, i, j, width, &m)) {
            least = off;
            best = j;
            *turn = m;
        }
    }
    return best;
}

/* Into `count` captions; *done: that was possible. */
static enum lt_status cut_evenly(struct lt_cx *cx, struct lt_cuts *o, uint32_t count, uint32_t width,
                                 bool *done)
{
    size_t end = o->n_tokens - 1, turn = 0, i = 0;
    enum lt_status st = LT_OK;
    o->n = 0;
    for (uint32_t left = count; left && i < end && !st; left--) {
        size_t j = next_cut(o, i, left, width, &turn);
        if (!j)
            break;
        st = add_cut(cx, o, i, j, turn);
        i = j;
    }
    *done = i == end;
    return st;
}

/* As much into each as fits: always possible, but for what has no place to cut. */
static enum lt_status cut_greedily(struct lt_cx *cx, struct lt_cuts *o, uint32_t width)
{
    size_t end = o->n_tokens - 1;
    enum lt_status st = LT_OK;
    o->n = 0;
    for (size_t i = 0, j; i < end && !st; i = j) {
        size_t turn, best = i + 1, best_turn = i + 1;
        for (j = i + 1; j <= end && row(o, i, j) <= ROWS * width + 1; j++)
            if (fits(o, i, j, width, &turn)) {
                best = j;
                best_turn = turn;
            }
        st = add_cut(cx, o, i, best, best_turn);
        j = best;
    }
    return st;
}

static bool all_last(const struct lt_cuts *o)
{
    for (size_t i = 0; i < o->n; i++)
        if (o->v[i].end48 - o->v[i].begin48 < SHORTEST48)
            return false;
    return true;
}

static enum lt_status cut(struct lt_cx *cx, struct lt_cuts *o, uint32_t width)
{
    size_t end = o->n_tokens - 1;
    uint32_t chars = row(o, 0, end);
    int64_t length48 = o->tokens[end].begin48 - o->tokens[0].begin48;
    uint32_t by_chars = (chars + ROWS * width - 1) / (ROWS * width);
    int64_t by_time = (length48 + LONGEST48 - 1) / LONGEST48;
    uint32_t least = by_time > by_chars ? (uint32_t)by_time : by_chars;
    bool done = false;
    enum lt_status st = LT_OK;
    for (uint32_t more = 0; more < MORE_TRIES && !done && !st; more++)
        st = cut_evenly(cx, o, least + more, width, &done);
    return st || done ? st : cut_greedily(cx, o, width);
}

enum lt_status lt_cuts_of(struct lt_cx *cx, struct lt_str show, const struct lt_words *words,
                          const struct lt_cue *cue, int width, struct lt_cuts *out)
{
    enum lt_status st = find_tokens(cx, show, (uint32_t)width, out);
    out->n = 0;
    if (st || out->n_tokens < 2)
        return st;
    set_times(out, words, cue, (uint32_t)show.n);
    st = cut(cx, out, (uint32_t)width);
    if (!st && !all_last(out)) { /* marks that all lie on one moment */
        set_times(out, NULL, cue, (uint32_t)show.n);
        st = cut(cx, out, (uint32_t)width);
    }
    if (!st && !all_last(out)) { /* too short for as many: one caption, however large */
        out->n = 0;
        st = add_cut(cx, out, 0, out->n_tokens - 1, out->n_tokens - 1);
    }
    return st;
}
