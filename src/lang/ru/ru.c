/* lang/ru/ru.c - Russian: what it writes how; how numbers agree with what they count; dates and times.
 * Number words are in lang/ru/numbers.c, forms of its own in lang/ru/readers.c, units, money and short
 * forms in lang/ru/tables.c.
 *
 * The case of a number is taken from where it can be known: the ending of the noun it counts ("в 5 городах"),
 * the preposition before it ("около 5 км"), the ending written after it, the form of "год" or "век".
 * Plural forms in tables: 1 рубль | 2 рубля | 5 рублей | 2,5 рубля. */
#include "lang/ru/ru.h"

#include "lang/desk/desk.h"
#include "lang/en/en.h"
#include "lang/math.h"
#include "lang/slavic/east.h"

/* --- agreement --- */

static const char genitive_cues[] =
    "старше|младше|моложе|позже|раньше|дольше|от|до|около|более|менее|больше|меньше|свыше|из|без|для|после|"
    "порядка|хватает|хватало|хватит|хватило|достиг|достигла|достигло|достигли|достигает|достигают|"
    "против|у|кроме|с|со|минимум|выше|ниже|течение|расстоянии|расстояния|высоте|высоты|глубине|"
    "глубины|температуре|температуры|возрасте|возраста|размере|размера|площади|ширине|длине|объёме|"
    "объеме|мощности|скорости";

static uint8_t case_after(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && lt_is_mark(d, before, '.') && lt_is_word(d, before - 1, "ок"))
        return LT_GEN;
    if (before != SIZE_MAX && lt_is_mark(d, before, '.') && lt_is_word(d, before - 1, "Ок"))
        return LT_GEN;
    return lt_is_word_in(d, before, genitive_cues) ? LT_GEN : LT_NOM;
}

/* "не хватает 2 человек": after 2, 3 and 4 it would be "человека", so this is the genitive of all of it. */
static bool is_genitive_after_few(const struct lt_desk *d, size_t noun)
{
    size_t number = lt_before(d, noun);
    int n = lt_is_digits(d, number, 1, 3) ? lt_scan_int(d, number) : 0;
    return lt_slavic_is_few(n) && !lt_is_mark(d, number - 1, ',') &&
           lt_tok_ends(d, noun, "человек|ов|ев|ей|лет|недель|минут|секунд|тысяч|тонн");
}

/* "1 дверь", "21 ночь", but "1 день": nouns in a soft sign. */
static bool is_soft_feminine(const struct lt_desk *d, size_t i)
{
    return (lt_tok_ends(d, i, "ость|асть|есть|адь|знь|чь|шь|жь|щь|овь|ать|еть|сль|вь") &&
            !lt_is_word_in(d, i, "гость|тесть|зять|червь")) ||
           lt_is_word_in(d, i,
                         "дверь|тень|степь|цель|модель|роль|сталь|деталь|ель|осень|очередь|боль|соль|ступень|"
                         "медаль|постель|метель|кость|треть|четверть|смерть|степень|запись|подпись|роскошь");
}

