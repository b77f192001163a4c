/* script/normal_pl.c - Polish: number words in all cases and genders, ordinals that agree with their noun
 * ("w 3. odcinku"), years ("w 1996 r."), decades, centuries, dates, hours, rulers.
 *
 * The case comes from where it can be known: the ending of the noun, the preposition, the form of "rok" or
 * "wiek". Plural forms in tables: 1 kilometr | 2 kilometry | 5 kilometrów | 2,5 kilometra. */
#include "script/normal_pl.h"

#include "script/normal_en.h"
#include "script/normal_read.h"

#include <string.h>

enum { NOM, GEN, DAT, INS, LOC, ACC };
enum { PLURAL = LT_NEUTER + 1 }; /* as the gender of an ordinal */

static const struct lt_form feminine = {LT_FEMININE, NOM}, masculine = {LT_MASCULINE, NOM};

/* --- cardinals --- */

static const char *const ones[] = {"jeden|jednego|jednemu|jednym|jednym|jeden",
                                   "jedna|jednej|jednej|jedną|jednej|jedną",
                                   "jedno|jednego|jednemu|jednym|jednym|jedno"};
static const char *const two_m = "dwa|dwóch|dwóm|dwoma|dwóch|dwa", *const two_f =
                                                                       "dwie|dwóch|dwóm|dwiema|dwóch|dwie";
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

static bool is_few(int n)
{
    return n % 10 >= 2 && n % 10 <= 4 && n % 100 / 10 != 1;
}

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
        word_in(b, ones[alone && f.gender ? f.gender - 1 : 0], alone ? f.kase : NOM);
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
    bool direct = kase == NOM || kase == ACC, one = n == 1;
    unsigned c = one || (direct && is_few(n)) ? kase : direct ? GEN : kase;
    if (g == 1) {
        word_in(b, thousand[one ? 0 : 1], c);
        return;
    }
    lt_word(b, powers[g]);
    if (one && c == LOC && lt_str_ends(lt_str_of(powers[g]), LT_S("d"))) /* miliard, miliardzie */
        lt_buf_addz(b, "zie");
    else
        lt_buf_add(b, lt_forms_pick(ends[one ? 0 : 1], c));
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
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

/* The ending of an adjective behind its stem: pierwsz-y, drug-i, trzec-i. */
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
static void compound(struct lt_buf *b, int n)
{
    static const char *const parts[] = {"",       "jedno",   "dwu",     "trzy",  "cztero",
                                        "pięcio", "sześcio", "siedmio", "ośmio", "dziewięcio"};
    if (n >= 100) {
        lt_buf_add(b, lt_forms_pick(hundreds[n / 100], GEN));
        n %= 100;
    }
    if (n >= 20) {
        struct lt_str ten = lt_forms_pick(tens[n / 10], GEN); /* dwudziestu: dwudziesto */
        lt_buf_add(b, lt_str_slice(ten, 0, ten.n - 1));
        lt_buf_addz(b, "o");
        n %= 10;
    } else if (n >= 10) {
        struct lt_str teen = lt_forms_pick(small[n], GEN);
        lt_buf_add(b, lt_str_slice(teen, 0, teen.n - 1));
        lt_buf_addz(b, "o");
        n = 0;
    }
    lt_buf_addz(b, parts[n]);
}

/* 2000th, 1000000th: dwutysięczny, milionowy. */
static void round_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    size_t g = 1;
    char head[LT_NUM_DIGITS];
    while (lt_digits_group(digits, g) == 0)
        g++;
    int n = lt_digits_group(digits, g);
    size_t keep = digits.n > 3 * (g + 1) ? digits.n - 3 * (g + 1) : 0;
    if (keep) {
        memset(head, '0', digits.n);
        memcpy(head, digits.p, keep);
        cardinal(d, b, (struct lt_str){head, digits.n}, masculine);
    }
    if (b->n)
        lt_buf_addc(b, ' ');
    if (n > 1)
        compound(b, n);
    lt_buf_addz(b, g == 1 ? "tysięczn" : powers[g]);
    lt_buf_addz(b, g == 1 ? "" : "ow");
    add_ending(b, "", f);
}

