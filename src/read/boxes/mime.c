/* read/boxes/mime.c - see mime.h. */
#include "read/boxes/mime.h"
#include "base/base64.h"

#include "read/charset.h"

struct lt_mime lt_mime_split(struct lt_str message)
{
    struct lt_str rest = message, line;
    while (lt_str_line(&rest, &line))
        if (line.n == 0)
            return (struct lt_mime){lt_str_slice(message, 0, (size_t)(line.p - message.p)), rest};
    return (struct lt_mime){message, {0}};
}

bool lt_mime_raw(const struct lt_mime *m, const char *name, struct lt_str *value)
{
    struct lt_str rest = m->headers, line, want = lt_str_of(name);
    while (lt_str_line(&rest, &line)) {
        bool here = line.n > want.n && line.p[want.n] == ':' && lt_str_starts_nocase(line, want);
        if (!here)
            continue;
        const char *start = line.p + want.n + 1, *end = line.p + line.n;
        while (rest.n && (rest.p[0] == ' ' || rest.p[0] == '\t') && lt_str_line(&rest, &line))
            end = line.p + line.n;
        *value = lt_str_trim((struct lt_str){start, (size_t)(end - start)});
        return true;
    }
    return false;
}

/* Past white space and the line end at s[at]: a soft line break; else `at`. */
static size_t after_soft_break(struct lt_str s, size_t at)
{
    size_t end = at;
    while (end < s.n && (s.p[end] == ' ' || s.p[end] == '\t' || s.p[end] == '\r'))
        end++;
    if (end >= s.n)
        return s.n;
    return s.p[end] == '\n' ? end + 1 : at;
}

/* RFC 2045, section 6.7; with `word`, "_" is a space (RFC 2047, section 4.2). */
static void add_quoted(struct lt_buf *out, struct lt_str s, bool word)
{
    for (size_t i = 0; i < s.n;) {
        char c = s.p[i++];
        if (c != '=' || (i == s.n && word)) {
            lt_buf_addc(out, word && c == '_' ? ' ' : c);
            continue;
        }
        int high = i + 1 < s.n ? lt_hex_digit(s.p[i]) : -1, low = high >= 0 ? lt_hex_digit(s.p[i + 1]) : -1;
        size_t past = after_soft_break(s, i);
        if (low >= 0) {
            lt_buf_addc(out, (char)(high * 16 + low));
            i += 2;
        } else if (past > i || i == s.n) {
            i = past;
        } else {
            lt_buf_addc(out, '=');
        }
    }
}

/* "=?charset?B|Q?text?=" at the start of s: its length, and its parts; else 0. */
static size_t encoded_word(struct lt_str s, struct lt_str *charset, char *how, struct lt_str *text)
{
    if (!lt_str_starts(s, LT_S("=?")))
        return 0;
    struct lt_str rest = lt_str_slice(lt_str_from(s, 2), 0, 2000), kind;
    bool two = lt_str_cut(&rest, '?', charset) && lt_str_cut(&rest, '?', &kind);
    size_t end = two ? lt_str_find(rest, LT_S("?=")) : SIZE_MAX;
    if (end == SIZE_MAX || kind.n != 1)
        return 0;
    *how = lt_lower(kind.p[0]);
    *text = lt_str_slice(rest, 0, end);
    charset->n = lt_str_find_char(*charset, '*') < charset->n ? lt_str_find_char(*charset, '*') : charset->n;
    return *how == 'b' || *how == 'q' ? (size_t)(rest.p - s.p) + end + 2 : 0;
}

static enum lt_status add_word(struct lt_cx *cx, struct lt_str charset, char how, struct lt_str text,
                               struct lt_buf *out)
{
    struct lt_buf bytes = LT_BUF(4096), converted = LT_BUF(16384);
    struct lt_str clean;
    if (how == 'b')
        lt_base64_add(&bytes, text);
    else
        add_quoted(&bytes, text, true);
    enum lt_status st = lt_charset_clean(cx, lt_buf_str(&bytes), charset, LT_MARKUP_NONE, &converted, &clean);
    if (!st)
        lt_buf_add(out, clean);
    lt_buf_close(&bytes);
    lt_buf_close(&converted);
    return st;
}

/* White space between two encoded words goes with them. */
static enum lt_status decode_words(struct lt_cx *cx, struct lt_str s, struct lt_buf *out)
{
    bool after_word = false;
    enum lt_status st = LT_OK;
    for (size_t at = 0; at < s.n && !st;) {
        struct lt_str charset, text;
        char how;
        size_t space = at;
        while (space < s.n && lt_is_space(s.p[space]))
            space++;
        size_t len = encoded_word(lt_str_from(s, space), &charset, &how, &text);
        if (len) {
            if (!after_word && space > at)
                lt_buf_addc(out, ' ');
            st = add_word(cx, charset, how, text, out);
            at = space + len;
            after_word = true;
            continue;
        }
        if (space > at)
            lt_buf_addc(out, ' ');
        at = space;
        if (at < s.n)
            lt_buf_addc(out, s.p[at++]);
        while (at < s.n && !lt_is_space(s.p[at]) && s.p[at] != '=')
            lt_buf_addc(out, s.p[at++]);
        after_word = false;
    }
    return st;
}

