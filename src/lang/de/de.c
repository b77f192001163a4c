/* lang/de/de.c - German: number words with their inflections, dates, times, decades and rulers.
 * Cases: 0 alone or nominative, ORD_N an ordinal with -n ("am dritten Mai"). What is written how is in
 * lang/de/tables.c. */
#include "lang/de/de.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/en/en.h"
#include "lang/math.h"

enum { ORD_E, ORD_N, ORD_R }; /* der dritte, am dritten, ein dritter */

/* --- number words --- */

static const char *const small[] = {"null",     "ein",      "zwei",     "drei",     "vier",
                                    "fünf",     "sechs",    "sieben",   "acht",     "neun",
                                    "zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                                    "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
static const char *const tens[] = {"",        "",        "zwanzig", "dreißig", "vierzig",
                                   "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};
static const char *const powers[] = {"Million|Millionen",         "Milliarde|Milliarden",
                                     "Billion|Billionen",         "Billiarde|Billiarden",
                                     "Trillion|Trillionen",       "Trilliarde|Trilliarden",
                                     "Quadrillion|Quadrillionen", "Quadrilliarde|Quadrilliarden",
                                     "Quintillion|Quintillionen", "Quintilliarde|Quintilliarden"};

/* 1 to 999, its parts as words of their own: written as one word "achthundert" loses its h and
 * "zweiundvierzig- tausend" the f of vier when an engine reads letters. A final one is "ein" and takes its
 * ending from the caller. */
static void below_thousand(struct lt_buf *b, int n)
{
    if (n >= 100) {
        lt_word(b, small[n / 100]);
        lt_word(b, "hundert");
        n %= 100;
    }
    if (n >= 20) {
        if (n % 10) {
            lt_word(b, small[n % 10]);
            lt_word(b, "und");
        }
        lt_word(b, tens[n / 10]);
    } else if (n) {
        lt_word(b, small[n]);
    }
}

/* "ein" at the end of the compound: eins, ein, eine. */
static bool ends_in_one(struct lt_str digits)
{
    size_t n = digits.n;
    return digits.p[n - 1] == '1' && (n == 1 || digits.p[n - 2] == '0');
}

static void stem(struct lt_buf *b, struct lt_str digits)
{
    for (size_t g = (digits.n + 2) / 3; g-- > 2;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        if (n == 1)
            lt_word(b, "eine");
        else
            below_thousand(b, n);
        lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
    int thousands = lt_digits_group(digits, 1);
    if (thousands) {
        below_thousand(b, thousands);
        lt_word(b, "tausend");
    }
    below_thousand(b, lt_digits_group(digits, 0));
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (digits.n == 1 && digits.p[0] == '0') {
        lt_word(b, "null");
        return;
    }
    stem(b, digits);
    if (ends_in_one(digits))
        lt_word_join(b, f.gender == LT_NO_GENDER ? "s" : f.gender == LT_FEMININE ? "e" : "");
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    static const char *const odd[] = {"nullt", "erst",   "zweit", "dritt", "viert",
                                      "fünft", "sechst", "siebt", "acht"};
    (void)d;
    int low = lt_digits_group(digits, 0) % 100;
    if (low > 8 || (low == 0 && digits.n > 1)) {
        stem(b, digits);
        lt_word_join(b, low < 20 && low > 0 ? "t" : "st");
    } else {
        struct lt_str head = digits;
        char round[LT_NUM_DIGITS];
        for (size_t i = 0; i < digits.n && i < sizeof round; i++)
            round[i] = i + 1 < digits.n ? digits.p[i] : '0';
        head.p = round;
        if (digits.n > 1) {
            stem(b, head);
            lt_word(b, odd[low]);
        } else {
            lt_word(b, odd[low]);
        }
    }
    static const char *const endings[] = {"e", "en", "er"};
    lt_word_join(b, endings[f.kase < 3 ? f.kase : 0]);
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    if (n < 1100 || n > 1999) {
        cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    below_thousand(b, n / 100);
    lt_word(b, "hundert");
    below_thousand(b, n % 100);
    if (n % 100 == 1)
        lt_word_join(b, "s");
}

/* Any four figures in that range are said the same way as a year or a number, but for 1100 to 1999. */
static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t behind = lt_skip_space(d, i + 1);
    const struct lt_tok *t = lt_tok_at(d, behind);
    if (n < 1100 || n > 1999)
        return false;
    if (n < 1500 &&
        !lt_is_word_in(d, lt_before(d, i), "Jahr|Jahre|im|seit|um|von|bis|ab|vor|nach|und|anno") &&
        !lt_is_mark(d, lt_before(d, i), '('))
        return false;
    /* "1500 Euro", "1200 Menschen": a noun is counted; "1989 fiel die Mauer" is a year */
    return t->kind != LT_TOK_WORD || t->shape == LT_SHAPE_LOWER;
}

/* Nouns that numbers often count, by gender; "1 Tonne", "21 Stunden". */
static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    static const struct {
        const char *nouns;
        enum lt_gender gender;
    } known[] = {
        {"Tonne|Stunde|Minute|Sekunde|Woche|Million|Milliarde|Person|Frau|Seite|Stimme|Frage|Stadt|Folge|"
         "Staffel|Szene|Meile|Mark|Krone|Runde|Nacht|Sache|Kamera|Taste|Chance",
         LT_FEMININE},
        {"Euro|Dollar|Cent|Tag|Monat|Meter|Kilometer|Zentimeter|Liter|Punkt|Stern|Mann|Mensch|Grad|Franken|"
         "Zoll|Film|Song|Teil|Schritt|Platz",
         LT_MASCULINE},
        {"Jahr|Kind|Prozent|Kilo|Kilogramm|Gramm|Pfund|Mal|Buch|Spiel|Album|Bild|Gigabyte|Watt|Volt",
         LT_NEUTER},
    };
    for (size_t k = 0; k < LT_COUNT(known); k++)
        if (lt_is_word_in(d, i, known[k].nouns))
            return (struct lt_form){(uint8_t)known[k].gender, 0};
    return (struct lt_form){0};
}

/* --- ordinals, dates, times --- */

/* The case an article or preposition asks of an ordinal behind it. */
static struct lt_form form_after(const struct lt_desk *d, size_t before)
{
    if (lt_is_word_in(d, before,
                      "am|vom|zum|beim|im|den|dem|des|ab|bis|seit|nach|vor|zur|einem|einer|eines|jeden|ins"))
        return (struct lt_form){0, ORD_N};
    if (lt_is_word_in(d, before, "ein|kein|mein|sein|ihr|unser"))
        return (struct lt_form){0, ORD_R};
    if (lt_is_word_in(d, before, "der|die|das|eine"))
        return (struct lt_form){0, ORD_E};
    return (struct lt_form){0, ORD_R};
}

/* "3." is an ordinal when a noun or a lower-case word follows and an article or preposition stands before. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (i == 1 && lt_is_mark(d, 1, '.') && lt_is_kind(d, 2, LT_TOK_END)) { /* "3." by itself */
        f->kase = ORD_R;
        return 1;
    }
    (void)n;
    size_t before = lt_before(d, i - 1);
    if (!lt_is_mark(d, i, '.') || !lt_is_kind(d, i + 1, LT_TOK_SPACE) || !lt_is_kind(d, i + 2, LT_TOK_WORD) ||
        n->n_whole > 3)
        return 0;
    bool article = lt_is_word_in(d, before,
                                 "am|vom|zum|beim|im|den|dem|des|der|die|das|ein|eine|einem|einer|eines|"
                                 "zur|ab|bis|seit|ihr|sein|mein|unser|jeder|jeden|jedes|und");
    bool noun = lt_is_word_in(d, i + 2,
                              "Jahrhundert|Jahrhunderts|Klasse|Platz|Stock|Etage|Geburtstag|Mal|Auflage|"
                              "Kapitel|Teil|Staffel|Folge|Generation|Runde|Minute");
    if (!article && !noun)
        return 0;
    *f = form_after(d, before);
    /* "der" before a feminine noun is a dative or genitive: "in der zweiten Folge" */
    if (lt_is_word(d, before, "der") &&
        lt_is_word_in(d, i + 2,
                      "Folge|Staffel|Klasse|Auflage|Runde|Minute|Etage|Generation|Reihe|Seite|Liga|Woche"))
        f->kase = ORD_N;
    if (noun && lt_is_word_in(d, i + 2, "Jahrhundert|Kapitel|Mal") && !article)
        f->kase = ORD_E;
    return 1;
}

