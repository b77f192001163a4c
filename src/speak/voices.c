/* speak/voices.c - the catalogue of voice profiles: reads every NAME.ini of the voice directories, finds one
 * by name or for a language. */
#include "base/io.h"
#include "base/places.h"
#include "model/tag.h"
#include "speak/defaults.h"
#include "speak/profile.h"
#include "speak/speak.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { VOICES_MAX = 4096, CATALOGUE_MAX = 64 * 1024 * 1024, NOT_ASKED_ONLY = 10 };

static bool profile_name(const char *file, struct lt_str *name)
{
    struct lt_str s = lt_str_of(file);
    if (s.n <= 4 || !lt_str_ends(s, LT_S(".ini")) || file[0] == '.')
        return false;
    *name = lt_str_slice(s, 0, s.n - 4);
    return true;
}

static enum lt_status load_file(struct lt_cx *cx, const char *path, struct lt_str name, struct lt_voices *v,
                                size_t *cap)
{
    if (v->n == *cap) {
        struct lt_voice *more = lt_arena_grow(&v->arena, v->items, cap, v->n + 1, sizeof *v->items);
        if (!more)
            return lt_fail(cx, LT_OOM, "%s: too many voices, or out of memory", path);
        v->items = more;
    }
    struct lt_buf text = LT_BUF(LT_PROFILE_MAX_BYTES);
    enum lt_status st = lt_io_read_file(cx, path, &text);
    if (!st)
        st = lt_profile_parse(cx, path, name, lt_buf_str(&text), &v->arena, &v->items[v->n]);
    lt_buf_close(&text);
    if (!st) {
        struct lt_str *kept = &v->items[v->n].path;
        *kept = lt_arena_printf(&v->arena, "%s", path);
        st = kept->p ? LT_OK : lt_fail(cx, LT_OOM, "%s: out of memory", path);
    }
    v->n += st == LT_OK;
    return st;
}

/* Does an earlier directory have the voice? It wins. */
static bool is_known(const struct lt_voices *v, size_t before, struct lt_str name)
{
    for (size_t i = 0; i < before; i++)
        if (lt_str_eq(v->items[i].name, name))
            return true;
    return false;
}

/* The profile `file` of a directory; `path` is room for its name. */
static enum lt_status load_profile(struct lt_cx *cx, struct lt_str dir, const char *file, struct lt_str name,
                                   struct lt_buf *path, struct lt_voices *v, size_t *cap)
{
    if (v->n == VOICES_MAX)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": more than %d voices", LT_ARG(dir), VOICES_MAX);
    lt_buf_clear(path);
    lt_buf_addf(path, LT_FMT "/%s", LT_ARG(dir), file);
    lt_buf_addc(path, '\0');
    enum lt_status st = lt_buf_check(cx, path, "a voice profile's name");
    return st ? st : load_file(cx, path->p, name, v, cap);
}

/* A directory that is not there, or not ours to read, has no voices; any other failure would hide some. */
static bool has_none(int error)
{
    return error == ENOENT || error == ENOTDIR || error == EACCES;
}

static enum lt_status load_dir(struct lt_cx *cx, struct lt_str dir, struct lt_voices *v, size_t *cap)
{
    struct lt_buf path = LT_BUF(8192);
    lt_buf_add(&path, dir);
    lt_buf_addc(&path, '\0');
    enum lt_status st = lt_buf_check(cx, &path, "a voice directory's name");
    DIR *d = st ? NULL : opendir(path.p);
    size_t before = v->n;
    const struct dirent *entry;
    struct lt_str name;
    if (!st && !d && !has_none(errno))
        st = lt_fail(cx, LT_IO, LT_FMT ": cannot read: %s", LT_ARG(dir), strerror(errno));
    while (!st && d && (errno = 0, entry = readdir(d)))
        if (profile_name(entry->d_name, &name) && !is_known(v, before, name))
            st = load_profile(cx, dir, entry->d_name, name, &path, v, cap);
    if (!st && d && errno)
        st = lt_fail(cx, LT_IO, LT_FMT ": cannot read: %s", LT_ARG(dir), strerror(errno));
    if (d)
        closedir(d);
    lt_buf_close(&path);
    return st;
}

