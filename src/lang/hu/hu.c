/* lang/hu/hu.c - Hungarian: what it writes how, and its dates, years and times. Nothing agrees in
 * number
 * ("5 kilométer"). Dates begin with the year and end with the day as an ordinal with "a" or "e":
 * "2020. május 3-án", "május harmadikán". Number words are in lang/hu/numbers.c, endings in
 * lang/hu/endings.c, units, money and short forms in lang/hu/tables.c. */
#include "lang/hu/hu.h"

#include "base/utf8.h"
#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/en/en.h"
#include "lang/math.h"

#include <string.h>

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    bool function = lt_is_word_in(d, i,
                                  "és|vagy|a|az|meg|is|nem|de|volt|lett|lesz|után|előtt|között|alatt|felett|"
                                  "plusz|mínusz|per|pont|egész|tehát|mint|ezek|azok");
    return (struct lt_form){0, lt_tok_at(d, i)->shape == LT_SHAPE_LOWER && !function ? LT_HU_COUNTING
                                                                                     : LT_HU_ALONE};
}

/* --- ordinals --- */

/* "3. fejezet", "a 21. században"; a bare "31."; not the year of a date. */
/* The number that ends at i is the first of the text: "12.", "131 111." */
static bool starts_text(const struct lt_desk *d, size_t i)
{
    while (i >= 2 && lt_is_digits(d, i, 3, 3) && lt_is_kind(d, i - 2, LT_TOK_NUMBER))
        i -= 2;
    return lt_is_kind(d, i, LT_TOK_NUMBER) && lt_before(d, i) == SIZE_MAX;
}

static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    (void)f;
    if (!lt_is_mark(d, i, '.'))
        return 0;
    if (lt_is_kind(d, i + 1, LT_TOK_END))
        return i <= 7 && starts_text(d, i - 1);
    const struct lt_tok *next = lt_tok_at(d, i + 2);
    if (lt_is_kind(d, i + 1, LT_TOK_SPACE) && next->c == 0xA7 && n->n_whole <= 4)
        return 1; /* "12. §" */
    return lt_is_kind(d, i + 1, LT_TOK_SPACE) && next->kind == LT_TOK_WORD && next->shape == LT_SHAPE_LOWER &&
           n->n_whole <= 4;
}

/* "Kossuth L. u. 5.", "Bajcsy Zs. út": an initial of who a street is called after. */
static size_t read_street_initial(struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    if (lt_tok_at(d, i)->n > 2 || !lt_is_name(d, i) || before == SIZE_MAX || !lt_is_name(d, before) ||
        !lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, i + 2, LT_TOK_SPACE) ||
        !lt_is_word_in(d, i + 3, "u|út|utca|utcai|utcában|tér|téri|téren|krt|körút|köz|sétány|sgt"))
        return 0;
    lt_word_str(lt_say_begin(d), lt_tok_text(d, i));
    return lt_tok_at(d, i)->n == 1 ? lt_say_letters(d, i, i + 2) : lt_say_words(d, i, i + 2);
}

/* "a XVIII–XIX. században": both are ordinals. */
static size_t read_roman_range(struct lt_desk *d, size_t i)
{
    int from = lt_roman_value(lt_tok_text(d, i)), until = lt_roman_value(lt_tok_text(d, i + 2));
    if (!from || until <= from || !lt_is_dash(d, i + 1) || !lt_is_mark(d, i + 3, '.') ||
        !lt_is_free_before(d, i) || !lt_is_kind(d, i + 4, LT_TOK_SPACE) ||
        lt_tok_at(d, i + 5)->shape != LT_SHAPE_LOWER)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, from, (struct lt_form){0});
    lt_say_nth(d, b, until, (struct lt_form){0});
    return lt_say_words(d, i, i + 4);
}

