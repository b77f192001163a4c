/* script/normal_ru.c - Russian: number words in all cases and genders, ordinals with their endings ("5-го"),
 * years ("в 1996 г."), centuries ("XIX век"), dates, times and rulers.
 *
 * The case of a number is taken from where it can be known: the ending of the noun it counts ("в 5 городах"),
 * the preposition before it ("около 5 км"), the ending written behind it, the form of "год" or "век".
 * Plural forms in tables: 1 рубль | 2 рубля | 5 рублей | 2,5 рубля. */
#include "script/normal_ru.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "script/normal_en.h"
#include "script/normal_read.h"

#include <string.h>

enum { NOM, GEN, DAT, INS, LOC, ACC, OF_DATE }; /* OF_DATE: none asked for; a date then has its own */
enum { PLURAL = LT_NEUTER + 1 };                /* as the gender of an ordinal */

static const struct lt_form feminine = {LT_FEMININE, NOM}, masculine = {LT_MASCULINE, NOM};

/* --- cardinals --- */

static const char *const one_m = "один|одного|одному|одним|одном",
                         *const one_f = "одна|одной|одной|одной|одной",
                         *const one_n = "одно|одного|одному|одним|одном",
                         *const two_m = "два|двух|двум|двумя|двух", *const two_f = "две|двух|двум|двумя|двух";

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
    lt_word_str(b, lt_forms_pick(forms, kase == ACC || kase == OF_DATE ? NOM : kase));
}

static bool is_one(int n)
{
    return n % 10 == 1 && n % 100 != 11;
}

static bool is_few(int n)
{
    return n % 10 >= 2 && n % 10 <= 4 && n % 100 / 10 != 1;
}

static void unit_word(struct lt_buf *b, int n, struct lt_form f)
{
    bool fem = f.gender == LT_FEMININE;
    if (n == 1 && fem && f.kase == ACC)
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
    unsigned c = kase > ACC ? NOM : kase;
    lt_word(b, powers[g]);
    struct lt_str end;
    if (is_one(n))
        end = lt_forms_pick(ends[0], c);
    else if (c != NOM && c != ACC)
        end = lt_forms_pick(ends[1], c);
    else
        end = is_few(n) ? lt_forms_pick(ends[0], GEN) : lt_forms_pick(ends[1], GEN);
    lt_buf_add(b, end);
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
    unsigned kase = f.kase > ACC ? NOM : f.kase;
    if (stem == STRESSED && f.gender <= LT_MASCULINE && (kase == NOM || kase == ACC))
        return LT_S("ой");
    return lt_forms_pick(stem == THIRD ? third[f.gender] : hard[f.gender], kase);
}

/* The last part of an ordinal, the only one that is declined: its value below 1000, and how its stem ends. */
static int last_part(struct lt_str digits, enum stem *stem)
{
    int n = lt_digits_group(digits, 0), low = n % 100;
    int part = low == 0 ? n : low < 20 ? low : low % 10 ? low % 10 : low;
    *stem = part == 3 ? THIRD : part == 0 && digits.n > 1 ? HARD : HARD;
    if (part == 2 || (part >= 6 && part <= 8) || part == 40 || (part == 0 && digits.n == 1))
        *stem = STRESSED;
    return part;
}

/* What a number is before another word it is written together with: двух-, пяти-, сорока-, сто-, тысяче-. */
static void compound(struct lt_buf *b, int n)
{
    if (n >= 100) {
        lt_buf_add(b, n / 100 == 1 ? LT_S("сто") : lt_forms_pick(hundreds[n / 100], GEN));
        n %= 100;
    }
    if (n >= 20) {
        lt_buf_add(b, n / 10 == 9 ? LT_S("девяносто") : lt_forms_pick(tens[n / 10], GEN));
        n %= 10;
    }
    if (n == 1)
        lt_buf_addz(b, "одно");
    else if (n)
        lt_buf_add(b, lt_forms_pick(n == 2 ? two_m : small[n], GEN));
}

