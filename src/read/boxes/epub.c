/* read/boxes/epub.c - books: EPUB 2 and 3 (EPUB 3.3; OCF, Open Container Format). One book is one document:
 * title and authors, then the chapters in reading order, each under its title from the table of contents when
 * it does not bring one. What frames a book (cover, imprint, contents, index …) is in the document too, with
 * the reason why it is not read out. Refuses books that are encrypted. Offsets count through the chapters'
 * texts, one after the other. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "read/boxes/boxes.h"
#include "read/boxes/bundle.h"
#include "read/boxes/gather.h"
#include "read/boxes/package.h"
#include "read/boxes/unpack.h"
#include "read/boxes/xml.h"
#include "read/charset.h"
#include "read/date.h"
#include "read/pages/pages.h"

#include <string.h>

enum { MAX_PICTURE_BYTES = 16 << 20, TOLD_MAX_BYTES = 8 << 20 };

struct book {
    struct lt_cx *cx;
    struct lt_reading *r;
    const struct lt_source *source;
    struct lt_arena arena; /* the files, and what the papers say */
    struct lt_bundle files;
    struct lt_package package;
    struct lt_doc doc;
    uint64_t base;      /* bytes of the chapters so far */
    struct lt_buf told; /* lt_doc.files */
    size_t chapters;
};

static enum lt_status no_room(struct book *b)
{
    return lt_bundle_no_room(b->cx, b->source, &b->files);
}

static const struct lt_file *find_file(const struct book *b, struct lt_str name)
{
    return lt_bundle_find(&b->files, name);
}

/* Only what a book is made of; pictures, fonts and sounds are not unpacked into memory for long. */
static bool is_wanted(struct lt_str name)
{
    static const struct lt_str suffixes[] = {LT_S_INIT(".xhtml"), LT_S_INIT(".html"), LT_S_INIT(".htm"),
                                             LT_S_INIT(".xml"),   LT_S_INIT(".opf"),  LT_S_INIT(".ncx"),
                                             LT_S_INIT(".svg")};
    for (size_t i = 0; i < LT_COUNT(suffixes); i++)
        if (name.n >= suffixes[i].n &&
            lt_str_eq_nocase(lt_str_from(name, name.n - suffixes[i].n), suffixes[i]))
            return true;
    return false;
}

/* Fonts may be scrambled; texts may not. */
static bool is_locked(const struct book *b)
{
    const struct lt_file *f = find_file(b, LT_S("META-INF/encryption.xml"));
    return f && lt_str_find(f->bytes, LT_S("CipherReference")) != SIZE_MAX &&
           (lt_str_find(f->bytes, LT_S(".xhtml")) != SIZE_MAX ||
            lt_str_find(f->bytes, LT_S(".html")) != SIZE_MAX ||
            lt_str_find(f->bytes, LT_S(".htm")) != SIZE_MAX);
}

/* META-INF/container.xml names the package document; without one, the first .opf is it. */
static struct lt_str package_path(struct book *b)
{
    const struct lt_file *f = find_file(b, LT_S("META-INF/container.xml"));
    struct lt_xml *x = NULL;
    struct lt_buf attr = LT_BUF(4096);
    struct lt_str path = {0};
    enum lt_xml_event event;
    if (f && lt_xml_open(b->cx, f->bytes, &x) == LT_OK)
        while (!path.n && (event = lt_xml_next(x)) != LT_XML_END)
            if (event == LT_XML_OPEN && lt_str_eqz(lt_xml_name(x), "rootfile") &&
                lt_xml_attr(x, "full-path", &attr))
                path = lt_package_path(&b->arena, (struct lt_str){0}, lt_buf_str(&attr));
    lt_xml_close(x);
    lt_buf_close(&attr);
    for (size_t i = 0; !path.n && i < b->files.n; i++)
        if (lt_str_ends(b->files.v[i].name, LT_S(".opf")))
            path = b->files.v[i].name;
    return path;
}

/* A file of the book's, as lt_doc.files has it. */
static void tell_file(struct book *b, size_t bytes, struct lt_str path)
{
    lt_buf_addf(&b->told, "%zu ", bytes);
    lt_buf_add(&b->told, path);
    lt_buf_addc(&b->told, '\n');
    for (size_t i = 0; i < path.n; i++)
        b->told.failed = b->told.failed || (unsigned char)path.p[i] < ' ';
}

