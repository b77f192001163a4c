/* batch/worker.c - the other side of the pipe (message.h). One lectern, warm from one task to the next: its
 * engine, its reader and its voices are started once. It is confined before the first of them. It asks before
 * it narrates, and keeps nothing. */
#include "batch/batch.h"

#include "base/hash.h"
#include "base/io.h"
#include "base/proc.h"
#include "base/utf8.h"
#include "batch/message.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STEP = 64 * 1024, TICK_MS = 300, IDEOGRAPHS = 0x2E80, LINES_MAX = 1024, ARENA = 64 * 1024 * 1024 };

struct worker {
    lectern *l;
    struct lt_buf in;
    size_t taken;      /* bytes of `in` that are dealt with */
    uint32_t id;       /* of the task */
    struct lt_buf doc; /* the document as bytes, where it is given away */
    struct lt_arena arena;
    struct lt_entry made;             /* of the article at hand; texts in the arena */
    const struct lt_outputs *outputs; /* its files */
    int64_t ticked_ms;
    double ticked_s;
    bool languages; /* are detected */
    bool broken;    /* the other end is gone */
};

/* ------------------------------------------------------------------ frames */

static void send_frame(struct worker *w, const char *kind, const struct lt_buf *body)
{
    struct lt_buf head = LT_BUF(LT_FRAME_MAX_HEAD + 1);
    struct lt_cx cx = {0};
    struct lt_str bytes = body ? lt_buf_str(body) : (struct lt_str){0};
    lt_frame_head(&head, kind, w->id, bytes.n);
    bool sent = !head.failed && !(body && body->failed) &&
                lt_io_write(&cx, "the batch", STDOUT_FILENO, head.p, head.n) == LT_OK &&
                lt_io_write(&cx, "the batch", STDOUT_FILENO, bytes.p, bytes.n) == LT_OK;
    w->broken = w->broken || !sent;
    lt_buf_close(&head);
}

static void send_failure(struct worker *w, const char *kind, enum lt_status code, const char *sentence)
{
    struct lt_buf body = LT_BUF(LT_MESSAGE_TEXT);
    lt_message_put_failure(&body, code, sentence);
    send_frame(w, kind, &body);
    lt_buf_close(&body);
}

/* Cores that others leave idle may speak lines of the article at hand. */
static void obey_lend(struct worker *w, struct lt_str body)
{
    uint64_t lines = 0;
    if (!lt_wire_take_number(&body, LINES_MAX, &lines) || !lines)
        w->broken = true;
    else
        lt_errand_lend(w->l, (int)lines);
}

/* The next whole frame that is there; valid until more is heard. */
static bool take_frame(struct worker *w, struct lt_frame *frame)
{
    for (;;) {
        struct lt_str rest = lt_str_from(lt_buf_str(&w->in), w->taken);
        enum lt_frame_found found = lt_frame_take(&rest, LT_MESSAGE_MAX_BODY, frame);
        w->broken = w->broken || found == LT_FRAME_BROKEN;
        if (found != LT_FRAME_WHOLE)
            return false;
        w->taken = w->in.n - rest.n;
        if (!lt_str_eqz(frame->kind, "lend"))
            return true;
        obey_lend(w, frame->body);
    }
}

/* One read, which waits. */
static void hear(struct worker *w)
{
    if (w->taken)
        memmove(w->in.p, w->in.p + w->taken, w->in.n - w->taken);
    w->in.n -= w->taken;
    w->taken = 0;
    char *to = lt_buf_room(&w->in, STEP);
    ssize_t got = to ? read(STDIN_FILENO, to, STEP) : 0;
    w->broken = w->broken || got == 0 || (got < 0 && errno != EINTR);
    w->in.n += got > 0 ? (size_t)got : 0;
}

/* The next frame, waited for. It is valid until the next call. */
static bool next_frame(struct worker *w, struct lt_frame *frame)
{
    while (!w->broken) {
        if (take_frame(w, frame))
            return true;
        if (!w->broken)
            hear(w);
    }
    return false;
}

/* While an article is narrated nothing but a lend comes. */
static void heed(struct worker *w)
{
    struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
    struct lt_frame frame;
    if (w->broken || poll(&in, 1, 0) <= 0)
        return;
    hear(w);
    if (!w->broken && take_frame(w, &frame))
        w->broken = true;
}

/* ------------------------------------------------------------------ what is told while it works */