/* 2000th, 1000000th: двухтысячный, миллионный. */
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
    lt_buf_addz(b, powers[g]);
    lt_buf_addz(b, "н");
    lt_buf_add(b, ending(HARD, f));
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    digits = lt_digits_trim(digits); /* what follows looks for a figure that is not 0 */
    enum stem stem;
    int part = last_part(digits, &stem);
    if (part == 0 && digits.n > 1) {
        round_ordinal(d, b, digits, f);
        return;
    }
    /* all before the last part is a cardinal */
    char head[LT_NUM_DIGITS];
    memcpy(head, digits.p, digits.n);
    int left = lt_digits_group(digits, 0) - part;
    for (size_t k = 0; k < 3 && k < digits.n; k++, left /= 10)
        head[digits.n - 1 - k] = (char)('0' + left % 10);
    struct lt_str rest = lt_digits_trim((struct lt_str){head, digits.n});
    if (rest.p[0] != '0')
        cardinal(d, b, rest, masculine);
    lt_word(b, part >= 100 ? hundreds_th[part / 100] : part >= 20 ? tens_th[part / 10] : small_th[part]);
    lt_buf_add(b, ending(stem, f));
}

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    ordinal(d, b, digits, masculine);
}

/* --- decimals and fractions --- */

static void decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    static const char *const parts[] = {"десят", "сот", "тысячн", "десятитысячн", "стотысячн", "миллионн"};
    struct lt_str whole = {n->whole, n->n_whole}, part = {n->part, n->n_part};
    struct lt_form fem = {LT_FEMININE, f.kase == GEN ? GEN : NOM};
    if (whole.n == 0)
        whole = LT_S("0");
    lt_say_cardinal(d, b, whole, fem);
    if (part.n > LT_COUNT(parts)) {
        lt_word(b, "запятая");
        lt_say_digits(d, b, part);
        return;
    }
    bool one = is_one(lt_digits_group(whole, 0));
    lt_word(b, one ? (fem.kase == GEN ? "целой" : "целая") : "целых");
    lt_say_cardinal(d, b, part, fem);
    lt_word(b, parts[part.n - 1]);
    one = is_one(lt_digits_group(part, 0));
    lt_buf_add(b, ending(HARD, one ? fem : (struct lt_form){PLURAL, GEN}));
}

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    lt_say_cardinal(d, b, above, feminine);
    bool one = is_one(lt_digits_group(above, 0));
    ordinal(d, b, lt_digits_trim(below), one ? feminine : (struct lt_form){PLURAL, GEN});
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    if (lt_digits_value(below) == 2) {
        lt_say_cardinal(d, b, whole, masculine);
        lt_word(b, "с половиной");
        return;
    }
    lt_say_cardinal(d, b, whole, feminine);
    lt_word(b, is_one(lt_digits_group(whole, 0)) ? "целая" : "целых");
    fraction(d, b, above, below);
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && (lt_str_eqz(digits, "2") || lt_str_eqz(digits, "3"))) {
        lt_word(b, digits.p[0] == '2' ? "в квадрате" : "в кубе");
        return;
    }
    lt_word(b, minus ? "в минус" : "в");
    ordinal(d, b, lt_digits_trim(digits), (struct lt_form){LT_FEMININE, LOC});
    lt_word(b, "степени");
}

/* --- agreement --- */

static unsigned plural(const struct lt_num *n)
{
    if (n->n_part)
        return 3;
    int low = lt_digits_group((struct lt_str){n->whole, n->n_whole}, 0);
    return is_one(low) ? 0 : is_few(low) ? 1 : 2;
}

/* In the genitive one has the form of "2,5 рубля", all others that of "5 рублей". */
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

static const char genitive_cues[] = "от|до|около|более|менее|больше|меньше|свыше|из|без|для|после|порядка|"
                                    "против|у|кроме|с|со|минимум|выше|ниже";

static uint8_t case_after(const struct lt_desk *d, size_t before)
{
    return lt_is_word_in(d, before, genitive_cues) ? GEN : NOM;
}