/* Tens and ones are both ordinals: "dwudziesty pierwszy"; what stands before is a cardinal. */
static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    digits = lt_digits_trim(digits); /* what follows looks for a figure that is not 0 */
    int last = lt_digits_group(digits, 0), low = last % 100;
    if (digits.n > 1 && last == 0) {
        round_ordinal(d, b, digits, f);
        return;
    }
    char head[LT_NUM_DIGITS];
    memcpy(head, digits.p, digits.n);
    for (size_t k = 0; k < (low ? 2u : 3u) && k < digits.n; k++)
        head[digits.n - 1 - k] = '0';
    struct lt_str rest = lt_digits_trim((struct lt_str){head, digits.n});
    if (rest.p[0] != '0')
        cardinal(d, b, rest, masculine);
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

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    cardinal(d, b, digits, masculine);
}

/* --- decimals and fractions --- */

/* "2,5" is "dwa i pół", "3,14" "trzy przecinek czternaście". */
static void decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
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

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t over = lt_digits_value(above);
    int low = (int)(over % 1000);
    if (over == 1 && lt_digits_value(below) == 2) {
        lt_word(b, "pół");
        return;
    }
    lt_say_cardinal(d, b, above, feminine);
    ordinal(d, b, lt_digits_trim(below),
            over == 1 ? feminine : (struct lt_form){PLURAL, is_few(low) ? NOM : GEN});
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    lt_say_cardinal(d, b, whole, masculine);
    lt_word(b, "i");
    fraction(d, b, above, below);
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    lt_word(b, minus ? "do minus" : "do");
    ordinal(d, b, lt_digits_trim(digits), (struct lt_form){LT_FEMININE, GEN});
    lt_word(b, "potęgi");
}

/* --- agreement --- */

static unsigned plural(const struct lt_num *n)
{
    struct lt_str whole = {n->whole, n->n_whole};
    if (n->n_part)
        return 3;
    return lt_digits_value(whole) == 1 ? 0 : is_few(lt_digits_group(whole, 0)) ? 1 : 2;
}

static unsigned plural_case(const struct lt_num *n, uint8_t kase)
{
    unsigned p = plural(n);
    return kase == ACC ? p : p == 3 || (p == 0 && kase == GEN) ? 3 : 2;
}

static bool ends(const struct lt_desk *d, size_t i, const char *list)
{
    struct lt_str rest = lt_str_of(list), end;
    while (lt_str_cut(&rest, '|', &end))
        if (lt_str_ends(lt_tok_text(d, i), end))
            return true;
    return false;
}

static bool starts(struct lt_str s, const char *list)
{
    struct lt_str rest = lt_str_of(list), stem;
    while (lt_str_cut(&rest, '|', &stem))
        if (lt_str_starts(s, stem))
            return true;
    return false;
}

/* The word before, over the full stop of a short form. */
static size_t word_before(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return before != SIZE_MAX && lt_is_mark(d, before, '.') ? before - 1 : before;
}

static const char genitive_cues[] =
    "od|do|około|ok|koło|z|ze|bez|dla|powyżej|poniżej|blisko|spośród|wśród|oprócz|obok|według|podczas|niż";

static uint8_t case_after(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && lt_is_mark(d, before, '.'))
        before--;
    return lt_is_word_in(d, before, genitive_cues) ? GEN : NOM;
}

