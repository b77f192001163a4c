/* script/normal_de.c - German: number words with their inflections, dates, times, and what things are called.
 * Cases: 0 alone or nominative, ORD_N an ordinal with -n ("am dritten Mai"). */
#include "script/normal_en.h"
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

static void length_part(const struct lt_desk *d, struct lt_buf *b, int n, const char *forms)
{
    lt_say_int(d, b, n, (struct lt_form){LT_FEMININE, 0});
    lt_word_str(b, lt_forms_pick(forms, n != 1));
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked) { /* 1:23:45 is how long something takes */
        length_part(d, b, t->hour, "Stunde|Stunden");
        length_part(d, b, t->minute, "Minute|Minuten");
        lt_word(b, "und");
        length_part(d, b, t->second, "Sekunde|Sekunden");
        return;
    }
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

/* --- its own readers --- */

/* "02.03." and "02.03": with a zero in front it can only be a date. */
static size_t read_short_date(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 2) || !lt_is_mark(d, i + 1, '.') || !lt_is_digits(d, i + 2, 2, 2) ||
        !lt_is_free_before(d, i) || !lt_is_free_after(d, i + 2) ||
        lt_is_word(d, lt_skip_space(d, i + 3), "Uhr") || lt_is_word_in(d, lt_before(d, i), "Version|um|v") ||
        lt_is_mark(d, i - 1, '.') || lt_is_mark(d, i - 1, ':') ||
        (lt_is_mark(d, i + 3, '.') && lt_is_kind(d, i + 4, LT_TOK_NUMBER)))
        return 0;
    struct lt_date found = {.day = lt_scan_int(d, i), .month = lt_scan_int(d, i + 2), .day_first = true};
    bool zero = lt_tok_text(d, i).p[0] == '0' || lt_tok_text(d, i + 2).p[0] == '0';
    if (!zero || found.day < 1 || found.day > 31 || found.month < 1 || found.month > 12)
        return 0;
    found.form = form_after(d, lt_before(d, i));
    struct lt_buf *b = lt_words(d);
    date(d, b, &found);
    return lt_say_words(d, i, i + 3 + (lt_is_mark(d, i + 3, '.') && !lt_is_last(d, i + 3)));
}

/* "1990er", "90er-Jahre", "80ern" */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || !lt_is_word_in(d, i + 1, "er|ern") || lt_scan_int(d, i) % 10 ||
        !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_words(d);
    year(d, b, lt_tok_text(d, i));
    lt_buf_add(b, lt_tok_text(d, i + 1));
    return lt_say_words(d, i, i + 2);
}

static const char rulers[] =
    "Ludwig|Ludwigs|Wilhelm|Wilhelms|Friedrich|Friedrichs|Heinrich|Heinrichs|Karl|Karls|Otto|"
    "Ottos|Elisabeth|Elizabeth|Katharina|Peter|Peters|Johannes|Paul|Pauls|Pius|Benedikt|"
    "Franziskus|Napoleon|Napoleons|Leopold|Franz|Josef|Joseph|Georg|Georgs|Eduard|Richard|"
    "Alexander|Nikolaus|Philipp|Maximilian|Konrad|Rudolf|Gustav|Christian|Ramses|Margarethe";

/* "Ludwig XIV.", "Elisabeth II.", "im II. Weltkrieg" */
static size_t read_roman(struct lt_desk *d, size_t i)
{
    int value = lt_is_kind(d, i, LT_TOK_WORD) ? lt_roman_value(lt_tok_text(d, i)) : 0;
    size_t name = lt_before(d, i);
    if (!value || value > 99 || !lt_is_mark(d, i + 1, '.') || !lt_is_free_before(d, i))
        return 0;
    char digits[2] = {(char)('0' + value / 10), (char)('0' + value % 10)};
    struct lt_str s = lt_digits_trim((struct lt_str){digits, 2});
    struct lt_buf *b = lt_words(d);
    if (lt_is_word_in(d, name, rulers)) {
        bool queen = lt_is_word_in(d, name, "Elisabeth|Elizabeth|Katharina|Margarethe");
        struct lt_str called = lt_tok_text(d, name);
        bool of = !queen && lt_str_ends(called, LT_S("s")) &&
                  !lt_is_word_in(d, name, "Pius|Johannes|Nikolaus|Franziskus|Ramses");
        lt_word(b, queen ? "die" : of ? "des" : "der");
        ordinal(d, b, s, (struct lt_form){0, of ? ORD_N : ORD_E});
        return lt_say_words(d, i, i + 2 - lt_is_last(d, i + 1));
    }
    if (!lt_is_kind(d, i + 2, LT_TOK_SPACE) ||
        !lt_is_word_in(d, i + 3,
                       "Weltkrieg|Weltkriegs|Weltkrieges|Teil|Band|Akt|Kapitel|"
                       "Internationale|Reich|Republik|Liga"))
        return 0;
    ordinal(d, b, s, form_after(d, name));
    return lt_say_words(d, i, i + 2);
}

