/* narrate/api_doctor.c - the public API: do all voices work? */
#include "narrate/api.h"
#include "narrate/doctor.h"

struct doctor_call {
    struct lectern *l;
    lectern_checkup_fn fn;
    void *user;
    size_t n, failed;
    bool oom;
};

static void tell(void *user, const struct lt_checkup *c)
{
    struct doctor_call *call = user;
    struct lectern_voice voice;
    lt_arena_close(&call->l->told);
    call->n++;
    call->failed += !c->works;
    call->oom = call->oom || !lt_api_tell_voice(call->l, c->voice, &voice);
    if (call->oom || !call->fn)
        return;
    const struct lectern_checkup row = {sizeof row, &voice, c->works, c->seconds, c->spent_s, c->why};
    call->fn(call->user, &row);
}

enum lectern_status lectern_doctor(lectern *l, lectern_checkup_fn fn, void *user)
{
    if (!l)
        return LECTERN_USAGE;
    struct lt_cx *cx = lt_api_begin(l);
    struct doctor_call call = {.l = l, .fn = fn, .user = user};
    enum lt_status st = lt_studio_voices(cx, l);
    if (!st)
        st = lt_doctor(cx, &l->voices, tell, &call);
    if (!st && call.oom)
        st = lt_fail(cx, LT_OOM, "the voices: out of memory");
    if (!st && call.failed)
        st = lt_fail(cx, LT_ENGINE, "%zu of %zu voices do not work", call.failed, call.n);
    return lt_api_status(st);
}
