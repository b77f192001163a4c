/* base/url.c - see url.h. */
#include "base/url.h"

#include "base/hash.h"

#include <inttypes.h>

/* Parts of a parameter's name, as "-", "_", "." and a change of case part them, that mean a secret. */
static const struct lt_str secrets[] = {
    LT_S_INIT("token"),       LT_S_INIT("key"),        LT_S_INIT("apikey"),      LT_S_INIT("sig"),
    LT_S_INIT("sign"),        LT_S_INIT("signature"),  LT_S_INIT("auth"),        LT_S_INIT("authorization"),
    LT_S_INIT("oauth"),       LT_S_INIT("session"),    LT_S_INIT("sessionid"),   LT_S_INIT("sessid"),
    LT_S_INIT("sid"),         LT_S_INIT("phpsessid"),  LT_S_INIT("jsessionid"),  LT_S_INIT("password"),
    LT_S_INIT("passwd"),      LT_S_INIT("pwd"),        LT_S_INIT("pass"),        LT_S_INIT("passphrase"),
    LT_S_INIT("secret"),      LT_S_INIT("credential"), LT_S_INIT("jwt"),         LT_S_INIT("ticket"),
    LT_S_INIT("otp"),         LT_S_INIT("pin"),        LT_S_INIT("hmac"),        LT_S_INIT("bearer"),
    LT_S_INIT("credentials"), LT_S_INIT("nonce"),      LT_S_INIT("accesstoken"), LT_S_INIT("authtoken"),
    LT_S_INIT("sas"),         LT_S_INIT("csrf"),       LT_S_INIT("keyid"),       LT_S_INIT("policy"),
};

static bool is_secret_word(struct lt_str word)
{
    for (size_t i = 0; i < LT_COUNT(secrets); i++)
        if (lt_str_eq_nocase(word, secrets[i]))
            return true;
    return false;
}

static bool parts_words(struct lt_str name, size_t at)
{
    char c = name.p[at];
    bool upper = c >= 'A' && c <= 'Z', after_lower = at && name.p[at - 1] >= 'a' && name.p[at - 1] <= 'z';
    return !(lt_is_alpha(c) || lt_is_digit(c)) || (upper && after_lower);
}

/* "X-Amz-Signature", "access_token", "apiKey". */
static bool is_secret(struct lt_str name)
{
    size_t from = 0;
    if (is_secret_word(name))
        return true;
    for (size_t at = 0; at <= name.n; at++) {
        if (at < name.n && !parts_words(name, at))
            continue;
        if (is_secret_word(lt_str_slice(name, from, at - from)))
            return true;
        from = at < name.n && (lt_is_alpha(name.p[at]) || lt_is_digit(name.p[at])) ? at : at + 1;
    }
    return false;
}

static size_t first_of(struct lt_str s, const char *any)
{
    size_t at = s.n;
    for (; *any; any++) {
        size_t found = lt_str_find_char(s, *any);
        at = found < at ? found : at;
    }
    return at;
}

/* "%61ccess" as "access". False: nothing was written in that way. */
static bool add_decoded(struct lt_buf *out, struct lt_str s)
{
    size_t before = out->n;
    for (size_t at = 0; at < s.n; at++) {
        int high = s.p[at] == '%' && at + 2 < s.n ? lt_hex_digit(s.p[at + 1]) : -1,
            low = high >= 0 ? lt_hex_digit(s.p[at + 2]) : -1;
        lt_buf_addc(out, low >= 0 ? (char)(high * 16 + low) : s.p[at]);
        at += low >= 0 ? 2 : 0;
    }
    return out->n - before < s.n;
}

/* A secret's name before a "=", of the parameter itself or of those of a URL that is its value. */
static bool names_secret(struct lt_str one)
{
    while (one.n) {
        struct lt_str piece = lt_str_slice(one, 0, first_of(one, "?&;#"));
        if (is_secret(lt_str_slice(piece, 0, lt_str_find_char(piece, '='))))
            return true;
        one = lt_str_from(one, piece.n + 1);
    }
    return false;
}

/* The parameter "to%6Ben=1" names a secret too, as does one escaped twice because it has been through a
 * redirect. Without memory it is taken for one. */
static bool holds_secret(struct lt_str one)
{
    enum { TIMES = 3 };
    struct lt_buf now = LT_BUF(one.n), next = LT_BUF(one.n);
    bool found = names_secret(one), more = !found;
    lt_buf_add(&now, one);
    for (int i = 0; i < TIMES && more && !now.failed; i++) {
        lt_buf_clear(&next);
        more = add_decoded(&next, lt_buf_str(&now));
        found = more && names_secret(lt_buf_str(&next));
        more = more && !found;
        struct lt_buf was = now;
        now = next;
        next = was;
    }
    found = found || now.failed || next.failed;
    lt_buf_close(&now);
    lt_buf_close(&next);
    return found;
}

