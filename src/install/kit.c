/* install/kit.c - see install.h. What a file is, its name and first bytes tell together. */
#include "base/io.h"
#include "install/install.h"
#include "install/names.h"
#include "install/style.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ELF: its first bytes, and where class, byte order and processor stand. */
#define ELF_MAGIC \
    "\x7f"        \
    "ELF"
enum { ELF_CLASS = 4, ELF_ORDER = 5, ELF_PROCESSOR = 18, ELF_HEAD = 20 };

enum { HEAD = 512, FILES_MAX = 1000 };

static const char library[] = "libonnxruntime.so";

bool lt_kit_is_name(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]) && !lt_is_digit(s.p[i]) && s.p[i] != '-' && s.p[i] != '_' && s.p[i] != '.')
            return false;
    return s.n > 0 && s.n <= LT_INSTALL_NAME_MAX && s.p[0] != '.';
}

struct lt_str lt_kit_last_part(struct lt_str path)
{
    for (size_t i = path.n; i > 0; i--)
        if (path.p[i - 1] == '/')
            return lt_str_from(path, i);
    return path;
}

void lt_kit_close(struct lt_kit *kit)
{
    lt_arena_close(&kit->arena);
    *kit = (struct lt_kit){.arena = {.max = kit->arena.max}};
}

static bool is_archive(struct lt_str head)
{
    static const struct lt_str magics[] = {LT_S_INIT("PK\x03\x04"),
                                           LT_S_INIT("\x1f\x8b"),
                                           LT_S_INIT("\xfd"
                                                     "7zXZ"),
                                           LT_S_INIT("BZh"),
                                           LT_S_INIT("\x28\xb5\x2f\xfd"),
                                           LT_S_INIT("7z\xbc\xaf")};
    for (size_t i = 0; i < LT_COUNT(magics); i++)
        if (lt_str_starts(head, magics[i]))
            return true;
    return lt_str_eqz(lt_str_slice(head, 257, 5), "ustar");
}

static bool is_elf(struct lt_str head)
{
    return lt_str_starts(head, LT_S(ELF_MAGIC));
}

static bool is_library(struct lt_str name, struct lt_str head)
{
    return lt_str_starts(name, lt_str_of(library)) && is_elf(head);
}

static bool is_style(struct lt_str name, struct lt_str head, uint64_t bytes)
{
    bool named = lt_str_ends(name, LT_S(".bin")) || lt_str_ends(name, LT_S(".npy"));
    return named && lt_style_at(head, bytes) != 0;
}

static bool is_card(struct lt_str name)
{
    return lt_str_find(name, LT_S("MODEL_CARD")) != SIZE_MAX;
}

/* The kind, and how many bytes of the name it adds. */
static enum lt_kit_kind kind_of(struct lt_str name, struct lt_str head, uint64_t bytes, size_t *suffix)
{
    *suffix = 0;
    if (is_library(name, head))
        return LT_KIT_RUNTIME;
    if (is_card(name))
        return LT_KIT_CARD;
    if (lt_str_ends(name, LT_S(".onnx.json")) && (*suffix = 10) < name.n)
        return LT_KIT_SETTINGS;
    if (lt_str_ends(name, LT_S(".onnx")) && (*suffix = 5) < name.n)
        return LT_KIT_MODEL;
    if (is_style(name, head, bytes) && (*suffix = 4) < name.n)
        return LT_KIT_STYLE;
    *suffix = 0;
    return is_archive(head) ? LT_KIT_ARCHIVE : LT_KIT_OTHER;
}

static enum lt_status look(struct lt_cx *cx, const char *path, char head[HEAD], size_t *n, uint64_t *bytes)
{
    int fd = -1;
    struct stat about;
    enum lt_status st = lt_io_open(cx, path, &fd);
    if (st)
        return st;
    ssize_t got = fstat(fd, &about) == 0 ? read(fd, head, HEAD) : -1;
    int error = errno;
    close(fd);
    if (got < 0)
        return lt_fail(cx, LT_IO, "%s: cannot read: %s", path, strerror(error));
    *n = (size_t)got;
    *bytes = (uint64_t)about.st_size;
    return LT_OK;
}

