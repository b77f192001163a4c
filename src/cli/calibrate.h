/* cli/calibrate.h - `lectern voices calibrate`: the gain that makes a voice as loud as all others. */
#ifndef LT_CLI_CALIBRATE_H
#define LT_CLI_CALIBRATE_H

#include "speak/speak.h"

struct lt_calibration {
    const char *text; /* a file to be read for it; NULL: the profile's own sample */
    bool dry;         /* say the gain, do not write it */
};

/* Find the gain of one voice, write it into its profile, and add a line about it to *out. */
LT_MUST enum lt_status lt_cli_calibrate(struct lt_cx *cx, const struct lt_calibration *how,
                                        const struct lt_voice *voice, struct lt_buf *out);

#endif
