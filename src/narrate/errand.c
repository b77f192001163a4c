/* narrate/errand.c - articles one by one, for a room that decides about each; see narrate.h. */
#include "base/io.h"
#include "base/proc.h"
#include "narrate/api.h"
#include "narrate/inputs.h"
#include "narrate/maker.h"
#include "narrate/naming.h"
#include "narrate/output.h"
#include "narrate/sidecars.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct lt_source source_of(const lectern *l, const struct lt_errand *from)
{
    return (struct lt_source){.name = from->name,
                              .path = from->path,
                              .fd = from->piped ? LT_PROC_HAND : 0,
                              .url = from->url,
                              .charset = from->charset,
                              .is_public = from->is_public,
                              .type = l ? lt_str_of(l->settings.type) : (struct lt_str){0}};
}

/* As it is called: where something was put that came from an address names nothing. */
static struct lt_source named_source(const lectern *l, const struct lt_errand *from)
{
    struct lt_source source = source_of(l, from);
    source.path = from->url.n ? NULL : source.path;
    return source;
}

struct lt_cx *lt_errand_begin(lectern *l)
{
    return lt_api_begin(l);
}

enum lt_status lt_errand_ready(lectern *l)
{
    struct lt_cx *cx = lt_api_begin(l);
    enum lt_status st = l->settings.reader ? LT_OK : lt_read_host_start(cx, &l->reader);
    return st ? st : lt_studio_ready(cx, l);
}

void lt_errand_borrow_engines(lectern *l, int line)
{
    l->borrows = true;
    l->lender = line;
}

void lt_errand_lend(lectern *l, int lines)
{
    if (l->crew)
        lt_crew_allow(l->crew, lines);
}

/* ------------------------------------------------------------------ reading */

struct reading {
    const struct lt_errand *from;
    lt_errand_fn each;
    void (*passed_over)(void *user);
    void *user;
};

static enum lt_status hand_on(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    const struct reading *r = user;
    return r->each(r->user, cx, r->from, doc);
}

static void count_passed(void *user)
{
    const struct reading *r = user;
    if (r->passed_over)
        r->passed_over(r->user);
}

/* Only that is read. It goes by the name of the file: what is in it is called as if all had been read. */
static enum lt_status read_part(struct lt_cx *cx, const struct lt_errand *from, struct lt_buf *part,
                                struct lt_source *source)
{
    int fd = -1;
    if (from->length > LT_READ_MAX_BYTES)
        return lt_fail(cx, LT_LIMIT, "%s: a part of it is over the limit of %d bytes", from->path,
                       LT_READ_MAX_BYTES);
    enum lt_status st = lt_io_open(cx, from->path, &fd);
    size_t want = (size_t)from->length;
    char *to = st ? NULL : lt_buf_room(part, want);
    while (!st && part->n < want) {
        ssize_t got =
            to ? pread(fd, to + part->n, want - part->n, (off_t)(from->offset + (int64_t)part->n)) : -1;
        if (got > 0)
            part->n += (size_t)got;
        else if (got == 0 || errno != EINTR)
            st = lt_fail(cx, LT_IO, "%s: cannot read %zu bytes from byte %lld: %s", from->path, want,
                         (long long)from->offset, got == 0 ? "it ends before" : strerror(errno));
    }
    if (fd >= 0)
        close(fd);
    source->bytes = (struct lt_str){part->p, part->n};
    return st;
}

enum lt_status lt_errand_read(lectern *l, const struct lt_errand *from, lt_errand_fn each,
                              void (*passed_over)(void *user), void *user)
{
    struct lt_cx *cx = lt_api_begin(l);
    struct reading r = {from, each, passed_over, user};
    struct lt_read_sink sink = {.article = hand_on, .passed_over = count_passed, .user = &r};
    struct lt_read_opts opts = lt_settings_read(&l->settings);
    struct lt_source source = source_of(l, from);
    opts.picture = !l->settings.cover[0];
    struct lt_buf part = LT_BUF(LT_READ_MAX_BYTES);
    enum lt_status st = from->length ? read_part(cx, from, &part, &source) : LT_OK;
    if (!st)
        st = lt_source_read(cx, &l->settings, &l->reader, &opts, &source, &sink);
    lt_buf_close(&part);
    return st;
}

/* ------------------------------------------------------------------ names */

