/* lang/da/da.c - Danish: number words (en and et; ones before tens, which are counted in twenties:
 * "halvtreds"), ordinals, years, dates and times. LT_MASCULINE stands for the common gender ("en krone"),
 * LT_NEUTER for "et år". Years from 1100 to 1999 are said in hundreds, those from 2010 on in pairs ("tyve
 * enogtyve"). What is written how is in lang/da/tables.c. */
#include "lang/da/da.h"

#include "lang/desk/desk.h"
#include "lang/en/en.h"
#include "lang/math.h"

#define C {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

/* --- number words --- */

static const char *const small[] = {"nul",     "en",     "to",      "tre",    "fire",   "fem",   "seks",
                                    "syv",     "otte",   "ni",      "ti",     "elleve", "tolv",  "tretten",
                                    "fjorten", "femten", "seksten", "sytten", "atten",  "nitten"};
static const char *const small_th[] = {"nulte",    "første",    "anden",    "tredje",    "fjerde",
                                       "femte",    "sjette",    "syvende",  "ottende",   "niende",
                                       "tiende",   "ellevte",   "tolvte",   "trettende", "fjortende",
                                       "femtende", "sekstende", "syttende", "attende",   "nittende"};
static const char *const tens[] = {"",          "",     "tyve",       "tredive", "fyrre",
                                   "halvtreds", "tres", "halvfjerds", "firs",    "halvfems"};
static const char *const tens_th[] = {"",
                                      "",
                                      "tyvende",
                                      "tredivte",
                                      "fyrretyvende",
                                      "halvtredsindstyvende",
                                      "tresindstyvende",
                                      "halvfjerdsindstyvende",
                                      "firsindstyvende",
                                      "halvfemsindstyvende"};
static const char *const powers[] = {"million|millioner",         "milliard|milliarder",
                                     "billion|billioner",         "billiard|billiarder",
                                     "trillion|trillioner",       "trilliard|trilliarder",
                                     "kvadrillion|kvadrillioner", "kvadrilliard|kvadrilliarder",
                                     "kvintillion|kvintillioner", "kvintilliard|kvintilliarder"};

/* How a number's last word is: an ordinal or not, "en" or "et". */
struct last {
    bool th, neuter;
};

static const char *word_of(int n, struct last last)
{
    if (last.th)
        return n == 2 && last.neuter ? "andet" : small_th[n];
    return n == 1 && last.neuter ? "et" : small[n];
}

/* 1 to 99, joined to what stands there: "femogfyrre". */
static void below_hundred(struct lt_buf *b, int n, struct last last)
{
    if (n < 20) {
        lt_word_join(b, word_of(n, last));
        return;
    }
    if (n % 10) {
        lt_word_join(b, small[n % 10]);
        lt_word_join(b, "og");
    }
    lt_word_join(b, last.th ? tens_th[n / 10] : tens[n / 10]);
}

/* 1 to 999: "hundrede", "to hundrede og femogtyve". `one`: "et hundrede", as behind thousands. */
static void below_thousand(struct lt_buf *b, int n, struct last last, bool one)
{
    if (n >= 100) {
        if (n >= 200 || one)
            lt_word(b, word_of(n / 100, (struct last){.neuter = true}));
        lt_word(b, "hundrede"); /* the ordinal is the same word */
        if (n % 100 == 0)
            return;
        lt_word(b, "og");
    }
    lt_word_start(b);
    below_hundred(b, n % 100, last);
}

static void thousands_of(struct lt_buf *b, int thousands, bool th)
{
    if (thousands > 1)
        below_thousand(b, thousands, (struct last){.neuter = true}, false);
    lt_word(b, th ? "tusinde" : "tusind");
}

static void number(struct lt_buf *b, struct lt_str digits, struct last last)
{
    bool more = false;
    for (size_t g = (digits.n + 2) / 3; g-- > 2;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        more = true;
        below_thousand(b, n, (struct last){0}, false);
        lt_word_str(b, lt_forms_pick(powers[g - 2], n != 1));
    }
    int thousands = lt_digits_group(digits, 1), rest = lt_digits_group(digits, 0);
    if (thousands)
        thousands_of(b, thousands, last.th && !rest);
    more = more || thousands;
    if (rest && rest < 100 && more)
        lt_word(b, "og"); /* "tusind og fem" */
    if (rest)
        below_thousand(b, rest, last, more);
    else if (last.th && !thousands)
        lt_word_join(b, "te"); /* millionte */
}

static bool is_zero(struct lt_str digits)
{
    return digits.n == 1 && digits.p[0] == '0';
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (is_zero(digits))
        lt_word(b, "nul");
    else
        number(b, digits, (struct last){.neuter = f.gender == LT_NEUTER});
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (is_zero(digits))
        lt_word(b, "nulte");
    else
        number(b, digits, (struct last){.th = true, .neuter = f.gender == LT_NEUTER});
}

