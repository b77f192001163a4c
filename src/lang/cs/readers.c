/* lang/cs/readers.c - forms that only Czech writes, or writes its own way: dates in figures ("3. 5. 2020"),
 * days of one month, "r. 1989", Roman numerals with a full stop ("Karel IV.", "II. světová válka"), a number
 * and a word in one ("25letý", "3krát"), prices with a dash, laws, proportions. */
#include "lang/cs/cs.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/slavic/eras.h"
#include "lang/slavic/short.h"

#include <string.h>

/* --- dates and times --- */

static bool set_date(const struct lt_desk *d, const struct lt_match *m, struct lt_date *date)
{
    *date = (struct lt_date){.numeric = true, .day_first = true};
    date->day = lt_match_int(d, m, 0);
    date->month = lt_match_int(d, m, 3);
    return date->day >= 1 && date->day <= 31 && date->month >= 1 && date->month <= 12;
}

/* "v 10.10." at the end is a time. */
static bool may_be_time(const struct lt_desk *d, const struct lt_match *m)
{
    return !lt_match_has(m, 2) && lt_tok_at(d, m->at[3])->n == 2 && lt_is_last(d, m->to - 1) &&
           lt_is_word_in(d, lt_before(d, m->from), "v|ve");
}

/* "3. 5. 2020", "3.5.", "24. 12." at i; where it ends, 0: it is none. */
static size_t scan_date(const struct lt_desk *d, size_t i, struct lt_date *date)
{
    struct lt_match m, year;
    if (!lt_is_mark(d, i + 1, '.') || !lt_match(d, i, "#1-2 . _? #1-2 .", &m) || !set_date(d, &m, date) ||
        may_be_time(d, &m) || lt_is_word_in(d, lt_before(d, i), d->lang->version_cues)) /* "USB 3.2." */
        return 0;
    if (lt_match(d, m.to, "_? #4 !W", &year)) {
        memcpy(date->year, lt_match_text(d, &year, 1).p, 4);
        date->n_year = 4;
        return year.to;
    }
    bool more = lt_is_kind(d, m.to, LT_TOK_NUMBER) ||
                (lt_match_has(&m, 2) && lt_is_kind(d, lt_skip_space(d, m.to), LT_TOK_NUMBER));
    return more ? 0 : m.to - lt_is_last(d, m.to - 1);
}

static size_t read_date(struct lt_desk *d, size_t i)
{
    struct lt_date date;
    size_t to = lt_is_free_before(d, i) ? scan_date(d, i, &date) : 0;
    if (!to)
        return 0;
    date.form = d->lang->date_form(d, lt_before(d, i));
    d->lang->date(d, lt_say_begin(d), &date);
    return lt_say_words(d, i, to);
}

/* "3.–5. května", "od 3. do 5. května", "3. a 5. května": both are ordinals. */
static size_t read_days(struct lt_desk *d, size_t i)
{
    struct lt_slavic_days days;
    if (!lt_slavic_scan_days(d, i, "do|a|až|i|nebo|či", &days))
        return 0;
    struct lt_form f = d->lang->date_form(d, lt_before(d, i));
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, days.first, f);
    if (days.dash)
        lt_word(b, d->lang->words.to);
    else
        lt_word_str(b, lt_tok_text(d, days.link));
    days.last.form = f;
    d->lang->date(d, b, &days.last);
    return lt_say_words(d, i, days.to);
}

/* "3.–5. 5. 2024": the month in figures. */
static size_t read_days_in_figures(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    struct lt_date date;
    if (!lt_match(d, i, "#1-2 .? _? ~ _? > #1-2 .", &m) || !lt_is_free_before(d, i))
        return 0;
    int day = lt_match_int(d, &m, 0);
    size_t to = scan_date(d, m.to, &date);
    if (!to || day < 1 || day >= date.day)
        return 0;
    date.form = d->lang->date_form(d, lt_before(d, i));
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, day, date.form);
    lt_word(b, d->lang->words.to);
    d->lang->date(d, b, &date);
    return lt_say_words(d, i, to);
}

