/* publish/weave_package.c - see weave_steps.h: the package document, in which overlays, sounds and what they
 * mean for who cannot see or read are told of. Of a narration that the book had before, nothing is told any
 * more.
 */
#include "publish/weave_steps.h"

#include "base/xml.h"
#include "publish/epub_package.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATH_BYTES = 1200, OVERLAY_ATTR_BYTES = 80 };

/* ------------------------------------------------------------------ paths */

static size_t folder_of(struct lt_str path)
{
    size_t n = path.n;
    while (n && path.p[n - 1] != '/')
        n--;
    return n;
}

void lt_weave_url(struct lt_buf *out, struct lt_str from, struct lt_str path)
{
    static const char plain[] = "-._~/!$()*,;=@";
    size_t dir = folder_of(from), same = 0;
    for (size_t i = 0; i < dir && i < path.n && from.p[i] == path.p[i]; i++)
        same = from.p[i] == '/' ? i + 1 : same;
    for (size_t i = same; i < dir; i++)
        if (from.p[i] == '/')
            lt_buf_addz(out, "../");
    for (size_t i = same; i < path.n; i++) {
        char c = path.p[i];
        if (lt_is_alpha(c) || lt_is_digit(c) || strchr(plain, c))
            lt_buf_addc(out, c);
        else
            lt_buf_addf(out, "%%%02X", (unsigned)(unsigned char)c);
    }
}

/* A reference's path with its escapes resolved; XML's "&amp;" too. */
static void add_decoded(struct lt_buf *out, struct lt_str href)
{
    for (size_t i = 0; i < href.n;) {
        int high = href.p[i] == '%' && i + 2 < href.n ? lt_hex_digit(href.p[i + 1]) : -1;
        int low = high >= 0 ? lt_hex_digit(href.p[i + 2]) : -1;
        bool amp = lt_str_starts(lt_str_from(href, i), LT_S("&amp;"));
        lt_buf_addc(out, low >= 0 ? (char)(high * 16 + low) : href.p[i]);
        i += low >= 0 ? 3 : amp ? 5 : 1;
    }
}

struct lt_str lt_weave_path(struct lt_arena *arena, struct lt_str from, struct lt_str href)
{
    struct lt_buf whole = LT_BUF(PATH_BYTES), path = LT_BUF(PATH_BYTES);
    href = lt_str_slice(href, 0, lt_str_find_char(href, '#'));
    lt_buf_add(&whole, lt_str_slice(from, 0, folder_of(from)));
    add_decoded(&whole, href);
    struct lt_str rest = lt_buf_str(&whole), part;
    while (lt_str_cut(&rest, '/', &part)) {
        if (!part.n || lt_str_eqz(part, "."))
            continue;
        if (lt_str_eqz(part, "..")) {
            size_t up = folder_of(lt_buf_str(&path));
            path.n = up ? up - 1 : 0;
            continue;
        }
        if (path.n)
            lt_buf_addc(&path, '/');
        lt_buf_add(&path, part);
    }
    bool fine = href.n && !whole.failed && !path.failed;
    struct lt_str found = fine ? lt_arena_dup(arena, lt_buf_str(&path)) : (struct lt_str){0};
    lt_buf_close(&whole);
    lt_buf_close(&path);
    return found;
}

/* ------------------------------------------------------------------ what is there */

bool lt_weave_package_fits(struct lt_str bytes)
{
    struct lt_tagged m;
    struct lt_str version;
    for (size_t at = 0; lt_tagged_next(bytes, &at, &m);)
        if (m.kind == LT_TAGGED_OPEN && lt_str_eqz(m.name, "package"))
            return lt_tagged_attr(bytes, &m, "version", &version) && lt_str_starts(version, LT_S("3"));
    return false;
}

static bool has_type(struct lt_str all, const struct lt_tagged *item, const char *type)
{
    struct lt_str media;
    return lt_tagged_attr(all, item, "media-type", &media) && lt_str_starts(media, lt_str_of(type));
}

bool lt_weave_is_overlay(const struct lt_weave_book *b, struct lt_arena *arena, struct lt_str path)
{
    struct lt_tagged m;
    struct lt_str href;
    for (size_t at = 0; lt_tagged_next(b->bytes, &at, &m);)
        if (lt_str_eqz(m.name, "item") && has_type(b->bytes, &m, "application/smil+xml") &&
            lt_tagged_attr(b->bytes, &m, "href", &href) &&
            lt_str_eq(lt_weave_path(arena, b->package, href), path))
            return true;
    return false;
}

static bool says(const struct lt_weave_book *b, const char *what)
{
    return lt_str_find(b->bytes, lt_str_of(what)) != SIZE_MAX;
}

/* ------------------------------------------------------------------ the edits */

struct weave_packing {
    struct lt_cx *cx;
    const struct lt_publication *p;
    const struct lt_weave_book *b;
    struct lt_weave_edits edits;
    struct lt_arena arena;
    struct lt_buf text; /* being added */
    struct lt_str ns;   /* "opf:", or nothing */
};

