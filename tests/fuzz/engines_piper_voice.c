/* Any bytes as a voice's settings: refused with a sentence, or settings inside their ranges. */
#include "engines/piper_voice.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lt_piper_voice v;
    struct lt_cx cx = {0};
    int64_t id = 0;
    if (size > 64 * 1024)
        return 0;
    if (lt_piper_voice_parse(&cx, (struct lt_str){(const char *)data, size}, &v)) {
        if (!cx.what[0])
            abort();
    } else if (v.rate_hz < 8000 || v.rate_hz > 48000 || !(v.noise >= 0 && v.noise <= 2) || !v.n_speakers ||
               (lt_piper_speaker(&cx, &v, "amy", &id) == LT_OK && (id < 0 || id >= v.n_speakers))) {
        abort();
    }
    lt_piper_voice_close(&v);
    return 0;
}