/* "XIX. század", "IV. Béla", "II. világháború" */
static size_t read_roman_ordinal(struct lt_desk *d, size_t i)
{
    static const char things[] = "melléklet|reaktor|blokk|iskola|terem|csarnok|épület|kórház|rendelő|kötet|"
                                 "fejezet|tábla|kerület|választókerület|bizottság|osztály"; /* numbered */
    int value = lt_roman_value(lt_tok_text(d, i));
    if (!value || !lt_is_mark(d, i + 1, '.') || !lt_is_free_before(d, i) ||
        !lt_is_kind(d, i + 2, LT_TOK_SPACE) || !lt_is_kind(d, i + 3, LT_TOK_WORD))
        return 0;
    /* an initial: "C. Müller", but "V. László" is a king */
    if (lt_is_name(d, i + 3) && value >= 50)
        return 0;
    /* nor is the last of several: "Gy. I." */
    size_t before = lt_before(d, i);
    if (lt_is_mark(d, before, '.') && before > 0 && lt_is_name(d, before - 1) &&
        lt_tok_at(d, before - 1)->n <= 2)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, value, (struct lt_form){0});
    if (value <= 21 && lt_is_word(d, i + 3, "sz") && lt_is_mark(d, i + 4, '.') && !lt_is_dash(d, i + 5) &&
        !lt_is_word_in(d, lt_skip_space(d, i + 5), things)) {
        lt_word(b, "század");
        return lt_say_words(d, i, i + 5 - lt_is_last(d, i + 4));
    }
    return lt_say_words(d, i, i + 2);
}

/* --- dates --- */

static const char *const months[] = {"január", "február",   "március",    "április", "május",    "június",
                                     "július", "augusztus", "szeptember", "október", "november", "december"};

/* Days whose ordinal ends with a back vowel: harmadika, but tizedike. */
static bool is_back_day(int day)
{
    static const char days[] = {2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30};
    return memchr(days, day, sizeof days) != NULL;
}

static const char *day_vowel(bool back, bool is_long)
{
    if (is_long)
        return back ? "á" : "é";
    return back ? "a" : "e";
}

/* The first to the thirty-first, with its "a" or "e" and what is written after: elseje, harmadikán. */
static void say_day(const struct lt_desk *d, struct lt_buf *b, int day, struct lt_str end)
{
    bool back = is_back_day(day);
    if (day == 1) {
        lt_word(b, "else");
        lt_word_join(b, "j");
    } else {
        lt_say_nth(d, b, day, (struct lt_form){0});
    }
    if (end.n && end.p[0] == 'j')
        end = lt_str_from(end, 1);
    size_t at = 0;
    uint32_t c = end.n ? lt_utf8_next(end, &at) : 0;
    bool own = c == 'a' || c == 'e' || c == 0xE1 || c == 0xE9; /* 3-a, 3-án: the vowel is written */
    bool open = end.n == 0 || c == 'i';
    if (!own)
        lt_word_join(b, day_vowel(back, !open));
    if (lt_str_eqz(end, "ig") && !own) /* "15-ig" */
        b->n -= 1, lt_word_join(b, day_vowel(back, true));
    lt_buf_add(b, end);
}

struct found_date {
    int month, day;
    size_t year, to; /* year: SIZE_MAX, or the token */
    struct lt_str end;
};

/* A month as a word, in figures or Roman figures, after it a full stop where it needs one; 0: none. */
static size_t scan_month_part(const struct lt_desk *d, size_t i, struct found_date *f, bool *word)
{
    f->month = lt_scan_month(d, i);
    *word = f->month > 0;
    if (*word)
        return lt_is_mark(d, i + 1, '.') && !lt_is_last(d, i + 1) ? i + 2 : i + 1;
    if (lt_is_digits(d, i, 1, 2))
        f->month = lt_scan_int(d, i);
    else if (lt_is_kind(d, i, LT_TOK_WORD))
        f->month = lt_roman_value(lt_tok_text(d, i));
    return f->month >= 1 && f->month <= 12 && lt_is_mark(d, i + 1, '.') ? i + 2 : 0;
}

/* "2021. május": without a day it is a date when there is a year. */
static bool scan_month_alone(const struct lt_desk *d, size_t at, struct found_date *f, bool word)
{
    if (word && lt_is_mark(d, at - 1, '.'))
        f->to = at - (lt_is_kind(d, at, LT_TOK_SPACE) && lt_is_name(d, at + 1));
    return word && f->year != SIZE_MAX;
}

/* The day at `day` with the full stop or the ending after it; `first`: the date is what the text begins
 * with. */
