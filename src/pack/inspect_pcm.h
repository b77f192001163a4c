/* pack/inspect_pcm.h - private to the room: files other than Ogg Opus, for lt_inspect. */
#ifndef LT_PACK_INSPECT_PCM_H
#define LT_PACK_INSPECT_PCM_H

#include "pack/pack.h"

/* Empty, of a file of these bytes, which is Opus until another format is found. */
void lt_inspection_open(struct lt_inspection *i, struct lt_str bytes);

/* Do the bytes begin like an MP3, FLAC or WAV file? */
bool lt_inspect_is_pcm(struct lt_str bytes);

/* Its format and its tags alone, which nothing foreign parses. */
LT_MUST enum lt_status lt_inspect_pcm_tags(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out);

/* As lt_inspect_sound, of a file that does. */
LT_MUST enum lt_status lt_inspect_pcm(struct lt_cx *cx, struct lt_str bytes,
                                      const struct lt_sound_sink *sound, struct lt_inspection *out);

#endif
