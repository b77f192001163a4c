/* publish/weave_find.c - see weave_steps.h. A block's text came from these bytes, but tidied: references are
 * characters, marks of notes are gone, white space is folded, a table's row has been made a sentence. So only
 * letters and digits are compared; where a line differs all the same, how it begins tells where it stands. */
#include "publish/weave_steps.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum {
    TEXT_MAX_BYTES = 64 << 20,
    SHORT = 8 /* letters that stand in many places */,
    NEAR = 64,
    HEAD = 16, /* of a line that differs: how much of its beginning is looked for, at first and at least */
    HEAD_STEP = 4,
    HEAD_MIN = 4
};

void lt_weave_finder_close(struct lt_weave_finder *f)
{
    free(f->chars);
    free(f->letters);
    lt_buf_close(&f->text);
    lt_buf_close(&f->wanted);
    *f = (struct lt_weave_finder){0};
}

static bool counts(uint32_t c)
{
    return lt_uni_is_alnum(c) && lt_uni_class(c) != LT_UNI_MARK;
}

static bool add_char(struct lt_weave_finder *f, struct lt_weave_char ch)
{
    if (!lt_grow(&f->chars, &f->cap_chars, f->n_chars + 1, sizeof *f->chars, LT_WEAVE_MAX))
        return false;
    if (ch.letter)
        lt_utf8_add(&f->text, lt_uni_lower(ch.c));
    if (f->text.failed ||
        !lt_grow(&f->letters, &f->cap_letters, f->text.n + 1, sizeof *f->letters, TEXT_MAX_BYTES))
        return false;
    while (f->n_letters < f->text.n)
        f->letters[f->n_letters++] = f->n_chars;
    f->chars[f->n_chars++] = ch;
    return true;
}

static bool add_text(struct lt_weave_finder *f, struct lt_str all, const struct lt_tagged *m)
{
    struct lt_str part = lt_str_slice(all, 0, m->end);
    bool fine = true;
    for (size_t at = m->at; at < m->end && fine;) {
        struct lt_weave_char ch = {.at = (uint32_t)at, .joined = at > m->at};
        ch.c = lt_tagged_char(part, &at);
        ch.end = (uint32_t)at;
        ch.letter = counts(ch.c);
        fine = add_char(f, ch);
    }
    return fine;
}

static bool gather(struct lt_weave_finder *f, struct lt_str all, size_t from, size_t to)
{
    struct lt_str part = lt_str_slice(all, 0, to);
    struct lt_tagged m;
    f->text.max = f->wanted.max = TEXT_MAX_BYTES;
    lt_buf_clear(&f->text);
    f->n_chars = f->n_letters = 0;
    bool fine = true;
    while (fine && lt_tagged_next(part, &from, &m)) {
        size_t skip = lt_weave_skip(part, &m);
        from = skip ? skip : from;
        fine = m.kind != LT_TAGGED_TEXT || add_text(f, part, &m);
    }
    return fine;
}

/* Letters and digits of what the line says. */
static struct lt_str want(struct lt_weave_finder *f, struct lt_str text, const struct lt_weave_line *line)
{
    struct lt_str says = lt_str_slice(text, line->src_at, line->src_len);
    lt_buf_clear(&f->wanted);
    for (size_t at = 0; at < says.n;) {
        uint32_t c = lt_utf8_next(says, &at);
        if (counts(c))
            lt_utf8_add(&f->wanted, lt_uni_lower(c));
    }
    return lt_buf_str(&f->wanted);
}

/* A few letters stand in many places: they count only near where they are expected. */
static bool is_there(size_t found, size_t letters)
{
    return found != SIZE_MAX && (letters >= SHORT || found <= NEAR);
}

/* From byte `cursor` of f->text on: where the line begins, and where it ends; `*exact` false: it differs, and
 * ends where the next one begins. */
static bool look(const struct lt_weave_finder *f, struct lt_str wanted, size_t cursor, size_t *from,
                 size_t *to, bool *exact)
{
    struct lt_str rest = lt_str_from(lt_buf_str(&f->text), cursor);
    size_t found = wanted.n ? lt_str_find(rest, wanted) : SIZE_MAX;
    *exact = is_there(found, wanted.n);
    for (size_t most = HEAD; most >= HEAD_MIN && !is_there(found, wanted.n); most -= HEAD_STEP) {
        wanted = lt_utf8_cut(wanted, most);
        found = wanted.n >= HEAD_MIN ? lt_str_find(rest, wanted) : SIZE_MAX;
    }
    *from = cursor + found;
    *to = *from + wanted.n;
    return is_there(found, wanted.n);
}

/* Quotation marks and brackets before a line, stops and what closes after it; over a tag only what can be
 * nothing else. */
static bool is_before(const struct lt_weave_char *mark, bool joined)
{
    return !mark->letter && !lt_uni_is_space(mark->c) && (joined || lt_uni_is_opening(mark->c));
}

static bool is_after(const struct lt_weave_char *mark)
{
    return !mark->letter && !lt_uni_is_space(mark->c) && !lt_uni_is_opening(mark->c) &&
           (mark->joined || lt_uni_ends_sentence(mark->c) || lt_uni_is_closing(mark->c));
}

static void take_marks(const struct lt_weave_finder *f, size_t least, size_t *first, size_t *last)
{
    const struct lt_weave_char *ch = f->chars;
    while (*first > least && is_before(&ch[*first - 1], ch[*first].joined))
        --*first;
    while (*last + 1 < f->n_chars && is_after(&ch[*last + 1]))
        ++*last;
}

/* Back over white space, which no line ends with. */
static size_t last_before(const struct lt_weave_finder *f, size_t at, size_t least)
{
    while (at > least + 1 && lt_uni_is_space(f->chars[at - 1].c))
        at--;
    return at - 1;
}

/* Where lines stand as characters; SIZE_MAX: nowhere. */
static bool find_lines(struct lt_weave_finder *f, struct lt_str text, struct lt_weave_line *lines, size_t n)
{
    size_t cursor = 0, least = 0, open = SIZE_MAX; /* open: a line that ends where the next one begins */
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        size_t from, to;
        bool exact;
        if (!look(f, want(f, text, &lines[i]), cursor, &from, &to, &exact))
            continue;
        size_t first = f->letters[from], last = f->letters[to - 1];
        cursor = to;
        take_marks(f, least, &first, &last);
        if (open != SIZE_MAX)
            lines[open].to = f->chars[last_before(f, first, least - 1)].end;
        open = exact ? SIZE_MAX : i;
        lines[i].from = f->chars[first].at;
        lines[i].to = f->chars[last].end;
        least = last + 1;
        any = true;
    }
    if (open != SIZE_MAX)
        lines[open].to = f->chars[last_before(f, f->n_chars, least - 1)].end;
    return any;
}

enum lt_status lt_weave_find(struct lt_cx *cx, struct lt_weave_finder *f, struct lt_str all, size_t from,
                             size_t to, struct lt_str text, struct lt_weave_line *lines, size_t n)
{
    if (!gather(f, all, from, to))
        return lt_fail(cx, LT_OOM, "the book: out of memory");
    if (!f->n_letters || find_lines(f, text, lines, n))
        return f->text.failed || f->wanted.failed ? lt_fail(cx, LT_OOM, "the book: out of memory") : LT_OK;
    lines[0].from = f->chars[f->letters[0]].at;
    lines[0].to = f->chars[f->letters[f->n_letters - 1]].end;
    return LT_OK;
}
