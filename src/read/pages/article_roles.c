/* read/pages/article_roles.c - inside the article: what is printed there and is not its text. The headline
 * again, the standfirst, who wrote it and when, captions and credits, the author's life. Names of elements
 * and the form of the line say which; none of them outweighs the prose. */
#include "read/pages/article_steps.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"
#include "read/clues.h"
#include "read/pages/article_phrases.h"
#include "read/pages/mathml.h"

#include <string.h>

static const struct role_rule {
    uint32_t hints;
    enum lt_role role;
    uint32_t most;  /* characters a run of it may have */
    unsigned share; /* per cent of the article's prose all runs of the element may have */
    bool opens;     /* only before the text begins */
} rules[] = {
    {LT_HINT(EMBED), LT_ROLE_EMBED, 2000, 60, false},
    {LT_HINT(CREDIT), LT_ROLE_CREDIT, 300, 10, false},
    {LT_HINT(CAPTION), LT_ROLE_CAPTION, 1200, 20, false},
    {LT_HINT(GALLERY), LT_ROLE_CAPTION, 1200, 20, false},
    {LT_HINT(PULLQUOTE), LT_ROLE_PULLQUOTE, 600, 15, false},
    {LT_HINT(SUBTITLE), LT_ROLE_SUBTITLE, 700, 15, true},
    {LT_HINT(BIO), LT_ROLE_BIO, 2000, 20, false},
    {LT_HINT(BYLINE), LT_ROLE_BYLINE, 160, 5, false},
    {LT_HINT(DATE), LT_ROLE_DATELINE, 120, 5, false},
    {LT_HINT(TITLE), LT_ROLE_TITLE, 300, 5, true},
};

/* Roles that a paragraph of the story does not get by a name. A pull quote is known by what it repeats. */
#define OF_NAME                                                                               \
    (LT_HINT(CREDIT) | LT_HINT(CAPTION) | LT_HINT(GALLERY) | LT_HINT(BIO) | LT_HINT(BYLINE) | \
     LT_HINT(DATE) | LT_HINT(TITLE))

/* Hints of the elements from the run up to the article, and of one that wraps all of it. */
static void gather_hints(struct lt_page *page, struct lt_page_run *run, uint32_t top)
{
    const struct lt_node *nodes = page->tree->nodes;
    run->hints = 0;
    for (uint32_t at = run->block; at > top; at = nodes[at].parent)
        run->hints |= page->hints[at];
    struct lt_mass m = {0};
    for (uint32_t i = run->first; i < run->end; i = nodes[i].end) {
        if (nodes[i].tag == LT_TAG_TEXT || !page->hints[i])
            continue;
        lt_node_measure(page->tree, i, nodes[i].end, &m);
        if (m.chars * 10 >= run->m.chars * 9)
            run->hints |= page->hints[i];
        break;
    }
}

/* How much prose is inside the outermost element with one of these hints. */
static bool is_small(const struct lt_page *page, const struct lt_page_run *run, const struct role_rule *rule,
                     uint64_t all)
{
    const struct lt_node *nodes = page->tree->nodes;
    uint32_t outer = run->block;
    for (uint32_t at = run->block; at > page->root; at = nodes[at].parent)
        if (page->hints[at] & rule->hints)
            outer = at;
    size_t from, to;
    lt_runs_inside(&page->runs, page->tree, outer, &from, &to);
    return (uint64_t)(page->prose[to] - page->prose[from]) * 100 <= all * rule->share;
}

/* Characters of prose in all runs that each rule speaks of: what holds half of an article is its text. */
struct held {
    uint64_t by_rule[LT_COUNT(rules)], figcaptions, all;
    size_t paragraphs; /* in no gallery */
};

static bool is_most(uint64_t part, uint64_t all)
{
    return part * 2 > all;
}

enum { MIN_STORY = 1500, MANY_PARAGRAPHS = 8 };

/* A gallery beside a whole article is its pictures, however many they are. */
static bool is_beside_story(const struct role_rule *rule, const struct held *held, size_t i)
{
    return (rule->hints & LT_HINT(GALLERY)) && held->all - held->by_rule[i] >= MIN_STORY &&
           held->paragraphs >= MANY_PARAGRAPHS;
}

