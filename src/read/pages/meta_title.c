/* read/pages/meta_title.c - the title as a person would say it: the headline printed on the page, where what
 * the page calls itself agrees with it; else what the page calls itself, without the site's name. */
#include "read/pages/meta_sources.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/pages/article_runs.h"
#include "read/pages/text.h"

#include <string.h>

enum {
    MAX_HEADLINES = 8,
    MAX_PARTS = 24,     /* of a title, that are looked at */
    MAX_HEADLINE = 400, /* bytes */
    MAX_SHARED = 32,    /* words compared */
    MIN_HEADLINE = 4    /* words of a headline that is taken though it only resembles the title */
};

/* ---- what separates a title from a site ---- */

/* Signs that stand between the two with or without spaces around them. */
static const struct lt_str tight_signs[] = {LT_S_INIT("|"), LT_S_INIT("｜"), LT_S_INIT("丨"),
                                            LT_S_INIT("│"), LT_S_INIT("»"),  LT_S_INIT("«")};
/* Signs that need a space on one side, or a script without spaces. */
static const struct lt_str signs[] = {LT_S_INIT("-"),  LT_S_INIT("–"), LT_S_INIT("—"), LT_S_INIT("›"),
                                      LT_S_INIT("‹"),  LT_S_INIT(">"), LT_S_INIT("<"), LT_S_INIT("/"),
                                      LT_S_INIT("\\"), LT_S_INIT("·"), LT_S_INIT("•"), LT_S_INIT("_"),
                                      LT_S_INIT("::"), LT_S_INIT(":"), LT_S_INIT("：")};

static bool is_ideograph(uint32_t c)
{
    return c >= 0x2E80 && c < 0xFFF0;
}

/* Bytes of a separator at s[at], the spaces around it not counted; 0: none. */
static size_t sign_at(struct lt_str s, size_t at)
{
    struct lt_str rest = lt_str_from(s, at);
    for (size_t i = 0; i < LT_COUNT(tight_signs); i++)
        if (lt_str_starts(rest, tight_signs[i]))
            return tight_signs[i].n;
    for (size_t i = 0; i < LT_COUNT(signs); i++) {
        if (!lt_str_starts(rest, signs[i]))
            continue;
        size_t end = at + signs[i].n, before = at;
        bool spaced = end < s.n && s.p[end] == ' ';
        if (spaced && (signs[i].p[0] == ':' || (at && s.p[at - 1] == ' ')))
            return signs[i].n;
        if (at && is_ideograph(lt_utf8_prev(s, &before)))
            return signs[i].n;
        return 0;
    }
    return 0;
}

/* Take the next part off a title. */
static bool next_part(struct lt_str *rest, struct lt_str *part)
{
    if (!rest->n)
        return false;
    size_t at = 0, len = 0;
    while (at < rest->n && (len = at ? sign_at(*rest, at) : 0) == 0)
        at++;
    *part = lt_str_trim(lt_str_slice(*rest, 0, at));
    *rest = lt_str_from(*rest, at + len);
    return true;
}

/* ---- comparing ---- */

/* Letters and digits of s in lower case. */
static struct lt_str squeezed(struct lt_str s, char out[MAX_HEADLINE + 8])
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n < MAX_HEADLINE;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_alnum(c))
            n += lt_utf8_put(out + n, lt_uni_lower(c));
    }
    return (struct lt_str){out, n};
}

static bool same_letters(struct lt_str a, struct lt_str b)
{
    char x[MAX_HEADLINE + 8], y[MAX_HEADLINE + 8];
    struct lt_str left = squeezed(a, x), right = squeezed(b, y);
    return left.n && lt_str_eq(left, right);
}

