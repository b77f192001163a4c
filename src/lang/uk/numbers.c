/* lang/uk/numbers.c - Ukrainian number words: tables for lang/slavic/numbers.c, decimals, fractions, powers.
 * Forms in tables are by case, in the order of enum lt_case. */
#include "lang/slavic/east.h"
#include "lang/uk/uk.h"

#include "lang/desk/desk.h"

#define ONE "один|одного|одному|одним|одному"
#define TWO "два|двох|двом|двома|двох"
static const char *const ones[] = {ONE, ONE, "одна|однієї|одній|однією|одній|одну",
                                   "одне|одного|одному|одним|одному|одне"};
static const char *const twos[] = {TWO, TWO, "дві|двох|двом|двома|двох", TWO};

static const char *const small[] = {
    "нуль|нуля|нулю|нулем|нулі",
    NULL,
    NULL,
    "три|трьох|трьом|трьома|трьох",
    "чотири|чотирьох|чотирьом|чотирма|чотирьох",
    "п'ять|п'яти|п'яти|п'ятьма|п'яти",
    "шість|шести|шести|шістьма|шести",
    "сім|семи|семи|сьома|семи",
    "вісім|восьми|восьми|вісьмома|восьми",
    "дев'ять|дев'яти|дев'яти|дев'ятьма|дев'яти",
    "десять|десяти|десяти|десятьма|десяти",
    "одинадцять|одинадцяти|одинадцяти|одинадцятьма|одинадцяти",
    "дванадцять|дванадцяти|дванадцяти|дванадцятьма|дванадцяти",
    "тринадцять|тринадцяти|тринадцяти|тринадцятьма|тринадцяти",
    "чотирнадцять|чотирнадцяти|чотирнадцяти|чотирнадцятьма|чотирнадцяти",
    "п'ятнадцять|п'ятнадцяти|п'ятнадцяти|п'ятнадцятьма|п'ятнадцяти",
    "шістнадцять|шістнадцяти|шістнадцяти|шістнадцятьма|шістнадцяти",
    "сімнадцять|сімнадцяти|сімнадцяти|сімнадцятьма|сімнадцяти",
    "вісімнадцять|вісімнадцяти|вісімнадцяти|вісімнадцятьма|вісімнадцяти",
    "дев'ятнадцять|дев'ятнадцяти|дев'ятнадцяти|дев'ятнадцятьма|дев'ятнадцяти",
};
static const char *const tens[] = {
    NULL,
    NULL,
    "двадцять|двадцяти|двадцяти|двадцятьма|двадцяти",
    "тридцять|тридцяти|тридцяти|тридцятьма|тридцяти",
    "сорок|сорока",
    "п'ятдесят|п'ятдесяти|п'ятдесяти|п'ятдесятьма|п'ятдесяти",
    "шістдесят|шістдесяти|шістдесяти|шістдесятьма|шістдесяти",
    "сімдесят|сімдесяти|сімдесяти|сімдесятьма|сімдесяти",
    "вісімдесят|вісімдесяти|вісімдесяти|вісімдесятьма|вісімдесяти",
    "дев'яносто|дев'яноста",
};
static const char *const hundreds[] = {
    NULL,
    "сто|ста",
    "двісті|двохсот|двомстам|двомастами|двохстах",
    "триста|трьохсот|трьомстам|трьомастами|трьохстах",
    "чотириста|чотирьохсот|чотирьомстам|чотирмастами|чотирьохстах",
    "п'ятсот|п'ятисот|п'ятистам|п'ятьмастами|п'ятистах",
    "шістсот|шестисот|шестистам|шістьмастами|шестистах",
    "сімсот|семисот|семистам|сьомастами|семистах",
    "вісімсот|восьмисот|восьмистам|вісьмомастами|восьмистах",
    "дев'ятсот|дев'ятисот|дев'ятистам|дев'ятьмастами|дев'ятистах",
};

static const char *const thousand[] = {"а|і|і|ею|і|у", "і||ам|ами|ах", "і"};
static const char *const million[] = {"|а|у|ом|і|", "и|ів|ам|ами|ах", "и"};
static const struct lt_slavic_power powers[] = {
    {"", NULL, 0},
    {"тисяч", thousand, LT_FEMININE},
    {"мільйон", million, LT_MASCULINE},
    {"мільярд", million, LT_MASCULINE},
    {"трильйон", million, LT_MASCULINE},
    {"квадрильйон", million, LT_MASCULINE},
    {"квінтильйон", million, LT_MASCULINE},
    {"секстильйон", million, LT_MASCULINE},
    {"септильйон", million, LT_MASCULINE},
    {"октильйон", million, LT_MASCULINE},
    {"нонільйон", million, LT_MASCULINE},
    {"децильйон", million, LT_MASCULINE},
};