/* "15.30 hod.", "8:05 h": hours and minutes, with their names. */
static size_t read_hours(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 [.:] #2 _? hod|h|hodin|hodiny|hodinu $", &m) || !lt_is_free_before(d, i))
        return 0;
    int hour = lt_match_int(d, &m, 0), minute = lt_match_int(d, &m, 2);
    if (hour > 24 || minute > 59)
        return 0;
    uint8_t kase = d->lang->case_after(d, lt_before(d, i));
    struct lt_form f = {LT_FEMININE, kase};
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, hour, f);
    lt_word(b, kase == LT_GEN && hour == 1 ? "hodiny" : kase == LT_GEN ? "hodin" : NULL);
    if (kase != LT_GEN)
        lt_word_str(b, lt_forms_pick(d->lang->length_names[LT_HOURS], lt_plural_int(d, hour)));
    if (minute > 0) {
        lt_say_int(d, b, minute, f);
        lt_word_str(b, kase == LT_GEN
                           ? LT_S("minut")
                           : lt_forms_pick(d->lang->length_names[LT_MINUTES], lt_plural_int(d, minute)));
    }
    bool stop = lt_is_mark(d, m.to, '.') && !lt_is_last(d, m.to) && lt_is_word(d, m.at[4], "hod");
    return lt_say_words(d, i, m.to + stop);
}

static bool scan_clock(const struct lt_desk *d, const struct lt_match *m, size_t hour, struct lt_time *t)
{
    *t = (struct lt_time){.second = -1, .before = SIZE_MAX};
    t->hour = lt_match_int(d, m, hour);
    t->minute = lt_match_int(d, m, hour + 2);
    return t->hour <= 24 && t->minute <= 59;
}

/* "8.00–18.00": no decimals are written so. */
static size_t say_clock_range(struct lt_desk *d, const struct lt_time *from, const struct lt_time *to,
                              size_t i, size_t end)
{
    struct lt_buf *b = lt_say_begin(d);
    d->lang->time(d, b, from);
    lt_word(b, d->lang->words.to);
    d->lang->time(d, b, to);
    return lt_say_words(d, i, end);
}

/* "10–17.30 hod." */
static size_t read_mixed_hours(struct lt_desk *d, size_t i)
{
    struct lt_match m, hours;
    struct lt_time from = {.hour = lt_scan_int(d, i), .minute = 0, .second = -1}, to;
    if (!lt_is_dash(d, i + 1) || !lt_match(d, i, "#1-2 ~ #1-2 . #2 $", &m) || from.hour > 24 ||
        !lt_is_free_before(d, i) || !scan_clock(d, &m, 2, &to))
        return 0;
    bool named = lt_match(d, m.to, "_? hod|h|hodin", &hours);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, from.hour, (struct lt_form){LT_FEMININE, 0});
    lt_word(b, d->lang->words.to);
    d->lang->time(d, b, &to);
    size_t end =
        named ? hours.to + (lt_is_word(d, hours.to - 1, "hod") && lt_is_short_stop(d, hours.to)) : m.to;
    return lt_say_words(d, i, end);
}

static size_t read_opening_hours(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    struct lt_time from, to;
    if (!lt_is_mark(d, i + 1, '.') || !lt_match(d, i, "#1-2 . #2 _? ~ _? #1-2 . #2 $", &m) ||
        !lt_is_free_before(d, i) || !scan_clock(d, &m, 0, &from) || !scan_clock(d, &m, 6, &to))
        return 0;
    return say_clock_range(d, &from, &to, i, m.to);
}

/* "20.–21. století", "1.–3. místo": the noun is of both. */
static size_t read_ordinals(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_is_mark(d, i + 1, '.') || !lt_match(d, i, "#1-3 . ~ #1-3 . _ W", &m) ||
        !lt_is_free_before(d, i) || lt_tok_at(d, m.at[6])->shape != LT_SHAPE_LOWER)
        return 0;
    struct lt_form f = lt_cs_noun_form(d, m.at[6], lt_before(d, i));
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, &m, 0), f);
    lt_word(b, d->lang->words.to);
    lt_say_nth(d, b, lt_match_int(d, &m, 3), f);
    return lt_say_words(d, i, m.at[5]);
}

