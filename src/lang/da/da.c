/* lang/da/da.c - Danish: which numbers are years, how numbers agree with what is counted, dates and times.
 * LT_MASCULINE stands for the common gender ("en krone"), LT_NEUTER for "et år". Number words are in
 * lang/da/numbers.c, forms of its own in lang/da/readers.c, short forms in lang/da/tables.c. */
#include "lang/da/da.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/en/en.h"
#include "lang/math.h"
#include "lang/nordic/nordic.h"

#define C {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

static const struct lt_nordic_words words = {
    .year = "år|året",
    .before_year =
        "år|året|siden|fra|til|mellem|og|sommeren|efteråret|foråret|vinteren|omkring|cirka|før|efter|i|under|"
        "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|senest",
    .after_year =
        "og|eller|til|var|er|havde|har|blev|kom|gik|fik|med|når|som|på|i|af|for|da|men|at|ved|under|efter|"
        "fra|"
        "samt|uden|hvor|mens|inden|indtil|skulle|kan|skal|vandt|så|stod|tog|gav|begyndte|begynder|udkom|"
        "sluttede|"
        "døde|grundlagdes|vendte|flyttede|skrev|hed|lå|sad|ikke|om|hos|der|den|det|han|hun|de|vi|blandt",
    .neuter = "min|sek|år|barn|børn|hus|huse|kilo|gram|eksemplar|eksemplarer|spil|afsnit|album|mål|"
              "point|værelse|værelser|rum|land|"
              "lande|skridt|nummer|numre|kapitel|kapitler|stykke|stykker|bord|borde|ord|"
              "problem|problemer|tilfælde|parti|"
              "partier|døgn|kvartal|forsøg|sprog|selskab|selskaber|dyr|sted|steder|job|tal|"
              "valg|brev|breve|ben|par|hold|liv|bud|"
              "test|pas|foto|fotos|program|programmer|minut|minutter|sekund|sekunder|pund|ton|"
              "hul|huller|rør|net|værk|værker|"
              "svar|årti|årtier|århundrede|århundreder|årtusinde|sæt|vindue|vinduer|glas|øje|"
              "øjne|køkken|kort|hjul|lån|møde|møder|"
              "skud|træ|træer|æg|æble|æbler|medlem|medlemmer|menneske|mennesker|bind|kvarter|"
              "billede|billeder|blad|blade|træf",
    .plural_ends = "er",
    .plurals = "procent|dollar|euro|km|kg|mand|timer|kr|dage|uger|gange|kroner",
    .uncounted = "og|eller|til|mod|er|i|på|for|som|med|plus|minus|gange|komma|procent|af",
    .ordered = "udg|min|sek|kl|gang|plads|århundrede|verdenskrig|etage|sal|klasse|division|runde|udgave|"
               "udgaver|sæson|afsnit|kapitel|del|akt|scene|"
               "sats|symfoni|bind|række|halvleg|minut|generation|kvartal|semester|søndag|"
               "juledag|pinsedag|påskedag|årtusinde|"
               "fødselsdag|dag|uge|måned|år|bud|led|version|spor|distrikt|kreds|september",
    .articles = "den|det|de|en|et|sin|sit|hans|hendes|deres|min|mit|din|dit|hver|hvert|som|på|i|fra",
    .neuter_articles = "det|et|sit|mit|dit|hvert",
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

static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    return lt_nordic_ordinal_mark(d, i, n, f, &words);
}

static const char *const months[] = {"januar", "februar", "marts",     "april",   "maj",      "juni",
                                     "juli",   "august",  "september", "oktober", "november", "december"};

/* The hour is neuter: "klokken et". */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_nordic_time(d, b, t, (struct lt_form)N, "og");
}

static const char *const lengths[] = {"time|timer", "minut|minutter", "sekund|sekunder"};
static const char *const length_marks[] = {"t|h|time|timer", "m|min", "s|sek"};

static const struct lt_phrase day_words[] = {{"man|ma|mandag", "mandag"}, {"tirs|tir|ti|tirsdag", "tirsdag"},
                                             {"ons|on|onsdag", "onsdag"}, {"tors|tor|to|torsdag", "torsdag"},
                                             {"fre|fr|fredag", "fredag"}, {"lør|lø|lørdag", "lørdag"},
                                             {"søn|sø|søndag", "søndag"}, {NULL, NULL}};

static const char doubtful_days[] = "man|ma|ti|to|tor|on|søn";

