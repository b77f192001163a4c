/* lang/ru/readers.c - forms that only Russian writes, or writes its own way: the end of an ordinal
 * or of a case after figures ("5-го", "2-х"), a number and a word in one, years ("в 1996 г."), centuries,
 * rulers, distances. The case of a number comes from the ending written after it, the form of "год" or
 * "век", the ending of a name, or the preposition before it. */
#include "lang/ru/ru.h"

#include "base/utf8.h"
#include "lang/desk/calendar.h"
#include "lang/desk/match.h"

#include <string.h>

/* --- what is written after an ordinal --- */

/* The forms an ending may stand for, the likeliest first. */
static const struct lt_form likely[] = {
    {LT_MASCULINE, LT_NOM}, {LT_FEMININE, LT_NOM},  {LT_NEUTER, LT_NOM},    {LT_PLURAL, LT_NOM},
    {LT_MASCULINE, LT_GEN}, {LT_MASCULINE, LT_DAT}, {LT_MASCULINE, LT_LOC}, {LT_MASCULINE, LT_INS},
    {LT_PLURAL, LT_GEN},    {LT_PLURAL, LT_INS},    {LT_FEMININE, LT_ACC},  {LT_FEMININE, LT_GEN},
};

/* "1-й главе", "1-е годы", "с 1-м": the noun or the preposition decides between forms that end alike. */
static struct lt_form settle(const struct lt_desk *d, size_t number, size_t noun, struct lt_str mark,
                             struct lt_form f)
{
    bool word = lt_is_kind(d, noun, LT_TOK_WORD);
    int n = lt_scan_int(d, number);
    if (lt_str_eq(mark, LT_S("й")) && word && lt_tok_ends(d, noun, "е|и|ы|ой|ей|ью"))
        return (struct lt_form){LT_FEMININE, LT_GEN};
    if (lt_str_eq(mark, LT_S("е")) &&
        (word ? lt_tok_ends(d, noun, "ы|и") || lt_is_word(d, noun, "гг") : n >= 10 && n % 10 == 0))
        return (struct lt_form){LT_PLURAL, LT_NOM};
    if (lt_str_eq(mark, LT_S("м")) && lt_is_word_in(d, lt_before(d, number), "с|со|под|над|перед|между|за"))
        return (struct lt_form){LT_MASCULINE, LT_INS};
    return f;
}

size_t lt_ru_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    struct lt_str mark = lt_tok_text(d, i + 1);
    if (!lt_is_mark(d, i, '-') || !lt_is_kind(d, i + 1, LT_TOK_WORD) || mark.n > 8)
        return 0;
    for (size_t k = 0; k < LT_COUNT(likely); k++) {
        if (!lt_str_ends(lt_ru_ordinal_ending((struct lt_str){n->whole, n->n_whole}, likely[k]), mark))
            continue;
        *f = settle(d, i - 1, lt_skip_space(d, i + 2), mark, likely[k]);
        return 2;
    }
    return 0;
}

/* "90-х гг.", "в 80-е гг.": годов, годы. */
static size_t say_years_behind(struct lt_desk *d, size_t i, struct lt_form f)
{
    static const char forms[] = "годы|годов|годам|годами|годах";
    struct lt_match m;
    if (f.gender != LT_PLURAL || !lt_match(d, i, "_? гг .", &m))
        return 0;
    lt_word_str(lt_say_begin(d), lt_forms_pick(forms, f.kase <= LT_GEN ? f.kase : 0));
    return lt_say_words(d, i, m.to - lt_is_last(d, m.to - 1));
}

/* Before the common readers, to which "84-м" is a length. */
static size_t read_ordinal(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct lt_form f = {0};
    if (!lt_is_free_before(d, i) || lt_scan_number(d, i, false, &n) != 1)
        return 0;
    size_t mark = lt_ru_ordinal_mark(d, i + 1, &n, &f);
    if (!mark || !lt_is_free_after(d, i + mark))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_ru_ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), f);
    lt_say_words(d, i, i + 1 + mark);
    return 1 + mark + say_years_behind(d, i + 1 + mark, f);
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
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){LT_MASCULINE, ins ? LT_INS : LT_GEN});
    return lt_say_words(d, i, at + 1);
}

