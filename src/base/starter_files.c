/* base/starter_files.c - the starter makes files for a process that may make none: they are opened here,
 * written there, and get their names here. So that process has a file only when it is below the one folder,
 * and none there whose name, or whose folder's, begins with ".lectern": a ledger is nobody's to write who has
 * met foreign bytes. */
#include "base/starter_line.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char own[] = ".lectern";

void lt_starter_files_open(struct lt_starter_files *s, const char *folder)
{
    *s = (struct lt_starter_files){.root = realpath(folder, NULL)};
    for (size_t i = 0; i < LT_STARTER_OUTFILES; i++)
        s->open[i] = LT_OUTFILE;
}

/* Is it the folder, or one below it that is not the batch's own? Without links. */
static bool is_below(const char *root, const char *dir)
{
    size_t n = strlen(root);
    if (strncmp(dir, root, n) != 0)
        return false;
    const char *rest = dir + n;
    bool inside = rest[0] == '\0' || rest[0] == '/' || (n && root[n - 1] == '/');
    return inside && strncmp(rest, own, sizeof own - 1) != 0 && !strstr(rest, "/.lectern");
}

static bool is_ours(const struct lt_starter_files *s, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    char *dir = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
    char *real = dir && s->root ? realpath(dir, NULL) : NULL;
    bool fine = real && is_below(s->root, real) && strncmp(name, own, sizeof own - 1) != 0;
    free(dir);
    free(real);
    return fine;
}

static enum lt_status refuse(struct lt_cx *cx, const struct lt_starter_files *s, const char *path)
{
    return lt_fail(cx, LT_IO, "%s: a worker makes files below %s only, and none of the batch's own", path,
                   s->root ? s->root : "the output directory");
}

static enum lt_status open_file(struct lt_cx *cx, struct lt_starter_files *s, const char *path,
                                struct lt_starter_reply *reply, int *fd)
{
    size_t i = 0;
    while (i < LT_STARTER_OUTFILES && s->open[i].path)
        i++;
    if (i == LT_STARTER_OUTFILES)
        return lt_fail(cx, LT_LIMIT, "%s: too many files are open", path);
    if (!is_ours(s, path))
        return refuse(cx, s, path);
    struct lt_outfile *f = &s->open[i];
    enum lt_status st = lt_outfile_open(cx, f, path);
    if (!st && !is_ours(s, f->path)) /* a link leads elsewhere */
        st = refuse(cx, s, f->path);
    if (st)
        lt_outfile_close(f);
    *fd = st ? -1 : f->fd;
    reply->file = (int)i + 1;
    reply->mode = f->mode;
    return st;
}

static enum lt_status settle_file(struct lt_cx *cx, struct lt_starter_files *s,
                                  const struct lt_starter_request *r)
{
    struct lt_outfile *f = r->file > 0 && r->file <= LT_STARTER_OUTFILES ? &s->open[r->file - 1]
                                                                         : &(struct lt_outfile){.fd = -1};
    enum lt_status st = LT_OK;
    if (f->fd < 0)
        return lt_fail(cx, LT_IO, "no such file is open");
    if (r->op == LT_STARTER_READY)
        return lt_outfile_ready(cx, f);
    if (r->op == LT_STARTER_PUBLISH)
        st = f->temp ? lt_outfile_publish(cx, f) : lt_fail(cx, LT_IO, "%s: it is not ready", f->path);
    lt_outfile_close(f);
    return st;
}

static enum lt_status open_temp(struct lt_cx *cx, const struct lt_starter_files *s, const char *dir, int *fd)
{
    char *inside = NULL;
    if (dir[0] && asprintf(&inside, "%s/x", dir) < 0)
        return lt_fail(cx, LT_OOM, "a temporary file: out of memory");
    bool fine = !dir[0] || is_ours(s, inside);
    free(inside);
    return fine ? lt_io_temp(cx, dir[0] ? dir : NULL, fd) : refuse(cx, s, dir);
}

