/* base/starter_line.c - see starter_line.h. */
#include "base/starter_line.h"

#include "base/parcel.h"

#include <pthread.h>
#include <string.h>

void lt_starter_say_why(struct lt_starter_reply *reply, const struct lt_cx *cx)
{
    size_t n = sizeof cx->what < sizeof reply->why ? sizeof cx->what : sizeof reply->why - 1;
    memcpy(reply->why, cx->what, n);
}

bool lt_starter_reply_send(int line, const struct lt_starter_reply *reply, const int *fds, size_t n)
{
    return lt_parcel_send(line, reply, sizeof *reply, fds, n);
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
    size_t came = LT_STARTER_FDS;
    pthread_mutex_lock(&asked.lock);
    bool fine = lt_parcel_send(asked.line, packet, n, NULL, 0) &&
                lt_parcel_take(asked.line, reply, sizeof *reply, fds, &came, 0) == (ssize_t)sizeof *reply;
    pthread_mutex_unlock(&asked.lock);
    if (!fine) {
        *reply = (struct lt_starter_reply){.code = LT_IO, .why = "nobody is there to do it"};
        return 0;
    }
    reply->why[LT_STARTER_WHY - 1] = '\0';
    return came;
}
