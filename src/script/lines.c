/* script/lines.c - see lines.h.
 *
 * Note marks are taken out of the text before it is cut, so that "died.[17] Later" is two plain sentences;
 * the marks are listed as skips, and offsets into the block count them in again. What is left is cut at line
 * ends that are meant (verse), at sentences, and, where a line would be too long to say in one go, at
 * clauses. */
#include "script/lines.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "script/clause.h"
#include "script/sentence.h"
#include "script/sentence_scan.h"

#include <stdlib.h>

enum {
    FRAGMENT_MAX = 24,   /* bytes of a one-word sentence that is read on with the next one */
    JOINED_MAX = 240,    /* bytes of the two together */
    SMALLEST_PIECE = 32, /* bytes of writing; less is never cut */
    ARRAY_MAX = 1 << 22  /* pieces or spans of one line or block */
};

void lt_writer_close(struct lt_writer *w)
{
    lt_said_close(&w->said);
    lt_buf_close(&w->say);
    lt_buf_close(&w->plain);
    free(w->align);
    free(w->spans);
    free(w->gaps);
    free(w->tongues);
    *w = (struct lt_writer){0};
}

static enum lt_status out_of_memory(struct lt_writer *w)
{
    return lt_fail(w->cx, LT_OOM, "the script of " LT_FMT ": out of memory", LT_ARG(w->doc->name));
}

/* ------------------------------------------------------------------ text without note marks */

