/* narrate/chapters.h - where chapters begin and what they are called. Headings make them; an article without
 * headings gets an opening, its body and its closing note on the author, and a long one a chapter about every
 * five minutes, at a paragraph, named by its first words. */
#ifndef LT_NARRATE_CHAPTERS_H
#define LT_NARRATE_CHAPTERS_H

#include "model/line.h"

/* The lines of a script as they were performed: their slates, and what they show. */
struct lt_slates {
    struct lt_str lang; /* of the whole */
    size_t n;
    struct lt_slate (*slate)(void *user, size_t line);
    /* *show is valid until the next call. */
    enum lt_status (*show)(void *user, struct lt_cx *cx, size_t line, struct lt_str *show);
    void *user;
};

struct lt_chapter_plan {
    size_t line; /* the chapter begins with this line; the first is line 0; ascending */
    struct lt_str title;
};

/* `title`: the document's, may be empty. Plans live in `arena`. */
LT_MUST enum lt_status lt_chapters_plan(struct lt_cx *cx, const struct lt_slates *lines, struct lt_str title,
                                        struct lt_arena *arena, struct lt_chapter_plan **plans, size_t *n);

#endif
