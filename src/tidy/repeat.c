/* tidy/repeat.c - what the listener would hear twice. A headline set again above the text, the author's name
 * again at its end, a sentence of the body in large type, a standfirst that is the first paragraph: the copy
 * gets a reason, the original is spoken. What the author repeats (a refrain, a paragraph) is said every time.
 * Compared by words, so case, quotes and spacing do not matter.
 *
 * "Stands in the body" means: every run of five words of the copy is a run of the body's. The runs of the few
 * blocks that may be copies are kept as hashes, and marked as the body is gone through: linear in the text,
 * whatever it holds, and little to hold. */
#include "base/buf.h"
#include "base/hash.h"
#include "tidy/pass.h"

#include <stdlib.h>

enum {
    RUN = 5 /* words */
};

/* Hashes, each with a mark; twice as many slots as there may be hashes. Zero is no hash. */
struct gist_set {
    struct slot {
        uint64_t hash;
        bool marked;
    } *slots;
    size_t n; /* a power of two */
};

/* A text as a whole: how many words, and a hash of them in order. */
struct gist {
    uint64_t hash;
    size_t n;
};

struct repeats {
    struct lt_doc *doc;
    struct lt_arena arena;
    struct gist *gists; /* of each block */
    uint64_t *words;    /* of the text looked at last */
    size_t cap_words;
};

static bool set_open(struct gist_set *s, struct lt_arena *arena, size_t most)
{
    s->n = 16;
    while (s->n < most * 2)
        s->n *= 2;
    s->slots = lt_arena_array(arena, s->n, sizeof *s->slots);
    return s->slots != NULL;
}

/* Where the hash stands, or would. */
static struct slot *set_slot(const struct gist_set *s, uint64_t hash)
{
    size_t i = (size_t)hash & (s->n - 1);
    while (s->slots[i].hash && s->slots[i].hash != hash)
        i = (i + 1) & (s->n - 1);
    return &s->slots[i];
}

static uint64_t hash_run(const uint64_t *words, size_t n)
{
    return lt_hash64(words, n * sizeof *words, 5) | 1;
}

static struct gist gist_of(const uint64_t *words, size_t n)
{
    return (struct gist){hash_run(words, n), n};
}

static bool same_words(struct gist a, struct gist b)
{
    return a.n == b.n && a.n > 0 && a.hash == b.hash;
}

/* The words of a text into r->words, *n of them. */
static enum lt_status look_at(struct lt_cx *cx, struct repeats *r, struct lt_str text, size_t *n)
{
    if (!lt_grow(&r->words, &r->cap_words, text.n / 2 + 1, sizeof *r->words, SIZE_MAX / sizeof *r->words))
        return lt_tidy_no_room(cx, r->doc);
    *n = lt_tidy_words_of(text, r->words);
    return LT_OK;
}

static enum lt_status prepare(struct lt_cx *cx, struct repeats *r)
{
    struct lt_doc *doc = r->doc;
    r->arena = LT_ARENA(LT_DOC_MAX_BYTES);
    r->gists = lt_arena_array(&r->arena, doc->n_blocks + 1, sizeof *r->gists);
    if (!r->gists)
        return lt_tidy_no_room(cx, doc);
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < doc->n_blocks && !st; i++) {
        size_t n = 0;
        st = look_at(cx, r, doc->blocks[i].text, &n);
        r->gists[i] = gist_of(r->words, n);
    }
    return st;
}

/* The words of a byline, or those without "by" before them. */
static enum lt_status names_the_author(struct lt_cx *cx, struct repeats *r, size_t block, struct gist byline,
                                       bool *names)
{
    size_t n = 0, extra = r->gists[block].n - byline.n;
    *names = false;
    if (r->gists[block].n < byline.n || byline.n == 0 || extra > 2)
        return LT_OK;
    enum lt_status st = look_at(cx, r, r->doc->blocks[block].text, &n);
    *names = !st && same_words(gist_of(r->words + extra, n - extra), byline);
    return st;
}

enum fact { FACT_TITLE, FACT_SUBTITLE, FACT_BYLINE, FACTS };

