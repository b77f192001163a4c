/* read/text/text.c - plain text: units with their parts (parts.h) become the blocks of a document.
 *
 * Lines of a paragraph are joined; a hyphen that wrapping left at a line's end goes when the text itself says
 * that the word is written without one. Marks of lists and quotations go, "_words_" are emphasis, "[1]" is a
 * note mark when there is such a note. Verse keeps its lines as hard breaks. */
#include "read/text/text.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "read/clues.h"
#include "read/flow.h"
#include "read/sniff.h"
#include "read/text/parts_decide.h"
#include "read/text/units_cut.h"

#include <string.h>

/* Hashes of strings, open addressing, at most half full. */
struct line_set {
    uint64_t *slots;
    size_t n, used; /* slots: a power of two, or 0: nothing is in it */
};

struct text_writer {
    struct lt_cx *cx;
    struct lt_doc *doc;
    struct lt_units units;
    struct lt_parts parts;
    struct lt_flow flow;
    struct line_set words; /* of the text; built when a hyphen asks */
    struct line_set notes; /* ids of notes */
};

/* Letters, digits, and hyphens between them. */
static size_t word_end(struct lt_str s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        uint32_t c = lt_utf8_next(s, &next);
        if (!lt_uni_is_alnum(c) && !(c == '-' && next < s.n && lt_uni_is_alnum(lt_utf8_peek(s, next))))
            break;
        at = next;
    }
    return at;
}

static uint64_t hash_of(struct lt_str s)
{
    return lt_hash64(s.p, s.n, 1) | 1;
}

static size_t slot_of(const struct line_set *set, uint64_t hash)
{
    size_t i = (size_t)hash & (set->n - 1);
    while (set->slots[i] && set->slots[i] != hash)
        i = (i + 1) & (set->n - 1);
    return i;
}

static bool set_has(const struct line_set *set, uint64_t hash)
{
    return set->n && set->slots[slot_of(set, hash)] != 0;
}

/* Room for `count` strings; without memory the set stays empty. */
static void set_open(struct line_set *set, struct lt_arena *arena, size_t count)
{
    size_t n = 16;
    while (n < count * 2)
        n *= 2;
    set->slots = lt_arena_array(arena, n, sizeof *set->slots);
    set->n = set->slots ? n : 0;
}

static void set_add(struct line_set *set, struct lt_str s)
{
    if (set->used >= set->n / 2)
        return;
    size_t slot = slot_of(set, hash_of(s));
    set->used += set->slots[slot] == 0;
    set->slots[slot] = hash_of(s);
}

static bool knows_word(const struct text_writer *w, struct lt_str a, struct lt_str b)
{
    char joined[128];
    if (a.n + b.n > sizeof joined)
        return false;
    memcpy(joined, a.p, a.n);
    memcpy(joined + a.n, b.p, b.n);
    return set_has(&w->words, hash_of((struct lt_str){joined, a.n + b.n}));
}

/* After a word that a line's end cuts with a hyphen: where its other half ends; else `at`. Halves are no
 * words. */
static size_t past_cut_word(struct lt_str s, size_t at)
{
    size_t i = at;
    if (i >= s.n || lt_utf8_next(s, &i) != '-' || i >= s.n || (s.p[i] != '\n' && s.p[i] != '\r'))
        return at;
    while (i < s.n && lt_is_space(s.p[i]))
        i++;
    return word_end(s, i);
}

static void learn_words(struct text_writer *w)
{
    struct lt_str s = w->units.source;
    size_t count = 0;
    for (size_t i = 0; i < s.n; i++)
        count += s.p[i] == ' ' || s.p[i] == '\n';
    set_open(&w->words, &w->units.arena, count + 64);
    for (size_t at = 0; at < s.n;) {
        size_t end = word_end(s, at);
        if (end == at) {
            lt_utf8_next(s, &at);
            continue;
        }
        size_t past = past_cut_word(s, end);
        if (past == end)
            set_add(&w->words, lt_str_slice(s, at, end - at));
        at = past;
    }
}

/* The letters that end s. */
static struct lt_str last_word(struct lt_str s)
{
    size_t at = s.n;
    while (at > 0) {
        size_t before = at;
        if (!lt_uni_is_alnum(lt_utf8_prev(s, &before)))
            break;
        at = before;
    }
    return lt_str_from(s, at);
}

