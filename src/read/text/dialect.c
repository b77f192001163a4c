/* read/text/dialect.c - see dialect.h. First whole lines (fences, boxes, imports, directives), then what
 * stands inside a line, by a table of openings. */
#include "read/text/dialect.h"

#include "read/text/module.h"

#include <string.h>

struct editor {
    char *p;
    size_t n;
    bool no_comments; /* none is closed any more */
    bool no_modules;  /* one had no end: of the others only the line goes */
    bool no_hidden;   /* and no other block that is not for readers */
    bool notes;       /* written in a program for notes: "#tag", "^block" */
    bool mdx;
};

/* How far a mark looks for its end; a comment may be longer. */
enum { AHEAD = 600 };

static struct lt_str slice(const struct editor *e, size_t from, size_t to)
{
    return (struct lt_str){e->p + from, to - from};
}

/* What stands for a byte that is gone: a control, which the text loses later. A space would part words, or
 * set a line in so far that it is code. */
enum { GONE = '\x01' };

/* Bytes from..to-1 go, line ends stay. */
static void blank(struct editor *e, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (e->p[i] != '\n' && e->p[i] != '\r')
            e->p[i] = GONE;
}

/* A line of which nothing is left is an empty one: it ends a paragraph. */
static void empty_lines(struct editor *e)
{
    for (size_t at = 0; at < e->n;) {
        const char *newline = memchr(e->p + at, '\n', e->n - at);
        size_t end = newline ? (size_t)(newline - e->p) : e->n, i = at;
        bool gone = false;
        for (; i < end && (e->p[i] == GONE || lt_is_space(e->p[i]) || e->p[i] == '>'); i++)
            gone = gone || e->p[i] == GONE;
        for (size_t k = at; gone && i == end && k < end; k++)
            if (e->p[k] == GONE)
                e->p[k] = ' ';
        at = end + 1;
    }
}

static size_t line_end(const struct editor *e, size_t at)
{
    const char *end = memchr(e->p + at, '\n', e->n - at);
    return end ? (size_t)(end - e->p) : e->n;
}

static size_t find_in(const struct editor *e, size_t from, size_t to, const char *needle)
{
    size_t at = lt_str_find(slice(e, from, to), lt_str_of(needle));
    return at == SIZE_MAX ? SIZE_MAX : from + at;
}

static size_t reach(const struct editor *e, size_t at)
{
    return e->n - at > AHEAD ? at + AHEAD : e->n;
}

static bool starts(const struct editor *e, size_t at, size_t end, const char *with)
{
    return lt_str_starts(slice(e, at, end), lt_str_of(with));
}

static size_t skip_blanks(const struct editor *e, size_t at, size_t end)
{
    while (at < end && (e->p[at] == ' ' || e->p[at] == '\t'))
        at++;
    return at;
}

/* --- inside a line --- */

/* What stands from `at` on, up to at most `end`: the bytes that are dealt with, 0: nothing of the kind. */
typedef size_t edit(struct editor *e, size_t at, size_t end);

/* "![[map.svg]]" is shown, not read; "[[Page|name]]" is "name", "[[Page#Part]]" both words. */
static size_t edit_wiki_link(struct editor *e, size_t at, size_t end)
{
    size_t close = find_in(e, at + 2, end, "]]");
    if (close == SIZE_MAX || close == at + 2)
        return 0;
    bool shown = at > 0 && e->p[at - 1] == '!';
    bool contents = lt_str_eq_nocase(slice(e, at + 2, close), LT_S("toc"));
    if (shown || contents) {
        blank(e, shown ? at - 1 : at, close + 2);
        return close + 2 - at;
    }
    size_t bar = find_in(e, at + 2, close, "|");
    blank(e, at, bar == SIZE_MAX ? at + 2 : bar + 1);
    for (size_t i = at; bar == SIZE_MAX && i < close; i++)
        if (e->p[i] == '#' || e->p[i] == '^')
            e->p[i] = i == at + 2 ? GONE : ' ';
    blank(e, close, close + 2);
    return close + 2 - at;
}

/* A comment, over several lines if it must be. */
static size_t edit_comment(struct editor *e, size_t at, size_t end)
{
    (void)end;
    size_t close = e->no_comments ? SIZE_MAX : find_in(e, at + 2, e->n, "%%");
    e->no_comments = close == SIZE_MAX;
    if (e->no_comments)
        return 0;
    blank(e, at, close + 2);
    return close + 2 - at;
}

