/* read/read.c - the door: loads a source, tells what it is, and has the reader of that kind read it.
 *
 * A new kind of source is a row of `readers`. What the caller declares is believed; otherwise bytes decide,
 * and the suffix of the name tips the scales between kinds that look alike. */
#include "read/read.h"

#include "base/io.h"
#include "read/boxes/boxes.h"
#include "read/pages/pages.h"
#include "read/papers/papers.h"
#include "read/sniff.h"
#include "read/text/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* In order of preference between equals. */
#define READERS(X) \
    X(text)        \
    X(markdown)    \
    X(html)        \
    X(feed)        \
    X(json) X(eml) X(mhtml) X(mbox) X(epub) X(fb2) X(docx) X(odt) X(rtf) X(pdf) X(warc) X(archive) X(packed)

static const struct lt_reader *const readers[] = {
#define X(name) &lt_reader_##name,
    READERS(X)
#undef X
};

enum { SUFFIX_BONUS = 30 };

const char *const *lt_read_types(void)
{
    static const char *const names[] = {
#define X(name) #name,
        READERS(X)
#undef X
            NULL};
    return names;
}

/* Is `word` one of the space-separated words of `list`? */
static bool is_listed(const char *list, struct lt_str word)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_cut(&rest, ' ', &one))
        if (lt_str_eq_nocase(one, word))
            return true;
    return false;
}

static struct lt_str suffix_of(struct lt_str name)
{
    size_t dot = SIZE_MAX;
    for (size_t i = name.n; i-- > 0 && name.p[i] != '/';)
        if (name.p[i] == '.') {
            dot = i;
            break;
        }
    return dot == SIZE_MAX ? (struct lt_str){0} : lt_str_from(name, dot + 1);
}

bool lt_read_knows(struct lt_str path)
{
    struct lt_str suffix = suffix_of(path);
    for (size_t i = 0; suffix.n && i < LT_COUNT(readers); i++)
        if (is_listed(readers[i]->suffixes, suffix))
            return true;
    return false;
}

/* By the name of the type, its media type (parameters cut off), or a suffix. */
static const struct lt_reader *declared_reader(struct lt_str type)
{
    type = lt_str_trim(lt_str_slice(type, 0, lt_str_find_char(type, ';')));
    for (size_t i = 0; i < LT_COUNT(readers); i++)
        if (lt_str_eq_nocase(type, lt_str_of(lt_read_types()[i])) || is_listed(readers[i]->media, type))
            return readers[i];
    for (size_t i = 0; i < LT_COUNT(readers); i++)
        if (type.n && is_listed(readers[i]->suffixes, type))
            return readers[i];
    return NULL;
}

/* What UTF-16 with a byte order mark begins with, a byte for each character: for looking at only. */
static struct lt_str narrowed(struct lt_str head, char narrow[LT_SNIFF_BYTES])
{
    bool little = lt_str_starts(head, LT_S("\xFF\xFE")), big = lt_str_starts(head, LT_S("\xFE\xFF"));
    size_t n = 0;
    if (!little && !big)
        return head;
    for (size_t i = 2; i + 1 < head.n && n < LT_SNIFF_BYTES; i += 2) {
        char low = head.p[i + big], high = head.p[i + little];
        narrow[n++] = high == 0 && (unsigned char)low < 0x80 ? low : 'x';
    }
    return (struct lt_str){narrow, n};
}

static const struct lt_reader *likely_reader(const struct lt_source *source, struct lt_str bytes)
{
    char narrow[LT_SNIFF_BYTES];
    struct lt_str head = narrowed(lt_str_slice(bytes, 0, LT_SNIFF_BYTES), narrow);
    struct lt_str suffix = suffix_of(source->path ? lt_str_of(source->path) : source->name);
    const struct lt_reader *best = NULL;
    int best_score = 0;
    bool text = !lt_sniff_binary(head);
    for (size_t i = 0; i < LT_COUNT(readers); i++) {
        int score = readers[i]->sniff(head);
        if (suffix.n && is_listed(readers[i]->suffixes, suffix) && (score || text))
            score += SUFFIX_BONUS;
        if (score > best_score) {
            best = readers[i];
            best_score = score;
        }
    }
    return best;
}

