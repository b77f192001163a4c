/* narrate/install_settle.c - see install.h: what is agreed to is put into its place, and each voice has to
 * say its sample. One that cannot is taken away again. */
#include "narrate/api.h"
#include "narrate/calibrate.h"
#include "narrate/install.h"

#include <stdio.h>
#include <string.h>

enum { PATH_BYTES = 4096, PROFILE_MAX = 64 * 1024 };

/* The engines look for models by name below these; elsewhere a profile names the path. */
static bool is_usual(const char *prefix)
{
    return !prefix || strcmp(prefix, "/usr/local") == 0 || strcmp(prefix, "/usr") == 0;
}

enum lt_status lt_install_check_runtime(struct lt_cx *cx, const struct lt_installing *in)
{
    for (size_t i = 0; i < in->plan.n; i++) {
        struct lt_str engine = in->plan.voices[i].engine;
        struct lt_speaker *speaker = NULL;
        if (i && lt_str_eq(engine, in->plan.voices[i - 1].engine))
            continue;
        enum lt_status st = lt_speaker_open(cx, NULL, engine, &speaker);
        lt_speaker_close(speaker);
        if (st)
            return st;
    }
    return LT_OK;
}

/* The short name, unless another voice goes by it. */
static struct lt_str free_alias(const struct lectern *l, const struct lt_plan_voice *v)
{
    const struct lt_voice *other = lt_voices_find(&l->voices, v->alias);
    bool taken = lt_str_eq(v->alias, v->name) || (other && !lt_str_eq(other->name, v->name));
    return taken ? (struct lt_str){0} : v->alias;
}

static enum lt_status write_profile(struct lt_cx *cx, const struct lt_installing *in,
                                    const struct lt_plan_voice *v, const struct lt_plan_rest *rest)
{
    struct lt_buf text = LT_BUF(PROFILE_MAX);
    lt_plan_profile(v, rest, &text);
    enum lt_status st = lt_buf_check(cx, &text, "a voice's profile");
    if (!st)
        st = lt_settle_profile(cx, in->root, v->name, lt_buf_str(&text));
    lt_buf_close(&text);
    return st;
}

/* The voice as its profile has it, of the folder it was written to. */
static enum lt_status look_up(struct lt_cx *cx, const struct lt_installing *in, struct lt_str name,
                              struct lt_voices *book, const struct lt_voice **voice)
{
    char dir[PATH_BYTES];
    snprintf(dir, sizeof dir, "%s/voices", in->root);
    enum lt_status st = lt_voices_load(cx, dir, book);
    *voice = st ? NULL : lt_voices_find(book, name);
    return st || *voice ? st : lt_fail(cx, LT_NOTFOUND, "%s: no " LT_FMT ".ini in it", dir, LT_ARG(name));
}

static void take_back(const struct lt_voice *voice, const struct lt_plan_voice *v)
{
    struct lt_cx aside = {0};
    if (voice && lt_settle_remove(&aside, voice->path.p, voice->engine_voice, v->model_file != NULL))
        return; /* why it does not work is what is told */
}

/* It is measured by what it says; with no text in its language only that it loads is certain. */
static enum lt_status try_voice(struct lt_cx *cx, const struct lt_voice *voice, struct lt_plan_rest *rest)
{
    const struct lt_calibration how = {.dry = true, .once = true};
    struct lt_calibrated found = {0};
    if (!rest->sample.n) {
        lt_warn(cx,
                "voice " LT_FMT " is not calibrated: there is no sample text in its language; use "
                "lectern voices calibrate with a text",
                LT_ARG(voice->name));
        return LT_OK;
    }
    enum lt_status st = lt_calibrate(cx, &how, voice, &found);
    rest->measured = !st;
    rest->gain_db = found.gain_db;
    rest->ms_per_letter = found.ms_per_letter;
    return st;
}

static enum lt_status tell_installed(struct lt_cx *cx, struct lt_installing *in, const struct lt_voice *voice)
{
    struct lectern_voice row;
    if (!in->how->installed)
        return LT_OK;
    if (!lt_api_tell_voice(in->l, voice, &row))
        return lt_fail(cx, LT_OOM, "installing: out of memory");
    in->how->installed(in->how->user, &row);
    return LT_OK;
}

static enum lt_status settle(struct lt_cx *cx, struct lt_installing *in, const struct lt_plan_voice *v)
{
    const struct lt_voice *reader = lt_voices_for(&in->l->voices, v->lang), *voice = NULL;
    struct lt_plan_rest rest = {.alias = free_alias(in->l, v),
                                .model = v->model,
                                .sample = reader ? reader->sample : (struct lt_str){0}};
    struct lt_voices book = {0};
    char path[PATH_BYTES];
    if (!is_usual(in->how->prefix)) {
        snprintf(path, sizeof path, "%s/models/" LT_FMT ".onnx", in->root, LT_ARG(v->model));
        rest.model = lt_str_of(path);
    }
    enum lt_status st = lt_settle_voice(cx, in->root, v, &rest.sum);
    if (!st)
        st = write_profile(cx, in, v, &rest);
    if (!st)
        st = look_up(cx, in, v->name, &book, &voice);
    if (!st)
        st = try_voice(cx, voice, &rest);
    if (st)
        take_back(voice, v);
    else
        st = write_profile(cx, in, v, &rest);
    if (!st)
        st = tell_installed(cx, in, voice);
    lt_voices_close(&book);
    return st;
}

enum lt_status lt_install_settle(struct lt_cx *cx, struct lt_installing *in)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < in->plan.n && !st; i++) {
        st = lt_check_cancel(cx);
        if (in->how->progress)
            in->how->progress(in->how->user, in->plan.voices[i].name.p, i, in->plan.n);
        if (!st)
            st = settle(cx, in, &in->plan.voices[i]);
    }
    return st;
}
