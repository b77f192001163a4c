/* publish/weave.c - see weave_steps.h: a book read aloud as the book that it is. */
#include "publish/weave_steps.h"

#include "base/utf8.h"
#include "base/xml.h"
#include "publish/epub_package.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MAX_BYTES = 300 << 20, NOWHERE = -1 };

struct weave {
    struct lt_cx *cx;
    const struct lt_publication *p;
    const struct lt_shelf *to;
    struct lt_arena arena;
    struct lt_weave_book book;
    int32_t *page_of; /* of each line; NOWHERE */
    bool *placed;     /* line i stands in the page it is heard with */
};

static enum lt_status no_room(struct weave *w)
{
    return lt_fail(w->cx, LT_OOM, "the book: out of memory");
}

static struct lt_str file_of(const struct lt_publication *p, struct lt_str path)
{
    for (size_t i = 0; i < p->n_files; i++)
        if (lt_str_eq(p->files[i].name, path))
            return p->files[i].bytes;
    return (struct lt_str){0};
}

/* ------------------------------------------------------------------ can it be done? */

/* The next of the document's texts: "BYTES PATH". */
static bool next_text(struct lt_str *rest, uint64_t *bytes, struct lt_str *path)
{
    struct lt_str line, number;
    if (!lt_str_line(rest, &line))
        return false;
    *path = line;
    return lt_str_cut(path, ' ', &number) && lt_str_uint(number, UINT32_MAX, bytes) && path->n;
}

bool lt_publish_weaves(const struct lt_publication *p)
{
    struct lt_str rest = p->doc->files, path, bytes;
    uint64_t size;
    bool first = true;
    while (next_text(&rest, &size, &path)) {
        bytes = file_of(p, path);
        if (first ? !lt_weave_package_fits(bytes)
                  : bytes.n != size || bytes.n > UINT32_MAX || !lt_utf8_valid(bytes))
            return false;
        first = false;
    }
    return !first && !rest.n;
}

/* ------------------------------------------------------------------ which lines belong to which document */

static enum lt_status open_pages(struct weave *w)
{
    struct lt_str rest = w->p->doc->files, path;
    uint64_t size, base = 0;
    size_t most = 0;
    for (size_t i = 0; i < rest.n; i++)
        most += rest.p[i] == '\n';
    w->book.pages = lt_arena_array(&w->arena, most + 1, sizeof *w->book.pages);
    if (!w->book.pages || !next_text(&rest, &size, &w->book.package))
        return no_room(w);
    w->book.bytes = file_of(w->p, w->book.package);
    while (next_text(&rest, &size, &path)) {
        struct lt_weave_page *page = &w->book.pages[w->book.n++];
        *page = (struct lt_weave_page){.path = path, .bytes = file_of(w->p, path), .base = base};
        page->holds = lt_str_find(page->bytes, LT_S("<body")) != SIZE_MAX;
        page->mark = lt_str_starts(page->bytes, LT_S("\xEF\xBB\xBF")) ? 3 : 0;
        base += size;
    }
    return LT_OK;
}

/* From page `at` on: a reader does not go back. */
static int32_t find_page(const struct weave *w, const struct lt_line *l, int32_t at)
{
    if (!l->src_len || l->block >= w->p->doc->n_blocks || !w->p->doc->blocks[l->block].src_len)
        return NOWHERE;
    uint64_t src = w->p->doc->blocks[l->block].src_at;
    for (size_t i = (size_t)at; i < w->book.n; i++)
        if (w->book.pages[i].holds && src >= w->book.pages[i].base &&
            src - w->book.pages[i].base < w->book.pages[i].bytes.n)
            return (int32_t)i;
    return NOWHERE;
}

/* Lines that stand nowhere are heard with what comes after them; at the end, with what came before. */
static enum lt_status place_lines(struct weave *w)
{
    size_t n = w->p->episode->n_cues, pending = 0;
    int32_t at = 0;
    w->page_of = lt_arena_array(&w->arena, n + 1, sizeof *w->page_of);
    w->placed = lt_arena_array(&w->arena, n + 1, sizeof *w->placed);
    if (!w->page_of || !w->placed)
        return no_room(w);
    for (size_t i = 0; i < n; i++) {
        const struct lt_performed *line = NULL;
        enum lt_status st = w->p->line(w->p->user, w->cx, i, &line);
        if (st)
            return st;
        int32_t found = find_page(w, &line->line, at);
        w->placed[i] = found != NOWHERE;
        if (found == NOWHERE)
            continue;
        at = found;
        while (pending <= i)
            w->page_of[pending++] = at;
    }
    while (pending < n)
        w->page_of[pending++] = at;
    return LT_OK;
}

/* A document's sound begins where its chapter does, else where the line before ends. */
static int64_t begin_of(const struct weave *w, size_t line)
{
    const struct lt_episode *e = w->p->episode;
    if (!line)
        return 0;
    for (size_t i = 0; i < e->n_chapters; i++)
        if (e->chapters[i].begin48 >= e->cues[line - 1].end48 &&
            e->chapters[i].begin48 <= e->cues[line].begin48)
            return e->chapters[i].begin48;
    return e->cues[line - 1].end48;
}

