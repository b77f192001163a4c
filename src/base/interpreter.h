/* base/interpreter.h - what the kernel and a script's first line start besides the program itself. */
#ifndef LT_BASE_INTERPRETER_H
#define LT_BASE_INTERPRETER_H

#include "base/arena.h"

enum { LT_INTERPRETERS_MAX = 12 };

/* The programs that starting `program` starts: itself, the loader it names (ELF), the interpreter of its
 * first line, what env(1) is asked to find, and their loaders. Links are followed where they matter: both
 * names are in the list. Nothing is failed for: what cannot be read is left out. */
struct lt_interpreters {
    const char *paths[LT_INTERPRETERS_MAX]; /* in the arena, or `program` */
    size_t n, n_own;                        /* the first n_own are names of the program itself */
    struct lt_str
        path; /* not empty: a folder that must be first in $PATH for env(1) to find what is meant here */
};

/* What a version manager puts into $PATH under the name of an interpreter is a script that starts a dozen
 * other programs. With `shims` it is taken as it is; without, env(1) is made to find the first real program.
 */
void lt_interpreters_find(struct lt_arena *arena, const char *program, bool shims,
                          struct lt_interpreters *out);

#endif
