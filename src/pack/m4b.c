/* pack/m4b.c - an audiobook file: its sound is gathered in a file without a name, and encoded at the end by
 * make-m4b, a program that may be missing. */
#include "base/io.h"
#include "base/places.h"
#include "base/run.h"
#include "model/doc_wire.h"
#include "pack/boxes.h"
#include "pack/id3_lang.h"
#include "pack/pack.h"
#include "pack/picks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ABOUT_MAX_BYTES = 24 << 20, ZEROS = 4800, AAC_BPS = 64000 };

struct lt_m4b {
    struct lt_mux_opts about; /* borrowed */
    const char *path;         /* borrowed */
    int fd;                   /* the sound: floats; or packed, if that was given */
    bool packed;
    int packed_fd; /* where make-m4b puts what it has encoded */
    int64_t samples, silence48, silence;
};

enum lt_status lt_m4b_check(struct lt_cx *cx, struct lt_str path)
{
    struct lt_buf program = LT_BUF(8192);
    struct lt_cx aside = {0};
    enum lt_status st = lt_places_program(&aside, LT_S("make-m4b"), &program);
    lt_buf_close(&program);
    if (st == LT_NOTFOUND)
        st = lt_fail(cx, LT_NOTFOUND,
                     LT_FMT ": M4B files are made by make-m4b, of the package lectern-m4b, which is "
                            "not installed",
                     LT_ARG(path));
    return st;
}

enum lt_status lt_m4b_open(struct lt_cx *cx, const char *path, const struct lt_mux_opts *about,
                           struct lt_m4b **out)
{
    struct lt_m4b *f = *out = calloc(1, sizeof *f);
    if (!f)
        return lt_fail(cx, LT_OOM, "%s: out of memory", path);
    *f = (struct lt_m4b){.about = *about, .path = path, .fd = -1, .packed_fd = -1};
    const char *slash = strrchr(path, '/');
    char *dir = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
    enum lt_status st = dir ? lt_io_temp(cx, dir, &f->fd) : lt_fail(cx, LT_OOM, "%s: out of memory", path);
    if (!st)
        st = lt_io_temp(cx, dir, &f->packed_fd);
    free(dir);
    return st;
}

void lt_m4b_close(struct lt_m4b *f)
{
    if (f && f->fd >= 0)
        close(f->fd);
    if (f && f->packed_fd >= 0)
        close(f->packed_fd);
    free(f);
}

int lt_m4b_sound(const struct lt_m4b *f, int64_t *samples)
{
    *samples = f->samples;
    return f->packed_fd;
}

void lt_m4b_take(struct lt_m4b *f, int fd, int64_t samples)
{
    close(f->fd);
    f->fd = fd;
    f->packed = true;
    f->samples = samples;
}

enum lt_status lt_m4b_write(struct lt_cx *cx, struct lt_m4b *f, const float *v, size_t n)
{
    f->samples += (int64_t)n;
    return lt_io_write(cx, f->path, f->fd, v, n * sizeof *v);
}

/* Counted from the first silence, so that no rounding adds up. */
enum lt_status lt_m4b_silence(struct lt_cx *cx, struct lt_m4b *f, int64_t length48)
{
    static const float zeros[ZEROS];
    int64_t rate = f->about.encode.rate_hz;
    f->silence48 += length48;
    int64_t due = (f->silence48 / 48000) * rate + (f->silence48 % 48000) * rate / 48000;
    enum lt_status st = LT_OK;
    while (!st && f->silence < due) {
        int64_t n = due - f->silence < ZEROS ? due - f->silence : ZEROS;
        st = lt_m4b_write(cx, f, zeros, (size_t)n);
        f->silence += n;
    }
    return st;
}

static bool is_picture(const struct lt_tag *tag)
{
    return lt_str_eqz(tag->name, "METADATA_BLOCK_PICTURE");
}

