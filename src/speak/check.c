/* speak/check.c - `lectern engine check`: does a program keep the protocol of voices/ENGINES.md? Talks to it
 * below the speaker, whose second tries would hide what is to be found. Each check is one row of the table at
 * the foot of the file and one promise of that document. */
#include "base/places.h"
#include "base/utf8.h"
#include "speak/speak.h"
#include "speak/worker.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { END_MS = 5000, PIECE_BYTES = 7, PIECE_PAUSE_US = 10 * 1000 };

static const char sentence_text[] = "One two three, four five six seven.";

struct checker {
    struct lt_cx *cx;
    struct lt_speaker_opts opts;
    struct lt_buf path;
    struct lt_worker worker;
    struct lt_engine_hello hello;
    struct lt_str lang, voice;
    struct lt_engine_report *report;
    uint32_t id;
    struct lt_pcm pcm, first; /* of the latest line; of the sentence above */
    char why[400];            /* what went wrong with the latest line */
    const char *fields;       /* added to the request, lines with a line feed each */
    bool in_pieces;           /* send it in pieces */
};

struct outcome {
    enum lt_engine_verdict verdict;
    char note[200];
};

LT_PRINTF(2, 3) static struct outcome verdict(enum lt_engine_verdict v, const char *fmt, ...)
{
    struct outcome o = {.verdict = v};
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(o.note, sizeof o.note, fmt, ap);
    va_end(ap);
    return o;
}

#define PASS(...) verdict(LT_CHECK_PASS, __VA_ARGS__)
#define FAIL(...) verdict(LT_CHECK_FAIL, __VA_ARGS__)
#define SKIP(...) verdict(LT_CHECK_SKIP, __VA_ARGS__)

static enum lt_status start(struct checker *c)
{
    lt_worker_close(&c->worker);
    return lt_worker_start(c->cx, &c->worker, c->path.p, &c->opts, &c->hello);
}

/* A fresh worker if there is none; failures become `why`. */
static bool ready(struct checker *c)
{
    if (c->worker.proc.pid > 0 && lt_worker_alive(&c->worker))
        return true;
    if (start(c) == LT_OK)
        return true;
    snprintf(c->why, sizeof c->why, "%.300s", c->cx->what);
    if (c->cx->code == LT_ENGINE)
        lt_cx_reset(c->cx);
    return false;
}

/* Part of the request at a time: engines must not take one read for one request. Between two parts even one
 * that has to wait for a processor gets to read. */
static bool send_pieces(struct checker *c, struct lt_str *post)
{
    bool sent = true;
    for (int i = 0; i < 20 && post->n && sent; i++) {
        struct lt_str piece = lt_str_slice(*post, 0, PIECE_BYTES);
        size_t n = piece.n;
        sent = lt_worker_send(&c->worker, &piece);
        *post = lt_str_from(*post, n - piece.n);
        usleep(PIECE_PAUSE_US);
    }
    return sent;
}

static bool hear(struct checker *c, struct lt_reply *r, struct lt_str post, size_t text_n)
{
    int64_t until = lt_proc_now_ms() + c->opts.line_ms + c->opts.line_ms_per_byte * (int)text_n;
    enum lt_worker_event event = LT_WORKER_READ;
    while (event == LT_WORKER_READ) {
        struct lt_str in = lt_worker_in(&c->worker);
        enum lt_reply_state state = lt_reply_feed(r, &in);
        lt_worker_left(&c->worker, in);
        if (state == LT_REPLY_DONE)
            return true;
        if (state > LT_REPLY_DONE) {
            snprintf(c->why, sizeof c->why, "%s%s", state == LT_REPLY_REFUSED ? "it refused: " : "",
                     r->sentence);
            if (state == LT_REPLY_BROKEN)
                lt_worker_close(&c->worker);
            return false;
        }
        event = lt_worker_wait(c->cx, &c->worker, &post, until);
    }
    if (event == LT_WORKER_ENDED) {
        char how[320];
        lt_worker_bury(&c->worker, how, sizeof how);
        snprintf(c->why, sizeof c->why, "it ended: %s", how);
        return false;
    }
    snprintf(c->why, sizeof c->why, "%.390s", event == LT_WORKER_LATE ? "no answer in time" : c->cx->what);
    lt_worker_close(&c->worker);
    return false;
}

