/* lang/pt/pt.c - Portuguese: number words with gender, ordinals, dates, times, centuries and rulers in
 * Roman numerals. Portugal counts on the long scale ("mil milhões", "dezasseis"), Brazil on the short one
 * ("bilhão", "dezesseis"); `pt` alone is Portugal's. The tables of units, money and short forms are in
 * lang/pt/tables.c. */
#include "lang/pt/pt.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/doubt.h"
#include "lang/math.h"
#include "lang/romance/romance.h"

#define NONE ((struct lt_form){0})

static bool brazil(const struct lt_desk *d)
{
    return d->lang == &lt_pt_br_normal;
}

/* --- cardinals --- */

static const char *const small[] = {
    "zero", "um",   "dois", "três",  "quatro",  "cinco",  "seis",      "sete",      "oito",    "nove",
    "dez",  "onze", "doze", "treze", "catorze", "quinze", "dezasseis", "dezassete", "dezoito", "dezanove"};
static const char *const tens[] = {"",          "",         "vinte",   "trinta",  "quarenta",
                                   "cinquenta", "sessenta", "setenta", "oitenta", "noventa"};
static const char *const hundreds[] = {"",         "cento",    "duzent",   "trezent",  "quatrocent",
                                       "quinhent", "seiscent", "setecent", "oitocent", "novecent"};
/* long scale: every six figures; short scale: every three */
static const char *const long_powers[] = {"milhão|milhões", "bilião|biliões", "trilião|triliões",
                                          "quatrilião|quatriliões", "quintilião|quintiliões"};
static const char *const short_powers[] = {
    "milhão|milhões",         "bilhão|bilhões",       "trilhão|trilhões",     "quatrilhão|quatrilhões",
    "quintilhão|quintilhões", "sextilhão|sextilhões", "septilhão|septilhões", "octilhão|octilhões",
    "nonilhão|nonilhões",     "decilhão|decilhões"};

static void below_twenty(const struct lt_desk *d, struct lt_buf *b, int n, bool feminine)
{
    if (feminine && (n == 1 || n == 2))
        lt_word(b, n == 1 ? "uma" : "duas");
    else if (brazil(d) && (n == 16 || n == 17 || n == 19))
        lt_word(b, n == 16 ? "dezesseis" : n == 17 ? "dezessete" : "dezenove");
    else
        lt_word(b, small[n]);
}

static void below_thousand(const struct lt_desk *d, struct lt_buf *b, int n, bool feminine)
{
    if (n == 100) {
        lt_word(b, "cem");
        return;
    }
    if (n >= 100) {
        lt_word(b, hundreds[n / 100]);
        if (n >= 200)
            lt_word_join(b, feminine ? "as" : "os");
        n %= 100;
        if (n)
            lt_word(b, "e");
    }
    if (n >= 20) {
        lt_word(b, tens[n / 10]);
        n %= 10;
        if (n)
            lt_word(b, "e");
    }
    if (n)
        below_twenty(d, b, n, feminine);
}

static bool nothing_below(struct lt_str digits, size_t g)
{
    for (size_t k = 0; k < g; k++)
        if (lt_digits_group(digits, k))
            return false;
    return true;
}

/* "e" stands before the last group when it is below a hundred or whole hundreds: "mil e dez", "mil cento e
 * dez". */
static void join_group(struct lt_buf *b, int n, bool last)
{
    if (last && (n < 100 || n % 100 == 0))
        lt_word(b, "e");
}

/* Europe counts "mil milhões" where Brazil has a new word: every other group is thousands of the one above.
 */
static bool is_thousands(const struct lt_desk *d, size_t g)
{
    return g == 1 || (!brazil(d) && g > 1 && g % 2 == 1);
}

/* "milhões" after its group; `half`: the thousands of it have been said. */
static void power_word(const struct lt_desk *d, struct lt_buf *b, size_t g, int n, bool half)
{
    if (g < 2)
        return;
    if (brazil(d) && n)
        lt_word_str(b, lt_forms_pick(short_powers[g - 2], n != 1));
    else if (!brazil(d) && g % 2 == 0 && (n || half))
        lt_word_str(b, lt_forms_pick(long_powers[g / 2 - 1], n != 1 || half));
}