/* As make-m4b reads it: is the sound packed, how many samples; rate, bit rate, length; tags; chapters;
 * picture. */
static enum lt_status tell(struct lt_cx *cx, const struct lt_m4b *f, struct lt_arena *arena,
                           struct lt_buf *out)
{
    struct lt_picks picks = lt_picks_of(f->about.chapters, f->about.n_chapters);
    struct lt_str picture = {0};
    size_t n = 0;
    for (size_t i = 0; i < f->about.n_tags; i++)
        n += !is_picture(&f->about.tags[i]);
    lt_wire_put_number(out, f->packed);
    lt_wire_put_number(out, (uint64_t)f->samples);
    lt_wire_put_number(out, (uint64_t)f->about.encode.rate_hz);
    lt_wire_put_number(out, AAC_BPS);
    lt_wire_put_number(out, (uint64_t)(f->samples * 1000 / f->about.encode.rate_hz));
    lt_wire_put_number(out, n);
    for (size_t i = 0; i < f->about.n_tags; i++) {
        if (is_picture(&f->about.tags[i])) {
            picture = lt_picture_in_tag(arena, f->about.tags[i].value);
            continue;
        }
        char code[4];
        bool known =
            lt_str_eqz(f->about.tags[i].name, "LANGUAGE") && lt_id3_language(f->about.tags[i].value, code);
        lt_wire_put_text(out, f->about.tags[i].name);
        lt_wire_put_text(out, known ? lt_str_of(code) : f->about.tags[i].value);
    }
    lt_wire_put_number(out, picks.count);
    for (const struct lt_chapter *c; (c = lt_picks_next(&picks));) {
        lt_wire_put_number(out, (uint64_t)(c->begin48 / 48));
        lt_wire_put_text(out, lt_str_trim(c->title));
    }
    lt_wire_put_text(out, picture);
    return lt_buf_check(cx, out, "what the file says");
}

/* What it has encoded, as it comes. */
static enum lt_status keep(void *user, struct lt_cx *cx, struct lt_buf *out)
{
    const struct lt_m4b *f = user;
    enum lt_status st = lt_io_write(cx, f->path, f->packed_fd, out->p, out->n);
    lt_buf_clear(out);
    return st;
}

static enum lt_status encode(struct lt_cx *cx, const struct lt_m4b *f, struct lt_str about, int to)
{
    struct lt_run how = {
        .confine = {.hand = f->fd, .hand_to = to}, .each = keep, .user = (void *)(uintptr_t)f};
    struct lt_buf nothing = LT_BUF(256 * 1024);
    enum lt_status st = lt_run(cx, LT_S("make-m4b"), (const char *const[]){NULL}, about, &nothing, &how);
    lt_buf_close(&nothing);
    int status = lt_run_status(&how);
    if (!st && status != 0)
        st = lt_fail(cx, status > 0 && status <= LT_FULL ? (enum lt_status)status : LT_IO, "%s: %s", f->path,
                     how.said);
    return st;
}

enum lt_status lt_m4b_finish(struct lt_cx *cx, struct lt_m4b *f, struct lt_outfile *file)
{
    struct lt_buf about = LT_BUF(ABOUT_MAX_BYTES);
    struct lt_arena arena = LT_ARENA(ABOUT_MAX_BYTES);
    enum lt_status st = lt_outfile_open(cx, file, f->path);
    if (!st)
        st = tell(cx, f, &arena, &about);
    if (!st && lseek(f->fd, 0, SEEK_SET) != 0)
        st = lt_fail(cx, LT_IO, "%s: its sound cannot be read back: %s", f->path, strerror(errno));
    if (!st)
        st = encode(cx, f, lt_buf_str(&about), file->fd);
    if (!st)
        st = lt_mp4_mark(cx, f->path, file->fd, &f->about);
    if (!st)
        st = lt_outfile_ready(cx, file);
    lt_arena_close(&arena);
    lt_buf_close(&about);
    return st;
}