/* "vom 24. Mai–2. Juni": the second date has the case of the first. */
static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    enum { REACH = 6 };
    if (!lt_is_dash(d, before))
        return form_after(d, before);
    for (size_t k = 1; k <= REACH && k <= before; k++)
        if (lt_is_digits(d, before - k, 1, 2))
            return form_after(d, lt_before(d, before - k));
    return form_after(d, before);
}

static const char *const months[] = {"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                     "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_nth(d, b, date->day, date->form);
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        year(d, b, (struct lt_str){date->year, date->n_year});
}

/* "um 17:02:51", "am 23.4.2021, 17:02:51": when, not how long. */
static bool is_moment(const struct lt_desk *d, size_t before)
{
    if (lt_is_mark(d, before, ',') && before > 0)
        return lt_is_kind(d, before - 1, LT_TOK_NUMBER);
    return lt_is_word_in(d, before, "um|gegen|ab|bis|seit|punkt");
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked && !is_moment(d, t->before)) {
        lt_say_duration(d, b, t, "und");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){LT_NEUTER, 0});
    lt_word(b, "Uhr");
    if (t->second >= 0) { /* "17:02:51 Uhr": all three are counted */
        if (t->minute > 0 || t->second == 0)
            lt_say_length(d, b, t->minute, LT_MINUTES);
        lt_say_length(d, b, t->second, LT_SECONDS);
    } else if (t->minute > 0) {
        lt_say_int(d, b, t->minute, (struct lt_form){0});
    }
}

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool one = lt_digits_value(above) == 1;
    if (under == 2) {
        lt_word(b, one ? "ein halb" : "");
        if (!one) {
            lt_say_cardinal(d, b, above, (struct lt_form){0});
            lt_word(b, "halbe");
        }
        return;
    }
    lt_say_cardinal(d, b, above, (struct lt_form){LT_NEUTER, 0});
    static const char *const names[] = {"Drittel", "Viertel", "Fünftel", "Sechstel",
                                        "Siebtel", "Achtel",  "Neuntel", "Zehntel"};
    if (under >= 3 && under <= 10) {
        lt_word(b, names[under - 3]);
    } else {
        stem(b, lt_digits_trim(below));
        lt_word_join(b, under < 20 ? "tel" : "stel");
    }
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    if (lt_digits_value(below) == 2) {
        stem(b, lt_digits_trim(whole));
        lt_word_join(b, "einhalb");
        return;
    }
    lt_say_cardinal(d, b, whole, (struct lt_form){0});
    lt_word(b, "und");
    fraction(d, b, above, below);
}

