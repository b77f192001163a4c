/* lang/fr/fr.c - French: number words with their agreements, ordinals in figures and Roman numerals,
 * dates and times. From 70 on Belgium and Switzerland have tens of their own ("septante", "nonante"; the
 * Swiss "huitante" too). Cases of an ordinal: PLAIN, SECOND ("2nd"), PLURAL ("les 20es"). The tables of
 * units, money and short forms are in lang/fr/tables.c. */
#include "lang/fr/fr.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/math.h"
#include "lang/romance/romance.h"

#include <string.h>

enum { PLAIN, SECOND, PLURAL };

#define NONE ((struct lt_form){0})

/* --- cardinals --- */

static const char *const small[] = {
    "zéro", "un",   "deux",  "trois",  "quatre",   "cinq",   "six",   "sept",     "huit",     "neuf",
    "dix",  "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
static const char *const tens[] = {"", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"};
static const char fourscore[] = "quatre-vingt";

/* 70, 80 and 90 by region; NULL: ten and more on the ten before. The last row is everywhere else. */
static const struct counting {
    const char *regions;
    const char *tens[3];
} countings[] = {
    {"BE|CD|RW|BI", {"septante", fourscore, "nonante"}},
    {"CH", {"septante", "huitante", "nonante"}},
    {NULL, {NULL, fourscore, NULL}},
};

static const char *const powers[] = {"million|millions",         "milliard|milliards",
                                     "billion|billions",         "billiard|billiards",
                                     "trillion|trillions",       "trilliard|trilliards",
                                     "quadrillion|quadrillions", "quadrilliard|quadrilliards",
                                     "quintillion|quintillions", "quintilliard|quintilliards"};

/* NULL: this region has no word for it. */
static const char *word_for_ten(const struct lt_desk *d, int ten)
{
    const struct counting *c = countings;
    while (c->regions && !lt_forms_have(c->regions, lt_str_of(d->region)))
        c++;
    return ten < 7 ? tens[ten] : c->tens[ten - 7];
}

/* 1 to 99; `last`: nothing follows that takes the s of "quatre-vingts". */
static void below_hundred(const struct lt_desk *d, struct lt_buf *b, int n, bool feminine, bool last)
{
    int ten = n / 10, unit = n % 10;
    if (n < 20) {
        lt_word(b, n == 1 && feminine ? "une" : small[n]);
        return;
    }
    const char *word = word_for_ten(d, ten);
    if (!word) {
        word = word_for_ten(d, ten - 1);
        unit += 10;
    }
    lt_word(b, word);
    if (unit == 0) {
        lt_word_join(b, word == fourscore && last ? "s" : "");
        return;
    }
    bool et = (unit == 1 || unit == 11) && word != fourscore;
    lt_word_join(b, et ? " et " : "-");
    lt_word_join(b, unit == 1 && feminine ? "une" : small[unit]);
}

static void below_thousand(const struct lt_desk *d, struct lt_buf *b, int n, bool feminine, bool last)
{
    if (n >= 200)
        lt_word(b, small[n / 100]);
    if (n >= 100) {
        lt_word(b, "cent");
        lt_word_join(b, n >= 200 && n % 100 == 0 && last ? "s" : "");
    }
    if (n % 100)
        below_hundred(d, b, n % 100, feminine, last);
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "zéro");
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        if (g == 1) {
            if (n > 1)
                below_thousand(d, b, n, false, false);
            lt_word(b, "mille");
        } else {
            below_thousand(d, b, n, g == 0 && f.gender == LT_FEMININE, true);
        }
        if (g > 1)
            lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    cardinal(d, b, digits, NONE);
}

/* --- ordinals --- */

/* "deuxième": the cardinal in b, from `from` on, loses or changes its last letter. */
static void join_ieme(struct lt_buf *b, size_t from)
{
    if (b->failed || b->n == from)
        return;
    struct lt_str said = lt_buf_str(b);
    char last = b->p[b->n - 1];
    /* deux, trois, six, dix keep theirs */
    if (last == 'e' || lt_ends_in(said, "ts|ns|ds"))
        b->n--;
    if (last == 'f')
        b->p[b->n - 1] = 'v';
    lt_word_join(b, last == 'q' ? "uième" : "ième");
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    bool feminine = f.gender == LT_FEMININE;
    int64_t n = lt_digits_value(digits);
    size_t from = b->n;
    if (n == 1) {
        lt_word(b, feminine ? "première" : "premier");
    } else if (n == 2 && f.kase == SECOND) {
        lt_word(b, feminine ? "seconde" : "second");
    } else if (n == 1000000 || n == 1000000000) { /* "millionième", not "un millionième" */
        lt_word(b, n == 1000000 ? "millionième" : "milliardième");
    } else {
        cardinal(d, b, digits, NONE);
        join_ieme(b, from);
    }
    if (f.kase == PLURAL)
        lt_word_join(b, "s");
}

/* The ending of an ordinal in figures or Roman numerals; 0: none, else what it says in *f. */
static bool ending(struct lt_str s, int64_t n, struct lt_form *f)
{
    *f = (struct lt_form){LT_MASCULINE, PLAIN};
    if (n == 1) {
        bool feminine = lt_forms_have("re|ère|ere|res|ères", s);
        f->gender = feminine ? LT_FEMININE : LT_MASCULINE;
        f->kase = lt_forms_have("ers|res|ères", s) ? PLURAL : PLAIN;
        return feminine || lt_forms_have("er|ers", s);
    }
    if (n == 2 && lt_forms_have("nd|nde|d|de", s)) {
        *f = (struct lt_form){s.p[s.n - 1] == 'e' ? LT_FEMININE : LT_MASCULINE, SECOND};
        return true;
    }
    f->kase = lt_forms_have("es|èmes|emes|ièmes", s) ? PLURAL : PLAIN;
    return f->kase == PLURAL || lt_forms_have("e|ème|eme|è|ième|ieme", s);
}

static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (!lt_is_kind(d, i, LT_TOK_WORD) || n->n_part || lt_is_kind(d, i + 1, LT_TOK_NUMBER))
        return 0;
    return ending(lt_tok_text(d, i), lt_digits_value((struct lt_str){n->whole, n->n_whole}), f);
}

