/* batch/files.c - see files.h. */
#include "batch/files.h"

#include "narrate/narrate.h"

#include <sys/stat.h>
#include <unistd.h>

enum { PATHS_BYTES = 1024 * 1024 };

struct lt_str lt_files_path(struct lt_arena *arena, struct lt_str out, struct lt_str base,
                            struct lt_str suffix)
{
    return lt_arena_printf(arena, LT_FMT LT_FMT "." LT_FMT, LT_ARG(out), LT_ARG(base), LT_ARG(suffix));
}

bool lt_files_next(struct lt_str *files, struct lt_str *suffix, uint64_t *bytes)
{
    struct lt_str one;
    return lt_str_cut(files, ',', &one) && lt_str_cut(&one, ' ', suffix) &&
           lt_str_uint(one, UINT64_MAX / 2, bytes);
}

bool lt_files_stand(struct lt_str out, struct lt_str base, struct lt_str files)
{
    struct lt_arena arena = LT_ARENA(PATHS_BYTES);
    struct lt_str suffix;
    struct stat about;
    uint64_t bytes;
    bool stands = files.n > 0;
    while (stands && lt_files_next(&files, &suffix, &bytes)) {
        struct lt_str path = lt_files_path(&arena, out, base, suffix);
        stands =
            path.p && stat(path.p, &about) == 0 && S_ISREG(about.st_mode) && (uint64_t)about.st_size == bytes;
    }
    lt_arena_close(&arena);
    return stands;
}

/* Folders that were made for it and hold nothing else go with it. */
static void remove_folders(struct lt_arena *arena, struct lt_str out, struct lt_str base)
{
    for (size_t at = base.n; at-- > 0;) {
        if (base.p[at] != '/')
            continue;
        struct lt_str dir =
            lt_arena_printf(arena, LT_FMT LT_FMT, LT_ARG(out), LT_ARG(lt_str_slice(base, 0, at)));
        if (!dir.p || rmdir(dir.p) != 0)
            return;
    }
}

void lt_files_remove(struct lt_str out, struct lt_str base, struct lt_str files)
{
    struct lt_arena arena = LT_ARENA(PATHS_BYTES);
    struct lt_str suffix, path;
    uint64_t bytes;
    const char *beside;
    bool any = files.n > 0;
    while (lt_files_next(&files, &suffix, &bytes))
        if ((path = lt_files_path(&arena, out, base, suffix)).p)
            unlink(path.p);
    for (size_t i = 0; any && (beside = lt_errand_sidecar(i)); i++)
        if ((path = lt_files_path(&arena, out, base, lt_str_of(beside + 1))).p)
            unlink(path.p);
    if (any)
        remove_folders(&arena, out, base);
    lt_arena_close(&arena);
}
