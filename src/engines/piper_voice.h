/* engines/piper_voice.h - NAME.onnx.json of a Piper voice: what its model must be told. */
#ifndef LT_ENGINES_PIPER_VOICE_H
#define LT_ENGINES_PIPER_VOICE_H

#include "base/jsontree.h"
#include "engines/ids.h"

struct lt_piper_voice {
    int rate_hz;
    char espeak[64];   /* espeak-ng's voice for its phonemes */
    char language[24]; /* BCP 47, as far as the file says; may be empty */
    double noise, length, noise_w;
    unsigned n_speakers;
    struct lt_id_map map;
    struct lt_arena arena;           /* of the tree */
    struct lt_jtree tree;            /* the file */
    const struct lt_jnode *speakers; /* the object speaker_id_map; NULL: there is none */
};

/* LT_FORMAT says what is missing or odd. `text` must outlive *v. Close in every case. */
LT_MUST enum lt_status lt_piper_voice_parse(struct lt_cx *cx, struct lt_str text, struct lt_piper_voice *v);
void lt_piper_voice_close(struct lt_piper_voice *v);

/* The number of a speaker: its name, or a number; empty: the first. LT_USAGE: there is none such. */
LT_MUST enum lt_status lt_piper_speaker(struct lt_cx *cx, const struct lt_piper_voice *v, const char *name,
                                        int64_t *id);

#endif
