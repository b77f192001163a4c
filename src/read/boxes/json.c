/* read/boxes/json.c - articles in JSON: a JSON Feed (version 1 and 1.1), JSON Lines (an object a line), an
 * array of objects, or one object. Which members of an object are its text and facts is told by opts->fields;
 * where that is silent, by the names people use. A line that is no article is warned about and passed over.
 */
#include "base/jsontree.h"
#include "read/boxes/boxes.h"
#include "read/boxes/gather.h"
#include "read/charset.h"

#include <string.h>

enum { MAX_TREE_BYTES = 512 * 1024 * 1024 };

struct records {
    struct lt_cx *cx;
    struct lt_reading *r;
    const struct lt_source *source;
    struct lt_arena arena;
    size_t n;
    const char *what;                  /* "line", "item": for names */
    struct lt_str site, lang, authors; /* of a feed */
};

/* Names in use, most telling first. */
static const char *const titles[] = {"title", "headline", "name", NULL};
static const char *const subtitles[] = {"subtitle", "subheadline", "deck", "standfirst", NULL};
static const char *const authors[] = {"authors", "author", "byline", "creator", NULL};
static const char *const dates[] = {"date_published", "published", "date", "datePublished",
                                    "pub_date",       "created",   NULL};
static const char *const urls[] = {"url", "link", "source_url", "canonical_url", "external_url", NULL};
static const char *const langs[] = {"language", "lang", NULL};
static const char *const htmls[] = {"content_html", "html", "body_html", NULL};
static const char *const texts[] = {"content_text", "text",        "content", "body",
                                    "article",      "raw_content", NULL};
static const char *const summaries[] = {"summary", "description", "excerpt", "abstract", NULL};
static const char *const images[] = {"image", "banner_image", "image_url", NULL};
static const char *const ids[] = {"id", "guid", "uuid", "_id", NULL};
static const char *const sites[] = {"site", "publisher", "source", NULL};

/* A list of names, of {"name": …} objects, or of paragraphs: joined by `joint`. */
static struct lt_str joined(struct records *r, const struct lt_jtree *t, const struct lt_jnode *node,
                            const char *joint)
{
    if (!node)
        return (struct lt_str){0};
    if (node->type == LT_JSON_STRING || node->type == LT_JSON_NUMBER)
        return node->text;
    if (node->type == LT_JSON_OBJECT)
        return lt_jtree_text(t, node, "name");
    struct lt_buf out = LT_BUF(r->r->max_bytes);
    for (const struct lt_jnode *c = lt_jtree_first(t, node); c; c = lt_jtree_next(t, node, c)) {
        struct lt_str one = c->type == LT_JSON_OBJECT   ? lt_jtree_text(t, c, "name")
                            : c->type == LT_JSON_STRING ? c->text
                                                        : (struct lt_str){0};
        if (out.n && one.n)
            lt_buf_addz(&out, joint);
        lt_buf_add(&out, one);
    }
    struct lt_str kept = lt_arena_dup(&r->arena, lt_buf_str(&out));
    if (out.failed || !kept.p)
        lt_fail(r->cx, LT_LIMIT, LT_FMT ": a value is too large", LT_ARG(r->source->name));
    lt_buf_close(&out);
    return kept;
}

/* The member that the user named, else the first of those in use that is there and says something. */
static struct lt_str find(struct records *r, const struct lt_jtree *t, const struct lt_jnode *object,
                          struct lt_str asked, const char *const *names, const char *joint)
{
    char z[128];
    if (asked.n && asked.n < sizeof z) {
        memcpy(z, asked.p, asked.n);
        z[asked.n] = 0;
        return joined(r, t, lt_jtree_get(t, object, z), joint);
    }
    for (size_t i = 0; names[i]; i++) {
        struct lt_str value = joined(r, t, lt_jtree_get(t, object, names[i]), joint);
        if (lt_str_trim(value).n)
            return value;
    }
    return (struct lt_str){0};
}

static bool looks_like_html(struct lt_str s)
{
    static const struct lt_str tags[] = {LT_S_INIT("</p>"), LT_S_INIT("<br"), LT_S_INIT("</div>"),
                                         LT_S_INIT("<p>")};
    for (size_t i = 0; i < LT_COUNT(tags); i++)
        if (lt_str_find_nocase(s, tags[i]) != SIZE_MAX)
            return true;
    return false;
}

static enum lt_status deliver(struct records *r, const struct lt_jtree *t, const struct lt_jnode *object)
{
    const struct lt_read_fields *f = &r->r->opts->fields;
    struct lt_str html = find(r, t, object, f->html, htmls, "\n");
    struct lt_str text =
        html.n && !f->text.n ? (struct lt_str){0} : find(r, t, object, f->text, texts, "\n\n");
    struct lt_item item = {
        .title = find(r, t, object, f->title, titles, " "),
        .subtitle = find(r, t, object, (struct lt_str){0}, subtitles, " "),
        .byline = find(r, t, object, f->author, authors, ", "),
        .published = find(r, t, object, f->date, dates, " "),
        .url = find(r, t, object, f->url, urls, " "),
        .lang = find(r, t, object, f->lang, langs, " "),
        .site = find(r, t, object, (struct lt_str){0}, sites, " "),
        .image = find(r, t, object, (struct lt_str){0}, images, " "),
        .id = find(r, t, object, (struct lt_str){0}, ids, " "),
        .summary = find(r, t, object, (struct lt_str){0}, summaries, "\n\n"),
        .body = html.n ? html : text,
        .is_text = html.n == 0 && !looks_like_html(text),
    };
    item.byline = item.byline.n ? item.byline : r->authors;
    item.lang = item.lang.n ? item.lang : r->lang;
    item.site = item.site.n ? item.site : r->site;
    struct lt_buf name = LT_BUF(16384);
    lt_buf_addf(&name, LT_FMT ": %s %zu", LT_ARG(r->source->name), r->what, r->n);
    struct lt_source source = {.name = lt_buf_str(&name), .url = r->source->url};
    enum lt_status st = r->cx->code ? r->cx->code : lt_buf_check(r->cx, &name, "the name of an item");
    if (!st)
        st = lt_reading_item(r->cx, r->r, &source, &item);
    lt_buf_close(&name);
    return st;
}

