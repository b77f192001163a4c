/* read/pages/html.c - see pages.h. Parse, learn what the page says about itself, find the article, write it
 * down. */
#include "read/pages/pages.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"
#include "read/pages/article.h"
#include "read/pages/blocks.h"
#include "read/pages/meta_find.h"
#include "read/pages/opening.h"
#include "read/pages/tree_notes.h"
#include "read/pages/tree_show.h"
#include "read/pages/url.h"
#include "read/sniff.h"

#include <stdio.h>

static bool is_xml(const struct lt_source *source, struct lt_str text)
{
    return lt_str_starts(lt_str_trim(lt_str_slice(text, 0, 512)), LT_S("<?xml")) ||
           lt_str_starts_nocase(source->type, LT_S("application/xhtml"));
}

/* "de_DE" and "de-DE, de" are both "de-DE". */
static struct lt_str tidy_lang(struct lt_arena *arena, struct lt_str lang)
{
    size_t n = 0;
    while (n < lang.n && n < 35 &&
           (lt_is_alpha(lang.p[n]) || lt_is_digit(lang.p[n]) || lang.p[n] == '-' || lang.p[n] == '_'))
        n++;
    char *p = n >= 2 ? lt_arena_alloc(arena, n) : NULL;
    for (size_t i = 0; p && i < n; i++)
        p[i] = lang.p[i] == '_' ? '-' : lang.p[i];
    return (struct lt_str){p, p ? n : 0};
}

/* What relative links are relative to (HTML 2.4.3): the base element, else where the page came from, else
 * what it calls its own address. */
static struct lt_str base_of(struct lt_arena *arena, const struct lt_tree *tree, struct lt_str from,
                             struct lt_str canonical)
{
    struct lt_str own = from.n ? from : canonical;
    uint32_t base = lt_tree_find(tree, 0, tree->n, LT_TAG_BASE);
    struct lt_str href =
        base == UINT32_MAX ? (struct lt_str){0} : lt_node_attr(&tree->nodes[base], LT_ATTR_HREF);
    return href.n ? lt_url_resolve(arena, own, lt_str_trim(href)) : own;
}

static enum lt_status keep_meta(struct lt_cx *cx, const struct lt_meta *meta, struct lt_str from,
                                struct lt_str base, struct lt_doc *doc)
{
    const struct {
        enum lt_meta_field field;
        struct lt_str *to;
    } rows[] = {
        {LT_META_TITLE, &doc->title},   {LT_META_SUBTITLE, &doc->subtitle},
        {LT_META_BYLINE, &doc->byline}, {LT_META_PUBLISHED, &doc->published},
        {LT_META_SITE, &doc->site},     {LT_META_LANG, &doc->lang},
        {LT_META_URL, &doc->url},       {LT_META_IMAGE, &doc->image},
        {LT_META_RATING, &doc->rating}, {LT_META_DESCRIPTION, &doc->description},
    };
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        if (meta->value[rows[i].field].n)
            *rows[i].to = lt_doc_dup(cx, doc, meta->value[rows[i].field]);
    doc->headline = lt_doc_dup(cx, doc, meta->headline);
    if (lt_str_eq_nocase(doc->subtitle, doc->title))
        doc->subtitle = (struct lt_str){0};
    if (!doc->url.n)
        doc->url = lt_doc_dup(cx, doc, from);
    doc->url = lt_url_resolve(&doc->arena, from, doc->url);
    if (doc->image.n)
        doc->image = lt_url_resolve(&doc->arena, base, doc->image);
    doc->lang = tidy_lang(&doc->arena, doc->lang);
    return cx->code;
}

/* ---- the article in the page's data ----
 *
 * Some pages are drawn by a script: what is in the markup is a teaser, the text is in the JSON-LD. */

enum { MIN_BODY_LETTERS = 500 };

static bool is_in_data_only(const struct lt_page *page, struct lt_str body)
{
    uint64_t letters = 0;
    for (size_t i = 0; i < page->runs.n; i++)
        if (page->runs.v[i].why == LT_WHY_NONE && page->runs.v[i].role == LT_ROLES)
            letters += page->runs.v[i].m.chars;
    size_t in_body = lt_uni_letters(body);
    return in_body >= MIN_BODY_LETTERS && in_body >= 3 * letters;
}

