/* cli/doctor.c - `lectern doctor`: every voice says a line; what is missing is named, and how to mend it. */
#include "cli/cli.h"

#include "base/json.h"

#include <stdio.h>
#include <string.h>

struct doctor_words {
    bool json, all;
};

/* Voices of one engine that work are one row, unless all are wanted. */
struct ward_round {
    const struct doctor_words *words;
    struct lt_buf text;
    struct lt_json j;
    char engine[64];
    size_t well;             /* of that engine, not told of yet */
    double seconds, spent_s; /* of those */
    bool natural;            /* a neural voice works */
};

static void tell_well(struct ward_round *r)
{
    if (r->well)
        lt_buf_addf(&r->text, "ok    %-8s %zu voice%s, %.0f times real time\n", r->engine, r->well,
                    r->well == 1 ? "" : "s", r->spent_s > 0 ? r->seconds / r->spent_s : 0);
    r->well = 0;
    r->seconds = r->spent_s = 0;
}

static void as_row(struct ward_round *r, const struct lectern_checkup *c)
{
    const struct lectern_voice *v = c->voice;
    bool other = strcmp(r->engine, v->engine) != 0;
    if (other || r->words->all || !c->works)
        tell_well(r);
    snprintf(r->engine, sizeof r->engine, "%.60s", v->engine);
    if (!c->works) {
        lt_buf_addf(&r->text, "FAIL  %-8s %s: %s\n", v->engine, v->name, c->why);
    } else if (r->words->all) {
        lt_buf_addf(&r->text, "ok    %-8s %s: %.1f s of sound in %.1f s\n", v->engine, v->name, c->seconds,
                    c->seconds_spent);
    } else {
        r->well++;
        r->seconds += c->seconds;
        r->spent_s += c->seconds_spent;
    }
}

static void as_object(struct ward_round *r, const struct lectern_checkup *c)
{
    lt_json_object(&r->j);
    lt_json_put_str(&r->j, "voice", lt_str_of(c->voice->name));
    lt_json_put_str(&r->j, "engine", lt_str_of(c->voice->engine));
    lt_json_put_str(&r->j, "lang", lt_str_of(c->voice->lang));
    lt_json_put_bool(&r->j, "works", c->works != 0);
    lt_json_put_real(&r->j, "audio_s", c->seconds, 3);
    lt_json_put_real(&r->j, "spent_s", c->seconds_spent, 3);
    if (!c->works)
        lt_json_put_str(&r->j, "why", lt_str_of(c->why));
    lt_json_end_object(&r->j);
}

static void look(void *user, const struct lectern_checkup *c)
{
    struct ward_round *r = user;
    bool neural = strcmp(c->voice->engine, "piper") == 0 || strcmp(c->voice->engine, "kokoro") == 0;
    r->natural = r->natural || (c->works && neural);
    (r->words->json ? as_object : as_row)(r, c);
}

static int examine(lectern *l, const struct doctor_words *w)
{
    struct ward_round r = {.words = w, .text = LT_BUF((size_t)4 << 20)};
    r.j.out = &r.text;
    if (w->json)
        lt_json_array(&r.j);
    enum lectern_status st = lectern_doctor(l, look, &r);
    if (w->json) {
        lt_json_end_array(&r.j);
        lt_buf_addc(&r.text, '\n');
    } else {
        tell_well(&r);
        if (!r.natural)
            lt_buf_addz(&r.text, "There is no natural voice: lectern voices install en_US-joe-medium\n");
    }
    int status = lt_cli_print(lt_buf_str(&r.text));
    lt_buf_close(&r.text);
    return st ? lt_cli_fail_of(l, st) : status;
}

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct doctor_words *w = user;
    if (!option)
        return lt_fail(cx, LT_USAGE, "doctor takes no '%s'", value);
    *(strcmp(option->name, "json") == 0 ? &w->json : &w->all) = true;
    return LT_OK;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct doctor_words w = {0};
    lectern *l = lt_cli_open();
    bool done = false;
    if (!l)
        return LT_EXIT_FAILED;
    int status = LT_EXIT_OK;
    if (lt_cli_parse(self, argc, argv, word, &w, l, &done))
        status = LT_EXIT_USAGE;
    else if (!done)
        status = examine(l, &w);
    lt_cli_close(l);
    return status;
}

static const struct lt_option options[] = {
    {"json", 0, NULL, "as JSON, every voice", NULL},
    {"all", 0, NULL, "a line for every voice, also for those that work", NULL},
};

const struct lt_command lt_command_doctor = {
    .name = "doctor",
    .operands = "",
    .about = "Has every voice say a line, and names what is missing",
    .details =
        "A voice that does not work is named with what its engine says, which tells how\nto mend it.\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
