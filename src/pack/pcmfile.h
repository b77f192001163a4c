/* pack/pcmfile.h - private to the room: a finished sound file that is not Opus, read back. */
#ifndef LT_PACK_PCMFILE_H
#define LT_PACK_PCMFILE_H

#include "pack/pack.h"

/* Channels, rates and length of *out; `sound` not NULL: its samples go there, at the file's rate. */
LT_MUST enum lt_status lt_pcmfile_inspect(struct lt_cx *cx, struct lt_str bytes,
                                          const struct lt_sound_sink *sound, struct lt_inspection *out);

#endif
