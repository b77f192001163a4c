/* fetch/program/fetch_url.c - fetch-url LIMIT asked|public|any [TAG | FROM STATE]: the page whose URL is on
 * stdin, to stdout, after its final URL and media type. "public": no address but public ones; "asked": none
 * but public ones after a public one; see reach.h. With FROM a file is wanted: as it is, however long it
 * takes, from that byte on if the server still has it in that STATE (an entity tag or a date; empty: not
 * known). With TAG (what an answer before was told by; may be empty) the page is wanted only if it is another
 * one. Exit status 1 with a sentence on stderr, 3 when the page is over the limit, 4 when the server is too
 * slow, 5 when it does not have so many bytes, 6 when the page is still that of TAG. */
#include "base/confine.h"
#include "base/url.h"
#include "fetch/program/reach.h"
#include "net/net.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum {
    URL_MAX = 16 * 1024,
    REDIRECTS_MAX = 10,
    CONNECT_S = 20,
    TOTAL_S = 120,
    SLOW_S = 30,
    SLOW_BYTES = 16,
    STATUS_LIMIT = 3,
    STATUS_SLOW = 4,
    STATUS_RANGE = 5,
    STATUS_SAME = 6,
    FILE_S = 6 * 60 * 60,
    STATE_MAX = 200
};

enum packing { PLAIN, GZIP, UNKNOWN };

struct fetched_page {
    struct lt_net *net;
    const char *asked;
    bool file;       /* not a page, but bytes as they are */
    const char *tag; /* a page that is wanted if it is another one; NULL: in any case */
    uint64_t from;   /* of a file: its bytes before this are there */
    uint64_t limit, n;
    enum packing packing;
    z_stream zip;
    struct lt_reach reach;
    bool secure, fell; /* https was reached; and it led to http */
    bool began, too_large, damaged, zip_ended;
};

static void say(const char *key, const char *value)
{
    if (!value)
        return;
    printf("%s ", key);
    for (; *value; value++)
        putchar((unsigned char)*value < ' ' ? ' ' : *value);
    putchar('\n');
}

static void say_url(const char *key, const char *url)
{
    struct lt_buf shown = LT_BUF(64 * 1024);
    lt_shown_url(&shown, lt_str_of(url));
    lt_buf_addc(&shown, '\0');
    if (!shown.failed)
        say(key, shown.p);
    lt_buf_close(&shown);
}

static enum packing packing_of(const struct lt_net *net)
{
    struct lt_str value = lt_str_trim(lt_str_of(lt_net_header(net, "Content-Encoding")));
    if (lt_str_eq_nocase(value, LT_S("gzip")) || lt_str_eq_nocase(value, LT_S("x-gzip")))
        return GZIP;
    return lt_str_eq_nocase(value, LT_S("identity")) || value.n == 0 ? PLAIN : UNKNOWN;
}

/* What only a file's answer has: where it begins, how long the whole is, and how to tell whether it is still
 * the same. */
static bool begin_file(struct fetched_page *page)
{
    char number[32];
    long answer = lt_net_status(page->net);
    uint64_t length = lt_net_length(page->net);
    snprintf(number, sizeof number, "bytes %llu-", (unsigned long long)page->from);
    if (answer == 206 &&
        !lt_str_starts(lt_str_of(lt_net_header(page->net, "Content-Range")), lt_str_of(number)))
        return false;
    page->n = answer == 206 ? page->from : 0;
    snprintf(number, sizeof number, "%llu", (unsigned long long)page->n);
    say("at", number);
    snprintf(number, sizeof number, "%llu", length ? (unsigned long long)(length + page->n) : 0);
    say("length", number);
    struct lt_str tag = lt_str_of(lt_net_header(page->net, "ETag"));
    bool strong = tag.n && tag.n <= STATE_MAX && tag.p[0] == '"';
    say("state", strong ? tag.p : lt_net_header(page->net, "Last-Modified"));
    return true;
}

static void say_tag(const struct fetched_page *page)
{
    const char *tag = lt_net_header(page->net, "ETag");
    if (!tag || !*tag || strlen(tag) > STATE_MAX)
        tag = lt_net_header(page->net, "Last-Modified");
    say("tag", tag);
}

