/* lang/ru/numbers.c - Russian number words: cardinals and ordinals in all cases and genders,
 * decimals, fractions, powers. Forms in tables are by case, in the order of enum lt_case. */
#include "lang/desk/desk.h"
#include "lang/ru/ru.h"
#include "lang/slavic/east.h"

/* --- cardinals --- */

#define ONE "один|одного|одному|одним|одном"
#define TWO "два|двух|двум|двумя|двух"
static const char *const ones[] = {ONE, ONE, "одна|одной|одной|одной|одной|одну",
                                   "одно|одного|одному|одним|одном"};
static const char *const twos[] = {TWO, TWO, "две|двух|двум|двумя|двух", TWO};

/* Forms by case; the accusative of things is the nominative. */
static const char *const small[] = {
    "ноль|нуля|нулю|нулём|нуле",
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
static const char *const thousand[] = {"а|и|е|ей|е|у", "и||ам|ами|ах", "и"};
static const char *const million[] = {"|а|у|ом|е|", "ы|ов|ам|ами|ах", "а"};
static const struct lt_slavic_power powers[] = {
    {"", NULL, 0},
    {"тысяч", thousand, LT_FEMININE},
    {"миллион", million, LT_MASCULINE},
    {"миллиард", million, LT_MASCULINE},
    {"триллион", million, LT_MASCULINE},
    {"квадриллион", million, LT_MASCULINE},
    {"квинтиллион", million, LT_MASCULINE},
    {"секстиллион", million, LT_MASCULINE},
    {"септиллион", million, LT_MASCULINE},
    {"октиллион", million, LT_MASCULINE},
    {"нониллион", million, LT_MASCULINE},
    {"дециллион", million, LT_MASCULINE},
};

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
static struct lt_str ending(int part, struct lt_form f)
{
    static const char *const hard[] = {"ый|ого|ому|ым|ом|ый", "ый|ого|ому|ым|ом|ый", "ая|ой|ой|ой|ой|ую",
                                       "ое|ого|ому|ым|ом|ое", "ые|ых|ым|ыми|ых|ые"};
    static const char *const third[] = {"ий|ьего|ьему|ьим|ьем|ий", "ий|ьего|ьему|ьим|ьем|ий",
                                        "ья|ьей|ьей|ьей|ьей|ью", "ье|ьего|ьему|ьим|ьем|ье",
                                        "ьи|ьих|ьим|ьими|ьих|ьи"};
    unsigned kase = f.kase > LT_ACC ? LT_NOM : f.kase;
    bool stressed = part == 2 || (part >= 6 && part <= 8) || part == 40 || part == 0;
    if (stressed && f.gender <= LT_MASCULINE && (kase == LT_NOM || kase == LT_ACC))
        return LT_S("ой");
    return lt_forms_pick(part == 3 ? third[f.gender] : hard[f.gender], kase);
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
        lt_buf_add(b, lt_forms_pick(n == 2 ? TWO : small[n], LT_GEN));
}

static const char *const parts_th[] = {"десят", "сот", "тысячн", "десятитысячн", "стотысячн", "миллионн"};

static const struct lt_slavic_numbers words = {
    .ones = ones,
    .twos = twos,
    .small = small,
    .tens = tens,
    .hundreds = hundreds,
    .powers = powers,
    .is_one = lt_slavic_ends_in_one,
    .is_few = lt_slavic_is_few,
    .small_th = small_th,
    .tens_th = tens_th,
    .hundreds_th = hundreds_th,
    .thousand_th = "тысячн",
    .power_th = "н",
    .compound = lt_ru_compound,
    .ending = ending,
    .wholes = "целая|целой|целых|целую",
    .comma = "запятая",
    .parts_th = parts_th,
    .and_half = "с половиной",
};

void lt_ru_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    lt_slavic_cardinal(b, digits, f, &words);
}

void lt_ru_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    lt_slavic_ordinal(d, b, digits, f, &words);
}

/* "1-й главе", "1-е годы", "с 1-м": the noun or the preposition decides between forms that end alike. */
static struct lt_form settle(const struct lt_desk *d, size_t number, size_t noun, struct lt_str mark,
                             struct lt_form f)
{
    bool word = lt_is_kind(d, noun, LT_TOK_WORD);
    int n = lt_scan_int(d, number);
    /* "стала 3-й на финише": what somebody was, came or became */
    bool place = !word || lt_is_word_in(d, noun, "на|в|во|и|из|по|среди|после|за|с|у");
    size_t verb = lt_before(d, number);
    if (place && lt_str_eq(mark, LT_S("й")) &&
        lt_is_word_in(d, verb, "стала|была|пришла|финишировала|оказалась|осталась|стать|быть|становится"))
        return (struct lt_form){LT_FEMININE, LT_GEN};
    if (place && lt_str_eq(mark, LT_S("м")) &&
        lt_is_word_in(d, verb, "стал|был|пришёл|пришел|финишировал|оказался|остался|стать|быть|становится"))
        return (struct lt_form){LT_MASCULINE, LT_INS};
    if (lt_str_eq(mark, LT_S("й")) && word && lt_tok_ends(d, noun, "е|и|ы|ой|ей|ью"))
        return (struct lt_form){LT_FEMININE, LT_GEN};
    bool alone = lt_is_kind(d, noun, LT_TOK_END) && lt_before(d, number) == SIZE_MAX; /* in a list, a table */
    if (lt_str_eq(mark, LT_S("е")) &&
        (word ? lt_tok_ends(d, noun, "ы|и") || lt_is_word(d, noun, "гг") : alone || (n >= 10 && n % 10 == 0)))
        return (struct lt_form){LT_PLURAL, LT_NOM};
    if (lt_str_eq(mark, LT_S("х")) && lt_is_word_in(d, lt_before(d, number), "в|во|о|об|при|на"))
        return (struct lt_form){LT_PLURAL, LT_LOC};
    if (lt_str_eq(mark, LT_S("м")) && lt_is_word_in(d, lt_before(d, number), "с|со|под|над|перед|между|за"))
        return (struct lt_form){LT_MASCULINE, LT_INS};
    return f;
}

size_t lt_ru_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    return lt_slavic_ordinal_mark(d, i, n, f, &words, settle);
}

/* --- decimals and fractions --- */

void lt_ru_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_slavic_decimals(d, b, n, f, &words);
}

void lt_ru_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    lt_slavic_fraction(d, b, above, below, &words);
}

void lt_ru_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_slavic_mixed(d, b, whole, above, below, &words);
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
