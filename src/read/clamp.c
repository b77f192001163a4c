/* read/clamp.c - see clamp.h. Each scanner goes forward only. */
#include "read/clamp.h"

#include "base/utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static int digit_of(char c, bool hex)
{
    c = lt_lower(c);
    if (lt_is_digit(c))
        return c - '0';
    return hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_character(uint32_t c, bool xml)
{
    if (c > 0x10FFFF)
        return false;
    bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    bool surrogate = c >= 0xD800 && c < 0xE000;
    return !xml || !(control || surrogate || c == 0xFFFE || c == 0xFFFF);
}

/* "&#" stands at `at`: where its digits end; *bad when it names no character. */
static size_t scan_reference(struct lt_str s, size_t at, bool xml, bool *bad)
{
    size_t i = at + 2;
    bool hex = i < s.n && (s.p[i] == 'x' || (s.p[i] == 'X' && !xml));
    uint32_t c = 0;
    i += hex;
    size_t first = i;
    for (int d; i < s.n && (d = digit_of(s.p[i], hex)) >= 0; i++)
        c = c > 0x10FFFF ? c : c * (hex ? 16 : 10) + (uint32_t)d;
    *bad = i > first && !is_character(c, xml);
    return i;
}

/* The shortest reference that is too large has six digits in hexadecimal: "&#x" and FFFD always fit. XML's
 * "&#1;" does not, and becomes the character itself, or question marks. */
static void replace(char *p, size_t n)
{
    if (n >= 7) {
        memset(p, '0', n);
        memcpy(p, "&#x", 3);
        memcpy(p + n - 4, "FFFD", 4);
    } else {
        memset(p, '?', n);
    }
}

/* The first bad reference from *at on, *end after its digits; false: there is none. */
static bool next_bad(struct lt_str s, size_t *at, size_t *end, bool xml)
{
    while (*at < s.n) {
        const char *found = memchr(s.p + *at, '&', s.n - *at);
        if (!found)
            return false;
        size_t i = (size_t)(found - s.p);
        bool bad = false;
        *end = i + 1 < s.n && s.p[i + 1] == '#' ? scan_reference(s, i, xml, &bad) : i + 1;
        *at = bad ? i : *end;
        if (bad)
            return true;
    }
    return false;
}

void lt_clamp_references(char *p, size_t n, bool xml)
{
    for (size_t at = 0, end = 0; next_bad((struct lt_str){p, n}, &at, &end, xml); at = end)
        replace(p + at, end - at);
}

/* A start tag begins at `at`: where it ends, and where its attributes are too many (its end: they are not).
 */
static size_t scan_tag(struct lt_str s, size_t at, size_t *surplus)
{
    size_t i = at + 1, attributes = 0;
    *surplus = SIZE_MAX;
    while (i < s.n && s.p[i] != '>') {
        bool value = s.p[i] == '"' || s.p[i] == '\'';
        const char *close = value ? memchr(s.p + i + 1, s.p[i], s.n - i - 1) : NULL;
        if (value && !close)
            return s.n;
        i = close ? (size_t)(close - s.p) + 1 : i + 1;
        if (close && ++attributes == LT_CLAMP_ATTRIBUTES)
            *surplus = i;
    }
    return i;
}

/* The first tag with a surplus of attributes from *at on: [*from, *end) of it. */
static bool next_surplus(struct lt_str s, size_t *at, size_t *from, size_t *end)
{
    while (*at < s.n) {
        const char *found = memchr(s.p + *at, '<', s.n - *at);
        size_t i = found ? (size_t)(found - s.p) : s.n;
        bool tag = i + 1 < s.n &&
                   (lt_is_alpha(s.p[i + 1]) || s.p[i + 1] == '_' || (unsigned char)s.p[i + 1] >= 0x80);
        *end = tag ? scan_tag(s, i, from) : i + 1;
        *at = *end;
        if (tag && *from != SIZE_MAX && *from < *end)
            return true;
    }
    return false;
}

static void blank_surplus(char *p, size_t n)
{
    for (size_t at = 0, from = 0, end = 0; next_surplus((struct lt_str){p, n}, &at, &from, &end);) {
        bool empty = end > from && p[end - 1] == '/';
        memset(p + from, ' ', end - from - empty);
    }
}

/* What stands between two marks, and nothing in it is markup. */
enum section { COMMENT, CDATA, INSTRUCTION, SECTIONS };

static const struct {
    struct lt_str open, close;
} sections[SECTIONS] = {
    [COMMENT] = {LT_S_INIT("<!--"), LT_S_INIT("-->")},
    [CDATA] = {LT_S_INIT("<![CDATA["), LT_S_INIT("]]>")},
    [INSTRUCTION] = {LT_S_INIT("<?"), LT_S_INIT("?>")},
};

/* The next section from *at on: its inside is *inside, and *at lies after that. SECTIONS: there is none. */
static enum section next_section(struct lt_str s, size_t *at, struct lt_str *inside)
{
    while (*at < s.n) {
        size_t open = lt_str_find_char(lt_str_from(s, *at), '<');
        if (open == SIZE_MAX)
            break;
        struct lt_str here = lt_str_from(s, *at += open);
        for (int k = 0; k < SECTIONS; k++) {
            if (!lt_str_starts(here, sections[k].open))
                continue;
            struct lt_str rest = lt_str_from(here, sections[k].open.n);
            *inside = lt_str_slice(rest, 0, lt_str_find(rest, sections[k].close));
            *at += sections[k].open.n + inside->n;
            return (enum section)k;
        }
        ++*at;
    }
    *at = s.n;
    return SECTIONS;
}

static bool is_hard(enum section kind, struct lt_str inside)
{
    return (kind == COMMENT && lt_str_find(inside, LT_S("--")) != SIZE_MAX) ||
           (kind == CDATA && inside.n > LT_CLAMP_SECTION);
}

static bool has_hard_section(struct lt_str s)
{
    struct lt_str inside;
    size_t at = 0;
    for (enum section kind; (kind = next_section(s, &at, &inside)) != SECTIONS;)
        if (is_hard(kind, inside))
            return true;
    return false;
}

static void add_eased(struct lt_buf *copy, enum section kind, struct lt_str inside)
{
    for (size_t i = 0; kind == COMMENT && i < inside.n; i++)
        lt_buf_addc(copy, ' ');
    while (kind == CDATA && inside.n) {
        struct lt_str piece = lt_utf8_cut(inside, LT_CLAMP_SECTION);
        lt_buf_add(copy, piece);
        inside = lt_str_from(inside, piece.n);
        if (inside.n)
            lt_buf_addz(copy, "]]><![CDATA[");
    }
}

/* The text with its hard sections made easy. */
static void add_sections(struct lt_buf *copy, struct lt_str s)
{
    struct lt_str inside;
    size_t done = 0, at = 0;
    for (enum section kind; (kind = next_section(s, &at, &inside)) != SECTIONS;) {
        if (!is_hard(kind, inside))
            continue;
        lt_buf_add(copy, lt_str_slice(s, done, at - inside.n - done));
        add_eased(copy, kind, inside);
        done = at;
    }
    lt_buf_add(copy, lt_str_from(s, done));
}

/* Where a text can be parted from `at` on: not in a reference, nor in a character. */
static size_t place_to_part(struct lt_str s, size_t at)
{
    while (at < s.n && !lt_is_space(s.p[at]) && (unsigned char)s.p[at] < 0xC0)
        at++;
    return at;
}

/* Where the markup that begins at `at` ends; *text: it is a CDATA section, which is text as well. */
static size_t skip_markup(struct lt_str s, size_t at, bool *text)
{
    struct lt_str inside;
    size_t from = at, surplus;
    *text = lt_str_starts(lt_str_from(s, at), sections[CDATA].open);
    bool section = lt_str_starts(lt_str_from(s, at), LT_S("<!--")) ||
                   lt_str_starts(lt_str_from(s, at), LT_S("<?")) || *text;
    if (section && next_section(s, &from, &inside) != SECTIONS)
        return from;
    return scan_tag(s, at, &surplus);
}

/* A text being parted: what is copied, and how much text there is since the last markup. */
struct parting {
    struct lt_buf out;
    size_t done, run;
};

static void part_at(struct parting *p, struct lt_str s, size_t at)
{
    lt_buf_add(&p->out, lt_str_slice(s, p->done, at - p->done));
    lt_buf_addz(&p->out, "<!---->");
    p->done = at;
    p->run = 0;
}

static void part_text(struct parting *p, struct lt_str s, size_t at, size_t end)
{
    while (p->run + (end - at) > LT_CLAMP_TEXT) {
        size_t cut = place_to_part(s, p->run < LT_CLAMP_TEXT ? at + (LT_CLAMP_TEXT - p->run) : at);
        if (cut >= end)
            break;
        part_at(p, s, cut);
        at = cut;
    }
    p->run += end - at;
}

/* With a comment in every text that is too long for one node. Sections are short by now. */
static void part_texts(struct lt_buf *copy)
{
    struct lt_str s = lt_buf_str(copy);
    struct parting p = {.out = LT_BUF(copy->max)};
    for (size_t at = 0; at < s.n;) {
        size_t open = lt_str_find_char(lt_str_from(s, at), '<'), end = open == SIZE_MAX ? s.n : at + open;
        bool text = false;
        part_text(&p, s, at, end);
        at = end < s.n ? skip_markup(s, end, &text) : end;
        if (text && p.run > LT_CLAMP_TEXT)
            part_at(&p, s, end);
        p.run = text ? p.run + (at - end) : 0;
    }
    lt_buf_add(&p.out, lt_str_from(s, p.done));
    lt_buf_close(copy);
    *copy = p.out;
}

static bool has_long_text(struct lt_str s)
{
    size_t run = 0;
    for (size_t at = 0; at < s.n && run <= LT_CLAMP_TEXT;) {
        size_t open = lt_str_find_char(lt_str_from(s, at), '<'), end = open == SIZE_MAX ? s.n : at + open;
        bool text = false;
        run += end - at;
        if (run > LT_CLAMP_TEXT)
            break;
        at = end < s.n ? skip_markup(s, end, &text) : end;
        run = text ? run + (at - end) : 0;
    }
    return run > LT_CLAMP_TEXT;
}

struct lt_str lt_clamp_xml(struct lt_str text, struct lt_buf *copy)
{
    bool parted = text.n > LT_CLAMP_TEXT && has_long_text(text);
    size_t at = 0, from = 0, end = 0, tag_at = 0, tag_end = 0;
    if (!next_bad(text, &at, &end, true) && !next_surplus(text, &tag_at, &from, &tag_end) &&
        !has_hard_section(text) && !parted)
        return text;
    add_sections(copy, text);
    if (parted)
        part_texts(copy);
    if (copy->failed)
        return (struct lt_str){0};
    lt_clamp_references(copy->p, copy->n, true);
    blank_surplus(copy->p, copy->n);
    return lt_buf_str(copy);
}
