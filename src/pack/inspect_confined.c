/* pack/inspect_confined.c - lt_inspect_confined: containers and tags are taken apart here, by readers of our
 * own; what a codec or a sound library must look at, hear-sound does, which has nothing but that file and a
 * pipe. Of its answer nothing is believed that does not fit. */
#include "pack/inspect_pcm.h"

#include "base/run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    LIMIT_S = 3600,
    CHANNELS_MAX = 2,
    RATE_MIN = 4000,
    RATE_MAX = 192000,
    PIECE_FRAMES = 16 * 1024,
    PIECE_BYTES = 1 << 20
};

static const uint64_t spare_bytes = 500 * 1000 * 1000;
static const int64_t longest48 = INT64_C(48000) * 3600 * 1000;

/* The answer being taken. */
struct hearing {
    struct lt_inspection *out;
    const struct lt_sound_sink *sound; /* NULL: only the facts are wanted */
    bool pcm, told;                    /* told: the facts have come */
    struct lt_sound_facts facts;
    size_t n_facts; /* bytes of them so far */
    float frames[PIECE_FRAMES * CHANNELS_MAX];
    size_t n_bytes;   /* of frames, not handed on yet */
    int64_t n_frames; /* handed on */
};

static enum lt_status refuse(struct lt_cx *cx)
{
    return lt_fail(cx, LT_FORMAT, "what was decoded of it is no sound");
}

/* A file of our own readers' must be as they found it; the facts of another are all there is. */
static enum lt_status take_facts(struct hearing *h, struct lt_cx *cx)
{
    const struct lt_sound_facts *f = &h->facts;
    if (f->channels < 1 || f->channels > CHANNELS_MAX || f->rate_hz < RATE_MIN || f->rate_hz > RATE_MAX ||
        f->length48 < 0 || f->length48 > longest48)
        return refuse(cx);
    h->told = true;
    if (!h->pcm)
        return f->channels == h->out->channels && f->rate_hz == h->out->sound_rate_hz ? LT_OK : refuse(cx);
    h->out->channels = f->channels;
    h->out->input_rate_hz = h->out->sound_rate_hz = f->rate_hz;
    h->out->length48 = f->length48;
    return LT_OK;
}

/* Whole frames go on; a sample that is no number would spoil every filter after it. */
static enum lt_status hand_on(struct hearing *h, struct lt_cx *cx)
{
    size_t one = (size_t)h->out->channels * sizeof(float), n = h->n_bytes / one;
    for (size_t i = 0; i < n * (size_t)h->out->channels; i++)
        if (!isfinite(h->frames[i]))
            h->frames[i] = 0;
    h->n_frames += (int64_t)n;
    if (h->n_frames / h->out->sound_rate_hz > longest48 / 48000)
        return refuse(cx);
    enum lt_status st = n ? h->sound->samples(h->sound->user, cx, h->frames, n, h->out->channels) : LT_OK;
    h->n_bytes -= n * one;
    memmove(h->frames, (char *)h->frames + n * one, h->n_bytes);
    return st;
}

/* As much of the piece as there is room for is moved to the end of `to`. */
static void move(void *to, size_t *n, size_t room, struct lt_str *piece)
{
    size_t more = piece->n < room - *n ? piece->n : room - *n;
    memcpy((char *)to + *n, piece->p, more);
    *n += more;
    *piece = lt_str_from(*piece, more);
}

static enum lt_status hear(void *user, struct lt_cx *cx, struct lt_str piece)
{
    struct hearing *h = user;
    enum lt_status st = LT_OK;
    if (!h->told) {
        move(&h->facts, &h->n_facts, sizeof h->facts, &piece);
        if (h->n_facts == sizeof h->facts)
            st = take_facts(h, cx);
    }
    while (!st && piece.n) {
        if (!h->sound)
            return refuse(cx);
        move(h->frames, &h->n_bytes, sizeof h->frames, &piece);
        st = hand_on(h, cx);
    }
    return st;
}

static enum lt_status hear_all(void *user, struct lt_cx *cx, struct lt_buf *said)
{
    enum lt_status st = hear(user, cx, lt_buf_str(said));
    lt_buf_clear(said);
    return st;
}

static enum lt_status conclude(const struct hearing *h, struct lt_cx *cx, const struct lt_run *how)
{
    int status = lt_run_status(how);
    if (status != 0)
        return lt_fail(cx, status == LT_LIMIT || status == LT_OOM ? (enum lt_status)status : LT_FORMAT, "%s",
                       how->said);
    if (!h->told || h->n_bytes)
        return refuse(cx);
    if (h->pcm && h->sound) {
        int rate = h->out->sound_rate_hz;
        h->out->length48 = h->n_frames / rate * 48000 + h->n_frames % rate * 48000 / rate;
    }
    return LT_OK;
}

static enum lt_status run(struct lt_cx *cx, struct hearing *h, int fd)
{
    struct lt_buf piece = LT_BUF(PIECE_BYTES);
    struct lt_run how = {
        .confine = {.hand = fd, .memory_bytes = h->out->bytes + spare_bytes, .cpu_s = LIMIT_S},
        .limit_s = LIMIT_S,
        .each = hear_all,
        .user = h};
    enum lt_status st =
        lt_run(cx, LT_S("hear-sound"), (const char *const[]){h->sound ? "whole" : "facts", NULL},
               (struct lt_str){0}, &piece, &how);
    lt_buf_close(&piece);
    return st ? st : conclude(h, cx, &how);
}

enum lt_status lt_inspect_confined(struct lt_cx *cx, int fd, struct lt_str bytes,
                                   const struct lt_sound_sink *sound, struct lt_inspection *out)
{
    bool pcm = lt_inspect_is_pcm(bytes);
    enum lt_status st = LT_OK;
    if (pcm) {
        lt_inspection_open(out, bytes);
        st = lt_inspect_pcm_tags(cx, bytes, out);
    } else {
        st = lt_inspect(cx, bytes, out);
    }
    if (st || !(pcm || sound))
        return st;
    struct hearing *h = calloc(1, sizeof *h);
    if (!h)
        return lt_fail(cx, LT_OOM, "out of memory");
    h->out = out;
    h->sound = sound;
    h->pcm = pcm;
    st = run(cx, h, fd);
    free(h);
    return st;
}
