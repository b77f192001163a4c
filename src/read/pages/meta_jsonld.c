/* read/pages/meta_jsonld.c - the only file that knows jansson. Finds the article, posting or review in a
 * JSON-LD script (schema.org) and offers what it says. Scripts are mended where pages get JSON wrong in the
 * usual ways: raw line breaks in strings, comments around the whole. */
#include "read/pages/meta_sources.h"

#include "base/buf.h"
#include "read/clues.h"

#include <jansson.h>
#include <string.h>

enum { MAX_SCRIPT = 4 * 1024 * 1024, MAX_DEPTH = 12, MAX_AUTHORS = 16, MAX_OBJECTS = 4096 };

static struct lt_str str_of(const json_t *v)
{
    if (!json_is_string(v))
        return (struct lt_str){0};
    return (struct lt_str){json_string_value(v), json_string_length(v)};
}

static bool is_type(const json_t *type, const char *const *names)
{
    struct lt_str s = str_of(type);
    size_t slash = lt_str_find(s, LT_S("schema.org/"));
    if (slash != SIZE_MAX)
        s = lt_str_from(s, slash + strlen("schema.org/"));
    for (; *names; names++)
        if (lt_str_eqz(s, *names))
            return true;
    return false;
}

static bool has_type(const json_t *object, const char *const *names)
{
    const json_t *type = json_object_get(object, "@type");
    if (!json_is_array(type))
        return is_type(type, names);
    for (size_t i = 0; i < json_array_size(type) && i < 16; i++)
        if (is_type(json_array_get(type, i), names))
            return true;
    return false;
}

static const char *const article_types[] = {"Article",
                                            "NewsArticle",
                                            "BlogPosting",
                                            "AdvertiserContentArticle",
                                            "SatiricalArticle",
                                            "ScholarlyArticle",
                                            "MedicalScholarlyArticle",
                                            "SocialMediaPosting",
                                            "LiveBlogPosting",
                                            "DiscussionForumPosting",
                                            "TechArticle",
                                            "APIReference",
                                            "AnalysisNewsArticle",
                                            "AskPublicNewsArticle",
                                            "BackgroundNewsArticle",
                                            "OpinionNewsArticle",
                                            "ReportageNewsArticle",
                                            "ReviewNewsArticle",
                                            "Report",
                                            "Review",
                                            "CriticReview",
                                            "UserReview",
                                            "Recipe",
                                            NULL};

static const char *const page_types[] = {"WebPage", "MedicalWebPage", "ItemPage", NULL};

/* The name in a string, in an object, or in the first that has one of a list. */
static struct lt_str name_of(const json_t *v, const char *key)
{
    if (json_is_array(v))
        v = json_array_get(v, 0);
    if (json_is_object(v))
        v = json_object_get(v, key);
    if (json_is_array(v))
        v = json_array_get(v, 0);
    return str_of(v);
}

/* The object with this @id that has a name, anywhere in the script: graphs name their people once, and refer
 * to them where they wrote something. */
static const json_t *named_object(const json_t *v, struct lt_str id, unsigned *left, int depth)
{
    const json_t *found = NULL, *inner;
    const char *key;
    if (!*left || depth > MAX_DEPTH)
        return NULL;
    --*left;
    for (size_t i = 0; json_is_array(v) && i < json_array_size(v) && !found; i++)
        found = named_object(json_array_get(v, i), id, left, depth + 1);
    if (!json_is_object(v))
        return found;
    if (lt_str_eq(str_of(json_object_get(v, "@id")), id) && json_object_get(v, "name"))
        return v;
    void *at = json_object_iter((json_t *)(uintptr_t)v);
    for (; at && !found; at = json_object_iter_next((json_t *)(uintptr_t)v, at)) {
        key = json_object_iter_key(at);
        inner = json_object_iter_value(at);
        if (key && (json_is_array(inner) || json_is_object(inner)))
            found = named_object(inner, id, left, depth + 1);
    }
    return found;
}

