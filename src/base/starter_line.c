/* base/starter_line.c - see starter_line.h. */
#include "base/starter_line.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>

/* A message with up to three descriptors. */
union parcel {
    char space[CMSG_SPACE(LT_STARTER_FDS * sizeof(int))];
    struct cmsghdr align;
};

void lt_starter_say_why(struct lt_starter_reply *reply, const struct lt_cx *cx)
{
    size_t n = sizeof cx->what < sizeof reply->why ? sizeof cx->what : sizeof reply->why - 1;
    memcpy(reply->why, cx->what, n);
}

bool lt_starter_reply_send(int line, const struct lt_starter_reply *reply, const int *fds, size_t n)
{
    union parcel data = {.space = {0}};
    struct iovec one = {(void *)(uintptr_t)reply, sizeof *reply};
    struct msghdr message = {.msg_iov = &one, .msg_iovlen = 1};
    if (n) {
        message.msg_control = data.space;
        message.msg_controllen = CMSG_SPACE(n * sizeof *fds);
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(n * sizeof *fds);
        memcpy(CMSG_DATA(head), fds, n * sizeof *fds);
    }
    ssize_t put;
    do
        put = sendmsg(line, &message, MSG_NOSIGNAL);
    while (put < 0 && errno == EINTR);
    return put == (ssize_t)sizeof *reply;
}

/* ------------------------------------------------------------------ who asks */

static struct {
    pthread_mutex_t lock;
    int line;
} asked = {PTHREAD_MUTEX_INITIALIZER, -1};

void lt_starter_line_open(int line)
{
    asked.line = line;
}

size_t lt_starter_ask(const void *packet, size_t n, struct lt_starter_reply *reply, int fds[LT_STARTER_FDS])
{
    union parcel data;
    struct iovec one = {reply, sizeof *reply};
    struct msghdr message = {
        .msg_iov = &one, .msg_iovlen = 1, .msg_control = data.space, .msg_controllen = sizeof data.space};
    ssize_t put, got = -1;
    pthread_mutex_lock(&asked.lock);
    do
        put = send(asked.line, packet, n, MSG_NOSIGNAL);
    while (put < 0 && errno == EINTR);
    while (put == (ssize_t)n && (got = recvmsg(asked.line, &message, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR)
        ;
    pthread_mutex_unlock(&asked.lock);
    if (got != (ssize_t)sizeof *reply) {
        *reply = (struct lt_starter_reply){.code = LT_IO, .why = "nobody is there to do it"};
        return 0;
    }
    reply->why[LT_STARTER_WHY - 1] = '\0';
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (!head || head->cmsg_type != SCM_RIGHTS)
        return 0;
    size_t bytes = head->cmsg_len - CMSG_LEN(0);
    memcpy(fds, CMSG_DATA(head), bytes);
    return bytes / sizeof *fds;
}
