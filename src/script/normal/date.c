/* script/normal/date.c - dates: with a month's name in either order ("3 May 2021", "May 3rd, 2021", "25th of
 * July"), and in figures (ISO 8601, 12/25/2020, 3.5.2021). Refuses figures that are no date. */
#include "script/normal/readers.h"

#include <string.h>

struct written_date {
    struct lt_date date;
    size_t to;
};

static bool set_year(const struct lt_desk *d, size_t i, struct lt_date *date)
{
    struct lt_str s = lt_tok_text(d, i);
    if (!lt_is_digits(d, i, 4, 4))
        return false;
    memcpy(date->year, s.p, 4);
    date->n_year = 4;
    return true;
}

/* A day of the month with whatever makes it an ordinal; its tokens, or 0. */
static size_t scan_day(const struct lt_desk *d, size_t i, int *day, bool *ordinal)
{
    *ordinal = false;
    *day = lt_is_digits(d, i, 1, 2) ? lt_scan_int(d, i) : 0;
    if (*day < 1 || *day > 31)
        return 0;
    if (d->lang->day_dot && lt_is_mark(d, i + 1, '.'))
        return 2;
    struct lt_num n;
    struct lt_form f;
    lt_scan_number(d, i, false, &n);
    size_t mark = d->lang->ordinal_mark ? d->lang->ordinal_mark(d, i + 1, &n, &f) : 0;
    *ordinal = mark > 0;
    return 1 + mark;
}

/* "–5" after a day: the last day of a range; its tokens, or 0. */
static size_t scan_last_day(const struct lt_desk *d, size_t i, struct lt_date *date)
{
    int last;
    bool ordinal;
    size_t tokens = d->lang->date_ranges && lt_is_dash(d, i) ? scan_day(d, i + 1, &last, &ordinal) : 0;
    if (!tokens || last <= date->day || lt_is_kind(d, i + 1 + tokens, LT_TOK_WORD))
        return 0;
    date->day_to = last;
    return 1 + tokens;
}

/* Space, or a hyphen between parts ("Jan-15-2020"), then maybe a link word ("of", "de") and its space. */
static size_t skip_link(const struct lt_desk *d, size_t i)
{
    if (lt_is_mark(d, i, '-'))
        return i + 1;
    size_t at = lt_skip_space(d, i);
    if (at == i)
        return i;
    if (lt_tok_at(d, at)->n <= 4 && lt_is_word_in(d, at, d->lang->date_links) &&
        lt_is_kind(d, at + 1, LT_TOK_SPACE))
        return lt_skip_space(d, at + 1);
    return at;
}

/* The word before the year at i, when it is a link. */
static void take_link(const struct lt_desk *d, size_t i, struct lt_date *date)
{
    if (lt_is_word_in(d, lt_before(d, i), d->lang->date_links))
        date->link = lt_tok_text(d, lt_before(d, i));
}

/* The short form's full stop: "Jan. 15". */
static size_t skip_dot(const struct lt_desk *d, size_t i)
{
    bool more = lt_is_kind(d, i + 1, LT_TOK_SPACE) || lt_is_mark(d, i + 1, ',');
    return lt_is_mark(d, i, '.') && more ? i + 1 : i;
}

/* ", 2021" or " 2021" or " de 2021" after day and month. */
static void scan_year_behind(const struct lt_desk *d, struct written_date *f)
{
    size_t at = f->to;
    if (lt_is_mark(d, at, ','))
        at++;
    at = skip_link(d, at);
    if (at == f->to || !lt_is_digits(d, at, 4, 4) || lt_scan_int(d, at) < 1000)
        return;
    const struct lt_tok *next = lt_tok_at(d, at + 1);
    if (next->kind == LT_TOK_WORD || (next->c == ':' && lt_is_kind(d, at + 2, LT_TOK_NUMBER)))
        return;
    if (!set_year(d, at, &f->date))
        return;
    f->to = at + 1;
    take_link(d, at, &f->date);
}

