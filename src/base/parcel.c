/* base/parcel.c - see parcel.h. */
#include "base/parcel.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

union control {
    char space[CMSG_SPACE(LT_PARCEL_FDS * sizeof(int))];
    struct cmsghdr align;
};

bool lt_parcel_send(int line, const void *p, size_t n, const int *fds, size_t n_fds)
{
    union control data = {.space = {0}};
    struct iovec one = {(void *)(uintptr_t)p, n};
    struct msghdr message = {.msg_iov = &one, .msg_iovlen = 1};
    if (n_fds) {
        message.msg_control = data.space;
        message.msg_controllen = CMSG_SPACE(n_fds * sizeof *fds);
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(n_fds * sizeof *fds);
        memcpy(CMSG_DATA(head), fds, n_fds * sizeof *fds);
    }
    ssize_t put;
    do
        put = sendmsg(line, &message, MSG_NOSIGNAL);
    while (put < 0 && errno == EINTR);
    return put == (ssize_t)n;
}

ssize_t lt_parcel_take(int line, void *p, size_t n, int *fds, size_t *n_fds, int flags)
{
    union control data = {.space = {0}};
    struct iovec one = {p, n};
    /* By length, not by space, which is rounded up: the system closes what there is no room for. */
    struct msghdr message = {.msg_iov = &one,
                             .msg_iovlen = 1,
                             .msg_control = data.space,
                             .msg_controllen = CMSG_LEN(*n_fds * sizeof *fds)};
    ssize_t got;
    do
        got = recvmsg(line, &message, MSG_CMSG_CLOEXEC | flags);
    while (got < 0 && errno == EINTR);
    struct cmsghdr *head = got > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    *n_fds = 0;
    if (!head || head->cmsg_type != SCM_RIGHTS)
        return got;
    *n_fds = (head->cmsg_len - CMSG_LEN(0)) / sizeof *fds;
    memcpy(fds, CMSG_DATA(head), *n_fds * sizeof *fds);
    return got;
}