/* The last figure of the number before the word at i: 1 asks for the singular. */
static bool counts_one(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    struct lt_str s = lt_tok_text(d, before);
    if (!lt_is_kind(d, before, LT_TOK_NUMBER))
        return false;
    return s.p[s.n - 1] == '1' && (s.n < 2 || s.p[s.n - 2] != '1');
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    static const char particles[] = "и|или|а|но|из|на|по|до|в|с|к|от|не|за|для|это|был|была|было|были";
    if (lt_is_word_in(d, i, particles))
        return (struct lt_form){0};
    if (counts_one(d, i)) {
        if (ends(d, i, "ую|у|ю"))
            return (struct lt_form){LT_FEMININE, ACC};
        return (struct lt_form){ends(d, i, "а|я")     ? LT_FEMININE
                                : ends(d, i, "о|е|ё") ? LT_NEUTER
                                                      : LT_MASCULINE,
                                NOM};
    }
    uint8_t kase = ends(d, i, "ами|ями|ьми") ? INS
                   : ends(d, i, "ах|ях")     ? LOC
                   : ends(d, i, "ам|ям")     ? DAT
                                             : NOM;
    size_t noun = ends(d, i, "ых|их") && lt_is_kind(d, i + 2, LT_TOK_WORD) ? i + 2 : i;
    return (struct lt_form){ends(d, noun, "ы|и") ? LT_FEMININE : LT_MASCULINE, kase};
}

/* --- what is written behind an ordinal --- */

/* The forms an ending may stand for, the likeliest first. */
static const struct lt_form likely[] = {
    {LT_MASCULINE, NOM}, {LT_FEMININE, NOM},  {LT_NEUTER, NOM},    {PLURAL, NOM},
    {LT_MASCULINE, GEN}, {LT_MASCULINE, DAT}, {LT_MASCULINE, LOC}, {LT_MASCULINE, INS},
    {PLURAL, GEN},       {PLURAL, INS},       {LT_FEMININE, ACC},  {LT_FEMININE, GEN},
};

/* "1-й главе", "1-е годы", "с 1-м": the noun or the preposition decides between forms that end alike. */
static struct lt_form settle(const struct lt_desk *d, size_t number, size_t noun, struct lt_str mark,
                             struct lt_form f)
{
    bool word = lt_is_kind(d, noun, LT_TOK_WORD);
    int n = lt_scan_int(d, number);
    if (lt_str_eq(mark, LT_S("й")) && word && ends(d, noun, "е|и|ы|ой|ей|ью"))
        return (struct lt_form){LT_FEMININE, GEN};
    if (lt_str_eq(mark, LT_S("е")) && (word ? ends(d, noun, "ы|и") : n >= 10 && n % 10 == 0))
        return (struct lt_form){PLURAL, NOM};
    if (lt_str_eq(mark, LT_S("м")) && lt_is_word_in(d, lt_before(d, number), "с|со|под|над|перед|между|за"))
        return (struct lt_form){LT_MASCULINE, INS};
    return f;
}

static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    struct lt_str mark = lt_tok_text(d, i + 1);
    enum stem stem;
    if (!lt_is_mark(d, i, '-') || !lt_is_kind(d, i + 1, LT_TOK_WORD) || mark.n > 8)
        return 0;
    last_part((struct lt_str){n->whole, n->n_whole}, &stem);
    for (size_t k = 0; k < LT_COUNT(likely); k++) {
        if (!lt_str_ends(ending(stem, likely[k]), mark))
            continue;
        *f = settle(d, i - 1, lt_skip_space(d, i + 2), mark, likely[k]);
        return 2;
    }
    return 0;
}

/* Before the common readers, to which "84-м" is a length. */
static size_t read_ordinal(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct lt_form f = {0};
    if (!lt_is_free_before(d, i) || lt_scan_number(d, i, false, &n) != 1)
        return 0;
    size_t mark = ordinal_mark(d, i + 1, &n, &f);
    if (!mark || !lt_is_free_after(d, i + mark))
        return 0;
    struct lt_buf *b = lt_words(d);
    ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), f);
    return lt_say_words(d, i, i + 1 + mark);
}