static bool scan_day(const struct lt_desk *d, size_t day, struct found_date *f, bool word, bool first)
{
    bool dot = lt_is_mark(d, day + 1, '.'), ending = lt_hu_is_ending(d, day + 1);
    if (!word && !dot && !ending)
        return false;
    /* "3. 5. fejezet" counts chapters; figures alone need an ending, a year or the end of the text */
    if (!word && f->year == SIZE_MAX && dot && !lt_is_last(d, day + 1))
        return false;
    f->day = lt_scan_int(d, day);
    f->to = day + 1;
    if (ending) {
        f->end = lt_tok_text(d, day + 2);
        f->to = day + 3;
    } else if (dot) {
        f->to = day + 2 - (lt_is_last(d, day + 1) && !first);
    }
    return true;
}

static bool is_day(const struct lt_desk *d, size_t i)
{
    return lt_is_digits(d, i, 1, 2) && lt_scan_int(d, i) >= 1 && lt_scan_int(d, i) <= 31;
}

static bool scan_date(const struct lt_desk *d, size_t i, struct found_date *f)
{
    *f = (struct found_date){.year = SIZE_MAX};
    struct lt_match year;
    size_t at = i;
    bool word = false;
    if (lt_match(d, i, "#4 . _?", &year)) {
        f->year = i;
        at = year.to;
    }
    f->to = at = scan_month_part(d, at, f, &word);
    if (!at)
        return false;
    size_t day = lt_skip_space(d, at);
    if (!is_day(d, day) || (word && day == at))
        return scan_month_alone(d, at, f, word);
    return scan_day(d, day, f, word, i == 0);
}

/* The second month of a range, at `month`. */
static size_t say_month_range(struct lt_desk *d, struct lt_buf *b, size_t i, size_t month)
{
    lt_word(b, months[lt_scan_month(d, month) - 1]);
    bool stop = lt_is_mark(d, month + 1, '.') && !lt_is_last(d, month + 1);
    return lt_say_words(d, i, month + 1 + stop);
}

/* Endings that make a time of figures with a full stop. */
static const char clock_endings[] = "kor|tól|től|ig|ra|re|kora|as|es|os|ös";

static size_t read_date(struct lt_desk *d, size_t i)
{
    struct found_date f;
    if (!lt_is_free_before(d, i) || !scan_date(d, i, &f) ||
        lt_is_word_in(d, lt_before(d, i), d->lang->version_cues)) /* "USB 3.2." */
        return 0;
    if (f.end.n && f.year == SIZE_MAX && lt_is_digits(d, i, 1, 2) && lt_forms_have(clock_endings, f.end))
        return 0; /* "a 8.15-ös vonat" */
    struct lt_buf *b = lt_say_begin(d);
    if (f.year != SIZE_MAX)
        lt_say_cardinal(d, b, lt_tok_text(d, f.year), (struct lt_form){0});
    lt_word(b, months[f.month - 1]);
    if (f.day)
        say_day(d, b, f.day, f.end);
    else if (lt_is_dash(d, f.to) && lt_scan_month(d, f.to + 1)) /* "2024. jan.–márc." */
        return say_month_range(d, b, i, f.to + 1);
    return lt_say_words(d, i, f.to);
}

/* ISO dates come this way. */
static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->n_year)
        lt_say_cardinal(d, b, (struct lt_str){date->year, date->n_year}, (struct lt_form){0});
    lt_word(b, months[date->month - 1]);
    if (date->day)
        say_day(d, b, date->day, (struct lt_str){0});
}

/* "2020. májusban", "1956. évi", "1914. őszén": a year, its full stop is not said. */
static size_t read_year(struct lt_desk *d, size_t i)
{
    static const char stems[] = "évi|évben|évtől|évek|évé|ősz|tavasz|nyar|nyár|tél|tele|január|február|márci|"
                                "április|május|június|július|"
                                "augusz|szept|októb|novem|decem";
    size_t word = lt_skip_space(d, i + 2);
    if (!lt_is_digits(d, i, 4, 4) || !lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, i + 2, LT_TOK_SPACE) ||
        !lt_is_kind(d, word, LT_TOK_WORD) || !lt_starts_in(lt_tok_text(d, word), stems))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
    return lt_say_words(d, i, i + 2);
}

