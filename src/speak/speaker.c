/* speak/speaker.c - lines to a worker, sound back, and what happens when that goes wrong: a worker that died
 * between two lines is replaced; a line that fails in any way but a fatal error is asked for once more in a
 * fresh worker; then it is a failure that names the line. */
#include "base/places.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "model/tag.h"
#include "speak/stage.h"
#include "speak/worker.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    FRAME_MAX = 512 * 1024, /* of a request */
    IPA_MAX = 1 << 20,
    TRIES = 2,            /* of one line */
    SHORTEST_PART = 200,  /* of a second: what is shorter is a click */
    SHORT_SLACK_MS = 150, /* plausibility is about lines, not about a short word's lead-in … */
    LONG_SLACK_MS = 1500, /* … or its final pause */
    LETTERS_IN_DIGIT = 5  /* a digit left in `say` is said as a word */
};

struct lt_speaker {
    struct lt_speaker_opts opts;
    struct lt_buf path, request; /* of the program; the frame last sent */
    struct lt_stage *stage;
    struct lt_stage_line flight; /* the line's reply, while it comes */
    struct lt_pcm heard;         /* what came so far, … */
    struct lt_buf ipa;           /* … or this, when IPA was asked for */
    bool tell;
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

enum lt_status lt_speaker_open(struct lt_cx *cx, const struct lt_speaker_opts *opts, struct lt_str engine,
                               struct lt_speaker **out)
{
    struct lt_speaker *s = *out = calloc(1, sizeof *s);
    if (!s)
        return lt_fail(cx, LT_OOM, "a speaker: out of memory");
    s->path = LT_BUF(8192);
    s->request = LT_BUF(FRAME_MAX);
    s->ipa = LT_BUF(IPA_MAX);
    s->opts = lt_speaker_defaults(opts);
    enum lt_status st = lt_places_engine(cx, s->opts.engine_dirs, engine, &s->path);
    return st ? st : lt_stage_enter(cx, &s->opts, s->path.p, &s->stage);
}

/* The line that was asked for and will not be answered. */
static void forget(struct lt_speaker *s)
{
    if (s->line)
        lt_stage_forget(s->stage, &s->flight);
    s->line = NULL;
}

void lt_speaker_close(struct lt_speaker *s)
{
    if (!s)
        return;
    forget(s);
    lt_stage_leave(s->stage);
    lt_pcm_close(&s->heard);
    lt_buf_close(&s->ipa);
    lt_buf_close(&s->path);
    lt_buf_close(&s->request);
    free(s);
}

const struct lt_engine_hello *lt_speaker_hello(const struct lt_speaker *s)
{
    return lt_stage_hello(s->stage);
}

/* A language that the engine does not speak is read as the voice's own, rather than not at all. */
static struct lt_str language_of(const struct lt_speaker *s, const struct lt_voice *voice, struct lt_str lang)
{
    struct lt_str list = lt_str_of(lt_speaker_hello(s)->languages), one;
    while (lt_str_cut(&list, ' ', &one))
        if (lt_str_eqz(one, "*") || lt_tag_same_language(one, lang))
            return lang;
    return voice->lang;
}

static enum lt_status build(struct lt_cx *cx, struct lt_speaker *s, const char *kind,
                            const struct lt_voice *voice, const struct lt_line *line)
{
    struct lt_buf body = LT_BUF(FRAME_MAX / 2);
    struct lt_line spoken = *line;
    if (line->lang.n)
        spoken.lang = language_of(s, voice, line->lang);
    enum lt_status st = lt_speak_request(cx, voice, &spoken, &body);
    lt_buf_clear(&s->request);
    lt_frame_add(&s->request, kind, s->id, lt_buf_str(&body));
    lt_buf_close(&body);
    return st ? st : lt_buf_check(cx, &s->request, "a speech engine's request");
}

/* Send the request; its reply starts from nothing. */
static enum lt_status send(struct lt_cx *cx, struct lt_speaker *s)
{
    if (s->tell)
        lt_reply_start_ipa(&s->flight.reply, s->id, &s->ipa);
    else
        lt_reply_start(&s->flight.reply, s->id, s->line->say, s->opts.max_seconds, &s->heard);
    lt_buf_clear(&s->ipa);
    return lt_stage_send(cx, s->stage, &s->flight, lt_buf_str(&s->request));
}

static enum lt_status ask(struct lt_cx *cx, struct lt_speaker *s, bool tell, const struct lt_voice *voice,
                          const struct lt_line *line)
{
    forget(s);
    s->id = lt_stage_id(s->stage);
    s->tell = tell;
    enum lt_status st = build(cx, s, tell ? "ipa" : "say", voice, line);
    s->line = line;
    s->voice = voice;
    if (!st)
        st = send(cx, s);
    if (st)
        s->line = NULL;
    return st;
}

enum lt_status lt_speaker_ask(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *voice,
                              const struct lt_line *line)
{
    return ask(cx, s, false, voice, line);
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

static double ms_of(const struct lt_pcm *pcm)
{
    return (double)pcm->n * 1000.0 / pcm->rate_hz;
}

bool lt_speak_is_plausible(const struct lt_voice *voice, const struct lt_line *line, const struct lt_pcm *pcm)
{
    double letters = letters_in(line->say), ms = ms_of(pcm);
    double low = voice->ms_per_letter_low * letters - SHORT_SLACK_MS;
    double high = voice->ms_per_letter_high * letters + LONG_SLACK_MS;
    return ms >= low && (ms <= high || voice->ms_per_letter_high <= 0);
}

bool lt_speak_is_whole(const struct lt_line *line, const struct lt_pcm *pcm)
{
    enum { MARKS_LEAST = 4, LETTERS_LEAST = 6 };
    static const double unsaid = 0.08; /* small words share a mark with those before them */
    if (pcm->n_marks < MARKS_LEAST)
        return true;
    const struct lt_mark *last = &pcm->marks[pcm->n_marks - 1];
    double after = letters_in(lt_str_from(line->say, (size_t)last->say_at + last->say_len));
    return after < LETTERS_LEAST || after < unsaid * letters_in(line->say);
}

static void judge_length(struct lt_cx *cx, const struct lt_speaker *s, const struct lt_pcm *pcm)
{
    double letters = letters_in(s->line->say), ms = ms_of(pcm);
    if (lt_speak_is_plausible(s->voice, s->line, pcm))
        return;
    char line[80];
    quote(s->line, line, sizeof line);
    lt_warn(cx, "%s: %.1f s of sound is %s for the %.0f letters of %s", lt_speaker_hello(s)->name, ms / 1000,
            ms < s->voice->ms_per_letter_low * letters ? "short" : "long", letters, line);
}

/* No sound for a text that has letters: whatever it was, it was not said. Dither and a click are no sound. */
static bool said_nothing(const struct lt_speaker *s, const struct lt_pcm *pcm)
{
    static const float audible = 3.0F / 32768;
    size_t heard = 0, least = pcm->rate_hz > 0 ? (size_t)pcm->rate_hz / SHORTEST_PART : 1;
    for (size_t i = 0; i < pcm->n && heard < least; i++)
        heard += pcm->v[i] > audible || pcm->v[i] < -audible;
    return heard < least && letters_in(s->line->say) > 0;
}

/* One try at the line that was asked for. LT_ENGINE with `why` when it failed and may be tried again. */
static enum lt_status listen(struct lt_cx *cx, struct lt_speaker *s, int limit_ms, char why[400], bool *fatal)
{
    const struct lt_reply *reply = &s->flight.reply;
    enum lt_status st = lt_stage_wait(cx, s->stage, &s->flight, limit_ms);
    if (st)
        return st;
    if (s->flight.end == LT_STAGE_LOST) {
        snprintf(why, 400, "%s", s->flight.why);
        return LT_ENGINE;
    }
    if (reply->oom)
        return lt_fail(cx, LT_OOM, "a line's answer: out of memory");
    if (reply->state == LT_REPLY_DONE && (s->tell || !said_nothing(s, &s->heard)))
        return LT_OK;
    *fatal = reply->state == LT_REPLY_REFUSED && !reply->retryable;
    snprintf(why, 400, "%s%s", reply->state == LT_REPLY_BROKEN ? "it broke the protocol: " : "",
             reply->state == LT_REPLY_DONE ? "it gave no sound for it" : reply->sentence);
    return LT_ENGINE;
}

/* A neural voice may be slower than it speaks, on a small computer or on a busy one. */
static int time_limit(const struct lt_speaker *s)
{
    int patience_ms = (int)lt_speaker_hello(s)->patience_ms;
    int per_byte = patience_ms > s->opts.line_ms_per_byte ? patience_ms : s->opts.line_ms_per_byte;
    return s->opts.line_ms + per_byte * (int)s->line->say.n;
}

static enum lt_status answer(struct lt_cx *cx, struct lt_speaker *s)
{
    if (!s->line)
        return lt_fail(cx, LT_USAGE, "%s: an answer without a question", lt_speaker_hello(s)->name);
    char why[400] = "";
    bool fatal = false;
    int limit_ms = time_limit(s);
    enum lt_status st = listen(cx, s, limit_ms, why, &fatal);
    for (int tries = 1; st == LT_ENGINE && !fatal && tries < TRIES; tries++) {
        /* After an orderly refusal the worker is as good as before; after anything else it is not. */
        st = lt_stage_alone(cx, s->stage, &s->flight, limit_ms);
        if (!st)
            st = send(cx, s);
        if (!st)
            st = listen(cx, s, limit_ms, why, &fatal);
    }
    lt_stage_share(s->stage, &s->flight);
    if (st == LT_ENGINE && cx->code == LT_OK) {
        char line[80];
        quote(s->line, line, sizeof line);
        st = lt_fail(cx, LT_ENGINE, "%s could not say %s%s: %s", lt_speaker_hello(s)->name, line,
                     fatal ? "" : ", tried twice", why[0] ? why : "it ended");
    }
    if (!st && !s->tell)
        judge_length(cx, s, &s->heard);
    if (st)
        forget(s);
    s->line = NULL;
    return st;
}

enum lt_status lt_speaker_answer(struct lt_cx *cx, struct lt_speaker *s, struct lt_pcm *pcm)
{
    lt_pcm_clear(pcm);
    enum lt_status st = answer(cx, s);
    if (!st) {
        struct lt_pcm swap = *pcm;
        *pcm = s->heard;
        s->heard = swap;
    }
    return st;
}

enum lt_status lt_speaker_ipa(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *voice,
                              const struct lt_line *line, struct lt_buf *ipa)
{
    if (!lt_speaker_hello(s)->phonemes)
        return lt_fail(cx, LT_USAGE, "%s cannot tell how it says a word", lt_speaker_hello(s)->name);
    enum lt_status st = ask(cx, s, true, voice, line);
    if (st)
        return st;
    st = answer(cx, s);
    if (st)
        return st;
    lt_buf_add(ipa, lt_buf_str(&s->ipa));
    return lt_buf_check(cx, ipa, "a line's phonemes");
}
