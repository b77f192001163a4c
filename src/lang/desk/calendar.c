/* lang/desk/calendar.c - days of the week and months in their short forms where they stand together:
 * "Mo.–Fr.", "jan–mars", "lun. a vie.", "Sa./So.". A short form alone is as often another word ("mar.",
 * "So."); another day or month beside it, or a date or a time after it, says what it is. */
#include "lang/desk/calendar.h"

#include "lang/desk/match.h"

enum name_kind { WEEKDAY, MONTH };

struct day {
    const char *spoken; /* "|" forms: alone, in the genitive, in the accusative */
    size_t to;          /* its full stop included */
    bool dotted;        /* it has one, which ends no sentence for sure */
};

/* What a German writes with a capital is no day without one. */
static const char *weekday_at(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    for (const struct lt_phrase *p = d->lang->day_words; p->written; p++)
        if (lt_forms_have(p->written, s))
            return p->spoken[0] < 'A' || p->spoken[0] > 'Z' || lt_is_name(d, i) ? p->spoken : NULL;
    return NULL;
}

/* "янв", "январь": alone; "января" is said as it is written. */
static const char *month_at(const struct lt_desk *d, size_t i)
{
    const char *const *names = d->lang->month_names;
    int month = lt_scan_month(d, i);
    if (month && (!names || lt_is_word_in(d, i, d->lang->months[month - 1])))
        return d->lang->months[month - 1];
    if (month)
        return names[month - 1];
    for (size_t k = 0; names && k < 12; k++)
        if (lt_is_word_in(d, i, names[k]))
            return names[k];
    return NULL;
}

static bool scan_day(const struct lt_desk *d, size_t i, enum name_kind kind, struct day *day)
{
    if (!lt_is_kind(d, i, LT_TOK_WORD) || lt_tok_at(d, i)->n > 24)
        return false;
    day->spoken = kind == WEEKDAY ? weekday_at(d, i) : month_at(d, i);
    if (!day->spoken)
        return false;
    day->dotted = lt_is_mark(d, i + 1, '.') && !lt_forms_have(day->spoken, lt_tok_text(d, i));
    day->to = i + 1 + day->dotted;
    return true;
}

/* The form that the preposition before i asks for: "od pn. do pt.". */
static struct lt_str form_of(const struct lt_desk *d, size_t i, const struct day *day)
{
    size_t before = lt_before(d, i);
    unsigned form = d->lang->case_after ? d->lang->case_after(d, before) : 0;
    if (lt_is_word_in(d, before, "в|во|на|по|w|we|na"))
        form = 2;
    return lt_forms_pick(day->spoken, form <= 2 ? form : 0);
}

/* The full stop after the last of them may end the sentence too. */
static size_t keep_stop(const struct lt_desk *d, const struct day *day)
{
    return day->to - (day->dotted && lt_is_last(d, day->to - 1));
}

/* "Mon–Fri", "Sat/Sun", at i the first of them. */
static size_t say_joined(struct lt_desk *d, size_t i, enum name_kind kind)
{
    struct day first, second;
    if (!scan_day(d, i, kind, &first))
        return 0;
    size_t mark = first.to;
    /* a dash between spaces is one of a sentence, unless both are short forms */
    bool spaced = first.dotted && lt_is_kind(d, mark, LT_TOK_SPACE) && lt_is_dash(d, mark + 1);
    mark += spaced;
    bool range = lt_is_dash(d, mark);
    if (!range && !lt_is_mark(d, mark, '/'))
        return 0;
    size_t at = lt_skip_space(d, mark + 1);
    if ((at > mark + 1 && !spaced) || !scan_day(d, at, kind, &second))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, form_of(d, i, &first));
    lt_word(b, range ? d->lang->words.to : NULL);
    lt_word_str(b, form_of(d, i, &second));
    return lt_say_words(d, i, keep_stop(d, &second));
}

/* Past a comma and a small word between two days: "lun. a vie.", "Sa. und So.". */
static size_t skip_link(const struct lt_desk *d, size_t i)
{
    size_t at = lt_skip_space(d, i + lt_is_mark(d, i, ','));
    if (lt_is_word_in(d, at, d->lang->day_links))
        at = lt_skip_space(d, at + 1);
    return at == i ? SIZE_MAX : at;
}

/* A short form of the same kind stands before i, over a small word or a comma. */
static bool follows_day(const struct lt_desk *d, size_t i, enum name_kind kind)
{
    struct day other;
    size_t at = lt_before(d, i);
    if (lt_is_word_in(d, at, d->lang->day_links))
        at = lt_before(d, at);
    if (lt_is_mark(d, at, ','))
        at--;
    return lt_is_mark(d, at, '.') && scan_day(d, at - 1, kind, &other) && other.dotted;
}

