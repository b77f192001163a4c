/* narrate/cache.c - see cache.h.
 *
 * A file: a header of fixed size, then the take's arrays back to back (bytes, packets, marks, loudness), as
 * they lie in memory: the cache never leaves the machine, and a foreign byte order fails the checksum. */
#include "narrate/cache.h"

#include "base/io.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FOLDERS = 256, ENTRY_MAX_BYTES = 128 << 20, PATH_BYTES = 4096 + 64 };

static const char magic[8] = "lttake1";

struct entry_header {
    char magic[8];
    struct lt_hash128 key;
    uint64_t checksum; /* of everything after it, this header's numbers first */
    uint32_t n_bytes, n_packets, n_marks, n_loudness;
    int64_t length48;
    float true_peak;
    uint32_t clipped;
    uint32_t fault, again, helped;
};

struct lt_cache {
    char *dir;
    uint64_t max_bytes;
    atomic_bool written[FOLDERS];
    atomic_uint temps;  /* numbers temporary names */
    atomic_int trouble; /* the errno of the first take that could not be kept */
};

static bool is_directory(const char *path)
{
    struct stat about;
    return path && path[0] == '/' && stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

/* As asprintf returns it; 0 when there is no home: one that does not exist is not made. */
static int usual_directory(struct lt_cache *c)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (cache && cache[0] == '/')
        return asprintf(&c->dir, "%s/lectern/takes", cache);
    return is_directory(home) ? asprintf(&c->dir, "%s/.cache/lectern/takes", home) : 0;
}

/* It exists, or can be made. */
static bool is_usable(const char *dir)
{
    char part[PATH_BYTES];
    size_t n = strlen(dir);
    if (n >= sizeof part)
        return false;
    memcpy(part, dir, n + 1);
    bool whole = true;
    while (n > 1 && access(part, F_OK) != 0) {
        while (n > 1 && part[n - 1] != '/')
            n--;
        n -= n > 1; /* and the slash */
        part[n] = '\0';
        whole = false;
    }
    return access(part, whole ? R_OK : W_OK | X_OK) == 0 && is_directory(part);
}

enum lt_status lt_cache_open(struct lt_cx *cx, const char *dir, uint64_t max_bytes, struct lt_cache **out)
{
    struct lt_cache *c = *out = calloc(1, sizeof *c);
    if (!c)
        return lt_fail(cx, LT_OOM, "the cache: out of memory");
    int n = dir ? asprintf(&c->dir, "%s", dir) : usual_directory(c);
    if (n < 0) {
        c->dir = NULL;
        return lt_fail(cx, LT_OOM, "the cache: out of memory");
    }
    if (n == 0)
        return lt_fail(cx, LT_NOTFOUND, "there is no home directory for the cache (HOME, XDG_CACHE_HOME)");
    if (n >= 4000)
        return lt_fail(cx, LT_LIMIT, "the cache's directory has too long a name");
    if (!dir && !is_usable(c->dir))
        return lt_fail(cx, LT_NOTFOUND, "%s: the cache cannot be made there", c->dir);
    c->max_bytes = max_bytes;
    return LT_OK;
}

void lt_cache_close(struct lt_cache *c)
{
    if (!c)
        return;
    free(c->dir);
    free(c);
}

const char *lt_cache_dir(const struct lt_cache *c)
{
    return c->dir;
}

static unsigned folder_of(struct lt_hash128 key)
{
    return (unsigned)(key.high >> 56);
}

static void path_of(const struct lt_cache *c, struct lt_hash128 key, char path[PATH_BYTES])
{
    snprintf(path, PATH_BYTES, "%s/%02x/%014" PRIx64 "%016" PRIx64, c->dir, folder_of(key),
             key.high & UINT64_C(0xFFFFFFFFFFFFFF), key.low);
}

static size_t sizes(const struct entry_header *h, size_t n[4])
{
    n[0] = h->n_bytes;
    n[1] = h->n_packets * sizeof(uint16_t);
    n[2] = h->n_marks * sizeof(struct lt_mark);
    n[3] = h->n_loudness * sizeof(int16_t);
    return n[0] + n[1] + n[2] + n[3];
}

static uint64_t checksum(const struct entry_header *h, const char *body, size_t n)
{
    struct entry_header bare = *h;
    bare.checksum = 0;
    return lt_hash64(body, n, lt_hash64(&bare, sizeof bare, 0));
}

/* The header and the body of a file, or false when it is none of ours, or damaged. */
static bool valid(struct lt_str file, const struct lt_hash128 *key, struct entry_header *h)
{
    if (file.n < sizeof *h)
        return false;
    memcpy(h, file.p, sizeof *h);
    size_t n[4];
    bool ours = memcmp(h->magic, magic, sizeof magic) == 0 &&
                (!key || (h->key.high == key->high && h->key.low == key->low)) &&
                h->n_bytes <= ENTRY_MAX_BYTES && h->n_packets <= ENTRY_MAX_BYTES &&
                h->n_marks <= ENTRY_MAX_BYTES / sizeof(struct lt_mark) && h->n_loudness <= ENTRY_MAX_BYTES;
    return ours && file.n == sizeof *h + sizes(h, n) &&
           h->checksum == checksum(h, file.p + sizeof *h, file.n - sizeof *h);
}

