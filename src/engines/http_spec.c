/* engines/http_spec.c - see http_spec.h. */
#include "engines/http_spec.h"

#include <string.h>

enum { TIMEOUT_S = 25, TIMEOUT_MAX = 600, RATE_LOW = 8000, RATE_HIGH = 192000 };

static bool copy(char *to, size_t n, struct lt_str s)
{
    if (s.n == 0 || s.n >= n)
        return false;
    memcpy(to, s.p, s.n);
    to[s.n] = '\0';
    return true;
}

static bool set_voice(struct lt_http_spec *s, struct lt_str value)
{
    return copy(s->voice, sizeof s->voice, value);
}

static bool set_model(struct lt_http_spec *s, struct lt_str value)
{
    return copy(s->model, sizeof s->model, value);
}

/* A variable's name, so that a key that is pasted here by mistake is refused rather than shown. */
static bool set_key(struct lt_http_spec *s, struct lt_str value)
{
    for (size_t i = 0; i < value.n; i++)
        if (!lt_is_alpha(value.p[i]) && value.p[i] != '_' && (i == 0 || !lt_is_digit(value.p[i])))
            return false;
    return copy(s->key, sizeof s->key, value);
}

static bool set_format(struct lt_http_spec *s, struct lt_str value)
{
    s->pcm = lt_str_eqz(value, "pcm");
    return s->pcm || lt_str_eqz(value, "wav");
}

static bool set_rate(struct lt_http_spec *s, struct lt_str value)
{
    uint64_t n = 0;
    bool good = lt_str_uint(value, RATE_HIGH, &n) && n >= RATE_LOW;
    s->rate_hz = (int)n;
    return good;
}

static bool set_timeout(struct lt_http_spec *s, struct lt_str value)
{
    uint64_t n = 0;
    bool good = lt_str_uint(value, TIMEOUT_MAX, &n) && n > 0;
    s->timeout_s = (int)n;
    return good;
}

static bool set_repeats(struct lt_http_spec *s, struct lt_str value)
{
    s->repeats = lt_str_eqz(value, "yes");
    return s->repeats || lt_str_eqz(value, "no");
}

static bool set_captions(struct lt_http_spec *s, struct lt_str value)
{
    static const char *const names[] = {"auto", "yes", "no"};
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (lt_str_eqz(value, names[i])) {
            s->captions = (enum lt_http_captions)i;
            return true;
        }
    return false;
}

static const struct {
    const char *key;
    bool (*set)(struct lt_http_spec *s, struct lt_str value);
} keys[] = {{"voice", set_voice},     {"model", set_model},      {"key", set_key},
            {"format", set_format},   {"rate", set_rate},        {"timeout", set_timeout},
            {"repeats", set_repeats}, {"captions", set_captions}};

static bool set(struct lt_http_spec *s, struct lt_str key, struct lt_str value)
{
    for (size_t i = 0; i < LT_COUNT(keys); i++)
        if (lt_str_eqz(key, keys[i].key))
            return keys[i].set(s, value);
    return false;
}

/* Names and numbers of this very machine; 127.example.org is none. What a name is looked up as is checked
 * when it is connected to. */
static bool is_loopback(struct lt_str host)
{
    size_t digits = 0;
    while (digits < host.n && (lt_is_digit(host.p[digits]) || host.p[digits] == '.'))
        digits++;
    return (digits == host.n && lt_str_starts(host, LT_S("127."))) || lt_str_starts(host, LT_S("[::1]")) ||
           lt_str_eq_nocase(host, LT_S("localhost"));
}

static enum lt_status set_address(struct lt_cx *cx, struct lt_http_spec *s, struct lt_str url)
{
    s->secure = lt_str_starts_nocase(url, LT_S("https://"));
    if (!s->secure && !lt_str_starts_nocase(url, LT_S("http://")))
        return lt_fail(cx, LT_USAGE,
                       "engine-voice: the server's address must begin with http:// or https://");
    if (lt_str_find_char(url, '@') != SIZE_MAX || lt_str_find_char(url, '?') != SIZE_MAX ||
        lt_str_find_char(url, '#') != SIZE_MAX)
        return lt_fail(cx, LT_USAGE,
                       "engine-voice: the server's address is seen by others: no password, query or "
                       "fragment may be in it (key=NAME takes a key from the environment)");
    while (url.n && url.p[url.n - 1] == '/')
        url.n--;
    if (lt_str_ends(url, LT_S("/v1")))
        url.n -= 3;
    struct lt_str host = lt_str_from(url, s->secure ? 8 : 7);
    host = lt_str_slice(host, 0, lt_str_find_char(host, '/'));
    if (host.n && host.p[0] != '[')
        host = lt_str_slice(host, 0, lt_str_find_char(host, ':'));
    s->loopback = is_loopback(host);
    return host.n && copy(s->base, sizeof s->base, url)
               ? LT_OK
               : lt_fail(cx, LT_USAGE, "engine-voice: the server's address has no name, or is too long");
}

enum lt_status lt_http_spec_parse(struct lt_cx *cx, struct lt_str voice, struct lt_http_spec *spec)
{
    *spec = (struct lt_http_spec){.timeout_s = TIMEOUT_S, .model = "tts-1", .voice = "alloy"};
    struct lt_str rest = lt_str_trim(voice), part, key;
    while (lt_str_cut(&rest, ' ', &part)) {
        struct lt_str value = part;
        enum lt_status st = LT_OK;
        if (part.n && lt_str_find(part, LT_S("://")) != SIZE_MAX && !spec->base[0])
            st = set_address(cx, spec, part);
        else if (part.n && !(lt_str_cut(&value, '=', &key) && set(spec, key, value)))
            st = lt_fail(cx, LT_USAGE, "engine-voice: " LT_FMT "= is not understood",
                         LT_ARG(lt_str_slice(part, 0, lt_str_find_char(part, '='))));
        if (st)
            return st;
    }
    if (!spec->base[0])
        return lt_fail(cx, LT_USAGE, "engine-voice names no server (http://127.0.0.1:8880/v1 voice=NAME)");
    if (spec->key[0] && !spec->secure && !spec->loopback)
        return lt_fail(cx, LT_USAGE, "engine-voice: a key is not sent over http to another machine");
    return LT_OK;
}
