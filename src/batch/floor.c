/* batch/floor.c - see floor.h. One loop of one thread: pipes are polled, frames are answered. Whoever
 * narrates a file of its own reads it, too; boxes are read by one worker more, which hands each document on
 * and waits while everybody has something to do. */
#include "batch/floor.h"

#include "base/hash.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    TURN_MS = 100,
    LEND_MS = 1000,
    LENT_MAX = 32,
    PAUSE_MS = 2000,
    FALSE_STARTS = 3,
    LISTS_MAX = 64 * 1000 * 1000,
    SEATS_MAX = 1025
};

/* ------------------------------------------------------------------ open and close */

static int by_size(const void *a, const void *b)
{
    const struct lt_listed *x = *(struct lt_listed *const *)a, *y = *(struct lt_listed *const *)b;
    if (x->size != y->size)
        return x->size < y->size ? 1 : -1;
    return x < y ? -1 : x > y; /* as they were listed */
}

static enum lt_status queue(struct lt_floor *f, struct lt_listed *item)
{
    struct lt_listed ***list = item->box ? &f->boxes : &f->queue;
    size_t *n = item->box ? &f->n_boxes : &f->n_queue, *cap = item->box ? &f->cap_boxes : &f->cap_queue;
    if (!lt_grow(list, cap, *n + 1, sizeof(struct lt_listed *), LISTS_MAX))
        return lt_fail(f->s->cx, LT_OOM, "the queue: out of memory");
    (*list)[(*n)++] = item;
    return LT_OK;
}

static enum lt_status queue_all(struct lt_floor *f)
{
    struct lt_listing *l = &f->s->listing;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < l->n && !st; i++)
        st = l->items[i].gone ? LT_OK : queue(f, &l->items[i]);
    if (f->n_queue)
        qsort(f->queue, f->n_queue, sizeof(struct lt_listed *), by_size);
    return st;
}

enum lt_status lt_floor_add(struct lt_floor *f, const struct lt_listed *item)
{
    struct lt_shop *s = f->s;
    struct lt_listed *kept = lt_arena_alloc(&s->listing.arena, sizeof *kept);
    if (!kept)
        return lt_fail(s->cx, LT_OOM, "the queue: out of memory");
    *kept = *item;
    s->tally->sources++;
    return item->missing ? lt_judge_missing(s, kept) : queue(f, kept);
}

enum lt_status lt_floor_open(struct lt_floor *f, struct lt_shop *s, int workers)
{
    *f = (struct lt_floor){.s = s, .last = &f->first, .lender = LT_LENDER};
    enum lt_status st = queue_all(f);
    f->n = (size_t)workers + 1;
    f->seats = calloc(f->n, sizeof *f->seats);
    if (!st && !f->seats)
        st = lt_fail(s->cx, LT_OOM, "the workers: out of memory");
    if (!st)
        f->seats[f->n - 1].scanner = true;
    return st;
}

void lt_floor_close(struct lt_floor *f)
{
    for (size_t i = 0; f->seats && i < f->n; i++)
        if (f->seats[i].doing == LT_SEAT_IDLE)
            lt_hand_dismiss(&f->seats[i].hand);
    for (size_t i = 0; f->seats && i < f->n; i++) {
        lt_hand_end(&f->seats[i].hand, NULL, 0);
        lt_names_close(&f->seats[i].seen);
        lt_judge_let_go(f->seats[i].piece);
    }
    lt_lender_close(&f->lender);
    while (f->first) {
        struct lt_piece *p = f->first;
        f->first = p->next;
        lt_judge_let_go(p);
    }
    free(f->seats);
    free(f->queue);
    free(f->boxes);
    free(f->again);
    *f = (struct lt_floor){0};
}

bool lt_floor_is_busy(const struct lt_floor *f)
{
    for (size_t i = 0; i < f->n; i++)
        if (f->seats[i].doing > LT_SEAT_IDLE)
            return true;
    return false;
}

bool lt_floor_has_process(const struct lt_floor *f, pid_t pid)
{
    for (size_t i = 0; i < f->n; i++)
        if (f->seats[i].doing != LT_SEAT_OFF && f->seats[i].hand.proc.pid == pid)
            return true;
    return pid == f->lender.pid;
}