static const struct lt_phrase phrases[] = {
    {"z. B.", "zum Beispiel"},
    {"z.B.", "zum Beispiel"},
    {"Z. B.", "Zum Beispiel"},
    {"Z.B.", "Zum Beispiel"},
    {"d. h.", "das heißt"},
    {"d.h.", "das heißt"},
    {"D. h.", "Das heißt"},
    {"D.h.", "Das heißt"},
    {"u. a.", "unter anderem"},
    {"u.a.", "unter anderem"},
    {"U. a.", "Unter anderem"},
    {"u. ä.", "und Ähnliches"},
    {"u.ä.", "und Ähnliches"},
    {"o. ä.", "oder Ähnliches"},
    {"o.ä.", "oder Ähnliches"},
    {"i. d. R.", "in der Regel"},
    {"i.d.R.", "in der Regel"},
    {"v. a.", "vor allem"},
    {"v.a.", "vor allem"},
    {"s. o.", "siehe oben"},
    {"s. u.", "siehe unten"},
    {"s.o.", "siehe oben"},
    {"s.u.", "siehe unten"},
    {"z. T.", "zum Teil"},
    {"z.T.", "zum Teil"},
    {"i. A.", "im Auftrag"},
    {"v. Chr.", "vor Christus"},
    {"v.Chr.", "vor Christus"},
    {"n. Chr.", "nach Christus"},
    {"n.Chr.", "nach Christus"},
    {"m. E.", "meines Erachtens"},
    {"u. U.", "unter Umständen"},
    {"u.U.", "unter Umständen"},
    {"o. g.", "oben genannte"},
    {"u. v. m.", "und vieles mehr"},
    {"u.v.m.", "und vieles mehr"},
    {"e. V.", "eingetragener Verein"},
    {"a. D.", "außer Dienst"},
    {"z. Zt.", "zurzeit"},
    {"z. Z.", "zurzeit"},
    {NULL, NULL},
};

static size_t read_phrases(struct lt_desk *d, size_t i)
{
    return lt_read_phrases(d, i, phrases);
}

static const struct lt_reader readers[] = {
    {"short date", LT_KIND(LT_TOK_NUMBER), read_short_date},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade},
    {"phrase", LT_KIND(LT_TOK_WORD), read_phrases},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman},
    {NULL, 0, NULL},
};

