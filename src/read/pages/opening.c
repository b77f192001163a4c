/* read/pages/opening.c - see opening.h. The lines between the headline and the text are looked at whether
 * they are read or not: what was ruled out as "tags and counts" often says who and when. */
#include "read/pages/opening.h"

#include "base/utf8.h"
#include "lang/words.h"
#include "model/tag.h"
#include "read/clues.h"
#include "read/date.h"
#include "read/pages/text.h"
#include "read/pages/title_parts.h"

enum {
    MAX_BELOW = 12, /* runs after the headline that are looked at */
    MAX_ABOVE = 2,  /* before it */
    MAX_AFTER = 4,  /* after the text */
    MAX_LINE = 200, /* bytes of a line */
    MAX_WORDS = 24  /* of it */
};

/* ---- where ---- */

struct stretch {
    size_t first, end; /* runs */
};

/* Lines that belong to something else. */
static bool is_elsewhere(const struct lt_page_run *run)
{
    static const bool out[LT_WHYS] = {
        [LT_WHY_NAV] = true,    [LT_WHY_RELATED] = true, [LT_WHY_COMMENTS] = true, [LT_WHY_AD] = true,
        [LT_WHY_PROMO] = true,  [LT_WHY_FOOTER] = true,  [LT_WHY_LEGAL] = true,    [LT_WHY_POPUP] = true,
        [LT_WHY_PLAYER] = true, [LT_WHY_GALLERY] = true, [LT_WHY_TOC] = true,      [LT_WHY_ASIDE] = true,
    };
    return out[run->why] || run->prose || run->m.chars == 0 || run->m.words > MAX_WORDS ||
           run->role == LT_ROLE_CAPTION || run->role == LT_ROLE_TITLE;
}

static bool is_text(const struct lt_page_run *run)
{
    return run->prose && (run->why == LT_WHY_NONE || run->why == LT_WHY_DONE) && run->role == LT_ROLES;
}

static size_t first_text(const struct lt_page *page)
{
    size_t i = 0;
    while (i < page->runs.n && !is_text(&page->runs.v[i]))
        i++;
    return i;
}

static size_t end_of_text(const struct lt_page *page)
{
    size_t i = page->runs.n;
    while (i && !is_text(&page->runs.v[i - 1]))
        i--;
    return i;
}

/* The last printing of the headline before the text; SIZE_MAX: none. */
static size_t headline_before(struct lt_page *page, size_t text)
{
    for (size_t i = text; i-- > 0 && text - i <= 2 * MAX_BELOW;) {
        const struct lt_page_run *run = &page->runs.v[i];
        if (run->role == LT_ROLE_TITLE)
            return i;
        if (run->m.chars && run->m.chars < 400 && lt_title_same(lt_page_run_text(page, run), page->title))
            return i;
    }
    return SIZE_MAX;
}

/* ---- who ---- */

/* Where sites keep the pages of those who write. */
static bool leads_to_author(struct lt_str href)
{
    static const struct lt_str ways[] = {
        LT_S_INIT("/author"),   LT_S_INIT("/autor"),        LT_S_INIT("/auteur"),     LT_S_INIT("/autore"),
        LT_S_INIT("/by/"),      LT_S_INIT("/staff/"),       LT_S_INIT("/journalist"), LT_S_INIT("/reporter"),
        LT_S_INIT("/writers/"), LT_S_INIT("/contributor"),  LT_S_INIT("/columnist"),  LT_S_INIT("/redakteur"),
        LT_S_INIT("/firmas/"),  LT_S_INIT("/signataires/"), LT_S_INIT("/skribent"),   LT_S_INIT("/forfatter"),
    };
    for (size_t i = 0; i < LT_COUNT(ways); i++)
        if (lt_str_find_nocase(href, ways[i]) != SIZE_MAX)
            return true;
    return false;
}

/* Names that are links to their authors' pages, as they stand in the run. */
static void add_linked(struct lt_page *page, const struct lt_page_run *run, struct lt_buf *names)
{
    for (uint32_t i = run->first; i < run->end; i++) {
        const struct lt_node *node = &page->tree->nodes[i];
        if (node->tag != LT_TAG_A || !leads_to_author(lt_node_attr(node, LT_ATTR_HREF)))
            continue;
        struct lt_str name = lt_inline_plain(page->tree, i + 1, node->end, &page->scratch);
        name = lt_str_trim(lt_str_from(name, lt_clue_by(name)));
        if (!lt_clue_names(name) || lt_str_find(lt_buf_str(names), name) != SIZE_MAX)
            continue;
        lt_buf_addz(names, names->n ? ", " : "");
        lt_buf_add(names, name);
    }
}

/* A part of a line that is somebody's name beyond doubt, and a place or a trade after it. */
static struct lt_str sure_part(struct lt_str line)
{
    struct lt_str part;
    while (lt_clue_part(&line, &part)) {
        struct lt_str head = lt_str_slice(part, 0, lt_str_find_char(part, ','));
        if (lt_clue_sure_name(part))
            return part;
        if (lt_clue_sure_name(head))
            return head;
    }
    return (struct lt_str){0};
}

