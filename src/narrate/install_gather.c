/* narrate/install_gather.c - see install.h: names of the catalogue, URLs, files, folders and archives become
 * the files of a kit. */
#include "base/hash.h"
#include "base/io.h"
#include "fetch/fetch.h"
#include "narrate/install.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_BYTES = 4096, CATALOGUE_MAX = 32 << 20, TREE_MAX = 256 << 20, SMALL = 16 << 20, DEPTH = 2 };

static const uint64_t all_unpacked = (uint64_t)2 << 30;

static const char *const patterns[] = {"*.onnx", "*.onnx.json", "*MODEL_CARD*", "libonnxruntime.so*",
                                       "*.bin",  "*.npy",       "*.npz",        NULL};

static enum lt_fetch_reach reach_of(const struct lt_installing *in)
{
    return in->l->settings.allow_private ? LT_FETCH_ANY : LT_FETCH_ASKED;
}

static enum lt_status no_memory(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "installing: out of memory");
}

static const char *copy_of(struct lt_installing *in, struct lt_str s)
{
    return lt_arena_printf(&in->kit.arena, LT_FMT, LT_ARG(s)).p;
}

/* A folder of its own for what comes under a stranger's name: two of the same name do not meet. */
static enum lt_status stage_folder(struct lt_cx *cx, struct lt_installing *in, char to[PATH_BYTES])
{
    snprintf(to, PATH_BYTES, "%s/%zu", in->stage, in->unpacked++);
    return lt_io_make_folders(cx, to);
}

/* ------------------------------------------------------------------ files */

static enum lt_status gather_file(struct lt_cx *cx, struct lt_installing *in, const char *path,
                                  struct lt_str name, const char *from, int depth);

struct member_file {
    struct lt_installing *in;
    const char *archive;
    int depth;
    char path[PATH_BYTES];
    char name[1200];
    struct lt_outfile file;
};

static enum lt_status begin_member(void *user, struct lt_cx *cx, struct lt_str name, uint64_t bytes)
{
    struct member_file *m = user;
    char folder[PATH_BYTES];
    enum lt_status st = stage_folder(cx, m->in, folder);
    if (!st)
        st = lt_io_check_room(cx, m->archive, folder, bytes);
    snprintf(m->name, sizeof m->name, LT_FMT, LT_ARG(name));
    snprintf(m->path, sizeof m->path, "%.3000s/file", folder);
    return st ? st : lt_outfile_open(cx, &m->file, m->path);
}

static enum lt_status member_piece(void *user, struct lt_cx *cx, struct lt_str piece)
{
    struct member_file *m = user;
    return lt_outfile_write(cx, &m->file, piece.p, piece.n);
}

static enum lt_status end_member(void *user, struct lt_cx *cx)
{
    struct member_file *m = user;
    enum lt_status st = lt_outfile_commit(cx, &m->file);
    lt_outfile_close(&m->file);
    return st ? st : gather_file(cx, m->in, m->path, lt_str_of(m->name), m->archive, m->depth);
}

static enum lt_status unpack(struct lt_cx *cx, struct lt_installing *in, const char *path, const char *from,
                             int depth)
{
    struct member_file m = {.in = in, .archive = from, .depth = depth + 1, .file = LT_OUTFILE};
    const struct lt_members how = {.patterns = patterns,
                                   .max_member = LT_INSTALL_MAX_BYTES,
                                   .max_all = all_unpacked,
                                   .begin = begin_member,
                                   .piece = member_piece,
                                   .end = end_member,
                                   .user = &m};
    enum lt_status st = lt_read_members(cx, path, &how);
    lt_outfile_close(&m.file);
    return st;
}

static enum lt_status gather_file(struct lt_cx *cx, struct lt_installing *in, const char *path,
                                  struct lt_str name, const char *from, int depth)
{
    enum lt_kit_kind kind;
    enum lt_status st = lt_kit_add(cx, &in->kit, path, name, from, &kind);
    if (st || kind != LT_KIT_ARCHIVE)
        return st;
    if (depth >= DEPTH)
        return lt_fail(cx, LT_LIMIT, "%s: archives inside of archives inside of archives", from);
    return unpack(cx, in, path, from, depth);
}

static struct lt_str last_part(const char *path)
{
    const char *slash = strrchr(path, '/');
    return lt_str_of(slash ? slash + 1 : path);
}

/* What belongs to a model that was named and lies beside it, if it is there. */
static enum lt_status gather_beside(struct lt_cx *cx, struct lt_installing *in, const char *path)
{
    char other[PATH_BYTES];
    struct lt_str name = last_part(path);
    int folder = (int)(strlen(path) - name.n);
    enum lt_status st = LT_OK;
    if (!lt_str_ends(name, LT_S(".onnx")))
        return LT_OK;
    int n = snprintf(other, sizeof other, "%s.json", path);
    if (n < PATH_BYTES && access(other, R_OK) == 0)
        st = gather_file(cx, in, other, last_part(other), other, DEPTH);
    n = snprintf(other, sizeof other, "%.*sMODEL_CARD", folder, path);
    if (!st && n < PATH_BYTES && access(other, R_OK) == 0)
        st = gather_file(cx, in, other, last_part(other), other, DEPTH);
    return st;
}