/* "v r. 1989", "v l. 1939–1945", "před r. 1914" */
static size_t read_year_word(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "r|l . _? > #3-4", &m))
        return 0;
    bool years = lt_is_word(d, i, "l");
    switch (lt_cs_preposition_case(d, lt_before(d, i))) {
    case LT_LOC:
        return lt_say_text(d, years ? "letech" : "roce", i, i + 2);
    case LT_INS:
        return lt_say_text(d, years ? "lety" : "rokem", i, i + 2);
    default:
        return lt_say_text(d, years ? "let" : "roku", i, i + 2);
    }
}

/* --- Roman numerals --- */

static const char kings[] =
    "Karel|Karl|Václav|Jan|Jiří|Vladislav|Ludvík|Ferdinand|Rudolf|Matyáš|Matyáš|Josef|Leopold|František|"
    "Františ|Přemysl|Otakar|Boleslav|Břetislav|Spytihněv|Soběslav|Vratislav|Zikmund|Albrecht|Fridrich|"
    "Bedřich|Jindřich|Eduard|Filip|Vilém|Alexandr|Mikulá|Petr|Pavel|Pavl|Pius|Pia|Benedikt|Lev|Lva|Řehoř|"
    "Klement|Urban|Inocenc|Napoleon|Ramesse|Ramss|Gustav|Kristián|Štěpán|Richard|Kazimír|Otto|Oty|Maxmilián|"
    "Konrád|Lothar|Ivan|Kašpar|Oskar|Harald|Haakon|Alfons|Juan|Viktor|Umberto|Emanuel";
static const char queens[] =
    "Alžbět|Marie|Marii|Kateřin|Viktori|Anna|Anny|Annu|Isabel|Izabel|Markét|Kristýn|Johan";

