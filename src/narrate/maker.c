/* narrate/maker.c - see maker.h. */
#include "narrate/maker.h"

#include "base/hash.h"
#include "narrate/naming.h"
#include "pack/pack.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { FRONT_BYTES = 128 * 1024, WAY_DIGITS = 16 };

static const char attribute[] = "user.lectern.source";

/* The real path of the directory that `path` lies in; NULL: there is none. */
static char *directory_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *dir = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
    char *real = dir ? realpath(dir, NULL) : NULL;
    free(dir);
    return real;
}

/* Bytes that two paths have in common, whole directories only. */
static size_t common(const char *a, const char *b)
{
    size_t at = 0, last = 0;
    for (; a[at] && a[at] == b[at]; at++)
        last = a[at] == '/' ? at : last;
    bool whole = (a[at] == '\0' || a[at] == '/') && (b[at] == '\0' || b[at] == '/');
    return whole ? at : last;
}

/* The way from the file's directory to the source, hashed: the same when both are moved together. */
static bool way_of(const char *path, const char *source, char out[WAY_DIGITS + 1])
{
    char *from = directory_of(path), *to = realpath(source, NULL);
    bool known = from && to;
    if (known) {
        size_t shared = common(from, to);
        uint64_t up = 0;
        for (const char *p = from + shared; *p; p++)
            up += *p == '/';
        snprintf(out, WAY_DIGITS + 1, "%016" PRIx64, lt_hash64(to + shared, strlen(to + shared), up));
    }
    free(from);
    free(to);
    return known;
}

static bool came_another_way(int fd, const char *path, const char *source)
{
    char said[WAY_DIGITS + 1] = "", way[WAY_DIGITS + 1];
    if (fgetxattr(fd, attribute, said, WAY_DIGITS) != WAY_DIGITS || !way_of(path, source, way))
        return false; /* nothing is known */
    return strcmp(said, way) != 0;
}

bool lt_maker_is_other(const char *path, struct lt_str mark, const char *source)
{
    static const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    int fd = open(path, flags);
    if (fd < 0)
        return errno != ENOENT && errno != ENOTDIR;
    struct lt_buf front = LT_BUF(FRONT_BYTES);
    bool own =
        lt_pack_front(fd, FRONT_BYTES, &front) && (front.n == 0 || lt_naming_made(lt_buf_str(&front), mark));
    own = own && !(front.n && source && came_another_way(fd, path, source));
    lt_buf_close(&front);
    close(fd);
    return !own;
}

void lt_maker_sign(int fd, const char *path, const char *source)
{
    char way[WAY_DIGITS + 1];
    if (source && way_of(path, source, way))
        (void)fsetxattr(fd, attribute, way, WAY_DIGITS, 0);
}
