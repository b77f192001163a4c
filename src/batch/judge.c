/* batch/judge.c - see judge.h. */
#include "batch/judge.h"

#include "batch/template.h"
#include "batch/twins.h"
#include "batch/wants.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { PIECE_BYTES = 16 * 1024 * 1024 };

void lt_judge_let_go(struct lt_piece *p)
{
    if (!p)
        return;
    lt_buf_close(&p->doc);
    lt_arena_close(&p->arena);
    free(p);
}

static enum lt_status no_memory(struct lt_shop *s)
{
    return lt_fail(s->cx, LT_OOM, "an item: out of memory");
}

/* ------------------------------------------------------------------ which item it is */

/* "mail.mbox\n<id@host>"; the second of the same name in one source is "…\n#2". */
static enum lt_status key_of(struct lt_shop *s, const struct lt_listed *source, struct lt_names *seen,
                             struct lt_str item, struct lt_arena *arena, struct lt_str *key)
{
    struct lt_str first =
        item.n ? lt_arena_printf(arena, LT_FMT "\n" LT_FMT, LT_ARG(source->key), LT_ARG(item)) : source->key;
    *key = first;
    for (int i = 2;; i++) {
        bool taken = false;
        size_t before = seen->n;
        enum lt_status st = key->p ? lt_names_take(s->cx, seen, *key, *key, &taken) : no_memory(s);
        if (st || seen->n > before)
            return st;
        *key = lt_arena_printf(arena, LT_FMT "\n#%d", LT_ARG(first), i);
    }
}

/* A name once given stays; what is one article got its name when it was listed. */
static enum lt_status base_of(struct lt_shop *s, struct lt_piece *p, const struct lt_entry *row,
                              const struct lt_errand_facts *names)
{
    struct lt_entry *e = &p->entry;
    if (row && row->base.n)
        e->base = row->base;
    else if (!names->item.n && p->source->base.n)
        e->base = p->source->base;
    else if (s->opts->name)
        return lt_template_name(s, e, &p->arena, &e->base);
    else
        return lt_shop_choose_name(s, names->names, e->key, e->mark, &p->arena, &e->base);
    return LT_OK;
}

static bool keep(struct lt_arena *arena, struct lt_str *text)
{
    bool empty = text->n == 0;
    *text = lt_arena_dup(arena, *text);
    return text->p || empty;
}

static bool keep_facts(struct lt_piece *p, const struct lt_entry *facts)
{
    struct lt_entry *e = &p->entry;
    e->title = facts->title;
    e->lang = facts->lang;
    e->url = facts->url;
    e->published = facts->published;
    e->mark = facts->mark;
    e->text_hash = facts->text_hash;
    e->doc_hash = facts->doc_hash;
    e->words = facts->words;
    struct lt_str *texts[] = {&e->title, &e->lang,      &e->url,     &e->published,
                              &e->mark,  &e->text_hash, &e->doc_hash};
    bool fine = true;
    for (size_t i = 0; i < LT_COUNT(texts); i++)
        fine = fine && keep(&p->arena, texts[i]);
    return fine;
}

static enum lt_status fill(struct lt_shop *s, struct lt_piece *p, struct lt_names *seen,
                           const struct lt_entry *facts, const struct lt_errand_facts *names,
                           struct lt_entry *row, bool *known)
{
    struct lt_entry *e = &p->entry;
    enum lt_status st = key_of(s, p->source, seen, names->item, &p->arena, &e->key);
    if (!st)
        st = lt_ledger_get(s->cx, s->ledger, e->key, &p->arena, row, known);
    if (!st && !keep_facts(p, facts))
        st = no_memory(s);
    if (st)
        return st;
    e->source = p->source->key;
    e->settings = s->settings;
    e->run = s->run;
    e->born = *known ? row->born : s->round;
    return base_of(s, p, *known ? row : NULL, names);
}

/* ------------------------------------------------------------------ what is to be done */

static bool is_same(const struct lt_piece *p, const struct lt_entry *row)
{
    return lt_str_eq(p->entry.doc_hash, row->doc_hash) && lt_str_eq(p->entry.settings, row->settings);
}

struct first_of {
    struct lt_arena *arena;
    const struct lt_entry *mine;
    struct lt_str key; /* of one that comes before; empty: there is none */
};

static bool comes_before(const struct lt_entry *a, const struct lt_entry *b)
{
    return a->born != b->born ? a->born < b->born : lt_str_cmp(a->key, b->key) < 0;
}