enum lt_status lt_errand_name(struct lt_cx *cx, const struct lt_errand *from, const struct lt_doc *doc,
                              struct lt_arena *arena, struct lt_errand_facts *out)
{
    struct lt_source source = named_source(NULL, from);
    struct lt_doc none = {.name = from->name};
    struct lt_naming naming = {&source, from->inside, doc ? doc : &none},
                     whole = {&source, from->inside, &none};
    out->identity = lt_naming_identity(&naming, arena);
    out->mark = lt_naming_mark(out->identity, arena);
    struct lt_str file = lt_naming_identity(&whole, arena);
    out->item = lt_str_from(out->identity, file.n < out->identity.n ? file.n + 1 : file.n);
    for (int i = 0; i < (int)LT_COUNT(out->names); i++)
        out->names[i] = lt_naming_path(&naming, arena, i);
    bool fine = out->identity.p && out->mark.p && file.p && out->names[0].p && out->names[1].p;
    return fine ? LT_OK : lt_fail(cx, LT_OOM, "the file name: out of memory");
}

bool lt_errand_is_foreign(const char *path, struct lt_str mark)
{
    return lt_maker_is_other(path, mark, NULL);
}

enum lt_status lt_errand_language(struct lt_cx *cx, const lectern *l, const struct lt_doc *doc,
                                  struct lt_arena *arena, struct lt_str *lang)
{
    struct lt_script_opts opts = lt_settings_script(&l->settings, &l->voices);
    struct lt_scribe *scribe = NULL;
    struct lt_script script;
    bool more = false;
    lt_script_init(&script);
    enum lt_status st = lt_scribe_open(cx, &opts, doc, &scribe);
    if (!st)
        st = lt_scribe_next(cx, scribe, &script, &more);
    if (!st)
        *lang = lt_arena_dup(arena, script.lang);
    lt_scribe_close(scribe);
    lt_script_close(&script);
    return st;
}

struct lt_str lt_errand_slug(struct lt_arena *arena, struct lt_str text)
{
    return lt_naming_slug(arena, text);
}

const char *lt_errand_sidecar(size_t i)
{
    return lt_sidecars_suffix(i);
}

_Static_assert((int)LT_ERRAND_FILES >= (int)LT_FORMATS_MAX, "an errand may be in every format");

enum lt_status lt_errand_files(struct lt_cx *cx, const lectern *l, struct lt_str suffixes[LT_ERRAND_FILES],
                               size_t *n)
{
    enum lt_status st = lt_output_check(cx, &l->settings, NULL);
    *n = st ? 0 : lt_output_suffixes(&l->settings, suffixes);
    for (size_t i = 0; i < *n; i++)
        suffixes[i] = lt_str_from(suffixes[i], 1);
    return st;
}

/* ------------------------------------------------------------------ narrating */

enum lt_status lt_errand_narrate(struct lt_cx *cx, lectern *l, const struct lt_errand *from,
                                 struct lt_doc *doc, const char *output)
{
    struct lt_job job = {.l = l,
                         .source = named_source(l, from),
                         .input = from->name.p,
                         .inside = from->inside,
                         .number = ++l->jobs,
                         .output = output,
                         .assigned = true,
                         .began_ms = lt_proc_now_ms()};
    return lt_article_narrate(cx, &job, doc);
}

/* ------------------------------------------------------------------ settings, directories */

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void lt_errand_settings(const lectern *l, lt_errand_setting_fn each, void *user)
{
    const struct lectern_setting *s;
    const char *names[LT_STUDIO_SETTINGS];
    size_t n = 0;
    for (size_t i = 0; (s = lectern_setting_at(i)) && n < LT_STUDIO_SETTINGS; i++)
        names[n++] = s->name;
    qsort(names, n, sizeof *names, by_name);
    for (size_t i = 0; i < n; i++) {
        const char *value = lt_api_setting(l, names[i]);
        if (value)
            each(user, names[i], value);
    }
}

enum lt_status lt_errand_walk(struct lt_cx *cx, const char *directory, lt_errand_file_fn each, void *user,
                              size_t *skipped)
{
    struct lt_inputs in;
    lt_inputs_init(&in);
    enum lt_status st = lt_inputs_walk(cx, &in, directory);
    *skipped += in.skipped;
    for (size_t i = 0; i < in.n && !st; i++)
        st = each(user, in.items[i].path, in.items[i].inside);
    lt_inputs_close(&in);
    return st;
}
