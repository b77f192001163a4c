/* engines/http.c - lectern-http: the worker that has a server speak, one that answers as OpenAI's
 * /v1/audio/speech does; words are marked where it has /dev/captioned_speech. A process serves one voice:
 * what the server says of its models is known before hello. Busy servers are asked again, within the time
 * that a line has. Other machines than this one only where lectern was told so. */
#include "base/json.h"
#include "engines/http_answer.h"
#include "engines/http_spec.h"
#include "engines/tempo.h"
#include "net/net.h"

#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

enum {
    MAX_TEXT = 4096,
    START_MS = 20 * 1000, /* for what is asked before hello, in all */
    CONNECT_MS = 10 * 1000,
    MS_PER_BYTE = 40,
    FIRST_NAP_MS = 500,
    LONGEST_NAP_MS = 8000,
    KEY_MAX = 4096
};

static const size_t answer_max = (size_t)256 << 20;

struct http_worker {
    struct lt_net *net;
    struct lt_http_spec spec;
    char bearer[KEY_MAX + 32]; /* "Authorization: Bearer …"; empty: no key */
    struct lt_str key;
    bool anywhere, refused; /* other machines are allowed; one was not */
    bool captions;
    struct lt_buf body; /* of the latest answer */
    struct lt_buf ask;
};

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void nap(int64_t ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

/* ------------------------------------------------------------------ the server */

static bool is_this_machine(const struct sockaddr *to)
{
    static const unsigned char mapped[13] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127};
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    if (to->sa_family == AF_INET) {
        memcpy(&v4, to, sizeof v4);
        return ntohl(v4.sin_addr.s_addr) >> 24 == 127;
    }
    if (to->sa_family != AF_INET6)
        return false;
    memcpy(&v6, to, sizeof v6);
    return memcmp(&v6.sin6_addr, &in6addr_loopback, sizeof v6.sin6_addr) == 0 ||
           memcmp(&v6.sin6_addr, mapped, sizeof mapped) == 0;
}

static bool allows(void *user, const struct sockaddr *to)
{
    struct http_worker *w = user;
    w->refused = !w->anywhere && !is_this_machine(to);
    return !w->refused;
}

static bool take(void *user, const char *bytes, size_t n)
{
    struct http_worker *w = user;
    lt_buf_addmem(&w->body, bytes, n);
    return !w->body.failed;
}

/* One request; what comes is in w->body. */
static enum lt_net_end once(struct http_worker *w, const char *path, bool posts, int64_t until)
{
    char url[640];
    snprintf(url, sizeof url, "%s%s", w->spec.base, path);
    int64_t left = until - now_ms();
    const char *json = posts ? "Content-Type: application/json" : NULL;
    const char *key = w->bearer[0] ? w->bearer : NULL;
    const struct lt_net_opts opts = {
        .url = url,
        .agent = "lectern",
        .headers = {json ? json : key, json ? key : NULL},
        .posts = posts,
        .body = lt_buf_str(&w->ask),
        .direct = w->spec.loopback,
        .any_status = true,
        .connect_ms = CONNECT_MS,
        .total_ms = left > 1 ? (long)left : 1,
        .user = w,
        .allows = allows,
        .take = take,
    };
    lt_buf_clear(&w->body);
    w->refused = false;
    return lt_net_ask(w->net, &opts);
}

/* How long a busy server wants to be left alone, where it says so; else longer and longer. */
static int64_t nap_for(const struct http_worker *w, int tries)
{
    uint64_t said = 0;
    int64_t ms = FIRST_NAP_MS << (tries < 4 ? tries : 4);
    if (lt_str_uint(lt_str_trim(lt_str_of(lt_net_header(w->net, "Retry-After"))), 3600, &said))
        ms = (int64_t)said * 1000;
    return ms < LONGEST_NAP_MS ? ms : LONGEST_NAP_MS;
}

static bool is_busy(long status)
{
    return status == 408 || status == 429 || status >= 500;
}

/* LT_OK: it answered 200 and all is there. Busy and breaking servers are asked again until the time is up:
 * LT_ENGINE then; LT_USAGE: it would not go better another time. */
