/* lang/pl/numbers.c - Polish number words: cardinals and ordinals in all cases and genders,
 * decimals, fractions, powers. Forms in tables are by case, in the order of enum lt_case. */
#include "lang/slavic/numbers.h"
#include "lang/pl/pl.h"

static const struct lt_form masculine = {LT_MASCULINE, LT_NOM}, feminine = {LT_FEMININE, LT_NOM};

/* --- cardinals --- */

#define ONE "jeden|jednego|jednemu|jednym|jednym|jeden"
#define TWO "dwa|dwóch|dwóm|dwoma|dwóch"
static const char *const ones[] = {ONE, ONE, "jedna|jednej|jednej|jedną|jednej|jedną",
                                   "jedno|jednego|jednemu|jednym|jednym|jedno"};
static const char *const twos[] = {TWO, TWO, "dwie|dwóch|dwóm|dwiema|dwóch", TWO};
static const char *const small[] = {
    "zero|zera|zeru|zerem|zerze",
    NULL,
    NULL,
    "trzy|trzech|trzem|trzema|trzech",
    "cztery|czterech|czterem|czterema|czterech",
    "pięć|pięciu|pięciu|pięcioma|pięciu",
    "sześć|sześciu|sześciu|sześcioma|sześciu",
    "siedem|siedmiu|siedmiu|siedmioma|siedmiu",
    "osiem|ośmiu|ośmiu|ośmioma|ośmiu",
    "dziewięć|dziewięciu|dziewięciu|dziewięcioma|dziewięciu",
    "dziesięć|dziesięciu|dziesięciu|dziesięcioma|dziesięciu",
    "jedenaście|jedenastu|jedenastu|jedenastoma|jedenastu",
    "dwanaście|dwunastu|dwunastu|dwunastoma|dwunastu",
    "trzynaście|trzynastu|trzynastu|trzynastoma|trzynastu",
    "czternaście|czternastu|czternastu|czternastoma|czternastu",
    "piętnaście|piętnastu|piętnastu|piętnastoma|piętnastu",
    "szesnaście|szesnastu|szesnastu|szesnastoma|szesnastu",
    "siedemnaście|siedemnastu|siedemnastu|siedemnastoma|siedemnastu",
    "osiemnaście|osiemnastu|osiemnastu|osiemnastoma|osiemnastu",
    "dziewiętnaście|dziewiętnastu|dziewiętnastu|dziewiętnastoma|dziewiętnastu",
};
static const char *const tens[] = {
    NULL,
    NULL,
    "dwadzieścia|dwudziestu|dwudziestu|dwudziestoma|dwudziestu",
    "trzydzieści|trzydziestu|trzydziestu|trzydziestoma|trzydziestu",
    "czterdzieści|czterdziestu|czterdziestu|czterdziestoma|czterdziestu",
    "pięćdziesiąt|pięćdziesięciu|pięćdziesięciu|pięćdziesięcioma|pięćdziesięciu",
    "sześćdziesiąt|sześćdziesięciu|sześćdziesięciu|sześćdziesięcioma|sześćdziesięciu",
    "siedemdziesiąt|siedemdziesięciu|siedemdziesięciu|siedemdziesięcioma|siedemdziesięciu",
    "osiemdziesiąt|osiemdziesięciu|osiemdziesięciu|osiemdziesięcioma|osiemdziesięciu",
    "dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięciu|dziewięćdziesięcioma|dziewięćdziesięciu",
};
static const char *const hundreds[] = {
    NULL,
    "sto|stu|stu|stu|stu",
    "dwieście|dwustu|dwustu|dwustu|dwustu",
    "trzysta|trzystu|trzystu|trzystu|trzystu",
    "czterysta|czterystu|czterystu|czterystu|czterystu",
    "pięćset|pięciuset|pięciuset|pięciuset|pięciuset",
    "sześćset|sześciuset|sześciuset|sześciuset|sześciuset",
    "siedemset|siedmiuset|siedmiuset|siedmiuset|siedmiuset",
    "osiemset|ośmiuset|ośmiuset|ośmiuset|ośmiuset",
    "dziewięćset|dziewięciuset|dziewięciuset|dziewięciuset|dziewięciuset",
};
static const char *const thousand[] = {"ąc|ąca|ącowi|ącem|ącu|ąc", "ące|ęcy|ącom|ącami|ącach", "ące"};
static const char *const million[] = {"|a|owi|em|ie|", "y|ów|om|ami|ach", "y"};
static const char *const milliard[] = {"|a|owi|em|zie|", "y|ów|om|ami|ach", "y"};
static const struct lt_slavic_power powers[] = {
    {"", NULL, 0},
    {"tysi", thousand, LT_MASCULINE},
    {"milion", million, LT_MASCULINE},
    {"miliard", milliard, LT_MASCULINE},
    {"bilion", million, LT_MASCULINE},
    {"biliard", milliard, LT_MASCULINE},
    {"trylion", million, LT_MASCULINE},
    {"tryliard", milliard, LT_MASCULINE},
    {"kwadrylion", million, LT_MASCULINE},
    {"kwadryliard", milliard, LT_MASCULINE},
    {"kwintylion", million, LT_MASCULINE},
    {"kwintyliard", milliard, LT_MASCULINE},
};

/* --- ordinals --- */

static const char *const small_th[] = {"zerow",    "pierwsz",  "drug",       "trzec",     "czwart",
                                       "piąt",     "szóst",    "siódm",      "ósm",       "dziewiąt",
                                       "dziesiąt", "jedenast", "dwunast",    "trzynast",  "czternast",
                                       "piętnast", "szesnast", "siedemnast", "osiemnast", "dziewiętnast"};