static bool scan_day_month(const struct lt_desk *d, size_t i, struct written_date *f)
{
    *f = (struct written_date){.date.day_first = true};
    size_t tokens = scan_day(d, i, &f->date.day, &f->date.ordinal);
    if (!tokens)
        return false;
    tokens += scan_last_day(d, i + tokens, &f->date);
    size_t at = i + tokens;
    size_t month = skip_link(d, at);
    if (month == at && !(tokens == 2 && lt_is_mark(d, at - 1, '.')))
        return false;
    f->date.month = lt_scan_month(d, month);
    bool name = lt_is_mark(d, month + 1, '.') && lt_is_mark(d, month + 3, '@'); /* "06 jan.roe@…" */
    if (!f->date.month || name)
        return false;
    f->to = skip_dot(d, month + 1);
    /* "3 may come": a month that is also a word counts only with its capital, or a year */
    scan_year_behind(d, f);
    if (!f->date.n_year && f->to > month + 1 && lt_is_last(d, month))
        f->to = month + 1;
    return f->date.n_year || lt_is_name(d, month) ||
           !lt_forms_have(d->lang->month_homographs, lt_tok_text(d, month));
}

/* What stands after the number makes it no day: "May 5 people", "May 5:30", "May 5%". */
static bool is_other_number(const struct lt_desk *d, size_t to, size_t number)
{
    const struct lt_tok *next = lt_tok_at(d, to);
    if (next->kind == LT_TOK_WORD || next->c == '%' || next->c == '/')
        return true;
    return (next->c == ':' || next->c == '.') && lt_is_kind(d, number + 2, LT_TOK_NUMBER);
}

/* "jan. 15": three letters and a full stop that ends no sentence are no other word. */
static bool is_cut_short(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    return d->lang->month_first && lt_tok_at(d, i)->n == 3 && !lt_is_word(d, i, "may") &&
           lt_match(d, i, "W . _ #1-2", &m);
}

/* "July 1506" */
static bool scan_month_year(const struct lt_desk *d, size_t i, struct written_date *f)
{
    int year = lt_is_digits(d, i, 4, 4) ? lt_scan_int(d, i) : 0;
    if (year < 1000 || year > 2199)
        return false;
    f->date.day = 0;
    f->to = i + 1;
    take_link(d, i, &f->date);
    return set_year(d, i, &f->date);
}

static bool scan_month_day(const struct lt_desk *d, size_t i, struct written_date *f)
{
    *f = (struct written_date){0};
    size_t at = skip_link(d, skip_dot(d, i + 1));
    if (at == i + 1 || !lt_is_kind(d, at, LT_TOK_NUMBER))
        return false;
    f->date.month = lt_scan_month(d, i);
    if (!f->date.month)
        return false;
    bool homograph = lt_forms_have(d->lang->month_homographs, lt_tok_text(d, i)) && !lt_is_name(d, i) &&
                     !is_cut_short(d, i);
    size_t tokens = scan_day(d, at, &f->date.day, &f->date.ordinal);
    if (!tokens || is_other_number(d, at + tokens, at))
        return !homograph && scan_month_year(d, at, f);
    f->to = at + tokens + scan_last_day(d, at + tokens, &f->date);
    scan_year_behind(d, f);
    return !homograph || f->date.n_year;
}

static bool valid(const struct lt_date *date)
{
    return date->month >= 1 && date->month <= 12 && date->day >= 1 && date->day <= 31;
}

/* The words for a date that stands at `from`. */
static size_t say_date(struct lt_desk *d, size_t from, struct written_date *f)
{
    size_t before = lt_before(d, from);
    f->date.article = before != SIZE_MAX && lt_is_word_in(d, before, d->lang->articles);
    if (d->lang->date_form)
        f->date.form = d->lang->date_form(d, before);
    struct lt_buf *b = lt_say_begin(d);
    d->lang->date(d, b, &f->date);
    return d->lang->date_sounds ? lt_say_sounds(d, d->lang->date_sounds, from, f->to)
                                : lt_say_words(d, from, f->to);
}

/* --- in figures --- */

static bool month_first(const struct lt_desk *d)
{
    return d->lang->month_first && !d->day_first;
}

/* "3/5/2021/6": there are more than three. */
static bool goes_on(const struct lt_desk *d, const struct lt_match *m)
{
    return lt_is_mark(d, m->to, lt_tok_at(d, m->at[1])->c) && lt_is_kind(d, m->to + 1, LT_TOK_NUMBER);
}

/* The year first. */
static size_t say_iso(struct lt_desk *d, const struct lt_match *m)
{
    struct written_date f = {.date.numeric = true, .to = m->to};
    f.date.month = lt_match_int(d, m, 2);
    f.date.day = lt_match_int(d, m, 4);
    f.date.day_first = !d->lang->month_first || d->day_first;
    return !goes_on(d, m) && valid(&f.date) && set_year(d, m->from, &f.date) ? say_date(d, m->from, &f) : 0;
}

