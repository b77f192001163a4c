/* base/hash.c - see hash.h. The only file that knows xxHash. */
#include "base/hash.h"

#include <xxhash.h>

uint64_t lt_hash64(const void *p, size_t n, uint64_t seed)
{
    return XXH3_64bits_withSeed(p, n, seed);
}

struct lt_hash128 lt_hash128(const void *p, size_t n)
{
    XXH128_hash_t h = XXH3_128bits(p, n);
    return (struct lt_hash128){h.high64, h.low64};
}