static bool fill(struct lt_take *t, const struct entry_header *h, const char *body)
{
    size_t n[4];
    sizes(h, n);
    if (!lt_grow(&t->bytes, &t->cap_bytes, h->n_bytes, 1, SIZE_MAX / 2) ||
        !lt_grow(&t->packets, &t->cap_packets, h->n_packets, sizeof *t->packets, SIZE_MAX / 8) ||
        !lt_grow(&t->marks, &t->cap_marks, h->n_marks, sizeof *t->marks, SIZE_MAX / 64) ||
        !lt_grow(&t->loudness, &t->cap_loudness, h->n_loudness, sizeof *t->loudness, SIZE_MAX / 8))
        return false;
    void *const to[] = {t->bytes, t->packets, t->marks, t->loudness};
    for (size_t i = 0; i < LT_COUNT(to); body += n[i], i++)
        if (n[i])
            memcpy(to[i], body, n[i]);
    t->n_bytes = h->n_bytes;
    t->n_packets = h->n_packets;
    t->n_marks = h->n_marks;
    t->n_loudness = h->n_loudness;
    t->length48 = h->length48;
    t->true_peak = h->true_peak;
    t->clipped = h->clipped;
    t->fault = h->fault < LT_FAULTS ? (enum lt_fault)h->fault : LT_FAULT_NONE;
    t->again = h->again;
    t->helped = h->helped != 0;
    return true;
}

static bool read_file(const char *path, struct lt_buf *file)
{
    struct lt_cx quiet = {0};
    return lt_io_read_file(&quiet, path, file) == LT_OK;
}

bool lt_cache_get(struct lt_cache *c, struct lt_hash128 key, struct lt_take *take)
{
    char path[PATH_BYTES];
    struct lt_buf file = LT_BUF(2 * (size_t)ENTRY_MAX_BYTES);
    struct entry_header h;
    path_of(c, key, path);
    bool hit =
        read_file(path, &file) && valid(lt_buf_str(&file), &key, &h) && fill(take, &h, file.p + sizeof h);
    lt_buf_close(&file);
    if (hit)
        utimensat(AT_FDCWD, path, NULL, 0);
    return hit;
}

/* mkdir -p for the folder of a take: the cache appears when it is first needed. */
static void make_folders(const char *path)
{
    char part[PATH_BYTES];
    for (size_t i = 1; i < sizeof part - 1 && path[i]; i++) {
        if (path[i] != '/')
            continue;
        memcpy(part, path, i);
        part[i] = '\0';
        mkdir(part, 0700);
    }
}

static bool write_all(int fd, const void *p, size_t n)
{
    struct lt_cx quiet = {0};
    return n == 0 || lt_io_write(&quiet, "the cache", fd, p, n) == LT_OK;
}

static bool write_entry(int fd, const struct entry_header *h, const char *body, size_t n)
{
    bool ok = write_all(fd, h, sizeof *h) && write_all(fd, body, n);
    int why = errno;
    bool closed = close(fd) == 0;
    errno = ok ? errno : why;
    return closed && ok;
}

static void store(struct lt_cache *c, struct lt_hash128 key, const struct entry_header *h, struct lt_str body)
{
    char path[PATH_BYTES], temp[PATH_BYTES + 32];
    path_of(c, key, path);
    snprintf(temp, sizeof temp, "%s.%ld.%u", path, (long)getpid(), atomic_fetch_add(&c->temps, 1));
    int fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 && errno == ENOENT) {
        make_folders(path);
        fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
    /* No fsync: a file that a crash cut short fails its checksum, and is worth less than the wait. */
    bool kept = fd >= 0 && write_entry(fd, h, body.p, body.n) && rename(temp, path) == 0;
    int none = 0, why = errno;
    if (!kept)
        atomic_compare_exchange_strong(&c->trouble, &none, why);
    if (!kept && fd >= 0)
        unlink(temp);
    atomic_store(&c->written[folder_of(key)], true);
}

void lt_cache_put(struct lt_cache *c, struct lt_hash128 key, const struct lt_take *take)
{
    struct entry_header h = {
        .key = key,
        .n_bytes = (uint32_t)take->n_bytes,
        .n_packets = (uint32_t)take->n_packets,
        .n_marks = (uint32_t)take->n_marks,
        .n_loudness = (uint32_t)take->n_loudness,
        .length48 = take->length48,
        .true_peak = take->true_peak,
        .clipped = take->clipped,
        .fault = (uint32_t)take->fault,
        .again = take->again,
        .helped = take->helped,
    };
    memcpy(h.magic, magic, sizeof magic);
    const void *const from[] = {take->bytes, take->packets, take->marks, take->loudness};
    size_t n[4];
    struct lt_buf body = LT_BUF(ENTRY_MAX_BYTES);
    if (sizes(&h, n) > ENTRY_MAX_BYTES)
        return;
    for (size_t i = 0; i < LT_COUNT(from); i++)
        lt_buf_addmem(&body, from[i], n[i]);
    if (!body.failed) {
        h.checksum = checksum(&h, body.p, body.n);
        store(c, key, &h, lt_buf_str(&body));
    }
    lt_buf_close(&body);
}

