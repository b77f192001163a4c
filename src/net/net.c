/* net/net.c - see net.h. The only file that knows libcurl. */
#include "net/net.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

struct lt_net {
    CURL *curl;
    const struct lt_net_opts *opts; /* while it asks */
    CURLcode code;
    bool stopped;
};

struct lt_net *lt_net_open(void)
{
    struct lt_net *net = calloc(1, sizeof *net);
    if (net)
        net->curl = curl_easy_init();
    if (net && !net->curl) {
        free(net);
        net = NULL;
    }
    return net;
}

void lt_net_close(struct lt_net *net)
{
    if (net)
        curl_easy_cleanup(net->curl);
    free(net);
}

static size_t take(char *from, size_t size, size_t n, void *user)
{
    struct lt_net *net = user;
    size_t bytes = size * n;
    bool good = !net->opts->take || net->opts->take(net->opts->user, from, bytes);
    net->stopped = net->stopped || !good;
    return good ? bytes : 0;
}

static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *to)
{
    struct lt_net *net = user;
    (void)purpose;
    if (net->opts->allows && !net->opts->allows(net->opts->user, &to->addr)) {
        net->stopped = true;
        return CURL_SOCKET_BAD;
    }
    return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

static int before(void *user, char *remote, char *local, int remote_port, int local_port)
{
    struct lt_net *net = user;
    (void)remote, (void)local, (void)remote_port, (void)local_port;
    bool good = !net->opts->before || net->opts->before(net->opts->user, lt_net_url(net));
    net->stopped = net->stopped || !good;
    return good ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

static bool set_up(struct lt_net *net, struct curl_slist *headers)
{
    CURL *c = net->curl;
    const struct lt_net_opts *o = net->opts;
    const CURLcode codes[] = {
        curl_easy_setopt(c, CURLOPT_URL, o->url),
        curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https"),
        curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS_STR, "http,https"),
        curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket),
        curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, net),
        curl_easy_setopt(c, CURLOPT_PREREQFUNCTION, before),
        curl_easy_setopt(c, CURLOPT_PREREQDATA, net),
        curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, o->redirects_max ? 1L : 0L),
        curl_easy_setopt(c, CURLOPT_MAXREDIRS, o->redirects_max),
        curl_easy_setopt(c, CURLOPT_FAILONERROR, o->any_status ? 0L : 1L),
        curl_easy_setopt(c, CURLOPT_HTTP_CONTENT_DECODING, 0L),
        curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers),
        curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, o->connect_ms),
        curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, o->total_ms),
        curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, o->slow_s),
        curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, o->slow_bytes),
        curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L),
        curl_easy_setopt(c, CURLOPT_USERAGENT, o->agent),
        curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take),
        curl_easy_setopt(c, CURLOPT_WRITEDATA, net),
        o->direct ? curl_easy_setopt(c, CURLOPT_PROXY, "") : CURLE_OK,
        o->posts ? curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)o->body.n) : CURLE_OK,
        o->posts ? curl_easy_setopt(c, CURLOPT_POSTFIELDS, o->body.p ? o->body.p : "") : CURLE_OK,
    };
    for (size_t i = 0; i < LT_COUNT(codes); i++)
        if (codes[i] != CURLE_OK)
            return false;
    return true;
}

static bool add_headers(const struct lt_net_opts *o, struct curl_slist **list)
{
    for (size_t i = 0; i < LT_NET_HEADERS && o->headers[i]; i++) {
        struct curl_slist *more = curl_slist_append(*list, o->headers[i]);
        if (!more)
            return false;
        *list = more;
    }
    return true;
}

static enum lt_net_end end_of(const struct lt_net *net)
{
    switch (net->code) {
    case CURLE_OK:
        return LT_NET_DONE;
    case CURLE_HTTP_RETURNED_ERROR:
        return LT_NET_STATUS;
    case CURLE_TOO_MANY_REDIRECTS:
        return LT_NET_REDIRECTS;
    case CURLE_UNSUPPORTED_PROTOCOL:
        return LT_NET_SCHEME;
    case CURLE_OPERATION_TIMEDOUT:
        return LT_NET_SLOW;
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
        return LT_NET_CUT;
    default:
        return LT_NET_FAILED;
    }
}

enum lt_net_end lt_net_ask(struct lt_net *net, const struct lt_net_opts *opts)
{
    struct curl_slist *headers = NULL;
    curl_easy_reset(net->curl);
    net->opts = opts;
    net->stopped = false;
    net->code = CURLE_OUT_OF_MEMORY;
    if (add_headers(opts, &headers))
        net->code = set_up(net, headers) ? curl_easy_perform(net->curl) : CURLE_FAILED_INIT;
    (void)curl_easy_setopt(net->curl, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(headers);
    net->opts = NULL;
    return net->code != CURLE_OK && net->stopped ? LT_NET_STOP : end_of(net);
}

/* What libcurl ran into, in words that need no knowledge of libraries. */
const char *lt_net_why(const struct lt_net *net)
{
    switch (net->code) {
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
    case CURLE_FAILED_INIT:
        return "libcurl cannot be set up";
    default:
        return "the transfer failed";
    }
}

long lt_net_status(const struct lt_net *net)
{
    long status = 0;
    curl_easy_getinfo(net->curl, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

int64_t lt_net_again_s(const struct lt_net *net)
{
    curl_off_t seconds = 0;
    curl_easy_getinfo(net->curl, CURLINFO_RETRY_AFTER, &seconds);
    return seconds > 0 ? (int64_t)seconds : 0;
}

const char *lt_net_url(const struct lt_net *net)
{
    char *url = NULL;
    curl_easy_getinfo(net->curl, CURLINFO_EFFECTIVE_URL, &url);
    return url ? url : "";
}

const char *lt_net_type(const struct lt_net *net)
{
    char *type = NULL;
    curl_easy_getinfo(net->curl, CURLINFO_CONTENT_TYPE, &type);
    return type;
}

const char *lt_net_header(const struct lt_net *net, const char *name)
{
    struct curl_header *header = NULL;
    return curl_easy_header(net->curl, name, 0, CURLH_HEADER, -1, &header) == CURLHE_OK ? header->value : "";
}

uint64_t lt_net_length(const struct lt_net *net)
{
    curl_off_t length = 0;
    curl_easy_getinfo(net->curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    return length > 0 ? (uint64_t)length : 0;
}
