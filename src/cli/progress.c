/* cli/progress.c - see progress.h. */
#include "cli/progress.h"

#include "base/json.h"
#include "base/url.h"
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { PLAIN_EVERY_S = 10, BAR_MAX = 30 };

/* A terminal that can redraw a line; TERM=dumb, which screen readers set too, cannot. */
static bool can_redraw(void)
{
    const char *term = getenv("TERM");
    return isatty(STDERR_FILENO) && term && term[0] && strcmp(term, "dumb") != 0;
}

void lt_progress_init(struct lt_progress *p, bool quiet, enum lt_log_format format)
{
    *p = (struct lt_progress){
        .terminal = format == LT_LOG_AUTO && can_redraw(), .quiet = quiet, .format = format};
}

static void clear_bar(struct lt_progress *p)
{
    if (p->bar_shown)
        fputs("\r\033[K", stderr);
    p->bar_shown = false;
}

static int columns(void)
{
    struct winsize size;
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
}

static double left(const struct lectern_progress *at)
{
    return at->share_done > 0 ? at->seconds_spent * (1 - at->share_done) / at->share_done : 0;
}

/* "?": nothing is done from which it could be told. */
static const char *left_text(char to[LT_CLI_CLOCK], const struct lectern_progress *at)
{
    return at->share_done > 0 ? lt_cli_clock(to, left(at)) : "?";
}

static double times_real(const struct lectern_progress *at)
{
    return at->seconds_spent > 0 ? at->seconds_done / at->seconds_spent : 0;
}

static void draw_bar(struct lt_progress *p, const struct lectern_progress *at)
{
    int width = columns() - 48;
    width = width > BAR_MAX ? BAR_MAX : width;
    char done[LT_CLI_CLOCK], eta[LT_CLI_CLOCK], bar[BAR_MAX + 1] = "";
    for (int i = 0; i < width; i++)
        bar[i] = i < (int)(at->share_done * width) ? '#' : '-';
    fprintf(stderr, "\r%3.0f %% %s%s%s%s audio, %.0fx, %s left\033[K", at->share_done * 100,
            width > 0 ? "[" : "", bar, width > 0 ? "] " : "", lt_cli_clock(done, at->seconds_done),
            times_real(at), left_text(eta, at));
    fflush(stderr);
    p->bar_shown = true;
}

struct event_field {
    const char *name, *text; /* text NULL: a number */
    double number;
    int decimals;
};

/* An input is told as it was given, but for the secrets of a URL. */
static void put_text(struct lt_json *j, const struct event_field *field)
{
    struct lt_buf shown = LT_BUF(64 * 1024);
    struct lt_str text = lt_str_of(field->text);
    if (strcmp(field->name, "input") == 0)
        lt_shown_url(&shown, text);
    else
        lt_buf_add(&shown, text);
    lt_json_put_str(j, field->name, lt_buf_str(&shown));
    lt_buf_close(&shown);
}

/* One object a line, for programs that watch. */
static void say_json(const char *event, const struct event_field *fields, size_t n)
{
    struct lt_buf line = LT_BUF(64 * 1024);
    struct lt_json j = LT_JSON(&line);
    j.compact = true;
    lt_json_object(&j);
    lt_json_put_str(&j, "event", lt_str_of(event));
    for (size_t i = 0; i < n; i++) {
        if (fields[i].text)
            put_text(&j, &fields[i]);
        else
            lt_json_put_real(&j, fields[i].name, fields[i].number, fields[i].decimals);
    }
    lt_json_end_object(&j);
    lt_buf_addc(&line, '\n');
    if (!line.failed)
        fwrite(line.p, 1, line.n, stderr);
    lt_buf_close(&line);
}

/* `input` may be NULL: it is about none. */
static void say_json_text(const char *event, const char *input, const char *sentence)
{
    struct lt_buf text = LT_BUF(64 * 1024);
    lt_cli_sentence(&text, sentence);
    lt_buf_addc(&text, '\0');
    if (!text.failed)
        say_json(event, (const struct event_field[]){{"text", text.p, 0, 0}, {"input", input, 0, 0}},
                 input ? 2 : 1);
    lt_buf_close(&text);
}

void lt_progress_tick(void *user, const struct lectern_progress *at)
{
    struct lt_progress *p = user;
    if (p->quiet)
        return;
    if (p->terminal) {
        draw_bar(p, at);
        return;
    }
    if (at->seconds_spent < p->said_at)
        p->said_at = 0; /* another input */
    if (at->seconds_spent - p->said_at < PLAIN_EVERY_S)
        return;
    p->said_at = at->seconds_spent;
    if (p->format == LT_LOG_JSON) {
        const struct event_field fields[] = {
            {"input", at->input, 0, 0},
            {"share", NULL, at->share_done, 4},
            {"audio_s", NULL, at->seconds_done, 3},
            {"eta_s", NULL, left(at), 1},
        };
        say_json("progress", fields, LT_COUNT(fields));
        return;
    }
    char done[LT_CLI_CLOCK], eta[LT_CLI_CLOCK];
    lt_cli_say("%s: %.0f %%, %s of audio, %.0fx real time, %s left", at->input, at->share_done * 100,
               lt_cli_clock(done, at->seconds_done), times_real(at), left_text(eta, at));
}

