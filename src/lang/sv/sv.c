/* lang/sv/sv.c - Swedish: which numbers are years, how numbers agree with what is counted, dates and times.
 * LT_MASCULINE stands for the common gender ("en dollar"), LT_NEUTER for "ett år". Number words are in
 * lang/sv/numbers.c, forms of its own in lang/sv/readers.c, short forms in lang/sv/tables.c. */
#include "lang/sv/sv.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/en/en.h"
#include "lang/math.h"
#include "lang/nordic/nordic.h"

#define C {LT_MASCULINE, 0}

static const struct lt_nordic_words words = {
    .year = "år",
    .before_year =
        "år|sedan|från|till|mellan|och|sommaren|hösten|våren|vintern|runt|omkring|kring|före|efter|i|under|"
        "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sen|senast",
    .after_year =
        "och|eller|till|var|är|hade|har|blev|kom|gick|fick|med|när|som|på|i|av|för|då|men|att|vid|under|"
        "efter|"
        "från|samt|utan|där|medan|innan|tills|skulle|kan|ska|vann|såg|stod|tog|gav|lades|börjar|började|"
        "släpptes|"
        "slutade|föddes|dog|grundades|inleddes|återvände|flyttade|skrev|utkom|hette|låg|satt|så|inte|om|hos",
    .neuter = "krm|kryddmått|år|barn|hus|hundratal|kilo|kilogram|gram|hekto|tusental|tiotal|exemplar|spel|"
              "avsnitt|album|"
              "mål|poäng|"
              "rum|"
              "land|länder|steg|nummer|kapitel|stycken|lopp|bord|ord|problem|fall|parti|partier|dygn|kvartal|"
              "försök|"
              "språk|"
              "företag|djur|varv|ställe|ställen|jobb|sätt|tal|val|brev|ben|par|lag|liv|bud|brott|block|test|"
              "pass|foto|"
              "foton|program|rum|minne|minnen|pund|ton|hål|rör|nät|verk|svar|ljud|samtal|sekel|årtionde|"
              "decennium|set|"
              "fönster|glas|öga|kök|kort|hjul|lån|möte|möten|skott|straff|träd|varv|ägg|äpple|äpplen|bi|bin",
    .plural_ends = "or|ar|er",
    .plurals = "procent|dollar|euro|km|kg|man|tim|kr|mil",
    .uncounted = "och|eller|till|mot|är|i|på|för|som|med|plus|minus|gånger|komma|procent",
};

static bool is_year(const struct lt_desk *d, size_t i)
{
    return lt_nordic_is_year(d, i, &words);
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    return lt_nordic_counted(d, i, &words);
}

/* --- ordinals, dates, times --- */

