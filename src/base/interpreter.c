/* base/interpreter.c - see interpreter.h. Reads the first page of each program; nothing in it is trusted:
 * names end where the page does. */
#include "base/interpreter.h"

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PAGE = 4096, DEEP = 4 };

struct finding {
    struct lt_arena *arena;
    bool shims;
    struct lt_interpreters *out;
};

static void look_at(struct finding *f, const char *program, int depth);

static bool is_known(const struct lt_interpreters *all, const char *path)
{
    for (size_t i = 0; i < all->n; i++)
        if (strcmp(all->paths[i], path) == 0)
            return true;
    return false;
}

static size_t first_page(const char *path, char page[PAGE])
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    ssize_t got = fd < 0 ? -1 : read(fd, page, PAGE);
    if (fd >= 0)
        close(fd);
    return got > 0 ? (size_t)got : 0;
}

/* The loader that an ELF program of this machine's own kind asks for. */
static struct lt_str loader(struct lt_str page)
{
    ElfW(Ehdr) head;
    if (page.n < sizeof head)
        return (struct lt_str){0};
    memcpy(&head, page.p, sizeof head);
    for (size_t i = 0; i < head.e_phnum && i < 64; i++) {
        ElfW(Phdr) part;
        size_t at = head.e_phoff + i * sizeof part;
        if (at >= page.n || page.n - at < sizeof part)
            break;
        memcpy(&part, page.p + at, sizeof part);
        if (part.p_type == PT_INTERP && part.p_offset < page.n) {
            struct lt_str rest = lt_str_slice(page, part.p_offset, part.p_filesz);
            return lt_str_slice(rest, 0, lt_str_find_char(rest, '\0'));
        }
    }
    return (struct lt_str){0};
}

static bool is_script(const char *path)
{
    char page[PAGE];
    size_t n = first_page(path, page);
    return lt_str_starts((struct lt_str){page, n}, LT_S("#!"));
}

/* The first NAME in $PATH; past scripts where those are not wanted, when there is one. */
static const char *in_path(struct finding *f, struct lt_str name)
{
    struct lt_str rest = lt_str_of(getenv("PATH")), dir;
    const char *first = NULL;
    while (lt_str_cut(&rest, ':', &dir)) {
        const char *path = lt_arena_printf(f->arena, LT_FMT "/" LT_FMT, LT_ARG(dir), LT_ARG(name)).p;
        if (!path || access(path, X_OK) != 0)
            continue;
        if (f->shims || !is_script(path)) {
            f->out->path = first ? dir : (struct lt_str){0};
            return path;
        }
        first = first ? first : path;
    }
    return first;
}

/* "#!/usr/bin/env -S python3 -I": the interpreter, and what env looks for. */
static void script(struct finding *f, struct lt_str page, int depth)
{
    struct lt_str line = lt_str_from(page, 2), word;
    line = lt_str_trim(lt_str_slice(line, 0, lt_str_find_char(line, '\n')));
    if (!lt_str_cut(&line, ' ', &word))
        return;
    const char *path = lt_arena_printf(f->arena, LT_FMT, LT_ARG(word)).p;
    if (path)
        look_at(f, path, depth);
    if (!lt_str_ends(word, LT_S("/env")))
        return;
    while (lt_str_cut(&line, ' ', &word)) {
        bool option = !word.n || word.p[0] == '-' || lt_str_find_char(word, '=') != SIZE_MAX;
        if (option)
            continue;
        const char *found = lt_str_find_char(word, '/') == SIZE_MAX
                                ? in_path(f, word)
                                : lt_arena_printf(f->arena, LT_FMT, LT_ARG(word)).p;
        if (found)
            look_at(f, found, depth);
        return;
    }
}

static void look_at(struct finding *f, const char *program, int depth)
{
    struct lt_interpreters *out = f->out;
    char page[PAGE], *real = NULL;
    if (depth > DEEP || out->n == LT_INTERPRETERS_MAX || is_known(out, program))
        return;
    out->paths[out->n++] = program;
    real = realpath(program, NULL);
    if (real && strcmp(real, program) != 0) {
        struct lt_str copy = lt_arena_printf(f->arena, "%s", real);
        if (copy.p && out->n < LT_INTERPRETERS_MAX && !is_known(out, copy.p))
            out->paths[out->n++] = copy.p;
    }
    free(real);
    out->n_own = out->n_own ? out->n_own : out->n;
    struct lt_str head = {page, first_page(program, page)};
    if (lt_str_starts(head, LT_S("#!"))) {
        script(f, head, depth + 1);
    } else if (lt_str_starts(head, LT_S(ELFMAG))) {
        struct lt_str name = loader(head);
        const char *path = name.n ? lt_arena_printf(f->arena, LT_FMT, LT_ARG(name)).p : NULL;
        if (path)
            look_at(f, path, depth + 1);
    }
}

void lt_interpreters_find(struct lt_arena *arena, const char *program, bool shims,
                          struct lt_interpreters *out)
{
    *out = (struct lt_interpreters){.n = 0};
    look_at(&(struct finding){arena, shims, out}, program, 0);
}