static void put(struct weave_packing *k, size_t at, size_t drop)
{
    k->edits.failed = k->edits.failed || k->text.failed;
    lt_weave_edit(&k->edits, at, drop, 0,
                  k->text.n ? lt_arena_dup(&k->arena, lt_buf_str(&k->text)) : LT_S(""));
    lt_buf_clear(&k->text);
}

/* An attribute with the space before it. */
static void drop_attr(struct weave_packing *k, struct lt_str value)
{
    const char *all = k->b->bytes.p;
    size_t from = (size_t)(value.p - all) - 1, end = (size_t)(value.p - all) + value.n + 1;
    while (from && (lt_is_space(all[from - 1]) || all[from - 1] == '='))
        from--;
    while (from && !lt_is_space(all[from - 1]))
        from--;
    while (from && lt_is_space(all[from - 1]))
        from--;
    put(k, from, end - from);
}

/* An element up to its closing tag; returns where that ends. */
static size_t drop_element(struct weave_packing *k, const struct lt_tagged *tag)
{
    struct lt_tagged m = *tag;
    size_t at = tag->end;
    while (tag->kind == LT_TAGGED_OPEN && lt_tagged_next(k->b->bytes, &at, &m))
        if (m.kind == LT_TAGGED_CLOSE && lt_str_eq(m.name, tag->name))
            break;
    put(k, tag->at, m.end - tag->at);
    return m.end;
}

static const struct lt_weave_page *page_at(const struct weave_packing *k, struct lt_str path)
{
    for (size_t i = 0; i < k->b->n; i++)
        if (k->b->pages[i].number && lt_str_eq(k->b->pages[i].path, path))
            return &k->b->pages[i];
    return NULL;
}

static size_t edit_item(struct weave_packing *k, const struct lt_tagged *m)
{
    struct lt_str all = k->b->bytes, href, old;
    if (has_type(all, m, "application/smil+xml"))
        return drop_element(k, m);
    if (lt_tagged_attr(all, m, "media-overlay", &old))
        drop_attr(k, old);
    const struct lt_weave_page *page = lt_tagged_attr(all, m, "href", &href)
                                           ? page_at(k, lt_weave_path(&k->arena, k->b->package, href))
                                           : NULL;
    if (page) {
        lt_buf_addf(&k->text, " media-overlay=\"%s-o%zu\"", k->b->prefix, page->number);
        put(k, lt_tagged_attrs_end(all, m), 0);
    }
    return m->end;
}

static size_t edit_meta(struct weave_packing *k, const struct lt_tagged *m)
{
    struct lt_str all = k->b->bytes, property = {0}, refines;
    if (m->kind != LT_TAGGED_OPEN || !lt_tagged_attr(all, m, "property", &property))
        return m->end;
    if (lt_str_starts(property, LT_S("media:")))
        return drop_element(k, m);
    if (!lt_str_eqz(property, "dcterms:modified") || lt_tagged_attr(all, m, "refines", &refines))
        return m->end;
    size_t end = lt_str_find_char(lt_str_from(all, m->end), '<');
    lt_escape_xml(&k->text, k->p->modified);
    put(k, m->end, end == SIZE_MAX ? 0 : end);
    return m->end;
}

static void begin_meta(struct weave_packing *k, const char *property)
{
    lt_buf_addf(&k->text, "<" LT_FMT "meta property=\"%s\"", LT_ARG(k->ns), property);
}

static void end_meta(struct weave_packing *k, struct lt_str value)
{
    lt_buf_addc(&k->text, '>');
    lt_escape_xml(&k->text, value);
    lt_buf_addf(&k->text, "</" LT_FMT "meta>\n", LT_ARG(k->ns));
}

static void meta(struct weave_packing *k, const char *property, const char *value)
{
    begin_meta(k, property);
    end_meta(k, lt_str_of(value));
}

static void add_clock(struct weave_packing *k, int64_t t48)
{
    lt_buf_addc(&k->text, '>');
    lt_epub_clock(&k->text, t48);
    lt_buf_addf(&k->text, "</" LT_FMT "meta>\n", LT_ARG(k->ns));
}

static void add_lengths(struct weave_packing *k)
{
    int64_t whole48 = 0;
    for (size_t i = 0; i < k->b->n; i++) {
        const struct lt_weave_page *page = &k->b->pages[i];
        if (!page->number)
            continue;
        begin_meta(k, "media:duration");
        lt_buf_addf(&k->text, " refines=\"#%s-o%zu\"", k->b->prefix, page->number);
        add_clock(k, page->end48 - page->begin48);
        whole48 += (page->end48 - page->begin48) / 48 * 48;
    }
    begin_meta(k, "media:duration");
    add_clock(k, whole48);
}