static enum lt_role role_by_hints(const struct lt_page *page, const struct lt_page_run *run,
                                  const struct held *held, bool started)
{
    for (size_t i = 0; i < LT_COUNT(rules); i++)
        if ((run->hints & rules[i].hints) && !(started && rules[i].opens) && run->m.chars <= rules[i].most &&
            !(run->story && rules[i].hints & OF_NAME) &&
            (is_beside_story(&rules[i], held, i) ||
             ((rules[i].role == LT_ROLE_EMBED || !is_most(held->by_rule[i], held->all)) &&
              is_small(page, run, &rules[i], held->all))))
            return rules[i].role;
    return LT_ROLES;
}

/* Letters and digits only, lower case: what two printings of a headline share. */
static size_t squeeze(struct lt_str s, char *out, size_t room)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n + 4 < room;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_alnum(c))
            n += lt_utf8_put(out + n, lt_uni_lower(c));
    }
    return n;
}

static void squeeze_add(struct lt_buf *out, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_alnum(c))
            lt_utf8_add(out, lt_uni_lower(c));
    }
}

static bool says_title(const struct lt_page *page, struct lt_str text)
{
    char a[600], b[600];
    struct lt_str title = {a, squeeze(page->title, a, sizeof a)};
    struct lt_str line = {b, squeeze(text, b, sizeof b)};
    if (line.n < 4 || title.n < 4)
        return false;
    return lt_str_eq(title, line) || (line.n * 10 >= title.n * 7 && lt_str_starts(title, line)) ||
           (title.n * 10 >= line.n * 7 && lt_str_starts(line, title));
}

static bool inside_tag(const struct lt_page *page, const struct lt_page_run *run, enum lt_elem tag)
{
    for (uint32_t at = run->block; at > page->root; at = page->tree->nodes[at].parent)
        if (page->tree->nodes[at].tag == tag)
            return true;
    return false;
}

enum { MAX_PULLQUOTES = 200, MAX_OPENING_LINES = 400 };

/* A pull quote repeats a sentence of the text; one that does not is a quotation. */
static bool repeats_text(struct lt_page *page, const struct lt_page_run *run)
{
    if (!page->text.n && !page->text.failed)
        for (size_t i = 0; i < page->runs.n; i++) {
            const struct lt_page_run *other = &page->runs.v[i];
            if (other->why == LT_WHY_NONE && other->prose && !(other->hints & LT_HINT(PULLQUOTE)))
                squeeze_add(&page->text, lt_page_run_text(page, other));
        }
    if (!page->quotes_left)
        return false;
    page->quotes_left--;
    char line[600];
    struct lt_str s = {line, squeeze(lt_page_run_text(page, run), line, sizeof line)};
    return lt_str_find(lt_buf_str(&page->text), lt_utf8_cut(s, 300)) != SIZE_MAX;
}

/* "Ann Lee and Bo Ek 15 January 2020": names, and nothing but a date after them. */
static bool is_name_and_date(struct lt_str text)
{
    char iso[11];
    struct lt_str names = lt_clue_author(text, false);
    if (!names.n || names.p != text.p || !lt_clue_names(names))
        return false;
    struct lt_str rest = lt_str_from(text, names.n), part;
    bool any = false;
    for (; lt_clue_part(&rest, &part); any = true) {
        while (part.n && (part.p[0] == ' ' || part.p[0] == ','))
            part = lt_str_from(part, 1);
        if (!lt_clue_date(part, iso))
            return false;
    }
    return any;
}

/* A line before the text: what the phrases know, and the shapes of dates and names. */
static enum lt_role opening_role(struct lt_page *page, struct lt_str text)
{
    char iso[11];
    struct lt_str names;
    enum lt_role role = lt_phrase_role(text);
    if (role != LT_ROLES || !page->lines_left)
        return role;
    page->lines_left--; /* a page without text is all opening */
    if (lt_clue_date(text, iso))
        return LT_ROLE_DATELINE;
    if (lt_clue_byline(text, &names) || is_name_and_date(text))
        return LT_ROLE_BYLINE;
    /* "2021-03-03 06:00 来源：码头网 作者：李安" */
    bool says_both = !lt_clue_ends_sentence(text) && lt_clue_says_by(text) && lt_clue_dated(text);
    return says_both && lt_clue_author(text, false).n ? LT_ROLE_BYLINE : LT_ROLES;
}

