/* read/text/units_lines.c - the lines of a text, measured, and the column it was wrapped at: a text is
 * wrapped when its lines break where the next word would not have fitted; one such break proves nothing, most
 * of them together do. Linear in the text. */
#include "read/text/units_lines.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/text/cutter.h"
#include "read/text/units_pages.h"

#include <string.h>

enum { WIDEST_FILL = 160, NARROWEST_FILL = 45 };

/* East Asian wide characters, near enough for measuring lines. */
static bool is_wide(uint32_t c)
{
    return c >= 0x1100 && (c <= 0x115F || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
                           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x20000 && c <= 0x3FFFD));
}

/* Columns of s, and of its first word. */
static uint32_t measure(struct lt_str s, uint32_t *first)
{
    uint32_t width = 0;
    *first = 0;
    for (size_t at = 0; at < s.n;) {
        if (s.p[at] == ' ' && !*first)
            *first = width;
        if ((unsigned char)s.p[at] < 0x80) {
            at++;
            width++;
            continue;
        }
        uint32_t c = lt_utf8_next(s, &at);
        width += lt_uni_class(c) == LT_UNI_MARK ? 0 : is_wide(c) ? 2 : 1;
        if (is_wide(c) && !*first)
            *first = width; /* a line may break after any of these */
    }
    if (!*first)
        *first = width;
    return width;
}

static bool is_blank_sign(struct lt_str s, size_t at, size_t *len)
{
    static const struct lt_str wide_spaces[] = {LT_S_INIT("\xC2\xA0"), LT_S_INIT("\xE3\x80\x80")};
    *len = 1;
    if (at >= s.n || (unsigned char)s.p[at] < 0x80)
        return at < s.n && lt_is_space(s.p[at]);
    for (size_t i = 0; i < LT_COUNT(wide_spaces); i++)
        if (lt_str_starts(lt_str_from(s, at), wide_spaces[i])) {
            *len = wide_spaces[i].n;
            return true;
        }
    return false;
}

static bool add_line(struct lt_units *u, size_t *cap, size_t at, struct lt_str line, uint16_t gap)
{
    size_t lead = 0, len;
    uint16_t indent = 0;
    for (; is_blank_sign(line, lead, &len); lead += len)
        if (indent < 1000)
            indent = (uint16_t)(line.p[lead] == '\t' ? (indent + 8) / 8 * 8 : indent + (len == 3 ? 2 : 1));
    struct lt_str s = lt_str_trim(lt_str_from(line, lead));
    struct lt_text_line *lines = lt_arena_grow(&u->arena, u->lines, cap, u->n_lines + 1, sizeof *lines);
    if (!lines)
        return false;
    u->lines = lines;
    struct lt_text_line *l = &lines[u->n_lines++];
    *l = (struct lt_text_line){.at = at + lead, .n = (uint32_t)s.n, .indent = indent, .gap = gap};
    l->width = measure(s, &l->first);
    return true;
}

static bool is_blank(struct lt_str line)
{
    size_t at = 0, len;
    while (is_blank_sign(line, at, &len))
        at += len;
    return at >= line.n;
}

/* Wrapping puts line ends anywhere; verse ends its lines at commas and full stops, or begins them all with
 * capitals. Told by the lines that others follow, of the whole text. */
static bool looks_like_verse(const struct lt_units *u)
{
    size_t n = 0, stops = 0, capitals = 0, widest = 0;
    for (size_t i = 0; i + 1 < u->n_lines; i++) {
        if (u->lines[i + 1].gap || u->lines[i].width < 8)
            continue;
        struct lt_str line = lt_units_line(u, i);
        n++;
        stops += strchr(",.;:!?", line.p[line.n - 1]) != NULL;
        capitals += lt_uni_is_upper(lt_utf8_peek(lt_units_line(u, i + 1), 0));
        widest = u->lines[i].width > widest ? u->lines[i].width : widest;
    }
    return widest <= LT_UNITS_VERSE_WIDTH + 10 &&
           (stops * 100 > n * 42 || (capitals * 100 > n * 70 && n >= 4));
}

/* The column the text is wrapped at: where nine of ten lines that others follow have ended, if that is where
 * wrapped text ends and if long lines are rare. */
static uint32_t find_fill(const struct lt_units *u)
{
    size_t ends[WIDEST_FILL + 1] = {0}, n = 0, wide_bytes = 0;
    for (size_t i = 0; i < u->n_lines; i++) {
        const struct lt_text_line *l = &u->lines[i];
        if (l->width > LT_UNITS_RAGGED_WIDTH)
            wide_bytes += l->n;
        bool followed = i + 1 < u->n_lines && u->lines[i + 1].gap == 0;
        if (!followed || l->width < 20)
            continue;
        ends[l->width < WIDEST_FILL ? l->width : WIDEST_FILL]++;
        n++;
    }
    if (n < 3 || wide_bytes > u->source.n / 3 || looks_like_verse(u))
        return 0;
    size_t seen = 0;
    uint32_t fill = 0;
    while (fill < WIDEST_FILL && seen + ends[fill] <= n * 9 / 10)
        seen += ends[fill++];
    return fill >= NARROWEST_FILL && fill < WIDEST_FILL ? fill : 0;
}

enum lt_status lt_units_scan(struct lt_cx *cx, struct lt_units *u)
{
    struct lt_str rest = u->source, line;
    size_t cap = 0;
    uint16_t gap = 0;
    while (lt_str_line(&rest, &line)) {
        if (is_blank(line)) {
            gap = (uint16_t)(gap < 1000 ? gap + 1 : gap);
            continue;
        }
        /* "--" alone separates an e-mail from its signature: it stands by itself. */
        bool sign = lt_str_eqz(lt_str_trim(line), "--");
        if (sign && gap == 0)
            gap = 1;
        if (u->n_lines >= LT_UNITS_MAX_LINES)
            return lt_fail(cx, LT_LIMIT, "more than %d lines", LT_UNITS_MAX_LINES);
        if (!add_line(u, &cap, (size_t)(line.p - u->source.p), line, gap))
            return lt_fail(cx, LT_OOM, "out of memory");
        gap = sign;
    }
    lt_units_drop_pages(u);
    u->fill = find_fill(u);
    return LT_OK;
}

bool lt_units_is_full(const struct lt_units *u, size_t line)
{
    uint32_t need = u->lines[line].width + 1 + u->lines[line + 1].first + u->lines[line].indent;
    return u->fill && need > u->fill - u->fill / 10;
}
