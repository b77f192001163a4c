/* read/pages/article_clean.c - rules out, before anything is chosen, the elements that are known not to be
 * the article by their tag or their name. A name loses against the text: an element that holds a good part of
 * the page's prose is not ruled out by its class. */
#include "read/pages/article_steps.h"

#include "read/pages/article_phrases.h"

struct rule {
    uint32_t hints;
    enum lt_why why;
    unsigned share; /* per cent of the page's prose it may hold and still be ruled out */
};

/* The first that fits decides. */
static const struct rule rules[] = {
    {LT_HINT(CONSENT), LT_WHY_LEGAL, 80},   {LT_HINT(LEGAL), LT_WHY_LEGAL, 20},
    {LT_HINT(POPUP), LT_WHY_POPUP, 25},     {LT_HINT(COMMENTS), LT_WHY_COMMENTS, 70},
    {LT_HINT(SHARE), LT_WHY_SHARE, 20},     {LT_HINT(NAV), LT_WHY_NAV, 20},
    {LT_HINT(RELATED), LT_WHY_RELATED, 35}, {LT_HINT(AD), LT_WHY_AD, 20},
    {LT_HINT(PROMO), LT_WHY_PROMO, 25},     {LT_HINT(PLAYER), LT_WHY_PLAYER, 15},
    {LT_HINT(FOOTER), LT_WHY_FOOTER, 30},   {LT_HINT(ASIDE), LT_WHY_ASIDE, 30},
    {LT_HINT(PRINT), LT_WHY_PRINT, 20},     {LT_HINT(META), LT_WHY_META, 10},
    {LT_HINT(TOC), LT_WHY_TOC, 10},
};

static const struct tag_rule {
    enum lt_elem tag;
    enum lt_why why;
    unsigned share;
} tag_rules[] = {
    {LT_TAG_NAV, LT_WHY_NAV, 30},    {LT_TAG_FOOTER, LT_WHY_FOOTER, 55},  {LT_TAG_ASIDE, LT_WHY_ASIDE, 40},
    {LT_TAG_SEARCH, LT_WHY_NAV, 30}, {LT_TAG_FIELDSET, LT_WHY_PROMO, 30}, {LT_TAG_FORM, LT_WHY_PROMO, 15},
    {LT_TAG_MENU, LT_WHY_NAV, 20},
};

/* Names that may rule an element out. */
#define RULED_OUT                                                                                \
    (LT_HINT(CONSENT) | LT_HINT(LEGAL) | LT_HINT(POPUP) | LT_HINT(COMMENTS) | LT_HINT(RELATED) | \
     LT_HINT(ASIDE) | LT_HINT(FOOTER))

/* Names that are believed also where the others left most of a page out. */
#define SURE (LT_HINT(CONSENT) | LT_HINT(LEGAL) | LT_HINT(COMMENTS) | LT_HINT(NAV) | LT_HINT(FOOTER))

static uint32_t prose_in(const struct lt_page *page, uint32_t node)
{
    size_t from, to;
    uint32_t chars = 0;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (size_t i = from; i < to; i++)
        if (page->runs.v[i].prose && page->runs.v[i].why == LT_WHY_NONE)
            chars += page->runs.v[i].m.chars;
    return chars;
}

enum { STORY_RUNS = 4, STORY_CHARS = 650, MIN_LINE = 24 };

/* Is there a story where this element is not: paragraphs in the element that holds the headline? Then what
 * has the form of a side column is one, however much it holds. */
static bool is_story_elsewhere(const struct lt_page *page, uint32_t node)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t h1 = lt_tree_find(page->tree, page->body, nodes[page->body].end, LT_TAG_H1);
    size_t from, to, runs = 0, chars = 0;
    if (h1 == UINT32_MAX || (h1 >= node && h1 < nodes[node].end))
        return false;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (size_t i = page->runs.at[h1]; i < page->runs.n; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        if ((i >= from && i < to) || !run->prose || run->why != LT_WHY_NONE ||
            run->m.linked * 5 > run->m.chars || nodes[run->block].tag != LT_TAG_P ||
            (page->hints[run->block] & RULED_OUT))
            continue;
        runs++;
        chars += run->m.chars;
    }
    return runs >= STORY_RUNS && chars >= STORY_CHARS;
}

