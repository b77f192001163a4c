/* read/members.c - lt_read_members: what unpack-files writes is taken apart and checked. */
#include "base/io.h"
#include "base/run.h"
#include "read/read.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { HEAD_MAX = 1200, PIECES = 256 * 1024, LIMIT_S = 600, PATTERNS_MAX = 12, ROOM = 300 * 1000 * 1000 };

struct unpacking {
    const struct lt_members *how;
    uint64_t left; /* of the member that is coming */
    bool inside;
};

/* No part of it is empty, "." or "..". */
static bool is_path(struct lt_str name)
{
    struct lt_str part;
    bool fine = name.n && memchr(name.p, '\0', name.n) == NULL;
    while (fine && lt_str_cut(&name, '/', &part))
        fine = part.n && !lt_str_eqz(part, ".") && !lt_str_eqz(part, "..");
    return fine;
}

static bool is_name(const struct lt_members *how, struct lt_str name)
{
    if (how->folders)
        return is_path(name);
    return name.n && name.p[0] != '.' && lt_str_find_char(name, '/') == SIZE_MAX &&
           memchr(name.p, '\0', name.n) == NULL;
}

/* "SIZE NAME\n", once it is whole; *used: its bytes, 0 while it is not. */
static enum lt_status take_head(struct unpacking *u, struct lt_cx *cx, struct lt_str rest, size_t *used)
{
    size_t end = lt_str_find_char(rest, '\n');
    *used = 0;
    if (end == SIZE_MAX && rest.n < HEAD_MAX)
        return LT_OK;
    struct lt_str line = lt_str_slice(rest, 0, end), size;
    if (end == SIZE_MAX || !lt_str_cut(&line, ' ', &size) ||
        !lt_str_uint(size, u->how->max_member, &u->left) || !is_name(u->how, line))
        return lt_fail(cx, LT_FORMAT, "unpack-files broke its protocol");
    *used = end + 1;
    u->inside = true;
    return u->how->begin(u->how->user, cx, line, u->left);
}

static enum lt_status take_some(struct unpacking *u, struct lt_cx *cx, struct lt_str rest, size_t *used)
{
    *used = 0;
    if (!u->inside)
        return take_head(u, cx, rest, used);
    struct lt_str piece = lt_str_slice(rest, 0, (size_t)(u->left < rest.n ? u->left : rest.n));
    enum lt_status st = piece.n ? u->how->piece(u->how->user, cx, piece) : LT_OK;
    *used = piece.n;
    u->left -= piece.n;
    u->inside = u->left > 0;
    return st || u->inside ? st : u->how->end(u->how->user, cx);
}

static enum lt_status take(void *user, struct lt_cx *cx, struct lt_buf *out)
{
    struct unpacking *u = user;
    size_t taken = 0, used = 1;
    enum lt_status st = LT_OK;
    while (!st && used && (taken < out->n || (u->inside && !u->left))) {
        bool empty = u->inside && !u->left;
        st = take_some(u, cx, lt_str_from(lt_buf_str(out), taken), &used);
        taken += used;
        used += empty;
    }
    memmove(out->p, out->p + taken, out->n - taken);
    out->n -= taken;
    return st;
}

enum lt_status lt_read_members_fd(struct lt_cx *cx, const char *path, int fd, const struct lt_members *how)
{
    char member[24], all[24];
    const char *argv[PATTERNS_MAX + 3] = {member, all};
    struct unpacking u = {.how = how};
    struct lt_run run = {.confine = {.hand = fd, .memory_bytes = how->max_member + ROOM, .cpu_s = LIMIT_S},
                         .limit_s = LIMIT_S,
                         .each = take,
                         .user = &u};
    snprintf(member, sizeof member, "%llu", (unsigned long long)how->max_member);
    snprintf(all, sizeof all, "%llu", (unsigned long long)how->max_all);
    if (how->folders)
        argv[2] = "/";
    for (size_t i = 0; !how->folders && i < PATTERNS_MAX && how->patterns[i]; i++)
        argv[i + 2] = how->patterns[i];
    struct lt_buf out = LT_BUF(PIECES);
    enum lt_status st = lt_run(cx, LT_S("unpack-files"), argv, (struct lt_str){0}, &out, &run);
    int status = lt_run_status(&run);
    bool whole = status == 0 && !u.inside && out.n == 0;
    if (!st && !whole)
        st = lt_fail(cx, status == LT_LIMIT || status == LT_OOM ? (enum lt_status)status : LT_FORMAT,
                     "%s: %s", path, status == 0 ? "unpack-files broke its protocol" : run.said);
    lt_buf_close(&out);
    return st;
}

enum lt_status lt_read_members(struct lt_cx *cx, const char *path, const struct lt_members *how)
{
    int fd = -1;
    enum lt_status st = lt_io_open(cx, path, &fd);
    if (!st)
        st = lt_read_members_fd(cx, path, fd, how);
    if (fd >= 0)
        close(fd);
    return st;
}