static bool counts_one(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return lt_is_digits(d, before, 1, 1) && lt_tok_text(d, before).p[0] == '1' &&
           !lt_is_mark(d, before - 1, ',');
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    static const char particles[] =
        "i|lub|a|albo|ale|z|ze|w|na|do|po|od|o|to|jest|był|była|było|nie|za|plus|minus";
    if (lt_is_word_in(d, i, particles) || lt_tok_at(d, i)->shape != LT_SHAPE_LOWER)
        return (struct lt_form){0};
    if (counts_one(d, i)) {
        if (ends(d, i, "ę") && !ends(d, i, "mię"))
            return (struct lt_form){LT_FEMININE, ACC};
        return (struct lt_form){ends(d, i, "a|ść")    ? LT_FEMININE
                                : ends(d, i, "o|e|ę") ? LT_NEUTER
                                                      : LT_MASCULINE,
                                NOM};
    }
    if (lt_is_word_in(d, i, lt_pl_men))
        return (struct lt_form){LT_MASCULINE, GEN};
    uint8_t kase = ends(d, i, "ami|mi") ? INS : ends(d, i, "ach") ? LOC : ends(d, i, "om") ? DAT : NOM;
    bool fem = lt_is_word_in(d, i, lt_pl_feminine_plurals) || ends(d, i, "cje|sje|zje|ości|cji");
    return (struct lt_form){fem ? LT_FEMININE : LT_MASCULINE, kase};
}

/* --- an ordinal and its noun --- */

static const char locative_cues[] = "w|we|na|o|po|przy";

/* Gender, case and number from the noun at `noun`, with the preposition before the number. */
static struct lt_form noun_form(const struct lt_desk *d, size_t noun, size_t before)
{
    bool locative = lt_is_word_in(d, before, locative_cues);
    struct lt_str s = lt_tok_text(d, noun);
    if (ends(d, noun, "ych|ich") && lt_is_kind(d, noun + 2, LT_TOK_WORD))
        return (struct lt_form){PLURAL, GEN};
    if (starts(s, lt_pl_feminine))
        return (struct lt_form){LT_FEMININE, ends(d, noun, "ę")             ? ACC
                                             : ends(d, noun, "ą")           ? INS
                                             : ends(d, noun, "y|i|e|ii|ji") ? GEN
                                                                            : NOM};
    if (starts(s, lt_pl_neuter))
        return (struct lt_form){LT_NEUTER, ends(d, noun, "em|im") ? INS
                                           : ends(d, noun, "u")   ? (locative ? LOC : DAT)
                                           : ends(d, noun, "a")   ? GEN
                                                                  : NOM};
    return (struct lt_form){LT_MASCULINE, ends(d, noun, "owi")             ? DAT
                                          : ends(d, noun, "em|iem")        ? INS
                                          : ends(d, noun, "a")             ? GEN
                                          : ends(d, noun, "u")             ? (locative ? LOC : GEN)
                                          : ends(d, noun, "ie|le|rze|dze") ? LOC
                                                                           : NOM};
}

/* "1. miejsce", "w 3. odcinku", "2-gi", "5-tego"; a bare "1.". */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    static const struct {
        const char *marks;
        struct lt_form form;
    } written[] = {
        {"szy|gi|ci|ty|my|ny|wy|y|i", {LT_MASCULINE, NOM}}, {"sza|ga|cia|ta|ma|na|a", {LT_FEMININE, NOM}},
        {"sze|gie|cie|te|me|ne|e", {LT_NEUTER, NOM}},       {"go|ego|szego|tego", {LT_MASCULINE, GEN}},
        {"mu|emu|szemu|temu", {LT_MASCULINE, DAT}},         {"ej|szej|tej|giej|ciej", {LT_FEMININE, GEN}},
        {"ym|szym|tym|gim|cim", {LT_MASCULINE, LOC}},       {"ych|tych|szych", {PLURAL, GEN}}};
    for (size_t k = 0; lt_is_mark(d, i, '-') && k < LT_COUNT(written); k++) {
        if (!lt_is_word_in(d, i + 1, written[k].marks))
            continue;
        *f = written[k].form;
        return 2;
    }
    if (!lt_is_mark(d, i, '.') || n->n_whole > 4)
        return 0;
    if (lt_is_kind(d, i + 1, LT_TOK_END))
        return i == 1;
    const struct lt_tok *next = lt_tok_at(d, i + 2);
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || next->kind != LT_TOK_WORD || next->shape != LT_SHAPE_LOWER)
        return 0;
    *f = noun_form(d, i + 2, lt_before(d, i - 1));
    return 1;
}