/* After a number that ends in one. */
static struct lt_form counted_one(const struct lt_desk *d, size_t i)
{
    static const char ends_in_m[] =
        "дом|том|альбом|диплом|атом|перелом|гном|подъём|объём|приём|съём|крем|шлем|фильм|ком|сом|лом|ром|"
        "водоём|заём|наём|симптом|синдром|аэродром|паром|излом|погром|детдом";
    if (lt_tok_ends(d, i, "ую|у|ю"))
        return (struct lt_form){LT_FEMININE, LT_ACC};
    if (lt_tok_ends(d, i, "ом|ем|ём") && !lt_is_word_in(d, i, ends_in_m) &&
        lt_is_word_in(d, lt_before(d, lt_before(d, i)), "с|со|над|под|перед|между|за"))
        return (struct lt_form){LT_MASCULINE, LT_INS};         /* "с 21 человеком" */
    if (lt_is_word_in(d, i, "такси|шасси|киви|мартини|виски")) /* never declined */
        return (struct lt_form){LT_NEUTER, LT_NOM};
    if (lt_is_word_in(d, i, "цукини|пони|пенни|евро|кофе"))
        return (struct lt_form){LT_MASCULINE, LT_NOM};
    if (lt_tok_ends(d, i, "ы|и")) /* "из 21 страны" */
        return (struct lt_form){LT_FEMININE, LT_GEN};
    bool feminine = lt_tok_ends(d, i, "а|я") || is_soft_feminine(d, i);
    bool neuter = lt_tok_ends(d, i, "о|е|ё");
    return (struct lt_form){feminine ? LT_FEMININE : neuter ? LT_NEUTER : LT_MASCULINE, LT_NOM};
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    static const char particles[] = "и|или|а|но|из|на|по|до|в|с|к|от|не|за|для|это|был|была|было|были";
    if (lt_is_word_in(d, i, particles))
        return (struct lt_form){0};
    if (lt_slavic_counts_one(d, i))
        return counted_one(d, i);
    uint8_t kase = lt_tok_ends(d, i, "ами|ями|ьми") ? LT_INS
                   : lt_tok_ends(d, i, "ах|ях")     ? LT_LOC
                   : lt_tok_ends(d, i, "ам|ям")     ? LT_DAT
                                                    : LT_NOM;
    if (kase == LT_NOM && is_genitive_after_few(d, i))
        kase = LT_GEN;
    size_t noun = lt_tok_ends(d, i, "ых|их") && lt_is_kind(d, i + 2, LT_TOK_WORD) ? i + 2 : i;
    return (struct lt_form){lt_tok_ends(d, noun, "ы|и") ? LT_FEMININE : LT_MASCULINE, kase};
}

/* --- dates and times --- */

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    lt_ru_ordinal(d, b, digits, (struct lt_form){LT_MASCULINE, LT_NOM});
}

