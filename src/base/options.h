/* base/options.h - command lines by table: one row is an option, its help, its place in the man page and in
 * shell completion. GNU manners: --name VALUE, --name=VALUE, -x VALUE, -xVALUE, grouped flags, `--` ends
 * them, options and operands in any order, and an unambiguous prefix of a name is enough. */
#ifndef LT_BASE_OPTIONS_H
#define LT_BASE_OPTIONS_H

#include "base/buf.h"

struct lt_option {
    const char *name;   /* long name without dashes */
    char letter;        /* 0: none */
    const char *arg;    /* what its value is called in help: "DIR"; NULL: a flag */
    const char *help;   /* one short line, no full stop */
    const char *values; /* "a|b|c": for completion and for the sentence on a wrong one; NULL: anything */
};

/* Called in the order of the command line. `option` NULL: an operand. */
typedef enum lt_status (*lt_option_fn)(void *user, struct lt_cx *cx, const struct lt_option *option,
                                       const char *value);

/* Stops at the first failure: LT_USAGE with a sentence that names the option ("unknown option --vioce; did
 * you mean --voice?"). argv[0] is the first word looked at. */
LT_MUST enum lt_status lt_options_parse(struct lt_cx *cx, const struct lt_option *table, size_t n, int argc,
                                        char *const *argv, lt_option_fn each, void *user);

/* "  -o, --output FILE   where to" for every row. */
void lt_options_help(struct lt_buf *out, const struct lt_option *table, size_t n);

/* The same rows as a man page's list (man(7)). */
void lt_options_man(struct lt_buf *out, const struct lt_option *table, size_t n);

/* The nearest of the names to a mistyped word, or NULL when none is near. */
const char *lt_nearest(const char *word, const char *const *names, size_t n);

#endif