/* ---- teasers: three or more alike, each a linked headline with a few words under it ---- */

enum {
    MIN_TEASERS = 3,
    MANY_TEASERS = 6,
    TEASER_SHARE = 50,
    MAX_TEASER_CHARS = 500,
    MIN_HEADLINE_CHARS = 12,
    MIN_INLINE_HEADLINE_CHARS = 32
};

static bool starts_with_headline(const struct lt_page *page, const struct lt_page_run *run)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t at = run->first;
    while (at < run->end && nodes[at].tag != LT_TAG_A) {
        struct lt_mass before = {0};
        if (nodes[at].tag == LT_TAG_TEXT) {
            lt_node_measure(page->tree, at, at + 1, &before);
            if (before.chars)
                return false;
        }
        at++;
    }
    struct lt_mass m = {0};
    if (at < run->end)
        lt_node_measure(page->tree, at, nodes[at].end, &m);
    return m.chars >= MIN_INLINE_HEADLINE_CHARS;
}

/* What a tab of this page shows is on this page, whatever its "learn more" leads to. */
static bool is_panel(const struct lt_node *node)
{
    return lt_node_attr_word(node, LT_ATTR_ROLE, LT_S("tabpanel"));
}

static bool is_teaser(const struct lt_page *page, uint32_t node)
{
    size_t from, to;
    uint32_t chars = 0;
    bool headline = false;
    if ((page->hints[node] & LT_HINT(BODY)) || is_panel(&page->tree->nodes[node]))
        return false;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (size_t i = from; i < to && chars <= MAX_TEASER_CHARS; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        chars += run->m.chars;
        if (headline || run->m.linked < MIN_HEADLINE_CHARS)
            continue;
        headline = run->m.linked * 10 >= run->m.chars * 8 || starts_with_headline(page, run);
    }
    return headline && chars <= MAX_TEASER_CHARS;
}

/* Elements that cards are made of. A paragraph that begins with a link is a paragraph. */
static const enum lt_elem card_tags[] = {LT_TAG_DIV, LT_TAG_LI, LT_TAG_ARTICLE, LT_TAG_SECTION,
                                         LT_TAG_TD,  LT_TAG_TR, LT_TAG_A,       LT_TAG_DL};

struct cards {
    uint32_t teasers, others, prose; /* prose: characters of it in the teasers */
};

static size_t card_of(const struct lt_node *node)
{
    for (size_t k = 0; k < LT_COUNT(card_tags); k++)
        if (node->tag == card_tags[k] && lt_node_is_block(node))
            return k;
    return LT_COUNT(card_tags);
}

/* Children by tag: most of them teasers, and three or more, are a list of other articles. */
static void count_cards(const struct lt_page *page, uint32_t parent, struct cards cards[])
{
    const struct lt_node *nodes = page->tree->nodes;
    for (uint32_t i = parent + 1; i < nodes[parent].end; i = nodes[i].end) {
        size_t card = card_of(&nodes[i]);
        if (card == LT_COUNT(card_tags) || page->runs.at[i] == page->runs.at[nodes[i].end])
            continue;
        bool teaser = is_teaser(page, i);
        cards[card].teasers += teaser;
        cards[card].others += !teaser;
        cards[card].prose += teaser ? prose_in(page, i) : 0;
    }
}

static enum lt_why why_of(const struct lt_page *page, uint32_t node, unsigned *share)
{
    enum lt_elem tag = (enum lt_elem)page->tree->nodes[node].tag;
    for (size_t i = 0; i < LT_COUNT(tag_rules); i++)
        if (tag_rules[i].tag == tag) {
            *share = tag_rules[i].share;
            return tag_rules[i].why;
        }
    for (size_t i = 0; i < LT_COUNT(rules); i++)
        if (page->hints[node] & rules[i].hints & (page->nameless ? SURE : ~UINT32_C(0))) {
            *share = rules[i].share;
            return rules[i].why;
        }
    return LT_WHY_NONE;
}

