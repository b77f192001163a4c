/* read/boxes/gather.c - see gather.h. */
#include "read/boxes/gather.h"

#include "read/clues.h"
#include "read/date.h"
#include "read/flow.h"
#include "read/pages/pages.h"
#include "read/text/text.h"

struct lt_block *lt_gather_block(struct lt_cx *cx, struct lt_doc *doc, const struct lt_block *from,
                                 uint64_t base)
{
    struct lt_block *b = lt_doc_add(cx, doc, from->role, from->text);
    if (!b)
        return NULL;
    struct lt_str text = b->text;
    *b = *from;
    b->text = text;
    b->src_at += base;
    b->lang = lt_doc_dup(cx, doc, from->lang);
    b->id = lt_doc_dup(cx, doc, from->id);
    b->why = lt_doc_dup(cx, doc, from->why);
    b->spans = NULL;
    b->n_spans = 0;
    if (cx->code || lt_doc_set_spans(cx, doc, b, from->spans, from->n_spans))
        return NULL;
    for (size_t i = 0; i < b->n_spans; i++)
        b->spans[i].value = lt_doc_dup(cx, doc, from->spans[i].value);
    return cx->code ? NULL : b;
}

static void exclude(struct lt_block *b, const char *why)
{
    b->role = LT_ROLE_BOILERPLATE;
    b->in_body = false;
    b->why = lt_str_of(why);
}

/* Facts are one line each: folded. */
static enum lt_status set_fact(struct lt_cx *cx, struct lt_doc *doc, struct lt_str *field,
                               struct lt_str value)
{
    struct lt_flow flow = LT_FLOW;
    lt_flow_add(&flow, lt_str_slice(value, 0, 4096));
    struct lt_str folded = lt_buf_str(&flow.text);
    if (folded.n)
        *field = lt_doc_dup(cx, doc, folded);
    lt_flow_close(&flow);
    return cx->code;
}

static enum lt_status set_facts(struct lt_cx *cx, struct lt_doc *doc, const struct lt_item *item)
{
    char iso[32];
    lt_date_parse(item->published, iso);
    const struct {
        struct lt_str *field, value;
    } facts[] = {
        {&doc->title, item->title}, {&doc->subtitle, item->subtitle},  {&doc->byline, item->byline},
        {&doc->url, item->url},     {&doc->lang, item->lang},          {&doc->site, item->site},
        {&doc->image, item->image}, {&doc->published, lt_str_of(iso)}, {&doc->id, item->id},
    };
    enum lt_status st = LT_OK;
    for (size_t i = 0; !st && i < LT_COUNT(facts); i++)
        st = set_fact(cx, doc, facts[i].field, facts[i].value);
    const struct {
        enum lt_role role;
        struct lt_str text;
    } blocks[] = {
        {LT_ROLE_TITLE, doc->title}, {LT_ROLE_SUBTITLE, doc->subtitle}, {LT_ROLE_BYLINE, doc->byline}};
    for (size_t i = 0; !st && i < LT_COUNT(blocks); i++)
        if (blocks[i].text.n && !lt_doc_add(cx, doc, blocks[i].role, blocks[i].text))
            st = cx->code;
    return st;
}

/* "View in browser" above a newsletter, and from "Unsubscribe" on below it. Only near the ends: an article
 * about mailing lists may say such words in the middle. */
static void mark_mail_frame(struct lt_doc *doc, size_t first)
{
    size_t end = doc->n_blocks, tail = end;
    for (size_t i = first; i < end && i < first + 4; i++)
        if (lt_clue_mailing(doc->blocks[i].text))
            exclude(&doc->blocks[i], "about the mailing");
    for (size_t i = end; i > first + 4 && i + 12 > end; i--)
        if (lt_clue_mailing(doc->blocks[i - 1].text))
            tail = i - 1; /* in the end the first of them */
    for (size_t i = tail; i < end; i++)
        exclude(&doc->blocks[i], "about the mailing");
}

/* The blocks of `inner` after those of `doc`. A headline inside it is a heading when there is one already. */
static enum lt_status add_blocks(struct lt_cx *cx, struct lt_doc *doc, struct lt_doc *inner)
{
    for (size_t i = 0; i < inner->n_blocks; i++) {
        struct lt_block *b = &inner->blocks[i];
        if (b->role == LT_ROLE_TITLE && doc->title.n) {
            b->role = LT_ROLE_HEADING;
            b->level = 1;
        }
        if (!lt_gather_block(cx, doc, b, 0))
            return cx->code;
    }
    return LT_OK;
}

/* The text of `body` after the facts; what it says about itself where the item says nothing. */
static enum lt_status add_body(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                               const struct lt_item *item, struct lt_str body, struct lt_doc *doc)
{
    struct lt_read_opts opts = *r->opts;
    opts.whole_page = true;
    struct lt_source part = *source;
    part.url = item->url.n ? item->url : source->url;
    part.type = item->is_text ? LT_S("text") : LT_S("html");
    struct lt_doc inner;
    lt_doc_init(&inner);
    inner.name = source->name;
    lt_document_reader *fill = item->is_text ? lt_plain_read : lt_html_read;
    enum lt_status st = fill(cx, &opts, &part, body, &inner);
    size_t first = doc->n_blocks;
    if (!st)
        st = add_blocks(cx, doc, &inner);
    if (!st && doc->byline.n == 0)
        st = set_fact(cx, doc, &doc->byline, inner.byline);
    if (!st && doc->title.n == 0)
        st = set_fact(cx, doc, &doc->title, inner.title);
    lt_doc_close(&inner);
    if (!st && item->is_mail)
        mark_mail_frame(doc, first);
    return st;
}

enum lt_status lt_reading_item(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                               const struct lt_item *item)
{
    struct lt_doc doc;
    lt_doc_init(&doc);
    doc.name = source->name;
    enum lt_status st = set_facts(cx, &doc, item);
    size_t facts = doc.n_blocks;
    const struct lt_str bodies[] = {item->body, item->summary};
    for (size_t i = 0; !st && i < LT_COUNT(bodies) && doc.n_blocks == facts; i++) {
        if (lt_str_trim(bodies[i]).n == 0)
            continue;
        st = add_body(cx, r, source, item, bodies[i], &doc);
        if (st == LT_FORMAT) { /* no text in it */
            lt_cx_reset(cx);
            st = LT_OK;
        }
    }
    if (!st && doc.n_blocks == facts)
        lt_reading_pass_over(cx, r, LT_FMT ": passed over: it has no text", LT_ARG(source->name));
    else if (!st)
        st = lt_reading_deliver(cx, r, source, &doc);
    lt_doc_close(&doc);
    return st;
}
