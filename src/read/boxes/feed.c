/* read/boxes/feed.c - RSS 0.9x to 2.0, RSS 1.0 (RDF) and Atom (RFC 4287): every item is an article. Its text
 * is the full content where the feed has it (content:encoded, atom:content), else its summary; its facts are
 * the item's, the feed's where the item has none. */
#include "base/base64.h"
#include "read/boxes/boxes.h"
#include "read/boxes/feed_shield.h"
#include "read/boxes/gather.h"
#include "read/boxes/mime.h"
#include "read/boxes/xml.h"
#include "read/charset.h"
#include "read/entity.h"

#include <stddef.h>
#include <string.h>

enum { MAX_ITEMS = 100 * 1000, FACT_BYTES = 8192 };

enum field { TITLE, LINK, AUTHOR, PUBLISHED, UPDATED, BODY, SUMMARY, LANG, IMAGE, ID, FIELDS };

/* What an element of an item is. prefix "": none; "*": any. */
static const struct {
    const char *name, *prefix;
    enum field field;
} elements[] = {
    {"title", "", TITLE},
    {"link", "", LINK},
    {"guid", "", LINK},
    {"creator", "*", AUTHOR},
    {"author", "*", AUTHOR},
    {"pubDate", "", PUBLISHED},
    {"published", "", PUBLISHED},
    {"issued", "", PUBLISHED},
    {"date", "dc", PUBLISHED},
    {"updated", "", UPDATED},
    {"modified", "", UPDATED},
    {"encoded", "content", BODY},
    {"content", "", BODY},
    {"body", "", BODY},
    {"description", "", SUMMARY},
    {"summary", "", SUMMARY},
    {"language", "", LANG},
    {"title", "atom", TITLE},
    {"link", "atom", LINK},
    {"published", "atom", PUBLISHED},
    {"content", "atom", BODY},
    {"summary", "atom", SUMMARY},
    {"updated", "atom", UPDATED},
    {"id", "", ID},
    {"summary", "itunes", SUMMARY},
    {"subtitle", "itunes", SUMMARY},
};

struct feed_facts {
    struct lt_buf value[FIELDS];
    bool is_text[FIELDS]; /* atom: type="text" */
    bool link_is_guid;    /* the link is only a guid: a real one wins */
};

struct feed {
    struct lt_cx *cx;
    struct lt_reading *r;
    const struct lt_source *source;
    struct lt_xml *x;
    struct lt_buf attr, text;
    struct feed_facts channel, item;
    size_t items;
};

static void facts_open(struct feed_facts *f, size_t body)
{
    *f = (struct feed_facts){0};
    for (int i = 0; i < FIELDS; i++)
        f->value[i] = LT_BUF(i == BODY || i == SUMMARY ? body : FACT_BYTES);
}

static void facts_clear(struct feed_facts *f)
{
    for (int i = 0; i < FIELDS; i++)
        lt_buf_clear(&f->value[i]);
    memset(f->is_text, 0, sizeof f->is_text);
    f->link_is_guid = false;
}

static void facts_close(struct feed_facts *f)
{
    for (int i = 0; i < FIELDS; i++)
        lt_buf_close(&f->value[i]);
}

static int field_of(const struct lt_xml *x)
{
    struct lt_str name = lt_xml_name(x), prefix = lt_xml_prefix(x);
    for (size_t i = 0; i < LT_COUNT(elements); i++) {
        bool any = elements[i].prefix[0] == '*';
        if (lt_str_eqz(name, elements[i].name) && (any || lt_str_eqz(prefix, elements[i].prefix)))
            return (int)elements[i].field;
    }
    return -1;
}

/* Atom: <link rel="alternate" href="…"/>; other relations are not where the article is. */
static void take_link(struct feed *f, struct feed_facts *to)
{
    bool guid = lt_str_eqz(lt_xml_name(f->x), "guid");
    bool permanent = !lt_xml_attr(f->x, "isPermaLink", &f->attr) || lt_str_eqz(lt_buf_str(&f->attr), "true");
    bool other = lt_xml_attr(f->x, "rel", &f->attr) && !lt_str_eqz(lt_buf_str(&f->attr), "alternate");
    bool href = lt_xml_attr(f->x, "href", &f->attr);
    lt_buf_clear(&f->text);
    if (href)
        lt_buf_add(&f->text, lt_buf_str(&f->attr));
    if (href)
        lt_xml_skip(f->x);
    else
        lt_xml_content(f->x, false, &f->text);
    struct lt_str url = lt_str_trim(lt_buf_str(&f->text));
    if (guid && !to->value[ID].n)
        lt_buf_add(&to->value[ID], url);
    bool http = lt_str_starts(url, LT_S("http://")) || lt_str_starts(url, LT_S("https://"));
    if (other || (guid && (!permanent || !http)) || (to->value[LINK].n && !to->link_is_guid))
        return;
    lt_buf_clear(&to->value[LINK]);
    lt_buf_add(&to->value[LINK], url);
    to->link_is_guid = guid;
}