/* Ask for a text and hear it out into c->pcm. False: c->why. */
static bool say_as(struct checker *c, struct lt_str lang, int rate, struct lt_str text)
{
    if (!ready(c))
        return false;
    struct lt_buf body = LT_BUF(65536), frame = LT_BUF(2 * 65536);
    lt_buf_addf(&body, "language " LT_FMT "\nvoice " LT_FMT "\nrate %d\npitch 50\n%s\n" LT_FMT, LT_ARG(lang),
                LT_ARG(c->voice), rate, c->fields ? c->fields : "", LT_ARG(text));
    lt_frame_add(&frame, "say", ++c->id, lt_buf_str(&body));
    struct lt_reply r;
    lt_reply_start(&r, c->id, text, c->opts.max_seconds, &c->pcm);
    struct lt_str post = lt_buf_str(&frame);
    bool good = !body.failed && !frame.failed;
    if (good && c->in_pieces)
        (void)send_pieces(c, &post);
    if (!good)
        snprintf(c->why, sizeof c->why, "out of memory");
    good = good && hear(c, &r, post, text.n);
    lt_buf_close(&body);
    lt_buf_close(&frame);
    c->fields = NULL;
    c->in_pieces = false;
    return good;
}

static bool say(struct checker *c, const char *text)
{
    return say_as(c, c->lang, 100, lt_str_of(text));
}

static bool same(const struct lt_pcm *a, const struct lt_pcm *b)
{
    return a->n == b->n && a->rate_hz == b->rate_hz && a->n_marks == b->n_marks &&
           (!a->n || memcmp(a->v, b->v, a->n * sizeof *a->v) == 0) &&
           (!a->n_marks || memcmp(a->marks, b->marks, a->n_marks * sizeof *a->marks) == 0);
}

static double seconds(const struct lt_pcm *p)
{
    return p->rate_hz ? (double)p->n / p->rate_hz : 0;
}

static struct outcome speaks_a_line(struct checker *c)
{
    if (!say(c, sentence_text))
        return FAIL("%.190s", c->why);
    struct lt_pcm keep = c->first;
    c->first = c->pcm;
    c->pcm = keep;
    double s = seconds(&c->first);
    if (s < 0.2 || s > 60)
        return FAIL("%.1f s of sound for seven words", s);
    return PASS("%.1f s at %d Hz", s, c->first.rate_hz);
}

static struct outcome is_heard(struct checker *c)
{
    float peak = 0;
    for (size_t i = 0; i < c->first.n; i++)
        peak = fmaxf(peak, fabsf(c->first.v[i]));
    if (peak < 0.01f)
        return FAIL("its loudest sample is %.4f of full scale", (double)peak);
    if (peak > 1.0f)
        return FAIL("its loudest sample is %.2f times full scale", (double)peak);
    return PASS("peak %.1f dBFS", 20 * log10((double)peak));
}

static struct outcome marks_words(struct checker *c)
{
    if (!c->hello.marks)
        return SKIP("it says marks no");
    /* Numbers may be joined or split by an engine's own reading; half of them must be there. */
    if (c->first.n_marks < 4)
        return FAIL("%zu marks for seven words", c->first.n_marks);
    return PASS("%zu marks", c->first.n_marks);
}

static struct outcome repeats_itself(struct checker *c)
{
    if (!c->hello.deterministic)
        return SKIP("it says deterministic no");
    if (!say(c, "Something else altogether!") || !say(c, sentence_text))
        return FAIL("%.190s", c->why);
    return same(&c->first, &c->pcm) ? PASS("%s", "") : FAIL("another sound the second time");
}

static struct outcome repeats_elsewhere(struct checker *c)
{
    if (!c->hello.deterministic)
        return SKIP("it says deterministic no");
    lt_worker_close(&c->worker);
    if (!say(c, sentence_text))
        return FAIL("%.190s", c->why);
    return same(&c->first, &c->pcm) ? PASS("%s", "") : FAIL("another sound from another process");
}