/* "2-х", "5-ти", "3-мя": a cardinal with the end of its case. */
static size_t read_cardinal_mark(struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t at = i + 2;
    if (n < 2 || !lt_is_mark(d, i + 1, '-') || !lt_is_free_before(d, i))
        return 0;
    bool few = n < 5 && lt_is_word_in(d, at, "х|ух|ёх|ех"), many = n >= 5 && lt_is_word_in(d, at, "ти|и|ми");
    bool ins = n < 5 && lt_is_word_in(d, at, "мя"), dat = n < 5 && lt_is_word_in(d, at, "м|ум|ём");
    if ((!few && !many && !ins) || dat)
        return 0;
    struct lt_buf *b = lt_words(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){LT_MASCULINE, ins ? INS : GEN});
    return lt_say_words(d, i, at + 1);
}

/* "25-летний", "2-комнатная", "30-летие": one word with the number in front. */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    struct lt_str tail = lt_tok_text(d, i + 2);
    int n = lt_scan_int(d, i);
    if (n < 1 || n > 999 || !lt_is_mark(d, i + 1, '-') || !lt_is_kind(d, i + 2, LT_TOK_WORD) || tail.n < 10 ||
        !lt_is_free_before(d, i) || lt_tok_at(d, i + 2)->shape != LT_SHAPE_LOWER)
        return 0;
    if (!ends(d, i + 2,
              "ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ом|ем|ую|юю|ыми|ими|етия|етию"))
        return 0;
    struct lt_buf *b = lt_words(d);
    compound(b, n);
    lt_buf_add(b, tail);
    return lt_say_words(d, i, i + 3);
}

/* --- years and centuries --- */

/* "год" and "век" in their cases, singular and plural, and the short forms whose case the preposition gives.
 */
struct era {
    const char *sg, *pl;
    const char *shorts, *short_pl;
};
static const struct era years = {"год|года|году|годом|году", "годы|годов|годам|годами|годах", "г", "гг"};
static const struct era centuries = {"век|века|веку|веком|веке", "века|веков|векам|веками|веках", "в", "вв"};

static uint8_t preposition_case(const struct lt_desk *d, size_t before)
{
    if (lt_is_word_in(d, before, "в|во|о|об|при"))
        return LOC;
    if (lt_is_word_in(d, before, "к|ко"))
        return DAT;
    if (lt_is_word_in(d, before, "между|перед|над|под"))
        return INS;
    if (lt_is_word_in(d, before,
                      "с|со|до|от|после|около|из|начала|начало|начале|конца|конец|конце|середины|"
                      "середина|середине|половины|половина|половине|летом|весной|осенью|зимой|лета|"
                      "весны|осени|зимы|январь|января|январе|февраль|февраля|феврале|март|марта|марте|"
                      "апрель|апреля|апреле|май|мая|мае|июнь|июня|июне|июль|июля|июле|август|августа|"
                      "августе|сентябрь|сентября|сентябре|октябрь|октября|октябре|ноябрь|ноября|"
                      "ноябре|декабрь|декабря|декабре"))
        return GEN;
    return NOM;
}

/* The word for the era at i: its case and number, or those of the preposition for a short form. */
static size_t scan_era(const struct lt_desk *d, size_t i, const struct era *era, size_t before, bool *several,
                       uint8_t *kase)
{
    for (unsigned k = 0; k < 10; k++) {
        struct lt_str form = lt_forms_pick(k < 5 ? era->sg : era->pl, k % 5);
        if (!lt_is_kind(d, i, LT_TOK_WORD) || !lt_str_eq(lt_tok_text(d, i), form))
            continue;
        *several = *several || k >= 5;
        *kase = (uint8_t)(k % 5);
        if (k == DAT && lt_is_word_in(d, before, "в|во|о"))
            *kase = LOC;
        return i + 1;
    }
    bool one = lt_is_word(d, i, era->shorts), many = lt_is_word(d, i, era->short_pl);
    if ((!one && !many) || !lt_is_mark(d, i + 1, '.'))
        return 0;
    *several = *several || many;
    *kase = preposition_case(d, before);
    return i + 2 - lt_is_last(d, i + 1);
}

static void say_era(struct lt_desk *d, const struct era *era, bool several, uint8_t kase, size_t from,
                    size_t to)
{
    struct lt_buf *b = lt_words(d);
    lt_word_str(b, lt_forms_pick(several ? era->pl : era->sg, kase));
    lt_say_words(d, from, to);
}