/* "XXe siècle", "François Ier", "la Ve République": the numeral and its ending are one word. "Ce", "De", "Le"
 * and "Me" are none. */
static int scan_roman_ordinal(const struct lt_desk *d, size_t i, struct lt_form *f)
{
    struct lt_str s = lt_tok_text(d, i);
    size_t capitals = 0;
    while (capitals < s.n && s.p[capitals] >= 'A' && s.p[capitals] <= 'Z')
        capitals++;
    int n = capitals && capitals < s.n ? lt_roman_value(lt_str_slice(s, 0, capitals)) : 0;
    if (!n || n > 100 || !ending(lt_str_from(s, capitals), n, f))
        return 0;
    bool no_word = capitals > 1 || n == 1 || n == 5 || n == 10;
    return no_word && !(n == 2 && f->kase == SECOND) ? n : 0;
}

static size_t read_roman_ordinal(struct lt_desk *d, size_t i)
{
    struct lt_form f;
    struct lt_match century;
    int n = scan_roman_ordinal(d, i, &f);
    if (!n)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, n, f);
    if (!lt_match(d, i + 1, "_ s .", &century))
        return lt_say_words(d, i, i + 1);
    lt_word(b, "siècle"); /* "XIXe s." */
    return lt_say_words(d, i, century.to - lt_is_last(d, century.at[1]));
}

/* --- agreement --- */

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    struct lt_str s = lt_tok_text(d, i);
    if (t->shape != LT_SHAPE_LOWER || s.n < 3 || s.p[1] == '\'' ||
        lt_str_starts(lt_str_from(s, 1), LT_S("’")) || lt_is_word_in(d, i, lt_fr_no_nouns))
        return NONE;
    if (lt_is_word_in(d, i, lt_fr_masculine))
        return (struct lt_form){LT_MASCULINE, 0};
    if (lt_is_word_in(d, i, lt_fr_feminine) ||
        lt_ends_in(
            s, "tion|tions|sion|sions|xion|xions|té|tés|ette|ettes|ance|ances|ence|ences|ière|ières|"
               "euse|euses|trice|trices|elle|elles|enne|ennes|esse|esses|ie|ies|ure|ures|ade|ades|ée|ées"))
        return (struct lt_form){LT_FEMININE, 0};
    return lt_ends_in(s, "s|x") ? (struct lt_form){LT_MASCULINE, 0} : NONE;
}

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    return n >= 1000 && n < 2200 &&
           (lt_is_word_in(d, lt_before(d, i),
                          "en|de|depuis|dès|vers|avant|après|année|années|jusqu'en|fin|début") ||
            counted(d, lt_skip_space(d, i + 1)).gender == LT_NO_GENDER);
}