/* Day and month from two figures; where the first cannot be a month, it is the day after all. */
static void set_day_month(struct lt_date *date, int first, int second, bool month_is_first)
{
    int month = month_is_first ? first : second;
    bool turned = month > 12;
    date->day_first = month_is_first == turned;
    date->day = date->day_first ? first : second;
    date->month = date->day_first ? second : first;
}

static bool set_figures(const struct lt_desk *d, const struct lt_match *m, struct written_date *f)
{
    bool dots = lt_is_mark(d, m->at[1], '.');
    *f = (struct written_date){.date.numeric = true, .to = m->to};
    set_day_month(&f->date, lt_match_int(d, m, 0), lt_match_int(d, m, 2), month_first(d) && !dots);
    return !goes_on(d, m) && valid(&f->date);
}

static size_t say_figures(struct lt_desk *d, const struct lt_match *m)
{
    struct written_date f;
    return set_figures(d, m, &f) && set_year(d, m->at[4], &f.date) ? say_date(d, m->from, &f) : 0;
}

/* Which marks a year of two figures may stand after: a slash; others where days are written so, or where a
 * nought before two figures leaves no doubt. */
static bool is_short_date(const struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str first = lt_match_text(d, m, 0), second = lt_match_text(d, m, 2);
    bool noughts = first.n == 2 && second.n == 2 && (first.p[0] == '0' || second.p[0] == '0');
    if (lt_is_mark(d, m->at[1], '/'))
        return true;
    return lt_is_mark(d, m->at[1], '.') ? d->lang->day_dot || (noughts && !d->lang->month_first)
                                        : noughts && !d->lang->month_first;
}

/* The year in two figures: up to 49 in this century. */
static size_t say_short_figures(struct lt_desk *d, const struct lt_match *m)
{
    struct written_date f;
    struct lt_str year = lt_match_text(d, m, 4);
    if (!set_figures(d, m, &f) || !is_short_date(d, m))
        return 0;
    memcpy(f.date.year, year.p[0] < '5' ? "20" : "19", 2);
    memcpy(f.date.year + 2, year.p, 2);
    f.date.short_year = true;
    f.date.n_year = 4;
    return say_date(d, m->from, &f);
}

/* "Tue (2/22)" */
static bool explains_weekday(const struct lt_desk *d, const struct lt_match *m)
{
    size_t open = m->from - 1;
    return lt_is_mark(d, open, '(') && lt_is_mark(d, m->to, ')') &&
           lt_is_word_in(d, lt_before(d, open), d->lang->weekdays);
}

/* "from 1/2 to 3/4 cup": what may be a fraction is one. */
static bool may_be_fraction(const struct lt_desk *d, const struct lt_match *m)
{
    int above = lt_match_int(d, m, 0), below = lt_match_int(d, m, 2);
    bool nought = lt_match_text(d, m, 0).p[0] == '0' || lt_match_text(d, m, 2).p[0] == '0';
    return !nought && above < below && below <= 10;
}

/* "from 12/24 to 1/2": the word at `link` stands after what can only be a date. */
static bool ends_range(const struct lt_desk *d, size_t link)
{
    size_t last = lt_before(d, link);
    return last != SIZE_MAX && last > 1 && lt_is_digits(d, last, 1, 2) && lt_is_mark(d, last - 1, '/') &&
           lt_is_digits(d, last - 2, 2, 2);
}

/* "les 25/11, 30/11 et 02/12": what stands before the first of them. */
static size_t before_list(const struct lt_desk *d, size_t before)
{
    enum { MOST = 6 };
    for (int k = 0; k < MOST && (lt_is_mark(d, before, ',') || lt_is_word_in(d, before, d->lang->day_links));
         k++) {
        size_t last = lt_before(d, before);
        if (last == SIZE_MAX || last < 3 || !lt_is_digits(d, last, 1, 2) || !lt_is_mark(d, last - 1, '/') ||
            !lt_is_digits(d, last - 2, 1, 2))
            break;
        before = lt_before(d, last - 2);
    }
    return before;
}