/* "25-letni", "3-osobowy", "100-lecie": one word with the number in front. */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    struct lt_str tail = lt_tok_text(d, i + 2);
    int n = lt_scan_int(d, i);
    if (n < 1 || n > 999 || !lt_is_mark(d, i + 1, '-') || !lt_is_kind(d, i + 2, LT_TOK_WORD) || tail.n < 4 ||
        !lt_is_free_before(d, i) || lt_tok_at(d, i + 2)->shape != LT_SHAPE_LOWER)
        return 0;
    if (!ends(d, i + 2,
              "ni|nia|nie|niego|niej|nim|nich|wy|wa|we|wego|wej|wym|wych|ny|na|ne|nego|nej|nym|nych|lecie|"
              "lecia|lecie|leciu|latek|latka|latków|krotny|krotnie|krotna|ty|ta"))
        return 0;
    struct lt_buf *b = lt_words(d);
    compound(b, n);
    lt_buf_add(b, tail);
    return lt_say_words(d, i, i + 3);
}

/* --- years, decades, centuries --- */

static uint8_t preposition_case(const struct lt_desk *d, size_t before)
{
    if (lt_is_word_in(d, before, "w|we|na|o|po|przy"))
        return LOC;
    if (lt_is_word_in(d, before, "przed|między|pomiędzy|nad|pod"))
        return INS;
    if (lt_is_word_in(d, before, "ku|dzięki"))
        return DAT;
    if (before == SIZE_MAX || lt_is_mark(d, before, '(') || lt_is_mark(d, before, ',') ||
        lt_is_word(d, before, "rok"))
        return NOM;
    return GEN;
}

static const char *const year_forms = "rok|roku|rokowi|rokiem|roku", *const century_forms =
                                                                         "wiek|wieku|wiekowi|wiekiem|wieku";

/* "rok" or "r." at i: its end, and its case; 0: neither. */
static size_t scan_era(const struct lt_desk *d, size_t i, const char *forms, const char *shorts,
                       size_t before, uint8_t *kase)
{
    for (unsigned k = 0; k < 4; k++) {
        struct lt_str form = lt_forms_pick(forms, k);
        if (!lt_is_kind(d, i, LT_TOK_WORD) || !lt_str_eq(lt_tok_text(d, i), form))
            continue;
        *kase = (uint8_t)k;
        if (k == GEN && preposition_case(d, before) == LOC)
            *kase = LOC;
        return i + 1;
    }
    if (!lt_is_word(d, i, shorts) || !lt_is_mark(d, i + 1, '.'))
        return 0;
    *kase = preposition_case(d, before);
    return i + 2 - lt_is_last(d, i + 1);
}

static void say_era(struct lt_desk *d, const char *forms, uint8_t kase, size_t last, size_t word, size_t to)
{
    lt_say_space(d->out, lt_tok_at(d, last)->show_at, lt_tok_at(d, word)->show_at);
    struct lt_buf *b = lt_words(d);
    word_in(b, forms, kase);
    lt_say_words(d, word, to);
}