/* The element's own text in f->text, and with <name> inside it (Atom) in f->attr: the one that counts. */
static struct lt_str author_text(struct feed *f)
{
    struct lt_buf *name = &f->attr;
    bool nested = false;
    lt_buf_clear(&f->text);
    lt_buf_clear(name);
    for (int depth = 0;;) {
        enum lt_xml_event event = lt_xml_next(f->x);
        if (event == LT_XML_END || (event == LT_XML_CLOSE && depth-- == 0))
            return lt_str_trim(lt_buf_str(nested ? name : &f->text));
        bool top = depth == 0;
        if (event == LT_XML_TEXT && top)
            lt_xml_text(f->x, &f->text);
        if (event != LT_XML_OPEN)
            continue;
        if (!top || !lt_str_eqz(lt_xml_name(f->x), "name")) {
            depth++;
            continue;
        }
        lt_xml_content(f->x, false, name);
        nested = true;
    }
}

/* "ann@example.org (Ann Lee)" is her name; an address alone names nobody. */
static struct lt_str name_without_address(struct lt_str who)
{
    size_t open = lt_str_find_char(who, '('), at = lt_str_find_char(who, '@');
    if (at == SIZE_MAX)
        return who;
    if (at < open && open != SIZE_MAX && who.p[who.n - 1] == ')')
        return lt_str_slice(who, open + 1, who.n - open - 2);
    return (struct lt_str){0};
}

/* Atom has <author><name>…; RSS a text, sometimes "address (Name)". */
static void take_author(struct feed *f, struct feed_facts *to)
{
    struct lt_str who = name_without_address(author_text(f));
    if (who.n && to->value[AUTHOR].n)
        lt_buf_addz(&to->value[AUTHOR], ", ");
    lt_buf_add(&to->value[AUTHOR], who);
}

static bool attr_is(struct feed *f, const char *name, const char *value)
{
    return lt_xml_attr(f->x, name, &f->attr) && lt_str_eq_nocase(lt_buf_str(&f->attr), lt_str_of(value));
}

/* Atom 0.3 (the Internet-Draft of 2003, section 3.1.2) says how a content is wrapped up: mode="base64". */
static void unwrap(struct feed *f)
{
    lt_buf_clear(&f->attr);
    struct lt_buf bytes = LT_BUF(f->text.max);
    lt_base64_add(&bytes, lt_buf_str(&f->text));
    lt_buf_clear(&f->text);
    struct lt_buf converted = LT_BUF(f->text.max);
    struct lt_str text;
    if (!lt_charset_clean(f->cx, lt_buf_str(&bytes), (struct lt_str){0}, LT_MARKUP_HTML, &converted, &text))
        lt_buf_add(&f->text, text);
    lt_buf_close(&converted);
    lt_buf_close(&bytes);
}

/* Some programs escape what is escaped: what is left is "&lt;p&gt;", and no tag at all. */
static void unescape_again(struct lt_buf *text)
{
    static const struct lt_str pairs[][2] = {{LT_S_INIT("&lt;"), LT_S_INIT("<")},
                                             {LT_S_INIT("&gt;"), LT_S_INIT(">")},
                                             {LT_S_INIT("&quot;"), LT_S_INIT("\"")},
                                             {LT_S_INIT("&amp;"), LT_S_INIT("&")}};
    static const struct lt_str tags[] = {LT_S_INIT("&lt;p&gt;"), LT_S_INIT("&lt;/p&gt;"), LT_S_INIT("&lt;br"),
                                         LT_S_INIT("&lt;/a&gt;"), LT_S_INIT("&lt;/div&gt;")};
    struct lt_str s = lt_buf_str(text);
    bool twice = false;
    for (size_t i = 0; i < LT_COUNT(tags) && lt_str_find_char(s, '<') == SIZE_MAX; i++)
        twice = twice || lt_str_find(s, tags[i]) != SIZE_MAX;
    size_t to = 0;
    for (size_t at = 0; twice && at < s.n;) {
        size_t k = 0;
        while (k < LT_COUNT(pairs) && !lt_str_starts(lt_str_from(s, at), pairs[k][0]))
            k++;
        text->p[to++] = k < LT_COUNT(pairs) ? pairs[k][1].p[0] : text->p[at];
        at += k < LT_COUNT(pairs) ? pairs[k][0].n : 1;
    }
    text->n = twice ? to : text->n;
}

