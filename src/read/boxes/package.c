/* read/boxes/package.c - see package.h. */
#include "read/boxes/package.h"

#include "base/utf8.h"
#include "read/boxes/xml.h"
#include "read/clues.h"
#include "read/flow.h"

#include <string.h>

enum { FACT_BYTES = 64 * 1024, PATH_BYTES = 4096 };

enum { MAX_PEOPLE = 32 };

struct person {
    struct lt_str id, name;
    bool author;
};

struct papers {
    struct lt_cx *cx;
    struct lt_str path;
    struct lt_package *p;
    struct lt_xml *x;
    struct lt_buf attr, text;
    struct person people[MAX_PEOPLE];
    size_t n_people;
    struct lt_str second, second_id; /* the second title, which may be the subtitle */
};

static struct lt_str keep(struct papers *s, struct lt_str text)
{
    struct lt_str copy = lt_arena_dup(s->p->arena, lt_str_trim(text));
    if (!copy.p)
        lt_fail(s->cx, LT_OOM, "out of memory");
    return copy;
}

/* A fact is one line: white space of any length is one space. */
static struct lt_str keep_line(struct papers *s, struct lt_str text)
{
    struct lt_flow flow = LT_FLOW;
    lt_flow_add(&flow, lt_utf8_cut(text, FACT_BYTES));
    struct lt_str line = keep(s, lt_buf_str(&flow.text));
    lt_flow_close(&flow);
    return line;
}

static struct lt_str keep_attr(struct papers *s, const char *name)
{
    return lt_xml_attr(s->x, name, &s->attr) ? keep(s, lt_buf_str(&s->attr)) : (struct lt_str){0};
}

/* "%20" to " "; no NUL can come of it. */
static size_t decode_percent(struct lt_str s, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        int high = s.p[i] == '%' && i + 2 < s.n ? lt_hex_digit(s.p[i + 1]) : -1;
        int low = high >= 0 ? lt_hex_digit(s.p[i + 2]) : -1;
        bool escape = low >= 0 && high * 16 + low > 0;
        out[n++] = escape ? (char)(high * 16 + low) : s.p[i];
        i += escape ? 2 : 0;
    }
    return n;
}

struct lt_str lt_package_path(struct lt_arena *arena, struct lt_str base, struct lt_str href)
{
    char whole[PATH_BYTES * 2], out[PATH_BYTES * 2];
    size_t dir = base.n, n = 0, put = 0;
    href = lt_str_slice(href, 0, lt_str_find_char(href, '#'));
    if (href.n == 0 || href.n > PATH_BYTES || base.n >= PATH_BYTES)
        return (struct lt_str){0};
    while (dir > 0 && base.p[dir - 1] != '/')
        dir--;
    if (href.p[0] != '/' && dir) {
        memcpy(whole, base.p, dir);
        n = dir;
    }
    n += decode_percent(href, whole + n);
    struct lt_str rest = {whole, n}, part;
    while (lt_str_cut(&rest, '/', &part)) {
        if (part.n == 0 || lt_str_eqz(part, "."))
            continue;
        if (lt_str_eqz(part, "..")) {
            while (put > 0 && out[--put] != '/')
                continue;
            continue;
        }
        if (put)
            out[put++] = '/';
        memcpy(out + put, part.p, part.n);
        put += part.n;
    }
    return lt_arena_dup(arena, (struct lt_str){out, put});
}

static struct lt_package_item *item_by_path(struct lt_package *p, struct lt_str path)
{
    for (size_t i = 0; path.n && i < p->n_items; i++)
        if (lt_str_eq(p->items[i].path, path))
            return &p->items[i];
    return NULL;
}

static void add_item(struct papers *s)
{
    struct lt_package *p = s->p;
    if (p->n_items >= LT_PACKAGE_MAX_ITEMS) {
        lt_fail(s->cx, LT_LIMIT, "more than %d files in the book", LT_PACKAGE_MAX_ITEMS);
        return;
    }
    struct lt_package_item *items =
        lt_arena_grow(p->arena, p->items, &p->cap_items, p->n_items + 1, sizeof *items);
    if (!items) {
        lt_fail(s->cx, LT_OOM, "out of memory");
        return;
    }
    p->items = items;
    struct lt_package_item item = {.id = keep_attr(s, "id"),
                                   .media = keep_attr(s, "media-type"),
                                   .properties = keep_attr(s, "properties"),
                                   .fallback = keep_attr(s, "fallback")};
    if (lt_xml_attr(s->x, "href", &s->attr))
        item.path = lt_package_path(p->arena, s->path, lt_buf_str(&s->attr));
    items[p->n_items++] = item;
}

