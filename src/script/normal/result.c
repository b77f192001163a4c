/* script/normal/result.c - the result of a match with a dash ("3–1", "won 2-3"): no range, though it is
 * written like one. Only for languages that say something else between the numbers of a result than in a
 * range. */
#include "script/normal/readers.h"

enum {
    MOST_GOALS = 12,  /* of what is a result because it falls */
    MOST_POINTS = 199 /* of what is one because the sentence tells of a match */
};

/* "von 20–6", "Kapitel 3–5", "18–2 geöffnet": a word beside it makes it a range, pages or hours. */
static bool is_range(const struct lt_desk *d, size_t from, size_t to)
{
    size_t before = lt_before(d, from);
    return lt_is_word_in(d, lt_skip_space(d, to), d->lang->range_ends) ||
           (before != SIZE_MAX && (lt_is_word_in(d, before, d->lang->roman_cues) ||
                                   lt_is_word_in(d, before, d->lang->range_openings)));
}

/* In the clause before: "verlor am Samstag 2–3"; right after: "2–3 kaybettiler". */
static bool tells_match(const struct lt_desk *d, size_t from, size_t to)
{
    enum { REACH = 12 }; /* tokens before */
    if (lt_is_word_in(d, lt_skip_space(d, to), d->lang->result_cues))
        return true;
    for (size_t k = 1; k <= REACH && k <= from; k++) {
        if (lt_is_word_in(d, from - k, d->lang->result_cues))
            return true;
        const struct lt_tok *t = lt_tok_at(d, from - k);
        if (t->kind == LT_TOK_MARK && (t->c == '.' || t->c == ',' || t->c == ';' || t->c == ':'))
            return false;
    }
    return false;
}

/* "2–3 weeks": what counts a noun is a range, whatever stands before it. */
static bool counts_noun(const struct lt_desk *d, size_t to)
{
    size_t next = lt_skip_space(d, to);
    return lt_is_kind(d, next, LT_TOK_WORD) && !lt_is_word_in(d, next, d->lang->result_links) &&
           !lt_is_word_in(d, next, d->lang->result_cues);
}

/* "(1–1)" after another one. */
static bool follows_result(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    return lt_is_mark(d, i - 1, '(') && i >= 6 && lt_is_kind(d, i - 2, LT_TOK_SPACE) &&
           lt_match(d, i - 5, "#1-3 ~ #1-3 $", &m);
}

/* Something is counted, or it is an era: "20–15 v. Chr.", "5–3 %", "10–8 Uhr". */
static bool is_counted(const struct lt_desk *d, size_t to)
{
    struct lt_match m;
    struct lt_measure unit;
    size_t next = lt_skip_space(d, to), tokens;
    return lt_is_mark(d, next, '%') || lt_is_word_in(d, next, d->lang->time_marks) ||
           (lt_match(d, next, "W .", &m) && lt_tok_at(d, next)->n <= 3) ||
           lt_scan_currency(d, next, &tokens) ||
           (!lt_is_word_in(d, next, d->lang->result_links) && lt_scan_measure(d, next, next == to, &unit) &&
            unit.unit.forms);
}

/* "3–1": nobody counts down in a range; with a hyphen it may be the name of a thing. */
static bool falls(const struct lt_desk *d, const struct lt_match *m)
{
    int first = lt_match_int(d, m, 0), second = lt_match_int(d, m, 2);
    size_t before = lt_before(d, m->from);
    bool named = lt_is_word_in(d, before, d->lang->roman_cues) || lt_is_mark(d, before, 0xA7) ||
                 (lt_is_mark(d, m->at[1], '-') && d->lang->words.result);
    return first >= second && first <= MOST_GOALS && !named;
}

