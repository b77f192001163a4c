/* script/normal/joint.c - marks that join two things and are words for it: the dash of a range of months,
 * days of the week or fractions ("Mon–Thu", "Mar–Aug", "¼–½ cup", "May 24–June 2"), the slash between words
 * ("he / she") and between the years of a season ("21/22"). */
#include "script/normal/readers.h"

/* --- dashes --- */

/* The month or day of the week that ends at i, past the full stop of a short form. */
static bool names_date_before(const struct lt_desk *d, size_t i)
{
    if (lt_is_mark(d, i, '.'))
        i--;
    return lt_is_date_name(d, i);
}

/* The last day of "May 24", "24 May". */
static bool is_day_of_month(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    if (before != SIZE_MAX && lt_is_mark(d, before, '.'))
        before--;
    return lt_is_digits(d, i, 1, 2) && lt_scan_month(d, before) > 0;
}

/* A month with its day after it: "June 2". */
static bool is_month_with_day(const struct lt_desk *d, size_t i)
{
    size_t behind = lt_skip_space(d, i + 1 + lt_is_mark(d, i + 1, '.'));
    return lt_scan_month(d, i) && lt_is_digits(d, behind, 1, 2);
}

/* A day with its month after it: "2. Juni", "2 de junio". */
static bool is_day_with_month(const struct lt_desk *d, size_t i)
{
    size_t month = lt_skip_space(d, i + 1 + (d->lang->day_dot && lt_is_mark(d, i + 1, '.')));
    if (lt_is_word_in(d, month, d->lang->date_links))
        month = lt_skip_space(d, month + 1);
    return lt_is_digits(d, i, 1, 2) && month > i + 1 && lt_scan_month(d, month);
}

static bool is_vulgar(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_MARK &&
           (t->c == 0xBC || t->c == 0xBD || t->c == 0xBE || (t->c >= 0x2150 && t->c <= 0x215E));
}

/* "½", "1/2" */
static bool ends_fraction(const struct lt_desk *d, size_t i)
{
    bool figures = lt_is_kind(d, i, LT_TOK_NUMBER) &&
                   (lt_is_mark(d, i - 1, '/') || lt_is_mark(d, i - 1, 0x2044)) &&
                   lt_is_kind(d, i - 2, LT_TOK_NUMBER);
    return is_vulgar(d, i) || figures;
}

static bool starts_fraction(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    return is_vulgar(d, i) || lt_match(d, i, "# [/⁄] #1-2 !/", &m) ||
           (lt_is_kind(d, i, LT_TOK_NUMBER) && is_vulgar(d, i + 1));
}

static bool is_fraction_range(const struct lt_desk *d, size_t before, size_t behind)
{
    bool number = lt_is_kind(d, before, LT_TOK_NUMBER) && lt_is_free_before(d, before);
    if (is_vulgar(d, before) && lt_tok_at(d, before)->c == lt_tok_at(d, behind)->c)
        return false; /* "½-½": a draw */
    if (ends_fraction(d, before))
        return lt_is_kind(d, behind, LT_TOK_NUMBER) || is_vulgar(d, behind);
    return number && starts_fraction(d, behind);
}

/* "A–Z": letters that stand for all between them. */
static bool is_alphabet(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *a = lt_tok_at(d, i - 1), *z = lt_tok_at(d, i + 1);
    bool letters = a->kind == LT_TOK_WORD && z->kind == LT_TOK_WORD && a->n == 1 && z->n == 1;
    return letters && a->c < z->c && lt_is_free_before(d, i - 1) && lt_is_free_after(d, i + 1) &&
           (!lt_is_mark(d, i, '-') || ((a->c | 0x20) == 'a' && (z->c | 0x20) == 'z'));
}

/* "4:00 am - 8:12 pm", "10:00 – 12:30" */
static bool is_time_range(const struct lt_desk *d, size_t before, size_t behind)
{
    struct lt_match m;
    if (!lt_match(d, behind, "#1-2 [:.] #2", &m))
        return false;
    size_t minutes = before;
    if (lt_is_mark(d, minutes, '.')) /* "a.m." */
        minutes = minutes >= 3 && lt_is_mark(d, minutes - 2, '.') ? minutes - 3 : minutes - 1;
    if (lt_is_word_in(d, minutes, "am|pm|a|p"))
        minutes = lt_before(d, minutes);
    return minutes != SIZE_MAX && minutes >= 2 && lt_is_digits(d, minutes, 2, 2) &&
           lt_tok_at(d, minutes - 1)->c == lt_tok_at(d, behind + 1)->c &&
           lt_is_digits(d, minutes - 2, 1, 2) && (lt_is_mark(d, behind + 1, ':') || minutes != before);
}

