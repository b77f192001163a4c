/* narrate/feed_scan.c - what lies in the directory of a feed, and what the last run knew of it; see
 * feed_scan.h.
 *
 * A thousand episodes are a thousand looks at their files' sizes and times: what has not changed is not read
 * again. What is kept is a file of records, each a line of facts and the item as it stands in the feed; one
 * that is damaged is as good as none. */
#include "narrate/feed_scan.h"

#include "base/hash.h"
#include "base/io.h"
#include "base/jsontree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define KNOWN_NAME ".lectern-feed"
#define KNOWN_HEAD "lectern feed 1\n"

enum { KNOWN_MAX_BYTES = 512 << 20, ACCOUNT_MAX_BYTES = 64 << 20, EPISODES_MAX = 100000, DEPTH_MAX = 8 };

static const struct {
    const char *suffix;
    size_t at;
} suffixes[] = {
    {".chapters.json", offsetof(struct lt_feed_episode, chapters)},
    {".transcript.json", offsetof(struct lt_feed_episode, transcript)},
    {".notes.html", offsetof(struct lt_feed_episode, notes)},
    {".account.json", offsetof(struct lt_feed_episode, account)},
    {".mp3", offsetof(struct lt_feed_episode, mp3)},
    {".opus", offsetof(struct lt_feed_episode, opus)},
    {".vtt", offsetof(struct lt_feed_episode, vtt)},
    {".srt", offsetof(struct lt_feed_episode, srt)},
};

void lt_feed_close(struct lt_feed *f)
{
    lt_buf_close(&f->known);
    lt_arena_close(&f->arena);
}

struct lt_str lt_feed_path(struct lt_feed *f, const struct lt_feed_episode *e, const char *suffix)
{
    return lt_arena_printf(&f->arena, LT_FMT LT_FMT "%s", LT_ARG(f->dir), LT_ARG(e->stem), suffix);
}

static enum lt_status no_room(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "the feed: out of memory");
}

static bool is_episode(const struct lt_feed_episode *e)
{
    return e->mp3 || e->opus;
}

/* A name of the directory: filed under its stem. They come sorted, but "a.mp3" and "a.opus" may have
 * "a.b.mp3" between them, so stems are joined afterwards. */
static enum lt_status file_name(struct lt_cx *cx, struct lt_feed *f, struct lt_str name, int64_t written_ns,
                                uint64_t key)
{
    for (size_t i = 0; i < LT_COUNT(suffixes); i++) {
        struct lt_str suffix = lt_str_of(suffixes[i].suffix);
        if (name.n <= suffix.n || !lt_str_ends(name, suffix))
            continue;
        if (f->n >= (size_t)EPISODES_MAX * LT_COUNT(suffixes))
            return lt_fail(cx, LT_LIMIT, LT_FMT ": more than %d episodes", LT_ARG(f->dir), EPISODES_MAX);
        struct lt_feed_episode *all = lt_arena_grow(&f->arena, f->episodes, &f->cap, f->n + 1, sizeof *all);
        struct lt_str stem =
            lt_arena_printf(&f->arena, LT_FMT, LT_ARG(lt_str_slice(name, 0, name.n - suffix.n)));
        if (!all || !stem.p)
            return no_room(cx);
        f->episodes = all;
        all[f->n] = (struct lt_feed_episode){.stem = stem, .key = key};
        struct lt_feed_episode *e = &all[f->n++];
        *(bool *)((char *)e + suffixes[i].at) = true;
        e->mp3_ns = e->mp3 ? written_ns : 0;
        e->opus_ns = e->opus ? written_ns : 0;
        break;
    }
    return LT_OK;
}

static enum lt_status list(struct lt_cx *cx, struct lt_feed *f, int dir, struct lt_str inside, int depth,
                           uint64_t seed);

static enum lt_status list_below(struct lt_cx *cx, struct lt_feed *f, int dir, const char *name,
                                 struct lt_str inside, int depth, uint64_t seed)
{
    struct lt_str below = lt_arena_printf(&f->arena, LT_FMT "%s/", LT_ARG(inside), name);
    int fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (!below.p)
        return no_room(cx);
    return fd < 0 ? LT_OK : list(cx, f, fd, below, depth + 1, seed);
}

static enum lt_status list_entry(struct lt_cx *cx, struct lt_feed *f, int dir, const char *name,
                                 struct lt_str inside, int depth, uint64_t seed)
{
    struct stat about;
    if (name[0] == '.' || fstatat(dir, name, &about, 0) != 0)
        return LT_OK;
    if (S_ISDIR(about.st_mode))
        return depth < DEPTH_MAX ? list_below(cx, f, dir, name, inside, depth, seed) : LT_OK;
    bool sound = lt_str_ends(lt_str_of(name), LT_S(".mp3")) || lt_str_ends(lt_str_of(name), LT_S(".opus"));
    if (!S_ISREG(about.st_mode) || (!about.st_size && !sound)) /* an empty transcript is none */
        return LT_OK;
    const int64_t facts[] = {about.st_size, about.st_mtim.tv_sec, about.st_mtim.tv_nsec};
    struct lt_str path = lt_arena_printf(&f->arena, LT_FMT "%s", LT_ARG(inside), name);
    if (!path.p)
        return no_room(cx);
    return file_name(cx, f, path, facts[1] * 1000000000 + facts[2],
                     lt_hash64(facts, sizeof facts, lt_hash64(path.p, path.n, seed)));
}