/* "3,15" is "tre komma femten"; a zero in front or more than two figures are said one by one. */
static void decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    struct lt_str part = {n->part, n->n_part};
    if (n->n_whole)
        lt_say_cardinal(d, b, (struct lt_str){n->whole, n->n_whole}, f);
    lt_word(b, "komma");
    if (part.n > 2 || part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, (struct lt_form)N);
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    bool hundreds = n >= 1100 && n < 2000, pairs = n >= 2010 && n < 2100;
    if (!hundreds && !pairs) {
        cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    lt_word(b, hundreds ? small[n / 100] : "tyve");
    if (hundreds)
        lt_word_join(b, "hundrede");
    if (n % 100 == 0)
        return;
    if (hundreds)
        lt_word(b, "og");
    lt_word_start(b);
    below_hundred(b, n % 100, (struct last){0});
}

/* Words behind a year; any other word in lower case is what the number counts. */
static const char after_year[] =
    "og|eller|til|var|er|havde|har|blev|kom|gik|fik|med|når|som|på|i|af|for|da|men|at|ved|under|efter|fra|"
    "samt|uden|hvor|mens|inden|indtil|skulle|kan|skal|vandt|så|stod|tog|gav|begyndte|begynder|udkom|sluttede|"
    "døde|grundlagdes|vendte|flyttede|skrev|hed|lå|sad|ikke|om|hos|der|den|det|han|hun|de|vi|blandt";
static const char before_year[] =
    "år|året|siden|fra|til|mellem|og|sommeren|efteråret|foråret|vinteren|omkring|cirka|før|efter|i|under|"
    "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|senest";

/* What numbers often count in the neuter; any other noun is taken for common gender, as most are. */
static const char neuter[] = "år|barn|børn|hus|huse|kilo|gram|eksemplar|eksemplarer|spil|afsnit|album|mål|"
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
                             "billede|billeder|blad|blade|træf";

/* Behind a word that announces a year only what looks like a plural is counted: "i 1500 år". */
static bool is_plural_noun(const struct lt_desk *d, size_t i)
{
    return lt_str_ends(lt_tok_text(d, i), LT_S("er")) || lt_is_word_in(d, i, neuter) ||
           lt_is_word_in(d, i, "procent|dollar|euro|km|kg|mand|timer|kr|dage|uger|gange|kroner");
}

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    const struct lt_tok *next = lt_tok_at(d, behind);
    bool cue = lt_is_word_in(d, before, before_year) || lt_is_mark(d, before, '(');
    if (lt_is_word_in(d, before, "år|året"))
        return n >= 1000 && n < 2200;
    if (n < 1100 || n > 2099)
        return false;
    if (next->kind != LT_TOK_WORD || next->shape != LT_SHAPE_LOWER || lt_is_word_in(d, behind, after_year))
        return n >= 1500 || cue;
    return cue && !is_plural_noun(d, behind);
}

static const char uncounted[] = "og|eller|til|mod|er|i|på|for|som|med|plus|minus|gange|komma|procent|af";

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    if (lt_is_word_in(d, i, uncounted) || lt_tok_at(d, i)->shape != LT_SHAPE_LOWER)
        return (struct lt_form){0};
    return lt_is_word_in(d, i, neuter) ? (struct lt_form)N : (struct lt_form)C;
}

/* --- ordinals, dates, times --- */

/* What is counted by ordinals, and words before one: there a full stop ends no sentence. */
static const char ordered[] = "gang|plads|århundrede|verdenskrig|etage|sal|klasse|division|runde|udgave|"
                              "udgaver|sæson|afsnit|kapitel|del|akt|scene|"
                              "sats|symfoni|bind|række|halvleg|minut|generation|kvartal|semester|søndag|"
                              "juledag|pinsedag|påskedag|årtusinde|"
                              "fødselsdag|dag|uge|måned|år|bud|led|version|spor|distrikt|kreds|september";
static const char articles[] =
    "den|det|de|en|et|sin|sit|hans|hendes|deres|min|mit|din|dit|hver|hvert|som|på|i|fra";

