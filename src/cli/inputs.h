/* cli/inputs.h - the operands of a command line become a list of inputs: files as they are, directories as
 * the articles in them, in order of name. */
#ifndef LT_CLI_INPUTS_H
#define LT_CLI_INPUTS_H

#include "base/arena.h"

enum { LT_INPUTS_MAX = 1000 * 1000, LT_INPUTS_DEPTH = 32 };

struct lt_inputs {
    struct lt_arena arena;
    const char **items; /* paths, or "-" */
    size_t n, cap;
};

void lt_inputs_init(struct lt_inputs *in);
void lt_inputs_close(struct lt_inputs *in);

/* A file or "-" is taken as it is, whether it exists or not: who reads it says so. A directory's files are
 * taken when their suffix is one of an article's (lt_read_knows), hidden ones never; LT_NOTFOUND when it has
 * none. */
LT_MUST enum lt_status lt_inputs_add(struct lt_cx *cx, struct lt_inputs *in, const char *operand);

#endif