static const char *const lengths[] = {"Stunde|Stunden", "Minute|Minuten", "Sekunde|Sekunden"};

static const struct lt_phrase day_words[] = {{"mo|montag", "Montag"},     {"di|dienstag", "Dienstag"},
                                             {"mi|mittwoch", "Mittwoch"}, {"do|donnerstag", "Donnerstag"},
                                             {"fr|freitag", "Freitag"},   {"sa|samstag", "Samstag"},
                                             {"so|sonntag", "Sonntag"},   {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"januar", 1},    {"jänner", 1}, {"jan", 1},       {"februar", 2},  {"feb", 2},
    {"märz", 3},      {"mär", 3},    {"mrz", 3},       {"april", 4},    {"apr", 4},
    {"mai", 5},       {"juni", 6},   {"juli", 7},      {"august", 8},   {"aug", 8},
    {"september", 9}, {"sept", 9},   {"sep", 9},       {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11},   {"dezember", 12}, {"dez", 12},     {NULL, 0},
};

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
    found.form = form_after(d, lt_before(d, m->from));
    date(d, lt_say_begin(d), &found);
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
    last.form = form_after(d, lt_before(d, m->from));
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, first, last.form);
    lt_word(b, and? "und" : "bis");
    date(d, b, &last);
    bool stop = lt_is_mark(d, month + 1, '.') && !lt_is_last(d, month + 1) &&
                !lt_forms_have(months[last.month - 1], lt_tok_text(d, month));
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
    found.form = form_after(d, before);
    struct lt_buf *b = lt_say_begin(d);
    date(d, b, &found);
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
    year(d, b, lt_tok_text(d, i));
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
    lt_say_nth(d, b, value, (struct lt_form){0, of ? ORD_N : ORD_E});
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
    lt_say_nth(d, b, value, form_after(d, name));
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
            lt_buf_addz(b, endings[form_after(d, lt_before(d, i)).kase]);
        return lt_say_words(d, i, i + 2);
    }
    return 0;
}

