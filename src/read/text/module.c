/* read/text/module.c - see module.h. */
#include "read/text/module.h"

#include "base/utf8.h"

#include <string.h>

enum {
    MAX_LINES = 200,
    MAX_HEAD = 64 * 1024, /* bytes in which the facts are looked for */
    MAX_NESTED = 8        /* objects and lists in each other */
};

static bool is_word(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* Up to where a search for the end of a string of each kind, or of a comment, has found none: it is not made
 * again before that. */
struct endless {
    size_t until[4];
};

/* One after the closing quote of the string that begins at `at`; 0: none does, and *until is where the search
 * ended. A quotation mark after a letter is an apostrophe of the text between tags; only a template goes on
 * over the end of a line. */
static size_t string_end(struct lt_str s, size_t at, size_t *until)
{
    char quote = s.p[at];
    size_t i = at + 1;
    if (at && is_word(s.p[at - 1]))
        return 0;
    for (; i < s.n && i < at + MAX_HEAD; i++) {
        if (s.p[i] == '\\')
            i++;
        else if (s.p[i] == quote)
            return i + 1;
        else if (s.p[i] == '\n' && quote != '`')
            break;
    }
    *until = i;
    return 0;
}

/* One after the comment that begins at `at`; 0: none does. */
static size_t comment_end(struct lt_str s, size_t at, size_t *until)
{
    struct lt_str rest = lt_str_from(s, at);
    bool line = lt_str_starts(rest, LT_S("//"));
    if (!line && !lt_str_starts(rest, LT_S("/*")))
        return 0;
    if (line && at && s.p[at - 1] == ':')
        return 0; /* an address between tags */
    size_t n = lt_str_find(lt_str_slice(rest, 0, MAX_HEAD), line ? LT_S("\n") : LT_S("*/"));
    if (n != SIZE_MAX)
        return at + n + (line ? 0 : 2);
    *until = at + MAX_HEAD;
    return 0;
}

/* One after the string or comment that begins at `at`; 0: none does. */
static size_t quiet_end(struct lt_str s, size_t at, struct endless *endless)
{
    static const char openings[] = "'\"`/";
    const char *kind = s.p[at] ? strchr(openings, s.p[at]) : NULL;
    size_t *until = kind ? &endless->until[kind - openings] : NULL;
    if (!until || at < *until)
        return 0;
    return *kind == '/' ? comment_end(s, at, until) : string_end(s, at, until);
}

size_t lt_module_end(struct lt_str text, size_t at)
{
    long open = 0;
    struct endless endless = {0};
    text = lt_str_slice(text, 0, at + MAX_HEAD);
    for (size_t lines = 0; at < text.n;) {
        size_t over = quiet_end(text, at, &endless);
        if (over) {
            for (; at < over; at++)
                lines += text.p[at] == '\n';
            continue;
        }
        char c = text.p[at];
        open += (c == '{' || c == '(' || c == '[') - (c == '}' || c == ')' || c == ']');
        if (c == '\n' && open <= 0)
            return at;
        lines += c == '\n';
        if (lines > MAX_LINES)
            return SIZE_MAX;
        at++;
    }
    return open <= 0 ? at : SIZE_MAX;
}

/* ---- the facts ---- */

struct js {
    struct lt_str s;
    size_t at;
    struct endless endless;
    struct lt_buf *json;
    bool bad; /* something that an object of facts does not have */
};

static void skip_blank(struct js *j)
{
    while (j->at < j->s.n) {
        bool comment = j->s.p[j->at] == '/';
        size_t over = lt_is_space(j->s.p[j->at]) ? j->at + 1
                      : comment                  ? quiet_end(j->s, j->at, &j->endless)
                                                 : 0;
        if (!over)
            return;
        j->at = over;
    }
}

static char next_sign(struct js *j)
{
    skip_blank(j);
    return j->at < j->s.n ? j->s.p[j->at] : '\0';
}

static void put_char(struct lt_buf *json, char c)
{
    if (c == '"' || c == '\\')
        lt_buf_addc(json, '\\');
    lt_buf_addc(json, (unsigned char)c < 0x20 ? ' ' : c);
}

/* What stands after a backslash. Another line of the source, a sign with a number of its own, or itself. */
static void put_escaped(struct js *j, struct lt_str string, size_t *i)
{
    char c = string.p[++*i];
    uint32_t code = 0;
    if (c == 'u' && *i + 4 < string.n) {
        for (size_t k = 1; k <= 4; k++) {
            char d = lt_lower(string.p[*i + k]);
            bool hex = lt_is_digit(d) || (d >= 'a' && d <= 'f');
            code = hex ? code * 16 + (uint32_t)(lt_is_digit(d) ? d - '0' : d - 'a' + 10) : 0;
        }
        *i += 4;
        if (code >= 0x20 && (code < 0xD800 || code > 0xDFFF))
            lt_buf_addf(j->json, "\\u%04x", code);
        return;
    }
    if (c != '\n')
        put_char(j->json, c == 'n' || c == 't' || c == 'r' ? ' ' : c);
}

/* A string in JSON; a template that is filled in when the page is built says nothing. */
static bool put_string(struct js *j)
{
    size_t end = j->s.p[j->at] == '/' ? 0 : quiet_end(j->s, j->at, &j->endless);
    if (!end)
        return false;
    struct lt_str string = lt_str_slice(j->s, j->at + 1, end - j->at - 2);
    bool filled = j->s.p[j->at] == '`' && lt_str_find(string, LT_S("${")) != SIZE_MAX;
    j->at = end;
    if (filled)
        string.n = 0;
    lt_buf_addc(j->json, '"');
    for (size_t i = 0; i < string.n; i++)
        if (string.p[i] == '\\' && i + 1 < string.n)
            put_escaped(j, string, &i);
        else
            put_char(j->json, string.p[i]);
    lt_buf_addc(j->json, '"');
    return true;
}

/* Over an expression up to the comma or bracket that ends it; its first string is its value: "new Date('…')",
 * "'a' as const". */
static void put_expression(struct js *j)
{
    long open = 0;
    bool written = false;
    size_t from = j->at;
    while (j->at < j->s.n) {
        char c = j->s.p[j->at];
        bool closes = c == '}' || c == ']' || c == ')';
        if (open == 0 && (closes || c == ','))
            break;
        if (!written && open <= 1 && put_string(j)) {
            written = true;
            continue;
        }
        size_t over = quiet_end(j->s, j->at, &j->endless);
        open += (c == '{' || c == '[' || c == '(') - closes;
        j->at = over ? over : j->at + 1;
    }
    struct lt_str word = lt_str_trim(lt_str_slice(j->s, from, j->at - from));
    size_t digits = 0;
    while (digits < word.n && lt_is_digit(word.p[digits]))
        digits++;
    bool number = word.n && digits == word.n && (digits == 1 || word.p[0] != '0');
    if (!written)
        lt_buf_add(j->json, number ? word : LT_S("null"));
}

static void put_value(struct js *j, int depth);

/* "key:", in lower case. False: "...others", a method or the short form: there is no value to come. */
static bool put_key(struct js *j)
{
    size_t end = j->s.p[j->at] == '/' ? 0 : quiet_end(j->s, j->at, &j->endless), from = j->at + (end > 0);
    size_t to = end ? end - 1 : j->at;
    while (!end && to < j->s.n && is_word(j->s.p[to]))
        to++;
    struct lt_str key = lt_str_slice(j->s, from, to - from);
    j->at = end ? end : to;
    if (!key.n || next_sign(j) != ':')
        return false;
    j->at++;
    lt_buf_addc(j->json, '"');
    for (size_t i = 0; i < key.n; i++)
        put_char(j->json, lt_lower(key.p[i]));
    lt_buf_addz(j->json, "\":");
    return true;
}

/* An object or a list from its bracket on. */
static void put_nested(struct js *j, int depth)
{
    bool object = j->s.p[j->at++] == '{', first = true;
    lt_buf_addc(j->json, object ? '{' : '[');
    for (char c; !j->bad && (c = next_sign(j)) != (object ? '}' : ']');) {
        if (!c || depth == MAX_NESTED || c == '}' || c == ']' || c == ')') {
            j->bad = true;
            return;
        }
        if (c == ',') {
            j->at++;
            continue;
        }
        size_t before = j->json->n;
        if (!first)
            lt_buf_addc(j->json, ',');
        if (!object || put_key(j)) {
            first = false;
            put_value(j, depth);
            continue;
        }
        size_t at = j->at;
        put_expression(j);
        j->json->n = before;
        j->bad = j->bad || (j->at == at && next_sign(j) != ',' && next_sign(j) != '}');
    }
    j->at++;
    lt_buf_addc(j->json, object ? '}' : ']');
}

static void put_value(struct js *j, int depth)
{
    char c = next_sign(j);
    if (c == '{' || c == '[')
        put_nested(j, depth + 1);
    else
        put_expression(j);
}

/* Where the object begins that the line at `at` exports under one of the names; SIZE_MAX: it does not. */
static size_t exported_at(struct lt_str s, size_t at)
{
    static const struct lt_str names[] = {LT_S_INIT("meta"), LT_S_INIT("metadata"), LT_S_INIT("frontmatter"),
                                          LT_S_INIT("frontMatter")};
    static const struct lt_str head = LT_S_INIT("export const ");
    if (!lt_str_starts(lt_str_from(s, at), head))
        return SIZE_MAX;
    size_t from = at + head.n, end = from;
    while (end < s.n && is_word(s.p[end]))
        end++;
    struct lt_str name = lt_str_slice(s, from, end - from);
    bool known = false;
    for (size_t i = 0; i < LT_COUNT(names); i++)
        known = known || lt_str_eq(name, names[i]);
    size_t sign = lt_str_find_char(lt_str_slice(s, end, 200), '=');
    if (!known || sign == SIZE_MAX)
        return SIZE_MAX;
    struct lt_str type = lt_str_trim(lt_str_slice(s, end, sign)); /* "metadata: Metadata = {" */
    struct js j = {.s = s, .at = end + sign + 1};
    return (type.n == 0 || type.p[0] == ':') && next_sign(&j) == '{' ? j.at : SIZE_MAX;
}

void lt_module_facts(struct lt_str text, struct lt_buf *json)
{
    bool code = false;
    struct lt_str head = lt_str_slice(text, 0, MAX_HEAD);
    for (size_t at = 0; at < head.n;) {
        struct lt_str line = lt_str_from(head, at);
        code = lt_str_starts(line, LT_S("```")) || lt_str_starts(line, LT_S("~~~")) ? !code : code;
        size_t object = code ? SIZE_MAX : exported_at(head, at);
        if (object != SIZE_MAX) {
            struct js j = {.s = head, .at = object, .json = json};
            put_nested(&j, 0);
            if (j.bad)
                lt_buf_clear(json);
            return;
        }
        size_t end = lt_str_find_char(line, '\n');
        at = end == SIZE_MAX ? head.n : at + end + 1;
    }
}
