/* lang/de/readers.c - forms that German writes its own way: dates without a year ("02.03.", "5.-7. Mai"),
 * decades, rulers, compounds cut short ("Gartenstr.", "Hausnr."), adjectives without their ending
 * ("stellv."). */
#include "lang/de/de.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"

/* --- its own readers --- */

/* With a zero in front it can only be a date. */
static size_t say_short_date(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_date found = {.day_first = true};
    found.day = lt_match_int(d, m, 0);
    found.month = lt_match_int(d, m, 2);
    bool zero = lt_match_text(d, m, 0).p[0] == '0' || lt_match_text(d, m, 2).p[0] == '0';
    if (!zero || found.day < 1 || found.day > 31 || found.month < 1 || found.month > 12)
        return 0;
    found.form = lt_de_form_after(d, lt_before(d, m->from));
    lt_say_day_month_year(d, lt_say_begin(d), &found);
    bool stop = lt_is_mark(d, m->to, '.') && !lt_is_last(d, m->to);
    return lt_say_words(d, m->from, m->to + stop);
}

/* "um 02.03 Uhr" is a time, "Version 02.03" neither. */
static size_t say_short_date_alone(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_match other;
    if (lt_match(d, m->to, "_? uhr", &other) || lt_match(d, m->to, ". #", &other))
        return 0;
    return say_short_date(d, m);
}

/* "vom 5.–7. Mai", "am 5./6. Mai", "5. und 6. Mai": both days in the case of the first. */
static size_t say_days(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_date last = {.day_first = true};
    int first = lt_match_int(d, m, 0);
    last.day = lt_match_int(d, m, 3);
    size_t month = lt_skip_space(d, m->to);
    last.month = lt_scan_month(d, month);
    if (!last.month || first < 1 || first >= last.day || last.day > 31)
        return 0;
    bool and = lt_is_mark(d, m->at[2], '/');
    last.form = lt_de_form_after(d, lt_before(d, m->from));
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, first, last.form);
    lt_word(b, and? "und" : "bis");
    lt_say_day_month_year(d, b, &last);
    bool stop = lt_is_mark(d, month + 1, '.') && !lt_is_last(d, month + 1) &&
                !lt_forms_have(d->lang->months[last.month - 1], lt_tok_text(d, month));
    return lt_say_words(d, m->from, month + 1 + stop);
}

/* "6. 1. 2024"; without the year only where a comma, a day of the week or a preposition says that it is a
 * date. */
static size_t say_spaced_date(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_date found = {.day_first = true, .day = lt_match_int(d, m, 0), .month = lt_match_int(d, m, 3)};
    size_t before = lt_before(d, m->from), to = m->to;
    struct lt_match year;
    bool dated = lt_match(d, m->to, "_ #4 $", &year) && lt_match_int(d, &year, 1) >= 1000;
    bool cue = lt_is_mark(d, before, ',') || lt_is_word_in(d, before, "am|vom|zum|bis|ab|seit") ||
               lt_is_word_in(d, before, d->lang->weekdays);
    if (found.day < 1 || found.day > 31 || found.month < 1 || found.month > 12 || (!dated && !cue) ||
        (!dated && lt_is_name(d, lt_skip_space(d, m->to))))
        return 0;
    found.form = lt_de_form_after(d, before);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_day_month_year(d, b, &found);
    if (dated) {
        lt_say_year(d, b, lt_match_text(d, &year, 1));
        to = year.to;
    }
    return lt_say_words(d, m->from, dated ? to : to - lt_is_last(d, to - 1));
}