static enum lt_status read_papers(struct book *b)
{
    struct lt_package *p = &b->package;
    struct lt_str path = package_path(b);
    const struct lt_file *f = find_file(b, path);
    if (!f)
        return b->cx->code ? b->cx->code
                           : lt_fail(b->cx, LT_FORMAT, LT_FMT ": no package document in the book",
                                     LT_ARG(b->source->name));
    tell_file(b, 0, path);
    p->arena = &b->arena;
    enum lt_status st = lt_package_read(b->cx, path, f->bytes, p);
    for (size_t i = 0; !st && i < p->n_items; i++) {
        struct lt_package_item *item = &p->items[i];
        bool nav = lt_str_find(item->properties, LT_S("nav")) != SIZE_MAX;
        bool ncx =
            (p->ncx.n && lt_str_eq(item->id, p->ncx)) || lt_str_eqz(item->media, "application/x-dtbncx+xml");
        const struct lt_file *contents = nav || ncx ? find_file(b, item->path) : NULL;
        if (nav && !item->kind.n)
            item->kind = LT_S("toc");
        if (contents)
            st = lt_package_contents(b->cx, item->path, contents->bytes, p);
    }
    return st;
}

static enum lt_status add_facts(struct book *b)
{
    const struct lt_package *p = &b->package;
    struct lt_doc *doc = &b->doc;
    char iso[32];
    lt_date_parse(p->date, iso);
    doc->title = lt_doc_dup(b->cx, doc, p->title);
    doc->subtitle = lt_doc_dup(b->cx, doc, p->subtitle);
    doc->byline = lt_doc_dup(b->cx, doc, p->authors);
    doc->lang = lt_doc_dup(b->cx, doc, p->lang);
    doc->site = lt_doc_dup(b->cx, doc, p->publisher);
    doc->published = lt_doc_dup(b->cx, doc, lt_str_of(iso));
    const struct {
        enum lt_role role;
        struct lt_str text;
    } blocks[] = {
        {LT_ROLE_TITLE, doc->title}, {LT_ROLE_SUBTITLE, doc->subtitle}, {LT_ROLE_BYLINE, doc->byline}};
    for (size_t i = 0; !b->cx->code && i < LT_COUNT(blocks); i++)
        if (blocks[i].text.n)
            (void)lt_doc_add(b->cx, doc, blocks[i].role, blocks[i].text);
    return b->cx->code;
}

/* Parts that frame a book (EPUB Structural Semantics Vocabulary 1.1, and the OPF 2 guide types). */
static const struct {
    const char *kind, *why;
} frames[] = {
    {"cover", "front matter: the cover"},
    {"titlepage", "front matter: the title page"},
    {"title-page", "front matter: the title page"},
    {"halftitlepage", "front matter: the half-title page"},
    {"copyright-page", "front matter: the imprint"},
    {"imprint", "front matter: the imprint"},
    {"imprimatur", "front matter: the imprint"},
    {"seriespage", "front matter: the series page"},
    {"toc", "front matter: the table of contents"},
    {"loi", "front matter: the list of illustrations"},
    {"lot", "front matter: the list of tables"},
    {"landmarks", "front matter: the table of contents"},
    {"page-list", "front matter: the list of pages"},
    {"index", "back matter: the index"},
    {"bibliography", "back matter: the bibliography"},
    {"colophon", "back matter: the colophon"},
    {"other-credits", "back matter: the credits"},
    {"contributors", "back matter: the contributors"},
};

/* Titles of such parts, for books that do not say what they are. */
static const struct {
    const char *title, *kind;
} frame_titles[] = {
    {"cover", "cover"},
    {"title page", "titlepage"},
    {"copyright", "copyright-page"},
    {"copyright page", "copyright-page"},
    {"imprint", "imprint"},
    {"contents", "toc"},
    {"table of contents", "toc"},
    {"index", "index"},
    {"bibliography", "bibliography"},
    {"colophon", "colophon"},
    {"titelseite", "titlepage"},
    {"impressum", "imprint"},
    {"inhalt", "toc"},
    {"inhaltsverzeichnis", "toc"},
    {"register", "index"},
    {"couverture", "cover"},
    {"page de titre", "titlepage"},
    {"table des matières", "toc"},
    {"sommaire", "toc"},
    {"mentions légales", "imprint"},
    {"portada", "cover"},
    {"índice", "toc"},
    {"créditos", "imprint"},
    {"copertina", "cover"},
    {"indice", "toc"},
    {"inhoud", "toc"},
    {"colofon", "colophon"},
    {"spis treści", "toc"},
    {"innehåll", "toc"},
    {"tartalom", "toc"},
    {"оглавление", "toc"},
    {"содержание", "toc"},
};

