/* fetch/program/reach.h - which addresses may be connected to. */
#ifndef LT_FETCH_PROGRAM_REACH_H
#define LT_FETCH_PROGRAM_REACH_H

#include <stdbool.h>

struct sockaddr;

struct lt_reach {
    bool any;        /* everything is allowed */
    bool met_public; /* a public address was met, or only those are wanted: from here on only such */
    bool refused;    /* one was refused */
};

/* "asked": the first address may be any; "public"; "any". False for another word. */
bool lt_reach_init(struct lt_reach *r, const char *word);

/* May it be connected to? Remembers. */
bool lt_reach_allows(struct lt_reach *r, const struct sockaddr *to);

/* Not loopback, private, shared, link-local (metadata services), reserved or multicast, also behind the
 * prefixes that carry an IPv4 address in an IPv6 one. */
bool lt_reach_is_public(const struct sockaddr *to);

#endif
