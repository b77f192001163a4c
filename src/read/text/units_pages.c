/* read/text/units_pages.c - the frame of printed pages in typed documents: running heads, and feet with a
 * page number
 * ("Vellard    Informational    [Page 12]"). Their lines go, and a paragraph that a page cut in two is one
 * again. */
#include "read/text/units_pages.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

/* "… [Page 12]", "… [Page iv]" */
static bool is_numbered_foot(struct lt_str line)
{
    if (line.n < 8 || line.p[line.n - 1] != ']')
        return false;
    size_t at = line.n - 1, number = 0;
    while (at > 0 && (lt_is_digit(line.p[at - 1]) || strchr("ivxlc", lt_lower(line.p[at - 1])))) {
        at--;
        number++;
    }
    return number > 0 && at >= 6 && lt_str_eq_nocase(lt_str_slice(line, at - 6, 6), LT_S("[Page "));
}

/* Set in three: left, middle and right, with three spaces or more between them. */
static bool is_in_columns(struct lt_str line)
{
    size_t gaps = 0;
    for (size_t at = 0; at < line.n;) {
        size_t from = at;
        while (at < line.n && (line.p[at] == ' ' || line.p[at] == '\t'))
            at++;
        gaps += at - from >= 3 || (at > from && line.p[from] == '\t');
        at += at == from;
    }
    return gaps >= 2;
}

/* A form feed stands before line i. */
static bool is_after_feed(const struct lt_units *u, size_t i)
{
    size_t from = i ? u->lines[i - 1].at + u->lines[i - 1].n : 0;
    return u->lines[i].at > from && memchr(u->source.p + from, '\f', u->lines[i].at - from);
}

/* Of a line's letters; page numbers differ. */
static uint64_t letters_of(struct lt_str line)
{
    char letters[96];
    size_t n = 0;
    for (size_t i = 0; i < line.n && n < sizeof letters; i++)
        if (!lt_is_digit(line.p[i]) && !lt_is_space(line.p[i]))
            letters[n++] = line.p[i];
    return lt_hash64(letters, n, 1) | 1;
}

enum { SEEN_SLOTS = 64, OFTEN = 3 };

struct seen {
    uint64_t letters[SEEN_SLOTS];
    uint32_t times[SEEN_SLOTS];
};

static uint32_t *times_of(struct seen *seen, struct lt_str line)
{
    uint64_t letters = letters_of(line);
    for (size_t k = 0; k < SEEN_SLOTS; k++) {
        if (seen->letters[k] == 0)
            seen->letters[k] = letters;
        if (seen->letters[k] == letters)
            return &seen->times[k];
    }
    return NULL;
}

/* Lines at a page's edge that stand there on at least three pages. */
static void count_edges(const struct lt_units *u, struct seen *heads, struct seen *feet)
{
    for (size_t i = 1; i < u->n_lines; i++) {
        if (!is_after_feed(u, i))
            continue;
        uint32_t *head = times_of(heads, lt_units_line(u, i)),
                 *foot = times_of(feet, lt_units_line(u, i - 1));
        *(head ? head : &(uint32_t){0}) += 1;
        *(foot ? foot : &(uint32_t){0}) += 1;
    }
}

static bool is_often(struct seen *seen, struct lt_str line)
{
    uint32_t *times = times_of(seen, line);
    return times && *times >= OFTEN;
}

/* Marks of lines that are frame: by what they say, or by how often they stand at a page's edge. */
static size_t find_frame(const struct lt_units *u, struct seen *heads, struct seen *feet, bool *frame)
{
    size_t found = 0;
    for (size_t i = 0; i < u->n_lines; i++) {
        struct lt_str line = lt_units_line(u, i);
        bool fed = i > 0 && is_after_feed(u, i), feeds = i + 1 < u->n_lines && is_after_feed(u, i + 1);
        bool after_foot = i > 0 && frame[i - 1] && is_numbered_foot(lt_units_line(u, i - 1));
        frame[i] = is_numbered_foot(line) || (after_foot && is_in_columns(line)) ||
                   (fed && is_often(heads, line)) || (feeds && is_often(feet, line));
        found += frame[i];
    }
    return found;
}

static bool goes_on(struct lt_str before, struct lt_str after)
{
    return before.n && !strchr(".!?:\"”", before.p[before.n - 1]) && lt_uni_is_lower(lt_utf8_peek(after, 0));
}

static void drop(struct lt_units *u, const bool *frame)
{
    size_t n = 0;
    bool cut = false;
    for (size_t i = 0; i < u->n_lines; i++) {
        if (frame[i]) {
            cut = true;
            continue;
        }
        struct lt_text_line line = u->lines[i];
        struct lt_str text = lt_units_line(u, i);
        if (cut && n)
            line.gap = goes_on(lt_units_line(u, n - 1), text) ? 0 : 1;
        cut = false;
        u->lines[n++] = line;
    }
    u->n_lines = n;
}

void lt_units_drop_pages(struct lt_units *u)
{
    bool paged =
        lt_str_find(u->source, LT_S("[Page ")) != SIZE_MAX || lt_str_find_char(u->source, '\f') != SIZE_MAX;
    bool *frame = paged && u->n_lines ? lt_arena_array(&u->arena, u->n_lines, sizeof *frame) : NULL;
    if (!frame)
        return;
    struct seen heads = {0}, feet = {0};
    count_edges(u, &heads, &feet);
    if (find_frame(u, &heads, &feet, frame))
        drop(u, frame);
}
