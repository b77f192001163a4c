/* read/pages/meta_title.c - the title as a person would say it: the headline printed on the page, where what
 * the page calls itself agrees with it; else what the page calls itself, without the site's name. */
#include "read/pages/meta_sources.h"

#include "base/unicode.h"
#include "read/pages/article_hints.h"
#include "read/pages/article_runs.h"
#include "read/pages/text.h"
#include "read/pages/title_parts.h"
#include "read/pages/title_site.h"

enum {
    MAX_HEADLINES = 8,
    MAX_HEADINGS = 24,  /* others that are looked at */
    MAX_HEADLINE = 400, /* bytes */
    MAX_ABOVE = 4,      /* elements above a headline whose names are looked at */
    MIN_NAMED = 2,      /* words of a heading that is called the title */
    MIN_HEADLINE = 4    /* words of a headline that is taken though it only resembles the title */
};

/* ---- headlines ---- */

struct headline {
    struct lt_str text;
    uint32_t node;
};

struct headlines {
    struct headline v[MAX_HEADLINES + MAX_HEADINGS];
    size_t n, main; /* main: of the first level and in sight; they come first */
};

static bool is_out_of_sight(const struct lt_tree *tree, uint32_t at, bool nav)
{
    for (; at; at = tree->nodes[at].parent)
        if (lt_node_is_hidden(&tree->nodes[at]) || (nav && tree->nodes[at].tag == LT_TAG_NAV) ||
            tree->nodes[at].tag == LT_TAG_FOOTER)
            return true;
    return false;
}

/* A headline that leads to the site's first page is the site's name. */
static bool leads_home(const struct lt_tree *tree, uint32_t heading)
{
    uint32_t a = lt_tree_above(tree, heading, LT_TAG_A);
    if (a == UINT32_MAX)
        a = lt_tree_find(tree, heading, tree->nodes[heading].end, LT_TAG_A);
    return a != UINT32_MAX && lt_link_leads_home(tree, a);
}

/* A kicker or a subtitle that stands in the heading, at its beginning or its end: the nodes between are the
 * headline, where enough is left. */
static void leave_kickers(const struct lt_tree *tree, uint32_t heading, uint32_t *first, uint32_t *end)
{
    const struct lt_node *nodes = tree->nodes;
    struct lt_mass whole = {0}, rest = {0};
    *first = heading + 1;
    *end = nodes[heading].end;
    for (uint32_t i = *first; i < nodes[heading].end; i = nodes[i].end) {
        if (!nodes[i].n_attrs || !(lt_hints_of(&nodes[i]) & LT_HINT(SUBTITLE)))
            continue;
        if (i == *first)
            *first = nodes[i].end;
        else if (nodes[i].end == *end)
            *end = i;
    }
    lt_node_measure(tree, heading + 1, nodes[heading].end, &whole);
    lt_node_measure(tree, *first, *end, &rest);
    if (rest.words < MIN_NAMED || rest.chars * 3 < whole.chars) {
        *first = heading + 1;
        *end = nodes[heading].end;
    }
}

static void add_headline(struct lt_meta *meta, const struct lt_tree *tree, uint32_t at,
                         struct lt_buf *scratch, struct headlines *found)
{
    uint32_t first, end;
    leave_kickers(tree, at, &first, &end);
    struct lt_str text = lt_inline_plain(tree, first, end, scratch);
    if (text.n > MAX_HEADLINE || !lt_uni_letters(text))
        return;
    text = lt_arena_dup(meta->arena, lt_title_trim(text));
    if (text.n)
        found->v[found->n++] = (struct headline){text, at};
}

/* Those of the first level that are in sight. */
static void find_headlines(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch,
                           struct headlines *found)
{
    for (uint32_t i = 0; i < tree->n && found->n < MAX_HEADLINES; i++)
        if (tree->nodes[i].tag == LT_TAG_H1 && !is_out_of_sight(tree, i, true) && !leads_home(tree, i))
            add_headline(meta, tree, i, scratch, found);
    found->main = found->n;
}

/* All headings that may be the title where none of those is. */
static void find_headings(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch,
                          struct headlines *found)
{
    for (uint32_t i = 0; i < tree->n && found->n < found->main + MAX_HEADINGS; i++) {
        unsigned tag = tree->nodes[i].tag;
        if (tag != LT_TAG_H1 && tag != LT_TAG_H2 && tag != LT_TAG_H3)
            continue;
        bool in_nav = tag == LT_TAG_H1 && is_out_of_sight(tree, i, true);
        if ((in_nav || tag != LT_TAG_H1) && !is_out_of_sight(tree, i, !in_nav) && !leads_home(tree, i))
            add_headline(meta, tree, i, scratch, found);
    }
}

