/* narrate/output.c - see output.h. */
#include "narrate/output.h"

#include "base/hash.h"
#include "base/io.h"
#include "narrate/naming.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_directory(const char *path)
{
    struct stat about;
    size_t n = strlen(path);
    return (n && path[n - 1] == '/') || (stat(path, &about) == 0 && S_ISDIR(about.st_mode));
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

/* Suffixes of what is neither Opus nor PCM. */
static const struct {
    const char *suffix;
    enum lt_output_kind kind;
} others[] = {{".m4b", LT_OUTPUT_M4B}, {".epub", LT_OUTPUT_EPUB}, {".zip", LT_OUTPUT_DAISY}};

/* What a file with this suffix is; LT_OUTPUT_OPUS: none of the others. */
static enum lt_output_kind other_kind(struct lt_str suffix)
{
    for (size_t i = 0; i < LT_COUNT(others); i++)
        if (lt_str_eq_nocase(suffix, lt_str_of(others[i].suffix)))
            return others[i].kind;
    return LT_OUTPUT_OPUS;
}

bool lt_output_is_book(const struct lt_output *out)
{
    return out->kind == LT_OUTPUT_EPUB || out->kind == LT_OUTPUT_DAISY;
}

bool lt_output_is_pcm(const struct lt_output *out, const struct lt_settings *settings)
{
    return out->kind == LT_OUTPUT_PCM || out->kind == LT_OUTPUT_M4B || out->kind == LT_OUTPUT_DAISY ||
           (out->kind == LT_OUTPUT_EPUB && !settings->epub_sound);
}

static bool is_stream(const char *output)
{
    return strcmp(output, "-") == 0 || strcmp(output, "-.opus") == 0;
}

bool lt_output_is_stream(const struct lt_output *out)
{
    return out->kind == LT_OUTPUT_STREAM || out->kind == LT_OUTPUT_WHOLE;
}

enum lt_status lt_output_check(struct lt_cx *cx, const char *output)
{
    if (!output || is_stream(output) || is_directory(output))
        return LT_OK;
    struct lt_str suffix = lt_naming_suffix(lt_str_of(output));
    if (is_opus(suffix) || is_pcm(suffix) || other_kind(suffix) != LT_OUTPUT_OPUS)
        return LT_OK;
    struct lt_buf known = LT_BUF(400);
    for (const char *const *s = lt_pcmfile_suffixes(); *s; s++)
        lt_buf_addf(&known, ", %s", *s);
    enum lt_status st = lt_fail(cx, LT_USAGE,
                                "%s: lectern writes .opus, .ogg" LT_FMT
                                ", .m4b, .epub, .zip (DAISY), and to a directory; %s/ makes one",
                                output, LT_ARG(lt_buf_str(&known)), output);
    lt_buf_close(&known);
    return st;
}

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

static bool is_file(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISREG(about.st_mode);
}

enum { HEAD_BYTES = 128 * 1024 };

bool lt_output_is_foreign(const char *path, struct lt_str mark)
{
    static const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    struct stat about;
    int fd = open(path, flags);
    if (fd < 0)
        return errno != ENOENT && errno != ENOTDIR;
    struct lt_buf head = LT_BUF(HEAD_BYTES);
    char *to = lt_buf_room(&head, HEAD_BYTES);
    ssize_t got = to && fstat(fd, &about) == 0 && S_ISREG(about.st_mode) ? read(fd, to, HEAD_BYTES) : -1;
    close(fd);
    bool own = got >= 0 && (got == 0 || lt_naming_made((struct lt_str){to, (size_t)got}, mark));
    lt_buf_close(&head);
    return !own;
}

bool lt_output_is_own_book(const char *path)
{
    return is_file(path) && !lt_output_is_foreign(path, LT_S(""));
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

/* The first of the article's names that is free, or that its own earlier narration has. */
static enum lt_status in_directory(struct lt_cx *cx, struct lt_job *job, const struct lt_naming *naming,
                                   struct lt_arena *arena, struct lt_output *out)
{
    struct lt_str dir = directory(job, arena), first = {0};
    const struct lt_settings *set = &job->l->settings;
    const char *suffix = set->daisy ? ".daisy.zip" : set->epub ? ".epub" : ".opus";
    for (int again = 0; again < LT_NAMING_TRIES; again++) {
        struct lt_str base = lt_naming_path(naming, arena, again);
        out->path = lt_arena_printf(arena, LT_FMT LT_FMT "%s", LT_ARG(dir), LT_ARG(base), suffix);
        if (!out->path.p || !base.p)
            return lt_fail(cx, LT_OOM, "the file name: out of memory");
        first = again ? first : out->path;
        if (is_taken_here(job, out->path, out->identity))
            continue;
        bool own = job->source.path && same_file(job->source.path, out->path.p); /* refused by who asks */
        if (own || job->l->settings.force || !lt_output_is_foreign(out->path.p, out->mark))
            return LT_OK;
    }
    return lt_fail(cx, LT_IO, LT_FMT " was made from another source; --force replaces it", LT_ARG(first));
}

/* One file that was named may be replaced, but for the input itself. */
static enum lt_status named(struct lt_cx *cx, const struct lt_job *job, struct lt_arena *arena,
                            struct lt_output *out)
{
    out->path = lt_arena_printf(arena, "%s", job->output);
    if (!out->path.p)
        return lt_fail(cx, LT_OOM, "the file name: out of memory");
    if (job->articles > 1)
        return lt_fail(cx, LT_USAGE,
                       LT_FMT " holds several articles, which do not fit into one file; give -o a directory",
                       LT_ARG(job->source.name));
    return LT_OK;
}

/* A file that is named outright is replaced whoever made it, but not in silence. */
static void warn_of_replacing(struct lt_cx *cx, const struct lt_output *out)
{
    struct lt_str suffix = lt_naming_suffix(out->path);
    bool sound = (is_opus(suffix) || other_kind(suffix) != LT_OUTPUT_OPUS) && is_file(out->path.p);
    if (sound && lt_output_is_foreign(out->path.p, out->mark))
        lt_warn(cx, LT_FMT " is replaced, though another source made it", LT_ARG(out->path));
}

/* What the settings make is what the file's name says. */
static enum lt_status check_asked(struct lt_cx *cx, const struct lt_job *job, const struct lt_output *out)
{
    const struct lt_settings *set = &job->l->settings;
    if (set->epub && set->daisy)
        return lt_fail(cx, LT_USAGE, "the settings epub and daisy make two kinds of files; give one of them");
    bool wrong = (set->epub && out->kind != LT_OUTPUT_EPUB) || (set->daisy && out->kind != LT_OUTPUT_DAISY);
    if (!wrong)
        return LT_OK;
    return lt_fail(cx, LT_USAGE, LT_FMT ": the setting %s makes a file, whose name ends in %s",
                   LT_ARG(out->path), set->epub ? "epub" : "daisy", set->epub ? ".epub" : ".zip");
}

enum lt_status lt_output_choose(struct lt_cx *cx, struct lt_job *job, const struct lt_doc *doc,
                                struct lt_arena *arena, struct lt_output *out)
{
    struct lt_naming naming = {&job->source, job->inside, doc};
    *out = (struct lt_output){.kind = LT_OUTPUT_OPUS, .identity = lt_naming_identity(&naming, arena)};
    out->mark = lt_naming_mark(out->identity, arena);
    if (!out->identity.p || !out->mark.p)
        return lt_fail(cx, LT_OOM, "the file name: out of memory");
    if (job->output && is_stream(job->output)) {
        out->kind = job->output[1] ? LT_OUTPUT_WHOLE : LT_OUTPUT_STREAM;
        out->path = LT_S("-");
        return check_asked(cx, job, out);
    }
    bool listed = !job->output || (!job->assigned && is_directory(job->output));
    enum lt_status st = listed ? in_directory(cx, job, &naming, arena, out) : named(cx, job, arena, out);
    if (st)
        return st;
    if (job->source.path && same_file(job->source.path, out->path.p))
        return lt_fail(cx, LT_USAGE, "%s would be replaced by its own narration; give another name with -o",
                       job->source.path);
    if (!listed && !job->l->settings.force && !job->assigned)
        warn_of_replacing(cx, out);
    struct lt_str suffix = lt_naming_suffix(out->path);
    if (other_kind(suffix) != LT_OUTPUT_OPUS)
        out->kind = other_kind(suffix);
    st = check_asked(cx, job, out);
    if (st)
        return st;
    if (is_pcm(suffix) && !is_opus(suffix)) {
        out->kind = LT_OUTPUT_PCM;
        out->suffix = suffix;
    }
    return LT_OK;
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
    struct lt_outfile file = LT_OUTFILE;
    enum lt_status there = out->kind == LT_OUTPUT_M4B ? lt_m4b_check(cx, out->path) : LT_OK;
    if (there)
        return there;
    bool tree = job->output && job->inside.n && is_directory(job->output);
    enum lt_status st = tree ? make_directories(cx, out->path, arena) : LT_OK;
    if (!st)
        sweep_once(job->l, out->path);
    if (!st)
        st = lt_outfile_open(cx, &file, out->path.p);
    lt_outfile_close(&file);
    return st;
}

enum lt_status lt_output_written(struct lt_cx *cx, const struct lt_job *job, const struct lt_output *out)
{
    struct lectern *l = job->l;
    if (job->assigned)
        return LT_OK;
    struct lt_written *all =
        lt_arena_grow(&l->names, l->written, &l->cap_written, l->n_written + 1, sizeof *all);
    l->written = all ? all : l->written;
    struct lt_written one = {lt_arena_dup(&l->names, out->path), lt_arena_dup(&l->names, out->identity),
                             lt_arena_dup(&l->names, job->source.name), job->number};
    if (!all || !one.path.p || !one.identity.p || !one.input.p)
        return lt_fail(cx, LT_OOM, "file names: out of memory");
    all[l->n_written++] = one;
    return LT_OK;
}