/* A year without a word behind it: only behind a preposition, and when it counts nothing. */
static bool is_bare_year(const struct lt_desk *d, size_t i, size_t before)
{
    int n = lt_scan_int(d, i);
    size_t behind = lt_skip_space(d, i + 1);
    if (n < 1500 || n > 2099 || lt_tok_at(d, i)->n != 4 || before == SIZE_MAX)
        return false;
    if (lt_is_kind(d, behind, LT_TOK_WORD) && lt_tok_at(d, behind)->shape == LT_SHAPE_LOWER &&
        !lt_is_word_in(d, behind,
                       "и|а|но|по|до|в|на|с|он|она|они|был|была|было|были|году|стал|стала|когда|у|к|из"))
        return false;
    return lt_is_kind(d, before, LT_TOK_WORD) && !lt_is_mark(d, i + 1, ',') && !lt_is_dash(d, i + 1) &&
           !lt_is_kind(d, i + 2, LT_TOK_NUMBER) && !lt_is_mark(d, i + 1, '%');
}

static size_t say_year(struct lt_desk *d, size_t i, uint8_t kase)
{
    struct lt_buf *b = lt_words(d);
    ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), (struct lt_form){LT_MASCULINE, kase});
    return lt_say_words(d, i, i + 1);
}

/* "2 года", "25 г.", "187 г." are no years; "в 21 году", "в 988 г.", "44 г. до н. э." are. */
static bool is_year_with(const struct lt_desk *d, size_t i, size_t before, size_t word, size_t to)
{
    bool in = lt_is_word_in(d, before, "в|к|с|до|после");
    switch (lt_tok_at(d, i)->n) {
    case 4:
        return true;
    case 3:
        return !lt_is_word(d, word, "г") || in || lt_is_word(d, lt_skip_space(d, to), "до");
    default:
        return (in && lt_is_word(d, word, "году")) || lt_is_word(d, lt_skip_space(d, to), "до");
    }
}

/* "1998–2004" */
static bool is_year_range(const struct lt_desk *d, size_t i)
{
    int from = lt_scan_int(d, i), to = lt_scan_int(d, i + 2);
    return lt_tok_at(d, i)->n == 4 && lt_tok_at(d, i + 2)->n == 4 && from >= 1000 && from < to && to < 2200 &&
           !lt_is_kind(d, lt_skip_space(d, i + 3), LT_TOK_WORD);
}

/* "в 1996 году", "1941–1945 гг.", "с 1941 по 1945", "44 г. до н. э." */
static size_t read_year(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || lt_tok_text(d, i).p[0] == '0' || !lt_is_free_before(d, i))
        return 0;
    size_t second = lt_is_dash(d, i + 1) && lt_is_digits(d, i + 2, 2, 4) ? i + 2 : 0;
    size_t last = second ? second : i, before = lt_before(d, i), word = lt_skip_space(d, last + 1);
    bool several = second > 0;
    uint8_t kase = NOM;
    size_t to = scan_era(d, word, &years, before, &several, &kase);
    if (to && !is_year_with(d, i, before, word, to))
        return 0;
    if (!to && second && is_year_range(d, i)) {
        say_year(d, i, preposition_case(d, before));
        lt_say_text(d, "– ", i + 1, i + 2);
        say_year(d, second, preposition_case(d, before));
        return 3;
    }
    if (!to) {
        if (second || !is_bare_year(d, i, before) ||
            (!lt_is_word_in(d, before, "в|во|с|со|до|от|после|к|по|около") &&
             preposition_case(d, before) == NOM))
            return 0;
        return say_year(d, i, preposition_case(d, before));
    }
    say_year(d, i, kase);
    if (second) {
        lt_say_text(d, "– ", i + 1, i + 2);
        say_year(d, second, kase);
    }
    lt_say_space(d->out, lt_tok_at(d, last)->show_at, lt_tok_at(d, word)->show_at);
    say_era(d, &years, several, kase, word, to);
    return to - i;
}

/* "г." behind a date that has been said. */
static size_t read_year_word(struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    if (!lt_is_word(d, i, "г") || !lt_is_mark(d, i + 1, '.') || !lt_is_digits(d, before, 4, 4))
        return 0;
    return lt_say_text(d, "года", i, i + 2 - lt_is_last(d, i + 1));
}