static const char *why_of_kind(struct lt_str kinds)
{
    struct lt_str kind;
    while (lt_str_cut(&kinds, ' ', &kind))
        for (size_t i = 0; i < LT_COUNT(frames); i++)
            if (lt_str_eq_nocase(kind, lt_str_of(frames[i].kind)))
                return frames[i].why;
    return NULL;
}

/* What the chapter says it is: the first epub:type near its top. */
static struct lt_str own_kind(struct lt_str text)
{
    struct lt_str head = lt_str_slice(text, 0, 4096);
    size_t body = lt_str_find(head, LT_S("<body")), at = SIZE_MAX;
    head = lt_str_from(head, body == SIZE_MAX ? 0 : body);
    head = lt_str_slice(head, 0, 600);
    at = lt_str_find(head, LT_S("epub:type="));
    if (at == SIZE_MAX || at + 11 >= head.n)
        return (struct lt_str){0};
    head = lt_str_from(head, at + 10);
    char quote = head.p[0];
    head = lt_str_from(head, 1);
    return lt_str_slice(head, 0, lt_str_find_char(head, quote));
}

/* "text/title_page.xhtml" tells a title page: the file's stem, letters only, is one of the kinds. */
static struct lt_str kind_by_file(struct lt_str path)
{
    static const char *const stems[] = {"cover", "titlepage", "copyright-page", "toc", "imprint", "colophon"};
    char stem[32];
    size_t at = path.n, n = 0;
    while (at > 0 && path.p[at - 1] != '/')
        at--;
    for (; at < path.n && path.p[at] != '.' && n + 1 < sizeof stem; at++)
        if (lt_is_alpha(path.p[at]))
            stem[n++] = lt_lower(path.p[at]);
    stem[n] = 0;
    for (size_t i = 0; i < LT_COUNT(stems); i++)
        if (strncmp(stem, stems[i], n) == 0 && (stems[i][n] == 0 || stems[i][n] == '-') && n)
            return lt_str_of(stems[i]);
    return (struct lt_str){0};
}

static const char *why_left_out(const struct lt_package_item *item, struct lt_str text, bool linear)
{
    const char *why = why_of_kind(item->kind);
    if (!why)
        why = why_of_kind(own_kind(text));
    if (!why)
        why = why_of_kind(kind_by_file(item->path));
    for (size_t i = 0; !why && i < LT_COUNT(frame_titles); i++)
        if (lt_str_eq_nocase(item->title, lt_str_of(frame_titles[i].title)))
            why = why_of_kind(lt_str_of(frame_titles[i].kind));
    return why ? why : linear ? NULL : "set apart from the reading order";
}

static bool same_folded(struct lt_str a, struct lt_str b)
{
    size_t i = 0, k = 0;
    while (i < a.n || k < b.n) {
        while (i < a.n && lt_is_space(a.p[i]))
            i++;
        while (k < b.n && lt_is_space(b.p[k]))
            k++;
        if (i >= a.n || k >= b.n)
            return i >= a.n && k >= b.n;
        if (lt_lower(a.p[i++]) != lt_lower(b.p[k++]))
            return false;
    }
    return true;
}

static bool begins_with_heading(const struct lt_doc *chapter, struct lt_str title)
{
    for (size_t i = 0; i < chapter->n_blocks && i < 4; i++) {
        enum lt_role role = chapter->blocks[i].role;
        if (role == LT_ROLE_HEADING || role == LT_ROLE_TITLE || same_folded(chapter->blocks[i].text, title))
            return true;
    }
    return false;
}

/* Letters and digits only, in lower case, of what comes next; 0 at the end. */
static uint32_t next_alnum(struct lt_str s, size_t *at)
{
    while (*at < s.n) {
        uint32_t c = lt_utf8_next(s, at);
        if (lt_uni_is_alnum(c))
            return lt_uni_lower(c);
    }
    return 0;
}

/* Is `title` the words of `head`, and after them, unless `more` is empty, those of `more`? */
static bool is_made_of(struct lt_str title, struct lt_str head, struct lt_str more)
{
    size_t at = 0, in = 0;
    const struct lt_str parts[] = {head, more};
    for (size_t k = 0; k < LT_COUNT(parts); k++) {
        in = 0;
        for (uint32_t c; (c = next_alnum(parts[k], &in));)
            if (next_alnum(title, &at) != c)
                return false;
    }
    return next_alnum(title, &at) == 0;
}

