/* speak/reply.c - see reply.h. The frames are those of voices/ENGINES.md, "From the engine". */
#include "speak/reply.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { LINES_MOST = 1024, PATIENCE_MOST_MS = 10000 /* that a hello may offer */ };

LT_PRINTF(2, 3) static bool broken(struct lt_reply *r, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(r->sentence, sizeof r->sentence, fmt, ap);
    va_end(ap);
    r->state = LT_REPLY_BROKEN;
    return false;
}

static bool out_of_memory(struct lt_reply *r)
{
    r->oom = true;
    return broken(r, "out of memory");
}

/* Text an engine sends for people to read: valid UTF-8, no controls, short. */
static void put_clean(char *to, size_t size, struct lt_str s)
{
    size_t n = 0, at = 0;
    s = lt_str_trim(s);
    while (at < s.n) {
        char c[4];
        uint32_t code = lt_utf8_next(s, &at);
        size_t len = lt_utf8_put(c, code < 0x20 || code == 0x7F ? ' ' : code);
        if (n + len >= size)
            break;
        memcpy(to + n, c, len);
        n += len;
    }
    to[n] = '\0';
}

static bool begin(struct lt_reply *r, struct lt_str body)
{
    struct lt_str name, value, rate = {0}, format = {0};
    while (lt_frame_field(&body, &name, &value)) {
        if (lt_str_eqz(name, "rate"))
            rate = value;
        else if (lt_str_eqz(name, "format"))
            format = value;
    }
    uint64_t hz = 0;
    if (!lt_str_uint(rate, LT_RATE_HIGH, &hz) || hz < LT_RATE_LOW)
        return broken(r, "begin: rate must be a number from %d to %d", LT_RATE_LOW, LT_RATE_HIGH);
    r->f32 = lt_str_eqz(format, "f32le");
    if (!r->f32 && !lt_str_eqz(format, "s16le"))
        return broken(r, "begin: format must be s16le or f32le");
    r->pcm->rate_hz = (int)hz;
    r->state = LT_REPLY_SOUND;
    return true;
}

static void take_s16(float *to, const unsigned char *from, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int16_t v = (int16_t)(from[2 * i] | from[2 * i + 1] << 8);
        to[i] = (float)v / 32768.0f;
    }
}

/* False: not a number, or so far over full scale that it is no sound. */
static bool take_f32(float *to, const unsigned char *from, size_t n)
{
    for (size_t i = 0; i < n; i++, from += 4) {
        uint32_t bits = from[0] | (uint32_t)from[1] << 8 | (uint32_t)from[2] << 16 | (uint32_t)from[3] << 24;
        memcpy(&to[i], &bits, sizeof bits);
        if (!(fabsf(to[i]) <= 16.0f))
            return false;
    }
    return true;
}

static bool sound(struct lt_reply *r, struct lt_str body)
{
    size_t size = r->f32 ? 4 : 2, n = body.n / size;
    if (body.n % size)
        return broken(r, "pcm: %zu bytes are no whole samples", body.n);
    size_t most = (size_t)r->max_seconds * (size_t)r->pcm->rate_hz;
    if (n > most - r->pcm->n)
        return broken(r, "more than %d seconds of sound", r->max_seconds);
    if (n == 0)
        return true;
    if (!lt_pcm_reserve(r->pcm, r->pcm->n + n))
        return out_of_memory(r);
    float *to = r->pcm->v + r->pcm->n;
    const unsigned char *from = (const unsigned char *)body.p;
    if (!r->f32)
        take_s16(to, from, n);
    else if (!take_f32(to, from, n))
        return broken(r, "pcm: a sample is not a number within 16 times full scale");
    r->pcm->n += n;
    return true;
}

/* On the boundary of a character of `say`? */
static bool boundary(struct lt_str say, uint64_t at)
{
    return at == say.n || (at < say.n && ((unsigned char)say.p[at] & 0xC0) != 0x80);
}

/* The next number of a line. */
static bool cut_number(struct lt_str *line, uint64_t most, uint64_t *number)
{
    struct lt_str field = {0};
    return lt_str_cut(line, ' ', &field) && lt_str_uint(field, most, number);
}