/* `dir` is closed. */
static enum lt_status list(struct lt_cx *cx, struct lt_feed *f, int dir, struct lt_str inside, int depth,
                           uint64_t seed)
{
    DIR *open = fdopendir(dir);
    struct dirent *entry;
    enum lt_status st = LT_OK;
    if (!open) {
        close(dir);
        return no_room(cx);
    }
    while (!st && (entry = readdir(open)))
        st = list_entry(cx, f, dirfd(open), entry->d_name, inside, depth, seed);
    closedir(open);
    return st;
}

static int by_stem(const void *a, const void *b)
{
    const struct lt_feed_episode *one = a, *two = b;
    int order = lt_str_cmp(one->stem, two->stem);
    return order ? order : (one->key > two->key) - (one->key < two->key);
}

/* Files of one stem become one episode; stems without sound are none. */
static void join(struct lt_feed *f, const struct lt_feed_wants *wants)
{
    size_t n = 0, places = 0;
    if (f->n)
        qsort(f->episodes, f->n, sizeof *f->episodes, by_stem);
    for (size_t i = 0, end; i < f->n; i = end) {
        struct lt_feed_episode all = f->episodes[i];
        for (end = i + 1; end < f->n && lt_str_eq(f->episodes[end].stem, all.stem); end++) {
            for (size_t k = 0; k < LT_COUNT(suffixes); k++)
                *(bool *)((char *)&all + suffixes[k].at) |=
                    *(bool *)((char *)&f->episodes[end] + suffixes[k].at);
            all.mp3_ns |= f->episodes[end].mp3_ns; /* one of them has it, the others 0 */
            all.opus_ns |= f->episodes[end].opus_ns;
            all.key = lt_hash64(&f->episodes[end].key, sizeof all.key, all.key);
        }
        if (!is_episode(&all))
            continue;
        places += all.opus || !wants->opus;
        all.place = places;
        all.key = wants->numbered ? lt_hash64(&all.place, sizeof all.place, all.key) : all.key;
        f->episodes[n++] = all;
    }
    f->n = n;
}

bool lt_feed_needs_mp3(const struct lt_feed_episode *e)
{
    return !e->mp3 || (e->opus && e->account && e->opus_ns > e->mp3_ns);
}

static struct lt_feed_episode *find(struct lt_feed *f, struct lt_str stem)
{
    struct lt_feed_episode key = {.stem = stem};
    size_t low = 0, high = f->n;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int order = lt_str_cmp(key.stem, f->episodes[mid].stem);
        if (order == 0)
            return &f->episodes[mid];
        *(order < 0 ? &high : &low) = order < 0 ? mid : mid + 1;
    }
    return NULL;
}

/* Numbers of a record: key, first, published, bytes of the item. */
static bool read_numbers(struct lt_str line, uint64_t v[4])
{
    struct lt_str part;
    size_t n = 0;
    for (; n < 4 && lt_str_cut(&line, '\t', &part); n++)
        if (!lt_str_uint(part, UINT64_MAX, &v[n]))
            return false;
    return n == 4;
}

/* Records: stem, guid, numbers, then the item. */
static void recall(struct lt_feed *f)
{
    struct lt_str rest = lt_buf_str(&f->known), stem, guid, numbers;
    uint64_t v[4];
    if (!lt_str_starts(rest, LT_S(KNOWN_HEAD)))
        return;
    rest = lt_str_from(rest, sizeof KNOWN_HEAD - 1);
    while (lt_str_line(&rest, &stem) && lt_str_line(&rest, &guid) && lt_str_line(&rest, &numbers) &&
           read_numbers(numbers, v) && v[3] <= rest.n) {
        struct lt_feed_episode *e = find(f, stem);
        struct lt_str item = lt_str_slice(rest, 0, (size_t)v[3]);
        rest = lt_str_from(rest, (size_t)v[3]);
        if (!e)
            continue;
        e->guid = guid;
        e->first = v[1];
        e->published_s = (int64_t)v[2];
        if (v[0] == e->key)
            e->item = item;
    }
}

static struct lt_str known_path(struct lt_feed *f)
{
    return lt_arena_printf(&f->arena, LT_FMT KNOWN_NAME, LT_ARG(f->dir));
}

enum lt_status lt_feed_scan(struct lt_cx *cx, const char *dir, const struct lt_feed_wants *wants,
                            struct lt_feed *f)
{
    size_t n = strlen(dir);
    *f = (struct lt_feed){.arena = LT_ARENA(LT_DOC_MAX_BYTES), .known = LT_BUF(KNOWN_MAX_BYTES)};
    f->dir = lt_arena_printf(&f->arena, "%s%s", dir, n && dir[n - 1] == '/' ? "" : "/");
    struct lt_str known = known_path(f);
    if (!f->dir.p || !known.p)
        return no_room(cx);
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return lt_fail(cx, errno == ENOENT ? LT_NOTFOUND : LT_IO, "%s: cannot read the directory: %s", dir,
                       strerror(errno));
    enum lt_status st = list(cx, f, fd, LT_S(""), 0, wants->seed);
    if (st)
        return st;
    join(f, wants);
    if (!f->n)
        return lt_fail(cx, LT_NOTFOUND, "%s: there is no .mp3 or .opus file in it", dir);
    struct lt_cx aside = {0};
    if (lt_io_read_file(&aside, known.p, &f->known) == LT_OK)
        recall(f);
    return LT_OK;
}

