/* narrate/inputs.h - a directory as the articles in it, in order of name (bytes, the same on every machine).
 */
#ifndef LT_NARRATE_INPUTS_H
#define LT_NARRATE_INPUTS_H

#include "base/arena.h"
#include "base/status.h"

enum { LT_INPUTS_MAX = 1000 * 1000, LT_INPUTS_DEPTH = 32 };

struct lt_input {
    const char *path;     /* terminated */
    struct lt_str inside; /* its end: the path inside the directory that was walked */
};

struct lt_inputs {
    struct lt_arena arena;
    struct lt_input *items;
    size_t n, cap;
    size_t skipped; /* files that are nothing to read, and what could not be looked into */
};

void lt_inputs_init(struct lt_inputs *in);
void lt_inputs_close(struct lt_inputs *in);

bool lt_inputs_is_directory(const char *path);

/* Every file whose suffix is one of an article's (lt_read_knows); hidden ones and what lectern itself makes
 * are left out without a word. Loops of links, folders that cannot be read, pipes, sockets and devices are
 * warned about by name and passed over, files of other kinds are counted in one sentence. LT_IO: the
 * directory itself cannot be listed; LT_NOTFOUND: there is nothing in it to read. */
LT_MUST enum lt_status lt_inputs_walk(struct lt_cx *cx, struct lt_inputs *in, const char *directory);

#endif
