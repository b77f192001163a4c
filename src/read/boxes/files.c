/* read/boxes/files.c - see files.h. */
#include "read/boxes/files.h"

#include "read/boxes/unpack.h"

struct files_keeper {
    struct lt_reading *r;
    const struct lt_source *archive;
    bool (*is_wanted)(struct lt_str name);
    struct lt_files *files;
};

enum lt_status lt_files_no_room(struct lt_cx *cx, const struct lt_source *archive,
                                const struct lt_files *files)
{
    return files->arena->used > LT_FILES_MAX_BYTES / 2
               ? lt_fail(cx, LT_LIMIT, LT_FMT ": the texts in it are over the limit of %d bytes",
                         LT_ARG(archive->name), LT_FILES_MAX_BYTES)
               : lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(archive->name));
}

static enum lt_status keep(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                           bool too_large)
{
    struct files_keeper *k = user;
    struct lt_files *files = k->files;
    if (!k->is_wanted(name))
        return LT_OK;
    if (too_large)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": " LT_FMT " is over the limit of %zu bytes",
                       LT_ARG(k->archive->name), LT_ARG(name), k->r->max_bytes);
    struct lt_file *v = lt_arena_grow(files->arena, files->v, &files->cap, files->n + 1, sizeof *v);
    if (!v)
        return lt_files_no_room(cx, k->archive, files);
    files->v = v;
    struct lt_file *f = &v[files->n];
    *f = (struct lt_file){lt_arena_dup(files->arena, name), lt_arena_dup(files->arena, bytes)};
    if (!f->name.p || !f->bytes.p)
        return lt_files_no_room(cx, k->archive, files);
    files->n++;
    return LT_OK;
}

enum lt_status lt_files_unpack(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *archive,
                               bool (*is_wanted)(struct lt_str name), struct lt_files *files)
{
    struct files_keeper k = {.r = r, .archive = archive, .is_wanted = is_wanted, .files = files};
    struct lt_unpack_opts opts = {
        .max_member = r->max_bytes, .max_members = LT_FILES_MAX, .budget = &r->budget};
    return lt_unpack(cx, &opts, archive, keep, &k);
}

/* Old packers wrote names in a code page of their own, or in another case: ASCII letters must agree, and
 * where one name has something else, so must the other. */
static bool is_loosely(struct lt_str a, struct lt_str b)
{
    size_t i = 0, k = 0;
    while (i < a.n && k < b.n) {
        bool odd = (unsigned char)a.p[i] >= 0x80;
        if (odd != ((unsigned char)b.p[k] >= 0x80) || (!odd && lt_lower(a.p[i]) != lt_lower(b.p[k])))
            return false;
        for (i++; odd && i < a.n && (unsigned char)a.p[i] >= 0x80;)
            i++;
        for (k++; odd && k < b.n && (unsigned char)b.p[k] >= 0x80;)
            k++;
    }
    return i == a.n && k == b.n;
}

const struct lt_file *lt_files_find(const struct lt_files *files, struct lt_str name)
{
    const struct lt_file *loose = NULL;
    for (size_t i = 0; name.n && i < files->n; i++) {
        if (lt_str_eq(files->v[i].name, name))
            return &files->v[i];
        if (!loose && is_loosely(files->v[i].name, name))
            loose = &files->v[i];
    }
    return loose;
}