/* "1:a", "3:e"; "23." alone. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    (void)n;
    (void)f;
    if (lt_is_mark(d, i, ':') && lt_is_word_in(d, i + 1, "a|e|an|en|as|es"))
        return 2;
    bool alone = i == 1 && lt_is_mark(d, i, '.') && lt_is_kind(d, i + 1, LT_TOK_END);
    return alone;
}

static const char *const months[] = {"januari", "februari", "mars",      "april",   "maj",      "juni",
                                     "juli",    "augusti",  "september", "oktober", "november", "december"};

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_nordic_time(d, b, t, (struct lt_form){0}, "och");
}

static const char *const lengths[] = {"timme|timmar", "minut|minuter", "sekund|sekunder"};

static const struct lt_phrase day_words[] = {{"mån|må|måndag", "måndag"}, {"tis|ti|tisdag", "tisdag"},
                                             {"ons|on|onsdag", "onsdag"}, {"tors|tor|to|torsdag", "torsdag"},
                                             {"fre|fr|fredag", "fredag"}, {"lör|lö|lördag", "lördag"},
                                             {"sön|sö|söndag", "söndag"}, {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"januari", 1},   {"jan", 1},       {"februari", 2},  {"febr", 2}, {"feb", 2},      {"mars", 3},
    {"april", 4},     {"apr", 4},       {"maj", 5},       {"juni", 6}, {"juli", 7},     {"augusti", 8},
    {"aug", 8},       {"september", 9}, {"sept", 9},      {"sep", 9},  {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11},      {"december", 12}, {"dec", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_sv_normal = {
    .tag = "sv",
    .decimal = ',',
    .other_decimal = '.',
    .section_cues = "kapitel|kap|avsnitt|avsnitten|figur|fig|tabell|tab|punkt|regel|bilaga|del|artikel|art|"
                    "paragraf|övning|nummer|nr|ekvation|den|mån|tis|ons|tors|fre|lör|sön",
    .groups = " .",
    .day_dot = true,
    .longest_alone = 12,
    .stopped_units = true,
    .percent_short = "proc",
    .digits = {"noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"},
    .words = {.point = "komma",
              .minus = "minus",
              .to = "till",
              .between = "mellan",
              .and = "och",
              .out_of = "av",
              .times = "gånger",
              .ratio = "till",
              .per = "per",
              .percent = "procent",
              .and_minor = "",
              .square = "kvadrat",
              .cubic = "kubik",
              .star = "stjärna|stjärnor",
              .plus = "plus",
              .version = "version",
              .season = "säsong",
              .episode = "avsnitt",
              .either = "eller",
              .hashtag = "hashtag",
              .dot = "punkt",
              .slash = "snedstreck",
              .at = "snabel-a",
              .dash = "bindestreck",
              .underscore = "understreck",
              .colon = "kolon",
              .hash = "hash"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "måndag|mån|tisdag|tis|onsdag|ons|torsdag|tors|fredag|fre|lördag|lör|söndag|sön",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "till|och|eller",
    .articles = "den",
    .time_cues = "kl|klockan|klockslaget",
    .hour_cues = "kl",
    .length_names = lengths,
    .length_cues = "på",
    .length_forms = {C, C, C},
    .units = &lt_sv_units,
    .money = &lt_sv_money,
    .magnitudes = lt_sv_magnitudes,
    .abbrs = lt_sv_abbrs,
    .abbr_words = lt_sv_abbr_words,
    .letter_cues =
        "vitamin|storlek|plan|plats|platsen|rad|raden|gate|klass|klassen|grupp|typ|hepatit|serie|sal|rum|"
        "linje|bokstav|kategori|spår|hus|årskurs|bås|läge|perrong|buss",
    .bares = lt_sv_bares,
    .symbols = lt_sv_symbols,
    .math = &lt_sv_math,
    .readers = lt_sv_readers,
    .phrases = lt_sv_phrases,
    .slash_phrases = lt_sv_slash_phrases,
    .result_cues =
        "vann|vinner|vunnit|förlorade|förlorar|förlorat|besegrade|seger|segern|segrade|förlust|"
        "förlusten|oavgjort|ledning|ledningen|ledde|underläge|halvtid|ställningen|slutresultatet|resultatet|"
        "matchen|hemmaseger|bortaseger|kryssade|kvitterade",
    .range_openings = "från|mellan|dagligen|sidan|sidor|kapitel|kl|klockan",
    .range_ends = "öppet|öppen|öppna",
    .result_links = "mot|efter|i|på|över|hemma|borta|och|vid|till|för|medan|när|tack",
    .sections = "paragraferna",
    .score_cues = "betyg|betyget|poäng|stjärnor|snitt|omdöme|recension|får|fick|ger|gav",
    .share_words = "av|kopp|koppar|tesked|matsked|msk|tsk|dl|liter",
    .star_form = C,
    .out_of_form = C,
    .country_numbers = true,
    .phone_cues = "tel|tfn|telefon|mobil|fax|ring",
    .phone_shapes = "2-3-3-2|3-3-2-2|3-3-3-2|4-2-2-2|3-6|3-7",
    .model_letters = "p|i|k|kf|x|xt|xd|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "av|och|med|från|till|hos|säger|som|för|är|var|skriver",
    .starters = "Den|Det|De|En|Ett|Han|Hon|Vi|Jag|Men|Och|I|På|När|Om|Så|För|Nu|Här|Där",
    .ruler_names =
        "Johannes|Klemens|Clemens|Innocentius|Urban|Gregorius|Kristina|Ivan|Charles|George|Richard|Edward|"
        "Ferdinand|Haakon|Olav|Olof|Valdemar|Ramses|Leopold|Albert|Rudolf|Josef|Maximilian|Konrad|Stefan|"
        "Sigismund|Knut|Sven|Sixtus|Julius|Bonifatius|Nikolaus|Wilhelm|Viktor|Ludwig|Elisabeth|Gustav|Gustaf|"
        "Karl|Carl|Erik|Johan|Kristian|Fredrik|Oscar|Oskar|Adolf|Magnus|Henrik|"
        "Ludvig|Elizabeth|Elisabet|Margareta|Margrethe|Katarina|Filip|Georg|Edvard|Jakob|Vilhelm|"
        "Nikolaj|Alexander|Peter|Paulus|Pius|Benedictus|Franciskus|Leo|Harald|Håkan|Napoleon|Otto",
    .ruler_titles = "kung|drottning|påve|kejsare|tsar|prins|prinsessa|hertig",
    .ruler_verbs = "av|och|i|dog|blev|regerade|var|är|som|på|till|från|lät|gifte",
    .roman_words = "vi|liv|mix|di|mi|xi",
    .version_cues = "version|versionen|versioner|" LT_VERSIONED_NAMES,
    .roman_cues =
        "kap|bd|vol|avd|kapitel|del|volym|akt|scen|band|typ|klass|fas|grupp|avsnitt|världskriget|kapitlen|"
        "delar|delarna|volymer|akter|scener|typer|klasser|faser|grupper|bilaga|bilagor|figur|tabell",
    .initialisms = lt_sv_initialisms,
    .address_names = lt_sv_address_names,
    .capital_words = lt_sv_capital_words,
    .cardinal = lt_sv_cardinal,
    .ordinal = lt_sv_ordinal,
    .ruler = lt_sv_ruler,
    .year = lt_sv_year,
    .decimal_words = lt_sv_decimals,
    .fraction = lt_sv_fraction,
    .mixed = lt_sv_mixed,
    .date = lt_say_day_month_year,
    .time = time_of_day,
    .power = lt_sv_power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