static bool is_readable(struct lt_str media)
{
    return lt_str_eqz(media, "application/xhtml+xml") || lt_str_eqz(media, "text/html") ||
           lt_str_eqz(media, "text/x-oeb1-document");
}

/* Found from the item after the last one on, as spines mostly follow their manifest. */
static size_t item_by_id(const struct lt_package *p, struct lt_str id, size_t start)
{
    for (size_t k = 0; k < p->n_items; k++) {
        size_t i = (start + k) % p->n_items;
        if (lt_str_eq(p->items[i].id, id))
            return i;
    }
    return SIZE_MAX;
}

/* Manifest fallbacks (EPUB 3.3, section 5.6.1.2): the first item of the chain that is a text; else the item
 * itself. */
static size_t readable_item(const struct lt_package *p, size_t item)
{
    size_t i = item;
    for (int hops = 0; hops < 8 && i != SIZE_MAX; hops++) {
        if (is_readable(p->items[i].media))
            return i;
        i = p->items[i].fallback.n ? item_by_id(p, p->items[i].fallback, i + 1) : SIZE_MAX;
    }
    return item;
}

/* An item stands once in the reading order (EPUB 3.3, section 5.7.2). */
static void place_in_spine(struct papers *s, size_t item, bool linear)
{
    struct lt_package *p = s->p;
    if (p->items[item].placed)
        return;
    if (p->n_spine >= LT_PACKAGE_MAX_ITEMS) {
        lt_fail(s->cx, LT_LIMIT, "more than %d chapters", LT_PACKAGE_MAX_ITEMS);
        return;
    }
    uint32_t *spine = lt_arena_grow(p->arena, p->spine, &p->cap_spine, p->n_spine + 1, sizeof *spine);
    bool *places = lt_arena_grow(p->arena, p->linear, &p->cap_linear, p->n_spine + 1, sizeof *places);
    p->spine = spine ? spine : p->spine;
    p->linear = places ? places : p->linear;
    if (!spine || !places) {
        lt_fail(s->cx, LT_OOM, "out of memory");
        return;
    }
    spine[p->n_spine] = (uint32_t)item;
    places[p->n_spine++] = linear;
    p->items[item].placed = true;
}

static void add_to_spine(struct papers *s)
{
    struct lt_package *p = s->p;
    struct lt_str id = keep_attr(s, "idref");
    size_t item = item_by_id(p, id, p->n_spine ? p->spine[p->n_spine - 1] + 1 : 0);
    if (item == SIZE_MAX) {
        lt_warn(s->cx, "the reading order names the missing item '" LT_FMT "'", LT_ARG(id));
        return;
    }
    bool linear = !(lt_xml_attr(s->x, "linear", &s->attr) && lt_str_eqz(lt_buf_str(&s->attr), "no"));
    place_in_spine(s, readable_item(p, item), linear);
}

/* A book without a reading order is read as its texts are listed. */
static void make_spine(struct papers *s)
{
    struct lt_package *p = s->p;
    for (size_t i = 0; i < p->n_items && !s->cx->code; i++)
        if (is_readable(p->items[i].media) && lt_str_find(p->items[i].properties, LT_S("nav")) == SIZE_MAX)
            place_in_spine(s, i, true);
    if (p->n_spine)
        lt_warn(s->cx, "the book has no reading order: its texts are read in the order they are listed in");
}

/* "Lee, Ann" as catalogues write it: "Ann Lee". */
static struct lt_str turned(struct papers *s, struct lt_str name)
{
    size_t comma = lt_str_find_char(name, ',');
    struct lt_str last = lt_str_trim(lt_str_slice(name, 0, comma));
    struct lt_str given = comma == SIZE_MAX ? (struct lt_str){0} : lt_str_trim(lt_str_from(name, comma + 1));
    if (!last.n || !given.n || lt_str_find_char(given, ',') != SIZE_MAX ||
        lt_str_find_char(last, ' ') != SIZE_MAX)
        return name;
    struct lt_str whole = lt_arena_printf(s->p->arena, LT_FMT " " LT_FMT, LT_ARG(given), LT_ARG(last));
    return lt_clue_names(whole) ? whole : name;
}