static void drop_teasers(struct lt_page *page, uint32_t parent, enum lt_elem tag)
{
    const struct lt_node *nodes = page->tree->nodes;
    for (uint32_t i = parent + 1; i < nodes[parent].end; i = nodes[i].end)
        if (nodes[i].tag == tag && is_teaser(page, i))
            lt_page_drop(page, i, LT_WHY_RELATED);
}

static void rule_out_teasers(struct lt_page *page)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint64_t all = prose_in(page, page->body);
    for (uint32_t i = page->body; i < nodes[page->body].end; i++) {
        struct cards cards[LT_COUNT(card_tags)] = {{0}};
        if (!lt_node_is_block(&nodes[i]) || lt_page_is_introduced(page, i))
            continue;
        count_cards(page, i, cards);
        for (size_t k = 0; k < LT_COUNT(card_tags); k++)
            if (cards[k].teasers >= MIN_TEASERS && cards[k].teasers >= 2 * cards[k].others &&
                ((uint64_t)cards[k].prose * 100 <= all * TEASER_SHARE ||
                 (cards[k].teasers >= MANY_TEASERS && is_story_elsewhere(page, i))))
                drop_teasers(page, i, card_tags[k]);
    }
}

/* A list of other articles has links in it. */
static bool has_links(const struct lt_page *page, uint32_t node)
{
    struct lt_mass m = {0};
    size_t from, to;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (size_t i = from; i < to; i++) {
        m.chars += page->runs.v[i].m.chars;
        m.linked += page->runs.v[i].m.linked;
    }
    return m.chars < 100 || m.linked * 10 >= m.chars;
}

/* A post that the article shows is part of it, also inside something called social. */
static bool has_post(const struct lt_page *page, uint32_t node)
{
    for (uint32_t i = node; i < page->tree->nodes[node].end; i++)
        if (page->hints[i] & LT_HINT(EMBED))
            return true;
    return false;
}

/* Nothing but paragraphs of the story is in it. */
static bool is_story(const struct lt_page *page, uint32_t node)
{
    size_t from, to;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    bool story = from < to;
    for (; from < to && story; from++)
        story = page->runs.v[from].story;
    return story;
}

/* Why an element may be ruled out by its name; *share: of the page's prose it may hold. */
static enum lt_why named_why(const struct lt_page *page, uint32_t node, unsigned *share)
{
    enum lt_elem tag = (enum lt_elem)page->tree->nodes[node].tag;
    if (tag == LT_TAG_TEXT || tag == LT_TAG_ARTICLE || tag == LT_TAG_MAIN)
        return LT_WHY_NONE;
    enum lt_why why = why_of(page, node, share);
    bool social = why == LT_WHY_SHARE || why == LT_WHY_ASIDE;
    if ((why == LT_WHY_RELATED && !has_links(page, node)) || (social && has_post(page, node)))
        return LT_WHY_NONE;
    return why != LT_WHY_NONE && lt_node_is_block(&page->tree->nodes[node]) ? why : LT_WHY_NONE;
}

/* ---- elements of a kind are judged together: the paragraphs of an article may each have such a name ---- */

enum { MAX_KINDS = 128 };

struct element_kind {
    struct lt_str names; /* the class as it is written */
    uint16_t tag;
    uint8_t why;
    uint64_t prose; /* characters, of prose outside links, in all of them */
};

struct kinds {
    struct element_kind v[MAX_KINDS];
    size_t n;
};

/* Comments are many, and more than the text they are about: each is judged by itself. */
static bool is_alone(enum lt_why why)
{
    return why == LT_WHY_COMMENTS || why == LT_WHY_LEGAL;
}

static struct element_kind *kind_of(struct kinds *kinds, const struct lt_node *node, enum lt_why why,
                                    bool add)
{
    struct lt_str names = lt_node_attr(node, LT_ATTR_CLASS);
    for (size_t i = 0; i < kinds->n; i++)
        if (kinds->v[i].tag == node->tag && kinds->v[i].why == why && lt_str_eq(kinds->v[i].names, names))
            return &kinds->v[i];
    if (!add || kinds->n == MAX_KINDS || is_alone(why))
        return NULL;
    kinds->v[kinds->n] = (struct element_kind){.names = names, .tag = node->tag, .why = (uint8_t)why};
    return &kinds->v[kinds->n++];
}