static const char *const small_th[] = {
    "нульов",      "перш",       "друг",       "трет",      "четверт",     "п'ят",        "шост",
    "сьом",        "восьм",      "дев'ят",     "десят",     "одинадцят",   "дванадцят",   "тринадцят",
    "чотирнадцят", "п'ятнадцят", "шістнадцят", "сімнадцят", "вісімнадцят", "дев'ятнадцят"};
static const char *const tens_th[] = {NULL,        NULL,        "двадцят",  "тридцят",    "сороков",
                                      "п'ятдесят", "шістдесят", "сімдесят", "вісімдесят", "дев'яност"};
static const char *const hundreds_th[] = {NULL,       "сот",      "двохсот", "трьохсот",  "чотирьохсот",
                                          "п'ятисот", "шестисот", "семисот", "восьмисот", "дев'ятисот"};

/* перш-ий, but трет-ій */
static struct lt_str ending(int part, struct lt_form f)
{
    static const char *const hard[] = {"ий|ого|ому|им|ому|ий", "ий|ого|ому|им|ому|ий", "а|ої|ій|ою|ій|у",
                                       "е|ого|ому|им|ому|е", "і|их|им|ими|их|і"};
    static const char *const soft[] = {"ій|ього|ьому|ім|ьому|ій", "ій|ього|ьому|ім|ьому|ій",
                                       "я|ьої|ій|ьою|ій|ю", "є|ього|ьому|ім|ьому|є", "і|іх|ім|іми|іх|і"};
    return lt_forms_pick((part == 3 ? soft : hard)[f.gender], f.kase > LT_ACC ? LT_NOM : f.kase);
}

/* What a number is before another word it is written together with: дво-, п'яти-, сорока-, сто-. */
void lt_uk_compound(struct lt_buf *b, int n)
{
    static const char *const parts[] = {"", "одно", "дво", "три", "чотири"};
    if (n >= 100) {
        lt_buf_add(b, n / 100 == 1 ? LT_S("сто") : lt_forms_pick(hundreds[n / 100], LT_GEN));
        n %= 100;
    }
    if (n >= 20) {
        lt_buf_add(b, n / 10 == 9 ? LT_S("дев'яносто") : lt_forms_pick(tens[n / 10], LT_GEN));
        n %= 10;
    }
    if (n >= 5)
        lt_buf_add(b, lt_forms_pick(small[n], LT_GEN));
    else
        lt_buf_addz(b, parts[n]);
}

static const char *const parts_th[] = {"десят", "сот", "тисячн", "десятитисячн", "стотисячн", "мільйонн"};

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
    .thousand_th = "тисячн",
    .power_th = "н",
    .compound = lt_uk_compound,
    .ending = ending,
    .few_th = true,
    .wholes = "ціла|цілої|цілих|цілу",
    .comma = "кома",
    .parts_th = parts_th,
    .and_half = "з половиною",
};

void lt_uk_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    lt_slavic_cardinal(b, digits, f, &words);
}

void lt_uk_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    lt_slavic_ordinal(d, b, digits, f, &words);
}

/* "у 1-й главі", "90-ті роки", "3-м": the noun or the preposition decides between forms that end alike. */
static struct lt_form settle(const struct lt_desk *d, size_t number, size_t noun, struct lt_str mark,
                             struct lt_form f)
{
    bool word = lt_is_kind(d, noun, LT_TOK_WORD);
    uint8_t asked = lt_uk_preposition_case(d, lt_before(d, number));
    if (lt_str_eq(mark, LT_S("й")) && word && lt_tok_ends(d, noun, "і|ї|ій"))
        return (struct lt_form){LT_FEMININE, LT_LOC};
    if (lt_str_eq(mark, LT_S("х")) && asked == LT_LOC)
        return (struct lt_form){LT_PLURAL, LT_LOC};
    return f;
}

size_t lt_uk_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    return lt_slavic_ordinal_mark(d, i, n, f, &words, settle);
}

/* --- decimals and fractions --- */

void lt_uk_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    lt_slavic_decimals(d, b, n, f, &words);
}

void lt_uk_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    lt_slavic_fraction(d, b, above, below, &words);
}

void lt_uk_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    lt_slavic_mixed(d, b, whole, above, below, &words);
}

void lt_uk_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && (lt_str_eqz(digits, "2") || lt_str_eqz(digits, "3"))) {
        lt_word(b, digits.p[0] == '2' ? "у квадраті" : "у кубі");
        return;
    }
    lt_word(b, minus ? "у мінус" : "у");
    lt_uk_ordinal(d, b, lt_digits_trim(digits), (struct lt_form){LT_MASCULINE, LT_LOC});
    lt_word(b, "степені");
}