/* Roman numerals, also with the Cyrillic Х and І that look the same. */
static int roman_at(const struct lt_desk *d, size_t i)
{
    char latin[16];
    size_t n = 0, at = 0;
    struct lt_str s = lt_tok_text(d, i);
    if (!lt_is_kind(d, i, LT_TOK_WORD) || s.n > 24)
        return 0;
    while (at < s.n && n < sizeof latin) {
        uint32_t c = lt_utf8_next(s, &at);
        c = c == 0x425 ? 'X' : c == 0x406 ? 'I' : c;
        if (c >= 0x80)
            return 0;
        latin[n++] = (char)c;
    }
    return lt_roman_value((struct lt_str){latin, n});
}

static void roman_ordinal(struct lt_desk *d, size_t i, int value, struct lt_form f)
{
    char digits[4] = {(char)('0' + value / 1000 % 10), (char)('0' + value / 100 % 10),
                      (char)('0' + value / 10 % 10), (char)('0' + value % 10)};
    struct lt_buf *b = lt_words(d);
    ordinal(d, b, lt_digits_trim((struct lt_str){digits, 4}), f);
    lt_say_words(d, i, i + 1);
}

/* "XIX век", "в XX в.", "XVIII–XIX веков" */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int value = roman_at(d, i);
    if (!value || value > 30 || !lt_is_free_before(d, i))
        return 0;
    size_t second = lt_is_dash(d, i + 1) && roman_at(d, i + 2) ? i + 2 : 0;
    size_t last = second ? second : i, word = lt_skip_space(d, last + 1), before = lt_before(d, i);
    bool several = second > 0;
    uint8_t kase = NOM;
    size_t to = scan_era(d, word, &centuries, before, &several, &kase);
    if (!to || !lt_is_kind(d, last + 1, LT_TOK_SPACE))
        return 0;
    /* "XVIII–XIX века": both of them, in the nominative */
    if (second && lt_is_word(d, word, "века") && preposition_case(d, before) == NOM)
        kase = NOM;
    roman_ordinal(d, i, value, (struct lt_form){LT_MASCULINE, kase});
    if (second) {
        lt_say_text(d, "– ", i + 1, i + 2);
        roman_ordinal(d, second, roman_at(d, second), (struct lt_form){LT_MASCULINE, kase});
    }
    lt_say_space(d->out, lt_tok_at(d, last)->show_at, lt_tok_at(d, word)->show_at);
    say_era(d, &centuries, several, kase, word, to);
    return to - i;
}

/* Stems of rulers' names; the ending of the name gives the case of the number. */
static const char queens[] = "Екатерин|Елизавет|Анн|Мари|Виктори|Изабелл|Маргарит|Кристин";
static const char kings[] =
    "Пётр|Петр|Павл|Павел|Иван|Никола|Александр|Алексе|Людовик|Наполеон|Карл|Генрих|Георг|"
    "Филипп|Фридрих|Вильгельм|Эдуард|Ричард|Яков|Якоб|Густав|Василий|Василия|Фёдор|Карол|"
    "Иоанн|Бенедикт|Франц|Рамзес|Рамсес|Птолеме|Тутмос|Аменхотеп|Михаил|Борис|Оттон|Людвиг|"
    "Владислав|Сигизмунд|Леопольд|Стефан|Константин|Юстиниан|Клемент|Пий|Пия|Урбан|Лев|Льва";

static bool starts_with(const struct lt_desk *d, size_t i, const char *list)
{
    struct lt_str rest = lt_str_of(list), stem;
    while (lt_is_name(d, i) && lt_str_cut(&rest, '|', &stem))
        if (lt_str_starts(lt_tok_text(d, i), stem))
            return true;
    return false;
}

static struct lt_form ruler_form(const struct lt_desk *d, size_t name, bool queen)
{
    if (queen)
        return (struct lt_form){LT_FEMININE, ends(d, name, "а|я") ? NOM : ends(d, name, "у|ю") ? ACC : GEN};
    return (struct lt_form){LT_MASCULINE, ends(d, name, "а|я")        ? GEN
                                          : ends(d, name, "у|ю")      ? DAT
                                          : ends(d, name, "ом|ем|ём") ? INS
                                          : ends(d, name, "е")        ? LOC
                                                                      : NOM};
}

