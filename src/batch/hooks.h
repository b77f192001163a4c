/* batch/hooks.h - a command for each item that is done, or has failed: without a shell, a JSON object on its
 * standard input, three tries of ten minutes. What becomes of it is warned about, and changes nothing. */
#ifndef LT_BATCH_HOOKS_H
#define LT_BATCH_HOOKS_H

#include "base/proc.h"
#include "batch/shop.h"

struct lt_hooks {
    struct lt_shop *s;
    struct lt_hook *first, **last; /* those that wait, and those that run */
    size_t n;
};

/* The items that the shop records from now on. Close in every case: commands that still run are ended. */
void lt_hooks_open(struct lt_hooks *h, struct lt_shop *s);
void lt_hooks_close(struct lt_hooks *h);

/* Start what can be started, look after what runs; waits for nothing. */
void lt_hooks_turn(struct lt_hooks *h);

#endif
