/* read/confined.c - lt_read_confined: has read-doc read one source and takes what it says. Whatever comes
 * is either a checked document or the end of this source, with a sentence. */
#include "read/confined_request.h"

#include "base/io.h"
#include "base/utf8.h"
#include "model/doc_wire.h"
#include "read/host.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STEP = 64 * 1024, NAP_MS = 100, SAID_MAX = 4000, SENTENCE_MAX = 500, END_MS = 2000 };

struct conversation {
    struct lt_cx *cx;
    const struct lt_source *source;
    const struct lt_read_sink *sink;
    struct lt_read_host *host;
    int out;                /* what it answers comes here; -1: no more does */
    struct lt_buf in, said; /* its answers as far as not taken; the beginning of its stderr */
    struct lt_doc doc;      /* the one that is coming */
    bool ended, stopped;    /* it has said so; the sink has had enough */
};

static enum lt_status broken(struct conversation *c, const char *what)
{
    return lt_fail(c->cx, LT_FORMAT, LT_FMT ": the reader broke its protocol: %s", LT_ARG(c->source->name),
                   what);
}

/* ------------------------------------------------------------------ answers */

static enum lt_status on_head(struct conversation *c, struct lt_str body)
{
    lt_doc_close(&c->doc);
    return lt_wire_take_head(c->cx, body, &c->doc);
}

static enum lt_status on_blocks(struct conversation *c, struct lt_str body)
{
    return lt_wire_take_blocks(c->cx, body, &c->doc);
}

static enum lt_status on_doc(struct conversation *c)
{
    if (c->doc.n_blocks == 0)
        return broken(c, "a document without text");
    /* What comes next may take hours: the buffer that large frames needed is let go. */
    if (c->in.n == 0)
        lt_buf_close(&c->in);
    enum lt_status st = c->sink->article(c->sink->user, c->cx, &c->doc);
    c->stopped = st != LT_OK;
    lt_doc_close(&c->doc);
    return st;
}

static enum lt_status on_passed(struct conversation *c, struct lt_str body)
{
    (void)body;
    if (c->sink->passed_over)
        c->sink->passed_over(c->sink->user);
    return LT_OK;
}

static enum lt_status on_warn(struct conversation *c, struct lt_str body)
{
    lt_warn(c->cx, LT_FMT, LT_ARG(lt_utf8_cut(body, SENTENCE_MAX)));
    return LT_OK;
}

static enum lt_status on_end(struct conversation *c, struct lt_str body)
{
    uint64_t code = 0;
    struct lt_str sentence = {0};
    if (!lt_wire_take_number(&body, LT_FULL, &code) ||
        !lt_wire_take_text(&body, SENTENCE_MAX + 100, &sentence))
        return broken(c, "an end without a status");
    c->ended = true;
    /* Stopping everything is not for the reader to say. */
    bool own = code == LT_CANCELLED || code == LT_FULL || (code == LT_USAGE && !c->source->type.n);
    if (code)
        return lt_fail(c->cx, own ? LT_FORMAT : (enum lt_status)code, LT_FMT, LT_ARG(sentence));
    return LT_OK;
}

static const struct {
    const char *kind;
    enum lt_status (*take)(struct conversation *c, struct lt_str body);
} answers[] = {
    {"blocks", on_blocks}, {"head", on_head}, {"passed", on_passed}, {"warn", on_warn}, {"end", on_end},
};

static enum lt_status take(struct conversation *c, const struct lt_frame *f)
{
    for (size_t i = 0; i < LT_COUNT(answers); i++)
        if (lt_str_eqz(f->kind, answers[i].kind))
            return answers[i].take(c, f->body);
    return broken(c, "an answer of no kind");
}

/* All whole frames that are there; a document's body is copied before the buffer may change. */
static enum lt_status take_all(struct conversation *c)
{
    enum lt_status st = LT_OK;
    size_t taken = 0;
    while (!st && !c->ended) {
        struct lt_str rest = lt_str_from(lt_buf_str(&c->in), taken);
        struct lt_frame f;
        enum lt_frame_found found = lt_frame_take(&rest, LT_CONFINED_MAX_BODY, &f);
        if (found == LT_FRAME_PART)
            break;
        if (found == LT_FRAME_BROKEN)
            return broken(c, "what it wrote is no answer");
        taken = c->in.n - rest.n;
        bool whole = lt_str_eqz(f.kind, "doc");
        if (!whole) {
            st = take(c, &f);
            continue;
        }
        /* Its sink may take hours: what was taken is let go before, and the frame with it. */
        memmove(c->in.p, c->in.p + taken, rest.n);
        c->in.n = rest.n;
        taken = 0;
        st = on_doc(c);
    }
    if (taken) {
        c->in.n -= taken;
        memmove(c->in.p, c->in.p + taken, c->in.n);
    }
    return st;
}

