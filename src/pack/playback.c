/* pack/playback.c - see playback.h. */
#include "pack/playback.h"

#include <stdlib.h>

enum { PLAYED_HZ = 48000 };

struct lt_playback {
    struct lt_decoder *decoder;
    struct lt_sound_sink to;
    int64_t skip; /* samples that are still to be left out */
    float decoded[LT_PACKET_MAX_SAMPLES];
};

enum lt_status lt_playback_open(struct lt_cx *cx, const struct lt_sound_sink *to, int pre_skip,
                                struct lt_playback **out)
{
    *out = calloc(1, sizeof **out);
    if (!*out)
        return lt_fail(cx, LT_OOM, "listening to the file: out of memory");
    (*out)->to = *to;
    (*out)->skip = pre_skip;
    return lt_decoder_open(cx, PLAYED_HZ, 1, &(*out)->decoder);
}

void lt_playback_close(struct lt_playback *p)
{
    if (!p)
        return;
    lt_decoder_close(p->decoder);
    free(p);
}

enum lt_status lt_playback_packet(struct lt_cx *cx, struct lt_playback *p, const void *packet, size_t n,
                                  int64_t most)
{
    int frames = 0;
    enum lt_status st = lt_decoder_decode(cx, p->decoder, packet, n, p->decoded, &frames);
    int64_t end = frames < most ? frames : most, from = p->skip < end ? p->skip : end;
    p->skip -= from;
    if (st || from == end)
        return st;
    return p->to.samples(p->to.user, cx, p->decoded + from, (size_t)(end - from), 1);
}