/* "les 25/11, 30/11 et 02/12"; but "les 5/12 des gens" */
static bool is_no_part(const struct lt_desk *d, const struct lt_match *m)
{
    return lt_match_int(d, m, 0) > lt_match_int(d, m, 2) || lt_match_text(d, m, 0).p[0] == '0' ||
           lt_match_text(d, m, 2).p[0] == '0';
}

static bool asks_for_date(const struct lt_desk *d, const struct lt_match *m, size_t before)
{
    const struct lt_normal_lang *lang = d->lang;
    before = before_list(d, before);
    if (before == SIZE_MAX || lt_is_word_in(d, before, lang->date_cues))
        return before != SIZE_MAX;
    if (lt_is_word_in(d, before, lang->plural_date_cues))
        return is_no_part(d, m);
    if (lang->weak_date_cues && ends_range(d, before))
        return lt_is_word_in(d, before, lang->weak_date_cues) || lt_is_word_in(d, before, lang->words.to);
    return lt_is_word_in(d, before, lang->weak_date_cues) && !may_be_fraction(d, m);
}

static bool set_two_figures(const struct lt_desk *d, const struct lt_match *m, struct written_date *f)
{
    *f = (struct written_date){.date = {.numeric = true, .day_first = !month_first(d)}, .to = m->to};
    f->date.month = lt_match_int(d, m, month_first(d) ? 0 : 2);
    f->date.day = lt_match_int(d, m, month_first(d) ? 2 : 0);
    return valid(&f->date);
}

/* "3/16", "1/4": of an inch, or of anything else. */
static bool is_part(const struct lt_desk *d, const struct lt_match *m)
{
    int above = lt_match_int(d, m, 0), below = lt_match_int(d, m, 2);
    return may_be_fraction(d, m) || (above < below && (below == 12 || below == 16));
}

/* The figures on the other side of a dash; *first: those of m stand before it. */
static bool match_other(const struct lt_desk *d, const struct lt_match *m, struct lt_match *other,
                        bool *first)
{
    size_t dash = m->from - 1;
    *first = lt_is_dash(d, m->to) && lt_match(d, m->to + 1, "#1-2 / #1-2 $ !/", other);
    return *first || (dash >= 3 && lt_is_dash(d, dash) && lt_match(d, dash - 3, "#1-2 / #1-2", other) &&
                      lt_is_free_before(d, dash - 3));
}

/* "9/10–10/1": two dates with a dash, one of which can be no part of anything: neither "1/2–3/4" nor scores,
 * nor odds of "11/4-7/2". */
static bool joins_date(const struct lt_desk *d, const struct lt_match *m)
{
    enum { MONTHS = 12, LONGEST = 6 };
    struct lt_match other;
    struct written_date here, there;
    bool first;
    if (!match_other(d, m, &other, &first) || !set_two_figures(d, m, &here) ||
        !set_two_figures(d, &other, &there))
        return false;
    int months = first ? there.date.month - here.date.month : here.date.month - there.date.month;
    bool parts = is_part(d, m) && is_part(d, &other);
    bool scores = lt_match_int(d, m, 2) == 10 && lt_match_int(d, &other, 2) == 10;
    return (months + MONTHS) % MONTHS <= LONGEST && !parts && !scores;
}

/* Two figures after a word that asks for a date, or in brackets after a day of the week. */
static size_t say_two_figures(struct lt_desk *d, const struct lt_match *m)
{
    size_t before = lt_before(d, m->from);
    bool date = asks_for_date(d, m, before) || explains_weekday(d, m) || joins_date(d, m);
    struct written_date f;
    if (!date || lt_normal_slash_phrase(d, m->from))
        return 0;
    return set_two_figures(d, m, &f) ? say_date(d, m->from, &f) : 0;
}

/* "2003-03" is a month; "2003-04" may be a season, "2003-10" the years between. */
static size_t say_year_month(struct lt_desk *d, const struct lt_match *m)
{
    struct written_date f = {.date.numeric = true, .to = m->to};
    struct lt_str month = lt_match_text(d, m, 2);
    int year = lt_match_int(d, m, 0);
    f.date.month = lt_match_int(d, m, 2);
    bool season = f.date.month == (year + 1) % 100;
    if (month.p[0] != '0' || f.date.month == 0 || season || year < 1000 || year > 2199 ||
        d->lang->month_first)
        return 0;
    return set_year(d, m->from, &f.date) ? say_date(d, m->from, &f) : 0;
}

