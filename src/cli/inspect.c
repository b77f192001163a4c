/* cli/inspect.c - `lectern inspect`: what is in a finished file. */
#include "cli/cli.h"

#include "base/io.h"
#include "base/json.h"
#include "sound/sound.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { FILE_MAX_BYTES = 2000 * 1000 * 1000 };

struct words {
    const char *files[256];
    size_t n;
    bool json, silent;
};

/* A file and, unless it was not to be decoded, its sound. */
struct found {
    struct lt_inspection file;
    struct lt_loudness_reading sound;
    bool heard;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words *w = user;
    if (option)
        *(strcmp(option->name, "json") == 0 ? &w->json : &w->silent) = true;
    else if (w->n == LT_COUNT(w->files))
        return lt_fail(cx, LT_USAGE, "more than %zu files", LT_COUNT(w->files));
    else
        w->files[w->n++] = value;
    return LT_OK;
}

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

static void as_text(struct lt_buf *out, const char *name, const struct found *found)
{
    const struct lt_inspection *i = &found->file;
    lt_buf_addf(out, "%s\n  length    ", name);
    add_time(out, i->length48);
    lt_buf_addf(out, " (%" PRId64 " samples at 48 kHz)\n", i->length48);
    lt_buf_addf(out, "  size      %" PRIu64 " bytes in %u pages, %u packets, %.1f kb/s of audio\n", i->bytes,
                i->pages, i->packets, kbps(i));
    lt_buf_addf(out,
                "  stream    Opus, %d channel%s, made from %d Hz, pre-skip %d, header gain %.2f dB, "
                "serial %08x\n",
                i->channels, i->channels == 1 ? "" : "s", i->input_rate_hz, i->pre_skip,
                (double)i->gain_q8 / 256, i->serial);
    if (found->heard)
        sound_as_text(out, &found->sound, i->channels);
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

static void as_json(struct lt_buf *out, const char *name, const struct found *found)
{
    const struct lt_inspection *i = &found->file;
    struct lt_json j = LT_JSON(out);
    lt_json_object(&j);
    lt_json_put_str(&j, "file", lt_str_of(name));
    lt_json_put_int(&j, "samples", i->length48);
    lt_json_put_real(&j, "seconds", (double)i->length48 / 48000, 6);
    lt_json_put_int(&j, "bytes", (int64_t)i->bytes);
    lt_json_put_real(&j, "kbps", kbps(i), 2);
    lt_json_put_int(&j, "channels", i->channels);
    lt_json_put_int(&j, "input_rate", i->input_rate_hz);
    lt_json_put_int(&j, "pre_skip", i->pre_skip);
    lt_json_put_real(&j, "header_gain_db", (double)i->gain_q8 / 256, 3);
    lt_json_put_int(&j, "serial", i->serial);
    lt_json_put_int(&j, "pages", i->pages);
    lt_json_put_int(&j, "packets", i->packets);
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
};

/* The meter is opened with the first samples, which say how many channels there are. */
static enum lt_status listen(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    struct listener *l = user;
    enum lt_status st = l->meter ? LT_OK : lt_meter_open(cx, channels, &l->meter);
    if (!st)
        lt_meter_add(l->meter, v, n);
    return st;
}

static enum lt_status look(struct lt_cx *cx, const char *path, struct lt_str bytes, bool silent,
                           struct found *found)
{
    if (silent)
        return lt_inspect(cx, lt_str_of(path), bytes, &found->file);
    struct listener l = {0};
    struct lt_sound_sink ear = {listen, &l};
    enum lt_status st = lt_inspect_sound(cx, lt_str_of(path), bytes, &ear, &found->file);
    found->heard = !st && l.meter;
    if (found->heard)
        lt_meter_read(l.meter, &found->sound);
    lt_meter_close(l.meter);
    return st;
}

static int inspect_one(const char *path, const struct words *w)
{
    struct lt_cx cx = {.warn = lt_cli_warn};
    struct lt_buf bytes = LT_BUF(FILE_MAX_BYTES), text = LT_BUF((size_t)64 << 20);
    struct found found = {0};
    enum lt_status st = lt_io_read_file(&cx, path, &bytes);
    if (!st)
        st = look(&cx, path, lt_buf_str(&bytes), w->silent, &found);
    if (!st)
        (w->json ? as_json : as_text)(&text, path, &found);
    if (!st)
        st = lt_buf_check(&cx, &text, path);
    int status = st ? lt_cli_fail(cx.code, cx.what) : lt_cli_print(lt_buf_str(&text));
    lt_inspection_close(&found.file);
    lt_buf_close(&text);
    lt_buf_close(&bytes);
    return status == LT_EXIT_USAGE ? LT_EXIT_FAILED : status;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {0};
    bool done = false;
    if (lt_cli_parse(self, argc, argv, word, NULL, &w, &done))
        return LT_EXIT_USAGE;
    if (done)
        return LT_EXIT_OK;
    if (w.n == 0)
        return lt_cli_fail(LT_USAGE, "inspect needs a file; lectern inspect --help tells more");
    int status = LT_EXIT_OK;
    for (size_t i = 0; i < w.n; i++) {
        int one = inspect_one(w.files[i], &w);
        status = one ? one : status;
    }
    return status;
}

static const struct lt_option options[] = {
    {"json", 0, NULL, "as JSON, one object a file", NULL},
    {"no-sound", 0, NULL, "do not decode it: no loudness, no silences; at once", NULL},
};

const struct lt_command lt_command_inspect = {
    .name = "inspect",
    .operands = "FILE.opus...",
    .about = "Shows and verifies finished files: length, loudness, tags, chapters",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