static bool begins_with(struct lt_str title, struct lt_str head)
{
    size_t at = 0, in = 0;
    for (uint32_t c; (c = next_alnum(head, &in));)
        if (next_alnum(title, &at) != c)
            return false;
    return true;
}

/* "IV", "12", "Chapter 3": a number is all it says. */
static bool is_bare_number(struct lt_str heading)
{
    size_t words = 0;
    struct lt_str word, last = {0};
    while (lt_str_cut(&heading, ' ', &word))
        if (word.n) {
            words++;
            last = word;
        }
    size_t i = 0;
    while (i < last.n && (lt_is_digit(last.p[i]) || strchr("ivxlcdmIVXLCDM.:", last.p[i])))
        i++;
    return words > 0 && words <= 2 && last.n > 0 && i == last.n;
}

static void take_out(struct lt_doc *chapter, size_t i)
{
    memmove(chapter->blocks + i, chapter->blocks + i + 1,
            (chapter->n_blocks - i - 1) * sizeof *chapter->blocks);
    chapter->n_blocks--;
}

/* "2" and "The evening": "2. The evening". */
static struct lt_str numbered(struct lt_doc *chapter, struct lt_str number, struct lt_str name)
{
    bool pointed = number.n && strchr(".:)", number.p[number.n - 1]);
    struct lt_str whole = lt_arena_printf(&chapter->arena, LT_FMT "%s " LT_FMT, LT_ARG(number),
                                          pointed ? "" : ".", LT_ARG(name));
    return whole.n ? whole : name;
}

/* A chapter's number may stand over its name in a paragraph of its own. */
static void take_number(struct lt_doc *chapter, size_t h)
{
    if (h == 0 || chapter->blocks[h - 1].role != LT_ROLE_PARAGRAPH ||
        !is_bare_number(chapter->blocks[h - 1].text) || is_bare_number(chapter->blocks[h].text))
        return;
    chapter->blocks[h].text = numbered(chapter, chapter->blocks[h - 1].text, chapter->blocks[h].text);
    chapter->blocks[h].n_spans = 0;
    take_out(chapter, h - 1);
}

/* Books split a chapter's name ("I", then "Down to the Landing") or give its number alone; the table of
 * contents has it whole. The heading gets the whole name, and a block that only repeats the rest of it goes.
 */
static void mend_heading(struct lt_doc *chapter, struct lt_str title)
{
    size_t h = 0;
    while (h < chapter->n_blocks && h < 4 && chapter->blocks[h].role != LT_ROLE_HEADING &&
           chapter->blocks[h].role != LT_ROLE_TITLE)
        h++;
    if (h >= chapter->n_blocks || h >= 4)
        return;
    size_t before = chapter->n_blocks;
    take_number(chapter, h);
    if (!title.n || chapter->n_blocks < before)
        return;
    struct lt_block *head = &chapter->blocks[h];
    struct lt_block *next = h + 1 < chapter->n_blocks ? &chapter->blocks[h + 1] : NULL;
    bool split = next && next->text.n && is_made_of(title, head->text, next->text);
    bool number = is_bare_number(head->text), named = begins_with(title, head->text);
    if (!split && !(number && (named || !is_bare_number(title))))
        return;
    head->text = split || named ? title : numbered(chapter, head->text, title);
    head->n_spans = 0;
    if (split)
        take_out(chapter, h + 1);
}

static enum lt_status add_chapter(struct book *b, const struct lt_package_item *item,
                                  const struct lt_doc *chapter, const char *why)
{
    if (item->title.n && !begins_with_heading(chapter, item->title)) {
        struct lt_block *h = lt_doc_add(b->cx, &b->doc, LT_ROLE_HEADING, item->title);
        if (!h)
            return b->cx->code;
        h->level = 1;
        h->src_at = b->base;
        h->in_body = !why;
        h->why = lt_str_of(why);
    }
    for (size_t i = 0; i < chapter->n_blocks; i++) {
        struct lt_block *to = lt_gather_block(b->cx, &b->doc, &chapter->blocks[i], b->base);
        if (!to)
            return b->cx->code;
        if (to->role == LT_ROLE_TITLE) {
            to->role = LT_ROLE_HEADING;
            to->level = 1;
            to->in_body = true;
        }
        if (to->role == LT_ROLE_HEADING && i < 4 && same_folded(to->text, item->title))
            to->level = 1; /* a chapter's own title, whatever rank the file gave it */
        if (!why)
            continue;
        to->why = lt_str_of(why);
        to->in_body = false;
    }
    b->chapters += !why && chapter->n_blocks;
    return LT_OK;
}

