/* read/papers/prose_opening.c - the end of what prose.h promises: which paragraph is the title, who wrote it,
 * and the facts the file states about itself. What is printed decides over what is stated, as such facts are
 * often those of the file this one was copied from, or of the program. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "read/boxes/gather.h"
#include "read/clues.h"
#include "read/date.h"
#include "read/papers/prose_parts.h"
#include "read/text/markdown_parts.h"

#include <string.h>

enum { OPENING = 8, MAX_TITLE_BYTES = 400, MAX_FACT_BYTES = 4096 };

/* What programs write where nobody stated anything. */
static const struct lt_str no_titles[] = {
    LT_S_INIT("untitled"),         LT_S_INIT("document"),      LT_S_INIT("microsoft word"),
    LT_S_INIT("microsoft office"), LT_S_INIT("powerpoint"),    LT_S_INIT("title"),
    LT_S_INIT("unbenannt"),        LT_S_INIT("sans titre"),    LT_S_INIT("sin título"),
    LT_S_INIT("senza titolo"),     LT_S_INIT("sem título"),    LT_S_INIT("naamloos"),
    LT_S_INIT("no title"),         LT_S_INIT("word document"), LT_S_INIT("print document"),
    LT_S_INIT("new document"),     LT_S_INIT("dokument"),      LT_S_INIT("document sans titre"),
    LT_S_INIT("google docs"),      LT_S_INIT("about:blank")};
static const struct lt_str no_authors[] = {LT_S_INIT("administrator"),
                                           LT_S_INIT("admin"),
                                           LT_S_INIT("user"),
                                           LT_S_INIT("author"),
                                           LT_S_INIT("owner"),
                                           LT_S_INIT("unknown"),
                                           LT_S_INIT("anonymous"),
                                           LT_S_INIT("root"),
                                           LT_S_INIT("python-docx"),
                                           LT_S_INIT("benutzer"),
                                           LT_S_INIT("utilisateur"),
                                           LT_S_INIT("usuario"),
                                           LT_S_INIT("microsoft office user"),
                                           LT_S_INIT("windows user"),
                                           LT_S_INIT("apache poi"),
                                           LT_S_INIT("default"),
                                           LT_S_INIT("test"),
                                           LT_S_INIT("guest"),
                                           LT_S_INIT("un-named"),
                                           LT_S_INIT("none")};
static const struct lt_str file_suffixes[] = {
    LT_S_INIT(".doc"),  LT_S_INIT(".docx"), LT_S_INIT(".odt"), LT_S_INIT(".rtf"), LT_S_INIT(".pdf"),
    LT_S_INIT(".tex"),  LT_S_INIT(".dvi"),  LT_S_INIT(".ps"),  LT_S_INIT(".txt"), LT_S_INIT(".html"),
    LT_S_INIT(".indd"), LT_S_INIT(".qxd"),  LT_S_INIT(".xml"), LT_S_INIT(".pub"), LT_S_INIT(".pages")};

static bool is_one_of(struct lt_str s, const struct lt_str *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (lt_str_eq_nocase(s, list[i]))
            return true;
    return false;
}

/* A title that somebody meant: no name of a file or a program, no "Document1". */
static bool is_title(struct lt_str s)
{
    struct lt_str word = s;
    while (word.n && (lt_is_digit(word.p[word.n - 1]) || lt_is_space(word.p[word.n - 1])))
        word.n--;
    for (size_t i = 0; i < LT_COUNT(file_suffixes); i++)
        if (s.n > file_suffixes[i].n &&
            lt_str_eq_nocase(lt_str_from(s, s.n - file_suffixes[i].n), file_suffixes[i]))
            return false;
    bool program = lt_str_starts_nocase(s, LT_S("microsoft word -")) ||
                   lt_str_starts_nocase(s, LT_S("microsoft powerpoint -"));
    return lt_uni_letters(s) > 1 && s.n <= MAX_TITLE_BYTES && !program &&
           !is_one_of(word, no_titles, LT_COUNT(no_titles));
}

