/* model/performed.h - a line as it was performed, for whoever tells about it afterwards. */
#ifndef LT_MODEL_PERFORMED_H
#define LT_MODEL_PERFORMED_H

#include "model/line.h"
#include "model/take.h"
#include "model/voice.h"

/* Owner: whoever lends it; says how long. The line's `spans` are not kept. */
struct lt_performed {
    struct lt_line line;
    const struct lt_voice *voice;
    struct lt_take take;
};

#endif