/* The names that a line says wrote it: after "by", or beside a date. */
static struct lt_str names_of(struct lt_str line)
{
    struct lt_str names = lt_clue_author(line, false), rest = line, part, found;
    bool dense = lt_utf8_peek(names, 0) >= 0x3000;
    if (names.n && (lt_clue_by(line) || lt_clue_dense_name(line).n) &&
        (dense || lt_clue_names(lt_str_trim(lt_str_from(names, lt_clue_by(names))))))
        return names;
    while (lt_clue_part(&rest, &part))
        if (lt_clue_byline(part, &found) && (found = lt_clue_author(part, false)).n)
            return found;
    return lt_clue_dated(line) ? sure_part(line) : (struct lt_str){0};
}

/* The site under its own name, or part of it, is no author where somebody is named. */
static bool names_site(const struct lt_doc *doc, struct lt_str window)
{
    struct lt_str by = doc->byline;
    return by.n && (lt_str_starts_nocase(doc->site, by) || lt_title_same(by, doc->site) ||
                    (by.n < window.n && lt_str_find_nocase(window, by) != SIZE_MAX &&
                     lt_str_find_nocase(doc->title, by) == SIZE_MAX));
}

/* The author's line that was written from what was known before says it, too. */
static void correct_line(struct lt_doc *doc, struct lt_str before)
{
    for (size_t i = 0; i < doc->n_blocks && before.n; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role != LT_ROLE_BYLINE || !lt_str_eq(b->text, before))
            continue;
        b->text = doc->byline;
        b->n_spans = 0;
    }
}

static enum lt_status learn_who(struct lt_cx *cx, struct lt_page *page, struct stretch at, struct lt_doc *doc)
{
    struct lt_buf linked = LT_BUF(MAX_LINE * 2);
    struct lt_str names = {0};
    for (size_t i = at.first; i < at.end && !names.n && !linked.failed; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        if (is_elsewhere(run))
            continue;
        add_linked(page, run, &linked);
        if (linked.n)
            break;
        struct lt_str line = lt_page_run_text(page, run);
        if (line.n <= MAX_LINE)
            names = lt_doc_dup(cx, doc, names_of(line));
    }
    if (linked.n && !linked.failed)
        names = lt_doc_dup(cx, doc, lt_buf_str(&linked));
    if (names.n && (!doc->byline.n || lt_str_find_nocase(names, doc->byline) == SIZE_MAX)) {
        struct lt_str before = doc->byline;
        doc->byline = names;
        correct_line(doc, before);
    }
    lt_buf_close(&linked);
    return cx->code;
}

/* ---- when ---- */

/* 3/4/2021 is the third of April but in the United States; English alone does not tell. */
static enum lt_date_order order_in(struct lt_str lang)
{
    struct lt_str region = lt_tag_region(lang);
    if (!lt_tag_same_language(lang, LT_S("en")))
        return lang.n ? LT_DATE_DAY_FIRST : LT_DATE_UNSURE;
    if (!region.n)
        return LT_DATE_UNSURE;
    return lt_str_eq_nocase(region, LT_S("us")) ? LT_DATE_MONTH_FIRST : LT_DATE_DAY_FIRST;
}

/* "Posted on 3 March 2021": below a text other dates are other articles'. */
static bool says_when(struct lt_str line)
{
    return lt_lang_prefix_any(line, LT_WORDS_DATE_CUES) || lt_lang_prefix_any(line, LT_WORDS_POSTED);
}

static enum lt_status learn_when(struct lt_cx *cx, struct lt_page *page, struct stretch at, bool said,
                                 struct lt_doc *doc)
{
    for (size_t i = at.first; i < at.end && !doc->published.n; i++) {
        char iso[11];
        if (is_elsewhere(&page->runs.v[i]))
            continue;
        struct lt_str line = lt_page_run_text(page, &page->runs.v[i]);
        if (line.n <= MAX_LINE && (!said || says_when(line)) &&
            lt_date_within(line, order_in(doc->lang), iso))
            doc->published = lt_doc_dup(cx, doc, lt_str_of(iso));
    }
    return cx->code;
}

enum lt_status lt_opening_learn(struct lt_cx *cx, struct lt_page *page, struct lt_str window,
                                struct lt_doc *doc)
{
    size_t text = first_text(page), headline = headline_before(page, text), end = end_of_text(page);
    if (text == page->runs.n)
        return LT_OK;
    bool titled = headline != SIZE_MAX;
    size_t from = titled ? headline : text - (text < MAX_ABOVE ? text : MAX_ABOVE);
    struct stretch below = {from, text - from > MAX_BELOW ? from + MAX_BELOW : text};
    struct stretch above = {from < MAX_ABOVE ? 0 : from - MAX_ABOVE, from};
    struct stretch after = {end, page->runs.n - end > MAX_AFTER ? end + MAX_AFTER : page->runs.n};
    enum lt_status st = LT_OK;
    if (!doc->byline.n || names_site(doc, window))
        st = learn_who(cx, page, below, doc);
    if (st == LT_OK)
        st = learn_when(cx, page, below, false, doc);
    if (st == LT_OK && titled)
        st = learn_when(cx, page, above, false, doc);
    return st == LT_OK ? learn_when(cx, page, after, true, doc) : st;
}
