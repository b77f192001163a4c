/* speak/grants.h - what an engine's process may do: what a voice grants, as a policy of confinement. */
#ifndef LT_SPEAK_GRANTS_H
#define LT_SPEAK_GRANTS_H

#include "base/confine.h"
#include "model/voice.h"

struct lt_engine_policy {
    struct lt_confine confine; /* points into the buffers */
    struct lt_buf read, write, env, set;
};

/* By default an engine reads the system, the folder it lies in, voices and models: the voice directories,
 * $XDG_DATA_HOME/lectern (~/.local/share/lectern), the library of $LECTERN_ONNXRUNTIME and the folder of a
 * model that the voice names by its path. `voice` NULL: that and nothing else. It is told the voice's
 * engine_voice (LECTERN_ENGINE_VOICE) and whether it may leave this machine (LECTERN_ALLOW_NETWORK). Close in
 * every case. */
LT_MUST enum lt_status lt_engine_policy_make(struct lt_cx *cx, const struct lt_voice *voice,
                                             struct lt_engine_policy *out);
void lt_engine_policy_close(struct lt_engine_policy *p);

#endif
