/* engines/phones.c - see phones.h. */
#include "engines/phones.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <stdlib.h>

/* How a pause is told to a model: the stronger mark wins where several stand together. */
static int strength(uint32_t mark)
{
    static const char order[] = {',', ';', ':', '.', '!', '?'};
    for (int i = 0; i < (int)sizeof order; i++)
        if (mark == (unsigned char)order[i])
            return i + 1;
    return 0;
}

bool lt_phone_is_mark(uint32_t code)
{
    return strength(code) > 0 || code == LT_PHONE_DOTS;
}

/* The mark that a character of the text means; 0: none. */
static uint32_t mark_of(uint32_t c)
{
    static const struct {
        uint32_t from, to;
    } others[] = {{0x2026, ','}, {0x3002, '.'}, {0xFF01, '!'}, {0xFF1F, '?'}, {0x061F, '?'}, {0x060C, ','},
                  {0x061B, ';'}, {0x0964, '.'}, {0x06D4, '.'}, {0xFF0C, ','}, {0x3001, ','}, {0xFF1B, ';'},
                  {0xFF1A, ':'}, {0x2013, ','}, {0x2014, ','}, {0x2015, ','}, {0x2012, ','}, {0x0387, ';'},
                  {0x0589, '.'}, {0x203D, '?'}, {'/', 0},      {'(', ','},    {')', ','},    {'[', ','},
                  {']', ','},    {'{', ','},    {'}', ','}};
    if (c < 0x80 && strength(c))
        return c;
    for (size_t i = 0; i < LT_COUNT(others); i++)
        if (others[i].from == c)
            return others[i].to;
    return 0;
}

/* The strongest mark in the gap between two words: what trails the one and leads the other. A hyphen counts
 * where it stands alone ("this - that"). */
static uint32_t mark_in(struct lt_str gap)
{
    uint32_t best = 0, before = ' ';
    for (size_t at = 0; at < gap.n;) {
        uint32_t c = lt_utf8_next(gap, &at), mark = mark_of(c);
        if (c == '-' && lt_uni_is_space(before) && (at >= gap.n || lt_uni_is_space(lt_utf8_peek(gap, at))))
            mark = ',';
        if (strength(mark) > strength(best))
            best = mark;
        before = c;
    }
    return best;
}

/* Dots that stand for a pause. */
static bool has_dots(struct lt_str gap)
{
    uint32_t before = 0;
    for (size_t at = 0; at < gap.n;) {
        uint32_t c = lt_utf8_next(gap, &at);
        if (c == 0x2026 || (c == '.' && before == '.'))
            return true;
        before = c;
    }
    return false;
}

/* A bracket or a dash: what begins or ends there is told from the rest by silence only. */
static bool has_aside(struct lt_str gap)
{
    static const uint32_t signs[] = {'(', ')', '[', ']', '{', '}', 0x2012, 0x2013, 0x2014, 0x2015};
    uint32_t before = 0;
    for (size_t at = 0; at < gap.n;) {
        uint32_t c = lt_utf8_next(gap, &at);
        for (size_t i = 0; i < LT_COUNT(signs); i++)
            if (c == signs[i])
                return true;
        if (c == '-' && (before == '-' || lt_uni_is_space(before)))
            return true;
        before = c;
    }
    return false;
}

uint32_t lt_phone_word_len(struct lt_str text, uint32_t at, uint32_t len)
{
    while (at + len < text.n && ((unsigned char)text.p[at + len] & 0xC0) == 0x80)
        len++;
    return len;
}

bool lt_phones_add(struct lt_phones *p, uint32_t code, int32_t word)
{
    if (!lt_grow(&p->v, &p->cap, p->n + 1, sizeof *p->v, LT_PHONES_MAX))
        return false;
    p->v[p->n++] = (struct lt_phone){code, word};
    return true;
}

void lt_phones_close(struct lt_phones *p)
{
    free(p->v);
    *p = (struct lt_phones){0};
}

void lt_phones_modern(struct lt_phones *p)
{
    for (size_t i = 0; i + 2 < p->n; i++)
        if (p->v[i].code == 'o' && p->v[i + 1].code == 0x2D0 && p->v[i + 2].code == 0x279)
            p->v[i].code = 0x254;
}

/* "(fr)" says whose sounds follow; it is no sound. */
static void skip_switch(struct lt_str ipa, size_t *at)
{
    size_t end = lt_str_find_char(lt_str_from(ipa, *at), ')');
    if (end != SIZE_MAX)
        *at += end + 1;
}

