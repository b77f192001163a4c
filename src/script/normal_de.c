/* script/normal_de.c - German: number words with their inflections, dates, times, and what things are called.
 * Cases: 0 alone or nominative, ORD_N an ordinal with -n ("am dritten Mai"). */
#include "script/normal_read.h"

enum { ORD_E, ORD_N, ORD_R }; /* der dritte, am dritten, ein dritter */

#define M               \
    {                   \
        LT_MASCULINE, 0 \
    }
#define F              \
    {                  \
        LT_FEMININE, 0 \
    }
#define N            \
    {                \
        LT_NEUTER, 0 \
    }

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

/* 1 to 999 as one compound; a final one is "ein" and takes its ending from the caller. */
static void below_thousand(struct lt_buf *b, int n)
{
    if (n >= 100) {
        lt_word_join(b, small[n / 100]);
        lt_word_join(b, "hundert");
        n %= 100;
    }
    if (n >= 20) {
        if (n % 10) {
            lt_word_join(b, small[n % 10]);
            lt_word_join(b, "und");
        }
        lt_word_join(b, tens[n / 10]);
    } else if (n) {
        lt_word_join(b, small[n]);
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
        lt_word(b, n == 1 ? "eine" : "");
        if (n > 1) {
            if (b->n)
                lt_buf_addc(b, ' ');
            below_thousand(b, n);
        }
        lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
    int thousands = lt_digits_group(digits, 1), rest = lt_digits_group(digits, 0);
    if ((thousands || rest) && b->n)
        lt_buf_addc(b, ' ');
    if (thousands) {
        below_thousand(b, thousands);
        lt_word_join(b, "tausend");
    }
    below_thousand(b, rest);
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
            lt_word_join(b, odd[low]);
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
    if (b->n)
        lt_buf_addc(b, ' ');
    below_thousand(b, n / 100);
    lt_word_join(b, "hundert");
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
    /* "1500 Euro", "1200 Menschen": a noun is counted; "1989 fiel die Mauer" is a year */
    return t->kind != LT_TOK_WORD || t->shape == LT_SHAPE_LOWER;
}

/* Nouns that numbers often count, by gender; "1 Tonne", "21 Stunden". */
static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    if (lt_is_word_in(
            d, i,
            "Tonne|Stunde|Minute|Sekunde|Woche|Million|Milliarde|Person|Frau|Seite|Stimme|Frage|Stadt|"
            "Folge|Staffel|Szene|Meile|Mark|Krone|Runde|Nacht|Sache|Kamera|Taste|Chance"))
        return (struct lt_form){LT_FEMININE, 0};
    if (lt_is_word_in(
            d, i,
            "Euro|Dollar|Cent|Tag|Monat|Meter|Kilometer|Zentimeter|Liter|Punkt|Stern|Mann|Mensch|Grad|"
            "Franken|Zoll|Film|Song|Teil|Schritt|Platz"))
        return (struct lt_form){LT_MASCULINE, 0};
    if (lt_is_word_in(
            d, i,
            "Jahr|Kind|Prozent|Kilo|Kilogramm|Gramm|Pfund|Mal|Buch|Spiel|Album|Bild|Gigabyte|Watt|Volt"))
        return (struct lt_form){LT_NEUTER, 0};
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
    if (noun && lt_is_word_in(d, i + 2, "Jahrhundert|Kapitel|Mal") && !article)
        f->kase = ORD_E;
    return 1;
}

