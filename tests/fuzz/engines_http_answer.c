/* Any bytes as a speech server's answer: refused with a sentence, or words in order inside the text. */
#include "engines/http_answer.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 64 * 1024)
        return 0;
    struct lt_str body = {(const char *)data, size}, text = LT_S("One two, three; it's four.");
    struct lt_http_captioned c;
    struct lt_wav wav;
    struct lt_cx cx = {0};
    char said[80];
    if (lt_http_captioned_read(&cx, body, text, &c) && !cx.what[0])
        abort();
    size_t end = 0;
    for (size_t i = 0; i < c.n; end = c.words[i].at + c.words[i].len, i++)
        if (c.words[i].at < end || c.words[i].at + c.words[i].len > text.n)
            abort();
    lt_http_captioned_close(&c);
    lt_cx_reset(&cx);
    if (lt_http_sound(&cx, body, NULL, size % 2, 0, &wav) && !cx.what[0])
        abort();
    lt_wav_close(&wav);
    lt_http_complaint(body, LT_S("key"), said, sizeof said);
    lt_http_models_sum(body, "a");
    return 0;
}
