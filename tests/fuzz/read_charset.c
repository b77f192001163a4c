/* Any bytes, under a label that the first byte chooses: valid UTF-8 without NULs comes out. */
#include "read/charset.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const labels[] = {
        "",       "utf-8",      "windows-1252", "shift_jis", "iso-2022-jp", "gb18030",
        "utf-16", "hz-gb-2312", "koi8-r",       "utf-7",     "big5",        "no such thing"};
    if (size == 0 || size > 16 * 1024)
        return 0;
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF((size_t)1 << 20);
    struct lt_str in = {(const char *)data + 1, size - 1}, text;
    struct lt_str label = lt_str_of(labels[data[0] % LT_COUNT(labels)]);
    enum lt_status st = lt_charset_clean(&cx, in, label, (enum lt_markup)(data[0] / 16 % 3), &out, &text);
    if (st != LT_OK || !lt_utf8_valid(text) || (text.n && memchr(text.p, 0, text.n)))
        abort();
    lt_buf_close(&out);
    return 0;
}
