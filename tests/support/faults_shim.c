/* tests/support/faults_shim.c - preloaded into a program, it lets one call of a kind fail; see
 * tests/faults.sh.
 *
 *     FAULT_CALL   malloc write read fsync rename link fork pipe open mmap thread poll stat
 *                  socket memfd unlink truncate folder
 *     FAULT_AT     the call that fails, counted from 1; 0: none
 *     FAULT_ON     set: all after it fail too
 *     FAULT_COUNT  a file that gets the number of calls there were, at the end
 *
 * Only what the program itself and its libraries call by name is seen: libc's own calls are not. */
#undef _FORTIFY_SOURCE /* its inline read, open and poll are not to be replaced */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind {
    MALLOC,
    WRITE,
    READ,
    FSYNC,
    RENAME,
    LINK,
    FORK,
    PIPE,
    OPEN,
    MMAP,
    THREAD,
    POLL,
    STAT,
    SOCKET,
    MEMFD,
    UNLINK,
    TRUNCATE,
    FOLDER,
    KINDS
};

static const char *const kinds[KINDS] = {"malloc", "write",  "read",  "fsync",  "rename",   "link",
                                         "fork",   "pipe",   "open",  "mmap",   "thread",   "poll",
                                         "stat",   "socket", "memfd", "unlink", "truncate", "folder"};
static int wanted = -1;
static long at;
static int goes_on;
static pid_t self;
static atomic_long calls;

__attribute__((constructor)) static void begin(void)
{
    const char *call = getenv("FAULT_CALL"), *n = getenv("FAULT_AT");
    for (int i = 0; call && i < KINDS; i++)
        if (strcmp(kinds[i], call) == 0)
            wanted = i;
    at = n ? atol(n) : 0;
    goes_on = getenv("FAULT_ON") != NULL;
    self = getpid();
}

/* The helpers that the program starts are forked from it: what they do before they are another program is
 * not counted. */
static int fails(int kind)
{
    if (kind != wanted)
        return 0;
    if (getpid() != self)
        return 0;
    long n = atomic_fetch_add(&calls, 1) + 1;
    return at && (n == at || (goes_on && n > at));
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("FAULT_COUNT");
    char text[32];
    if (!path || getpid() != self)
        return;
    long n = atomic_load(&calls);
    wanted = -1;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    int length = snprintf(text, sizeof text, "%ld\n", n);
    if (fd >= 0) {
        (void)!syscall(SYS_write, fd, text, (size_t)length);
        (void)syscall(SYS_close, fd);
    }
}

#define SHIM __attribute__((visibility("default")))

/* The real function of this name. */
#define NEXT(name, type) ((type)(uintptr_t)dlsym(RTLD_NEXT, name))

/* ------------------------------------------------------------------ memory */

extern void *__libc_malloc(size_t n);
extern void *__libc_calloc(size_t n, size_t size);
extern void *__libc_realloc(void *p, size_t n);

SHIM void *malloc(size_t n)
{
    if (fails(MALLOC)) {
        errno = ENOMEM;
        return NULL;
    }
    return __libc_malloc(n);
}

SHIM void *calloc(size_t n, size_t size)
{
    if (fails(MALLOC)) {
        errno = ENOMEM;
        return NULL;
    }
    return __libc_calloc(n, size);
}

SHIM void *realloc(void *p, size_t n)
{
    if (fails(MALLOC)) {
        errno = ENOMEM;
        return NULL;
    }
    return __libc_realloc(p, n);
}

SHIM void *mmap(void *where, size_t n, int prot, int flags, int fd, off_t from)
{
    if (fails(MMAP)) {
        errno = ENOMEM;
        return MAP_FAILED;
    }
    return (void *)syscall(SYS_mmap, where, n, prot, flags, fd, from);
}

/* ------------------------------------------------------------------ files */

/* A call that goes to the kernel as it is. */
static long refused(int error)
{
    errno = error;
    return -1;
}

#define CALL(kind, error, ...)     return fails(kind) ? refused(error) : syscall(__VA_ARGS__)
#define CALL_INT(kind, error, ...) return (int)(fails(kind) ? refused(error) : syscall(__VA_ARGS__))

SHIM ssize_t write(int fd, const void *p, size_t n)
{
    CALL(WRITE, ENOSPC, SYS_write, fd, p, n);
}

SHIM ssize_t pwrite(int fd, const void *p, size_t n, off_t to)
{
    CALL(WRITE, ENOSPC, SYS_pwrite64, fd, p, n, to);
}

SHIM ssize_t pwritev(int fd, const struct iovec *v, int n, off_t to)
{
    CALL(WRITE, ENOSPC, SYS_pwritev, fd, v, n, to, 0);
}

SHIM ssize_t read(int fd, void *p, size_t n)
{
    CALL(READ, EIO, SYS_read, fd, p, n);
}

SHIM ssize_t __read_chk(int fd, void *p, size_t n, size_t room);
SHIM ssize_t __pread_chk(int fd, void *p, size_t n, off_t from, size_t room);
SHIM ssize_t __read_chk(int fd, void *p, size_t n, size_t room)
{
    (void)room;
    CALL(READ, EIO, SYS_read, fd, p, n);
}

SHIM ssize_t pread(int fd, void *p, size_t n, off_t from)
{
    CALL(READ, EIO, SYS_pread64, fd, p, n, from);
}

SHIM ssize_t __pread_chk(int fd, void *p, size_t n, off_t from, size_t room)
{
    (void)room;
    CALL(READ, EIO, SYS_pread64, fd, p, n, from);
}

