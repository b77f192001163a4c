/* read/units.c - see units.h.
 *
 * A text is wrapped at a column when its lines break where the next word would not have fitted; one such
 * break proves nothing, most of them together do. Lines that break elsewhere were meant: verse, addresses,
 * lists, or paragraphs of one line each. Everything here is linear in the text. */
#include "read/units.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/cues.h"
#include "read/flow.h"

#include <string.h>

enum {
    WIDEST_FILL = 160,
    NARROWEST_FILL = 45,
    VERSE_WIDTH = 66, /* longest line of a stanza */
    RAGGED_WIDTH = 170
};

void lt_units_close(struct lt_units *u)
{
    lt_arena_close(&u->arena);
    *u = (struct lt_units){0};
}

struct lt_str lt_units_line(const struct lt_units *u, size_t line)
{
    return lt_str_slice(u->source, u->lines[line].at, u->lines[line].n);
}

struct lt_str lt_units_source(const struct lt_units *u, const struct lt_unit *unit)
{
    const struct lt_text_line *first = &u->lines[unit->line];
    const struct lt_text_line *last = &u->lines[unit->line + unit->n_lines - 1];
    return lt_str_slice(u->source, first->at, last->at + last->n - first->at);
}

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
    for (size_t i = 0; i < LT_COUNT(wide_spaces); i++)
        if (lt_str_starts(lt_str_from(s, at), wide_spaces[i])) {
            *len = wide_spaces[i].n;
            return true;
        }
    *len = 1;
    return at < s.n && lt_is_space(s.p[at]);
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

/* Does the line hold one character over and over, three or more times ("=====", "-----")? */
static char rule_of(struct lt_str line)
{
    if (line.n < 3 || !strchr("=-~", line.p[0]))
        return 0;
    for (size_t i = 1; i < line.n; i++)
        if (line.p[i] != line.p[0])
            return 0;
    return line.p[0] == '=' ? '=' : '-';
}

static enum lt_status scan_lines(struct lt_cx *cx, struct lt_str name, struct lt_units *u)
{
    struct lt_str rest = u->source, line;
    size_t cap = 0;
    uint16_t gap = 0;
    while (lt_str_line(&rest, &line)) {
        if (is_blank(line)) {
            gap = (uint16_t)(gap < 1000 ? gap + 1 : gap);
            continue;
        }
        /* "--" alone parts an e-mail from its signature: it stands by itself. */
        bool sign = lt_str_eqz(lt_str_trim(line), "--");
        if (sign && gap == 0)
            gap = 1;
        if (u->n_lines >= LT_UNITS_MAX_LINES)
            return lt_fail(cx, LT_LIMIT, LT_FMT ": more than %d lines", LT_ARG(name), LT_UNITS_MAX_LINES);
        if (!add_line(u, &cap, (size_t)(line.p - u->source.p), line, gap))
            return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(name));
        gap = sign;
    }
    return LT_OK;
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
    return widest <= VERSE_WIDTH + 10 && (stops * 100 > n * 42 || (capitals * 100 > n * 70 && n >= 4));
}

/* The column the text is wrapped at: where nine of ten lines that others follow have ended, if that is where
 * wrapped text ends and if long lines are rare. */