/* What a reference stands for; what is none stands for itself. */
static const json_t *resolved(const json_t *root, const json_t *v)
{
    unsigned left = MAX_OBJECTS;
    struct lt_str id = json_is_object(v) ? str_of(json_object_get(v, "@id")) : str_of(v);
    bool refers = json_is_object(v) ? !json_object_get(v, "name") : lt_str_find(id, LT_S("://")) != SIZE_MAX;
    const json_t *object = id.n && refers ? named_object(root, id, &left, 0) : NULL;
    return object ? object : v;
}

static void add_name(struct lt_buf *out, struct lt_str name)
{
    name = lt_clue_author(name, true);
    name = lt_str_trim(lt_str_from(name, lt_clue_by(name)));
    if (!name.n || lt_str_find(lt_buf_str(out), name) != SIZE_MAX)
        return;
    if (out->n)
        lt_buf_addz(out, ", ");
    lt_buf_add(out, name);
}

/* A person, or several under one "name". */
static void add_author(struct lt_buf *out, const json_t *root, const json_t *v)
{
    v = resolved(root, v);
    const json_t *name = json_is_object(v) ? json_object_get(v, "name") : v;
    if (!json_is_array(name))
        add_name(out, lt_str_trim(json_is_object(name) ? name_of(name, "name") : str_of(name)));
    for (size_t i = 0; json_is_array(name) && i < json_array_size(name) && i < MAX_AUTHORS; i++)
        add_name(out, lt_str_trim(str_of(json_array_get(name, i))));
}

static void offer_authors(struct lt_meta *meta, const json_t *root, const json_t *author, unsigned rank)
{
    struct lt_buf names = LT_BUF(LT_META_MAX_BYTES);
    if (json_is_array(author))
        for (size_t i = 0; i < json_array_size(author) && i < MAX_AUTHORS; i++)
            add_author(&names, root, json_array_get(author, i));
    else
        add_author(&names, root, author);
    if (!names.failed)
        lt_meta_offer(meta, LT_META_BYLINE, rank, lt_buf_str(&names));
    lt_buf_close(&names);
}

static void add_number(struct lt_buf *out, const json_t *v)
{
    if (json_is_integer(v))
        lt_buf_addf(out, "%lld", (long long)json_integer_value(v));
    else if (json_is_real(v))
        lt_buf_addf(out, "%g", json_real_value(v));
    else
        lt_buf_add(out, lt_str_trim(str_of(v)));
}

/* "4/5"; schema.org's scale ends at 5 where it is not said. */
static void offer_rating(struct lt_meta *meta, const json_t *rating)
{
    const json_t *value = json_object_get(rating, "ratingValue");
    if (!value)
        return;
    struct lt_buf text = LT_BUF(64);
    add_number(&text, value);
    size_t n = text.n;
    const json_t *best = json_object_get(rating, "bestRating");
    if (best) {
        lt_buf_addc(&text, '/');
        add_number(&text, best);
    } else {
        lt_buf_addz(&text, "/5");
    }
    if (n && !text.failed)
        lt_meta_offer(meta, LT_META_RATING, LT_RANK_JSONLD, lt_buf_str(&text));
    lt_buf_close(&text);
}

static const struct field_row {
    const char *key, *inner; /* inner: the key of an object's own name */
    enum lt_meta_field field;
    unsigned rank;
} field_rows[] = {
    {"alternativeHeadline", "name", LT_META_SUBTITLE, LT_RANK_JSONLD},
    {"datePublished", "name", LT_META_PUBLISHED, LT_RANK_JSONLD},
    {"dateCreated", "name", LT_META_PUBLISHED, LT_RANK_JSONLD + 1},
    {"publisher", "name", LT_META_SITE, LT_RANK_HEAD + 2},
    {"inLanguage", "name", LT_META_LANG, LT_RANK_MICRODATA},
    {"url", "@id", LT_META_URL, LT_RANK_MICRODATA},
    {"mainEntityOfPage", "@id", LT_META_URL, LT_RANK_MICRODATA + 1},
    {"image", "url", LT_META_IMAGE, LT_RANK_HEAD + 10},
    {"description", "name", LT_META_DESCRIPTION, LT_RANK_HEAD + 16},
    {"articleBody", "name", LT_META_BODY, LT_RANK_JSONLD},
    {"reviewBody", "name", LT_META_BODY, LT_RANK_JSONLD + 1},
};

