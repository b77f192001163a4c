/* narrate/crew.c - see crew.h. One lock for the crew's state; a performer holds it only to take a line and to
 * say that it is done. Another, taken first, for the prompter, which may be busy writing when a line is asked
 * for. */
#include "narrate/crew.h"

#include "narrate/booth.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WARNINGS_MAX_BYTES = 64 * 1024, TICK_MS = 100 };

/* A line that a performer has in hand. */
struct claim {
    struct lt_prompt prompt; /* no line: there are none left */
    struct lt_hash128 keys[LT_RENDERINGS];
};

struct performer {
    struct lt_crew *crew;
    pthread_t thread;
    const struct lt_voice *warm; /* whose engine it starts at once; NULL: none */
    struct lt_booth booth;
    size_t held[2]; /* numbers of the lines in hand, SIZE_MAX: none; the crew's lock */
};

struct lt_crew {
    struct lt_stages *stages; /* engine processes of all performers */
    pthread_mutex_t script;   /* of the performance's prompter; taken before `lock` */
    pthread_mutex_t lock;
    pthread_cond_t work, news; /* for performers; for whoever waits */
    atomic_bool stop;          /* the performance is over: performers' cancel flag */
    bool closing;
    const struct lt_performance *performance; /* NULL: nothing to do */
    uint64_t number;                          /* of the performance: its address may come again */
    size_t handed;                            /* lines handed out */
    bool all_handed;                          /* there are no more */
    size_t busy;                              /* performers at work on the performance */
    struct lt_crew_progress at;
    enum lt_status code; /* the first failure of any performer */
    char what[sizeof((struct lt_cx *)0)->what];
    const struct lt_voice *warm; /* of those that are hired now */
    char engine[200];            /* who spoke line 0 */
    struct lt_buf warnings;      /* sentences, each ended by NUL */
    size_t n, allowed;           /* threads that were made; the first so many of them take lines */
    struct performer performers[LT_CREW_MAX];
};

static void keep_warning(void *user, const char *sentence)
{
    struct lt_crew *c = user;
    pthread_mutex_lock(&c->lock);
    if (!c->warnings.failed)
        lt_buf_addmem(&c->warnings, sentence, strlen(sentence) + 1);
    pthread_mutex_unlock(&c->lock);
}

static void hold(struct performer *me, size_t had, size_t has)
{
    me->held[me->held[0] == had ? 0 : 1] = has;
}

static bool is_allowed(const struct performer *me)
{
    return (size_t)(me - me->crew->performers) < me->crew->allowed;
}

static bool goes_on(const struct performer *me)
{
    struct lt_crew *c = me->crew;
    pthread_mutex_lock(&c->lock);
    bool on = !c->code && !atomic_load(&c->stop) && !c->all_handed && is_allowed(me);
    pthread_mutex_unlock(&c->lock);
    return on;
}

static void handed(struct performer *me, const struct lt_prompt *prompt)
{
    struct lt_crew *c = me->crew;
    pthread_mutex_lock(&c->lock);
    c->all_handed = !prompt->line;
    if (prompt->line) {
        hold(me, SIZE_MAX, prompt->number);
        c->handed = prompt->number + 1;
    }
    if (c->all_handed)
        pthread_cond_broadcast(&c->news);
    pthread_mutex_unlock(&c->lock);
}

/* The next line of the performance, if there is one. */
static enum lt_status take_line(struct performer *me, struct lt_cx *cx, struct lt_prompt *out)
{
    struct lt_crew *c = me->crew;
    enum lt_status st = LT_OK;
    *out = (struct lt_prompt){0};
    pthread_mutex_lock(&c->script);
    if (goes_on(me)) {
        st = lt_prompter_next(cx, c->performance->prompter, out);
        if (!st)
            handed(me, out);
    }
    pthread_mutex_unlock(&c->script);
    return st;
}

static void line_done(struct performer *me, const struct lt_prompt *prompt, int64_t length48, bool cached)
{
    struct lt_crew *c = me->crew;
    pthread_mutex_lock(&c->lock);
    c->at.lines_done++;
    c->at.lines_cached += cached;
    c->at.bytes_done += prompt->line->src_len;
    c->at.length48_done += length48;
    hold(me, prompt->number, SIZE_MAX);
    pthread_cond_broadcast(&c->news);
    pthread_mutex_unlock(&c->lock);
    pthread_mutex_lock(&c->script);
    lt_prompter_give_back(c->performance->prompter, prompt);
    pthread_mutex_unlock(&c->script);
}

/* How many lines from the first on are in the spool: all that are handed out and in nobody's hand. */
static size_t lines_in(const struct lt_crew *c)
{
    size_t n = c->handed;
    for (size_t i = 0; i < c->n; i++)
        for (size_t k = 0; k < LT_COUNT(c->performers[i].held); k++)
            n = c->performers[i].held[k] < n ? c->performers[i].held[k] : n;
    return n;
}

static void failed(struct lt_crew *c, const struct lt_cx *cx)
{
    pthread_mutex_lock(&c->lock);
    if (!c->code) {
        c->code = cx->code;
        memcpy(c->what, cx->what, sizeof c->what);
    }
    pthread_cond_broadcast(&c->news);
    pthread_mutex_unlock(&c->lock);
}