static bool is_in_heading(const struct lt_page *page, const struct lt_page_run *run)
{
    for (uint32_t at = run->block; at > page->root; at = page->tree->nodes[at].parent)
        if (lt_elem_is_heading((enum lt_elem)page->tree->nodes[at].tag))
            return true;
    return false;
}

/* ---- captions without a name ---- */

enum { MAX_CAPTION_WORDS = 12, MAX_AGENCY_WORDS = 70 };

static bool has_picture(const struct lt_page *page, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++)
        if (page->tree->nodes[i].tag == LT_TAG_PICTURE ||
            (page->tree->nodes[i].tag == LT_TAG_IMG && !lt_mathml_is_picture(&page->tree->nodes[i])))
            return true;
    return false;
}

/* Elements whose text is no caption, though a picture may stand beside it. */
static bool is_listed(const struct lt_page *page, const struct lt_page_run *run)
{
    switch (page->tree->nodes[run->block].tag) {
    case LT_TAG_LI:
    case LT_TAG_TD:
    case LT_TAG_TH:
    case LT_TAG_DT:
    case LT_TAG_DD:
        return true;
    default:
        return is_in_heading(page, run);
    }
}

static bool is_below_picture(const struct lt_page *page, size_t i)
{
    const struct lt_page_run *above = i ? &page->runs.v[i - 1] : NULL;
    return above && above->m.chars == 0 && has_picture(page, above->first, above->end);
}

/* A few words right under a picture, or beside it in one paragraph, that do not end like a sentence. */
static bool is_under_picture(struct lt_page *page, size_t i)
{
    const struct lt_page_run *run = &page->runs.v[i];
    if (run->m.words > MAX_CAPTION_WORDS || run->m.stops > 1)
        return false;
    if (!has_picture(page, run->first, run->end) && !is_below_picture(page, i))
        return false;
    if (is_listed(page, run))
        return false;
    struct lt_str text = lt_page_run_text(page, run);
    return text.n && !strchr(".!?:\"", text.p[text.n - 1]);
}

/* A caption that ends in its agency, under a picture or with the agency set apart. */
static bool is_agency_caption(struct lt_page *page, size_t i)
{
    const struct lt_page_run *run = &page->runs.v[i];
    if (run->m.words > MAX_AGENCY_WORDS || is_in_heading(page, run))
        return false;
    struct lt_str text = lt_page_run_text(page, run);
    if (!lt_phrase_sells_pictures(text))
        return false;
    bool apart = text.n && (text.p[text.n - 1] == ')' || text.p[text.n - 1] == ']');
    bool under = i && page->runs.v[i - 1].m.chars == 0;
    bool slash = lt_str_find_char(lt_str_from(text, text.n > 60 ? text.n - 60 : 0), '/') != SIZE_MAX;
    return under || (apart && slash) || has_picture(page, run->first, run->end);
}

/* A line at the top may be the headline, or the first sentence of the text in a heading. */
static enum lt_role role_at_top(const struct lt_page *page, const struct lt_page_run *run, struct lt_str text)
{
    if (says_title(page, text) || inside_tag(page, run, LT_TAG_H1))
        return LT_ROLE_TITLE;
    return run->prose && is_in_heading(page, run) ? LT_ROLE_SUBTITLE : LT_ROLES;
}

/* "Posted on April 21, 2015, at 11:29": no paragraph, wherever it stands; "on April 21" may be a heading. */
static bool says_published(struct lt_str text)
{
    enum { MIN_CUE = 5 /* bytes */ };
    char iso[11];
    return lt_lang_prefix_any(text, LT_WORDS_DATE_CUES) >= MIN_CUE && lt_clue_date(text, iso) && iso[0];
}

/* "Related to each other: a cache and a web server": so long, and without a link, it names no other article.
 */
static bool leads_nowhere(const struct lt_page_run *run)
{
    enum { MIN_WORDS = 8 };
    return run->m.linked == 0 && run->m.words >= MIN_WORDS;
}

