/* lang/ru/readers.c - forms that only Russian writes, or writes its own way: the end of an ordinal
 * or of a case after figures ("5-го", "2-х"), a number and a word in one, years ("в 1996 г."), centuries,
 * rulers, distances. The case of a number comes from the ending written after it, the form of "год" or
 * "век", the ending of a name, or the preposition before it. */
#include "lang/ru/ru.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/slavic/east.h"
#include "lang/slavic/eras.h"
#include "lang/slavic/short.h"

/* --- what is written after figures --- */

/* Before the common readers, to which "84-м" is a length. */
static size_t read_ordinal(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_ordinal(d, i, "гг", "годы|годов|годам|годами|годах");
}

/* "2-х", "5-ти", "3-мя": a cardinal with the end of its case. */
static size_t read_cardinal_mark(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_case_marks marks = {
        .few = "х|ух|ёх|ех", .many = "ти|и|ми", .few_instrumental = "мя"};
    return lt_slavic_read_case_mark(d, i, &marks);
}

/* "25-летний", "2-комнатная", "30-летие": one word with the number in front. */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_compound(
        d, i, 10, "ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ом|ем|ую|юю|ыми|ими|етия|етию",
        lt_ru_compound);
}

/* --- years and centuries --- */

static const struct lt_slavic_asker askers[] = {
    {"в|во|о|об|при", LT_LOC},
    {"к|ко", LT_DAT},
    {"между|перед|над|под", LT_INS},
    {"с|со|до|от|после|около|ок|из|начала|начало|начале|конца|конец|конце|середины|середина|"
     "середине|половины|половина|половине|летом|весной|осенью|зимой|лета|весны|осени|зимы",
     LT_GEN},
    {"январь|января|январе|февраль|февраля|феврале|март|марта|марте|апрель|апреля|апреле|"
     "май|мая|мае|июнь|июня|июне|июль|июля|июле|август|августа|августе|сентябрь|сентября|"
     "сентябре|октябрь|октября|октябре|ноябрь|ноября|ноябре|декабрь|декабря|декабре",
     LT_GEN},
    {NULL, LT_NOM},
};

/* "год" and "век" in their cases, and short forms, whose case the preposition gives. */
static const struct lt_slavic_eras eras = {
    .years = {"год|года|году|годом|году", "годы|годов|годам|годами|годах", "г", "гг", LT_MASCULINE},
    .centuries = {"век|века|веку|веком|веке", "века|веков|векам|веками|веках", "в", "вв", LT_MASCULINE},
    .askers = askers,
    .before_short = "в|к|с|до|после",
    .in_year = "году",
    .era_words = "до",
    .before_bare = "в|во|с|со|до|от|после|к|по|около",
    .after_bare = "и|а|но|по|до|в|на|с|он|она|они|был|была|было|были|году|стал|стала|когда|у|к|из",
    .century_links = "и|или|до|по",
    .both_centuries = "века",
};

static size_t read_year(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_year(d, i, &eras);
}

/* "г." after a date that has been said. */
static size_t read_year_word(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_year_word(d, i, "г", "года");
}

static size_t read_century(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_century(d, i, &eras);
}

/* Stems of rulers' names; the ending of the name gives the case of the number. */
static const char queens[] = "Екатерин|Елизавет|Анн|Мари|Виктори|Изабелл|Маргарит|Кристин";
static const char kings[] =
    "Пётр|Петр|Павл|Павел|Иван|Никола|Александр|Алексе|Людовик|Наполеон|Карл|Генрих|Георг|"
    "Филипп|Фридрих|Вильгельм|Эдуард|Ричард|Яков|Якоб|Густав|Василий|Василия|Фёдор|Карол|"
    "Иоанн|Бенедикт|Франц|Рамзес|Рамсес|Птолеме|Тутмос|Аменхотеп|Михаил|Борис|Оттон|Людвиг|"
    "Владислав|Сигизмунд|Леопольд|Стефан|Константин|Юстиниан|Клемент|Пий|Пия|Урбан|Лев|Льва";

