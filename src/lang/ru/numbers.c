/* lang/ru/numbers.c - Russian number words: cardinals and ordinals in all cases and genders,
 * decimals, fractions, powers. Forms in tables are by case, in the order of enum lt_case. */
#include "lang/ru/ru.h"

static const struct lt_form masculine = {LT_MASCULINE, LT_NOM}, feminine = {LT_FEMININE, LT_NOM};

/* --- cardinals --- */

static const char one_m[] = "один|одного|одному|одним|одном";
static const char one_f[] = "одна|одной|одной|одной|одной";
static const char one_n[] = "одно|одного|одному|одним|одном";
static const char two_m[] = "два|двух|двум|двумя|двух";
static const char two_f[] = "две|двух|двум|двумя|двух";

/* Forms by case; the accusative of things is the nominative. */
static const char *const small[] = {
    "ноль|ноля|нолю|нолём|ноле",
    NULL,
    NULL,
    "три|трёх|трём|тремя|трёх",
    "четыре|четырёх|четырём|четырьмя|четырёх",
    "пять|пяти|пяти|пятью|пяти",
    "шесть|шести|шести|шестью|шести",
    "семь|семи|семи|семью|семи",
    "восемь|восьми|восьми|восемью|восьми",
    "девять|девяти|девяти|девятью|девяти",
    "десять|десяти|десяти|десятью|десяти",
    "одиннадцать|одиннадцати|одиннадцати|одиннадцатью|одиннадцати",
    "двенадцать|двенадцати|двенадцати|двенадцатью|двенадцати",
    "тринадцать|тринадцати|тринадцати|тринадцатью|тринадцати",
    "четырнадцать|четырнадцати|четырнадцати|четырнадцатью|четырнадцати",
    "пятнадцать|пятнадцати|пятнадцати|пятнадцатью|пятнадцати",
    "шестнадцать|шестнадцати|шестнадцати|шестнадцатью|шестнадцати",
    "семнадцать|семнадцати|семнадцати|семнадцатью|семнадцати",
    "восемнадцать|восемнадцати|восемнадцати|восемнадцатью|восемнадцати",
    "девятнадцать|девятнадцати|девятнадцати|девятнадцатью|девятнадцати",
};
static const char *const tens[] = {
    NULL,
    NULL,
    "двадцать|двадцати|двадцати|двадцатью|двадцати",
    "тридцать|тридцати|тридцати|тридцатью|тридцати",
    "сорок|сорока|сорока|сорока|сорока",
    "пятьдесят|пятидесяти|пятидесяти|пятьюдесятью|пятидесяти",
    "шестьдесят|шестидесяти|шестидесяти|шестьюдесятью|шестидесяти",
    "семьдесят|семидесяти|семидесяти|семьюдесятью|семидесяти",
    "восемьдесят|восьмидесяти|восьмидесяти|восемьюдесятью|восьмидесяти",
    "девяносто|девяноста|девяноста|девяноста|девяноста",
};
static const char *const hundreds[] = {
    NULL,
    "сто|ста|ста|ста|ста",
    "двести|двухсот|двумстам|двумястами|двухстах",
    "триста|трёхсот|трёмстам|тремястами|трёхстах",
    "четыреста|четырёхсот|четырёмстам|четырьмястами|четырёхстах",
    "пятьсот|пятисот|пятистам|пятьюстами|пятистах",
    "шестьсот|шестисот|шестистам|шестьюстами|шестистах",
    "семьсот|семисот|семистам|семьюстами|семистах",
    "восемьсот|восьмисот|восьмистам|восемьюстами|восьмистах",
    "девятьсот|девятисот|девятистам|девятьюстами|девятистах",
};
static const char *const powers[] = {"",           "тысяч",       "миллион",     "миллиард",
                                     "триллион",   "квадриллион", "квинтиллион", "секстиллион",
                                     "септиллион", "октиллион",   "нониллион",   "дециллион"};

static void word_in(struct lt_buf *b, const char *forms, unsigned kase)
{
    lt_word_str(b, lt_forms_pick(forms, kase == LT_ACC || kase == LT_OF_DATE ? LT_NOM : kase));
}

bool lt_ru_is_one(int n)
{
    return n % 10 == 1 && n % 100 != 11;
}