/* The same processor as this program's, which its own first bytes tell. */
static enum lt_status check_processor(struct lt_cx *cx, const char *from, struct lt_str head)
{
    char own[HEAD];
    size_t n = 0;
    uint64_t bytes = 0;
    struct lt_cx aside = {0};
    if (look(&aside, "/proc/self/exe", own, &n, &bytes) != LT_OK || n < ELF_HEAD)
        return LT_OK;
    bool same = head.n >= ELF_HEAD && head.p[ELF_CLASS] == own[ELF_CLASS] &&
                head.p[ELF_ORDER] == own[ELF_ORDER] &&
                memcmp(head.p + ELF_PROCESSOR, own + ELF_PROCESSOR, 2) == 0;
    return same ? LT_OK : lt_fail(cx, LT_FORMAT, "%s: the library in it is for another processor", from);
}

static enum lt_status keep(struct lt_cx *cx, struct lt_kit *kit, enum lt_kit_kind kind, struct lt_str stem,
                           const char *path, const char *from)
{
    if (!lt_kit_is_name(stem))
        return lt_fail(cx, LT_FORMAT,
                       "%s: '" LT_FMT "' cannot be a voice's name: it needs letters, digits, '-' and '_'",
                       from, LT_ARG(lt_str_slice(stem, 0, 60)));
    for (size_t i = 0; i < kit->n; i++) /* given twice, or found beside another one that was given */
        if (kit->files[i].kind == kind && lt_str_eq(kit->files[i].stem, stem))
            return LT_OK;
    if (kit->n == FILES_MAX)
        return lt_fail(cx, LT_LIMIT, "more than %d files", FILES_MAX);
    struct lt_kit_file *more =
        lt_arena_grow(&kit->arena, kit->files, &kit->cap, kit->n + 1, sizeof *kit->files);
    struct lt_kit_file file = {.kind = kind, .stem = lt_arena_dup(&kit->arena, stem)};
    file.from = lt_arena_printf(&kit->arena, "%s", from).p;
    file.path = path ? lt_arena_printf(&kit->arena, "%s", path).p : NULL;
    if (!more || !file.stem.p || !file.from || (path && !file.path))
        return lt_fail(cx, LT_OOM, "%s: out of memory", from);
    kit->files = more;
    kit->files[kit->n++] = file;
    return LT_OK;
}

enum lt_status lt_kit_add(struct lt_cx *cx, struct lt_kit *kit, const char *path, struct lt_str name,
                          const char *from, enum lt_kit_kind *kind)
{
    char head[HEAD];
    size_t n = 0, suffix = 0;
    uint64_t bytes = 0;
    *kind = LT_KIT_OTHER;
    enum lt_status st = look(cx, path, head, &n, &bytes);
    if (st)
        return st;
    struct lt_str start = {head, n};
    *kind = kind_of(name, start, bytes, &suffix);
    if (*kind == LT_KIT_OTHER || *kind == LT_KIT_ARCHIVE)
        return LT_OK;
    if (bytes > LT_INSTALL_MAX_BYTES)
        return lt_fail(cx, LT_LIMIT, "%s: " LT_FMT " is over the limit of %llu bytes", from,
                       LT_ARG(lt_str_slice(name, 0, 100)), (unsigned long long)LT_INSTALL_MAX_BYTES);
    if (*kind == LT_KIT_RUNTIME)
        st = check_processor(cx, from, start);
    struct lt_str stem = *kind == LT_KIT_CARD      ? LT_S("card")
                         : *kind == LT_KIT_RUNTIME ? LT_S("runtime")
                                                   : lt_str_slice(name, 0, name.n - suffix);
    return st ? st : keep(cx, kit, *kind, stem, path, from);
}

enum lt_status lt_kit_expect(struct lt_cx *cx, struct lt_kit *kit, struct lt_str name, const char *from)
{
    struct lt_str stem = lt_str_slice(name, 0, name.n > 5 ? name.n - 5 : 0);
    return keep(cx, kit, LT_KIT_MODEL, stem, NULL, from);
}

const struct lt_kit_file *lt_kit_find(const struct lt_kit *kit, enum lt_kit_kind kind)
{
    for (size_t i = 0; i < kit->n; i++)
        if (kit->files[i].kind == kind)
            return &kit->files[i];
    return NULL;
}
