/* batch/intake_line.c - see intake_line.h. */
#include "batch/intake_line.h"

#include "base/io.h"
#include "base/jsontree.h"

#include <string.h>

enum { LINE_BYTES = 16 * 1024 * 1024, FILE_BYTES = 1 << 30 };

/* A whole number that is not negative; `there`: the member is. */
static bool whole(const struct lt_jtree *t, const char *key, int64_t *out, bool *there)
{
    const struct lt_jnode *node = lt_jtree_get(t, t->nodes, key);
    uint64_t n = 0;
    *there = node != NULL;
    bool fine = !node || (node->type == LT_JSON_NUMBER && lt_str_uint(node->text, INT64_MAX, &n));
    *out = (int64_t)n;
    return fine;
}

static enum lt_status take(struct lt_cx *cx, struct lt_listing *l, const struct lt_jtree *t, size_t number,
                           struct lt_listed *out)
{
    int64_t offset = 0, length = 0;
    bool has_offset = false, has_length = false;
    const struct lt_jnode *file = t->nodes->type == LT_JSON_OBJECT ? lt_jtree_get(t, t->nodes, "file") : NULL;
    if (!file || file->type != LT_JSON_STRING || !file->text.n || memchr(file->text.p, '\0', file->text.n))
        return lt_fail(cx, LT_FORMAT, "line %zu: it has no \"file\"", number);
    if (!whole(t, "offset", &offset, &has_offset) || !whole(t, "length", &length, &has_length) ||
        has_offset != has_length || (has_length && !length))
        return lt_fail(cx, LT_FORMAT,
                       "line %zu: \"offset\" and \"length\" are whole numbers, and go together", number);
    struct lt_str path = lt_arena_printf(&l->arena, "%.*s", (int)file->text.n, file->text.p);
    if (!path.p)
        return lt_fail(cx, LT_OOM, "line %zu: out of memory", number);
    enum lt_status st = lt_listing_make(cx, l, path.p, (struct lt_str){0}, out);
    out->offset = offset;
    out->length = length;
    if (!st && length)
        out->key = lt_arena_printf(&l->arena, LT_FMT "@%lld", LT_ARG(out->key), (long long)offset);
    return st || out->key.p ? st : lt_fail(cx, LT_OOM, "line %zu: out of memory", number);
}

enum lt_status lt_intake_line(struct lt_cx *cx, struct lt_listing *l, struct lt_str line, size_t number,
                              struct lt_listed *out)
{
    struct lt_arena arena = LT_ARENA(4 * LINE_BYTES);
    struct lt_jtree t;
    struct lt_cx quiet = {0};
    enum lt_status st = lt_jtree_read_all(&quiet, line, &arena, &t);
    st = st ? lt_fail(cx, LT_FORMAT, "line %zu: it is no JSON", number) : take(cx, l, &t, number, out);
    lt_arena_close(&arena);
    return st;
}

enum lt_status lt_intake_file(struct lt_cx *cx, struct lt_listing *l, const char *path)
{
    struct lt_buf text = LT_BUF(FILE_BYTES);
    struct lt_str rest, line;
    size_t number = 0;
    enum lt_status st = lt_io_read_any(cx, path, &text);
    struct lt_scope outer = lt_cx_enter(cx, (struct lt_scope){path, strlen(path)});
    rest = lt_buf_str(&text);
    while (!st && lt_str_line(&rest, &line)) {
        struct lt_listed item = {0};
        number++;
        if (!lt_str_trim(line).n)
            continue;
        st = lt_intake_line(cx, l, line, number, &item);
        if (!st)
            st = lt_listing_put(cx, l, &item);
    }
    lt_cx_enter(cx, outer);
    lt_buf_close(&text);
    return st;
}