size_t lt_floor_left(const struct lt_floor *f)
{
    size_t reading = 0;
    for (size_t i = 0; i < f->n; i++)
        reading += f->seats[i].doing == LT_SEAT_READING;
    return reading + f->n_queue - f->next + f->n_boxes - f->next_box + f->n_again + (f->box_again != NULL);
}

bool lt_floor_has_work(const struct lt_floor *f)
{
    return f->first || f->box_again || f->next < f->n_queue || f->next_box < f->n_boxes || f->n_again ||
           lt_floor_is_busy(f);
}

/* ------------------------------------------------------------------ pieces that wait */

static void push_piece(struct lt_floor *f, struct lt_piece *p)
{
    p->next = NULL;
    *f->last = p;
    f->last = &p->next;
    f->n_pieces++;
}

static struct lt_piece *pop_piece(struct lt_floor *f)
{
    struct lt_piece *p = f->first;
    f->first = p->next;
    f->last = f->first ? f->last : &f->first;
    f->n_pieces--;
    return p;
}

/* A box is read again once nothing of it is in flight: what was settled is known then, and found unchanged.
 */
static enum lt_status read_again(struct lt_floor *f, struct lt_listed *source)
{
    if (source->box) {
        f->box_again = source;
        return LT_OK;
    }
    if (!lt_grow(&f->again, &f->cap_again, f->n_again + 1, sizeof(struct lt_listed *), LISTS_MAX))
        return lt_fail(f->s->cx, LT_OOM, "the queue: out of memory");
    f->again[f->n_again++] = source;
    return LT_OK;
}

/* All of a source is settled once it was read to its end and nothing of it is in flight. */
static enum lt_status check_source(struct lt_floor *f, struct lt_listed *source)
{
    return source->ended && !source->open && !source->gone ? lt_judge_source_done(f->s, source) : LT_OK;
}

/* ------------------------------------------------------------------ handing out */

static enum lt_status start_seat(struct lt_floor *f, struct lt_seat *d)
{
    const struct lt_batch_opts *o = f->s->opts;
    if (f->n > 2 && !f->lender.pid && !o->dry)
        lt_lender_open(&f->lender, f->s->l);
    enum lt_status st =
        lt_hand_start(f->s->cx, &d->hand, o->worker, f->s->l, o->out, o->dry || o->wants.languages || o->name,
                      o->memory_bytes, d->scanner && f->s->listing.piped ? STDIN_FILENO : -1, f->lender.line);
    if (st)
        lt_hand_end(&d->hand, NULL, 0);
    else
        d->doing = LT_SEAT_WARMING;
    return st;
}

static void give_source(struct lt_seat *d, struct lt_listed *source)
{
    struct lt_errand from;
    struct lt_buf body = LT_BUF(LT_MESSAGE_TEXT);
    lt_listing_errand(source, &from);
    lt_message_put_errand(&body, &from);
    d->source = source;
    d->doing = LT_SEAT_READING;
    d->stopped = false;
    lt_names_close(&d->seen);
    lt_hand_tell(&d->hand, "read", &body);
    lt_buf_close(&body);
}

static enum lt_status give_piece(struct lt_floor *f, struct lt_seat *d, struct lt_piece *p)
{
    struct lt_errand from;
    struct lt_outputs outputs;
    struct lt_buf body = LT_BUF(LT_MESSAGE_MAX_BODY);
    d->piece = p;
    d->doing = LT_SEAT_TAKING;
    enum lt_status st = lt_judge_outputs(f->s, p, &outputs);
    lt_listing_errand(p->source, &from);
    lt_message_put_errand(&body, &from);
    if (!st)
        lt_message_put_outputs(&body, &outputs);
    lt_buf_add(&body, lt_buf_str(&p->doc));
    if (!st)
        st = lt_buf_check(f->s->cx, &body, "a document that is handed on");
    if (!st)
        lt_hand_tell(&d->hand, "take", &body);
    lt_buf_close(&body);
    return st;
}

