/* engines/serve.c - see serve.h. A worker holds one request and one reply at a time; stdout carries frames
 * and nothing else. */
#include "engines/serve.h"

#include "base/frame.h"
#include "base/utf8.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    REQUEST_MAX = 256 * 1024,
    READ_STEP = 16 * 1024,
    PCM_FRAME = 64 * 1024, /* bytes; what a pipe holds */
    PROTOCOL = 1
};

/* Frames of several answers may follow each other in any order, but each goes out whole. */
static pthread_mutex_t writing = PTHREAD_MUTEX_INITIALIZER;

static void put(const void *p, size_t n)
{
    const char *from = p;
    while (n) {
        ssize_t sent = write(STDOUT_FILENO, from, n);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            _exit(0); /* nobody listens any more: the end of every worker's life */
        from += sent;
        n -= (size_t)sent;
    }
}

static void put_frame(const char *kind, uint32_t id, struct lt_str body)
{
    struct lt_buf b = LT_BUF(body.n + LT_FRAME_MAX_HEAD);
    lt_frame_add(&b, kind, id, body);
    if (b.failed)
        _exit(1);
    pthread_mutex_lock(&writing);
    put(b.p, b.n);
    pthread_mutex_unlock(&writing);
    lt_buf_close(&b);
}

void lt_serve_error(const struct lt_serve_request *request, bool retryable, const char *fmt, ...)
{
    char sentence[400], body[480];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(sentence, sizeof sentence, fmt, ap);
    va_end(ap);
    snprintf(body, sizeof body, "kind %s\n\n%s", retryable ? "retryable" : "fatal", sentence);
    put_frame("error", request->id, lt_str_of(body));
}

void lt_serve_sound(const struct lt_serve_request *request, int rate_hz, const char *format,
                    const void *bytes, size_t n_samples, const struct lt_serve_mark *marks, size_t n_marks)
{
    char text[80];
    snprintf(text, sizeof text, "rate %d\nformat %s\n", rate_hz, format);
    put_frame("begin", request->id, lt_str_of(text));
    size_t left = n_samples * (strcmp(format, "f32le") == 0 ? 4u : 2u);
    for (const char *from = bytes; left;) {
        size_t n = left < PCM_FRAME ? left : PCM_FRAME;
        put_frame("pcm", request->id, (struct lt_str){from, n});
        from += n;
        left -= n;
    }
    struct lt_buf b = LT_BUF(1024 * 1024);
    for (size_t i = 0; i < n_marks; i++)
        lt_buf_addf(&b, "%u %u %lld\n", (unsigned)marks[i].say_at, (unsigned)marks[i].say_len,
                    (long long)marks[i].sample);
    if (b.failed)
        exit(1);
    if (b.n)
        put_frame("marks", request->id, lt_buf_str(&b));
    lt_buf_close(&b);
    snprintf(text, sizeof text, "samples %zu\n", n_samples);
    put_frame("end", request->id, lt_str_of(text));
}

void lt_serve_ipa(const struct lt_serve_request *request, struct lt_str ipa)
{
    put_frame("ipa", request->id, ipa);
}

static bool boundary(struct lt_str s, uint64_t at)
{
    return at == s.n || (at < s.n && ((unsigned char)s.p[at] & 0xC0) != 0x80);
}

/* "language AT LEN VALUE", "phonemes AT LEN VALUE", "letters AT LEN" */
static bool parse_span(struct lt_str line, struct lt_say_span *out)
{
    static const struct {
        const char *name;
        enum lt_say_kind kind;
    } kinds[] = {{"language", LT_SAY_LANGUAGE}, {"phonemes", LT_SAY_PHONEMES}, {"letters", LT_SAY_LETTERS}};
    struct lt_str kind = {0}, at = {0}, len = {0};
    uint64_t a = 0, l = 0;
    if (!lt_str_cut(&line, ' ', &kind) || !lt_str_cut(&line, ' ', &at) || !lt_str_cut(&line, ' ', &len) ||
        !lt_str_uint(at, UINT32_MAX, &a) || !lt_str_uint(len, UINT32_MAX, &l))
        return false;
    *out = (struct lt_say_span){.at = (uint32_t)a, .len = (uint32_t)l, .value = line};
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_eqz(kind, kinds[i].name)) {
            out->kind = kinds[i].kind;
            return true;
        }
    return false;
}