static bool mark(struct lt_reply *r, struct lt_str line)
{
    uint64_t a = 0, l = 0, s = 0;
    bool numbers = cut_number(&line, UINT32_MAX, &a) && cut_number(&line, UINT32_MAX, &l) &&
                   cut_number(&line, INT64_MAX, &s);
    if (!numbers || line.n)
        return broken(r, "marks: a line must be three numbers: offset, length, sample");
    if (l == 0 || a + l > r->say.n || !boundary(r->say, a) || !boundary(r->say, a + l))
        return broken(r, "marks: %llu bytes at %llu are no stretch of the text", (unsigned long long)l,
                      (unsigned long long)a);
    const struct lt_mark *last = r->pcm->n_marks ? &r->pcm->marks[r->pcm->n_marks - 1] : NULL;
    if (last && (a < (uint64_t)last->say_at + last->say_len || (int64_t)s < last->sample))
        return broken(r, "marks: the one at %llu is out of order", (unsigned long long)a);
    if (!lt_pcm_add_mark(r->pcm, (struct lt_mark){(uint32_t)a, (uint32_t)l, (int64_t)s}))
        return out_of_memory(r);
    return true;
}

static bool marks(struct lt_reply *r, struct lt_str body)
{
    struct lt_str line;
    while (lt_str_cut(&body, '\n', &line))
        if (!mark(r, line))
            return false;
    return true;
}

static bool end(struct lt_reply *r, struct lt_str body)
{
    struct lt_str name, value, samples = {0};
    while (lt_frame_field(&body, &name, &value))
        if (lt_str_eqz(name, "samples"))
            samples = value;
    uint64_t n = 0;
    if (!lt_str_uint(samples, INT64_MAX, &n))
        return broken(r, "end: samples must be a number");
    if (n != r->pcm->n)
        return broken(r, "end: %llu samples announced, %zu came", (unsigned long long)n, r->pcm->n);
    const struct lt_pcm *p = r->pcm;
    if (p->n_marks && p->marks[p->n_marks - 1].sample > (int64_t)p->n)
        return broken(r, "marks: the last one is behind the end of the sound");
    r->state = LT_REPLY_DONE;
    return true;
}

static bool tell(struct lt_reply *r, struct lt_str body)
{
    if (!lt_utf8_valid(body) || (body.n && memchr(body.p, '\0', body.n)))
        return broken(r, "ipa: it is no UTF-8 text");
    struct lt_str word;
    for (size_t i = 0; lt_str_cut(&body, '\n', &word);) {
        word = lt_str_trim(word);
        if (word.n && i++)
            lt_buf_addc(r->ipa, ' ');
        lt_buf_add(r->ipa, word);
    }
    if (r->ipa->failed)
        return out_of_memory(r);
    r->state = LT_REPLY_DONE;
    return true;
}

static bool refused(struct lt_reply *r, struct lt_str body)
{
    struct lt_str name, value, kind = {0};
    while (lt_frame_field(&body, &name, &value))
        if (lt_str_eqz(name, "kind"))
            kind = value;
    r->retryable = lt_str_eqz(kind, "retryable");
    if (!r->retryable && !lt_str_eqz(kind, "fatal"))
        return broken(r, "error: kind must be retryable or fatal");
    put_clean(r->sentence, sizeof r->sentence, body);
    if (!r->sentence[0])
        return broken(r, "error: it has no sentence");
    r->state = LT_REPLY_REFUSED;
    return true;
}

/* Which frame may come when. */
static const struct {
    const char *kind;
    enum lt_reply_state when;
    bool sound; /* in a reply that is sound */
    bool (*take)(struct lt_reply *r, struct lt_str body);
} frames[] = {
    {"begin", LT_REPLY_WAITING, true, begin},   {"pcm", LT_REPLY_SOUND, true, sound},
    {"marks", LT_REPLY_SOUND, true, marks},     {"end", LT_REPLY_SOUND, true, end},
    {"error", LT_REPLY_WAITING, true, refused}, {"error", LT_REPLY_SOUND, true, refused},
    {"ipa", LT_REPLY_WAITING, false, tell},     {"error", LT_REPLY_WAITING, false, refused},
};

static bool take(struct lt_reply *r, const struct lt_frame *f)
{
    if (f->id != r->id)
        return broken(r, "a frame with id %u while %u is asked for", (unsigned)f->id, (unsigned)r->id);
    for (size_t i = 0; i < LT_COUNT(frames); i++)
        if (frames[i].when == r->state && frames[i].sound == (r->pcm != NULL) &&
            lt_str_eqz(f->kind, frames[i].kind))
            return frames[i].take(r, f->body);
    return broken(r, "a frame '" LT_FMT "' %s", LT_ARG(f->kind),
                  !r->pcm                        ? "where ipa was asked for"
                  : r->state == LT_REPLY_WAITING ? "before begin"
                                                 : "after begin");
}

