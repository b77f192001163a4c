/* lang/nl/nl.c - Dutch: number words, ordinals ("1e", "3de"), years, decades, dates and times. Years
 * from 1100 to 1999 are said in hundreds: "negentienhonderdnegentig" is said "negentiennegentig". What is
 * written how is in lang/nl/tables.c. */
#include "lang/nl/nl.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/desk/places.h"
#include "lang/en/en.h"
#include "lang/math.h"

/* --- number words --- */

static const char *const small[] = {"nul",      "een",     "twee",      "drie",     "vier",
                                    "vijf",     "zes",     "zeven",     "acht",     "negen",
                                    "tien",     "elf",     "twaalf",    "dertien",  "veertien",
                                    "vijftien", "zestien", "zeventien", "achttien", "negentien"};
static const char *const small_th[] = {"nulde",      "eerste",    "tweede",      "derde",      "vierde",
                                       "vijfde",     "zesde",     "zevende",     "achtste",    "negende",
                                       "tiende",     "elfde",     "twaalfde",    "dertiende",  "veertiende",
                                       "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende"};
static const char *const tens[] = {"",        "",       "twintig",  "dertig",  "veertig",
                                   "vijftig", "zestig", "zeventig", "tachtig", "negentig"};
static const char *const powers[] = {"miljoen",  "miljard",     "biljoen",     "biljard",     "triljoen",
                                     "triljard", "quadriljoen", "quadriljard", "quintiljoen", "quintiljard"};

/* 1 to 99 joined to what stands there: "eenentwintig", "tweeëntwintig". */
static void below_hundred(struct lt_buf *b, int n, bool th)
{
    if (n < 20) {
        lt_word_join(b, th ? small_th[n] : small[n]);
        return;
    }
    if (n % 10) {
        lt_word_join(b, small[n % 10]);
        lt_word_join(b, n % 10 == 2 || n % 10 == 3 ? "ën" : "en");
    }
    lt_word_join(b, tens[n / 10]);
    lt_word_join(b, th ? "ste" : "");
}

static void below_thousand(struct lt_buf *b, int n, bool th)
{
    if (n >= 100) {
        lt_word_join(b, n >= 200 ? small[n / 100] : "");
        lt_word_join(b, "honderd");
        n %= 100;
        if (n == 0)
            lt_word_join(b, th ? "ste" : "");
    }
    if (n)
        below_hundred(b, n, th);
}

/* 1100 to 9900 in whole hundreds, and 1101 to 1999: "vijftienhonderd", "twaalfhonderdvijftig" */
static bool in_hundreds(struct lt_buf *b, int hundreds, int rest, bool th)
{
    if (hundreds % 10 == 0 || (hundreds >= 20 && rest))
        return false;
    lt_word_start(b);
    below_hundred(b, hundreds, false);
    lt_word_join(b, "honderd");
    if (rest)
        below_hundred(b, rest, th);
    else
        lt_word_join(b, th ? "ste" : "");
    return true;
}

static void number(struct lt_buf *b, struct lt_str digits, bool th)
{
    for (size_t g = (digits.n + 2) / 3; g-- > 2;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        lt_word_start(b);
        below_thousand(b, n, false);
        lt_word(b, powers[g - 2]);
    }
    int thousands = lt_digits_group(digits, 1), rest = lt_digits_group(digits, 0);
    if (digits.n == 4 && in_hundreds(b, thousands * 10 + rest / 100, rest % 100, th))
        return;
    if (thousands) {
        lt_word_start(b);
        if (thousands > 1)
            below_thousand(b, thousands, false);
        lt_word_join(b, "duizend");
        lt_word_join(b, th && !rest ? "ste" : "");
    }
    if (rest) {
        lt_word_start(b);
        below_thousand(b, rest, th);
    } else if (th && !thousands) {
        lt_word_join(b, "ste");
    }
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    (void)f;
    /* alone it is "één", before a noun too when it is counted: the figure is written for the number */
    if (digits.n == 1 && digits.p[0] <= '1')
        lt_word(b, digits.p[0] == '0' ? "nul" : "één");
    else
        number(b, digits, false);
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    (void)f;
    if (digits.n == 1)
        lt_word(b, small_th[digits.p[0] - '0']);
    else
        number(b, digits, true);
}