/* --- decimals and fractions --- */

static void decimal_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_romance_decimals(d, b, n, f, 3, true, false);
}

/* 0, 1 and whatever is below 2 is singular: "1,5 million". */
static unsigned plural(const struct lt_num *n)
{
    return lt_digits_value((struct lt_str){n->whole, n->n_whole}) >= 2;
}

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool several = lt_digits_value(above) > 1;
    lt_say_cardinal(d, b, above, NONE);
    if (under > 100 && under % 100) {
        lt_word(b, "sur");
        lt_say_cardinal(d, b, below, NONE);
        return;
    }
    if (under == 3) {
        lt_word(b, "tiers");
        return;
    }
    if (under == 2 || under == 4)
        lt_word(b, under == 2 ? "demi" : "quart");
    else
        ordinal(d, b, lt_digits_trim(below), NONE);
    lt_word_join(b, several ? "s" : "");
}

static void fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                        struct lt_form f)
{
    lt_romance_fraction_of(d, b, above, below, f, "un demi|une demi");
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    lt_romance_mixed(d, b, whole, above, below, "et", "demi");
}

/* --- dates and times --- */

static const char *const months[] = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                     "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day == 1)
        lt_word(b, "premier");
    else if (date->day)
        lt_say_int(d, b, date->day, NONE);
    if (date->day_to) {
        lt_word(b, "au");
        lt_say_int(d, b, date->day_to, NONE);
    }
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        year(d, b, (struct lt_str){date->year, date->n_year});
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_say_length(d, b, t->hour, LT_HOURS);
    if (t->second > 0) {
        lt_say_length(d, b, t->minute, LT_MINUTES);
        lt_word(b, "et");
        lt_say_length(d, b, t->second, LT_SECONDS);
    } else if (t->minute > 0) {
        lt_say_int(d, b, t->minute, (struct lt_form){LT_FEMININE, 0});
    }
    if (t->meridiem != LT_NO_MERIDIEM)
        lt_word(b, t->meridiem == LT_AM           ? "du matin"
                   : t->hour < 6 || t->hour == 12 ? "de l'après-midi"
                                                  : "du soir");
}

