/* read/text/parts_typed.c - what typists and transcribers put around a text: who made the file, a title page
 * in capitals, "[Illustration]", a table of contents with dot leaders. */
#include "read/text/parts_pass.h"

#include "base/unicode.h"
#include "read/clues.h"

enum { FRONT_UNITS = 24, LONGEST_CREDIT = 8 };

static bool starts_with_one_of(struct lt_str s, const struct lt_str *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (lt_str_starts_nocase(s, list[i]))
            return true;
    return false;
}

/* How a transcriber's credit begins. Such words may begin a sentence of a text too: it must also name the
 * trade. */
static bool is_credit(struct lt_str s)
{
    static const struct lt_str openings[] = {
        LT_S_INIT("produced by"),       LT_S_INIT("e-text prepared"),    LT_S_INIT("etext prepared"),
        LT_S_INIT("e-book produced"),   LT_S_INIT("this etext was"),     LT_S_INIT("this e-text was"),
        LT_S_INIT("this ebook was"),    LT_S_INIT("this file was"),      LT_S_INIT("(this file was"),
        LT_S_INIT("transcribed from"),  LT_S_INIT("transcribed by"),     LT_S_INIT("scanned by"),
        LT_S_INIT("prepared by"),       LT_S_INIT("transcriber's note"), LT_S_INIT("transcriber’s note"),
        LT_S_INIT("credits:"),          LT_S_INIT("updated editions"),   LT_S_INIT("proofread"),
        LT_S_INIT("distributed proof"), LT_S_INIT("online distributed"), LT_S_INIT("note: project gutenberg"),
    };
    return starts_with_one_of(s, openings, LT_COUNT(openings));
}

static bool names_the_trade(struct lt_str s)
{
    static const struct lt_str words[] = {LT_S_INIT("proofread"),
                                          LT_S_INIT("pgdp"),
                                          LT_S_INIT("gutenberg"),
                                          LT_S_INIT("transcrib"),
                                          LT_S_INIT("internet archive"),
                                          LT_S_INIT("scanned"),
                                          LT_S_INIT("e-text"),
                                          LT_S_INIT("etext"),
                                          LT_S_INIT("ebook")};
    for (size_t i = 0; i < LT_COUNT(words); i++)
        if (lt_str_find_nocase(s, words[i]) != SIZE_MAX)
            return true;
    return false;
}

/* The end of the chunk that begins at i. */
static size_t chunk_end(const struct lt_decider *d, size_t i)
{
    size_t end = i + 1;
    while (end < d->to && d->u->u[end].chunk == d->u->u[i].chunk)
        end++;
    return end;
}

static void exclude_range(struct lt_decider *d, size_t from, size_t to, const char *why)
{
    for (size_t i = from; i < to; i++)
        if (!d->u->u[i].decided)
            lt_part_exclude(&d->u->u[i], why);
}

/* In a library's file they come first; elsewhere, and after the text has begun, they must name the trade. */
static void take_credits(struct lt_decider *d, size_t limit, bool fenced)
{
    bool begun = !fenced;
    for (size_t i = d->from, end; i < limit; i = end) {
        end = chunk_end(d, i);
        struct lt_text_unit *unit = &d->u->u[i];
        bool trade = !begun;
        for (size_t k = i; k < end; k++)
            trade = trade || names_the_trade(d->u->u[k].text);
        if (unit->text.n && is_credit(unit->text) && trade && end - i <= LONGEST_CREDIT)
            exclude_range(d, i, end, "who made the file");
        else
            begun = begun || !unit->decided;
    }
}

/* "End of Project Gutenberg's The Crane, by Ann Lee": a line of the frame that stands inside it. */
static void take_closing_line(struct lt_decider *d)
{
    static const struct lt_str openings[] = {LT_S_INIT("End of the Project Gutenberg"),
                                             LT_S_INIT("End of Project Gutenberg")};
    for (size_t i = d->to; i > d->from && i + 6 > d->to; i--) {
        struct lt_text_unit *unit = &d->u->u[i - 1];
        if (!unit->decided && starts_with_one_of(unit->text, openings, LT_COUNT(openings)))
            lt_part_exclude(unit, "the library's own text, not the book's");
    }
}

