/* pack/toc.h - private to the room: how long an Opus packet lasts, from its first bytes. */
#ifndef LT_PACK_TOC_H
#define LT_PACK_TOC_H

#include "base/str.h"

/* Samples at 48 kHz, 120 to 5760; 0 when it is no Opus packet (RFC 6716 section 3). */
int lt_toc_samples48(struct lt_str packet);

#endif