/* The head is known with the first bytes of the body, after all redirects. */
static bool begin(struct fetched_page *page)
{
    say_url("name", page->asked);
    say_url("url", lt_net_url(page->net));
    say("from", page->reach.met_public ? "public" : "private");
    say("type", lt_net_type(page->net));
    if (page->file && !begin_file(page))
        return false;
    if (page->tag)
        say_tag(page);
    putchar('\n');
    page->began = true;
    page->packing = packing_of(page->net);
    if (page->file && page->packing != PLAIN)
        page->packing = UNKNOWN;
    return page->packing != GZIP || inflateInit2(&page->zip, 16 + MAX_WBITS) == Z_OK;
}

/* Counts what is handed on, unpacked, so that a bomb is a page that is too large. */
static bool put(struct fetched_page *page, const void *from, size_t n)
{
    page->too_large = page->n > page->limit || n > page->limit - page->n;
    if (page->too_large)
        return false;
    page->n += n;
    return fwrite(from, 1, n, stdout) == n;
}

static bool unpack(struct fetched_page *page, const char *from, size_t n)
{
    unsigned char out[16384];
    page->zip.next_in = (unsigned char *)(uintptr_t)from;
    page->zip.avail_in = (unsigned)n;
    while (page->zip.avail_in && !page->zip_ended) {
        page->zip.next_out = out;
        page->zip.avail_out = sizeof out;
        int rc = inflate(&page->zip, Z_NO_FLUSH);
        page->zip_ended = rc == Z_STREAM_END;
        page->damaged = rc != Z_OK && rc != Z_STREAM_END;
        if (page->damaged || !put(page, out, sizeof out - page->zip.avail_out))
            return false;
    }
    return true;
}

static bool take(void *user, const char *from, size_t n)
{
    struct fetched_page *page = user;
    if (!page->began && !begin(page))
        return false;
    return page->packing == PLAIN ? put(page, from, n) : page->packing == GZIP && unpack(page, from, n);
}

/* Every address that is to be connected to, after its name was looked up. */
static bool allows(void *user, const struct sockaddr *to)
{
    struct fetched_page *page = user;
    return lt_reach_allows(&page->reach, to);
}

/* Before every request: what was private on its way stays so. */
static bool before(void *user, const char *url)
{
    struct fetched_page *page = user;
    bool secure = lt_str_starts_nocase(lt_str_of(url), LT_S("https:"));
    page->fell = page->secure && !secure;
    page->secure = secure;
    return !page->fell;
}

static enum lt_net_end fetch(struct fetched_page *page, const char *url, const char *state)
{
    char range[64], if_range[STATE_MAX + 64];
    struct lt_net_opts opts = {
        .url = url,
        .agent = "lectern/" LT_VERSION,
        .headers = {page->file ? "Accept-Encoding: identity" : "Accept-Encoding: gzip"},
        .redirects_max = REDIRECTS_MAX,
        .connect_ms = CONNECT_S * 1000L,
        .total_ms = (page->file ? FILE_S : TOTAL_S) * 1000L,
        .slow_s = SLOW_S,
        .slow_bytes = SLOW_BYTES,
        .user = page,
        .allows = allows,
        .before = before,
        .take = take,
    };
    if (page->from) {
        snprintf(range, sizeof range, "Range: bytes=%llu-", (unsigned long long)page->from);
        snprintf(if_range, sizeof if_range, "If-Range: %s", state);
        opts.headers[1] = range;
        opts.headers[2] = if_range;
    }
    if (page->tag && *page->tag) {
        bool entity = page->tag[0] == '"' || page->tag[0] == 'W';
        bool is_date = page->tag[0] == 'W' && page->tag[1] != '/'; /* Wed, … */
        snprintf(if_range, sizeof if_range, "%s: %s",
                 entity && !is_date ? "If-None-Match" : "If-Modified-Since", page->tag);
        opts.headers[1] = if_range;
    }
    return lt_net_ask(page->net, &opts);
}