/* What a short line says it is. `started`: the text has begun, and bylines and dates are its own. */
static enum lt_role role_by_words(struct lt_page *page, struct lt_page_run *run, struct lt_str text,
                                  bool started)
{
    enum lt_role role = LT_ROLES;
    if (!run->prose || run->m.chars <= 70)
        role = started ? lt_phrase_role(text) : opening_role(page, text);
    if (role == LT_ROLES)
        run->why = (uint8_t)lt_phrase_why(text, run->prose && run->m.linked == 0);
    if (run->why == LT_WHY_RELATED && leads_nowhere(run))
        run->why = LT_WHY_NONE;
    if (started && says_published(text))
        return LT_ROLE_DATELINE;
    bool opening = role == LT_ROLE_BYLINE || role == LT_ROLE_DATELINE;
    return opening && started ? LT_ROLES : role;
}

/* A box of credits below a headline names those who wrote it as well. */
static bool says_who_or_when(struct lt_page *page, const struct lt_page_run *run)
{
    struct lt_str text = lt_page_run_text(page, run);
    enum lt_role role = lt_clue_credit(text) ? LT_ROLE_CREDIT : opening_role(page, text);
    return role == LT_ROLE_BYLINE || role == LT_ROLE_DATELINE;
}

static enum lt_role role_of(struct lt_page *page, struct lt_page_run *run, const struct held *held,
                            bool started)
{
    if (inside_tag(page, run, LT_TAG_FIGCAPTION) && !is_most(held->figcaptions, held->all))
        return LT_ROLE_CAPTION;
    enum lt_role role = role_by_hints(page, run, held, started);
    if (role == LT_ROLE_CREDIT && !started && says_who_or_when(page, run))
        return LT_ROLE_BYLINE;
    if (role == LT_ROLE_PULLQUOTE && !repeats_text(page, run))
        role = LT_ROLES;
    if (role == LT_ROLE_SUBTITLE && lt_run_is_text(run) && !is_in_heading(page, run))
        role = LT_ROLES;
    if (role != LT_ROLES || run->m.chars > 200 || (run->hints & LT_HINT(TABLE)))
        return role;
    struct lt_str text = lt_page_run_text(page, run);
    if (lt_clue_rating(text))
        return LT_ROLE_RATING;
    if (!started)
        role = role_at_top(page, run, text);
    return role != LT_ROLES ? role : role_by_words(page, run, text, started);
}

/* ---- around the article ---- */

enum { MAX_BIO_CHARS = 900 };

static bool is_outside(const struct lt_page_run *run)
{
    return run->why == LT_WHY_OUTSIDE && run->role == LT_ROLES && run->m.chars > 0;
}

/* Between the headline and the text: who wrote it and when, often in a box of their own. */
static void find_frame(struct lt_page *page, size_t start)
{
    size_t title = start;
    for (size_t i = 0; i < start; i++)
        if (is_outside(&page->runs.v[i]) && page->runs.v[i].m.chars < 300 &&
            says_title(page, lt_page_run_text(page, &page->runs.v[i])))
            title = i;
    for (size_t i = title; i < start; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        if (!is_outside(run) || run->m.chars > 160)
            continue;
        gather_hints(page, run, page->body);
        enum lt_role role = i == title                       ? LT_ROLE_TITLE
                            : (run->hints & LT_HINT(BYLINE)) ? LT_ROLE_BYLINE
                            : (run->hints & LT_HINT(DATE))   ? LT_ROLE_DATELINE
                                                           : opening_role(page, lt_page_run_text(page, run));
        if (i != title && role != LT_ROLE_BYLINE && role != LT_ROLE_DATELINE)
            continue;
        run->role = (uint8_t)role;
        run->why = LT_WHY_NONE;
    }
}

/* After the text: about the author, in a place that is named so. */
static void find_bio(struct lt_page *page, size_t end)
{
    for (size_t i = end; i < page->runs.n; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        if (!is_outside(run) || !run->prose || run->m.chars > MAX_BIO_CHARS)
            continue;
        gather_hints(page, run, page->body);
        if (!(run->hints & LT_HINT(BIO)))
            continue;
        run->role = LT_ROLE_BIO;
        run->why = LT_WHY_NONE;
    }
}