int lt_cache_trouble(struct lt_cache *c)
{
    return atomic_exchange(&c->trouble, 0);
}

/* A file of the cache, for trimming. */
struct cache_file {
    char *path;
    uint64_t bytes;
    struct timespec used;
};

struct files {
    struct cache_file *items;
    size_t n, cap;
    uint64_t bytes;
};

static void close_files(struct files *f)
{
    for (size_t i = 0; i < f->n; i++)
        free(f->items[i].path);
    free(f->items);
    *f = (struct files){0};
}

/* Every file of one folder, temporary ones of writers that died included. */
static bool list_folder(const struct lt_cache *c, unsigned folder, struct files *f)
{
    char dir[PATH_BYTES];
    snprintf(dir, sizeof dir, "%s/%02x", c->dir, folder);
    DIR *d = opendir(dir);
    if (!d)
        return errno == ENOENT || errno == ENOTDIR;
    bool ok = true;
    struct dirent *entry;
    while (ok && (entry = readdir(d))) {
        char path[PATH_BYTES + 300];
        struct stat about;
        snprintf(path, sizeof path, "%s/%s", dir, entry->d_name);
        if (entry->d_name[0] == '.' || lstat(path, &about) != 0 || !S_ISREG(about.st_mode))
            continue;
        char *copy = strdup(path);
        ok = copy && lt_grow(&f->items, &f->cap, f->n + 1, sizeof *f->items, 100 * 1000 * 1000);
        if (!ok) {
            free(copy);
            break;
        }
        f->items[f->n++] = (struct cache_file){copy, (uint64_t)about.st_size, about.st_mtim};
        f->bytes += (uint64_t)about.st_size;
    }
    closedir(d);
    return ok;
}

static int longest_unused_first(const void *a, const void *b)
{
    const struct cache_file *x = a, *y = b;
    if (x->used.tv_sec != y->used.tv_sec)
        return x->used.tv_sec < y->used.tv_sec ? -1 : 1;
    if (x->used.tv_nsec != y->used.tv_nsec)
        return x->used.tv_nsec < y->used.tv_nsec ? -1 : 1;
    return strcmp(x->path, y->path);
}

static void trim_files(struct files *f, uint64_t max_bytes, struct lt_cache_stats *removed)
{
    if (f->bytes <= max_bytes)
        return;
    qsort(f->items, f->n, sizeof *f->items, longest_unused_first);
    for (size_t i = 0; i < f->n && f->bytes > max_bytes; i++) {
        if (unlink(f->items[i].path) != 0)
            continue;
        f->bytes -= f->items[i].bytes;
        removed->takes++;
        removed->bytes += f->items[i].bytes;
    }
}

void lt_cache_trim(struct lt_cache *c)
{
    for (unsigned folder = 0; folder < FOLDERS; folder++) {
        if (!atomic_exchange(&c->written[folder], false))
            continue;
        struct files f = {0};
        struct lt_cache_stats removed = {0};
        if (list_folder(c, folder, &f))
            trim_files(&f, c->max_bytes / FOLDERS, &removed);
        close_files(&f);
    }
}

static enum lt_status list_all(struct lt_cx *cx, const struct lt_cache *c, struct files *f)
{
    for (unsigned folder = 0; folder < FOLDERS; folder++)
        if (!list_folder(c, folder, f))
            return lt_fail(cx, LT_IO, "%s: cannot list the cache: %s", c->dir, strerror(errno));
    return LT_OK;
}

static bool is_whole(const char *path)
{
    struct lt_buf file = LT_BUF(2 * (size_t)ENTRY_MAX_BYTES);
    struct entry_header h;
    bool ok = read_file(path, &file) && valid(lt_buf_str(&file), NULL, &h);
    lt_buf_close(&file);
    return ok;
}

enum lt_status lt_cache_survey(struct lt_cx *cx, struct lt_cache *c, bool verify,
                               struct lt_cache_stats *stats)
{
    struct files f = {0};
    *stats = (struct lt_cache_stats){0};
    enum lt_status st = list_all(cx, c, &f);
    for (size_t i = 0; i < f.n && !st; i++) {
        st = lt_check_cancel(cx);
        if (verify && !is_whole(f.items[i].path)) {
            unlink(f.items[i].path);
            stats->damaged++;
            continue;
        }
        stats->takes++;
        stats->bytes += f.items[i].bytes;
    }
    close_files(&f);
    return st;
}

enum lt_status lt_cache_prune(struct lt_cx *cx, struct lt_cache *c, uint64_t max_bytes,
                              struct lt_cache_stats *removed)
{
    struct files f = {0};
    *removed = (struct lt_cache_stats){0};
    enum lt_status st = list_all(cx, c, &f);
    if (!st)
        trim_files(&f, max_bytes, removed);
    close_files(&f);
    return st;
}