/* "14 h 30": the common reader wants it without spaces. */
static size_t read_spaced_time(struct lt_desk *d, size_t i)
{
    struct lt_time t = {.hour = lt_scan_int(d, i), .second = -1};
    size_t at = i + 1 + lt_is_kind(d, i + 1, LT_TOK_SPACE),
           behind = at + 1 + lt_is_kind(d, at + 1, LT_TOK_SPACE);
    if (!lt_is_digits(d, i, 1, 2) || t.hour > 24 || !lt_is_word(d, at, "h") ||
        !lt_is_digits(d, behind, 2, 2) || (t.minute = lt_scan_int(d, behind)) > 59 ||
        !lt_is_free_before(d, i) || lt_is_kind(d, behind + 1, LT_TOK_WORD) ||
        lt_is_word_in(d, lt_skip_space(d, behind + 1), "min|mn|m|minutes"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    time_of_day(d, b, &t);
    return lt_say_words(d, i, behind + 1);
}

/* --- short forms with hyphens --- */

/* "av. J.-C.", "apr. J.-C.": where it ends, or 0. */
static size_t christ_end(const struct lt_desk *d, size_t i)
{
    size_t at = i + 1 + lt_is_mark(d, i + 1, '.');
    at = lt_skip_space(d, at);
    if (!lt_is_word(d, at, "J"))
        return 0;
    at += 1 + lt_is_mark(d, at + 1, '.');
    at = lt_is_mark(d, at, '-') ? at + 1 : lt_skip_space(d, at);
    if (!lt_is_word(d, at, "C"))
        return 0;
    bool stop = lt_is_mark(d, at + 1, '.') && !lt_is_last(d, at);
    return at + 1 + stop;
}

static size_t say_sir(struct lt_desk *d, const struct lt_match *m)
{
    return lt_is_name(d, m->from) ? lt_say_text(d, m->row->words, m->from, m->to) : 0;
}

static size_t say_christ(struct lt_desk *d, const struct lt_match *m)
{
    size_t to = christ_end(d, m->from);
    return to ? lt_say_text(d, m->row->words, m->from, to) : 0;
}

static const struct lt_pattern hyphened[] = {
    {NULL, "m . > _ le|la|les|de|du|l'un", "M. le ministre", say_sir, "monsieur"},
    {NULL, "mm . > _ le|la|les|de|du|l'un", "MM. les députés", say_sir, "messieurs"},
    {NULL, "av", "52 av. J.-C.", say_christ, "avant Jésus-Christ"},
    {NULL, "apr|ap", "52 apr. J.-C.", say_christ, "après Jésus-Christ"},
    {NULL, "c . - à - d .?", "c.-à-d. jamais", NULL, "c'est-à-dire"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- readers --- */

static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_romance_read_half(d, i, "et demi|et demie");
}

static size_t read_inches(struct lt_desk *d, size_t i)
{
    return lt_romance_read_inches(d, i, "pouce|pouces", LT_MASCULINE);
}

static size_t read_number_sign(struct lt_desk *d, size_t i)
{
    return lt_romance_read_number_sign(d, i, "numéro|numéros");
}

/* "L'E.N.A.", "d'O.N.U.": the first letter is one word with the article. */
static size_t read_elided_letters(struct lt_desk *d, size_t i)
{
    enum { MOST_LETTERS = 8 };
    struct lt_str s = lt_tok_text(d, i);
    size_t apostrophe = lt_str_find(s, LT_S("'"));
    if (!lt_is_mark(d, i + 1, '.') || apostrophe == SIZE_MAX || apostrophe + 2 != s.n ||
        lt_str_from(s, apostrophe + 1).p[0] < 'A' || lt_str_from(s, apostrophe + 1).p[0] > 'Z')
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, s);
    size_t at = i + 2, letters = 1;
    while (letters < MOST_LETTERS && lt_tok_at(d, at)->n == 1 && lt_is_name(d, at) &&
           lt_is_mark(d, at + 1, '.')) {
        lt_word_str(b, lt_tok_text(d, at));
        at += 2;
        letters++;
    }
    return letters > 1 ? lt_say_words(d, i, at - lt_is_last(d, at - 1)) : 0;
}

static const struct lt_verbalizer readers[] = {
    {"elided letters", LT_KIND(LT_TOK_WORD), read_elided_letters, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"roman ordinal", LT_KIND(LT_TOK_WORD), read_roman_ordinal, NULL},
    {"hyphened", LT_KIND(LT_TOK_WORD), NULL, hyphened},
    {"number sign", LT_KIND(LT_TOK_WORD), read_number_sign, NULL},
    {"spaced time", LT_KIND(LT_TOK_NUMBER), read_spaced_time, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER), read_half, lt_romance_halves},
    {"season", LT_KIND(LT_TOK_NUMBER), lt_romance_read_season, NULL},
    {"inches", LT_KIND(LT_TOK_NUMBER), read_inches, NULL},
    {"days", LT_KIND(LT_TOK_NUMBER), lt_romance_read_days, NULL},
    {NULL, 0, NULL, NULL},
};

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_romance_power(d, b, digits, minus, "au carré|au cube|puissance");
}

static const char *const lengths[] = {"heure|heures", "minute|minutes", "seconde|secondes"};
static const char *const length_marks[] = {"h|hr|hrs", "m|mn|min|mins", "s|sec|secs"};