/* One group of three digits with its "mil". */
static void group_words(const struct lt_desk *d, struct lt_buf *b, size_t g, int n, bool feminine)
{
    bool thousands = is_thousands(d, g);
    if (n > 1 || !thousands)
        below_thousand(d, b, n, feminine && g < 2);
    if (thousands)
        lt_word(b, "mil");
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    bool said = false, half = false;
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "zero");
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        bool inner = half && g > 1; /* "dois mil E quinhentos milhões" */
        if (n && said)
            join_group(b, n, inner || nothing_below(digits, g));
        if (n)
            group_words(d, b, g, n, f.gender == LT_FEMININE);
        power_word(d, b, g, n, half);
        said = said || n;
        half = n && g > 1 && is_thousands(d, g);
    }
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    cardinal(d, b, digits, NONE);
}

/* --- ordinals --- */

static const char *const units_th[] = {"",      "primeir", "segund", "terceir", "quart",
                                       "quint", "sext",    "sétim",  "oitav",   "non"};
static const char *const tens_th[] = {
    "",          "décim",       "vigésim",   "trigésim", "quadragésim", "quinquagésim",
    "sexagésim", "septuagésim", "octogésim", "nonagésim"};
static const char *const hundreds_th[] = {"",
                                          "centésim",
                                          "ducentésim",
                                          "trecentésim",
                                          "quadringentésim",
                                          "quingentésim",
                                          "sexcentésim",
                                          "septingentésim",
                                          "octingentésim",
                                          "nongentésim"};

static void stem_th(struct lt_buf *b, const char *stem, struct lt_form f)
{
    if (!*stem)
        return;
    lt_word(b, stem);
    lt_word_join(b, f.gender == LT_FEMININE ? "a" : "o");
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    int64_t n = lt_digits_value(digits);
    if (n < 1 || n > 1000000 || (n > 1000 && n % 1000 == 0 && n < 1000000 && n / 1000 > 999)) {
        cardinal(d, b, digits, f);
        return;
    }
    if (n == 1000000) {
        stem_th(b, "milionésim", f);
        return;
    }
    if (n >= 2000)
        below_thousand(d, b, (int)(n / 1000), false);
    if (n >= 1000)
        stem_th(b, "milésim", f);
    stem_th(b, hundreds_th[n % 1000 / 100], f);
    stem_th(b, tens_th[n % 100 / 10], f);
    stem_th(b, units_th[n % 10], f);
}

static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (n->n_whole == 0 || n->n_part)
        return 0;
    return lt_romance_ordinal_mark(d, i, f);
}

/* --- agreement --- */

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    struct lt_str s = lt_tok_text(d, i);
    if (t->shape != LT_SHAPE_LOWER || s.n < 3 || lt_is_word_in(d, i, lt_pt_no_nouns))
        return NONE;
    if (lt_is_word_in(d, i, lt_pt_masculine))
        return (struct lt_form){LT_MASCULINE, 0};
    if (lt_is_word_in(d, i, lt_pt_feminine) || lt_is_word_in(d, i, "xíc|col|pág|págs|pess|und|fls") ||
        lt_ends_in(s, "as|a|ções|ção|sões|são|dades|dade|tudes|tude|agens|agem|ã|ãs"))
        return (struct lt_form){LT_FEMININE, 0};
    return lt_ends_in(s, "os|o|ores|or|eis|ais|óis|éis|ães") ? (struct lt_form){LT_MASCULINE, 0} : NONE;
}

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    if (n < 1000 || n > 2199)
        return false;
    if (lt_is_word_in(d, lt_before(d, i), "em|de|do|desde|até|ano|anos|verão|janeiro|outubro"))
        return true;
    return counted(d, lt_skip_space(d, i + 1)).gender == LT_NO_GENDER;
}

/* --- fractions --- */

static bool has_name(int64_t under)
{
    return under <= 10 || under == 100 || under == 1000 || under == 1000000;
}

