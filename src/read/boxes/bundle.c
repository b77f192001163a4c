/* read/boxes/bundle.c - see bundle.h. */
#include "read/boxes/bundle.h"

#include "read/boxes/unpack.h"

struct bundle_keeper {
    struct lt_reading *r;
    const struct lt_source *archive;
    bool (*is_wanted)(struct lt_str name);
    struct lt_bundle *files;
};

enum lt_status lt_bundle_no_room(struct lt_cx *cx, const struct lt_source *archive,
                                 const struct lt_bundle *files)
{
    return files->arena->used > LT_BUNDLE_MAX_BYTES / 2
               ? lt_fail(cx, LT_LIMIT, LT_FMT ": the texts in it are over the limit of %d bytes",
                         LT_ARG(archive->name), LT_BUNDLE_MAX_BYTES)
               : lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(archive->name));
}

static enum lt_status keep(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                           bool too_large)
{
    struct bundle_keeper *k = user;
    struct lt_bundle *files = k->files;
    if (!k->is_wanted(name))
        return LT_OK;
    if (too_large)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": " LT_FMT " is over the limit of %zu bytes",
                       LT_ARG(k->archive->name), LT_ARG(name), k->r->max_bytes);
    struct lt_file *v = lt_arena_grow(files->arena, files->v, &files->cap, files->n + 1, sizeof *v);
    if (!v)
        return lt_bundle_no_room(cx, k->archive, files);
    files->v = v;
    struct lt_file *f = &v[files->n];
    *f = (struct lt_file){lt_arena_dup(files->arena, name), lt_arena_dup(files->arena, bytes)};
    if (!f->name.p || !f->bytes.p)
        return lt_bundle_no_room(cx, k->archive, files);
    files->n++;
    return LT_OK;
}

enum lt_status lt_bundle_unpack(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *archive,
                                bool (*is_wanted)(struct lt_str name), struct lt_bundle *files)
{
    struct bundle_keeper k = {.r = r, .archive = archive, .is_wanted = is_wanted, .files = files};
    struct lt_unpack_opts opts = {
        .max_member = r->max_bytes, .max_members = LT_BUNDLE_MAX, .budget = &r->budget};
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

const struct lt_file *lt_bundle_find(const struct lt_bundle *files, struct lt_str name)
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
