/* lang/pl/numbers.c - Polish number words: cardinals and ordinals in all cases and genders,
 * decimals, fractions, powers. Forms in tables are by case, in the order of enum lt_case. */
#include "lang/pl/pl.h"

#include <string.h>

static const struct lt_form masculine = {LT_MASCULINE, LT_NOM}, feminine = {LT_FEMININE, LT_NOM};

/* --- cardinals --- */

static const char *const ones[] = {"jeden|jednego|jednemu|jednym|jednym|jeden",
                                   "jedna|jednej|jednej|jedną|jednej|jedną",
                                   "jedno|jednego|jednemu|jednym|jednym|jedno"};
static const char two_m[] = "dwa|dwóch|dwóm|dwoma|dwóch|dwa";
static const char two_f[] = "dwie|dwóch|dwóm|dwiema|dwóch|dwie";
static const char *const small[] = {
    "zero|zera|zeru|zerem|zerze|zero",
    NULL,
    NULL,
    "trzy|trzech|trzem|trzema|trzech|trzy",
    "cztery|czterech|czterem|czterema|czterech|cztery",
    "pięć|pięciu|pięciu|pięcioma|pięciu|pięć",
    "sześć|sześciu|sześciu|sześcioma|sześciu|sześć",
    "siedem|siedmiu|siedmiu|siedmioma|siedmiu|siedem",
    "osiem|ośmiu|ośmiu|ośmioma|ośmiu|osiem",
    "dziewięć|dziewięciu|dziewięciu|dziewięcioma|dziewięciu|dziewięć",
    "dziesięć|dziesięciu|dziesięciu|dziesięcioma|dziesięciu|dziesięć",
    "jedenaście|jedenastu|jedenastu|jedenastoma|jedenastu|jedenaście",
    "dwanaście|dwunastu|dwunastu|dwunastoma|dwunastu|dwanaście",
    "trzynaście|trzynastu|trzynastu|trzynastoma|trzynastu|trzynaście",
    "czternaście|czternastu|czternastu|czternastoma|czternastu|czternaście",
    "piętnaście|piętnastu|piętnastu|piętnastoma|piętnastu|piętnaście",
    "szesnaście|szesnastu|szesnastu|szesnastoma|szesnastu|szesnaście",
    "siedemnaście|siedemnastu|siedemnastu|siedemnastoma|siedemnastu|siedemnaście",
    "osiemnaście|osiemnastu|osiemnastu|osiemnastoma|osiemnastu|osiemnaście",
    "dziewiętnaście|dziewiętnastu|dziewiętnastu|dziewiętnastoma|dziewiętnastu|dziewiętnaście",
};
static const char *const tens[] = {
    NULL,
    NULL,
    "dwadzieścia|dwudziestu|dwudziestu|dwudziestoma|dwudziestu|dwadzieścia",
    "trzydzieści|trzydziestu|trzydziestu|trzydziestoma|trzydziestu|trzydzieści",
    "czterdzieści|czterdziestu|czterdziestu|czterdziestoma|czterdziestu|czterdzieści",
    "pięćdziesiąt|pięćdziesięciu|pięćdziesięciu|pięćdziesięcioma|pięćdziesięciu|pięćdziesiąt",
    "sześćdziesiąt|sześćdziesięciu|sześćdziesięciu|sześćdziesięcioma|sześćdziesięciu|sześćdziesiąt",
    "siedemdziesiąt|siedemdziesięciu|siedemdziesięciu|siedemdziesięcioma|siedemdziesięciu|siedemdziesiąt",
    "osiemdziesiąt|osiemdziesięciu|osiemdziesięciu|osiemdziesięcioma|osiemdziesięciu|osiemdziesiąt",
    "dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięciu|dziewięćdziesięcioma|dziewięćdziesięciu|"
    "dziewięćdziesiąt",
};
static const char *const hundreds[] = {
    NULL,
    "sto|stu|stu|stu|stu|sto",
    "dwieście|dwustu|dwustu|dwustu|dwustu|dwieście",
    "trzysta|trzystu|trzystu|trzystu|trzystu|trzysta",
    "czterysta|czterystu|czterystu|czterystu|czterystu|czterysta",
    "pięćset|pięciuset|pięciuset|pięciuset|pięciuset|pięćset",
    "sześćset|sześciuset|sześciuset|sześciuset|sześciuset|sześćset",
    "siedemset|siedmiuset|siedmiuset|siedmiuset|siedmiuset|siedemset",
    "osiemset|ośmiuset|ośmiuset|ośmiuset|ośmiuset|osiemset",
    "dziewięćset|dziewięciuset|dziewięciuset|dziewięciuset|dziewięciuset|dziewięćset",
};
static const char *const powers[] = {"",           "tysiąc",      "milion",     "miliard",
                                     "bilion",     "biliard",     "trylion",    "tryliard",
                                     "kwadrylion", "kwadryliard", "kwintylion", "kwintyliard"};

