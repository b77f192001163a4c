/* base/digest.c - see digest.h. All work on blocks of 64 bytes, the last padded with the length in bits. */
#include "base/digest.h"

#include <string.h>

enum { BLOCK = 64, LENGTH_AT = 56, WORDS_MAX = 8 };

typedef void block_fn(uint32_t state[WORDS_MAX], const unsigned char p[BLOCK]);

static uint32_t left(uint32_t v, int n)
{
    return v << n | v >> (32 - n);
}

static uint32_t right(uint32_t v, int n)
{
    return v >> n | v << (32 - n);
}

static uint32_t word(const unsigned char *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static uint32_t word_little(const unsigned char *p)
{
    return (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
}

static void md5_block(uint32_t state[WORDS_MAX], const unsigned char p[BLOCK])
{
    /* The whole part of 2^32 times |sin i|, i from 1. */
    static const uint32_t k[] = {
        0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
        0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
        0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
        0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
        0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
        0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
        0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
        0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
    };
    static const int turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    for (int i = 0; i < 64; i++) {
        int round = i / 16;
        uint32_t f = round == 0   ? (b & c) | (~b & d)
                     : round == 1 ? (d & b) | (~d & c)
                     : round == 2 ? b ^ c ^ d
                                  : c ^ (b | ~d);
        static const int step[] = {1, 5, 3, 7}, start[] = {0, 1, 5, 0};
        uint32_t t = a + f + k[i] + word_little(p + 4 * ((i * step[round] + start[round]) % 16));
        a = d;
        d = c;
        c = b;
        b += left(t, turns[round][i % 4]);
    }
    const uint32_t sum[] = {a, b, c, d};
    for (int i = 0; i < 4; i++)
        state[i] += sum[i];
}

static void sha1_block(uint32_t state[WORDS_MAX], const unsigned char p[BLOCK])
{
    static const uint32_t k[] = {0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xCA62C1D6};
    uint32_t w[80], a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (int i = 0; i < 16; i++)
        w[i] = word(p + 4 * i);
    for (int i = 16; i < 80; i++)
        w[i] = left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (int i = 0; i < 80; i++) {
        uint32_t f = i < 20              ? (b & c) | (~b & d)
                     : i < 40 || i >= 60 ? b ^ c ^ d
                                         : (b & c) | (b & d) | (c & d);
        uint32_t t = left(a, 5) + f + e + k[i / 20] + w[i];
        e = d;
        d = c;
        c = left(b, 30);
        b = a;
        a = t;
    }
    const uint32_t sum[] = {a, b, c, d, e};
    for (int i = 0; i < 5; i++)
        state[i] += sum[i];
}

static void sha256_block(uint32_t state[WORDS_MAX], const unsigned char p[BLOCK])
{
    static const uint32_t k[] = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    };
    uint32_t w[64], v[WORDS_MAX];
    memcpy(v, state, sizeof v);
    for (int i = 0; i < 16; i++)
        w[i] = word(p + 4 * i);
    for (int i = 16; i < 64; i++)
        w[i] = w[i - 16] + (right(w[i - 15], 7) ^ right(w[i - 15], 18) ^ w[i - 15] >> 3) + w[i - 7] +
               (right(w[i - 2], 17) ^ right(w[i - 2], 19) ^ w[i - 2] >> 10);
    for (int i = 0; i < 64; i++) {
        uint32_t t = v[7] + (right(v[4], 6) ^ right(v[4], 11) ^ right(v[4], 25)) +
                     ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
        uint32_t u = (right(v[0], 2) ^ right(v[0], 13) ^ right(v[0], 22)) +
                     ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t;
        v[0] = t + u;
    }
    for (int i = 0; i < WORDS_MAX; i++)
        state[i] += v[i];
}

/* `little`: lengths and words have their lowest byte first. */
static void digest(struct lt_str s, uint32_t state[WORDS_MAX], block_fn *block, bool little,
                   unsigned char *out, int bytes)
{
    unsigned char last[2 * BLOCK] = {0};
    size_t whole = s.n / BLOCK * BLOCK, rest = s.n - whole, end = rest < LENGTH_AT ? BLOCK : 2 * BLOCK;
    for (size_t at = 0; at < whole; at += BLOCK)
        block(state, (const unsigned char *)s.p + at);
    if (rest)
        memcpy(last, s.p + whole, rest);
    last[rest] = 0x80;
    for (size_t i = 0; i < 8; i++)
        last[little ? end - 8 + i : end - 1 - i] = (unsigned char)((uint64_t)s.n * 8 >> (8 * i));
    for (size_t at = 0; at < end; at += BLOCK)
        block(state, last + at);
    for (int i = 0; i < bytes; i++)
        out[i] = (unsigned char)(state[i / 4] >> (little ? 8 * (i % 4) : 24 - 8 * (i % 4)));
}

void lt_md5(struct lt_str s, unsigned char out[LT_MD5_BYTES])
{
    uint32_t state[WORDS_MAX] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
    digest(s, state, md5_block, true, out, LT_MD5_BYTES);
}

void lt_sha1(struct lt_str s, unsigned char out[LT_SHA1_BYTES])
{
    uint32_t state[WORDS_MAX] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    digest(s, state, sha1_block, false, out, LT_SHA1_BYTES);
}

void lt_sha256(struct lt_str s, unsigned char out[LT_SHA256_BYTES])
{
    uint32_t state[WORDS_MAX] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    digest(s, state, sha256_block, false, out, LT_SHA256_BYTES);
}