/* A list of feeds (OPML): their addresses, and nothing to read. */
static bool is_list_of_feeds(struct lt_str head)
{
    head = lt_str_trim(head);
    if (lt_str_starts(head, LT_S("\xEF\xBB\xBF")))
        head = lt_str_from(head, 3);
    bool markup = lt_str_starts_nocase(head, LT_S("<?xml")) || lt_str_starts_nocase(head, LT_S("<opml"));
    return markup && lt_str_find_nocase(lt_str_slice(head, 0, 1024), LT_S("<opml")) != SIZE_MAX &&
           lt_str_find_nocase(head, LT_S("xmlUrl=")) != SIZE_MAX;
}

/* The reader for a source that begins with `head`; NULL: recorded in cx. */
static const struct lt_reader *choose_reader(struct lt_cx *cx, const struct lt_reading *r,
                                             const struct lt_source *source, struct lt_str head)
{
    if (head.n == 0) {
        lt_fail(cx, LT_FORMAT, LT_FMT ": it is empty", LT_ARG(source->name));
        return NULL;
    }
    const struct lt_reader *reader = source->type.n ? declared_reader(source->type) : NULL;
    /* A server's media type is often wrong, and then no worse than none. */
    bool media = lt_str_find_char(source->type, '/') != SIZE_MAX;
    if (source->type.n && !media && !reader && r->depth == 0) {
        struct lt_buf known = LT_BUF(400);
        for (const char *const *type = lt_read_types(); *type; type++)
            lt_buf_addf(&known, " %s", *type);
        lt_fail(cx, LT_USAGE, LT_FMT ": lectern cannot read the type \"" LT_FMT "\", but" LT_FMT,
                LT_ARG(source->name), LT_ARG(source->type), LT_ARG(lt_buf_str(&known)));
        lt_buf_close(&known);
        return NULL;
    }
    if (!reader && is_list_of_feeds(lt_str_slice(head, 0, LT_SNIFF_BYTES))) {
        lt_fail(cx, LT_FORMAT,
                LT_FMT ": it is a list of feeds (OPML) and has no text: lectern batch reads the feeds",
                LT_ARG(source->name));
        return NULL;
    }
    if (!reader)
        reader = likely_reader(source, head);
    if (!reader) {
        const char *binary = lt_sniff_binary(lt_str_slice(head, 0, LT_SNIFF_BYTES));
        lt_fail(cx, LT_FORMAT, LT_FMT ": not a text (it looks like %s)", LT_ARG(source->name),
                binary ? binary : "binary data");
    }
    return reader;
}

static enum lt_status too_large(struct lt_cx *cx, const struct lt_reading *r, const struct lt_source *source)
{
    return lt_fail(cx, LT_LIMIT, LT_FMT " is over the limit of %zu bytes", LT_ARG(source->name),
                   r->max_bytes);
}

/* What goes wrong in a reader goes wrong in this source. */
static enum lt_status run_reader(struct lt_cx *cx, const struct lt_reader *reader, struct lt_reading *r,
                                 const struct lt_source *source, struct lt_str bytes)
{
    struct lt_scope outer = lt_cx_enter(cx, (struct lt_scope){source->name.p, source->name.n});
    enum lt_status st = reader->read(cx, r, source, bytes);
    lt_cx_enter(cx, outer);
    return st;
}

static enum lt_status read_bytes(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                 struct lt_str bytes)
{
    const struct lt_reader *reader = choose_reader(cx, r, source, bytes);
    if (!reader)
        return cx->code;
    if (bytes.n > r->max_bytes && !reader->from_path)
        return too_large(cx, r, source);
    r->spent = reader->single ? r->spent : NULL;
    return run_reader(cx, reader, r, source, bytes);
}