static bool has_task(const struct lt_floor *f, const struct lt_seat *d)
{
    if (d->scanner)
        return f->box_again ? !f->box_again->open : f->next_box < f->n_boxes;
    return f->first || f->n_again || f->next < f->n_queue;
}

static enum lt_status give_task(struct lt_floor *f, struct lt_seat *d)
{
    struct lt_listed *again = f->box_again;
    if (d->scanner) {
        f->box_again = NULL;
        give_source(d, again ? again : f->boxes[f->next_box++]);
    } else if (f->first) {
        return give_piece(f, d, pop_piece(f));
    } else {
        give_source(d, f->n_again ? f->again[--f->n_again] : f->queue[f->next++]);
    }
    return LT_OK;
}

static void answer(struct lt_seat *d, enum lt_verb verb, const struct lt_outputs *outputs)
{
    static const struct lt_outputs none;
    struct lt_buf body = LT_BUF(LT_MESSAGE_TEXT);
    lt_wire_put_number(&body, verb);
    lt_message_put_outputs(&body, outputs ? outputs : &none);
    lt_hand_tell(&d->hand, "go", &body);
    lt_buf_close(&body);
}

/* What the scanner has found and not handed on is found again another time. */
static void drop_found(struct lt_seat *d)
{
    d->piece->source->open--;
    lt_judge_let_go(d->piece);
    d->piece = NULL;
}

/* The scanner is a document ahead of those who narrate. */
static void let_scanner_on(struct lt_floor *f)
{
    struct lt_seat *d = &f->seats[f->n - 1];
    if (!d->held || (f->n_pieces > 0 && !f->stopping))
        return;
    d->held = false;
    d->stopped = f->stopping;
    if (f->stopping)
        drop_found(d);
    answer(d, f->stopping ? LT_VERB_STOP : LT_VERB_GIVE, NULL);
}

static enum lt_status hand_out(struct lt_floor *f)
{
    enum lt_status st = LT_OK;
    let_scanner_on(f);
    for (size_t i = 0; i < f->n && !st && !f->stopping; i++) {
        struct lt_seat *d = &f->seats[i];
        /* Those who narrate what the scanner finds are warm by then. */
        bool wanted = has_task(f, d) || (!d->scanner && f->next_box < f->n_boxes);
        if (d->doing == LT_SEAT_OFF && wanted)
            st = start_seat(f, d);
        else if (d->doing == LT_SEAT_IDLE && has_task(f, d))
            st = give_task(f, d);
    }
    return st;
}

/* ------------------------------------------------------------------ idle cores */

/* Those who have nothing to do, where nothing waits to be done; *busy: those who narrate. */
static size_t count_idle(const struct lt_floor *f, size_t *busy)
{
    size_t idle = 0;
    bool waits = f->first || f->box_again || f->n_again || f->next < f->n_queue || f->next_box < f->n_boxes;
    *busy = 0;
    for (size_t i = 0; i + 1 < f->n; i++) {
        idle += f->seats[i].doing <= LT_SEAT_IDLE && f->seats[i].doing != LT_SEAT_WARMING;
        *busy += f->seats[i].doing > LT_SEAT_IDLE;
    }
    return waits && !f->stopping ? 0 : idle;
}

/* Cores that are left idle speak lines of those articles that are narrated: at once where nothing more can
 * come, else when nothing has come for a while, as starting engines costs something, too. */
static void lend(struct lt_floor *f)
{
    size_t busy, idle = count_idle(f, &busy);
    int64_t now = lt_proc_now_ms();
    bool last = f->seats[f->n - 1].doing <= LT_SEAT_IDLE && f->s->opts->intake < 0;
    f->idle_ms = !idle ? 0 : f->idle_ms ? f->idle_ms : now;
    bool lends = idle && (last || f->stopping || now - f->idle_ms >= LEND_MS);
    for (size_t i = 0, k = 0; i + 1 < f->n; i++) {
        struct lt_seat *d = &f->seats[i];
        if (d->doing <= LT_SEAT_IDLE)
            continue;
        size_t lines = lends ? 1 + idle / busy + (k++ < idle % busy) : 1;
        lt_hand_lend(&d->hand, lines > LENT_MAX ? LENT_MAX : (int)lines);
    }
}

