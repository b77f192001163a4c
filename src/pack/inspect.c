/* pack/inspect.c - a finished Ogg Opus file read back: its facts, and on request its sound. Other kinds of
 * file are inspect_pcm.c's.
 *
 * Takes any bytes. Refuses, naming page and byte, what breaks RFC 3533 or RFC 7845: checksums, numbering,
 * header packets, granule positions that do not count the packets. What players forgive is a warning. */
#include "pack/codec.h"

#include "base/buf.h"
#include "pack/boxes.h"
#include "pack/comments.h"
#include "pack/inspect_pcm.h"
#include "pack/ogg.h"
#include "pack/toc.h"

#include <stdlib.h>
#include <string.h>

enum { PACKET_MAX_BYTES = 61440, ARENA_MAX_BYTES = 512 << 20 };

struct inspection {
    struct lt_inspection *out;
    int64_t granule;  /* of the last page of sound; -1: none yet */
    int64_t page48;   /* samples of the packets that ended since */
    int64_t begin48;  /* granule at which the sound begins; 0 but for cropped streams */
    uint32_t headers; /* header packets read, of 2 */
    bool tags_page;   /* the page on which the tags ended is still open */
    bool ended;
    const struct lt_sound_sink *sound; /* NULL: facts only */
    struct lt_decoder *decoder;
    float *decoded;
    int64_t skip48; /* samples still to be dropped at the front */
    int64_t held;   /* decoded samples of this page, not handed over before its granule is known */
    size_t held_cap;
    float *hold;
};

static uint32_t le(const char *p, int bytes)
{
    uint32_t v = 0;
    for (int i = 0; i < bytes; i++)
        v |= (uint32_t)(unsigned char)p[i] << (8 * i);
    return v;
}

static enum lt_status read_head(struct inspection *w, struct lt_cx *cx, struct lt_str p)
{
    if (p.n < 19 || !lt_str_starts(p, LT_S("OpusHead")))
        return lt_fail(cx, LT_FORMAT, "it is an Ogg file, but not Opus");
    if ((unsigned char)p.p[8] >> 4 != 0)
        return lt_fail(cx, LT_FORMAT, "its OpusHead is of an unknown version");
    struct lt_inspection *i = w->out;
    i->channels = (unsigned char)p.p[9];
    i->pre_skip = (int)le(p.p + 10, 2);
    i->input_rate_hz = (int)(le(p.p + 12, 4) & 0x7FFFFFFF);
    i->gain_q8 = (int16_t)(uint16_t)le(p.p + 16, 2);
    if (p.p[18] != 0 || i->channels < 1 || i->channels > 2)
        return lt_fail(cx, LT_FORMAT, "it has more than two channels, which lectern does not read");
    w->skip48 = i->pre_skip;
    return w->sound ? lt_decoder_open(cx, 48000, i->channels, &w->decoder) : LT_OK;
}

static enum lt_status hold_sound(struct inspection *w, struct lt_cx *cx, struct lt_str p)
{
    int frames = 0;
    enum lt_status st = lt_decoder_decode(cx, w->decoder, p.p, p.n, w->decoded, &frames);
    if (st)
        return st;
    size_t channels = (size_t)w->out->channels, have = (size_t)w->held * channels,
           more = (size_t)frames * channels;
    if (!lt_grow(&w->hold, &w->held_cap, have + more, sizeof *w->hold, (size_t)255 * 5760 * 2))
        return lt_fail(cx, LT_OOM, "out of memory");
    memcpy(w->hold + have, w->decoded, more * sizeof *w->hold);
    w->held += frames;
    return LT_OK;
}

static enum lt_status on_packet(void *user, struct lt_cx *cx, struct lt_str p)
{
    struct inspection *w = user;
    if (w->headers == 0) {
        w->headers = 1;
        return read_head(w, cx, p);
    }
    if (w->headers == 1) {
        w->headers = 2;
        w->tags_page = true;
        return lt_comments_read(cx, p, w->out);
    }
    if (w->tags_page)
        return lt_fail(cx, LT_FORMAT, "sound shares a page with its tags");
    int samples48 = lt_toc_samples48(p);
    if (samples48 == 0 || p.n > PACKET_MAX_BYTES)
        return lt_fail(cx, LT_FORMAT, "packet %u is no Opus packet", w->out->packets);
    w->page48 += samples48;
    w->out->packets++;
    w->out->audio_bytes += p.n;
    return w->sound ? hold_sound(w, cx, p) : LT_OK;
}