/* Plain text as markup, a paragraph a line; markup stays as it is. */
static void body_as_page(struct lt_str body, struct lt_buf *out)
{
    if (lt_str_find(body, LT_S("<p")) != SIZE_MAX || lt_str_find(body, LT_S("<br")) != SIZE_MAX) {
        lt_buf_add(out, body);
        return;
    }
    for (struct lt_str line; lt_str_line(&body, &line);) {
        lt_buf_addz(out, "<p>");
        lt_buf_add(out, line);
    }
}

static enum lt_status read_body(struct lt_cx *cx, const struct lt_source *source, struct lt_str base,
                                struct lt_str body, struct lt_doc *doc)
{
    struct lt_buf html = LT_BUF(4 * body.n + 64);
    struct lt_arena arena = LT_ARENA(LT_DOC_MAX_BYTES);
    struct lt_tree tree = {0};
    struct lt_page page = {.arena = &arena, .tree = &tree};
    body_as_page(body, &html);
    enum lt_status st = lt_buf_check(cx, &html, "the article in the page's JSON-LD");
    if (st == LT_OK)
        st = lt_tree_parse(cx, lt_buf_str(&html), false, &tree);
    if (st == LT_OK && !lt_page_find_article(&page, true))
        st = lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(source->name));
    size_t first = doc->n_blocks;
    if (st == LT_OK)
        st = lt_blocks_add(cx, &page, &(struct lt_blocks_opts){.base = base}, doc);
    for (size_t i = first; i < doc->n_blocks; i++)
        doc->blocks[i].src_at = doc->blocks[i].src_len = 0; /* not in the markup */
    lt_page_close(&page);
    lt_tree_close(&tree);
    lt_arena_close(&arena);
    lt_buf_close(&html);
    return st;
}

enum { MAX_LINE = 200 /* bytes */ };

/* Who wrote it and when, from a line that says so: "By Ann Lee | 3 March 2024". */
static enum lt_status learn_from_line(struct lt_cx *cx, struct lt_str line, struct lt_doc *doc)
{
    struct lt_str part;
    char iso[11] = "";
    if (line.n > MAX_LINE)
        return LT_OK;
    struct lt_str names = doc->byline.n ? (struct lt_str){0} : lt_clue_author(line, false);
    bool dense = lt_utf8_peek(names, 0) >= 0x3000; /* such names have no capitals to know them by */
    if (names.n && (lt_clue_by(line) || lt_clue_names(names) || dense))
        doc->byline = names;
    while (!doc->published.n && !iso[0] && lt_clue_part(&line, &part))
        lt_clue_date(part, iso);
    if (iso[0])
        doc->published = lt_doc_dup(cx, doc, lt_str_of(iso));
    return cx->code;
}

/* What metadata did not say and the page prints. */
static enum lt_status learn_from_blocks(struct lt_cx *cx, struct lt_doc *doc)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < doc->n_blocks && st == LT_OK; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (b->role == LT_ROLE_BYLINE || b->role == LT_ROLE_DATELINE)
            st = learn_from_line(cx, b->text, doc);
        if (b->role == LT_ROLE_SUBTITLE && !doc->subtitle.n)
            doc->subtitle = b->text;
        else if (b->role == LT_ROLE_RATING && !doc->rating.n)
            doc->rating = b->text;
    }
    return st;
}

/* A page whose every word is left out has no article; a chapter may hold a picture and nothing else. */
static bool has_text(const struct lt_doc *doc, bool whole)
{
    for (size_t i = 0; i < doc->n_blocks; i++)
        if (doc->blocks[i].in_body || (whole && doc->blocks[i].role != LT_ROLE_BOILERPLATE))
            return true;
    return false;
}

/* A page too small to have an article in it is all article, if it is not all links. */
static void take_all_if_empty(struct lt_page *page)
{
    uint64_t chars = 0, linked = 0;
    for (size_t i = 0; i < page->runs.n; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        if (run->why == LT_WHY_NONE && run->role == LT_ROLES && run->m.chars)
            return;
        chars += run->m.chars;
        linked += run->m.linked;
    }
    for (size_t i = 0; i < page->runs.n && linked * 2 <= chars; i++) {
        page->runs.v[i].why = LT_WHY_NONE;
        page->runs.v[i].role = LT_ROLES;
    }
}

