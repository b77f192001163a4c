/* speak/defaults.h - the voices that a person has chosen for languages: the file default-voices of a voice
 * directory, a line each:
 *
 *     en-US = en_US-joe-medium */
#ifndef LT_SPEAK_DEFAULTS_H
#define LT_SPEAK_DEFAULTS_H

#include "speak/speak.h"

struct lt_voice_default {
    struct lt_str lang, name;
};

/* Those of a directory, after the ones that are there; no file: none. LT_FORMAT names file and line. */
LT_MUST enum lt_status lt_defaults_load(struct lt_cx *cx, struct lt_str dir, struct lt_voices *v);

#endif