/* --- times --- */

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_say_length(d, b, t->hour, LT_HOURS);
    if (t->minute > 0 || (t->minute == 0 && t->second > 0))
        lt_say_length(d, b, t->minute, LT_MINUTES);
    if (t->second > 0)
        lt_say_length(d, b, t->second, LT_SECONDS);
}

/* "14.30-kor", "8:05-től": the ending says that it is a time, and is joined to it. */
static size_t read_time_ending(struct lt_desk *d, size_t i)
{
    struct lt_time t = {.minute = -1, .second = -1, .marked = true};
    if (!lt_is_digits(d, i, 1, 2) || (t.hour = lt_scan_int(d, i)) > 24 || !lt_is_free_before(d, i) ||
        !(lt_is_mark(d, i + 1, '.') || lt_is_mark(d, i + 1, ':')) || !lt_is_digits(d, i + 2, 2, 2) ||
        (t.minute = lt_scan_int(d, i + 2)) > 59 || !lt_hu_is_ending(d, i + 3) ||
        !lt_is_word_in(d, i + 4, clock_endings))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (t.minute > 0 && lt_is_word_in(d, i + 4, "as|es|os|ös")) { /* "nyolc tizenötös" */
        lt_say_int(d, b, t.hour, (struct lt_form){0});
        lt_say_int(d, b, t.minute, (struct lt_form){0});
    } else {
        time_of_day(d, b, &t);
    }
    lt_hu_join_ending(b, lt_tok_text(d, i + 4));
    return lt_say_words(d, i, i + 5);
}

