/* batch/addresses.h - operands that are no files: addresses of pages and feeds, and lists of feeds. */
#ifndef LT_BATCH_ADDRESSES_H
#define LT_BATCH_ADDRESSES_H

#include "batch/shop.h"

/* Is it an address, or a list of feeds (a file whose name ends with .opml)? */
bool lt_addresses_are(const char *operand);

/* Fetch what has changed since it was fetched last, and list it: a source whose key is its address. What
 * cannot be had is listed as missing. One request a second to a host. */
LT_MUST enum lt_status lt_addresses_list(struct lt_shop *s, const char *operand);

#endif
