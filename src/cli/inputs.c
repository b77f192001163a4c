/* cli/inputs.c - see inputs.h. */
#include "cli/inputs.h"

#include "read/read.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

void lt_inputs_init(struct lt_inputs *in)
{
    *in = (struct lt_inputs){.arena = LT_ARENA((size_t)256 << 20)};
}

void lt_inputs_close(struct lt_inputs *in)
{
    lt_arena_close(&in->arena);
}

static enum lt_status add(struct lt_cx *cx, struct lt_inputs *in, const char *path)
{
    if (in->n >= LT_INPUTS_MAX)
        return lt_fail(cx, LT_LIMIT, "more than %d inputs", LT_INPUTS_MAX);
    const char **items = lt_arena_grow(&in->arena, in->items, &in->cap, in->n + 1, sizeof *items);
    if (!items)
        return lt_fail(cx, LT_OOM, "inputs: out of memory");
    in->items = items;
    items[in->n++] = path;
    return LT_OK;
}

static bool is_directory(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

/* Byte order: the same on every machine, whatever its locale. */
static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static enum lt_status add_directory(struct lt_cx *cx, struct lt_inputs *in, const char *path, int depth);

static enum lt_status add_entry(struct lt_cx *cx, struct lt_inputs *in, const char *dir, const char *name,
                                int depth)
{
    const char *slash = dir[0] && dir[strlen(dir) - 1] == '/' ? "" : "/";
    struct lt_str path = lt_arena_printf(&in->arena, "%s%s%s", dir, slash, name);
    if (!path.p)
        return lt_fail(cx, LT_OOM, "inputs: out of memory");
    if (is_directory(path.p))
        return add_directory(cx, in, path.p, depth + 1);
    return lt_read_knows(path) ? add(cx, in, path.p) : LT_OK;
}

static enum lt_status add_directory(struct lt_cx *cx, struct lt_inputs *in, const char *path, int depth)
{
    if (depth > LT_INPUTS_DEPTH)
        return lt_fail(cx, LT_LIMIT, "%s: directories nested deeper than %d", path, LT_INPUTS_DEPTH);
    struct dirent **entries = NULL;
    int n = scandir(path, &entries, visible, by_name);
    if (n < 0)
        return lt_fail(cx, LT_IO, "%s: cannot list: %s", path, strerror(errno));
    enum lt_status st = LT_OK;
    for (int i = 0; i < n; i++) {
        if (!st)
            st = add_entry(cx, in, path, entries[i]->d_name, depth);
        free(entries[i]);
    }
    free(entries);
    return st;
}

enum lt_status lt_inputs_add(struct lt_cx *cx, struct lt_inputs *in, const char *operand)
{
    if (!is_directory(operand))
        return add(cx, in, operand);
    size_t before = in->n;
    enum lt_status st = add_directory(cx, in, operand, 1);
    if (!st && in->n == before)
        st = lt_fail(cx, LT_NOTFOUND, "%s: there are no articles in this directory", operand);
    return st;
}
