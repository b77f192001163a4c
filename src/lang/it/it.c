/* lang/it/it.c - Italian: number words, "un" and its forms, ordinals, fractions, dates and times.
 * Number words are parted after hundreds and thousands: an engine then says "trecento sessantanove" with the
 * right s. Cases of "one": 0, IMPURE ("uno studente"), ELIDED ("un'ora"). Its readers are in
 * lang/it/readers.c, the tables of units, money and short forms in lang/it/tables.c. */
#include "lang/it/it.h"

#include "lang/desk/desk.h"
#include "lang/math.h"
#include "lang/romance/romance.h"

#include <string.h>

enum { PURE, IMPURE, ELIDED };

#define NONE ((struct lt_form){0})

/* --- cardinals --- */

static const char *const small[] = {"zero",     "uno",    "due",         "tre",      "quattro",
                                    "cinque",   "sei",    "sette",       "otto",     "nove",
                                    "dieci",    "undici", "dodici",      "tredici",  "quattordici",
                                    "quindici", "sedici", "diciassette", "diciotto", "diciannove"};
static const char *const tens[] = {"",          "",         "venti",    "trenta",  "quaranta",
                                   "cinquanta", "sessanta", "settanta", "ottanta", "novanta"};
static const char *const powers[] = {"milione|milioni",         "miliardo|miliardi",
                                     "bilione|bilioni",         "biliardo|biliardi",
                                     "trilione|trilioni",       "triliardo|triliardi",
                                     "quadrilione|quadrilioni", "quadriliardo|quadriliardi",
                                     "quintilione|quintilioni", "quintiliardo|quintiliardi"};

/* ventuno, ventotto, ventitré */
static void below_hundred(struct lt_buf *b, int n)
{
    int unit = n % 10;
    if (n < 20) {
        lt_word(b, small[n]);
        return;
    }
    lt_word(b, tens[n / 10]);
    if ((unit == 1 || unit == 8) && b->n)
        b->n--;
    if (unit)
        lt_word_join(b, unit == 3 ? "tré" : small[unit]);
}

static void below_thousand(struct lt_buf *b, int n)
{
    if (n >= 200) {
        lt_word(b, small[n / 100]);
        lt_word_join(b, "cento");
    } else if (n >= 100) {
        lt_word(b, "cento");
    }
    if (n % 100)
        below_hundred(b, n % 100);
}

static void thousands(struct lt_buf *b, int n)
{
    if (n == 1) {
        lt_word(b, "mille");
        return;
    }
    below_thousand(b, n);
    if (!b->failed && b->n > 2 && n > 20 && n % 10 == 3) /* ventitremila: the accent goes */
        lt_romance_unaccent(b);
    lt_word_join(b, "mila");
}

static const char *one(struct lt_form f)
{
    if (f.gender == LT_FEMININE)
        return f.kase == ELIDED ? "un'" : "una";
    return f.gender == LT_MASCULINE && f.kase != IMPURE ? "un" : "uno";
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (digits.n == 1 && digits.p[0] <= '1') {
        lt_word(b, digits.p[0] == '0' ? "zero" : one(f));
        return;
    }
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        if (g == 1) {
            thousands(b, n);
            continue;
        }
        if (g > 1 && n == 1)
            lt_word(b, "un");
        else
            below_thousand(b, n);
        if (g > 1)
            lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    cardinal(d, b, digits, NONE);
}

/* --- ordinals --- */

/* The cardinal in b loses its last vowel before "-esimo", but for three and six. */
static void shorten(struct lt_buf *b, int64_t n)
{
    if (n % 10 == 3 && n % 100 != 13) {
        lt_romance_unaccent(b); /* ventitreesimo */
        return;
    }
    if (n % 10 == 6 && n % 100 != 16)
        return;
    b->n--;
    if (n % 1000 == 0 && n % 1000000 && n > 1000)
        lt_word_join(b, "l"); /* duemillesimo */
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    static const char *const first[] = {"zeresim", "prim",   "second", "terz", "quart", "quint",
                                        "sest",    "settim", "ottav",  "non",  "decim"};
    int64_t n = lt_digits_value(digits);
    const char *end = f.gender == LT_FEMININE ? "a" : "o";
    if (n >= 0 && n <= 10) {
        lt_word(b, first[n]);
        lt_word_join(b, end);
        return;
    }
    if (n == 1000000 || n == 1000000000)
        lt_word(b, n == 1000000 ? "milione" : "miliardo");
    else
        cardinal(d, b, digits, NONE);
    if (b->failed || b->n < 4)
        return;
    shorten(b, n);
    lt_word_join(b, "esim");
    lt_word_join(b, end);
}

