/* cli/engine.c - `lectern engine check PROGRAM`: does an engine keep the protocol of voices/ENGINES.md? */
#include "cli/cli.h"

#include "speak/speak.h"

#include <stdio.h>
#include <string.h>

struct words {
    const char *verb, *program, *lang, *voice;
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct words *w = user;
    if (option)
        *(strcmp(option->name, "lang") == 0 ? &w->lang : &w->voice) = value;
    else if (!w->verb)
        w->verb = value;
    else if (!w->program)
        w->program = value;
    else
        return lt_fail(cx, LT_USAGE, "engine check takes one program");
    return LT_OK;
}

static int check(const struct words *w)
{
    static const char *const verdicts[] = {
        [LT_CHECK_PASS] = "ok", [LT_CHECK_FAIL] = "FAIL", [LT_CHECK_SKIP] = "skip"};
    struct lt_cx cx = {.warn = lt_cli_warn, .cancel = lt_cli_interrupted()};
    struct lt_engine_report report = {0};
    lt_cli_catch_signals(NULL, NULL);
    if (lt_engine_check(&cx, NULL, lt_str_of(w->program), lt_str_of(w->lang), lt_str_of(w->voice), &report))
        return lt_cli_fail(cx.code, cx.what);
    struct lt_buf text = LT_BUF(64 * 1024);
    if (report.hello.name[0])
        lt_buf_addf(&text, "%s %s\n", report.hello.name, report.hello.version);
    for (size_t i = 0; i < report.n; i++) {
        const struct lt_engine_check *c = &report.checks[i];
        lt_buf_addf(&text, "%-4s  %s%s%s\n", verdicts[c->verdict], c->name, c->note[0] ? ": " : "", c->note);
    }
    lt_buf_addf(&text, "%zu checks, %zu failed\n", report.n, report.failed);
    int status = lt_cli_print(lt_buf_str(&text));
    lt_buf_close(&text);
    return status ? status : report.failed ? LT_EXIT_FAILED : LT_EXIT_OK;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct words w = {0};
    bool done = false;
    if (lt_cli_parse(self, argc, argv, word, NULL, &w, &done))
        return LT_EXIT_USAGE;
    if (done)
        return LT_EXIT_OK;
    if (!w.verb || strcmp(w.verb, "check") != 0 || !w.program)
        return lt_cli_fail(LT_USAGE, "usage: lectern engine check PROGRAM");
    return check(&w);
}

static const struct lt_option options[] = {
    {"lang", 'l', "TAG", "language of the test lines, else its first", NULL},
    {"voice", 'v', "NAME", "the engine's own name of a voice, else its default", NULL},
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