static void share_lines(struct weave *w)
{
    const struct lt_episode *e = w->p->episode;
    size_t number = 0;
    for (size_t i = 0, end; i < e->n_cues; i = end) {
        struct lt_weave_page *page = &w->book.pages[w->page_of[i]];
        for (end = i; end < e->n_cues && w->page_of[end] == w->page_of[i];)
            end++;
        page->first = i;
        page->end = end;
        page->begin48 = begin_of(w, i);
        page->end48 = end < e->n_cues ? begin_of(w, end) : e->length48;
        page->number = ++number;
    }
}

/* A name that nothing in the book has: of the folder, and of ids. */
static enum lt_status choose_names(struct weave *w)
{
    struct lt_weave_book *b = &w->book;
    for (int try = 0; try < 1000; try++) {
        bool taken = false;
        snprintf(b->prefix, sizeof b->prefix, try ? "lectern%d" : "lectern", try);
        size_t dir = b->package.n;
        while (dir && b->package.p[dir - 1] != '/')
            dir--;
        b->folder =
            lt_arena_printf(&w->arena, LT_FMT "%s/", LT_ARG(lt_str_slice(b->package, 0, dir)), b->prefix);
        struct lt_str id = lt_arena_printf(&w->arena, "\"%s-", b->prefix);
        if (!b->folder.p || !id.p)
            return no_room(w);
        for (size_t i = 0; i < w->p->n_files && !taken; i++)
            taken = lt_str_starts(w->p->files[i].name, b->folder);
        for (size_t i = 0; i < b->n && !taken; i++)
            taken = lt_str_find(b->pages[i].bytes, id) != SIZE_MAX;
        if (!taken && lt_str_find(b->bytes, id) == SIZE_MAX)
            return LT_OK;
    }
    return lt_fail(w->cx, LT_FORMAT, "the book: it has a folder called lectern, and a thousand more");
}

/* ------------------------------------------------------------------ the files */

static enum lt_status add(struct weave *w, struct lt_str name, struct lt_buf *file)
{
    enum lt_status st = lt_buf_check(w->cx, file, "a file of the book");
    if (!st)
        st = w->to->add(w->to->user, w->cx, name, lt_buf_str(file));
    lt_buf_close(file);
    return st;
}

static struct lt_str own_name(struct weave *w, size_t number, const char *suffix)
{
    return lt_arena_printf(&w->arena, LT_FMT "%04zu.%s", LT_ARG(w->book.folder), number, suffix);
}

static void add_id(struct lt_buf *out, const char *prefix, char kind, size_t number, struct lt_str own)
{
    if (own.n)
        lt_buf_add(out, own); /* as it is written there, escapes and all */
    else
        lt_buf_addf(out, "%s-%c%zu", prefix, kind, number);
}

static void add_time(struct lt_buf *out, const char *name, int64_t t48)
{
    lt_buf_addf(out, " %s=\"", name);
    lt_epub_clock(out, t48);
    lt_buf_addc(out, '"');
}

static void add_par(struct lt_buf *out, const struct weave *w, struct lt_str url,
                    const struct lt_weave_page *page, const struct lt_weave_par *par)
{
    lt_buf_addf(out, "<par id=\"p%zu\"%s>\n<text src=\"" LT_FMT "#", par->number,
                par->role == LT_ROLE_NOTE ? " epub:type=\"footnote\"" : "", LT_ARG(url));
    add_id(out, w->book.prefix, 's', par->number, par->own);
    lt_buf_addf(out, "\"/>\n<audio src=\"%04zu.%s\"", page->number, w->book.opus ? "opus" : "mp3");
    add_time(out, "clipBegin", par->begin48);
    add_time(out, "clipEnd", par->end48);
    lt_buf_addz(out, "/>\n</par>\n");
}

/* A list or a table is a sequence of its own, so that a reader can leave it. */
static enum lt_status add_overlay(struct weave *w, const struct lt_weave_page *page,
                                  const struct lt_weave_woven *pars)
{
    struct lt_buf out = LT_BUF(FILE_MAX_BYTES), url = LT_BUF(8192);
    struct lt_str name = own_name(w, page->number, "smil"), to;
    size_t box = 0;
    lt_weave_url(&url, name, page->path);
    to = lt_buf_str(&url);
    lt_buf_addz(&out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<smil xmlns=\"http://www.w3.org/ns/SMIL\" "
                      "xmlns:epub=\"http://www.idpf.org/2007/ops\" version=\"3.0\">\n<body>\n");
    for (size_t i = 0; i < pars->n; i++) {
        const struct lt_weave_par *par = &pars->pars[i];
        if (par->box != box && box)
            lt_buf_addz(&out, "</seq>\n");
        if (par->box != box && par->box) {
            lt_buf_addf(&out, "<seq id=\"q%zu\" epub:type=\"%s\" epub:textref=\"" LT_FMT "#", par->box,
                        par->table ? "table" : "list", LT_ARG(to));
            add_id(&out, w->book.prefix, 'b', par->box, par->box_own);
            lt_buf_addz(&out, "\">\n");
        }
        box = par->box;
        add_par(&out, w, to, page, par);
    }
    lt_buf_addf(&out, "%s</body>\n</smil>\n", box ? "</seq>\n" : "");
    out.failed = out.failed || url.failed || !name.p;
    enum lt_status st = add(w, name, &out);
    lt_buf_close(&url);
    return st;
}