enum lt_status lt_feed_keep(struct lt_cx *cx, const struct lt_feed *f)
{
    struct lt_buf out = LT_BUF(KNOWN_MAX_BYTES), path = LT_BUF(8192);
    struct lt_outfile file = LT_OUTFILE;
    lt_buf_addf(&path, LT_FMT KNOWN_NAME, LT_ARG(f->dir));
    lt_buf_addc(&path, '\0');
    lt_buf_addz(&out, KNOWN_HEAD);
    for (size_t i = 0; i < f->n; i++) {
        const struct lt_feed_episode *e = &f->episodes[i];
        if (lt_str_find_char(e->stem, '\n') != SIZE_MAX)
            continue; /* it is looked at anew each time */
        lt_buf_addf(&out, LT_FMT "\n" LT_FMT "\n%" PRIu64 "\t%" PRIu64 "\t%" PRId64 "\t%zu\n",
                    LT_ARG(e->stem), LT_ARG(e->guid), e->key, e->first, e->published_s, e->item.n);
        lt_buf_add(&out, e->item);
    }
    enum lt_status st = lt_buf_check(cx, &out, "what is known of the feed");
    if (!st)
        st = lt_buf_check(cx, &path, "a file's name");
    if (!st && !(f->known.n == out.n && memcmp(f->known.p, out.p, out.n) == 0)) {
        st = lt_outfile_open(cx, &file, path.p);
        if (!st)
            st = lt_outfile_write(cx, &file, out.p, out.n);
        if (!st)
            st = lt_outfile_commit(cx, &file);
        lt_outfile_close(&file);
    }
    lt_buf_close(&path);
    lt_buf_close(&out);
    return st;
}

/* In the feed's arena, terminated. */
static struct lt_str keep_text(struct lt_feed *f, struct lt_str text)
{
    return lt_arena_printf(&f->arena, LT_FMT, LT_ARG(text));
}

static enum lt_status take_settings(struct lt_cx *cx, struct lt_feed *f, const struct lt_jtree *tree,
                                    struct lt_feed_recipe *out)
{
    const struct lt_jnode *all = lt_jtree_get(tree, tree->nodes, "settings");
    size_t cap = 0;
    if (!all || all->type != LT_JSON_OBJECT)
        return LT_OK;
    for (const struct lt_jnode *one = lt_jtree_first(tree, all); one; one = lt_jtree_next(tree, all, one)) {
        struct lt_tag *grown = lt_arena_grow(&f->arena, out->settings, &cap, out->n + 1, sizeof *grown);
        if (!grown)
            return no_room(cx);
        out->settings = grown;
        grown[out->n] = (struct lt_tag){keep_text(f, one->key), keep_text(f, one->text)};
        if (!grown[out->n].name.p || !grown[out->n].value.p)
            return no_room(cx);
        out->n++;
    }
    return LT_OK;
}

enum lt_status lt_feed_recipe(struct lt_cx *cx, struct lt_feed *f, const struct lt_feed_episode *e,
                              struct lt_feed_recipe *out)
{
    struct lt_buf text = LT_BUF(ACCOUNT_MAX_BYTES);
    struct lt_arena arena = LT_ARENA(ACCOUNT_MAX_BYTES);
    struct lt_jtree tree = {0};
    struct lt_str path = lt_feed_path(f, e, ".account.json"), name = {0};
    struct lt_cx aside = {0};
    enum lt_status st = LT_OK;
    *out = (struct lt_feed_recipe){0};
    bool read = e->account && path.p && lt_io_read_file(&aside, path.p, &text) == LT_OK;
    read = read && lt_jtree_read_all(&aside, lt_buf_str(&text), &arena, &tree) == LT_OK;
    if (read)
        name = lt_jtree_text(&tree, lt_jtree_get(&tree, tree.nodes, "document"), "source");
    bool found = name.n > 0;
    if (found) {
        out->source = keep_text(f, name);
        st = out->source.p ? take_settings(cx, f, &tree, out) : no_room(cx);
    }
    lt_arena_close(&arena);
    lt_buf_close(&text);
    if (found)
        return st;
    return lt_fail(cx, LT_NOTFOUND,
                   LT_FMT LT_FMT
                   ": there is no MP3 beside its Opus file, which is what podcast apps take, "
                   "and no account that says what it was made from; narrate it with -o " LT_FMT LT_FMT
                   ".mp3, or ask for the enclosure opus",
                   LT_ARG(f->dir), LT_ARG(e->stem), LT_ARG(f->dir), LT_ARG(e->stem));
}