static struct outcome obeys_rate(struct checker *c)
{
    if (!say_as(c, c->lang, 80, lt_str_of(sentence_text)))
        return FAIL("at rate 80: %.170s", c->why);
    double slow = seconds(&c->pcm);
    if (!say_as(c, c->lang, 140, lt_str_of(sentence_text)))
        return FAIL("at rate 140: %.170s", c->why);
    double fast = seconds(&c->pcm);
    return fast < slow * 0.95 ? PASS("%.1f s and %.1f s", slow, fast)
                              : SKIP("rate 80 gives %.1f s, rate 140 %.1f s", slow, fast);
}

static struct outcome ignores_unknown_fields(struct checker *c)
{
    c->fields = "mood cheerful\nsomething\n";
    return say(c, sentence_text) ? PASS("%s", "") : FAIL("%.190s", c->why);
}

static struct outcome takes_spans(struct checker *c)
{
    c->fields = "span letters 0 3\nspan language 4 3 fr\nspan phonemes 8 5 a\n";
    return say(c, sentence_text) ? PASS("%s", "") : FAIL("%.190s", c->why);
}

static struct outcome tells_phonemes(struct checker *c)
{
    if (!c->hello.phonemes)
        return SKIP("it says phonemes no");
    if (!ready(c))
        return FAIL("%.190s", c->why);
    struct lt_buf body = LT_BUF(4096), frame = LT_BUF(8192), ipa = LT_BUF(65536);
    lt_buf_addf(&body, "language " LT_FMT "\nvoice " LT_FMT "\nrate 100\npitch 50\n\n%s", LT_ARG(c->lang),
                LT_ARG(c->voice), sentence_text);
    lt_frame_add(&frame, "ipa", ++c->id, lt_buf_str(&body));
    struct lt_reply r;
    lt_reply_start_ipa(&r, c->id, &ipa);
    bool good = !body.failed && !frame.failed && hear(c, &r, lt_buf_str(&frame), sizeof sentence_text);
    struct outcome o = !good        ? FAIL("%.190s", c->why)
                       : ipa.n == 0 ? FAIL("it tells nothing of seven words")
                                    : PASS(LT_FMT, LT_ARG(lt_utf8_cut(lt_buf_str(&ipa), 60)));
    lt_buf_close(&body);
    lt_buf_close(&frame);
    lt_buf_close(&ipa);
    return o;
}

static struct outcome takes_pieces(struct checker *c)
{
    c->in_pieces = true;
    return say(c, sentence_text) ? PASS("%s", "") : FAIL("%.190s", c->why);
}

static struct outcome reads_mark_up_as_text(struct checker *c)
{
    return say(c, "A <b> & [[x]] {y} \\z \"w\" 100% $5 </speak> end") ? PASS("%s", "")
                                                                      : FAIL("%.190s", c->why);
}

static struct outcome reads_any_text(struct checker *c)
{
    static const char *const texts[] = {
        ".", "\xE2\x80\xA6", "a", "\xF0\x9F\x98\x80", "e\xCC\x81 \xE2\x80\x94 \xE6\x88\x91", "no full stop"};
    for (size_t i = 0; i < LT_COUNT(texts); i++)
        if (!say(c, texts[i]))
            return FAIL("'%s': %.150s", texts[i], c->why);
    return PASS("%s", "");
}

static struct outcome takes_the_longest_line(struct checker *c)
{
    char text[LT_LINE_MAX_BYTES + 1];
    for (size_t i = 0; i < LT_LINE_MAX_BYTES; i++)
        text[i] = "one two three, "[i % 15];
    text[LT_LINE_MAX_BYTES] = '\0';
    if (!say(c, text))
        return FAIL("%d bytes: %.170s", LT_LINE_MAX_BYTES, c->why);
    double s = seconds(&c->pcm), least = seconds(&c->first) * 20;
    return s >= least ? PASS("%.0f s", s) : FAIL("%.1f s for a text of 40 such sentences: it is cut", s);
}

