/* pack/program/hear_sound.c - hear-sound SECONDS: decodes the file it is handed and writes its rate (32 bits)
 * and its samples, mixed down, as this machine has them. Else a sentence on stderr, and the status is the
 * failure's. */
#include "base/confine.h"
#include "base/io.h"
#include "base/proc.h"
#include "pack/pack.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { SECONDS_MAX = LT_PCM_MAX_SECONDS };

static enum lt_status run(struct lt_cx *cx, const char *limit, struct lt_pcm *pcm)
{
    long seconds = strtol(limit, NULL, 10);
    if (seconds < 1 || seconds > SECONDS_MAX)
        return lt_fail(cx, LT_USAGE,
                       "hear-sound is started by lectern, with a file and the seconds it may have");
    enum lt_status st = lt_pcmfile_decode(cx, LT_PROC_HAND, (int)seconds, pcm);
    int32_t rate = pcm->rate_hz;
    if (!st)
        st = lt_io_write(cx, "stdout", STDOUT_FILENO, &rate, sizeof rate);
    return st ? st : lt_io_write(cx, "stdout", STDOUT_FILENO, pcm->v, pcm->n * sizeof *pcm->v);
}

int main(int argc, char **argv)
{
    struct lt_cx cx = {0};
    struct lt_pcm pcm = {0};
    enum lt_status st = lt_confine_alone("", false) ? LT_OK : lt_fail(&cx, LT_OOM, "out of memory");
    if (!st)
        st = run(&cx, argc == 2 ? argv[1] : "", &pcm);
    if (st)
        fprintf(stderr, "%s\n", cx.what);
    lt_pcm_close(&pcm);
    return (int)st;
}