/* Before </head>, so that it comes after the book's own styles. */
static void link_style(struct weave *w, const struct lt_weave_page *page, struct lt_weave_woven *woven)
{
    struct lt_buf url = LT_BUF(8192);
    struct lt_tagged m;
    for (size_t at = 0; lt_tagged_next(page->bytes, &at, &m);) {
        if (m.kind != LT_TAGGED_CLOSE || !lt_str_eqz(m.name, "head"))
            continue;
        lt_weave_url(&url, page->path,
                     lt_arena_printf(&w->arena, LT_FMT "active.css", LT_ARG(w->book.folder)));
        lt_weave_edit(&woven->edits, m.at, 0, 1,
                      lt_arena_printf(&woven->arena,
                                      "<link rel=\"stylesheet\" type=\"text/css\" href=\"" LT_FMT "\"/>",
                                      LT_ARG(lt_buf_str(&url))));
        break;
    }
    lt_buf_close(&url);
}

static enum lt_status add_page(struct weave *w, struct lt_weave_page *page)
{
    struct lt_weave_woven woven;
    struct lt_buf text = LT_BUF(FILE_MAX_BYTES);
    enum lt_status st = lt_weave_page(w->cx, w->p, page, w->book.prefix, w->placed, &woven);
    if (!st) {
        link_style(w, page, &woven);
        st = lt_weave_apply(w->cx, page->bytes, &woven.edits, &text);
    }
    if (!st)
        st = add(w, page->path, &text);
    if (!st)
        st = add_overlay(w, page, &woven);
    struct lt_stretch stretch = {page->first, page->begin48, page->end48};
    struct lt_str sound = own_name(w, page->number, w->book.opus ? "opus" : "mp3");
    if (!st)
        st = w->to->stretch(w->to->user, w->cx, sound, &stretch);
    lt_weave_woven_close(&woven);
    lt_buf_close(&text);
    return st;
}

/* Not copied: what is written anew, what a narration before has left, signatures of what it was. */
static bool is_kept(struct weave *w, struct lt_str name)
{
    static const char *const anew[] = {"mimetype", "META-INF/lectern", "META-INF/signatures.xml"};
    for (size_t i = 0; i < LT_COUNT(anew); i++)
        if (lt_str_eqz(name, anew[i]))
            return false;
    for (size_t i = 0; i < w->book.n; i++)
        if (w->book.pages[i].number && lt_str_eq(name, w->book.pages[i].path))
            return false;
    bool smil = name.n > 5 && lt_str_eq_nocase(lt_str_from(name, name.n - 5), LT_S(".smil"));
    return name.n && name.p[name.n - 1] != '/' && !lt_str_eq(name, w->book.package) &&
           !(smil && lt_weave_is_overlay(&w->book, &w->arena, name));
}

static enum lt_status add_kept(struct weave *w)
{
    enum lt_status st = w->to->add(w->to->user, w->cx, LT_S("mimetype"), LT_S("application/epub+zip"));
    if (!st && w->p->mark.n)
        st = w->to->add(w->to->user, w->cx, LT_S("META-INF/lectern"), w->p->mark);
    for (size_t i = 0; i < w->p->n_files && !st; i++)
        if (is_kept(w, w->p->files[i].name))
            st = w->to->add(w->to->user, w->cx, w->p->files[i].name, w->p->files[i].bytes);
    return st;
}

static enum lt_status add_own(struct weave *w)
{
    static const char style[] = "." LT_EPUB_ACTIVE " { background-color: #ffe08a; color: #000; }\n";
    struct lt_buf package = LT_BUF(FILE_MAX_BYTES);
    struct lt_str name = lt_arena_printf(&w->arena, LT_FMT "active.css", LT_ARG(w->book.folder));
    enum lt_status st = name.p ? w->to->add(w->to->user, w->cx, name, lt_str_of(style)) : no_room(w);
    if (!st)
        st = lt_weave_package(w->cx, w->p, &w->book, &package);
    return st ? st : add(w, w->book.package, &package);
}

enum lt_status lt_publish_weave(struct lt_cx *cx, const struct lt_publication *p, bool opus,
                                const struct lt_shelf *to)
{
    struct weave w = {.cx = cx, .p = p, .to = to, .arena = LT_ARENA(LT_DOC_MAX_BYTES)};
    w.book.opus = opus;
    enum lt_status st = open_pages(&w);
    if (!st)
        st = place_lines(&w);
    if (!st)
        st = choose_names(&w);
    if (!st) {
        share_lines(&w);
        st = add_kept(&w);
    }
    for (size_t i = 0; i < w.book.n && !st; i++)
        if (w.book.pages[i].number)
            st = add_page(&w, &w.book.pages[i]);
    if (!st)
        st = add_own(&w);
    lt_arena_close(&w.arena);
    return st;
}