/* ------------------------------------------------------------------ waiting */

static void close_pipe(int *fd)
{
    close(*fd);
    *fd = -1;
}

static void hear_stderr(struct conversation *c)
{
    if (c->host->proc.err < 0)
        return;
    char step[512];
    ssize_t got = read(c->host->proc.err, step, sizeof step);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        close_pipe(&c->host->proc.err);
    else if (got > 0 && c->said.n < SAID_MAX)
        lt_buf_addmem(&c->said, step, (size_t)got);
}

/* One read; *news when something came. The end of its output ends the conversation. */
static enum lt_status hear_stdout(struct conversation *c, bool *news)
{
    char *to = lt_buf_room(&c->in, STEP);
    if (!to)
        return lt_buf_check(c->cx, &c->in, "a document");
    ssize_t got = read(c->out, to, STEP);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return LT_OK;
    if (got <= 0) {
        close_pipe(&c->out);
        return LT_OK;
    }
    c->in.n += (size_t)got;
    *news = true;
    return take_all(c);
}

/* Nothing has come through the pipe that it reads from: it is not the reader that is slow. */
static bool waits_for_source(const struct conversation *c)
{
    struct pollfd source = {.fd = c->source->fd, .events = POLLIN};
    return c->source->fd > 0 && poll(&source, 1, 0) == 0;
}

static enum lt_status converse(struct conversation *c)
{
    int silence_s = c->host->silence_s ? c->host->silence_s : LT_READ_SILENCE_S;
    int64_t until = lt_proc_now_ms() + silence_s * 1000;
    enum lt_status st = LT_OK;
    while (!st && !c->ended && c->out >= 0) {
        struct pollfd fds[] = {{c->out, POLLIN, 0}, {c->host->proc.err, POLLIN, 0}};
        bool news = false;
        st = lt_check_cancel(c->cx);
        if (!st && poll(fds, LT_COUNT(fds), NAP_MS) < 0 && errno != EINTR)
            st = lt_fail(c->cx, LT_IO, "waiting for the reader: %s", strerror(errno));
        if (!st && fds[1].revents)
            hear_stderr(c);
        if (!st && fds[0].revents)
            st = hear_stdout(c, &news);
        if (news || waits_for_source(c)) /* counted from when we began to wait, not from when it spoke */
            until = lt_proc_now_ms() + silence_s * 1000;
        else if (!st && lt_proc_now_ms() > until)
            st = lt_fail(c->cx, LT_LIMIT, LT_FMT ": reading it brought nothing for %d s",
                         LT_ARG(c->source->name), silence_s);
    }
    return st;
}

/* It ended without saying so: how, and its last words. */
static enum lt_status died(struct conversation *c, int how)
{
    char end[80];
    struct lt_str said = lt_buf_str(&c->said), line, last = {0};
    while (lt_str_line(&said, &line))
        last = lt_str_trim(line).n ? lt_str_trim(line) : last;
    if (how == -1)
        snprintf(end, sizeof end, "it is gone");
    else
        lt_proc_describe(how, end, sizeof end);
    last = lt_str_slice(last, 0, 200);
    return lt_fail(c->cx, LT_IO, LT_FMT ": the program that read it failed: %s%s" LT_FMT,
                   LT_ARG(c->source->name), end, last.n ? ": " : "", LT_ARG(last));
}

/* ------------------------------------------------------------------ start */

/* Bytes as a file without a name. */
static enum lt_status as_file(struct lt_cx *cx, struct lt_str bytes, int *fd)
{
    *fd = memfd_create("source", MFD_CLOEXEC);
    enum lt_status st = *fd < 0 ? lt_io_temp(cx, NULL, fd) : LT_OK;
    if (!st)
        st = lt_io_write(cx, "what is handed to the reader", *fd, bytes.p, bytes.n);
    if (!st && lseek(*fd, 0, SEEK_SET) != 0)
        st = lt_fail(cx, LT_IO, "what is handed to the reader: %s", strerror(errno));
    return st;
}