static size_t edit_highlight(struct editor *e, size_t at, size_t end)
{
    size_t close = find_in(e, at + 2, end, "==");
    if (close == SIZE_MAX || close == at + 2 || lt_is_space(e->p[at + 2]) || lt_is_space(e->p[close - 1]))
        return 0;
    blank(e, at, at + 2);
    blank(e, close, close + 2);
    return 2; /* what is inside may hold other marks */
}

/* Inside a link's address a template must leave something that is no space. */
static bool in_address(const struct editor *e, size_t at)
{
    size_t from = at;
    while (from > 0 && at - from < AHEAD && e->p[from - 1] != '\n' && e->p[from - 1] != '(' &&
           e->p[from - 1] != ')')
        from--;
    return from >= 2 && e->p[from - 1] == '(' && e->p[from - 2] == ']';
}

/* What stands between `from`, behind an opening, and its closing goes with both; 0: it is not closed. */
static size_t hide_up_to(struct editor *e, size_t at, size_t from, const char *closing, char last)
{
    size_t close = e->no_hidden ? SIZE_MAX : find_in(e, from, e->n, closing);
    e->no_hidden = close == SIZE_MAX;
    if (e->no_hidden)
        return 0;
    size_t end = close + strlen(closing);
    while (end < e->n && e->p[end] != '\n' && e->p[end] != last)
        end++;
    end += end < e->n && e->p[end] == last;
    blank(e, at, end);
    return end - at;
}

/* "{% comment %} … {% endcomment %}", "{% capture x %} …": not printed where it stands. */
static size_t edit_hidden_template(struct editor *e, size_t at, size_t to)
{
    static const char *const words[][2] = {{"comment", "endcomment"}, {"capture ", "endcapture"}};
    size_t word = skip_blanks(e, at + 2 + (e->p[at + 2] == '-'), to);
    for (size_t i = 0; e->p[at + 1] == '%' && i < LT_COUNT(words); i++)
        if (starts(e, word, to, words[i][0]))
            return hide_up_to(e, at, to, words[i][1], '}');
    return 0;
}

static bool is_word_byte(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || (unsigned char)c >= 0x80;
}

/* "{{ page.title }}", "{{< figure … >}}", "{% include x %}": for the program that builds the page. */
static size_t edit_template(struct editor *e, size_t at, size_t end)
{
    const char *close = e->p[at + 1] == '%' ? "%}" : "}}";
    size_t to = find_in(e, at + 2, reach(e, at), close);
    if (to == SIZE_MAX)
        return 0;
    (void)end;
    size_t hidden = edit_hidden_template(e, at, to);
    if (hidden)
        return hidden;
    bool address = in_address(e, at);
    bool between = at && is_word_byte(e->p[at - 1]) && to + 2 < e->n && is_word_byte(e->p[to + 2]);
    blank(e, at, to + 2);
    if (between)
        e->p[at] = ' ';
    if (address)
        memset(e->p + at, '-', to + 2 - at);
    return to + 2 - at;
}

/* "{: .lead}", "{#id}", "{.class}": attributes of kramdown and Pandoc. */
static size_t edit_attributes(struct editor *e, size_t at, size_t end)
{
    size_t close = find_in(e, at + 1, end, "}");
    if (close == SIZE_MAX || at + 2 >= end || close < at + 2)
        return 0;
    char sign = e->p[at + 1], next = e->p[at + 2];
    if (starts(e, at, end, "{::comment}"))
        return hide_up_to(e, at, close + 1, "{:/", '}');
    bool kramdown = sign == ':' && (strchr(" .#:/", next) || lt_is_alpha(next));
    bool pandoc = (sign == '#' || sign == '.') && lt_is_alpha(next);
    if (!kramdown && !pandoc && !e->mdx)
        return 0;
    blank(e, at, close + 1);
    return close + 1 - at;
}

/* A title before a text is said with a pause: it moves back by one, over what is gone, and gets a colon. */
static void set_off(struct editor *e, size_t title, size_t end)
{
    size_t last = end;
    while (last > title && (lt_is_space(e->p[last - 1]) || e->p[last - 1] == GONE))
        last--;
    if (last == title || title == 0 || e->p[title - 1] != GONE || strchr(".!?:", e->p[last - 1]))
        return;
    memmove(e->p + title - 1, e->p + title, last - title);
    e->p[last - 1] = ':';
}

