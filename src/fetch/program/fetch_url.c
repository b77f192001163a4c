/* fetch/program/fetch_url.c - fetch-url LIMIT asked|public|any [FROM STATE]: the page whose URL is on stdin,
 * to stdout, after its final URL and media type. "public": no address but public ones; "asked": none but
 * public ones after a public one; see reach.h. With FROM a file is wanted: as it is, however long it takes,
 * from that byte on if the server still has it in that STATE (an entity tag or a date; empty: not known). The
 * only file that knows libcurl. Exit status 1 with a sentence on stderr, 3 when the page is over the limit, 4
 * when the server is too slow, 5 when it does not have so many bytes. */
#include "base/confine.h"
#include "base/url.h"
#include "fetch/program/reach.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
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
    FILE_S = 6 * 60 * 60,
    STATE_MAX = 200
};

enum packing { PLAIN, GZIP, UNKNOWN };

struct fetched_page {
    CURL *curl;
    const char *asked;
    bool file;     /* not a page, but bytes as they are */
    uint64_t from; /* of a file: its bytes before this are there */
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

static enum packing packing_of(CURL *curl)
{
    struct curl_header *header = NULL;
    if (curl_easy_header(curl, "Content-Encoding", 0, CURLH_HEADER, -1, &header) != CURLHE_OK)
        return PLAIN;
    struct lt_str value = lt_str_trim(lt_str_of(header->value));
    if (lt_str_eq_nocase(value, LT_S("gzip")) || lt_str_eq_nocase(value, LT_S("x-gzip")))
        return GZIP;
    return lt_str_eq_nocase(value, LT_S("identity")) || value.n == 0 ? PLAIN : UNKNOWN;
}

/* A header of the answer; empty: there is none. */
static const char *header_of(CURL *curl, const char *name)
{
    struct curl_header *header = NULL;
    return curl_easy_header(curl, name, 0, CURLH_HEADER, -1, &header) == CURLHE_OK ? header->value : "";
}

/* What only a file's answer has: where it begins, how long the whole is, and how to tell whether it is still
 * the same. */
static bool begin_file(struct fetched_page *page)
{
    long answer = 0;
    char number[32];
    curl_off_t length = 0;
    curl_easy_getinfo(page->curl, CURLINFO_RESPONSE_CODE, &answer);
    curl_easy_getinfo(page->curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    snprintf(number, sizeof number, "bytes %llu-", (unsigned long long)page->from);
    if (answer == 206 && !lt_str_starts(lt_str_of(header_of(page->curl, "Content-Range")), lt_str_of(number)))
        return false;
    page->n = answer == 206 ? page->from : 0;
    snprintf(number, sizeof number, "%llu", (unsigned long long)page->n);
    say("at", number);
    snprintf(number, sizeof number, "%llu", length > 0 ? (unsigned long long)length + page->n : 0);
    say("length", number);
    struct lt_str tag = lt_str_of(header_of(page->curl, "ETag"));
    bool strong = tag.n && tag.n <= STATE_MAX && tag.p[0] == '"';
    say("state", strong ? tag.p : header_of(page->curl, "Last-Modified"));
    return true;
}

/* The head is known with the first bytes of the body, after all redirects. */
static bool begin(struct fetched_page *page)
{
    char *url = NULL, *type = NULL;
    curl_easy_getinfo(page->curl, CURLINFO_EFFECTIVE_URL, &url);
    curl_easy_getinfo(page->curl, CURLINFO_CONTENT_TYPE, &type);
    say_url("name", page->asked);
    say_url("url", url);
    say("from", page->reach.met_public ? "public" : "private");
    say("type", type);
    if (page->file && !begin_file(page))
        return false;
    putchar('\n');
    page->began = true;
    page->packing = packing_of(page->curl);
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

static bool unpack(struct fetched_page *page, char *from, size_t n)
{
    unsigned char out[16384];
    page->zip.next_in = (unsigned char *)from;
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

static size_t take(char *from, size_t size, size_t n, void *user)
{
    struct fetched_page *page = user;
    size_t bytes = size * n;
    if (!page->began && !begin(page))
        return 0;
    bool ok =
        page->packing == PLAIN ? put(page, from, bytes) : page->packing == GZIP && unpack(page, from, bytes);
    return ok ? bytes : 0;
}

/* Every address that is to be connected to, after its name was looked up. */
static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *to)
{
    struct fetched_page *page = user;
    (void)purpose;
    if (!lt_reach_allows(&page->reach, &to->addr))
        return CURL_SOCKET_BAD;
    return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

/* Before every request: what was private on its way stays so. */
static int before_request(void *user, char *remote, char *local, int remote_port, int local_port)
{
    struct fetched_page *page = user;
    char *url = NULL;
    (void)remote, (void)local, (void)remote_port, (void)local_port;
    curl_easy_getinfo(page->curl, CURLINFO_EFFECTIVE_URL, &url);
    bool secure = lt_str_starts_nocase(lt_str_of(url), LT_S("https:"));
    page->fell = page->secure && !secure;
    page->secure = secure;
    return page->fell ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

static bool set_up(struct fetched_page *page, const char *url, struct curl_slist *headers)
{
    CURL *c = page->curl;
    const CURLcode codes[] = {
        curl_easy_setopt(c, CURLOPT_URL, url),
        curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https"),
        curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS_STR, "http,https"),
        curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket),
        curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, page),
        curl_easy_setopt(c, CURLOPT_PREREQFUNCTION, before_request),
        curl_easy_setopt(c, CURLOPT_PREREQDATA, page),
        curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 1L),
        curl_easy_setopt(c, CURLOPT_MAXREDIRS, (long)REDIRECTS_MAX),
        curl_easy_setopt(c, CURLOPT_FAILONERROR, 1L),
        curl_easy_setopt(c, CURLOPT_HTTP_CONTENT_DECODING, 0L),
        curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers),
        curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_S),
        curl_easy_setopt(c, CURLOPT_TIMEOUT, page->file ? (long)FILE_S : (long)TOTAL_S),
        curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)SLOW_S),
        curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, (long)SLOW_BYTES),
        curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L),
        curl_easy_setopt(c, CURLOPT_USERAGENT, "lectern/" LT_VERSION),
        curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take),
        curl_easy_setopt(c, CURLOPT_WRITEDATA, page),
    };
    for (size_t i = 0; i < LT_COUNT(codes); i++)
        if (codes[i] != CURLE_OK)
            return false;
    return true;
}