static const struct lt_abbr abbrs[] = {
    {"usw", "und so weiter", LT_ALWAYS, LT_ABBR_FINAL},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_FINAL},
    {"bzw", "beziehungsweise", LT_ALWAYS, 0},
    {"ca", "zirka", LT_ALWAYS, 0},
    {"evtl", "eventuell", LT_ALWAYS, 0},
    {"ggf", "gegebenenfalls", LT_ALWAYS, 0},
    {"sog", "sogenannte", LT_ALWAYS, 0},
    {"vgl", "vergleiche", LT_ALWAYS, 0},
    {"bspw", "beispielsweise", LT_ALWAYS, 0},
    {"inkl", "inklusive", LT_ALWAYS, 0},
    {"exkl", "exklusive", LT_ALWAYS, 0},
    {"max", "maximal", LT_BEFORE_NUMBER, 0},
    {"min", "mindestens", LT_BEFORE_NUMBER, 0},
    {"mind", "mindestens", LT_BEFORE_NUMBER, 0},
    {"Dr", "Doktor", LT_BEFORE_WORD, 0},
    {"Prof", "Professor", LT_BEFORE_WORD, 0},
    {"Hr", "Herr", LT_BEFORE_NAME, 0},
    {"Fr", "Frau", LT_BEFORE_NAME, 0},
    {"Mr", "Mister", LT_BEFORE_WORD, 0},
    {"Mrs", "Missis", LT_BEFORE_WORD, 0},
    {"Ms", "Miss", LT_BEFORE_WORD, 0},
    {"St", "Sankt", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Nr", "Nummer", LT_ALWAYS, 0},
    {"Str", "Straße", LT_ALWAYS, LT_ABBR_FINAL},
    {"S", "Seite", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"Bd", "Band", LT_BEFORE_NUMBER, 0},
    {"Kap", "Kapitel", LT_BEFORE_NUMBER, 0},
    {"Abb", "Abbildung", LT_BEFORE_NUMBER, 0},
    {"Abs", "Absatz", LT_BEFORE_NUMBER, 0},
    {"Art", "Artikel", LT_BEFORE_NUMBER, 0},
    {"Tab", "Tabelle", LT_BEFORE_NUMBER, 0},
    {"Tel", "Telefon", LT_ALWAYS, 0},
    {"geb", "geboren", LT_ALWAYS, 0},
    {"gest", "gestorben", LT_ALWAYS, 0},
    {"Mio", "Millionen", LT_AFTER_NUMBER, 0},
    {"Mrd", "Milliarden", LT_AFTER_NUMBER, 0},
    {"Std", "Stunden", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"Jh", "Jahrhundert", LT_ALWAYS, LT_ABBR_FINAL},
    {"Hrsg", "Herausgeber", LT_ALWAYS, LT_ABBR_FINAL},
    {"Aufl", "Auflage", LT_ALWAYS, LT_ABBR_FINAL},
    {"engl", "englisch", LT_ALWAYS, 0},
    {"dt", "deutsch", LT_ALWAYS, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

static const struct lt_abbr bares[] = {
    {"bzw", "beziehungsweise", LT_ALWAYS, LT_ABBR_BARE},
    {"usw", "und so weiter", LT_ALWAYS, LT_ABBR_BARE},
    {"ca", "zirka", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"Dr", "Doktor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Nr", "Nummer", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {NULL, NULL, LT_ALWAYS, 0},
};

static const struct lt_symbol symbols[] = {
    {'&', "und", LT_SYM_ALWAYS},
    {'%', "Prozent", LT_SYM_ALWAYS},
    {'+', "plus", LT_SYM_ALWAYS},
    {'=', "gleich", LT_SYM_ALWAYS},
    {'<', "kleiner als", LT_SYM_SPACED},
    {'<', "weniger als", LT_SYM_BEFORE_NUMBER},
    {'>', "größer als", LT_SYM_SPACED},
    {'>', "mehr als", LT_SYM_BEFORE_NUMBER},
    {'~', "ungefähr", LT_SYM_BEFORE_NUMBER},
    {'#', "Nummer", LT_SYM_BEFORE_NUMBER},
    {'@', "ät", LT_SYM_ALWAYS},
    {'*', "mal", LT_SYM_NUMBERS},
    {0xA7, "Paragraf", LT_SYM_ALWAYS},
    {0xA9, "Copyright", LT_SYM_ALWAYS},
    {0xAE, NULL, LT_SYM_SILENT},
    {0x2122, NULL, LT_SYM_SILENT},
    {0xB0, "Grad", LT_SYM_ALWAYS},
    {0xB1, "plus minus", LT_SYM_ALWAYS},
    {0xD7, "mal", LT_SYM_ALWAYS},
    {0xF7, "geteilt durch", LT_SYM_ALWAYS},
    {0x2212, "minus", LT_SYM_ALWAYS},
    {0x2030, "Promille", LT_SYM_ALWAYS},
    {0x2260, "ungleich", LT_SYM_ALWAYS},
    {0x2264, "höchstens", LT_SYM_ALWAYS},
    {0x2265, "mindestens", LT_SYM_ALWAYS},
    {0x2248, "ungefähr", LT_SYM_ALWAYS},
    {0x221E, "unendlich", LT_SYM_ALWAYS},
    {0x221A, "Wurzel aus", LT_SYM_ALWAYS},
    {0x20AC, "Euro", LT_SYM_ALWAYS},
    {'$', "Dollar", LT_SYM_ALWAYS},
    {0x2022, NULL, LT_SYM_SILENT},
    {0xB7, NULL, LT_SYM_SILENT},
    {'|', NULL, LT_SYM_SILENT},
    {0, NULL, LT_SYM_SILENT},
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

static const struct lt_phrase slash_phrases[] = {
    {"24/7", "rund um die Uhr"},
    {"50/50", "fünfzig-fünfzig"},
    {NULL, NULL},
};

static const struct lt_unit units[] = {
    {"mm²", "Quadratmillimeter", M, LT_UNIT_ALONE},
    {"cm²", "Quadratzentimeter", M, LT_UNIT_ALONE},
    {"m²", "Quadratmeter", M, LT_UNIT_ALONE},
    {"m2", "Quadratmeter", M, 0},
    {"qm", "Quadratmeter", M, 0},
    {"km²", "Quadratkilometer", M, LT_UNIT_ALONE},
    {"km2", "Quadratkilometer", M, 0},
    {"cm³", "Kubikzentimeter", M, LT_UNIT_ALONE},
    {"m³", "Kubikmeter", M, LT_UNIT_ALONE},
    {"m3", "Kubikmeter", M, 0},
    {"nm", "Nanometer", M, 0},
    {"µm", "Mikrometer", M, 0},
    {"μm", "Mikrometer", M, 0},
    {"µg", "Mikrogramm", N, 0},
    {"μg", "Mikrogramm", N, 0},
    {"ft", "Fuß", M, 0},
    {"Std.", "Stunde|Stunden", F, 0},
    {"Std", "Stunde|Stunden", F, 0},
    {"Min.", "Minute|Minuten", F, 0},
    {"Min", "Minute|Minuten", F, 0},
    {"Sek", "Sekunde|Sekunden", F, 0},
    {"Sek.", "Sekunde|Sekunden", F, 0},
    {"ms", "Millisekunde|Millisekunden", F, 0},
    {"m/s", "Meter pro Sekunde", M, LT_UNIT_ALONE},
    {"mV", "Millivolt", N, LT_UNIT_NOCASE},
    {"mAh", "Milliamperestunde|Milliamperestunden", F, 0},
    {"Ah", "Amperestunde|Amperestunden", F, 0},
    {"A", "Ampere", N, 0},
    {"MW", "Megawatt", N, 0},
    {"GW", "Gigawatt", N, 0},
    {"Wh", "Wattstunde|Wattstunden", F, 0},
    {"MWh", "Megawattstunde|Megawattstunden", F, 0},
    {"Nm", "Newtonmeter", M, 0},
    {"kcal", "Kilokalorie|Kilokalorien", F, 0},
    {"kJ", "Kilojoule", N, 0},
    {"hPa", "Hektopascal", N, 0},
    {"dB", "Dezibel", N, 0},
    {"KB", "Kilobyte", N, 0},
    {"kB", "Kilobyte", N, 0},
    {"Mbit/s", "Megabit pro Sekunde", N, 0},
    {"Gbit/s", "Gigabit pro Sekunde", N, 0},
    {"MP", "Megapixel", N, 0},
    {"px", "Pixel", N, 0},
    {"dl", "Deziliter", M, 0},
    {"cl", "Zentiliter", M, 0},
    {"°F", "Grad Fahrenheit", M, LT_UNIT_ALONE},
    {"\"", "Zoll", M, LT_UNIT_GLUED},
    {"″", "Zoll", M, LT_UNIT_GLUED},
    {"‰", "Promille", N, 0},
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
    {"kWh", "Kilowattstunde|Kilowattstunden", F, LT_UNIT_NOCASE},
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
    .month_words = month_words,
    .articles = "der|den|dem|am|vom|zum|bis",
    .time_marks = "Uhr",
    .length_names = lengths,
    .length_forms = {F, F, F},
    .units = units,
    .currencies = currencies,
    .magnitudes = magnitudes,
    .abbrs = abbrs,
    .bares = bares,
    .symbols = symbols,
    .readers = readers,
    .slash_phrases = slash_phrases,
    .phone_cues = "Tel|Telefon|Fax|Mobil|Telefonnummer",
    .model_letters = "p|i|k|kf|x|xt|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "von|und|mit|für|bei|als|sagt|schreibt|Regisseur|Präsident|Autor|Herr|Frau|wie|durch",
    .starters = "Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|Und|Aber|In|Im|Am|Auf|Mit|Nach|Als|Wenn|So|Da|Dies",
    .share_words = "der|aller|Liter|Tasse|Teelöffel|Esslöffel",
    .roman_cues = "Kapitel|Band|Teil|Akt|Typ|Klasse|Phase|Gruppe",
    .power = power,
    .plural = plural,
    .plural_case = plural_case,
    .out_of_form = {0, 1},
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
