/* read/text/markdown_parts.c - what paragraphs of a Markdown text are to a listener, by the clues of plain
 * text. */
#include "read/text/markdown_parts.h"

#include "read/clues.h"

/* Who, when and a standfirst in emphasis, in the first few paragraphs below the headline. */
static void see_opening(struct lt_cx *cx, struct lt_doc *doc)
{
    struct lt_str names;
    char iso[11];
    for (size_t i = 1; i < doc->n_blocks && i < 6; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role != LT_ROLE_PARAGRAPH || doc->blocks[0].role != LT_ROLE_TITLE)
            continue;
        bool whole_emphasis = b->n_spans && b->spans[0].at == 0 && b->spans[0].len == b->text.n;
        if (lt_clue_byline(b->text, &names)) {
            b->role = LT_ROLE_BYLINE;
            doc->byline = doc->byline.n ? doc->byline : names;
        } else if (lt_clue_date(b->text, iso)) {
            b->role = LT_ROLE_DATELINE;
            if (!doc->published.n)
                doc->published = lt_doc_dup(cx, doc, lt_str_of(iso));
        } else if (i == 1 && whole_emphasis && b->text.n < 300 && !doc->subtitle.n) {
            b->role = LT_ROLE_SUBTITLE;
            doc->subtitle = b->text;
        } else {
            break;
        }
        b->in_body = false;
    }
}

static void see_ratings(struct lt_doc *doc)
{
    for (size_t i = 0; i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role == LT_ROLE_PARAGRAPH && lt_clue_rating(b->text)) {
            b->role = LT_ROLE_RATING;
            doc->rating = doc->rating.n ? doc->rating : b->text;
        }
    }
}

static void make_bio(struct lt_block *b)
{
    b->role = LT_ROLE_BIO;
    b->in_body = false;
}

/* The last paragraph, under a heading that says so or by what it says itself. */
static void see_bio(struct lt_doc *doc)
{
    if (doc->n_blocks <= 3)
        return;
    struct lt_block *last = &doc->blocks[doc->n_blocks - 1], *above = last - 1;
    bool about = above->role == LT_ROLE_HEADING && lt_clue_about_author(above->text);
    if (last->role != LT_ROLE_PARAGRAPH || !(about || lt_clue_bio(last->text, doc->byline)))
        return;
    make_bio(last);
    if (about)
        make_bio(above);
}

enum lt_status lt_md_see_parts(struct lt_cx *cx, struct lt_doc *doc)
{
    see_opening(cx, doc);
    see_ratings(doc);
    see_bio(doc);
    return cx->code;
}
