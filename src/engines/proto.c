/* engines/proto.c - see proto.h. */
#include "engines/proto.h"

bool lt_proto_varint(struct lt_str s, size_t *at, uint64_t *v)
{
    *v = 0;
    for (unsigned shift = 0; shift < 64 && *at < s.n; shift += 7) {
        unsigned char c = (unsigned char)s.p[(*at)++];
        *v |= (uint64_t)(c & 0x7F) << shift;
        if (!(c & 0x80))
            return true;
    }
    return false;
}

static bool fixed(struct lt_str s, size_t *at, size_t n, uint64_t *v)
{
    if (s.n - *at < n)
        return false;
    *v = 0;
    for (size_t i = 0; i < n; i++)
        *v |= (uint64_t)(unsigned char)s.p[*at + i] << (8 * i);
    *at += n;
    return true;
}

bool lt_proto_next(struct lt_str s, size_t *at, struct lt_proto_field *f, bool *broken)
{
    size_t from = *at;
    uint64_t tag = 0, length = 0;
    if (from >= s.n)
        return false;
    *f = (struct lt_proto_field){0};
    bool good = lt_proto_varint(s, at, &tag) && tag >> 3 && tag >> 3 < (1u << 29);
    f->number = (unsigned)(tag >> 3);
    f->wire = (unsigned)(tag & 7);
    if (good && f->wire == 0) {
        good = lt_proto_varint(s, at, &f->v);
    } else if (good && f->wire == 2) {
        good = lt_proto_varint(s, at, &length) && length <= s.n - *at;
        f->body = lt_str_slice(s, *at, good ? (size_t)length : 0);
        *at += f->body.n;
    } else {
        good = good && (f->wire == 1 || f->wire == 5) && fixed(s, at, f->wire == 1 ? 8 : 4, &f->v);
    }
    f->whole = lt_str_slice(s, from, *at - from);
    *broken = *broken || !good;
    return good;
}

size_t lt_proto_numbers(struct lt_str s, unsigned field, int64_t *v, size_t most)
{
    size_t n = 0;
    bool broken = false;
    uint64_t one = 0;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(s, &at, &f, &broken);) {
        if (f.number != field)
            continue;
        for (size_t in = 0; f.wire == 0 || in < f.body.n;) {
            if (f.wire == 2 && !lt_proto_varint(f.body, &in, &one))
                return most + 1;
            if (n == most)
                return most + 1;
            v[n++] = (int64_t)(f.wire == 0 ? f.v : one);
            if (f.wire == 0)
                break;
        }
    }
    return broken ? most + 1 : n;
}

struct lt_str lt_proto_body(struct lt_str s, unsigned field)
{
    struct lt_str found = {0};
    bool broken = false;
    struct lt_proto_field f;
    for (size_t at = 0; lt_proto_next(s, &at, &f, &broken);)
        if (f.number == field && f.wire == 2)
            found = f.body;
    return found;
}

void lt_proto_put_varint(struct lt_buf *b, uint64_t v)
{
    for (; v >= 0x80; v >>= 7)
        lt_buf_addc(b, (char)(v | 0x80));
    lt_buf_addc(b, (char)v);
}

void lt_proto_put_number(struct lt_buf *b, unsigned field, uint64_t v)
{
    lt_proto_put_varint(b, (uint64_t)field << 3);
    lt_proto_put_varint(b, v);
}

void lt_proto_put_bytes(struct lt_buf *b, unsigned field, struct lt_str s)
{
    lt_proto_put_varint(b, (uint64_t)field << 3 | 2);
    lt_proto_put_varint(b, s.n);
    lt_buf_add(b, s);
}

void lt_proto_put_text(struct lt_buf *b, unsigned field, const char *text)
{
    lt_proto_put_bytes(b, field, lt_str_of(text));
}

void lt_proto_put_message(struct lt_buf *b, unsigned field, struct lt_buf *inside)
{
    b->failed = b->failed || inside->failed;
    lt_proto_put_bytes(b, field, lt_buf_str(inside));
    lt_buf_clear(inside);
}
