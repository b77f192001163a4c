/* narrate/calibrate.h - `lectern voices calibrate`: the gain that makes a voice as loud as all others. */
#ifndef LT_NARRATE_CALIBRATE_H
#define LT_NARRATE_CALIBRATE_H

#include "speak/speak.h"

struct lt_calibration {
    const char *text; /* a file to be read for it; NULL: the profile's own sample */
    bool dry;         /* say the gain, do not write it */
    bool once;        /* the sample in the plain manner only */
};

struct lt_calibrated {
    const char *key; /* of the profile: "gain-db", or "newer-gain-db" for a newer version of the engine */
    double gain_db, was_db;
    double ms_per_letter; /* what it took; 0: there was no letter */
};

/* Find the gain of one voice and write it into its profile. */
LT_MUST enum lt_status lt_calibrate(struct lt_cx *cx, const struct lt_calibration *how,
                                    const struct lt_voice *voice, struct lt_calibrated *out);

#endif