static enum lt_status exchange(struct lt_cx *cx, struct http_worker *w, const char *path, bool posts,
                               int64_t until)
{
    char said[200], before[320] = "";
    for (int tries = 0;; tries++) {
        enum lt_net_end end = once(w, path, posts, until);
        long status = lt_net_status(w->net);
        if (w->refused)
            return lt_fail(cx, LT_USAGE,
                           "%s is not this machine: the voice is asked for only with --allow-network",
                           w->spec.base);
        if (w->body.failed)
            return lt_buf_check(cx, &w->body, "the server's answer");
        if (end == LT_NET_DONE && status == 200)
            return LT_OK;
        int64_t pause = nap_for(w, tries);
        bool again = end == LT_NET_CUT || (end == LT_NET_DONE && is_busy(status));
        /* When the time is up while it is asked again, what went wrong before is the better reason. */
        if (end == LT_NET_SLOW)
            return lt_fail(cx, LT_ENGINE, "%s%s", w->spec.base, before[0] ? before : " is too slow");
        lt_http_complaint(lt_buf_str(&w->body), w->key, said, sizeof said);
        if (end == LT_NET_DONE)
            snprintf(before, sizeof before, " answers %ld%s%s", status, said[0] ? ": " : "", said);
        else
            snprintf(before, sizeof before, ": %s", lt_net_why(w->net));
        if (!again || now_ms() + pause >= until)
            return lt_fail(cx, end != LT_NET_DONE || is_busy(status) ? LT_ENGINE : LT_USAGE, "%s%s",
                           w->spec.base, before);
        nap(pause);
    }
}

/* ------------------------------------------------------------------ a line */

static enum lt_status ask_for(struct lt_cx *cx, struct http_worker *w, struct lt_str text, bool captions)
{
    struct lt_json j = LT_JSON(&w->ask);
    lt_buf_clear(&w->ask);
    j.compact = true;
    lt_json_object(&j);
    lt_json_put_str(&j, "model", lt_str_of(w->spec.model));
    lt_json_put_str(&j, "input", text);
    lt_json_put_str(&j, "voice", lt_str_of(w->spec.voice));
    lt_json_put_str(&j, "response_format", w->spec.pcm ? LT_S("pcm") : LT_S("wav"));
    if (captions) {
        lt_json_put_bool(&j, "stream", false);
        lt_json_put_bool(&j, "return_timestamps", true);
    }
    lt_json_end_object(&j);
    return lt_buf_check(cx, &w->ask, "a request");
}

static enum lt_status plain(struct lt_cx *cx, struct http_worker *w, struct lt_str text, int64_t until,
                            struct lt_wav *wav)
{
    enum lt_status st = ask_for(cx, w, text, false);
    if (!st)
        st = exchange(cx, w, "/v1/audio/speech", true, until);
    return st ? st
              : lt_http_sound(cx, lt_buf_str(&w->body), lt_net_type(w->net), w->spec.pcm, w->spec.rate_hz,
                              wav);
}

static enum lt_status captioned(struct lt_cx *cx, struct http_worker *w, struct lt_str text, int64_t until,
                                struct lt_wav *wav, struct lt_http_captioned *c)
{
    enum lt_status st = ask_for(cx, w, text, true);
    if (!st)
        st = exchange(cx, w, "/dev/captioned_speech", true, until);
    if (!st)
        st = lt_http_captioned_read(cx, lt_buf_str(&w->body), text, c);
    return st ? st : lt_http_sound(cx, lt_buf_str(&c->sound), NULL, w->spec.pcm, w->spec.rate_hz, wav);
}

/* Words whose sound has begun; at another tempo their times are too. */
static size_t marks_of(const struct lt_http_captioned *c, const struct lt_wav *wav, double tempo,
                       struct lt_serve_mark *marks)
{
    size_t n = 0;
    for (size_t i = 0; i < c->n; i++) {
        int64_t sample = (int64_t)(c->words[i].from_s * wav->rate_hz / tempo);
        if (sample <= (int64_t)wav->n)
            marks[n++] = (struct lt_serve_mark){c->words[i].at, c->words[i].len, sample};
    }
    return n;
}

static void reply(struct lt_cx *cx, const struct lt_serve_request *r, const struct lt_http_captioned *c,
                  struct lt_wav *wav)
{
    double tempo = r->rate_pct / 100.0;
    struct lt_serve_mark *marks = calloc(c->n + 1, sizeof *marks);
    if (!marks || (r->rate_pct != 100 && wav->n && !lt_tempo_change(&wav->v, &wav->n, wav->rate_hz, tempo)))
        lt_serve_error(r, true, "a line: out of memory");
    else
        lt_serve_sound(r, wav->rate_hz, "f32le", wav->v, wav->n, marks, marks_of(c, wav, tempo, marks));
    free(marks);
    (void)cx;
}