static void take_text(struct feed *f, struct feed_facts *to, enum field field)
{
    bool base64 = attr_is(f, "mode", "base64"), inline_xml = attr_is(f, "mode", "xml");
    bool typed = lt_xml_attr(f->x, "type", &f->attr);
    struct lt_str type = lt_buf_str(&f->attr);
    bool markup = typed && (lt_str_eqz(type, "xhtml") || lt_str_eqz(type, "application/xhtml+xml"));
    bool atom_text = lt_str_eqz(lt_xml_name(f->x), "content") || lt_str_eqz(lt_xml_name(f->x), "summary");
    bool plain = atom_text && (!typed || lt_str_eqz(type, "text") || lt_str_eqz(type, "text/plain"));
    lt_xml_content(f->x, markup || (inline_xml && !plain), &f->text);
    if (base64)
        unwrap(f);
    if (!plain)
        unescape_again(&f->text);
    if (to->value[field].n && field != BODY)
        return; /* the first one counts; of bodies the longest */
    if (to->value[field].n >= f->text.n && field == BODY)
        return;
    lt_buf_clear(&to->value[field]);
    lt_buf_add(&to->value[field], lt_buf_str(&f->text));
    to->is_text[field] = plain;
}

static void take_element(struct feed *f, struct feed_facts *to)
{
    int field = field_of(f->x);
    if (field == LINK)
        take_link(f, to);
    else if (field == AUTHOR)
        take_author(f, to);
    else if (field >= 0)
        take_text(f, to, (enum field)field);
    else
        lt_xml_skip(f->x);
}

static struct lt_str first_of(const struct lt_buf *a, const struct lt_buf *b)
{
    struct lt_str s = lt_str_trim(lt_buf_str(a));
    return s.n || !b ? s : lt_str_trim(lt_buf_str(b));
}

/* Tags and references out of a short text: titles are often HTML. */
static struct lt_str plain_fact(struct lt_buf *b)
{
    size_t to = 0;
    for (size_t i = 0; i < b->n; i++) {
        size_t close = b->p[i] == '<' ? lt_str_find_char(lt_str_from(lt_buf_str(b), i), '>') : SIZE_MAX;
        bool tag = close != SIZE_MAX && i + 1 < b->n && (lt_is_alpha(b->p[i + 1]) || b->p[i + 1] == '/');
        if (tag)
            i += close;
        else
            b->p[to++] = b->p[i];
    }
    b->n = to;
    return lt_entities_decoded(b);
}

static enum lt_status deliver(struct feed *f)
{
    struct feed_facts *item = &f->item, *channel = &f->channel;
    bool text_body = item->value[BODY].n ? item->is_text[BODY] : item->is_text[SUMMARY];
    struct lt_item made = {
        .title = plain_fact(&item->value[TITLE]),
        .byline = first_of(&item->value[AUTHOR], &channel->value[AUTHOR]),
        .published = first_of(&item->value[PUBLISHED], &item->value[UPDATED]),
        .url = first_of(&item->value[LINK], NULL),
        .lang = first_of(&item->value[LANG], &channel->value[LANG]),
        .site = first_of(&channel->value[TITLE], NULL),
        .image = first_of(&item->value[IMAGE], NULL),
        .id = first_of(&item->value[ID], NULL),
        .body = lt_buf_str(&item->value[BODY]),
        .summary = lt_buf_str(&item->value[SUMMARY]),
        .is_text = text_body,
    };
    struct lt_buf name = LT_BUF(16384);
    lt_buf_addf(&name, LT_FMT ": item %zu", LT_ARG(f->source->name), ++f->items);
    struct lt_source source = {.name = lt_buf_str(&name), .url = f->source->url};
    enum lt_status st = lt_buf_check(f->cx, &name, "the name of an item");
    for (int i = 0; !st && i < FIELDS; i++)
        if (item->value[i].failed)
            st = i == BODY || i == SUMMARY ? lt_buf_check(f->cx, &item->value[i], "an item's text") : LT_OK;
    if (!st)
        st = lt_reading_item(f->cx, f->r, &source, &made);
    lt_buf_close(&name);
    return st;
}

