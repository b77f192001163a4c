/* pack/program/hear_sound.c - decodes the file that it is handed, for somebody who does not want to touch it:
 *
 *     hear-sound SECONDS    its rate (32 bits) and its samples, mixed down; not more than so many seconds
 *     hear-sound whole      a struct lt_sound_facts, then all samples of all channels
 *     hear-sound facts      the first of the two
 *
 * All as this machine has them. Else a sentence on stderr, and the status is the failure's. */
#include "base/confine.h"
#include "base/io.h"
#include "base/proc.h"
#include "pack/pack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SECONDS_MAX = LT_PCM_MAX_SECONDS, FILE_MAX_BYTES = 2000 * 1000 * 1000 };

static enum lt_status put(struct lt_cx *cx, const void *p, size_t n)
{
    return lt_io_write(cx, "stdout", STDOUT_FILENO, p, n);
}

static enum lt_status hear(struct lt_cx *cx, const char *limit)
{
    struct lt_pcm pcm = {0};
    long seconds = strtol(limit, NULL, 10);
    if (seconds < 1 || seconds > SECONDS_MAX)
        return lt_fail(cx, LT_USAGE,
                       "hear-sound is started by lectern, with a file and the seconds it may have");
    enum lt_status st = lt_pcmfile_decode(cx, LT_PROC_HAND, (int)seconds, &pcm);
    int32_t rate = pcm.rate_hz;
    if (!st)
        st = put(cx, &rate, sizeof rate);
    if (!st)
        st = put(cx, pcm.v, pcm.n * sizeof *pcm.v);
    lt_pcm_close(&pcm);
    return st;
}

/* A whole file, as it is taken apart. */
struct whole {
    struct lt_inspection in;
    bool told;
};

static enum lt_status tell(struct lt_cx *cx, struct whole *w)
{
    struct lt_sound_facts facts = {w->in.channels, w->in.sound_rate_hz, w->in.length48};
    if (w->told)
        return LT_OK;
    w->told = true;
    return put(cx, &facts, sizeof facts);
}

static enum lt_status samples(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    enum lt_status st = tell(cx, user);
    return st ? st : put(cx, v, n * (size_t)channels * sizeof *v);
}

static enum lt_status take_apart(struct lt_cx *cx, bool sound)
{
    struct whole w = {.told = false};
    struct lt_sound_sink sink = {samples, &w};
    struct lt_buf bytes = LT_BUF(FILE_MAX_BYTES);
    enum lt_status st = lt_io_read_open(cx, "the file", LT_PROC_HAND, &bytes);
    if (!st)
        st = lt_inspect_sound(cx, lt_buf_str(&bytes), sound ? &sink : NULL, &w.in);
    if (!st)
        st = tell(cx, &w);
    lt_inspection_close(&w.in);
    lt_buf_close(&bytes);
    return st;
}

/* Whoever asked knows which file it is. */
static const char *nameless(const char *sentence)
{
    static const char name[] = "the file: ";
    return strncmp(sentence, name, sizeof name - 1) == 0 ? sentence + sizeof name - 1 : sentence;
}

int main(int argc, char **argv)
{
    struct lt_cx cx = {0};
    const char *how = argc == 2 ? argv[1] : "";
    bool whole = strcmp(how, "whole") == 0, facts = strcmp(how, "facts") == 0;
    enum lt_status st = lt_confine_alone("", false) ? LT_OK : lt_fail(&cx, LT_OOM, "out of memory");
    if (!st)
        st = whole || facts ? take_apart(&cx, whole) : hear(&cx, how);
    if (st)
        fprintf(stderr, "%s\n", nameless(cx.what));
    return (int)st;
}
