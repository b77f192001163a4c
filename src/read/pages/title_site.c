/* read/pages/title_site.c - see title_site.h. */
#include "read/pages/title_site.h"

#include "base/utf8.h"
#include "read/pages/text.h"
#include "read/pages/title_parts.h"

enum {
    MIN_LABEL = 3,      /* bytes of a part of an address that may be a name */
    MAX_LINKS = 64,     /* links to the first page that are looked at */
    MAX_NAME = 120,     /* bytes of a site's name */
    MAX_SECTION = 12,   /* signs of a section or site in a script without spaces */
    MIN_DENSE_TITLE = 8 /* signs of a title in such a script */
};

/* ---- what is the site called? ---- */

static struct lt_str host_of(struct lt_str url)
{
    size_t at = lt_str_find(url, LT_S("//"));
    struct lt_str host = at == SIZE_MAX ? (struct lt_str){0} : lt_str_from(url, at + 2);
    host = lt_str_slice(host, 0, lt_str_find_char(host, '/'));
    return lt_str_starts_nocase(host, LT_S("www.")) ? lt_str_from(host, 4) : host;
}

/* "The Gull Mail" at the-gull-mail.example: all of the host, or one of its labels but the last. */
static bool is_in_address(struct lt_str host, struct lt_str part)
{
    if (lt_title_same(host, part))
        return true;
    for (struct lt_str label; lt_str_cut(&host, '.', &label);)
        if (host.n && label.n >= MIN_LABEL && lt_title_same(label, part))
            return true;
    return false;
}

/* "index.html", and not "index.php?id=4". */
static bool is_first_page(struct lt_str path)
{
    return lt_str_starts_nocase(path, LT_S("index.")) && lt_str_find_char(path, '/') == SIZE_MAX &&
           lt_str_find_char(path, '?') == SIZE_MAX;
}

bool lt_link_leads_home(const struct lt_tree *tree, uint32_t a)
{
    struct lt_str href = lt_str_trim(lt_node_attr(&tree->nodes[a], LT_ATTR_HREF));
    if (is_first_page(href))
        return true;
    size_t host = lt_str_find(href, LT_S("//"));
    struct lt_str path = host == SIZE_MAX ? href : lt_str_from(href, host + 2);
    size_t slash = lt_str_find_char(path, '/');
    if (host == SIZE_MAX && slash != 0)
        return false;
    path = lt_str_from(path, slash == SIZE_MAX ? path.n : slash + 1);
    return path.n == 0 || is_first_page(path) || path.p[0] == '#';
}

/* Does a link to the first page say this, in words or as the description of a logo? */
static bool is_home_link(const struct lt_tree *tree, struct lt_str part, struct lt_buf *scratch)
{
    size_t left = MAX_LINKS;
    for (uint32_t i = 0; i < tree->n && left; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (node->tag != LT_TAG_A || !lt_link_leads_home(tree, i))
            continue;
        left--;
        if (lt_title_same(lt_inline_plain(tree, i + 1, node->end, scratch), part) ||
            lt_title_same(lt_node_attr(node, LT_ATTR_TITLE), part))
            return true;
        uint32_t image = lt_tree_find(tree, i, node->end, LT_TAG_IMG);
        if (image != UINT32_MAX && lt_title_same(lt_node_attr(&tree->nodes[image], LT_ATTR_ALT), part))
            return true;
    }
    return false;
}

bool lt_title_is_site(const struct lt_meta *meta, const struct lt_tree *tree, struct lt_str part,
                      struct lt_buf *scratch)
{
    return part.n && part.n <= MAX_NAME &&
           (lt_title_same(part, meta->value[LT_META_SITE]) ||
            is_in_address(host_of(meta->value[LT_META_URL]), part) || is_home_link(tree, part, scratch));
}

/* ---- the title without it ---- */

static bool is_one_of(struct lt_str sign, const struct lt_str *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (lt_str_eq(sign, list[i]))
            return true;
    return false;
}

/* "Title_Section_Site": in scripts without spaces the last parts are those when they are short and their own.
 */
static size_t without_sections(const struct lt_title_part *parts, size_t n)
{
    static const struct lt_str bars[] = {LT_S_INIT("_"), LT_S_INIT("-"),  LT_S_INIT("–"), LT_S_INIT("—"),
                                         LT_S_INIT("|"), LT_S_INIT("｜"), LT_S_INIT("丨")};
    while (n > 1) {
        const struct lt_title_part *last = &parts[n - 1];
        struct lt_str rest = lt_title_span(&parts[0], &parts[n - 2]);
        size_t signs = lt_utf8_count(last->text), before = lt_utf8_count(rest);
        if (!lt_title_is_ideograph(lt_utf8_peek(last->text, 0)) || signs > MAX_SECTION ||
            before < MIN_DENSE_TITLE || before < 2 * signs || !is_one_of(last->sign, bars, LT_COUNT(bars)))
            break;
        n--;
    }
    return n;
}

/* "Site » Blog Archive » Title": signs that lead from the general to the particular. */
static const struct lt_str arrows[] = {LT_S_INIT("»"), LT_S_INIT("›")};

struct lt_str lt_title_without_site(const struct lt_meta *meta, const struct lt_tree *tree,
                                    struct lt_str title, struct lt_buf *scratch)
{
    struct lt_title_part parts[LT_TITLE_MAX_PARTS];
    size_t n = lt_title_split(title, parts), first = 0;
    if (n < 2)
        return title;
    while (n > 1 && lt_title_is_site(meta, tree, parts[n - 1].text, scratch))
        n--;
    while (first + 1 < n && lt_title_is_site(meta, tree, parts[first].text, scratch)) {
        first++;
        if (first + 1 < n && is_one_of(parts[first].sign, arrows, LT_COUNT(arrows)) &&
            is_one_of(parts[n - 1].sign, arrows, LT_COUNT(arrows)))
            first = n - 1;
    }
    if (!first)
        n = without_sections(parts, n);
    return lt_title_span(&parts[first], &parts[n - 1]);
}