enum { LAST_RUNS = 3 };

/* Does the text begin with a word of the byline, or tell how to reach somebody? Others who are named at the
 * end of an article are of its story. */
static bool is_about_author(const struct lt_page *page, struct lt_str text)
{
    size_t n = lt_str_find_char(text, ' ');
    struct lt_str first = lt_str_slice(text, 0, n);
    if (first.n >= 3 && lt_str_find_nocase(page->byline, first) != SIZE_MAX)
        return true;
    return lt_str_find_char(text, '@') != SIZE_MAX;
}

/* The last paragraphs may be about the author. */
static void find_last_bio(struct lt_page *page)
{
    size_t left = LAST_RUNS, prose = 0;
    for (size_t i = 0; i < page->runs.n; i++)
        prose +=
            page->runs.v[i].why == LT_WHY_NONE && page->runs.v[i].role == LT_ROLES && page->runs.v[i].prose;
    if (prose < 2 * LAST_RUNS)
        return;
    for (size_t i = page->runs.n; i-- > 0 && left;) {
        struct lt_page_run *run = &page->runs.v[i];
        if (run->why != LT_WHY_NONE || run->role != LT_ROLES || !run->prose)
            continue;
        left--;
        struct lt_str text = lt_page_run_text(page, run);
        if (run->m.chars <= MAX_BIO_CHARS && is_about_author(page, text) && lt_clue_bio(text, page->byline))
            run->role = LT_ROLE_BIO;
    }
}

/* Sums, so that what an element holds is a difference however many runs ask for it. */
static bool sum_prose(struct lt_page *page)
{
    page->prose = lt_arena_array(page->arena, page->runs.n + 1, sizeof *page->prose);
    page->failed = page->failed || !page->prose;
    for (size_t i = 0; page->prose && i < page->runs.n; i++)
        page->prose[i + 1] = page->prose[i] + (page->runs.v[i].prose ? page->runs.v[i].m.chars : 0);
    return page->prose != NULL;
}

/* Characters of prose in the article, and in what each rule speaks of. */
static struct held measure_article(const struct lt_page *page)
{
    struct held held = {.all = 0};
    for (size_t i = 0; i < page->runs.n; i++) {
        const struct lt_page_run *run = &page->runs.v[i];
        if (run->why != LT_WHY_NONE || !run->prose)
            continue;
        held.all += run->m.chars;
        held.paragraphs += !(run->hints & LT_HINT(GALLERY));
        held.figcaptions += inside_tag(page, run, LT_TAG_FIGCAPTION) ? run->m.chars : 0;
        for (size_t k = 0; k < LT_COUNT(rules); k++)
            held.by_rule[k] += run->hints & rules[k].hints ? run->m.chars : 0;
    }
    return held;
}

static bool is_caption(struct lt_page *page, size_t i)
{
    if (is_agency_caption(page, i))
        return true;
    return is_under_picture(page, i) &&
           lt_phrase_role(lt_page_run_text(page, &page->runs.v[i])) != LT_ROLE_CREDIT;
}

void lt_page_find_roles(struct lt_page *page)
{
    size_t from, to;
    if (!sum_prose(page))
        return;
    page->quotes_left = MAX_PULLQUOTES;
    page->lines_left = MAX_OPENING_LINES;
    lt_runs_inside(&page->runs, page->tree, page->root, &from, &to);
    find_frame(page, from);
    find_bio(page, to);
    bool started = false;
    for (size_t i = 0; i < page->runs.n; i++)
        if (page->runs.v[i].why == LT_WHY_NONE)
            gather_hints(page, &page->runs.v[i], page->root);
    struct held held = measure_article(page);
    for (size_t i = 0; i < page->runs.n; i++) {
        struct lt_page_run *run = &page->runs.v[i];
        if (run->why != LT_WHY_NONE || run->role != LT_ROLES)
            continue;
        run->role = (uint8_t)(is_caption(page, i) ? LT_ROLE_CAPTION : role_of(page, run, &held, started));
        started = started || (run->prose && run->role == LT_ROLES && run->why == LT_WHY_NONE);
    }
    find_last_bio(page);
}
