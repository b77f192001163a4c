/* speak/speaker.c - lines to a worker, sound back, and what happens when that goes wrong: a worker that died
 * between two lines is replaced; a line that fails in any way but a fatal error is asked for once more in a
 * fresh worker; then it is a failure that names the line. */
#include "base/places.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "speak/worker.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    FRAME_MAX = 512 * 1024, /* of a request */
    TRIES = 2,              /* of one line */
    SHORT_SLACK_MS = 150,   /* plausibility is about lines, not about a short word's lead-in … */
    LONG_SLACK_MS = 1500,   /* … or its final pause */
    LETTERS_IN_DIGIT = 5    /* a digit left in `say` is said as a word */
};

struct lt_speaker {
    struct lt_speaker_opts opts;
    struct lt_buf path, request; /* of the program; the frame last sent */
    struct lt_engine_hello hello;
    struct lt_worker worker;
    struct lt_str post; /* of the request: what is not sent yet */
    uint32_t id;
    const struct lt_line *line; /* asked for and not answered */
    const struct lt_voice *voice;
};

static int or_default(int v, int otherwise)
{
    return v > 0 ? v : otherwise;
}

struct lt_speaker_opts lt_speaker_defaults(const struct lt_speaker_opts *opts)
{
    struct lt_speaker_opts o = opts ? *opts : (struct lt_speaker_opts){0};
    o.start_ms = or_default(o.start_ms, 60 * 1000);
    o.line_ms = or_default(o.line_ms, 30 * 1000);
    o.line_ms_per_byte = or_default(o.line_ms_per_byte, 40);
    o.max_seconds = or_default(o.max_seconds, LT_PCM_MAX_SECONDS);
    return o;
}

/* Start the worker; one that dies before its hello, which may be somebody's kill, is started once more. An
 * engine that is another one than before would break what callers keep by its version. */
static enum lt_status start(struct lt_cx *cx, struct lt_speaker *s)
{
    struct lt_engine_hello hello;
    enum lt_status st = lt_worker_start(cx, &s->worker, s->path.p, &s->opts, &hello);
    if (st == LT_ENGINE && !s->worker.late) {
        lt_cx_reset(cx);
        lt_worker_close(&s->worker);
        st = lt_worker_start(cx, &s->worker, s->path.p, &s->opts, &hello);
    }
    if (st)
        return st;
    if (s->hello.name[0] && (!lt_str_eqz(lt_str_of(hello.name), s->hello.name) ||
                             !lt_str_eqz(lt_str_of(hello.version), s->hello.version)))
        return lt_fail(cx, LT_ENGINE, "%s changed while it was in use: it was %s %.60s, now it is %s %.60s",
                       s->path.p, s->hello.name, s->hello.version, hello.name, hello.version);
    s->hello = hello;
    return LT_OK;
}

enum lt_status lt_speaker_open(struct lt_cx *cx, const struct lt_speaker_opts *opts, struct lt_str engine,
                               struct lt_speaker **out)
{
    struct lt_speaker *s = *out = calloc(1, sizeof *s);
    if (!s)
        return lt_fail(cx, LT_OOM, "a speaker: out of memory");
    s->worker = (struct lt_worker){.proc = LT_PROC};
    s->path = LT_BUF(8192);
    s->request = LT_BUF(FRAME_MAX);
    s->opts = lt_speaker_defaults(opts);
    enum lt_status st = lt_places_engine(cx, s->opts.engine_dirs, engine, &s->path);
    if (!st)
        st = start(cx, s);
    return st;
}

void lt_speaker_close(struct lt_speaker *s)
{
    if (!s)
        return;
    lt_worker_close(&s->worker);
    lt_buf_close(&s->path);
    lt_buf_close(&s->request);
    free(s);
}

const struct lt_engine_hello *lt_speaker_hello(const struct lt_speaker *s)
{
    return &s->hello;
}

static enum lt_status build(struct lt_cx *cx, struct lt_speaker *s, const char *kind,
                            const struct lt_voice *voice, const struct lt_line *line)
{
    struct lt_buf body = LT_BUF(FRAME_MAX / 2);
    enum lt_status st = lt_speak_request(cx, voice, line, &body);
    lt_buf_clear(&s->request);
    lt_frame_add(&s->request, kind, s->id, lt_buf_str(&body));
    lt_buf_close(&body);
    return st ? st : lt_buf_check(cx, &s->request, "a speech engine's request");
}

static enum lt_status ask(struct lt_cx *cx, struct lt_speaker *s, const char *kind,
                          const struct lt_voice *voice, const struct lt_line *line)
{
    s->id = s->id == UINT32_MAX ? 1 : s->id + 1;
    enum lt_status st = build(cx, s, kind, voice, line);
    /* One that was killed while nothing was asked of it takes no try from the line; whatever lies unread is
     * from a line that nobody waited for. */
    if (!st && (s->line || lt_worker_in(&s->worker).n || !lt_worker_alive(&s->worker)))
        lt_worker_close(&s->worker);
    s->line = line;
    s->voice = voice;
    s->post = lt_buf_str(&s->request);
    if (!st && s->worker.proc.pid <= 0)
        st = start(cx, s);
    if (!st && !lt_worker_send(&s->worker, &s->post)) {
        lt_worker_close(&s->worker);
        s->post = lt_buf_str(&s->request);
        st = start(cx, s);
    }
    if (st)
        s->line = NULL;
    return st;
}

enum lt_status lt_speaker_ask(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *voice,
                              const struct lt_line *line)
{
    return ask(cx, s, "say", voice, line);
}

