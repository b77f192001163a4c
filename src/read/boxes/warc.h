/* read/boxes/warc.h - a web archive that comes in pieces, from whoever unpacks it. */
#ifndef LT_READ_BOXES_WARC_H
#define LT_READ_BOXES_WARC_H

#include "read/reading.h"

struct lt_warc;

struct lt_warc *lt_warc_open(struct lt_reading *r, const struct lt_source *source); /* NULL: no memory */
LT_MUST enum lt_status lt_warc_piece(struct lt_cx *cx, struct lt_warc *w, struct lt_str piece);

/* `st`: how its pieces ended. LT_FORMAT: there was no article in it. NULL is fine. */
LT_MUST enum lt_status lt_warc_close(struct lt_cx *cx, struct lt_warc *w, enum lt_status st);

#endif