static bool still_there(struct checker *c)
{
    return c->worker.proc.pid > 0 && lt_worker_alive(&c->worker);
}

/* It may speak or refuse; it must be there for the next line. */
static struct outcome survives_an_odd_request(struct checker *c)
{
    (void)say_as(c, LT_S("qaa"), 100, lt_str_of(sentence_text));
    if (!still_there(c))
        return FAIL("the unknown language qaa ended it: %.140s", c->why);
    c->fields = "span language 9999 9 fr\n";
    (void)say(c, sentence_text);
    if (!still_there(c))
        return FAIL("a span outside the text ended it: %.140s", c->why);
    return say(c, sentence_text) ? PASS("%s", "") : FAIL("the line after it: %.170s", c->why);
}

enum { AT_ONCE = 3 };

static const char *const at_once[AT_ONCE] = {"One two three, four five six seven.",
                                             "Something else altogether!",
                                             "And a third line, said beside the others."};

/* Read until all of them have ended, in whatever order. False: c->why. */
static bool hear_all(struct checker *c, struct lt_reply replies[AT_ONCE], struct lt_str post)
{
    int64_t until = lt_proc_now_ms() + AT_ONCE * (int64_t)c->opts.line_ms;
    enum lt_worker_event event = LT_WORKER_READ;
    for (size_t ended = 0; event == LT_WORKER_READ;) {
        struct lt_str in = lt_worker_in(&c->worker);
        struct lt_frame f;
        while (lt_frame_take(&in, LT_REPLY_MAX_BODY, &f) == LT_FRAME_WHOLE) {
            size_t i = 0;
            while (i < AT_ONCE - 1 && replies[i].id != f.id)
                i++;
            enum lt_reply_state state = lt_reply_frame(&replies[i], &f);
            if (state > LT_REPLY_DONE) {
                snprintf(c->why, sizeof c->why, "%s", replies[i].sentence);
                lt_worker_close(&c->worker);
                return false;
            }
            ended += state == LT_REPLY_DONE;
        }
        lt_worker_left(&c->worker, in);
        if (ended == AT_ONCE)
            return true;
        event = lt_worker_wait(c->cx, &c->worker, &post, until);
    }
    snprintf(c->why, sizeof c->why, "it ended, or gave no answer in time");
    lt_worker_close(&c->worker);
    return false;
}

static struct outcome answers_several_at_once(struct checker *c)
{
    if (c->hello.lines < 2)
        return SKIP("it takes one line at a time");
    struct lt_pcm one[AT_ONCE] = {0}, all[AT_ONCE] = {0};
    struct lt_reply replies[AT_ONCE];
    struct lt_buf post = LT_BUF(65536), body = LT_BUF(8192);
    struct outcome o = PASS("%u", (unsigned)c->hello.lines);
    bool good = true;
    for (size_t i = 0; i < AT_ONCE && good; i++) {
        good = say(c, at_once[i]);
        struct lt_pcm swap = one[i];
        one[i] = c->pcm;
        c->pcm = swap;
    }
    for (size_t i = 0; i < AT_ONCE && good; i++) {
        lt_buf_clear(&body);
        lt_buf_addf(&body, "language " LT_FMT "\nvoice " LT_FMT "\nrate 100\npitch 50\n\n%s", LT_ARG(c->lang),
                    LT_ARG(c->voice), at_once[i]);
        lt_frame_add(&post, "say", ++c->id, lt_buf_str(&body));
        lt_reply_start(&replies[i], c->id, lt_str_of(at_once[i]), c->opts.max_seconds, &all[i]);
    }
    if (!good || !hear_all(c, replies, lt_buf_str(&post)))
        o = FAIL("%.190s", c->why);
    for (size_t i = 0; i < AT_ONCE; i++) {
        if (o.verdict == LT_CHECK_PASS && c->hello.deterministic && !same(&one[i], &all[i]))
            o = FAIL("line %zu sounds otherwise beside others than alone", i + 1);
        lt_pcm_close(&one[i]);
        lt_pcm_close(&all[i]);
    }
    lt_buf_close(&post);
    lt_buf_close(&body);
    return o;
}