/* "w 1996 roku", "1996 r."; the years of a range are cardinals and left to others. */
static size_t read_year(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || lt_tok_text(d, i).p[0] == '0' || !lt_is_free_before(d, i))
        return 0;
    size_t before = lt_before(d, i), word = lt_skip_space(d, i + 1);
    uint8_t kase = NOM;
    size_t to = scan_era(d, word, year_forms, "r", before, &kase);
    /* "44 r. p.n.e." */
    if (lt_tok_at(d, i)->n == 2 && !(to && lt_is_word_in(d, lt_skip_space(d, to), "p|n")))
        return 0;
    int n = lt_scan_int(d, i);
    bool bare =
        !to && n >= 1500 && n < 2100 && lt_is_word_in(d, before, "w|od|do|po|przed") &&
        (!lt_is_kind(d, word, LT_TOK_WORD) ||
         lt_is_word_in(d, word,
                       "i|a|ale|do|w|na|z|był|była|było|zostało|został|została|po|oraz|gdy|kiedy|roku")) &&
        !lt_is_dash(d, i + 1) && !lt_is_mark(d, i + 1, ',') && !lt_is_mark(d, i + 1, '%') &&
        !lt_is_kind(d, word, LT_TOK_NUMBER);
    if (!to && !bare)
        return 0;
    struct lt_buf *b = lt_words(d);
    ordinal(d, b, lt_tok_text(d, i),
            (struct lt_form){LT_MASCULINE, bare ? preposition_case(d, before) : kase});
    lt_say_words(d, i, i + 1);
    if (to)
        say_era(d, year_forms, kase, i, word, to);
    return (to ? to : i + 1) - i;
}

/* "r." behind a date that has been said. */
static size_t read_year_word(struct lt_desk *d, size_t i)
{
    if (!lt_is_word(d, i, "r") || !lt_is_mark(d, i + 1, '.') || !lt_is_digits(d, lt_before(d, i), 4, 4))
        return 0;
    return lt_say_text(d, "roku", i, i + 2 - lt_is_last(d, i + 1));
}

/* "lata 90.", "w latach 60.", "lat 80. XX wieku" */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    bool stop = lt_is_mark(d, i + 1, '.'),
         mark = lt_is_mark(d, i + 1, '-') && lt_is_word_in(d, i + 2, "te|tych|e|ych");
    if (!lt_is_digits(d, i, 2, 4) || lt_tok_text(d, i).p[lt_tok_at(d, i)->n - 1] != '0' || (!stop && !mark) ||
        lt_tok_text(d, i).p[0] == '0')
        return 0;
    bool nom = lt_is_word(d, before, "lata"), gen = lt_is_word_in(d, before, "lat|latach|latami");
    if (!nom && !gen)
        return 0;
    struct lt_buf *b = lt_words(d);
    ordinal(d, b, lt_tok_text(d, i),
            (struct lt_form){PLURAL, nom                               ? NOM
                                     : lt_is_word(d, before, "latami") ? INS
                                                                       : GEN});
    return lt_say_words(d, i, mark ? i + 3 : i + 2 - lt_is_last(d, i + 1));
}

static int roman_at(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i, LT_TOK_WORD) ? lt_roman_value(lt_tok_text(d, i)) : 0;
}

static void roman_ordinal(struct lt_desk *d, size_t i, int value, struct lt_form f)
{
    char digits[4] = {(char)('0' + value / 1000 % 10), (char)('0' + value / 100 % 10),
                      (char)('0' + value / 10 % 10), (char)('0' + value % 10)};
    struct lt_buf *b = lt_words(d);
    ordinal(d, b, lt_digits_trim((struct lt_str){digits, 4}), f);
    lt_say_words(d, i, i + 1);
}

/* "XIX wiek", "w XX w.", "XVIII–XIX wieku" */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int value = roman_at(d, i);
    if (!value || value > 30 || !lt_is_free_before(d, i))
        return 0;
    size_t second = lt_is_dash(d, i + 1) && roman_at(d, i + 2) ? i + 2 : 0, last = second ? second : i;
    size_t word = lt_skip_space(d, last + 1), before = lt_before(d, i);
    uint8_t kase = NOM;
    size_t to = scan_era(d, word, century_forms, "w", before, &kase);
    if (!to || !lt_is_kind(d, last + 1, LT_TOK_SPACE))
        return 0;
    struct lt_form f = {LT_MASCULINE, kase};
    roman_ordinal(d, i, value, f);
    if (second) {
        lt_say_text(d, "– ", i + 1, i + 2);
        roman_ordinal(d, second, roman_at(d, second), f);
    }
    say_era(d, century_forms, kase, last, word, to);
    return to - i;
}

