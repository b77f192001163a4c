/* cli/inspect.c - `lectern inspect`: what is in a finished file. */
#include "cli/cli.h"

#include "base/io.h"
#include "base/json.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { FILE_MAX_BYTES = 2000 * 1000 * 1000 };

struct words {
    const char *files[256];
    size_t n;
    bool json;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words *w = user;
    if (option)
        w->json = true;
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

static void as_text(struct lt_buf *out, const char *name, const struct lt_inspection *i)
{
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

static void as_json(struct lt_buf *out, const char *name, const struct lt_inspection *i)
{
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

static int inspect_one(const char *path, bool json)
{
    struct lt_cx cx = {.warn = lt_cli_warn};
    struct lt_buf bytes = LT_BUF(FILE_MAX_BYTES), text = LT_BUF((size_t)64 << 20);
    struct lt_inspection found = {0};
    enum lt_status st = lt_io_read_file(&cx, path, &bytes);
    if (!st)
        st = lt_inspect(&cx, lt_str_of(path), lt_buf_str(&bytes), &found);
    if (!st)
        (json ? as_json : as_text)(&text, path, &found);
    if (!st)
        st = lt_buf_check(&cx, &text, path);
    int status = st ? lt_cli_fail(cx.code, cx.what) : lt_cli_print(lt_buf_str(&text));
    lt_inspection_close(&found);
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
        int one = inspect_one(w.files[i], w.json);
        status = one ? one : status;
    }
    return status;
}

static const struct lt_option options[] = {
    {"json", 0, NULL, "as JSON, one object a file", NULL},
};

const struct lt_command lt_command_inspect = {
    .name = "inspect",
    .operands = "FILE.opus...",
    .about = "Shows and verifies finished files: length, tags, chapters",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