/* "3,15" is "drie komma vijftien"; a zero in front or more than two figures are said one by one. */
static void decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    struct lt_str part = {n->part, n->n_part};
    (void)f;
    lt_say_cardinal(d, b, n->n_whole ? (struct lt_str){n->whole, n->n_whole} : LT_S("0"),
                    (struct lt_form){0});
    lt_word(b, "komma");
    if (part.n > 2 || part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, (struct lt_form){0});
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    if (n < 1100 || n > 1999 || n % 100 == 0) {
        cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    lt_word_start(b);
    below_hundred(b, n / 100, false);
    if (n % 100 < 10)
        lt_word_join(b, "honderd");
    below_hundred(b, n % 100, false);
}

/* After a year stands a function word, a verb or nothing; what else is in lower case is counted. */
static const char after_year[] = "en|of|tot|was|waren|is|zijn|werd|werden|had|heeft|hadden|met|toen|die|dat|"
                                 "op|in|van|voor|aan|bij|na|naar|kwam|ging|"
                                 "kreeg|maakte|won|verscheen|begon|stierf|overleed|verhuisde|als|door|een|de|"
                                 "het|zijn|haar|hij|zij|ze|er|om|te|kon|"
                                 "moest|zou|zal|ook|nog|stond|zat|lag|speelde|schreef|trouwde|groeide|daalde|"
                                 "steeg|zag|bleef|ontstond|vond|viel|liet";
static const char before_year[] =
    "in|sinds|vanaf|tot|jaar|en|tussen|voor|na|rond|omstreeks|uit|van|zomer|winter|herfst|"
    "lente|voorjaar|najaar|begin|eind|medio|tijdens|over";

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    const struct lt_tok *next = lt_tok_at(d, behind);
    if (n < 1100 || n > 2099)
        return false;
    bool cue = lt_is_word_in(d, before, before_year) || lt_is_mark(d, before, '(');
    bool counts =
        next->kind == LT_TOK_WORD && next->shape == LT_SHAPE_LOWER && !lt_is_word_in(d, behind, after_year);
    return !counts && (n >= 1500 || cue);
}

/* --- ordinals, dates, times --- */

/* "1e", "3de", "8ste", "21ste" */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    (void)n;
    (void)f;
    return lt_is_word_in(d, i, "e|de|ste");
}

static const char *const months[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                     "juli",    "augustus", "september", "oktober", "november", "december"};

/* "3 mei" is "drie mei". */
static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_int(d, b, date->day, (struct lt_form){0});
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        year(d, b, (struct lt_str){date->year, date->n_year});
}

/* "14.30 uur" is "veertien uur dertig". */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked) {
        lt_say_duration(d, b, t, "en");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){0});
    lt_word(b, "uur");
    if (t->minute > 0)
        lt_say_int(d, b, t->minute, (struct lt_form){0});
    if (t->second > 0) {
        lt_word(b, "en");
        lt_say_length(d, b, t->second, LT_SECONDS);
    }
}

/* --- fractions, powers, scores --- */

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t over = lt_digits_value(above), under = lt_digits_value(below);
    if (under == 2) {
        if (over != 1)
            lt_say_cardinal(d, b, above, (struct lt_form){0});
        lt_word(b, over == 1 ? "een half" : "halve");
        return;
    }
    if (over == 1)
        lt_word(b, "een");
    else
        lt_say_cardinal(d, b, above, (struct lt_form){0});
    if (under == 4)
        lt_word(b, "kwart");
    else
        ordinal(d, b, lt_digits_trim(below), (struct lt_form){0});
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    bool half = lt_digits_value(below) == 2, one = lt_digits_value(whole) == 1;
    if (half && one) {
        lt_word(b, "anderhalf");
        return;
    }
    lt_say_cardinal(d, b, whole, (struct lt_form){0});
    if (half) {
        int64_t n = lt_digits_value(whole) % 10;
        lt_word_join(b, n == 2 || n == 3 ? "ënhalf" : "enhalf");
    } else {
        lt_word(b, "en");
        fraction(d, b, above, below);
    }
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && lt_str_eqz(digits, "2")) {
        lt_word(b, "kwadraat");
        return;
    }
    lt_word(b, minus ? "tot de macht min" : "tot de");
    if (minus) {
        lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
    } else {
        ordinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
        lt_word(b, "macht");
    }
}

