/* narrate/chapters.h - where chapters begin and what they are called. Headings make them; an article without
 * headings gets an opening, its body and its closing note on the author, and a long one a chapter about every
 * five minutes, at a paragraph, named by its first words. */
#ifndef LT_NARRATE_CHAPTERS_H
#define LT_NARRATE_CHAPTERS_H

#include "model/line.h"

struct lt_chapter_plan {
    size_t line; /* the chapter begins with this line; the first is line 0; ascending */
    struct lt_str title;
};

/* length48(user, i) is the length of line i's sound with the pause after it, 1/48000 s. Titles live in
 * `arena` or in the script. */
LT_MUST enum lt_status lt_chapters_plan(struct lt_cx *cx, const struct lt_script *script, struct lt_str title,
                                        int64_t (*length48)(const void *user, size_t line), const void *user,
                                        struct lt_arena *arena, struct lt_chapter_plan **plans, size_t *n);

#endif