static void on_progress(void *user, const struct lectern_progress *at)
{
    struct worker *w = user;
    int64_t now = lt_proc_now_ms();
    heed(w);
    if (at->seconds_done == w->ticked_s || now - w->ticked_ms < TICK_MS)
        return;
    w->ticked_s = at->seconds_done;
    w->ticked_ms = now;
    struct lt_buf body = LT_BUF(64);
    lt_wire_put_number(&body, (uint64_t)(at->seconds_done * 1000));
    send_frame(w, "tick", &body);
    lt_buf_close(&body);
}

static void on_warning(void *user, const char *sentence)
{
    send_failure(user, "warn", LT_OK, sentence);
}

static void on_passed(void *user)
{
    send_frame(user, "passed", NULL);
}

/* "opus 2031,mp3 9988": the files that were made. */
static struct lt_str files_of(struct worker *w)
{
    struct lt_str suffixes[LT_ERRAND_FILES], all = {0};
    struct lt_cx quiet = {0};
    struct stat about;
    size_t n = 0;
    if (lt_errand_files(&quiet, w->l, suffixes, &n) || n != w->outputs->n)
        return all;
    for (size_t i = 0; i < n; i++)
        if (stat(w->outputs->paths[i].p, &about) == 0)
            all = lt_arena_printf(&w->arena, LT_FMT "%s" LT_FMT " %lld", LT_ARG(all), i ? "," : "",
                                  LT_ARG(suffixes[i]), (long long)about.st_size);
    return all;
}

static void on_episode(void *user, const struct lectern_episode *e)
{
    struct worker *w = user;
    struct lt_entry *m = &w->made;
    m->files = files_of(w);
    m->bytes = (int64_t)e->bytes;
    m->spent_s = e->seconds_spent;
    m->seconds = e->seconds;
    m->lufs = e->lufs;
    m->chapters = (int64_t)e->chapters;
    m->lines = (int64_t)e->lines;
    m->skipped = (int64_t)e->skipped;
    m->title = lt_arena_dup(&w->arena, lt_str_of(e->title));
    m->lang = lt_arena_dup(&w->arena, lt_str_of(e->lang));
    m->voice = lt_arena_dup(&w->arena, lt_str_of(e->voice));
    m->skips = lt_arena_dup(&w->arena, lt_str_of(e->skips));
    m->versions =
        lt_arena_printf(&w->arena, "lectern " LECTERN_VERSION "%s%s", e->engine[0] ? ", " : "", e->engine);
}

/* ------------------------------------------------------------------ narrating */

static bool stops_all(enum lt_status st)
{
    return st == LT_CANCELLED || st == LT_FULL || st == LT_USAGE;
}

/* The sentence says which article it was, when it does not begin with it. */
static void send_item_failure(struct worker *w, const struct lt_doc *doc, enum lt_status code,
                              const char *what)
{
    char sentence[1024];
    bool named = lt_str_starts(lt_str_of(what), doc->name);
    struct lt_str name = named ? (struct lt_str){0} : lt_utf8_cut(doc->name, 300);
    snprintf(sentence, sizeof sentence, LT_FMT "%s%s", LT_ARG(name), named ? "" : ": ", what);
    send_failure(w, "fail", code, sentence);
}

/* The document is narrated, and what came of it is told. What ends everything is handed back. */
static enum lt_status narrate(struct worker *w, struct lt_cx *cx, const struct lt_errand *from,
                              struct lt_doc *doc, const struct lt_outputs *outputs)
{
    w->made = (struct lt_entry){0};
    w->ticked_s = 0;
    w->outputs = outputs;
    enum lt_status st = lt_errand_narrate(cx, w->l, from, doc, outputs->paths[0].p);
    if (st) {
        send_item_failure(w, doc, st, cx->what);
        if (stops_all(st))
            return st;
        lt_cx_reset(cx);
        return LT_OK;
    }
    struct lt_buf body = LT_BUF(4 * LT_MESSAGE_TEXT);
    lt_message_put_made(&body, &w->made);
    send_frame(w, "made", &body);
    lt_buf_close(&body);
    return LT_OK;
}

/* ------------------------------------------------------------------ what was found */

static struct lt_str hex(struct lt_arena *arena, const void *p, size_t n)
{
    struct lt_hash128 h = lt_hash128(p, n);
    return lt_arena_printf(arena, "%016" PRIx64 "%016" PRIx64, h.high, h.low);
}

/* Words are what spaces separate; scripts without them count by the character. */
static int64_t count_words(struct lt_str text)
{
    int64_t words = 0;
    bool inside = false;
    for (size_t at = 0; at < text.n;) {
        uint32_t c = lt_utf8_next(text, &at);
        bool space = c <= ' ' || c == 0xA0;
        words += c >= IDEOGRAPHS || (!space && !inside);
        inside = !space && c < IDEOGRAPHS;
    }
    return words;
}