/* Before line 0 is done, so whoever waits for that line may read it without the lock. */
static void note_engine(struct lt_crew *c, const struct lt_engine_hello *hello)
{
    snprintf(c->engine, sizeof c->engine, "%s %s", hello->name, hello->version);
}

const char *lt_crew_engine(const struct lt_crew *c)
{
    return c->engine;
}

static enum lt_status hand_in(struct performer *me, struct lt_cx *cx, const struct lt_prompt *prompt,
                              bool cached)
{
    const struct lt_performance *p = me->crew->performance;
    const struct lt_take *takes = me->booth.takes;
    const struct lt_voice *other =
        takes[0].helped && p->book ? lt_voices_plain(p->book, prompt->line->lang) : NULL;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < p->n_renderings && !st; i++)
        st = lt_spool_put(cx, p->renderings[i].spool, prompt->number, prompt->line,
                          other ? other : prompt->voice, &takes[i]);
    if (!st)
        line_done(me, prompt, takes[0].length48, cached);
    return st;
}

/* All takes were kept, can be believed, and are of one performance, as far as their lengths tell. */
static bool are_kept(const struct lt_performance *p, const struct lt_hash128 *keys, struct lt_take *takes)
{
    for (size_t i = 0; i < p->n_renderings; i++)
        if (!p->cache || !lt_cache_get(p->cache, keys[i], &takes[i]) ||
            !lt_encoded_is_whole(&takes[i], p->renderings[i].pcm) || takes[i].length48 != takes[0].length48 ||
            takes[i].helped != takes[0].helped) {
            for (size_t k = 0; k <= i; k++)
                lt_take_clear(&takes[k]);
            return false;
        }
    return true;
}

static void keep(const struct lt_performance *p, const struct claim *claim, const struct lt_take *takes)
{
    for (size_t i = 0; i < p->n_renderings && p->cache; i++)
        lt_cache_put(p->cache, claim->keys[i], &takes[i]);
}

/* The next line that has to be performed; those that the cache has are handed in on the way. */
static enum lt_status claim_line(struct performer *me, struct lt_cx *cx, struct claim *claim)
{
    const struct lt_performance *p = me->crew->performance;
    for (;;) {
        const struct lt_engine_hello *hello = NULL;
        enum lt_status st = take_line(me, cx, &claim->prompt);
        if (st || !claim->prompt.line)
            return st;
        st = lt_booth_keys(cx, &me->booth, p, &claim->prompt, &hello, claim->keys);
        if (!st && claim->prompt.number == 0)
            note_engine(me->crew, hello);
        if (st || !are_kept(p, claim->keys, me->booth.takes))
            return st;
        st = hand_in(me, cx, &claim->prompt, true);
        if (st)
            return st;
    }
}

/* Lines until there are none: the engine gets the next one before this one is encoded. */
static void perform(struct performer *me, struct lt_cx *cx)
{
    const struct lt_performance *p = me->crew->performance;
    struct claim now = {0}, next = {0};
    enum lt_status st = claim_line(me, cx, &now);
    if (!st && now.prompt.line)
        st = lt_booth_ask(cx, &me->booth, &now.prompt);
    while (!st && now.prompt.line) {
        st = lt_booth_answer(cx, &me->booth);
        if (!st)
            st = lt_booth_listen(cx, &me->booth, p, &now.prompt);
        if (!st)
            st = claim_line(me, cx, &next);
        if (!st && next.prompt.line)
            st = lt_booth_ask(cx, &me->booth, &next.prompt);
        if (!st)
            st = lt_booth_record(cx, &me->booth, p);
        if (!st)
            keep(p, &now, me->booth.takes);
        if (!st)
            st = hand_in(me, cx, &now.prompt, false);
        now = next;
    }
    if (st) {
        failed(me->crew, cx);
        lt_booth_reset(&me->booth);
    }
}

static void *performer_main(void *user)
{
    struct performer *me = user;
    struct lt_crew *c = me->crew;
    uint64_t last = 0;
    struct lt_cx warming = {.cancel = &c->stop};
    lt_booth_warm(&warming, &me->booth, me->warm);
    pthread_mutex_lock(&c->lock);
    while (!c->closing) {
        if (!c->performance || c->number == last || !is_allowed(me)) {
            pthread_cond_wait(&c->work, &c->lock);
            continue;
        }
        last = c->number;
        c->busy++;
        pthread_mutex_unlock(&c->lock);
        struct lt_cx cx = {.cancel = &c->stop, .warn = keep_warning, .user = c};
        perform(me, &cx);
        pthread_mutex_lock(&c->lock);
        c->busy--;
        last = is_allowed(me) ? last : 0; /* it may be wanted again before this one is over */
        pthread_cond_broadcast(&c->news);
    }
    pthread_mutex_unlock(&c->lock);
    lt_booth_close(&me->booth);
    return NULL;
}