static bool is_author(struct lt_str s)
{
    return lt_uni_letters(s) > 1 && !is_one_of(s, no_authors, LT_COUNT(no_authors)) &&
           lt_str_find_char(s, '@') == SIZE_MAX;
}

/* Letters and digits agree; case, spaces and points do not count. */
static bool same_words(struct lt_str a, struct lt_str b)
{
    size_t i = 0, k = 0;
    for (;;) {
        uint32_t x = 0, y = 0;
        while (i < a.n && !lt_uni_is_alnum(x = lt_utf8_next(a, &i)))
            x = 0;
        while (k < b.n && !lt_uni_is_alnum(y = lt_utf8_next(b, &k)))
            y = 0;
        if (lt_uni_lower(x) != lt_uni_lower(y))
            return false;
        if (!x)
            return true;
    }
}

/* One line: folded; nothing when there is no room for it. */
static struct lt_str folded(struct lt_prose *p, struct lt_str s)
{
    struct lt_flow flow = LT_FLOW;
    lt_flow_add(&flow, lt_utf8_cut(s, MAX_FACT_BYTES));
    struct lt_str kept = flow.text.n ? lt_doc_dup(p->cx, p->doc, lt_buf_str(&flow.text)) : (struct lt_str){0};
    lt_flow_close(&flow);
    return kept;
}

static void make(struct lt_block *b, enum lt_role role)
{
    b->role = role;
    b->level = role == LT_ROLE_HEADING ? 1 : 0;
    b->in_body = role == LT_ROLE_HEADING;
}

/* A new block before all others. */
static void insert(struct lt_prose *p, size_t at, enum lt_role role, struct lt_str text)
{
    struct lt_doc *doc = p->doc;
    if (p->cx->code || !lt_doc_add(p->cx, doc, role, text))
        return;
    struct lt_block made = doc->blocks[doc->n_blocks - 1];
    memmove(&doc->blocks[at + 1], &doc->blocks[at], (doc->n_blocks - 1 - at) * sizeof made);
    doc->blocks[at] = made;
}

/* Paragraphs in the style of a title: those at the top are it, set in several lines or not; others are
 * headings. */
static bool find_styled_title(struct lt_prose *p)
{
    struct lt_doc *doc = p->doc;
    struct lt_buf title = LT_BUF(MAX_FACT_BYTES);
    size_t last = 0, found = 0;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role != LT_ROLE_TITLE)
            continue;
        bool goes_on = found && last + 1 == i;
        if (found && !goes_on) {
            make(b, LT_ROLE_HEADING);
            continue;
        }
        if (goes_on)
            lt_buf_addc(&title, ' ');
        lt_buf_add(&title, b->text);
        last = i;
        found++;
    }
    if (found)
        doc->title = lt_doc_dup(p->cx, doc, lt_utf8_cut(lt_buf_str(&title), MAX_TITLE_BYTES));
    lt_buf_close(&title);
    return found > 0;
}

/* A first heading above all others. */
static bool is_top_heading(const struct lt_doc *doc, const struct lt_block *head)
{
    if (head->role != LT_ROLE_HEADING)
        return false;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (b != head && b->role == LT_ROLE_HEADING && b->level <= head->level)
            return false;
    }
    return true;
}

/* A first line set as titles are, with a text below it. */
static bool is_shown_large(const struct lt_prose *p, const struct lt_block *b)
{
    bool bold = b->n_spans && b->spans[0].kind == LT_SPAN_STRONG && b->spans[0].len == b->text.n;
    return (p->opens_prominent || bold) && b->role == LT_ROLE_PARAGRAPH && b->text.n < MAX_TITLE_BYTES / 2 &&
           !lt_clue_ends_period(b->text) && p->doc->n_blocks > 2;
}

