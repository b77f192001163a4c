/* narrate/errand_confine.c - what a process needs that narrates articles for somebody who decides about each:
 * everything else is given up before it meets anything foreign. See narrate.h. */
#include "base/io.h"
#include "base/places.h"
#include "base/starter.h"
#include "narrate/api.h"

#include <string.h>

enum { LIST_BYTES = 256 * 1024, PATH_BYTES = 8192 };

static bool is_same(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

static bool is_program(struct lt_str name, bool engine, const char *program)
{
    struct lt_cx quiet = {0};
    struct lt_buf path = LT_BUF(PATH_BYTES);
    enum lt_status st =
        engine ? lt_places_engine(&quiet, NULL, name, &path) : lt_places_program(&quiet, name, &path);
    bool same = !st && is_same(path.p, program);
    lt_buf_close(&path);
    return same;
}

/* The engine of a voice that is granted the network, under exactly what the voice grants. */
static bool is_voice(const struct lt_voice *v, const char *program, const struct lt_confine *policy)
{
    struct lt_cx quiet = {0};
    struct lt_engine_policy granted;
    if (!v->grants.network || !is_program(v->engine, true, program))
        return false;
    bool same = lt_engine_policy_make(&quiet, v, &granted) == LT_OK && granted.confine.exec == policy->exec &&
                is_same(granted.confine.read, policy->read) &&
                is_same(granted.confine.write, policy->write) && is_same(granted.confine.env, policy->env) &&
                is_same(granted.confine.set, policy->set);
    lt_engine_policy_close(&granted);
    return same;
}

static bool may_start(const void *user, const char *program, const struct lt_confine *policy)
{
    const struct lectern *l = user;
    bool bare = !policy->exec && !policy->read && !policy->write && !policy->env && !policy->set;
    if (bare && is_program(LT_S("fetch-url"), false, program))
        return true;
    for (size_t i = 0; i < l->voices.n; i++)
        if (is_voice(&l->voices.items[i], program, policy))
            return true;
    return false;
}

/* ------------------------------------------------------------------ lists */

static void add(struct lt_buf *list, const char *path)
{
    if (list->n)
        lt_buf_addc(list, ':');
    lt_buf_addz(list, path);
}

/* One that is not there is not missed here. */
static void add_program(struct lt_buf *list, struct lt_str name, bool engine)
{
    struct lt_cx quiet = {0};
    struct lt_buf path = LT_BUF(PATH_BYTES);
    enum lt_status st =
        engine ? lt_places_engine(&quiet, NULL, name, &path) : lt_places_program(&quiet, name, &path);
    if (!st)
        add(list, path.p);
    lt_buf_close(&path);
}

static void add_engines(const struct lectern *l, struct lt_buf *list)
{
    for (size_t i = 0; i < l->voices.n; i++) {
        size_t before = 0;
        while (before < i && !lt_str_eq(l->voices.items[before].engine, l->voices.items[i].engine))
            before++;
        if (before == i)
            add_program(list, l->voices.items[i].engine, true);
    }
}

static void add_helpers(struct lt_buf *list)
{
    static const struct lt_str helpers[] = {LT_S_INIT("read-doc"), LT_S_INIT("cover-art"),
                                            LT_S_INIT("hear-sound"), LT_S_INIT("make-m4b")};
    for (size_t i = 0; i < LT_COUNT(helpers); i++)
        add_program(list, helpers[i], false);
}

/* The cache's folder is made now: there is no right to what is not there. */
static enum lt_status add_cache(struct lt_cx *cx, const struct lectern *l, struct lt_buf *list)
{
    struct lt_cx quiet = {0};
    struct lt_cache *cache = NULL;
    if (!l->settings.no_cache && lt_cache_open(&quiet, NULL, 0, &cache) == LT_OK &&
        lt_io_make_folders(&quiet, lt_cache_dir(cache)) == LT_OK)
        add(list, lt_cache_dir(cache));
    lt_cache_close(cache);
    return lt_buf_check(cx, list, "where a worker may write");
}

/* What the voices' engines may write they write with rights of this process. */
static bool add_grants(const struct lectern *l, struct lt_buf *list)
{
    struct lt_cx quiet = {0};
    bool exec = false;
    for (size_t i = 0; i < l->voices.n; i++) {
        struct lt_engine_policy policy;
        const struct lt_voice *v = &l->voices.items[i];
        exec = exec || v->grants.exec;
        if (!v->grants.write.n)
            continue;
        if (lt_engine_policy_make(&quiet, v, &policy) == LT_OK)
            add(list, policy.confine.write);
        lt_engine_policy_close(&policy);
    }
    return exec;
}

enum lt_status lt_errand_confine(lectern *l, const char *out)
{
    struct lt_cx *cx = lt_api_begin(l);
    struct lt_buf programs = LT_BUF(LIST_BYTES), write = LT_BUF(LIST_BYTES);
    enum lt_status st = lt_studio_voices(cx, l);
    bool exec = !st && add_grants(l, &write);
    if (!st)
        st = add_cache(cx, l, &write);
    add_helpers(&programs);
    add_engines(l, &programs);
    if (l->settings.listener[0])
        add(&programs, l->settings.listener);
    exec = exec || l->settings.listener[0];
    lt_buf_addc(&programs, '\0');
    lt_buf_addc(&write, '\0');
    if (!st)
        st = lt_buf_check(cx, &programs, "what a worker may start");
    if (!st)
        st = lt_buf_check(cx, &write, "where a worker may write");
    if (!st)
        st = lt_starter_open(cx, may_start, l, out);
    if (!st)
        st = lt_confine_host(cx, programs.p, exec, write.p);
    lt_buf_close(&programs);
    lt_buf_close(&write);
    return st;
}

enum lt_status lt_errand_serve_engines(lectern *l, int line)
{
    struct lt_cx *cx = lt_api_begin(l);
    struct lt_buf programs = LT_BUF(LIST_BYTES), write = LT_BUF(LIST_BYTES);
    enum lt_status st = lt_studio_voices(cx, l);
    bool exec = !st && add_grants(l, &write);
    add_engines(l, &programs);
    lt_buf_addc(&programs, '\0');
    lt_buf_addc(&write, '\0');
    if (!st)
        st = lt_buf_check(cx, &programs, "what may be started");
    if (!st)
        st = lt_buf_check(cx, &write, "where engines may write");
    if (!st)
        st = lt_confine_host(cx, programs.p, exec, write.p);
    if (!st)
        st = lt_share_serve(cx, &l->voices, line);
    lt_buf_close(&programs);
    lt_buf_close(&write);
    return st;
}