/* EPUB 3 says afterwards what somebody did and what a title is: <meta refines="#c2"
 * property="role">ill</meta>. */
static void refine(struct papers *s)
{
    struct lt_str id = keep_attr(s, "refines"), property = keep_attr(s, "property");
    lt_xml_content(s->x, false, &s->text);
    struct lt_str value = lt_str_trim(lt_buf_str(&s->text));
    if (id.n < 2 || id.p[0] != '#')
        return;
    for (size_t i = 0; i < s->n_people; i++)
        if (lt_str_eq(s->people[i].id, lt_str_from(id, 1)) && lt_str_eqz(property, "role"))
            s->people[i].author = lt_str_eqz(value, "aut");
    if (lt_str_eqz(property, "title-type") && lt_str_eqz(value, "subtitle") &&
        lt_str_eq(s->second_id, lt_str_from(id, 1)))
        s->p->subtitle = s->second;
}

static void join_authors(struct papers *s)
{
    struct lt_str *all = &s->p->authors;
    for (size_t i = 0; i < s->n_people; i++)
        if (s->people[i].author)
            *all = all->n ? lt_arena_printf(s->p->arena, LT_FMT ", " LT_FMT, LT_ARG(*all),
                                            LT_ARG(s->people[i].name))
                          : s->people[i].name;
}

static void add_fact(struct papers *s, struct lt_str name)
{
    struct lt_package *p = s->p;
    bool other_role = lt_xml_attr(s->x, "opf:role", &s->attr) && !lt_str_eqz(lt_buf_str(&s->attr), "aut");
    struct lt_str id = keep_attr(s, "id");
    lt_xml_content(s->x, false, &s->text);
    struct lt_str text = lt_str_trim(lt_buf_str(&s->text));
    if (lt_str_eqz(name, "title") && p->title.n && !s->second.n) {
        s->second = keep_line(s, text);
        s->second_id = id;
    }
    const struct {
        const char *element;
        struct lt_str *to;
    } facts[] = {{"title", &p->title},
                 {"language", &p->lang},
                 {"date", &p->date},
                 {"publisher", &p->publisher},
                 {"description", &p->description}};
    for (size_t i = 0; i < LT_COUNT(facts); i++)
        if (lt_str_eqz(name, facts[i].element) && !facts[i].to->n)
            *facts[i].to = keep_line(s, text);
    if (!lt_str_eqz(name, "creator") || other_role || text.n == 0)
        return;
    if (s->n_people < MAX_PEOPLE)
        s->people[s->n_people++] = (struct person){id, turned(s, keep_line(s, text)), true};
}

/* EPUB 2: <reference type="cover" href="…"/>. */
static void add_reference(struct papers *s)
{
    struct lt_str kind = keep_attr(s, "type");
    if (!lt_xml_attr(s->x, "href", &s->attr))
        return;
    struct lt_package_item *item =
        item_by_path(s->p, lt_package_path(s->p->arena, s->path, lt_buf_str(&s->attr)));
    if (item && !item->kind.n)
        item->kind = kind;
}

/* The picture on the cover: EPUB 3 marks it in the manifest (3.3, section D.3), EPUB 2 names its id. */
static struct lt_str cover_path(const struct lt_package *p, struct lt_str id)
{
    const struct lt_package_item *by_id = NULL;
    for (size_t i = 0; i < p->n_items; i++) {
        const struct lt_package_item *item = &p->items[i];
        if (!lt_str_starts_nocase(item->media, LT_S("image/")))
            continue;
        if (lt_str_find(item->properties, LT_S("cover-image")) != SIZE_MAX)
            return item->path;
        if (id.n && lt_str_eq(item->id, id))
            by_id = item;
    }
    return by_id ? by_id->path : (struct lt_str){0};
}

static void read_package(struct papers *s)
{
    struct lt_str cover_id = {0};
    enum lt_xml_event event;
    while (!s->cx->code && (event = lt_xml_next(s->x)) != LT_XML_END) {
        if (event != LT_XML_OPEN)
            continue;
        struct lt_str name = lt_xml_name(s->x);
        bool dublin_core = lt_str_eqz(lt_xml_prefix(s->x), "dc");
        if (dublin_core)
            add_fact(s, name);
        else if (lt_str_eqz(name, "item"))
            add_item(s);
        else if (lt_str_eqz(name, "spine"))
            s->p->ncx = keep_attr(s, "toc");
        else if (lt_str_eqz(name, "itemref"))
            add_to_spine(s);
        else if (lt_str_eqz(name, "reference"))
            add_reference(s);
        else if (lt_str_eqz(name, "meta") && lt_xml_attr(s->x, "name", &s->attr) &&
                 lt_str_eqz(lt_buf_str(&s->attr), "cover"))
            cover_id = keep_attr(s, "content");
        else if (lt_str_eqz(name, "meta"))
            refine(s);
    }
    if (!s->cx->code && !s->p->n_spine)
        make_spine(s);
    join_authors(s);
    s->p->cover = cover_path(s->p, cover_id);
}