/* "28.01.2020 - 05.02.2020": the last token of a date in figures, and the first of another. */
static bool is_date_range(const struct lt_desk *d, size_t before, size_t behind)
{
    struct lt_match first, last;
    return before != SIZE_MAX && before >= 4 && lt_match(d, before - 4, "#1-2 [-/.] #1-2 @ #2-4", &first) &&
           lt_match(d, behind, "#1-2 [-/.] #1-2 @ #2-4 !W", &last) &&
           lt_tok_at(d, before - 1)->c == lt_tok_at(d, behind + 1)->c;
}

static size_t read_dash(struct lt_desk *d, size_t i)
{
    if (!d->lang->words.to || !lt_is_dash(d, i))
        return 0;
    bool spaced = lt_is_kind(d, i - 1, LT_TOK_SPACE);
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    if (before == SIZE_MAX || spaced != (behind > i + 1))
        return 0;
    bool dates = (names_date_before(d, before) && lt_is_date_name(d, behind)) ||
                 (is_day_of_month(d, before) && is_month_with_day(d, behind)) ||
                 (names_date_before(d, before) && is_day_with_month(d, behind));
    bool range = dates || is_date_range(d, before, behind) || (spaced && is_time_range(d, before, behind)) ||
                 (!spaced && (is_fraction_range(d, before, behind) || is_alphabet(d, i)));
    return range ? lt_say_text(d, d->lang->words.to, i, i + 1) : 0;
}

/* --- slashes --- */

static bool is_number(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i, LT_TOK_NUMBER) || is_vulgar(d, i);
}

/* "a / b" is a division between figures, or where an equation is: everywhere else it parts two words. */
static bool divides(const struct lt_desk *d, size_t before, size_t behind)
{
    const struct lt_tok *a = lt_tok_at(d, before), *z = lt_tok_at(d, behind);
    bool letters = a->kind == LT_TOK_WORD && z->kind == LT_TOK_WORD && a->n == 1 && z->n == 1;
    bool bracketed = a->c == ')' || z->c == '(';
    return (is_number(d, before) && is_number(d, behind)) || letters || bracketed ||
           lt_is_mark(d, lt_skip_space(d, behind + 1), '=');
}

static size_t read_spaced_slash(struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    if (!lt_is_kind(d, i - 1, LT_TOK_SPACE) || behind == i + 1 || before == SIZE_MAX ||
        lt_is_kind(d, behind, LT_TOK_END) || divides(d, before, behind))
        return 0;
    return d->lang->words.slash ? lt_say_text(d, d->lang->words.slash, i, i + 1) : 0;
}

/* "A38", "M5", "B2": a letter in capitals with its figures, which ends, or starts, at i. */
static bool ends_code(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i, LT_TOK_NUMBER) && lt_is_name(d, i - 1) && lt_tok_at(d, i - 1)->n == 1 &&
           lt_is_free_before(d, i - 1);
}

static bool starts_code(const struct lt_desk *d, size_t i)
{
    return lt_is_name(d, i) && lt_tok_at(d, i)->n == 1 && lt_is_kind(d, i + 1, LT_TOK_NUMBER) &&
           !lt_is_mark(d, i + 2, '/');
}

/* "Nov/Dec", "Mon/Wed/Fri", "A38/M5", "200°C/gas 6": one name after the other. */
static size_t read_date_slash(struct lt_desk *d, size_t i)
{
    bool dates = lt_is_date_name(d, i - 1) && lt_is_date_name(d, i + 1);
    bool codes = ends_code(d, i - 1) && starts_code(d, i + 1);
    bool gas = lt_is_word_in(d, i - 1, "C|F|fan") && lt_is_word(d, i + 1, "gas");
    if (!dates && !codes && !gas)
        return 0;
    lt_say_space(d->out, lt_tok_at(d, i)->show_at, lt_tok_at(d, i + 1)->show_at);
    return 1;
}

/* A number, or the power of one, stands before the word at i: "250 cells", "10⁶ cells". */
static bool is_counted(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, lt_before(d, i));
    bool raised = t->kind == LT_TOK_MARK &&
                  (t->c == 0xB2 || t->c == 0xB3 || t->c == 0xB9 || (t->c >= 0x2070 && t->c <= 0x2079));
    return t->kind == LT_TOK_NUMBER || raised;
}

/* "250 hab./km²", "250 cells/mL": per what a unit names, after a word that is no unit itself. Of lengths only
 * powers can hold things. */