/* "três quartos", "três onze avos" */
static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t under = lt_digits_value(below);
    bool several = lt_digits_value(above) != 1;
    lt_say_cardinal(d, b, above, NONE);
    if (!has_name(under)) {
        lt_say_cardinal(d, b, below, NONE);
        lt_word(b, "avos");
        return;
    }
    if (under == 2 || under == 3)
        lt_word(b, under == 2 ? "meio" : "terço");
    else
        ordinal(d, b, lt_digits_trim(below), (struct lt_form){LT_MASCULINE, 0});
    lt_word_join(b, several ? "s" : "");
}

static void fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                        struct lt_form f)
{
    lt_romance_fraction_of(d, b, above, below, f, "meio|meia");
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    lt_romance_mixed(d, b, whole, above, below, "e", "meio");
}

/* --- dates and times --- */

static const char *const months[] = {"janeiro", "fevereiro", "março",    "abril",   "maio",     "junho",
                                     "julho",   "agosto",    "setembro", "outubro", "novembro", "dezembro"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day == 1)
        lt_word(b, "primeiro");
    else if (date->day)
        lt_say_int(d, b, date->day, NONE);
    if (date->day)
        lt_word(b, "de");
    lt_word(b, months[date->month - 1]);
    if (date->n_year) {
        lt_word_str(b, date->link.n ? date->link : LT_S("de"));
        year(d, b, (struct lt_str){date->year, date->n_year});
    }
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_say_length(d, b, t->hour, LT_HOURS);
    if (t->second > 0) {
        lt_word(b, "e");
        lt_say_length(d, b, t->minute, LT_MINUTES);
        lt_word(b, "e");
        lt_say_length(d, b, t->second, LT_SECONDS);
    } else if (t->minute > 0) {
        lt_word(b, "e");
        lt_say_int(d, b, t->minute, NONE);
    }
    if (t->meridiem != LT_NO_MERIDIEM)
        lt_word(b, t->meridiem == LT_AM           ? "da manhã"
                   : t->hour == 12 || t->hour < 7 ? "da tarde"
                                                  : "da noite");
}

/* --- Roman numerals: ordinals up to ten --- */

static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    bool queen = lt_is_word_in(d, lt_before(d, i), lt_pt_queens);
    if (lt_digits_value(digits) <= 10)
        ordinal(d, b, digits, (struct lt_form){queen ? LT_FEMININE : LT_MASCULINE, 0});
    else
        cardinal(d, b, digits, NONE);
}

static size_t read_century(struct lt_desk *d, size_t i)
{
    bool letter = lt_is_word_in(d, i, "séc|sécs") && lt_is_mark(d, i + 1, '.');
    size_t at = letter ? lt_skip_space(d, i + 2) : i;
    int n = lt_romance_roman(d, at);
    if (!n || n > 30 ||
        (letter ? lt_tok_at(d, at)->shape == LT_SHAPE_LOWER : !lt_romance_is_century(d, i, "século|séculos")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (letter)
        lt_word(b, lt_str_ends(lt_tok_text(d, i), LT_S("s")) ? "séculos" : "século");
    if (n <= 10)
        lt_say_nth(d, b, n, (struct lt_form){LT_MASCULINE, 0});
    else
        lt_say_int(d, b, n, NONE);
    return lt_say_words(d, i, at + 1);
}

/* --- readers --- */

static size_t read_event(struct lt_desk *d, size_t i)
{
    return lt_romance_read_event(d, i, lt_pt_events_m, lt_pt_events_f);
}

static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_romance_read_half(d, i, "e meio|e meia");
}

static size_t read_minute(struct lt_desk *d, size_t i)
{
    return lt_romance_read_minute(d, i, "no|do|ao|minuto", "-");
}

static size_t read_law(struct lt_desk *d, size_t i)
{
    return lt_romance_read_law(d, i, "de");
}

static size_t read_inches(struct lt_desk *d, size_t i)
{
    return lt_romance_read_inches(d, i, "polegada|polegadas", LT_FEMININE);
}

static size_t read_number_sign(struct lt_desk *d, size_t i)
{
    return lt_romance_read_number_sign(d, i, "número|números");
}

/* "D. Maria" is "dona". */
static size_t read_dona(struct lt_desk *d, size_t i)
{
    struct lt_str name = lt_tok_text(d, i + 3);
    bool title =
        lt_str_eqz(lt_tok_text(d, i), "D") && lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_SPACE);
    if (!title || !lt_is_name(d, i + 3) || lt_is_size(d, lt_before(d, i)) ||
        !(lt_str_ends(name, LT_S("a")) || lt_is_word_in(d, i + 3, lt_pt_queens)))
        return 0;
    return lt_say_text(d, "dona", i, i + 2);
}