static const char *const months[] = {"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                     "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day) {
        char day[2] = {(char)('0' + date->day / 10), (char)('0' + date->day % 10)};
        ordinal(d, b, lt_digits_trim((struct lt_str){day, 2}), date->form);
    }
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        year(d, b, (struct lt_str){date->year, date->n_year});
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_say_int(d, b, t->hour, (struct lt_form){LT_NEUTER, 0});
    lt_word(b, "Uhr");
    if (t->minute > 0)
        lt_say_int(d, b, t->minute, (struct lt_form){0});
    if (t->second > 0) {
        lt_word(b, "und");
        lt_say_int(d, b, t->second, (struct lt_form){LT_FEMININE, 0});
        lt_word(b, t->second == 1 ? "Sekunde" : "Sekunden");
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

static const struct lt_word_number month_words[] = {
    {"januar", 1}, {"jänner", 1},    {"jan", 1},       {"februar", 2},   {"feb", 2},  {"märz", 3},
    {"mrz", 3},    {"april", 4},     {"apr", 4},       {"mai", 5},       {"juni", 6}, {"juli", 7},
    {"august", 8}, {"aug", 8},       {"september", 9}, {"sept", 9},      {"sep", 9},  {"oktober", 10},
    {"okt", 10},   {"november", 11}, {"nov", 11},      {"dezember", 12}, {"dez", 12}, {NULL, 0},
};

static const struct lt_unit units[] = {
    {"mm", "Millimeter", M, LT_UNIT_LENGTH},
    {"cm", "Zentimeter", M, LT_UNIT_LENGTH},
    {"m", "Meter", M, LT_UNIT_LENGTH},
    {"km", "Kilometer", M, LT_UNIT_LENGTH},
    {"ha", "Hektar", M, 0},
    {"kg", "Kilogramm", N, 0},
    {"g", "Gramm", N, 0},
    {"mg", "Milligramm", N, 0},
    {"t", "Tonne|Tonnen", F, 0},
    {"l", "Liter", M, 0},
    {"ml", "Milliliter", M, 0},
    {"s", "Sekunde|Sekunden", F, 0},
    {"min", "Minute|Minuten", F, 0},
    {"h", "Stunde|Stunden", F, 0},
    {"km/h", "Kilometer pro Stunde", M, LT_UNIT_ALONE},
    {"Hz", "Hertz", N, 0},
    {"kHz", "Kilohertz", N, 0},
    {"MHz", "Megahertz", N, 0},
    {"GHz", "Gigahertz", N, 0},
    {"W", "Watt", N, 0},
    {"kW", "Kilowatt", N, 0},
    {"kWh", "Kilowattstunde|Kilowattstunden", F, 0},
    {"V", "Volt", N, 0},
    {"MB", "Megabyte", N, 0},
    {"GB", "Gigabyte", N, 0},
    {"TB", "Terabyte", N, 0},
    {"PS", "PS", N, 0},
    {"°C", "Grad Celsius", M, LT_UNIT_ALONE},
    {"°", "Grad", M, 0},
    {"Zoll", "Zoll", M, 0},
    {NULL, NULL, {0}, 0},
};

static const struct lt_currency currencies[] = {
    {"€", "Euro", "Cent", M, M},        {"EUR", "Euro", "Cent", M, M},
    {"$", "Dollar", "Cent", M, M},      {"US$", "US-Dollar", "Cent", M, M},
    {"USD", "US-Dollar", "Cent", M, M}, {"£", "Pfund", "Penny|Pence", N, M},
    {"¥", "Yen", NULL, M, {0}},         {"CHF", "Schweizer Franken", "Rappen", M, M},
    {NULL, NULL, NULL, {0}, {0}},
};

static const struct lt_magnitude magnitudes[] = {
    {"tausend", "tausend", false, N, false, false},
    {"tsd", "tausend", false, N, false, true},
    {"million", "Million|Millionen", false, F, false, false},
    {"millionen", "Million|Millionen", false, F, false, false},
    {"mio", "Million|Millionen", false, F, false, true},
    {"milliarde", "Milliarde|Milliarden", false, F, false, false},
    {"milliarden", "Milliarde|Milliarden", false, F, false, false},
    {"mrd", "Milliarde|Milliarden", false, F, false, true},
    {"billion", "Billion|Billionen", false, F, false, false},
    {"billionen", "Billion|Billionen", false, F, false, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_lang lt_lang_de = {
    .tag = "de",
    .decimal = ',',
    .groups = ". '",
    .day_dot = true,
    .dotted_time = true,
    .digits = {"null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"},
    .words = {.point = "Komma",
              .minus = "minus",
              .to = "bis",
              .out_of = "von",
              .times = "mal",
              .ratio = "zu",
              .per = "pro",
              .percent = "Prozent",
              .and_minor = "und",
              .square = "Quadrat",
              .cubic = "Kubik",
              .star = "Stern|Sternen",
              .plus = "plus",
              .dot = "Punkt",
              .slash = "Schrägstrich",
              .at = "ät",
              .dash = "Bindestrich",
              .underscore = "Unterstrich",
              .colon = "Doppelpunkt",
              .hash = "Raute"},
    .months = months,
    .month_words = month_words,
    .articles = "der|den|dem|am|vom|zum|bis",
    .time_marks = "Uhr",
    .length_names = lengths,
    .length_forms = {F, F, F},
    .units = units,
    .currencies = currencies,
    .magnitudes = magnitudes,
    .score_cues = "Sterne|Sternen|Punkte|Punkten|Bewertung|Wertung|Note|Fazit|Urteil",
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .fraction = fraction,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .counted = counted,
    .date_form = form_after,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
