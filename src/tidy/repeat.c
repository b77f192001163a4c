/* tidy/repeat.c - what the listener would hear twice. A headline set again above the text, the author's name
 * again at its end, a sentence of the body in large type, a standfirst that is the first paragraph: the copy
 * gets a reason, the original is spoken. Compared by words, so case, quotes and spacing do not matter.
 *
 * "Stands in the body" means: every run of five words of the copy is a run of the body's. Sets of hashes make
 * that linear in the text, whatever it holds. */
#include "base/hash.h"
#include "tidy/pass.h"

enum {
    RUN = 5,         /* words */
    WHOLE_WORDS = 12 /* a paragraph shorter than this may be a refrain */
};

struct set {
    uint64_t *slots;
    size_t n, used; /* n: a power of two */
};

struct repeats {
    struct lt_doc *doc;
    struct lt_arena arena;
    struct lt_tidy_words *words; /* of each block */
    struct set runs;             /* of the body's paragraphs */
};

static bool set_open(struct set *s, struct lt_arena *arena, size_t most)
{
    s->n = 16;
    while (s->n < most * 2)
        s->n *= 2;
    s->slots = lt_arena_array(arena, s->n, sizeof *s->slots);
    return s->slots != NULL;
}

static uint64_t *set_slot(const struct set *s, uint64_t hash)
{
    size_t i = (size_t)hash & (s->n - 1);
    while (s->slots[i] && s->slots[i] != hash)
        i = (i + 1) & (s->n - 1);
    return &s->slots[i];
}

/* True when it was there already. */
static bool set_add(struct set *s, uint64_t hash)
{
    uint64_t *slot = set_slot(s, hash | 1);
    bool there = *slot != 0;
    if (!there && s->used < s->n / 2) {
        *slot = hash | 1;
        s->used++;
    }
    return there;
}

static uint64_t hash_run(const uint64_t *words, size_t n)
{
    return lt_hash64(words, n * sizeof *words, 5);
}

static bool is_original(const struct lt_block *b)
{
    return (b->role == LT_ROLE_PARAGRAPH || b->role == LT_ROLE_ITEM) && b->why.n == 0;
}

static enum lt_status prepare(struct lt_cx *cx, struct repeats *r)
{
    struct lt_doc *doc = r->doc;
    size_t bytes = 0;
    for (size_t i = 0; i < doc->n_blocks; i++)
        bytes += doc->blocks[i].text.n;
    r->arena = LT_ARENA(bytes * 24 + doc->n_blocks * 64 + 65536);
    r->words = lt_arena_array(&r->arena, doc->n_blocks + 1, sizeof *r->words);
    size_t runs = 0;
    for (size_t i = 0; r->words && i < doc->n_blocks; i++) {
        r->words[i] = lt_tidy_words_of(&r->arena, doc->blocks[i].text);
        if (!r->words[i].hash)
            return lt_tidy_no_room(cx, doc);
        runs += r->words[i].n;
    }
    if (!r->words || !set_open(&r->runs, &r->arena, runs))
        return lt_tidy_no_room(cx, doc);
    for (size_t i = 0; i < doc->n_blocks; i++)
        for (size_t k = 0; is_original(&doc->blocks[i]) && k + RUN <= r->words[i].n; k++)
            set_add(&r->runs, hash_run(r->words[i].hash + k, RUN));
    return LT_OK;
}

static bool stands_in_body(const struct repeats *r, size_t block)
{
    const struct lt_tidy_words *w = &r->words[block];
    if (w->n < RUN)
        return false;
    for (size_t k = 0; k + RUN <= w->n; k++)
        if (*set_slot(&r->runs, hash_run(w->hash + k, RUN) | 1) == 0)
            return false;
    return true;
}

static bool same_words(const struct lt_tidy_words *a, const struct lt_tidy_words *b)
{
    return a->n == b->n && a->n > 0 && hash_run(a->hash, a->n) == hash_run(b->hash, b->n);
}

/* The words of a byline without "by" before them. */
static bool names_the_author(const struct lt_tidy_words *block, const struct lt_tidy_words *byline)
{
    size_t extra = block->n - byline->n;
    struct lt_tidy_words end = {block->hash + extra, byline->n};
    return block->n >= byline->n && byline->n > 0 && extra <= 2 && same_words(&end, byline);
}