static enum lt_status gather_folder(struct lt_cx *cx, struct lt_installing *in, const char *path)
{
    char below[PATH_BYTES];
    struct stat about;
    DIR *d = opendir(path);
    const struct dirent *entry;
    enum lt_status st = d ? LT_OK : lt_fail(cx, LT_IO, "%s: cannot read: %s", path, strerror(errno));
    while (!st && d && (entry = readdir(d))) {
        int n = snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
        if (entry->d_name[0] != '.' && n < PATH_BYTES && stat(below, &about) == 0 && S_ISREG(about.st_mode))
            st = gather_file(cx, in, below, lt_str_of(entry->d_name), below, 0);
    }
    if (d)
        closedir(d);
    return st;
}

static enum lt_status gather_path(struct lt_cx *cx, struct lt_installing *in, const char *path)
{
    struct stat about;
    if (stat(path, &about) != 0)
        return lt_fail(cx, LT_NOTFOUND, "%s: cannot open: %s", path, strerror(errno));
    if (S_ISDIR(about.st_mode))
        return gather_folder(cx, in, path);
    size_t before = in->kit.n;
    enum lt_status st = gather_file(cx, in, path, last_part(path), path, 0);
    if (!st && in->kit.n == before)
        return lt_fail(cx, LT_FORMAT, "%s: nothing in it is a voice, or belongs to one", path);
    return st ? st : gather_beside(cx, in, path);
}

/* ------------------------------------------------------------------ the network */

static void tell_progress(void *user, uint64_t done, uint64_t length)
{
    const struct member_file *m = user; /* its name alone counts here */
    if (m->in->how->progress)
        m->in->how->progress(m->in->how->user, m->name, done, length);
}

/* A file under `name` in a folder of the stage, or, with `large`, in the downloads. */
static enum lt_status fetch(struct lt_cx *cx, struct lt_installing *in, const char *url, struct lt_str name,
                            bool large, char path[PATH_BYTES])
{
    struct member_file told = {.in = in};
    enum lt_status st = LT_OK;
    snprintf(told.name, sizeof told.name, LT_FMT, LT_ARG(name));
    if (large) {
        st = lt_io_make_folders(cx, in->downloads);
        snprintf(path, PATH_BYTES, "%s/%016" PRIx64, in->downloads, lt_hash64(url, strlen(url), 0));
        in->fetched = true;
    } else {
        char folder[PATH_BYTES];
        st = stage_folder(cx, in, folder);
        snprintf(path, PATH_BYTES, "%.3000s/file", folder);
    }
    const struct lt_fetch_file file = {.url = url,
                                       .reach = reach_of(in),
                                       .path = path,
                                       .max_bytes = large ? LT_INSTALL_MAX_BYTES : SMALL,
                                       .progress = large ? tell_progress : NULL,
                                       .user = &told};
    return st ? st : lt_fetch_file(cx, &file);
}

/* The last part of a URL's path. */
static struct lt_str name_in(const char *url)
{
    struct lt_str all = lt_str_of(url);
    all = lt_str_slice(all, 0, lt_str_find_char(all, '#'));
    all = lt_str_slice(all, 0, lt_str_find_char(all, '?'));
    for (size_t i = all.n; i > 0; i--)
        if (all.p[i - 1] == '/')
            return lt_str_from(all, i);
    return all;
}

static enum lt_status leave_for_later(struct lt_cx *cx, struct lt_installing *in, const char *url,
                                      struct lt_str name, const struct lt_catalogue_file *file)
{
    struct lt_install_later *later = lt_arena_alloc(&in->kit.arena, sizeof *later);
    if (!later)
        return no_memory(cx);
    later->url = copy_of(in, lt_str_of(url));
    later->name = copy_of(in, name);
    if (file)
        later->file = *file;
    later->next = in->later;
    in->later = later;
    return later->url && later->name ? lt_kit_expect(cx, &in->kit, name, later->url) : no_memory(cx);
}

/* NAME.onnx at a URL: its settings, and its card if there is one, lie beside it. */
static enum lt_status gather_model_at(struct lt_cx *cx, struct lt_installing *in, const char *url)
{
    struct lt_str name = name_in(url);
    size_t folder = (size_t)(name.p - url);
    char path[PATH_BYTES];
    const char *settings =
        lt_arena_printf(&in->kit.arena, "%.*s.json%s", (int)(folder + name.n), url, url + folder + name.n).p;
    const char *card =
        lt_arena_printf(&in->kit.arena, "%.*sMODEL_CARD%s", (int)folder, url, url + folder + name.n).p;
    struct lt_str settings_name = lt_arena_printf(&in->kit.arena, LT_FMT ".json", LT_ARG(name));
    if (!settings || !card || !settings_name.p)
        return no_memory(cx);
    struct lt_cx aside = {.cancel = cx->cancel};
    enum lt_status st = LT_OK;
    if (fetch(&aside, in, settings, settings_name, false, path) == LT_OK)
        st = gather_file(cx, in, path, settings_name, settings, DEPTH);
    lt_cx_reset(&aside);
    if (st)
        return st;
    if (fetch(&aside, in, card, LT_S("MODEL_CARD"), false, path) == LT_OK)
        st = gather_file(cx, in, path, LT_S("MODEL_CARD"), card, DEPTH);
    if (st)
        return st;
    st = lt_check_cancel(cx);
    if (st)
        return st;
    return leave_for_later(cx, in, url, name, NULL);
}