struct page_facts {
    struct gist gist[FACTS];
    bool said[FACTS];
};

static enum lt_status learn_facts(struct lt_cx *cx, struct repeats *r, struct page_facts *facts)
{
    const struct lt_str texts[FACTS] = {r->doc->title, r->doc->subtitle, r->doc->byline};
    for (size_t f = 0; f < FACTS; f++) {
        size_t n = 0;
        enum lt_status st = look_at(cx, r, texts[f], &n);
        if (st)
            return st;
        facts->gist[f] = gist_of(r->words, n);
    }
    return LT_OK;
}

/* Headline and subtitle. A paragraph in the middle of the text may be a sentence that the headline quotes. */
static void check_line(struct repeats *r, size_t i, struct page_facts *facts)
{
    static const char *const why[] = {"repeats the headline", "repeats the subtitle"};
    struct lt_block *b = &r->doc->blocks[i];
    bool paragraph = b->role == LT_ROLE_PARAGRAPH;
    if (!paragraph && b->role != LT_ROLE_TITLE && b->role != LT_ROLE_HEADING && b->role != LT_ROLE_SUBTITLE)
        return;
    for (size_t f = FACT_TITLE; f <= FACT_SUBTITLE; f++) {
        if (!same_words(r->gists[i], facts->gist[f]))
            continue;
        if (facts->said[f] && (!paragraph || i < 8))
            lt_tidy_exclude(b, why[f]);
        facts->said[f] = facts->said[f] || !paragraph;
        return;
    }
}

static enum lt_status check_byline(struct lt_cx *cx, struct repeats *r, size_t i, struct page_facts *facts)
{
    struct lt_block *b = &r->doc->blocks[i];
    const struct gist *byline = &facts->gist[FACT_BYLINE];
    bool paragraph = b->role == LT_ROLE_PARAGRAPH && r->gists[i].n <= byline->n + 1, names = false;
    if (!paragraph && b->role != LT_ROLE_BYLINE)
        return LT_OK;
    enum lt_status st = names_the_author(cx, r, i, *byline, &names);
    if (!names)
        return st;
    if (facts->said[FACT_BYLINE])
        lt_tidy_exclude(b, "repeats the byline");
    facts->said[FACT_BYLINE] = facts->said[FACT_BYLINE] || b->role == LT_ROLE_BYLINE;
    return st;
}

/* Facts that are spoken once: the first block of the role says it, others with the same words do not. */
static enum lt_status say_facts_once(struct lt_cx *cx, struct repeats *r)
{
    struct page_facts facts = {0};
    enum lt_status st = learn_facts(cx, r, &facts);
    for (size_t i = 0; i < r->doc->n_blocks && !st; i++) {
        if (r->doc->blocks[i].why.n == 0)
            check_line(r, i, &facts);
        if (r->doc->blocks[i].why.n == 0)
            st = check_byline(cx, r, i, &facts);
    }
    return st;
}

/* ------------------------------------------------------------------ copies of the body */

static bool is_original(const struct lt_block *b)
{
    return (b->role == LT_ROLE_PARAGRAPH || b->role == LT_ROLE_ITEM) && b->why.n == 0;
}

/* A block quotation that is a whole paragraph elsewhere is no pull quote: the author says it twice. */
static bool repeats_a_whole(const struct repeats *r, size_t i)
{
    enum { NEAR = 400 };
    size_t from = i > NEAR ? i - NEAR : 0, to = r->doc->n_blocks - i > NEAR ? i + NEAR : r->doc->n_blocks;
    for (size_t k = from; k < to && r->doc->blocks[i].role == LT_ROLE_QUOTE; k++)
        if (is_original(&r->doc->blocks[k]) && same_words(r->gists[i], r->gists[k]))
            return true;
    return false;
}

static bool may_be_copy(const struct lt_block *b)
{
    bool candidate = b->role == LT_ROLE_PULLQUOTE || b->role == LT_ROLE_SUBTITLE ||
                     b->role == LT_ROLE_CAPTION || (b->role == LT_ROLE_QUOTE && b->text.n < 400);
    return candidate && b->why.n == 0;
}