static uint32_t find_fill(const struct lt_units *u)
{
    size_t ends[WIDEST_FILL + 1] = {0}, n = 0, wide_bytes = 0;
    for (size_t i = 0; i < u->n_lines; i++) {
        const struct lt_text_line *l = &u->lines[i];
        if (l->width > RAGGED_WIDTH)
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

/* The next line's first word would not have fitted behind this one; a tenth of slack for ragged wrapping. */
static bool is_full(const struct lt_units *u, size_t line)
{
    uint32_t need = u->lines[line].width + 1 + u->lines[line + 1].first + u->lines[line].indent;
    return u->fill && need > u->fill - u->fill / 10;
}

size_t lt_units_mark(struct lt_str line, int *ordinal)
{
    static const struct lt_str bullets[] = {
        LT_S_INIT("- "), LT_S_INIT("* "), LT_S_INIT("+ "), LT_S_INIT("• "), LT_S_INIT("· "), LT_S_INIT("‣ "),
        LT_S_INIT("◦ "), LT_S_INIT("▪ "), LT_S_INIT("● "), LT_S_INIT("○ "), LT_S_INIT("■ ")};
    *ordinal = 0;
    for (size_t i = 0; i < LT_COUNT(bullets); i++)
        if (lt_str_starts(line, bullets[i]) && line.n > bullets[i].n)
            return bullets[i].n;
    size_t at = line.n && line.p[0] == '(', start = at;
    while (at < line.n && at - start < 3 && lt_is_digit(line.p[at]))
        *ordinal = *ordinal * 10 + (line.p[at++] - '0');
    bool letter =
        at == start && at + 1 < line.n && line.p[at] >= 'a' && line.p[at] <= 'z' && line.p[at + 1] == ')';
    if (letter)
        *ordinal = line.p[at++] - 'a' + 1;
    bool closed = at < line.n && (line.p[at] == ')' || (line.p[at] == '.' && start == 0 && !letter));
    if (at == start || !closed || at + 2 >= line.n || line.p[at + 1] != ' ')
        return 0;
    return at + 2;
}

struct cutter {
    struct lt_cx *cx;
    struct lt_units *u;
    struct lt_flow flow; /* folds short texts */
    uint32_t chunk;
    bool failed;
};

static void fold_text(struct cutter *c, struct lt_unit *unit)
{
    struct lt_str source = lt_units_source(c->u, unit);
    if (source.n > LT_UNIT_SHORT)
        return;
    lt_flow_clear(&c->flow);
    lt_flow_add(&c->flow, source);
    unit->text = lt_arena_dup(&c->u->arena, lt_buf_str(&c->flow.text));
    c->failed = c->failed || !unit->text.p || c->flow.text.failed;
}

static struct lt_unit *add_unit(struct cutter *c, size_t from, size_t to, enum lt_unit_shape shape)
{
    struct lt_units *u = c->u;
    struct lt_unit *list = lt_arena_grow(&u->arena, u->u, &u->cap, u->n + 1, sizeof *list);
    c->failed = c->failed || !list;
    if (c->failed)
        return NULL;
    u->u = list;
    struct lt_unit *unit = &list[u->n++];
    *unit = (struct lt_unit){.line = (uint32_t)from,
                             .n_lines = (uint32_t)(to - from),
                             .chunk = c->chunk,
                             .gap = u->lines[from].gap,
                             .shape = shape};
    for (size_t i = from; i < to; i++)
        unit->width += u->lines[i].width + (i > from);
    struct lt_str last = lt_units_line(u, to - 1);
    unit->ends_sentence = lt_cue_ends_sentence(last);
    unit->ends_period = lt_cue_ends_period(last);
    fold_text(c, unit);
    return unit;
}

static bool starts_small(struct lt_str line)
{
    return lt_uni_is_lower(lt_utf8_peek(line, 0));
}

/* Wrapped lines: new paragraphs begin at first-line indents, and behind a line that ended a sentence well
 * before the edge. */
static void cut_wrapped(struct cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    uint16_t base = UINT16_MAX;
    size_t deeper = 0;
    for (size_t i = from; i < to; i++)
        base = u->lines[i].indent < base ? u->lines[i].indent : base;
    for (size_t i = from; i < to; i++)
        deeper += u->lines[i].indent > base;
    bool first_line_indents = deeper && deeper * 2 <= to - from && u->lines[to - 1].indent <= base + 8;
    size_t start = from;
    for (size_t i = from; i + 1 < to; i++) {
        struct lt_str line = lt_units_line(u, i);
        uint32_t need = u->lines[i].width + 1 + u->lines[i + 1].first + u->lines[i].indent;
        bool early = need < u->fill - u->fill / 5 && !starts_small(lt_units_line(u, i + 1));
        bool heading = early && i == start && !lt_cue_ends_sentence(line) && i + 2 < to &&
                       lt_cue_words(line) <= 10 && line.n && !strchr(",;:-", line.p[line.n - 1]);
        bool indent = first_line_indents && u->lines[i + 1].indent > base;
        if ((early && lt_cue_ends_sentence(line)) || heading || indent) {
            add_unit(c, start, i + 1, LT_UNIT_PROSE);
            start = i + 1;
        }
    }
    add_unit(c, start, to, LT_UNIT_PROSE);
}

static bool is_stanza(const struct lt_units *u, size_t from, size_t to)
{
    size_t sentences = 0;
    if (to - from < 3)
        return false;
    for (size_t i = from; i < to; i++) {
        struct lt_str line = lt_units_line(u, i);
        sentences += lt_cue_ends_period(line);
        if (u->lines[i].width > VERSE_WIDTH || (i > from && lt_cue_quoted(line)))
            return false;
    }
    return sentences * 10 < (to - from) * 6;
}

/* "Title: …", "Author: …": at least two fields that are known, and nothing else in the chunk. */
static bool is_fields(const struct lt_units *u, size_t from, size_t to)
{
    size_t known = 0;
    for (size_t i = from; i < to; i++) {
        struct lt_str line = lt_units_line(u, i), value;
        if (lt_str_find_char(line, ':') > 40)
            return false;
        known += lt_cue_field(line, &value) != 0;
    }
    return known >= 2;
}

/* In scripts without small letters a wide line that ends no sentence goes on. */
static bool goes_on(const struct lt_units *u, size_t line)
{
    struct lt_str s = lt_units_line(u, line);
    size_t end = s.n;
    bool uncased = lt_utf8_prev(s, &end) >= 0x2E80 && u->lines[line].width >= 40;
    if (lt_cue_ends_sentence(s) || u->lines[line].width > RAGGED_WIDTH)
        return false;
    return uncased || starts_small(lt_units_line(u, line + 1)) || strchr(",;", s.p[s.n - 1]);
}

/* Titles are wrapped by hand behind small words: "On the Difficulty of Describing the". */
static bool ends_hanging(struct lt_str line)
{
    static const char *const small[] = {"a",    "an", "the", "of",   "and", "or",  "in",  "on",  "to",  "for",
                                        "with", "by", "at",  "from", "der", "die", "das", "und", "von", "im",
                                        "le",   "la", "les", "de",   "du",  "des", "et",  "el",  "los", "y",
                                        "il",   "di", "e",   "o",    "da",  "het", "een", "en",  "i",   "w"};
    size_t at = line.n;
    while (at > 0 && line.p[at - 1] != ' ')
        at--;
    for (size_t i = 0; i < LT_COUNT(small); i++)
        if (lt_str_eq_nocase(lt_str_from(line, at), lt_str_of(small[i])))
            return true;
    return false;
}

/* Who, when, whose picture: near the top, such a line among short ones means that each is a thing of its own.
 */
static bool is_opening(const struct cutter *c, size_t from, size_t to)
{
    bool told = false;
    for (size_t i = from; c->chunk < 3 && i < to; i++) {
        struct lt_str line = lt_units_line(c->u, i), names;
        char iso[11];
        if (c->u->lines[i].width > 100)
            return false;
        told =
            told ||
            (i > from && (lt_cue_byline(line, &names) || lt_cue_date(line, iso) || lt_cue_by_alone(line))) ||
            lt_cue_credit(line);
    }
    return told;
}

/* Lines that are what they are: a stanza, or one paragraph each; a line that goes on in small letters belongs
 * to the one before it. */
static void cut_meant(struct cutter *c, size_t from, size_t to)
{
    const struct lt_units *u = c->u;
    bool fields = is_fields(u, from, to) || is_opening(c, from, to);
    if (!fields && is_stanza(u, from, to)) {
        add_unit(c, from, to, LT_UNIT_VERSE);
        return;
    }
    size_t start = from;
    for (size_t i = from + 1; i < to; i++) {
        bool hangs = c->chunk == 0 && ends_hanging(lt_units_line(u, i - 1));
        if (hangs || (!fields && goes_on(u, i - 1)))
            continue;
        add_unit(c, start, i, LT_UNIT_PROSE);
        start = i;
    }
    add_unit(c, start, to, LT_UNIT_PROSE);
}

static void cut_prose(struct cutter *c, size_t from, size_t to)
{
    size_t full = 0;
    if (from >= to)
        return;
    for (size_t i = from; i + 1 < to; i++)
        full += is_full(c->u, i);
    if (to - from > 1 && full * 10 >= (to - from - 1) * 6)
        cut_wrapped(c, from, to);
    else
        cut_meant(c, from, to);
}

static bool is_marked(const struct lt_units *u, size_t line)
{
    int ordinal;
    return lt_units_mark(lt_units_line(u, line), &ordinal) > 0;
}

/* A chunk that begins with a list mark, or has two of them in lines that nothing wrapped into. */
static bool has_list(const struct lt_units *u, size_t from, size_t to)
{
    if (is_marked(u, from))
        return true;
    size_t marks = 0;
    for (size_t i = from + 1; i < to; i++)
        marks += is_marked(u, i) && !is_full(u, i - 1);
    /* "Cons" above "- the score", but not a name above "3. March". */
    int ordinal = 0;
    bool bullet = marks == 1 && lt_units_mark(lt_units_line(u, to - 1), &ordinal) && ordinal == 0;
    bool labelled = to - from == 2 && bullet && !lt_cue_ends_sentence(lt_units_line(u, from));
    return marks >= 2 || labelled;
}

static void cut_list(struct cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    size_t start = from;
    while (start < to && !is_marked(u, start))
        start++;
    cut_prose(c, from, start);
    while (start < to) {
        size_t end = start + 1;
        while (end < to && !is_marked(u, end) &&
               (u->lines[end].indent > u->lines[start].indent || is_full(u, end - 1) ||
                starts_small(lt_units_line(u, end))))
            end++;
        struct lt_unit *unit = add_unit(c, start, end, LT_UNIT_ITEM);
        if (!unit)
            return;
        unit->lead = (uint32_t)lt_units_mark(lt_units_line(u, start), &unit->ordinal);
        size_t prose = end;
        while (prose < to && !is_marked(u, prose))
            prose++;
        cut_prose(c, end, prose);
        start = prose;
    }
}

static size_t count_signs(struct lt_str s, char sign)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == sign;
    return n;
}

/* Two or more lines with the same number of tabs, or of bars (two at least). */
static bool is_table(const struct lt_units *u, size_t from, size_t to)
{
    size_t tabs = count_signs(lt_units_line(u, from), '\t'), bars = count_signs(lt_units_line(u, from), '|');
    bool by_tabs = tabs >= 1, by_bars = bars >= 2;
    for (size_t i = from + 1; i < to; i++) {
        by_tabs = by_tabs && count_signs(lt_units_line(u, i), '\t') == tabs;
        by_bars = by_bars && count_signs(lt_units_line(u, i), '|') == bars;
    }
    return to - from >= 2 && (by_tabs || by_bars);
}

static bool all_quoted(const struct lt_units *u, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (u->source.p[u->lines[i].at] != '>')
            return false;
    return true;
}

/* ">" alone on a line parts paragraphs of a quotation. */
static void cut_quoted(struct cutter *c, size_t from, size_t to)
{
    size_t start = from;
    for (size_t i = from; i <= to; i++) {
        if (i < to && c->u->lines[i].n > 1)
            continue;
        if (i > start)
            add_unit(c, start, i, LT_UNIT_QUOTED);
        start = i + 1;
    }
}

static void cut_plain(struct cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    if (from >= to)
        return;
    /* A line in capitals on top of small ones is their heading. */
    bool crowned = to - from >= 2 && lt_cue_all_caps(lt_units_line(u, from)) &&
                   !lt_cue_all_caps(lt_units_line(u, from + 1)) && u->lines[from].width <= 70;
    if (crowned && !is_marked(u, from)) {
        add_unit(c, from, from + 1, LT_UNIT_PROSE);
        from++;
    }
    if (all_quoted(u, from, to))
        cut_quoted(c, from, to);
    else if (is_table(u, from, to))
        for (size_t i = from; i < to; i++)
            add_unit(c, i, i + 1, LT_UNIT_ROW);
    else if (has_list(u, from, to))
        cut_list(c, from, to);
    else
        cut_prose(c, from, to);
}

/* Underlined lines are headings; what stands between them is cut by its looks. */
static void cut_chunk(struct cutter *c, size_t from, size_t to)
{
    struct lt_units *u = c->u;
    size_t start = from;
    for (size_t i = from + 1; i < to; i++) {
        char rule = rule_of(lt_units_line(u, i));
        if (!rule || i - 1 < start || u->lines[i - 1].width > 100 ||
            u->lines[i].width + 3 < u->lines[i - 1].width / 2)
            continue;
        cut_plain(c, start, i - 1);
        struct lt_unit *unit = add_unit(c, i - 1, i, LT_UNIT_PROSE);
        if (unit)
            unit->rule = rule;
        start = i + 1;
    }
    cut_plain(c, start, to);
}

static void mark_alone_and_indented(struct lt_units *u)
{
    uint16_t base = UINT16_MAX;
    for (size_t i = 0; i < u->n_lines; i++)
        base = u->lines[i].indent < base ? u->lines[i].indent : base;
    for (size_t i = 0; i < u->n; i++) {
        struct lt_unit *unit = &u->u[i];
        bool first = i == 0 || u->u[i - 1].chunk != unit->chunk;
        bool last = i + 1 == u->n || u->u[i + 1].chunk != unit->chunk;
        unit->alone = (first && last) || unit->rule;
        unit->indented = unit->n_lines >= 2;
        for (size_t k = unit->line; unit->indented && k < unit->line + unit->n_lines; k++)
            unit->indented = u->lines[k].indent >= base + 2;
    }
}

enum lt_status lt_units_cut(struct lt_cx *cx, struct lt_str name, struct lt_str text, struct lt_units *out)
{
    *out = (struct lt_units){.arena = LT_ARENA((size_t)1 << 30), .source = text};
    enum lt_status st = scan_lines(cx, name, out);
    if (st)
        return st;
    out->fill = find_fill(out);
    struct cutter c = {.cx = cx, .u = out, .flow = LT_FLOW};
    for (size_t i = 0; i < out->n_lines && !c.failed;) {
        size_t end = i + 1;
        while (end < out->n_lines && out->lines[end].gap == 0)
            end++;
        cut_chunk(&c, i, end);
        c.chunk++;
        i = end;
    }
    lt_flow_close(&c.flow);
    if (c.failed)
        return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(name));
    mark_alone_and_indented(out);
    return LT_OK;
}