/* "> [!warning] Ice": the kind is for the eye; a title of its own is said, and set off. */
static size_t edit_alert(struct editor *e, size_t at, size_t end)
{
    size_t first = at;
    while (first > 0 && (e->p[first - 1] == ' ' || e->p[first - 1] == '>'))
        first--;
    bool quoted = first < at && memchr(e->p + first, '>', at - first);
    size_t close = find_in(e, at + 2, end, "]");
    if (!quoted || (first > 0 && e->p[first - 1] != '\n') || close == SIZE_MAX || close - at > 40)
        return 0;
    size_t title = close + 1;
    title += title < end && (e->p[title] == '-' || e->p[title] == '+');
    title = skip_blanks(e, title, end);
    blank(e, at, title);
    set_off(e, title, end);
    return title - at;
}

static bool is_name(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || c == '_' || c == '-' || c == '+';
}

/* ":wave:" */
static size_t edit_emoji(struct editor *e, size_t at, size_t end)
{
    size_t to = at + 1;
    while (to < end && is_name(e->p[to]))
        to++;
    bool free_before = at == 0 || lt_is_space(e->p[at - 1]) || strchr("(:.!?,", e->p[at - 1]);
    bool closed = to < end && e->p[to] == ':' && to > at + 1;
    bool free_after = to + 1 >= e->n || !(lt_is_alpha(e->p[to + 1]) || lt_is_digit(e->p[to + 1]));
    if (!free_before || !closed || !free_after || !(lt_is_alpha(e->p[at + 1]) || e->p[at + 1] == '+'))
        return 0;
    blank(e, at, to + 1);
    return to + 1 - at;
}

/* "#boats/ferry": inside a sentence it is a word of it, at the end of a line it is filing. */
static size_t edit_tag(struct editor *e, size_t at, size_t end)
{
    if (!e->notes || at + 1 >= end || !(lt_is_alpha(e->p[at + 1]) || (unsigned char)e->p[at + 1] >= 0x80) ||
        (at > 0 && !lt_is_space(e->p[at - 1]) && e->p[at - 1] != GONE))
        return 0;
    size_t to = at + 1;
    while (to < end && !lt_is_space(e->p[to]))
        to++;
    size_t next = skip_blanks(e, to, end);
    bool filing = next >= end || e->p[next] == '#' || e->p[next] == '^' || e->p[next] == '\r';
    if (filing)
        blank(e, at, to);
    else
        e->p[at] = GONE;
    return filing ? to - at : 1;
}

/* " ^block-12" at the end of a line. */
static size_t edit_block_id(struct editor *e, size_t at, size_t end)
{
    size_t to = at + 1;
    while (to < end && is_name(e->p[to]))
        to++;
    if (!e->notes || to == at + 1 || skip_blanks(e, to, end) < end || at == 0 || !lt_is_space(e->p[at - 1]))
        return 0;
    blank(e, at, to);
    return to - at;
}

/* "<Since v="2.0" />", "</Tabs>": components; what they hold is read. */
static size_t edit_component(struct editor *e, size_t at, size_t end)
{
    size_t name = at + 1 + (at + 1 < end && e->p[at + 1] == '/');
    if (!e->mdx || name >= end || !(e->p[name] >= 'A' && e->p[name] <= 'Z'))
        return 0;
    size_t close = find_in(e, name, reach(e, at), ">");
    if (close == SIZE_MAX)
        return 0;
    blank(e, at, close + 1);
    return close + 1 - at;
}

static const struct {
    const char *opening;
    edit *edit;
} inside[] = {
    {"[[", edit_wiki_link}, {"%%", edit_comment},   {"==", edit_highlight}, {"{{", edit_template},
    {"{%", edit_template},  {"{", edit_attributes}, {"[!", edit_alert},     {":", edit_emoji},
    {"#", edit_tag},        {"^", edit_block_id},   {"<", edit_component},
};