static enum lt_status make_request(struct conversation *c, const struct lt_read_opts *opts, int *fd)
{
    struct lt_buf body = LT_BUF(LT_CONFINED_MAX_BODY);
    lt_confined_put_request(&body, c->source, opts);
    enum lt_status st = lt_buf_check(c->cx, &body, "a request to the reader");
    if (!st)
        st = as_file(c->cx, lt_buf_str(&body), fd);
    lt_buf_close(&body);
    return st;
}

/* The source's own file. What comes through a pipe may take as long as it likes: that is waited for here,
 * where nobody counts the seconds. */
static enum lt_status open_source(struct conversation *c, const struct lt_read_opts *opts, int *fd)
{
    const struct lt_source *s = c->source;
    struct stat about;
    if (s->fd > 0) {
        *fd = fcntl(s->fd, F_DUPFD_CLOEXEC, 0);
        return *fd >= 0 ? LT_OK : lt_fail(c->cx, LT_IO, LT_FMT ": %s", LT_ARG(s->name), strerror(errno));
    }
    if (s->bytes.p)
        return as_file(c->cx, s->bytes, fd);
    if (stat(s->path, &about) != 0 || S_ISREG(about.st_mode) || S_ISDIR(about.st_mode))
        return lt_io_open(c->cx, s->path, fd);
    struct lt_buf all = LT_BUF(opts->max_bytes ? opts->max_bytes : LT_READ_MAX_BYTES);
    enum lt_status st = lt_io_read_any(c->cx, s->path, &all);
    if (!st)
        st = as_file(c->cx, lt_buf_str(&all), fd);
    lt_buf_close(&all);
    return st;
}

/* Its end is seen by us when ours is the only one that is left: the writing one goes with the handover. */
static enum lt_status hand_over(struct conversation *c, const struct lt_read_opts *opts)
{
    int fds[LT_HOST_FDS] = {-1, -1, -1}, answer[2] = {-1, -1};
    enum lt_status st = make_request(c, opts, &fds[LT_HOST_REQUEST]);
    if (!st)
        st = open_source(c, opts, &fds[LT_HOST_SOURCE]);
    if (!st && pipe2(answer, O_CLOEXEC) != 0)
        st = lt_fail(c->cx, LT_IO, "the reader cannot be asked: %s", strerror(errno));
    fds[LT_HOST_ANSWER] = answer[1];
    c->out = answer[0];
    if (!st && fcntl(c->out, F_SETFL, O_NONBLOCK) != 0)
        st = lt_fail(c->cx, LT_IO, "the reader cannot be asked: %s", strerror(errno));
    if (!st)
        st = lt_host_ask(c->cx, c->host, fds);
    for (int i = 0; i < LT_HOST_FDS; i++)
        if (fds[i] >= 0)
            close(fds[i]);
    return st;
}

static enum lt_status run(struct conversation *c, const struct lt_read_opts *opts)
{
    enum lt_status st = hand_over(c, opts);
    if (!st)
        st = converse(c);
    /* It has ended, or is about to. Anything else than that is not waited for: the next source gets a new
     * one. */
    int how = (!st || c->ended) && c->host->started ? lt_host_ending(c->host, END_MS) : -1;
    if (!st && !c->ended) {
        hear_stderr(c);
        st = died(c, how);
    }
    if (how == -1)
        lt_read_host_close(c->host);
    return st;
}

enum lt_status lt_read_confined(struct lt_cx *cx, struct lt_read_host *host, const struct lt_read_opts *opts,
                                const struct lt_source *source, const struct lt_read_sink *sink)
{
    if (!source->bytes.p && !source->path && source->fd <= 0)
        return lt_read(cx, opts, source, sink); /* nothing: that is quickly said */
    struct conversation c = {.cx = cx,
                             .source = source,
                             .sink = sink,
                             .host = host,
                             .out = -1,
                             .in = LT_BUF(LT_CONFINED_MAX_BODY + 2 * STEP),
                             .said = LT_BUF(SAID_MAX + 512)};
    lt_doc_init(&c.doc);
    enum lt_status st = run(&c, opts);
    if (c.out >= 0)
        close(c.out);
    lt_doc_close(&c.doc);
    lt_buf_close(&c.in);
    lt_buf_close(&c.said);
    return st;
}