/* "a=1&b=2", or with semicolons, without its secrets; `first` before the first that stays. */
static void add_parameters(struct lt_buf *out, struct lt_str query, char first)
{
    char before = first;
    while (query.n) {
        size_t end = first_of(query, "&;");
        struct lt_str one = lt_str_slice(query, 0, end);
        if (!holds_secret(one)) {
            lt_buf_addc(out, before);
            lt_buf_add(out, one);
            before = end < query.n ? query.p[end] : before;
        }
        query = lt_str_from(query, end + 1);
    }
}

/* "host" or "host:81"; what has another word after the colon is no host, but a user and a password. */
static bool is_host(struct lt_str host)
{
    size_t bracket = lt_str_find_char(host, ']');
    host = bracket == SIZE_MAX ? host : lt_str_from(host, bracket);
    struct lt_str port = lt_str_from(host, lt_str_find_char(host, ':'));
    for (size_t i = 1; i < port.n; i++)
        if (!lt_is_digit(port.p[i]))
            return false;
    return true;
}

/* After the user and the password, also one with a "/", "?" or "#" in it that should have been escaped. */
static struct lt_str without_user(struct lt_str rest)
{
    struct lt_str host = lt_str_slice(rest, 0, first_of(rest, "/?#"));
    size_t from = 0, at;
    while ((at = lt_str_find_char(lt_str_from(host, from), '@')) != SIZE_MAX)
        from += at + 1;
    if (is_host(lt_str_from(host, from)))
        return lt_str_from(rest, from);
    for (size_t i = host.n; i < rest.n; i++)
        from = rest.p[i] == '@' ? i + 1 : from;
    return lt_str_from(rest, from);
}

void lt_shown_url(struct lt_buf *out, struct lt_str url)
{
    size_t scheme = lt_str_find(url, LT_S("://"));
    if (scheme == SIZE_MAX || scheme > first_of(url, "/?#")) {
        lt_buf_add(out, url);
        return;
    }
    lt_buf_add(out, lt_str_slice(url, 0, scheme + 3));
    struct lt_str rest = without_user(lt_str_from(url, scheme + 3));
    rest = lt_str_slice(rest, 0, lt_str_find_char(rest, '#'));
    struct lt_str host = lt_str_slice(rest, 0, first_of(rest, "/?"));
    rest = lt_str_from(rest, host.n);
    lt_buf_add(out, host);
    struct lt_str path = lt_str_slice(rest, 0, lt_str_find_char(rest, '?'));
    struct lt_str query = lt_str_from(rest, path.n),
                  bare = lt_str_slice(path, 0, lt_str_find_char(path, ';'));
    lt_buf_add(out, bare);
    if (bare.n < path.n)
        add_parameters(out, lt_str_from(path, bare.n + 1), ';');
    if (query.n)
        add_parameters(out, lt_str_from(query, 1), '?');
}

void lt_shown_key(struct lt_buf *out, struct lt_str url)
{
    size_t before = out->n;
    lt_shown_url(out, url);
    if (out->failed || lt_str_eq(lt_str_from(lt_buf_str(out), before), url))
        return;
    lt_buf_addf(out, "#%08" PRIx32, (uint32_t)lt_hash64(url.p, url.n, 0));
}

/* "0", "comment-12": it names a place. Keys to what is encrypted are longer. */
static bool is_plain_fragment(struct lt_str s)
{
    enum { LONGEST_PLACE = 24 };
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]) && !lt_is_digit(s.p[i]) && s.p[i] != '-' && s.p[i] != '_')
            return false;
    return s.n <= LONGEST_PLACE;
}

void lt_shown_id(struct lt_buf *out, struct lt_str id)
{
    size_t hash = lt_str_find_char(id, '#'), before = out->n;
    if (hash != SIZE_MAX && is_plain_fragment(lt_str_from(id, hash + 1))) {
        struct lt_str whole = lt_str_slice(id, 0, hash);
        lt_shown_url(out, whole);
        if (out->failed || lt_str_eq(lt_str_from(lt_buf_str(out), before), whole)) {
            lt_buf_add(out, lt_str_from(id, hash));
            return;
        }
        out->n = before;
    }
    lt_shown_key(out, id);
}