static const struct lt_word_number month_words[] = {
    {"januar", 1},    {"jan", 1},  {"februar", 2},   {"febr", 2}, {"feb", 2}, {"marts", 3},    {"mar", 3},
    {"april", 4},     {"apr", 4},  {"maj", 5},       {"juni", 6}, {"jun", 6}, {"juli", 7},     {"jul", 7},
    {"august", 8},    {"aug", 8},  {"september", 9}, {"sept", 9}, {"sep", 9}, {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11}, {"december", 12}, {"dec", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_da_normal = {
    .tag = "da",
    .decimal = ',',
    .other_decimal = '.',
    .section_cues = "kapitel|kap|afsnit|figur|fig|tabel|tab|punkt|pkt|regel|bilag|del|artikel|art|paragraf|"
                    "øvelse|nummer|nr|ligning|den",
    .groups = ". ",
    .day_dot = true,
    .dotted_time = true,
    .stopped_units = true,
    .longest_alone = 12,
    .percent_short = "pct",
    .digits = {"nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"},
    .words = {.point = "komma",
              .other_point = "punktum",
              .minus = "minus",
              .to = "til",
              .between = "mellem",
              .and = "og",
              .out_of = "ud af",
              .times = "gange",
              .ratio = "til",
              .per = "per",
              .percent = "procent",
              .and_minor = "og",
              .square = "kvadrat",
              .cubic = "kubik",
              .star = "stjerne|stjerner",
              .half_star = "og en halv",
              .plus = "plus",
              .version = "version",
              .season = "sæson",
              .episode = "afsnit",
              .either = "eller",
              .hashtag = "hashtag",
              .dot = "punktum",
              .slash = "skråstreg",
              .at = "snabel-a",
              .dash = "bindestreg",
              .underscore = "understreg",
              .colon = "kolon",
              .hash = "havelåge"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "mandag|man|tirsdag|tirs|tir|onsdag|ons|torsdag|tors|tor|fredag|fre|lørdag|lør|søndag|søn",
    .month_words = month_words,
    .day_words = day_words,
    .doubtful_days = doubtful_days,
    .day_links = "til|og|eller",
    .month_homographs = "jul",
    .articles = "den",
    .time_cues = "kl|klokken|afg|ank",
    .hour_cues = "kl|klokken",
    .length_names = lengths,
    .length_cues = "på|i",
    .length_forms = {C, N, N},
    .length_marks = length_marks,
    .units = &lt_da_units,
    .money = &lt_da_money,
    .magnitudes = lt_da_magnitudes,
    .abbrs = lt_da_abbrs,
    .abbr_words = lt_da_abbr_words,
    .letter_cues =
        "vitamin|størrelse|plan|plads|sæde|række|gate|klasse|gruppe|type|hepatitis|serie|sal|værelse|"
        "linje|bogstav|kategori|spor|hus|perron|bus|opgang|zone",
    .bares = lt_da_bares,
    .symbols = lt_da_symbols,
    .math = &lt_da_math,
    .readers = lt_da_readers,
    .phrases = lt_da_phrases,
    .slash_phrases = lt_da_slash_phrases,
    .result_cues = "vandt|vinder|vundet|tabte|taber|tabt|besejrede|sejr|sejren|nederlag|nederlaget|"
                   "uafgjort|føring|føringen|førte|bagud|pausen|stillingen|slutresultatet|resultatet|kampen|"
                   "hjemmesejr|udesejr",
    .range_openings = "fra|mellem|dagligt|side|sider|kapitel|kl|klokken",
    .range_ends = "åben|åbent|åbne",
    .result_links = "til|mod|efter|i|på|over|hjemme|ude|og|ved|for|mens|da|takket",
    .sections = "paragrafferne",
    .score_cues = "karakter|karakteren|point|stjerner|hjerter|bedømmelse|anmeldelse|får|fik|giver|gav",
    .share_words = "af|kop|kopper|teske|teskefuld|spiseske|spsk|tsk|dl|liter",
    .star_form = C,
    .out_of_form = C,
    .phone_cues = "tlf|tel|telefon|mobil|fax|ring",
    .phone_shapes = "2-2-2-2|4-4",
    .phone_numbers = true,
    .version_cues = "version|" LT_VERSIONED_NAMES,
    .model_letters = "p|i|k|kf|x|xt|xd|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "af|og|med|fra|til|hos|siger|som|for|er|var|skriver",
    .starters = "Den|Det|De|En|Et|Han|Hun|Vi|Jeg|Men|Og|I|På|Når|Om|Så|For|Nu|Her|Der",
    .ruler_names = "Christian|Frederik|Valdemar|Erik|Knud|Svend|Harald|Gorm|Oluf|Christoffer|Hans|Margrethe|"
                   "Gustav|Karl|Carl|Oscar|Elizabeth|Elisabeth|Katarina|Filip|Georg|Edvard|Vilhelm|Nikolaj|"
                   "Alexander|Peter|Paul|Pius|Benedikt|Frans|Leo|Håkon|Haakon|Napoleon|Otto|Henrik|Ludvig",
    .ruler_titles = "kong|konge|dronning|pave|kejser|zar|prins|prinsesse|hertug",
    .ruler_verbs = "af|og|i|døde|blev|regerede|var|er|som|på|til|fra|lod|giftede",
    .roman_cues = "kap|bd|kapitel|del|bind|akt|scene|type|klasse|fase|gruppe|afsnit|kapitler|kapitlerne|dele|"
                  "delene|akter|scener|typer|klasser|faser|grupper|bilag|figur|tabel",
    .roman_words = "vi|liv|mix|di|mi|xi",
    .initialisms = lt_da_initialisms,
    .address_names = lt_da_address_names,
    .capital_words = lt_da_capital_words,
    .cardinal = lt_da_cardinal,
    .ordinal = lt_da_ordinal,
    .year = lt_da_year,
    .decimal_words = lt_da_decimals,
    .fraction = lt_da_fraction,
    .mixed = lt_da_mixed,
    .date = lt_say_day_month_year,
    .time = time_of_day,
    .ruler = lt_da_ruler,
    .power = lt_da_power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