/* "D.ª", "Sr.ª", "V. Ex.ª", "Prof.ª" */
static size_t read_title(struct lt_desk *d, size_t i)
{
    bool excellency =
        lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_SPACE) && lt_is_word(d, i + 3, "Ex");
    if (excellency && (lt_is_word(d, i, "V") || lt_is_word(d, i, "S")))
        return lt_say_text(d, lt_is_word(d, i, "V") ? "vossa" : "sua", i, i + 2);
    static const struct lt_phrase titles[] = {
        {"D", "dona"},         {"Sr", "senhora"},    {"Dr", "doutora"},         {"Prof", "professora"},
        {"Eng", "engenheira"}, {"Ex", "excelência"}, {"Exm", "excelentíssima"}, {"M", "Maria"}};
    size_t at = i + 1 + lt_is_mark(d, i + 1, '.');
    for (size_t k = 0; lt_is_mark(d, at, 0xAA) && k < LT_COUNT(titles); k++)
        if (lt_str_eqz(lt_tok_text(d, i), titles[k].written))
            return lt_say_text(d, titles[k].spoken, i, at + 1);
    return 0;
}

/* Digit by digit, with a pause at the dash. */
static size_t say_postcode(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_digits(d, b, lt_match_text(d, m, 0));
    lt_word_join(b, ",");
    lt_say_digits(d, b, lt_match_text(d, m, 2));
    return lt_say_words(d, m->from, m->to);
}

/* Postcodes, and every hour of the day. */
static const struct lt_pattern codes[] = {
    {"^", "24 _? h / 24 $", "aberto 24 h/24", NULL, "vinte e quatro horas por dia"},
    {"^", "#4 - #3 > _ T", "1200-123 Lisboa", say_postcode, NULL},
    {"^", "#5 - #3 > _ T", "01310-100 São Paulo", say_postcode, NULL},
    {"<<cep", "#5 - #3 $", "CEP 01310-100", say_postcode, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Points of the compass beside a place, minutes of a match. */
static const struct lt_pattern compass[] = {
    {"<<os|aos|nos|dos|entre", "min . > _ #", "aos min. 12 e 78", NULL, "minutos"},
    {"<<o|ao|no|do", "min . > _ #", "ao min. 12", NULL, "minuto"},
    {"<<a", "NE > _ de|do|da", "a 45 km a NE de Lisboa", NULL, "nordeste"},
    {"<<a", "NO > _ de|do|da", "a 45 km a NO de Lisboa", NULL, "noroeste"},
    {"<<a", "SE > _ de|do|da", "a 45 km a SE de Lisboa", NULL, "sudeste"},
    {"<<a", "SO > _ de|do|da", "a 45 km a SO de Lisboa", NULL, "sudoeste"},
    {NULL, NULL, NULL, NULL, NULL},
};

static const struct lt_verbalizer readers[] = {
    {"compass", LT_KIND(LT_TOK_WORD), NULL, compass},
    {"code", LT_KIND(LT_TOK_NUMBER), NULL, codes},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"event", LT_KIND(LT_TOK_WORD), read_event, NULL},
    {"episode", LT_KIND(LT_TOK_WORD), lt_romance_read_episode, NULL},
    {"number sign", LT_KIND(LT_TOK_WORD), read_number_sign, NULL},
    {"title", LT_KIND(LT_TOK_WORD), read_title, NULL},
    {"dona", LT_KIND(LT_TOK_WORD), read_dona, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER), read_half, lt_romance_halves},
    {"law", LT_KIND(LT_TOK_NUMBER), read_law, lt_romance_laws},
    {"season", LT_KIND(LT_TOK_NUMBER), lt_romance_read_season, NULL},
    {"minute", LT_KIND(LT_TOK_NUMBER), read_minute, lt_romance_minutes},
    {"inches", LT_KIND(LT_TOK_NUMBER), read_inches, NULL},
    {"days", LT_KIND(LT_TOK_NUMBER), lt_romance_read_days, NULL},
    {NULL, 0, NULL, NULL},
};

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_romance_power(d, b, digits, minus, "ao quadrado|ao cubo|elevado a");
}

