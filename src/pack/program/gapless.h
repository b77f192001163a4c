/* pack/program/gapless.h - private to make-m4b: how much of the sound is the encoder's and not the reader's.
 *
 * An AAC encoder puts silence in front and fills its last frame up. Players learn how much in one of two
 * ways: from the edit list (ISO/IEC 14496-12, 8.6.6), or from the comment iTunSMPB that iTunes writes, which
 * is all that some know. libavformat writes the first as if the last frame were short, and not the second. */
#ifndef LT_PACK_PROGRAM_GAPLESS_H
#define LT_PACK_PROGRAM_GAPLESS_H

#include "base/status.h"

#include <stdint.h>

/* Samples at the rate of the sound; the movie's time scale is the same rate. */
struct lt_gapless {
    uint32_t delay;  /* in front */
    uint64_t length; /* what is to be heard */
    uint64_t coded;  /* all that the frames decode to */
};

/* Mend the finished file `fd`, which ends with its movie box: the first sound track says this, and so does
 * the comment. LT_FORMAT: it is not such a file; LT_IO. */
LT_MUST enum lt_status lt_gapless_write(struct lt_cx *cx, int fd, const struct lt_gapless *sound);

#endif
