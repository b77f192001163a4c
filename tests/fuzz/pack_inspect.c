/* Any bytes as an Ogg Opus file. Checksums would keep a fuzzer out, so every page gets its right one first;
 * what is then accepted must add up. */
#include "pack/ogg.h"
#include "pack/pack.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fix_checksums(unsigned char *p, size_t n)
{
    for (size_t at = 0; at + 27 <= n && memcmp(p + at, "OggS", 4) == 0;) {
        size_t page = 27 + (size_t)p[at + 26];
        if (page > n - at)
            return;
        for (size_t i = 0, segments = p[at + 26]; i < segments; i++)
            page += p[at + 27 + i];
        if (page > n - at)
            return;
        memset(p + at + 22, 0, 4);
        uint32_t crc = lt_ogg_crc(p + at, page, 0);
        for (int i = 0; i < 4; i++)
            p[at + 22 + (size_t)i] = (unsigned char)(crc >> (8 * i));
        at += page;
    }
}

static enum lt_status hear(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    (void)cx;
    *(int64_t *)user += (int64_t)n;
    volatile float last = v[n * (size_t)channels - 1];
    (void)last;
    return LT_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > 65536)
        return 0;
    unsigned char *copy = malloc(size);
    if (!copy)
        return 0;
    memcpy(copy, data, size);
    fix_checksums(copy, size);
    struct lt_cx cx = {0};
    struct lt_inspection in;
    int64_t heard = 0;
    struct lt_sound_sink ear = {hear, &heard};
    struct lt_str bytes = {(const char *)copy, size};
    if (lt_inspect(&cx, bytes, &in) == LT_OK && in.length48 < 0)
        abort();
    lt_inspection_close(&in);
    lt_cx_reset(&cx);
    if (lt_inspect_sound(&cx, bytes, &ear, &in) == LT_OK && heard > in.length48)
        abort();
    lt_inspection_close(&in);
    free(copy);
    return 0;
}