static enum lt_status deliver_all(struct records *r, const struct lt_jtree *t, const struct lt_jnode *array)
{
    enum lt_status st = LT_OK;
    for (const struct lt_jnode *c = lt_jtree_first(t, array); c && !st; c = lt_jtree_next(t, array, c)) {
        r->n++;
        if (c->type == LT_JSON_OBJECT)
            st = lt_reading_part(r->cx, r->r, deliver(r, t, c));
    }
    return st;
}

static bool is_feed(const struct lt_jtree *t)
{
    const struct lt_jnode *items = lt_jtree_get(t, t->nodes, "items");
    return items && items->type == LT_JSON_ARRAY;
}

static enum lt_status read_whole(struct records *r, const struct lt_jtree *t)
{
    const struct lt_jnode *root = t->nodes;
    r->what = "item";
    if (root->type == LT_JSON_ARRAY)
        return deliver_all(r, t, root);
    if (!is_feed(t)) {
        r->n = 1;
        return deliver(r, t, root);
    }
    r->site = lt_jtree_text(t, root, "title");
    r->lang = lt_jtree_text(t, root, "language");
    r->authors = find(r, t, root, (struct lt_str){0}, authors, ", ");
    return deliver_all(r, t, lt_jtree_get(t, root, "items"));
}

/* An object a line; blank lines are nothing, broken ones are said. */
static enum lt_status read_lines(struct records *r, struct lt_str text)
{
    struct lt_str line;
    enum lt_status st = LT_OK;
    r->what = "line";
    while (!st && lt_str_line(&text, &line)) {
        r->n++;
        if (lt_str_trim(line).n == 0)
            continue;
        st = lt_check_cancel(r->cx);
        struct lt_jtree t;
        enum lt_status read = st ? st : lt_jtree_read(r->cx, line, &r->arena, &t);
        if (read == LT_FORMAT || (!read && t.nodes->type != LT_JSON_OBJECT)) {
            lt_reading_pass_over(r->cx, r->r, LT_FMT ": line %zu: passed over: it is no JSON object",
                                 LT_ARG(r->source->name), r->n);
            lt_cx_reset(r->cx);
        } else {
            st = lt_reading_part(r->cx, r->r, read ? read : deliver(r, &t, t.nodes));
        }
        lt_arena_close(&r->arena);
    }
    return st;
}

static enum lt_status read_text(struct records *r, struct lt_str text)
{
    struct lt_jtree t;
    enum lt_status st = lt_jtree_read(r->cx, text, &r->arena, &t);
    bool whole = !st && lt_str_trim(lt_str_from(text, t.used)).n == 0;
    if (whole)
        return read_whole(r, &t);
    bool lines = (!st && t.nodes->type == LT_JSON_OBJECT) ||
                 (st == LT_FORMAT && lt_str_find_char(text, '\n') != SIZE_MAX);
    if (!lines)
        return st ? st
                  : lt_fail(r->cx, LT_FORMAT, LT_FMT ": there is something after the JSON value",
                            LT_ARG(r->source->name));
    lt_cx_reset(r->cx);
    lt_arena_close(&r->arena);
    return read_lines(r, text);
}

static enum lt_status read_json(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    struct records records = {.cx = cx, .r = r, .source = source, .arena = LT_ARENA(MAX_TREE_BYTES)};
    struct lt_buf converted = LT_BUF(r->max_bytes * 3 + 16);
    struct lt_str text;
    size_t before = r->articles;
    enum lt_status st = lt_charset_clean(cx, bytes, source->charset, LT_MARKUP_NONE, &converted, &text);
    if (!st)
        st = read_text(&records, text);
    if (!st && r->articles == before)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no article in it", LT_ARG(source->name));
    lt_arena_close(&records.arena);
    lt_buf_close(&converted);
    return st;
}

/* "{" and a quoted name after it, or an array of such objects. */
static int sniff_json(struct lt_str s)
{
    s = lt_str_trim(s);
    if (lt_str_starts(s, LT_S("\xEF\xBB\xBF")))
        s = lt_str_trim(lt_str_from(s, 3));
    bool array = s.n && s.p[0] == '[';
    if (array)
        s = lt_str_trim(lt_str_from(s, 1));
    if (s.n < 2 || s.p[0] != '{')
        return 0;
    s = lt_str_trim(lt_str_from(s, 1));
    size_t quote = s.n > 1 && s.p[0] == '"' ? lt_str_find_char(lt_str_from(s, 1), '"') : SIZE_MAX;
    if (quote == SIZE_MAX)
        return 0;
    s = lt_str_trim(lt_str_from(s, quote + 2));
    return s.n && s.p[0] == ':' ? 80 : 0;
}

const struct lt_reader lt_reader_json = {
    .suffixes = "json jsonl ndjson",
    .media = "application/feed+json application/json application/jsonl application/x-ndjson "
             "application/x-jsonlines",
    .sniff = sniff_json,
    .read = read_json,
};