/* A ruler: "Willem III" is "Willem de derde". */
static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    (void)i;
    lt_word(b, "de");
    ordinal(d, b, digits, (struct lt_form){0});
}

/* --- its own readers --- */

/* "jaren 90", "de jaren '60", "jaren 1980": tens are said as such. */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    size_t at = i + (lt_is_mark(d, i, '\'') || lt_is_mark(d, i, 0x2019) || lt_is_mark(d, i, 0x2018));
    if (!lt_is_word(d, lt_before(d, i), "jaren") ||
        !(lt_is_digits(d, at, 2, 2) || lt_is_digits(d, at, 4, 4)) || lt_scan_int(d, at) % 10)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    year(d, b, lt_tok_text(d, at));
    return lt_say_words(d, i, at + 1);
}

/* "90's", "'68" */
static size_t read_short_year(struct lt_desk *d, size_t i)
{
    bool mark = lt_is_mark(d, i, '\'') || lt_is_mark(d, i, 0x2019) || lt_is_mark(d, i, 0x2018);
    if (!mark || !lt_is_digits(d, i + 1, 2, 2) || !lt_is_free_before(d, i) || !lt_is_free_after(d, i + 1))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_scan_int(d, i + 1), (struct lt_form){0});
    return lt_say_words(d, i, i + 2);
}

/* "25-jarige", "3-delig", "4-persoons": one word. */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 1, 4) || !lt_is_mark(d, i + 1, '-') || !lt_is_kind(d, i + 2, LT_TOK_WORD) ||
        lt_tok_at(d, i + 2)->shape != LT_SHAPE_LOWER || lt_tok_at(d, i + 2)->n < 5 ||
        !lt_is_free_before(d, i))
        return 0;
    struct lt_str tail = lt_tok_text(d, i + 2);
    if (!lt_str_starts(tail, LT_S("jarig")) && !lt_str_starts(tail, LT_S("delig")) &&
        !lt_str_ends(tail, LT_S("s")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    number(b, lt_digits_trim(lt_tok_text(d, i)), false);
    lt_buf_add(b, tail);
    return lt_say_words(d, i, i + 3);
}

/* "t.a.v." before a name or its title is where a letter goes, else "with regard to". */
static size_t read_attention(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_is_word(d, i, "t") || !lt_match(d, i, "t . _? a . _? v .? _", &m))
        return 0;
    bool person = lt_is_name(d, m.to) || lt_is_word_in(d, m.to, "dhr|mevr|mw|de");
    if (lt_is_word(d, m.to, "de"))
        person = lt_is_word_in(d, m.to + 2, "heer|afdeling|directie|redactie");
    return lt_say_text(d, person ? "ter attentie van" : "ten aanzien van", i, m.to - 1);
}

/* "½ liter" is "een halve liter", "½ uur" "een half uur". */
static size_t read_half(struct lt_desk *d, size_t i)
{
    static const char common[] =
        "liter|kilo|meter|kilometer|minuut|eeuw|dag|maand|week|eetlepel|theelepel|kop|ui|"
        "citroen|limoen|komkommer|fles|ster|bladzijde|pagina|zak|mijl|appel|avocado|courgette|"
        "paprika|ton|hectare|gram|graad|beker|tomaat|sinaasappel|mango|bos|ronde|eeuw|punt";
    size_t noun = lt_skip_space(d, i + 1);
    if (!lt_is_mark(d, i, 0xBD) || !lt_is_free_before(d, i) || !lt_is_word_in(d, noun, common))
        return 0;
    return lt_say_text(d, "een halve", i, i + 1);
}