/* In a bar at the top, and the last and shorter part of the window's name: the site's name. */
static bool is_in_bar(const struct lt_tree *tree, const struct headline *headline, struct lt_str title)
{
    struct lt_title_part parts[LT_TITLE_MAX_PARTS];
    size_t n = lt_title_split(title, parts);
    if (n < 2 || !lt_title_same(parts[n - 1].text, headline->text) ||
        lt_title_span(&parts[0], &parts[n - 2]).n <= headline->text.n)
        return false;
    uint32_t at = headline->node;
    for (int i = 0; i < MAX_ABOVE && at; i++, at = tree->nodes[at].parent)
        if (lt_hints_of(&tree->nodes[at]) & LT_HINT(HEADER))
            return true;
    return false;
}

/* The longest headline that is all of the title but what was separated from it; empty: none. */
static struct lt_str fitting(const struct lt_tree *tree, const struct headlines *found, struct lt_str title)
{
    struct lt_str best = {0};
    for (size_t i = 0; i < found->n; i++) {
        if (best.n && i == found->main)
            break;
        if (found->v[i].text.n > best.n && lt_title_is_part(found->v[i].text, title) &&
            !is_in_bar(tree, &found->v[i], title))
            best = found->v[i].text;
    }
    return best;
}

static bool is_main(const struct headlines *found, struct lt_str headline)
{
    for (size_t i = 0; i < found->main; i++)
        if (found->v[i].text.p == headline.p)
            return true;
    return false;
}

/* ---- which one is it? ---- */

static unsigned spaces_in(struct lt_str s)
{
    unsigned n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == ' ';
    return n;
}

struct candidates {
    struct lt_str printed; /* what metadata or the window's name says */
    struct lt_str window, site;
    bool declared; /* by metadata */
};

/* A window that has the name of a book or a site on all its pages, and a heading that the page calls its
 * title and that has no word of it: the heading. Empty: there is none. */
static struct lt_str named_title(const struct lt_tree *tree, const struct headlines *found,
                                 const struct candidates *c)
{
    for (size_t i = 0; i < found->n && !c->declared; i++) {
        struct lt_str text = found->v[i].text;
        if ((lt_hints_of(&tree->nodes[found->v[i].node]) & LT_HINT(TITLE)) &&
            spaces_in(text) + 1 >= MIN_NAMED)
            return lt_title_shares(text, c->window) && !lt_title_same(c->window, c->site) ? (struct lt_str){0}
                                                                                          : text;
    }
    return (struct lt_str){0};
}

static struct lt_str folded_window(struct lt_meta *meta)
{
    struct lt_meta one = {.arena = meta->arena};
    one.rank[LT_META_TITLE] = LT_RANK_NONE;
    lt_meta_offer(&one, LT_META_TITLE, 0, meta->window);
    return one.value[LT_META_TITLE];
}

/* Where the window's name is the declared title and more, what else is in it is none. */
static bool is_settled(struct lt_str title, struct lt_str window)
{
    return !lt_title_same(title, window) && lt_title_is_part(title, window);
}

/* "Quay Post: Before the Market Opens" over an h1 "Quay Post" and an h2 of the rest: the first level is the
 * site's, the second the article's. Empty: it is not so. */
static struct lt_str below_site(const struct headlines *found, struct lt_str main, struct lt_str title)
{
    struct lt_title_part parts[LT_TITLE_MAX_PARTS];
    size_t n = main.n ? lt_title_split(title, parts) : 0;
    if (n < 2)
        return (struct lt_str){0};
    bool first = lt_title_same(parts[0].text, main), last = lt_title_same(parts[n - 1].text, main);
    struct lt_str rest = lt_title_span(&parts[first], &parts[first ? n - 1 : n - 2]);
    for (size_t i = found->main; (first || last) && i < found->n; i++)
        if (found->v[i].text.n > main.n && lt_title_same(found->v[i].text, rest))
            return found->v[i].text;
    return (struct lt_str){0};
}

/* The printed headline that stands for the title; empty: none does. */
static struct lt_str headline_for(const struct lt_tree *tree, const struct headlines *found,
                                  const struct candidates *c)
{
    struct lt_str headline = fitting(tree, found, c->printed);
    if (!headline.n && !(c->declared && is_settled(c->printed, c->window)))
        headline = fitting(tree, found, c->window);
    return lt_title_same(headline, c->site) ? (struct lt_str){0} : headline;
}

