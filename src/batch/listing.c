/* batch/listing.c - see listing.h. */
#include "batch/listing.h"

#include "base/io.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ARENA_BYTES = 1 << 30, LIST_BYTES = 1 << 30, LISTED_MAX = 16 * 1000 * 1000 };

struct adding {
    struct lt_cx *cx;
    struct lt_listing *l;
};

void lt_listing_init(struct lt_listing *l)
{
    *l = (struct lt_listing){.arena = LT_ARENA((size_t)ARENA_BYTES * 4)};
}

void lt_listing_close(struct lt_listing *l)
{
    lt_arena_close(&l->arena);
}

bool lt_listing_is_box(struct lt_str path)
{
    static const struct lt_str suffixes[] = {
        LT_S_INIT(".jsonl"), LT_S_INIT(".ndjson"), LT_S_INIT(".json"), LT_S_INIT(".rss"), LT_S_INIT(".atom"),
        LT_S_INIT(".xml"),   LT_S_INIT(".mbox"),   LT_S_INIT(".warc"), LT_S_INIT(".arc"), LT_S_INIT(".gz"),
        LT_S_INIT(".bz2"),   LT_S_INIT(".xz"),     LT_S_INIT(".zst"),  LT_S_INIT(".zip"), LT_S_INIT(".tar"),
        LT_S_INIT(".tgz"),   LT_S_INIT(".tbz2"),   LT_S_INIT(".txz"),  LT_S_INIT(".7z"),  LT_S_INIT(".cbz"),
    };
    for (size_t i = 0; i < LT_COUNT(suffixes); i++)
        if (path.n >= suffixes[i].n &&
            lt_str_eq_nocase(lt_str_from(path, path.n - suffixes[i].n), suffixes[i]))
            return true;
    return false;
}

void lt_listing_errand(const struct lt_listed *item, struct lt_errand *out)
{
    *out = (struct lt_errand){.name = lt_str_of(item->address ? item->address : item->path),
                              .path = item->piped ? NULL : item->path,
                              .piped = item->piped,
                              .url = item->url,
                              .charset = item->charset,
                              .is_public = item->is_public,
                              .inside = item->inside,
                              .offset = item->offset,
                              .length = item->length};
}

/* "./a//b" is "a/b". */
static struct lt_str clean(struct lt_arena *arena, const char *path)
{
    struct lt_buf out = LT_BUF(64 * 1024);
    struct lt_str rest = lt_str_of(path), part;
    if (path[0] == '/')
        lt_buf_addc(&out, '/');
    bool first = true;
    while (lt_str_cut(&rest, '/', &part)) {
        if (part.n == 0 || lt_str_eqz(part, "."))
            continue;
        if (!first)
            lt_buf_addc(&out, '/');
        lt_buf_add(&out, part);
        first = false;
    }
    struct lt_str made = out.failed ? lt_str_of(path) : lt_buf_str(&out);
    made = lt_arena_dup(arena, made);
    lt_buf_close(&out);
    return made;
}

static void look_at(struct lt_listed *item)
{
    struct stat about;
    if (stat(item->path, &about) != 0) {
        item->missing = true;
        item->why = strerror(errno);
        return;
    }
    item->missing = !S_ISREG(about.st_mode);
    item->why = item->missing ? "it is a pipe, a socket or a device, not a file" : NULL;
    item->size = (int64_t)about.st_size;
    item->mtime_ns = (int64_t)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
    item->inode = (int64_t)about.st_ino;
}

enum lt_status lt_listing_make(struct lt_cx *cx, struct lt_listing *l, const char *path, struct lt_str inside,
                               struct lt_listed *out)
{
    *out = (struct lt_listed){.path = path,
                              .key = clean(&l->arena, path),
                              .inside = inside,
                              .box = lt_listing_is_box(lt_str_of(path))};
    look_at(out);
    return out->key.p ? LT_OK : lt_fail(cx, LT_OOM, "the list of files: out of memory");
}

enum lt_status lt_listing_put(struct lt_cx *cx, struct lt_listing *l, const struct lt_listed *item)
{
    if (l->n >= LISTED_MAX)
        return lt_fail(cx, LT_LIMIT, "more than %d files", LISTED_MAX);
    struct lt_listed *items = lt_arena_grow(&l->arena, l->items, &l->cap, l->n + 1, sizeof *items);
    if (!items)
        return lt_fail(cx, LT_OOM, "the list of files: out of memory");
    l->items = items;
    items[l->n++] = *item;
    return LT_OK;
}

static enum lt_status add_file(void *user, const char *path, struct lt_str inside)
{
    struct adding *a = user;
    struct lt_listed item;
    struct lt_str kept = lt_arena_printf(&a->l->arena, "%s", path);
    if (!kept.p)
        return lt_fail(a->cx, LT_OOM, "the list of files: out of memory");
    struct lt_str end = inside.n ? lt_str_from(kept, kept.n - inside.n) : (struct lt_str){0};
    enum lt_status st = lt_listing_make(a->cx, a->l, kept.p, end, &item);
    return st ? st : lt_listing_put(a->cx, a->l, &item);
}

/* What is in it is told apart as it comes: however much that is, it is never held whole. */
static enum lt_status add_standard_input(struct lt_cx *cx, struct lt_listing *l)
{
    l->piped = true;
    return lt_listing_put(
        cx, l,
        &(struct lt_listed){
            .path = LT_STANDARD_INPUT, .key = LT_S(LT_STANDARD_INPUT), .box = true, .piped = true});
}

/* An empty directory is no failure here: tomorrow there may be something in it. */
enum lt_status lt_listing_add(struct lt_cx *cx, struct lt_listing *l, const char *operand)
{
    struct adding a = {cx, l};
    struct stat about;
    if (strcmp(operand, "-") == 0)
        return add_standard_input(cx, l);
    if (stat(operand, &about) != 0 || !S_ISDIR(about.st_mode))
        return add_file(&a, operand, (struct lt_str){0});
    enum lt_status st = lt_errand_walk(cx, operand, add_file, &a, &l->skipped);
    if (st == LT_NOTFOUND) {
        lt_cx_reset(cx);
        return LT_OK;
    }
    return st;
}

static enum lt_status add_lines(struct lt_cx *cx, struct lt_listing *l, struct lt_str list, char end,
                                enum lt_status (*add)(void *user, const char *operand), void *user)
{
    struct lt_str line;
    enum lt_status st = LT_OK;
    while (!st && lt_str_cut(&list, end, &line)) {
        if (end == '\n' && line.n && line.p[line.n - 1] == '\r')
            line.n--;
        const char *path = line.n ? lt_arena_printf(&l->arena, "%.*s", (int)line.n, line.p).p : "";
        if (!path)
            return lt_fail(cx, LT_OOM, "the list of files: out of memory");
        if (path[0])
            st = add(user, path);
    }
    return st;
}

enum lt_status lt_listing_add_list(struct lt_cx *cx, struct lt_listing *l, const char *path, bool nul,
                                   enum lt_status (*add)(void *user, const char *operand), void *user)
{
    struct lt_buf list = LT_BUF(LIST_BYTES);
    bool standard = strcmp(path, "-") == 0;
    enum lt_status st = standard ? lt_io_read_fd(cx, LT_STANDARD_INPUT, STDIN_FILENO, &list)
                                 : lt_io_read_any(cx, path, &list);
    if (!st)
        st = add_lines(cx, l, lt_buf_str(&list), nul ? '\0' : '\n', add, user);
    lt_buf_close(&list);
    return st;
}
