/* pack/toc.c - see toc.h: the table-of-contents byte of RFC 6716 section 3.1. */
#include "pack/toc.h"

int lt_toc_samples48(struct lt_str packet)
{
    /* Frame sizes of the 32 configurations: SILK NB MB WB, hybrid SWB FB, CELT NB WB SWB FB. */
    static const short frame48[32] = {
        480, 960, 1920, 2880, 480, 960, 1920, 2880, 480, 960, 1920, 2880, 480, 960, 480, 960,
        120, 240, 480,  960,  120, 240, 480,  960,  120, 240, 480,  960,  120, 240, 480, 960,
    };
    if (packet.n == 0)
        return 0;
    unsigned char toc = (unsigned char)packet.p[0];
    int frames = 1;
    if ((toc & 3) == 1 || (toc & 3) == 2)
        frames = 2;
    else if ((toc & 3) == 3)
        frames = packet.n < 2 ? 0 : (unsigned char)packet.p[1] & 63;
    int samples = frames * frame48[toc >> 3];
    return samples <= 5760 ? samples : 0;
}