/* "THE CRANE", "BY", "ANN LEE", when the fields above have said it: a title page. */
static void take_title_page(struct lt_decider *d, size_t limit)
{
    for (size_t i = d->from; i < limit; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (unit->decided || !unit->text.n)
            continue;
        struct lt_str names;
        if (lt_part_same_name(unit->text, d->p->title)) {
            bool first = d->title == LT_PART_NO_TITLE;
            d->title = first ? i : d->title;
            if (first)
                lt_part_decide(unit, LT_ROLE_TITLE);
            else
                lt_part_exclude(unit, "the title once more");
        } else if (lt_str_eq_nocase(unit->text, LT_S("by")) && i + 1 < limit &&
                   lt_part_same_name(unit[1].text, d->p->byline)) {
            lt_part_exclude(unit, "front matter: the title page");
            lt_part_decide(&unit[1], LT_ROLE_BYLINE);
        } else if (lt_clue_byline(unit->text, &names) && lt_part_same_name(names, d->p->byline)) {
            lt_part_decide(unit, LT_ROLE_BYLINE);
        }
    }
}

static void take_bare_pictures(struct lt_decider *d)
{
    for (size_t i = d->from; i < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (!unit->decided && (lt_str_eq_nocase(unit->text, LT_S("[illustration]")) ||
                               lt_str_eq_nocase(unit->text, LT_S("[frontispiece]"))))
            lt_part_exclude(unit, "a picture without a caption");
    }
}

void lt_part_transcript(struct lt_decider *d)
{
    bool fenced = d->from > 0;
    size_t limit = d->from + FRONT_UNITS < d->to ? d->from + FRONT_UNITS : d->to;
    take_credits(d, limit, fenced);
    take_bare_pictures(d);
    if (!fenced)
        return;
    take_closing_line(d);
    if (d->p->title.n)
        take_title_page(d, limit);
}

/* --- contents --- */

/* "1.2  Purpose ........ 12", "Purpose . . . . iv": dots that lead to a page. */
static bool has_leader(struct lt_str line)
{
    size_t end = line.n, digits = 0, dots = 0;
    while (end > 0 && (lt_is_digit(line.p[end - 1]) || lt_lower(line.p[end - 1]) == 'i' ||
                       lt_lower(line.p[end - 1]) == 'v' || lt_lower(line.p[end - 1]) == 'x')) {
        end--;
        digits++;
    }
    while (end > 0 && (line.p[end - 1] == '.' || line.p[end - 1] == ' ' || line.p[end - 1] == '\t')) {
        dots += line.p[end - 1] == '.';
        end--;
    }
    return digits > 0 && digits <= 6 && dots >= 3 && end > 0;
}

/* Units that are mostly lines with leaders. */
static bool is_contents(const struct lt_decider *d, const struct lt_text_unit *unit)
{
    size_t with = 0;
    for (size_t i = 0; i < unit->n_lines; i++)
        with += has_leader(lt_units_line(d->u, unit->line + i));
    return with > 0 && with * 10 >= unit->n_lines * 6;
}

static bool is_contents_heading(struct lt_str s)
{
    static const char *const names[] = {
        "contents",           "table of contents", "contents:",  "contents.", "inhalt", "inhaltsverzeichnis",
        "table des matières", "sommaire",          "índice",     "indice",    "inhoud", "spis treści",
        "innehåll",           "tartalom",          "оглавление", "содержание"};
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (lt_str_eq_nocase(s, lt_str_of(names[i])))
            return true;
    return false;
}