/* Two figures with a full stop each, where the language writes days so. */
static size_t say_day_dot_month_dot(struct lt_desk *d, const struct lt_match *m)
{
    struct written_date f = {.date = {.numeric = true, .day_first = true}, .to = m->to};
    if (lt_is_word_in(d, lt_before(d, m->from), d->lang->version_cues)) /* "USB 3.2." */
        return 0;
    f.date.day = lt_match_int(d, m, 0);
    f.date.month = lt_match_int(d, m, 2);
    if (!d->lang->day_dot || !valid(&f.date))
        return 0;
    size_t said = say_date(d, m->from, &f);
    struct lt_match end; /* "28.2.–3.3.": the dash between them */
    bool range = d->lang->words.to && lt_match(d, m->to, "~ #1-2 . #1-2 . !#", &end);
    return said && range ? said + lt_say_text(d, d->lang->words.to, m->to, m->to + 1) : said;
}

/* "vom 5.–7.2.": the first day of a range, and what its dash says; then the date that ends it. */
static size_t say_days(struct lt_desk *d, const struct lt_match *m)
{
    struct written_date f = {.date = {.numeric = true, .day_first = true}, .to = m->to};
    int first = lt_match_int(d, m, 0);
    f.date.day = lt_match_int(d, m, 3);
    f.date.month =
        lt_is_kind(d, m->at[5], LT_TOK_NUMBER) ? lt_match_int(d, m, 5) : lt_scan_month(d, m->at[6]);
    bool year = m->n > 7 && lt_is_kind(d, m->at[7], LT_TOK_NUMBER);
    if (!d->lang->day_dot || !d->lang->words.to || !valid(&f.date) || first < 1 || first >= f.date.day ||
        (year && !set_year(d, m->at[7], &f.date)))
        return 0;
    if (d->lang->date_form)
        f.date.form = d->lang->date_form(d, lt_before(d, m->from));
    lt_say_nth(d, lt_say_begin(d), first, f.date.form);
    lt_say_words(d, m->from, m->at[2]);
    lt_say_text(d, d->lang->words.to, m->at[2], m->at[3]);
    d->lang->date(d, lt_say_begin(d), &f.date);
    lt_say_words(d, m->at[3], f.to);
    return f.to - m->from;
}

/* The T of ISO 8601 is not said. */
const struct lt_pattern lt_normal_dates[] = {
    {"^", "#4 [-/.‐] #1-2 @ #1-2 t > # :", "2021-05-03T10:30", say_iso, NULL},
    {"^", "#4 [-/.‐] #1-2 @ #1-2 !W", "on 2021-05-03", say_iso, NULL},
    {"^", "#4 - #2 $", "am 2003-03", say_year_month, NULL},
    {"^", "#1-2 [-/.‐] #1-2 @ #4 t > # :", "03-05-2021T10:30", say_figures, NULL},
    {"^", "#1-2 [-/.‐] #1-2 @ #4 !W", "on 12/25/2020", say_figures, NULL},
    {"^", "#1-2 [-/.‐] #1-2 @ #2 !W", "on 12/25/20", say_short_figures, NULL},
    {"^", "#1-2 . ~ #1-2 . #1-2 . #4 $", "am 3.–5.2.2022 in Bern", say_days, NULL},
    {"^", "#1-2 . ~ #1-2 . #1-2 . !#", "am 3.–5.2. in Bern", say_days, NULL},
    {"^", "#1-2 . ~ #1-2 . _ M", "am 3.–5. Mai in Bern", say_days, NULL},
    {"^", "#1-2 . #1-2 . !#", "am 3.5. in Bern", say_day_dot_month_dot, NULL},
    {NULL, "#1-2 / #1-2 $ !/", "by 12/25", say_two_figures, NULL},
    {"^", "#1-2 / #1-2 > - #1-2 / #1-2 $ !/", "10/3-10/17", say_two_figures, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

size_t lt_normal_date(struct lt_desk *d, size_t i)
{
    struct written_date f;
    if (!d->lang->date)
        return 0;
    if (!lt_is_kind(d, i, LT_TOK_NUMBER))
        return scan_month_day(d, i, &f) ? say_date(d, i, &f) : 0;
    size_t said = lt_match_say(d, i, lt_normal_dates);
    if (said)
        return said;
    return scan_day_month(d, i, &f) ? say_date(d, i, &f) : 0;
}