static size_t read_per(struct lt_desk *d, size_t i)
{
    size_t word = i - 1 - lt_is_mark(d, i - 1, '.');
    struct lt_measure m;
    if (!lt_is_kind(d, word, LT_TOK_WORD) || lt_tok_at(d, word)->n < 2 || !is_counted(d, word) ||
        !lt_scan_measure(d, i, true, &m) || m.unit.forms || !m.per.forms ||
        (m.per_power < 2 && !lt_is_word_in(d, i + 1, "ml|l|dl|µl|μl|kg|ha|mol")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_measure_words(d, b, &m, 1);
    return lt_say_words(d, i, i + m.tokens);
}

/* "300 euro/mese", "24 h/día", "3 repas/jour": a number of something in a time. */
static size_t read_per_time(struct lt_desk *d, size_t i)
{
    struct lt_measure m;
    size_t number = i - 1;
    if (!lt_is_kind(d, i - 1, LT_TOK_WORD) || !lt_scan_per_time(d, i, &m))
        return 0;
    number = lt_before(d, number);
    if (!lt_is_kind(d, number, LT_TOK_NUMBER)) /* "two words": 3 comidas ligeras/día */
        number = lt_is_kind(d, number, LT_TOK_WORD) ? lt_before(d, number) : number;
    if (!lt_is_kind(d, number, LT_TOK_NUMBER))
        return 0;
    lt_measure_words(d, lt_say_begin(d), &m, 0);
    return lt_say_words(d, i, i + m.tokens);
}

/* Units of one kind, in which the same is measured twice. */
static bool same_measure(const struct lt_desk *d, size_t a, size_t b)
{
    static const char *const kinds[] = {"km|m|cm|mm|mi|ft|in|yd|mile|miles|feet|inches", "g|kg|oz|lb|lbs|mg",
                                        "kW|PS|hp|ch|CV|KM|hk|pk|cv|кВт", "F|C"};
    for (size_t k = 0; k < LT_COUNT(kinds); k++)
        if (lt_is_word_in(d, a, kinds[k]) && lt_is_word_in(d, b, kinds[k]))
            return !lt_str_eq_nocase(lt_tok_text(d, a), lt_tok_text(d, b));
    return false;
}

/* "350 °F/180 °C", "8,849 m / 29,032 ft": the same in another unit. */
static size_t read_other_unit(struct lt_desk *d, size_t i)
{
    size_t unit = lt_before(d, i), number = lt_skip_space(d, i + 1);
    struct lt_num n;
    size_t tokens = lt_is_kind(d, unit, LT_TOK_WORD) ? lt_scan_number(d, number, true, &n) : 0;
    size_t other = lt_skip_space(d, number + tokens);
    other += lt_is_mark(d, other, 0xB0);
    if (!d->lang->words.either || !tokens || !same_measure(d, unit, other))
        return 0;
    return lt_say_text(d, d->lang->words.either, i, i + 1);
}

size_t lt_normal_joint(struct lt_desk *d, size_t i)
{
    if (!lt_is_mark(d, i, '/'))
        return read_dash(d, i);
    size_t said = read_other_unit(d, i);
    if (!said)
        said = read_per(d, i);
    if (!said)
        said = read_per_time(d, i);
    if (!said)
        said = read_spaced_slash(d, i);
    return said ? said : read_date_slash(d, i);
}

/* "21/22", "2021/22": one year after the other. */
size_t lt_normal_season(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    bool whole = lt_match(d, i, "#4 / #2 $ !/", &m);
    if ((!whole && !lt_match(d, i, "#2 / #2 $ !/", &m)) ||
        !(lt_is_free_before(d, i) || lt_is_word_in(d, i - 1, d->lang->year_labels)) ||
        lt_is_mark(d, i - 1, '/'))
        return 0;
    int first = lt_match_int(d, &m, 0), last = lt_match_int(d, &m, 2);
    bool follows = whole ? first >= 1850 && first < 2100 && last == (first + 1) % 100
                         : last == (first + 1) % 100 && (first >= 60 || (first >= 13 && first <= 29));
    if (!follows || lt_is_word_in(d, lt_skip_space(d, m.to), d->lang->share_words))
        return 0;
    for (size_t k = 0; k < 3; k += 2) {
        struct lt_buf *b = lt_say_begin(d);
        struct lt_str year = lt_match_text(d, &m, k);
        if (whole && k == 0 && !d->lang->nth_years)
            lt_say_year(d, b, year);
        else if (d->lang->short_year)
            d->lang->short_year(d, b, year);
        else
            lt_say_cardinal(d, b, lt_digits_trim(year), (struct lt_form){0});
        if (k)
            lt_say_space(d->out, lt_tok_at(d, i + 1)->show_at, lt_tok_at(d, i + 2)->show_at);
        lt_say_words(d, i + k, i + k + 1);
    }
    return m.to - i;
}
