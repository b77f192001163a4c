/* narrate/listener.c - see listener.h. */
#include "narrate/listener.h"

#include "base/run.h"
#include "narrate/heard.h"

#include <math.h>
#include <stdio.h>

enum { WORDS_MAX_BYTES = 256 * 1024, LIMIT_S = 60, SLOWEST = 4, BITS = 16, HEAD_BYTES = 44, LANG_BYTES = 40 };

static void put(struct lt_buf *b, uint32_t v, int bytes)
{
    for (int i = 0; i < bytes; i++)
        lt_buf_addc(b, (char)(v >> (8 * i)));
}

/* RIFF WAVE (Multimedia Programming Interface 1.0), PCM. */
static void add_wave(struct lt_buf *b, const struct lt_pcm *pcm)
{
    uint32_t rate = (uint32_t)pcm->rate_hz, bytes = (uint32_t)pcm->n * (BITS / 8);
    lt_buf_addz(b, "RIFF");
    put(b, HEAD_BYTES - 8 + bytes, 4);
    lt_buf_addz(b, "WAVEfmt ");
    put(b, BITS, 4); /* the size of what follows, not the width of a sample */
    put(b, 1, 2);    /* PCM */
    put(b, 1, 2);    /* channels */
    put(b, rate, 4);
    put(b, rate * (BITS / 8), 4);
    put(b, BITS / 8, 2);
    put(b, BITS, 2);
    lt_buf_addz(b, "data");
    put(b, bytes, 4);
    for (size_t i = 0; i < pcm->n; i++)
        put(b, (uint32_t)(int32_t)lrintf(fmaxf(-1, fminf(1, pcm->v[i])) * INT16_MAX), 2);
}

static enum lt_status complain(struct lt_cx *cx, const char *program, const char *what)
{
    return lt_fail(cx, LT_ENGINE, "the listener %.300s: %s", program, what);
}

static enum lt_status hear(struct lt_cx *cx, const char *program, struct lt_str lang, struct lt_str wave,
                           int limit_s, struct lt_buf *words)
{
    char tag[LANG_BYTES];
    snprintf(tag, sizeof tag, LT_FMT, LT_ARG(lang));
    struct lt_run run = {.confine = {.exec = true, .runtime = true, .read = "/", .env = "HOME PYTHONPATH"},
                         .limit_s = limit_s};
    enum lt_status st = lt_run(cx, lt_str_of(program), (const char *const[]){tag, NULL}, wave, words, &run);
    if (st == LT_OOM || st == LT_CANCELLED)
        return st;
    if (st)
        return lt_fail_as(cx, LT_ENGINE);
    if (run.late || lt_run_status(&run) != 0)
        return complain(cx, program, run.said);
    return words->n ? LT_OK : complain(cx, program, "it heard no word");
}

enum lt_status lt_listener_ask(struct lt_cx *cx, const char *program, const struct lt_line *line,
                               const struct lt_pcm *pcm, double *missed)
{
    struct lt_buf wave = LT_BUF(HEAD_BYTES + pcm->n * (BITS / 8)), words = LT_BUF(WORDS_MAX_BYTES);
    int limit_s = LIMIT_S + SLOWEST * (int)(pcm->n / (size_t)pcm->rate_hz);
    *missed = 0;
    add_wave(&wave, pcm);
    enum lt_status st = lt_buf_check(cx, &wave, "the sound of a line");
    if (!st)
        st = hear(cx, program, line->lang, lt_buf_str(&wave), limit_s, &words);
    struct lt_str heard = lt_buf_str(&words);
    if (!st)
        *missed = fmin(lt_heard_missed(line->say, heard), lt_heard_missed(line->show, heard));
    lt_buf_close(&wave);
    lt_buf_close(&words);
    return st;
}
