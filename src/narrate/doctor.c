/* narrate/doctor.c - see doctor.h. */
#include "narrate/doctor.h"

#include "base/proc.h"

/* A line that any voice can say: the profile's own, else its name, which has letters. */
static struct lt_line line_for(const struct lt_voice *v)
{
    struct lt_str say = v->sample.n ? v->sample : v->name;
    return (struct lt_line){.show = say, .say = say, .lang = v->lang, .manner = LT_MANNER_PLAIN};
}

/* The engine that is running, and the voice it was started for. */
struct ward {
    struct lt_speaker *speaker;
    const struct lt_voice *first;
};

static enum lt_status admit(struct lt_cx *cx, struct ward *w, const struct lt_voice *v)
{
    if (w->speaker && lt_voice_shares_engine(w->first, v))
        return LT_OK;
    lt_speaker_close(w->speaker);
    *w = (struct ward){.first = v};
    const struct lt_speaker_opts opts = {.voice = v};
    enum lt_status st = lt_speaker_open(cx, &opts, v->engine, &w->speaker);
    if (st) {
        lt_speaker_close(w->speaker);
        w->speaker = NULL;
    }
    return st;
}

static enum lt_status examine(struct lt_cx *cx, struct ward *w, const struct lt_voice *v,
                              struct lt_checkup *c)
{
    struct lt_pcm pcm = {0};
    struct lt_line line = line_for(v);
    int64_t began = lt_proc_now_ms();
    enum lt_status st = admit(cx, w, v);
    if (!st)
        st = lt_speaker_ask(cx, w->speaker, v, &line);
    if (!st)
        st = lt_speaker_answer(cx, w->speaker, &pcm);
    c->works = !st;
    c->seconds = !st && pcm.rate_hz ? (double)pcm.n / pcm.rate_hz : 0;
    c->spent_s = (double)(lt_proc_now_ms() - began) / 1000;
    lt_pcm_close(&pcm);
    return st;
}

/* Does an earlier voice have the same engine? It was examined with that one. */
static bool was_seen(const struct lt_voices *voices, size_t i)
{
    size_t k = 0;
    while (k < i && !lt_str_eq(voices->items[k].engine, voices->items[i].engine))
        k++;
    return k < i;
}

enum lt_status lt_doctor(struct lt_cx *cx, const struct lt_voices *voices,
                         void (*tell)(void *user, const struct lt_checkup *checkup), void *user)
{
    struct ward w = {0};
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < voices->n; i++) {
        const struct lt_voice *first = &voices->items[i];
        for (size_t k = i; k < voices->n && !was_seen(voices, i) && st != LT_CANCELLED; k++) {
            struct lt_cx own = {.cancel = cx->cancel, .warn = cx->warn, .user = cx->user};
            struct lt_checkup c = {.voice = &voices->items[k], .why = own.what};
            if (!lt_str_eq(first->engine, c.voice->engine))
                continue;
            st = examine(&own, &w, c.voice, &c);
            if (st != LT_CANCELLED)
                tell(user, &c);
        }
    }
    lt_speaker_close(w.speaker);
    return st == LT_CANCELLED ? lt_check_cancel(cx) : LT_OK;
}