/* ------------------------------------------------------------------ what was heard */

typedef enum lt_status heard(struct lt_floor *f, struct lt_seat *d, struct lt_str body);

static enum lt_status broken(struct lt_seat *d)
{
    d->hand.broken = true;
    return LT_OK;
}

static enum lt_status on_ready(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    enum lt_status code;
    struct lt_str sentence;
    if (d->doing != LT_SEAT_WARMING || !lt_message_take_failure(&body, &code, &sentence))
        return broken(d);
    d->doing = LT_SEAT_IDLE;
    d->false_starts = 0;
    return code ? lt_fail(f->s->cx, code, LT_FMT, LT_ARG(sentence)) : LT_OK;
}

static enum lt_status keep_here(struct lt_floor *f, struct lt_seat *d)
{
    struct lt_outputs outputs;
    enum lt_status st = lt_judge_outputs(f->s, d->piece, &outputs);
    if (!st)
        answer(d, LT_VERB_KEEP, &outputs);
    return st;
}

static enum lt_status on_item(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    struct lt_entry facts = {0};
    struct lt_errand_facts names = {0};
    if (d->doing != LT_SEAT_READING || d->piece || !lt_message_take_facts(&body, &facts, &names))
        return broken(d);
    if (f->stopping) {
        d->stopped = true;
        answer(d, LT_VERB_STOP, NULL);
        return LT_OK;
    }
    enum lt_status st = lt_judge_found(f->s, d->source, &d->seen, &facts, &names, &d->piece);
    if (st)
        return st;
    if (!d->piece)
        answer(d, LT_VERB_SKIP, NULL);
    else if (!d->scanner)
        return keep_here(f, d);
    else
        d->held = true;
    return LT_OK;
}

static enum lt_status on_doc(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    struct lt_piece *p = d->piece;
    if (!d->scanner || !p || d->held)
        return broken(d);
    d->piece = NULL;
    lt_buf_add(&p->doc, body);
    enum lt_status st = lt_buf_check(f->s->cx, &p->doc, "a document that is handed on");
    push_piece(f, p);
    return st;
}

static enum lt_status on_tick(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    (void)f, (void)body;
    d->hand.heard_ms = lt_proc_now_ms();
    return LT_OK;
}

static enum lt_status on_made(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    struct lt_entry made = {0};
    struct lt_piece *p = d->piece;
    if (!p || d->scanner || !lt_message_take_made(&body, &made))
        return broken(d);
    d->piece = NULL;
    d->hand.heard_ms = lt_proc_now_ms();
    f->engine_failures = 0;
    enum lt_status st = lt_judge_made(f->s, p, &made);
    if (!st)
        st = check_source(f, p->source);
    lt_judge_let_go(p);
    return st;
}

/* No engine starts, or none says a line: a thousand failures more would tell nothing new. */
static enum lt_status check_engine(struct lt_floor *f, enum lt_status code, const char *sentence)
{
    bool engine = code == LT_ENGINE || code == LT_NOTFOUND;
    f->engine_failures = engine ? f->engine_failures + 1 : 0;
    if (f->s->tally->done || f->engine_failures < 10 + 2 * f->n)
        return LT_OK;
    return lt_fail(f->s->cx, LT_ENGINE, "every item fails: %s", sentence);
}

static enum lt_status lose_piece(struct lt_floor *f, struct lt_seat *d, enum lt_status code, bool crashed,
                                 const char *sentence)
{
    struct lt_piece *p = d->piece;
    bool again = false;
    d->piece = NULL;
    enum lt_status st = lt_judge_failed(f->s, p, code, crashed, sentence, &again);
    if (!st && again && p->doc.n) {
        push_piece(f, p);
        return LT_OK;
    }
    struct lt_listed *source = p->source;
    source->open -= again;
    source->again = source->again || again; /* once it has ended */
    lt_judge_let_go(p);
    if (!st)
        st = check_engine(f, code, sentence);
    return st ? st : check_source(f, source);
}

