/* narrate/output.c - see output.h. */
#include "narrate/output.h"

#include "base/hash.h"
#include "base/io.h"
#include "narrate/maker.h"
#include "narrate/naming.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static bool is_directory(const char *path)
{
    struct stat about;
    size_t n = strlen(path);
    return (n && path[n - 1] == '/') || (stat(path, &about) == 0 && S_ISDIR(about.st_mode));
}

static bool is_stream(const char *output)
{
    return strcmp(output, "-") == 0 || strcmp(output, "-.opus") == 0;
}

bool lt_output_is_stream(const struct lt_output *out)
{
    return out->kind == LT_OUTPUT_STREAM || out->kind == LT_OUTPUT_WHOLE;
}

bool lt_output_has(const struct lt_output *out, enum lt_format format)
{
    for (size_t i = 0; i < out->n_files; i++)
        if (out->files[i].format == format)
            return true;
    return false;
}

static bool is_file(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISREG(about.st_mode);
}

bool lt_output_is_own_book(const char *path)
{
    return is_file(path) && !lt_maker_is_other(path, LT_S(""), NULL);
}

/* ------------------------------------------------------------------ what is asked for */

static enum lt_status refuse_kind(struct lt_cx *cx, const char *output)
{
    struct lt_buf known = LT_BUF(400);
    const char *const *names = lt_formats_names();
    for (size_t i = 0; names[i]; i++)
        lt_buf_addf(&known, ".%s, ", names[i]);
    enum lt_status st = lt_fail(
        cx, LT_USAGE, "%s: lectern writes " LT_FMT ".epub, .zip (DAISY), and to a directory; %s/ makes one",
        output, LT_ARG(lt_buf_str(&known)), output);
    lt_buf_close(&known);
    return st;
}

/* Which of the formats a file with this suffix is; n: none. */
static size_t place_of(struct lt_str suffix, const struct lt_str *formats, size_t n)
{
    bool opus = lt_formats_kind(suffix) == LT_FORMAT_OPUS;
    size_t same = 0, alike = 0;
    while (same < n && !lt_str_eq_nocase(suffix, formats[same]))
        same++;
    while (alike < n && !(opus && lt_formats_kind(formats[alike]) == LT_FORMAT_OPUS))
        alike++;
    return same < n ? same : alike;
}

/* Settings that make a book ask for one kind of file, and nothing else. */
static enum lt_status check_book(struct lt_cx *cx, const struct lt_settings *s, const char *output)
{
    const char *suffix = s->epub ? ".epub" : ".zip", *name = s->epub ? "epub" : "daisy";
    if (s->epub && s->daisy)
        return lt_fail(cx, LT_USAGE, "the settings epub and daisy make two kinds of files; give one of them");
    if (s->formats[0])
        return lt_fail(cx, LT_USAGE,
                       "the setting %s makes a book, and the setting format other files; give one of them",
                       name);
    if (!output ||
        (!is_stream(output) &&
         (is_directory(output) || lt_str_eq_nocase(lt_naming_suffix(lt_str_of(output)), lt_str_of(suffix)))))
        return LT_OK;
    return lt_fail(cx, LT_USAGE, "%s: the setting %s makes a file, whose name ends in %s", output, name,
                   suffix);
}

static enum lt_status check_list(struct lt_cx *cx, const struct lt_settings *s, const char *output)
{
    struct lt_str formats[LT_FORMATS_MAX];
    size_t n = lt_formats_of(s->formats, formats);
    if (!output || is_directory(output))
        return LT_OK;
    if (is_stream(output))
        return n == 1 && lt_formats_kind(formats[0]) == LT_FORMAT_OPUS
                   ? LT_OK
                   : lt_fail(cx, LT_USAGE, "a stream is Ogg Opus, and the setting format asks for %s",
                             s->formats);
    struct lt_str suffix = lt_naming_suffix(lt_str_of(output));
    if (lt_formats_kind(suffix) == LT_FORMAT_NONE || place_of(suffix, formats, n) < n)
        return LT_OK;
    return lt_fail(cx, LT_USAGE, "%s is none of the setting format's %s", output, s->formats);
}

