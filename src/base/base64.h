/* base/base64.h - base64 (RFC 4648) undone. */
#ifndef LT_BASE_BASE64_H
#define LT_BASE_BASE64_H

#include "base/buf.h"

/* Adds what `s` stands for; what is no digit of it is passed over, and the end may lack its "=". */
void lt_base64_add(struct lt_buf *out, struct lt_str s);

#endif
