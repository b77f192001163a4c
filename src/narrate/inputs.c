/* narrate/inputs.c - see inputs.h. */
#include "narrate/inputs.h"

#include "narrate/naming.h"
#include "narrate/output.h"
#include "narrate/sidecars.h"
#include "pack/pack.h"
#include "read/read.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { KINDS_SHOWN = 5 };

/* A directory being walked, and those it lies in: to be met again among them is a loop. */
struct folder {
    const struct folder *above;
    const char *path;
    dev_t device;
    ino_t number;
    int depth;
};

struct input_walk {
    struct lt_cx *cx;
    struct lt_inputs *in;
    size_t root; /* bytes of a path before what is inside */
    size_t strangers;
    struct lt_str kinds[KINDS_SHOWN]; /* suffixes of strangers, those met first */
    size_t n_kinds;
};

void lt_inputs_init(struct lt_inputs *in)
{
    *in = (struct lt_inputs){.arena = LT_ARENA((size_t)256 << 20)};
}

void lt_inputs_close(struct lt_inputs *in)
{
    lt_arena_close(&in->arena);
}

bool lt_inputs_is_directory(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static enum lt_status add(struct input_walk *w, struct lt_str path)
{
    struct lt_inputs *in = w->in;
    if (in->n >= LT_INPUTS_MAX)
        return lt_fail(w->cx, LT_LIMIT, "more than %d inputs", LT_INPUTS_MAX);
    struct lt_input *items = lt_arena_grow(&in->arena, in->items, &in->cap, in->n + 1, sizeof *items);
    if (!items)
        return lt_fail(w->cx, LT_OOM, "inputs: out of memory");
    in->items = items;
    items[in->n++] = (struct lt_input){path.p, lt_str_from(path, w->root)};
    return LT_OK;
}

static enum lt_status pass_over(struct input_walk *w, const char *path, const char *why)
{
    w->in->skipped++;
    lt_warn(w->cx, "%s: passed over: %s", path, why);
    return LT_OK;
}

/* What an earlier run may have put beside the inputs. */
static bool is_own_work(struct lt_str path)
{
    if (lt_str_ends(path, LT_S(".opus")) || lt_str_ends(path, LT_S(".ogg")) || lt_sidecars_are(path))
        return true;
    for (const char *const *s = lt_pcmfile_suffixes(); *s; s++)
        if (lt_str_ends(path, lt_str_of(*s)))
            return true;
    if (lt_str_ends(path, LT_S(".m4b")))
        return true;
    bool book = lt_str_ends(path, LT_S(".epub")) || lt_str_ends(path, LT_S(".zip"));
    return book && lt_output_is_own_book(path.p);
}

static enum lt_status count_stranger(struct input_walk *w, struct lt_str path)
{
    struct lt_str suffix = lt_naming_suffix(path);
    bool known = suffix.n == 0 || suffix.n > 12;
    for (size_t i = 0; i < w->n_kinds && !known; i++)
        known = lt_str_eq(w->kinds[i], suffix);
    if (!known && w->n_kinds < KINDS_SHOWN)
        w->kinds[w->n_kinds++] = suffix;
    w->strangers++;
    w->in->skipped++;
    return LT_OK;
}

static void tell_strangers(struct input_walk *w, const char *directory)
{
    struct lt_buf kinds = LT_BUF(200);
    for (size_t i = 0; i < w->n_kinds; i++)
        lt_buf_addf(&kinds, "%s" LT_FMT, i ? ", " : " (", LT_ARG(w->kinds[i]));
    if (w->n_kinds)
        lt_buf_addc(&kinds, ')');
    if (w->strangers)
        lt_warn(w->cx, "%s: passed over %zu file%s of kinds that are not read" LT_FMT, directory,
                w->strangers, w->strangers == 1 ? "" : "s", LT_ARG(lt_buf_str(&kinds)));
    lt_buf_close(&kinds);
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static enum lt_status walk(struct input_walk *w, const struct folder *f);

static enum lt_status descend(struct input_walk *w, const struct folder *above, const char *path,
                              const struct stat *about)
{
    struct folder f = {above, path, about->st_dev, about->st_ino, above->depth + 1};
    for (const struct folder *up = above; up; up = up->above)
        if (up->device == f.device && up->number == f.number)
            return pass_over(w, path, "it leads back to a directory that it lies in");
    if (f.depth > LT_INPUTS_DEPTH)
        return pass_over(w, path, "directories are nested too deep");
    return walk(w, &f);
}

static enum lt_status visit(struct input_walk *w, const struct folder *f, const char *name)
{
    const char *slash = f->path[0] && f->path[strlen(f->path) - 1] == '/' ? "" : "/";
    struct lt_str path = lt_arena_printf(&w->in->arena, "%s%s%s", f->path, slash, name);
    struct stat about;
    if (!path.p)
        return lt_fail(w->cx, LT_OOM, "inputs: out of memory");
    if (stat(path.p, &about) != 0)
        return pass_over(w, path.p, errno == ELOOP ? "its links lead round in a circle" : strerror(errno));
    if (S_ISDIR(about.st_mode))
        return descend(w, f, path.p, &about);
    if (!S_ISREG(about.st_mode))
        return pass_over(w, path.p, "it is a pipe, a socket or a device, not a file");
    if (is_own_work(path))
        return LT_OK;
    return lt_read_knows(path) ? add(w, path) : count_stranger(w, path);
}

/* A folder below the first one that cannot be listed costs itself. */
static enum lt_status walk(struct input_walk *w, const struct folder *f)
{
    struct dirent **entries = NULL;
    int n = scandir(f->path, &entries, visible, by_name);
    if (n < 0 && f->above)
        return pass_over(w, f->path, strerror(errno));
    if (n < 0)
        return lt_fail(w->cx, LT_IO, "%s: cannot list: %s", f->path, strerror(errno));
    enum lt_status st = LT_OK;
    for (int i = 0; i < n; i++) {
        if (!st)
            st = lt_check_cancel(w->cx);
        if (!st)
            st = visit(w, f, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    return st;
}

enum lt_status lt_inputs_walk(struct lt_cx *cx, struct lt_inputs *in, const char *directory)
{
    struct stat about;
    size_t n = strlen(directory), before = in->n;
    struct input_walk w = {.cx = cx, .in = in, .root = n + (n && directory[n - 1] == '/' ? 0 : 1)};
    if (stat(directory, &about) != 0)
        return lt_fail(cx, LT_IO, "%s: cannot list: %s", directory, strerror(errno));
    struct folder f = {NULL, directory, about.st_dev, about.st_ino, 1};
    enum lt_status st = walk(&w, &f);
    if (!st)
        tell_strangers(&w, directory);
    if (!st && in->n == before)
        st = lt_fail(cx, LT_NOTFOUND, "%s: there are no articles in this directory", directory);
    return st;
}
