/* narrate/tags.h - what the file says about itself (Vorbis comments, as players read them). */
#ifndef LT_NARRATE_TAGS_H
#define LT_NARRATE_TAGS_H

#include "model/doc.h"
#include "model/episode.h"
#include "model/voice.h"
#include "speak/speak.h"

/* TITLE ARTIST ALBUM DATE LANGUAGE DESCRIPTION SOURCE PERFORMER (the voice) DISCLOSURE (that it is
 * synthetic) LECTERN_ENGINE ENCODER
 * LECTERN_SOURCE, those that are known, into `episode`. `loudness_lufs` not -HUGE_VAL: R128_TRACK_GAIN as RFC
 * 7845 section 5.2.1 defines it, the gain in 1/256 dB that brings the file to -23 LUFS. */
LT_MUST enum lt_status lt_tags_make(struct lt_cx *cx, const struct lt_doc *doc, struct lt_str title,
                                    struct lt_str lang, const struct lt_voice *voice, const char *engine,
                                    struct lt_str disclosure, struct lt_str mark, struct lt_str picture,
                                    double loudness_lufs, struct lt_episode *episode);

#endif
