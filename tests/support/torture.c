/* tests/support/torture.c - see torture.h. Counts only on the thread that runs the torture. */
#include "torture.h"

#include <errno.h>
#include <sys/types.h>

void *__real_malloc(size_t n);
void *__real_calloc(size_t count, size_t n);
void *__real_realloc(void *p, size_t n);
ssize_t __real_write(int fd, const void *p, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t count, size_t n);
void *__wrap_realloc(void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n);

struct fuse {
    size_t left; /* calls until one fails; 0: off */
    bool blown;
};

static _Thread_local struct fuse allocations, writes;

static bool burn(struct fuse *f)
{
    if (f->left == 0 || --f->left > 0)
        return false;
    f->blown = true;
    return true;
}

void *__wrap_malloc(size_t n)
{
    return burn(&allocations) ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t count, size_t n)
{
    return burn(&allocations) ? NULL : __real_calloc(count, n);
}

void *__wrap_realloc(void *p, size_t n)
{
    return burn(&allocations) ? NULL : __real_realloc(p, n);
}

ssize_t __wrap_write(int fd, const void *p, size_t n)
{
    if (burn(&writes)) {
        errno = ENOSPC;
        return -1;
    }
    return __real_write(fd, p, n);
}

static size_t torture(struct fuse *fuse, bool (*attempt)(void *user), void *user, size_t each, size_t most)
{
    enum { STEP = 13 };
    for (size_t nth = 1; nth <= most; nth += nth < each ? 1 : STEP) {
        *fuse = (struct fuse){.left = nth};
        attempt(user);
        bool blown = fuse->blown;
        *fuse = (struct fuse){0};
        if (!blown)
            return nth;
    }
    return most;
}

size_t torture_allocations(bool (*attempt)(void *user), void *user, size_t most)
{
    return torture(&allocations, attempt, user, most, most);
}

size_t torture_many_allocations(bool (*attempt)(void *user), void *user, size_t each, size_t most)
{
    return torture(&allocations, attempt, user, each, most);
}

size_t torture_writes(bool (*attempt)(void *user), void *user, size_t most)
{
    return torture(&writes, attempt, user, most, most);
}
