/* narrate/show_file.c - what is in a finished file, read back and measured; see show.h. */
#include "base/io.h"
#include "base/json.h"
#include "narrate/show.h"
#include "sound/sound.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

enum { FILE_MAX_BYTES = 2000 * 1000 * 1000, OUT_MAX_BYTES = 64 << 20 };

/* A file and, unless it was not to be decoded, its sound. */
struct found_file {
    struct lt_inspection file;
    struct lt_loudness_reading sound;
    bool heard;
};

typedef void write_fn(struct lt_buf *out, const char *name, const struct found_file *found);

/* HH:MM:SS.mmm */
static void add_time(struct lt_buf *out, int64_t t48)
{
    int64_t ms = t48 / 48;
    lt_buf_addf(out, "%02" PRId64 ":%02d:%02d.%03d", ms / 3600000, (int)(ms / 60000 % 60),
                (int)(ms / 1000 % 60), (int)(ms % 1000));
}

static double kbps(const struct lt_inspection *i)
{
    return i->length48 ? (double)i->audio_bytes * 8 / ((double)i->length48 / 48000) / 1000 : 0;
}

static void sound_as_text(struct lt_buf *out, const struct lt_loudness_reading *r, int channels)
{
    if (!isfinite(r->lufs)) {
        lt_buf_addz(out, "  sound     silence\n");
        return;
    }
    lt_buf_addf(out, "  loudness  %.1f LUFS as stored%s, true peak %.1f dBTP, %" PRIu64 " samples clipped\n",
                r->lufs, channels == 1 ? "" : " in two channels", r->true_peak_dbtp, r->clipped);
    lt_buf_addf(out, "  silence   %.2f s before, %.2f s behind, the longest of %.2f s at ",
                (double)r->lead48 / 48000, (double)r->tail48 / 48000, (double)r->longest48 / 48000);
    add_time(out, r->longest_at48);
    lt_buf_addc(out, '\n');
}

static void stream_as_text(struct lt_buf *out, const struct lt_inspection *i)
{
    const char *s = i->channels == 1 ? "" : "s";
    lt_buf_addf(out, "  size      %" PRIu64 " bytes", i->bytes);
    if (i->packets)
        lt_buf_addf(out, " in %u pages, %u packets", i->pages, i->packets);
    lt_buf_addf(out, ", %.1f kb/s%s\n", kbps(i), i->packets ? " of audio" : "");
    if (i->packets)
        lt_buf_addf(out,
                    "  stream    Opus, %d channel%s, made from %d Hz, pre-skip %d, header gain %.2f dB, "
                    "serial %08x\n",
                    i->channels, s, i->input_rate_hz, i->pre_skip, (double)i->gain_q8 / 256, i->serial);
    else
        lt_buf_addf(out, "  stream    %s, %d channel%s, %d Hz\n", i->format, i->channels, s,
                    i->input_rate_hz);
}

static void as_text(struct lt_buf *out, const char *name, const struct found_file *found)
{
    const struct lt_inspection *i = &found->file;
    lt_buf_addf(out, "%s\n  length    ", name);
    add_time(out, i->length48);
    lt_buf_addf(out, " (%" PRId64 " samples at 48 kHz)\n", i->length48);
    stream_as_text(out, i);
    if (found->heard)
        sound_as_text(out, &found->sound, i->channels);
    if (i->vendor.n)
        lt_buf_addf(out, "  vendor    " LT_FMT "\n", LT_ARG(i->vendor));
    if (i->picture_bytes)
        lt_buf_addf(out, "  cover     " LT_FMT ", %zu bytes\n", LT_ARG(i->picture_type), i->picture_bytes);
    for (size_t k = 0; k < i->n_tags; k++)
        lt_buf_addf(out, "  %-9.*s " LT_FMT "\n", LT_ARG(i->tags[k].name), LT_ARG(i->tags[k].value));
    lt_buf_addf(out, "  chapters  %zu\n", i->n_chapters);
    for (size_t k = 0; k < i->n_chapters; k++) {
        lt_buf_addz(out, "    ");
        add_time(out, i->chapters[k].begin48);
        lt_buf_addf(out, "  " LT_FMT "\n", LT_ARG(i->chapters[k].title));
    }
}

static void sound_as_json(struct lt_json *j, const struct lt_loudness_reading *r)
{
    lt_json_put_real(j, "lufs", r->lufs, 2);
    lt_json_put_real(j, "true_peak_dbtp", r->true_peak_dbtp, 2);
    lt_json_put_int(j, "clipped", (int64_t)r->clipped);
    lt_json_put_real(j, "silence_before", (double)r->lead48 / 48000, 2);
    lt_json_put_real(j, "silence_behind", (double)r->tail48 / 48000, 2);
    lt_json_put_real(j, "longest_silence", (double)r->longest48 / 48000, 2);
    lt_json_put_real(j, "longest_silence_at", (double)r->longest_at48 / 48000, 2);
}

