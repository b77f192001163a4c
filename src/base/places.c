/* base/places.c - see places.h. A build tree mirrors an installed one: DIR/bin/PROGRAM,
 * DIR/libexec/lectern/lectern-ENGINE, DIR/share/lectern/voices/NAME.ini. */
#include "base/places.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATHS_MAX = 64 * 1024, LEVELS_UP = 4 };

/* Lies where this code lies. */
static const char no_place[] = "";

static void add_dir(struct lt_buf *dirs, struct lt_str dir)
{
    if (dir.n == 0)
        return;
    if (dirs->n)
        lt_buf_addc(dirs, ':');
    lt_buf_add(dirs, dir);
}

/* The folder above the one the running program lies in; empty when the system does not say. */
static struct lt_str program_prefix(char path[4096])
{
    ssize_t n = readlink("/proc/self/exe", path, 4096);
    struct lt_str prefix = {path, n > 0 && n < 4096 ? (size_t)n : 0};
    for (int up = 0; up < 2; up++) {
        while (prefix.n && prefix.p[prefix.n - 1] != '/')
            prefix.n--;
        prefix.n -= prefix.n > 0;
    }
    return prefix;
}

static void add_beside(struct lt_buf *dirs, const char *below)
{
    char exe[4096];
    struct lt_str prefix = program_prefix(exe);
    if (!prefix.n)
        return;
    add_dir(dirs, prefix);
    lt_buf_addc(dirs, '/');
    lt_buf_addz(dirs, below);
}

/* The library's own file, where this code lies in it; empty: in the program. The loader's name for a program
 * is whatever its caller called it, and no help. */
static struct lt_str library_file(char path[PATH_MAX])
{
    static const char name[] = "/liblectern.so";
    Dl_info self;
    bool known = dladdr((const void *)no_place, &self) && self.dli_fname && self.dli_fname[0] == '/' &&
                 strstr(self.dli_fname, name) && realpath(self.dli_fname, path);
    return lt_str_of(known ? path : "");
}

/* FOLDER/below, of the folders that the library lies in: whoever links it finds engines and voices where it
 * was installed, or built. */
static void add_above_library(struct lt_buf *dirs, const char *below)
{
    char path[PATH_MAX], folder[PATH_MAX];
    struct lt_str above = library_file(path);
    for (int up = 0; up < LEVELS_UP && above.n; up++) {
        while (above.n && above.p[above.n - 1] != '/')
            above.n--;
        above.n -= above.n > 0;
        int n = snprintf(folder, sizeof folder, LT_FMT "/%s", LT_ARG(above), below);
        if (n > 0 && n < (int)sizeof folder && access(folder, X_OK) == 0) {
            add_dir(dirs, lt_str_of(folder));
            return;
        }
    }
}

static bool plain_name(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]) && !lt_is_digit(s.p[i]) && s.p[i] != '-' && s.p[i] != '_')
            return false;
    return s.n > 0 && s.n <= 64;
}

static void set_path(struct lt_buf *path, struct lt_str dir, const char *between, struct lt_str name)
{
    lt_buf_clear(path);
    lt_buf_add(path, dir);
    lt_buf_addz(path, between);
    lt_buf_add(path, name);
    lt_buf_addc(path, '\0');
}

/* The usual places of programs, in the order in which they are looked through. */
static void usual_places(struct lt_buf *where)
{
    add_dir(where, lt_str_of(getenv("LECTERN_ENGINES")));
    add_beside(where, LT_RELATIVE_LIBEXEC);
    add_above_library(where, LT_RELATIVE_LIBEXEC);
    add_dir(where, LT_S(LT_INSTALLED_LIBEXEC));
}

