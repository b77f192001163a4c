/* narrate/prompter.c - see prompter.h. */
#include "narrate/prompter.h"

#include "model/tag.h"

#include <stdlib.h>
#include <string.h>

/* Lines that were written in one go; they are put away together. */
struct lt_passage {
    struct lt_passage *before, *after;
    struct lt_script script;
    size_t next;  /* line to give out */
    size_t spent; /* lines given back */
};

struct lt_prompter {
    struct lt_scribe *scribe;
    struct lt_cast *cast;
    struct lt_passage *oldest, *newest; /* lines are given out of the newest */
    bool complete;                      /* the scribe has nothing more to write */
    size_t given;
    struct lt_skip *skips;
    size_t n_skips, cap_skips;
};

static void put_away(struct lt_prompter *p, struct lt_passage *passage)
{
    *(passage->before ? &passage->before->after : &p->oldest) = passage->after;
    *(passage->after ? &passage->after->before : &p->newest) = passage->before;
    lt_script_close(&passage->script);
    free(passage);
}

static enum lt_status add_passage(struct lt_cx *cx, struct lt_prompter *p)
{
    struct lt_passage *passage = calloc(1, sizeof *passage);
    if (!passage)
        return lt_fail(cx, LT_OOM, "the script: out of memory");
    lt_script_init(&passage->script);
    passage->before = p->newest;
    *(p->newest ? &p->newest->after : &p->oldest) = passage;
    p->newest = passage;
    return LT_OK;
}

static enum lt_status keep_skips(struct lt_cx *cx, struct lt_prompter *p, const struct lt_script *script)
{
    size_t n = p->n_skips + script->n_skips;
    if (!lt_grow(&p->skips, &p->cap_skips, n, sizeof *p->skips, SIZE_MAX / sizeof *p->skips))
        return lt_fail(cx, LT_OOM, "the script: out of memory");
    if (script->n_skips)
        memcpy(p->skips + p->n_skips, script->skips, script->n_skips * sizeof *p->skips);
    p->n_skips = n;
    return LT_OK;
}

static bool has_lines(const struct lt_passage *passage)
{
    return passage && passage->next < passage->script.n_lines;
}

/* Have the scribe write until there is a line to give out, or the script is complete. */
static enum lt_status fetch(struct lt_cx *cx, struct lt_prompter *p)
{
    enum lt_status st = LT_OK;
    while (!st && !p->complete && !has_lines(p->newest)) {
        bool more = true;
        st = add_passage(cx, p);
        if (st)
            break;
        struct lt_passage *passage = p->newest;
        st = lt_scribe_next(cx, p->scribe, &passage->script, &more);
        if (!st)
            st = keep_skips(cx, p, &passage->script);
        p->complete = !more;
        if (!has_lines(passage))
            put_away(p, passage);
    }
    return st;
}

enum { MOST_STRANGERS = 8 };

/* Languages that no voice is of are named once each, before the first line is spoken. */
static void warn_of_strangers(struct lt_cx *cx, const struct lt_prompter *p, const struct lt_doc *doc)
{
    struct lt_str met[MOST_STRANGERS] = {p->cast->lang};
    size_t n = 1;
    lt_cast_warn(cx, p->cast, p->cast->lang);
    for (size_t i = 0; i < doc->n_blocks && n < MOST_STRANGERS; i++) {
        struct lt_str lang = doc->blocks[i].lang;
        size_t k = 0;
        while (k < n && !lt_tag_same_language(lang, met[k]))
            k++;
        if (!lang.n || k < n || doc->blocks[i].why.n)
            continue;
        met[n++] = lang;
        lt_cast_warn(cx, p->cast, lang);
    }
}

enum lt_status lt_prompter_open(struct lt_cx *cx, const struct lt_script_opts *opts, const struct lt_doc *doc,
                                struct lt_cast *cast, struct lt_prompter **out)
{
    struct lt_prompter *p = calloc(1, sizeof *p);
    *out = p;
    if (!p)
        return lt_fail(cx, LT_OOM, "the script: out of memory");
    p->cast = cast;
    enum lt_status st = lt_scribe_open(cx, opts, doc, &p->scribe);
    if (st)
        return st;
    st = fetch(cx, p);
    if (st)
        return st;
    if (!p->newest)
        return lt_fail(cx, LT_FORMAT, LT_FMT ": there is nothing to read out", LT_ARG(doc->name));
    st = lt_cast_lead(cx, cast, p->newest->script.lang, p->newest->script.lang_from);
    if (st)
        return st;
    warn_of_strangers(cx, p, doc);
    return LT_OK;
}

void lt_prompter_close(struct lt_prompter *p)
{
    if (!p)
        return;
    while (p->oldest)
        put_away(p, p->oldest);
    lt_scribe_close(p->scribe);
    free(p->skips);
    free(p);
}

const struct lt_line *lt_prompter_first(const struct lt_prompter *p)
{
    return &p->oldest->script.lines[0];
}

enum lt_status lt_prompter_next(struct lt_cx *cx, struct lt_prompter *p, struct lt_prompt *out)
{
    *out = (struct lt_prompt){.number = p->given};
    enum lt_status st = fetch(cx, p);
    if (st || !has_lines(p->newest))
        return st;
    struct lt_passage *passage = p->newest;
    out->line = &passage->script.lines[passage->next];
    out->passage = passage;
    out->voice = lt_cast_voice(p->cast, out->line);
    if (!out->voice)
        return lt_fail(cx, LT_OOM, "the cast: out of memory");
    passage->next++;
    p->given++;
    return LT_OK;
}

void lt_prompter_give_back(struct lt_prompter *p, const struct lt_prompt *prompt)
{
    struct lt_passage *passage = prompt->passage;
    if (++passage->spent == passage->script.n_lines)
        put_away(p, passage);
}

uint64_t lt_prompter_text_bytes(const struct lt_prompter *p)
{
    return lt_scribe_text_bytes(p->scribe);
}

const struct lt_skip *lt_prompter_skips(const struct lt_prompter *p, size_t *n)
{
    *n = p->n_skips;
    return p->skips;
}