static const struct lt_pattern short_dates[] = {
    {"^", "#1-2 . [-–/] #1-2 . > _", "vom 5.–7. Mai", say_days, NULL},
    {"<![.:] ^", "#1-2 . _ #1-2 .", "am 6. 1. in Bern", say_spaced_date, NULL},
    {"<![.:] ^", "#2 . #2 $", "am 02.03. in Bern", say_short_date_alone, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static size_t read_short_date(struct lt_desk *d, size_t i)
{
    return lt_is_word_in(d, lt_before(d, i), "Version|um|v") ? 0 : lt_match_say(d, i, short_dates);
}

/* "1990er", "90er-Jahre", "80ern" */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || !lt_is_word_in(d, i + 1, "er|ern") || lt_scan_int(d, i) % 10 ||
        !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_de_year(d, b, lt_tok_text(d, i));
    lt_buf_add(b, lt_tok_text(d, i + 1));
    return lt_say_words(d, i, i + 2);
}

/* "Ludwig XIV.", "Elisabeth II.": der, die, "Karls V.": des. */
static void say_ruler(const struct lt_desk *d, struct lt_buf *b, int value, size_t name)
{
    bool queen = lt_is_word_in(d, name, "Elisabeth|Elizabeth|Katharina|Margarethe");
    bool of = !queen && lt_str_ends(lt_tok_text(d, name), LT_S("s")) &&
              !lt_is_word_in(d, name, "Pius|Johannes|Nikolaus|Franziskus|Ramses");
    lt_word(b, queen ? "die" : of ? "des" : "der");
    lt_say_nth(d, b, value, (struct lt_form){0, of ? LT_DE_ORD_N : LT_DE_ORD_E});
}

/* "Wilhelm I. und II.": the name stands before the first of them. */
static size_t ruler_name(const struct lt_desk *d, size_t i)
{
    size_t name = lt_before(d, i);
    if (!lt_is_word_in(d, name, "und|oder|bis"))
        return name;
    size_t stop = lt_before(d, name);
    bool numeral =
        stop != SIZE_MAX && stop > 1 && lt_is_mark(d, stop, '.') && lt_roman_value(lt_tok_text(d, stop - 1));
    return numeral ? lt_before(d, stop - 1) : name;
}

/* Rulers, and "im II. Weltkrieg" */
static size_t read_roman(struct lt_desk *d, size_t i)
{
    int value = lt_is_kind(d, i, LT_TOK_WORD) ? lt_roman_value(lt_tok_text(d, i)) : 0;
    size_t name = lt_before(d, i);
    if (!value || value > 99 || !lt_is_mark(d, i + 1, '.') || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (lt_is_word_in(d, ruler_name(d, i), lt_de_rulers)) {
        say_ruler(d, b, value, ruler_name(d, i));
        return lt_say_words(d, i, i + 2 - lt_is_last(d, i + 1));
    }
    if (!lt_is_kind(d, i + 2, LT_TOK_SPACE) ||
        !lt_is_word_in(d, i + 3,
                       "Weltkrieg|Weltkriegs|Weltkrieges|Teil|Band|Akt|Kapitel|"
                       "Internationale|Reich|Republik|Liga"))
        return 0;
    lt_say_nth(d, b, value, lt_de_form_after(d, name));
    return lt_say_words(d, i, i + 2);
}

/* "Gartenstr. 7", "Hausnr.", "Rathauspl. 3": the end of a compound. */
static size_t read_compound_end(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase ends[] = {{"str", "straße"}, {"nr", "nummer"}, {"pl", "platz"}};
    struct lt_str s = lt_tok_text(d, i);
    if (!lt_is_mark(d, i + 1, '.') || s.n < 5)
        return 0;
    for (size_t k = 0; k < LT_COUNT(ends); k++) {
        struct lt_str end = lt_str_of(ends[k].written);
        if (!lt_str_ends(s, end) || (end.n == 2 && !lt_is_digits(d, lt_skip_space(d, i + 2), 1, 5)))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        lt_buf_add(b, lt_str_slice(s, 0, s.n - end.n));
        lt_buf_addz(b, ends[k].spoken);
        return lt_say_words(d, i, i + 2 - lt_is_last(d, i + 1));
    }
    return 0;
}

/* "der stellv. Leiter", "ein ehem. Spieler": an adjective before its noun takes the ending that the article
 * asks for. */
static size_t read_adjective(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase known[] = {{"stellv", "stellvertretend"}, {"stv", "stellvertretend"},
                                             {"ehem", "ehemalig"},          {"öffentl", "öffentlich"},
                                             {"staatl", "staatlich"},       {"städt", "städtisch"},
                                             {"gesetzl", "gesetzlich"}};
    static const char *const endings[] = {"e", "en", "er"};
    if (!lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, i + 2, LT_TOK_SPACE))
        return 0;
    for (size_t k = 0; k < LT_COUNT(known); k++) {
        if (!lt_is_word_in(d, i, known[k].written))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        lt_word(b, known[k].spoken);
        if (lt_is_name(d, i + 3))
            lt_buf_addz(b, endings[lt_de_form_after(d, lt_before(d, i)).kase]);
        return lt_say_words(d, i, i + 2);
    }
    return 0;
}

/* "1.099,- Euro", "5,– €": whole euros. */
static size_t say_whole_price(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    size_t comma = m->at[1], to = lt_skip_space(d, m->at[3]);
    if (lt_scan_number(d, m->from, false, &n) != comma - m->from || n.n_part)
        return 0;
    to = lt_is_word_in(d, to, "Euro|EUR") || lt_is_mark(d, to, 0x20AC) ? to + 1 : m->at[3];
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){LT_MASCULINE, 0});
    lt_word(b, "Euro");
    return lt_say_words(d, m->from, to);
}

/* "2-Zi.-Whg." */
static size_t say_rooms(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){LT_NEUTER, 0});
    lt_word_join(b, "-Zimmer-Wohnung");
    return lt_say_words(d, m->from, m->to);
}

/* "2. OG", "im 2. OG" */
static size_t say_floor(struct lt_desk *d, const struct lt_match *m)
{
    bool in = lt_is_word_in(d, lt_before(d, m->from), "im|vom|zum");
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 0), (struct lt_form){LT_NEUTER, in ? LT_DE_ORD_N : LT_DE_ORD_S});
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern counted_forms[] = {
    {"^", "N , ~ !#", "kostet 1.099,- Euro", say_whole_price, NULL},
    {"^", "#1-2 - Zi .? - Whg .?", "eine 2-Zi.-Whg. frei", say_rooms, NULL},
    {"^", "#1-2 . _? OG $", "Haus 3, 2. OG", say_floor, "Obergeschoss"},
    {"^", "#1-2 . _? UG $", "Haus 3, 1. UG", say_floor, "Untergeschoss"},
    {"^", "1 _ Pck|Pckg|Päckch .", "1 Pck. Hefe", NULL, "ein Päckchen"},
    {"^", "1 _ Pkg|Packg .", "1 Pkg. Salz", NULL, "eine Packung"},
    {"^", "1 _ Stk|Stck .", "1 Stk. Butter", NULL, "ein Stück"},
    {"^", "1 _ Msp .", "1 Msp. Salz", NULL, "eine Messerspitze"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_de_readers[] = {
    {"counted", LT_KIND(LT_TOK_NUMBER), NULL, counted_forms},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"short date", LT_KIND(LT_TOK_NUMBER), read_short_date, short_dates},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"end of a compound", LT_KIND(LT_TOK_WORD), read_compound_end, NULL},
    {"adjective", LT_KIND(LT_TOK_WORD), read_adjective, NULL},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman, NULL},
    {NULL, 0, NULL, NULL},
};
