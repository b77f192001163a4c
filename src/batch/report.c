/* batch/report.c - report.json and report.html in OUT/.lectern: what became of everything, for programs and
 * for a person the next morning. The page is one file, its plots are drawn in it, and it needs no scripts. */
#include "batch/report.h"

#include "batch/afterwards.h"

#include "base/confine.h"
#include "base/io.h"
#include "base/json.h"
#include "base/utf8.h"
#include "base/xml.h"

#include <stdio.h>
#include <time.h>

enum {
    REPORT_BYTES = 256 * 1024 * 1024,
    WIDTH = 640,
    HEIGHT = 160,
    ROW = 22,
    NAMES = 220,
    SHOWN = 12,
    LABELS = 9,
    NAME_BYTES = 34,
    DAY_S = 86400,
    HOUR_S = 3600
};

/* ------------------------------------------------------------------ JSON */

static void put_groups(struct lt_json *j, const char *key, const struct lt_sum_groups *g)
{
    lt_json_key(j, key);
    lt_json_array(j);
    for (size_t i = 0; i < g->n; i++) {
        lt_json_object(j);
        lt_json_put_str(j, "name", g->items[i].name);
        lt_json_put_int(j, "items", (int64_t)g->items[i].n);
        lt_json_put_real(j, "audio_s", g->items[i].seconds, 3);
        lt_json_end_object(j);
    }
    lt_json_end_array(j);
}

static void put_items(struct lt_json *j, const char *key, const struct lt_sum_item *items, size_t n,
                      bool failed)
{
    lt_json_key(j, key);
    lt_json_array(j);
    for (size_t i = 0; i < n; i++) {
        lt_json_object(j);
        lt_json_put_str(j, "item", items[i].key);
        if (failed) {
            lt_json_put_str(j, "reason", items[i].reason);
            lt_json_put_bool(j, "retryable", items[i].retryable);
        } else {
            lt_json_put_real(j, "spent_s", items[i].spent_s, 3);
            lt_json_put_real(j, "audio_s", items[i].seconds, 3);
        }
        lt_json_end_object(j);
    }
    lt_json_end_array(j);
}

/* Of this kernel: a report of several machines is as good as the one that wrote it. */
static void put_confinement(struct lt_json *j)
{
    struct lt_buf text = LT_BUF(200);
    lt_confine_tell(&text);
    lt_json_put_str(j, "confinement", lt_buf_str(&text));
    lt_buf_close(&text);
}

static void write_json(struct lt_buf *out, const struct lt_sum *s)
{
    struct lt_json j = LT_JSON(out);
    lt_json_object(&j);
    lt_json_put_int(&j, "items", (int64_t)s->items);
    for (int64_t i = 0; i < LT_BATCH_STATE_COUNT; i++)
        lt_json_put_int(&j, lt_batch_state_name(i), (int64_t)s->states[i]);
    lt_json_put_int(&j, "retryable", (int64_t)s->retryable);
    lt_json_put_real(&j, "audio_s", s->seconds, 3);
    lt_json_put_real(&j, "worker_s", s->spent_s, 3);
    lt_json_put_int(&j, "bytes", s->bytes);
    lt_json_put_int(&j, "words", s->words);
    lt_json_put_int(&j, "chapters", s->chapters);
    lt_json_put_int(&j, "lines", s->lines);
    lt_json_put_int(&j, "not_read_out", s->skipped);
    put_confinement(&j);
    put_groups(&j, "languages", &s->languages);
    put_groups(&j, "voices", &s->voices);
    put_groups(&j, "versions", &s->versions);
    put_groups(&j, "reasons", &s->reasons);
    put_items(&j, "slowest", s->slowest, s->n_slowest, false);
    put_items(&j, "failures", s->failures, s->n_failures, true);
    lt_json_end_object(&j);
    lt_buf_addc(out, '\n');
}

/* ------------------------------------------------------------------ the page */