/* "пт. до 19.00", "Fr. nur bis 13 Uhr": past small words that say from or until when. */
static size_t skip_until(const struct lt_desk *d, size_t i)
{
    static const char words[] =
        "nur|ab|bis|von|kl|klo|kello|fra|från|til|till|fram|tot|van|vanaf|om|alleen|tylko|do|"
        "od|jen|až|до|з|с|от|від|тільки|только|saat|godz";
    for (int k = 0; k < 2 && lt_is_word_in(d, i, words); k++)
        i = lt_skip_space(d, i + 1 + lt_is_mark(d, i + 1, '.'));
    return i;
}

/* "Sa., 3. Aug.", "Do. 20 Uhr": what can only be a date or a time follows. */
static bool before_date(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    size_t first = lt_skip_space(d, i + lt_is_mark(d, i, ',')), at = skip_until(d, first);
    if (at > first && lt_match(d, at, "#1-2 [.:] #2", &m))
        return true;
    if (!lt_is_digits(d, at, 1, 2) || at == i)
        return false;
    if (lt_match(d, at, "#1-2 ~ #1-2 _ W", &m) && lt_is_word_in(d, m.at[4], d->lang->time_marks))
        return true; /* "Sa. 10–14 Uhr" */
    if (lt_match(d, at, "#1-2 ~ #1-2 $", &m))
        return true; /* "Sa. 10–14" */
    if (lt_match(d, at, "# [:/] #", &m) || lt_match(d, at, "#1-2 . #1-2 .", &m) || lt_match(d, at, "# h", &m))
        return true;
    size_t behind = lt_skip_space(d, at + 1 + lt_is_mark(d, at + 1, '.'));
    if (lt_is_word_in(d, behind, d->lang->date_links))
        behind = lt_skip_space(d, behind + 1);
    return lt_scan_month(d, behind) || lt_is_word_in(d, behind, d->lang->time_marks);
}

/* "lun. a vie.": each of them by itself, the words between are said as they are. */
static size_t say_beside(struct lt_desk *d, size_t i, enum name_kind kind)
{
    struct day day, other;
    if (!scan_day(d, i, kind, &day) || !day.dotted)
        return 0;
    size_t next = skip_link(d, day.to);
    bool beside = (next != SIZE_MAX && scan_day(d, next, kind, &other) && next > day.to + 1) ||
                  follows_day(d, i, kind) ||
                  (kind == WEEKDAY && !lt_is_word_in(d, i, d->lang->doubtful_days) && before_date(d, day.to));
    if (!beside)
        return 0;
    lt_word_str(lt_say_begin(d), form_of(d, i, &day));
    return lt_say_words(d, i, keep_stop(d, &day));
}

/* "lör 10–14", "Sa 10:00–14:00": the hours of a day. */
static size_t say_before_hours(struct lt_desk *d, size_t i)
{
    struct day day;
    struct lt_match m;
    bool hours =
        lt_match(d, i + 2, "#1-2 ~ #1-2 $", &m) || lt_match(d, i + 2, "#1-2 [.:] #2 ~ #1-2 [.:]", &m);
    if (!hours || lt_is_word_in(d, i, d->lang->doubtful_days) || !scan_day(d, i, WEEKDAY, &day))
        return 0;
    size_t before = lt_before(d, i);
    if (before != SIZE_MAX && lt_is_kind(d, before, LT_TOK_WORD) &&
        lt_tok_at(d, before)->shape == LT_SHAPE_LOWER && !lt_is_word_in(d, before, d->lang->day_links))
        return 0; /* "den to 10-14" */
    lt_word_str(lt_say_begin(d), form_of(d, i, &day));
    return lt_say_words(d, i, day.to);
}

size_t lt_say_calendar(struct lt_desk *d, size_t i)
{
    /* asked of every word: most have a space after them */
    const struct lt_tok *next = lt_tok_at(d, i + 1);
    if (next->kind == LT_TOK_SPACE && lt_is_digits(d, i + 2, 1, 2) && lt_is_free_before(d, i))
        return say_before_hours(d, i);
    if (next->kind != LT_TOK_MARK || (next->c != '.' && next->c != '/' && !lt_is_dash(d, i + 1)) ||
        !lt_is_free_before(d, i))
        return 0;
    size_t said = say_joined(d, i, WEEKDAY);
    if (!said)
        said = say_joined(d, i, MONTH);
    if (!said)
        said = say_beside(d, i, WEEKDAY);
    return said ? said : say_beside(d, i, MONTH);
}

void lt_say_day_month_year(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_nth(d, b, date->day, date->form);
    lt_word(b, d->lang->months[date->month - 1]);
    if (date->n_year)
        lt_say_year(d, b, (struct lt_str){date->year, date->n_year});
}
