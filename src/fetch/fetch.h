/* fetch/fetch.h - a URL becomes a source.
 *
 * The network is in a program of its own (libexec/lectern/fetch-url, with libcurl), started for one URL: the
 * main program neither links nor loads TLS, and a page that breaks the client breaks nothing else. Only http
 * and https, at most ten redirects, compressed transfers unpacked, size and time limited. Holds no state. */
#ifndef LT_FETCH_FETCH_H
#define LT_FETCH_FETCH_H

#include "base/buf.h"
#include "model/source.h"

/* Does it look like a URL to be fetched? "http://" or "https://", in any case. */
bool lt_fetch_is_url(struct lt_str s);

/* A public address does not lead (by a redirect, by a picture it names) to a loopback, private, link-local or
 * metadata address, unless that is allowed; an address the caller asks for itself may be any. */
enum lt_fetch_reach { LT_FETCH_ASKED, LT_FETCH_PUBLIC, LT_FETCH_ANY };

/* Fetch into *reply (cleared first; its ceiling is the limit of the page), which *source then points into:
 * bytes, final URL, media type and character set. Name and URL are without secrets (base/url.h). LT_IO with a
 * sentence when it cannot be had ("https://a.example/: the server answers 404"), LT_LIMIT when it is too
 * large: then the source has no name. */
LT_MUST enum lt_status lt_fetch(struct lt_cx *cx, const char *url, enum lt_fetch_reach reach,
                                struct lt_buf *reply, struct lt_source *source);

/* The same, of a page that may have been fetched before: `tag` is what that answer gave for the next time
 * (empty: none), and becomes what this one gives. *same: the server says that it is still the same page; then
 * there is no source. *again_s, of a failure: the server does not want to be asked earlier, a day at most;
 * 0: it says nothing of it. */
enum { LT_FETCH_TAG_MAX = 200 };
LT_MUST enum lt_status lt_fetch_again(struct lt_cx *cx, const char *url, enum lt_fetch_reach reach,
                                      char tag[LT_FETCH_TAG_MAX + 1], bool *same, int *again_s,
                                      struct lt_buf *reply, struct lt_source *source);

/* A file that is to lie at `path`. */
struct lt_fetch_file {
    const char *url;
    enum lt_fetch_reach reach;
    const char *path;
    uint64_t max_bytes;
    void (*progress)(void *user, uint64_t done,
                     uint64_t length); /* bytes; length 0: not known. May be NULL */
    void *user;
};

/* Fetch it. What was fetched before the network, or the run, broke off stays in PATH.part, and is gone on
 * with if the server still has the same file; a connection that breaks is made again a few times. LT_IO: it
 * cannot be had, or another lectern is fetching it. LT_LIMIT: it is larger than max_bytes. */
LT_MUST enum lt_status lt_fetch_file(struct lt_cx *cx, const struct lt_fetch_file *file);

#endif