static enum lt_status on_fail(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    enum lt_status code;
    struct lt_str text;
    char sentence[1024];
    if (!d->piece || d->scanner || !lt_message_take_failure(&body, &code, &text) || !code)
        return broken(d);
    snprintf(sentence, sizeof sentence, LT_FMT, LT_ARG(text));
    /* What is wrong for every item is no item's failure. */
    bool gone = code == LT_IO && access(f->s->opts->out, W_OK | X_OK) != 0;
    if (code == LT_FULL || code == LT_USAGE || gone)
        return lt_fail(f->s->cx, code, "%s", sentence);
    return lose_piece(f, d, code, false, sentence);
}

/* Each worker finds out anew what is wrong with this machine (a home that is missing, a kernel without
 * Landlock), and so does the one that follows a worker that crashed. */
static bool was_warned(struct lt_floor *f, struct lt_str sentence)
{
    uint64_t hash = lt_hash64(sentence.p, sentence.n, 0);
    for (size_t i = 0; i < f->n_warned && i < LT_FLOOR_WARNED; i++)
        if (f->warned[i] == hash)
            return true;
    f->warned[f->n_warned++ % LT_FLOOR_WARNED] = hash;
    return false;
}

static enum lt_status on_warn(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    enum lt_status code;
    struct lt_str text;
    char sentence[1024];
    if (!lt_message_take_failure(&body, &code, &text))
        return broken(d);
    snprintf(sentence, sizeof sentence, LT_FMT, LT_ARG(text));
    if (!was_warned(f, text))
        lt_shop_warn(f->s, sentence);
    return LT_OK;
}

static enum lt_status on_passed(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    (void)d, (void)body;
    f->s->tally->passed_over++;
    return LT_OK;
}

static enum lt_status end_source(struct lt_floor *f, struct lt_listed *source, enum lt_status code,
                                 bool crashed, const char *sentence)
{
    bool again = source->again && !source->piped;
    enum lt_status st = LT_OK;
    source->again = false;
    if (source->piped)
        source->tries = LT_SHOP_TRIES; /* what has come does not come again */
    if (code && !again)
        st = lt_judge_source_failed(f->s, source, code, crashed, sentence, &again);
    if (!st && again)
        return read_again(f, source);
    source->ended = true;
    return st ? st : check_source(f, source);
}

static enum lt_status on_end(struct lt_floor *f, struct lt_seat *d, struct lt_str body)
{
    enum lt_status code;
    struct lt_str text;
    char sentence[1024];
    if (d->doing < LT_SEAT_READING || d->piece || !lt_message_take_failure(&body, &code, &text))
        return broken(d);
    struct lt_listed *source = d->source;
    bool reading = d->doing == LT_SEAT_READING, stopped = d->stopped && code == LT_CANCELLED;
    d->doing = LT_SEAT_IDLE;
    d->source = NULL;
    snprintf(sentence, sizeof sentence, LT_FMT, LT_ARG(text));
    return reading && !stopped ? end_source(f, source, code, false, sentence) : LT_OK;
}

static const struct {
    const char *kind;
    heard *on;
} kinds[] = {
    {"ready", on_ready}, {"item", on_item}, {"doc", on_doc},       {"tick", on_tick}, {"made", on_made},
    {"fail", on_fail},   {"warn", on_warn}, {"passed", on_passed}, {"end", on_end},
};

static enum lt_status deal_with(struct lt_floor *f, struct lt_seat *d, const struct lt_frame *frame)
{
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_eqz(frame->kind, kinds[i].kind))
            return kinds[i].on(f, d, frame->body);
    return broken(d);
}

/* ------------------------------------------------------------------ who is late, who was lost */