/* The end of the code that begins at `at` with backticks; `at`: none begins there. */
static size_t skip_code(const struct editor *e, size_t at, size_t end)
{
    size_t ticks = 0;
    while (at + ticks < end && e->p[at + ticks] == '`')
        ticks++;
    for (size_t i = at + ticks; ticks && i < end;) {
        size_t run = 0;
        while (i + run < end && e->p[i + run] == '`')
            run++;
        if (run == ticks)
            return i + run;
        i += run ? run : 1;
    }
    return at + ticks;
}

/* Edits a line; returns where to go on, further than `end` when a mark went over lines. */
static size_t edit_line(struct editor *e, size_t at, size_t end)
{
    while (at < end) {
        if (e->p[at] == '`') {
            at = skip_code(e, at, end);
            continue;
        }
        size_t done = 0;
        if (strchr("[%={:#^<", e->p[at]) && !(at > 0 && e->p[at - 1] == '\\'))
            for (size_t k = 0; !done && k < LT_COUNT(inside); k++)
                if (starts(e, at, end, inside[k].opening))
                    done = inside[k].edit(e, at, end < reach(e, at) ? end : reach(e, at));
        at += done ? done : 1;
    }
    return at;
}

/* --- whole lines --- */

/* ":::note[Remember]", "::: tip Careful", ":::": the box goes, its title stays and is set off. */
static bool edit_box(struct editor *e, size_t at, size_t end)
{
    size_t word = at;
    while (word < end && e->p[word] == ':')
        word++;
    if (word - at < 3)
        return false;
    size_t title = skip_blanks(e, word, end);
    while (title < end && is_name(e->p[title]))
        title++;
    size_t last = end;
    while (last > title && (lt_is_space(e->p[last - 1]) || e->p[last - 1] == ']'))
        last--;
    while (title < last && (lt_is_space(e->p[title]) || e->p[title] == '['))
        title++;
    blank(e, at, title < last && e->p[title] == '{' ? last : title);
    blank(e, last, end);
    set_off(e, title, last);
    return true;
}

/* "highlight" of Liquid and Hugo is a fence of code. */
static bool edit_highlight_block(struct editor *e, size_t at, size_t end, bool *code)
{
    bool hugo = starts(e, at, end, "{{<") || starts(e, at, end, "{{%");
    if (!starts(e, at, end, "{%") && !hugo)
        return false;
    size_t word = at + 2 + hugo;
    word = skip_blanks(e, word + (word < end && e->p[word] == '-'), end);
    bool opens = starts(e, word, end, "highlight"),
         closes = starts(e, word, end, hugo ? "/highlight" : "endhighlight") ||
                  (hugo && starts(e, word, end, "/ highlight"));
    opens = opens &&
            find_in(e, word, end, hugo ? "{{" : "{%") == SIZE_MAX; /* closed on the same line: code in it */
    if (!opens && !closes)
        return false;
    memset(e->p + at, ' ', end - at);
    memcpy(e->p + at, "```", 3);
    *code = opens;
    return true;
}

static bool is_module(const struct editor *e, size_t at, size_t end)
{
    static const char *const exports[] = {"export const ", "export default ", "export function ",
                                          "export let ", "export {"};
    static const char *const quotes[] = {"'", "\"", "{"};
    for (size_t i = 0; i < LT_COUNT(exports); i++)
        if (starts(e, at, end, exports[i]))
            return true;
    for (size_t i = 0; i < LT_COUNT(quotes); i++)
        if (starts(e, at, end, "import ") && find_in(e, at, end, quotes[i]) != SIZE_MAX)
            return true;
    return false;
}

/* "import X from 'y'", "export const rate = 11;": until the line where its brackets are closed. */
static size_t edit_module(struct editor *e, size_t at, size_t end)
{
    if (!e->mdx || !is_module(e, at, end))
        return 0;
    size_t to = e->no_modules ? SIZE_MAX : lt_module_end((struct lt_str){e->p, e->n}, at);
    e->no_modules = to == SIZE_MAX;
    to = e->no_modules ? end : to;
    blank(e, at, to);
    return to;
}

/* A table of contents that is made when the page is built. */
static bool is_contents_mark(struct lt_str line)
{
    static const char *const marks[] = {"[toc]", "[[toc]]", "[[_toc_]]", "{{toc}}", "${toc}", "@[toc]"};
    for (size_t i = 0; i < LT_COUNT(marks); i++)
        if (lt_str_eq_nocase(line, lt_str_of(marks[i])))
            return true;
    return false;
}