static enum lt_status gather_url(struct lt_cx *cx, struct lt_installing *in, const char *url)
{
    struct lt_str name = name_in(url);
    char path[PATH_BYTES];
    if (lt_str_ends(name, LT_S(".onnx")))
        return gather_model_at(cx, in, url);
    size_t before = in->kit.n;
    enum lt_status st = fetch(cx, in, url, name, true, path);
    if (!st)
        st = gather_file(cx, in, path, name, url, 0);
    if (!st && in->kit.n == before)
        st = lt_fail(cx, LT_FORMAT, "%.300s: nothing in it is a voice, or belongs to one", url);
    return st;
}

/* ------------------------------------------------------------------ the catalogue */

static enum lt_status gather_entry(struct lt_cx *cx, struct lt_installing *in,
                                   const struct lt_catalogue_entry *e)
{
    struct lt_str catalogue = lt_str_of(in->l->settings.catalogue);
    int folder = (int)(catalogue.n - name_in(in->l->settings.catalogue).n);
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < e->n && !st; i++) {
        const struct lt_catalogue_file *f = &e->files[i];
        char path[PATH_BYTES];
        const char *url =
            lt_arena_printf(&in->kit.arena, "%.*s" LT_FMT, folder, catalogue.p, LT_ARG(f->path)).p;
        if (!url)
            return no_memory(cx);
        struct lt_str name = name_in(url);
        if (lt_str_ends(name, LT_S(".onnx"))) {
            st = leave_for_later(cx, in, url, name, f);
            continue;
        }
        st = fetch(cx, in, url, name, false, path);
        if (!st)
            st = lt_catalogue_check(cx, path, f);
        if (!st)
            st = gather_file(cx, in, path, name, url, DEPTH);
    }
    return st;
}

static enum lt_status gather_name(struct lt_cx *cx, struct lt_installing *in, const char *name)
{
    struct lt_buf *list = lt_arena_alloc(&in->kit.arena, sizeof *list); /* its text is the entry's */
    struct lt_source source;
    struct lt_catalogue_entry entry;
    struct lt_arena tree = LT_ARENA(TREE_MAX);
    if (!list)
        return no_memory(cx);
    *list = LT_BUF(CATALOGUE_MAX);
    enum lt_status st = lt_fetch(cx, in->l->settings.catalogue, reach_of(in), list, &source);
    if (!st)
        st = lt_catalogue_find(cx, source.bytes, lt_str_of(name), &tree, &entry);
    for (size_t i = 0; !st && i < entry.n; i++) { /* the list goes, the entry's files stay */
        struct lt_catalogue_file *f = &entry.files[i];
        f->path = lt_arena_dup(&in->kit.arena, f->path);
        f->md5 = lt_arena_dup(&in->kit.arena, f->md5);
        st = f->path.p ? LT_OK : no_memory(cx);
    }
    lt_arena_close(&tree);
    lt_buf_close(list);
    return st ? st : gather_entry(cx, in, &entry);
}

enum lt_status lt_install_gather(struct lt_cx *cx, struct lt_installing *in, const char *what)
{
    if (lt_fetch_is_url(lt_str_of(what)))
        return gather_url(cx, in, what);
    if (strchr(what, '/') || access(what, F_OK) == 0)
        return gather_path(cx, in, what);
    return gather_name(cx, in, what);
}

/* ------------------------------------------------------------------ what was left for later */

static enum lt_status fetch_later(struct lt_cx *cx, struct lt_installing *in,
                                  const struct lt_install_later *later)
{
    char path[PATH_BYTES];
    enum lt_status st = fetch(cx, in, later->url, lt_str_of(later->name), true, path);
    if (!st && later->file.path.n)
        st = lt_catalogue_check(cx, path, &later->file);
    if (!st && access(path, R_OK) != 0)
        st = lt_fail(cx, LT_IO, "%s: cannot read: %s", path, strerror(errno));
    for (size_t i = 0; !st && i < in->kit.n; i++) {
        struct lt_kit_file *f = &in->kit.files[i];
        if (f->kind != LT_KIT_MODEL || f->path || strcmp(f->from, later->url) != 0)
            continue;
        f->path = copy_of(in, lt_str_of(path));
        st = f->path ? LT_OK : no_memory(cx);
    }
    return st;
}

enum lt_status lt_install_fetch(struct lt_cx *cx, struct lt_installing *in)
{
    enum lt_status st = LT_OK;
    for (const struct lt_install_later *later = in->later; later && !st; later = later->next)
        st = fetch_later(cx, in, later);
    return st;
}