/* Prose of an element that is one paragraph, leads nowhere else and is in no list. A box with a heading and
 * more is judged by itself. */
static uint64_t text_in(const struct lt_page *page, uint32_t node)
{
    size_t from, to;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    if (to != from + 1 || lt_tree_above(page->tree, node, LT_TAG_LI) != UINT32_MAX)
        return 0;
    const struct lt_page_run *run = &page->runs.v[from];
    return run->prose && run->why == LT_WHY_NONE && run->m.linked * 5 < run->m.chars ? run->m.chars : 0;
}

/* Characters to read: prose, and lines without full stops that are no links. */
static uint64_t lines_in(const struct lt_page *page, uint32_t node)
{
    size_t from, to;
    uint64_t chars = 0;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (; from < to; from++) {
        const struct lt_page_run *run = &page->runs.v[from];
        if (run->why == LT_WHY_NONE &&
            (run->prose || (run->m.chars >= MIN_LINE && run->m.linked * 4 < run->m.chars)))
            chars += run->m.chars;
    }
    return chars;
}

/* Does the element hold more of the page than its name may rule out? A poem under comments is not prose, and
 * is counted by its lines. */
static bool is_large(const struct lt_page *page, uint32_t node, enum lt_why why, uint64_t all, unsigned share)
{
    if ((uint64_t)prose_in(page, node) * 100 <= all * share)
        return false;
    return why != LT_WHY_COMMENTS || lines_in(page, node) * 100 > lines_in(page, page->body) * share;
}

/* Calls for each outermost element with a name to go by: to weigh its kind, or (`drop`) to rule it out. */
static void go_through_named(struct lt_page *page, struct kinds *kinds, uint64_t all, bool drop)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t end = nodes[page->body].end;
    for (uint32_t i = page->body + 1; i < end;) {
        unsigned share = 0;
        if (page->hints[i] & LT_HINT(EMBED)) {
            i = nodes[i].end; /* somebody's post is part of the article; its links go nowhere else */
            continue;
        }
        enum lt_why why = named_why(page, i, &share);
        bool large = is_large(page, i, why, all, share);
        if (large && nodes[i].tag == LT_TAG_ASIDE && is_story_elsewhere(page, i))
            large = false;
        if (why == LT_WHY_NONE || large) {
            i++;
            continue;
        }
        struct element_kind *kind = kind_of(kinds, &nodes[i], why, !drop);
        bool stays = is_story(page, i) || (drop && kind && kind->prose * 100 > all * share);
        if (!drop && kind)
            kind->prose += text_in(page, i);
        if (drop && !stays)
            lt_page_drop(page, i, why);
        i = stays ? i + 1 : nodes[i].end;
    }
}

static void rule_out_named(struct lt_page *page)
{
    struct kinds kinds = {.n = 0};
    uint64_t all = prose_in(page, page->body);
    go_through_named(page, &kinds, all, false);
    go_through_named(page, &kinds, all, true);
}

/* Consent to cookies is asked for in whole sentences, wherever the page puts them; and where a post is filed
 * is said in one. */
static void rule_out_sentences(struct lt_page *page)
{
    for (size_t i = 0; i < page->runs.n; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        if (run->why != LT_WHY_NONE || !run->prose || run->m.chars >= 500)
            continue;
        struct lt_str text = lt_page_run_text(page, run);
        if (lt_phrase_why(text, run->m.linked == 0) == LT_WHY_LEGAL)
            run->why = LT_WHY_LEGAL;
        else if (run->m.linked && lt_phrase_why(text, true) == LT_WHY_META)
            run->why = LT_WHY_META;
    }
}

/* ---- other posts on the page of one ---- */

/* The number after `mark` in the words of an attribute: "postid-18" names the post that the page is of. */
static struct lt_str number_after(struct lt_str words, struct lt_str mark)
{
    for (size_t at = 0; at < words.n;) {
        size_t found = lt_str_find(lt_str_from(words, at), mark);
        if (found == SIZE_MAX)
            return (struct lt_str){0};
        at += found + mark.n;
        size_t from = at;
        while (at < words.n && lt_is_digit(words.p[at]))
            at++;
        bool begins = from == mark.n || lt_is_space(words.p[from - mark.n - 1]);
        if (begins && at > from && (at == words.n || lt_is_space(words.p[at])))
            return lt_str_slice(words, from, at - from);
    }
    return (struct lt_str){0};
}