static const char *const lengths[] = {"hora|horas", "minuto|minutos", "segundo|segundos"};
static const char *const length_marks[] = {"h|hs", "m|min|mins", "s|seg|segs"};

static const struct lt_phrase day_words[] = {{"seg|segunda", "segunda"}, {"ter|terça", "terça"},
                                             {"qua|quarta", "quarta"},   {"qui|quinta", "quinta"},
                                             {"sex|sexta", "sexta"},     {"sáb|sab|sábado", "sábado"},
                                             {"dom|domingo", "domingo"}, {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"janeiro", 1},   {"jan", 1},      {"fevereiro", 2}, {"fev", 2},      {"março", 3},
    {"mar", 3},       {"abril", 4},    {"abr", 4},       {"maio", 5},     {"mai", 5},
    {"junho", 6},     {"jun", 6},      {"julho", 7},     {"jul", 7},      {"agosto", 8},
    {"ago", 8},       {"setembro", 9}, {"set", 9},       {"outubro", 10}, {"out", 10},
    {"novembro", 11}, {"nov", 11},     {"dezembro", 12}, {"dez", 12},     {NULL, 0},
};

/* Portugal and Brazil differ in a few tables and words only. */
#define PORTUGUESE                                                                                           \
    .decimal = ',', .other_decimal = '.', .groups = ". '", .meridiem = true, .hour_letter = true,            \
    .millions_link = true, .codes_nocase = true, .unit_fractions = true, .fraction_most = 999999999,         \
    .longest_alone = 12,                                                                                     \
    .digits = {"zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"},             \
    .words = {.point = "vírgula",                                                                            \
              .other_point = "ponto",                                                                        \
              .minus = "menos",                                                                              \
              .to = "a",                                                                                     \
              .between = "entre",                                                                            \
              .and = "e",                                                                                    \
              .out_of = "em",                                                                                \
              .times = "por",                                                                                \
              .ratio = "por",                                                                                \
              .per = "por",                                                                                  \
              .per_many = "a cada",                                                                          \
              .percent = "por cento",                                                                        \
              .and_minor = "e",                                                                              \
              .of = "de",                                                                                    \
              .and_length = "e",                                                                             \
              .squared = "quadrado|quadrados",                                                               \
              .cubed = "cúbico|cúbicos",                                                                     \
              .squared_f = "quadrada|quadradas",                                                             \
              .cubed_f = "cúbica|cúbicas",                                                                   \
              .star = "estrela|estrelas",                                                                    \
              .half_star = "e meia",                                                                         \
              .plus = "mais",                                                                                \
              .version = "versão",                                                                           \
              .season = "temporada",                                                                         \
              .episode = "episódio",                                                                         \
              .either = "ou",                                                                                \
              .hashtag = "hashtag",                                                                          \
              .dot = "ponto",                                                                                \
              .slash = "barra",                                                                              \
              .at = "arroba",                                                                                \
              .dash = "hífen",                                                                               \
              .underscore = "sublinhado",                                                                    \
              .colon = "dois pontos",                                                                        \
              .hash = "cardinal"},                                                                           \
    .weekdays = "segunda|seg|terça|ter|quarta|qua|quinta|qui|sexta|sex|sábado|sáb|domingo|dom",              \
    .months = months, .month_words = month_words, .day_words = day_words, .day_links = "a|à|e|ou",           \
    .date_links = "de|do", .articles = "o|do|no|ao",                                                         \
    .weak_date_cues = "em|dia|dias|de|a|até|no|ao|do|desde",                                                 \
    .counted_nouns = "de|seguidores|utilizadores|usuários|visitas|habitantes|pessoas|subscritores|"          \
                     "inscritos|visualizações|cópias",                                                       \
    .stopped_units = true, .month_homographs = "mar|set|ago|dez|jan|mai|out|abr",                            \
    .time_marks = "h|hs|horas|hora", .length_names = lengths, .length_cues = "em",                           \
    .length_forms = {{LT_FEMININE, 0}, {LT_MASCULINE, 0}, {LT_MASCULINE, 0}}, .length_marks = length_marks,  \
    .units = &lt_pt_units, .money = &lt_pt_money, .magnitudes = lt_pt_magnitudes, .abbrs = lt_pt_abbrs,      \
    .letter_cues = lt_pt_letter_cues, .size_cues = "tamanho|vitamina|vitaminas|hepatite",                    \
    .bares = lt_pt_bares, .symbols = lt_pt_symbols, .math = &lt_pt_math, .readers = readers,                 \
    .phrases = lt_pt_phrases, .slash_phrases = lt_pt_slash_phrases, .sections = "parágrafos",                \
    .score_cues = "estrela|estrelas|nota|notas|pontuação|pontos|avaliação|classificação|veredicto|veredito|" \
                  "média|merece|obtém|recebe|dou|damos|um",                                                  \
    .share_words = "de|dos|das|do|da", .stars_first = true, .row_form = {LT_FEMININE, 0},                    \
    .out_of_form = {LT_MASCULINE, 0},                                                                        \
    .phone_cues = "tel|telef|telefone|telemóvel|celular|fax|ligue|ligar|whatsapp",                           \
    .phone_shapes = "3-4|4-4|5-4|4-3-4|4-3-3|3-3-3|2-4-4|2-5-4|2-3-4|3-3-4|1-3-3-4",                         \
    .model_letters = "p|k|K|X|x|Ti", .domains = lt_romance_domains,                                          \
    .address_words = "com|net|org|edu|gov|info|web|blog|news|shop|home|live|chat|club|foto|app|casa|cine|"   \
                     "arte|vida|sol|mar|luz|ana|moda|auto|moto|rede|loja|hoje|tudo|ajuda",                   \
    .file_types = lt_romance_file_types, .name_cues = "por|e|de|com|segundo|a",                              \
    .starters =                                                                                              \
        "O|A|Os|As|Um|Uma|Em|Não|É|Mas|E|Se|Que|Com|Por|Para|Como|Quando|Este|Esta|Isto|No|Na|Ele|Ela",      \
    .ruler_names = lt_pt_rulers,                                                                             \
    .ruler_titles = "rei|rainha|papa|imperador|príncipe|czar|dom|dona|são|faraó|sultão|infanta",             \
    .ruler_verbs =                                                                                           \
        "foi|era|de|do|da|e|o|a|que|em|morreu|nasceu|reinou|se|com|por|teve|tinha|visitou|abdicou",          \
    .roman_words = "vi|di|li|mi|mix|xi", .version_cues = "versão|versões|" LT_VERSIONED_NAMES,               \
    .roman_cues =                                                                                            \
        "inc|inciso|cap|vol|t|art|fig|capítulo|tomo|volume|livro|parte|ato|acto|cena|título|artigo|fase|"    \
        "tabela|figura|anexo|"                                                                               \
        "apêndice|secção|seção|tipo|nível|grau|classe|episódio|temporada|capítulos|tomos|volumes|livros|"    \
        "partes|atos|actos|cenas|títulos|artigos|fases|tabelas|figuras|anexos|apêndices|secções|seções|"     \
        "tipos|níveis|graus|classes|episódios|temporadas|incisos",                                           \
    .initialisms = lt_pt_initialisms, .capital_words = lt_pt_capital_words, .letters = lt_pt_letters,        \
    .cardinal = cardinal, .ordinal = ordinal, .year = year, .fraction = fraction,                            \
    .fraction_of = fraction_of, .mixed = mixed, .date = date, .time = time_of_day, .ruler = ruler,           \
    .power = power, .counted = counted, .ordinal_mark = ordinal_mark, .is_year = is_year

const struct lt_normal_lang lt_pt_normal = {
    .tag = "pt",
    PORTUGUESE,
};

const struct lt_normal_lang lt_pt_br_normal = {
    .tag = "pt-BR",
    PORTUGUESE,
    .regional_units = &lt_pt_br_units,
    .regional_money = &lt_pt_br_money,
};