/* How many gaps lie before the offset: by place in the plain text, or in the block. */
static size_t gaps_before(const struct lt_writer *w, size_t at, bool in_block, bool with_equal)
{
    size_t low = 0, high = w->n_gaps;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const struct lt_gap *g = &w->gaps[mid];
        size_t start = in_block ? g->at + (size_t)(g->taken - g->len) : g->at;
        if (start < at || (with_equal && start == at))
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static uint32_t to_block(const struct lt_writer *w, size_t plain_at, bool end)
{
    size_t n = gaps_before(w, plain_at, false, !end);
    return (uint32_t)(plain_at + (n ? w->gaps[n - 1].taken : 0));
}

/* An offset inside a gap is where the gap was. */
static size_t to_plain(const struct lt_writer *w, size_t block_at)
{
    size_t n = gaps_before(w, block_at, true, false);
    if (!n)
        return block_at;
    const struct lt_gap *g = &w->gaps[n - 1];
    return block_at - g->taken > g->at && block_at >= g->taken ? block_at - g->taken : g->at;
}

static enum lt_status skip_range(struct lt_writer *w, uint32_t at, uint32_t len, const char *why)
{
    struct lt_skip *skip = lt_script_skip(w->cx, w->out, w->block, lt_str_of(why));
    if (!skip)
        return w->cx->code;
    skip->at = at;
    skip->len = len;
    return LT_OK;
}

/* text[from, to) of the plain text, less the note marks within, which are accounted for already. */
static enum lt_status skip_text(struct lt_writer *w, size_t from, size_t to, const char *why)
{
    size_t at = from;
    enum lt_status st = LT_OK;
    for (size_t i = gaps_before(w, from, false, true); i < w->n_gaps && w->gaps[i].at < to && !st; i++) {
        if (w->gaps[i].at > at)
            st = skip_range(w, to_block(w, at, false), (uint32_t)(w->gaps[i].at - at), why);
        at = w->gaps[i].at;
    }
    return st || at >= to ? st : skip_range(w, to_block(w, at, false), (uint32_t)(to - at), why);
}

static enum lt_status take_out(struct lt_writer *w, const struct lt_span *mark)
{
    if (!lt_grow(&w->gaps, &w->cap_gaps, w->n_gaps + 1, sizeof *w->gaps, ARRAY_MAX))
        return out_of_memory(w);
    uint32_t taken = w->n_gaps ? w->gaps[w->n_gaps - 1].taken : 0;
    w->gaps[w->n_gaps++] = (struct lt_gap){(uint32_t)w->plain.n, taken + mark->len, mark->len};
    return skip_range(w, mark->at, mark->len, "a note mark");
}

/* Sets w->text to the block's text less its note marks. */
static enum lt_status take_text(struct lt_writer *w, const struct lt_block *b)
{
    w->n_gaps = 0;
    w->plain.max = LT_BLOCK_MAX_BYTES;
    lt_buf_clear(&w->plain);
    size_t done = 0;
    for (uint32_t i = 0; i < b->n_spans; i++) {
        const struct lt_span *s = &b->spans[i];
        if (s->kind != LT_SPAN_NOTE_REF || s->len == 0 || s->at < done || s->at + (size_t)s->len > b->text.n)
            continue;
        lt_buf_add(&w->plain, lt_str_slice(b->text, done, s->at - done));
        enum lt_status st = take_out(w, s);
        if (st)
            return st;
        done = s->at + (size_t)s->len;
    }
    if (!done) {
        w->text = b->text;
        return LT_OK;
    }
    lt_buf_add(&w->plain, lt_str_from(b->text, done));
    w->text = lt_buf_str(&w->plain);
    return lt_buf_check(w->cx, &w->plain, "a paragraph");
}

/* ------------------------------------------------------------------ what a line says */

static void line_clear(struct lt_writer *w)
{
    w->say.max = LT_BLOCK_MAX_BYTES * 16;
    lt_buf_clear(&w->say);
    w->n_align = w->n_spans = 0;
}

static enum lt_status line_align(struct lt_writer *w, struct lt_align a)
{
    if (!lt_grow(&w->align, &w->cap_align, w->n_align + 1, sizeof *w->align, ARRAY_MAX))
        return out_of_memory(w);
    w->align[w->n_align++] = a;
    return LT_OK;
}

static enum lt_status line_span(struct lt_writer *w, size_t at, struct lt_say_span s)
{
    if (!lt_grow(&w->spans, &w->cap_spans, w->n_spans + 1, sizeof *w->spans, ARRAY_MAX))
        return out_of_memory(w);
    for (size_t i = w->n_spans++; i > at; i--)
        w->spans[i] = w->spans[i - 1];
    w->spans[at] = s;
    return LT_OK;
}

/* Words that nothing written stands behind. */
static enum lt_status line_words(struct lt_writer *w, struct lt_str words, size_t show_at)
{
    if (!words.n)
        return LT_OK;
    uint32_t at = (uint32_t)w->say.n;
    lt_buf_add(&w->say, words);
    return line_align(w, (struct lt_align){at, (uint32_t)words.n, (uint32_t)show_at, 0});
}

/* What is written at `show_at` of the line, as it is said; *spoken: is there a word in it? */
static enum lt_status line_text(struct lt_writer *w, struct lt_str text, size_t show_at, bool *spoken)
{
    enum lt_status st = lt_normal(w->cx, w->lang, text, &w->said);
    if (!st)
        st = lt_lex_apply(w->cx, w->lexicon, w->lang, text, &w->out->arena, &w->said);
    if (st)
        return st;
    *spoken = false;
    for (size_t at = 0; at < w->said.say.n && !*spoken;)
        *spoken = lt_uni_is_alnum(lt_utf8_next(lt_buf_str(&w->said.say), &at));
    if (!*spoken)
        return LT_OK;
    uint32_t base = (uint32_t)w->say.n;
    lt_buf_add(&w->say, lt_buf_str(&w->said.say));
    for (size_t i = 0; i < w->said.n_align && !st; i++) {
        struct lt_align a = w->said.align[i];
        a.say_at += base;
        a.show_at += (uint32_t)show_at;
        st = line_align(w, a);
    }
    for (size_t i = 0; i < w->said.n_spans && !st; i++) {
        struct lt_say_span s = w->said.spans[i];
        s.at += base;
        st = line_span(w, w->n_spans, s);
    }
    return st ? st : lt_buf_check(w->cx, &w->say, "a line");
}

/* The cells of a table row are parted for the ear as by commas. */
static enum lt_status line_cells(struct lt_writer *w, struct lt_str text, bool *spoken)
{
    *spoken = false;
    struct lt_str rest = text, cell;
    while (lt_str_cut(&rest, '\t', &cell)) {
        bool here = false;
        size_t before = w->say.n, aligned = w->n_align;
        enum lt_status st = *spoken ? line_words(w, LT_S(", "), (size_t)(cell.p - text.p)) : LT_OK;
        if (!st)
            st = line_text(w, cell, (size_t)(cell.p - text.p), &here);
        if (st)
            return st;
        if (!here) { /* an empty cell takes its comma back */
            w->say.n = before;
            w->n_align = aligned;
        }
        *spoken = *spoken || here;
    }
    return LT_OK;
}

/* ------------------------------------------------------------------ stretches in another language */

static size_t say_of(const struct lt_writer *w, size_t show_at, bool end)
{
    size_t at = 0;
    for (size_t i = 0; i < w->n_align; i++) {
        struct lt_align a = w->align[i];
        if (a.show_len == 0)
            continue;
        bool inside = show_at > a.show_at && show_at < a.show_at + a.show_len;
        size_t within = inside && a.say_len == a.show_len ? show_at - a.show_at : 0;
        if (!end && show_at < a.show_at + a.show_len)
            return a.say_at + within;
        if (end && show_at <= a.show_at)
            return at;
        at = a.say_at + (inside && within ? within : a.say_len);
    }
    return at;
}

/* Add [at, end) but for what other spans already claim. */
static enum lt_status claim(struct lt_writer *w, size_t at, size_t end, struct lt_str lang)
{
    for (size_t i = 0; at < end; i++) {
        size_t stop = i < w->n_spans && w->spans[i].at < end ? w->spans[i].at : end;
        if (stop > at) {
            struct lt_say_span s = {LT_SAY_LANGUAGE, (uint32_t)at, (uint32_t)(stop - at), lang};
            enum lt_status st = line_span(w, i, s);
            if (st)
                return st;
            i++;
        }
        if (i >= w->n_spans)
            break;
        size_t next = w->spans[i].at + (size_t)w->spans[i].len;
        at = next > at ? next : at;
    }
    return LT_OK;
}

static bool same_primary(struct lt_str a, struct lt_str b)
{
    size_t n = lt_str_find_char(a, '-'), m = lt_str_find_char(b, '-');
    return lt_str_eq_nocase(lt_str_slice(a, 0, n), lt_str_slice(b, 0, m));
}

static enum lt_status add_tongue(struct lt_writer *w, size_t at, size_t end, struct lt_str lang)
{
    if (at >= end || same_primary(lang, w->lang))
        return LT_OK;
    if (!lt_grow(&w->tongues, &w->cap_tongues, w->n_tongues + 1, sizeof *w->tongues, ARRAY_MAX))
        return out_of_memory(w);
    struct lt_str copy = lt_arena_dup(&w->out->arena, lang);
    w->tongues[w->n_tongues++] = (struct lt_tongue){at, end, copy};
    return copy.p ? LT_OK : out_of_memory(w);
}

/* Names in text[at, end), where no span says which language it is. */
static enum lt_status add_names(struct lt_writer *w, size_t at, size_t end)
{
    enum lt_status st = LT_OK;
    size_t stop = 0;
    struct lt_str lang, part = lt_str_slice(w->text, 0, end);
    while (!st && at < end && (lang = lt_foreign_next(w->foreign, w->lang, part, &at, &stop)).n) {
        st = add_tongue(w, at, stop, lang);
        at = stop;
    }
    return st;
}

/* The block's language spans laid flat, with the foreign names between them: of nested spans the inner wins.
 * Deeper nesting than eight is cut. */
static enum lt_status take_tongues(struct lt_writer *w, const struct lt_block *b)
{
    enum { DEPTH = 8 };
    struct lt_tongue open[DEPTH];
    size_t depth = 0, at = 0;
    enum lt_status st = LT_OK;
    w->n_tongues = w->tongue = 0;
    for (uint32_t i = 0; i <= b->n_spans && !st; i++) {
        const struct lt_span *s = i < b->n_spans ? &b->spans[i] : NULL;
        if (s && (s->kind != LT_SPAN_LANGUAGE || !s->value.n || depth == DEPTH))
            continue;
        size_t start = s ? to_plain(w, s->at) : w->text.n;
        while (depth && !st && open[depth - 1].end <= start) {
            depth--;
            st = add_tongue(w, at, open[depth].end, open[depth].lang);
            at = open[depth].end > at ? open[depth].end : at;
        }
        if (!st)
            st = depth ? add_tongue(w, at, start, open[depth - 1].lang) : add_names(w, at, start);
        at = start > at ? start : at;
        if (s)
            open[depth++] = (struct lt_tongue){start, to_plain(w, s->at + (size_t)s->len), s->value};
    }
    return st;
}

/* Marks what of text[from, to), the line at hand, is in another language. Lines come in order. */
static enum lt_status line_languages(struct lt_writer *w, size_t from, size_t to)
{
    while (w->tongue < w->n_tongues && w->tongues[w->tongue].end <= from)
        w->tongue++;
    enum lt_status st = LT_OK;
    for (size_t i = w->tongue; i < w->n_tongues && w->tongues[i].at < to && !st; i++) {
        size_t at = w->tongues[i].at > from ? w->tongues[i].at : from;
        size_t end = w->tongues[i].end < to ? w->tongues[i].end : to;
        st = claim(w, say_of(w, at - from, false), say_of(w, end - from, true), w->tongues[i].lang);
    }
    return st;
}

/* ------------------------------------------------------------------ lines */

static int scaled(const struct lt_writer *w, int ms)
{
    long long pct = w->pause_pct > 0 ? w->pause_pct : 100;
    return (int)(ms * (pct < 1000 ? pct : 1000) / 100);
}

static void *keep(struct lt_writer *w, const void *items, size_t count, size_t size)
{
    struct lt_str copy = lt_arena_dup(&w->out->arena, (struct lt_str){items, count * size});
    return (void *)(uintptr_t)copy.p;
}

/* The line at hand goes into the script. */
static enum lt_status line_end(struct lt_writer *w, struct lt_str show, enum lt_role role,
                               struct lt_line **out)
{
    struct lt_line *line = lt_script_add(w->cx, w->out);
    if (!line)
        return w->cx->code;
    *line = (struct lt_line){.block = w->block, .role = role, .manner = w->policy->manner};
    line->show = lt_arena_dup(&w->out->arena, show);
    line->say = lt_arena_dup(&w->out->arena, lt_buf_str(&w->say));
    line->lang = lt_arena_dup(&w->out->arena, w->lang);
    /* Copies of arrays keep the arena's alignment. */
    line->align = keep(w, w->align, w->n_align, sizeof *w->align);
    line->n_align = (uint32_t)w->n_align;
    if (w->n_spans) {
        line->spans = keep(w, w->spans, w->n_spans, sizeof *w->spans);
        line->n_spans = (uint32_t)w->n_spans;
    }
    if ((show.n && !line->show.p) || !line->say.p || !line->lang.p || !line->align ||
        (w->n_spans && !line->spans))
        return out_of_memory(w);
    *out = line;
    return LT_OK;
}

/* Say text[from, from+n) on one line. *fits false: it is too long to say. */
static enum lt_status try_line(struct lt_writer *w, size_t from, size_t n, struct lt_str intro, bool *spoken,
                               bool *fits)
{
    const struct lt_block *b = &w->doc->blocks[w->block];
    struct lt_str show = lt_str_slice(w->text, from, n);
    line_clear(w);
    enum lt_status st = line_words(w, intro, 0);
    if (!st && intro.n)
        st = line_words(w, LT_S(" "), 0);
    if (!st)
        st = b->role == LT_ROLE_TABLE_ROW ? line_cells(w, show, spoken) : line_text(w, show, 0, spoken);
    *fits = w->say.n <= LT_LINE_MAX_BYTES;
    if (st || !*spoken)
        return st;
    if (!*fits && n <= SMALLEST_PIECE) { /* nothing left to cut: said as written */
        line_clear(w);
        lt_buf_add(&w->say, show);
        *fits = true;
        st = line_align(w, (struct lt_align){0, (uint32_t)n, 0, (uint32_t)n});
    }
    return st ? st : line_languages(w, from, from + n);
}

static struct lt_str trimmed(struct lt_str s)
{
    while (s.n) {
        size_t back = s.n;
        if (!lt_uni_is_space(lt_utf8_prev(s, &back)))
            break;
        s.n = back;
    }
    return s;
}

/* One sentence, text[from, to), as one line or several. *lines counts what the block has so far. */
static enum lt_status write_sentence(struct lt_writer *w, size_t from, size_t to, struct lt_str intro,
                                     enum lt_pause after, size_t *lines)
{
    size_t most = LT_LINE_MAX_BYTES;
    while (from < to) {
        struct lt_str rest = lt_str_slice(w->text, from, to - from);
        enum lt_pause stop = after;
        size_t n = rest.n <= most ? rest.n : lt_clause_cut(rest, most, &stop);
        bool spoken = false, fits = true;
        struct lt_str show = trimmed(lt_str_slice(rest, 0, n));
        enum lt_status st = try_line(w, from, show.n, *lines ? (struct lt_str){0} : intro, &spoken, &fits);
        if (st)
            return st;
        if (!fits) {
            most = show.n > 2 * SMALLEST_PIECE ? show.n / 2 : SMALLEST_PIECE;
            continue;
        }
        uint32_t src_at = to_block(w, from, false), src_len = to_block(w, from + show.n, true) - src_at;
        struct lt_line *line = NULL;
        if (!spoken && show.n)
            st = skip_text(w, from, from + show.n, "there is nothing in it to say");
        else if (show.n)
            st = line_end(w, show, w->doc->blocks[w->block].role, &line);
        if (st)
            return st;
        if (line) {
            line->src_at = src_at;
            line->src_len = src_len;
            line->starts_block = (*lines)++ == 0;
            line->pause_after_ms = scaled(w, lt_policy_pause_ms(n == rest.n ? after : stop));
        }
        from += n;
        while (from < to && lt_uni_is_space(lt_utf8_peek(w->text, from)))
            lt_utf8_next(w->text, &from);
    }
    return LT_OK;
}

/* "Well. I never did.": a word by itself is read on with what follows. */
static bool is_fragment(struct lt_str s)
{
    return s.n <= FRAGMENT_MAX && lt_str_find_char(s, ' ') == SIZE_MAX && lt_uni_letters(s) > 0 &&
           (unsigned char)s.p[0] < 0xE0;
}

/* A stretch between line ends that are meant. */
static enum lt_status write_stretch(struct lt_writer *w, size_t from, size_t to, struct lt_str intro,
                                    bool verse, size_t *lines)
{
    struct lt_sentences it;
    lt_sentences_open(&it, w->lang, lt_str_slice(w->text, from, to - from));
    it.filter = &w->abbr;
    struct lt_str held = {0}, next;
    enum lt_status st = LT_OK;
    bool more = lt_sentences_next(&it, &held);
    while (more && !st) {
        more = lt_sentences_next(&it, &next);
        struct lt_str both = {held.p, more ? (size_t)(next.p - held.p) + next.n : 0};
        if (more && is_fragment(held) && both.n <= JOINED_MAX) {
            held = both;
            continue;
        }
        enum lt_pause after = lt_policy_pause_after(held);
        if (!more && verse && after == LT_PAUSE_FULL_STOP && held.p[held.n - 1] != '.')
            after = LT_PAUSE_VERSE;
        size_t at = (size_t)(held.p - w->text.p);
        st = write_sentence(w, at, at + held.n, intro, after, lines);
        held = next;
    }
    return st;
}

/* A line end that is meant parts a new line of verse, not one that runs on in small letters. */
static bool breaks(const struct lt_writer *w, size_t at)
{
    return at > 0 && lt_sign_after(w->text, &at) != LT_SIGN_LOWER;
}

static enum lt_status write_text(struct lt_writer *w, struct lt_str intro, size_t *lines)
{
    const struct lt_block *b = &w->doc->blocks[w->block];
    size_t from = 0;
    enum lt_status st = LT_OK;
    for (uint32_t i = 0; i < b->n_spans && !st; i++) {
        if (b->spans[i].kind != LT_SPAN_HARD_BREAK)
            continue;
        size_t at = to_plain(w, b->spans[i].at);
        if (at <= from || at >= w->text.n || !breaks(w, at))
            continue;
        st = write_stretch(w, from, at, intro, true, lines);
        from = at;
    }
    return st ? st : write_stretch(w, from, w->text.n, intro, false, lines);
}

/* The silences and marks that belong to the block's first and last line. */
static void frame(struct lt_writer *w, size_t first)
{
    if (w->out->n_lines == first)
        return;
    struct lt_line *head = &w->out->lines[first], *tail = &w->out->lines[w->out->n_lines - 1];
    int before = scaled(w, w->policy->before_ms), after = scaled(w, w->policy->after_ms);
    head->pause_before_ms = before;
    head->starts_part = w->policy->part;
    tail->pause_after_ms = tail->pause_after_ms > after ? tail->pause_after_ms : after;
}

/* "1" before the text of a numbered item that does not show its number itself. */
static enum lt_status ordinal_words(struct lt_writer *w, const struct lt_block *b, struct lt_str *intro)
{
    if (b->role != LT_ROLE_ITEM || b->ordinal <= 0 || intro->n || (b->text.n && lt_is_digit(b->text.p[0])))
        return LT_OK;
    struct lt_str number = lt_arena_printf(&w->out->arena, "%d", b->ordinal);
    enum lt_status st = number.p ? lt_normal(w->cx, w->lang, number, &w->said) : out_of_memory(w);
    if (st)
        return st;
    *intro = lt_arena_printf(&w->out->arena, LT_FMT ",", LT_ARG(lt_buf_str(&w->said.say)));
    return intro->p ? LT_OK : out_of_memory(w);
}

enum lt_status lt_write_block(struct lt_writer *w, uint32_t block, struct lt_str intro)
{
    const struct lt_block *b = &w->doc->blocks[block];
    w->block = block;
    w->policy = lt_policy_of(b->role);
    w->lang = b->lang.n ? b->lang : w->out->lang;
    size_t first = w->out->n_lines, lines = 0;
    enum lt_status st = take_text(w, b);
    if (!st)
        st = take_tongues(w, b);
    if (!st)
        st = ordinal_words(w, b, &intro);
    if (!st)
        st = write_text(w, intro, &lines);
    if (st)
        return st;
    if (b->in_quote)
        for (size_t i = first; i < w->out->n_lines; i++)
            w->out->lines[i].manner = LT_MANNER_QUOTE;
    frame(w, first);
    return LT_OK;
}

enum lt_status lt_write_words(struct lt_writer *w, uint32_t block, enum lt_role role, struct lt_str intro,
                              struct lt_str text)
{
    w->block = block;
    w->policy = lt_policy_of(role);
    w->lang = w->out->lang;
    size_t first = w->out->n_lines;
    struct lt_str show = lt_utf8_cut(text, LT_LINE_MAX_BYTES / 4);
    bool spoken = false;
    line_clear(w);
    enum lt_status st = line_words(w, intro, 0);
    if (!st && intro.n && show.n)
        st = line_words(w, LT_S(" "), 0);
    if (!st && show.n)
        st = line_text(w, show, 0, &spoken);
    if (st || (show.n && !spoken) || !w->say.n || w->say.n > LT_LINE_MAX_BYTES)
        return st;
    struct lt_line *line = NULL;
    st = line_end(w, show, role, &line);
    if (st)
        return st;
    line->pause_after_ms = scaled(w, lt_policy_pause_ms(LT_PAUSE_FULL_STOP));
    frame(w, first);
    return LT_OK;
}