/* A worker is gone: what it had in hand failed, and a new one is started when there is work. */
static enum lt_status bury(struct lt_floor *f, struct lt_seat *d, const char *why)
{
    char how[400], sentence[1024];
    int was = (int)d->doing;
    struct lt_listed *source = d->source;
    lt_hand_end(&d->hand, how, sizeof how);
    d->doing = LT_SEAT_OFF;
    d->source = NULL;
    d->held = false;
    const char *name = d->piece ? d->piece->source->path : source ? source->path : "";
    snprintf(sentence, sizeof sentence, "%s: %s", name, why ? why : how);
    if (was == LT_SEAT_WARMING && ++d->false_starts >= FALSE_STARTS)
        return lt_fail(f->s->cx, LT_ENGINE, "workers do not start: %s", why ? why : how);
    if (d->piece && d->scanner)
        drop_found(d);
    bool blamed = d->piece != NULL;
    enum lt_status st = blamed ? lose_piece(f, d, LT_ENGINE, true, sentence) : LT_OK;
    if (st || was != LT_SEAT_READING)
        return st;
    /* The article that was at hand is to blame, if there was one; the rest of its source is read again. */
    source->again = source->again || blamed;
    return end_source(f, source, LT_ENGINE, true, sentence);
}

static const char *lateness(const struct lt_floor *f, struct lt_seat *d, char *why, size_t n)
{
    const struct lt_batch_opts *o = f->s->opts;
    int64_t now = lt_proc_now_ms();
    if (d->doing == LT_SEAT_OFF || d->doing == LT_SEAT_IDLE || d->held || (d->source && d->source->piped))
        return NULL; /* who writes to a pipe may take as long as it likes */
    if (o->stall_s && now - d->hand.heard_ms > (int64_t)o->stall_s * 1000)
        snprintf(why, n, "nothing was finished for %d s", o->stall_s);
    else if (o->limit_s && !d->scanner && now - d->hand.began_ms > (int64_t)o->limit_s * 1000)
        snprintf(why, n, "it took longer than %d s", o->limit_s);
    else if (o->cpu_s && !d->scanner && lt_hand_cpu_ms(&d->hand) > (int64_t)o->cpu_s * 1000)
        snprintf(why, n, "it took more than %d s of processor time", o->cpu_s);
    else
        return NULL;
    return why;
}

static enum lt_status listen_to(struct lt_floor *f, struct lt_seat *d)
{
    struct lt_frame frame;
    char why[80];
    if (d->doing == LT_SEAT_OFF)
        return LT_OK;
    bool there = lt_hand_move(&d->hand);
    enum lt_status st = LT_OK;
    while (!st && lt_hand_next(&d->hand, &frame))
        st = deal_with(f, d, &frame);
    if (st)
        return st;
    if (!there || d->hand.broken)
        return bury(f, d, d->hand.broken ? "its worker broke the protocol" : NULL);
    const char *late = lateness(f, d, why, sizeof why);
    return late ? bury(f, d, late) : LT_OK;
}

static void wait_for_news(struct lt_floor *f)
{
    struct pollfd fds[2 * SEATS_MAX];
    nfds_t n = 0;
    for (size_t i = 0; i < f->n; i++) {
        const struct lt_hand *h = &f->seats[i].hand;
        if (f->seats[i].doing == LT_SEAT_OFF)
            continue;
        fds[n++] = (struct pollfd){h->proc.out, POLLIN, 0};
        if (h->out.n > h->sent)
            fds[n++] = (struct pollfd){h->proc.in, POLLOUT, 0};
    }
    if (n)
        (void)poll(fds, n, TURN_MS);
}

/* All of us were stopped (by a terminal, a debugger, a scheduler): nobody is late for that. */
static void forgive_pause(struct lt_floor *f)
{
    int64_t now = lt_proc_now_ms(), pause = f->turned_ms ? now - f->turned_ms : 0;
    f->turned_ms = now;
    for (size_t i = 0; i < f->n && pause > PAUSE_MS; i++) {
        f->seats[i].hand.heard_ms += pause;
        f->seats[i].hand.began_ms += pause;
    }
}

enum lt_status lt_floor_turn(struct lt_floor *f)
{
    enum lt_status st = LT_OK;
    wait_for_news(f);
    forgive_pause(f);
    for (size_t i = 0; i < f->n && !st; i++)
        st = listen_to(f, &f->seats[i]);
    if (!st)
        st = hand_out(f);
    lend(f);
    return st;
}
