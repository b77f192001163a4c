/* lang/nb/nb.c - Norwegian: which numbers are years, how numbers agree with what is counted, dates and times.
 * LT_MASCULINE stands for the common gender ("en krone"), LT_NEUTER for "et år". Number words are in
 * lang/nb/numbers.c, forms of its own in lang/nb/readers.c, short forms in lang/nb/tables.c. */
#include "lang/nb/nb.h"

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
        "år|året|siden|fra|til|mellom|og|sommeren|høsten|våren|vinteren|rundt|omkring|cirka|før|etter|i|"
        "under|"
        "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|senest",
    .after_year =
        "og|eller|til|var|er|hadde|har|ble|kom|gikk|fikk|med|når|som|på|i|av|for|da|men|at|ved|under|etter|"
        "fra|samt|"
        "uten|hvor|mens|innen|inntil|skulle|kan|skal|vant|så|sto|tok|ga|begynte|begynner|utkom|sluttet|døde|"
        "grunnla|vendte|flyttet|skrev|het|lå|satt|ikke|om|hos|der|den|det|han|hun|de|vi|blant",
    .neuter =
        "min|sek|år|barn|hus|kilo|gram|eksemplar|eksemplarer|spill|avsnitt|album|mål|poeng|rom|land|skritt|"
        "nummer|numre|"
        "kapittel|kapitler|stykke|stykker|bord|ord|problem|problemer|tilfelle|tilfeller|parti|partier|"
        "døgn|kvartal|"
        "forsøk|språk|selskap|selskaper|dyr|sted|steder|tall|valg|brev|bein|par|hold|liv|bud|pass|foto|"
        "program|"
        "programmer|minutt|minutter|sekund|sekunder|pund|tonn|hull|rør|nett|verk|svar|tiår|århundre|"
        "århundrer|"
        "årtusen|sett|vindu|vinduer|glass|øye|øyne|kjøkken|kort|hjul|lån|møte|møter|skudd|tre|trær|egg|"
        "eple|epler|"
        "medlem|medlemmer|menneske|mennesker|bind|kvarter|bilde|bilder|blad|treff|innlegg",
    .plural_ends = "er",
    .plurals = "prosent|dollar|euro|km|kg|mann|timer|kr|dager|uker|ganger|kroner",
    .uncounted = "og|eller|til|mot|er|i|på|for|som|med|pluss|minus|ganger|komma|prosent|av",
    .ordered = "utg|min|sek|kl|gang|plass|århundre|århundret|verdenskrig|etasje|klasse|divisjon|runde|utgave|"
               "sesong|avsnitt|"
               "kapittel|del|akt|scene|sats|symfoni|bind|rekke|omgang|minutt|generasjon|kvartal|semester|"
               "søndag|juledag|pinsedag|påskedag|årtusen|fødselsdag|dag|uke|måned|år|bud|versjon|spor|"
               "distrikt|krets|september",
    .articles = "den|det|de|en|et|sin|sitt|hans|hennes|deres|min|mitt|din|ditt|hver|hvert|som|på|i|fra",
    .neuter_articles = "det|et|sitt|mitt|ditt|hvert",
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

static const char *const months[] = {"januar", "februar", "mars",      "april",   "mai",      "juni",
                                     "juli",   "august",  "september", "oktober", "november", "desember"};

/* The hour is neuter: "klokka ett". */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_nordic_time(d, b, t, (struct lt_form)N, "og");
}

static const char *const lengths[] = {"time|timer", "minutt|minutter", "sekund|sekunder"};
static const char *const length_marks[] = {"t|h|time|timer", "m|min", "s|sek"};

static const struct lt_phrase day_words[] = {{"man|ma|mandag", "mandag"}, {"tirs|tir|ti|tirsdag", "tirsdag"},
                                             {"ons|on|onsdag", "onsdag"}, {"tors|tor|to|torsdag", "torsdag"},
                                             {"fre|fr|fredag", "fredag"}, {"lør|lø|lørdag", "lørdag"},
                                             {"søn|sø|søndag", "søndag"}, {NULL, NULL}};

static const char doubtful_days[] = "man|ma|ti|to|tor|on|søn";