/* A title for the file that the link leads to: the first one counts, as it is its beginning's. */
static void entitle(struct papers *s, struct lt_str href, struct lt_str title, struct lt_str kind)
{
    struct lt_package_item *item = item_by_path(s->p, lt_package_path(s->p->arena, s->path, href));
    if (!item)
        return;
    if (kind.n && !item->kind.n)
        item->kind = kind;
    if (!kind.n && !item->title.n)
        item->title = title;
}

static void read_nav_link(struct papers *s, bool landmarks)
{
    struct lt_str kind = landmarks ? keep_attr(s, "epub:type") : (struct lt_str){0},
                  href = keep_attr(s, "href");
    lt_xml_content(s->x, false, &s->text);
    entitle(s, href, keep_line(s, lt_buf_str(&s->text)), kind);
}

enum nav { NAV_NONE, NAV_TOC, NAV_LANDMARKS };

/* Which of the book's lists a <nav> is. */
static enum nav nav_of(struct lt_str type)
{
    if (lt_str_eqz(type, "toc"))
        return NAV_TOC;
    return lt_str_eqz(type, "landmarks") ? NAV_LANDMARKS : NAV_NONE;
}

/* One element of a table of contents, an EPUB 3 document or an NCX. True: it was a link. */
static bool read_contents_element(struct papers *s, enum nav *in, struct lt_str *label)
{
    struct lt_str name = lt_xml_name(s->x);
    if (lt_str_eqz(name, "nav") && lt_xml_attr(s->x, "epub:type", &s->attr)) {
        *in = nav_of(lt_buf_str(&s->attr));
        return false;
    }
    if (lt_str_eqz(name, "a") && *in != NAV_NONE) {
        read_nav_link(s, *in == NAV_LANDMARKS);
        return true;
    }
    if (lt_str_eqz(name, "text")) { /* NCX: the label comes before the place */
        lt_xml_content(s->x, false, &s->text);
        *label = keep_line(s, lt_buf_str(&s->text));
        return false;
    }
    if (!lt_str_eqz(name, "content") || !lt_xml_attr(s->x, "src", &s->attr))
        return false;
    entitle(s, keep(s, lt_buf_str(&s->attr)), *label, (struct lt_str){0});
    return true;
}

static void read_contents(struct papers *s)
{
    enum lt_xml_event event;
    enum nav in = NAV_NONE;
    struct lt_str label = {0};
    size_t links = 0;
    while (!s->cx->code && (event = lt_xml_next(s->x)) != LT_XML_END) {
        if (event == LT_XML_CLOSE && lt_str_eqz(lt_xml_name(s->x), "nav"))
            in = NAV_NONE;
        if (event == LT_XML_OPEN && links <= LT_PACKAGE_MAX_ITEMS)
            links += read_contents_element(s, &in, &label);
    }
}

static enum lt_status run(struct lt_cx *cx, struct lt_str path, struct lt_str text, struct lt_package *p,
                          void (*read)(struct papers *))
{
    struct papers s = {
        .cx = cx, .path = path, .p = p, .attr = LT_BUF(FACT_BYTES), .text = LT_BUF(FACT_BYTES)};
    enum lt_status st = lt_xml_open(cx, text, &s.x);
    if (!st)
        read(&s);
    lt_xml_close(s.x);
    lt_buf_close(&s.attr);
    lt_buf_close(&s.text);
    return cx->code;
}

enum lt_status lt_package_read(struct lt_cx *cx, struct lt_str path, struct lt_str text, struct lt_package *p)
{
    return run(cx, path, text, p, read_package);
}

enum lt_status lt_package_contents(struct lt_cx *cx, struct lt_str path, struct lt_str text,
                                   struct lt_package *p)
{
    return run(cx, path, text, p, read_contents);
}