enum joint { JOINT_SPACE, JOINT_NONE, JOINT_DROP_HYPHEN };

/* Whether a hyphen that a line ended with, between `head` and `tail`, is the word's own. "exam-" "ple" loses
 * its hyphen, "well-" "known" keeps it: the rest of the text is asked which way the word is written; when it
 * is silent, two words that stand there on their own keep it. */
static enum joint joint_at_hyphen(struct text_writer *w, struct lt_str head, struct lt_str hyphened,
                                  struct lt_str tail)
{
    const struct lt_str nothing = {"", 0};
    if (!w->words.n)
        learn_words(w);
    if (!lt_uni_is_lower(lt_utf8_peek(tail, 0)) || knows_word(w, hyphened, tail))
        return JOINT_NONE;
    if (knows_word(w, head, tail))
        return JOINT_DROP_HYPHEN;
    bool both = knows_word(w, head, nothing) && knows_word(w, tail, nothing);
    return both && head.n > 2 && tail.n > 2 ? JOINT_NONE : JOINT_DROP_HYPHEN;
}

/* How `line` goes on in `next`. */
static enum joint joint_of(struct text_writer *w, struct lt_str line, struct lt_str next)
{
    size_t end = line.n;
    uint32_t last = lt_utf8_prev(line, &end), first = lt_utf8_peek(next, 0);
    if (last >= 0x2E80 && first >= 0x2E80 && lt_uni_class(last) != LT_UNI_SPACE)
        return JOINT_NONE; /* no spaces between words in these scripts */
    if (last == 0x2014 && lt_uni_is_letter(first))
        return JOINT_NONE;
    struct lt_str head = last_word(lt_str_slice(line, 0, end));
    bool hyphen = last == '-' || last == 0x2010;
    if (!hyphen || head.n == 0 || !lt_uni_is_letter(first))
        return JOINT_SPACE;
    struct lt_str hyphened = {head.p, head.n + (line.n - end)};
    return joint_at_hyphen(w, head, hyphened, lt_str_slice(next, 0, word_end(next, 0)));
}

static bool is_inner(struct lt_str s, size_t at)
{
    size_t before = at;
    return at > 0 && lt_uni_is_alnum(lt_utf8_prev(s, &before));
}

/* The byte after "_…_" when an underscore at `at` opens one that closes on the same line; else 0. */
static size_t emphasis_end(struct lt_str s, size_t at)
{
    if (is_inner(s, at) || at + 2 >= s.n || lt_is_space(s.p[at + 1]) || s.p[at + 1] == '_')
        return 0;
    for (size_t i = at + 2; i < s.n && i < at + 400; i++)
        if (s.p[i] == '_' && !lt_is_space(s.p[i - 1]) &&
            (i + 1 == s.n || !lt_uni_is_alnum(lt_utf8_peek(s, i + 1))))
            return i + 1;
    return 0;
}

/* The byte after "[12]" at `at` when there is such a note; else 0. */
static size_t note_mark_end(const struct text_writer *w, struct lt_str s, size_t at)
{
    size_t i = at + 1 + (at + 1 < s.n && s.p[at + 1] == '^'), start = i;
    while (i < s.n && i - start < 4 && (lt_is_digit(s.p[i]) || lt_is_alpha(s.p[i])))
        i++;
    bool mark = i > start && i < s.n && s.p[i] == ']' &&
                set_has(&w->notes, hash_of(lt_str_slice(s, start, i - start)));
    return mark ? i + 1 : 0;
}

/* One line with its inline marks. */
static void add_inline(struct text_writer *w, struct lt_str s)
{
    size_t done = 0;
    for (size_t at = 0; at < s.n; at++) {
        bool underscore = s.p[at] == '_', bracket = s.p[at] == '[' && w->notes.n;
        size_t end = underscore ? emphasis_end(s, at) : bracket ? note_mark_end(w, s, at) : 0;
        if (!end)
            continue;
        lt_flow_add(&w->flow, lt_str_slice(s, done, at - done));
        if (underscore) {
            size_t span = lt_flow_begin(&w->flow, LT_SPAN_EMPHASIS, (struct lt_str){0});
            lt_flow_add(&w->flow, lt_str_slice(s, at + 1, end - at - 2));
            lt_flow_end(&w->flow, span);
        } else {
            struct lt_str mark = lt_str_slice(s, at, end - at);
            struct lt_str id = lt_str_slice(mark, 1 + (mark.p[1] == '^'), mark.n - 2 - (mark.p[1] == '^'));
            size_t span = lt_flow_begin(&w->flow, LT_SPAN_NOTE_REF, id);
            lt_flow_add(&w->flow, mark);
            lt_flow_end(&w->flow, span);
        }
        done = end;
        at = end - 1;
    }
    lt_flow_add(&w->flow, lt_str_from(s, done));
}

