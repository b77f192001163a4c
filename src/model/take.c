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
}
