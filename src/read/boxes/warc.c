/* read/boxes/warc.c - web archives (WARC, ISO 28500, and its forerunner ARC): every page that was answered
 * with "200 OK" is an article.
 *
 * Read as a stream, compressed or not (each record may be a gzip member of its own): only the record at hand
 * is in memory, and only when it may be a page. HTTP is undone as far as archives keep it: chunked transfer
 * and gzip content. Pictures, scripts, redirects and revisits are passed over quietly. */
#include "read/boxes/warc.h"

#include "base/url.h"
#include "read/boxes/boxes.h"
#include "read/boxes/mime.h"
#include "read/boxes/unpack.h"

#include <stdlib.h>

enum { MAX_HEADERS = 64 * 1024 };

enum state { IN_HEADERS, IN_BLOCK, IN_SKIPPED };

struct lt_warc {
    struct lt_reading *r;
    const struct lt_source *source;
    enum state state;
    bool arc; /* a record's header is one line; every record but the first is a response */
    struct lt_buf headers, block;
    uint64_t left;          /* of the block */
    size_t records, before; /* records met; articles found before it */
};

static struct lt_str header(const struct lt_mime *m, const char *name)
{
    struct lt_str value = {0};
    (void)lt_mime_raw(m, name, &value);
    return value;
}

/* WARC 1.0 writes <http://…>, 1.1 writes http://…. */
static struct lt_str target(const struct lt_mime *record)
{
    struct lt_str url = header(record, "WARC-Target-URI");
    if (url.n >= 2 && url.p[0] == '<' && url.p[url.n - 1] == '>')
        url = lt_str_slice(url, 1, url.n - 2);
    return url;
}

/* The n-th word of an ARC record's header, "URL address date type length"; version 2 has more before the
 * length. */
static struct lt_str arc_word(struct lt_str line, size_t n)
{
    struct lt_str word = {0};
    line = lt_str_trim(line);
    while (lt_str_cut(&line, ' ', &word) && n-- > 0)
        continue;
    return word;
}

static struct lt_str arc_length(struct lt_str line)
{
    line = lt_str_trim(line);
    size_t at = line.n;
    while (at > 0 && line.p[at - 1] != ' ')
        at--;
    return lt_str_from(line, at);
}

static struct lt_str url_of(const struct lt_warc *w)
{
    struct lt_mime record = {lt_buf_str(&w->headers), {0}};
    return w->arc ? arc_word(record.headers, 0) : target(&record);
}

static bool is_response(const struct lt_warc *w)
{
    struct lt_mime record = {lt_buf_str(&w->headers), {0}};
    return w->arc || lt_str_eq_nocase(header(&record, "WARC-Type"), LT_S("response"));
}

/* RFC 9112, section 7.1: sizes in hexadecimal, each before its piece. */
static struct lt_str undo_chunks(struct lt_str body, struct lt_buf *out)
{
    struct lt_str line;
    while (lt_str_line(&body, &line)) {
        size_t size = 0, digits = 0;
        for (; digits < line.n && digits < 8; digits++) {
            int digit = lt_hex_digit(line.p[digits]);
            if (digit < 0)
                break;
            size = size * 16 + (size_t)digit;
        }
        if (digits == 0 || size == 0)
            break;
        lt_buf_add(out, lt_str_slice(body, 0, size));
        body = lt_str_from(body, size);
        (void)lt_str_line(&body, &line); /* the line end after the piece */
    }
    return lt_buf_str(out);
}

/* What lectern has a reader for and people call a page. */
static bool is_page(struct lt_str type, struct lt_str url)
{
    static const struct lt_str media[] = {LT_S_INIT("text/html"),
                                          LT_S_INIT("application/xhtml+xml"),
                                          LT_S_INIT("text/plain"),
                                          LT_S_INIT("text/markdown"),
                                          LT_S_INIT("application/rss+xml"),
                                          LT_S_INIT("application/atom+xml"),
                                          LT_S_INIT("application/feed+json")};
    bool web = lt_str_starts_nocase(url, LT_S("http://")) || lt_str_starts_nocase(url, LT_S("https://"));
    if (!web || lt_str_ends(url, LT_S("/robots.txt"))) /* archivers also note what they did, as resources */
        return false;
    for (size_t i = 0; i < LT_COUNT(media); i++)
        if (lt_str_starts_nocase(type, media[i]))
            return true;
    return false;
}

struct warc_page {
    struct lt_warc *w;
    struct lt_source source;
};