/* A quotation mark inside an attribute ends it: the window's name goes on where the declared title ends. */
static bool is_cut(const struct candidates *c)
{
    struct lt_str rest = lt_str_trim(lt_str_from(c->window, c->printed.n));
    return c->declared && lt_str_starts(c->window, c->printed) && rest.n && rest.p[0] == '"';
}

/* Metadata that has nothing in common with what both the window and the page are called was made for
 * something else. */
static bool is_another(const struct candidates *c, struct lt_str headline)
{
    return c->declared && headline.n && spaces_in(headline) + 1 >= MIN_HEADLINE &&
           lt_title_is_part(headline, c->window) && !lt_title_shares(c->printed, c->window) &&
           !lt_title_shares(c->printed, headline);
}

/* What it is called where no headline says so. */
static struct lt_str titled(const struct lt_meta *meta, const struct lt_tree *tree,
                            const struct candidates *c, struct lt_buf *scratch)
{
    struct lt_str whole = c->declared ? c->printed : c->window;
    struct lt_str said = lt_title_without_site(meta, tree, whole, scratch);
    return !c->declared && lt_str_eq(said, c->window) ? c->printed : said;
}

/* The headline that stands for the title, from what was found; the other headings are looked for here. */
static struct lt_str find_headline(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch,
                                   struct headlines *found, const struct candidates *c)
{
    find_headlines(meta, tree, scratch, found);
    struct lt_str headline = headline_for(tree, found, c);
    find_headings(meta, tree, scratch, found);
    if (!headline.n)
        return headline_for(tree, found, c);
    struct lt_str below = below_site(found, headline, c->window);
    return below.n ? below : headline;
}

/* The only headline of the first level; empty: there is none, or it is the site's name. */
static struct lt_str only_headline(const struct headlines *found, struct lt_str site)
{
    return found->main == 1 && !lt_title_same(found->v[0].text, site) ? found->v[0].text : (struct lt_str){0};
}

/* Does the only headline speak of what was declared? One that holds all of the title has a kicker or a date
 * beside it. */
static bool is_alike(struct lt_str only, const struct candidates *c)
{
    return spaces_in(only) + 1 >= MIN_HEADLINE && lt_title_resembles(only, c->printed) &&
           !(c->declared && lt_title_holds(only, c->printed));
}

/* What it is called where no headline stands for the title. */
static struct lt_str said_otherwise(const struct lt_meta *meta, const struct lt_tree *tree,
                                    const struct headlines *found, const struct candidates *c,
                                    struct lt_buf *scratch)
{
    struct lt_str named = named_title(tree, found, c);
    return named.n ? named : titled(meta, tree, c, scratch);
}

void lt_meta_settle_title(struct lt_meta *meta, const struct lt_tree *tree)
{
    struct lt_buf scratch = LT_BUF(LT_BLOCK_MAX_BYTES);
    struct headlines found = {.n = 0};
    struct candidates c = {.printed = meta->value[LT_META_TITLE],
                           .window = folded_window(meta),
                           .site = meta->value[LT_META_SITE]};
    c.declared = meta->rank[LT_META_TITLE] < LT_RANK_PAGE && !lt_title_same(c.printed, c.site);
    struct lt_str headline = find_headline(meta, tree, &scratch, &found, &c), said;
    if (is_cut(&c) || is_another(&c, headline))
        c.declared = false;
    struct lt_str only = only_headline(&found, c.site);
    bool alike = !headline.n && is_alike(only, &c);
    if (headline.n)
        said = lt_title_same(headline, c.printed) ? c.printed : headline;
    else
        said = alike ? only : said_otherwise(meta, tree, &found, &c, &scratch);
    lt_buf_close(&scratch);
    said = lt_title_trim(said);
    /* Never the site's name alone, where the page has a headline. */
    if (only.n && lt_title_same(said, c.site))
        said = only;
    /* What a page declares is told as it stands, and what the window calls it, but for a printed headline. */
    bool printed = !c.declared && is_main(&found, headline);
    bool lost = !c.declared && !alike && !lt_title_is_part(said, c.printed);
    if (lost || printed)
        meta->value[LT_META_TITLE] = said;
    else if (!lt_str_eq(said, c.printed))
        meta->headline = said;
}
