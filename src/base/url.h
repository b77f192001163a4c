/* base/url.h - what of a URL may be seen: in tags, logs and messages. */
#ifndef LT_BASE_URL_H
#define LT_BASE_URL_H

#include "base/buf.h"

/* The URL without user and password, without its fragment, and without parameters that are secrets by their
 * names (token, key, sig, auth, session, password …), also where the name is percent-encoded or stands in a
 * URL that is a parameter's value. What is no URL stays as it is. */
void lt_shown_url(struct lt_buf *out, struct lt_str url);

/* The same for what tells things apart (an address in a ledger): where something was left out, a hash of the
 * whole follows, so that two that differ in nothing else are still two. No more than LT_SHOWN_KEY_ADDS bytes
 * longer than the URL. */
enum { LT_SHOWN_KEY_ADDS = 9 };
void lt_shown_key(struct lt_buf *out, struct lt_str url);

/* The same for the id of an item, which keeps a fragment that only names a place ("#0", "#comment-12"): feeds
 * use them, and the file of an item goes by its id. */
void lt_shown_id(struct lt_buf *out, struct lt_str id);

#endif
