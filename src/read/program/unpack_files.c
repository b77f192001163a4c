/* read/program/unpack_files.c - unpack-files MEMBER-LIMIT LIMIT PATTERN...: the members of the archive it is
 * handed whose names (without their folders) match one of the patterns. Each is a line "SIZE NAME" and the
 * bytes. The one pattern "/" wants them all, and their folders in their names. Else a sentence on stderr, and
 * the status is the failure's. */
#include "base/confine.h"
#include "base/io.h"
#include "base/proc.h"
#include "read/boxes/unpack.h"

#include <fnmatch.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MEMBERS_MAX = 100 * 1000 };

struct wish {
    char *const *patterns;
    int n;
};

static struct lt_str base_name(struct lt_str name)
{
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/' || name.p[i - 1] == '\\')
            return lt_str_from(name, i);
    return name;
}

/* Relative, and every part of it a name. */
static bool is_path(struct lt_str name)
{
    struct lt_str part;
    bool fine = memchr(name.p, '\n', name.n) == NULL;
    while (fine && lt_str_cut(&name, '/', &part))
        fine = part.n && !lt_str_eqz(part, ".") && !lt_str_eqz(part, "..");
    return fine;
}

static bool is_wanted(const struct wish *w, const char *name)
{
    for (int i = 0; i < w->n; i++)
        if (fnmatch(w->patterns[i], name, 0) == 0)
            return true;
    return false;
}

static enum lt_status each(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                           bool too_large)
{
    const struct wish *w = user;
    char line[1200], base[1100];
    bool folders = w->patterns[0][0] == '/';
    int n = snprintf(base, sizeof base, LT_FMT, LT_ARG(folders ? name : base_name(name)));
    if (n <= 0 || n >= (int)sizeof base || (folders ? !is_path(name) : base[0] == '.' || !is_wanted(w, base)))
        return LT_OK;
    if (too_large)
        return lt_fail(cx, LT_LIMIT, "%.200s in it is larger than allowed", base);
    n = snprintf(line, sizeof line, "%zu %s\n", bytes.n, base);
    enum lt_status st = lt_io_write(cx, "stdout", STDOUT_FILENO, line, (size_t)n);
    return st ? st : lt_io_write(cx, "stdout", STDOUT_FILENO, bytes.p, bytes.n);
}

static enum lt_status run(struct lt_cx *cx, int argc, char **argv)
{
    uint64_t member = 0, all = 0;
    if (argc < 4 || !lt_str_uint(lt_str_of(argv[1]), SIZE_MAX / 2, &member) ||
        !lt_str_uint(lt_str_of(argv[2]), UINT64_MAX / 2, &all))
        return lt_fail(cx, LT_USAGE, "unpack-files is started by lectern, with an archive and its limits");
    struct wish wish = {argv + 3, argc - 3};
    struct lt_unpack_opts opts = {.max_member = (size_t)member, .max_members = MEMBERS_MAX, .budget = &all};
    struct lt_source archive = {.name = LT_S("the archive"), .fd = LT_PROC_HAND};
    return lt_unpack(cx, &opts, &archive, each, &wish);
}

int main(int argc, char **argv)
{
    struct lt_cx cx = {0};
    /* Names are converted through this locale, whose tables cannot be read later; held, they stay. */
    locale_t names = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    enum lt_status st =
        lt_confine_alone("", false) ? LT_OK : lt_fail(&cx, LT_OOM, "the archive: out of memory");
    if (!st)
        st = run(&cx, argc, argv);
    if (st)
        fprintf(stderr, "%s\n", cx.what);
    if (names)
        freelocale(names);
    return (int)st;
}