static void speak(void *user, const struct lt_serve_request *r)
{
    struct http_worker *w = user;
    struct lt_cx cx = {0};
    struct lt_wav wav = {0};
    struct lt_http_captioned c = {0};
    int64_t until = now_ms() + w->spec.timeout_s * 1000LL + MS_PER_BYTE * (int64_t)r->text.n;
    enum lt_status st =
        w->captions ? captioned(&cx, w, r->text, until, &wav, &c) : plain(&cx, w, r->text, until, &wav);
    if (st)
        lt_serve_error(r, st != LT_USAGE && st != LT_LIMIT, "%s", cx.what);
    else
        reply(&cx, r, &c, &wav);
    lt_wav_close(&wav);
    lt_http_captioned_close(&c);
}

/* ------------------------------------------------------------------ before hello */

static enum lt_status set_key(struct lt_cx *cx, struct http_worker *w)
{
    if (!w->spec.key[0])
        return LT_OK;
    const char *key = getenv(w->spec.key);
    if (!key || !*key)
        return lt_fail(cx, LT_USAGE,
                       "the variable %s is not set, or the profile does not grant it (env = %s)", w->spec.key,
                       w->spec.key);
    for (const char *c = key; *c; c++)
        if (*c <= ' ' || *c > '~' || c - key >= KEY_MAX)
            return lt_fail(cx, LT_USAGE, "what the variable %s holds is no key", w->spec.key);
    w->key = lt_str_of(key);
    snprintf(w->bearer, sizeof w->bearer, "Authorization: Bearer %s", key);
    return LT_OK;
}

/* "1 models-…": what the server says of its models; a server without such a list is one of its own kind. */
static enum lt_status find_version(struct lt_cx *cx, struct http_worker *w, char *version, size_t n)
{
    enum lt_status st = exchange(cx, w, "/v1/models", false, now_ms() + START_MS);
    long status = lt_net_status(w->net);
    uint64_t sum = st ? 0 : lt_http_models_sum(lt_buf_str(&w->body), w->spec.model);
    if (st && (status == 404 || status == 405 || status == 501)) {
        lt_cx_reset(cx);
        st = LT_OK;
    }
    if (sum)
        snprintf(version, n, "1 models-%016llx", (unsigned long long)sum);
    else
        snprintf(version, n, "1 models-unknown");
    return st;
}

/* Is a captioned answer one? */
static bool offers_captions(struct http_worker *w)
{
    struct lt_cx aside = {0};
    struct lt_http_captioned c = {0};
    struct lt_wav wav = {0};
    bool asks = w->spec.captions == LT_HTTP_CAPTIONS_YES ||
                (w->spec.captions == LT_HTTP_CAPTIONS_AUTO && w->spec.loopback);
    bool good = asks && captioned(&aside, w, LT_S("One."), now_ms() + START_MS, &wav, &c) == LT_OK && c.n;
    lt_wav_close(&wav);
    lt_http_captioned_close(&c);
    return good;
}

static enum lt_status prepare(struct lt_cx *cx, struct http_worker *w, char *version, size_t n)
{
    const char *may = getenv("LECTERN_ALLOW_NETWORK");
    w->anywhere = may && strcmp(may, "yes") == 0;
    enum lt_status st = lt_http_spec_parse(cx, lt_str_of(getenv("LECTERN_ENGINE_VOICE")), &w->spec);
    if (!st && !w->spec.loopback && !w->anywhere)
        st = lt_fail(cx, LT_USAGE, "%s is not this machine: the voice is asked for only with --allow-network",
                     w->spec.base);
    if (!st)
        st = set_key(cx, w);
    if (!st)
        st = find_version(cx, w, version, n);
    if (!st)
        w->captions = offers_captions(w);
    if (!st && w->spec.captions == LT_HTTP_CAPTIONS_YES && !w->captions)
        st = lt_fail(cx, LT_USAGE, "%s has no captioned speech, and the profile says captions=yes",
                     w->spec.base);
    return st;
}

static int serve(struct http_worker *w, const char *version)
{
    const struct lt_serve_hello hello = {.name = "http",
                                         .version = version,
                                         .languages = "*",
                                         .marks = w->captions,
                                         .deterministic = w->spec.repeats,
                                         .max_text = MAX_TEXT};
    return lt_serve(&hello, speak, w);
}

int main(void)
{
    struct http_worker w = {.net = lt_net_open(), .body = LT_BUF(answer_max), .ask = LT_BUF(64 * 1024)};
    struct lt_cx cx = {0};
    char version[64];
    int status = 1;
    if (!w.net || prepare(&cx, &w, version, sizeof version))
        fprintf(stderr, "%s\n", w.net ? cx.what : "libcurl cannot be set up");
    else
        status = serve(&w, version);
    if (w.net)
        lt_net_close(w.net);
    lt_buf_close(&w.body);
    lt_buf_close(&w.ask);
    return status;
}
