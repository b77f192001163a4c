/* base/digest.h - SHA-1, SHA-256 (FIPS 180-4) and MD5 (RFC 1321), where a format asks for them: names made of
 * URLs, proofs that a file is whole. Not fast, SHA-1 and MD5 not safe; keys are base/hash.h's. */
#ifndef LT_BASE_DIGEST_H
#define LT_BASE_DIGEST_H

#include "base/str.h"

enum { LT_MD5_BYTES = 16, LT_SHA1_BYTES = 20, LT_SHA256_BYTES = 32 };

void lt_md5(struct lt_str s, unsigned char out[LT_MD5_BYTES]);
void lt_sha1(struct lt_str s, unsigned char out[LT_SHA1_BYTES]);
void lt_sha256(struct lt_str s, unsigned char out[LT_SHA256_BYTES]);

#endif