/* What is true now and was not before; of what the book says itself, nothing is changed. */
static void add_access(struct weave_packing *k)
{
    const struct lt_weave_book *b = k->b;
    bool pictures = says(b, "\"image/"), modes = says(b, "schema:accessMode\"");
    if (!modes)
        meta(k, "schema:accessMode", "textual");
    if (!modes && pictures)
        meta(k, "schema:accessMode", "visual");
    if (!says(b, ">auditory<"))
        meta(k, "schema:accessMode", "auditory");
    if (!says(b, "schema:accessModeSufficient")) {
        meta(k, "schema:accessModeSufficient", pictures ? "textual,visual" : "textual");
        meta(k, "schema:accessModeSufficient", pictures ? "textual,auditory,visual" : "textual,auditory");
    }
    if (!says(b, "synchronizedAudioText"))
        meta(k, "schema:accessibilityFeature", "synchronizedAudioText");
    if (!says(b, "schema:accessibilityHazard"))
        meta(k, "schema:accessibilityHazard", pictures ? "unknown" : "none");
    if (!says(b, "schema:accessibilitySummary")) {
        begin_meta(k, "schema:accessibilitySummary");
        lt_buf_addz(&k->text, " xml:lang=\"en\"");
        end_meta(k, LT_S("The text is shown and read aloud, sentence by sentence, by a synthetic voice."));
    }
}

static void add_metadata(struct weave_packing *k, size_t at)
{
    add_lengths(k);
    meta(k, "media:active-class", LT_EPUB_ACTIVE);
    if (k->p->n_voices) {
        begin_meta(k, "media:narrator");
        lt_buf_addz(&k->text, ">synthetic voice ");
        lt_escape_xml(&k->text, k->p->voices[0]->name);
        lt_buf_addf(&k->text, "</" LT_FMT "meta>\n", LT_ARG(k->ns));
    }
    add_access(k);
    if (k->p->disclosure.n && says(k->b, "xmlns:dc=")) {
        lt_buf_addf(&k->text, "<dc:description id=\"%s-disclosure\">", k->b->prefix);
        lt_escape_xml(&k->text, k->p->disclosure);
        lt_buf_addz(&k->text, "</dc:description>\n");
    }
    put(k, at, 0);
}

static void add_item(struct weave_packing *k, char kind, size_t number, const char *name, const char *type)
{
    char file[OVERLAY_ATTR_BYTES];
    struct lt_str path;
    snprintf(file, sizeof file, "%s", name);
    path = lt_arena_printf(&k->arena, LT_FMT "%s", LT_ARG(k->b->folder), file);
    lt_buf_addf(&k->text, "<" LT_FMT "item id=\"%s-%c%zu\" href=\"", LT_ARG(k->ns), k->b->prefix, kind,
                number);
    lt_weave_url(&k->text, k->b->package, path);
    lt_buf_addf(&k->text, "\" media-type=\"%s\"/>\n", type);
}

static void add_manifest(struct weave_packing *k, size_t at)
{
    char name[40];
    for (size_t i = 0; i < k->b->n; i++) {
        size_t number = k->b->pages[i].number;
        if (!number)
            continue;
        snprintf(name, sizeof name, "%04zu.smil", number);
        add_item(k, 'o', number, name, "application/smil+xml");
        snprintf(name, sizeof name, "%04zu.%s", number, k->b->opus ? "opus" : "mp3");
        add_item(k, 'a', number, name, k->b->opus ? "audio/ogg; codecs=opus" : "audio/mpeg");
    }
    add_item(k, 'c', 0, "active.css", "text/css");
    put(k, at, 0);
}

static size_t edit_tag(struct weave_packing *k, const struct lt_tagged *m)
{
    bool closes = m->kind == LT_TAGGED_CLOSE;
    if (!closes && lt_str_eqz(m->name, "item"))
        return edit_item(k, m);
    if (!closes && lt_str_eqz(m->name, "meta"))
        return edit_meta(k, m);
    if (closes && lt_str_eqz(m->name, "metadata"))
        add_metadata(k, m->at);
    if (closes && lt_str_eqz(m->name, "manifest"))
        add_manifest(k, m->at);
    return m->end;
}

enum lt_status lt_weave_package(struct lt_cx *cx, const struct lt_publication *p,
                                const struct lt_weave_book *b, struct lt_buf *out)
{
    struct weave_packing k = {
        .cx = cx, .p = p, .b = b, .arena = LT_ARENA(64 << 20), .text = LT_BUF(64 << 20)};
    struct lt_tagged m;
    for (size_t at = 0; lt_tagged_next(b->bytes, &at, &m);) {
        if (m.kind == LT_TAGGED_TEXT || m.kind == LT_TAGGED_OTHER)
            continue;
        if (lt_str_eqz(m.name, "package") && m.kind == LT_TAGGED_OPEN) {
            const char *tag = b->bytes.p + m.at + 1;
            k.ns = (struct lt_str){tag, (size_t)(m.name.p - tag)};
        }
        at = edit_tag(&k, &m);
    }
    enum lt_status st = lt_weave_apply(cx, b->bytes, &k.edits, out);
    free(k.edits.v);
    lt_buf_close(&k.text);
    lt_arena_close(&k.arena);
    return st;
}