/* "3. gang", "det 2. kapitel", "23." alone. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (!lt_is_mark(d, i, '.'))
        return 0;
    if (i == 1 && lt_is_kind(d, i + 1, LT_TOK_END))
        return 1;
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || !lt_is_kind(d, i + 2, LT_TOK_WORD) || n->n_whole > 3)
        return 0;
    bool lower = lt_tok_at(d, i + 2)->shape == LT_SHAPE_LOWER;
    bool announced = lower && lt_is_word_in(d, lt_before(d, i - 1), articles);
    if (!announced && !lt_is_word_in(d, i + 2, ordered))
        return 0;
    f->gender =
        lt_is_word_in(d, i + 2, neuter) || lt_is_word_in(d, lt_before(d, i - 1), "det|et|sit|mit|dit|hvert")
            ? LT_NEUTER
            : LT_MASCULINE;
    return 1;
}

static const char *const months[] = {"januar", "februar", "marts",     "april",   "maj",      "juni",
                                     "juli",   "august",  "september", "oktober", "november", "december"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_nth(d, b, date->day, date->form);
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        year(d, b, (struct lt_str){date->year, date->n_year});
}

/* The hour is neuter: "klokken et". */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked) {
        lt_say_duration(d, b, t, "og");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form)N);
    if (t->minute > 0 && t->minute < 10)
        lt_word(b, "nul");
    if (t->minute > 0 || (t->minute == 0 && !t->marked && t->hour == 0))
        lt_say_int(d, b, t->minute, (struct lt_form)N);
    if (t->second > 0)
        lt_say_int(d, b, t->second, (struct lt_form)N);
}

/* --- fractions --- */

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    bool one = lt_digits_value(above) == 1;
    lt_say_cardinal(d, b, above, (struct lt_form)C);
    if (lt_digits_value(below) == 2) {
        lt_word(b, one ? "halv" : "halve");
        return;
    }
    number(b, lt_digits_trim(below), (struct last){.th = true});
    lt_word_join(b, one ? "del" : "dele"); /* tredjedel, fjerdedele */
}

/* "1½" is a word of its own: "halvanden". */
static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    bool half = lt_digits_value(above) == 1 && lt_digits_value(below) == 2;
    if (half && lt_digits_value(whole) == 1) {
        lt_word(b, "halvanden");
        return;
    }
    lt_say_cardinal(d, b, whole, (struct lt_form)C);
    lt_word(b, "og");
    fraction(d, b, above, below);
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_word(b, !minus && lt_str_eqz(digits, "2") ? "i anden" : "opløftet til");
    if (minus)
        lt_word(b, "minus");
    if (minus || !lt_str_eqz(digits, "2"))
        lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}

/* "Christian 4.", "Margrethe II": the fourth, the second. */
static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    (void)i;
    lt_word(b, "den");
    ordinal(d, b, digits, (struct lt_form){0});
}

/* --- its own readers --- */

static const char *const decades[] = {"nullerne", "tierne",        "tyverne",   "tredverne",
                                      "fyrrerne", "halvtredserne", "tresserne", "halvfjerdserne",
                                      "firserne", "halvfemserne"};

/* "1990'erne", "90'erne": nitten halvfemserne, halvfemserne; "1800'erne" are hundreds. */
static void say_decade(struct lt_buf *b, int n, bool whole)
{
    if (whole && n % 100 == 0 && n / 100 != 20) {
        lt_word(b, small[n / 100]);
        lt_word_join(b, "hundrederne");
        return;
    }
    if (whole && n >= 2000)
        lt_word(b, n % 100 ? "tyve" : "to tusind");
    else if (whole)
        lt_word(b, small[n / 100]);
    if (whole && n == 2000)
        lt_word_join(b, "erne");
    else
        lt_word(b, decades[n % 100 / 10]);
}

static size_t read_decade(struct lt_desk *d, size_t i)
{
    bool whole = lt_is_digits(d, i, 4, 4);
    if ((!whole && !lt_is_digits(d, i, 2, 2)) || !lt_is_free_before(d, i))
        return 0;
    int n = lt_scan_int(d, i);
    size_t at = i + 1 + ((lt_is_mark(d, i + 1, '\'') || lt_is_mark(d, i + 1, 0x2019)));
    if (n % 10 || (whole && (n < 1100 || n > 2099)) || !lt_is_word(d, at, "erne"))
        return 0;
    say_decade(lt_say_begin(d), n, whole);
    return lt_say_words(d, i, at + 1);
}

