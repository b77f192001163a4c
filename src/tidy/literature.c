/* tidy/literature.c - the list of works at the end of a paper or an encyclopaedia's page: names, titles,
 * years and pages one after the other, which nobody can follow by ear. It goes with the notes: read only
 * where they are. Its heading has to say what it is, and most of its entries have to look like works. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"
#include "tidy/pass.h"

#include <string.h>

enum { LEAST_ENTRIES = 2, LEAST_BEFORE = 2, LONGEST_HEADING = 60, LONGEST_ENTRY = 900, MOST_SECTIONS = 16 };

/* Without a number before it and a colon or a count after it: "7. References", "References (12)". */
static struct lt_str bare(struct lt_str s)
{
    size_t from = 0, to = s.n;
    while (from < to && (lt_is_digit(s.p[from]) || s.p[from] == '.' || s.p[from] == ' '))
        from++;
    while (to > from && (lt_is_digit(s.p[to - 1]) || (s.p[to - 1] && strchr(" :.()[]", s.p[to - 1]))))
        to--;
    return lt_str_slice(s, from, to - from);
}

static bool names_literature(const struct lt_block *b)
{
    if ((b->role != LT_ROLE_HEADING && b->role != LT_ROLE_PARAGRAPH && b->role != LT_ROLE_BOILERPLATE) ||
        b->text.n > LONGEST_HEADING)
        return false;
    struct lt_str s = bare(b->text);
    return s.n && lt_lang_matches_any(s, LT_WORDS_LITERATURE);
}

/* --- does an entry look like a work? --- */

static size_t digits_at(struct lt_str s, size_t at)
{
    size_t n = 0;
    while (at + n < s.n && lt_is_digit(s.p[at + n]))
        n++;
    return n;
}

/* A year, from the first printed books on. */
static bool is_year(struct lt_str s, size_t at)
{
    return (s.p[at] == '1' && s.p[at + 1] >= '5') || (s.p[at] == '2' && s.p[at + 1] == '0');
}

/* What figures say: a year, pages ("357–362"), a volume with its pages ("12: 45"). */
static void look_at_figures(struct lt_str s, bool *year, bool *pages)
{
    for (size_t at = 0; at < s.n;) {
        size_t n = digits_at(s, at);
        if (!n) {
            at++;
            continue;
        }
        *year = *year || (n == 4 && is_year(s, at));
        struct lt_str rest = lt_str_from(s, at + n);
        size_t joint = lt_str_starts(rest, LT_S("–"))    ? strlen("–")
                       : lt_str_starts(rest, LT_S("-"))  ? 1
                       : lt_str_starts(rest, LT_S(": ")) ? 2
                       : lt_str_starts(rest, LT_S(":"))  ? 1
                                                         : 0;
        *pages = *pages || (joint && digits_at(rest, joint));
        at += n;
    }
}

/* "Smith, J.", "J. Smith" */
static bool has_initial(struct lt_str s)
{
    for (size_t at = 0, before = ' '; at + 1 < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_upper(c) && (before == ' ' || before == '.' || before == '-') && at < s.n &&
            s.p[at] == '.')
            return true;
        before = c;
    }
    return false;
}

static bool is_registered(struct lt_str s)
{
    static const struct lt_str signs[] = {LT_S_INIT("doi:"), LT_S_INIT("doi.org"), LT_S_INIT("DOI"),
                                          LT_S_INIT("ISBN"), LT_S_INIT("ISSN"),    LT_S_INIT("arXiv"),
                                          LT_S_INIT("PMID"), LT_S_INIT("http://"), LT_S_INIT("https://"),
                                          LT_S_INIT("et al")};
    for (size_t i = 0; i < LT_COUNT(signs); i++)
        if (lt_str_find(s, signs[i]) != SIZE_MAX)
            return true;
    return false;
}

/* "[1] …", "Smith, J. …": prose has years and initials too, and opens otherwise. */
static bool opens_as_entry(struct lt_str s)
{
    size_t comma = lt_str_find_char(s, ','), space = lt_str_find_char(s, ' ');
    if (s.n && s.p[0] == '[')
        return true;
    return comma != SIZE_MAX && comma < space && comma + 3 < s.n && s.p[comma + 3] == '.' &&
           lt_uni_is_upper(lt_utf8_peek(s, comma + 2));
}

