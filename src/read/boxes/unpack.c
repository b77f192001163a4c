/* read/boxes/unpack.c - see unpack.h. The only file that knows libarchive. */
#include "read/boxes/unpack.h"

#include "base/utf8.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STEP = 64 * 1024, NAME_BYTES = 1024 };

struct unpacker {
    struct lt_cx *cx;
    const struct lt_unpack_opts *opts;
    const struct lt_source *source;
    struct archive *a;
    struct lt_buf member;
    uint64_t start_budget;
    bool headed;     /* the head of a pipe has been read */
    char step[STEP]; /* what comes through a pipe */
};

/* libarchive's own sentences name its functions and formats; what a listener can act on is which of four it
 * is. */
static enum lt_status damaged(struct unpacker *u)
{
    const char *said = archive_error_string(u->a), *why = "it is damaged";
    if (archive_errno(u->a) == ENOMEM)
        return lt_fail(u->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(u->source->name));
    if (said && strcasestr(said, "support"))
        why = "it is packed in a way that is not known here";
    else if (said && strcasestr(said, "truncated"))
        why = "it is cut short";
    else if (said && strcasestr(said, "unrecognized"))
        why = "it is no archive";
    return lt_fail(u->cx, LT_FORMAT, LT_FMT ": cannot be unpacked: %s", LT_ARG(u->source->name), why);
}

/* libarchive converts names through the thread's locale; in "C" it gives none that is not ASCII. This one is
 * part of the C library and needs no locales installed. Returns the locale before, for leave_utf8. */
static locale_t enter_utf8(locale_t *mine)
{
    *mine = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    return *mine ? uselocale(*mine) : (locale_t)0;
}

static void leave_utf8(locale_t before, locale_t mine)
{
    if (!mine)
        return;
    uselocale(before);
    freelocale(mine);
}

static bool open_archive(struct unpacker *u)
{
    u->a = archive_read_new();
    if (!u->a)
        return false;
    /* Only filters that are built in: none that would start a program. */
    archive_read_support_filter_gzip(u->a);
    archive_read_support_filter_bzip2(u->a);
    archive_read_support_filter_xz(u->a);
    archive_read_support_filter_lzma(u->a);
    archive_read_support_filter_zstd(u->a);
    if (u->opts->single || u->opts->piece)
        archive_read_support_format_raw(u->a); /* nothing else is it when any other format fits */
    if (!u->opts->single) {
        archive_read_support_format_zip(u->a);
        archive_read_support_format_tar(u->a);
        archive_read_support_format_7zip(u->a);
        archive_read_support_format_cpio(u->a);
    }
    return true;
}

/* A name fit to be shown: valid, without controls, not without end. */
static struct lt_str shown_name(struct archive_entry *entry, struct lt_buf *out)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    struct lt_str raw = lt_str_of(utf8 ? utf8 : archive_entry_pathname(entry));
    raw = lt_str_slice(raw, 0, NAME_BYTES);
    lt_buf_clear(out);
    for (size_t at = 0; at < raw.n;) {
        uint32_t c = lt_utf8_next(raw, &at);
        lt_utf8_add(out, c < 0x20 || c == 0x7F ? '?' : c);
    }
    return lt_buf_str(out);
}

static enum lt_status too_much(struct unpacker *u)
{
    return lt_fail(u->cx, LT_LIMIT, LT_FMT ": unpacks to more than the limit of %llu bytes",
                   LT_ARG(u->source->name), (unsigned long long)u->start_budget);
}

/* The member's bytes; *too_large when it is over its own ceiling (the rest is then not unpacked). */
static enum lt_status read_member(struct unpacker *u, bool *too_large)
{
    lt_buf_clear(&u->member);
    for (;;) {
        enum lt_status st = lt_check_cancel(u->cx);
        if (st)
            return st;
        size_t space = u->member.max - u->member.n;
        char extra, *to = space ? lt_buf_room(&u->member, space < STEP ? space : STEP) : &extra;
        if (!to)
            return lt_buf_check(u->cx, &u->member, "a member");
        la_ssize_t got = archive_read_data(u->a, to, space ? (space < STEP ? space : STEP) : 1);
        if (got == 0)
            return LT_OK;
        if (got < 0)
            return damaged(u);
        if (!space) {
            *too_large = true;
            return LT_OK;
        }
        if ((uint64_t)got > *u->opts->budget) {
            *u->opts->budget = 0;
            return too_much(u);
        }
        *u->opts->budget -= (uint64_t)got;
        u->member.n += (size_t)got;
    }
}