enum lt_status lt_crew_open(struct lt_cx *cx, int performers, const struct lt_voice *warm, int lender,
                            struct lt_crew **out)
{
    struct lt_crew *c = calloc(1, sizeof *c);
    *out = c;
    if (!c)
        return lt_fail(cx, LT_OOM, "performers: out of memory");
    c->warm = warm;
    c->warnings = LT_BUF(WARNINGS_MAX_BYTES);
    c->stages = lt_stages_open();
    lt_stages_borrow(c->stages, lender);
    pthread_mutex_init(&c->script, NULL);
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->work, NULL);
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&c->news, &monotonic);
    pthread_condattr_destroy(&monotonic);
    lt_crew_allow(c, performers);
    c->warm = NULL; /* whoever comes later is wanted for a line that is there */
    return c->n == (size_t)performers ? LT_OK : lt_fail(cx, LT_OOM, "cannot start %d threads", performers);
}

/* One more, which waits until the lock is free. */
static bool hire(struct lt_crew *c)
{
    struct performer *p = &c->performers[c->n];
    p->crew = c;
    p->warm = c->warm;
    p->booth.stages = c->stages;
    p->held[0] = p->held[1] = SIZE_MAX;
    bool made = pthread_create(&p->thread, NULL, performer_main, p) == 0;
    c->n += made;
    return made;
}

void lt_crew_allow(struct lt_crew *c, int performers)
{
    pthread_mutex_lock(&c->lock);
    c->allowed = (size_t)(performers < 1 ? 1 : performers > LT_CREW_MAX ? LT_CREW_MAX : performers);
    while (c->n < c->allowed && hire(c))
        ;
    pthread_cond_broadcast(&c->work);
    pthread_mutex_unlock(&c->lock);
}

void lt_crew_close(struct lt_crew *c)
{
    if (!c)
        return;
    pthread_mutex_lock(&c->lock);
    c->closing = true;
    atomic_store(&c->stop, true);
    pthread_cond_broadcast(&c->work);
    pthread_mutex_unlock(&c->lock);
    for (size_t i = 0; i < c->n; i++)
        pthread_join(c->performers[i].thread, NULL);
    pthread_cond_destroy(&c->work);
    pthread_cond_destroy(&c->news);
    pthread_mutex_destroy(&c->lock);
    pthread_mutex_destroy(&c->script);
    lt_buf_close(&c->warnings);
    lt_stages_close(c->stages);
    free(c);
}

void lt_crew_start(struct lt_crew *c, const struct lt_performance *p)
{
    pthread_mutex_lock(&c->lock);
    c->handed = 0;
    c->all_handed = false;
    for (size_t i = 0; i < c->n; i++)
        c->performers[i].held[0] = c->performers[i].held[1] = SIZE_MAX;
    c->at = (struct lt_crew_progress){0};
    c->code = LT_OK;
    lt_buf_clear(&c->warnings);
    atomic_store(&c->stop, false);
    c->performance = p;
    c->number++;
    pthread_cond_broadcast(&c->work);
    pthread_mutex_unlock(&c->lock);
}

/* Hand the sentences on without the lock, so that a slow listener does not hold up the performers. */
static void pass_warnings(struct lt_cx *cx, struct lt_crew *c)
{
    struct lt_buf mine = c->warnings;
    c->warnings = LT_BUF(WARNINGS_MAX_BYTES);
    pthread_mutex_unlock(&c->lock);
    for (size_t at = 0; at < mine.n; at += strlen(mine.p + at) + 1)
        lt_warn(cx, "%s", mine.p + at);
    lt_buf_close(&mine);
    pthread_mutex_lock(&c->lock);
}

static void wait_for_news(struct lt_crew *c)
{
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += TICK_MS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    pthread_cond_timedwait(&c->news, &c->lock, &until);
}

size_t lt_crew_cached(const struct lt_crew *c)
{
    return c->at.lines_cached;
}

enum lt_status lt_crew_wait(struct lt_cx *cx, struct lt_crew *c, size_t i,
                            void (*tick)(void *user, const struct lt_crew_progress *at), void *user,
                            bool *there)
{
    enum lt_status st = lt_check_cancel(cx);
    pthread_mutex_lock(&c->lock);
    while (!st && !(*there = i < lines_in(c)) && !c->code && !(c->all_handed && i >= c->handed)) {
        wait_for_news(c);
        if (c->warnings.n)
            pass_warnings(cx, c);
        struct lt_crew_progress at = c->at;
        pthread_mutex_unlock(&c->lock);
        tick(user, &at);
        st = lt_check_cancel(cx);
        pthread_mutex_lock(&c->lock);
    }
    if (!st && !*there && c->code)
        st = lt_fail(cx, c->code, "%s", c->what);
    pthread_mutex_unlock(&c->lock);
    return st;
}

void lt_crew_stop(struct lt_cx *cx, struct lt_crew *c)
{
    pthread_mutex_lock(&c->lock);
    atomic_store(&c->stop, true);
    while (c->busy)
        pthread_cond_wait(&c->news, &c->lock);
    c->performance = NULL;
    if (c->warnings.n)
        pass_warnings(cx, c);
    pthread_mutex_unlock(&c->lock);
}