size_t lt_normal_result(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!d->lang->result_cues || !lt_is_dash(d, i + 1) || !lt_match(d, i, "#1-3 ~ #1-3 $ !~ !/ !:", &m) ||
        !lt_is_free_before(d, i) || lt_is_mark(d, i - 1, ':') || lt_is_mark(d, i - 1, '/'))
        return 0;
    int first = lt_match_int(d, &m, 0), second = lt_match_int(d, &m, 2);
    bool nought = lt_match_text(d, &m, 0).p[0] == '0' && first > 0;
    if (nought || first > MOST_POINTS || second > MOST_POINTS || is_counted(d, m.to))
        return 0;
    if (is_range(d, i, m.to))
        return 0;
    bool told = follows_result(d, i) || (tells_match(d, i, m.to) && !counts_noun(d, m.to));
    if (!told && !falls(d, &m))
        return 0;
    lt_say_int(d, lt_say_begin(d), first, (struct lt_form){0});
    lt_say_words(d, i, i + 1);
    if (d->lang->words.result)
        lt_say_text(d, d->lang->words.result, i + 1, i + 2);
    else if (lt_is_mark(d, i + 1, '-'))
        lt_pass(d, i + 1);
    lt_say_int(d, lt_say_begin(d), second, (struct lt_form){0});
    lt_say_words(d, i + 2, i + 3);
    return m.to - i;
}

/* --- sets: "6-4, 3-6 y 7-6 (4)" --- */

/* The pair of figures "6-4" that ends, or starts, at i: does it fall? 0: no pair, 1: no, 2: yes. */
static int pair_falls(const struct lt_desk *d, size_t first)
{
    if (!lt_is_digits(d, first, 1, 1) || !lt_is_dash(d, first + 1) || !lt_is_digits(d, first + 2, 1, 1) ||
        !lt_is_free_before(d, first))
        return 0;
    return lt_scan_int(d, first) > lt_scan_int(d, first + 2) ? 2 : 1;
}

/* Before "7-6 (4)": over the points of a tie-break that end at i. */
static size_t before_tie_break(const struct lt_desk *d, size_t i)
{
    bool tie = i != SIZE_MAX && i >= 3 && lt_is_mark(d, i, ')') && lt_is_digits(d, i - 1, 1, 2) &&
               lt_is_mark(d, i - 2, '(');
    return tie ? lt_before(d, i - 2) : i;
}

static size_t after_tie_break(const struct lt_desk *d, size_t i)
{
    size_t at = lt_skip_space(d, i);
    bool tie = lt_is_mark(d, at, '(') && lt_is_digits(d, at + 1, 1, 2) && lt_is_mark(d, at + 2, ')');
    return tie ? at + 3 : i;
}

/* The pair next to the one at `first`, over a comma and a short word; SIZE_MAX: none. */
static size_t next_pair(const struct lt_desk *d, size_t first, bool back)
{
    if (!back) {
        size_t at = after_tie_break(d, first + 3);
        at = lt_skip_space(d, at + lt_is_mark(d, at, ','));
        if (lt_is_kind(d, at, LT_TOK_WORD) && lt_tok_at(d, at)->n <= 4)
            at = lt_skip_space(d, at + 1);
        return pair_falls(d, at) ? at : SIZE_MAX;
    }
    size_t at = lt_before(d, first);
    if (lt_is_kind(d, at, LT_TOK_WORD) && lt_tok_at(d, at)->n <= 4)
        at = lt_before(d, at);
    if (lt_is_mark(d, at, ','))
        at = lt_before(d, at);
    at = before_tie_break(d, at);
    return at != SIZE_MAX && at >= 2 && pair_falls(d, at - 2) ? at - 2 : SIZE_MAX;
}

bool lt_normal_is_among_sets(const struct lt_desk *d, size_t first)
{
    enum { SETS = 5 };
    for (int back = 0; pair_falls(d, first) == 1 && back < 2; back++) {
        size_t at = first;
        for (int k = 0; k < SETS && (at = next_pair(d, at, back)) != SIZE_MAX; k++)
            if (pair_falls(d, at) == 2)
                return true;
    }
    return false;
}