/* One member, handed over if it is a file. */
static enum lt_status visit_member(struct unpacker *u, struct archive_entry *entry, struct lt_buf *name,
                                   lt_unpack_member *each, void *user)
{
    bool plain = archive_entry_filetype(entry) == AE_IFREG || u->opts->single;
    if (!plain || archive_entry_hardlink(entry) || archive_entry_symlink(entry))
        return LT_OK;
    struct lt_str shown = shown_name(entry, name);
    if (archive_entry_is_encrypted(entry) > 0)
        return lt_fail(u->cx, LT_FORMAT, LT_FMT ": it is encrypted", LT_ARG(u->source->name));
    bool too_large = false;
    enum lt_status st = read_member(u, &too_large);
    if (st)
        return st;
    struct lt_str bytes = {u->member.p ? u->member.p : "", too_large ? 0 : u->member.n};
    return each(user, u->cx, shown, bytes, too_large);
}

/* All of the file at hand, in pieces. */
static enum lt_status pour_file(struct unpacker *u, lt_unpack_piece *each, void *user)
{
    for (;;) {
        const void *piece;
        size_t n;
        la_int64_t at;
        int rc = archive_read_data_block(u->a, &piece, &n, &at);
        if (rc == ARCHIVE_EOF)
            return LT_OK;
        if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN)
            return damaged(u);
        if (n > *u->opts->budget) {
            *u->opts->budget = 0;
            return too_much(u);
        }
        *u->opts->budget -= n;
        enum lt_status st = lt_check_cancel(u->cx);
        if (!st)
            st = each(user, u->cx, (struct lt_str){piece, n});
        if (st)
            return st;
    }
}

static enum lt_status visit(struct unpacker *u, lt_unpack_member *each, void *user)
{
    struct lt_buf name = LT_BUF(NAME_BYTES * 4);
    enum lt_status st = LT_OK;
    struct archive_entry *entry;
    for (size_t seen = 0; !st; seen++) {
        int rc = archive_read_next_header(u->a, &entry);
        if (rc == ARCHIVE_EOF)
            break;
        if (rc != ARCHIVE_OK && rc != ARCHIVE_WARN)
            st = damaged(u);
        else if (u->opts->piece && archive_format(u->a) == ARCHIVE_FORMAT_RAW)
            st = pour_file(u, u->opts->piece, user);
        else if (seen >= u->opts->max_members)
            st = lt_fail(u->cx, LT_LIMIT, LT_FMT ": has more than %zu members", LT_ARG(u->source->name),
                         u->opts->max_members);
        else
            st = visit_member(u, entry, &name, each, user);
    }
    lt_buf_close(&name);
    return st;
}

/* What comes through a pipe: the head that was looked at, then all the rest. */
static la_ssize_t read_pipe(struct archive *a, void *user, const void **to)
{
    struct unpacker *u = user;
    struct lt_str head = u->source->head;
    *to = u->headed ? u->step : head.p;
    if (!u->headed) {
        u->headed = true;
        return (la_ssize_t)head.n;
    }
    ssize_t got;
    do
        got = read(u->source->fd, u->step, sizeof u->step);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        archive_set_error(a, errno, "cannot read");
    return got;
}

static enum lt_status start(struct unpacker *u)
{
    if (!open_archive(u))
        return lt_fail(u->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(u->source->name));
    const struct lt_source *s = u->source;
    int rc = s->bytes.p  ? archive_read_open_memory(u->a, s->bytes.p, s->bytes.n)
             : s->head.n ? archive_read_open(u->a, u, NULL, read_pipe, NULL)
             : s->fd     ? archive_read_open_fd(u->a, s->fd, STEP)
                         : archive_read_open_filename(u->a, s->path, STEP);
    return rc == ARCHIVE_OK || rc == ARCHIVE_WARN ? LT_OK : damaged(u);
}

enum lt_status lt_unpack(struct lt_cx *cx, const struct lt_unpack_opts *opts, const struct lt_source *source,
                         lt_unpack_member *each, void *user)
{
    struct unpacker u = {.cx = cx,
                         .opts = opts,
                         .source = source,
                         .member = LT_BUF(opts->max_member),
                         .start_budget = *opts->budget};
    locale_t mine, before = enter_utf8(&mine);
    enum lt_status st = start(&u);
    if (!st)
        st = visit(&u, each, user);
    leave_utf8(before, mine);
    if (u.a)
        archive_read_free(u.a);
    lt_buf_close(&u.member);
    return st;
}

static enum lt_status pour(struct unpacker *u, lt_unpack_piece *each, void *user)
{
    struct archive_entry *entry;
    int rc = archive_read_next_header(u->a, &entry);
    return rc == ARCHIVE_OK || rc == ARCHIVE_WARN ? pour_file(u, each, user) : damaged(u);
}

enum lt_status lt_unpack_stream(struct lt_cx *cx, uint64_t *budget, const struct lt_source *source,
                                lt_unpack_piece *each, void *user)
{
    struct lt_unpack_opts opts = {.budget = budget, .single = true};
    struct unpacker u = {.cx = cx, .opts = &opts, .source = source, .start_budget = *budget};
    enum lt_status st = start(&u);
    if (!st)
        st = pour(&u, each, user);
    if (u.a)
        archive_read_free(u.a);
    return st;
}