/* Which of the first blocks is the title; SIZE_MAX: none of them. */
static size_t printed_title(const struct lt_prose *p, struct lt_str stated)
{
    const struct lt_doc *doc = p->doc;
    size_t first = 0;
    while (first < doc->n_blocks && doc->blocks[first].why.n)
        first++;
    if (first == doc->n_blocks)
        return SIZE_MAX;
    for (size_t i = first; i < doc->n_blocks && i < first + OPENING; i++)
        if (stated.n && same_words(doc->blocks[i].text, stated))
            return i;
    const struct lt_block *b = &doc->blocks[first];
    return (first == 0 && is_shown_large(p, b)) || is_top_heading(doc, b) ? first : SIZE_MAX;
}

static void find_title(struct lt_prose *p, struct lt_str stated)
{
    struct lt_doc *doc = p->doc;
    stated = is_title(stated) ? stated : (struct lt_str){0};
    if (find_styled_title(p))
        return;
    size_t at = printed_title(p, stated);
    if (at != SIZE_MAX) {
        make(&doc->blocks[at], LT_ROLE_TITLE);
        doc->title = doc->blocks[at].text;
    } else if (stated.n) {
        doc->title = stated;
        insert(p, 0, LT_ROLE_TITLE, stated);
    }
}

/* Authors who have a line each are one byline. */
static void join_bylines(struct lt_prose *p)
{
    struct lt_doc *doc = p->doc;
    for (size_t i = 1; i < doc->n_blocks && i < OPENING * 2; i++) {
        struct lt_block *b = &doc->blocks[i - 1], *next = &doc->blocks[i];
        if (b->role != LT_ROLE_BYLINE || next->role != LT_ROLE_BYLINE)
            continue;
        struct lt_str joined =
            lt_arena_printf(&doc->arena, LT_FMT ", " LT_FMT, LT_ARG(b->text), LT_ARG(next->text));
        if (!joined.p) {
            lt_fail(p->cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
            return;
        }
        b->text = joined;
        b->n_spans = 0;
        memmove(next, next + 1, (doc->n_blocks - i - 1) * sizeof *next);
        doc->n_blocks--;
        i--;
    }
}

/* The first block of each role speaks for the document. */
static void take_printed(struct lt_prose *p)
{
    struct lt_doc *doc = p->doc;
    char iso[32];
    for (size_t i = 0; i < doc->n_blocks && i < OPENING * 2; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (b->role == LT_ROLE_SUBTITLE && !doc->subtitle.n)
            doc->subtitle = b->text;
        if (b->role == LT_ROLE_BYLINE && !doc->byline.n)
            doc->byline = b->text;
        if (b->role == LT_ROLE_DATELINE && !doc->published.n) {
            lt_date_parse(b->text, iso);
            doc->published = lt_doc_dup(p->cx, doc, lt_str_of(iso));
        }
    }
}

/* Is it a line of names, by more than its shape: a name that is known, or below it another such line, or a
 * date? */
static bool is_name_line(const struct lt_doc *doc, size_t i)
{
    char iso[11];
    const struct lt_block *b = &doc->blocks[i];
    if (b->role != LT_ROLE_PARAGRAPH || b->why.n || !lt_clue_names(b->text))
        return false;
    const struct lt_block *next = i + 1 < doc->n_blocks ? &doc->blocks[i + 1] : NULL;
    return lt_clue_sure_name(b->text) ||
           (next && (lt_clue_date(next->text, iso) || lt_clue_names(next->text)));
}

/* A line of names below another one; where each author has a line, the last one is known by those above. */
static bool goes_on_naming(const struct lt_doc *doc, size_t i)
{
    enum { MAX_WORDS = 4 };
    const struct lt_block *b = &doc->blocks[i];
    return doc->blocks[i - 1].role == LT_ROLE_BYLINE && b->role == LT_ROLE_PARAGRAPH && !b->why.n &&
           lt_clue_words(b->text) <= MAX_WORDS && lt_clue_names(b->text);
}

/* Right below the title. */
static void find_name_lines(struct lt_doc *doc)
{
    for (size_t i = 1; i < doc->n_blocks && i < OPENING; i++) {
        enum lt_role above = doc->blocks[i - 1].role;
        bool below = above == LT_ROLE_TITLE || above == LT_ROLE_SUBTITLE || above == LT_ROLE_BYLINE;
        if (below && (is_name_line(doc, i) || goes_on_naming(doc, i)))
            make(&doc->blocks[i], LT_ROLE_BYLINE);
    }
}

/* A text that is set in a typewriter's type as a whole is no program. */
static void mind_typescript(struct lt_doc *doc)
{
    size_t code = 0, all = 0;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        all += doc->blocks[i].text.n;
        code += doc->blocks[i].role == LT_ROLE_CODE ? doc->blocks[i].text.n : 0;
    }
    for (size_t i = 0; i < doc->n_blocks && code > all / 2; i++)
        if (doc->blocks[i].role == LT_ROLE_CODE)
            doc->blocks[i].role = LT_ROLE_PARAGRAPH;
}

