/* base/base64.c - see base64.h. */
#include "base/base64.h"

static int base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (lt_is_digit(c))
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

void lt_base64_add(struct lt_buf *out, struct lt_str s)
{
    uint32_t bits = 0;
    int have = 0;
    for (size_t i = 0; i < s.n && s.p[i] != '='; i++) {
        int digit = base64_digit(s.p[i]);
        if (digit < 0)
            continue;
        bits = (bits << 6 | (uint32_t)digit) & 0xFFFFFF;
        have += 6;
        if (have < 8)
            continue;
        have -= 8;
        lt_buf_addc(out, (char)(bits >> have & 0xFF));
    }
}