static const struct lt_slavic_ending king_ends[] = {
    {"a|ího|y", LT_GEN, LT_GEN}, {"ovi|ímu", LT_DAT, LT_DAT}, {"em|ím", LT_INS, LT_INS},
    {"ovi|ím", LT_LOC, LT_LOC},  {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending queen_ends[] = {
    {"a", LT_NOM, LT_NOM}, {"u|i", LT_ACC, LT_ACC},    {"ou|í", LT_INS, LT_INS},
    {"ě", LT_DAT, LT_LOC}, {"y|e|ii", LT_GEN, LT_GEN}, {NULL, LT_NOM, LT_NOM},
};

/* The numeral and its full stop, which stays where it ends the text. */
static size_t say_numeral(struct lt_desk *d, size_t i, int value, struct lt_form f)
{
    bool stop = lt_is_mark(d, i + 1, '.') && !lt_is_last(d, i + 1);
    lt_say_nth(d, lt_say_begin(d), value, f);
    return lt_say_words(d, i, i + 1 + stop);
}

/* "Karel IV.", "Jana Pavla II.", "za Alžběty II." */
static size_t read_ruler(struct lt_desk *d, size_t i, int value)
{
    static const struct lt_slavic_rulers rulers = {kings, queens, king_ends, queen_ends};
    size_t name = lt_before(d, i);
    struct lt_form f;
    if (i == 0 || !lt_is_kind(d, i - 1, LT_TOK_SPACE) || !lt_slavic_ruler_form(d, name, &rulers, &f))
        return 0;
    if (lt_is_word(d, name, "Marie"))
        f.kase = lt_cs_preposition_case(d, lt_before(d, name)) == LT_GEN ? LT_GEN : LT_NOM;
    return say_numeral(d, i, value, f);
}

/* "II. světová válka", "XX. století", "v IV. třídě": a full stop and a word in small letters. */
static size_t read_roman(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    int value = lt_is_kind(d, i, LT_TOK_WORD) ? lt_roman_value(lt_tok_text(d, i)) : 0;
    if (!value || value > 100 || !lt_is_free_before(d, i))
        return 0;
    size_t said = read_ruler(d, i, value);
    if (said || !lt_match(d, i, "W . _ W", &m) || lt_tok_at(d, m.at[3])->shape != LT_SHAPE_LOWER)
        return said;
    return say_numeral(d, i, value, lt_cs_noun_form(d, m.at[3], lt_before(d, i)));
}

/* --- a number and a word in one --- */

/* "25letý", "3pokojový", "100procentní", "15minutový", with a hyphen too; "3krát" is "třikrát". */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    static const char tails[] = "let|hodin|minut|sekund|vteřin|metr|kilo|centi|mili|litr|gram|měsíč|denn|"
                                "týdenn|dní|roč|pokoj|procent|"
                                "člen|místn|stup|násob|krát|krok|díln|dílu|patr|podlaž|bod|stran|kol|sed|"
                                "dveř|jádr|palc|řad|bit|mega|giga|"
                                "korun|tisíc|milion|hektar|tun|watt|volt|vrstv|válc|rychlost|písmen|hlas|fáz|"
                                "úrovň|set|hran|uhl|barev";
    int n = lt_scan_int(d, i);
    size_t word = i + 1 + lt_is_mark(d, i + 1, '-');
    const struct lt_tok *t = lt_tok_at(d, word);
    if (n < 1 || n > 999 || t->kind != LT_TOK_WORD || t->shape != LT_SHAPE_LOWER ||
        !lt_is_free_before(d, i) || !lt_tok_starts(d, word, tails) || t->n < 4)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (lt_is_word(d, word, "krát"))
        lt_say_int(d, b, n, (struct lt_form){0});
    else
        lt_cs_compound(b, n);
    lt_buf_add(b, lt_tok_text(d, word));
    return lt_say_words(d, i, word + 1);
}

/* "2x denně", "3× více": times. */
static size_t read_times(struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    bool cross = lt_is_word(d, i + 1, "x") || lt_is_mark(d, i + 1, 0xD7);
    if (n < 1 || n > 999 || !cross || !lt_is_free_before(d, i) || !lt_is_free_after(d, i + 1) ||
        lt_is_kind(d, lt_skip_space(d, i + 2), LT_TOK_NUMBER))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, n, (struct lt_form){0});
    lt_word_join(b, "krát");
    return lt_say_words(d, i, i + 2);
}

/* --- prices, laws, proportions --- */

/* "499,-", "1 250,– Kč" */
static size_t read_price(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct lt_match sign;
    size_t len = lt_scan_number(d, i, false, &n);
    if (!len || n.n_part || !lt_is_free_before(d, i) || !lt_is_mark(d, i + len, ',') ||
        !lt_is_dash(d, i + len + 1) || lt_is_kind(d, i + len + 2, LT_TOK_NUMBER))
        return 0;
    size_t to = i + len + 2;
    if (lt_match(d, to, "_? Kč|kč", &sign))
        to = sign.to;
    else if (lt_is_kind(d, to, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){LT_FEMININE, LT_NOM});
    lt_word_str(b, lt_forms_pick("koruna|koruny|korun", lt_plural(d, &n)));
    return lt_say_words(d, i, to);
}

/* "č. 89/2012 Sb.": a number and its year. */
static size_t read_law(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-4 / #4 $ !/", &m) || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 0)), (struct lt_form){0});
    lt_word(b, "lomeno");
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 2)), (struct lt_form){0});
    return lt_say_words(d, i, m.to);
}

/* "3:2" is the score of a match, "v poměru 16:9" a proportion: "šestnáct ku devíti". */
static size_t read_ratio(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_ratio(
        d, i, "měřítko|měřítku|měřítka|poměr|poměru|poměrem|formát|formátu|kurz|kurzu|sázka");
}

