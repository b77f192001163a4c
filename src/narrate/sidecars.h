/* narrate/sidecars.h - which files stand beside a finished one, and writing them. */
#ifndef LT_NARRATE_SIDECARS_H
#define LT_NARRATE_SIDECARS_H

#include "publish/publish.h"

/* "vtt,srt,chapters,account", any of them, as a set of bits; LT_USAGE for another word. */
LT_MUST enum lt_status lt_sidecars_parse(struct lt_cx *cx, const char *list, unsigned *set);

/* Write each of the set beside `path`: its name with .vtt, .srt, .chapters.json, .account.json for the
 * suffix. Each appears whole or not at all. `words`: with the time of every word. */
LT_MUST enum lt_status lt_sidecars_write(struct lt_cx *cx, unsigned set, bool words,
                                         const struct lt_publication *p, struct lt_str path);

#endif