void lt_reply_start(struct lt_reply *r, uint32_t id, struct lt_str say, int max_seconds, struct lt_pcm *pcm)
{
    *r = (struct lt_reply){.id = id, .say = say, .max_seconds = max_seconds, .pcm = pcm};
    lt_pcm_clear(pcm);
}

void lt_reply_start_ipa(struct lt_reply *r, uint32_t id, struct lt_buf *ipa)
{
    *r = (struct lt_reply){.id = id, .ipa = ipa};
}

enum lt_reply_state lt_reply_feed(struct lt_reply *r, struct lt_str *in)
{
    while (r->state <= LT_REPLY_SOUND) {
        struct lt_frame f;
        enum lt_frame_found found = lt_frame_take(in, LT_REPLY_MAX_BODY, &f);
        if (found == LT_FRAME_PART)
            break;
        if (found == LT_FRAME_BROKEN)
            broken(r, "what came is no frame (KIND ID LENGTH, at most %d bytes)", LT_REPLY_MAX_BODY);
        else if (!take(r, &f))
            break;
    }
    return r->state;
}

enum lt_reply_state lt_reply_frame(struct lt_reply *r, const struct lt_frame *f)
{
    (void)take(r, f);
    return r->state;
}

static bool yes_or_no(struct lt_str value, bool *out)
{
    *out = lt_str_eqz(value, "yes");
    return *out || lt_str_eqz(value, "no");
}

/* One field of a hello; unknown ones are for later versions. False: its value is not what it must be. */
static bool hello_field(struct lt_engine_hello *h, struct lt_str name, struct lt_str value,
                        uint64_t *protocol)
{
    uint64_t number = 0;
    if (lt_str_eqz(name, "protocol"))
        return lt_str_uint(value, UINT32_MAX, protocol);
    if (lt_str_eqz(name, "name"))
        put_clean(h->name, sizeof h->name, value);
    else if (lt_str_eqz(name, "version"))
        put_clean(h->version, sizeof h->version, value);
    else if (lt_str_eqz(name, "languages"))
        put_clean(h->languages, sizeof h->languages, value);
    else if (lt_str_eqz(name, "marks"))
        return yes_or_no(value, &h->marks);
    else if (lt_str_eqz(name, "deterministic"))
        return yes_or_no(value, &h->deterministic);
    else if (lt_str_eqz(name, "phonemes"))
        return yes_or_no(value, &h->phonemes);
    else if (lt_str_eqz(name, "lines")) {
        bool good = lt_str_uint(value, LINES_MOST, &number) && number > 0;
        h->lines = good ? (uint32_t)number : h->lines;
        return good;
    } else if (lt_str_eqz(name, "patience")) {
        bool good = lt_str_uint(value, PATIENCE_MOST_MS, &number);
        h->patience_ms = good ? (uint32_t)number : 0;
        return good;
    } else if (lt_str_eqz(name, "max-text")) {
        bool good = lt_str_uint(value, UINT32_MAX, &number) && number >= LT_LINE_MAX_BYTES;
        h->max_text = good ? (uint32_t)number : h->max_text;
        return good;
    }
    return true;
}

bool lt_hello_parse(struct lt_str body, struct lt_engine_hello *hello, char sentence[200])
{
    *hello = (struct lt_engine_hello){.languages = "*", .max_text = LT_LINE_MAX_BYTES, .lines = 1};
    struct lt_str name, value;
    uint64_t protocol = 0;
    while (lt_frame_field(&body, &name, &value)) {
        if (hello_field(hello, name, value, &protocol))
            continue;
        char clean[2][40];
        put_clean(clean[0], sizeof clean[0], name);
        put_clean(clean[1], sizeof clean[1], value);
        snprintf(sentence, 200, "hello: %s cannot be '%s'", clean[0], clean[1]);
        return false;
    }
    if (protocol != LT_PROTOCOL)
        snprintf(sentence, 200, "hello: protocol %llu, this lectern speaks %d", (unsigned long long)protocol,
                 LT_PROTOCOL);
    else if (!hello->name[0] || !hello->version[0])
        snprintf(sentence, 200, "hello: %s is missing", hello->name[0] ? "version" : "name");
    else
        return true;
    return false;
}
