/* read/pages/url.h - a link as an address of its own (RFC 3986, section 5.2). */
#ifndef LT_READ_PAGES_URL_H
#define LT_READ_PAGES_URL_H

#include "base/arena.h"

/* `link` resolved against `base`, in the arena. Without a base, or without memory, the link as it is. */
struct lt_str lt_url_resolve(struct lt_arena *arena, struct lt_str base, struct lt_str link);

/* Length of "scheme:" at the start of an address; 0: it has none. */
size_t lt_url_scheme(struct lt_str url);

#endif