static enum lt_status look_for_first(void *user, struct lt_cx *cx, const struct lt_entry *row)
{
    struct first_of *f = user;
    (void)cx;
    if (!f->key.n && comes_before(row, f->mine))
        f->key = lt_arena_dup(f->arena, row->key);
    return LT_OK;
}

/* The files it had before it was found to be a duplicate (`was`) go. */
static enum lt_status judge_duplicate(struct lt_shop *s, struct lt_piece *p, struct lt_str was, bool *settled)
{
    struct first_of f = {&p->arena, &p->entry, {0}};
    enum lt_status st = lt_ledger_each(s->cx, s->ledger, LT_LEDGER_OF_TEXT, p->entry.text_hash, s->settings,
                                       look_for_first, &f);
    *settled = !st && f.key.n;
    if (!*settled)
        return st;
    p->entry.files = was;
    lt_shop_remove(s, &p->entry);
    p->entry = lt_twins_duplicate(&p->entry, f.key);
    return lt_shop_record(s, &p->entry);
}

/* A newer lectern makes nothing again by itself. */
static bool is_old(const struct lt_shop *s, const struct lt_entry *row)
{
    bool older = !lt_str_starts(row->versions, LT_S("lectern " LECTERN_VERSION)) && row->run != s->run;
    s->tally->older += older;
    return older && s->opts->refresh;
}

/* A row that is still true. */
static enum lt_status judge_row(struct lt_shop *s, struct lt_piece *p, const struct lt_entry *row,
                                bool *settled)
{
    bool tried = row->run == s->run;
    *settled = true;
    p->entry.tries = tried ? row->tries : 0;
    if (row->state == LT_BATCH_FAILED && tried && row->tries >= LT_SHOP_TRIES)
        return LT_OK; /* counted when it failed for the last time */
    if (row->state == LT_BATCH_DONE && is_same(p, row) && lt_shop_stands(s, row) && !is_old(s, row)) {
        s->tally->unchanged += !tried;
        if (tried && s->opts->intake >= 0) /* whoever names it twice is answered twice */
            lt_shop_tell(s, row);
        return LT_OK;
    }
    if (row->state == LT_BATCH_EXPIRED && is_same(p, row)) {
        s->tally->unchanged++;
        return LT_OK;
    }
    if (row->state == LT_BATCH_FAILED && is_same(p, row) && !row->retryable) {
        s->tally->failed += !tried;
        return LT_OK;
    }
    /* Met again in one run, because its source was lost with a worker. */
    if (tried && (row->state == LT_BATCH_DUPLICATE || row->state == LT_BATCH_SKIPPED))
        return LT_OK;
    *settled = false;
    return LT_OK;
}

static enum lt_status judge_wanted(struct lt_shop *s, struct lt_piece *p, bool *settled)
{
    const char *why = lt_wants_not(&s->opts->wants, &p->entry);
    *settled = why != NULL;
    if (!why)
        return LT_OK;
    p->entry.state = LT_BATCH_SKIPPED;
    p->entry.reason = lt_str_of(why);
    return lt_shop_record(s, &p->entry);
}

static void add_kind(struct lt_batch_kind *kinds, struct lt_str name, int64_t words)
{
    char text[sizeof kinds->name];
    snprintf(text, sizeof text, LT_FMT, LT_ARG(name.n ? name : LT_S("unknown")));
    size_t i = 0;
    while (i < LT_BATCH_KINDS - 1 && kinds[i].name[0] && strcmp(kinds[i].name, text) != 0)
        i++;
    if (!kinds[i].name[0]) /* the last one takes all that are left */
        snprintf(kinds[i].name, sizeof kinds[i].name, "%s", i == LT_BATCH_KINDS - 1 ? "other" : text);
    kinds[i].items++;
    kinds[i].words += words;
}

static struct lt_str type_of(const struct lt_entry *e)
{
    struct lt_str name = e->source;
    for (size_t i = name.n; i > 0 && name.p[i - 1] != '/'; i--)
        if (name.p[i - 1] == '.')
            return lt_str_from(name, i);
    return (struct lt_str){0};
}

/* Put down as if it were done, so that its duplicates are found: nothing of a dry run stays. */
static enum lt_status judge_dry(struct lt_shop *s, struct lt_piece *p, bool *settled)
{
    s->tally->wanted++;
    s->tally->words += p->entry.words;
    add_kind(s->tally->types, type_of(&p->entry), p->entry.words);
    add_kind(s->tally->languages, p->entry.lang, p->entry.words);
    *settled = true;
    p->entry.state = LT_BATCH_DONE;
    return lt_ledger_put(s->cx, s->ledger, &p->entry);
}

