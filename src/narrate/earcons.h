/* narrate/earcons.h - sounds beside the text: before it, after it, and where a chapter begins. They are
 * mastered and encoded like lines, at the loudness of the speech. */
#ifndef LT_NARRATE_EARCONS_H
#define LT_NARRATE_EARCONS_H

#include "narrate/crew.h"
#include "narrate/narrate.h"

struct lt_earcons {
    struct lt_take intro, outro, chime; /* length48 0: none */
};

enum { LT_EARCON_MAX_SECONDS = 120 };

/* From the files that the settings name. Close in every case. */
LT_MUST enum lt_status lt_earcons_make(struct lt_cx *cx, const struct lt_settings *settings,
                                       const struct lt_encode_opts *encode,
                                       const struct lt_rendering *rendering, struct lt_earcons *out);
void lt_earcons_close(struct lt_earcons *e);

#endif