/* Once, not for every article: is the program there that such a file needs? */
static enum lt_status check_m4b(struct lt_cx *cx, const struct lt_settings *s, const char *output)
{
    struct lt_str formats[LT_FORMATS_MAX];
    size_t n = lt_formats_of(s->formats, formats);
    for (size_t i = 0; i < n; i++)
        if (lt_formats_kind(formats[i]) == LT_FORMAT_M4B)
            return lt_m4b_check(cx, LT_S("the setting format"));
    bool named = output && lt_formats_kind(lt_naming_suffix(lt_str_of(output))) == LT_FORMAT_M4B;
    return named && !is_directory(output) ? lt_m4b_check(cx, lt_str_of(output)) : LT_OK;
}

enum lt_status lt_output_check(struct lt_cx *cx, const struct lt_settings *s, const char *output)
{
    enum lt_status st = LT_OK;
    if (output && !output[0])
        return lt_fail(cx, LT_USAGE, "the output's name is empty");
    if (s->epub || s->daisy)
        st = check_book(cx, s, output);
    else if (s->formats[0])
        st = check_list(cx, s, output);
    else if (output && !is_stream(output) && !is_directory(output) &&
             lt_formats_kind(lt_naming_suffix(lt_str_of(output))) == LT_FORMAT_NONE)
        st = refuse_kind(cx, output);
    return st ? st : check_m4b(cx, s, output);
}

/* ------------------------------------------------------------------ names */

/* Written by this lectern for another article: what it was made for must be told apart even from one that
 * has the same identity (two absolute paths may share one). */
static bool is_taken_here(const struct lt_job *job, struct lt_str path, struct lt_str identity)
{
    const struct lectern *l = job->l;
    for (size_t i = 0; i < l->n_written; i++) {
        const struct lt_written *w = &l->written[i];
        bool again = w->job != job->number && lt_str_eq(w->identity, identity) &&
                     lt_str_eq(w->input, job->source.name);
        if (lt_str_eq(w->path, path) && !again)
            return true;
    }
    return false;
}

/* Beside the input, or in the directory of -o; with a slash at its end when there is one. */
static struct lt_str directory(const struct lt_job *job, struct lt_arena *arena)
{
    struct lt_str dir = {0};
    if (job->output) {
        dir = lt_str_of(job->output);
    } else if (job->source.path) {
        dir = lt_str_of(job->source.path);
        dir.n -= job->inside.n;
        while (!job->inside.n && dir.n && dir.p[dir.n - 1] != '/')
            dir.n--;
    }
    const char *slash = dir.n && dir.p[dir.n - 1] != '/' ? "/" : "";
    return lt_arena_printf(arena, LT_FMT "%s", LT_ARG(dir), slash);
}