SHIM int fsync(int fd)
{
    if (fails(FSYNC)) {
        errno = EIO;
        return -1;
    }
    return (int)syscall(SYS_fsync, fd);
}

SHIM int fdatasync(int fd)
{
    CALL_INT(FSYNC, EIO, SYS_fdatasync, fd);
}

SHIM int ftruncate(int fd, off_t n)
{
    CALL_INT(TRUNCATE, ENOSPC, SYS_ftruncate, fd, n);
}

SHIM int unlink(const char *path)
{
    CALL_INT(UNLINK, EIO, SYS_unlinkat, AT_FDCWD, path, 0);
}

SHIM int mkdir(const char *path, mode_t mode)
{
    CALL_INT(FOLDER, ENOSPC, SYS_mkdirat, AT_FDCWD, path, mode);
}

SHIM DIR *opendir(const char *path)
{
    if (fails(FOLDER)) {
        errno = EMFILE;
        return NULL;
    }
    return NEXT("opendir", DIR * (*)(const char *))(path);
}

SHIM int memfd_create(const char *name, unsigned flags)
{
    CALL_INT(MEMFD, EMFILE, SYS_memfd_create, name, flags);
}

SHIM int rename(const char *from, const char *to)
{
    if (fails(RENAME)) {
        errno = EIO;
        return -1;
    }
    return (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
}

SHIM int linkat(int from, const char *old, int to, const char *new, int flags)
{
    if (fails(LINK)) {
        errno = EIO;
        return -1;
    }
    return (int)syscall(SYS_linkat, from, old, to, new, flags);
}

static int open_at(int dir, const char *path, int flags, mode_t mode)
{
    if (fails(OPEN)) {
        errno = EMFILE;
        return -1;
    }
    return (int)syscall(SYS_openat, dir, path, flags, mode);
}

static mode_t mode_of(int flags, va_list ap)
{
    return flags & (O_CREAT | __O_TMPFILE) ? va_arg(ap, mode_t) : 0;
}

SHIM int open(const char *path, int flags, ...)
{
    va_list ap;
    va_start(ap, flags);
    mode_t mode = mode_of(flags, ap);
    va_end(ap);
    return open_at(AT_FDCWD, path, flags, mode);
}

SHIM int openat(int dir, const char *path, int flags, ...)
{
    va_list ap;
    va_start(ap, flags);
    mode_t mode = mode_of(flags, ap);
    va_end(ap);
    return open_at(dir, path, flags, mode);
}

SHIM int stat(const char *path, struct stat *about)
{
    if (fails(STAT)) {
        errno = EACCES;
        return -1;
    }
    return (int)syscall(SYS_newfstatat, AT_FDCWD, path, about, 0);
}

SHIM int fstat(int fd, struct stat *about)
{
    if (fails(STAT)) {
        errno = EIO;
        return -1;
    }
    return (int)syscall(SYS_newfstatat, fd, "", about, AT_EMPTY_PATH);
}

/* What SQLite calls them. */
SHIM int open64(const char *path, int flags, ...)
{
    va_list ap;
    va_start(ap, flags);
    mode_t mode = mode_of(flags, ap);
    va_end(ap);
    return open_at(AT_FDCWD, path, flags, mode);
}

SHIM ssize_t pread64(int fd, void *p, size_t n, off64_t from)
{
    CALL(READ, EIO, SYS_pread64, fd, p, n, from);
}

SHIM ssize_t pwrite64(int fd, const void *p, size_t n, off64_t to)
{
    CALL(WRITE, ENOSPC, SYS_pwrite64, fd, p, n, to);
}

SHIM int ftruncate64(int fd, off64_t n)
{
    CALL_INT(TRUNCATE, ENOSPC, SYS_ftruncate, fd, n);
}

SHIM void *mmap64(void *where, size_t n, int prot, int flags, int fd, off64_t from)
{
    return mmap(where, n, prot, flags, fd, from);
}

/* ------------------------------------------------------------------ processes */

SHIM int socketpair(int family, int type, int protocol, int fds[2])
{
    CALL_INT(SOCKET, EMFILE, SYS_socketpair, family, type, protocol, fds);
}

SHIM ssize_t sendmsg(int fd, const struct msghdr *message, int flags)
{
    CALL(SOCKET, ENOBUFS, SYS_sendmsg, fd, message, flags);
}

SHIM ssize_t recvmsg(int fd, struct msghdr *message, int flags)
{
    CALL(SOCKET, EMFILE, SYS_recvmsg, fd, message, flags);
}

SHIM pid_t fork(void)
{
    if (fails(FORK)) {
        errno = EAGAIN;
        return -1;
    }
    return NEXT("fork", pid_t(*)(void))();
}

SHIM int pipe2(int fds[2], int flags)
{
    if (fails(PIPE)) {
        errno = EMFILE;
        return -1;
    }
    return (int)syscall(SYS_pipe2, fds, flags);
}

SHIM int poll(struct pollfd *fds, nfds_t n, int ms)
{
    if (fails(POLL)) {
        errno = ENOMEM;
        return -1;
    }
    return NEXT("poll", int (*)(struct pollfd *, nfds_t, int))(fds, n, ms);
}

SHIM int __poll_chk(struct pollfd *fds, nfds_t n, int ms, size_t room);
SHIM int __poll_chk(struct pollfd *fds, nfds_t n, int ms, size_t room)
{
    (void)room;
    return poll(fds, n, ms);
}

SHIM int pthread_create(pthread_t *thread, const pthread_attr_t *how, void *(*run)(void *), void *user)
{
    if (fails(THREAD))
        return EAGAIN;
    return NEXT("pthread_create", int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *))(
        thread, how, run, user);
}
