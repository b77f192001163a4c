/* script/lines/lines.c - see lines.h.
 *
 * Note marks are taken out of the text before it is cut, so that "died.[17] Later" is two plain sentences;
 * the marks are listed as skips, and offsets into the block count them in again. What is left is cut at line
 * ends that are meant (verse), at sentences, and, where a line would be too long to say in one go, at
 * clauses. */
#include "script/lines/lines.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "script/lines/clause.h"
#include "script/lines/parts.h"
#include "script/lines/turn.h"
#include "script/sentence/scan.h"
#include "script/sentence/sentence.h"

#include <stdlib.h>
#include <string.h>

enum {
    FRAGMENT_MAX = 24,   /* bytes of a one-word sentence that is read on with the next one */
    JOINED_MAX = 240,    /* bytes of the two together */
    SMALLEST_PIECE = 32, /* bytes of writing; less is never cut */
};

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
    line->speaker = lt_arena_dup(&w->out->arena, w->speaker);
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
    if ((show.n && !line->show.p) || (w->speaker.n && !line->speaker.p) || !line->say.p || !line->lang.p ||
        !line->align || (w->n_spans && !line->spans))
        return lt_writer_oom(w);
    *out = line;
    return LT_OK;
}

/* Say text[from, from+n) on one line. *fits false: it is too long to say. */
static enum lt_status try_line(struct lt_writer *w, size_t from, size_t n, struct lt_str intro, bool *spoken,
                               bool *fits)
{
    const struct lt_block *b = &w->doc->blocks[w->block];
    struct lt_str show = lt_str_slice(w->text, from, n);
    lt_lines_clear(w);
    enum lt_status st = lt_lines_words(w, intro, 0);
    if (!st && intro.n)
        st = lt_lines_words(w, LT_S(" "), 0);
    if (!st)
        st = b->role == LT_ROLE_TABLE_ROW ? lt_lines_cells(w, show, spoken)
                                          : lt_lines_text(w, show, 0, spoken);
    *fits = w->say.n <= LT_LINE_MAX_BYTES;
    if (st || !*spoken)
        return st;
    if (!*fits && n <= SMALLEST_PIECE) { /* nothing left to cut: said as written */
        lt_lines_clear(w);
        lt_buf_add(&w->say, show);
        *fits = true;
        st = lt_lines_align(w, (struct lt_align){0, (uint32_t)n, 0, (uint32_t)n});
    }
    return st ? st : lt_lines_languages(w, from, from + n);
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

static size_t skip_white(struct lt_str s, size_t at)
{
    while (at < s.n && lt_uni_is_space(lt_utf8_peek(s, at)))
        lt_utf8_next(s, &at);
    return at;
}

/* Cut where nothing stands, the voice must not fall as at an end. */
static enum lt_status keep_open(struct lt_writer *w, size_t show_at)
{
    return w->say.n < LT_LINE_MAX_BYTES ? lt_lines_words(w, LT_S(","), show_at) : LT_OK;
}

/* One sentence, text[from, to), as one line or several. *lines counts what the block has so far. */
static enum lt_status write_sentence(struct lt_writer *w, size_t from, size_t to, struct lt_str intro,
                                     enum lt_pause after, size_t *lines)
{
    size_t most = LT_LINE_MAX_BYTES;
    while (from < to) {
        struct lt_str rest = lt_str_slice(w->text, from, to - from);
        enum lt_pause stop = after;
        size_t n = rest.n <= most ? rest.n : lt_clause_cut(w->lang, rest, most, &stop);
        bool spoken = false, fits = true;
        struct lt_str show = trimmed(lt_str_slice(rest, 0, n));
        enum lt_status st = try_line(w, from, show.n, *lines ? (struct lt_str){0} : intro, &spoken, &fits);
        if (st)
            return st;
        if (!fits) {
            most = show.n > 2 * SMALLEST_PIECE ? show.n / 2 : SMALLEST_PIECE;
            continue;
        }
        if (spoken && n < rest.n && (stop == LT_PAUSE_SPACE || stop == LT_PAUSE_NONE))
            st = keep_open(w, show.n);
        if (st)
            return st;
        uint32_t src_at = lt_text_to_block(w, from, false),
                 src_len = lt_text_to_block(w, from + show.n, true) - src_at;
        struct lt_line *line = NULL;
        if (!spoken && show.n)
            st = lt_text_skip(w, from, from + show.n, "there is nothing in it to say");
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
        from = skip_white(lt_str_slice(w->text, 0, to), from + n);
    }
    return LT_OK;
}

/* "Well. I never did.": a word by itself is read on with what follows. */
static bool is_fragment(struct lt_str s)
{
    return s.n <= FRAGMENT_MAX && lt_str_find_char(s, ' ') == SIZE_MAX && lt_uni_letters(s) > 0 &&
           (unsigned char)s.p[0] < 0xE0;
}

/* "DOI: 10.1000/xyz123.": the number of the paper that the sentence before it names. By itself it would be
 * read out, figure by figure. */
static bool is_paper_number(struct lt_str s)
{
    enum { LONGEST_NUMBER = 120 };
    if (s.n > LONGEST_NUMBER || !lt_str_eq_nocase(lt_str_slice(s, 0, strlen("doi")), LT_S("doi")))
        return false;
    s = lt_str_trim(lt_str_from(s, strlen("doi")));
    s = lt_str_trim(lt_str_from(s, s.n && s.p[0] == ':'));
    return (lt_str_starts(s, LT_S("10.")) || lt_str_starts(s, LT_S("http"))) &&
           lt_str_find_char(s, ' ') == SIZE_MAX;
}

/* Before its closing marks, if there are any. */
static bool ends_in_comma(struct lt_str s)
{
    while (s.n) {
        size_t at = s.n;
        uint32_t c = lt_utf8_prev(s, &at);
        if (!lt_uni_is_closing(c) && c != '"' && c != '\'' && !lt_uni_is_space(c))
            return c == ',';
        s.n = at;
    }
    return false;
}

/* A stretch between line ends that are meant. */
static enum lt_status write_stretch(struct lt_writer *w, size_t from, size_t to, struct lt_str intro,
                                    bool verse, size_t *lines)
{
    struct lt_sentences it;
    lt_sentences_open(&it, w->lang, lt_str_slice(w->text, from, to - from));
    it.index = &w->abbr;
    struct lt_str held = {0}, next;
    enum lt_status st = LT_OK;
    bool more = lt_sentences_next(&it, &held);
    while (more && !st) {
        more = lt_sentences_next(&it, &next);
        struct lt_str both = {held.p, more ? (size_t)(next.p - held.p) + next.n : 0};
        if (more && ((is_fragment(held) && both.n <= JOINED_MAX) || is_paper_number(next))) {
            held = both;
            continue;
        }
        enum lt_pause after = lt_policy_pause_after(held);
        if (w->speaker.n && !more && ends_in_comma(held))
            after = LT_PAUSE_COMMA; /* "It is," said Anna. */
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

static enum lt_status write_range(struct lt_writer *w, size_t from, size_t to, struct lt_str intro,
                                  size_t *lines)
{
    const struct lt_block *b = &w->doc->blocks[w->block];
    enum lt_status st = LT_OK;
    for (uint32_t i = 0; i < b->n_spans && !st; i++) {
        if (b->spans[i].kind != LT_SPAN_HARD_BREAK)
            continue;
        size_t at = lt_text_to_plain(w, b->spans[i].at);
        if (at <= from || at >= to || !breaks(w, at))
            continue;
        st = write_stretch(w, from, at, intro, true, lines);
        from = at;
    }
    return st ? st : write_stretch(w, from, to, intro, false, lines);
}

/* What stands between two speakers' words, or before the first: the reader's. */
static enum lt_status write_between(struct lt_writer *w, size_t from, size_t to, struct lt_str intro,
                                    size_t *lines)
{
    w->speaker = (struct lt_str){0};
    return from < to ? write_range(w, from, to, intro, lines) : LT_OK;
}

/* A name before what its owner says: heard once, then known by the voice. A time before it is not said. */
static enum lt_status write_name(struct lt_writer *w, const struct lt_span *s, size_t from, size_t at,
                                 size_t to, size_t *lines)
{
    w->speaker = (struct lt_str){0};
    enum lt_status st = from < at ? lt_text_skip(w, from, at, "a time before a speaker's name") : LT_OK;
    if (st)
        return st;
    if (!lt_turn_is_named(&w->turns, s->value))
        return lt_text_skip(w, at, to, "a speaker's name, heard by the voice");
    return write_range(w, at, to, (struct lt_str){0}, lines);
}

static enum lt_status write_text(struct lt_writer *w, struct lt_str intro, size_t *lines)
{
    const struct lt_block *b = &w->doc->blocks[w->block];
    size_t from = 0;
    enum lt_status st = LT_OK;
    for (uint32_t i = 0; i < b->n_spans && !st; i++) {
        const struct lt_span *s = &b->spans[i];
        bool name = s->kind == LT_SPAN_SPEAKER;
        if (!w->turns.players || !s->value.n || (!name && s->kind != LT_SPAN_SPEECH))
            continue;
        size_t at = lt_text_to_plain(w, s->at), to = lt_text_to_plain(w, s->at + (size_t)s->len);
        if (at < from || to <= at)
            continue;
        if (name)
            st = write_name(w, s, from, at, to, lines);
        else
            st = write_between(w, from, at, intro, lines);
        if (!st && !name) {
            lt_turn_take(&w->turns, s->value);
            w->speaker = s->value;
            st = write_range(w, at, to, intro, lines);
        }
        from = to;
    }
    return st ? st : write_between(w, from, w->text.n, intro, lines);
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
    enum lt_status st = number.p ? lt_normal(w->cx, w->lang, number, &w->said) : lt_writer_oom(w);
    if (st)
        return st;
    *intro = lt_arena_printf(&w->out->arena, LT_FMT ",", LT_ARG(lt_buf_str(&w->said.say)));
    return intro->p ? LT_OK : lt_writer_oom(w);
}

enum lt_status lt_write_block(struct lt_writer *w, uint32_t block, struct lt_str intro)
{
    const struct lt_block *b = &w->doc->blocks[block];
    w->block = block;
    w->policy = lt_policy_of(b->role);
    w->lang = b->lang.n ? b->lang : w->out->lang;
    size_t first = w->out->n_lines, lines = 0;
    enum lt_status st = lt_text_take(w, b);
    if (!st)
        st = lt_text_tongues(w, b);
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

/* One line of a fact, w->text from `from` on; nothing when there is no word in it. */
static enum lt_status write_fact(struct lt_writer *w, enum lt_role role, struct lt_str intro, size_t from,
                                 struct lt_str show, enum lt_pause after)
{
    bool spoken = false;
    lt_lines_clear(w);
    enum lt_status st = lt_lines_words(w, intro, 0);
    if (!st && intro.n && show.n)
        st = lt_lines_words(w, LT_S(" "), 0);
    if (!st && show.n)
        st = lt_lines_text(w, show, 0, &spoken);
    if (!st && spoken)
        st = lt_lines_languages(w, from, from + show.n);
    if (st || (show.n && !spoken) || !w->say.n || w->say.n > LT_LINE_MAX_BYTES)
        return st;
    struct lt_line *line = NULL;
    st = line_end(w, show, role, &line);
    if (!st)
        line->pause_after_ms = scaled(w, lt_policy_pause_ms(after));
    return st;
}

enum lt_status lt_write_words(struct lt_writer *w, uint32_t block, enum lt_role role, struct lt_str intro,
                              struct lt_str text)
{
    enum { FACT_MAX = 240 }; /* bytes: spoken out, even of nothing but figures, they are one line */
    w->block = block;
    w->policy = lt_policy_of(role);
    w->lang = w->out->lang;
    w->speaker = (struct lt_str){0};
    w->text = text;
    w->n_gaps = 0;
    w->n_raised = 0;
    size_t first = w->out->n_lines, from = 0;
    const struct lt_block no_spans = {0};
    enum lt_status st = lt_text_tongues(w, &no_spans);
    for (bool more = true; !st && more; more = from < text.n) {
        struct lt_str rest = lt_str_from(text, from);
        enum lt_pause after = LT_PAUSE_FULL_STOP;
        size_t n = rest.n <= FACT_MAX ? rest.n : lt_clause_cut(w->lang, rest, FACT_MAX, &after);
        struct lt_str show = trimmed(lt_str_slice(rest, 0, n));
        st = write_fact(w, role, from ? (struct lt_str){0} : intro, from, show, after);
        from = skip_white(text, from + n);
    }
    if (!st)
        frame(w, first);
    return st;
}