/* "25-летний", "2-комнатная", "30-летие": one word with the number in front. */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_compound(
        d, i, 10, "ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ом|ем|ую|юю|ыми|ими|етия|етию",
        lt_ru_compound);
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
    static const struct {
        enum lt_case kase;
        const char *words;
    } asks[] = {
        {LT_LOC, "в|во|о|об|при"},
        {LT_DAT, "к|ко"},
        {LT_INS, "между|перед|над|под"},
        {LT_GEN, "с|со|до|от|после|около|из|начала|начало|начале|конца|конец|конце|середины|середина|"
                 "середине|половины|половина|половине|летом|весной|осенью|зимой|лета|весны|осени|зимы"},
        {LT_GEN, "январь|января|январе|февраль|февраля|феврале|март|марта|марте|апрель|апреля|апреле|"
                 "май|мая|мае|июнь|июня|июне|июль|июля|июле|август|августа|августе|сентябрь|сентября|"
                 "сентябре|октябрь|октября|октябре|ноябрь|ноября|ноябре|декабрь|декабря|декабре"},
    };
    for (size_t k = 0; k < LT_COUNT(asks); k++)
        if (lt_is_word_in(d, before, asks[k].words))
            return (uint8_t)asks[k].kase;
    return LT_NOM;
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
        if (k == LT_DAT && lt_is_word_in(d, before, "в|во|о"))
            *kase = LT_LOC;
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
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_forms_pick(several ? era->pl : era->sg, kase));
    lt_say_words(d, from, to);
}

/* A year without a word after it: only after a preposition, and when it counts nothing. */
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
    struct lt_buf *b = lt_say_begin(d);
    lt_ru_ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), (struct lt_form){LT_MASCULINE, kase});
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

/* "с 1941–1945": no word says that these are years. */
static size_t say_year_range(struct lt_desk *d, size_t i, size_t before)
{
    if (!is_year_range(d, i))
        return 0;
    say_year(d, i, preposition_case(d, before));
    lt_say_text(d, "– ", i + 1, i + 2);
    say_year(d, i + 2, preposition_case(d, before));
    return 3;
}

static size_t say_bare_year(struct lt_desk *d, size_t i, size_t before)
{
    uint8_t kase = preposition_case(d, before);
    bool preposition = kase != LT_NOM || lt_is_word_in(d, before, "в|во|с|со|до|от|после|к|по|около");
    return preposition && is_bare_year(d, i, before) ? say_year(d, i, kase) : 0;
}

/* "в 1996 году", "1941–1945 гг.", "с 1941 по 1945", "44 г. до н. э." */
static size_t read_year(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || lt_tok_text(d, i).p[0] == '0' || !lt_is_free_before(d, i))
        return 0;
    size_t second = lt_is_dash(d, i + 1) && lt_is_digits(d, i + 2, 2, 4) ? i + 2 : 0;
    size_t last = second ? second : i, before = lt_before(d, i), word = lt_skip_space(d, last + 1);
    bool several = second > 0;
    uint8_t kase = LT_NOM;
    size_t to = scan_era(d, word, &years, before, &several, &kase);
    if (!to)
        return second ? say_year_range(d, i, before) : say_bare_year(d, i, before);
    if (!is_year_with(d, i, before, word, to))
        return 0;
    say_year(d, i, kase);
    if (second) {
        lt_say_text(d, "– ", i + 1, i + 2);
        say_year(d, second, kase);
    }
    lt_say_space(d->out, lt_tok_at(d, last)->show_at, lt_tok_at(d, word)->show_at);
    say_era(d, &years, several, kase, word, to);
    return to - i;
}