/* The most used publishing system says which post a page is of, and numbers the boxes of all posts on it. */
static void rule_out_posts(struct lt_page *page)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct lt_str own = number_after(lt_node_attr(&nodes[page->body], LT_ATTR_CLASS), LT_S("postid-"));
    bool there = false;
    for (uint32_t i = page->body + 1; own.n && i < nodes[page->body].end && !there; i++)
        there = nodes[i].n_attrs &&
                lt_str_eq(number_after(lt_node_attr(&nodes[i], LT_ATTR_CLASS), LT_S("post-")), own);
    for (uint32_t i = page->body + 1; there && i < nodes[page->body].end; i++) {
        struct lt_str number = nodes[i].n_attrs
                                   ? number_after(lt_node_attr(&nodes[i], LT_ATTR_CLASS), LT_S("post-"))
                                   : (struct lt_str){0};
        if (number.n && !lt_str_eq(number, own) && lt_node_is_block(&nodes[i]) &&
            lt_tree_find(page->tree, i, nodes[i].end, LT_TAG_H1) == UINT32_MAX)
            lt_page_drop(page, i, LT_WHY_RELATED);
    }
}

/* ---- boxes that ask for an address ---- */

enum {
    MAX_ASKING = 450 /* letters of such a box */,
    MAX_BESIDE = 160,
    ASKING_PART = 8 /* at most one in so many of the prose */
};

static bool asks_for_address(const struct lt_node *node)
{
    return node->tag == LT_TAG_INPUT &&
           (lt_str_eq_nocase(lt_node_attr(node, LT_ATTR_TYPE), LT_S("email")) ||
            lt_str_find_nocase(lt_node_attr(node, LT_ATTR_NAME), LT_S("email")) != SIZE_MAX);
}

/* Letters of the element; more than `most` need not be counted. */
static uint64_t letters_in(const struct lt_page *page, uint32_t node, uint64_t most)
{
    size_t from, to;
    uint64_t chars = 0;
    lt_runs_inside(&page->runs, page->tree, node, &from, &to);
    for (; from < to && chars <= most; from++)
        chars += page->runs.v[from].m.chars;
    return chars;
}

/* "Enjoyed this? Every Friday a letter": whatever the box is called and in whatever language it asks, it is
 * the box of the field for an address, as far as it holds no more than a few sentences. */
static void rule_out_asking(struct lt_page *page)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint64_t most = prose_in(page, page->body) / ASKING_PART;
    most = most < MAX_ASKING ? most : MAX_ASKING;
    for (uint32_t i = page->body + 1; i < nodes[page->body].end; i++) {
        if (!asks_for_address(&nodes[i]) ||
            lt_str_eq_nocase(lt_node_attr(&nodes[i], LT_ATTR_TYPE), LT_S("hidden")))
            continue;
        uint32_t box = 0;
        for (uint32_t at = nodes[i].parent; at > page->body; at = nodes[at].parent) {
            enum lt_elem tag = (enum lt_elem)nodes[at].tag;
            if (tag == LT_TAG_ARTICLE || tag == LT_TAG_MAIN || letters_in(page, at, most) > most)
                break;
            if (box && nodes[box].tag == LT_TAG_FORM &&
                letters_in(page, at, most) > letters_in(page, box, most) + MAX_BESIDE)
                break; /* a story stands beside the form, which need not ask */
            box = at;
        }
        if (box && lt_tree_find(page->tree, box, nodes[box].end, LT_TAG_H1) == UINT32_MAX)
            lt_page_drop(page, box, LT_WHY_PROMO);
    }
}

void lt_page_rule_out(struct lt_page *page)
{
    rule_out_sentences(page);
    rule_out_posts(page);
    rule_out_named(page);
    rule_out_asking(page);
    rule_out_teasers(page);
}