static const char kings[] =
    "Jan|Zygmunt|Władysław|Kazimierz|Bolesław|Mieszk|August|Stefan|Karol|Henryk|Ludwik|Fryderyk|"
    "Wilhelm|Mikołaj|Aleksand|Piotr|Ramzes|Napoleon|Filip|Edward|Ryszard|Jerz|Paw|Pius|Benedykt|"
    "Francisz|Józef|Otton|Iwan|Justynian|Gustaw|Leopold|Przemysł|Wacław|Konrad|Leszek|Leszka";
static const char queens[] = "Katarzyn|Elżbiet|Wiktori|Mari|Małgorzat|Izabel|Anna|Anny|Krystyn";

static struct lt_form ruler_form(const struct lt_desk *d, size_t name, bool queen)
{
    if (queen)
        return (struct lt_form){LT_FEMININE, ends(d, name, "a")   ? NOM
                                             : ends(d, name, "ę") ? ACC
                                             : ends(d, name, "ą") ? INS
                                                                  : GEN};
    return (struct lt_form){LT_MASCULINE, ends(d, name, "a|ego")   ? GEN
                                          : ends(d, name, "owi")   ? DAT
                                          : ends(d, name, "em|ym") ? INS
                                          : ends(d, name, "ie|le") ? LOC
                                                                   : NOM};
}

/* "Jan III Sobieski", "Elżbieta II"; "II wojna światowa", "XIV edycji": the noun behind decides. */
static size_t read_roman(struct lt_desk *d, size_t i)
{
    int value = roman_at(d, i);
    size_t name = lt_before(d, i), noun = lt_skip_space(d, i + 1);
    if (!value || value > 100 || !lt_is_free_before(d, i))
        return 0;
    bool named = lt_is_name(d, name) && lt_is_kind(d, i - 1, LT_TOK_SPACE);
    struct lt_str s = lt_tok_text(d, name);
    if (named && (starts(s, kings) || starts(s, queens))) {
        roman_ordinal(d, i, value, ruler_form(d, name, starts(s, queens)));
        return 1;
    }
    bool noun_follows =
        lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_kind(d, noun, LT_TOK_WORD) &&
        (starts(lt_tok_text(d, noun), lt_pl_feminine) || starts(lt_tok_text(d, noun), lt_pl_neuter) ||
         starts(lt_tok_text(d, noun), "tom|rozdział|sezon|odcin|etap|kongres|zjazd|festiwal|konkurs|"
                                      "stopni|stopień|kwartał|liceum|korpus|pułk|turniej|program"));
    if (!noun_follows ||
        (value == 1 && lt_tok_at(d, i)->n == 1 && name != SIZE_MAX && lt_is_word(d, name, "i")))
        return 0;
    roman_ordinal(d, i, value, noun_form(d, noun, name));
    return 1;
}

/* --- dates and times --- */

static const char *const months[] = {"stycznia", "lutego",       "marca",     "kwietnia",
                                     "maja",     "czerwca",      "lipca",     "sierpnia",
                                     "września", "października", "listopada", "grudnia"};

static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    return (struct lt_form){LT_MASCULINE, lt_is_word_in(d, before, "na|po")                   ? NOM
                                          : lt_is_word_in(d, before, "przed|między|pomiędzy") ? INS
                                                                                              : GEN};
}

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day) {
        char day[2] = {(char)('0' + date->day / 10), (char)('0' + date->day % 10)};
        ordinal(d, b, lt_digits_trim((struct lt_str){day, 2}), date->form);
    }
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        ordinal(d, b, lt_digits_trim((struct lt_str){date->year, date->n_year}),
                (struct lt_form){LT_MASCULINE, GEN});
}

