/* narrate/sidecars.h - which files stand beside a finished one, and writing them. */
#ifndef LT_NARRATE_SIDECARS_H
#define LT_NARRATE_SIDECARS_H

#include "base/io.h"
#include "publish/publish.h"

/* What they are called, "vtt" and so on, and "all"; ends with NULL. And is a path called as one of them would
 * be? */
const char *const *lt_sidecars_names(void);
bool lt_sidecars_are(struct lt_str path);

/* What the name of the i-th ends with, ".vtt"; NULL after the last. */
const char *lt_sidecars_suffix(size_t i);

/* "vtt,account", any of them, or "all", as a set of bits; LT_USAGE for another word. */
LT_MUST enum lt_status lt_sidecars_parse(struct lt_cx *cx, const char *list, unsigned *set);

/* Does one of the set tell how loud the file is when it is heard? */
bool lt_sidecars_tell_sound(unsigned set);

enum { LT_SIDECAR_KINDS = 6 };

/* Files that are ready to appear. */
struct lt_sidecars {
    struct lt_outfile files[LT_SIDECAR_KINDS];
};

#define LT_SIDECARS \
    ((struct lt_sidecars){{LT_OUTFILE, LT_OUTFILE, LT_OUTFILE, LT_OUTFILE, LT_OUTFILE, LT_OUTFILE}})

/* Write each of the set to stand beside `path`: its name with .vtt, .srt, .transcript.json, .chapters.json,
 * .notes.html, .account.json for the suffix. None appears before it is published. `words`: with the time of
 * every word. */
LT_MUST enum lt_status lt_sidecars_write(struct lt_cx *cx, unsigned set, bool words,
                                         const struct lt_publication *p, struct lt_str path,
                                         struct lt_sidecars *out);
LT_MUST enum lt_status lt_sidecars_publish(struct lt_cx *cx, struct lt_sidecars *s);
void lt_sidecars_close(struct lt_sidecars *s); /* in every case */

#endif