static const struct lt_word_number month_words[] = {
    {"januar", 1},    {"jan", 1},  {"februar", 2},   {"febr", 2}, {"feb", 2}, {"mars", 3},     {"mar", 3},
    {"april", 4},     {"apr", 4},  {"mai", 5},       {"juni", 6}, {"jun", 6}, {"juli", 7},     {"jul", 7},
    {"august", 8},    {"aug", 8},  {"september", 9}, {"sept", 9}, {"sep", 9}, {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11}, {"desember", 12}, {"des", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_nb_normal = {
    .tag = "nb",
    .decimal = ',',
    .other_decimal = '.',
    .section_cues = "kapittel|kap|avsnitt|figur|fig|tabell|tab|punkt|pkt|regel|vedlegg|del|artikkel|art|"
                    "paragraf|oppgave|nummer|nr|ligning|den",
    .groups = ". ",
    .day_dot = true,
    .dotted_time = true,
    .stopped_units = true,
    .longest_alone = 12,
    .percent_short = "pst|pct",
    .digits = {"null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"},
    .words = {.point = "komma",
              .other_point = "punktum",
              .minus = "minus",
              .to = "til",
              .between = "mellom",
              .and = "og",
              .out_of = "av",
              .times = "ganger",
              .ratio = "til",
              .per = "per",
              .percent = "prosent",
              .and_minor = "og",
              .square = "kvadrat",
              .cubic = "kubikk",
              .star = "stjerne|stjerner",
              .half_star = "og en halv",
              .plus = "pluss",
              .version = "versjon",
              .season = "sesong",
              .episode = "episode",
              .either = "eller",
              .hashtag = "emneknagg",
              .dot = "punktum",
              .slash = "skråstrek",
              .at = "krøllalfa",
              .dash = "bindestrek",
              .underscore = "understrek",
              .colon = "kolon",
              .hash = "firkant"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "mandag|man|tirsdag|tirs|tir|onsdag|ons|torsdag|tors|tor|fredag|fre|lørdag|lør|søndag|søn",
    .month_words = month_words,
    .day_words = day_words,
    .doubtful_days = doubtful_days,
    .day_links = "til|og|eller",
    .month_homographs = "jul|mar",
    .articles = "den",
    .time_cues = "kl|klokka|klokken",
    .hour_cues = "kl|klokka|klokken",
    .length_names = lengths,
    .length_cues = "på",
    .length_forms = {C, N, N},
    .length_marks = length_marks,
    .units = &lt_nb_units,
    .money = &lt_nb_money,
    .magnitudes = lt_nb_magnitudes,
    .abbrs = lt_nb_abbrs,
    .abbr_words = lt_nb_abbr_words,
    .letter_cues =
        "vitamin|størrelse|plan|plass|sete|rad|gate|klasse|gruppe|type|hepatitt|serie|sal|rom|linje|"
        "bokstav|kategori|spor|hus|perrong|buss|oppgang|sone",
    .bares = lt_nb_bares,
    .symbols = lt_nb_symbols,
    .math = &lt_nb_math,
    .readers = lt_nb_readers,
    .phrases = lt_nb_phrases,
    .slash_phrases = lt_nb_slash_phrases,
    .result_cues = "vant|vinner|vunnet|tapte|taper|tapt|beseiret|seier|seieren|nederlag|nederlaget|"
                   "uavgjort|ledelse|ledelsen|ledet|pause|stillingen|sluttresultatet|resultatet|kampen|"
                   "hjemmeseier|borteseier|",
    .range_openings = "fra|mellom|daglig|side|sider|kapittel|kl|klokken",
    .range_ends = "åpen|åpent|åpne",
    .result_links = "til|mot|etter|i|på|over|hjemme|borte|og|ved|for|mens|da|takket",
    .sections = "paragrafene",
    .score_cues = "karakter|karakteren|poeng|stjerner|terningkast|vurdering|anmeldelse|får|fikk|gir|ga",
    .share_words = "av|kopp|kopper|teskje|spiseskje|ss|ts|dl|liter",
    .star_form = C,
    .out_of_form = C,
    .phone_cues = "tlf|tel|telefon|mobil|mob|faks|ring",
    .phone_shapes = "2-2-2-2|3-2-3",
    .phone_numbers = true,
    .version_cues = "versjon|fastvare|" LT_VERSIONED_NAMES,
    .model_letters = "p|i|k|kf|x|xt|xd|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "av|og|med|fra|til|hos|sier|som|for|er|var|skriver",
    .starters = "Den|Det|De|En|Et|Han|Hun|Vi|Jeg|Men|Og|I|På|Når|Om|Så|For|Nå|Her|Der",
    .ruler_names =
        "Harald|Olav|Haakon|Håkon|Magnus|Sverre|Inge|Sigurd|Eirik|Christian|Frederik|Margrete|Margrethe|"
        "Gustav|Karl|Carl|Oscar|Elizabeth|Elisabeth|Katarina|Filip|Georg|Edvard|Vilhelm|Nikolaj|"
        "Aleksander|Peter|Paul|Pius|Benedikt|Frans|Leo|Napoleon|Otto|Henrik|Ludvig",
    .ruler_titles = "kong|konge|dronning|pave|keiser|tsar|prins|prinsesse|hertug",
    .ruler_verbs = "av|og|i|døde|ble|regjerte|var|er|som|på|til|fra|lot|giftet",
    .roman_cues = "kap|bd|kapittel|del|bind|akt|scene|type|klasse|fase|gruppe|avsnitt|kapitler|kapitlene|"
                  "deler|delene|akter|scener|typer|klasser|faser|grupper|vedlegg|figur|tabell",
    .roman_words = "vi|liv|mix|di|mi|xi",
    .initialisms = lt_nb_initialisms,
    .address_names = lt_nb_address_names,
    .capital_words = lt_nb_capital_words,
    .cardinal = lt_nb_cardinal,
    .ordinal = lt_nb_ordinal,
    .year = lt_nb_year,
    .decimal_words = lt_nb_decimals,
    .fraction = lt_nb_fraction,
    .mixed = lt_nb_mixed,
    .date = lt_say_day_month_year,
    .time = time_of_day,
    .ruler = lt_nb_ruler,
    .power = lt_nb_power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