typedef void on_run(struct gist_set *runs, uint64_t run, bool *all);

static void keep_run(struct gist_set *runs, uint64_t run, bool *all)
{
    (void)all;
    set_slot(runs, run)->hash = run;
}

static void mark_run(struct gist_set *runs, uint64_t run, bool *all)
{
    (void)all;
    struct slot *slot = set_slot(runs, run);
    slot->marked = slot->hash != 0;
}

static void ask_run(struct gist_set *runs, uint64_t run, bool *all)
{
    *all = *all && set_slot(runs, run)->marked;
}

/* Go through a block's runs of words. */
static enum lt_status each_run(struct lt_cx *cx, struct repeats *r, size_t block, struct gist_set *runs,
                               on_run *what, bool *all)
{
    size_t n = 0;
    enum lt_status st = look_at(cx, r, r->doc->blocks[block].text, &n);
    for (size_t k = 0; k + RUN <= n && !st; k++)
        what(runs, hash_run(r->words + k, RUN), all);
    *all = *all && n >= RUN;
    return st;
}

/* Runs of words of all blocks that `which` chooses. */
static enum lt_status each_run_of(struct lt_cx *cx, struct repeats *r,
                                  bool (*which)(const struct lt_block *b), struct gist_set *runs,
                                  on_run *what)
{
    bool all = true;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < r->doc->n_blocks && !st; i++)
        if (which(&r->doc->blocks[i]))
            st = each_run(cx, r, i, runs, what, &all);
    return st;
}

static enum lt_status drop_copies(struct lt_cx *cx, struct repeats *r, struct gist_set *runs)
{
    for (size_t i = 0; i < r->doc->n_blocks; i++) {
        struct lt_block *b = &r->doc->blocks[i];
        bool all = true;
        if (!may_be_copy(b) || repeats_a_whole(r, i))
            continue;
        enum lt_status st = each_run(cx, r, i, runs, ask_run, &all);
        if (st)
            return st;
        if (all)
            lt_tidy_exclude(b, b->role == LT_ROLE_SUBTITLE ? "the text says it again" : "repeats the body");
    }
    return LT_OK;
}

static enum lt_status copies_of_the_body(struct lt_cx *cx, struct repeats *r)
{
    struct gist_set runs = {0};
    size_t most = 0;
    for (size_t i = 0; i < r->doc->n_blocks; i++)
        most += may_be_copy(&r->doc->blocks[i]) ? r->gists[i].n : 0;
    if (most == 0)
        return LT_OK;
    if (!set_open(&runs, &r->arena, most))
        return lt_tidy_no_room(cx, r->doc);
    enum lt_status st = each_run_of(cx, r, may_be_copy, &runs, keep_run);
    if (!st)
        st = each_run_of(cx, r, is_original, &runs, mark_run);
    return st ? st : drop_copies(cx, r, &runs);
}

/* ------------------------------------------------------------------ pictures */

/* A picture's description that is its caption, or was just given for the same picture set again. */
static void pictures(struct repeats *r)
{
    size_t last = SIZE_MAX; /* the last caption or alt text near by */
    for (size_t i = 0; i < r->doc->n_blocks; i++) {
        struct lt_block *b = &r->doc->blocks[i];
        if (b->role != LT_ROLE_ALT && b->role != LT_ROLE_CAPTION)
            continue;
        if (last != SIZE_MAX && i - last <= 2 && same_words(r->gists[i], r->gists[last])) {
            struct lt_block *other = &r->doc->blocks[last];
            lt_tidy_exclude(b->role == LT_ROLE_ALT ? b : other, "repeats the caption");
        }
        last = i;
    }
}

enum lt_status lt_tidy_repeats(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    struct repeats r = {.doc = doc};
    if (opts->repeats == LT_REPEATS_KEEP)
        return LT_OK;
    enum lt_status st = prepare(cx, &r);
    if (!st)
        st = say_facts_once(cx, &r);
    if (!st) {
        pictures(&r);
        st = copies_of_the_body(cx, &r);
    }
    free(r.words);
    lt_arena_close(&r.arena);
    return st;
}