/* ---- "Next chapter": lines at the ends of a file that only lead to other files of the book ---- */

enum { EDGE_BLOCKS = 2, MAX_WAY = 48 /* bytes */ };

static bool leads_on(const struct lt_block *b)
{
    size_t linked = 0;
    if (b->role != LT_ROLE_PARAGRAPH || b->text.n > MAX_WAY)
        return false;
    for (uint32_t i = 0; i < b->n_spans; i++) {
        const struct lt_span *s = &b->spans[i];
        bool inside = s->kind == LT_SPAN_LINK && s->value.n &&
                      lt_str_find(s->value, LT_S("://")) == SIZE_MAX && s->value.p[0] != '#';
        linked += inside ? lt_uni_letters(lt_str_slice(b->text, s->at, s->len)) : 0;
    }
    return linked > 0 && linked == lt_uni_letters(b->text);
}

static void mark_ways(struct lt_doc *chapter)
{
    size_t n = chapter->n_blocks;
    if (n <= EDGE_BLOCKS)
        return;
    for (size_t i = 0; i < EDGE_BLOCKS; i++) {
        struct lt_block *ends[] = {&chapter->blocks[i], &chapter->blocks[n - 1 - i]};
        for (size_t k = 0; k < LT_COUNT(ends); k++)
            if (leads_on(ends[k])) {
                ends[k]->why = LT_S("a link to another part of the book");
                ends[k]->in_body = false;
            }
    }
}

/* "12", "*", "[3]": what stands in a text only to lead to a note. */
static bool is_mark(struct lt_str s)
{
    return s.n > 0 && s.n <= 6 && lt_uni_letters(s) <= 1;
}

/* Ids count within their file only, and notes often have a file of their own: in the book an id is "file#id",
 * and a short mark that links into another file of the book is a note mark. */
static enum lt_status globalize_ids(struct book *b, const struct lt_package_item *item,
                                    struct lt_doc *chapter)
{
    for (size_t i = 0; i < chapter->n_blocks && !b->cx->code; i++) {
        struct lt_block *block = &chapter->blocks[i];
        if (block->id.n)
            block->id =
                lt_arena_printf(&chapter->arena, LT_FMT "#" LT_FMT, LT_ARG(item->path), LT_ARG(block->id));
        for (size_t k = 0; k < block->n_spans; k++) {
            struct lt_span *s = &block->spans[k];
            size_t hash = lt_str_find_char(s->value, '#');
            struct lt_str fragment = s->value, path = item->path;
            bool elsewhere = s->kind == LT_SPAN_LINK && hash != SIZE_MAX && hash > 0 &&
                             is_mark(lt_str_slice(block->text, s->at, s->len));
            if (elsewhere) {
                path = lt_package_path(&chapter->arena, item->path, s->value);
                fragment = lt_str_from(s->value, hash + 1);
            }
            if (!(elsewhere && find_file(b, path)) && s->kind != LT_SPAN_NOTE_REF)
                continue;
            s->kind = LT_SPAN_NOTE_REF;
            s->value = lt_arena_printf(&chapter->arena, LT_FMT "#" LT_FMT, LT_ARG(path), LT_ARG(fragment));
            if (!s->value.p)
                return no_room(b);
        }
    }
    return b->cx->code;
}

static enum lt_status read_chapter(struct book *b, const struct lt_package_item *item, bool linear)
{
    const struct lt_file *f = find_file(b, item->path);
    if (!f) {
        lt_warn(b->cx, LT_FMT ": the chapter " LT_FMT " is missing", LT_ARG(b->source->name),
                LT_ARG(item->path));
        return LT_OK;
    }
    struct lt_read_opts opts = *b->r->opts;
    opts.whole_page = true;
    struct lt_doc chapter;
    struct lt_buf converted = LT_BUF(b->r->max_bytes * 3 + 16);
    struct lt_str text;
    lt_doc_init(&chapter);
    chapter.name = b->source->name;
    struct lt_source part = {.name = b->source->name, .type = item->media};
    enum lt_status st =
        lt_charset_clean(b->cx, f->bytes, (struct lt_str){0}, LT_MARKUP_HTML, &converted, &text);
    if (!st)
        st = lt_html_read(b->cx, &opts, &part, text, &chapter);
    if (st == LT_FORMAT) { /* a page of pictures */
        lt_cx_reset(b->cx);
        st = LT_OK;
    }
    if (!st)
        st = globalize_ids(b, item, &chapter);
    mend_heading(&chapter, item->title);
    mark_ways(&chapter);
    if (!st)
        st = add_chapter(b, item, &chapter, why_left_out(item, text, linear));
    tell_file(b, f->bytes.n, item->path);
    b->base += f->bytes.n;
    lt_doc_close(&chapter);
    lt_buf_close(&converted);
    return st;
}

