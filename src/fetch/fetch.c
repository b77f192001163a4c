/* fetch/fetch.c - see fetch.h. What the program writes: lines "url VALUE", "type VALUE", an empty line, the
 * body; its last line on stderr is the sentence of a failure. */
#include "fetch/fetch.h"

#include "base/places.h"
#include "base/proc.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STEP = 64 * 1024, NAP_MS = 100, SAID_MAX = 1000, STATUS_LIMIT = 3 };

bool lt_fetch_is_url(struct lt_str s)
{
    return lt_str_starts_nocase(s, LT_S("http://")) || lt_str_starts_nocase(s, LT_S("https://"));
}

/* What a pipe has by now; false at its end. */
static bool drain(int fd, struct lt_buf *to)
{
    for (;;) {
        char step[STEP];
        ssize_t got = read(fd, step, sizeof step);
        if (got == 0)
            return false;
        if (got < 0)
            return errno == EINTR || errno == EAGAIN;
        lt_buf_addmem(to, step, (size_t)got);
        if (to->failed)
            return false;
    }
}

static enum lt_status collect(struct lt_cx *cx, struct lt_proc *p, struct lt_buf *out, struct lt_buf *said)
{
    struct pollfd pipes[] = {{p->out, POLLIN, 0}, {p->err, POLLIN, 0}};
    while (pipes[0].fd >= 0 || pipes[1].fd >= 0) {
        enum lt_status st = lt_check_cancel(cx);
        if (st)
            return st;
        if (poll(pipes, LT_COUNT(pipes), NAP_MS) < 0 && errno != EINTR)
            return lt_fail(cx, LT_IO, "fetching: cannot wait: %s", strerror(errno));
        if (pipes[0].fd >= 0 && pipes[0].revents && !drain(p->out, out))
            pipes[0].fd = -1;
        if (pipes[1].fd >= 0 && pipes[1].revents && !drain(p->err, said))
            pipes[1].fd = -1;
        if (out->failed)
            break;
    }
    return LT_OK;
}

static struct lt_str media_type(struct lt_str value)
{
    return lt_str_trim(lt_str_slice(value, 0, lt_str_find_char(value, ';')));
}

static struct lt_str charset(struct lt_str value)
{
    size_t at = lt_str_find_nocase(value, LT_S("charset="));
    if (at == SIZE_MAX)
        return (struct lt_str){0};
    struct lt_str set = lt_str_from(value, at + 8);
    set = lt_str_trim(lt_str_slice(set, 0, lt_str_find_char(set, ';')));
    if (set.n >= 2 && (set.p[0] == '"' || set.p[0] == '\'') && set.p[set.n - 1] == set.p[0])
        set = lt_str_slice(set, 1, set.n - 2);
    return set;
}

static void take_apart(struct lt_str reply, struct lt_source *source)
{
    struct lt_str line;
    while (lt_str_line(&reply, &line) && line.n) {
        size_t space = lt_str_find_char(line, ' ');
        struct lt_str key = lt_str_slice(line, 0, space), value = lt_str_trim(lt_str_from(line, space));
        if (lt_str_eqz(key, "url"))
            source->url = value;
        if (lt_str_eqz(key, "type")) {
            source->type = media_type(value);
            source->charset = charset(value);
        }
    }
    source->bytes = reply.n ? reply : LT_S("");
}

static enum lt_status failed(struct lt_cx *cx, const char *url, int how, struct lt_str said)
{
    bool limit = WIFEXITED(how) && WEXITSTATUS(how) == STATUS_LIMIT;
    char ended[80];
    struct lt_str line, last = {0};
    while (lt_str_line(&said, &line))
        last = line.n ? line : last;
    lt_proc_describe(how, ended, sizeof ended);
    if (last.n == 0)
        last = lt_str_of(ended);
    return lt_fail(cx, limit ? LT_LIMIT : LT_IO, "%.300s: " LT_FMT, url, LT_ARG(last));
}

enum lt_status lt_fetch(struct lt_cx *cx, const char *url, struct lt_buf *reply, struct lt_source *source)
{
    struct lt_buf path = LT_BUF(8192), said = LT_BUF(SAID_MAX);
    struct lt_proc proc = LT_PROC;
    char limit[24];
    snprintf(limit, sizeof limit, "%zu", reply->max > 8192 ? reply->max - 8192 : 0);
    lt_buf_clear(reply);
    *source = (struct lt_source){.name = lt_str_of(url)};
    enum lt_status st = lt_places_program(cx, LT_S("fetch-url"), &path);
    if (!st)
        st = lt_proc_start(cx, &proc, (const char *const[]){path.p, limit, url, NULL});
    if (!st)
        st = collect(cx, &proc, reply, &said);
    int how = lt_proc_end(&proc);
    if (!st && (!WIFEXITED(how) || WEXITSTATUS(how) != 0))
        st = failed(cx, url, how, lt_buf_str(&said));
    if (!st)
        st = lt_buf_check(cx, reply, url);
    if (!st)
        take_apart(lt_buf_str(reply), source);
    lt_buf_close(&path);
    lt_buf_close(&said);
    return st;
}