void lt_part_contents(struct lt_decider *d)
{
    static const char why[] = "front matter: the table of contents";
    for (size_t i = d->from; i < d->to; i++) {
        struct lt_text_unit *unit = &d->u->u[i];
        if (unit->decided || !is_contents(d, unit))
            continue;
        lt_part_exclude(unit, why);
        if (i > d->from && !unit[-1].decided && is_contents_heading(unit[-1].text))
            lt_part_exclude(&unit[-1], why);
    }
}

/* --- drawings --- */

static bool draws(char c)
{
    return c == '-' || c == '|' || c == '+' || c == '=' || c == '_' || c == '/' || c == '\\' || c == '<' ||
           c == '>' || c == '^' || c == '*' || c == '#' || c == '~' || c == ':' || c == '.';
}

/* The frame of a box, an arrow: "+----", "---->", "<---", "|". */
static bool has_stroke(struct lt_str line)
{
    static const struct lt_str strokes[] = {LT_S_INIT("+--"), LT_S_INIT("--+"), LT_S_INIT("-->"),
                                            LT_S_INIT("<--"), LT_S_INIT("|"),   LT_S_INIT("==>"),
                                            LT_S_INIT("+=="), LT_S_INIT("->"),  LT_S_INIT("+-+")};
    for (size_t i = 0; i < LT_COUNT(strokes); i++)
        if (lt_str_find(line, strokes[i]) != SIZE_MAX)
            return true;
    return false;
}

/* Signs of drawing, letters, corners of boxes, and lines with a stroke, of the lines of a chunk. */
struct drawn {
    size_t signs, letters, corners, strokes, lines;
};

static void look_at_unit(const struct lt_decider *d, const struct lt_text_unit *unit, struct drawn *drawn)
{
    for (size_t i = 0; i < unit->n_lines; i++) {
        struct lt_str line = lt_units_line(d->u, unit->line + i);
        for (size_t k = 0; k < line.n; k++) {
            drawn->signs += draws(line.p[k]);
            drawn->letters += !draws(line.p[k]) && line.p[k] != ' ' && line.p[k] != '\t';
        }
        drawn->corners += lt_str_find(line, LT_S("+--")) != SIZE_MAX ||
                          lt_str_find(line, LT_S("+==")) != SIZE_MAX ||
                          lt_str_find(line, LT_S("+-+")) != SIZE_MAX;
        drawn->strokes += has_stroke(line);
        drawn->lines++;
    }
}

/* A table in such frames has a cell in every line between two: a drawing has arrows, or boxes side by side.
 */
static bool is_drawing(const struct drawn *drawn, bool arrows)
{
    return drawn->lines >= 2 && drawn->strokes * 10 >= drawn->lines * 8 &&
           drawn->signs * 2 >= drawn->letters && drawn->corners >= 1 && arrows;
}

static bool has_arrow(const struct lt_decider *d, size_t from, size_t to)
{
    static const struct lt_str arrows[] = {LT_S_INIT("->"), LT_S_INIT("<-"),  LT_S_INIT("=>"),
                                           LT_S_INIT("<="), LT_S_INIT("-+ "), LT_S_INIT("+-+-+")};
    for (size_t i = from; i < to; i++)
        for (size_t k = 0; k < d->u->u[i].n_lines; k++)
            for (size_t a = 0; a < LT_COUNT(arrows); a++)
                if (lt_str_find(lt_units_line(d->u, d->u->u[i].line + k), arrows[a]) != SIZE_MAX)
                    return true;
    return false;
}

void lt_part_drawings(struct lt_decider *d)
{
    for (size_t i = d->from, end; i < d->to; i = end) {
        struct drawn drawn = {0};
        end = chunk_end(d, i);
        for (size_t k = i; k < end; k++)
            look_at_unit(d, &d->u->u[k], &drawn);
        if (is_drawing(&drawn, has_arrow(d, i, end)))
            exclude_range(d, i, end, "a drawing made of signs");
    }
}
