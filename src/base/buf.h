/* base/buf.h - bytes that grow to a ceiling. Fails once and stays failed, so twenty appends need one check
 * (after curl's dynbuf). Owner: whoever called init; close in every case. Not shared between threads. */
#ifndef LT_BASE_BUF_H
#define LT_BASE_BUF_H

#include "base/status.h"
#include "base/str.h"

struct lt_buf {
    char *p;
    size_t n, cap;
    size_t max;   /* bytes it may grow to; an append that would pass it fails the buffer */
    bool failed;  /* the ceiling or memory was hit; what is there is a prefix of what was added */
    bool refused; /* it was memory */
};

#define LT_BUF(limit) ((struct lt_buf){.max = (limit)})

void lt_buf_close(struct lt_buf *b); /* frees; keeps the ceiling; ready for use again */
void lt_buf_clear(struct lt_buf *b); /* empties, keeps the memory, forgets a failure */

void lt_buf_add(struct lt_buf *b, struct lt_str s);
void lt_buf_addz(struct lt_buf *b, const char *z);
void lt_buf_addc(struct lt_buf *b, char c);
void lt_buf_addmem(struct lt_buf *b, const void *p, size_t n);
LT_PRINTF(2, 3) void lt_buf_addf(struct lt_buf *b, const char *fmt, ...);

/* Room for n more bytes at the end, to be filled by the caller, who then adds to b->n; NULL when it failed.
 */
char *lt_buf_room(struct lt_buf *b, size_t n);

struct lt_str lt_buf_str(const struct lt_buf *b); /* valid until the next append */

/* LT_OK, or a failure naming `what` ("the page", "the reply"): the ceiling if that was it, else memory. */
LT_MUST enum lt_status lt_buf_check(struct lt_cx *cx, const struct lt_buf *b, const char *what);

/* Grow an array by the same rules. *items has *cap elements of `size` bytes; make it hold `need`, at most
 * `max`. Zeroes what is new. False: memory or ceiling; *items is as before. */
LT_MUST bool lt_grow(void *items, size_t *cap, size_t need, size_t size, size_t max);

#endif