/* The first PLACE/PREFIX-and-NAME that can be run. */
static enum lt_status find(struct lt_cx *cx, const struct lt_buf *where, const char *prefix,
                           struct lt_str name, struct lt_buf *path)
{
    enum lt_status st = lt_buf_check(cx, where, "the list of program directories");
    struct lt_str rest = lt_buf_str(where), dir;
    while (!st && lt_str_cut(&rest, ':', &dir)) {
        set_path(path, dir, prefix, name);
        st = lt_buf_check(cx, path, "a program's path");
        if (!st && access(path->p, X_OK) == 0)
            return LT_OK;
    }
    return st ? st : LT_NOTFOUND;
}

enum lt_status lt_places_engine(struct lt_cx *cx, const char *dirs, struct lt_str name, struct lt_buf *path)
{
    if (lt_str_find_char(name, '/') != SIZE_MAX) {
        set_path(path, name, "", (struct lt_str){0});
        return lt_buf_check(cx, path, "the engine's path");
    }
    if (!plain_name(name))
        return lt_fail(cx, LT_USAGE, "'" LT_FMT "' is no name of an engine", LT_ARG(name));
    struct lt_buf where = LT_BUF(PATHS_MAX);
    if (dirs)
        lt_buf_addz(&where, dirs);
    else
        usual_places(&where);
    enum lt_status st = find(cx, &where, "/lectern-", name, path);
    if (st == LT_NOTFOUND)
        st = lt_fail(cx, LT_NOTFOUND, "no speech engine '" LT_FMT "': no lectern-" LT_FMT " in " LT_FMT,
                     LT_ARG(name), LT_ARG(name), LT_ARG(lt_buf_str(&where)));
    lt_buf_close(&where);
    return st;
}

enum lt_status lt_places_program(struct lt_cx *cx, struct lt_str name, struct lt_buf *path)
{
    struct lt_buf where = LT_BUF(PATHS_MAX);
    usual_places(&where);
    enum lt_status st = find(cx, &where, "/", name, path);
    if (st == LT_NOTFOUND)
        st = lt_fail(cx, LT_NOTFOUND, "the program " LT_FMT " is in none of " LT_FMT, LT_ARG(name),
                     LT_ARG(lt_buf_str(&where)));
    lt_buf_close(&where);
    return st;
}

/* A folder of the user's: the variable's, or the usual one at home. */
static void add_own(struct lt_buf *dirs, const char *variable, const char *at_home, const char *below)
{
    const char *set = getenv(variable), *home = getenv("HOME");
    bool is_set = set && *set == '/';
    if (!is_set && (!home || *home != '/'))
        return;
    add_dir(dirs, lt_str_of(is_set ? set : home));
    lt_buf_addz(dirs, is_set ? "" : at_home);
    lt_buf_addz(dirs, below);
}

enum lt_status lt_places_data(struct lt_cx *cx, struct lt_buf *path)
{
    lt_buf_clear(path);
    add_own(path, "XDG_DATA_HOME", "/.local/share", "/lectern");
    lt_buf_addc(path, '\0');
    return lt_buf_check(cx, path, "the name of the data folder");
}

enum lt_status lt_places_config(struct lt_cx *cx, struct lt_buf *path)
{
    lt_buf_clear(path);
    add_own(path, "XDG_CONFIG_HOME", "/.config", "/lectern");
    lt_buf_addc(path, '\0');
    return lt_buf_check(cx, path, "the name of the settings' folder");
}

enum lt_status lt_places_voices(struct lt_cx *cx, struct lt_buf *dirs)
{
    lt_buf_clear(dirs);
    add_dir(dirs, lt_str_of(getenv("LECTERN_VOICES")));
    add_own(dirs, "XDG_CONFIG_HOME", "/.config", "/lectern/voices");
    add_own(dirs, "XDG_DATA_HOME", "/.local/share", "/lectern/voices");
    add_beside(dirs, LT_RELATIVE_VOICES);
    add_above_library(dirs, LT_RELATIVE_VOICES);
    add_dir(dirs, LT_S(LT_INSTALLED_VOICES));
    add_dir(dirs, LT_S("/usr/local/share/lectern/voices"));
    return lt_buf_check(cx, dirs, "the list of voice directories");
}
