/* install/style.c - see style.h. */
#include "install/style.h"

#include "install/install.h"

#include <math.h>
#include <string.h>

enum { MAGIC = 6, HEAD_MAX = 400 };

static const float most = 1000; /* real ones are within ±5 */

static size_t number(struct lt_str s, size_t at, size_t bytes)
{
    size_t n = 0;
    for (size_t i = bytes; i-- > 0;)
        n = n << 8 | (unsigned char)s.p[at + i];
    return n;
}

/* The header of an array, a Python dictionary in text: little-endian floats of 32 bits, in rows. */
static bool is_right(struct lt_str header)
{
    bool floats = lt_str_find(header, LT_S("'<f4'")) != SIZE_MAX;
    bool rows = lt_str_find(header, LT_S("'fortran_order': False")) != SIZE_MAX;
    bool shape = lt_str_find(header, LT_S("(510, 1, 256)")) != SIZE_MAX ||
                 lt_str_find(header, LT_S("(510, 256)")) != SIZE_MAX;
    return floats && rows && shape;
}

size_t lt_style_at(struct lt_str head, uint64_t bytes)
{
    if (bytes == LT_STYLE_BYTES)
        return 1;
    if (head.n < MAGIC + 6 || !lt_str_starts(head, LT_S("\x93NUMPY")))
        return 0;
    size_t wide = head.p[MAGIC] == 1 ? 2 : 4, from = MAGIC + 2 + wide, n = number(head, MAGIC + 2, wide);
    if (n > HEAD_MAX || from + n > head.n || bytes != from + n + LT_STYLE_BYTES)
        return 0;
    return is_right(lt_str_slice(head, from, n)) ? from + n + 1 : 0;
}

struct lt_str lt_style_floats(struct lt_str file)
{
    size_t at = lt_style_at(file, file.n);
    if (!at)
        return (struct lt_str){0};
    struct lt_str floats = lt_str_from(file, at - 1);
    for (size_t i = 0; i + sizeof(float) <= floats.n; i += sizeof(float)) {
        float v;
        memcpy(&v, floats.p + i, sizeof v);
        if (!(fabsf(v) <= most))
            return (struct lt_str){0};
    }
    return floats;
}