static enum lt_status read_unpacked(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                                    bool too_large)
{
    struct warc_page *p = user;
    (void)name;
    if (too_large)
        return lt_fail(cx, LT_LIMIT, LT_FMT " is over the limit of %zu bytes", LT_ARG(p->source.name),
                       p->w->r->max_bytes);
    p->source.bytes = bytes;
    return lt_reading_member(cx, p->w->r, &p->source);
}

/* A page whose content cannot be unpacked is one page lost, not the archive. */
static enum lt_status read_packed_page(struct lt_cx *cx, struct warc_page *p)
{
    struct lt_reading *r = p->w->r;
    struct lt_unpack_opts opts = {
        .max_member = r->max_bytes, .max_members = 1, .budget = &r->budget, .single = true};
    struct lt_source packed = p->source;
    enum lt_status st = lt_unpack(cx, &opts, &packed, read_unpacked, p);
    bool lost = (st == LT_FORMAT || st == LT_LIMIT) && !r->sink_stopped && r->budget;
    if (!lost)
        return st;
    struct lt_cx failed = *cx;
    lt_cx_reset(cx);
    lt_reading_pass_over(cx, r, "%s: passed over", failed.what);
    return LT_OK;
}

static enum lt_status read_page(struct lt_cx *cx, struct lt_warc *w, struct lt_str url,
                                const struct lt_mime *http, struct lt_str type)
{
    struct lt_buf plain = LT_BUF(w->r->max_bytes), name = LT_BUF(16384);
    lt_buf_addf(&name, LT_FMT ": ", LT_ARG(w->source->name));
    lt_shown_key(&name, url);
    struct lt_str body = http->body;
    if (lt_str_starts_nocase(header(http, "Transfer-Encoding"), LT_S("chunked")))
        body = undo_chunks(body, &plain);
    struct lt_str media = lt_str_trim(lt_str_slice(type, 0, lt_str_find_char(type, ';')));
    struct warc_page p = {.w = w,
                          .source = {.name = lt_buf_str(&name),
                                     .bytes = body,
                                     .url = url,
                                     .type = media,
                                     .charset = lt_mime_param(http, "Content-Type", "charset")}};
    bool gzip = lt_str_find_nocase(header(http, "Content-Encoding"), LT_S("gzip")) != SIZE_MAX &&
                lt_str_starts(body, LT_S("\x1F\x8B"));
    enum lt_status st = lt_buf_check(cx, &name, "the name of a page");
    if (!st && body.n)
        st = gzip ? read_packed_page(cx, &p) : lt_reading_member(cx, w->r, &p.source);
    lt_buf_close(&plain);
    lt_buf_close(&name);
    return st;
}

/* A whole record is here: a response with its HTTP head, or a resource, which has none. */
static enum lt_status end_block(struct lt_cx *cx, struct lt_warc *w)
{
    struct lt_mime record = {lt_buf_str(&w->headers), {0}}, http = {{0}, lt_buf_str(&w->block)};
    struct lt_str type = header(&record, "Content-Type"), url = url_of(w);
    bool ok = true;
    if (is_response(w)) {
        http = lt_mime_split(lt_buf_str(&w->block));
        struct lt_str status = lt_str_slice(http.headers, 0, lt_str_find_char(http.headers, '\n'));
        ok = lt_str_starts(status, LT_S("HTTP/")) && lt_str_find(status, LT_S(" 200")) != SIZE_MAX;
        type = header(&http, "Content-Type");
    }
    return ok && is_page(type, url) ? read_page(cx, w, url, &http, type) : LT_OK;
}

static void pass_over_large(struct lt_cx *cx, struct lt_warc *w, struct lt_str url)
{
    struct lt_buf shown = LT_BUF(16384);
    lt_shown_url(&shown, url);
    lt_reading_pass_over(cx, w->r, LT_FMT ": " LT_FMT ": passed over: it is over the limit of %zu bytes",
                         LT_ARG(w->source->name), LT_ARG(lt_buf_str(&shown)), w->r->max_bytes);
    lt_buf_close(&shown);
}

/* The headers of a record are whole: is its block wanted? */
static enum lt_status end_headers(struct lt_cx *cx, struct lt_warc *w)
{
    struct lt_mime record = {lt_buf_str(&w->headers), {0}};
    struct lt_str kind = header(&record, "WARC-Type"), url = url_of(w);
    struct lt_str length = w->arc ? arc_length(record.headers) : header(&record, "Content-Length");
    if ((!w->arc && !lt_str_starts(record.headers, LT_S("WARC/"))) ||
        !lt_str_uint(length, UINT64_MAX / 4, &w->left))
        return lt_fail(cx, LT_FORMAT, LT_FMT ": record %zu is damaged", LT_ARG(w->source->name),
                       w->records + 1);
    w->records++;
    bool page = is_response(w) || lt_str_eq_nocase(kind, LT_S("resource"));
    bool wanted = page && !lt_str_starts(url, LT_S("filedesc:")); /* what an ARC file says of itself */
    if (wanted && w->left > w->r->max_bytes) {
        pass_over_large(cx, w, url);
        wanted = false;
    }
    w->state = wanted ? IN_BLOCK : IN_SKIPPED;
    lt_buf_clear(&w->block);
    return LT_OK;
}

