/* narrate/doctor.h - `lectern doctor`: every voice says a line, and what is missing is named. */
#ifndef LT_NARRATE_DOCTOR_H
#define LT_NARRATE_DOCTOR_H

#include "speak/speak.h"

/* What became of one voice's line. */
struct lt_checkup {
    const struct lt_voice *voice;
    bool works;
    double seconds, spent_s; /* of sound, and what it took, the engine's start included for its first voice */
    const char *why;         /* why it does not; its engine's words */
};

/* Each voice of the catalogue in turn; engines are started once for the voices that can share one.
 * LT_CANCELLED ends it; a voice that does not work is told of, and the others follow. */
LT_MUST enum lt_status lt_doctor(struct lt_cx *cx, const struct lt_voices *voices,
                                 void (*tell)(void *user, const struct lt_checkup *checkup), void *user);

#endif