static struct outcome ends_with_its_input(struct checker *c)
{
    if (!ready(c))
        return FAIL("%.190s", c->why);
    close(c->worker.proc.in);
    c->worker.proc.in = -1;
    struct lt_str post = {0};
    enum lt_worker_event event = lt_worker_wait(c->cx, &c->worker, &post, lt_proc_now_ms() + END_MS);
    lt_worker_close(&c->worker);
    return event == LT_WORKER_ENDED  ? PASS("%s", "")
           : event == LT_WORKER_READ ? FAIL("it wrote something after the end of its input")
                                     : FAIL("it still runs %d s after the end of its input", END_MS / 1000);
}

static const struct {
    const char *name;
    struct outcome (*check)(struct checker *c);
} checks[] = {
    {"speaks a line", speaks_a_line}, /* first: the others compare with it */
    {"is heard", is_heard},
    {"marks words", marks_words},
    {"same request, same bytes", repeats_itself},
    {"same bytes in another process", repeats_elsewhere},
    {"obeys rate", obeys_rate},
    {"ignores unknown fields", ignores_unknown_fields},
    {"takes spans", takes_spans},
    {"tells phonemes", tells_phonemes},
    {"takes a request in pieces", takes_pieces},
    {"reads mark-up as text", reads_mark_up_as_text},
    {"reads any text", reads_any_text},
    {"takes the longest line", takes_the_longest_line},
    {"answers several lines at once", answers_several_at_once},
    {"survives an odd request", survives_an_odd_request},
    {"ends with its input", ends_with_its_input},
};

static void note(struct lt_engine_report *r, const char *name, struct outcome o)
{
    struct lt_engine_check *check = &r->checks[r->n++];
    *check = (struct lt_engine_check){.name = name, .verdict = o.verdict};
    memcpy(check->note, o.note, sizeof check->note);
    r->failed += o.verdict == LT_CHECK_FAIL;
}

static enum lt_status run(struct checker *c, struct lt_str lang)
{
    enum lt_status st = start(c);
    if (st != LT_OK && st != LT_ENGINE)
        return st;
    note(c->report, "says hello",
         st ? FAIL("%.190s", c->cx->what) : PASS("%s %.100s", c->hello.name, c->hello.version));
    if (st) {
        lt_cx_reset(c->cx);
        return LT_OK;
    }
    c->report->hello = c->hello;
    struct lt_str languages = lt_str_of(c->hello.languages), first = LT_S("en");
    (void)lt_str_cut(&languages, ' ', &first);
    c->lang = lang.n ? lang : lt_str_eqz(first, "*") ? LT_S("en") : first;
    for (size_t i = 0; i < LT_COUNT(checks) && !c->cx->code; i++) {
        note(c->report, checks[i].name, checks[i].check(c));
        if (i == 0 && c->report->failed)
            break; /* nothing to compare with */
    }
    return c->cx->code;
}

enum lt_status lt_engine_check(struct lt_cx *cx, const struct lt_speaker_opts *opts, struct lt_str program,
                               struct lt_str lang, struct lt_str engine_voice,
                               struct lt_engine_report *report)
{
    *report = (struct lt_engine_report){0};
    struct checker *c = calloc(1, sizeof *c);
    if (!c)
        return lt_fail(cx, LT_OOM, "checking an engine: out of memory");
    c->cx = cx;
    c->voice = engine_voice;
    c->report = report;
    c->path = LT_BUF(8192);
    c->worker = (struct lt_worker){.proc = LT_PROC};
    c->opts = lt_speaker_defaults(opts);
    enum lt_status st = lt_places_engine(cx, c->opts.engine_dirs, program, &c->path);
    if (!st)
        st = run(c, lang);
    lt_worker_close(&c->worker);
    lt_pcm_close(&c->pcm);
    lt_pcm_close(&c->first);
    lt_buf_close(&c->path);
    free(c);
    return st;
}