/* "г." after a date that has been said. */
static size_t read_year_word(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_year_word(d, i, "г", "года");
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

/* "XVIII–XIX веков", "XX и XXI вв.": the token of the second numeral, or 0. */
static size_t second_century(const struct lt_desk *d, size_t i)
{
    if (lt_is_dash(d, i + 1))
        return roman_at(d, i + 2) ? i + 2 : 0;
    bool joined = lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_word_in(d, i + 2, "и|или|до|по") &&
                  lt_is_kind(d, i + 3, LT_TOK_SPACE);
    return joined && roman_at(d, i + 4) ? i + 4 : 0;
}

/* The dash or word between two numerals, at from. */
static void say_between(struct lt_desk *d, size_t from, size_t to)
{
    if (to == from + 1)
        lt_say_text(d, "– ", from, to);
    for (size_t k = from; to > from + 1 && k < to; k++)
        lt_pass(d, k);
}

/* "XIX век", "в XX в.", "XVIII–XIX веков" */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int value = roman_at(d, i);
    if (!value || value > 30 || !lt_is_free_before(d, i))
        return 0;
    size_t second = second_century(d, i);
    size_t last = second ? second : i, word = lt_skip_space(d, last + 1), before = lt_before(d, i);
    bool several = second > 0;
    uint8_t kase = LT_NOM;
    size_t to = scan_era(d, word, &centuries, before, &several, &kase);
    if (!to || !lt_is_kind(d, last + 1, LT_TOK_SPACE))
        return 0;
    /* "XVIII–XIX века": both of them, in the nominative */
    if (second && lt_is_word(d, word, "века") && preposition_case(d, before) == LT_NOM)
        kase = LT_NOM;
    lt_slavic_say_roman(d, i, value, (struct lt_form){LT_MASCULINE, kase});
    if (second) {
        say_between(d, i + 1, second);
        lt_slavic_say_roman(d, second, roman_at(d, second), (struct lt_form){LT_MASCULINE, kase});
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

static struct lt_form ruler_form(const struct lt_desk *d, size_t name, bool queen)
{
    if (queen)
        return (struct lt_form){LT_FEMININE, lt_tok_ends(d, name, "а|я")   ? LT_NOM
                                             : lt_tok_ends(d, name, "у|ю") ? LT_ACC
                                                                           : LT_GEN};
    return (struct lt_form){LT_MASCULINE, lt_tok_ends(d, name, "а|я")        ? LT_GEN
                                          : lt_tok_ends(d, name, "у|ю")      ? LT_DAT
                                          : lt_tok_ends(d, name, "ом|ем|ём") ? LT_INS
                                          : lt_tok_ends(d, name, "е")        ? LT_LOC
                                                                             : LT_NOM};
}

static size_t read_ruler(struct lt_desk *d, size_t i)
{
    int value = roman_at(d, i);
    size_t name = lt_before(d, i);
    if (!value || value > 40 || name == SIZE_MAX || !lt_is_kind(d, i - 1, LT_TOK_SPACE))
        return 0;
    bool queen = lt_tok_starts(d, name, queens), king = lt_tok_starts(d, name, kings);
    if (!lt_is_name(d, name) || (!queen && !king))
        return 0;
    lt_slavic_say_roman(d, i, value, ruler_form(d, name, queen));
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
        struct lt_buf *b = lt_say_begin(d);
        lt_say_number(d, b, &n, (struct lt_form){LT_MASCULINE, LT_LOC});
        lt_word(b, where[k][lt_plural(d, &n) == 0 ? 1 : 2]);
        return lt_say_words(d, i, unit + 1);
    }
    return 0;
}

/* "6/3/1906г.", "06.03.2006 г." */
static size_t read_dated(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 [-/.] #1-2 @ #4 _? г", &m) || !lt_is_free_before(d, i))
        return 0;
    struct lt_date date = {.numeric = true, .day_first = true, .n_year = 4};
    date.day = lt_match_int(d, &m, 0);
    date.month = lt_match_int(d, &m, 2);
    if (date.day < 1 || date.day > 31 || date.month < 1 || date.month > 12)
        return 0;
    memcpy(date.year, lt_match_text(d, &m, 4).p, 4);
    date.form = d->lang->date_form(d, lt_before(d, i));
    struct lt_buf *b = lt_say_begin(d);
    d->lang->date(d, b, &date);
    lt_word(b, "года");
    bool stop = lt_is_mark(d, m.to, '.') && !lt_is_last(d, m.to);
    return lt_say_words(d, i, m.to + stop);
}

/* "с 5 по 7 мая", "5 и 7 мая", "5–7 мая": both are ordinals. */
static size_t read_days(struct lt_desk *d, size_t i)
{
    struct lt_slavic_days days;
    if (!lt_slavic_scan_days(d, i, "по|до|и|или", &days))
        return 0;
    size_t before = lt_before(d, i);
    bool from = days.dash && !lt_is_word_in(d, before, "с|со|от|до|после|около|к|на");
    bool until = from || (!days.dash && lt_is_word(d, days.link, "по"));
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, from ? "с" : NULL);
    lt_say_nth(d, b, days.first, (struct lt_form){LT_NEUTER, LT_GEN});
    if (from)
        lt_word(b, "по");
    else if (!days.dash)
        lt_word_str(b, lt_tok_text(d, days.link));
    days.last.form = (struct lt_form){LT_NEUTER, until ? LT_NOM : LT_GEN};
    d->lang->date(d, b, &days.last);
    return lt_say_words(d, i, days.to);
}

