/* pack/ogg.c - see ogg.h: pages and packets of one Ogg stream out of memory, everything checked. */
#include "pack/ogg.h"

#include "base/buf.h"

#include <string.h>

enum { HEADER_BYTES = 27, CONTINUED = 1, FIRST = 2, LAST = 4, PACKET_MAX_BYTES = 256 << 20 };

struct ogg_reader {
    struct lt_cx *cx;
    struct lt_str bytes;
    size_t at;
    struct lt_ogg_page page;
    uint32_t serial, sequence;
    const unsigned char *lacing, *body;
    unsigned segments;
    bool continued;     /* the page says it continues a packet */
    bool open;          /* a packet runs over the end of the last page */
    struct lt_buf part; /* what there is of it */
    const struct lt_ogg_events *events;
};

static enum lt_status complain(struct ogg_reader *r, const char *what)
{
    return lt_fail(r->cx, LT_FORMAT, "page %u at byte %zu: %s", r->page.number, r->at, what);
}

static uint32_t le32(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Polynomial 0x04C11DB7, not reflected, no final inversion; sixteen entries, four bits a step. */
uint32_t lt_ogg_crc(const void *p, size_t n, uint32_t crc)
{
    static const uint32_t table[16] = {
        0x00000000, 0x04C11DB7, 0x09823B6E, 0x0D4326D9, 0x130476DC, 0x17C56B6B, 0x1A864DB2, 0x1E475005,
        0x2608EDB8, 0x22C9F00F, 0x2F8AD6D6, 0x2B4BCB61, 0x350C9B64, 0x31CD86D3, 0x3C8EA00A, 0x384FBDBD,
    };
    const unsigned char *from = p;
    for (size_t i = 0; i < n; i++) {
        crc ^= (uint32_t)from[i] << 24;
        crc = crc << 4 ^ table[crc >> 28];
        crc = crc << 4 ^ table[crc >> 28];
    }
    return crc;
}

static bool checksum_is_right(const unsigned char *page, size_t n)
{
    static const unsigned char zeros[4];
    uint32_t crc = lt_ogg_crc(page, 22, 0);
    crc = lt_ogg_crc(zeros, 4, crc);
    crc = lt_ogg_crc(page + 26, n - 26, crc);
    return crc == le32(page + 22);
}

/* The page's place in the stream: one serial number, numbers without a gap, BOS at the front only. */
static enum lt_status check_order(struct ogg_reader *r, uint32_t sequence)
{
    bool front = r->page.number == 0;
    if (front)
        r->serial = r->page.serial;
    if (r->page.serial != r->serial)
        return complain(r, "a second stream begins; only files of one stream are read");
    if (front != r->page.first)
        return complain(r, front ? "it is not the first page of a stream" : "a stream begins again");
    if (!front && sequence != r->sequence + 1)
        return complain(r, "pages are missing before it");
    r->sequence = sequence;
    return LT_OK;
}

static enum lt_status read_header(struct ogg_reader *r, size_t *size)
{
    const unsigned char *p = (const unsigned char *)r->bytes.p + r->at;
    size_t left = r->bytes.n - r->at;
    if (left < 4 || memcmp(p, "OggS", 4) != 0)
        return complain(r, r->at ? "there is no page" : "it does not begin as an Ogg file");
    if (left < HEADER_BYTES || left < HEADER_BYTES + (size_t)p[26])
        return complain(r, "the file ends in the middle of a page header");
    r->segments = p[26];
    r->lacing = p + HEADER_BYTES;
    r->body = r->lacing + r->segments;
    *size = HEADER_BYTES + r->segments;
    for (unsigned i = 0; i < r->segments; i++)
        *size += r->lacing[i];
    if (left < *size)
        return complain(r, "the file ends in the middle of a page");
    if (p[4] != 0)
        return complain(r, "its Ogg version is unknown");
    if (!checksum_is_right(p, *size))
        return complain(r, "its checksum is wrong");
    r->continued = p[5] & CONTINUED;
    r->page.first = p[5] & FIRST;
    r->page.last = p[5] & LAST;
    r->page.at = r->at;
    r->page.granule = (int64_t)((uint64_t)le32(p + 6) | (uint64_t)le32(p + 10) << 32);
    r->page.serial = le32(p + 14);
    r->page.packets = 0;
    return check_order(r, le32(p + 18));
}

static enum lt_status end_packet(struct ogg_reader *r, struct lt_str tail)
{
    r->page.packets++;
    if (!r->open)
        return r->events->packet(r->events->user, r->cx, tail);
    r->open = false;
    lt_buf_add(&r->part, tail);
    enum lt_status st = lt_buf_check(r->cx, &r->part, "a packet of the file");
    return st ? st : r->events->packet(r->events->user, r->cx, lt_buf_str(&r->part));
}

static enum lt_status read_packets(struct ogg_reader *r)
{
    if (r->continued != r->open)
        return complain(r, r->open ? "it should continue a packet" : "it continues a packet nobody began");
    const char *start = (const char *)r->body;
    size_t n = 0;
    for (unsigned i = 0; i < r->segments; i++) {
        n += r->lacing[i];
        if (r->lacing[i] == 255)
            continue;
        enum lt_status st = end_packet(r, (struct lt_str){start, n});
        if (st)
            return st;
        start += n;
        n = 0;
    }
    if (r->segments == 0 || r->lacing[r->segments - 1] != 255)
        return LT_OK;
    if (!r->open)
        lt_buf_clear(&r->part);
    r->open = true;
    lt_buf_addmem(&r->part, start, n);
    return lt_buf_check(r->cx, &r->part, "a packet of the file");
}

static enum lt_status read_pages(struct ogg_reader *r)
{
    enum lt_status st = LT_OK;
    for (; !st && r->at < r->bytes.n; r->page.number++) {
        size_t size = 0;
        if (r->page.last)
            return complain(r, "there is more after the last page of the stream");
        st = read_header(r, &size);
        if (!st)
            st = read_packets(r);
        if (!st)
            st = r->events->page(r->events->user, r->cx, &r->page);
        if (!st)
            st = lt_check_cancel(r->cx);
        r->at += size;
    }
    if (!st && r->open)
        return lt_fail(r->cx, LT_FORMAT, "the last packet is cut short");
    return st;
}

enum lt_status lt_ogg_read(struct lt_cx *cx, struct lt_str bytes, const struct lt_ogg_events *events)
{
    struct ogg_reader r = {.cx = cx, .bytes = bytes, .events = events};
    r.part = LT_BUF(PACKET_MAX_BYTES);
    enum lt_status st = read_pages(&r);
    lt_buf_close(&r.part);
    return st;
}