static const struct lt_slavic_ending king_ends[] = {
    {"а|я", LT_GEN, LT_GEN}, {"у|ю", LT_DAT, LT_DAT}, {"ом|ем|ём", LT_INS, LT_INS},
    {"е", LT_LOC, LT_LOC},   {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending queen_ends[] = {
    {"а|я", LT_NOM, LT_NOM}, {"у|ю", LT_ACC, LT_ACC}, {NULL, LT_GEN, LT_GEN}};

static size_t read_ruler(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_rulers rulers = {kings, queens, king_ends, queen_ends};
    return lt_slavic_read_ruler(d, i, &rulers);
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
    return lt_slavic_read_dated(d, i, "г", "года");
}

/* "с 5 по 7 мая", "5 и 7 мая", "5–7 мая" */
static size_t read_days(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_day_words words = {
        .links = "по|до|и|или", .before = "с|со|от|до|после|около|к|на", .from = "с", .until = "по"};
    return lt_slavic_read_days(d, i, &words);
}

/* "3:2", "16:9" */
static size_t read_ratio(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_ratio(
        d, i,
        "масштаб|масштабе|масштаба|соотношение|соотношении|пропорции|пропорция|отношении|"
        "формат|формате|курс");
}

/* "½ л", "½ стакана" */
static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_half(d, i, "пол", "а|я|ы|и");
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
    return lt_slavic_read_initialism(d, i, lt_ru_initialisms);
}

/* "ул. Мира, 12/3" */
static size_t read_house(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_house(d, i, "ул|пер|просп|пр|наб|пл|улица|улице|проспект|бульвар|бул", "дробь");
}

static const struct lt_phrase hard_ends[] = {{"ами|ями", "ыми"},  {"ых|их|ов", "ых"}, {"ого|его", "ого"},
                                             {"ому|ему", "ому"},  {"ой|ей", "ой"},    {"ым|им|ом|ем", "ым"},
                                             {"ую|юю|у|ю", "ую"}, {"ах|ях", "ых"},    {"а|я", "ая"},
                                             {"о|е|ё|мя", "ое"},  {"ы|и", "ые"},      {NULL, "ый"}};
static const struct lt_phrase soft_ends[] = {{"ами|ями", "ими"},  {"ых|их|ов", "их"}, {"ого|его", "ого"},
                                             {"ому|ему", "ому"},  {"ой|ей", "ой"},    {"ым|им|ом|ем", "им"},
                                             {"ую|юю|у|ю", "ую"}, {"ах|ях", "их"},    {"а|я", "ая"},
                                             {"о|е|ё|мя", "ое"},  {"ы|и", "ие"},      {NULL, "ий"}};

/* "англ. слово", "гос. служба" */
static size_t read_adjective(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase stems[] = {
        {"англ", "английск"},    {"лат", "латинск"}, {"фр|франц", "французск"},
        {"итал", "итальянск"},   {"исп", "испанск"}, {"греч", "греческ"},
        {"рус", "русск"},        {"нем", "немецк"},  {"гос", "государственн"},
        {"доп", "дополнительн"}, {NULL, NULL}};
    static const struct lt_slavic_adjectives adjectives = {stems, hard_ends, soft_ends};
    return lt_slavic_read_adjective(d, i, &adjectives);
}

/* "т. н. друзья": with the ending that the word after it has. */
static size_t say_so_called(struct lt_desk *d, const struct lt_match *m)
{
    size_t noun = m->to + 1 + (lt_is_mark(d, m->to + 1, 0xAB) || lt_is_mark(d, m->to + 1, '"'));
    if (!lt_is_kind(d, noun, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "так называем");
    lt_word_join(b, lt_slavic_agreed_end(d, noun, hard_ends));
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern short_words[] = {
    {NULL, "т . _? н . > _", "т. н. друзья", say_so_called, NULL},
    {NULL, "т . _? наз . > _", "т. наз. друзья", say_so_called, NULL},
    {NULL, "род . _ #4 _ г .", "род. 1950 г.", lt_slavic_say_in_year, "родился в|году"},
    {NULL, "ум . _ #4 _ г .", "ум. 2010 г.", lt_slavic_say_in_year, "умер в|году"},
    {NULL, "род . _ #4 $ !_", "род. 1950", lt_slavic_say_in_year, "родился в"},
    {NULL, "ум . _ #4 $ !_", "ум. 2010", lt_slavic_say_in_year, "умер в"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "с 18.00", "от 9.30": on the hour or the half, else it may be a date. */
static size_t say_since(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_time t = {.hour = lt_match_int(d, m, 0), .minute = lt_match_int(d, m, 2), .second = -1};
    t.kase = LT_GEN;
    if (t.hour > 24)
        return 0;
    d->lang->time(d, lt_say_begin(d), &t);
    return lt_say_words(d, m->from, m->to);
}

/* "1985 г. р." */
static size_t say_year_of_birth(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_ru_ordinal(d, b, lt_match_text(d, m, 0), (struct lt_form){LT_MASCULINE, LT_GEN});
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

/* "2х в день"; "5 л. с другом": no horses, for "л. с." has its second stop. */
static size_t say_masculine(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    if (!lt_scan_number(d, m->from, false, &n))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){LT_MASCULINE, 0});
    lt_word_str(b, lt_forms_pick(m->row->words, lt_plural(d, &n)));
    return lt_say_words(d, m->from, m->to);
}

/* "до 3х лет", "2х комнатная": the end of the number's form, whatever the case. */
static size_t say_of_several(struct lt_desk *d, const struct lt_match *m)
{
    if (lt_is_word_in(d, lt_skip_space(d, m->to), "больше|меньше|быстрее|дороже|дешевле|выше|чаще|ежедневно"))
        return 0;
    lt_say_cardinal(d, lt_say_begin(d), lt_match_text(d, m, 0), (struct lt_form){LT_MASCULINE, LT_GEN});
    return lt_say_words(d, m->from, m->to);
}

static void say_place(struct lt_desk *d, struct lt_buf *b, struct lt_str figures, uint8_t kase)
{
    lt_ru_ordinal(d, b, figures, (struct lt_form){LT_MASCULINE, kase});
}

/* "7–9 кл.": after a preposition both in its case, else from the one to the other. */
static size_t say_school_years(struct lt_desk *d, const struct lt_match *m)
{
    size_t before = lt_before(d, m->from);
    bool in = lt_is_word_in(d, before, "в|во"), of = lt_is_word_in(d, before, "для|из|с|до|у");
    if (lt_match_int(d, m, 0) < 1 || lt_match_int(d, m, 2) > 12 ||
        lt_match_int(d, m, 0) >= lt_match_int(d, m, 2))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, in || of ? "" : "с");
    say_place(d, b, lt_match_text(d, m, 0), in ? LT_LOC : LT_GEN);
    lt_word(b, in || of ? "" : "по");
    say_place(d, b, lt_match_text(d, m, 2), in ? LT_LOC : of ? LT_GEN : LT_NOM);
    lt_word(b, in ? "классах" : of ? "классов" : "класс");
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

/* "в 2019/20 уч. г.", "2021 уч. г." */
static size_t say_study_year(struct lt_desk *d, const struct lt_match *m)
{
    size_t before = lt_before(d, m->from);
    bool in = lt_is_word_in(d, before, "в|во"), towards = lt_is_word_in(d, before, "к|ко");
    bool two = lt_is_kind(d, m->at[2], LT_TOK_NUMBER);
    uint8_t kase = in ? LT_LOC : towards ? LT_DAT : LT_GEN;
    struct lt_buf *b = lt_say_begin(d);
    say_place(d, b, lt_match_text(d, m, 0), kase);
    if (two) {
        struct lt_str last = lt_match_text(d, m, 2);
        say_place(d, b, lt_digits_trim(lt_str_from(last, last.n - 2)), kase);
    }
    lt_word(b, in ? "учебном году" : towards ? "учебному году" : "учебного года");
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

/* "роман в 4 ч." */
static size_t say_parts(struct lt_desk *d, const struct lt_match *m)
{
    if (lt_match_int(d, m, 0) < 2)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_match_text(d, m, 0), (struct lt_form){LT_FEMININE, LT_LOC});
    lt_word(b, "частях");
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

static const struct lt_pattern numbers[] = {
    {"^", "#1-2 х|x > _ в _ день|неделю|месяц|год|сутки|час|минуту", "пить 2х в день", say_masculine,
     "раз|раза|раз"},
    {"^", "#1 х > _ W", "до 3х лет", say_of_several, NULL},
    {"^", "#1 х > - W", "3х-комнатная квартира", say_of_several, NULL},
    {"^", "N _? л . > _ с|со _ W", "выпил 5 л. с другом", say_masculine, "литр|литра|литров"},
    {"^", "#1-2 ~ #1-2 _ кл .", "ученики 7–9 кл. школы", say_school_years, NULL},
    {"^", "#4 [/–-] #2 _ уч . _? г .", "в 2019/20 уч. г. школа", say_study_year, NULL},
    {"^", "#4 [/–-] #4 _ уч . _? г .", "в 2019/2020 уч. г. школа", say_study_year, NULL},
    {"^", "#4 _ уч . _? г .", "в 2021 уч. г. школа", say_study_year, NULL},
    {"<<в|во <<роман|романа|повесть|поэма|симфония|сочинение|трактат|учебник|сборник|издание|трилогия ^",
     "#1-2 _? ч .", "роман в 4 ч. и", say_parts, NULL},
    {"<<с|со|от|после", "#1-2 . 00 $", "вход с 18.00", say_since, NULL},
    {"<<с|со|от|после", "#1-2 . 30 $", "вход с 18.30", say_since, NULL},
    {"^", "#4 _? г . _? р .", "Иванов, 1985 г. р., живёт", say_year_of_birth, "года рождения"},
    {"<<АД|давление|давлении|давления ^", "#2-3 / #2-3 $ !/", "давление 140/90", lt_slavic_say_pressure,
     "на"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_ru_readers[] = {
    {"number", LT_KIND(LT_TOK_NUMBER), NULL, numbers},
    {"short word", LT_KIND(LT_TOK_WORD), NULL, short_words},
    {"adjective", LT_KIND(LT_TOK_WORD), read_adjective, NULL},
    {"ordinal before a short form", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_WORD), lt_ru_read_nth, NULL},
    {"house", LT_KIND(LT_TOK_NUMBER), read_house, NULL},
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
    {"short form in a case", LT_KIND(LT_TOK_WORD) | LT_KIND(LT_TOK_MARK), lt_ru_read_short, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"initialism", LT_KIND(LT_TOK_WORD), read_initialism, NULL},
    {"year word", LT_KIND(LT_TOK_WORD), read_year_word, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"ruler", LT_KIND(LT_TOK_WORD), read_ruler, NULL},
    {"Latin", LT_KIND(LT_TOK_WORD), lt_slavic_read_latin, NULL},
    {NULL, 0, NULL, NULL},
};