static const struct lt_verbalizer readers[] = {
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"short date", LT_KIND(LT_TOK_NUMBER), read_short_date, short_dates},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"end of a compound", LT_KIND(LT_TOK_WORD), read_compound_end, NULL},
    {"adjective", LT_KIND(LT_TOK_WORD), read_adjective, NULL},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman, NULL},
    {NULL, 0, NULL, NULL},
};

static unsigned plural(const struct lt_num *n)
{
    return n->n_part == 0 && lt_digits_value((struct lt_str){n->whole, n->n_whole}) == 1 ? 0 : 1;
}

/* The third form is the dative of what is counted behind "von": "vier von fünf Sternen". */
static unsigned plural_case(const struct lt_num *n, uint8_t kase)
{
    (void)kase;
    return plural(n) ? 2 : 0;
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_word(b, minus ? "hoch minus" : "hoch");
    lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}

const struct lt_normal_lang lt_de_normal = {
    .tag = "de",
    .decimal = ',',
    .groups = ". '",
    .day_dot = true,
    .dotted_time = true,
    .longest_alone = 12,
    .digits = {"null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"},
    .words = {.point = "Komma",
              .minus = "minus",
              .to = "bis",
              .out_of = "von",
              .times = "mal",
              .ratio = "zu",
              .per = "pro",
              .percent = "Prozent",
              .and_minor = "",
              .square = "Quadrat",
              .cubic = "Kubik",
              .star = "Stern|Sterne|Sternen",
              .plus = "plus",
              .dot = "Punkt",
              .slash = "Schrägstrich",
              .at = "ät",
              .dash = "Bindestrich",
              .underscore = "Unterstrich",
              .colon = "Doppelpunkt",
              .version = "Version",
              .season = "Staffel",
              .episode = "Folge",
              .hashtag = "Hashtag",
              .hash = "Raute"},
    .months = months,
    .weekdays = "montag|mo|dienstag|di|mittwoch|mi|donnerstag|do|freitag|fr|samstag|sa|sonnabend|sonntag|so",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "bis|und|u|oder|sowie",
    .articles = "der|den|dem|am|vom|zum|bis",
    .unit_fractions = true,
    .fraction_most = 10000,
    .time_marks = "Uhr",
    .length_names = lengths,
    .length_forms = {{LT_FEMININE, 0}, {LT_FEMININE, 0}, {LT_FEMININE, 0}},
    .units = &lt_de_units,
    .money = &lt_de_money,
    .magnitudes = lt_de_magnitudes,
    .abbrs = lt_de_abbrs,
    .bares = lt_de_bares,
    .symbols = lt_de_symbols,
    .math = &lt_de_math,
    .readers = readers,
    .phrases = lt_de_phrases,
    .slash_phrases = lt_de_slash_phrases,
    .country_numbers = true,
    .phone_cues = "Tel|Telefon|Fax|Mobil|Telefonnummer",
    .model_letters = "p|i|k|kf|x|xt|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "von|und|mit|für|bei|als|sagt|schreibt|Regisseur|Präsident|Autor|Herr|Frau|wie|durch",
    .starters = "Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|Und|Aber|In|Im|Am|Auf|Mit|Nach|Als|Wenn|So|Da|Dies",
    .share_words = "der|aller|Liter|Tasse|Teelöffel|Esslöffel",
    .roman_words = "mix|di|vi|xi",
    .roman_cues = "Kapitel|Band|Teil|Akt|Typ|Klasse|Phase|Gruppe",
    .power = power,
    .plural = plural,
    .plural_case = plural_case,
    .out_of_form = {0, 1},
    .score_cues = "Sterne|Sternen|Punkte|Punkten|Bewertung|Wertung|Note|Fazit|Urteil",
    .initialisms = lt_de_initialisms,
    .address_names = lt_de_address_names,
    .capital_words = lt_de_capital_words,
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .fraction = fraction,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .counted = counted,
    .date_form = date_form,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