/* "tzv." agrees with the adjective or noun it stands before. */
static size_t read_agreeing(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase called[] = {
        {"ých|ích|ů|ech", "takzvaných"},
        {"ého|ího", "takzvaného"},
        {"ou|u", "takzvanou"},
        {"ým|ím|em", "takzvaným"},
        {"ém", "takzvaném"},
        {"á|a|ace|ice|ie|ost", "takzvaná"},
        {"é|y|o|í", "takzvané"},
        {NULL, NULL},
    };
    size_t noun = lt_skip_space(d, i + 2);
    noun += lt_is_mark(d, noun, 0x201E) || lt_is_mark(d, noun, '"');
    if (!lt_is_word(d, i, "tzv") || !lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, noun, LT_TOK_WORD))
        return 0;
    const struct lt_phrase *p = called;
    while (p->written && !lt_tok_ends(d, noun, p->written))
        p++;
    return lt_say_text(d, p->written ? p->spoken : "takzvaný", i, i + 2);
}

/* "ul. Dlouhá 12/3" */
static size_t read_house(struct lt_desk *d, size_t i)
{
    struct lt_match m; /* "Brno, Polní 5/7" */
    size_t name = lt_before(d, i);
    if (lt_is_name(d, name) && lt_is_mark(d, lt_before(d, name), ',') &&
        lt_match(d, i, "#1-4 / #1-3 $ !/", &m)) {
        struct lt_buf *b = lt_say_begin(d);
        lt_say_int(d, b, lt_match_int(d, &m, 0), (struct lt_form){0});
        lt_word(b, "lomeno");
        lt_say_int(d, b, lt_match_int(d, &m, 2), (struct lt_form){0});
        return lt_say_words(d, i, m.to);
    }
    return lt_slavic_read_house(d, i, "ul|ulice|ulici|nám|náměstí|tř|třída|nábř", "lomeno");
}

/* Months cut short to what is another word too: only after a day. */
static const struct lt_pattern short_months[] = {
    {"<<. <#1-2", "led .", "5. led. 2020", lt_match_say_short, "ledna"},
    {"<<. <#1-2", "dub .", "5. dub. 2020", lt_match_say_short, "dubna"},
    {"<<. <#1-2", "květ .", "5. květ. 2020", lt_match_say_short, "května"},
    {"<<. <#1-2", "srp .", "5. srp. 2020", lt_match_say_short, "srpna"},
    {"<<. <#1-2", "list .", "5. list. 2020", lt_match_say_short, "listopadu"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_cs_readers[] = {
    {"month", LT_KIND(LT_TOK_WORD), NULL, short_months},
    {"ordinal before a short form", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_WORD), lt_cs_read_nth, NULL},
    {"house", LT_KIND(LT_TOK_NUMBER), read_house, NULL},
    {"hours", LT_KIND(LT_TOK_NUMBER), read_hours, NULL},
    {"days", LT_KIND(LT_TOK_NUMBER), read_days, NULL},
    {"days in figures", LT_KIND(LT_TOK_NUMBER), read_days_in_figures, NULL},
    {"date", LT_KIND(LT_TOK_NUMBER), read_date, NULL},
    {"mixed hours", LT_KIND(LT_TOK_NUMBER), read_mixed_hours, NULL},
    {"opening hours", LT_KIND(LT_TOK_NUMBER), read_opening_hours, NULL},
    {"ordinals", LT_KIND(LT_TOK_NUMBER), read_ordinals, NULL},
    {"price", LT_KIND(LT_TOK_NUMBER), read_price, NULL},
    {"law", LT_KIND(LT_TOK_NUMBER), read_law, NULL},
    {"ratio", LT_KIND(LT_TOK_NUMBER), read_ratio, NULL},
    {"times", LT_KIND(LT_TOK_NUMBER), read_times, NULL},
    {"compound", LT_KIND(LT_TOK_NUMBER), read_compound, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"year word", LT_KIND(LT_TOK_WORD), read_year_word, NULL},
    {"short form in a case", LT_KIND(LT_TOK_WORD) | LT_KIND(LT_TOK_MARK), lt_cs_read_short, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"agreeing short form", LT_KIND(LT_TOK_WORD), read_agreeing, NULL},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman, NULL},
    {NULL, 0, NULL, NULL},
};
