/* engines/proto.h - protobuf's bytes: a message is a row of fields, each a tag (number and wire type) and a
 * value. Read in place, and written from the inside out, in small buffers. */
#ifndef LT_ENGINES_PROTO_H
#define LT_ENGINES_PROTO_H

#include "base/buf.h"

struct lt_proto_field {
    unsigned number, wire; /* wire types: 0 varint, 1 eight bytes, 2 length and bytes, 5 four bytes */
    uint64_t v;            /* of a varint or fixed one */
    struct lt_str body;    /* of one with a length */
    struct lt_str whole;   /* with its tag */
};

/* The next field; false at the end of the message, or, with *broken, where it is none. */
bool lt_proto_next(struct lt_str s, size_t *at, struct lt_proto_field *f, bool *broken);

/* A bare number at *at, which moves past it. */
bool lt_proto_varint(struct lt_str s, size_t *at, uint64_t *v);

/* Whole numbers of a repeated field into v; more than `most`, or broken: most + 1. */
size_t lt_proto_numbers(struct lt_str s, unsigned field, int64_t *v, size_t most);

/* The last field of this number that has a length; empty: there is none. */
struct lt_str lt_proto_body(struct lt_str s, unsigned field);

void lt_proto_put_varint(struct lt_buf *b, uint64_t v);
void lt_proto_put_number(struct lt_buf *b, unsigned field, uint64_t v);
void lt_proto_put_bytes(struct lt_buf *b, unsigned field, struct lt_str s);
void lt_proto_put_text(struct lt_buf *b, unsigned field, const char *text);

/* `inside` as one field of `b`; the small buffer is empty again. */
void lt_proto_put_message(struct lt_buf *b, unsigned field, struct lt_buf *inside);

#endif