static bool span_fits(const struct lt_serve_request *r, uint32_t i)
{
    const struct lt_say_span *s = &r->spans[i];
    uint64_t end = (uint64_t)s->at + s->len,
             from = i ? (uint64_t)r->spans[i - 1].at + r->spans[i - 1].len : 0;
    return s->len && s->at >= from && end <= r->text.n && boundary(r->text, s->at) && boundary(r->text, end);
}

static bool parse_percent(struct lt_str value, int *out)
{
    uint64_t v = 0;
    bool good = lt_str_uint(value, 1000, &v);
    *out = (int)v;
    return good;
}

static bool parse_take(struct lt_str value, uint32_t *out)
{
    uint64_t v = 0;
    bool good = lt_str_uint(value, 1000, &v);
    *out = (uint32_t)v;
    return good;
}

/* One line of a request before its text. NULL, or what is wrong. Unknown fields are from a later lectern and
 * change nothing. */
static const char *parse_field(struct lt_serve_request *r, struct lt_str name, struct lt_str value)
{
    if (lt_str_eqz(name, "language"))
        r->language = value;
    else if (lt_str_eqz(name, "voice"))
        r->voice = value;
    else if (lt_str_eqz(name, "rate") && !parse_percent(value, &r->rate_pct))
        return "rate must be a number";
    else if (lt_str_eqz(name, "pitch") && !parse_percent(value, &r->pitch_pct))
        return "pitch must be a number";
    else if (lt_str_eqz(name, "take") && !parse_take(value, &r->take))
        return "take must be a number";
    else if (lt_str_eqz(name, "span") &&
             (r->n_spans == LT_SERVE_SPANS || !parse_span(value, &r->spans[r->n_spans++])))
        return "a span is malformed, or there are too many";
    return NULL;
}

/* NULL, or what is wrong. */
static const char *parse(const struct lt_frame *f, struct lt_serve_request *r)
{
    r->id = f->id;
    r->language = r->voice = r->text = (struct lt_str){0};
    r->rate_pct = 100;
    r->pitch_pct = 50;
    r->take = 0;
    r->n_spans = 0;
    r->ipa = lt_str_eqz(f->kind, "ipa");
    if (!r->ipa && !lt_str_eqz(f->kind, "say"))
        return "the frame is neither say nor ipa";
    struct lt_str rest = f->body, name, value;
    while (lt_frame_field(&rest, &name, &value)) {
        const char *wrong = parse_field(r, name, value);
        if (wrong)
            return wrong;
    }
    r->text = rest;
    if (rest.n == 0 || !lt_utf8_valid(rest) || memchr(rest.p, '\0', rest.n))
        return "the text must be UTF-8, not empty, without NUL";
    for (uint32_t i = 0; i < r->n_spans; i++)
        if (!span_fits(r, i))
            return "a span is not inside the text, or out of order";
    return NULL;
}

static void say_hello(const struct lt_serve_hello *h)
{
    struct lt_buf b = LT_BUF(8192);
    lt_buf_addf(&b,
                "protocol %d\nname %s\nversion %s\nlanguages %s\nmarks %s\ndeterministic %s\nphonemes "
                "%s\nmax-text %u\nlines %u\n",
                PROTOCOL, h->name, h->version, h->languages, h->marks ? "yes" : "no",
                h->deterministic ? "yes" : "no", h->phonemes ? "yes" : "no", h->max_text,
                h->lines > 1 ? h->lines : 1);
    if (h->patience_ms)
        lt_buf_addf(&b, "patience %u\n", h->patience_ms);
    if (b.failed)
        exit(1);
    put_frame("hello", 0, lt_buf_str(&b));
    lt_buf_close(&b);
}