/* "3º", "3ª", and "3°" where an article stands before it and a word follows: degrees have no article. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (n->n_whole == 0 || n->n_part)
        return 0;
    size_t marked = lt_romance_ordinal_mark(d, i, f);
    if (marked)
        return marked;
    size_t before = lt_before(d, i - 1);
    bool place = n->n_whole < 3 && lt_is_mark(d, i, 0xB0) && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
                 lt_is_kind(d, i + 2, LT_TOK_WORD) &&
                 (lt_tok_at(d, i + 2)->n > 1 || lt_is_word(d, i + 2, "e"));
    bool month = lt_scan_month(d, i + 2) > 0;
    bool ranked =
        lt_is_word_in(d, before, /* "arrivò 3° nello slalom" */
                      "arrivò|arriva|arrivato|arrivata|arrivati|finì|finisce|finito|finita|giunse|giunto|"
                      "giunta|classificato|classificata|piazzato|piazzata|chiuse|chiude|terminò|termina") &&
        lt_is_word_in(d, i + 2,
                      "nel|nello|nella|nelle|nei|negli|al|allo|alla|alle|ai|in|tra|fra|su|dietro|a");
    bool floor = lt_is_word_in(d, i + 2,
                               "piano|posto|classificato|grado|turno|premio|lotto|set|tempo|girone|"
                               "municipio|comma|capitolo|volume|ciclo");
    if (!place || !(month || ranked || floor ||
                    lt_is_word_in(d, before, "il|lo|al|allo|del|dello|dal|nel|sul|primo|un|suo|quel")))
        return 0;
    *f = (struct lt_form){LT_MASCULINE, 0};
    return 1;
}

/* --- agreement --- */

static bool starts_with_vowel(struct lt_str s)
{
    return s.n && strchr("aeiou", s.p[0]) != NULL;
}

/* s with a consonant, z, gn, ps, x, y: "uno" */
static bool is_impure(struct lt_str s)
{
    if (s.n < 2)
        return false;
    bool s_consonant = s.p[0] == 's' && !strchr("aeiou", s.p[1]);
    return s_consonant || s.p[0] == 'z' || s.p[0] == 'x' || s.p[0] == 'y' || lt_str_starts(s, LT_S("gn")) ||
           lt_str_starts(s, LT_S("ps"));
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    struct lt_str s = lt_tok_text(d, i);
    if (t->shape != LT_SHAPE_LOWER || s.n < 3 || lt_is_word_in(d, i, lt_it_no_nouns))
        return NONE;
    bool masculine = lt_is_word_in(d, i, lt_it_masculine);
    if (!masculine && (lt_is_word_in(d, i, lt_it_feminine) ||
                       lt_ends_in(s, "a|zione|zioni|sione|sioni|tà|tù|trice|trici|aggine|udine")))
        return (struct lt_form){LT_FEMININE, starts_with_vowel(s) ? ELIDED : PURE};
    if (masculine || lt_ends_in(s, "o|i|ore|one|ale|iere"))
        return (struct lt_form){LT_MASCULINE, is_impure(s) ? IMPURE : PURE};
    return NONE;
}

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    (void)d;
    return n >= 1000 && n < 2200;
}

/* --- decimals and fractions --- */

static void decimal_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_romance_decimals(d, b, n, f, 3, false, false);
}

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool several = lt_digits_value(above) != 1;
    lt_say_cardinal(d, b, above, (struct lt_form){LT_MASCULINE, 0});
    if (under > 100 && under % 100) {
        lt_word(b, "su");
        lt_say_cardinal(d, b, below, NONE);
        return;
    }
    if (under == 2)
        lt_word(b, "mezzo");
    else
        ordinal(d, b, lt_digits_trim(below), (struct lt_form){LT_MASCULINE, 0});
    if (several && !b->failed && b->n)
        b->p[b->n - 1] = 'i';
}

static void fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                        struct lt_form f)
{
    lt_romance_fraction_of(d, b, above, below, f, "mezzo|mezza");
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    lt_romance_mixed(d, b, whole, above, below, "e", "mezzo");
}

