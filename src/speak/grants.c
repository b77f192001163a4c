/* speak/grants.c - what an engine may do; see speak.h. */
#include "speak/speak.h"

#include "base/places.h"

#include <stdlib.h>
#include <string.h>

enum { LIST_MAX = 128 * 1024, FILES = 1024 };

static void add_path(struct lt_buf *list, const char *base, struct lt_str path)
{
    if (list->n)
        lt_buf_addc(list, ':');
    lt_buf_addz(list, base);
    lt_buf_add(list, path);
}

/* Paths as a profile has them; "~/" is the home folder. */
static void add_paths(struct lt_buf *list, struct lt_str paths)
{
    const char *home = getenv("HOME");
    struct lt_str path;
    while (lt_str_cut(&paths, ':', &path)) {
        bool in_home = lt_str_starts(path, LT_S("~/"));
        if (path.n && (!in_home || home))
            add_path(list, in_home ? home : "", lt_str_from(path, in_home));
    }
}

static void add_data(struct lt_buf *list)
{
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    if (data && *data == '/')
        add_path(list, data, LT_S("/lectern"));
    else if (home && *home == '/')
        add_path(list, home, LT_S("/.local/share/lectern"));
    const char *runtime = getenv("LECTERN_ONNXRUNTIME");
    if (runtime && *runtime == '/')
        add_path(list, runtime, (struct lt_str){0});
}

/* What an engine must know before its first request. Others than those of lectern's own may look at it too.
 */
static void add_set(struct lt_buf *list, const struct lt_voice *voice)
{
    lt_buf_addf(list, "LECTERN_ALLOW_NETWORK=%s\n", voice && voice->grants.anywhere ? "yes" : "no");
    lt_buf_addz(list, "LECTERN_ENGINE_VOICE=");
    if (voice)
        lt_buf_add(list, voice->engine_voice);
    lt_buf_addc(list, '\n');
}

static enum lt_status finish(struct lt_cx *cx, struct lt_engine_policy *p)
{
    struct lt_buf *const all[] = {&p->read, &p->write, &p->env, &p->set};
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(all) && !st; i++) {
        lt_buf_addc(all[i], '\0');
        st = lt_buf_check(cx, all[i], "what an engine may do");
    }
    p->confine.read = p->read.p;
    p->confine.write = p->write.p;
    p->confine.env = p->env.p;
    p->confine.set = p->set.p;
    return st;
}

enum lt_status lt_engine_policy_make(struct lt_cx *cx, const struct lt_voice *voice,
                                     struct lt_engine_policy *p)
{
    *p = (struct lt_engine_policy){.confine = {.runtime = true, .files = FILES},
                                   .read = LT_BUF(LIST_MAX),
                                   .write = LT_BUF(LIST_MAX),
                                   .env = LT_BUF(LIST_MAX),
                                   .set = LT_BUF(LIST_MAX)};
    enum lt_status st = lt_places_voices(cx, &p->read);
    add_data(&p->read);
    add_set(&p->set, voice);
    if (voice) {
        p->confine.network = voice->grants.network;
        p->confine.exec = voice->grants.exec;
        add_paths(&p->read, lt_voice_model_folder(voice));
        add_paths(&p->read, voice->grants.read);
        add_paths(&p->write, voice->grants.write);
        lt_buf_add(&p->env, voice->grants.env);
    }
    return st ? st : finish(cx, p);
}

void lt_engine_policy_close(struct lt_engine_policy *p)
{
    lt_buf_close(&p->read);
    lt_buf_close(&p->write);
    lt_buf_close(&p->env);
    lt_buf_close(&p->set);
}