static void unit_word(struct lt_buf *b, int n, struct lt_form f)
{
    bool fem = f.gender == LT_FEMININE;
    if (n == 1 && fem && f.kase == LT_ACC)
        lt_word(b, "одну");
    else if (n == 1)
        word_in(b, fem ? one_f : f.gender == LT_NEUTER ? one_n : one_m, f.kase);
    else if (n == 2)
        word_in(b, fem ? two_f : two_m, f.kase);
    else
        word_in(b, small[n], f.kase);
}

static void below_thousand(struct lt_buf *b, int n, struct lt_form f)
{
    if (n >= 100)
        word_in(b, hundreds[n / 100], f.kase);
    n %= 100;
    if (n >= 20) {
        word_in(b, tens[n / 10], f.kase);
        n %= 10;
    }
    if (n)
        unit_word(b, n, f);
}

static void power_word(struct lt_buf *b, size_t g, int n, unsigned kase)
{
    static const char *const thousand[] = {"а|и|е|ей|е|у", "и||ам|ами|ах"};
    static const char *const million[] = {"|а|у|ом|е|", "ы|ов|ам|ами|ах"};
    const char *const *ends = g == 1 ? thousand : million;
    unsigned c = kase > LT_ACC ? LT_NOM : kase;
    lt_word(b, powers[g]);
    struct lt_str end;
    if (lt_ru_is_one(n))
        end = lt_forms_pick(ends[0], c);
    else if (c != LT_NOM && c != LT_ACC)
        end = lt_forms_pick(ends[1], c);
    else
        end = lt_slavic_is_few(n) ? lt_forms_pick(ends[0], LT_GEN) : lt_forms_pick(ends[1], LT_GEN);
    lt_buf_add(b, end);
}

void lt_ru_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
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
        struct lt_form own = g == 0 ? f : (struct lt_form){g == 1 ? LT_FEMININE : LT_MASCULINE, f.kase};
        if (g != 1 || n != 1) /* "тысяча", not "одна тысяча" */
            below_thousand(b, n, own);
        if (g)
            power_word(b, g, n, f.kase);
    }
}

/* --- ordinals --- */

static const char *const small_th[] = {"нулев",     "перв",       "втор",      "трет",        "четвёрт",
                                       "пят",       "шест",       "седьм",     "восьм",       "девят",
                                       "десят",     "одиннадцат", "двенадцат", "тринадцат",   "четырнадцат",
                                       "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат"};
static const char *const tens_th[] = {NULL,        NULL,         "двадцат",   "тридцат",     "сороков",
                                      "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"};
static const char *const hundreds_th[] = {NULL,      "сот",      "двухсот", "трёхсот",   "четырёхсот",
                                          "пятисот", "шестисот", "семисот", "восьмисот", "девятисот"};

/* How the ending is spelt: перв-ый, втор-ой, трет-ий. */
enum stem { HARD, STRESSED, THIRD };

static struct lt_str ending(enum stem stem, struct lt_form f)
{
    static const char *const hard[] = {"ый|ого|ому|ым|ом|ый", "ый|ого|ому|ым|ом|ый", "ая|ой|ой|ой|ой|ую",
                                       "ое|ого|ому|ым|ом|ое", "ые|ых|ым|ыми|ых|ые"};
    static const char *const third[] = {"ий|ьего|ьему|ьим|ьем|ий", "ий|ьего|ьему|ьим|ьем|ий",
                                        "ья|ьей|ьей|ьей|ьей|ью", "ье|ьего|ьему|ьим|ьем|ье",
                                        "ьи|ьих|ьим|ьими|ьих|ьи"};
    unsigned kase = f.kase > LT_ACC ? LT_NOM : f.kase;
    if (stem == STRESSED && f.gender <= LT_MASCULINE && (kase == LT_NOM || kase == LT_ACC))
        return LT_S("ой");
    return lt_forms_pick(stem == THIRD ? third[f.gender] : hard[f.gender], kase);
}

/* The last part of an ordinal, the only one that is declined: its value below 1000, and how its stem ends. */
static int last_part(struct lt_str digits, enum stem *stem)
{
    int n = lt_digits_group(digits, 0), low = n % 100;
    int part = low == 0 ? n : low < 20 ? low : low % 10 ? low % 10 : low;
    *stem = part == 3 ? THIRD : HARD;
    if (part == 2 || (part >= 6 && part <= 8) || part == 40 || (part == 0 && digits.n == 1))
        *stem = STRESSED;
    return part;
}