/* The phonemes of one word. What is between them is one space at most. */
static bool add_ipa(struct lt_phones *p, struct lt_str ipa, int32_t word)
{
    bool good = true, gap = false;
    size_t first = p->n;
    ipa = lt_str_trim(ipa);
    for (size_t at = 0; at < ipa.n && good;) {
        uint32_t c = lt_utf8_next(ipa, &at);
        if (c == '(') {
            skip_switch(ipa, &at);
        } else if (lt_uni_is_space(c) || c == '_') {
            gap = true;
        } else {
            if (gap && p->n > first)
                good = lt_phones_add(p, ' ', word);
            gap = false;
            if (c == 0xE7) /* ç, the only one that espeak-ng writes composed */
                good = good && lt_phones_add(p, 'c', word) && lt_phones_add(p, 0x327, word);
            else
                good = good && lt_phones_add(p, c, word);
        }
    }
    return good;
}

/* Bytes at the end of a token that are no letters or digits. */
static size_t tail_of(struct lt_str token)
{
    size_t at = token.n;
    while (at) {
        size_t before = at;
        uint32_t c = lt_utf8_prev(token, &before);
        if (lt_uni_is_alnum(c))
            break;
        at = before;
    }
    return token.n - at;
}

static size_t lead_of(struct lt_str token)
{
    size_t at = 0;
    while (at < token.n) {
        size_t after = at;
        if (lt_uni_is_alnum(lt_utf8_next(token, &after)))
            break;
        at = after;
    }
    return at;
}

/* What stands between the letters of word i and those of the next one. */
static struct lt_str gap_after(struct lt_str text, const struct lt_phone_word *words, size_t n, size_t i)
{
    struct lt_str token = lt_str_slice(text, words[i].at, words[i].len);
    size_t from = words[i].at + words[i].len - tail_of(token), to = text.n;
    if (i + 1 < n) {
        struct lt_str next = lt_str_slice(text, words[i + 1].at, words[i + 1].len);
        size_t lead = lead_of(next);
        to = words[i + 1].at + (lead < next.n ? lead : 0);
    }
    return lt_str_slice(text, from, to > from ? to - from : 0);
}

/* Inside a line a gap may hold words that are said in one with the word before ("of the"): only what stands
 * before them counts, and after the last of them. Marks between such words there are none. */
static uint32_t mark_after(struct lt_str text, struct lt_str written, const struct lt_phone_word *words,
                           size_t n, size_t i)
{
    uint32_t mark = mark_in(gap_after(text, words, n, i));
    if (i + 1 < n)
        return has_dots(gap_after(written, words, n, i)) ? LT_PHONE_DOTS : mark;
    return mark == '!' || mark == '?' ? mark : '.';
}

bool lt_phones_build(struct lt_phones *p, struct lt_str text, struct lt_str written,
                     const struct lt_phone_word *words, size_t n)
{
    *p = (struct lt_phones){0};
    bool good = true;
    while (n && !lt_str_trim(words[n - 1].ipa).n)
        n--;
    for (size_t i = 0; i < n && good; i++) {
        size_t before = p->n;
        good = add_ipa(p, words[i].ipa, (int32_t)i);
        if (p->n == before)
            continue;
        uint32_t mark = mark_after(text, written, words, n, i);
        bool paused = i + 1 < n && mark && has_aside(gap_after(written, words, n, i));
        if (mark && good)
            good = lt_phones_add(p, mark, paused ? LT_PHONE_PAUSED : LT_PHONE_NONE);
        if (i + 1 < n && good)
            good = lt_phones_add(p, ' ', LT_PHONE_NONE);
    }
    return good;
}

size_t lt_phones_cut(const struct lt_phones *p, size_t from, size_t most)
{
    size_t left = p->n - from;
    for (size_t i = from; i < p->n && i < from + most; i++)
        if (p->v[i].code == LT_PHONE_DOTS)
            return i + 1;
    if (left <= most)
        return p->n;
    /* Pieces of about the same length sound alike. */
    size_t pieces = (left + most - 1) / most, want = from + left / pieces, best = 0, space = 0;
    for (size_t i = from + most / 4; i < from + most; i++) {
        uint32_t c = p->v[i].code;
        size_t away = i > want ? i - want : want - i;
        if (lt_phone_is_mark(c) && (!best || away < (best > want ? best - want : want - best)))
            best = i + 1;
        if (c == ' ' && (!space || away < (space > want ? space - want : want - space)))
            space = i + 1;
    }
    return best ? best : space ? space : from + most;
}
