/* lang/nordic/nordic.c - see the header. */
#include "lang/nordic/nordic.h"

#include "lang/desk/match.h"

static bool is_plural_noun(const struct lt_desk *d, size_t i, const struct lt_nordic_words *w)
{
    return lt_tok_ends(d, i, w->plural_ends) || lt_is_word_in(d, i, w->neuter) ||
           lt_is_word_in(d, i, w->plurals);
}

bool lt_nordic_is_year(const struct lt_desk *d, size_t i, const struct lt_nordic_words *w)
{
    int n = lt_scan_int(d, i);
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    const struct lt_tok *next = lt_tok_at(d, behind);
    struct lt_match era;
    bool cue = lt_is_word_in(d, before, w->before_year) || lt_is_mark(d, before, '(');
    if (n >= 1000 && lt_match(d, behind, "e|f . _? Kr", &era))
        return true;
    if (lt_is_word_in(d, before, w->year))
        return n >= 1000 && n < 2200;
    if (n < 1100 || n > 2099)
        return false;
    if (next->kind != LT_TOK_WORD || next->shape != LT_SHAPE_LOWER || lt_is_word_in(d, behind, w->after_year))
        return n >= 1500 || cue;
    return cue && !is_plural_noun(d, behind, w);
}

struct lt_form lt_nordic_counted(const struct lt_desk *d, size_t i, const struct lt_nordic_words *w)
{
    if (lt_is_word_in(d, i, w->uncounted) || lt_tok_at(d, i)->shape != LT_SHAPE_LOWER)
        return (struct lt_form){0};
    return (struct lt_form){lt_is_word_in(d, i, w->neuter) ? LT_NEUTER : LT_MASCULINE, 0};
}

/* "plads", "pladsen", "runde", "runden", "kapitlet". */
static bool is_ordered(const struct lt_desk *d, size_t i, const struct lt_nordic_words *w)
{
    static const char *const articles[] = {"en", "et", "n", "t"};
    struct lt_str s = lt_tok_text(d, i);
    if (lt_is_word_in(d, i, w->ordered))
        return true;
    for (size_t k = 0; lt_is_kind(d, i, LT_TOK_WORD) && k < LT_COUNT(articles); k++) {
        struct lt_str end = lt_str_of(articles[k]);
        if (s.n > end.n + 3 && lt_str_ends(s, end) &&
            lt_forms_have(w->ordered, lt_str_slice(s, 0, s.n - end.n)))
            return true;
    }
    return false;
}

size_t lt_nordic_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f,
                              const struct lt_nordic_words *w)
{
    if (!lt_is_mark(d, i, '.'))
        return 0;
    if (i == 1 && lt_is_kind(d, i + 1, LT_TOK_END))
        return 1;
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || !lt_is_kind(d, i + 2, LT_TOK_WORD) || n->n_whole > 3)
        return 0;
    size_t before = lt_before(d, i - 1);
    bool lower = lt_tok_at(d, i + 2)->shape == LT_SHAPE_LOWER;
    if (!(lower && lt_is_word_in(d, before, w->articles)) && !is_ordered(d, i + 2, w))
        return 0;
    bool neuter = lt_is_word_in(d, i + 2, w->neuter) || lt_is_word_in(d, before, w->neuter_articles);
    f->gender = neuter ? LT_NEUTER : LT_MASCULINE;
    return 1;
}

void lt_nordic_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f,
                        uint8_t most, struct lt_form of_part)
{
    struct lt_str part = {n->part, n->n_part};
    if (n->n_whole)
        lt_say_cardinal(d, b, (struct lt_str){n->whole, n->n_whole}, f);
    lt_word(b, "komma");
    if (part.n > most || part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, of_part);
}

void lt_nordic_time(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, struct lt_form f,
                    const char *and)
{
    if (t->second >= 0 && !t->marked) {
        lt_say_duration(d, b, t, and);
        return;
    }
    lt_say_int(d, b, t->hour, f);
    if (t->minute > 0 && t->minute < 10)
        lt_word(b, d->lang->digits[0]);
    if (t->minute > 0 || (t->minute == 0 && !t->marked && t->hour == 0))
        lt_say_int(d, b, t->minute, f);
    if (t->second > 0)
        lt_say_int(d, b, t->second, f);
}

void lt_nordic_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus,
                     const char *squared, const char *raised)
{
    bool square = !minus && lt_str_eqz(digits, "2");
    lt_word(b, square ? squared : raised);
    if (minus)
        lt_word(b, d->lang->words.minus);
    if (!square)
        lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}
