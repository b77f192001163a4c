/* speak/defaults.c - see defaults.h. */
#include "speak/defaults.h"

#include "base/io.h"
#include "base/places.h"
#include "model/tag.h"

#include <string.h>
#include <sys/stat.h>

enum { FILE_MAX_BYTES = 64 * 1024, DEFAULTS_MAX = 1000 };

static const char file_name[] = "/default-voices";

static bool part(struct lt_str line, struct lt_voice_default *d)
{
    size_t equals = lt_str_find_char(line, '=');
    d->lang = lt_str_trim(lt_str_slice(line, 0, equals));
    d->name = equals == SIZE_MAX ? (struct lt_str){0} : lt_str_trim(lt_str_from(line, equals + 1));
    return d->lang.n && d->name.n && lt_str_find_char(d->lang, ' ') == SIZE_MAX;
}

static bool is_blank(struct lt_str line)
{
    struct lt_str text = lt_str_trim(line);
    return !text.n || text.p[0] == ';';
}

static enum lt_status add(struct lt_cx *cx, struct lt_voices *v, struct lt_voice_default d)
{
    if (v->n_defaults == DEFAULTS_MAX)
        return lt_fail(cx, LT_LIMIT, "more than %d chosen voices", DEFAULTS_MAX);
    size_t cap = v->n_defaults;
    struct lt_voice_default *more =
        lt_arena_grow(&v->arena, v->defaults, &cap, v->n_defaults + 1, sizeof *v->defaults);
    if (!more)
        return lt_fail(cx, LT_OOM, "the chosen voices: out of memory");
    v->defaults = more;
    v->defaults[v->n_defaults++] =
        (struct lt_voice_default){lt_arena_dup(&v->arena, d.lang), lt_arena_dup(&v->arena, d.name)};
    bool kept = more[v->n_defaults - 1].lang.p && more[v->n_defaults - 1].name.p;
    return kept ? LT_OK : lt_fail(cx, LT_OOM, "the chosen voices: out of memory");
}

static enum lt_status read_lines(struct lt_cx *cx, const char *path, struct lt_str text, struct lt_voices *v)
{
    struct lt_str line;
    enum lt_status st = LT_OK;
    for (int at = 1; !st && lt_str_line(&text, &line); at++) {
        struct lt_voice_default d;
        if (is_blank(line))
            continue;
        st = part(line, &d) ? add(cx, v, d)
                            : lt_fail(cx, LT_FORMAT, "%s:%d: this is no 'LANGUAGE = VOICE'", path, at);
    }
    return st;
}

/* A file that is not there is empty. */
static enum lt_status read_file(struct lt_cx *cx, const char *path, struct lt_buf *text)
{
    struct lt_cx aside = {0};
    enum lt_status st = lt_io_read_file(&aside, path, text);
    return st == LT_OK || st == LT_NOTFOUND ? LT_OK : lt_fail(cx, st, "%s", aside.what);
}

enum lt_status lt_defaults_load(struct lt_cx *cx, struct lt_str dir, struct lt_voices *v)
{
    struct lt_buf path = LT_BUF(8192), text = LT_BUF(FILE_MAX_BYTES);
    lt_buf_add(&path, dir);
    lt_buf_addmem(&path, file_name, sizeof file_name);
    enum lt_status st = lt_buf_check(cx, &path, "a voice directory's name");
    struct stat about;
    bool there = !st && stat(path.p, &about) == 0;
    if (there)
        st = read_file(cx, path.p, &text);
    if (there && !st)
        st = read_lines(cx, path.p, lt_buf_str(&text), v);
    lt_buf_close(&path);
    lt_buf_close(&text);
    return st;
}

/* The lines that stay: all but those of the same language, or of the same voice where it is to be none. */
static void keep_others(struct lt_str text, const struct lt_voice *voice, bool none, struct lt_buf *out)
{
    struct lt_str line;
    while (lt_str_line(&text, &line)) {
        struct lt_voice_default d;
        bool entry = !is_blank(line) && part(line, &d);
        bool own = entry && (lt_str_eq(d.name, voice->name) || lt_str_eq(d.name, voice->alias));
        if (entry && (none ? own : own || lt_tag_equal(d.lang, voice->lang)))
            continue;
        lt_buf_add(out, line);
        lt_buf_addc(out, '\n');
    }
}

static enum lt_status write_file(struct lt_cx *cx, const char *path, const struct lt_buf *text)
{
    enum lt_status st = lt_buf_check(cx, text, path);
    if (!st)
        st = lt_outfile_save(cx, path, lt_buf_str(text));
    return st;
}

/* The user's own file, in a folder that is there; ends in NUL. */
static enum lt_status own_file(struct lt_cx *cx, struct lt_buf *path)
{
    enum lt_status st = lt_places_config(cx, path);
    if (st)
        return st;
    if (path->n <= 1)
        return lt_fail(cx, LT_USAGE, "there is no place for settings: HOME is not set");
    path->n--; /* the NUL */
    lt_buf_addz(path, "/voices");
    lt_buf_addc(path, '\0');
    st = lt_buf_check(cx, path, "the settings' folder");
    if (!st)
        st = lt_io_make_folders(cx, path->p);
    if (st)
        return st;
    path->n--;
    lt_buf_addmem(path, file_name, sizeof file_name);
    return lt_buf_check(cx, path, "the settings' folder");
}

enum lt_status lt_voices_set_default(struct lt_cx *cx, const struct lt_voice *voice, bool none)
{
    struct lt_buf path = LT_BUF(8192), before = LT_BUF(FILE_MAX_BYTES), after = LT_BUF(FILE_MAX_BYTES);
    enum lt_status st = own_file(cx, &path);
    if (!st)
        st = read_file(cx, path.p, &before);
    if (!st) {
        keep_others(lt_buf_str(&before), voice, none, &after);
        if (!none)
            lt_buf_addf(&after, LT_FMT " = " LT_FMT "\n", LT_ARG(voice->lang), LT_ARG(voice->name));
        st = write_file(cx, path.p, &after);
    }
    lt_buf_close(&path);
    lt_buf_close(&before);
    lt_buf_close(&after);
    return st;
}