/* A line that is for the program: where a list ends ("^"), what an abbreviation stands for ("*[HTML]: …"),
 * the item that a table of contents takes the place of ("* TOC" over "{:toc}"). */
static bool is_for_program(const struct editor *e, size_t text, size_t end)
{
    struct lt_str line = lt_str_trim(slice(e, text, end));
    if (lt_str_eqz(line, "^") ||
        (lt_str_starts(line, LT_S("*[")) && lt_str_find(line, LT_S("]: ")) != SIZE_MAX))
        return true;
    bool item = line.n > 2 && (lt_str_starts(line, LT_S("* ")) || lt_str_starts(line, LT_S("- ")) ||
                               lt_str_starts(line, LT_S("1. ")));
    return item && end + 1 < e->n && starts(e, skip_blanks(e, end + 1, e->n), e->n, "{:toc");
}

/* "Term" and below it ": what it means": one line, "Term: what it means". */
static bool edit_definition(struct editor *e, size_t at, size_t end)
{
    bool after_text = at >= 2 && e->p[at - 1] == '\n' && !lt_is_space(e->p[at - 2]) && e->p[at - 2] != ':';
    if (at + 2 >= end || e->p[at] != ':' || (e->p[at + 1] != ' ' && e->p[at + 1] != '\t') || !after_text)
        return false;
    bool ends = strchr(".!?", e->p[at - 2]) != NULL;
    e->p[at - 1] = ends ? '\n' : ':';
    e->p[at] = ends ? '\n' : ' ';
    return true;
}

static bool is_fence(const struct editor *e, size_t at, size_t end)
{
    return starts(e, at, end, "```") || starts(e, at, end, "~~~");
}

/* What a whole line is; returns where to go on, `at`: it is to be looked at closely. */
static size_t edit_whole_line(struct editor *e, size_t at, size_t end, bool *code)
{
    size_t text = skip_blanks(e, at, end);
    if (is_fence(e, text, end)) {
        *code = !*code;
        return end;
    }
    if (edit_highlight_block(e, text, end, code) || *code)
        return end;
    if (is_contents_mark(lt_str_trim(slice(e, text, end))) || is_for_program(e, text, end)) {
        blank(e, text, end);
        return end;
    }
    if (edit_box(e, text, end))
        return end;
    size_t module = edit_module(e, text, end);
    if (module)
        return module;
    (void)edit_definition(e, text, end);
    return at;
}

/* --- which dialect --- */

static bool has(struct lt_str text, const char *mark)
{
    return lt_str_find(text, lt_str_of(mark)) != SIZE_MAX;
}

static bool is_mdx(struct lt_str text)
{
    return (has(text, "import ") && has(text, " from ") && has(text, "</")) ||
           (has(text, "import ") && has(text, " from ") && has(text, "/>")) || has(text, "export const ") ||
           has(text, "export default ");
}

bool lt_md_is_dialect(struct lt_str text)
{
    static const char *const marks[] = {
        "[[",  "%%",    "==",    "{{",    "{%", "{:",   "{#",      "{.",      "[!",
        ":::", "[toc]", "[TOC]", "\n^\n", "*[", "\n: ", "import ", "export ", "\n:\t"};
    for (size_t i = 0; i < LT_COUNT(marks); i++)
        if (has(text, marks[i]))
            return true;
    for (size_t at = 0; at + 2 < text.n; at++) { /* ":wave:" */
        size_t found = lt_str_find_char(lt_str_from(text, at), ':');
        if (found == SIZE_MAX)
            return false;
        at += found;
        if (at + 2 < text.n && (lt_is_alpha(text.p[at + 1]) || text.p[at + 1] == '+'))
            return true;
    }
    return false;
}

void lt_md_plain(char *text, size_t n)
{
    struct lt_str whole = {text, n};
    struct editor e = {.p = text,
                       .n = n,
                       .notes = has(whole, "[[") || has(whole, "%%") || has(whole, "> [!"),
                       .mdx = is_mdx(whole)};
    bool code = false;
    for (size_t at = 0; at < n;) {
        size_t end = line_end(&e, at), next = edit_whole_line(&e, at, end, &code);
        if (next == at && at < end)
            next = edit_line(&e, at, end);
        at = next < end ? end + 1 : next + (next < n && text[next] == '\n');
        at = at > end ? at : end + 1;
    }
    empty_lines(&e);
}