static struct lt_str without_quote_mark(struct lt_str line)
{
    while (line.n && (line.p[0] == '>' || line.p[0] == ' '))
        line = lt_str_from(line, 1);
    return line;
}

/* The mark was measured in folded text, where a wide space is one byte: never cut a character. */
static struct lt_str without_lead(struct lt_str line, size_t lead)
{
    while (lead < line.n && ((unsigned char)line.p[lead] & 0xC0) == 0x80)
        lead++;
    return lt_str_from(line, lead);
}

static void add_prose(struct text_writer *w, const struct lt_text_unit *unit)
{
    for (size_t i = 0; i < unit->n_lines; i++) {
        struct lt_str line = lt_units_line(&w->units, unit->line + i);
        if (unit->shape == LT_UNIT_QUOTED)
            line = without_quote_mark(line);
        enum joint joint = JOINT_SPACE;
        bool last = i + 1 == unit->n_lines;
        if (!last && unit->shape != LT_UNIT_VERSE) {
            struct lt_str next = lt_units_line(&w->units, unit->line + i + 1);
            joint = joint_of(w, line, unit->shape == LT_UNIT_QUOTED ? without_quote_mark(next) : next);
        }
        if (i == 0)
            line = without_lead(line, unit->lead);
        if (last && unit->tail < line.n)
            line.n -= unit->tail;
        if (joint == JOINT_DROP_HYPHEN) {
            size_t end = line.n;
            lt_utf8_prev(line, &end);
            line = lt_str_slice(line, 0, end);
        }
        add_inline(w, line);
        if (!last && unit->shape == LT_UNIT_VERSE)
            lt_flow_break(&w->flow);
        else if (!last && joint == JOINT_SPACE)
            lt_flow_add(&w->flow, LT_S(" "));
    }
}

/* Cells separated by tabs or bars, each folded, joined by TAB. */
static enum lt_status row_block(struct text_writer *w, const struct lt_text_unit *unit, struct lt_block **out)
{
    struct lt_str rest = lt_units_line(&w->units, unit->line), cell;
    bool bars = !memchr(rest.p, '\t', rest.n);
    if (bars && rest.p[0] == '|')
        rest = lt_str_from(rest, 1);
    struct lt_buf cells = LT_BUF(LT_BLOCK_MAX_BYTES);
    while (lt_str_cut(&rest, bars ? '|' : '\t', &cell)) {
        lt_flow_clear(&w->flow);
        lt_flow_add(&w->flow, cell);
        if (cells.n)
            lt_buf_addc(&cells, '\t');
        lt_buf_add(&cells, lt_buf_str(&w->flow.text));
    }
    lt_flow_clear(&w->flow);
    enum lt_status st = lt_buf_check(w->cx, &cells, "a table row");
    if (!st && lt_str_trim(lt_buf_str(&cells)).n) {
        *out = lt_flow_full(w->cx, w->doc) ? NULL : lt_doc_add(w->cx, w->doc, unit->role, lt_buf_str(&cells));
        st = *out ? LT_OK : w->cx->code;
    }
    lt_buf_close(&cells);
    return st;
}

static bool is_in_body(enum lt_role role)
{
    return role == LT_ROLE_PARAGRAPH || role == LT_ROLE_HEADING || role == LT_ROLE_ITEM ||
           role == LT_ROLE_QUOTE || role == LT_ROLE_TABLE_ROW || role == LT_ROLE_RATING;
}

/* "Ann Lee | 3 March 2024 | 5 min read": each part is what it is, so that only the name is said as a byline.
 */
