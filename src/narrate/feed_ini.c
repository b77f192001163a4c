/* narrate/feed_ini.c - see feed_ini.h. Lines of "key = value"; comments begin with # or ;, and section heads
 * are passed over. */
#include "narrate/feed_ini.h"

#include "base/io.h"

#include <string.h>

enum { INI_MAX_BYTES = 256 * 1024 };

/* A member that is a text, or a switch that a value turns on. */
static const struct {
    const char *name;
    size_t at;
    const char *on; /* the value that sets the int at `at`; NULL: a text */
    const char *values;
} members[] = {
#define TEXT(name) {#name, offsetof(struct lectern_feed, name), NULL, NULL}
    TEXT(url),
    TEXT(title),
    TEXT(description),
    TEXT(link),
    TEXT(author),
    TEXT(email),
    TEXT(category),
    TEXT(image),
    {"medium", offsetof(struct lectern_feed, medium), NULL, "podcast|newsletter|audiobook"},
    {"type", offsetof(struct lectern_feed, type), NULL, "episodic|serial"},
    {"enclosure", offsetof(struct lectern_feed, opus), "opus", "mp3|opus"},
    {"private", offsetof(struct lectern_feed, closed), "yes", "yes|no"},
#undef TEXT
};

static bool is_one_of(struct lt_str value, const char *values)
{
    struct lt_str rest = lt_str_of(values), one;
    while (lt_str_cut(&rest, '|', &one))
        if (lt_str_eq(one, value))
            return true;
    return false;
}

/* Files are found from where the INI file is. */
static struct lt_str path_of(struct lt_arena *arena, const char *ini, struct lt_str value)
{
    const char *slash = strrchr(ini, '/');
    int folder = value.n && value.p[0] != '/' && slash ? (int)(slash - ini + 1) : 0;
    return lt_arena_printf(arena, "%.*s" LT_FMT, folder, ini, LT_ARG(value));
}

static enum lt_status take(struct lt_cx *cx, struct lt_arena *arena, const char *ini, size_t i,
                           struct lt_str value, struct lectern_feed *how)
{
    void *to = (char *)how + members[i].at;
    if (members[i].values && !is_one_of(value, members[i].values))
        return lt_fail(cx, LT_USAGE, "%s takes %s, not '" LT_FMT "'", members[i].name, members[i].values,
                       LT_ARG(value));
    if (members[i].on) {
        *(int *)to = *(int *)to || lt_str_eqz(value, members[i].on);
        return LT_OK;
    }
    if (*(const char **)to)
        return LT_OK;
    bool file = members[i].at == offsetof(struct lectern_feed, image);
    struct lt_str copy = path_of(arena, file ? ini : "", value);
    *(const char **)to = copy.p;
    return copy.p ? LT_OK : lt_fail(cx, LT_OOM, "the feed: out of memory");
}

static enum lt_status take_line(struct lt_cx *cx, struct lt_arena *arena, const char *ini, struct lt_str line,
                                struct lectern_feed *how)
{
    line = lt_str_trim(line);
    if (!line.n || strchr("#;[", line.p[0]))
        return LT_OK;
    size_t equals = lt_str_find_char(line, '=');
    struct lt_str key = lt_str_trim(lt_str_slice(line, 0, equals));
    for (size_t i = 0; equals != SIZE_MAX && i < LT_COUNT(members); i++)
        if (lt_str_eqz(key, members[i].name))
            return take(cx, arena, ini, i, lt_str_trim(lt_str_from(line, equals + 1)), how);
    return lt_fail(cx, LT_USAGE, "'" LT_FMT "' is nothing that is said of a podcast",
                   LT_ARG(lt_str_slice(key, 0, 60)));
}

static enum lt_status take_all(struct lt_cx *cx, struct lt_arena *arena, const char *path, struct lt_str rest,
                               struct lectern_feed *how)
{
    struct lt_str line;
    for (size_t n = 1; lt_str_line(&rest, &line); n++) {
        struct lt_cx aside = {0};
        enum lt_status st = take_line(&aside, arena, path, line, how);
        if (st)
            return lt_fail(cx, st, "%s: line %zu: %s", path, n, aside.what);
    }
    return LT_OK;
}

enum lt_status lt_feed_read_ini(struct lt_cx *cx, const char *dir, struct lt_arena *arena,
                                struct lectern_feed *how)
{
    struct lt_str own = lt_arena_printf(arena, "%s/feed.ini", dir);
    struct lt_buf text = LT_BUF(INI_MAX_BYTES);
    struct lt_cx aside = {0};
    if (!own.p)
        return lt_fail(cx, LT_OOM, "the feed: out of memory");
    const char *path = how->channel ? how->channel : own.p;
    enum lt_status st = lt_io_read_file(how->channel ? cx : &aside, path, &text);
    if (!how->channel && st == LT_NOTFOUND)
        st = LT_OK;
    else if (st && !how->channel)
        st = lt_fail(cx, st, "%s", aside.what);
    if (!st)
        st = take_all(cx, arena, path, lt_buf_str(&text), how);
    lt_buf_close(&text);
    return st;
}
