/* narrate/output.c - see output.h. */
#include "narrate/output.h"

#include "base/io.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>
#include <sys/stat.h>

enum { SLUG_MAX_BYTES = 80 };

static bool is_directory(const char *path)
{
    struct stat about;
    size_t n = strlen(path);
    return (n && path[n - 1] == '/') || (stat(path, &about) == 0 && S_ISDIR(about.st_mode));
}

static struct lt_str file_name(struct lt_str path)
{
    for (size_t at = path.n; at-- > 0;)
        if (path.p[at] == '/')
            return lt_str_from(path, at + 1);
    return path;
}

/* The last dot of the file name and what stands after it; empty: none. */
static struct lt_str suffix_of(struct lt_str path)
{
    struct lt_str name = file_name(path);
    for (size_t at = name.n; at-- > 1;)
        if (name.p[at] == '.')
            return lt_str_from(name, at);
    return (struct lt_str){0};
}

static struct lt_str without_suffix(struct lt_str path)
{
    struct lt_str suffix = suffix_of(path);
    return lt_str_slice(path, 0, path.n - suffix.n);
}

static bool is_opus(struct lt_str suffix)
{
    return lt_str_eq_nocase(suffix, LT_S(".opus")) || lt_str_eq_nocase(suffix, LT_S(".ogg"));
}

static bool is_pcm(struct lt_str suffix)
{
    for (const char *const *s = lt_pcmfile_suffixes(); *s; s++)
        if (lt_str_eq_nocase(suffix, lt_str_of(*s)))
            return true;
    return false;
}

enum lt_status lt_output_check(struct lt_cx *cx, const char *output)
{
    if (!output || strcmp(output, "-") == 0 || is_directory(output))
        return LT_OK;
    struct lt_str suffix = suffix_of(lt_str_of(output));
    if (is_opus(suffix) || is_pcm(suffix))
        return LT_OK;
    struct lt_buf known = LT_BUF(400);
    for (const char *const *s = lt_pcmfile_suffixes(); *s; s++)
        lt_buf_addf(&known, ", %s", *s);
    enum lt_status st = lt_fail(cx, LT_USAGE, "%s: lectern writes .opus, .ogg" LT_FMT ", and to a directory",
                                output, LT_ARG(lt_buf_str(&known)));
    lt_buf_close(&known);
    return st;
}

/* A title as part of a file name: letters and digits of any script, hyphens between. */
static struct lt_str slug(struct lt_arena *arena, struct lt_str title)
{
    struct lt_buf out = LT_BUF(4 * SLUG_MAX_BYTES);
    for (size_t at = 0; at < title.n && out.n < SLUG_MAX_BYTES;) {
        uint32_t c = lt_utf8_next(title, &at);
        if (lt_uni_is_alnum(c))
            lt_utf8_add(&out, lt_uni_lower(c));
        else if (out.n && out.p[out.n - 1] != '-' && c != '\'' && c != 0x2019)
            lt_buf_addc(&out, '-');
    }
    while (out.n && out.p[out.n - 1] == '-')
        out.n--;
    struct lt_str text = lt_arena_dup(arena, lt_buf_str(&out));
    lt_buf_close(&out);
    return text;
}

static bool already_written(const struct lectern *l, struct lt_str path)
{
    for (size_t i = 0; i < l->n_written; i++)
        if (lt_str_eq(l->written[i], path))
            return true;
    return false;
}

/* The name without directory and suffix: "review", or "feed-003-the-title" for one of several. */
static struct lt_str stem(struct lt_job *job, const struct lt_doc *doc, struct lt_arena *arena)
{
    struct lt_str title = slug(arena, doc->title);
    struct lt_str name = job->source.path ? without_suffix(file_name(lt_str_of(job->source.path)))
                                          : without_suffix(file_name(job->source.name));
    bool nameless = job->source.url.n || lt_str_eqz(job->source.name, "standard input");
    if (!job->source.path && nameless)
        name = title.n ? title : LT_S("article");
    if (doc->part == 0)
        return lt_arena_printf(arena, LT_FMT, LT_ARG(name));
    return lt_arena_printf(arena, LT_FMT "-%03d%s" LT_FMT, LT_ARG(name), doc->part, title.n ? "-" : "",
                           LT_ARG(title));
}

