/* speak/profile.h - one voice profile: the INI file that voices/README.md describes, read and checked. */
#ifndef LT_SPEAK_PROFILE_H
#define LT_SPEAK_PROFILE_H

#include "base/arena.h"
#include "model/voice.h"

enum { LT_PROFILE_MAX_BYTES = 64 * 1024 };

/* `text` becomes *voice; strings are copied to the arena. `file` is for sentences, `name` the profile's.
 * LT_FORMAT names file, line and what is wrong. */
LT_MUST enum lt_status lt_profile_parse(struct lt_cx *cx, const char *file, struct lt_str name,
                                        struct lt_str text, struct lt_arena *arena, struct lt_voice *voice);

#endif