/* One line of headers; blank ones before a record end the one before it. */
static enum lt_status take_header(struct lt_cx *cx, struct lt_warc *w, struct lt_str *piece)
{
    size_t end = lt_str_find_char(*piece, '\n');
    size_t n = end == SIZE_MAX ? piece->n : end + 1;
    size_t line = w->headers.n;
    while (line > 0 && w->headers.p[line - 1] != '\n')
        line--; /* the line may have begun in the piece before */
    lt_buf_add(&w->headers, lt_str_slice(*piece, 0, n));
    *piece = lt_str_from(*piece, n);
    if (w->headers.failed)
        return lt_fail(cx, LT_FORMAT, LT_FMT ": record %zu: its headers do not end", LT_ARG(w->source->name),
                       w->records + 1);
    bool text = lt_str_trim(lt_str_from(lt_buf_str(&w->headers), line)).n > 0;
    if (end != SIZE_MAX && w->records == 0 && line == 0)
        w->arc = lt_str_starts(lt_buf_str(&w->headers), LT_S("filedesc:"));
    if (end == SIZE_MAX || (text && !w->arc))
        return LT_OK;
    if (line > 0 || text)
        return end_headers(cx, w);
    lt_buf_clear(&w->headers);
    return LT_OK;
}

enum lt_status lt_warc_piece(struct lt_cx *cx, struct lt_warc *w, struct lt_str piece)
{
    enum lt_status st = LT_OK;
    while (!st && piece.n) {
        if (w->state == IN_HEADERS) {
            st = take_header(cx, w, &piece);
            if (st || w->state == IN_HEADERS || w->left)
                continue;
        }
        size_t n = piece.n < w->left ? piece.n : (size_t)w->left;
        if (w->state == IN_BLOCK)
            lt_buf_add(&w->block, lt_str_slice(piece, 0, n));
        piece = lt_str_from(piece, n);
        w->left -= n;
        if (w->left)
            continue;
        if (w->state == IN_BLOCK)
            st = lt_buf_check(cx, &w->block, "a record");
        if (!st && w->state == IN_BLOCK)
            st = end_block(cx, w);
        w->state = IN_HEADERS;
        lt_buf_clear(&w->headers);
    }
    return st;
}

struct lt_warc *lt_warc_open(struct lt_reading *r, const struct lt_source *source)
{
    struct lt_warc *w = calloc(1, sizeof *w);
    if (w)
        *w = (struct lt_warc){.r = r,
                              .source = source,
                              .before = r->articles,
                              .headers = LT_BUF(MAX_HEADERS),
                              .block = LT_BUF(r->max_bytes)};
    return w;
}

enum lt_status lt_warc_close(struct lt_cx *cx, struct lt_warc *w, enum lt_status st)
{
    if (!w)
        return st;
    struct lt_str name = w->source->name;
    if (!st && w->state != IN_HEADERS)
        lt_warn(cx, LT_FMT ": record %zu is cut off", LT_ARG(name), w->records);
    if (!st && w->r->articles == w->before)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no page with an article in it", LT_ARG(name));
    lt_buf_close(&w->headers);
    lt_buf_close(&w->block);
    free(w);
    return st;
}

static enum lt_status take_piece(void *user, struct lt_cx *cx, struct lt_str piece)
{
    return lt_warc_piece(cx, user, piece);
}

static enum lt_status read_warc(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    struct lt_warc *w = lt_warc_open(r, source);
    struct lt_source stream = *source;
    stream.bytes = bytes;
    enum lt_status st = w ? lt_unpack_stream(cx, &r->budget, &stream, take_piece, w)
                          : lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(source->name));
    return lt_warc_close(cx, w, st);
}

static int sniff_warc(struct lt_str head)
{
    return lt_str_starts(head, LT_S("WARC/1.")) || lt_str_starts(head, LT_S("WARC/0.")) ||
                   lt_str_starts(head, LT_S("filedesc://"))
               ? 95
               : 0;
}

const struct lt_reader lt_reader_warc = {
    .suffixes = "warc arc",
    .media = "application/warc application/x-archive-arc",
    .sniff = sniff_warc,
    .read = read_warc,
    .from_path = true,
};