/* "o 14:30", "o godz. 14": the hour is an ordinal in the case of the preposition. */
static uint8_t hour_case(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && lt_is_mark(d, before, '.'))
        before--;
    if (lt_is_word_in(d, before, "godz|godzina|godzinie|godziny"))
        before = word_before(d, before);
    if (lt_is_word_in(d, before, "przed|między"))
        return INS;
    return lt_is_word_in(d, before, "o|po|od|do|około|ok|koło|godzinie|godziny|z|w") ? GEN : NOM;
}

static const char *const lengths[] = {"godzina|godziny|godzin|godziny", "minuta|minuty|minut|minuty",
                                      "sekunda|sekundy|sekund|sekundy"};

static void length_part(const struct lt_desk *d, struct lt_buf *b, int n, const char *forms)
{
    lt_say_int(d, b, n, feminine);
    lt_word_str(b, lt_forms_pick(forms, lt_plural_int(d, n)));
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0) { /* 1:23:45 is how long something takes */
        length_part(d, b, t->hour, lengths[0]);
        length_part(d, b, t->minute, lengths[1]);
        length_part(d, b, t->second, lengths[2]);
        return;
    }
    char digits[2] = {(char)('0' + t->hour / 10), (char)('0' + t->hour % 10)};
    ordinal(d, b, lt_digits_trim((struct lt_str){digits, 2}),
            (struct lt_form){LT_FEMININE, hour_case(d, t->before)});
    if (t->minute > 0 && t->minute < 10)
        lt_word(b, "zero");
    if (t->minute > 0)
        lt_say_int(d, b, t->minute, (struct lt_form){0});
}

/* "godz." in the case the preposition asks for. */
static size_t read_hour_word(struct lt_desk *d, size_t i)
{
    if (!lt_is_word(d, i, "godz") ||
        !lt_is_kind(d, lt_skip_space(d, i + 1 + lt_is_mark(d, i + 1, '.')), LT_TOK_NUMBER))
        return 0;
    size_t before = lt_before(d, i);
    const char *form = lt_is_word_in(d, before, "o|po")               ? "godzinie"
                       : lt_is_word_in(d, before, "od|do|około|koło") ? "godziny"
                       : lt_is_word_in(d, before, "przed|między")     ? "godziną"
                                                                      : "godzina";
    return lt_say_text(d, form, i, i + 1 + lt_is_mark(d, i + 1, '.'));
}

/* "tzw." and "al." agree with what they stand before. */
static size_t read_agreeing(struct lt_desk *d, size_t i)
{
    static const char *const called[][2] = {{"ych|ich|ów", "tak zwanych"}, {"ego|u", "tak zwanego"},
                                            {"ej", "tak zwanej"},          {"em|ym|im", "tak zwanym"},
                                            {"ą|ę", "tak zwaną"},          {"a", "tak zwana"},
                                            {"e|y|o", "tak zwane"},        {"i", "tak zwani"}};
    size_t noun = lt_skip_space(d, i + 2);
    if (!lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, noun, LT_TOK_WORD))
        return 0;
    if (lt_is_word(d, i, "al") && lt_is_name(d, noun))
        return lt_say_text(d, ends(d, noun, "ie") ? "Aleje" : "aleja", i, i + 2);
    if (!lt_is_word(d, i, "tzw"))
        return 0;
    for (size_t k = 0; k < LT_COUNT(called); k++)
        if (ends(d, noun, called[k][0]))
            return lt_say_text(d, called[k][1], i, i + 2);
    return lt_say_text(d, "tak zwany", i, i + 2);
}

static size_t read_short_forms(struct lt_desk *d, size_t i)
{
    return lt_read_phrases(d, i, lt_pl_phrases);
}