enum lt_status lt_mime_header(struct lt_cx *cx, const struct lt_mime *m, const char *name, struct lt_buf *out)
{
    struct lt_str raw, clean;
    lt_buf_clear(out);
    if (!lt_mime_raw(m, name, &raw))
        return LT_OK;
    raw = lt_str_slice(raw, 0, out->max / 4);
    struct lt_buf converted = LT_BUF(raw.n * 3 + 16);
    enum lt_status st = lt_charset_clean(cx, raw, (struct lt_str){0}, LT_MARKUP_NONE, &converted, &clean);
    if (!st)
        st = decode_words(cx, clean, out);
    lt_buf_close(&converted);
    return st ? st : lt_buf_check(cx, out, "a header");
}

struct lt_str lt_mime_type(const struct lt_mime *m)
{
    struct lt_str raw;
    if (!lt_mime_raw(m, "Content-Type", &raw))
        return LT_S("text/plain");
    return lt_str_trim(lt_str_slice(raw, 0, lt_str_find_char(raw, ';')));
}

struct lt_str lt_mime_param(const struct lt_mime *m, const char *header, const char *name)
{
    struct lt_str raw, part, want = lt_str_of(name);
    if (!lt_mime_raw(m, header, &raw))
        return (struct lt_str){0};
    (void)lt_str_cut(&raw, ';', &part);
    while (raw.n) {
        raw = lt_str_trim(raw);
        size_t equals = lt_str_find_char(raw, '=');
        if (equals == SIZE_MAX)
            break;
        struct lt_str key = lt_str_trim(lt_str_slice(raw, 0, equals)),
                      value = lt_str_trim(lt_str_from(raw, equals + 1));
        bool quoted = value.n && value.p[0] == '"';
        size_t end = quoted ? lt_str_find_char(lt_str_from(value, 1), '"') : lt_str_find_char(value, ';');
        struct lt_str is = quoted ? lt_str_slice(value, 1, end) : lt_str_trim(lt_str_slice(value, 0, end));
        if (lt_str_eq_nocase(key, want))
            return is;
        if (end == SIZE_MAX)
            break;
        raw = lt_str_from(value, quoted ? end + 2 : end);
        size_t semicolon = lt_str_find_char(raw, ';');
        raw = semicolon == SIZE_MAX ? (struct lt_str){0} : lt_str_from(raw, semicolon + 1);
    }
    return (struct lt_str){0};
}

struct lt_str lt_mime_content(const struct lt_mime *m, struct lt_buf *out)
{
    struct lt_str how = {0};
    (void)lt_mime_raw(m, "Content-Transfer-Encoding", &how);
    lt_buf_clear(out);
    if (lt_str_starts_nocase(how, LT_S("base64")))
        lt_base64_add(out, m->body);
    else if (lt_str_starts_nocase(how, LT_S("quoted-printable")))
        add_quoted(out, m->body, false);
    else
        return m->body;
    return lt_buf_str(out);
}

struct part_walk {
    lt_mime_leaf *each;
    void *user;
    size_t parts;
};

static bool visit(struct part_walk *w, const struct lt_mime *m, int depth);

enum boundary { BOUNDARY_NONE, BOUNDARY_BETWEEN, BOUNDARY_LAST };

/* "--boundary" at the start of a line, with nothing after it; with "--" it is the last one. */
static enum boundary boundary_in(struct lt_str line, struct lt_str boundary)
{
    if (!lt_str_starts(line, LT_S("--")) || !lt_str_starts(lt_str_from(line, 2), boundary))
        return BOUNDARY_NONE;
    struct lt_str after = lt_str_trim(lt_str_from(line, boundary.n + 2));
    if (lt_str_starts(after, LT_S("--")))
        return BOUNDARY_LAST;
    return after.n ? BOUNDARY_NONE : BOUNDARY_BETWEEN;
}

/* What stands between two boundaries is a part. */
static bool visit_parts(struct part_walk *w, const struct lt_mime *m, struct lt_str boundary, int depth)
{
    struct lt_str rest = m->body, line;
    const char *start = NULL;
    while (rest.n && lt_str_line(&rest, &line)) {
        enum boundary mark = boundary_in(line, boundary);
        if (mark == BOUNDARY_NONE)
            continue;
        if (start) {
            struct lt_mime part = lt_mime_split((struct lt_str){start, (size_t)(line.p - start)});
            if (++w->parts > LT_MIME_MAX_PARTS || !visit(w, &part, depth + 1))
                return false;
        }
        if (mark == BOUNDARY_LAST)
            return true;
        start = rest.p;
    }
    if (!start)
        return true;
    struct lt_mime part = lt_mime_split((struct lt_str){start, (size_t)(m->body.p + m->body.n - start)});
    return visit(w, &part, depth + 1); /* the end was cut off */
}

static bool visit(struct part_walk *w, const struct lt_mime *m, int depth)
{
    struct lt_str type = lt_mime_type(m), boundary = lt_mime_param(m, "Content-Type", "boundary");
    if (depth >= LT_MIME_MAX_DEPTH)
        return true;
    if (lt_str_starts_nocase(type, LT_S("multipart/")) && boundary.n)
        return visit_parts(w, m, boundary, depth);
    if (lt_str_eq_nocase(type, LT_S("message/rfc822"))) {
        struct lt_mime inner = lt_mime_split(m->body);
        return visit(w, &inner, depth + 1);
    }
    return w->each(w->user, m);
}

void lt_mime_walk(const struct lt_mime *m, lt_mime_leaf *each, void *user)
{
    struct part_walk w = {each, user, 0};
    (void)visit(&w, m, 0);
}
