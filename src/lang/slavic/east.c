/* lang/slavic/east.c - see the header. */
#include "lang/slavic/east.h"

#include "lang/desk/letters.h"

#include "lang/desk/match.h"

#include <string.h>

/* --- agreement --- */

unsigned lt_slavic_plural(const struct lt_num *n)
{
    if (n->n_part)
        return 3;
    int low = lt_digits_group((struct lt_str){n->whole, n->n_whole}, 0);
    return lt_slavic_ends_in_one(low) ? 0 : lt_slavic_is_few(low) ? 1 : 2;
}

unsigned lt_slavic_plural_forms(const struct lt_num *n, uint8_t kase)
{
    return lt_slavic_plural_case(lt_slavic_plural(n), kase);
}

bool lt_slavic_counts_one(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    struct lt_str s = lt_tok_text(d, before);
    if (!lt_is_kind(d, before, LT_TOK_NUMBER))
        return false;
    return s.p[s.n - 1] == '1' && (s.n < 2 || s.p[s.n - 2] != '1');
}

bool lt_slavic_is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t behind = lt_skip_space(d, i + 1), before = lt_before(d, i);
    if (n < 1500 || n > 2099)
        return false;
    return lt_is_mark(d, before, '(') || (before == SIZE_MAX && lt_is_kind(d, behind, LT_TOK_END));
}

/* --- dates --- */

struct lt_form lt_slavic_date_form(const struct lt_desk *d, size_t before,
                                   const struct lt_slavic_date_words *w)
{
    if (lt_is_word_in(d, before, w->nominative))
        return (struct lt_form){LT_NEUTER, LT_NOM};
    if (lt_is_word_in(d, before, w->dative))
        return (struct lt_form){LT_NEUTER, LT_DAT};
    if (lt_is_word_in(d, before, w->genitive))
        return (struct lt_form){LT_NEUTER, LT_GEN};
    /* "Родился 14.02.1985": when it was; alone, or after "Дата:", it is named */
    if (lt_is_kind(d, before, LT_TOK_WORD) && !lt_is_word_in(d, before, w->named))
        return (struct lt_form){LT_NEUTER, LT_GEN};
    return (struct lt_form){LT_NEUTER, LT_OF_DATE};
}

void lt_slavic_date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    struct lt_form f = date->form;
    if (f.kase == LT_OF_DATE)
        f.kase = date->numeric && !date->short_year ? LT_NOM : LT_GEN;
    if (date->day)
        lt_say_nth(d, b, date->day, f);
    lt_word(b, (date->numeric && !date->day ? d->lang->month_names : d->lang->months)[date->month - 1]);
    struct lt_str year = {date->year, date->n_year};
    if (date->short_year && date->year[3] != '0') { /* "31.01.06": ноль шестого */
        lt_word(b, date->year[2] == '0' ? d->lang->digits[0] : NULL);
        year = lt_str_from(year, 2);
    }
    if (date->n_year)
        d->lang->ordinal(d, b, lt_digits_trim(year), (struct lt_form){LT_MASCULINE, LT_GEN});
}

/* --- what is written after an ordinal --- */

/* The forms an ending may stand for, the likeliest first. */
static const struct lt_form likely[] = {
    {LT_MASCULINE, LT_NOM}, {LT_FEMININE, LT_NOM},  {LT_NEUTER, LT_NOM},    {LT_PLURAL, LT_NOM},
    {LT_MASCULINE, LT_GEN}, {LT_MASCULINE, LT_DAT}, {LT_MASCULINE, LT_LOC}, {LT_MASCULINE, LT_INS},
    {LT_PLURAL, LT_GEN},    {LT_PLURAL, LT_INS},    {LT_FEMININE, LT_ACC},  {LT_FEMININE, LT_GEN},
};

size_t lt_slavic_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f,
                              const struct lt_slavic_numbers *w,
                              struct lt_form (*settle)(const struct lt_desk *d, size_t number, size_t noun,
                                                       struct lt_str mark, struct lt_form f))
{
    struct lt_str mark = lt_tok_text(d, i + 1);
    if (!lt_is_mark(d, i, '-') || !lt_is_kind(d, i + 1, LT_TOK_WORD) || mark.n > 8)
        return 0;
    for (size_t k = 0; k < LT_COUNT(likely); k++) {
        if (!lt_slavic_ordinal_ends((struct lt_str){n->whole, n->n_whole}, likely[k], mark, w))
            continue;
        *f = settle(d, i - 1, lt_skip_space(d, i + 2), mark, likely[k]);
        return 2;
    }
    return 0;
}

static size_t say_years_behind(struct lt_desk *d, size_t i, struct lt_form f, const char *shorts,
                               const char *years)
{
    size_t word = lt_skip_space(d, i);
    if (f.gender != LT_PLURAL || !lt_is_word_in(d, word, shorts) || !lt_is_mark(d, word + 1, '.'))
        return 0;
    lt_word_str(lt_say_begin(d), lt_forms_pick(years, f.kase <= LT_LOC ? f.kase : LT_NOM));
    return lt_say_words(d, i, word + 2 - lt_is_last(d, word + 1));
}

