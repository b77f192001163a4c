/* script/normal/date.c - dates: with a month's name in either order ("3 May 2021", "May 3rd, 2021", "25th of
 * July"), and in figures (ISO 8601, 12/25/2020, 3.5.2021). Refuses figures that are no date. */
#include "script/normal/readers.h"

#include <string.h>

struct found {
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

/* "–5" behind a day: the last day of a range; its tokens, or 0. */
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

/* ", 2021" or " 2021" or " de 2021" behind day and month. */
static void scan_year_behind(const struct lt_desk *d, struct found *f)
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

static bool scan_day_month(const struct lt_desk *d, size_t i, struct found *f)
{
    *f = (struct found){.date.day_first = true};
    size_t tokens = scan_day(d, i, &f->date.day, &f->date.ordinal);
    if (!tokens)
        return false;
    tokens += scan_last_day(d, i + tokens, &f->date);
    size_t at = i + tokens;
    size_t month = skip_link(d, at);
    if (month == at && !(tokens == 2 && lt_is_mark(d, at - 1, '.')))
        return false;
    f->date.month = lt_scan_month(d, month);
    if (!f->date.month)
        return false;
    f->to = skip_dot(d, month + 1);
    /* "3 may come": a month that is also a word counts only with its capital, or a year */
    scan_year_behind(d, f);
    if (!f->date.n_year && f->to > month + 1 && lt_is_last(d, month))
        f->to = month + 1;
    return f->date.n_year || lt_is_name(d, month) ||
           !lt_forms_have(d->lang->month_homographs, lt_tok_text(d, month));
}

static bool scan_month_day(const struct lt_desk *d, size_t i, struct found *f)
{
    *f = (struct found){0};
    size_t at = skip_link(d, skip_dot(d, i + 1));
    if (at == i + 1 || !lt_is_kind(d, at, LT_TOK_NUMBER))
        return false;
    f->date.month = lt_scan_month(d, i);
    if (!f->date.month)
        return false;
    bool homograph = lt_forms_have(d->lang->month_homographs, lt_tok_text(d, i)) && !lt_is_name(d, i);
    size_t tokens = scan_day(d, at, &f->date.day, &f->date.ordinal);
    const struct lt_tok *next = lt_tok_at(d, at + tokens);
    bool clash = next->kind == LT_TOK_WORD || (next->c == ':' && lt_is_kind(d, at + 2, LT_TOK_NUMBER)) ||
                 (next->c == '.' && lt_is_kind(d, at + 2, LT_TOK_NUMBER)) || next->c == '%' || next->c == '/';
    if (tokens && !clash) {
        f->to = at + tokens + scan_last_day(d, at + tokens, &f->date);
        scan_year_behind(d, f);
        return !homograph || f->date.n_year;
    }
    /* "July 1506" */
    f->date.day = 0;
    if (!lt_is_digits(d, at, 4, 4) || lt_scan_int(d, at) < 1000 || lt_scan_int(d, at) > 2199 || homograph)
        return false;
    f->to = at + 1;
    take_link(d, at, &f->date);
    return set_year(d, at, &f->date);
}

static bool valid(const struct lt_date *date)
{
    return date->month >= 1 && date->month <= 12 && date->day >= 1 && date->day <= 31;
}

/* Three numbers with the same mark between them. */
static bool scan_figures(const struct lt_desk *d, size_t i, struct found *f)
{
    uint32_t mark = lt_tok_at(d, i + 1)->c;
    if ((mark != '/' && mark != '-' && mark != '.' && mark != 0x2010) || !lt_is_mark(d, i + 3, mark) ||
        !lt_is_kind(d, i + 2, LT_TOK_NUMBER) || !lt_is_free_before(d, i))
        return false;
    *f = (struct found){.date.numeric = true, .to = i + 5};
    struct lt_date *date = &f->date;
    int middle = lt_is_digits(d, i + 2, 1, 2) ? lt_scan_int(d, i + 2) : 0;
    const struct lt_tok *next = lt_tok_at(d, i + 5);
    bool clock = lt_is_word(d, i + 5, "T") && lt_is_mark(d, i + 7, ':'); /* ISO 8601: the T is not said */
    f->to += clock;
    if ((next->c == mark && lt_is_kind(d, i + 6, LT_TOK_NUMBER)) || (next->kind == LT_TOK_WORD && !clock))
        return false;
    if (lt_is_digits(d, i, 4, 4) && lt_is_digits(d, i + 4, 1, 2)) {
        date->month = middle;
        date->day = lt_scan_int(d, i + 4);
        date->day_first = !d->lang->month_first || d->day_first;
        return valid(date) && set_year(d, i, date);
    }
    if (!lt_is_digits(d, i, 1, 2) || !lt_is_kind(d, i + 4, LT_TOK_NUMBER))
        return false;
    int first = lt_scan_int(d, i);
    bool month_first = d->lang->month_first && !d->day_first && mark != '.';
    date->month = month_first ? first : middle;
    date->day = month_first ? middle : first;
    if (date->month > 12) {
        int day = date->month;
        date->month = date->day;
        date->day = day;
        month_first = !month_first;
    }
    date->day_first = !month_first;
    if (!valid(date))
        return false;
    if (lt_is_digits(d, i + 4, 2, 2) && mark != '-') {
        struct lt_str s = lt_tok_text(d, i + 4);
        memcpy(date->year, s.p[0] < '5' ? "20" : "19", 2);
        memcpy(date->year + 2, s.p, 2);
        date->n_year = 4;
        return mark == '/' || d->lang->day_dot;
    }
    return set_year(d, i + 4, date);
}

/* "by 12/25": two figures behind a word that asks for a date. */
static bool scan_two_figures(const struct lt_desk *d, size_t i, struct found *f)
{
    size_t before = lt_before(d, i);
    if (!lt_is_word_in(d, before, d->lang->date_cues) || !lt_is_mark(d, i + 1, '/') ||
        lt_is_mark(d, i + 3, '/') || !lt_is_digits(d, i, 1, 2) || !lt_is_digits(d, i + 2, 1, 2) ||
        !lt_is_free_after(d, i + 2) || lt_normal_slash_phrase(d, i))
        return false;
    bool month_first = d->lang->month_first && !d->day_first;
    *f = (struct found){.date = {.numeric = true, .day_first = !month_first}, .to = i + 3};
    f->date.month = lt_scan_int(d, month_first ? i : i + 2);
    f->date.day = lt_scan_int(d, month_first ? i + 2 : i);
    return valid(&f->date);
}

/* Two figures with a full stop each, "am 3.5.", where the language writes days so. */
static bool scan_day_dot_month_dot(const struct lt_desk *d, size_t i, struct found *f)
{
    if (!d->lang->day_dot || !lt_is_mark(d, i + 1, '.') || !lt_is_mark(d, i + 3, '.') ||
        !lt_is_digits(d, i, 1, 2) || !lt_is_digits(d, i + 2, 1, 2) || lt_is_kind(d, i + 4, LT_TOK_NUMBER) ||
        !lt_is_free_before(d, i))
        return false;
    *f = (struct found){.date = {.numeric = true, .day_first = true}, .to = i + 4};
    f->date.day = lt_scan_int(d, i);
    f->date.month = lt_scan_int(d, i + 2);
    return valid(&f->date);
}

size_t lt_normal_date(struct lt_desk *d, size_t i)
{
    struct found f;
    if (!d->lang->date)
        return 0;
    bool number = lt_is_kind(d, i, LT_TOK_NUMBER);
    if (number && !(scan_figures(d, i, &f) || scan_day_dot_month_dot(d, i, &f) ||
                    scan_two_figures(d, i, &f) || scan_day_month(d, i, &f)))
        return 0;
    if (!number && !scan_month_day(d, i, &f))
        return 0;
    size_t before = lt_before(d, i);
    f.date.article = before != SIZE_MAX && lt_is_word_in(d, before, d->lang->articles);
    if (d->lang->date_form)
        f.date.form = d->lang->date_form(d, before);
    struct lt_buf *b = lt_say_begin(d);
    d->lang->date(d, b, &f.date);
    return lt_say_words(d, i, f.to);
}