/* Names are chosen by every shard for all that it meets, so that they are the same in each. */
static bool is_ours(const struct lt_shop *s, const struct lt_piece *p)
{
    return !p->source->box || s->opts->by_input || lt_shard_has(&s->shard, p->entry.key);
}

enum lt_status lt_judge_found(struct lt_shop *s, struct lt_listed *source, struct lt_names *seen,
                              const struct lt_entry *facts, const struct lt_errand_facts *names,
                              struct lt_piece **out)
{
    struct lt_entry row = {0};
    bool known = false, settled = false;
    struct lt_piece *p = calloc(1, sizeof *p);
    *out = NULL;
    if (!p)
        return no_memory(s);
    p->arena = LT_ARENA(PIECE_BYTES);
    p->doc = LT_BUF(LT_MESSAGE_MAX_BODY);
    p->source = source;
    source->whole = source->whole || !names->item.n;
    enum lt_status st = fill(s, p, seen, facts, names, &row, &known);
    if (!st && !is_ours(s, p)) {
        s->tally->elsewhere++;
        settled = true;
    }
    if (!st && !settled && known)
        st = judge_row(s, p, &row, &settled);
    if (!st && !settled)
        st = judge_wanted(s, p, &settled);
    if (!st && !settled)
        st = judge_duplicate(s, p, row.files, &settled);
    if (!st && !settled && s->opts->dry)
        st = judge_dry(s, p, &settled);
    if (st || settled) {
        lt_judge_let_go(p);
        return st;
    }
    source->open++;
    *out = p;
    return LT_OK;
}

/* mkdir -p for what lies below the output directory. */
static enum lt_status make_directories(struct lt_shop *s, struct lt_piece *p, struct lt_str base)
{
    for (size_t at = 0; at < base.n; at++) {
        if (base.p[at] != '/')
            continue;
        struct lt_str dir =
            lt_arena_printf(&p->arena, LT_FMT LT_FMT, LT_ARG(s->out), LT_ARG(lt_str_slice(base, 0, at)));
        if (!dir.p)
            return no_memory(s);
        if (mkdir(dir.p, 0777) != 0 && errno != EEXIST)
            return lt_fail(s->cx, errno == ENOSPC ? LT_FULL : LT_IO, "%s: cannot make the directory: %s",
                           dir.p, strerror(errno));
    }
    return LT_OK;
}

enum lt_status lt_judge_outputs(struct lt_shop *s, struct lt_piece *p, struct lt_outputs *out)
{
    enum lt_status st = make_directories(s, p, p->entry.base);
    out->n = s->n_formats;
    for (size_t i = 0; i < out->n && !st; i++) {
        out->paths[i] = lt_shop_path(s, &p->arena, p->entry.base, s->formats[i]);
        st = out->paths[i].p ? LT_OK : no_memory(s);
    }
    return st;
}

/* ------------------------------------------------------------------ what came of it */

static void demoted(void *user, const struct lt_entry *e)
{
    struct lt_shop *s = user;
    lt_shop_remove(s, e);
    if (e->run != s->run)
        return;
    s->tally->done--;
    s->tally->duplicates++;
}

enum lt_status lt_judge_made(struct lt_shop *s, struct lt_piece *p, const struct lt_entry *made)
{
    p->entry.state = LT_BATCH_DONE;
    p->entry.tries++;
    p->entry.retryable = 0;
    p->entry.reason = (struct lt_str){0}; /* of a try before this one, and no longer there */
    p->source->open--;
    lt_message_copy_made(&p->entry, made);
    enum lt_status st = lt_shop_record(s, &p->entry);
    return st ? st : lt_twins_settle(s->cx, s->ledger, p->entry.text_hash, s->settings, demoted, s);
}

static bool is_retryable(enum lt_status code, bool crashed)
{
    return crashed || code == LT_OOM || code == LT_IO || code == LT_ENGINE || code == LT_NOTFOUND;
}