bool lt_starter_files_do(struct lt_starter_files *s, const struct lt_starter_request *r, const char *path,
                         struct lt_starter_reply *reply, int *fd)
{
    struct lt_cx cx = {0};
    if (r->op == LT_STARTER_OPEN)
        reply->code = open_file(&cx, s, path, reply, fd);
    else if (r->op == LT_STARTER_TEMP)
        reply->code = open_temp(&cx, s, path, fd);
    else if (r->op == LT_STARTER_SWEEP && is_ours(s, path))
        lt_outfile_sweep(path);
    else if (r->op != LT_STARTER_SWEEP)
        reply->code = settle_file(&cx, s, r);
    lt_starter_say_why(reply, &cx);
    return r->op == LT_STARTER_TEMP;
}

/* ------------------------------------------------------------------ who asks */

static enum lt_status ask(struct lt_cx *cx, struct lt_starter_request r, const char *path,
                          struct lt_starter_reply *reply, int *fd)
{
    struct lt_buf packet = LT_BUF(sizeof r + 16 * 1024);
    int fds[LT_STARTER_FDS];
    *reply = (struct lt_starter_reply){0};
    lt_buf_addmem(&packet, (const char *)&r, sizeof r);
    lt_buf_addmem(&packet, path, strlen(path) + 1);
    enum lt_status st = lt_buf_check(cx, &packet, "a file's name");
    size_t n = st ? 0 : lt_starter_ask(packet.p, packet.n, reply, fds);
    lt_buf_close(&packet);
    for (size_t i = fd ? 1 : 0; i < n; i++)
        close(fds[i]);
    if (fd)
        *fd = n ? fds[0] : -1;
    return st || !reply->code ? st : lt_fail(cx, reply->code, "%s", reply->why);
}

static enum lt_status far_open(struct lt_cx *cx, struct lt_outfile *f, const char *path)
{
    struct lt_starter_reply reply;
    enum lt_status st = ask(cx, (struct lt_starter_request){.op = LT_STARTER_OPEN}, path, &reply, &f->fd);
    if (!st && f->fd < 0)
        st = lt_fail(cx, LT_IO, "%s: cannot create: it did not come", path);
    if (st)
        return st;
    f->far = reply.file;
    f->mode = reply.mode;
    f->path = strdup(path);
    return f->path ? LT_OK : lt_fail(cx, LT_OOM, "%s: out of memory", path);
}

static enum lt_status far_ready(struct lt_cx *cx, struct lt_outfile *f)
{
    struct lt_starter_reply reply;
    return ask(cx, (struct lt_starter_request){.op = LT_STARTER_READY, .file = f->far}, "", &reply, NULL);
}

static enum lt_status far_publish(struct lt_cx *cx, struct lt_outfile *f)
{
    struct lt_starter_request r = {.op = LT_STARTER_PUBLISH, .file = f->far};
    struct lt_starter_reply reply;
    f->far = 0;
    return ask(cx, r, "", &reply, NULL);
}

static void far_drop(struct lt_outfile *f)
{
    struct lt_starter_reply reply;
    struct lt_cx quiet = {0};
    (void)!ask(&quiet, (struct lt_starter_request){.op = LT_STARTER_DROP, .file = f->far}, "", &reply, NULL);
}

static void far_sweep(const char *path)
{
    struct lt_starter_reply reply;
    struct lt_cx quiet = {0};
    (void)!ask(&quiet, (struct lt_starter_request){.op = LT_STARTER_SWEEP}, path, &reply, NULL);
}

static enum lt_status far_temp(struct lt_cx *cx, const char *dir, int *fd)
{
    struct lt_starter_reply reply;
    struct lt_starter_request r = {.op = LT_STARTER_TEMP};
    enum lt_status st = ask(cx, r, dir ? dir : "", &reply, fd);
    return st || *fd >= 0 ? st : lt_fail(cx, LT_IO, "a temporary file: it did not come");
}

void lt_starter_files_ask(void)
{
    static const struct lt_io_far far = {far_open, far_ready, far_publish, far_drop, far_sweep, far_temp};
    lt_io_make_far(&far);
}