/* The main text alone: pages that differ in what stands around it are the same article. */
static void add_text(struct lt_buf *text, const struct lt_doc *doc, bool all)
{
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (!b->in_body && (!all || b->role == LT_ROLE_BOILERPLATE))
            continue;
        lt_buf_add(text, b->text);
        lt_buf_addc(text, '\n');
    }
}

/* Of all but its name: that is the third item of a feed today, and the fourth tomorrow. */
static struct lt_str hash_doc(struct worker *w, const struct lt_doc *doc)
{
    struct lt_doc bare = *doc;
    bare.name = (struct lt_str){0};
    lt_buf_clear(&w->doc);
    lt_message_put_doc(&w->doc, &bare);
    return hex(&w->arena, w->doc.p, w->doc.n);
}

static enum lt_status describe(struct worker *w, struct lt_cx *cx, const struct lt_errand *from,
                               const struct lt_doc *doc, struct lt_entry *e, struct lt_errand_facts *names)
{
    struct lt_buf text = LT_BUF(LT_DOC_MAX_BYTES);
    enum lt_status st = lt_errand_name(cx, from, doc, &w->arena, names);
    struct lt_str doc_hash = hash_doc(w, doc);
    lt_buf_clear(&w->doc);
    lt_message_put_doc(&w->doc, doc);
    add_text(&text, doc, false);
    if (!text.n)
        add_text(&text, doc, true);
    *e = (struct lt_entry){.title = doc->title,
                           .lang = doc->lang,
                           .url = doc->url,
                           .published = doc->published,
                           .mark = names->mark,
                           .words = count_words(lt_buf_str(&text)),
                           .text_hash = hex(&w->arena, text.p, text.n),
                           .doc_hash = doc_hash};
    if (!st && w->languages)
        st = lt_errand_language(cx, w->l, doc, &w->arena, &e->lang);
    if (!st)
        st = lt_buf_check(cx, &text, "the main text");
    if (!st)
        st = lt_buf_check(cx, &w->doc, "a document");
    lt_buf_close(&text);
    return st;
}

static enum lt_status no_answer(struct worker *w, struct lt_cx *cx)
{
    w->broken = true;
    return lt_fail(cx, LT_CANCELLED, "the batch has gone away");
}

/* The document is kept as bytes only while the answer is waited for. */
static enum lt_status do_as_told(struct worker *w, struct lt_cx *cx, const struct lt_errand *from,
                                 struct lt_doc *doc)
{
    struct lt_frame go;
    uint64_t verb = 0;
    struct lt_outputs outputs;
    if (!next_frame(w, &go) || !lt_str_eqz(go.kind, "go"))
        return no_answer(w, cx);
    struct lt_str body = lt_arena_dup(&w->arena, go.body); /* a lend may come while it is narrated */
    if (!lt_wire_take_number(&body, LT_VERB_STOP, &verb) || !lt_message_take_outputs(&body, &outputs))
        return no_answer(w, cx);
    if (verb == LT_VERB_STOP)
        return lt_fail(cx, LT_CANCELLED, "the batch ends");
    if (verb == LT_VERB_GIVE)
        send_frame(w, "doc", &w->doc);
    lt_buf_close(&w->doc);
    if (verb == LT_VERB_KEEP && !outputs.n)
        return no_answer(w, cx);
    return verb == LT_VERB_KEEP ? narrate(w, cx, from, doc, &outputs) : LT_OK;
}

static enum lt_status found(void *user, struct lt_cx *cx, const struct lt_errand *from, struct lt_doc *doc)
{
    struct worker *w = user;
    struct lt_entry e;
    struct lt_errand_facts names;
    struct lt_buf body = LT_BUF(16 * LT_MESSAGE_TEXT);
    lt_arena_close(&w->arena);
    enum lt_status st = describe(w, cx, from, doc, &e, &names);
    if (!st)
        lt_message_put_facts(&body, &e, &names);
    if (!st)
        st = lt_buf_check(cx, &body, "what is known about an article");
    if (!st)
        send_frame(w, "item", &body);
    lt_buf_close(&body);
    if (!st)
        st = do_as_told(w, cx, from, doc);
    lt_buf_close(&w->doc);
    return st;
}

/* ------------------------------------------------------------------ tasks */

