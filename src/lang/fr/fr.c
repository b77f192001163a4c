/* lang/fr/fr.c - French: how numbers agree with what is counted, dates and times. Number words are in
 * lang/fr/numbers.c, forms of its own in lang/fr/readers.c, short forms in lang/fr/tables.c. */
#include "lang/fr/fr.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/math.h"
#include "lang/romance/romance.h"

#include <string.h>

#define NONE ((struct lt_form){0})

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
        lt_fr_year(d, b, (struct lt_str){date->year, date->n_year});
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
              .between = "entre",
              .and = "et",
              .out_of = "sur",
              .times = "fois",
              .by = "sur",
              .per = "par",
              .per_many = "aux",
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
              .either = "ou",
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
    .plural_date_cues = "les",
    .weak_date_cues = "le|du|au|dès|avant|après|jusqu'au|depuis",
    .counted_nouns = "de|d'abonnés|d'utilisateurs|d'habitants|d'hab|d'euros|d'exemplaires|d'internautes|"
                     "abonnés|vues|utilisateurs|habitants|personnes|"
                     "téléchargements|exemplaires",
    .stopped_units = true,
    .month_homographs = "mars|sept",
    .time_marks = "h|heures|heure",
    .zone_words = "est",
    .length_names = lengths,
    .length_cues = "en",
    .length_forms = {{LT_FEMININE, 0}, {LT_FEMININE, 0}, {LT_FEMININE, 0}},
    .length_marks = length_marks,
    .units = &lt_fr_units,
    .money = &lt_fr_money,
    .magnitudes = lt_fr_magnitudes,
    .abbrs = lt_fr_abbrs,
    .abbr_words = lt_fr_abbr_words,
    .letter_cues = "vitamine|vitamines|taille|plan|place|siège|rang|rangée|porte|classe|groupe|type|hépatite|"
                   "série|quai|voie|salle|chambre|bâtiment|ligne|lettre|catégorie|fauteuil|zone|option|"
                   "appartement|lot",
    .size_cues = "taille|vitamine|vitamines|hépatite",
    .bares = lt_fr_bares,
    .symbols = lt_fr_symbols,
    .homographs = &lt_fr_homographs,
    .math = &lt_fr_math,
    .readers = lt_fr_readers,
    .phrases = lt_fr_phrases,
    .slash_phrases = lt_fr_slash_phrases,
    .sections = "paragraphes",
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
    .version_cues = "version|versions|" LT_VERSIONED_NAMES,
    .roman_cues =
        "chapitre|tome|volume|livre|partie|acte|scène|titre|article|phase|tableau|figure|annexe|section|"
        "type|niveau|classe|planche|épisode|saison|mark|chap|t|vol|art|fig|chapitres|tomes|volumes|livres|"
        "parties|actes|scènes|titres|articles|phases|tableaux|figures|annexes|sections|types|niveaux|classes|"
        "planches|épisodes|saisons",
    .initialisms = lt_fr_initialisms,
    .capital_words = lt_fr_capital_words,
    .cardinal = lt_fr_cardinal,
    .ordinal = lt_fr_ordinal,
    .year = lt_fr_year,
    .decimal_words = lt_fr_decimal_words,
    .fraction = lt_fr_fraction,
    .fraction_of = lt_fr_fraction_of,
    .mixed = lt_fr_mixed,
    .date = date,
    .time = time_of_day,
    .power = lt_fr_power,
    .plural = lt_fr_plural,
    .counted = counted,
    .ordinal_mark = lt_fr_ordinal_mark,
    .is_year = is_year,
};