size_t lt_slavic_read_ordinal(struct lt_desk *d, size_t i, const char *shorts, const char *years)
{
    struct lt_num n;
    struct lt_form f = {0};
    if (!lt_is_free_before(d, i) || lt_scan_number(d, i, false, &n) != 1)
        return 0;
    size_t mark = d->lang->ordinal_mark(d, i + 1, &n, &f);
    if (!mark || !lt_is_free_after(d, i + mark))
        return 0;
    d->lang->ordinal(d, lt_say_begin(d), lt_digits_trim(lt_tok_text(d, i)), f);
    lt_say_words(d, i, i + 1 + mark);
    return 1 + mark + say_years_behind(d, i + 1 + mark, f, shorts, years);
}

size_t lt_slavic_read_case_mark(struct lt_desk *d, size_t i, const struct lt_slavic_case_marks *w)
{
    int n = lt_scan_int(d, i);
    size_t at = i + 2;
    if (n < 2 || !lt_is_mark(d, i + 1, '-') || !lt_is_free_before(d, i))
        return 0;
    bool ins = n < 5 && lt_is_word_in(d, at, w->few_instrumental);
    if (!ins && !lt_is_word_in(d, at, n < 5 ? w->few : w->many))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){LT_MASCULINE, ins ? LT_INS : LT_GEN});
    return lt_say_words(d, i, at + 1);
}

/* --- dates --- */

size_t lt_slavic_read_days(struct lt_desk *d, size_t i, const struct lt_slavic_day_words *w)
{
    struct lt_slavic_days days;
    if (!lt_slavic_scan_days(d, i, w->links, &days))
        return 0;
    bool from = days.dash && !lt_is_word_in(d, lt_before(d, i), w->before);
    bool until = from || (!days.dash && lt_is_word(d, days.link, w->until));
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, from ? w->from : NULL);
    lt_say_nth(d, b, days.first, (struct lt_form){LT_NEUTER, LT_GEN});
    if (from)
        lt_word(b, w->until);
    else if (!days.dash)
        lt_word_str(b, lt_tok_text(d, days.link));
    days.last.form = (struct lt_form){LT_NEUTER, until ? LT_NOM : LT_GEN};
    d->lang->date(d, b, &days.last);
    return lt_say_words(d, i, days.to);
}

size_t lt_slavic_read_dated(struct lt_desk *d, size_t i, const char *shorts, const char *year)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 [-/.] #1-2 @ #4 _? W", &m) || !lt_is_free_before(d, i) ||
        !lt_is_word(d, m.at[6], shorts))
        return 0;
    struct lt_date date = {.numeric = true, .day_first = true, .n_year = 4};
    date.day = lt_match_int(d, &m, 0);
    date.month = lt_match_int(d, &m, 2);
    if (date.day < 1 || date.day > 31 || date.month < 1 || date.month > 12)
        return 0;
    memcpy(date.year, lt_match_text(d, &m, 4).p, 4);
    date.form = d->lang->date_form(d, lt_before(d, i));
    struct lt_buf *b = lt_say_begin(d);
    d->lang->date(d, b, &date);
    lt_word(b, year);
    bool stop = lt_is_mark(d, m.to, '.') && !lt_is_last(d, m.to);
    return lt_say_words(d, i, m.to + stop);
}

/* --- halves and initialisms --- */

size_t lt_slavic_read_half(struct lt_desk *d, size_t i, const char *half, const char *ends)
{
    struct lt_measure m;
    struct lt_match written;
    size_t to = i;
    if (lt_is_mark(d, i, 0xBD))
        to = i + 1;
    else if (lt_match(d, i, "1 / 2 $", &written))
        to = written.to;
    if (to == i || !lt_is_free_before(d, i))
        return 0;
    size_t noun = lt_skip_space(d, to);
    bool unit = lt_scan_measure(d, noun, noun == to, &m) && m.unit.forms;
    if (!unit && (lt_tok_at(d, noun)->shape != LT_SHAPE_LOWER || !lt_tok_ends(d, noun, ends)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, half);
    if (unit)
        lt_measure_words(d, b, &m, 3);
    return lt_say_words(d, i, unit ? noun + m.tokens : to);
}

size_t lt_slavic_read_initialism(struct lt_desk *d, size_t i, const struct lt_phrase *list)
{
    if (d->tok[i].shape != LT_SHAPE_UPPER)
        return 0;
    for (const struct lt_phrase *p = list; p->written; p++)
        if (lt_str_eqz(lt_tok_text(d, i), p->written))
            return lt_say_text(d, p->spoken, i, i + 1);
    return 0;
}

size_t lt_slavic_read_latin(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    size_t after = i + 1 + lt_is_kind(d, i + 1, LT_TOK_NUMBER);
    if (t->shape != LT_SHAPE_LOWER || t->c >= 0x80 || t->n < 2 ||
        lt_is_word_in(d, i, "vs|ft|mr|dr|st|www|http|https") || !lt_is_unspeakable(lt_tok_text(d, i)) ||
        !lt_is_free_before(d, i) || !lt_is_free_after(d, after - 1) ||
        (lt_is_mark(d, after, '.') && lt_is_kind(d, after + 1, LT_TOK_WORD)))
        return 0; /* also "css.ru": an address */
    lt_spell(d, lt_say_begin(d), lt_tok_text(d, i));
    return lt_say_words(d, i, i + 1);
}
