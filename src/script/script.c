/* script/script.c - the door of the room: see script.h. Whole scripts, and single texts. */
#include "script/script.h"

#include "script/language.h"
#include "script/normal/normal.h"
#include "script/sentence/sentence.h"

enum lt_status lt_script(struct lt_cx *cx, const struct lt_script_opts *opts, const struct lt_doc *doc,
                         struct lt_script *out)
{
    struct lt_scribe *scribe = NULL;
    enum lt_status st = lt_scribe_open(cx, opts, doc, &scribe);
    for (bool more = true; !st && more;)
        st = lt_scribe_next(cx, scribe, out, &more);
    out->lang = lt_arena_dup(&out->arena, out->lang);
    if (!st && !out->lang.p)
        st = lt_fail(cx, LT_OOM, "the script of " LT_FMT ": out of memory", LT_ARG(doc->name));
    lt_scribe_close(scribe);
    return st;
}

struct hearer {
    void (*each)(void *user, struct lt_str sentence);
    void *user;
};

static enum lt_status walk(struct lt_cx *cx, struct lt_sentences *it, struct hearer to)
{
    struct lt_str sentence;
    enum lt_status st = LT_OK;
    while (!st && lt_sentences_next(it, &sentence)) {
        to.each(to.user, sentence);
        st = lt_check_cancel(cx);
    }
    return st;
}

/* Apart, since the index is large and a text of a few lines never asks for it. */
static enum lt_status walk_long(struct lt_cx *cx, struct lt_sentences *it, struct hearer to)
{
    struct lt_abbr_index index = {0};
    it->index = &index;
    enum lt_status st = walk(cx, it, to);
    it->index = NULL;
    return st;
}

enum lt_status lt_scribe_sentences(struct lt_cx *cx, struct lt_str lang, struct lt_str text,
                                   void (*each)(void *user, struct lt_str sentence), void *user)
{
    enum { LONG = 1 << 14 };
    struct lt_sentences it;
    enum lt_status st = lt_language_of_text(cx, lang, text, &lang);
    if (st)
        return st;
    lt_sentences_open(&it, lang, text);
    return (text.n < LONG ? walk : walk_long)(cx, &it, (struct hearer){each, user});
}

enum lt_status lt_scribe_spoken(struct lt_cx *cx, struct lt_str lang, struct lt_str text, int math,
                                struct lt_buf *say)
{
    struct lt_said said = {.math = math};
    enum lt_status st = lt_language_of_text(cx, lang, text, &lang);
    if (!st)
        st = lt_normal(cx, lang, text, &said);
    if (!st) {
        lt_buf_add(say, lt_buf_str(&said.say));
        st = lt_buf_check(cx, say, "what is spoken");
    }
    lt_said_close(&said);
    return st;
}
