/* base/hash.h - XXH3 (xxHash): fast, well mixed, the same on every machine. Not for secrets. */
#ifndef LT_BASE_HASH_H
#define LT_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

struct lt_hash128 {
    uint64_t high, low;
};

uint64_t lt_hash64(const void *p, size_t n, uint64_t seed);
struct lt_hash128 lt_hash128(const void *p, size_t n);

#endif
