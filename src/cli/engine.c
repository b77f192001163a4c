/* cli/engine.c - `lectern engine check PROGRAM`: does an engine keep the protocol of voices/ENGINES.md? */
#include "cli/cli.h"

#include <string.h>

struct engine_words {
    const char *verb, *program, *lang, *voice, *grants;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct engine_words *w = user;
    if (option)
        *(strcmp(option->name, "lang") == 0     ? &w->lang
          : strcmp(option->name, "grants") == 0 ? &w->grants
                                                : &w->voice) = value;
    else if (!w->verb)
        w->verb = value;
    else if (!w->program)
        w->program = value;
    else
        return lt_fail(cx, LT_USAGE, "engine check takes one program");
    return LT_OK;
}

struct report {
    struct lt_buf text;
    size_t n, failed;
};

static void tell(void *user, const struct lectern_check *c)
{
    struct report *r = user;
    if (r->n++ == 0 && c->engine[0])
        lt_buf_addf(&r->text, "%s\n", c->engine);
    lt_buf_addf(&r->text, "%-4s  %s%s%s\n", c->verdict, c->name, c->note[0] ? ": " : "", c->note);
    r->failed += strcmp(c->verdict, "FAIL") == 0;
}

static int check(lectern *l, const struct engine_words *w)
{
    if (!w->verb || strcmp(w->verb, "check") != 0 || !w->program)
        return lt_cli_fail(LECTERN_USAGE, "usage: lectern engine check PROGRAM");
    enum lectern_status set = w->grants ? lectern_set(l, "voice", w->grants) : LECTERN_OK;
    if (set)
        return lt_cli_fail_of(l, set);
    struct report report = {.text = LT_BUF(64 * 1024)};
    enum lectern_status st = lectern_check_engine(l, w->program, w->lang, w->voice, tell, &report);
    if (report.n == 0)
        return lt_cli_fail_of(l, st);
    lt_buf_addf(&report.text, "%zu checks, %zu failed\n", report.n, report.failed);
    int status = lt_cli_print(lt_buf_str(&report.text));
    lt_buf_close(&report.text);
    return status ? status : st ? LT_EXIT_FAILED : LT_EXIT_OK;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct engine_words w = {0};
    lectern *l = lt_cli_open();
    bool done = false;
    if (!l)
        return LT_EXIT_FAILED;
    int status = LT_EXIT_OK;
    if (lt_cli_parse(self, argc, argv, word, &w, l, &done))
        status = LT_EXIT_USAGE;
    else if (!done)
        status = check(l, &w);
    lt_cli_close(l);
    return status;
}

static const struct lt_option options[] = {
    {"lang", 'l', "TAG", "language of the test lines, else its first", NULL},
    {"voice", 'v', "NAME", "the engine's own name of a voice, else its default", NULL},
    {"grants", 0, "VOICE", "it may do what this voice's profile grants", NULL},
};

const struct lt_command lt_command_engine = {
    .name = "engine",
    .operands = "check PROGRAM",
    .about = "Checks that a speech engine keeps the protocol",
    .details = "PROGRAM is a name (espeak) or a path (./my-engine).\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