static bool opens(struct lt_str window, struct lt_str name)
{
    return name.n && lt_str_starts_nocase(lt_str_trim(window), name);
}

/* Of headline and name, the one that the window's title agrees with; pages mix the two up. */
static void offer_title(struct lt_meta *meta, const json_t *object)
{
    struct lt_str headline = lt_str_trim(str_of(json_object_get(object, "headline")));
    struct lt_str name = lt_str_trim(str_of(json_object_get(object, "name")));
    bool by_name = opens(meta->window, name) && !opens(meta->window, headline);
    if (!by_name)
        lt_meta_offer(meta, LT_META_TITLE, LT_RANK_JSONLD, headline);
    lt_meta_offer(meta, LT_META_TITLE, LT_RANK_JSONLD, name);
}

static void read_article(struct lt_meta *meta, const json_t *root, const json_t *object)
{
    for (size_t i = 0; i < LT_COUNT(field_rows); i++) {
        const struct field_row *row = &field_rows[i];
        lt_meta_offer(meta, row->field, row->rank, name_of(json_object_get(object, row->key), row->inner));
    }
    offer_title(meta, object);
    const json_t *author = json_object_get(object, "author");
    offer_authors(meta, root, author ? author : json_object_get(object, "creator"), LT_RANK_JSONLD);
    offer_rating(meta, json_object_get(object, "reviewRating"));
}

/* A page of an article may say who wrote it and when in its stead. */
static void read_web_page(struct lt_meta *meta, const json_t *root, const json_t *object)
{
    offer_authors(meta, root, json_object_get(object, "author"), LT_RANK_JSONLD + 2);
    lt_meta_offer(meta, LT_META_PUBLISHED, LT_RANK_JSONLD + 2,
                  str_of(json_object_get(object, "datePublished")));
}

/* Depth-first through lists, graphs and the values that may hold the article. */
static void walk(struct lt_meta *meta, const json_t *root, const json_t *v, int depth)
{
    static const char *const inside[] = {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement",
                                         "review"};
    if (depth > MAX_DEPTH)
        return;
    for (size_t i = 0; json_is_array(v) && i < json_array_size(v) && i < 256; i++)
        walk(meta, root, json_array_get(v, i), depth + 1);
    if (!json_is_object(v))
        return;
    if (has_type(v, article_types))
        read_article(meta, root, v);
    else if (has_type(v, page_types))
        read_web_page(meta, root, v);
    for (size_t i = 0; i < LT_COUNT(inside); i++)
        walk(meta, root, json_object_get(v, inside[i]), depth + 1);
}

/* Controls inside strings become spaces: JSON forbids them, pages write them. */
static void mend(struct lt_str script, struct lt_buf *out)
{
    bool in_string = false, escaped = false;
    char *to = lt_buf_room(out, script.n);
    for (size_t i = 0; to && i < script.n; i++) {
        char c = script.p[i];
        if (in_string && (unsigned char)c < ' ')
            c = ' ';
        if (c == '"' && !escaped)
            in_string = !in_string;
        escaped = c == '\\' && !escaped;
        to[out->n++] = c;
    }
}

void lt_meta_from_json(struct lt_meta *meta, struct lt_str script)
{
    size_t wrapped = lt_str_find(lt_str_slice(script, 0, 64), LT_S("CDATA["));
    size_t start = wrapped == SIZE_MAX ? 0 : wrapped + strlen("CDATA[");
    while (start < script.n && script.p[start] != '{' && script.p[start] != '[')
        start++;
    script = lt_str_from(script, start);
    if (script.n == 0 || script.n > MAX_SCRIPT)
        return;
    struct lt_buf mended = LT_BUF(MAX_SCRIPT);
    mend(script, &mended);
    json_error_t error;
    json_t *root = mended.failed ? NULL : json_loadb(mended.p, mended.n, JSON_DISABLE_EOF_CHECK, &error);
    if (root)
        walk(meta, root, root, 0);
    json_decref(root);
    lt_buf_close(&mended);
}