static enum lt_status put_failure(struct lt_shop *s, struct lt_entry *e, struct lt_listed *source,
                                  enum lt_status code, bool crashed, const char *sentence, bool *again)
{
    e->state = LT_BATCH_FAILED;
    e->tries++;
    e->retryable = is_retryable(code, crashed);
    e->reason = lt_str_of(sentence);
    *again = e->retryable && code != LT_NOTFOUND && e->tries < LT_SHOP_TRIES;
    source->troubled = source->troubled || e->retryable;
    return *again ? lt_ledger_put(s->cx, s->ledger, e) : lt_shop_record(s, e);
}

enum lt_status lt_judge_failed(struct lt_shop *s, struct lt_piece *p, enum lt_status code, bool crashed,
                               const char *sentence, bool *again)
{
    enum lt_status st = put_failure(s, &p->entry, p->source, code, crashed, sentence, again);
    p->entry.reason = (struct lt_str){0};
    p->source->open -= !*again;
    return st;
}

enum lt_status lt_judge_source_failed(struct lt_shop *s, struct lt_listed *source, enum lt_status code,
                                      bool crashed, const char *sentence, bool *again)
{
    struct lt_entry e = {.key = source->key,
                         .source = source->key,
                         .settings = s->settings,
                         .base = source->base,
                         .run = s->run,
                         .born = s->round,
                         .tries = source->tries++};
    source->failed = true;
    return put_failure(s, &e, source, code, crashed, sentence, again);
}

enum lt_status lt_judge_missing(struct lt_shop *s, struct lt_listed *source)
{
    char sentence[1024];
    bool again = false;
    source->tries = LT_SHOP_TRIES;
    source->gone = true;
    snprintf(sentence, sizeof sentence, "%s%s%s", source->address ? "" : source->path,
             source->address ? "" : ": cannot open: ", source->why);
    return lt_judge_source_failed(s, source, LT_NOTFOUND, false, sentence, &again);
}

/* ------------------------------------------------------------------ sources */

static struct lt_stand stand_of(const struct lt_shop *s, const struct lt_listed *source)
{
    return (struct lt_stand){source->size, source->mtime_ns, source->inode, s->wanted};
}

enum lt_status lt_judge_source_done(struct lt_shop *s, struct lt_listed *source)
{
    struct lt_stand stand = stand_of(s, source);
    source->gone = true;
    if (!source->failed && !source->whole && lt_ledger_drop(s->cx, s->ledger, source->key))
        return s->cx->code;
    return source->troubled || source->piped ? LT_OK
                                             : lt_ledger_put_stand(s->cx, s->ledger, source->key, &stand);
}

struct recount {
    struct lt_shop *s;
    struct lt_batch_tally add;
    bool fine;
};

static enum lt_status count_row(void *user, struct lt_cx *cx, const struct lt_entry *e)
{
    struct recount *c = user;
    (void)cx;
    if (e->state == LT_BATCH_DONE)
        c->fine = c->fine && lt_shop_stands(c->s, e) && !is_old(c->s, e);
    if (e->state == LT_BATCH_FAILED)
        c->fine = c->fine && !e->retryable;
    c->add.unchanged += e->state == LT_BATCH_DONE || e->state == LT_BATCH_EXPIRED;
    c->add.duplicates += e->state == LT_BATCH_DUPLICATE;
    c->add.skipped += e->state == LT_BATCH_SKIPPED;
    c->add.failed += e->state == LT_BATCH_FAILED;
    return LT_OK;
}

enum lt_status lt_judge_unchanged(struct lt_shop *s, struct lt_listed *source, bool *unchanged)
{
    struct lt_arena arena = LT_ARENA(PIECE_BYTES);
    struct lt_stand was = {0}, is = stand_of(s, source);
    struct recount c = {.s = s, .fine = true};
    enum lt_status st =
        source->piped ? LT_OK : lt_ledger_stand(s->cx, s->ledger, source->key, &arena, &was, unchanged);
    *unchanged = *unchanged && !st && was.size == is.size && was.mtime_ns == is.mtime_ns &&
                 was.inode == is.inode && lt_str_eq(was.settings, is.settings);
    lt_arena_close(&arena);
    if (!*unchanged)
        return st;
    st =
        lt_ledger_each(s->cx, s->ledger, LT_LEDGER_OF_SOURCE, source->key, (struct lt_str){0}, count_row, &c);
    *unchanged = !st && c.fine;
    if (!*unchanged)
        return st;
    s->tally->unchanged += c.add.unchanged;
    s->tally->duplicates += c.add.duplicates;
    s->tally->skipped += c.add.skipped;
    s->tally->failed += c.add.failed;
    source->gone = true;
    return LT_OK;
}