/* The line, as a sentence about it quotes it. */
static void quote(const struct lt_line *line, char *to, size_t n)
{
    struct lt_str text = line->show.n ? line->show : line->say, cut = lt_utf8_cut(text, 60);
    snprintf(to, n, "\"" LT_FMT "%s\"", LT_ARG(cut), cut.n < text.n ? "…" : "");
}

static double letters_in(struct lt_str say)
{
    size_t digits = 0;
    for (size_t i = 0; i < say.n; i++)
        digits += lt_is_digit(say.p[i]);
    return (double)(lt_uni_letters(say) + digits * LETTERS_IN_DIGIT);
}

static void judge_length(struct lt_cx *cx, const struct lt_speaker *s, const struct lt_pcm *pcm)
{
    double letters = letters_in(s->line->say), ms = (double)pcm->n * 1000.0 / pcm->rate_hz;
    double low = s->voice->ms_per_letter_low * letters - SHORT_SLACK_MS;
    double high = s->voice->ms_per_letter_high * letters + LONG_SLACK_MS;
    if (ms >= low && (ms <= high || s->voice->ms_per_letter_high <= 0))
        return;
    char line[80];
    quote(s->line, line, sizeof line);
    lt_warn(cx, "%s: %.1f s of sound is %s for the %.0f letters of %s", s->hello.name, ms / 1000,
            ms < low ? "short" : "long", letters, line);
}

/* No sound at all for a text that has letters: whatever it was, it was not said. */
static bool said_nothing(const struct lt_speaker *s, const struct lt_pcm *pcm)
{
    size_t i = 0;
    while (i < pcm->n && pcm->v[i] == 0)
        i++;
    return i == pcm->n && letters_in(s->line->say) > 0;
}

/* Where an answer goes: one of the two. */
struct answer {
    struct lt_pcm *pcm;
    struct lt_buf *ipa;
};

/* One try at the line that was asked for. LT_ENGINE with `why` when it failed and may be tried again. */
static enum lt_status listen(struct lt_cx *cx, struct lt_speaker *s, struct answer to, char why[400],
                             bool *fatal)
{
    struct lt_reply reply;
    if (to.pcm)
        lt_reply_start(&reply, s->id, s->line->say, s->opts.max_seconds, to.pcm);
    else
        lt_reply_start_ipa(&reply, s->id, to.ipa);
    int limit_ms = s->opts.line_ms + s->opts.line_ms_per_byte * (int)s->line->say.n;
    int64_t until = lt_proc_now_ms() + limit_ms;
    enum lt_worker_event event = LT_WORKER_READ;
    while (event == LT_WORKER_READ) {
        struct lt_str in = lt_worker_in(&s->worker);
        enum lt_reply_state state = lt_reply_feed(&reply, &in);
        lt_worker_left(&s->worker, in);
        if (state == LT_REPLY_DONE && to.pcm && said_nothing(s, to.pcm)) {
            snprintf(why, 400, "it gave no sound for it");
            return LT_ENGINE;
        }
        if (state == LT_REPLY_DONE)
            return LT_OK;
        if (reply.oom)
            return lt_fail(cx, LT_OOM, "a line's answer: out of memory");
        if (state == LT_REPLY_REFUSED || state == LT_REPLY_BROKEN) {
            *fatal = state == LT_REPLY_REFUSED && !reply.retryable;
            snprintf(why, 400, "%s%s", state == LT_REPLY_BROKEN ? "it broke the protocol: " : "",
                     reply.sentence);
            return LT_ENGINE;
        }
        event = lt_worker_wait(cx, &s->worker, &s->post, until);
    }
    if (event == LT_WORKER_STOP)
        return cx->code;
    if (event == LT_WORKER_LATE)
        snprintf(why, 400, "no answer within %d ms", limit_ms);
    else
        lt_worker_bury(&s->worker, why, 400);
    return LT_ENGINE;
}

static enum lt_status answer(struct lt_cx *cx, struct lt_speaker *s, struct answer to)
{
    if (!s->line)
        return lt_fail(cx, LT_USAGE, "%s: an answer without a question", s->hello.name);
    char why[400] = "";
    bool fatal = false;
    enum lt_status st = LT_ENGINE;
    int tries = 0;
    while (st == LT_ENGINE && !fatal && tries < TRIES) {
        if (tries++ > 0) {
            s->post = lt_buf_str(&s->request);
            st = start(cx, s);
            if (st)
                break;
        }
        st = listen(cx, s, to, why, &fatal);
        /* After an orderly refusal the worker is as good as before; after anything else it is not. */
        if (st && !fatal)
            lt_worker_close(&s->worker);
    }
    if (st == LT_ENGINE && cx->code == LT_OK) {
        char line[80];
        quote(s->line, line, sizeof line);
        st = lt_fail(cx, LT_ENGINE, "%s could not say %s%s: %s", s->hello.name, line,
                     fatal ? "" : ", tried twice", why[0] ? why : "it ended");
    }
    if (!st && to.pcm)
        judge_length(cx, s, to.pcm);
    s->line = NULL;
    return st;
}

enum lt_status lt_speaker_answer(struct lt_cx *cx, struct lt_speaker *s, struct lt_pcm *pcm)
{
    lt_pcm_clear(pcm);
    return answer(cx, s, (struct answer){.pcm = pcm});
}

enum lt_status lt_speaker_ipa(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *voice,
                              const struct lt_line *line, struct lt_buf *ipa)
{
    if (!s->hello.phonemes)
        return lt_fail(cx, LT_USAGE, "%s cannot tell how it says a word", s->hello.name);
    enum lt_status st = ask(cx, s, "ipa", voice, line);
    return st ? st : answer(cx, s, (struct answer){.ipa = ipa});
}