/* "2-án", "15-étől" without the month: only days of a month end so. */
static size_t read_day(struct lt_desk *d, size_t i)
{
    if (!is_day(d, i) || !lt_hu_is_ending(d, i + 1) || !lt_is_free_before(d, i) ||
        !lt_is_word_in(d, i + 2,
                       "án|én|jén|ától|étől|jétől|áig|éig|jéig|ára|ére|jére|ával|ével|jével|ához|éhez|jéhez|"
                       "ának|ének|jének|áról|éről|jéről|ai|ei|jei|i"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    say_day(d, b, lt_scan_int(d, i), lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

static const struct lt_verbalizer readers[] = {
    {"opening days", LT_KIND(LT_TOK_WORD), lt_hu_read_opening_days, NULL},
    {"opening hours", LT_KIND(LT_TOK_NUMBER), lt_hu_read_opening_hours, NULL},
    {"law", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_MARK), NULL, lt_hu_laws},
    {"pair with an ending", LT_KIND(LT_TOK_NUMBER), lt_hu_read_pair_ending, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"date", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_WORD), read_date, NULL},
    {"year", LT_KIND(LT_TOK_NUMBER), read_year, NULL},
    {"time", LT_KIND(LT_TOK_NUMBER), read_time_ending, NULL},
    {"times", LT_KIND(LT_TOK_NUMBER), lt_hu_read_times, NULL},
    {"several times", LT_KIND(LT_TOK_NUMBER), lt_hu_read_several_times, NULL},
    {"ratio", LT_KIND(LT_TOK_NUMBER), lt_hu_read_ratio, NULL},
    {"day", LT_KIND(LT_TOK_NUMBER), read_day, NULL},
    {"number with an ending", LT_KIND(LT_TOK_NUMBER), lt_hu_read_number_ending, NULL},
    {"measure with an ending", LT_KIND(LT_TOK_MARK), lt_hu_read_measure_ending, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"short form with an ending", LT_KIND(LT_TOK_WORD), lt_hu_read_short_ending, NULL},
    {"street initial", LT_KIND(LT_TOK_WORD), read_street_initial, NULL},
    {"Roman range", LT_KIND(LT_TOK_WORD), read_roman_range, NULL},
    {"Roman ordinal", LT_KIND(LT_TOK_WORD), read_roman_ordinal, NULL},
    {NULL, 0, NULL, NULL},
};

static const char *const lengths[] = {"óra", "perc", "másodperc"};

static const struct lt_phrase day_words[] = {{"hétf|hétfő", "hétfő"},      {"kedd", "kedd"},
                                             {"szer|szerda", "szerda"},    {"csüt|csütörtök", "csütörtök"},
                                             {"pént|péntek", "péntek"},    {"szomb|szombat", "szombat"},
                                             {"vas|vasárnap", "vasárnap"}, {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"január", 1}, {"jan", 1},      {"február", 2}, {"febr", 2},      {"feb", 2},  {"március", 3},
    {"márc", 3},   {"április", 4},  {"ápr", 4},     {"május", 5},     {"máj", 5},  {"június", 6},
    {"jún", 6},    {"július", 7},   {"júl", 7},     {"augusztus", 8}, {"aug", 8},  {"szeptember", 9},
    {"szept", 9},  {"október", 10}, {"okt", 10},    {"november", 11}, {"nov", 11}, {"december", 12},
    {"dec", 12},   {NULL, 0},
};

const struct lt_normal_lang lt_hu_normal = {
    .tag = "hu",
    .decimal = ',',
    .groups = " .",
    .stopped_units = true,
    .longest_alone = 12,
    .digits = {"nulla", "egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"},
    .words = {.point = "pont",
              .and = "és",
              .minus = "mínusz",
              .to = "",
              .out_of = "per",
              .per = "per",
              .percent = "százalék",
              .square = "négyzet",
              .cubic = "köb",
              .and_minor = "",
              .star = "csillag",
              .plus = "plusz",
              .version = "verzió",
              .season = "évad",
              .episode = "epizód",
              .either = "vagy",
              .hashtag = "hashtag",
              .dot = "pont",
              .slash = "perjel",
              .at = "kukac",
              .dash = "kötőjel",
              .underscore = "aláhúzás",
              .colon = "kettőspont",
              .hash = "kettőskereszt"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "és|vagy",
    .zone_words = "est",
    .length_names = lengths,
    .length_forms = {{0, LT_HU_COUNTING}, {0, LT_HU_COUNTING}, {0, LT_HU_COUNTING}},
    .units = &lt_hu_units,
    .money = &lt_hu_money,
    .magnitudes = lt_hu_magnitudes,
    .abbrs = lt_hu_abbrs,
    .abbr_words = lt_hu_abbr_words,
    .letter_cues = "vitamin|méret|terv|hely|helyen|helyre|ülés|ülésen|sor|sorban|kapu|kapun|osztály|"
                   "osztályba|osztályban|osztályos|csoport|csoportban|típus|hepatitisz|terem|teremben|szoba|"
                   "lakás|vágány|peron|busz|kategória|betű|blokk|épület|lépcsőház",
    .symbols = lt_hu_symbols,
    .math = &lt_hu_math,
    .readers = readers,
    .phrases = lt_hu_phrases,
    .slash_phrases = lt_hu_slash_phrases,
    .score_cues = "csillag|pont|pontszám|értékelés|értékelése|osztályzat|átlag",
    .share_words = "része|rész|csésze|bögre|liter",
    .phone_cues = "tel|telefon|fax|mobil|telefonszám",
    .phone_shapes = "2-2-2-4|2-1-3-4|2-2-3-4|2-1-3-2-2",
    .phone_numbers = true,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "és|írta|szerint|mint|mondta|rendező|színész|író|elnök|igazgató",
    .starters = "A|Az|Ez|De|És|Ha|Nem|Egy|Most|Itt|Ott|Mi|Ő|Én",
    .roman_words = "mi|mix|di|vi|ci|xi",
    .version_cues = "verzió|verziója|verziót|" LT_VERSIONED_NAMES,
    .roman_cues = "fej|köt|fejezet|kötet|rész|típus",
    .initialisms = lt_hu_initialisms,
    .capital_words = lt_hu_capital_words,
    .letters = lt_hu_letters,
    .address_names = lt_hu_address_names,
    .cardinal = lt_hu_cardinal,
    .ordinal = lt_hu_ordinal,
    .decimal_words = lt_hu_decimals,
    .fraction = lt_hu_fraction,
    .mixed = lt_hu_mixed,
    .score = lt_hu_score,
    .date = date,
    .time = time_of_day,
    .power = lt_hu_power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
};