static bool same_file(const char *a, const char *b)
{
    struct stat one, two;
    return stat(a, &one) == 0 && stat(b, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

static bool is_of_samples(enum lt_format format, const struct lt_settings *s)
{
    return format == LT_FORMAT_PCM || format == LT_FORMAT_M4B || format == LT_FORMAT_DAISY ||
           (format == LT_FORMAT_EPUB && !s->epub_sound);
}

size_t lt_output_suffixes(const struct lt_settings *s, struct lt_str suffixes[LT_FORMATS_MAX])
{
    size_t n = lt_formats_of(s->formats, suffixes);
    if (n == 0)
        suffixes[n++] = s->daisy ? LT_S(".daisy.zip") : s->epub ? LT_S(".epub") : LT_S(".opus");
    return n;
}

/* The suffix that the caller wrote stays as it is. */
static size_t suffixes_of(const struct lt_settings *s, struct lt_str named,
                          struct lt_str suffixes[LT_FORMATS_MAX])
{
    size_t n = lt_output_suffixes(s, suffixes), at = s->formats[0] ? place_of(named, suffixes, n) : 0;
    if (named.n && at < n)
        suffixes[at] = named;
    return n;
}

/* `stem` and the suffix of each format. */
static enum lt_status put_files(struct lt_cx *cx, const struct lt_job *job, struct lt_str stem,
                                struct lt_str named, struct lt_arena *arena, struct lt_output *out)
{
    struct lt_str suffixes[LT_FORMATS_MAX];
    out->n_files = suffixes_of(&job->l->settings, named, suffixes);
    for (size_t i = 0; i < out->n_files; i++) {
        struct lt_str path = lt_arena_printf(arena, LT_FMT LT_FMT, LT_ARG(stem), LT_ARG(suffixes[i]));
        if (!path.p || !stem.p)
            return lt_fail(cx, LT_OOM, "the file name: out of memory");
        enum lt_format format = lt_formats_kind(lt_naming_suffix(path));
        out->files[i] = (struct lt_output_file){path, lt_str_from(path, stem.n), format,
                                                is_of_samples(format, &job->l->settings)};
    }
    out->path = out->files[0].path;
    return LT_OK;
}

/* The file that the source is, when it was asked for by itself. */
static const char *own_file(const struct lt_job *job)
{
    return job->inside.n || job->assigned ? NULL : job->source.path;
}

/* May another article's file be at one of the paths? */
static bool is_free(const struct lt_job *job, const struct lt_output *out)
{
    for (size_t i = 0; i < out->n_files; i++) {
        struct lt_str path = out->files[i].path;
        if (is_taken_here(job, path, out->identity))
            return false;
        if (job->l->settings.force || (job->source.path && same_file(job->source.path, path.p)))
            continue; /* the input itself is refused by who asks */
        if (lt_maker_is_other(path.p, out->mark, own_file(job)))
            return false;
    }
    return true;
}

/* The first of the article's names that is free, or that its own earlier narration has. */
static enum lt_status in_directory(struct lt_cx *cx, struct lt_job *job, const struct lt_naming *naming,
                                   struct lt_arena *arena, struct lt_output *out)
{
    struct lt_str dir = directory(job, arena), first = {0};
    for (int again = 0; again < LT_NAMING_TRIES; again++) {
        struct lt_str base = lt_naming_path(naming, arena, again);
        struct lt_str stem = lt_arena_printf(arena, LT_FMT LT_FMT, LT_ARG(dir), LT_ARG(base));
        enum lt_status st = put_files(cx, job, base.p ? stem : base, (struct lt_str){0}, arena, out);
        if (st)
            return st;
        first = again ? first : out->path;
        if (is_free(job, out))
            return LT_OK;
    }
    return lt_fail(cx, LT_IO, LT_FMT " was made from another source; --force replaces it", LT_ARG(first));
}

/* A file that was named is replaced when this source made it; the input itself is refused by who asks. */
static enum lt_status check_named(struct lt_cx *cx, const struct lt_job *job, const struct lt_output *out)
{
    for (size_t i = 0; i < out->n_files && !job->l->settings.force; i++) {
        const char *path = out->files[i].path.p;
        bool own = job->source.path && same_file(job->source.path, path);
        if (!own && is_file(path) && lt_maker_is_other(path, out->mark, own_file(job)))
            return lt_fail(cx, LT_IO, "%s is there, and was not made from this source; --force replaces it",
                           path);
    }
    return LT_OK;
}

static enum lt_status named(struct lt_cx *cx, const struct lt_job *job, struct lt_arena *arena,
                            struct lt_output *out)
{
    struct lt_str path = lt_str_of(job->output), suffix = lt_naming_suffix(path);
    if (lt_formats_kind(suffix) == LT_FORMAT_NONE)
        suffix = (struct lt_str){0};
    if (job->articles > 1)
        return lt_fail(cx, LT_USAGE,
                       LT_FMT " holds several articles, which do not fit into one file; give -o a directory",
                       LT_ARG(job->source.name));
    enum lt_status st = put_files(cx, job, lt_str_slice(path, 0, path.n - suffix.n), suffix, arena, out);
    return st || job->assigned ? st : check_named(cx, job, out);
}

enum lt_status lt_output_choose(struct lt_cx *cx, struct lt_job *job, const struct lt_doc *doc,
                                struct lt_arena *arena, struct lt_output *out)
{
    struct lt_naming naming = {&job->source, job->inside, doc};
    *out = (struct lt_output){.identity = lt_naming_identity(&naming, arena)};
    out->mark = lt_naming_mark(out->identity, arena);
    if (!out->identity.p || !out->mark.p)
        return lt_fail(cx, LT_OOM, "the file name: out of memory");
    if (job->output && is_stream(job->output)) {
        out->kind = job->output[1] ? LT_OUTPUT_WHOLE : LT_OUTPUT_STREAM;
        out->path = LT_S("-");
        return LT_OK;
    }
    bool listed = !job->output || (!job->assigned && is_directory(job->output));
    enum lt_status st = listed ? in_directory(cx, job, &naming, arena, out) : named(cx, job, arena, out);
    for (size_t i = 0; i < out->n_files && !st; i++)
        if (job->source.path && same_file(job->source.path, out->files[i].path.p))
            st = lt_fail(cx, LT_USAGE, "%s would be replaced by its own narration; give another name with -o",
                         job->source.path);
    return st;
}

/* mkdir -p for what lies below the directory of -o. */
static enum lt_status make_directories(struct lt_cx *cx, struct lt_str path, struct lt_arena *arena)
{
    for (size_t at = 1; at < path.n; at++) {
        if (path.p[at] != '/')
            continue;
        struct lt_str dir = lt_arena_printf(arena, LT_FMT, LT_ARG(lt_str_slice(path, 0, at)));
        if (!dir.p)
            return lt_fail(cx, LT_OOM, "the file name: out of memory");
        if (mkdir(dir.p, 0777) != 0 && errno != EEXIST && errno != EROFS && errno != EACCES)
            return lt_fail(cx, LT_IO, "%s: cannot make the directory: %s", dir.p, strerror(errno));
    }
    return LT_OK;
}

/* Once for each directory that is written to in a row: listing it is not for every file. */
static void sweep_once(struct lectern *l, struct lt_str path)
{
    size_t n = path.n;
    while (n && path.p[n - 1] != '/')
        n--;
    uint64_t directory = lt_hash64(path.p, n, 1);
    if (l->swept != directory)
        lt_outfile_sweep(path.p);
    l->swept = directory;
}

enum lt_status lt_output_probe(struct lt_cx *cx, const struct lt_job *job, struct lt_arena *arena,
                               const struct lt_output *out)
{
    if (lt_output_is_stream(out))
        return LT_OK;
    bool tree = job->output && job->inside.n && is_directory(job->output);
    enum lt_status st = tree ? make_directories(cx, out->path, arena) : LT_OK;
    if (!st)
        sweep_once(job->l, out->path);
    for (size_t i = 0; i < out->n_files && !st; i++) {
        struct lt_outfile file = LT_OUTFILE;
        st = lt_outfile_open(cx, &file, out->files[i].path.p);
        lt_outfile_close(&file);
    }
    return st;
}

void lt_output_sign(const struct lt_job *job, int fd, const struct lt_output_file *file)
{
    lt_maker_sign(fd, file->path.p, own_file(job));
}

static enum lt_status remember(struct lt_cx *cx, const struct lt_job *job, const struct lt_output *out,
                               struct lt_str path)
{
    struct lectern *l = job->l;
    if (job->assigned)
        return LT_OK;
    struct lt_written *all =
        lt_arena_grow(&l->names, l->written, &l->cap_written, l->n_written + 1, sizeof *all);
    l->written = all ? all : l->written;
    struct lt_written one = {lt_arena_dup(&l->names, path), lt_arena_dup(&l->names, out->identity),
                             lt_arena_dup(&l->names, job->source.name), job->number};
    if (!all || !one.path.p || !one.identity.p || !one.input.p)
        return lt_fail(cx, LT_OOM, "file names: out of memory");
    all[l->n_written++] = one;
    return LT_OK;
}

enum lt_status lt_output_written(struct lt_cx *cx, const struct lt_job *job, const struct lt_output *out)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < out->n_files && !st; i++)
        st = remember(cx, job, out, out->files[i].path);
    return st;
}
