/* base/frame.c - see frame.h. */
#include "base/frame.h"

static bool lower_word(struct lt_str s)
{
    if (s.n == 0 || s.n > LT_FRAME_MAX_KIND)
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'a' || s.p[i] > 'z')
            return false;
    return true;
}

enum lt_frame_found lt_frame_take(struct lt_str *in, size_t max_body, struct lt_frame *out)
{
    struct lt_str head = lt_str_slice(*in, 0, LT_FRAME_MAX_HEAD);
    size_t end = lt_str_find_char(head, '\n');
    if (end == SIZE_MAX)
        return head.n < LT_FRAME_MAX_HEAD ? LT_FRAME_PART : LT_FRAME_BROKEN;
    struct lt_str rest = lt_str_slice(head, 0, end), id = {0}, length = {0};
    uint64_t id_value = 0, length_value = 0;
    bool good = lt_str_cut(&rest, ' ', &out->kind) && lt_str_cut(&rest, ' ', &id) &&
                lt_str_cut(&rest, ' ', &length) && rest.n == 0 && head.p[end - 1] != ' ' &&
                lower_word(out->kind) && lt_str_uint(id, UINT32_MAX, &id_value) &&
                lt_str_uint(length, max_body, &length_value);
    if (!good)
        return LT_FRAME_BROKEN;
    if (length_value > in->n - (end + 1))
        return LT_FRAME_PART;
    out->id = (uint32_t)id_value;
    out->body = lt_str_slice(*in, end + 1, (size_t)length_value);
    *in = lt_str_from(*in, end + 1 + (size_t)length_value);
    return LT_FRAME_WHOLE;
}

void lt_frame_head(struct lt_buf *b, const char *kind, uint32_t id, size_t length)
{
    lt_buf_addf(b, "%s %u %zu\n", kind, (unsigned)id, length);
}

void lt_frame_add(struct lt_buf *b, const char *kind, uint32_t id, struct lt_str body)
{
    lt_frame_head(b, kind, id, body.n);
    lt_buf_add(b, body);
}

bool lt_frame_field(struct lt_str *rest, struct lt_str *name, struct lt_str *value)
{
    struct lt_str line;
    if (!lt_str_cut(rest, '\n', &line) || line.n == 0)
        return false;
    size_t space = lt_str_find_char(line, ' ');
    *name = lt_str_slice(line, 0, space == SIZE_MAX ? line.n : space);
    *value = space == SIZE_MAX ? (struct lt_str){0} : lt_str_from(line, space + 1);
    return true;
}