static const char head[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n<title>lectern batch</title>\n<style>\n"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 "
    "1rem;color:#222;background:#fff}\n"
    "h1{font-size:1.6rem}h2{font-size:1.1rem;margin-top:2rem}\n"
    "table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.2rem .8rem .2rem 0;"
    "border-bottom:1px solid #ddd;vertical-align:top;overflow-wrap:anywhere}\n"
    "td.n,th.n{text-align:right;white-space:nowrap}svg{width:100%;height:auto}\n"
    "svg text{font:12px system-ui,sans-serif;fill:#444}svg rect{fill:#3b6ea5}svg path{stroke:#999}\n"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}td,th{border-color:#444}"
    "svg text{fill:#bbb}svg rect{fill:#6d9fd5}}\n"
    "</style>\n</head>\n<body>\n";

static void add_escaped(struct lt_buf *out, struct lt_str text)
{
    lt_escape_xml(out, text);
}

/* One bar for each, from left to right: `label` names the i-th, and those that do not fit are left out. */
static void plot_columns(struct lt_buf *out, const char *title, const size_t *values, size_t n,
                         void (*label)(char to[40], const void *user, size_t i), const void *user)
{
    size_t most = 1, every = (n + LABELS - 1) / LABELS;
    double step = (double)WIDTH / (double)n;
    char name[40];
    for (size_t i = 0; i < n; i++)
        most = values[i] > most ? values[i] : most;
    lt_buf_addf(out, "<h2>%s</h2>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", title,
                WIDTH, HEIGHT + 36, title);
    for (size_t i = 0; i < n; i++) {
        double height = (double)values[i] * HEIGHT / (double)most;
        label(name, user, i);
        lt_buf_addf(
            out, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s: %zu</title></rect>\n",
            (double)i * step + 1, HEIGHT + 16 - height, step - 2, height, name, values[i]);
        bool last = i + every >= n; /* what would run over the edge ends at its bar */
        if (i % every == 0)
            lt_buf_addf(out, "<text x=\"%.1f\" y=\"%d\"%s>%s</text>\n",
                        (double)(i + (last && n > LABELS)) * step + 1, HEIGHT + 32,
                        last && n > LABELS ? " text-anchor=\"end\"" : "", name);
    }
    lt_buf_addf(out, "<path d=\"M0 %d H%d\"/><text x=\"0\" y=\"12\">%zu</text>\n</svg>\n", HEIGHT + 16, WIDTH,
                most);
}

static void label_time(char to[40], const void *user, size_t i)
{
    const struct lt_sum *s = user;
    time_t at = (time_t)(s->first + (s->last - s->first) * (int64_t)i / LT_SUM_TIMES);
    int64_t span = s->last - s->first;
    struct tm when;
    size_t n = 0;
    if (gmtime_r(&at, &when))
        n = span < HOUR_S  ? strftime(to, 40, "%H:%M:%S", &when)
            : span < DAY_S ? strftime(to, 40, "%H:%M", &when)
                           : strftime(to, 40, "%m-%d %H:%M", &when);
    if (!n)
        to[0] = '\0';
}

static void label_length(char to[40], const void *user, size_t i)
{
    (void)user;
    snprintf(to, 40, "%s", lt_sum_length_name(i));
}

static void label_level(char to[40], const void *user, size_t i)
{
    (void)user;
    snprintf(to, 40, "%d LUFS", LT_SUM_LEVEL_FIRST + (int)i);
}

/* A bar in a row of its own, with room for a long name. */
static void plot_rows(struct lt_buf *out, const char *title, const struct lt_sum_groups *g)
{
    size_t n = g->n > SHOWN ? SHOWN : g->n;
    if (!n)
        return;
    lt_buf_addf(out, "<h2>%s</h2>\n<svg viewBox=\"0 0 %d %zu\" role=\"img\" aria-label=\"%s\">\n", title,
                WIDTH, n * ROW, title);
    for (size_t i = 0; i < n; i++) {
        double width = (double)g->items[i].n * (WIDTH - NAMES - 60) / (double)g->items[0].n;
        int y = (int)i * ROW;
        lt_buf_addf(out, "<text x=\"0\" y=\"%d\">", y + 15);
        struct lt_str name = g->items[i].name;
        struct lt_str cut = lt_utf8_cut(name, NAME_BYTES);
        add_escaped(out, name.n ? cut : LT_S("unknown"));
        lt_buf_addz(out, cut.n < name.n ? "…" : "");
        lt_buf_addf(out, "<title>");
        add_escaped(out, name);
        lt_buf_addf(out, "</title></text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>", NAMES,
                    y + 3, width, ROW - 6);
        lt_buf_addf(out, "<text x=\"%.1f\" y=\"%d\">%zu</text>\n", NAMES + width + 6, y + 15, g->items[i].n);
    }
    lt_buf_addz(out, "</svg>\n");
}

static void write_totals(struct lt_buf *out, const struct lt_sum *s)
{
    lt_buf_addf(out, "<h1>%zu items, %.1f hours of audio</h1>\n<table>\n", s->items, s->seconds / 3600);
    for (int64_t i = 0; i < LT_BATCH_STATE_COUNT; i++)
        lt_buf_addf(out, "<tr><td>%s<td class=\"n\">%zu\n", lt_batch_state_name(i), s->states[i]);
    lt_buf_addf(out, "<tr><td>failed, and may succeed<td class=\"n\">%zu\n", s->retryable);
    lt_buf_addf(out, "<tr><td>bytes<td class=\"n\">%.1f MB\n", (double)s->bytes / 1e6);
    lt_buf_addf(out, "<tr><td>words<td class=\"n\">%lld\n", (long long)s->words);
    lt_buf_addf(out, "<tr><td>parts that were not read out<td class=\"n\">%lld\n", (long long)s->skipped);
    if (s->spent_s > 0)
        lt_buf_addf(out, "<tr><td>times real time, a worker<td class=\"n\">%.0f\n", s->seconds / s->spent_s);
    lt_buf_addz(out, "<tr><td>workers are confined by<td class=\"n\">");
    lt_confine_tell(out);
    lt_buf_addz(out, "\n</table>\n");
    if (s->versions.n > 1)
        lt_buf_addz(out, "<p>Not everything was made by the same version or engine: see below.</p>\n");
}

static void write_slowest(struct lt_buf *out, const struct lt_sum *s)
{
    lt_buf_addz(out, "<h2>Slowest</h2>\n<table>\n<tr><th>item<th class=\"n\">took<th class=\"n\">audio\n");
    for (size_t i = 0; i < s->n_slowest; i++) {
        lt_buf_addz(out, "<tr><td>");
        add_escaped(out, s->slowest[i].key);
        lt_buf_addf(out, "<td class=\"n\">%.1f s<td class=\"n\">%.1f min\n", s->slowest[i].spent_s,
                    s->slowest[i].seconds / 60);
    }
    lt_buf_addz(out, "</table>\n");
}

static void write_failures(struct lt_buf *out, const struct lt_sum *s)
{
    if (!s->n_failures)
        return;
    lt_buf_addz(out, "<h2>Failures</h2>\n<table>\n<tr><th>item<th>reason<th>another try\n");
    for (size_t i = 0; i < s->n_failures; i++) {
        lt_buf_addz(out, "<tr><td>");
        add_escaped(out, s->failures[i].key);
        lt_buf_addz(out, "<td>");
        add_escaped(out, s->failures[i].reason);
        lt_buf_addz(out, s->failures[i].retryable ? "<td>may succeed\n" : "<td>is of no use\n");
    }
    lt_buf_addz(out, "</table>\n");
}

static void write_page(struct lt_buf *out, const struct lt_sum *s)
{
    lt_buf_addz(out, head);
    write_totals(out, s);
    plot_columns(out, "Throughput: items settled over time (UTC)", s->times, LT_SUM_TIMES, label_time, s);
    plot_columns(out, "Length", s->lengths, LT_SUM_LENGTHS, label_length, s);
    plot_columns(out, "Loudness", s->levels, LT_SUM_LEVELS, label_level, s);
    plot_rows(out, "Languages", &s->languages);
    plot_rows(out, "Voices", &s->voices);
    plot_rows(out, "Versions", &s->versions);
    plot_rows(out, "Failures by reason", &s->reasons);
    write_slowest(out, s);
    write_failures(out, s);
    lt_buf_addz(out, "</body>\n</html>\n");
}

/* ------------------------------------------------------------------ both */

static enum lt_status save(struct lt_cx *cx, struct lt_str own, const char *name,
                           void (*write)(struct lt_buf *out, const struct lt_sum *s), const struct lt_sum *s)
{
    struct lt_buf text = LT_BUF(REPORT_BYTES);
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_str path = lt_arena_printf(&arena, LT_FMT "%s", LT_ARG(own), name);
    write(&text, s);
    enum lt_status st =
        path.p ? lt_buf_check(cx, &text, "the report") : lt_fail(cx, LT_OOM, "the report: out of memory");
    if (!st)
        st = lt_outfile_save(cx, path.p, lt_buf_str(&text));
    lt_arena_close(&arena);
    lt_buf_close(&text);
    return st;
}

enum lt_status lt_report_write(struct lt_cx *cx, struct lt_str own, struct lt_sum *s)
{
    lt_sum_finish(s);
    enum lt_status st = save(cx, own, "report.json", write_json, s);
    return st ? st : save(cx, own, "report.html", write_page, s);
}

enum lt_status lt_batch_report(struct lt_cx *cx, struct lt_batch_place place)
{
    struct lt_afterwards a;
    struct lt_sum s;
    lt_sum_init(&s);
    enum lt_status st = lt_afterwards_open(cx, place, false, &a);
    if (!st)
        st = lt_afterwards_each(cx, &a, LT_LEDGER_ALL, (struct lt_str){0}, lt_sum_add, &s);
    if (!st)
        st = lt_report_write(cx, a.own, &s);
    lt_sum_close(&s);
    lt_afterwards_close(&a);
    return st;
}
