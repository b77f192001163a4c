/* Any bytes as a cover: the tag that is made of it is base64 of a whole number of quads. */
#include "pack/pack.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 65536)
        return 0;
    struct lt_cx cx = {0};
    struct lt_buf value = LT_BUF(1 << 20);
    enum lt_status st = lt_picture_tag(&cx, LT_S("fuzz"), (struct lt_str){(const char *)data, size}, &value);
    if (st == LT_OK && (value.n % 4 || value.n < size))
        abort();
    lt_buf_close(&value);
    return 0;
}
