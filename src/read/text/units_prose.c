/* read/text/units_prose.c - lines that run on: wrapped ones become paragraphs; those that break elsewhere
 * were meant, and are verse, addresses, fields, or paragraphs of one line each. */
#include "read/text/units_prose.h"

#include "base/utf8.h"
#include "lang/words.h"
#include "read/clues.h"
#include "read/text/units_lines.h"

#include <string.h>

/* How deep the first line of a paragraph stands in: more than this many columns; UINT16_MAX: they are not
 * marked so. A few lines stand in, and the last one, which begins none, hardly does. */
static uint16_t indent_of_paragraphs(const struct lt_units *u, size_t from, size_t to)
{
    uint16_t base = UINT16_MAX;
    size_t deeper = 0;
    for (size_t i = from; i < to; i++)
        base = u->lines[i].indent < base ? u->lines[i].indent : base;
    for (size_t i = from; i < to; i++)
        deeper += u->lines[i].indent > base;
    bool marked = deeper && deeper * 2 <= to - from && u->lines[to - 1].indent <= base + 8;
    return marked ? base : UINT16_MAX;
}

/* Does the line end though the next one's first word would have fitted well? */
static bool ends_early(const struct lt_units *u, size_t line)
{
    uint32_t need = u->lines[line].width + 1 + u->lines[line + 1].first + u->lines[line].indent;
    return need < u->fill - u->fill / 5 && !lt_cut_starts_small(lt_units_line(u, line + 1));
}

static bool reads_like_heading(struct lt_str line)
{
    return lt_clue_words(line) <= 10 && line.n && !strchr(",;:-", line.p[line.n - 1]);
}

/* Wrapped lines: new paragraphs begin at first-line indents, and after a line that ended a sentence well
 * before the edge. */
static void cut_wrapped(struct lt_cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    uint16_t indent = indent_of_paragraphs(u, from, to);
    size_t start = from;
    for (size_t i = from; i + 1 < to; i++) {
        struct lt_str line = lt_units_line(u, i);
        bool early = ends_early(u, i), sentence = early && lt_clue_ends_sentence(line);
        bool heading = early && !sentence && i == start && i + 2 < to && reads_like_heading(line);
        if (!sentence && !heading && u->lines[i + 1].indent <= indent)
            continue;
        lt_cut_add(c, start, i + 1, LT_UNIT_PROSE);
        start = i + 1;
    }
    lt_cut_add(c, start, to, LT_UNIT_PROSE);
}

static bool is_stanza(const struct lt_units *u, size_t from, size_t to)
{
    size_t sentences = 0;
    if (to - from < 3)
        return false;
    for (size_t i = from; i < to; i++) {
        struct lt_str line = lt_units_line(u, i);
        sentences += lt_clue_ends_period(line);
        if (u->lines[i].width > LT_UNITS_VERSE_WIDTH || (i > from && lt_clue_quoted(line)))
            return false;
    }
    return sentences * 10 < (to - from) * 6;
}

/* "Title: …", "Author: …": at least two fields that are known, and nothing else in the chunk. */
static bool is_fields(const struct lt_units *u, size_t from, size_t to)
{
    size_t known = 0;
    for (size_t i = from; i < to; i++) {
        struct lt_str line = lt_units_line(u, i), value;
        if (lt_str_find_char(line, ':') > 40)
            return false;
        known += lt_clue_field(line, &value) != 0;
    }
    return known >= 2;
}

/* In scripts without small letters a wide line that ends no sentence goes on. */
static bool goes_on(const struct lt_units *u, size_t line)
{
    struct lt_str s = lt_units_line(u, line);
    size_t end = s.n;
    bool uncased = lt_utf8_prev(s, &end) >= 0x2E80 && u->lines[line].width >= 40;
    if (lt_clue_ends_sentence(s) || u->lines[line].width > LT_UNITS_RAGGED_WIDTH)
        return false;
    return uncased || lt_cut_starts_small(lt_units_line(u, line + 1)) || strchr(",;", s.p[s.n - 1]);
}

/* Titles are wrapped by hand after small words: "On the Difficulty of Describing the". */
static bool ends_hanging(struct lt_str line)
{
    size_t at = line.n;
    while (at > 0 && line.p[at - 1] != ' ')
        at--;
    return lt_lang_matches_any(lt_str_from(line, at), LT_WORDS_HANGING);
}

/* Who, when, whose picture: near the top, such a line among short ones means that each is a thing of its own.
 */
static bool is_opening(const struct lt_cutter *c, size_t from, size_t to)
{
    bool told = false;
    for (size_t i = from; c->chunk < 3 && i < to; i++) {
        struct lt_str line = lt_units_line(c->u, i), names;
        char iso[11];
        if (c->u->lines[i].width > 100)
            return false;
        told = told ||
               (i > from &&
                (lt_clue_byline(line, &names) || lt_clue_date(line, iso) || lt_clue_by_alone(line))) ||
               lt_clue_credit(line);
    }
    return told;
}

/* Lines that are what they are: a stanza, or one paragraph each; a line that goes on in small letters belongs
 * to the one before it. */
static void cut_meant(struct lt_cutter *c, size_t from, size_t to)
{
    const struct lt_units *u = c->u;
    bool fields = is_fields(u, from, to) || is_opening(c, from, to);
    if (!fields && is_stanza(u, from, to)) {
        lt_cut_add(c, from, to, LT_UNIT_VERSE);
        return;
    }
    size_t start = from;
    for (size_t i = from + 1; i < to; i++) {
        bool hangs = c->chunk == 0 && ends_hanging(lt_units_line(u, i - 1));
        if (hangs || (!fields && goes_on(u, i - 1)))
            continue;
        lt_cut_add(c, start, i, LT_UNIT_PROSE);
        start = i;
    }
    lt_cut_add(c, start, to, LT_UNIT_PROSE);
}

void lt_cut_prose(struct lt_cutter *c, size_t from, size_t to)
{
    size_t full = 0;
    if (from >= to)
        return;
    for (size_t i = from; i + 1 < to; i++)
        full += lt_units_is_full(c->u, i);
    if (to - from > 1 && full * 10 >= (to - from - 1) * 6)
        cut_wrapped(c, from, to);
    else
        cut_meant(c, from, to);
}