static struct lt_str in_directory(struct lt_job *job, const struct lt_doc *doc, struct lt_arena *arena)
{
    struct lt_str dir = {0};
    if (job->output) {
        dir = lt_str_of(job->output);
    } else if (job->source.path) {
        struct lt_str path = lt_str_of(job->source.path);
        dir = lt_str_slice(path, 0, path.n - file_name(path).n);
    }
    const char *slash = dir.n && dir.p[dir.n - 1] != '/' ? "/" : "";
    struct lt_str base = stem(job, doc, arena);
    struct lt_str path = lt_arena_printf(arena, LT_FMT "%s" LT_FMT ".opus", LT_ARG(dir), slash, LT_ARG(base));
    struct lt_str own = job->source.path ? suffix_of(lt_str_of(job->source.path)) : (struct lt_str){0};
    if (already_written(job->l, path) && own.n)
        path = lt_arena_printf(arena, LT_FMT "%s" LT_FMT LT_FMT ".opus", LT_ARG(dir), slash, LT_ARG(base),
                               LT_ARG(own));
    for (int again = 2; already_written(job->l, path); again++)
        path = lt_arena_printf(arena, LT_FMT "%s" LT_FMT "-%d.opus", LT_ARG(dir), slash, LT_ARG(base), again);
    return path;
}

static bool same_file(const char *a, const char *b)
{
    struct stat one, two;
    return stat(a, &one) == 0 && stat(b, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

enum lt_status lt_output_choose(struct lt_cx *cx, struct lt_job *job, const struct lt_doc *doc,
                                struct lt_arena *arena, struct lt_output *out)
{
    *out = (struct lt_output){.kind = LT_OUTPUT_OPUS};
    if (job->output && strcmp(job->output, "-") == 0) {
        out->kind = LT_OUTPUT_STREAM;
        out->path = LT_S("-");
        return LT_OK;
    }
    if (!job->output || is_directory(job->output)) {
        out->path = in_directory(job, doc, arena);
    } else {
        out->path = lt_arena_printf(arena, "%s", job->output);
        if (job->articles > 1)
            return lt_fail(cx, LT_USAGE,
                           "%s holds several articles, which do not fit into one file; give -o a directory",
                           job->source.name.p);
    }
    if (!out->path.p)
        return lt_fail(cx, LT_OOM, "the file name: out of memory");
    if (job->source.path && same_file(job->source.path, out->path.p))
        return lt_fail(cx, LT_USAGE, "%s would be replaced by its own narration; give another name with -o",
                       job->source.path);
    struct lt_str suffix = suffix_of(out->path);
    if (is_pcm(suffix) && !is_opus(suffix)) {
        out->kind = LT_OUTPUT_PCM;
        out->suffix = suffix;
    }
    return LT_OK;
}

enum lt_status lt_output_probe(struct lt_cx *cx, const struct lt_output *out)
{
    if (out->kind == LT_OUTPUT_STREAM)
        return LT_OK;
    struct lt_outfile file = LT_OUTFILE;
    enum lt_status st = lt_outfile_open(cx, &file, out->path.p);
    lt_outfile_close(&file);
    return st;
}

enum lt_status lt_output_written(struct lt_cx *cx, struct lectern *l, struct lt_str path)
{
    struct lt_str *names =
        lt_arena_grow(&l->names, l->written, &l->cap_written, l->n_written + 1, sizeof *names);
    l->written = names ? names : l->written;
    struct lt_str copy = lt_arena_dup(&l->names, path);
    if (!names || !copy.p)
        return lt_fail(cx, LT_OOM, "file names: out of memory");
    names[l->n_written++] = copy;
    return LT_OK;
}
