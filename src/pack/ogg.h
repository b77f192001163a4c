/* pack/ogg.h - private to the room: our own reader of Ogg pages (RFC 3533), for files nobody vouches for. */
#ifndef LT_PACK_OGG_H
#define LT_PACK_OGG_H

#include "pack/pack.h"

struct lt_ogg_page {
    uint32_t number; /* in the file, from 0 */
    size_t at;       /* byte offset in the file */
    int64_t granule; /* -1: no packet ends here */
    uint32_t serial;
    uint32_t packets; /* that end on it */
    bool first, last; /* BOS, EOS */
};

/* What reading a stream calls, in order: `packet` for each packet that ends on a page (the slice dies with
 * the call), then `page` for the page. A status that is not LT_OK ends the reading. */
struct lt_ogg_events {
    enum lt_status (*packet)(void *user, struct lt_cx *cx, struct lt_str packet);
    enum lt_status (*page)(void *user, struct lt_cx *cx, const struct lt_ogg_page *page);
    void *user;
};

/* Reads one logical stream from its first byte to its last. Refuses, with page and byte: what is no page, a
 * page cut short, a wrong checksum, a gap in the numbering, a second stream, a broken continuation. */
LT_MUST enum lt_status lt_ogg_read(struct lt_cx *cx, struct lt_str bytes, const struct lt_ogg_events *events);

uint32_t lt_ogg_crc(const void *p, size_t n, uint32_t crc); /* start with 0 */

#endif