/* --- dates and times --- */

static const char *const months[] = {"gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
                                     "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day == 1)
        lt_word(b, "primo");
    else if (date->day)
        lt_say_int(d, b, date->day, NONE);
    lt_word(b, months[date->month - 1]);
    if (date->n_year) {
        lt_word_str(b, date->link);
        year(d, b, (struct lt_str){date->year, date->n_year});
    }
}

/* "alle" and "ore" are the writer's. A time that stands by itself names its minutes. */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    enum { AFTERNOON = 13 };
    if (t->second > 0 && t->hour < AFTERNOON) {
        lt_say_duration(d, b, t, "e");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){t->hour == 1 ? LT_FEMININE : LT_NO_GENDER, 0});
    if (t->minute > 0) {
        lt_word(b, "e");
        lt_say_int(d, b, t->minute, NONE);
        if (!t->marked || t->second > 0)
            lt_word(b, t->minute == 1 ? "minuto" : "minuti");
    }
    if (t->second > 0) { /* nothing lasts seventeen hours and is measured in seconds */
        lt_word(b, "e");
        lt_say_length(d, b, t->second, LT_SECONDS);
    }
    if (t->meridiem != LT_NO_MERIDIEM)
        lt_word(b, t->meridiem == LT_AM           ? "del mattino"
                   : t->hour == 12 || t->hour < 6 ? "del pomeriggio"
                                                  : "di sera");
}

static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    bool queen = lt_is_word_in(d, lt_before(d, i), lt_it_queens);
    ordinal(d, b, digits, (struct lt_form){queen ? LT_FEMININE : LT_MASCULINE, 0});
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_romance_power(d, b, digits, minus, "al quadrato|al cubo|alla");
}

static const char *const lengths[] = {"ora|ore", "minuto|minuti", "secondo|secondi"};

static const struct lt_phrase day_words[] = {{"lun|lunedì", "lunedì"},
                                             {"mar|mart|martedì", "martedì"},
                                             {"mer|merc|mercoledì", "mercoledì"},
                                             {"gio|giov|giovedì", "giovedì"},
                                             {"ven|vener|venerdì", "venerdì"},
                                             {"sab|sabato", "sabato"},
                                             {"dom|domenica", "domenica"},
                                             {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"gennaio", 1},   {"gen", 1},    {"febbraio", 2}, {"feb", 2},    {"febbr", 2},     {"marzo", 3},
    {"mar", 3},       {"aprile", 4}, {"apr", 4},      {"maggio", 5}, {"mag", 5},       {"giugno", 6},
    {"giu", 6},       {"luglio", 7}, {"lug", 7},      {"agosto", 8}, {"ago", 8},       {"settembre", 9},
    {"set", 9},       {"sett", 9},   {"ottobre", 10}, {"ott", 10},   {"novembre", 11}, {"nov", 11},
    {"dicembre", 12}, {"dic", 12},   {NULL, 0},
};

