/* batch/intake.h - lines that come while a run is at work: read from a descriptor without waiting, each
 * becomes work. */
#ifndef LT_BATCH_INTAKE_H
#define LT_BATCH_INTAKE_H

#include "batch/floor.h"

struct lt_intake {
    int fd; /* -1: there is none, or it has ended */
    struct lt_buf text;
    size_t lines;
};

void lt_intake_open(struct lt_intake *in, int fd);
void lt_intake_close(struct lt_intake *in);

/* As many lines as the floor has use for. What is wrong with a line is that line's failure. */
LT_MUST enum lt_status lt_intake_turn(struct lt_intake *in, struct lt_floor *f);

#endif
