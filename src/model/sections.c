/* model/sections.c - see sections.h. */
#include "model/sections.h"

static bool is_heading(const struct lt_block *b)
{
    return b->role == LT_ROLE_HEADING && !b->why.n;
}

/* The lowest level of a heading; 0: there is none. */
static int highest_rank(const struct lt_doc *doc)
{
    int rank = 0;
    for (size_t i = 0; i < doc->n_blocks; i++)
        if (is_heading(&doc->blocks[i]) && (!rank || doc->blocks[i].level < rank))
            rank = doc->blocks[i].level;
    return rank;
}

static size_t words_of(struct lt_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += !lt_is_space(s.p[i]) && (i == 0 || lt_is_space(s.p[i - 1]));
    return n;
}

static bool is_front(enum lt_role role)
{
    return role == LT_ROLE_TITLE || role == LT_ROLE_SUBTITLE || role == LT_ROLE_BYLINE ||
           role == LT_ROLE_DATELINE;
}

/* Words under the headings of it; front matter is not what a section is for. */
static size_t words_under(const struct lt_doc *doc, const struct lt_section *s)
{
    size_t n = 0;
    for (size_t i = s->first; i < s->end; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (!b->why.n && !is_front(b->role) && b->role != LT_ROLE_HEADING && b->role != LT_ROLE_BOILERPLATE)
            n += words_of(b->text);
    }
    return n;
}

static bool begins(const struct lt_doc *doc, size_t i, int rank)
{
    return is_heading(&doc->blocks[i]) && doc->blocks[i].level == rank;
}

enum lt_status lt_sections_find(struct lt_cx *cx, const struct lt_doc *doc, struct lt_arena *arena,
                                struct lt_section **sections, size_t *n)
{
    int rank = highest_rank(doc);
    size_t cap = 0, most = 1;
    for (size_t i = 0; i < doc->n_blocks; i++)
        most += begins(doc, i, rank);
    struct lt_section *all = lt_arena_grow(arena, NULL, &cap, most, sizeof *all);
    *sections = all;
    *n = 0;
    if (!all)
        return lt_fail(cx, LT_OOM, "the sections: out of memory");
    struct lt_section at = {.title = doc->title, .is_front = true};
    for (size_t i = 0; i <= doc->n_blocks; i++) {
        bool end = i == doc->n_blocks;
        if (!end && !begins(doc, i, rank))
            continue;
        at.end = i;
        at.words = words_under(doc, &at);
        bool last_words = end && *n && !at.words; /* "The end": with what stands before it */
        if (last_words)
            all[*n - 1].end = i;
        else if (at.words || end)
            all[(*n)++] = at;
        if (!end)
            at = (struct lt_section){.title = doc->blocks[i].text, .first = at.words ? i : at.first};
    }
    return LT_OK;
}