static void task_read(struct worker *w, struct lt_str body)
{
    struct lt_errand from;
    struct lt_buf copy = LT_BUF(LT_MESSAGE_MAX_BODY);
    lt_buf_add(&copy, body); /* the frame's place is needed for the answers */
    body = lt_buf_str(&copy);
    w->broken = copy.failed || !lt_message_take_errand(&body, &from);
    if (!w->broken) {
        enum lt_status st = lt_errand_read(w->l, &from, found, on_passed, w);
        send_failure(w, "end", st, st ? lectern_error(w->l) : "");
    }
    lt_buf_close(&copy);
}

/* Where it comes from and where it goes, kept while more is heard; `body` goes on with the document. */
static bool take_task(struct worker *w, struct lt_str *body, struct lt_errand *from,
                      struct lt_outputs *outputs)
{
    struct lt_str all = *body;
    if (!lt_message_take_errand(body, from) || !lt_message_take_outputs(body, outputs) || !outputs->n)
        return false;
    all = lt_arena_dup(&w->arena, lt_str_slice(all, 0, all.n - body->n));
    return all.p && lt_message_take_errand(&all, from) && lt_message_take_outputs(&all, outputs);
}

static void task_take(struct worker *w, struct lt_str body)
{
    struct lt_errand from;
    struct lt_outputs outputs;
    struct lt_doc doc;
    struct lt_cx *cx = lt_errand_begin(w->l);
    lt_arena_close(&w->arena);
    if (!take_task(w, &body, &from, &outputs)) {
        w->broken = true;
        return;
    }
    lt_doc_init(&doc);
    enum lt_status st = lt_message_take_doc(cx, body, &doc);
    if (st)
        send_failure(w, "fail", st, cx->what);
    else
        st = narrate(w, cx, &from, &doc, &outputs);
    lt_doc_close(&doc);
    send_failure(w, "end", stops_all(st) ? st : LT_OK, cx->what);
}

static void task_set(struct worker *w, struct lt_str body)
{
    struct lt_str name, value, out;
    uint64_t languages = 0, borrows = 0;
    enum lt_status st = LT_OK;
    char folder[PATH_MAX];
    w->broken = !lt_wire_take_number(&body, 1, &languages) || !lt_wire_take_number(&body, 1, &borrows) ||
                !lt_wire_take_text(&body, sizeof folder - 1, &out);
    snprintf(folder, sizeof folder, LT_FMT, LT_ARG(out));
    w->languages = languages != 0;
    if (borrows)
        lt_errand_borrow_engines(w->l, LT_PROC_HAND_TO);
    while (!st && body.n) {
        char name_text[64], value_text[4096];
        if (!lt_wire_take_text(&body, sizeof name_text - 1, &name) ||
            !lt_wire_take_text(&body, sizeof value_text - 1, &value)) {
            w->broken = true;
            return;
        }
        snprintf(name_text, sizeof name_text, LT_FMT, LT_ARG(name));
        snprintf(value_text, sizeof value_text, LT_FMT, LT_ARG(value));
        st = lectern_set(w->l, name_text, value_text) ? LT_USAGE : LT_OK;
    }
    if (!st)
        st = lt_errand_confine(w->l, folder);
    if (!st)
        st = lt_errand_ready(w->l);
    send_failure(w, "ready", st, st ? lectern_error(w->l) : "");
}

static const struct {
    const char *kind;
    void (*run)(struct worker *w, struct lt_str body);
} tasks[] = {{"set", task_set}, {"read", task_read}, {"take", task_take}};

static void serve(struct worker *w)
{
    struct lt_frame frame;
    while (!w->broken && next_frame(w, &frame)) {
        w->id = frame.id;
        size_t i = 0;
        while (i < LT_COUNT(tasks) && !lt_str_eqz(frame.kind, tasks[i].kind))
            i++;
        if (i == LT_COUNT(tasks))
            return;
        tasks[i].run(w, frame.body);
        if (w->in.cap > (size_t)STEP * 64 && w->taken == w->in.n) {
            lt_buf_close(&w->in); /* what a long document needed */
            w->taken = 0;
        }
    }
}

int lt_batch_worker(void)
{
    struct worker w = {.l = lectern_new(),
                       .in = LT_BUF(LT_MESSAGE_MAX_BODY + (size_t)2 * STEP),
                       .doc = LT_BUF(LT_MESSAGE_MAX_BODY),
                       .arena = LT_ARENA(ARENA)};
    if (!w.l)
        return 1;
    lectern_on_progress(w.l, on_progress, &w);
    lectern_on_warning(w.l, on_warning, &w);
    lectern_on_episode(w.l, on_episode, &w);
    serve(&w);
    lt_buf_close(&w.in);
    lt_buf_close(&w.doc);
    lt_arena_close(&w.arena);
    lectern_free(w.l);
    return 0;
}
