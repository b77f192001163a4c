/* read/pages/meta_page.c - what is printed on the page: its title without the site's name, its headline, the
 * line that names the author, a time. The last resort, and the rules of Mozilla's Readability for it. */
#include "read/pages/meta_sources.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"
#include "read/pages/article_hints.h"
#include "read/pages/article_runs.h"
#include "read/pages/text.h"

static unsigned words_in(struct lt_str s)
{
    unsigned words = 0;
    bool inside = false;
    for (size_t i = 0; i < s.n; i++) {
        bool space = lt_is_space(s.p[i]);
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

/* ---- the title ---- */

/* " | ", " - ", " – ", " — ", " » ", " / ", " > " at `at`: its length, or 0. */
static size_t separator_at(struct lt_str s, size_t at)
{
    static const struct lt_str marks[] = {LT_S_INIT(" | "), LT_S_INIT(" - "), LT_S_INIT(" – "),
                                          LT_S_INIT(" — "), LT_S_INIT(" » "), LT_S_INIT(" / "),
                                          LT_S_INIT(" > "), LT_S_INIT(" \\ ")};
    for (size_t i = 0; i < LT_COUNT(marks); i++)
        if (lt_str_starts(lt_str_from(s, at), marks[i]))
            return marks[i].n;
    return 0;
}

struct parts {
    size_t first, after_first; /* the first separator */
    size_t last, after_last;   /* the last one */
    bool any;
};

static struct parts parts_of(struct lt_str s)
{
    struct parts p = {0};
    for (size_t at = 0; at < s.n; at++) {
        size_t len = separator_at(s, at);
        if (!len)
            continue;
        if (!p.any) {
            p.first = at;
            p.after_first = at + len;
        }
        p.any = true;
        p.last = at;
        p.after_last = at + len;
    }
    return p;
}

static bool has_heading(const struct lt_tree *tree, struct lt_str text, struct lt_buf *scratch)
{
    for (uint32_t i = 0; i < tree->n; i++) {
        if (tree->nodes[i].tag != LT_TAG_H1 && tree->nodes[i].tag != LT_TAG_H2)
            continue;
        if (lt_str_eq(lt_inline_plain(tree, i + 1, tree->nodes[i].end, scratch), text))
            return true;
    }
    return false;
}

static struct lt_str only_headline(const struct lt_tree *tree, struct lt_buf *scratch)
{
    uint32_t h1 = lt_tree_find(tree, 0, tree->n, LT_TAG_H1);
    if (h1 == UINT32_MAX || lt_tree_find(tree, h1, tree->n, LT_TAG_H1) != UINT32_MAX)
        return (struct lt_str){0};
    return lt_inline_plain(tree, h1 + 1, tree->nodes[h1].end, scratch);
}

/* The part of a window title that is the article's. */
static struct lt_str article_part(const struct lt_tree *tree, struct lt_str whole, struct lt_buf *scratch)
{
    struct parts p = parts_of(whole);
    struct lt_str title = whole;
    size_t colon = lt_str_find(whole, LT_S(": "));
    if (p.any) {
        title = lt_str_slice(whole, 0, p.last);
        if (words_in(title) < 3)
            title = lt_str_from(whole, p.after_first);
    } else if (colon != SIZE_MAX) {
        if (has_heading(tree, whole, scratch))
            return whole;
        size_t last = colon;
        for (size_t next = colon; next != SIZE_MAX; last += next ? next + 1 : 0)
            next = lt_str_find(lt_str_from(whole, last + 1), LT_S(": "));
        title = lt_str_from(whole, last + 1);
        if (words_in(title) < 3)
            title = lt_str_from(whole, colon + 1);
        else if (words_in(lt_str_slice(whole, 0, colon)) > 5)
            title = whole;
    } else if (lt_utf8_count(whole) > 150 || lt_utf8_count(whole) < 15) {
        struct lt_str headline = only_headline(tree, scratch);
        title = headline.n ? headline : title;
    }
    title = lt_str_trim(title);
    /* A title of a few words has lost its sense, unless what went was one word, a site's name. */
    if (words_in(title) <= 4 && (!p.any || words_in(title) + 2 != words_in(whole)))
        return whole;
    return title;
}

static void offer_title(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch)
{
    struct lt_meta folded = {.arena = meta->arena};
    folded.rank[LT_META_TITLE] = LT_RANK_NONE;
    lt_meta_offer(&folded, LT_META_TITLE, 0, meta->window);
    struct lt_str title = folded.value[LT_META_TITLE];
    if (title.n)
        title = article_part(tree, title, scratch);
    lt_meta_offer(meta, LT_META_TITLE, LT_RANK_PAGE, title);
}

/* ---- the author ---- */

/* "author" is in "authorisation" too. */
static bool names_word(struct lt_str names, struct lt_str word)
{
    size_t at = lt_str_find_nocase(names, word);
    if (at == SIZE_MAX)
        return false;
    struct lt_str rest = lt_str_from(names, at + word.n);
    return !lt_str_starts_nocase(rest, LT_S("iz")) && !lt_str_starts_nocase(rest, LT_S("is")) &&
           !lt_str_starts_nocase(rest, LT_S("it"));
}

static bool names_author(const struct lt_node *node)
{
    if (lt_str_eq_nocase(lt_str_trim(lt_node_attr(node, LT_ATTR_REL)), LT_S("author")))
        return true;
    if (lt_str_find(lt_node_attr(node, LT_ATTR_ITEMPROP), LT_S("author")) != SIZE_MAX)
        return true;
    struct lt_str names[] = {lt_node_attr(node, LT_ATTR_CLASS), lt_node_attr(node, LT_ATTR_ID)};
    static const struct lt_str words[] = {LT_S_INIT("byline"), LT_S_INIT("author"), LT_S_INIT("dateline"),
                                          LT_S_INIT("writtenby"), LT_S_INIT("p-author")};
    for (size_t i = 0; i < LT_COUNT(names); i++)
        for (size_t k = 0; names[i].n && k < LT_COUNT(words); k++)
            if (names_word(names[i], words[k]))
                return true;
    return false;
}

enum {
    MAX_BYLINE = 100, /* characters */
    MAX_LINE = 160,   /* of the line it stands in */
    MAX_DATES = 64,   /* elements that are named after a date */
    MAX_ABOVE = 12,   /* elements above a name whose own names are looked at */
    MAX_TRIES = 64    /* elements that are named so; one inside the other, each would be read again */
};

static bool has_digit(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (lt_is_digit(s.p[i]))
            return true;
    return false;
}

/* The byline's text, if it can be one. */
static struct lt_str byline_text(const struct lt_tree *tree, uint32_t node, struct lt_buf *scratch)
{
    struct lt_str text = lt_inline_plain(tree, node + 1, tree->nodes[node].end, scratch);
    bool sane = text.n && lt_utf8_count(text) < MAX_LINE && lt_uni_letters(text);
    return sane ? text : (struct lt_str){0};
}

/* In an author's box there is more than a name. What is marked as the name is it; where a date stands with
 * it, a part that names the author and has no date. */
static uint32_t name_inside(const struct lt_tree *tree, uint32_t box, struct lt_buf *scratch)
{
    bool dated = has_digit(byline_text(tree, box, scratch));
    for (uint32_t i = box + 1; i < tree->nodes[box].end; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (!node->n_attrs)
            continue;
        if (lt_node_attr_word(node, LT_ATTR_ITEMPROP, LT_S("name")))
            return i;
        if (!dated || !names_author(node))
            continue;
        struct lt_str text = byline_text(tree, i, scratch);
        if (text.n && !has_digit(text))
            return i;
    }
    return box;
}

/* Authors of one box that have an element each: "Ann Lee, Bo Ek" in *joined; 0 or 1: there are not several.
 */
static size_t names_apart(const struct lt_tree *tree, uint32_t box, struct lt_buf *scratch,
                          struct lt_buf *joined)
{
    size_t n = 0;
    lt_buf_clear(joined);
    for (uint32_t i = box + 1; i < tree->nodes[box].end; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (!node->n_attrs || node->tag == LT_TAG_TEXT || !names_author(node))
            continue;
        struct lt_str names = lt_clue_author(byline_text(tree, i, scratch), false);
        names = lt_str_from(names, lt_clue_by(names));
        if (!lt_clue_names(names) || lt_str_find_nocase(lt_buf_str(joined), names) != SIZE_MAX)
            continue;
        lt_buf_addz(joined, n ? ", " : "");
        lt_buf_add(joined, names);
        n++;
        i = node->end - 1;
    }
    return n;
}

/* Those who comment have names too. */
static bool is_commenter(const struct lt_tree *tree, uint32_t at)
{
    for (int i = 0; i < MAX_ABOVE && at; i++, at = tree->nodes[at].parent) {
        const struct lt_node *node = &tree->nodes[at];
        if (node->tag == LT_TAG_ARTICLE || node->tag == LT_TAG_MAIN || node->tag == LT_TAG_BODY)
            return false;
        if (node->n_attrs && (lt_hints_of(node) & LT_HINT(COMMENTS)))
            return lt_tree_find(tree, at, node->end, LT_TAG_H1) == UINT32_MAX;
    }
    return false;
}

static void offer_byline(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch)
{
    uint32_t body = lt_tree_find(tree, 0, tree->n, LT_TAG_BODY);
    bool handle = lt_clue_handle(meta->value[LT_META_BYLINE]);
    if (body == UINT32_MAX || (meta->rank[LT_META_BYLINE] < LT_RANK_MICRODATA && !handle))
        return;
    struct lt_buf joined = LT_BUF(LT_META_MAX_BYTES);
    unsigned tries = 0;
    for (uint32_t i = body + 1; i < tree->n && tries < MAX_TRIES; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (lt_node_is_hidden(node)) {
            i = node->end - 1;
            continue;
        }
        if (!node->n_attrs || !names_author(node))
            continue;
        tries++;
        if (is_commenter(tree, i))
            continue;
        if (!byline_text(tree, i, scratch).n)
            continue;
        struct lt_str names = {0};
        if (names_apart(tree, i, scratch, &joined) > 1)
            names = lt_buf_str(&joined);
        else
            names = lt_clue_author(byline_text(tree, name_inside(tree, i, scratch), scratch), false);
        if (!names.n || lt_utf8_count(names) > MAX_BYLINE || (handle && !lt_clue_names(names)))
            continue;
        if (handle)
            meta->rank[LT_META_BYLINE] = LT_RANK_NONE;
        lt_meta_offer(meta, LT_META_BYLINE, LT_RANK_PAGE, names);
        break;
    }
    lt_buf_close(&joined);
}

static void offer_time(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch)
{
    for (uint32_t i = 0; i < tree->n && meta->rank[LT_META_PUBLISHED] > LT_RANK_PAGE; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (node->tag != LT_TAG_TIME)
            continue;
        struct lt_str value = lt_node_attr(node, LT_ATTR_DATETIME);
        if (!value.n)
            value = lt_inline_plain(tree, i + 1, node->end, scratch);
        lt_meta_offer(meta, LT_META_PUBLISHED, LT_RANK_PAGE, value);
    }
}

/* A line that is a date, in an element that is called so. */
static void offer_dateline(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch)
{
    unsigned tries = 0;
    for (uint32_t i = 0; i < tree->n && tries < MAX_DATES && meta->rank[LT_META_PUBLISHED] == LT_RANK_NONE;
         i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (!node->n_attrs || node->end - i > 16 || !(lt_hints_of(node) & (LT_HINT(DATE) | LT_HINT(BYLINE))))
            continue;
        tries++;
        struct lt_str rest = lt_inline_plain(tree, i + 1, node->end, scratch), part;
        char iso[11] = "";
        while (rest.n <= MAX_LINE && !iso[0] && lt_clue_part(&rest, &part))
            lt_clue_date(part, iso);
        lt_meta_offer(meta, LT_META_PUBLISHED, LT_RANK_PAGE + 1, lt_str_of(iso));
    }
}

void lt_meta_from_page(struct lt_meta *meta, const struct lt_tree *tree)
{
    struct lt_buf scratch = LT_BUF(LT_BLOCK_MAX_BYTES);
    offer_title(meta, tree, &scratch);
    offer_byline(meta, tree, &scratch);
    offer_time(meta, tree, &scratch);
    offer_dateline(meta, tree, &scratch);
    lt_buf_close(&scratch);
}
