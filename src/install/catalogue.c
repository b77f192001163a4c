/* install/catalogue.c - voices.json as rhasspy/piper-voices has it: an object with a member for each voice,
 * which has its files with their sizes and MD5 sums. Nothing in it is trusted: a path may not climb. */
#include "base/digest.h"
#include "base/io.h"
#include "base/jsontree.h"
#include "install/install.h"
#include "install/names.h"

#include <math.h>
#include <stdio.h>

enum { NEAR = 8 };

static bool is_path(struct lt_str path)
{
    struct lt_str rest = path, part;
    bool good = path.n > 0 && path.n < 500;
    while (good && lt_str_cut(&rest, '/', &part))
        good = lt_kit_is_name(part);
    return good;
}

static bool is_md5(struct lt_str s)
{
    bool good = s.n == 2 * LT_MD5_BYTES;
    for (size_t i = 0; good && i < s.n; i++)
        good = lt_hex_digit(s.p[i]) >= 0;
    return good;
}

/* "aliases": a list of strings. */
static bool has_alias(const struct lt_jtree *t, const struct lt_jnode *voice, struct lt_str name)
{
    const struct lt_jnode *list = lt_jtree_get(t, voice, "aliases");
    if (!list || list->type != LT_JSON_ARRAY)
        return false;
    for (const struct lt_jnode *one = lt_jtree_first(t, list); one; one = lt_jtree_next(t, list, one))
        if (one->type == LT_JSON_STRING && lt_str_eq(one->text, name))
            return true;
    return false;
}

static enum lt_status take_file(struct lt_cx *cx, const struct lt_jtree *t, const struct lt_jnode *member,
                                struct lt_catalogue_entry *e)
{
    double bytes = 0;
    struct lt_catalogue_file f = {.path = member->key, .md5 = lt_jtree_text(t, member, "md5_digest")};
    bool sized = lt_jtree_number(lt_jtree_get(t, member, "size_bytes"), &bytes);
    if (!is_path(f.path) || !sized || !(bytes >= 0) || bytes > (double)LT_INSTALL_MAX_BYTES ||
        bytes != floor(bytes) || (f.md5.n && !is_md5(f.md5)))
        return lt_fail(cx, LT_FORMAT,
                       "the catalogue: the file '" LT_FMT "' of " LT_FMT " has no usable path, size or sum",
                       LT_ARG(lt_str_slice(f.path, 0, 100)), LT_ARG(e->key));
    if (e->n == LT_CATALOGUE_FILES)
        return lt_fail(cx, LT_FORMAT, "the catalogue: " LT_FMT " has more than %d files", LT_ARG(e->key),
                       LT_CATALOGUE_FILES);
    f.bytes = (uint64_t)bytes;
    e->files[e->n++] = f;
    return LT_OK;
}

static enum lt_status take_voice(struct lt_cx *cx, const struct lt_jtree *t, const struct lt_jnode *voice,
                                 struct lt_catalogue_entry *e)
{
    *e = (struct lt_catalogue_entry){.key = voice->key};
    const struct lt_jnode *files = lt_jtree_get(t, voice, "files");
    bool object = files && files->type == LT_JSON_OBJECT;
    enum lt_status st = LT_OK;
    if (!lt_kit_is_name(e->key) || !object)
        return lt_fail(cx, LT_FORMAT, "the catalogue: '" LT_FMT "' has no name or no files",
                       LT_ARG(lt_str_slice(e->key, 0, 60)));
    for (const struct lt_jnode *m = lt_jtree_first(t, files); m && !st; m = lt_jtree_next(t, files, m))
        st = take_file(cx, t, m, e);
    return st;
}

/* The names of voices that have something of it, for a sentence. */
static enum lt_status none(struct lt_cx *cx, const struct lt_jtree *t, struct lt_str name, size_t called)
{
    char list[300] = "";
    size_t n = 0, used = 0;
    for (const struct lt_jnode *v = lt_jtree_first(t, t->nodes); v && n < NEAR;
         v = lt_jtree_next(t, t->nodes, v)) {
        bool near = called ? lt_str_eq(lt_jtree_text(t, v, "name"), name)
                           : lt_str_find_nocase(v->key, name) != SIZE_MAX;
        if (!near || !lt_kit_is_name(v->key) || used + v->key.n + 3 > sizeof list)
            continue;
        used += (size_t)snprintf(list + used, sizeof list - used, "%s" LT_FMT, n ? ", " : "", LT_ARG(v->key));
        n++;
    }
    return lt_fail(cx, LT_NOTFOUND, "%s '" LT_FMT "' in the catalogue%s%s",
                   called ? "there are several voices" : "there is no voice",
                   LT_ARG(lt_str_slice(name, 0, 60)), n ? ": " : "", list);
}

enum lt_status lt_catalogue_find(struct lt_cx *cx, struct lt_str text, struct lt_str name,
                                 struct lt_arena *arena, struct lt_catalogue_entry *out)
{
    struct lt_jtree t;
    struct lt_cx aside = {0};
    enum lt_status st = lt_jtree_read_all(&aside, text, arena, &t);
    if (st || t.nodes->type != LT_JSON_OBJECT)
        return lt_fail(cx, st == LT_OOM ? LT_OOM : LT_FORMAT, "the catalogue is no list of voices%s%s",
                       st ? ": " : "", aside.what);
    const struct lt_jnode *called = NULL;
    size_t n_called = 0;
    for (const struct lt_jnode *v = lt_jtree_first(&t, t.nodes); v; v = lt_jtree_next(&t, t.nodes, v)) {
        if (lt_str_eq(v->key, name) || has_alias(&t, v, name))
            return take_voice(cx, &t, v, out);
        bool short_name = name.n && lt_str_eq(lt_jtree_text(&t, v, "name"), name);
        called = short_name ? v : called;
        n_called += short_name;
    }
    return n_called == 1 ? take_voice(cx, &t, called, out) : none(cx, &t, name, n_called);
}

enum lt_status lt_catalogue_check(struct lt_cx *cx, const char *path, const struct lt_catalogue_file *file)
{
    unsigned char sum[LT_MD5_BYTES];
    struct lt_buf bytes = LT_BUF(LT_INSTALL_MAX_BYTES);
    enum lt_status st = lt_io_read_file(cx, path, &bytes);
    lt_md5(lt_buf_str(&bytes), sum);
    bool same = bytes.n == file->bytes;
    for (size_t i = 0; same && i < LT_MD5_BYTES && file->md5.n; i++)
        same = sum[i] == lt_hex_digit(file->md5.p[2 * i]) * 16 + lt_hex_digit(file->md5.p[2 * i + 1]);
    if (!st && !same)
        st = lt_fail(cx, LT_FORMAT,
                     LT_FMT ": what was fetched is not what the catalogue describes (%zu bytes of %llu)",
                     LT_ARG(file->path), bytes.n, (unsigned long long)file->bytes);
    lt_buf_close(&bytes);
    return st;
}