static enum lt_status read_item(struct feed *f)
{
    enum lt_xml_event event;
    facts_clear(&f->item);
    if (lt_xml_attr(f->x, "xml:lang", &f->attr))
        lt_buf_add(&f->item.value[LANG], lt_buf_str(&f->attr));
    while ((event = lt_xml_next(f->x)) != LT_XML_END && event != LT_XML_CLOSE)
        if (event == LT_XML_OPEN)
            take_element(f, &f->item);
    if (f->items >= MAX_ITEMS)
        return lt_fail(f->cx, LT_LIMIT, LT_FMT ": more than %d items", LT_ARG(f->source->name), MAX_ITEMS);
    return lt_reading_part(f->cx, f->r, deliver(f));
}

/* Channel, feed and RDF elements are walked into; items are read; other elements speak for the feed. */
static enum lt_status walk(struct feed *f)
{
    enum lt_status st = LT_OK;
    enum lt_xml_event event;
    while (!st && (event = lt_xml_next(f->x)) != LT_XML_END) {
        if (event != LT_XML_OPEN)
            continue;
        struct lt_str name = lt_xml_name(f->x);
        bool holder = lt_str_eqz(name, "rss") || lt_str_eqz(name, "channel") || lt_str_eqz(name, "feed") ||
                      lt_str_eqz(name, "RDF");
        if (holder && lt_xml_attr(f->x, "xml:lang", &f->attr) && !f->channel.value[LANG].n)
            lt_buf_add(&f->channel.value[LANG], lt_buf_str(&f->attr));
        if (lt_str_eqz(name, "item") || lt_str_eqz(name, "entry"))
            st = read_item(f);
        else if (!holder)
            take_element(f, &f->channel);
    }
    return st;
}

static enum lt_status read_text(struct feed *f, struct lt_str text)
{
    struct lt_buf shielded = LT_BUF(text.n * 5 + 16);
    text = lt_xml_shield_html(text, &shielded);
    enum lt_status st = lt_buf_check(f->cx, &shielded, "the feed");
    if (!st)
        st = lt_xml_open(f->cx, text, &f->x);
    if (!st)
        st = walk(f);
    const char *broken = lt_xml_broken(f->x);
    if (!st && f->items == 0)
        st = lt_fail(f->cx, LT_FORMAT, LT_FMT ": %s%s", LT_ARG(f->source->name),
                     broken ? "its XML is broken: " : "the feed has no items", broken ? broken : "");
    else if (!st && broken)
        lt_warn(f->cx, LT_FMT ": read as far as its XML goes: %s", LT_ARG(f->source->name), broken);
    lt_xml_close(f->x);
    lt_buf_close(&shielded);
    return st;
}

static enum lt_status read_feed(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    struct feed f = {
        .cx = cx, .r = r, .source = source, .attr = LT_BUF(FACT_BYTES), .text = LT_BUF(r->max_bytes)};
    struct lt_buf converted = LT_BUF(r->max_bytes * 3 + 16);
    struct lt_str text;
    facts_open(&f.channel, FACT_BYTES);
    facts_open(&f.item, r->max_bytes);
    enum lt_status st = lt_charset_clean(cx, bytes, source->charset, LT_MARKUP_XML, &converted, &text);
    if (!st)
        st = read_text(&f, text);
    facts_close(&f.channel);
    facts_close(&f.item);
    lt_buf_close(&f.attr);
    lt_buf_close(&f.text);
    lt_buf_close(&converted);
    return st;
}

static int sniff_feed(struct lt_str head)
{
    bool feed = lt_xml_root_is(head, "rss") || lt_xml_root_is(head, "feed") || lt_xml_root_is(head, "RDF");
    return feed ? 95 : 0;
}

const struct lt_reader lt_reader_feed = {
    .suffixes = "rss atom rdf xml",
    .media = "application/rss+xml application/atom+xml application/rdf+xml application/xml text/xml",
    .sniff = sniff_feed,
    .read = read_feed,
};