/* Are the words of `a` all among those of `b`? */
static bool has_words(struct lt_str b, struct lt_str a)
{
    struct lt_str word, rest, other;
    size_t found = 0;
    while (lt_str_cut(&a, ' ', &word)) {
        bool there = false;
        for (rest = b; lt_str_cut(&rest, ' ', &other);)
            there = there || same_words(word, other);
        if (!there)
            return false;
        found++;
    }
    return found > 1;
}

/* "Ann Lee; Bo Ek", as programs write it. */
static struct lt_str with_commas(struct lt_prose *p, struct lt_str names)
{
    struct lt_buf out = LT_BUF(MAX_FACT_BYTES + 1);
    lt_buf_add(&out, names);
    for (size_t i = 0; i < out.n; i++)
        out.p[i] = out.p[i] == ';' ? ',' : out.p[i];
    struct lt_str kept = out.n ? lt_doc_dup(p->cx, p->doc, lt_buf_str(&out)) : (struct lt_str){0};
    lt_buf_close(&out);
    return kept;
}

static void add_byline(struct lt_prose *p, struct lt_str stated)
{
    struct lt_doc *doc = p->doc;
    size_t at = 0;
    stated = with_commas(p, stated);
    if (doc->byline.n && is_author(stated) && has_words(stated, doc->byline))
        doc->byline = stated; /* the same names, better parted than in print */
    if (doc->byline.n || !stated.n || !is_author(stated))
        return;
    doc->byline = stated;
    while (at < doc->n_blocks &&
           (doc->blocks[at].role == LT_ROLE_TITLE || doc->blocks[at].role == LT_ROLE_SUBTITLE))
        at++;
    if (at < doc->n_blocks && same_words(doc->blocks[at].text, stated))
        make(&doc->blocks[at], LT_ROLE_BYLINE);
    else
        insert(p, at, LT_ROLE_BYLINE, stated);
}

static void add_notes(struct lt_prose *p)
{
    for (size_t i = 0; i < p->notes.n_blocks && !p->cx->code; i++)
        if (lt_flow_full(p->cx, p->doc) || !lt_gather_block(p->cx, p->doc, &p->notes.blocks[i], 0))
            return;
}

enum lt_status lt_prose_finish(struct lt_prose *p, const struct lt_prose_facts *facts)
{
    struct lt_doc *doc = p->doc;
    char iso[32];
    lt_prose_flush_code(p);
    if (p->cx->code)
        return p->cx->code;
    lt_date_parse(facts->published, iso);
    doc->published = lt_doc_dup(p->cx, doc, lt_str_of(iso));
    doc->lang = lt_str_eqz(facts->lang, "zxx") ? (struct lt_str){0} : folded(p, facts->lang);
    doc->setup_lang = doc->lang;
    doc->site = folded(p, facts->site);
    doc->description = folded(p, facts->description);
    mind_typescript(doc);
    find_title(p, folded(p, facts->title));
    find_name_lines(doc);
    join_bylines(p);
    take_printed(p);
    if (!p->cx->code && lt_md_see_parts(p->cx, doc))
        return p->cx->code;
    if (!doc->subtitle.n)
        doc->subtitle = folded(p, facts->subtitle);
    add_byline(p, folded(p, facts->authors));
    add_notes(p);
    return p->cx->code;
}