/* More of stdin; false at its end. */
static bool read_more(struct lt_buf *in)
{
    char *to = lt_buf_room(in, READ_STEP);
    if (!to)
        exit(1);
    ssize_t got;
    do
        got = read(STDIN_FILENO, to, READ_STEP);
    while (got < 0 && errno == EINTR);
    if (got <= 0)
        return false;
    in->n += (size_t)got;
    return true;
}

/* Requests that are being answered, each on its thread. */
struct many {
    pthread_mutex_t lock;
    pthread_cond_t fewer;
    unsigned busy, most;
    void (*speak)(void *user, const struct lt_serve_request *request);
    void *user;
};

/* A request with the bytes that its slices point into. */
struct kept {
    struct many *many;
    struct lt_serve_request request;
    char bytes[];
};

static void *answer_one(void *user)
{
    struct kept *k = user;
    struct many *m = k->many;
    m->speak(m->user, &k->request);
    free(k);
    pthread_mutex_lock(&m->lock);
    m->busy--;
    pthread_cond_signal(&m->fewer);
    pthread_mutex_unlock(&m->lock);
    return NULL;
}

static void move(struct lt_str *s, const char *from, const char *to)
{
    if (s->n)
        s->p = to + (s->p - from);
}

static struct kept *keep(struct many *m, const struct lt_serve_request *r, struct lt_str body)
{
    struct kept *k = malloc(sizeof *k + body.n);
    if (!k)
        return NULL;
    memcpy(k->bytes, body.p, body.n);
    k->many = m;
    k->request = *r;
    struct lt_str *all[] = {&k->request.language, &k->request.voice, &k->request.text};
    for (size_t i = 0; i < LT_COUNT(all); i++)
        move(all[i], body.p, k->bytes);
    for (uint32_t i = 0; i < r->n_spans; i++)
        move(&k->request.spans[i].value, body.p, k->bytes);
    return k;
}

/* Waits while there are as many as the hello says. */
static void speak_beside(struct many *m, const struct lt_serve_request *r, struct lt_str body)
{
    pthread_t thread;
    pthread_mutex_lock(&m->lock);
    while (m->busy >= m->most)
        pthread_cond_wait(&m->fewer, &m->lock);
    m->busy++;
    pthread_mutex_unlock(&m->lock);
    struct kept *k = keep(m, r, body);
    if (k && pthread_create(&thread, NULL, answer_one, k) == 0) {
        pthread_detach(thread);
        return;
    }
    free(k);
    lt_serve_error(r, true, "no memory for another line");
    pthread_mutex_lock(&m->lock);
    m->busy--;
    pthread_mutex_unlock(&m->lock);
}

int lt_serve(const struct lt_serve_hello *hello,
             void (*speak)(void *user, const struct lt_serve_request *request), void *user)
{
    static struct lt_serve_request request; /* large; one at a time */
    struct many many = {.lock = PTHREAD_MUTEX_INITIALIZER,
                        .fewer = PTHREAD_COND_INITIALIZER,
                        .most = hello->lines,
                        .speak = speak,
                        .user = user};
    struct lt_buf in = LT_BUF(REQUEST_MAX + LT_FRAME_MAX_HEAD + READ_STEP);
    say_hello(hello);
    for (;;) {
        struct lt_str rest = lt_buf_str(&in);
        struct lt_frame f;
        enum lt_frame_found found = lt_frame_take(&rest, REQUEST_MAX, &f);
        if (found == LT_FRAME_BROKEN) {
            fprintf(stderr, "%s: what came on stdin is no request\n", hello->name);
            lt_buf_close(&in);
            return 2;
        }
        if (found == LT_FRAME_PART) {
            if (read_more(&in))
                continue;
            lt_buf_close(&in);
            if (many.most > 1)
                _exit(0);
            return 0;
        }
        const char *wrong = parse(&f, &request);
        if (!wrong && request.ipa && !hello->phonemes)
            wrong = "it does not tell how it says a text";
        if (wrong)
            lt_serve_error(&request, false, "%s", wrong);
        else if (many.most > 1)
            speak_beside(&many, &request, f.body);
        else
            speak(user, &request);
        in.n = rest.n;
        memmove(in.p, rest.p, rest.n);
    }
}