static void ogg_as_json(struct lt_json *j, const struct lt_inspection *i)
{
    lt_json_put_int(j, "pre_skip", i->pre_skip);
    lt_json_put_real(j, "header_gain_db", (double)i->gain_q8 / 256, 3);
    lt_json_put_int(j, "serial", i->serial);
    lt_json_put_int(j, "pages", i->pages);
    lt_json_put_int(j, "packets", i->packets);
}

static void as_json(struct lt_buf *out, const char *name, const struct found_file *found)
{
    const struct lt_inspection *i = &found->file;
    struct lt_json j = LT_JSON(out);
    lt_json_object(&j);
    lt_json_put_str(&j, "file", lt_str_of(name));
    lt_json_put_str(&j, "format", lt_str_of(i->format));
    lt_json_put_int(&j, "samples", i->length48);
    lt_json_put_real(&j, "seconds", (double)i->length48 / 48000, 6);
    lt_json_put_int(&j, "bytes", (int64_t)i->bytes);
    lt_json_put_real(&j, "kbps", kbps(i), 2);
    lt_json_put_int(&j, "channels", i->channels);
    lt_json_put_int(&j, "input_rate", i->input_rate_hz);
    if (i->packets)
        ogg_as_json(&j, i);
    if (found->heard)
        sound_as_json(&j, &found->sound);
    lt_json_put_str(&j, "vendor", i->vendor);
    lt_json_put_int(&j, "cover_bytes", (int64_t)i->picture_bytes);
    lt_json_key(&j, "tags");
    lt_json_array(&j);
    for (size_t k = 0; k < i->n_tags; k++) {
        lt_json_object(&j);
        lt_json_put_str(&j, "name", i->tags[k].name);
        lt_json_put_str(&j, "value", i->tags[k].value);
        lt_json_end_object(&j);
    }
    lt_json_end_array(&j);
    lt_json_key(&j, "chapters");
    lt_json_array(&j);
    for (size_t k = 0; k < i->n_chapters; k++) {
        lt_json_object(&j);
        lt_json_put_real(&j, "start", (double)i->chapters[k].begin48 / 48000, 3);
        lt_json_put_str(&j, "title", i->chapters[k].title);
        lt_json_end_object(&j);
    }
    lt_json_end_array(&j);
    lt_json_end_object(&j);
    lt_buf_addc(out, '\n');
}

struct listener {
    struct lt_meter *meter;
    const struct lt_inspection *file;
};

/* The meter is opened with the first samples, which say how many channels there are. */
static enum lt_status listen(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    struct listener *l = user;
    enum lt_status st = l->meter ? LT_OK : lt_meter_open(cx, channels, l->file->sound_rate_hz, &l->meter);
    if (!st)
        lt_meter_add(l->meter, v, n);
    return st;
}

/* Where the settings say so its sound is decoded in this process. */
static enum lt_status ask(struct lt_cx *cx, const struct lt_settings *s, int fd, struct lt_str bytes,
                          const struct lt_sound_sink *sound, struct lt_inspection *out)
{
    if (s->reader)
        return sound ? lt_inspect_sound(cx, bytes, sound, out) : lt_inspect(cx, bytes, out);
    return lt_inspect_confined(cx, fd, bytes, sound, out);
}

static enum lt_status look(struct lt_cx *cx, const struct lt_settings *s, const char *path, int fd,
                           struct lt_str bytes, bool sound, struct found_file *found)
{
    struct listener l = {.file = &found->file};
    struct lt_sound_sink ear = {listen, &l};
    struct lt_scope outer = lt_cx_enter(cx, (struct lt_scope){path, strlen(path)});
    enum lt_status st = ask(cx, s, fd, bytes, sound ? &ear : NULL, &found->file);
    lt_cx_enter(cx, outer);
    found->heard = !st && l.meter;
    if (found->heard)
        lt_meter_read(l.meter, &found->sound);
    lt_meter_close(l.meter);
    return st;
}

static write_fn *form_of(const char *form)
{
    return strcmp(form, "json") == 0 ? as_json : strcmp(form, "text") == 0 ? as_text : NULL;
}

enum lt_status lt_show_file(struct lt_cx *cx, struct lectern *l, const char *path, const char *form,
                            bool sound)
{
    write_fn *write = form_of(form);
    if (!write)
        return lt_fail(cx, LT_USAGE, "a file is shown as text or json, not as '%s'", form);
    struct lt_buf bytes = LT_BUF(FILE_MAX_BYTES), text = LT_BUF(OUT_MAX_BYTES);
    struct lt_sink sink = lt_studio_output(l);
    struct found_file found = {0};
    int fd = -1;
    enum lt_status st = lt_io_read_kept(cx, path, &fd, &bytes);
    if (!st)
        st = look(cx, &l->settings, path, fd, lt_buf_str(&bytes), sound, &found);
    if (fd >= 0)
        close(fd);
    if (!st)
        write(&text, path, &found);
    if (!st)
        st = lt_sink_drain(cx, &sink, &text, 0, path);
    lt_inspection_close(&found.file);
    lt_buf_close(&text);
    lt_buf_close(&bytes);
    return st;
}