static enum lt_status write_mixed(struct text_writer *w, const struct lt_text_unit *unit)
{
    struct lt_str rest = lt_units_source(&w->units, unit), part, names;
    while (lt_clue_part(&rest, &part)) {
        char iso[11];
        bool by = lt_clue_byline(part, &names) || (unit->role == LT_ROLE_BYLINE && lt_clue_names(part));
        enum lt_role role = by                        ? LT_ROLE_BYLINE
                            : lt_clue_date(part, iso) ? LT_ROLE_DATELINE
                                                      : LT_ROLE_BOILERPLATE;
        struct lt_block *b = NULL;
        lt_flow_add(&w->flow, part);
        enum lt_status st = lt_flow_block(w->cx, &w->flow, w->doc, role, &b);
        if (st)
            return st;
        if (!b)
            continue;
        b->src_at = (uint64_t)(part.p - w->units.source.p);
        b->src_len = part.n;
        if (role == LT_ROLE_BOILERPLATE)
            b->why = LT_S("a line about the article");
    }
    return LT_OK;
}

static enum lt_status write_unit(struct text_writer *w, const struct lt_text_unit *unit)
{
    if (unit->mixed)
        return write_mixed(w, unit);
    struct lt_block *b = NULL;
    enum lt_status st = LT_OK;
    if (unit->role == LT_ROLE_TABLE_ROW) {
        st = row_block(w, unit, &b);
    } else {
        add_prose(w, unit);
        st = lt_flow_block(w->cx, &w->flow, w->doc, unit->role, &b);
    }
    if (st || !b)
        return st;
    struct lt_str source = lt_units_source(&w->units, unit);
    b->src_at = (uint64_t)(source.p - w->units.source.p);
    b->src_len = source.n;
    b->level = unit->level;
    b->ordinal = unit->ordinal;
    b->in_body = is_in_body(unit->role);
    b->why = lt_str_of(unit->why);
    if (unit->id.n) {
        b->id = lt_doc_dup(w->cx, w->doc, unit->id);
        st = b->id.p ? LT_OK : w->cx->code;
    }
    return st;
}

static enum lt_status write_facts(struct text_writer *w)
{
    const struct lt_parts *p = &w->parts;
    struct lt_doc *doc = w->doc;
    const struct {
        struct lt_str from;
        struct lt_str *to;
    } facts[] = {{p->title, &doc->title},   {p->subtitle, &doc->subtitle},
                 {p->byline, &doc->byline}, {lt_str_of(p->published), &doc->published},
                 {p->rating, &doc->rating}, {p->lang, &doc->lang},
                 {p->url, &doc->url}};
    for (size_t i = 0; i < LT_COUNT(facts); i++) {
        if (facts[i].from.n == 0 || facts[i].to->n)
            continue;
        *facts[i].to = lt_doc_dup(w->cx, doc, facts[i].from);
        if (!facts[i].to->p)
            return w->cx->code;
    }
    return LT_OK;
}

static void collect_notes(struct text_writer *w)
{
    size_t n = 0;
    for (size_t i = 0; i < w->units.n; i++)
        n += w->units.u[i].role == LT_ROLE_NOTE;
    if (n)
        set_open(&w->notes, &w->units.arena, n + 1);
    for (size_t i = 0; i < w->units.n; i++)
        if (w->units.u[i].role == LT_ROLE_NOTE)
            set_add(&w->notes, w->units.u[i].id);
}

enum lt_status lt_plain_read(struct lt_cx *cx, const struct lt_read_opts *opts,
                             const struct lt_source *source, struct lt_str text, struct lt_doc *doc)
{
    (void)opts;
    (void)source;
    struct text_writer w = {.cx = cx, .doc = doc, .flow = LT_FLOW};
    enum lt_status st = lt_units_cut(cx, text, &w.units);
    if (!st) {
        lt_parts_decide(&w.units, &w.parts);
        collect_notes(&w);
        st = write_facts(&w);
    }
    for (size_t i = 0; !st && i < w.units.n; i++)
        st = write_unit(&w, &w.units.u[i]);
    lt_flow_close(&w.flow);
    lt_units_close(&w.units);
    return st;
}

static enum lt_status read_text(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    return lt_reading_document(cx, r, source, bytes, LT_MARKUP_NONE, lt_plain_read);
}

const struct lt_reader lt_reader_text = {
    .suffixes = "txt text asc log nfo",
    .media = "text/plain",
    .sniff = lt_sniff_text,
    .read = read_text,
    .single = true,
};