static size_t read_ruler(struct lt_desk *d, size_t i)
{
    int value = roman_at(d, i);
    size_t name = lt_before(d, i);
    if (!value || value > 40 || name == SIZE_MAX || !lt_is_kind(d, i - 1, LT_TOK_SPACE))
        return 0;
    bool queen = starts_with(d, name, queens), king = starts_with(d, name, kings);
    if (!queen && !king)
        return 0;
    roman_ordinal(d, i, value, ruler_form(d, name, queen));
    return 1;
}

/* "в 5 км от города": where something is, not how long it is. */
static size_t read_distance(struct lt_desk *d, size_t i)
{
    static const char *const where[][3] = {
        {"км", "километре", "километрах"}, {"м", "метре", "метрах"}, {"см", "сантиметре", "сантиметрах"}};
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n), unit = lt_skip_space(d, i + tokens);
    if (!tokens || n.n_part || !lt_is_word_in(d, lt_before(d, i), "в") ||
        !lt_is_word_in(d, lt_skip_space(d, unit + 1), "от|к|над|под"))
        return 0;
    for (size_t k = 0; k < LT_COUNT(where); k++) {
        if (!lt_is_word(d, unit, where[k][0]))
            continue;
        struct lt_buf *b = lt_words(d);
        lt_say_number(d, b, &n, (struct lt_form){LT_MASCULINE, LOC});
        lt_word(b, where[k][plural(&n) == 0 ? 1 : 2]);
        return lt_say_words(d, i, unit + 1);
    }
    return 0;
}

static size_t read_short_forms(struct lt_desk *d, size_t i)
{
    return lt_read_phrases(d, i, lt_ru_phrases);
}

static const struct lt_reader readers[] = {
    {"year", LT_KIND(LT_TOK_NUMBER), read_year},
    {"case of a number", LT_KIND(LT_TOK_NUMBER), read_cardinal_mark},
    {"ordinal", LT_KIND(LT_TOK_NUMBER), read_ordinal},
    {"distance", LT_KIND(LT_TOK_NUMBER), read_distance},
    {"compound", LT_KIND(LT_TOK_NUMBER), read_compound},
    {"short form", LT_KIND(LT_TOK_WORD), read_short_forms},
    {"year word", LT_KIND(LT_TOK_WORD), read_year_word},
    {"century", LT_KIND(LT_TOK_WORD), read_century},
    {"ruler", LT_KIND(LT_TOK_WORD), read_ruler},
    {NULL, 0, NULL},
};

/* --- dates and times --- */

static const char *const months[] = {"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                     "июля",   "августа", "сентября", "октября", "ноября", "декабря"};

static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    if (lt_is_word_in(d, before, "на|за|по|это"))
        return (struct lt_form){LT_NEUTER, NOM};
    if (lt_is_word_in(d, before, "к|ко"))
        return (struct lt_form){LT_NEUTER, DAT};
    if (lt_is_word_in(d, before, genitive_cues))
        return (struct lt_form){LT_NEUTER, GEN};
    return (struct lt_form){LT_NEUTER, OF_DATE};
}

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    struct lt_form f = date->form;
    if (f.kase == OF_DATE)
        f.kase = date->numeric ? NOM : GEN;
    if (date->day) {
        char day[2] = {(char)('0' + date->day / 10), (char)('0' + date->day % 10)};
        ordinal(d, b, lt_digits_trim((struct lt_str){day, 2}), f);
    }
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        ordinal(d, b, lt_digits_trim((struct lt_str){date->year, date->n_year}),
                (struct lt_form){LT_MASCULINE, GEN});
}

static const char *const lengths[] = {"час|часа|часов|часа", "минута|минуты|минут|минуты",
                                      "секунда|секунды|секунд|секунды"};

