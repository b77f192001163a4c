/* tidy/tidy.c - the order of the passes, the options, and the passes that fit in a few lines. */
#include "tidy/tidy.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "tidy/pass.h"

enum lt_status lt_tidy(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    /* Repeats are looked for before rows are rewritten and notes moved: they compare what was written. */
    static lt_tidy_pass *const passes[] = {
        lt_tidy_shortcodes,    lt_tidy_langs,       lt_tidy_title,     lt_tidy_byline,
        lt_tidy_ornaments,     lt_tidy_captions,    lt_tidy_alt,       lt_tidy_repeats,
        lt_tidy_notes_pass,    lt_tidy_tables_pass, lt_tidy_code_pass, lt_tidy_speakers_pass,
        lt_tidy_dialogue_pass, lt_tidy_literature,  lt_tidy_contacts,
    };
    for (size_t i = 0; i < LT_COUNT(passes); i++) {
        enum lt_status st = lt_check_cancel(cx);
        if (!st)
            st = passes[i](cx, opts, doc);
        if (st)
            return st;
    }
    return LT_OK;
}

/* Tags, chapters and names of files have the title that is said. */
enum lt_status lt_tidy_title(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)cx;
    (void)opts;
    doc->title = doc->headline.n ? doc->headline : doc->title;
    return LT_OK;
}

/* A row of asterisks, a bullet, a lone dash: nothing to say. Stars and emoji have names and stay. */
enum lt_status lt_tidy_ornaments(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)cx;
    (void)opts;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        bool words = b->role == LT_ROLE_RATING || b->role == LT_ROLE_FORMULA || b->role == LT_ROLE_CODE;
        for (size_t at = 0; at < b->text.n && !words;) {
            uint32_t c = lt_utf8_next(b->text, &at);
            words = lt_uni_is_alnum(c) || c == 0x2605 || c == 0x2606 || c == 0x2B50 || c >= 0x1F300;
        }
        if (!words)
            lt_tidy_exclude(b, "an ornament without words");
    }
    return LT_OK;
}

enum lt_status lt_tidy_code_pass(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)cx;
    for (size_t i = 0; i < doc->n_blocks && opts->code == LT_CODE_SKIP; i++)
        if (doc->blocks[i].role == LT_ROLE_CODE)
            lt_tidy_exclude(&doc->blocks[i], "program code (--code=read reads it)");
    return LT_OK;
}