static int complain(const struct fetched_page *page, enum lt_net_end end)
{
    long answer = lt_net_status(page->net);
    if (page->too_large) {
        fprintf(stderr, "the page is over the limit of %llu bytes\n", (unsigned long long)page->limit);
        return STATUS_LIMIT;
    }
    if (page->fell || page->reach.refused) {
        fprintf(stderr, "%s\n",
                page->fell ? "it leads from https to http"
                           : "it leads from a public address to a private one (allow-private allows it)");
        return 1;
    }
    if (page->packing == UNKNOWN || page->damaged) {
        fprintf(stderr, "%s\n",
                page->damaged ? "the page's gzip data are damaged"
                              : "the page is packed in a way that was not asked for");
        return 1;
    }
    switch (end) {
    case LT_NET_STATUS:
        fprintf(stderr, "the server answers %ld\n", answer);
        if (!page->file)
            printf("again %lld\n", (long long)lt_net_again_s(page->net));
        if (page->from && answer == 416)
            return STATUS_RANGE;
        break;
    case LT_NET_REDIRECTS:
        fprintf(stderr, "more than %d redirects\n", REDIRECTS_MAX);
        break;
    case LT_NET_SCHEME:
        fprintf(stderr, "it is, or leads to, something that is neither http nor https\n");
        break;
    case LT_NET_SLOW:
        fprintf(stderr, "the server is too slow (%d s without data, or %d s in all)\n", SLOW_S,
                page->file ? FILE_S : TOTAL_S);
        return STATUS_SLOW;
    default:
        fprintf(stderr, "%s\n", lt_net_why(page->net));
    }
    return 1;
}

/* After the transfer: is all there, and handed on? Says what is not. */
static bool finish(struct fetched_page *page)
{
    if (!page->began && !begin(page))
        return false;
    if (page->packing == GZIP && page->n && !page->zip_ended) {
        fputs("the page's gzip data end too soon\n", stderr);
        return false;
    }
    if (fflush(stdout) != 0) {
        fputs("the page cannot be handed on\n", stderr);
        return false;
    }
    return true;
}

/* Plain characters that are no end of a header's line; a file that is to be gone on with has a state. */
static bool is_state(const struct fetched_page *page, struct lt_str state)
{
    for (size_t i = 0; i < state.n; i++)
        if (state.p[i] < ' ' || state.p[i] > '~')
            return false;
    return state.n <= STATE_MAX && (!page->from || state.n);
}

static bool read_arguments(struct fetched_page *page, int argc, char **argv)
{
    page->file = argc == 5;
    page->tag = argc == 4 ? argv[3] : NULL;
    if (argc < 3 || argc > 5 || (page->tag && !is_state(page, lt_str_of(page->tag))) ||
        !lt_str_uint(lt_str_of(argv[1]), UINT64_MAX / 2, &page->limit) ||
        !lt_reach_init(&page->reach, argv[2]))
        return false;
    return !page->file || (lt_str_uint(lt_str_of(argv[3]), UINT64_MAX / 2, &page->from) &&
                           is_state(page, lt_str_of(argv[4])));
}

int main(int argc, char **argv)
{
    if (!lt_confine_alone(NULL, true)) {
        fputs("out of memory\n", stderr);
        return 1;
    }
    char url[URL_MAX];
    size_t n = fread(url, 1, sizeof url - 1, stdin);
    url[n] = '\0';
    if (n == sizeof url - 1) {
        fprintf(stderr, "an address of %d bytes or more is not asked for\n", URL_MAX - 1);
        return 1;
    }
    struct fetched_page page = {.net = lt_net_open(), .asked = url};
    if (n == 0 || strlen(url) != n || !read_arguments(&page, argc, argv)) {
        fputs("usage: fetch-url LIMIT asked|public|any [TAG | FROM STATE] <URL\n", stderr);
        return 2;
    }
    if (!page.net) {
        fputs("libcurl cannot be set up\n", stderr);
        return 1;
    }
    enum lt_net_end end = fetch(&page, url, page.file ? argv[4] : "");
    bool same = page.tag && *page.tag && end == LT_NET_DONE && lt_net_status(page.net) == 304;
    int status = same ? STATUS_SAME : end == LT_NET_DONE ? !finish(&page) : complain(&page, end);
    if (page.packing == GZIP)
        inflateEnd(&page.zip);
    lt_net_close(page.net);
    return status;
}