static void episode_json(const struct lectern_episode *e)
{
    const struct event_field fields[] = {
        {"input", e->input, 0, 0},
        {"output", e->output, 0, 0},
        {"title", e->title, 0, 0},
        {"lang", e->lang, 0, 0},
        {"lang_from", e->lang_from, 0, 0},
        {"voice", e->voice, 0, 0},
        {"audio_s", NULL, e->seconds, 6},
        {"bytes", NULL, (double)e->bytes, 0},
        {"chapters", NULL, (double)e->chapters, 0},
        {"lines", NULL, (double)e->lines, 0},
        {"skipped", NULL, (double)e->skipped, 0},
        {"skips", e->skips, 0, 0},
        {"lufs", NULL, e->lufs, 2},
        {"spent_s", NULL, e->seconds_spent, 2},
        {"cached", NULL, (double)e->cached, 0},
        {"repacked", NULL, (double)e->repacked, 0},
        {"tongue", e->tongue, 0, 0},
        {"also", e->also, 0, 0},
    };
    say_json("episode", fields, LT_COUNT(fields));
}

void lt_progress_episode(void *user, const struct lectern_episode *e)
{
    struct lt_progress *p = user;
    clear_bar(p);
    if (p->quiet)
        return;
    if (p->format == LT_LOG_JSON) {
        episode_json(e);
        return;
    }
    char length[LT_CLI_CLOCK];
    bool stream = strcmp(e->output, "-") == 0;
    char chapters[64] = "streamed, without chapters", spent[LT_CLI_CLOCK], cached[100] = "";
    if (!stream)
        snprintf(chapters, sizeof chapters, "%zu chapter%s", e->chapters, e->chapters == 1 ? "" : "s");
    if (e->cached)
        snprintf(cached, sizeof cached, ", %zu of %zu lines%s from the cache", e->cached, e->lines,
                 e->repacked ? " and the packed sound" : "");
    lt_cli_say("%s%s%s: %s, %s, %.1f MB, voice %s%s%s%s, language %s (%s), made in %s%s",
               stream ? e->input : e->output, e->also[0] ? " and " : "", e->also,
               lt_cli_clock(length, e->seconds), chapters, (double)e->bytes / 1e6, e->voice,
               e->tongue[0] ? " (sounds like " : "", e->tongue, e->tongue[0] ? ")" : "", e->lang,
               e->lang_from, lt_cli_clock(spent, e->seconds_spent), cached);
    if (e->skips && e->skips[0])
        lt_cli_say("%s: left out: %s", e->input, e->skips);
}

void lt_progress_warning(void *user, const char *sentence)
{
    struct lt_progress *p = user;
    clear_bar(p);
    if (p->quiet)
        return;
    if (p->format == LT_LOG_JSON) {
        say_json_text("warning", NULL, sentence);
        return;
    }
    lt_cli_warn(NULL, sentence);
}

static void say_error(struct lt_progress *p, const char *input, const char *sentence)
{
    clear_bar(p);
    if (p->format == LT_LOG_JSON) {
        say_json_text("error", input, sentence);
        return;
    }
    lt_cli_fail(LECTERN_OK, sentence);
}

void lt_progress_error(struct lt_progress *p, const char *sentence)
{
    say_error(p, NULL, sentence);
}

void lt_progress_failure(void *user, const struct lectern_failure *failure)
{
    say_error(user, failure->input, failure->sentence);
}

void lt_progress_summary(struct lt_progress *p, const struct lectern_tally *tally)
{
    clear_bar(p);
    if (p->quiet || tally->written + tally->failed + tally->skipped < 2)
        return;
    if (p->format == LT_LOG_JSON) {
        const struct event_field fields[] = {
            {"written", NULL, (double)tally->written, 0}, {"failed", NULL, (double)tally->failed, 0},
            {"skipped", NULL, (double)tally->skipped, 0}, {"spent_s", NULL, tally->seconds_spent, 2},
            {"lines", NULL, (double)tally->lines, 0},     {"cached", NULL, (double)tally->cached, 0}};
        say_json("summary", fields, LT_COUNT(fields));
        return;
    }
    char spent[LT_CLI_CLOCK];
    fprintf(stderr, "lectern: %zu written", tally->written);
    if (tally->failed)
        fprintf(stderr, ", %zu failed", tally->failed);
    if (tally->skipped)
        fprintf(stderr, ", %zu skipped", tally->skipped);
    fprintf(stderr, ", in %s", lt_cli_clock(spent, tally->seconds_spent));
    if (tally->cached)
        fprintf(stderr, ", %zu of %zu lines from the cache", tally->cached, tally->lines);
    fputc('\n', stderr);
}