static int by_name(const void *a, const void *b)
{
    return lt_str_cmp(((const struct lt_voice *)a)->name, ((const struct lt_voice *)b)->name);
}

enum lt_status lt_voices_load(struct lt_cx *cx, const char *dirs, struct lt_voices *v)
{
    *v = (struct lt_voices){.arena = LT_ARENA(CATALOGUE_MAX)};
    struct lt_buf where = LT_BUF(64 * 1024);
    enum lt_status st = LT_OK;
    if (dirs) {
        lt_buf_addz(&where, dirs);
        st = lt_buf_check(cx, &where, "the list of voice directories");
    } else {
        st = lt_places_voices(cx, &where);
    }
    struct lt_str rest = lt_buf_str(&where), dir;
    size_t cap = 0;
    while (!st && lt_str_cut(&rest, ':', &dir)) {
        if (dir.n)
            st = load_dir(cx, dir, v, &cap);
        if (dir.n && !st)
            st = lt_defaults_load(cx, dir, v);
    }
    lt_buf_close(&where);
    if (!st && v->n)
        qsort(v->items, v->n, sizeof *v->items, by_name);
    return st;
}

void lt_voices_close(struct lt_voices *v)
{
    lt_arena_close(&v->arena);
    *v = (struct lt_voices){0};
}

const struct lt_voice *lt_voices_find(const struct lt_voices *v, struct lt_str name)
{
    for (size_t i = 0; i < v->n; i++)
        if (lt_str_eq(v->items[i].name, name))
            return &v->items[i];
    for (size_t i = 0; name.n && i < v->n; i++)
        if (lt_str_eq(v->items[i].alias, name))
            return &v->items[i];
    return NULL;
}

/* How well a voice fits a tag: 0 not at all. */
static int fit(const struct lt_voice *voice, struct lt_str lang)
{
    struct lt_str want = lt_tag_primary(lang);
    if (lt_tag_equal(voice->lang, lt_tag_likely(lang)))
        return 4;
    if (lt_tag_equal(lt_tag_primary(voice->lang), want))
        return lt_tag_equal(voice->name, want) ? 3 : 2;
    return lt_tag_same_language(voice->lang, lang);
}

/* The chosen voice for a tag: the same tag's, else the same language's, if that voice is there. */
static const struct lt_voice *chosen_for(const struct lt_voices *v, struct lt_str lang)
{
    const struct lt_voice *near = NULL;
    for (size_t i = 0; i < v->n_defaults; i++) {
        const struct lt_voice_default *d = &v->defaults[i];
        const struct lt_voice *voice = lt_voices_find(v, d->name);
        if (voice && lt_tag_equal(d->lang, lt_tag_likely(lang)))
            return voice;
        if (voice && !near && lt_tag_equal(lt_tag_primary(d->lang), lt_tag_primary(lang)))
            near = voice;
    }
    return near;
}

bool lt_voices_is_default(const struct lt_voices *v, const struct lt_voice *voice)
{
    for (size_t i = 0; i < v->n_defaults; i++)
        if (lt_voices_find(v, v->defaults[i].name) == voice)
            return true;
    return false;
}

const struct lt_voice *lt_voices_for(const struct lt_voices *v, struct lt_str lang)
{
    const struct lt_voice *best = lang.n ? chosen_for(v, lang) : NULL;
    if (best)
        return best;
    int best_fit = 0;
    for (size_t i = 0; lang.n && i < v->n; i++) {
        int f = fit(&v->items[i], lang);
        f += f && !v->items[i].asked_only ? NOT_ASKED_ONLY : 0;
        if (f > best_fit) {
            best = &v->items[i];
            best_fit = f;
        }
    }
    return best;
}

const struct lt_voice *lt_voices_plain(const struct lt_voices *v, struct lt_str lang)
{
    const struct lt_voice *best = NULL;
    int best_fit = 0;
    for (size_t i = 0; lang.n && i < v->n; i++) {
        int f = lt_str_eqz(v->items[i].engine, "espeak") ? fit(&v->items[i], lang) : 0;
        if (f > best_fit) {
            best = &v->items[i];
            best_fit = f;
        }
    }
    return best;
}