/* Is `headline` the title without what is separated from it at either end? */
static bool is_part_of(struct lt_str headline, struct lt_str title)
{
    char x[MAX_HEADLINE + 8], y[MAX_HEADLINE + 8];
    struct lt_str wanted = squeezed(headline, x), part;
    if (!wanted.n || !title.n)
        return false;
    struct lt_str rest = title;
    for (int i = 0; i < MAX_PARTS && next_part(&rest, &part); i++) {
        if (same_letters(part, headline))
            return true;
        /* A headline may have such signs in it: from this part on, to any later one. */
        size_t from = (size_t)(part.p - title.p);
        struct lt_str tail = lt_str_from(title, from), more = rest;
        while (lt_str_starts(wanted, squeezed(part, y)) && next_part(&more, &part)) {
            size_t to = (size_t)(part.p + part.n - title.p);
            struct lt_str span = squeezed(lt_str_slice(tail, 0, to - from), y);
            if (lt_str_eq(span, wanted))
                return true;
            if (span.n > wanted.n)
                break;
        }
    }
    return false;
}

static bool takes_part(uint32_t c)
{
    return lt_uni_is_alnum(c) || c == '\'' || c == 0x2019;
}

/* The longer words of a line, by their first letters: "goats" is "goat" when compared. */
static size_t long_words(struct lt_str s, struct lt_str words[MAX_SHARED])
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n < MAX_SHARED;) {
        size_t from = at, letters = 0;
        while (at < s.n && takes_part(lt_utf8_peek(s, at))) {
            lt_utf8_next(s, &at);
            letters++;
        }
        if (letters >= 4)
            words[n++] = lt_str_slice(s, from, at - from);
        while (at < s.n && !takes_part(lt_utf8_peek(s, at)))
            lt_utf8_next(s, &at);
    }
    return n;
}

static bool same_stem(struct lt_str a, struct lt_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    return lt_str_eq_nocase(lt_str_slice(a, 0, n), lt_str_slice(b, 0, n)) && a.n + b.n <= 2 * n + 2;
}

/* Do two titles speak of the same thing: is half of the shorter one's words, and more than one, in the other?
 */
static bool resembles(struct lt_str a, struct lt_str b)
{
    struct lt_str left[MAX_SHARED], right[MAX_SHARED];
    size_t n_left = long_words(a, left), n_right = long_words(b, right), shared = 0;
    for (size_t i = 0; i < n_left; i++)
        for (size_t k = 0; k < n_right; k++)
            if (same_stem(left[i], right[k])) {
                shared++;
                break;
            }
    size_t fewer = n_left < n_right ? n_left : n_right;
    return shared >= 2 && shared * 2 >= fewer;
}

/* ---- headlines ---- */

struct headlines {
    struct lt_str text[MAX_HEADLINES];
    size_t n;
};

static bool is_out_of_sight(const struct lt_tree *tree, uint32_t at)
{
    for (; at; at = tree->nodes[at].parent)
        if (lt_node_is_hidden(&tree->nodes[at]) || tree->nodes[at].tag == LT_TAG_NAV ||
            tree->nodes[at].tag == LT_TAG_FOOTER)
            return true;
    return false;
}

/* A headline that leads to the site's first page is the site's name. */
static bool leads_home(const struct lt_tree *tree, uint32_t h1)
{
    uint32_t a = lt_tree_above(tree, h1, LT_TAG_A);
    if (a == UINT32_MAX)
        a = lt_tree_find(tree, h1, tree->nodes[h1].end, LT_TAG_A);
    if (a == UINT32_MAX)
        return false;
    struct lt_str href = lt_str_trim(lt_node_attr(&tree->nodes[a], LT_ATTR_HREF));
    size_t host = lt_str_find(href, LT_S("//"));
    struct lt_str path = host == SIZE_MAX ? href : lt_str_from(href, host + 2);
    size_t slash = lt_str_find_char(path, '/');
    if (host == SIZE_MAX && slash != 0)
        return false;
    path = lt_str_from(path, slash == SIZE_MAX ? path.n : slash + 1);
    return path.n == 0 || lt_str_starts(path, LT_S("index.")) || path.p[0] == '?' || path.p[0] == '#';
}