/* "1800-tallet", "1700-tals": hundreds. */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int n = lt_is_digits(d, i, 4, 4) ? lt_scan_int(d, i) : 1;
    if (n % 100 || n < 1100 || n > 1900 || !lt_is_free_before(d, i) || !lt_is_dash(d, i + 1) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || !lt_str_starts(lt_tok_text(d, i + 2), LT_S("tal")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, small[n / 100]);
    lt_word_join(b, "hundrede");
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

/* "499,-" and "499,00,-": kroner. */
static size_t read_price(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t len = lt_scan_number(d, i, false, &n);
    if (!len || n.n_part || !lt_is_free_before(d, i) || !lt_is_mark(d, i + len, ',') ||
        !lt_is_dash(d, i + len + 1) || lt_is_kind(d, i + len + 2, LT_TOK_NUMBER) ||
        lt_is_kind(d, i + len + 2, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form)C);
    lt_word_str(b, lt_forms_pick("krone|kroner", lt_plural(d, &n)));
    return lt_say_words(d, i, i + len + 2);
}

/* "kr. 500", "Kr. 12,50": the sign before the number, with its full stop. */
static size_t read_price_behind(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t at = lt_skip_space(d, i + 2);
    size_t len = lt_is_word(d, i, "kr") && lt_is_mark(d, i + 1, '.') ? lt_scan_number(d, at, false, &n) : 0;
    if (!len || (n.n_part && n.n_part != 2))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str minor = lt_digits_trim((struct lt_str){n.part, n.n_part});
    bool more = n.n_part && !is_zero(minor);
    n.n_part = 0;
    lt_say_number(d, b, &n, (struct lt_form)C);
    lt_word_str(b, lt_forms_pick("krone|kroner", lt_plural(d, &n)));
    if (more) {
        lt_word(b, "og");
        lt_say_cardinal(d, b, minor, (struct lt_form)C);
        lt_word(b, "øre");
    }
    return lt_say_words(d, i, at + len);
}

/* The full stop of "20 kr. i dag" ends no sentence. */
static size_t read_stop(struct lt_desk *d, size_t i)
{
    bool goes_on = lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_kind(d, i + 2, LT_TOK_WORD) &&
                   lt_tok_at(d, i + 2)->shape == LT_SHAPE_LOWER;
    if (!goes_on || !lt_is_mark(d, i, '.') || i == 0 || !lt_is_word(d, i - 1, "kr"))
        return 0;
    lt_say_begin(d);
    return lt_say_words(d, i, i + 1);
}

static const struct lt_verbalizer readers[] = {
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"century", LT_KIND(LT_TOK_NUMBER), read_century, NULL},
    {"price", LT_KIND(LT_TOK_NUMBER), read_price, NULL},
    {"price behind", LT_KIND(LT_TOK_WORD), read_price_behind, NULL},
    {"stop", LT_KIND(LT_TOK_MARK), read_stop, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};

static const char *const lengths[] = {"time|timer", "minut|minutter", "sekund|sekunder"};
static const char *const length_marks[] = {"t|h|time|timer", "m|min", "s|sek"};

static const struct lt_word_number month_words[] = {
    {"januar", 1},    {"jan", 1},  {"februar", 2},   {"febr", 2}, {"feb", 2}, {"marts", 3},    {"mar", 3},
    {"april", 4},     {"apr", 4},  {"maj", 5},       {"juni", 6}, {"jun", 6}, {"juli", 7},     {"jul", 7},
    {"august", 8},    {"aug", 8},  {"september", 9}, {"sept", 9}, {"sep", 9}, {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11}, {"december", 12}, {"dec", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_da_normal = {
    .tag = "da",
    .decimal = ',',
    .groups = ". ",
    .day_dot = true,
    .dotted_time = true,
    .stopped_units = true,
    .longest_alone = 12,
    .digits = {"nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"},
    .words = {.point = "komma",
              .other_point = "punktum",
              .minus = "minus",
              .to = "til",
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
    .month_words = month_words,
    .month_homographs = "jul",
    .articles = "den",
    .time_cues = "kl|klokken",
    .hour_cues = "kl|klokken",
    .length_names = lengths,
    .length_forms = {C, N, N},
    .length_marks = length_marks,
    .units = &lt_da_units,
    .money = &lt_da_money,
    .magnitudes = lt_da_magnitudes,
    .abbrs = lt_da_abbrs,
    .bares = lt_da_bares,
    .symbols = lt_da_symbols,
    .math = &lt_da_math,
    .readers = readers,
    .phrases = lt_da_phrases,
    .slash_phrases = lt_da_slash_phrases,
    .score_cues = "karakter|karakteren|point|stjerner|hjerter|bedømmelse|anmeldelse|får|fik|giver|gav",
    .share_words = "af|kop|kopper|teske|teskefuld|spiseske|spsk|tsk|dl|liter",
    .star_form = C,
    .out_of_form = C,
    .phone_cues = "tlf|tel|telefon|mobil|fax|ring",
    .phone_shapes = "2-2-2-2|4-4",
    .phone_numbers = true,
    .version_cues = "version|python|windows|android|ios|usb|bluetooth|firmware",
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
    .roman_cues = "kapitel|del|bind|akt|scene|type|klasse|fase|gruppe|afsnit",
    .roman_words = "vi|liv|mix|di|mi|xi",
    .initialisms = lt_da_initialisms,
    .address_names = lt_da_address_names,
    .capital_words = lt_da_capital_words,
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .decimal_words = decimals,
    .fraction = fraction,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .ruler = ruler,
    .power = power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