/* "3:2", "16:9" */
static size_t read_ratio(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_ratio(
        d, i,
        "масштаб|масштабе|масштаба|соотношение|соотношении|пропорции|пропорция|отношении|"
        "формат|формате|курс");
}

/* "½ л", "½ стакана": half of what is named after it. */
static size_t read_half(struct lt_desk *d, size_t i)
{
    struct lt_measure m;
    size_t to = i;
    if (lt_is_mark(d, i, 0xBD))
        to = i + 1;
    else if (lt_is_digits(d, i, 1, 1) && lt_scan_int(d, i) == 1 && lt_is_mark(d, i + 1, '/') &&
             lt_is_digits(d, i + 2, 1, 1) && lt_scan_int(d, i + 2) == 2)
        to = i + 3;
    if (to == i || !lt_is_free_before(d, i))
        return 0;
    size_t noun = lt_skip_space(d, to);
    bool unit = lt_scan_measure(d, noun, noun == to, &m) && m.unit.forms;
    if (!unit && (lt_tok_at(d, noun)->shape != LT_SHAPE_LOWER || !lt_tok_ends(d, noun, "а|я|ы|и")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "пол");
    if (unit)
        lt_measure_words(d, b, &m, 3);
    return lt_say_words(d, i, unit ? noun + m.tokens : to);
}

/* "Г. Москва, ул. Мира": an address opens with its town. */
static size_t read_town(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    bool town = lt_is_word(d, i, "Г") && lt_before(d, i) == SIZE_MAX && lt_match(d, i, "T . _ T ,", &m);
    return town ? lt_say_text(d, "город", i, i + 2) : 0;
}

/* "США", "в ООН": listed in their own capitals only. */
static size_t read_initialism(struct lt_desk *d, size_t i)
{
    if (d->tok[i].shape != LT_SHAPE_UPPER)
        return 0;
    for (const struct lt_phrase *p = lt_ru_initialisms; p->written; p++)
        if (lt_str_eqz(lt_tok_text(d, i), p->written))
            return lt_say_text(d, p->spoken, i, i + 1);
    return 0;
}

const struct lt_verbalizer lt_ru_readers[] = {
    {"days", LT_KIND(LT_TOK_NUMBER), read_days, NULL},
    {"date of a year", LT_KIND(LT_TOK_NUMBER), read_dated, NULL},
    {"ratio", LT_KIND(LT_TOK_NUMBER), read_ratio, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_MARK), read_half, NULL},
    {"town", LT_KIND(LT_TOK_WORD), read_town, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"year", LT_KIND(LT_TOK_NUMBER), read_year, NULL},
    {"case of a number", LT_KIND(LT_TOK_NUMBER), read_cardinal_mark, NULL},
    {"ordinal", LT_KIND(LT_TOK_NUMBER), read_ordinal, NULL},
    {"distance", LT_KIND(LT_TOK_NUMBER), read_distance, NULL},
    {"compound", LT_KIND(LT_TOK_NUMBER), read_compound, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"initialism", LT_KIND(LT_TOK_WORD), read_initialism, NULL},
    {"year word", LT_KIND(LT_TOK_WORD), read_year_word, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"ruler", LT_KIND(LT_TOK_WORD), read_ruler, NULL},
    {NULL, 0, NULL, NULL},
};