/* "Kerkstr. 5", "Dorpspl. 3", "Huisnr. 12" */
static size_t read_street(struct lt_desk *d, size_t i)
{
    static const struct lt_street_end ends[] = {
        {"str", "straat", true},     {"pl", "plein", false},  {"wg", "weg", false}, {"ln", "laan", false},
        {"stwg", "steenweg", false}, {"nr", "nummer", false}, {NULL, NULL, false}};
    return lt_say_street(d, i, ends);
}

/* "1012 AB Amsterdam": two numbers, and the letters one by one. */
static size_t say_postcode(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str s = lt_match_text(d, m, 0);
    int n = lt_match_int(d, m, 0);
    if (s.p[0] == '0')
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (n % 100 == 0) {
        cardinal(d, b, s, (struct lt_form){0});
    } else {
        lt_say_int(d, b, n / 100, (struct lt_form){0});
        lt_word(b, n % 100 < 10 ? "nul" : NULL);
        lt_say_int(d, b, n % 100, (struct lt_form){0});
    }
    lt_say_words(d, m->from, m->at[1]);
    return m->at[1] - m->from;
}

/* "art. 6:162 BW": the book and the article in it. */
static size_t say_article(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_say_int(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern numbers[] = {
    {"^", "#4 > _ U2 _ T", "in 1012 AB Amsterdam", say_postcode, NULL},
    {"<<. <art ^", "#1-2 : #1-4 $", "volgens art. 6:162 BW", say_article, NULL},
    {"<<artikel|artikelen ^", "#1-2 : #1-4 $", "volgens artikel 6:162", say_article, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "1½ dl melk", "1½ uur": by the gender of what is measured. */
static size_t say_one_and_a_half(struct lt_desk *d, const struct lt_match *m)
{
    static const char neuter[] =
        "uur|jaar|pond|ons|glas|blik|pak|bord|stuk|kwartier|u|boek|huis|miljoen|miljard|brood|blad|vel|vat|"
        "procent|punt|seizoen|etmaal|decennium|millennium|percent|potje|maal|dozijn|schooljaar|ei|hoofdstuk|"
        "levensjaar|boekjaar";
    size_t noun = lt_skip_space(d, m->to);
    if (!lt_is_kind(d, noun, LT_TOK_WORD) || lt_tok_at(d, noun)->shape != LT_SHAPE_LOWER)
        return 0;
    struct lt_measure unit;
    bool sign = lt_scan_measure(d, noun, false, &unit) && unit.unit.forms;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, lt_is_word_in(d, noun, neuter) || lt_tok_ends(d, noun, "je") ? "anderhalf" : "anderhalve");
    if (sign)
        lt_measure_words(d, b, &unit, 0);
    return lt_say_words(d, m->from, sign ? noun + unit.tokens : m->to);
}

static const struct lt_pattern halves[] = {
    {"^", "1 _? ½", "1½ liter melk", say_one_and_a_half, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static const struct lt_phrase day_words[] = {
    {"ma|maandag", "maandag"},       {"di|dinsdag", "dinsdag"},
    {"wo|woe|woensdag", "woensdag"}, {"do|don|donderdag", "donderdag"},
    {"vr|vrij|vrijdag", "vrijdag"},  {"za|zat|zaterdag", "zaterdag"},
    {"zo|zon|zondag", "zondag"},     {NULL, NULL}};

static const char *day_name(const struct lt_desk *d, size_t i)
{
    for (const struct lt_phrase *p = day_words; p->written; p++)
        if (lt_is_word_in(d, i, p->written))
            return p->spoken;
    return NULL;
}

/* "ma. t/m vr." */
static size_t say_through(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, day_name(d, m->at[0]));
    lt_word(b, "tot en met");
    lt_word(b, day_name(d, m->at[7]));
    bool stop = lt_match_has(m, 8) && lt_is_last(d, m->to - 1);
    return lt_say_words(d, m->from, m->to - stop);
}

#define DAYS "ma|maandag|di|dinsdag|wo|woensdag|do|donderdag|vr|vrijdag|za|zaterdag|zo|zondag"
static const struct lt_pattern through[] = {
    {"^", DAYS " .? _ t / m _ " DAYS " .?", "ma. t/m vr.", say_through, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* After an ordinal. */
static const struct lt_pattern short_nouns[] = {
    {"<<e|de|ste <#1-3", "min .", "in de 67e min. scoorde hij", lt_match_say_short, "minuut"},
    {"<<e|de|ste <#1-3", "sec .", "in de 5e sec. viel het", lt_match_say_short, "seconde"},
    {"<<e|de|ste <#1-3", "kl .", "in de 5e kl. zat hij", lt_match_say_short, "klas"},
    {NULL, "St . > ~ T", "in Gent-St.-Pieters", NULL, "Sint"},
    {NULL, NULL, NULL, NULL, NULL},
};

static const struct lt_verbalizer readers[] = {
    {"number", LT_KIND(LT_TOK_NUMBER), NULL, numbers},
    {"one and a half", LT_KIND(LT_TOK_NUMBER), NULL, halves},
    {"short noun", LT_KIND(LT_TOK_WORD), NULL, short_nouns},
    {"days through", LT_KIND(LT_TOK_WORD), NULL, through},
    {"street", LT_KIND(LT_TOK_WORD), read_street, NULL},
    {"half", LT_KIND(LT_TOK_MARK), read_half, NULL},
    {"attention", LT_KIND(LT_TOK_WORD), read_attention, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"decade", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_MARK), read_decade, NULL},
    {"short year", LT_KIND(LT_TOK_MARK), read_short_year, NULL},
    {"compound", LT_KIND(LT_TOK_NUMBER), read_compound, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};

static const char *const lengths[] = {"uur", "minuut|minuten", "seconde|seconden"};

static const struct lt_word_number month_words[] = {
    {"januari", 1},   {"jan", 1},  {"februari", 2},  {"febr", 2}, {"feb", 2}, {"maart", 3},    {"mrt", 3},
    {"april", 4},     {"apr", 4},  {"mei", 5},       {"juni", 6}, {"jun", 6}, {"juli", 7},     {"jul", 7},
    {"augustus", 8},  {"aug", 8},  {"september", 9}, {"sept", 9}, {"sep", 9}, {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11}, {"december", 12}, {"dec", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_nl_normal = {
    .tag = "nl",
    .decimal = ',',
    .other_decimal = '.',
    .section_cues = "hoofdstuk|hfst|paragraaf|par|artikel|art|figuur|fig|tabel|tab|regel|bijlage|onderdeel|"
                    "deel|punt|nummer|nr|oefening|opgave|stelling|vergelijking",
    .groups = ". ",
    .dotted_time = true,
    .longest_alone = 12,
    .stopped_units = true,
    .percent_short = "proc",
    .digits = {"nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"},
    .words = {.point = "punt",
              .minus = "min",
              .to = "tot",
              .between = "tussen",
              .and = "en",
              .out_of = "van de",
              .times = "bij",
              .ratio = "op",
              .per = "per",
              .per_many = "op",
              .percent = "procent",
              .square = "vierkante",
              .cubic = "kubieke",
              .squared = "kwadraat",
              .and_minor = "en",
              .star = "ster|sterren",
              .plus = "plus",
              .version = "versie",
              .season = "seizoen",
              .episode = "aflevering",
              .either = "of",
              .hashtag = "hashtag",
              .dot = "punt",
              .slash = "slash",
              .at = "apenstaartje",
              .dash = "streepje",
              .underscore = "underscore",
              .colon = "dubbele punt",
              .hash = "hekje"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "maandag|ma|dinsdag|di|woensdag|wo|donderdag|do|vrijdag|vr|zaterdag|za|zondag|zo",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "tot|en|of",
    .articles = "de|op",
    .weak_date_cues = "op|van|tot|vanaf|sinds|voor|na|met|m",
    .time_marks = "uur|u",
    .time_cues = "om|vanaf",
    .length_names = lengths,
    .length_cues = "in",
    .units = &lt_nl_units,
    .money = &lt_nl_money,
    .magnitudes = lt_nl_magnitudes,
    .abbrs = lt_nl_abbrs,
    .abbr_words = lt_nl_abbr_words,
    .letter_cues =
        "vitamine|maat|plan|stoel|rij|gate|klas|groep|type|hepatitis|serie|spoor|perron|lokaal|kamer|"
        "huis|lijn|letter|categorie|plaats|zaal|vak|zone|optie|blok|bus",
    .bares = lt_nl_bares,
    .symbols = lt_nl_symbols,
    .homographs = &lt_nl_homographs,
    .math = &lt_nl_math,
    .readers = readers,
    .phrases = lt_nl_phrases,
    .slash_phrases = lt_nl_slash_phrases,
    .result_cues = "won|wonnen|gewonnen|wint|winnen|verloor|verloren|verliest|versloeg|versloegen|klopte|"
                   "zege|overwinning|nederlaag|gelijkspel|gelijk|voorsprong|achterstand|ruststand|eindstand|"
                   "uitslag|",
    .range_openings = "van|tussen|dagelijks|hoofdstuk|pagina|bladzijde|blz",
    .range_ends = "open|geopend",
    .result_links = "van|tegen|in|na|bij|door|en|voor|op|naar|gewonnen|verloren|dankzij|te",
    .sections = "paragrafen",
    .score_cues = "sterren|score|scoort|cijfer|waardering|beoordeling|recensie|oordeel|krijgt|kreeg|punten",
    .share_words = "van|deel|kopje|theelepel|eetlepel|liter",
    .country_numbers = true,
    .phone_cues = "tel|telefoon|telefoonnummer|fax|bel",
    .phone_shapes = "3-3-4|2-3-2-2|3-7|4-6|2-8",
    .model_letters = "p|i|k|kf|x|xt|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "door|en|met|van|voor|bij|als|zegt|schrijft|regisseur|acteur|schrijver|president|minister",
    .starters = "De|Het|Een|Dit|Dat|Hij|Zij|Ze|Ik|Wij|We|En|Maar|In|Op|Als|Toen|Nu|Er|Zo|Voor|Na",
    .ruler_names =
        "Willem|Hendrik|Lodewijk|Karel|Filips|Frederik|Frans|Jacob|Jakob|George|Elizabeth|Catharina|"
        "Peter|Nicolaas|Alexander|Napoleon|Leopold|Albert|Boudewijn|Paulus|Pius|Benedictus|Franciscus|"
        "Ramses|Otto|Maximiliaan|Christiaan|Gustaaf|Edward|Richard|Leo|Johannes|Margaretha",
    .ruler_titles = "koning|koningin|paus|keizer|tsaar|prins|prinses|hertog|graaf|stadhouder",
    .ruler_verbs = "van|en|in|was|is|die|werd|stierf|overleed|regeerde|op|tot|uit|had|liet|trouwde",
    .roman_words = "mix|di|mi|vi|xi",
    .version_cues = "versie|versies|" LT_VERSIONED_NAMES,
    .roman_cues = "hfst|dl|bd|art|hoofdstuk|deel|akte|scène|band|type|klasse|fase|groep|boek|wereldoorlog|"
                  "hoofdstukken|delen|aktes|artikel|artikelen|klassen|fasen|groepen|boeken|types",
    .initialisms = lt_nl_initialisms,
    .address_names = lt_nl_address_names,
    .capital_words = lt_nl_capital_words,
    .letters = lt_nl_letters,
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .decimal_words = decimals,
    .fraction = fraction,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .power = power,
    .ruler = ruler,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
