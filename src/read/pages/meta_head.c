/* read/pages/meta_head.c - meta and link elements, by table. Names are compared without case; `.` and `:` are
 * the same. */
#include "read/pages/meta_sources.h"

#include "read/clues.h"

static const struct meta_row {
    const char *key;
    enum lt_meta_field field;
} rows[] = {
    /* Within a field: the most trusted first. */
    {"dc:title", LT_META_TITLE},
    {"dcterm:title", LT_META_TITLE},
    {"dcterms:title", LT_META_TITLE},
    {"og:title", LT_META_TITLE},
    {"title", LT_META_TITLE},
    {"twitter:title", LT_META_TITLE},
    {"parsely-title", LT_META_TITLE},
    {"sailthru:title", LT_META_TITLE},
    {"dc:creator", LT_META_BYLINE},
    {"dcterm:creator", LT_META_BYLINE},
    {"dcterms:creator", LT_META_BYLINE},
    {"author", LT_META_BYLINE},
    {"parsely-author", LT_META_BYLINE},
    {"sailthru:author", LT_META_BYLINE},
    {"article:author", LT_META_BYLINE},
    {"byl", LT_META_BYLINE},
    {"og:article:author", LT_META_BYLINE},
    {"shareaholic:article_author_name", LT_META_BYLINE},
    {"books:author", LT_META_BYLINE},
    {"citation_author", LT_META_BYLINE},
    {"twitter:creator", LT_META_BYLINE},
    {"article:published_time", LT_META_PUBLISHED},
    {"og:article:published_time", LT_META_PUBLISHED},
    {"datepublished", LT_META_PUBLISHED},
    {"parsely-pub-date", LT_META_PUBLISHED},
    {"sailthru:date", LT_META_PUBLISHED},
    {"dc:date:issued", LT_META_PUBLISHED},
    {"dcterms:created", LT_META_PUBLISHED},
    {"dc:date", LT_META_PUBLISHED},
    {"citation_publication_date", LT_META_PUBLISHED},
    {"pubdate", LT_META_PUBLISHED},
    {"publish-date", LT_META_PUBLISHED},
    {"publication_date", LT_META_PUBLISHED},
    {"date", LT_META_PUBLISHED},
    {"og:site_name", LT_META_SITE},
    {"citation_journal_title", LT_META_SITE},
    {"application-name", LT_META_SITE},
    {"apple-mobile-web-app-title", LT_META_SITE},
    {"dc:publisher", LT_META_SITE},
    {"og:url", LT_META_URL},
    {"twitter:url", LT_META_URL},
    {"og:image", LT_META_IMAGE},
    {"og:image:url", LT_META_IMAGE},
    {"og:image:secure_url", LT_META_IMAGE},
    {"twitter:image", LT_META_IMAGE},
    {"twitter:image:src", LT_META_IMAGE},
    {"og:description", LT_META_DESCRIPTION},
    {"description", LT_META_DESCRIPTION},
    {"twitter:description", LT_META_DESCRIPTION},
    {"dc:description", LT_META_DESCRIPTION},
    {"og:locale", LT_META_LANG},
    {"content-language", LT_META_LANG},
    {"language", LT_META_LANG},
    {"dc:language", LT_META_LANG},
};

static bool same_key(struct lt_str name, const char *key)
{
    size_t i = 0;
    for (; i < name.n && key[i]; i++) {
        char c = lt_lower(name.p[i]);
        if ((c == '.' ? ':' : c) != key[i])
            return false;
    }
    return i == name.n && !key[i];
}

/* "Lee, Ann Maria": a catalogue's way of writing a name. Two given names between commas are two people, but
 * in a `catalogue`. */
static struct lt_str turned(struct lt_arena *arena, struct lt_str name, bool catalogue)
{
    size_t comma = lt_str_find_char(name, ',');
    struct lt_str last = lt_str_trim(lt_str_slice(name, 0, comma));
    struct lt_str given = comma == SIZE_MAX ? (struct lt_str){0} : lt_str_trim(lt_str_from(name, comma + 1));
    if (!last.n || !given.n || lt_str_find_char(given, ',') != SIZE_MAX ||
        lt_str_find_char(last, ' ') != SIZE_MAX)
        return name;
    struct lt_str whole = lt_arena_printf(arena, LT_FMT " " LT_FMT, LT_ARG(given), LT_ARG(last));
    return catalogue || lt_clue_sure_name(whole) || lt_clue_sure_name(given) ? whole : name;
}

