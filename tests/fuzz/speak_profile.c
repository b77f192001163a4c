/* Any bytes as a voice profile: a voice whose values are in their ranges, or a sentence. */
#include "speak/profile.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool good)
{
    if (!good)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 2 * LT_PROFILE_MAX_BYTES)
        return 0;
    struct lt_cx cx = {0};
    struct lt_arena arena = LT_ARENA(4 << 20);
    struct lt_voice v;
    enum lt_status st =
        lt_profile_parse(&cx, "x.ini", LT_S("x"), (struct lt_str){(const char *)data, size}, &arena, &v);
    must((st == LT_OK) == (cx.what[0] == '\0'));
    if (!st) {
        must(v.lang.n && v.engine.n);
        must(v.rate_pct >= 20 && v.rate_pct <= 500 && v.pitch_pct >= 0 && v.pitch_pct <= 100);
        must(v.gain_db >= -60 && v.gain_db <= 60 && v.ms_per_letter_low >= 0);
        must(v.ms_per_letter_high == 0 || v.ms_per_letter_low < v.ms_per_letter_high);
        for (int m = 0; m < LT_MANNERS; m++)
            must(v.manners[m].rate_pct >= -90 && v.manners[m].pitch_pct <= 400);
    }
    lt_arena_close(&arena);
    return 0;
}