/* Say it when more of the page's prose was left out than is read, now and in the account. */
static enum lt_status warn_of_loss(struct lt_cx *cx, const struct lt_page *page, struct lt_str name,
                                   struct lt_doc *doc)
{
    struct lt_page_loss loss = lt_page_loss(page);
    char sentence[160];
    if (!loss.most)
        return LT_OK;
    snprintf(sentence, sizeof sentence,
             "most of the page's text is left out (%llu of %llu letters); --whole-page reads all of it",
             (unsigned long long)loss.lost, (unsigned long long)(loss.lost + loss.read));
    lt_warn(cx, LT_FMT ": %s", LT_ARG(name), sentence);
    doc->notice = lt_doc_dup(cx, doc, lt_str_of(sentence));
    return cx->code;
}

static enum lt_status read_tree(struct lt_cx *cx, const struct lt_read_opts *opts,
                                const struct lt_source *source, const struct lt_tree *tree,
                                struct lt_doc *doc)
{
    struct lt_arena arena = LT_ARENA(LT_DOC_MAX_BYTES);
    struct lt_page page = {.arena = &arena, .tree = tree};
    struct lt_meta meta;
    lt_meta_find(&meta, tree, &arena);
    page.title = meta.headline.n ? meta.headline : meta.value[LT_META_TITLE];
    page.byline = meta.value[LT_META_BYLINE];
    page.description = meta.value[LT_META_DESCRIPTION];
    struct lt_str base = base_of(&arena, tree, source->url, meta.value[LT_META_URL]);
    enum lt_status st = keep_meta(cx, &meta, source->url, base, doc);
    if (st == LT_OK && !lt_page_find_article(&page, opts->whole_page))
        st = lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(source->name));
    if (st == LT_OK && !opts->whole_page)
        take_all_if_empty(&page);
    struct lt_str body = meta.value[LT_META_BODY];
    bool in_data = st == LT_OK && !opts->whole_page && is_in_data_only(&page, body);
    if (in_data)
        lt_page_drop(&page, page.root, LT_WHY_TEASER);
    if (st == LT_OK)
        st = lt_blocks_add(cx, &page, &(struct lt_blocks_opts){base, !opts->whole_page}, doc);
    if (in_data && st == LT_OK)
        st = read_body(cx, source, base, body, doc);
    if (st == LT_OK)
        st = learn_from_blocks(cx, doc);
    if (st == LT_OK && !opts->whole_page)
        st = lt_opening_learn(cx, &page, meta.window, doc);
    if (st == LT_OK && !opts->whole_page && !in_data)
        st = warn_of_loss(cx, &page, source->name, doc);
    if (st == LT_OK && !has_text(doc, opts->whole_page))
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no article text found", LT_ARG(source->name));
    lt_page_close(&page);
    lt_arena_close(&arena);
    return st;
}

static void show_what_is_read(struct lt_tree *tree)
{
    lt_tree_show(tree);
    lt_tree_hide_cards(tree);
}

enum lt_status lt_html_read(struct lt_cx *cx, const struct lt_read_opts *opts, const struct lt_source *source,
                            struct lt_str text, struct lt_doc *doc)
{
    struct lt_tree tree;
    enum lt_status st = lt_tree_parse(cx, text, is_xml(source, text), &tree);
    if (st == LT_OK && !opts->whole_page)
        show_what_is_read(&tree);
    if (st == LT_OK && !lt_tree_link_notes(&tree))
        st = lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(source->name));
    if (st == LT_OK)
        st = read_tree(cx, opts, source, &tree, doc);
    lt_tree_close(&tree);
    return st;
}

static enum lt_status read_page(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    return lt_reading_document(cx, r, source, bytes, LT_MARKUP_HTML, lt_html_read);
}

const struct lt_reader lt_reader_html = {
    .suffixes = "html htm xhtml xht shtml",
    .media = "text/html application/xhtml+xml",
    .sniff = lt_sniff_html,
    .read = read_page,
    .single = true,
};