const struct lt_normal_lang lt_it_normal = {
    .tag = "it",
    .decimal = ',',
    .other_decimal = '.',
    .groups = ". '",
    .dotted_time = true,
    .hour_letter = true,
    .meridiem = true,
    .millions_link = true,
    .codes_nocase = true,
    .unit_fractions = true,
    .fraction_most = 999999999,
    .longest_alone = 12,
    .digits = {"zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"},
    .words = {.point = "virgola",
              .other_point = "punto",
              .minus = "meno",
              .to = "a",
              .between = "tra|fra",
              .and = "e",
              .out_of = "su",
              .times = "per",
              .ratio = "a",
              .per = "per",
              .per_many = "per",
              .percent = "per cento",
              .and_minor = "",
              .of = "di",
              .and_length = "e",
              .squared = "quadrato|quadrati",
              .cubed = "cubo|cubi",
              .squared_f = "quadrata|quadrate",
              .cubed_f = "cuba|cube",
              .star = "stella|stelle",
              .half_star = "e mezza",
              .plus = "più",
              .version = "versione",
              .season = "stagione",
              .episode = "episodio",
              .either = "o",
              .hashtag = "hashtag",
              .dot = "punto",
              .slash = "barra",
              .at = "chiocciola",
              .dash = "trattino",
              .underscore = "trattino basso",
              .colon = "due punti",
              .hash = "cancelletto"},
    .months = months,
    .weekdays = "lunedì|lun|martedì|mar|mercoledì|mer|giovedì|gio|venerdì|ven|sabato|sab|domenica|dom",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "a|al|e|o",
    .date_links = "del",
    .articles = "il|del|dal|al|l'",
    .plural_date_cues = "dai",
    .weak_date_cues = "il|dal|al|del|entro|giorno",
    .counted_nouns = "di|follower|utenti|visite|abitanti|persone|iscritti|visualizzazioni|download|copie",
    .stopped_units = true,
    .month_homographs = "mar|set|sett|ago|dic|gen|mag|apr",
    .time_cues = "alle|ore|dalle|le|all'una|verso",
    .length_names = lengths,
    .length_cues = "in",
    .length_forms = {{LT_FEMININE, ELIDED}, {LT_MASCULINE, 0}, {LT_MASCULINE, 0}},
    .units = &lt_it_units,
    .money = &lt_it_money,
    .magnitudes = lt_it_magnitudes,
    .abbrs = lt_it_abbrs,
    .letter_cues = "vitamina|vitamine|taglia|piano|posto|poltrona|fila|gate|classe|gruppo|tipo|epatite|serie|"
                   "binario|aula|camera|linea|lettera|categoria|sezione|scala|stanza|zona|opzione|interno",
    .size_cues = "taglia|vitamina|vitamine|epatite",
    .bares = lt_it_bares,
    .symbols = lt_it_symbols,
    .homographs = &lt_it_homographs,
    .math = &lt_it_math,
    .readers = lt_it_readers,
    .phrases = lt_it_phrases,
    .slash_phrases = lt_it_slash_phrases,
    .sections = "paragrafi",
    .score_cues = "stella|stelle|voto|voti|punteggio|punti|valutazione|verdetto|media|merita|ottiene|riceve|"
                  "do|giudizio|un",
    .share_words = "di|dei|delle|degli|del|della",
    .stars_first = true,
    .row_form = {LT_FEMININE, 0},
    .country_numbers = true,
    .phone_cues = "tel|telefono|cell|cellulare|fax|chiama|chiamare|whatsapp",
    .phone_shapes = "3-3-4|1-3-3-4|2-4-4|3-7|2-8",
    .model_letters = "p|k|K|X|x|Ti",
    .domains = "com|net|org|edu|gov|gob|info|io|tv|dev|app|ai|me|es|fr|it|pt|br|mx|ar|cl|co|pe|uy|ve|eu|uk|"
               "ch|be|ca|nl|pl|at|eus|cat",
    .address_words = "com|net|org|edu|gov|info|web|blog|news|shop|home|live|chat|club|foto|app|casa|cine|"
                     "arte|vita|sole|mare|luce|moda|auto|moto|rete|sito|vino|oggi|film|città",
    .file_types = lt_romance_file_types,
    .name_cues = "da|di|e|con|secondo",
    .starters =
        "Il|Lo|La|I|Gli|Le|Un|Una|In|Non|È|Ma|E|Si|Che|Con|Per|Come|Quando|Questo|Questa|Se|Da|Nel|Nella",
    .ruler_names = lt_it_rulers,
    .ruler_titles = "re|regina|papa|imperatore|principe|zar|san|santo|sultano|faraone",
    .ruler_verbs =
        "fu|era|di|del|della|e|il|la|che|in|morì|nacque|regnò|si|a|con|per|da|ebbe|aveva|ha|visitò|abdicò|è",
    .short_one = true,
    .roman_words = "vi|di|mi|ci|li|mix|xi",
    .version_cues = "versione|versioni|" LT_VERSIONED_NAMES,
    .roman_cues = "cap|sez|vol|t|art|fig|capitolo|tomo|volume|libro|parte|atto|scena|titolo|articolo|fase|"
                  "tabella|figura|allegato|appendice|"
                  "sezione|tipo|livello|grado|classe|tavola|canto|episodio|stagione|capitoli|tomi|volumi|"
                  "libri|parti|atti|scene|titoli|articoli|fasi|tabelle|figure|allegati|sezioni|tipi|livelli|"
                  "gradi|classi|tavole|canti|episodi|stagioni",
    .initialisms = lt_it_initialisms,
    .capital_words = lt_it_capital_words,
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .decimal_words = decimal_words,
    .fraction = fraction,
    .fraction_of = fraction_of,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .ruler = ruler,
    .power = power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