static const char *const months[] = {"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                     "июля",   "августа", "сентября", "октября", "ноября", "декабря"};

static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    static const struct lt_slavic_date_words words = {.nominative = "на|за|по|это",
                                                      .dative = "к|ко",
                                                      .genitive = genitive_cues,
                                                      .named = "дата|сегодня|завтра|вчера"};
    return lt_slavic_date_form(d, before, &words);
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

static const struct lt_phrase day_words[] = {{"пн|пон|понедельник", "понедельник|понедельника|понедельник"},
                                             {"вт|вторник", "вторник|вторника|вторник"},
                                             {"ср|среда", "среда|среды|среду"},
                                             {"чт|четв|четверг", "четверг|четверга|четверг"},
                                             {"пт|пятн|пятница", "пятница|пятницы|пятницу"},
                                             {"сб|субб|суббота", "суббота|субботы|субботу"},
                                             {"вс|воскр|воскресенье", "воскресенье|воскресенья|воскресенье"},
                                             {NULL, NULL}};

/* Alone, as the months of a range. */
static const char *const month_names[] = {"январь", "февраль", "март",     "апрель",  "май",    "июнь",
                                          "июль",   "август",  "сентябрь", "октябрь", "ноябрь", "декабрь"};

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

const struct lt_normal_lang lt_ru_normal = {
    .tag = "ru",
    .decimal = ',',
    .groups = " .",
    .day_dot = false,
    .longest_alone = 12,
    .stopped_units = true,
    .percent_short = "проц",
    .digits = {"ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"},
    .words = {.point = "точка",
              .and = "и",
              .minus = "минус",
              .to = "",
              .out_of = "из",
              .times = "на",
              .ratio = "к",
              .per = "в",
              .per_many = "на",
              .price_per = "за",
              .percent = "процент|процента|процентов|процента",
              .square = "квадратный|квадратных|квадратных|квадратного",
              .cubic = "кубический|кубических|кубических|кубического",
              .squared = "в квадрате",
              .cubed = "в кубе",
              .and_minor = "",
              .star = "звезда|звезды|звёзд|звезды",
              .plus = "плюс",
              .version = "версия",
              .season = "сезон",
              .episode = "серия",
              .either = "или",
              .hashtag = "хэштег",
              .dot = "точка",
              .slash = "слэш",
              .at = "собака",
              .dash = "тире",
              .underscore = "нижнее подчёркивание",
              .colon = "двоеточие",
              .hash = "решётка"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "понедельник|Пн|вторник|Вт|среда|Ср|четверг|Чт|пятница|Пт|суббота|Сб|воскресенье|Вс",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "по|и|или",
    .month_names = month_names,
    .time_cues = "в|к|до",
    .length_names = lengths,
    .length_forms = {{LT_MASCULINE, LT_NOM}, {LT_FEMININE, LT_NOM}, {LT_FEMININE, LT_NOM}},
    .units = &lt_ru_units,
    .money = &lt_ru_money,
    .magnitudes = lt_ru_magnitudes,
    .abbrs = lt_ru_abbrs,
    .abbr_words = lt_ru_abbr_words,
    .letter_cues = "место|месте|места|местах|ряд|ряду|класс|классе|"
                   "класса|классу|классом|квартира|квартире|квартиры|"
                   "дом|доме|дома|группа|группе|группы|группу|тип|типа|"
                   "витамин|витамина|витамины|размер|размера|гепатит|"
                   "гепатита|зал|зале|кабинет|кабинете|автобус|маршрут|"
                   "путь|вагон|вагоне|подъезд|корпус|корпусе|литера|"
                   "категория|категории|план|школа|аудитория|платформа|"
                   "кл",
    .symbols = lt_ru_symbols,
    .math = &lt_ru_math,
    .readers = lt_ru_readers,
    .phrases = lt_ru_phrases,
    .slash_phrases = slash_phrases,
    .unit_prepositions = "с|в|к",
    .sections = "параграфы",
    .score_cues = "оценка|оценку|оценки|балл|балла|баллов|рейтинг|звёзд|звезд|звезды|вердикт",
    .share_words = "части|стакана|ложки|населения|всех",
    .star_form = {LT_FEMININE, LT_NOM},
    .out_of_form = {LT_FEMININE, LT_GEN},
    .phone_cues = "тел|телефон|телефону|факс",
    .phone_shapes = "1-3-3-2-2|3-3-2-2|3-2-2|1-3-3-4",
    .phone_numbers = true,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "и|с|у|от|для|как|по|о|об|на|к|говорит|пишет|считает|режиссёр|писатель|президент",
    .starters = "Он|Она|Они|Это|В|На|И|Но|А|Я|Мы|Вы|Так|Как|Если|Когда|По|С|У|За|Для",
    .version_cues = "версия|версии|версию|версией|" LT_VERSIONED_NAMES,
    .roman_cues =
        "гл|разд|т|ч|рис|табл|прил|глава|главе|главы|том|томе|часть|части|раздел|акт|тип|класс|группа|фаза|"
        "глав|главах|тома|томах|частях|разделы|разделах|акты|актах|типы|классы|группы|фазы",
    .initialisms = lt_ru_capitals,
    .letters = lt_ru_letters,
    .address_names = lt_ru_address_names,
    .cardinal = lt_ru_cardinal,
    .ordinal = lt_ru_ordinal,
    .nth_years = true,
    .year = year,
    .decimal_words = lt_ru_decimals,
    .fraction = lt_ru_fraction,
    .mixed = lt_ru_mixed,
    .date = lt_slavic_date,
    .time = time_of_day,
    .date_form = date_form,
    .power = lt_ru_power,
    .plural = lt_slavic_plural,
    .plural_case = lt_slavic_plural_forms,
    .case_after = case_after,
    .respell = lt_ru_respell,
    .measure_case = lt_ru_measure_case,
    .accusative = LT_ACC,
    .decline = lt_ru_decline,
    .counted = counted,
    .ordinal_mark = lt_ru_ordinal_mark,
    .is_year = lt_slavic_is_year,
};