static void find_headlines(struct lt_meta *meta, const struct lt_tree *tree, struct lt_buf *scratch,
                           struct headlines *found)
{
    for (uint32_t i = 0; i < tree->n && found->n < MAX_HEADLINES; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (node->tag != LT_TAG_H1 || is_out_of_sight(tree, i) || leads_home(tree, i))
            continue;
        struct lt_str text = lt_str_trim(lt_inline_plain(tree, i + 1, node->end, scratch));
        if (text.n && text.n <= MAX_HEADLINE && lt_uni_letters(text))
            found->text[found->n++] = lt_arena_dup(meta->arena, text);
    }
}

/* The longest headline that is all of the title but what was separated from it; empty: none. */
static struct lt_str fitting(const struct headlines *found, struct lt_str title)
{
    struct lt_str best = {0};
    for (size_t i = 0; i < found->n; i++)
        if (found->text[i].n > best.n && is_part_of(found->text[i], title))
            best = found->text[i];
    return best;
}

/* ---- without a headline ---- */

/* The title without the site's name at its end or its beginning. */
static struct lt_str without_site(struct lt_str title, struct lt_str site)
{
    struct lt_str rest = title, part, first = {0}, last = {0};
    size_t parts = 0;
    while (next_part(&rest, &part)) {
        first = parts++ ? first : part;
        last = part;
    }
    if (parts < 2 || !site.n)
        return title;
    if (same_letters(last, site)) {
        size_t n = (size_t)(last.p - title.p);
        while (n && !lt_uni_is_alnum((unsigned char)title.p[n - 1]) && (unsigned char)title.p[n - 1] < 0x80)
            n--;
        size_t end = 0; /* where the part before the last one ends */
        for (rest = title; next_part(&rest, &part) && part.p != last.p;)
            end = (size_t)(part.p + part.n - title.p);
        return end ? lt_str_slice(title, 0, end) : lt_str_slice(title, 0, n);
    }
    if (same_letters(first, site)) {
        rest = title;
        next_part(&rest, &part);
        return lt_str_trim(rest);
    }
    return title;
}

static unsigned spaces_in(struct lt_str s)
{
    unsigned n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == ' ';
    return n;
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
    return !same_letters(title, window) && is_part_of(title, window);
}

/* The printed headline that stands for the title; empty: none does. */
static struct lt_str headline_for(const struct headlines *found, struct lt_str title, struct lt_str window,
                                  struct lt_str site, bool declared)
{
    struct lt_str headline = fitting(found, title);
    if (!headline.n && !(declared && is_settled(title, window)))
        headline = fitting(found, window);
    return same_letters(headline, site) ? (struct lt_str){0} : headline;
}

void lt_meta_settle_title(struct lt_meta *meta, const struct lt_tree *tree)
{
    struct lt_buf scratch = LT_BUF(LT_BLOCK_MAX_BYTES);
    struct headlines found = {0};
    struct lt_str printed = meta->value[LT_META_TITLE], site = meta->value[LT_META_SITE], said;
    find_headlines(meta, tree, &scratch, &found);
    lt_buf_close(&scratch);
    bool declared = meta->rank[LT_META_TITLE] < LT_RANK_PAGE && !same_letters(printed, site);
    struct lt_str headline = headline_for(&found, printed, folded_window(meta), site, declared);
    struct lt_str only =
        found.n == 1 && !same_letters(found.text[0], site) ? found.text[0] : (struct lt_str){0};
    bool alike = !headline.n && spaces_in(only) + 1 >= MIN_HEADLINE && resembles(only, printed);
    if (headline.n)
        said = same_letters(headline, printed) ? printed : headline;
    else
        said = alike ? only : without_site(printed, site);
    /* Never the site's name alone, where the page has a headline. */
    if (only.n && same_letters(said, site))
        said = only;
    /* What a page declares is told as it stands; what was only the window's name is not. */
    if (!declared && !alike)
        meta->value[LT_META_TITLE] = said;
    else if (!lt_str_eq(said, printed))
        meta->headline = said;
}