static void word_in(struct lt_buf *b, const char *forms, unsigned kase)
{
    lt_word_str(b, lt_forms_pick(forms, kase));
}

static void below_thousand(struct lt_buf *b, int n, struct lt_form f)
{
    bool alone = n == 1;
    if (n >= 100)
        word_in(b, hundreds[n / 100], f.kase);
    n %= 100;
    if (n >= 20) {
        word_in(b, tens[n / 10], f.kase);
        n %= 10;
    }
    if (n == 1) /* in 21 and 101 it is not declined */
        word_in(b, ones[alone && f.gender ? f.gender - 1 : 0], alone ? f.kase : LT_NOM);
    else if (n == 2)
        word_in(b, f.gender == LT_FEMININE ? two_f : two_m, f.kase);
    else if (n)
        word_in(b, small[n], f.kase);
}

static void power_word(struct lt_buf *b, size_t g, int n, unsigned kase)
{
    static const char *const thousand[] = {"tysiąc|tysiąca|tysiącowi|tysiącem|tysiącu|tysiąc",
                                           "tysiące|tysięcy|tysiącom|tysiącami|tysiącach|tysiące"};
    static const char *const ends[] = {"|a|owi|em|ie|", "y|ów|om|ami|ach|y"};
    bool direct = kase == LT_NOM || kase == LT_ACC, one = n == 1;
    unsigned c = one || (direct && lt_slavic_is_few(n)) ? kase : direct ? LT_GEN : kase;
    if (g == 1) {
        word_in(b, thousand[one ? 0 : 1], c);
        return;
    }
    lt_word(b, powers[g]);
    if (one && c == LT_LOC && lt_str_ends(lt_str_of(powers[g]), LT_S("d"))) /* miliard, miliardzie */
        lt_buf_addz(b, "zie");
    else
        lt_buf_add(b, lt_forms_pick(ends[one ? 0 : 1], c));
}

void lt_pl_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    if (digits.n == 1 && digits.p[0] == '0') {
        word_in(b, small[0], f.kase);
        return;
    }
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        struct lt_form own = g == 0 ? f : (struct lt_form){LT_MASCULINE, f.kase};
        if (g == 0 && n % 10 == 1 && n % 100 != 11 && digits.n > 1 && n < 10)
            own = masculine; /* tysiąc jeden */
        if (g == 0 || n > 1)
            below_thousand(b, n, own);
        if (g)
            power_word(b, g, n, f.kase);
    }
}

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
static void add_ending(struct lt_buf *b, const char *stem, struct lt_form f)
{
    static const char *const hard[] = {"y|ego|emu|ym|ym|y", "a|ej|ej|ą|ej|ą", "e|ego|emu|ym|ym|e",
                                       "e|ych|ym|ymi|ych|e"};
    static const char *const velar[] = {"i|iego|iemu|im|im|i", "a|iej|iej|ą|iej|ą", "ie|iego|iemu|im|im|ie",
                                        "ie|ich|im|imi|ich|ie"};
    static const char *const soft[] = {"i|iego|iemu|im|im|i", "ia|iej|iej|ią|iej|ią", "ie|iego|iemu|im|im|ie",
                                       "ie|ich|im|imi|ich|ie"};
    const char *const *set = strcmp(stem, "drug") == 0 ? velar : strcmp(stem, "trzec") == 0 ? soft : hard;
    lt_buf_add(b, lt_forms_pick(set[f.gender ? f.gender - 1 : 0], f.kase));
}

static void adjective(struct lt_buf *b, const char *stem, struct lt_form f)
{
    lt_word(b, stem);
    add_ending(b, stem, f);
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

/* 2000th, 1000000th: dwutysięczny, milionowy. */
static void round_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    int n;
    size_t g = lt_slavic_round(d, b, digits, &n);
    if (n > 1)
        lt_pl_compound(b, n);
    lt_buf_addz(b, g == 1 ? "tysięczn" : powers[g]);
    lt_buf_addz(b, g == 1 ? "" : "ow");
    add_ending(b, "", f);
}

/* Tens and ones are both ordinals: "dwudziesty pierwszy"; what stands before is a cardinal. */
void lt_pl_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    digits = lt_digits_trim(digits); /* what follows looks for a figure that is not 0 */
    int last = lt_digits_group(digits, 0), low = last % 100;
    if (digits.n > 1 && last == 0) {
        round_ordinal(d, b, digits, f);
        return;
    }
    lt_slavic_say_before(d, b, digits, low ? low : last);
    if (low == 0 && last > 0) {
        adjective(b, hundreds_th[last / 100], f);
    } else if (low >= 20) {
        adjective(b, tens_th[low / 10], f);
        if (low % 10)
            adjective(b, small_th[low % 10], f);
    } else {
        adjective(b, small_th[low], f);
    }
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