/* What libcurl ran into, in words that need no knowledge of libraries. */
static const char *why(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return "no address is known for the server's name";
    case CURLE_COULDNT_CONNECT:
        return "the server takes no connection";
    case CURLE_PEER_FAILED_VERIFICATION:
        return "the server's certificate is not one to be trusted";
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
        return "no secure connection can be made";
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
        return "the server closed the connection before all was there";
    case CURLE_URL_MALFORMAT:
        return "the address is not one";
    case CURLE_BAD_CONTENT_ENCODING:
        return "the page is packed in a way that was not asked for, or damaged";
    case CURLE_OUT_OF_MEMORY:
        return "out of memory";
    default:
        return "the transfer failed";
    }
}

/* The headers of the request; NULL: out of memory. */
static struct curl_slist *ask_for(const struct fetched_page *page, const char *state)
{
    char line[STATE_MAX + 64];
    struct curl_slist *headers =
        curl_slist_append(NULL, page->file ? "Accept-Encoding: identity" : "Accept-Encoding: gzip");
    if (!headers || !page->from)
        return headers;
    snprintf(line, sizeof line, "Range: bytes=%llu-", (unsigned long long)page->from);
    struct curl_slist *more = curl_slist_append(headers, line);
    snprintf(line, sizeof line, "If-Range: %s", state);
    more = more ? curl_slist_append(more, line) : NULL;
    if (!more)
        curl_slist_free_all(headers);
    return more;
}

static int complain(const struct fetched_page *page, CURLcode code)
{
    long answer = 0;
    curl_easy_getinfo(page->curl, CURLINFO_RESPONSE_CODE, &answer);
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
    switch (code) {
    case CURLE_HTTP_RETURNED_ERROR:
        fprintf(stderr, "the server answers %ld\n", answer);
        if (page->from && answer == 416)
            return STATUS_RANGE;
        break;
    case CURLE_TOO_MANY_REDIRECTS:
        fprintf(stderr, "more than %d redirects\n", REDIRECTS_MAX);
        break;
    case CURLE_UNSUPPORTED_PROTOCOL:
        fprintf(stderr, "it leads to something that is neither http nor https\n");
        break;
    case CURLE_OPERATION_TIMEDOUT:
        fprintf(stderr, "the server is too slow (%d s without data, or %d s in all)\n", SLOW_S,
                page->file ? FILE_S : TOTAL_S);
        return STATUS_SLOW;
    default:
        fprintf(stderr, "%s\n", why(code));
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
    if ((argc != 3 && argc != 5) || !lt_str_uint(lt_str_of(argv[1]), UINT64_MAX / 2, &page->limit) ||
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
    struct fetched_page page = {.curl = curl_easy_init(), .asked = url};
    if (n == 0 || n == sizeof url - 1 || strlen(url) != n || !read_arguments(&page, argc, argv)) {
        fputs("usage: fetch-url LIMIT asked|public|any [FROM STATE] <URL\n", stderr);
        return 2;
    }
    struct curl_slist *headers = ask_for(&page, page.file ? argv[4] : "");
    if (!page.curl || !headers || !set_up(&page, url, headers)) {
        fputs("libcurl cannot be set up\n", stderr);
        return 1;
    }
    CURLcode code = curl_easy_perform(page.curl);
    int status = code == CURLE_OK ? !finish(&page) : complain(&page, code);
    if (page.packing == GZIP)
        inflateEnd(&page.zip);
    curl_slist_free_all(headers);
    curl_easy_cleanup(page.curl);
    return status;
}
