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

enum lt_status lt_scribe_sentences(struct lt_cx *cx, struct lt_str lang, struct lt_str text,
                                   void (*each)(void *user, struct lt_str sentence), void *user)
{
    struct lt_sentences it;
    struct lt_str sentence;
    struct lt_abbr_filter filter = {0};
    enum lt_status st = lt_language_of_text(cx, lang, text, &lang);
    lt_sentences_open(&it, lang, text);
    it.filter = &filter;
    while (!st && lt_sentences_next(&it, &sentence)) {
        each(user, sentence);
        st = lt_check_cancel(cx);
    }
    return st;
}

enum lt_status lt_scribe_spoken(struct lt_cx *cx, struct lt_str lang, struct lt_str text, struct lt_buf *say)
{
    struct lt_said said = {0};
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
