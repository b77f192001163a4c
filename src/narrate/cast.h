/* narrate/cast.h - who reads which line: the voice that is set, else one for the line's language or the one
 * nearest to it (lang/near.h). One thread at a time. */
#ifndef LT_NARRATE_CAST_H
#define LT_NARRATE_CAST_H

#include "speak/speak.h"

enum { LT_CAST_MAX = 32 }; /* a document has few languages */

/* Set up the first four; the rest zeroed. */
struct lt_cast {
    const struct lt_voices *book;
    struct lt_str asked; /* name of the voice that reads everything; empty: by language */
    int speed_pct;
    struct lt_arena *arena; /* of voices at another speed, or in another tongue */
    struct lt_str lang;     /* of the script, and */
    const char *lang_from;  /* how that is known; set by lt_cast_lead */
    const struct lt_voice *lead;
    struct {
        const struct lt_voice *voice, *tongue; /* as the catalogue has them */
    } met[LT_CAST_MAX];
    const struct lt_voice *voices[LT_CAST_MAX]; /* as they read, in the order they come */
    size_t n;
};

/* Warns when no voice is of this language, and says which one reads it. */
void lt_cast_warn(struct lt_cx *cx, const struct lt_cast *cast, struct lt_str lang);

/* The leading voice, for a script in `lang`; lang_from says how that is known. LT_NOTFOUND with a sentence
 * when there is none. */
LT_MUST enum lt_status lt_cast_lead(struct lt_cx *cx, struct lt_cast *cast, struct lt_str lang,
                                    const char *lang_from);

/* The voice for a line in `lang`; NULL: out of memory. */
const struct lt_voice *lt_cast_voice(struct lt_cast *cast, struct lt_str lang);

#endif