static const char *const tens_th[] = {NULL,
                                      NULL,
                                      "dwudziest",
                                      "trzydziest",
                                      "czterdziest",
                                      "pięćdziesiąt",
                                      "sześćdziesiąt",
                                      "siedemdziesiąt",
                                      "osiemdziesiąt",
                                      "dziewięćdziesiąt"};
static const char *const hundreds_th[] = {NULL,           "setn",        "dwusetn",   "trzechsetn",
                                          "czterechsetn", "pięćsetn",    "sześćsetn", "siedemsetn",
                                          "osiemsetn",    "dziewięćsetn"};

/* The ending of an adjective after its stem: pierwsz-y, drug-i, trzec-i. */
static struct lt_str ending(int part, struct lt_form f)
{
    static const char *const hard[] = {"y|ego|emu|ym|ym|y", "a|ej|ej|ą|ej|ą", "e|ego|emu|ym|ym|e",
                                       "e|ych|ym|ymi|ych|e"};
    static const char *const velar[] = {"i|iego|iemu|im|im|i", "a|iej|iej|ą|iej|ą", "ie|iego|iemu|im|im|ie",
                                        "ie|ich|im|imi|ich|ie"};
    static const char *const soft[] = {"i|iego|iemu|im|im|i", "ia|iej|iej|ią|iej|ią", "ie|iego|iemu|im|im|ie",
                                       "ie|ich|im|imi|ich|ie"};
    const char *const *set = part == 2 ? velar : part == 3 ? soft : hard;
    return lt_forms_pick(set[f.gender ? f.gender - 1 : 0], f.kase);
}

/* What a number is before another word it is written together with: dwu-, trzy-, pięcio-, dwudziesto-, stu-.
 */
void lt_pl_compound(struct lt_buf *b, int n)
{
    static const char *const parts[] = {"",       "jedno",   "dwu",     "trzy",  "cztero",
                                        "pięcio", "sześcio", "siedmio", "ośmio", "dziewięcio"};
    if (n >= 100) {
        lt_buf_add(b, lt_forms_pick(hundreds[n / 100], LT_GEN));
        n %= 100;
    }
    if (n >= 20) {
        struct lt_str ten = lt_forms_pick(tens[n / 10], LT_GEN); /* dwudziestu: dwudziesto */
        lt_buf_add(b, lt_str_slice(ten, 0, ten.n - 1));
        lt_buf_addz(b, "o");
        n %= 10;
    } else if (n >= 10) {
        struct lt_str teen = lt_forms_pick(small[n], LT_GEN);
        lt_buf_add(b, lt_str_slice(teen, 0, teen.n - 1));
        lt_buf_addz(b, "o");
        n = 0;
    }
    lt_buf_addz(b, parts[n]);
}

static bool is_one(int n)
{
    return n == 1;
}

/* Tens and ones are both ordinals: "dwudziesty pierwszy"; what stands before is a cardinal. */
static const struct lt_slavic_numbers words = {
    .ones = ones,
    .twos = twos,
    .small = small,
    .tens = tens,
    .hundreds = hundreds,
    .one_after = "jeden",
    .powers = powers,
    .is_one = is_one,
    .is_few = lt_slavic_is_few,
    .bare_powers = true,
    .small_th = small_th,
    .tens_th = tens_th,
    .hundreds_th = hundreds_th,
    .both_th = true,
    .thousand_th = "tysięczn",
    .power_th = "ow",
    .compound = lt_pl_compound,
    .ending = ending,
};

void lt_pl_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    lt_slavic_cardinal(b, digits, f, &words);
}

void lt_pl_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    lt_slavic_ordinal(d, b, digits, f, &words);
}

/* --- decimals and fractions --- */

/* "2,5" is "dwa i pół", "3,14" "trzy przecinek czternaście". */
void lt_pl_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    struct lt_str whole = {n->whole, n->n_whole}, part = {n->part, n->n_part};
    bool zero = whole.n == 0 || lt_digits_value(whole) == 0;
    if (part.n == 1 && part.p[0] == '5') {
        if (!zero) {
            lt_say_cardinal(d, b, whole, f);
            lt_word(b, "i");
        }
        lt_word(b, "pół");
        return;
    }
    lt_say_cardinal(d, b, whole.n ? whole : LT_S("0"), (struct lt_form){0});
    lt_word(b, "przecinek");
    if (part.n > 3 || part.p[0] == '0')
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, (struct lt_form){0});
}

void lt_pl_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t over = lt_digits_value(above);
    int low = (int)(over % 1000);
    if (over == 1 && lt_digits_value(below) == 2) {
        lt_word(b, "pół");
        return;
    }
    lt_say_cardinal(d, b, above, feminine);
    lt_pl_ordinal(d, b, lt_digits_trim(below),
                  over == 1 ? feminine
                            : (struct lt_form){LT_PLURAL, lt_slavic_is_few(low) ? LT_NOM : LT_GEN});
}

void lt_pl_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_say_cardinal(d, b, whole, masculine);
    lt_word(b, "i");
    lt_pl_fraction(d, b, above, below);
}

void lt_pl_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_word(b, minus ? "do minus" : "do");
    lt_pl_ordinal(d, b, lt_digits_trim(digits), (struct lt_form){LT_FEMININE, LT_GEN});
    lt_word(b, "potęgi");
}