static bool is_work(struct lt_str s, enum lt_role role)
{
    bool year = false, pages = false;
    if (s.n > LONGEST_ENTRY || (role == LT_ROLE_PARAGRAPH && !opens_as_entry(s) && !is_registered(s)))
        return false;
    look_at_figures(s, &year, &pages);
    return (int)year + pages + has_initial(s) + 2 * is_registered(s) >= 2;
}

/* --- the section --- */

/* "12.": the number of an entry, in a block of its own. */
static bool is_bare_number(struct lt_str s)
{
    enum { LONGEST_NUMBER = 6 };
    return s.n <= LONGEST_NUMBER && bare(s).n == 0;
}

/* After the headings right below the one at i: "References", "Papers of particular interest". */
static size_t skip_subheadings(const struct lt_doc *doc, size_t i)
{
    enum { MOST_SUBHEADINGS = 2 };
    size_t at = i + 1;
    while (at < doc->n_blocks && at <= i + MOST_SUBHEADINGS && doc->blocks[at].role == LT_ROLE_HEADING)
        at++;
    return at;
}

/* After the last block of the section that the heading at i opens; *entries: how many blocks, *works: how
 * many of them look like one. */
static size_t section_end(const struct lt_doc *doc, size_t i, size_t *entries, size_t *works)
{
    size_t at = skip_subheadings(doc, i);
    *entries = *works = 0;
    for (; at < doc->n_blocks && doc->blocks[at].role != LT_ROLE_HEADING; at++) {
        const struct lt_block *b = &doc->blocks[at];
        if ((b->role != LT_ROLE_ITEM && b->role != LT_ROLE_PARAGRAPH) || is_bare_number(b->text))
            continue;
        bool work = is_work(b->text, b->role);
        if (b->role == LT_ROLE_PARAGRAPH && !work)
            return at; /* prose: the list is over, or there is none */
        ++*entries;
        *works += work;
    }
    return at;
}

/* "DOI: 10.1000/xyz123", "https://doi.org/10.1000/xyz123": a line that only says where a paper is; "10.0/10"
 * is what a critic gives. */
static bool is_address_of_paper(struct lt_str s)
{
    enum { SHORTEST_REGISTRANT = 4 }; /* digits */
    static const struct lt_str labels[] = {LT_S_INIT("doi:"),
                                           LT_S_INIT("doi"),
                                           LT_S_INIT("https://doi.org/"),
                                           LT_S_INIT("http://doi.org/"),
                                           LT_S_INIT("https://dx.doi.org/"),
                                           LT_S_INIT("http://dx.doi.org/")};
    for (size_t i = 0; i < LT_COUNT(labels); i++)
        if (s.n > labels[i].n && lt_str_eq_nocase(lt_str_slice(s, 0, labels[i].n), labels[i]))
            s = lt_str_trim(lt_str_from(s, labels[i].n)); /* a label may stand before an address */
    size_t registrant = lt_str_starts(s, LT_S("10.")) ? digits_at(s, 3) : 0;
    return registrant >= SHORTEST_REGISTRANT && lt_str_find_char(s, '/') != SIZE_MAX &&
           lt_str_find_char(s, ' ') == SIZE_MAX;
}

static void leave_out_addresses(struct lt_doc *doc)
{
    for (size_t i = 0; i < doc->n_blocks && doc->n_blocks > LEAST_BEFORE; i++) {
        struct lt_block *b = &doc->blocks[i];
        if ((b->role == LT_ROLE_PARAGRAPH || b->role == LT_ROLE_ITEM) && is_address_of_paper(b->text))
            lt_tidy_exclude(b, "the address of a paper");
    }
}

enum lt_status lt_tidy_literature(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)cx;
    size_t before = 0, looked = 0;
    for (size_t i = 0; i < doc->n_blocks && looked < MOST_SECTIONS && opts->notes == LT_NOTES_SKIP; i++) {
        size_t entries, works;
        if (before < LEAST_BEFORE || !names_literature(&doc->blocks[i])) {
            before += doc->blocks[i].role == LT_ROLE_PARAGRAPH;
            continue;
        }
        looked++; /* a hostile text may have one after the other */
        size_t end = section_end(doc, i, &entries, &works);
        if (entries < LEAST_ENTRIES || works * 3 < entries * 2)
            continue;
        for (; i < end; i++)
            if (doc->blocks[i].role != LT_ROLE_NOTE)
                lt_tidy_exclude(&doc->blocks[i], "a list of literature (--notes=inline or end reads it)");
        i--;
    }
    if (opts->notes == LT_NOTES_SKIP)
        leave_out_addresses(doc);
    return LT_OK;
}