static const struct lt_reader readers[] = {
    {"year", LT_KIND(LT_TOK_NUMBER), read_year},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade},
    {"compound", LT_KIND(LT_TOK_NUMBER), read_compound},
    {"short form", LT_KIND(LT_TOK_WORD), read_short_forms},
    {"agreeing short form", LT_KIND(LT_TOK_WORD), read_agreeing},
    {"hour", LT_KIND(LT_TOK_WORD), read_hour_word},
    {"year word", LT_KIND(LT_TOK_WORD), read_year_word},
    {"century", LT_KIND(LT_TOK_WORD), read_century},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman},
    {NULL, 0, NULL},
};

static const struct lt_word_number month_words[] = {
    {"stycznia", 1}, {"sty", 1},        {"lutego", 2}, {"lut", 2},      {"marca", 3}, {"mar", 3},
    {"kwietnia", 4}, {"kwi", 4},        {"maja", 5},   {"czerwca", 6},  {"cze", 6},   {"lipca", 7},
    {"lip", 7},      {"sierpnia", 8},   {"sie", 8},    {"września", 9}, {"wrz", 9},   {"października", 10},
    {"paź", 10},     {"listopada", 11}, {"lis", 11},   {"grudnia", 12}, {"gru", 12},  {NULL, 0},
};

static const struct lt_phrase slash_phrases[] = {
    {"24/7", "dwadzieścia cztery na siedem"},
    {"50/50", "pięćdziesiąt na pięćdziesiąt"},
    {NULL, NULL},
};

const struct lt_lang lt_lang_pl = {
    .tag = "pl",
    .decimal = ',',
    .groups = " .",
    .day_dot = false,
    .digits = {"zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"},
    .words = {.point = "kropka",
              .minus = "minus",
              .to = "",
              .out_of = "na",
              .times = "na",
              .ratio = "do",
              .per = "na",
              .percent = "procent|procent|procent|procent",
              .and_minor = "",
              .star = "gwiazdka|gwiazdki|gwiazdek|gwiazdki",
              .plus = "plus",
              .version = "wersja",
              .season = "sezon",
              .episode = "odcinek",
              .hashtag = "hasztag",
              .dot = "kropka",
              .slash = "ukośnik",
              .at = "małpa",
              .dash = "myślnik",
              .underscore = "podkreślnik",
              .colon = "dwukropek",
              .hash = "krzyżyk"},
    .months = months,
    .month_words = month_words,
    .month_homographs = "mar|sie|lip|lis|cze|lut",
    .time_cues = "godz|godzinie|godziny|godzina|o",
    .hour_cues = "godz|godzinie|godzina",
    .length_names = lengths,
    .length_forms = {{LT_FEMININE, NOM}, {LT_FEMININE, NOM}, {LT_FEMININE, NOM}},
    .units = lt_pl_units,
    .currencies = lt_pl_currencies,
    .magnitudes = lt_pl_magnitudes,
    .abbrs = lt_pl_abbrs,
    .bares = lt_pl_bares,
    .symbols = lt_pl_symbols,
    .readers = readers,
    .slash_phrases = slash_phrases,
    .score_cues = "ocena|ocenę|oceny|gwiazdki|gwiazdek|punktów|punkty|nota|werdykt",
    .share_words = "szklanki|łyżeczki|łyżki|szklanka|mieszkańców|wszystkich|powierzchni",
    .star_form = {LT_MASCULINE, NOM},
    .phone_cues = "tel|telefon|kom|faks",
    .phone_shapes = "3-3-3|2-3-2-2|2-3-3-3",
    .phone_numbers = true,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "i|z|przez|od|dla|jak|mówi|pisze|reżyser|aktor|pisarz|prezes|prezydent|autor",
    .starters = "To|Ten|Ta|W|Na|I|Ale|On|Ona|Oni|Nie|Tak|Jak|Gdy|Po|Z|Do|Za|Dla",
    .roman_cues = "tom|tomie|część|części|rozdział|akt|klasa|klasy|typ|typu|faza",
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .decimal_words = decimals,
    .fraction = fraction,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .date_form = date_form,
    .power = power,
    .plural = plural,
    .plural_case = plural_case,
    .case_after = case_after,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
};