/* Hand over what was decoded from one page: `over` samples too many at its end. */
static enum lt_status give_sound(struct inspection *w, struct lt_cx *cx, int64_t over)
{
    if (!w->sound)
        return LT_OK;
    int64_t skip = w->skip48 < w->held ? w->skip48 : w->held;
    int64_t n = w->held - skip - over;
    w->skip48 -= skip;
    w->held = 0;
    if (n <= 0)
        return LT_OK;
    return w->sound->samples(w->sound->user, cx, w->hold + skip * w->out->channels, (size_t)n,
                             w->out->channels);
}

/* May a page end at this granule position? `end`: where its packets end. */
static bool may_end_at(const struct inspection *w, const struct lt_ogg_page *page, bool first, int64_t end)
{
    if (page->granule < 0 || page->granule < w->granule)
        return false;
    if (page->last && page->granule <= (first ? w->page48 : end))
        return true; /* what is over is cut */
    return page->granule == end && (!first || page->last || page->granule >= w->page48);
}

/* The granule of a page counts every sample up to its end; the last page may cut (RFC 7845 section 4). */
static enum lt_status check_granule(struct inspection *w, struct lt_cx *cx, const struct lt_ogg_page *page)
{
    if (page->packets == 0)
        return LT_OK;
    bool first = w->granule < 0;
    int64_t want = first ? page->granule : w->granule + w->page48;
    if (first && page->granule > w->page48)
        w->begin48 = page->granule - w->page48;
    if (!may_end_at(w, page, first, want))
        return lt_fail(
            cx, LT_FORMAT, "page %u at byte %zu: its granule position is %lld where its packets end at %lld",
            page->number, page->at, (long long)page->granule, (long long)(first ? w->page48 : want));
    int64_t over = first ? w->begin48 + w->page48 - page->granule : want - page->granule;
    w->granule = page->granule;
    w->page48 = 0;
    return give_sound(w, cx, over);
}

static enum lt_status on_page(void *user, struct lt_cx *cx, const struct lt_ogg_page *page)
{
    struct inspection *w = user;
    w->out->pages++;
    w->out->serial = page->serial;
    w->ended = page->last;
    if (page->number == 0 && (w->headers != 1 || page->packets != 1))
        return lt_fail(cx, LT_FORMAT, "its first page does not hold OpusHead alone");
    if (w->tags_page || w->headers < 2) {
        w->tags_page = false;
        return LT_OK;
    }
    return check_granule(w, cx, page);
}

static enum lt_status conclude(struct inspection *w, struct lt_cx *cx)
{
    if (w->headers < 2 || w->granule < 0)
        return lt_fail(cx, LT_FORMAT, "it has no sound");
    if (!w->ended)
        lt_warn(cx, "the last page is missing; the file was cut short");
    w->out->length48 = w->granule - w->begin48 - w->out->pre_skip;
    if (w->out->length48 < 0)
        return lt_fail(cx, LT_FORMAT, "it is shorter than its pre-skip");
    return LT_OK;
}

static enum lt_status inspect(struct lt_cx *cx, struct inspection *w, struct lt_str bytes)
{
    if (w->sound) {
        w->decoded = calloc((size_t)LT_PACKET_MAX_SAMPLES * 2, sizeof *w->decoded);
        if (!w->decoded)
            return lt_fail(cx, LT_OOM, "out of memory");
    }
    const struct lt_ogg_events events = {on_packet, on_page, w};
    enum lt_status st = lt_ogg_read(cx, bytes, &events);
    return st ? st : conclude(w, cx);
}

void lt_inspection_open(struct lt_inspection *i, struct lt_str bytes)
{
    *i = (struct lt_inspection){
        .arena = LT_ARENA(ARENA_MAX_BYTES), .bytes = bytes.n, .format = "Opus", .sound_rate_hz = 48000};
}

enum lt_status lt_inspect_sound(struct lt_cx *cx, struct lt_str bytes, const struct lt_sound_sink *sound,
                                struct lt_inspection *out)
{
    lt_inspection_open(out, bytes);
    if (lt_inspect_is_pcm(bytes))
        return lt_inspect_pcm(cx, bytes, sound, out);
    if (lt_mp4_is(bytes))
        return lt_mp4_read(cx, bytes, out);
    struct inspection w = {.out = out, .granule = -1, .sound = sound};
    enum lt_status st = inspect(cx, &w, bytes);
    lt_decoder_close(w.decoder);
    free(w.decoded);
    free(w.hold);
    return st;
}

enum lt_status lt_inspect(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out)
{
    return lt_inspect_sound(cx, bytes, NULL, out);
}

void lt_inspection_close(struct lt_inspection *i)
{
    lt_arena_close(&i->arena);
    *i = (struct lt_inspection){0};
}