static void clock_part(const struct lt_desk *d, struct lt_buf *b, int n, enum lt_gender gender, uint8_t kase,
                       const char *forms)
{
    struct lt_num number = {.n_whole = 2, .whole = {(char)('0' + n / 10), (char)('0' + n % 10)}};
    lt_say_int(d, b, n, (struct lt_form){(uint8_t)gender, kase});
    lt_word_str(b, lt_forms_pick(forms, lt_plural_case(d, &number, kase)));
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    clock_part(d, b, t->hour, LT_MASCULINE, t->kase, lengths[0]);
    if (t->minute > 0)
        clock_part(d, b, t->minute, LT_FEMININE, t->kase, lengths[1]);
    if (t->second > 0)
        clock_part(d, b, t->second, LT_FEMININE, t->kase, lengths[2]);
}

static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t behind = lt_skip_space(d, i + 1), before = lt_before(d, i);
    if (n < 1500 || n > 2099)
        return false;
    return lt_is_mark(d, before, '(') || (before == SIZE_MAX && lt_is_kind(d, behind, LT_TOK_END));
}

static const struct lt_word_number month_words[] = {
    {"января", 1},  {"янв", 1},   {"февраля", 2},  {"фев", 2},      {"февр", 2}, {"марта", 3},    {"мар", 3},
    {"апреля", 4},  {"апр", 4},   {"мая", 5},      {"июня", 6},     {"июн", 6},  {"июля", 7},     {"июл", 7},
    {"августа", 8}, {"авг", 8},   {"сентября", 9}, {"сент", 9},     {"сен", 9},  {"октября", 10}, {"окт", 10},
    {"ноября", 11}, {"нояб", 11}, {"ноя", 11},     {"декабря", 12}, {"дек", 12}, {NULL, 0},
};

static const struct lt_phrase slash_phrases[] = {
    {"24/7", "двадцать четыре на семь"},
    {"50/50", "пятьдесят на пятьдесят"},
    {NULL, NULL},
};

const struct lt_lang lt_lang_ru = {
    .tag = "ru",
    .decimal = ',',
    .groups = " .",
    .day_dot = false,
    .digits = {"ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"},
    .words = {.point = "точка",
              .minus = "минус",
              .to = "",
              .out_of = "из",
              .times = "на",
              .ratio = "к",
              .per = "в",
              .percent = "процент|процента|процентов|процента",
              .and_minor = "",
              .star = "звезда|звезды|звёзд|звезды",
              .plus = "плюс",
              .version = "версия",
              .season = "сезон",
              .episode = "серия",
              .hashtag = "хэштег",
              .dot = "точка",
              .slash = "слэш",
              .at = "собака",
              .dash = "дефис",
              .underscore = "нижнее подчёркивание",
              .colon = "двоеточие",
              .hash = "решётка"},
    .months = months,
    .month_words = month_words,
    .time_cues = "в|к|до",
    .length_names = lengths,
    .length_forms = {{LT_MASCULINE, NOM}, {LT_FEMININE, NOM}, {LT_FEMININE, NOM}},
    .units = lt_ru_units,
    .currencies = lt_ru_currencies,
    .magnitudes = lt_ru_magnitudes,
    .abbrs = lt_ru_abbrs,
    .symbols = lt_ru_symbols,
    .readers = readers,
    .slash_phrases = slash_phrases,
    .score_cues = "оценка|оценку|оценки|балл|балла|баллов|рейтинг|звёзд|звезд|звезды|вердикт",
    .share_words = "части|стакана|ложки|населения|всех",
    .star_form = {LT_FEMININE, NOM},
    .out_of_form = {LT_FEMININE, GEN},
    .phone_cues = "тел|телефон|телефону|факс",
    .phone_shapes = "1-3-3-2-2|3-3-2-2|3-2-2|1-3-3-4",
    .phone_numbers = true,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "и|с|у|от|для|как|по|о|об|на|к|говорит|пишет|считает|режиссёр|писатель|президент",
    .starters = "Он|Она|Они|Это|В|На|И|Но|А|Я|Мы|Вы|Так|Как|Если|Когда|По|С|У|За|Для",
    .roman_cues = "глава|главе|главы|том|томе|часть|части|раздел|акт|тип|класс|группа|фаза",
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
    .is_year = is_year,
};