/* The first LT_SNIFF_BYTES of an ordinary file. */
static size_t head_of(int fd, char *head)
{
    ssize_t got = fd < 0 ? -1 : pread(fd, head, LT_SNIFF_BYTES, 0);
    return got > 0 ? (size_t)got : 0;
}

/* Of a pipe: what is taken here is gone from it. A failure shows when the rest is read. */
static size_t take_head(int fd, char *head)
{
    size_t n = 0;
    while (n < LT_SNIFF_BYTES) {
        ssize_t got = read(fd, head + n, LT_SNIFF_BYTES - n);
        if (got == 0 || (got < 0 && errno != EINTR))
            break;
        n += got > 0 ? (size_t)got : 0;
    }
    return n;
}

/* The head of what somebody opened; *taken: it is none of a file's that may be read again. */
static size_t open_head(int fd, char *head, struct stat *about, bool *taken)
{
    *taken = fstat(fd, about) != 0 || !S_ISREG(about->st_mode) || lseek(fd, 0, SEEK_CUR) != 0;
    return *taken ? take_head(fd, head) : head_of(fd, head);
}

static size_t read_head(const struct lt_source *source, char *head, struct stat *about, bool *taken)
{
    *taken = false;
    if (source->fd)
        return open_head(source->fd, head, about, taken);
    if (stat(source->path, about) != 0 || !S_ISREG(about->st_mode))
        return 0;
    int fd = open(source->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    size_t n = head_of(fd, head); /* where it cannot be opened, reading it whole says why */
    if (fd >= 0)
        close(fd);
    return n;
}

static enum lt_status load(struct lt_cx *cx, const struct lt_source *source, struct lt_buf *file)
{
    char name[300];
    if (!source->fd)
        return lt_io_read_any(cx, source->path, file);
    lt_buf_add(file, source->head);
    snprintf(name, sizeof name, LT_FMT, LT_ARG(lt_str_slice(source->name, 0, sizeof name - 1)));
    return lt_io_read_open(cx, name, source->fd, file);
}

static enum lt_status read_file(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *given)
{
    char head[LT_SNIFF_BYTES];
    struct stat about = {0};
    bool taken;
    struct lt_source copy = *given, *source = &copy;
    size_t n = read_head(source, head, &about, &taken);
    copy.head = (struct lt_str){head, taken ? n : 0};
    const struct lt_reader *reader = n ? choose_reader(cx, r, source, (struct lt_str){head, n}) : NULL;
    if (n && !reader)
        return cx->code;
    if (reader && reader->from_path)
        return run_reader(cx, reader, r, source, (struct lt_str){0});
    if (!taken && S_ISREG(about.st_mode) && (uint64_t)about.st_size > r->max_bytes)
        return too_large(cx, r, source); /* before it is read */
    struct lt_buf file = LT_BUF(r->max_bytes);
    enum lt_status st = load(cx, source, &file);
    r->spent = &file;
    if (!st)
        st = read_bytes(cx, r, source, lt_buf_str(&file));
    lt_buf_close(&file);
    return st;
}

static enum lt_status read_source(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source)
{
    if (source->bytes.p || (!source->path && !source->fd))
        return read_bytes(cx, r, source, source->bytes);
    return read_file(cx, r, source);
}

enum lt_status lt_read(struct lt_cx *cx, const struct lt_read_opts *opts, const struct lt_source *source,
                       const struct lt_read_sink *sink)
{
    struct lt_source named = *source;
    if (named.name.n == 0)
        named.name = source->path ? lt_str_of(source->path) : LT_S("the input");
    struct lt_reading r = {
        .open = read_source,
        .opts = opts,
        .sink = sink,
        .max_bytes = opts->max_bytes ? opts->max_bytes : LT_READ_MAX_BYTES,
        .budget = LT_READ_BUDGET,
    };
    return read_source(cx, &r, &named);
}