static enum lt_status keep_picture(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                                   bool too_large)
{
    struct book *b = user;
    if (!lt_str_eq(name, b->package.cover))
        return LT_OK;
    if (too_large)
        return lt_fail(cx, LT_LIMIT, LT_FMT " is too large", LT_ARG(name));
    b->doc.picture = lt_doc_dup(cx, &b->doc, bytes);
    return cx->code;
}

/* The book is opened once more for it: which file it is was not known while they went by, and most are no
 * covers. A book is read without its cover too. */
static void find_picture(struct book *b, const struct lt_source *archive)
{
    uint64_t budget = LT_READ_BUDGET;
    struct lt_unpack_opts opts = {
        .max_member = MAX_PICTURE_BYTES, .max_members = LT_BUNDLE_MAX, .budget = &budget};
    struct lt_cx trial = {.cancel = b->cx->cancel};
    if (!b->r->opts->picture || !b->package.cover.n)
        return;
    if (lt_unpack(&trial, &opts, archive, keep_picture, b))
        lt_warn(b->cx, LT_FMT ": no cover: %s", LT_ARG(b->source->name), trial.what);
}

static enum lt_status read_book(struct book *b, struct lt_str bytes)
{
    struct lt_source archive = *b->source;
    archive.bytes = bytes;
    b->files.arena = &b->arena;
    enum lt_status st = lt_bundle_unpack(b->cx, b->r, &archive, is_wanted, &b->files);
    if (!st && is_locked(b))
        st = lt_fail(b->cx, LT_FORMAT, LT_FMT ": the book is encrypted", LT_ARG(b->source->name));
    if (!st)
        st = read_papers(b);
    if (!st)
        st = add_facts(b);
    for (size_t i = 0; !st && i < b->package.n_spine; i++) {
        st = lt_check_cancel(b->cx);
        if (!st)
            st = read_chapter(b, &b->package.items[b->package.spine[i]], b->package.linear[i]);
    }
    if (!st && b->chapters == 0)
        st = lt_fail(b->cx, LT_FORMAT, LT_FMT ": no chapter with text in the book", LT_ARG(b->source->name));
    if (st)
        return st;
    find_picture(b, &archive);
    if (!b->told.failed && lt_utf8_valid(lt_buf_str(&b->told))) /* else a name cannot be told */
        b->doc.files = lt_doc_dup(b->cx, &b->doc, lt_buf_str(&b->told));
    /* What comes next may take hours; the document has copies of all it needs. */
    lt_arena_close(&b->arena);
    return lt_reading_deliver(b->cx, b->r, b->source, &b->doc);
}

static enum lt_status read_epub(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    struct book b = {.cx = cx, .r = r, .source = source, .arena = LT_ARENA(LT_BUNDLE_MAX_BYTES)};
    b.told = LT_BUF(TOLD_MAX_BYTES);
    lt_doc_init(&b.doc);
    b.doc.name = source->name;
    enum lt_status st = read_book(&b, bytes);
    lt_doc_close(&b.doc);
    lt_arena_close(&b.arena);
    lt_buf_close(&b.told);
    return st;
}

/* OCF, section 4.2: the first member is "mimetype", stored, at byte 30. */
static int sniff_epub(struct lt_str head)
{
    if (!lt_str_starts(head, LT_S("PK\3\4")))
        return 0;
    bool told = lt_str_find(lt_str_slice(head, 0, 200), LT_S("application/epub+zip")) != SIZE_MAX;
    return told ? 95 : lt_str_find(head, LT_S("META-INF/container.xml")) != SIZE_MAX ? 70 : 40;
}

const struct lt_reader lt_reader_epub = {
    .suffixes = "epub",
    .media = "application/epub+zip",
    .sniff = sniff_epub,
    .read = read_epub,
    .from_path = true,
};
