/* model/take.c - see take.h. */
#include "model/take.h"

#include <stdlib.h>

void lt_take_close(struct lt_take *t)
{
    free(t->bytes);
    free(t->packets);
    free(t->marks);
    free(t->loudness);
    *t = (struct lt_take){0};
}

void lt_take_clear(struct lt_take *t)
{
    t->n_bytes = t->n_packets = t->n_marks = t->n_loudness = 0;
    t->length48 = 0;
    t->true_peak = 0;
    t->clipped = 0;
    t->fault = LT_FAULT_NONE;
    t->again = 0;
    t->helped = false;
}

const char *lt_fault_name(enum lt_fault fault)
{
    static const char *const names[LT_FAULTS] = {
        [LT_FAULT_NONE] = "",
        [LT_FAULT_HOLE] = "a hole inside",
        [LT_FAULT_DRONE] = "a drone or noise",
        [LT_FAULT_REPEAT] = "a stretch comes twice",
        [LT_FAULT_CUT_OFF] = "cut off",
        [LT_FAULT_CLIPPED] = "clipped",
        [LT_FAULT_LENGTH] = "too short or too long",
        [LT_FAULT_UNCLEAR] = "words that the listener did not hear",
    };
    return fault < LT_FAULTS ? names[fault] : "";
}