static const struct lt_phrase day_words[] = {{"lun|lundi", "lundi"},
                                             {"mar|mardi", "mardi"},
                                             {"mer|mercr|mercredi", "mercredi"},
                                             {"jeu|jeudi", "jeudi"},
                                             {"ven|vendr|vendredi", "vendredi"},
                                             {"sam|samedi", "samedi"},
                                             {"dim|dimanche", "dimanche"},
                                             {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"janvier", 1},   {"janv", 1}, {"février", 2},   {"févr", 2}, {"fév", 2},      {"mars", 3},
    {"avril", 4},     {"avr", 4},  {"mai", 5},       {"juin", 6}, {"juillet", 7},  {"juil", 7},
    {"août", 8},      {"aout", 8}, {"septembre", 9}, {"sept", 9}, {"octobre", 10}, {"oct", 10},
    {"novembre", 11}, {"nov", 11}, {"décembre", 12}, {"déc", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_fr_normal = {
    .tag = "fr",
    .decimal = ',',
    .other_decimal = '.',
    .groups = " .'",
    .hour_letter = true,
    .meridiem = true,
    .millions_link = true,
    .price_short = true,
    .unit_fractions = true,
    .fraction_most = 999999999,
    .longest_alone = 12,
    .digits = {"zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"},
    .words = {.point = "virgule",
              .other_point = "point",
              .minus = "moins",
              .to = "à",
              .out_of = "sur",
              .times = "fois",
              .by = "sur",
              .per = "par",
              .percent = "pour cent",
              .and_minor = "",
              .of = "de",
              .of_vowel = "d'",
              .squared = "carré|carrés",
              .cubed = "cube|cubes",
              .squared_f = "carrée|carrées",
              .star = "étoile|étoiles",
              .half_star = "et demie",
              .plus = "plus",
              .version = "version",
              .season = "saison",
              .episode = "épisode",
              .hashtag = "hashtag",
              .dot = "point",
              .slash = "barre oblique",
              .at = "arobase",
              .dash = "tiret",
              .underscore = "tiret bas",
              .colon = "deux-points",
              .hash = "dièse"},
    .months = months,
    .weekdays = "lundi|lun|mardi|mar|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam|dimanche|dim",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "au|à|et|ou",
    .date_ranges = true,
    .articles = "le|du|au|les|des",
    .counted_nouns = "de|d'abonnés|d'utilisateurs|abonnés|vues|utilisateurs|habitants|personnes|"
                     "téléchargements|exemplaires",
    .stopped_units = true,
    .month_homographs = "mars|sept",
    .time_marks = "h|heures|heure",
    .zone_words = "est",
    .length_names = lengths,
    .length_forms = {{LT_FEMININE, 0}, {LT_FEMININE, 0}, {LT_FEMININE, 0}},
    .length_marks = length_marks,
    .units = &lt_fr_units,
    .money = &lt_fr_money,
    .magnitudes = lt_fr_magnitudes,
    .abbrs = lt_fr_abbrs,
    .bares = lt_fr_bares,
    .symbols = lt_fr_symbols,
    .math = &lt_fr_math,
    .readers = readers,
    .phrases = lt_fr_phrases,
    .slash_phrases = lt_fr_slash_phrases,
    .score_cues =
        "étoile|étoiles|note|notes|score|points|verdict|moyenne|donne|mérite|obtient|reçoit|évaluation|"
        "cote|attribue|un|notée|noté",
    .share_words = "de|des|du",
    .score_scales = "20",
    .stars_first = true,
    .row_form = {LT_FEMININE, 0},
    .phone_cues = "tél|téléphone|fax|portable|mobile|appelez|appeler|whatsapp",
    .phone_numbers = true,
    .phone_shapes = "2-2-2-2-2|1-3-3-3|3-3-4|1-3-3-4",
    .model_letters = "p|k|K|X|x|Ti",
    .domains = lt_romance_domains,
    .file_types = lt_romance_file_types,
    .name_cues = "par|et|de|avec|selon|à",
    .starters =
        "Le|La|Les|Un|Une|En|Il|Elle|Ils|Elles|Ce|Cette|Mais|Et|On|Nous|Vous|Je|Dans|Pour|Par|Si|Quand|Son|"
        "Sa|"
        "Hier|Selon|Ainsi|Pourtant|Lorsque|Avec|Chez|Comme|Car|Or|Donc|Puis|Enfin|Voici|Cher|Chère|Depuis|"
        "Après|"
        "Avant|Pendant|Sans|Sous|Sur|Vers|Que|Qui|Où|Quant|Demain|Aujourd'hui|À|Ni|Seul|Même|Malgré|Grâce",
    .ruler_names = lt_fr_rulers,
    .ruler_titles = "roi|reine|pape|empereur|prince|tsar|saint|sultan|pharaon",
    .ruler_verbs =
        "fut|était|est|de|du|et|le|la|qui|en|mourut|naquit|régna|se|à|avec|par|eut|avait|a|visita|abdiqua",
    .roman_words = "dix|mix|vi|di|mi|xi",
    .roman_cues =
        "chapitre|tome|volume|livre|partie|acte|scène|titre|article|phase|tableau|figure|annexe|section|"
        "type|niveau|classe|planche|épisode|saison|mark|chap|t|vol|art|fig",
    .initialisms = lt_fr_initialisms,
    .capital_words = lt_fr_capital_words,
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .decimal_words = decimal_words,
    .fraction = fraction,
    .fraction_of = fraction_of,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .power = power,
    .plural = plural,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
