/* net/net.h - one request over HTTP and its answer, as it comes. For the programs that know the network
 * (fetch-url, lectern-http) and for nothing else. Promises: no scheme but http and https, no address that the
 * caller does not allow, no answer longer than it takes, deadlines on everything. Does not: keep cookies,
 * read .netrc, print. */
#ifndef LT_NET_NET_H
#define LT_NET_NET_H

#include "base/str.h"

enum { LT_NET_HEADERS = 8 };

struct sockaddr;

/* All that is zero is left as it is: a GET, no redirects, no deadline. Strings are borrowed until the
 * exchange is over. */
struct lt_net_opts {
    const char *url, *agent;
    const char *headers[LT_NET_HEADERS]; /* "Name: value"; the first NULL ends them */
    bool posts;
    struct lt_str body; /* of a POST */
    bool direct;        /* through no proxy */
    bool any_status;    /* an answer of 400 and over is one as well */
    long redirects_max;
    long connect_ms, total_ms;
    long slow_s, slow_bytes; /* less than that many bytes a second for so long is too slow */
    void *user;
    bool (*allows)(void *user, const struct sockaddr *to); /* each address, after its name was looked up */
    bool (*before)(void *user, const char *url);           /* each request, redirected ones too */
    bool (*take)(void *user, const char *bytes, size_t n); /* what comes; false ends it */
};

enum lt_net_end {
    LT_NET_DONE,
    LT_NET_STATUS,    /* an answer of 400 and over: lt_net_status */
    LT_NET_REDIRECTS, /* too many */
    LT_NET_SCHEME,    /* it leads to something that is neither http nor https */
    LT_NET_SLOW,
    LT_NET_CUT,  /* the connection was closed before all was there */
    LT_NET_STOP, /* take, before or allows said no */
    LT_NET_FAILED
};

struct lt_net;

struct lt_net *lt_net_open(void); /* NULL: no memory, or libcurl cannot be set up */
void lt_net_close(struct lt_net *net);

/* One exchange. Connections are kept for the next one. */
enum lt_net_end lt_net_ask(struct lt_net *net, const struct lt_net_opts *opts);

/* Of the latest exchange, from the first byte of its body on. */
const char *lt_net_why(const struct lt_net *net);                      /* what it ran into, for a person */
long lt_net_status(const struct lt_net *net);                          /* 200, …; 0: there was no answer */
const char *lt_net_url(const struct lt_net *net);                      /* after all redirects */
const char *lt_net_type(const struct lt_net *net);                     /* Content-Type; NULL: none */
const char *lt_net_header(const struct lt_net *net, const char *name); /* empty: there is none */
int64_t lt_net_again_s(const struct lt_net *net); /* Retry-After, in seconds from now; 0: not said */
uint64_t lt_net_length(const struct lt_net *net); /* Content-Length; 0: not said */

#endif
