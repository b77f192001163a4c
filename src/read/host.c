/* read/host.c - see read.h and host.h. */
#include "read/host.h"

#include "base/parcel.h"
#include "base/places.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static enum lt_status start(struct lt_cx *cx, struct lt_read_host *host, int theirs)
{
    struct lt_buf path = LT_BUF(8192);
    const struct lt_confine policy = {.hand = theirs,
                                      .memory_bytes = (uint64_t)LT_READ_MEMORY_MB * 1000 * 1000,
                                      .cpu_s = LT_READ_PROCESSOR_S};
    enum lt_status st = lt_places_program(cx, LT_S("read-doc"), &path);
    if (!st)
        st = lt_proc_start_confined(cx, &host->proc, (const char *const[]){path.p, NULL}, &policy);
    lt_buf_close(&path);
    return st;
}

enum lt_status lt_read_host_start(struct lt_cx *cx, struct lt_read_host *host)
{
    int ends[2];
    if (host->started)
        return LT_OK;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return lt_fail(cx, LT_IO, "the reader cannot be started: %s", strerror(errno));
    *host = (struct lt_read_host){
        .proc = LT_PROC, .line = ends[0], .started = true, .silence_s = host->silence_s};
    enum lt_status st = start(cx, host, ends[1]);
    close(ends[1]);
    if (st)
        lt_read_host_close(host);
    return st;
}

void lt_read_host_close(struct lt_read_host *host)
{
    if (!host->started)
        return;
    lt_proc_end(&host->proc);
    close(host->line);
    *host = (struct lt_read_host){.started = false, .silence_s = host->silence_s};
}

/* One byte carries the descriptors. */
static bool send_fds(int line, const int fds[LT_HOST_FDS])
{
    return lt_parcel_send(line, "", 1, fds, LT_HOST_FDS);
}

enum lt_status lt_host_ask(struct lt_cx *cx, struct lt_read_host *host, const int fds[LT_HOST_FDS])
{
    enum lt_status st = lt_read_host_start(cx, host);
    if (st || send_fds(host->line, fds))
        return st;
    /* The thread that had started it is gone, or somebody has killed it. */
    lt_read_host_close(host);
    st = lt_read_host_start(cx, host);
    if (!st && !send_fds(host->line, fds))
        st = lt_fail(cx, LT_IO, "the reader takes no source: %s", strerror(errno));
    return st;
}

int lt_host_ending(struct lt_read_host *host, int ms)
{
    int status = -1;
    struct pollfd line = {.fd = host->line, .events = POLLIN};
    int64_t until = lt_proc_now_ms() + ms;
    int ready;
    do
        ready = poll(&line, 1, ms);
    while (ready < 0 && errno == EINTR && lt_proc_now_ms() < until);
    if (ready <= 0 || recv(host->line, &status, sizeof status, MSG_DONTWAIT) != (ssize_t)sizeof status)
        return -1;
    return status;
}

bool lt_host_next(int line, int fds[LT_HOST_FDS])
{
    char byte;
    size_t n = LT_HOST_FDS;
    return lt_parcel_take(line, &byte, 1, fds, &n, 0) == 1 && n == LT_HOST_FDS;
}
