/* base/landlock.c - see landlock.h. Numbers and structures are the kernel's (include/uapi/linux/landlock.h),
 * the same on every architecture. */
#include "base/landlock.h"

#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446, VERSION_FLAG = 1, PATH_BENEATH = 1 };

enum fs_right {
    EXECUTE = 1 << 0,
    WRITE_FILE = 1 << 1,
    READ_FILE = 1 << 2,
    READ_DIR = 1 << 3,
    REMOVE_DIR = 1 << 4,
    REMOVE_FILE = 1 << 5,
    MAKE_CHAR = 1 << 6,
    MAKE_DIR = 1 << 7,
    MAKE_REG = 1 << 8,
    MAKE_SOCK = 1 << 9,
    MAKE_FIFO = 1 << 10,
    MAKE_BLOCK = 1 << 11,
    MAKE_SYM = 1 << 12,
    REFER = 1 << 13,
    TRUNCATE = 1 << 14,
    IOCTL_DEV = 1 << 15
};

enum { BIND_TCP = 1, CONNECT_TCP = 2, ABSTRACT_SOCKETS = 1, SIGNALS = 2 };

struct ruleset {
    uint64_t fs, net, scoped;
};

struct beneath {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

/* What each version knows in all: its file rights, and how much of `struct ruleset` it takes. */
static const struct {
    uint64_t fs;
    size_t size;
} versions[] = {
    {0, 0},
    {(MAKE_SYM << 1) - 1, 8},
    {(REFER << 1) - 1, 8},
    {(TRUNCATE << 1) - 1, 8},
    {(TRUNCATE << 1) - 1, 16},
    {(IOCTL_DEV << 1) - 1, 16},
    {(IOCTL_DEV << 1) - 1, 24},
};

enum {
    NEWEST = sizeof versions / sizeof *versions - 1,
    FOR_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
};

int lt_landlock_version(void)
{
    long version = syscall(CREATE_RULESET, NULL, (size_t)0, VERSION_FLAG);
    return version < 0 ? 0 : (int)version;
}

static uint64_t rights_of(unsigned use)
{
    uint64_t rights = 0;
    if (use & LT_LANDLOCK_READ)
        rights |= READ_FILE | READ_DIR;
    if (use & LT_LANDLOCK_START)
        rights |= EXECUTE | READ_FILE;
    if (use & LT_LANDLOCK_WRITE)
        rights |= WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | MAKE_SOCK | MAKE_FIFO |
                  MAKE_SYM | REFER | TRUNCATE | IOCTL_DEV;
    return rights;
}

/* A rule that the kernel does not take is a right less: nothing to stop for. */
static void add(int ruleset, const struct lt_landlock_rule *rule, uint64_t known)
{
    struct stat about;
    int fd = rule->path ? open(rule->path, O_PATH | O_CLOEXEC) : rule->fd;
    if (fd < 0)
        return; /* what is not there needs no rule */
    struct beneath b = {.allowed = rights_of(rule->use) & known, .parent = fd};
    if (fstat(fd, &about) != 0 || !S_ISDIR(about.st_mode))
        b.allowed &= FOR_FILES;
    if (b.allowed)
        (void)syscall(ADD_RULE, ruleset, PATH_BENEATH, &b, 0);
    if (rule->path)
        close(fd);
}

bool lt_landlock_enter(const struct lt_landlock *l)
{
    int version = lt_landlock_version();
    if (version < 1)
        return false;
    version = version > NEWEST ? NEWEST : version;
    struct ruleset r = {
        .fs = versions[version].fs,
        .net = l->connects ? BIND_TCP : BIND_TCP | CONNECT_TCP,
        .scoped = ABSTRACT_SOCKETS | SIGNALS,
    };
    int fd = (int)syscall(CREATE_RULESET, &r, versions[version].size, 0);
    if (fd < 0)
        return false;
    for (size_t i = 0; i < l->n; i++)
        add(fd, &l->rules[i], r.fs);
    bool fine = syscall(RESTRICT_SELF, fd, 0) == 0;
    close(fd);
    return fine;
}