/* One element names one author: those of the same kind are joined, unless commas are in the names. */
static void offer_author(struct lt_meta *meta, unsigned rank, struct lt_str content, bool catalogue)
{
    struct lt_str *known = &meta->value[LT_META_BYLINE];
    struct lt_str name = lt_clue_author(turned(meta->arena, content, catalogue), true);
    name = lt_str_trim(lt_str_from(name, lt_clue_by(name)));
    if (!name.n)
        return;
    if (meta->rank[LT_META_BYLINE] != rank) {
        lt_meta_offer(meta, LT_META_BYLINE, rank, name);
        return;
    }
    bool plain = lt_str_find_char(name, ',') == SIZE_MAX && name.n < 100 && known->n < 400;
    if (plain && lt_clue_names(name) && lt_clue_names(*known) && lt_str_find_nocase(*known, name) == SIZE_MAX)
        *known = lt_arena_printf(meta->arena, LT_FMT ", " LT_FMT, LT_ARG(*known), LT_ARG(name));
}

/* `property`: what names it is that attribute, and more trusted than `name`. */
static void offer_key(struct lt_meta *meta, struct lt_str key, struct lt_str content, bool property)
{
    unsigned rank = LT_RANK_HEAD;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        rank = i && rows[i].field == rows[i - 1].field ? rank + 2 : LT_RANK_HEAD;
        if (!same_key(key, rows[i].key))
            continue;
        /* An account is a person where it is written as one. */
        if (same_key(key, "twitter:creator") &&
            (lt_clue_handle(content) || lt_str_eq_nocase(content, meta->value[LT_META_SITE])))
            return;
        if (rows[i].field == LT_META_BYLINE)
            offer_author(meta, rank + !property, content, same_key(key, "citation_author"));
        else
            lt_meta_offer(meta, rows[i].field, rank + !property, content);
        return;
    }
}

/* One attribute may name several properties: property="og:title twitter:title". */
static void offer_keys(struct lt_meta *meta, struct lt_str keys, struct lt_str content)
{
    for (struct lt_str rest = lt_str_trim(keys); rest.n; rest = lt_str_trim(rest)) {
        size_t n = 0;
        while (n < rest.n && !lt_is_space(rest.p[n]))
            n++;
        offer_key(meta, lt_str_slice(rest, 0, n), content, true);
        rest = lt_str_from(rest, n);
    }
}

/* Cards for other sites say things in pairs: a label ("Written by") and what it is the label of. */
struct labelled {
    bool names_author[2];
};

static void read_card(struct lt_meta *meta, struct labelled *labelled, struct lt_str key,
                      struct lt_str content)
{
    static const struct lt_str labels[] = {LT_S_INIT("twitter:label1"), LT_S_INIT("twitter:label2")},
                               data[] = {LT_S_INIT("twitter:data1"), LT_S_INIT("twitter:data2")};
    for (size_t i = 0; i < LT_COUNT(labels); i++) {
        if (lt_str_eq_nocase(key, labels[i]))
            labelled->names_author[i] = lt_clue_by_alone(content);
        else if (labelled->names_author[i] && lt_str_eq_nocase(key, data[i]))
            offer_author(meta, LT_RANK_MICRODATA - 1, content, false);
    }
}

static void read_meta(struct lt_meta *meta, struct labelled *labelled, const struct lt_node *node)
{
    struct lt_str content = lt_str_trim(lt_node_attr(node, LT_ATTR_CONTENT));
    if (!content.n)
        return;
    read_card(meta, labelled, lt_str_trim(lt_node_attr(node, LT_ATTR_NAME)), content);
    offer_keys(meta, lt_node_attr(node, LT_ATTR_PROPERTY), content);
    offer_key(meta, lt_str_trim(lt_node_attr(node, LT_ATTR_NAME)), content, false);
    offer_key(meta, lt_str_trim(lt_node_attr(node, LT_ATTR_HTTP_EQUIV)), content, false);
}

void lt_meta_from_head(struct lt_meta *meta, const struct lt_tree *tree)
{
    struct labelled labelled = {{false}};
    lt_meta_offer(meta, LT_META_LANG, LT_RANK_HEAD - 1, lt_node_attr(&tree->nodes[0], LT_ATTR_LANG));
    lt_meta_offer(meta, LT_META_LANG, LT_RANK_HEAD - 1, lt_node_attr(&tree->nodes[0], LT_ATTR_XML_LANG));
    for (uint32_t i = 0; i < tree->n; i++) {
        const struct lt_node *node = &tree->nodes[i];
        if (node->tag == LT_TAG_META)
            read_meta(meta, &labelled, node);
        else if (node->tag == LT_TAG_LINK && lt_node_attr_word(node, LT_ATTR_REL, LT_S("canonical")))
            lt_meta_offer(meta, LT_META_URL, LT_RANK_HEAD - 1, lt_node_attr(node, LT_ATTR_HREF));
        else if (node->tag == LT_TAG_LINK && lt_node_attr_word(node, LT_ATTR_REL, LT_S("image_src")))
            lt_meta_offer(meta, LT_META_IMAGE, LT_RANK_MICRODATA, lt_node_attr(node, LT_ATTR_HREF));
    }
}
