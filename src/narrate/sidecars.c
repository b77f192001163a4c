/* narrate/sidecars.c - see sidecars.h. One row is a kind of file. */
#include "narrate/sidecars.h"

#include <stdio.h>

static enum lt_status srt(struct lt_cx *cx, const struct lt_publication *p, bool words,
                          const struct lt_sink *out)
{
    (void)words; /* SubRip has no time stamps inside a cue */
    return lt_publish_srt(cx, p, out);
}

static enum lt_status chapters(struct lt_cx *cx, const struct lt_publication *p, bool words,
                               const struct lt_sink *out)
{
    (void)words;
    return lt_publish_chapters(cx, p, out);
}

static enum lt_status transcript(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                 const struct lt_sink *out)
{
    (void)words;
    return lt_publish_transcript(cx, p, out);
}

static enum lt_status notes(struct lt_cx *cx, const struct lt_publication *p, bool words,
                            const struct lt_sink *out)
{
    (void)words;
    return lt_publish_notes(cx, p, out);
}

#define KINDS(X)                                    \
    X("vtt", ".vtt", lt_publish_vtt)                \
    X("srt", ".srt", srt)                           \
    X("transcript", ".transcript.json", transcript) \
    X("chapters", ".chapters.json", chapters)       \
    X("notes", ".notes.html", notes)                \
    X("account", ".account.json", lt_publish_account)

#define ALL_OF_THEM "all"

static const struct sidecar_kind {
    const char *name, *suffix;
    enum lt_status (*make)(struct lt_cx *cx, const struct lt_publication *p, bool words,
                           const struct lt_sink *out);
} kinds[] = {
#define X(name, suffix, make) {name, suffix, make},
    KINDS(X)
#undef X
};

const char *const *lt_sidecars_names(void)
{
    static const char *const names[] = {
#define X(name, suffix, make) name,
        KINDS(X)
#undef X
            ALL_OF_THEM,
        NULL};
    return names;
}

const char *lt_sidecars_suffix(size_t i)
{
    return i < LT_COUNT(kinds) ? kinds[i].suffix : NULL;
}

bool lt_sidecars_are(struct lt_str path)
{
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_ends(path, lt_str_of(kinds[i].suffix)))
            return true;
    return false;
}

bool lt_sidecars_tell_sound(unsigned set)
{
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (set & 1u << i && kinds[i].make == lt_publish_account)
            return true;
    return false;
}

static enum lt_status add_kind(struct lt_cx *cx, struct lt_str name, unsigned *set)
{
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_eqz(name, kinds[i].name)) {
            *set |= 1u << i;
            return LT_OK;
        }
    if (lt_str_eqz(name, ALL_OF_THEM)) {
        *set |= (1u << LT_COUNT(kinds)) - 1;
        return LT_OK;
    }
    char names[100] = "";
    for (size_t i = 0, n = 0; i < LT_COUNT(kinds); i++)
        n += (size_t)snprintf(names + n, sizeof names - n, "%s%s", i == 0 ? "" : ", ", kinds[i].name);
    return lt_fail(cx, LT_USAGE, "the setting sidecars takes %s and " ALL_OF_THEM ", not '" LT_FMT "'", names,
                   LT_ARG(name));
}

enum lt_status lt_sidecars_parse(struct lt_cx *cx, const char *list, unsigned *set)
{
    struct lt_str rest = lt_str_of(list), name;
    enum lt_status st = LT_OK;
    *set = 0;
    while (!st && lt_str_cut(&rest, ',', &name))
        st = add_kind(cx, name, set);
    return st;
}

/* The path without its suffix. */
static struct lt_str stem_of(struct lt_str path)
{
    for (size_t at = path.n; at-- > 0 && path.p[at] != '/';)
        if (path.p[at] == '.' && at > 0 && path.p[at - 1] != '/')
            return lt_str_slice(path, 0, at);
    return path;
}

static enum lt_status write_file(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    return lt_outfile_write(cx, user, p, n);
}

static enum lt_status write_one(struct lt_cx *cx, const struct sidecar_kind *kind, bool words,
                                const struct lt_publication *p, struct lt_str path, struct lt_outfile *file)
{
    struct lt_buf name = LT_BUF(8192);
    struct lt_sink sink = {write_file, file};
    lt_buf_add(&name, stem_of(path));
    lt_buf_addz(&name, kind->suffix);
    lt_buf_addc(&name, '\0');
    enum lt_status st = lt_buf_check(cx, &name, "a file's name");
    if (!st)
        st = lt_outfile_open(cx, file, name.p);
    if (!st)
        st = kind->make(cx, p, words, &sink);
    if (!st)
        st = lt_outfile_ready(cx, file);
    lt_buf_close(&name);
    return st;
}

_Static_assert(LT_COUNT(kinds) == LT_SIDECAR_KINDS, "a place for each");

enum lt_status lt_sidecars_write(struct lt_cx *cx, unsigned set, bool words, const struct lt_publication *p,
                                 struct lt_str path, struct lt_sidecars *out)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(kinds) && !st; i++)
        if (set & 1u << i)
            st = write_one(cx, &kinds[i], words, p, path, &out->files[i]);
    return st;
}

enum lt_status lt_sidecars_publish(struct lt_cx *cx, struct lt_sidecars *s)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(s->files) && !st; i++)
        if (s->files[i].fd >= 0)
            st = lt_outfile_publish(cx, &s->files[i]);
    return st;
}

void lt_sidecars_close(struct lt_sidecars *s)
{
    for (size_t i = 0; i < LT_COUNT(s->files); i++)
        lt_outfile_close(&s->files[i]);
}