struct lt_str lt_ru_ordinal_ending(struct lt_str digits, struct lt_form f)
{
    enum stem stem;
    last_part(digits, &stem);
    return ending(stem, f);
}

/* What a number is before another word it is written together with: двух-, пяти-, сорока-, сто-, тысяче-. */
void lt_ru_compound(struct lt_buf *b, int n)
{
    if (n >= 100) {
        lt_buf_add(b, n / 100 == 1 ? LT_S("сто") : lt_forms_pick(hundreds[n / 100], LT_GEN));
        n %= 100;
    }
    if (n >= 20) {
        lt_buf_add(b, n / 10 == 9 ? LT_S("девяносто") : lt_forms_pick(tens[n / 10], LT_GEN));
        n %= 10;
    }
    if (n == 1)
        lt_buf_addz(b, "одно");
    else if (n)
        lt_buf_add(b, lt_forms_pick(n == 2 ? two_m : small[n], LT_GEN));
}

/* 2000th, 1000000th: двухтысячный, миллионный. */
static void round_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    int n;
    size_t g = lt_slavic_round(d, b, digits, &n);
    if (n > 1)
        lt_ru_compound(b, n);
    lt_buf_addz(b, powers[g]);
    lt_buf_addz(b, "н");
    lt_buf_add(b, ending(HARD, f));
}

void lt_ru_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    digits = lt_digits_trim(digits); /* what follows looks for a figure that is not 0 */
    enum stem stem;
    int part = last_part(digits, &stem);
    if (part == 0 && digits.n > 1) {
        round_ordinal(d, b, digits, f);
        return;
    }
    lt_slavic_say_before(d, b, digits, part);
    lt_word(b, part >= 100 ? hundreds_th[part / 100] : part >= 20 ? tens_th[part / 10] : small_th[part]);
    lt_buf_add(b, ending(stem, f));
}

/* --- decimals and fractions --- */

void lt_ru_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    static const char *const parts[] = {"десят", "сот", "тысячн", "десятитысячн", "стотысячн", "миллионн"};
    struct lt_str whole = {n->whole, n->n_whole}, part = {n->part, n->n_part};
    struct lt_form fem = {LT_FEMININE, f.kase == LT_GEN ? LT_GEN : LT_NOM};
    if (whole.n == 0)
        whole = LT_S("0");
    lt_say_cardinal(d, b, whole, fem);
    if (part.n > LT_COUNT(parts)) {
        lt_word(b, "запятая");
        lt_say_digits(d, b, part);
        return;
    }
    bool one = lt_ru_is_one(lt_digits_group(whole, 0));
    lt_word(b, one ? (fem.kase == LT_GEN ? "целой" : "целая") : "целых");
    lt_say_cardinal(d, b, part, fem);
    lt_word(b, parts[part.n - 1]);
    one = lt_ru_is_one(lt_digits_group(part, 0));
    lt_buf_add(b, ending(HARD, one ? fem : (struct lt_form){LT_PLURAL, LT_GEN}));
}

void lt_ru_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    lt_say_cardinal(d, b, above, feminine);
    bool one = lt_ru_is_one(lt_digits_group(above, 0));
    lt_ru_ordinal(d, b, lt_digits_trim(below), one ? feminine : (struct lt_form){LT_PLURAL, LT_GEN});
}

void lt_ru_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    if (lt_digits_value(below) == 2) {
        lt_say_cardinal(d, b, whole, masculine);
        lt_word(b, "с половиной");
        return;
    }
    lt_say_cardinal(d, b, whole, feminine);
    lt_word(b, lt_ru_is_one(lt_digits_group(whole, 0)) ? "целая" : "целых");
    lt_ru_fraction(d, b, above, below);
}

void lt_ru_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && (lt_str_eqz(digits, "2") || lt_str_eqz(digits, "3"))) {
        lt_word(b, digits.p[0] == '2' ? "в квадрате" : "в кубе");
        return;
    }
    lt_word(b, minus ? "в минус" : "в");
    lt_ru_ordinal(d, b, lt_digits_trim(digits), (struct lt_form){LT_FEMININE, LT_LOC});
    lt_word(b, "степени");
}