/* Facts that are spoken once: the first block of the role says it, others with the same words do not. */
static enum lt_status facts(struct lt_cx *cx, struct repeats *r)
{
    static const char *const why[] = {"repeats the headline", "repeats the subtitle"};
    const struct lt_str texts[] = {r->doc->title, r->doc->subtitle, r->doc->byline};
    struct lt_tidy_words fact[3];
    bool said[3] = {false};
    for (size_t f = 0; f < 3; f++) {
        fact[f] = lt_tidy_words_of(&r->arena, texts[f]);
        if (!fact[f].hash)
            return lt_tidy_no_room(cx, r->doc);
    }
    for (size_t i = 0; i < r->doc->n_blocks; i++) {
        struct lt_block *b = &r->doc->blocks[i];
        const struct lt_tidy_words *w = &r->words[i];
        bool line = b->role == LT_ROLE_TITLE || b->role == LT_ROLE_HEADING || b->role == LT_ROLE_SUBTITLE ||
                    b->role == LT_ROLE_PARAGRAPH;
        for (size_t f = 0; f < 2 && line && b->why.n == 0; f++) {
            if (!same_words(w, &fact[f]))
                continue;
            /* A paragraph in the middle of the text may be a sentence that the headline quotes. */
            bool early = b->role != LT_ROLE_PARAGRAPH || i < 8;
            if (said[f] && early)
                lt_tidy_exclude(b, why[f]);
            said[f] = said[f] || b->role != LT_ROLE_PARAGRAPH;
            break;
        }
        bool signs = b->role == LT_ROLE_BYLINE || (b->role == LT_ROLE_PARAGRAPH && w->n <= fact[2].n + 1);
        if (!signs || b->why.n || !names_the_author(w, &fact[2]))
            continue;
        if (said[2])
            lt_tidy_exclude(b, "repeats the byline");
        said[2] = said[2] || b->role == LT_ROLE_BYLINE;
    }
    return LT_OK;
}

static void copies_of_the_body(struct repeats *r)
{
    for (size_t i = 0; i < r->doc->n_blocks; i++) {
        struct lt_block *b = &r->doc->blocks[i];
        bool candidate = b->role == LT_ROLE_PULLQUOTE || b->role == LT_ROLE_SUBTITLE ||
                         b->role == LT_ROLE_CAPTION || (b->role == LT_ROLE_QUOTE && b->text.n < 400);
        if (candidate && b->why.n == 0 && stands_in_body(r, i))
            lt_tidy_exclude(b, b->role == LT_ROLE_SUBTITLE ? "the text says it again" : "repeats the body");
    }
}

static enum lt_status whole_paragraphs(struct lt_cx *cx, struct repeats *r)
{
    struct set seen = {0};
    if (!set_open(&seen, &r->arena, r->doc->n_blocks + 1))
        return lt_tidy_no_room(cx, r->doc);
    for (size_t i = 0; i < r->doc->n_blocks; i++) {
        struct lt_block *b = &r->doc->blocks[i];
        const struct lt_tidy_words *w = &r->words[i];
        bool verse = false;
        for (size_t k = 0; k < b->n_spans; k++)
            verse = verse || b->spans[k].kind == LT_SPAN_HARD_BREAK;
        if (b->role == LT_ROLE_PARAGRAPH && b->why.n == 0 && w->n >= WHOLE_WORDS && !verse &&
            set_add(&seen, hash_run(w->hash, w->n)))
            lt_tidy_exclude(b, "repeats an earlier paragraph");
    }
    return LT_OK;
}

/* A picture's description that is its caption, or was just given for the same picture set again. */
static void pictures(struct repeats *r)
{
    size_t last = SIZE_MAX; /* the last caption or alt text near by */
    for (size_t i = 0; i < r->doc->n_blocks; i++) {
        struct lt_block *b = &r->doc->blocks[i];
        if (b->role != LT_ROLE_ALT && b->role != LT_ROLE_CAPTION)
            continue;
        if (last != SIZE_MAX && i - last <= 2 && same_words(&r->words[i], &r->words[last])) {
            struct lt_block *other = &r->doc->blocks[last];
            lt_tidy_exclude(b->role == LT_ROLE_ALT ? b : other, "repeats the caption");
        }
        last = i;
    }
}

enum lt_status lt_tidy_repeats(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)opts;
    struct repeats r = {.doc = doc};
    enum lt_status st = prepare(cx, &r);
    if (!st)
        st = facts(cx, &r);
    if (!st) {
        pictures(&r);
        copies_of_the_body(&r);
        st = whole_paragraphs(cx, &r);
    }
    lt_arena_close(&r.arena);
    return st;
}
