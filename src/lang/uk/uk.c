/* lang/uk/uk.c - Ukrainian: what it writes how; how numbers agree with what they count; dates and times.
 * Number words are in lang/uk/numbers.c, forms of its own in lang/uk/readers.c, units, money and short forms
 * in their own files.
 *
 * The case of a number is taken from where it can be known: the ending of the noun it counts ("у 5 містах"),
 * the preposition before it ("близько 5 км"), the ending written after it, the form of "рік" or "століття".
 * Plural forms in tables: 1 метр | 2 метри | 5 метрів | 2,5 метра. */
#include "lang/uk/uk.h"

#include "lang/desk/desk.h"
#include "lang/en/en.h"
#include "lang/math.h"
#include "lang/slavic/east.h"

/* --- agreement --- */

static const char genitive_cues[] =
    "старше|старші|молодше|молодші|пізніше|раніше|довше|від|до|близько|біля|більше|менше|більш|менш|після|"
    "без|для|з|із|зі|проти|крім|"
    "відстані|висоті|висоти|глибині|глибини|температурі|температури|віці|віку|розмірі|площі|ширині|"
    "довжині|обсязі|потужності|швидкості|протягом|упродовж|порядку|коло|замість|щонайменше|вище|нижче";

static uint8_t case_after(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && before > 0 && lt_is_mark(d, before, '.') &&
        lt_is_word_in(d, before - 1, "бл|Бл"))
        return LT_GEN;
    return lt_is_word_in(d, before, genitive_cues) ? LT_GEN : LT_NOM;
}

/* Feminine plurals after two, which look like masculine ones: whole words and endings. */
static const char feminine_plurals[] = "гривні|години|хвилини|секунди|книги|тисячі|пісні|ночі|речі|копійки|"
                                       "особи|тонни|милі|партії|частини|команди|"
                                       "країни|школи|групи|мови|сестри|доньки|дочки|кімнати|машини|квартири|"
                                       "картки|ставки|дози|доби|зміни|теми|ролі|"
                                       "статті|зони|моделі|камери|гри|справи|вулиці|перемоги|поразки|медалі|"
                                       "нагороди|ракети|атаки|бригади|області|"
                                       "громади|сім'ї|родини|церкви|зупинки|атаки|фази|сторони|причини|"
                                       "версії|спроби|крапки|лампи|шини|води|хвилі";
static const char feminine_ends[] = "інки|анки|енки|чки|вки|лки|шки|жки|ії|ості|иці|ури|ати|они";
static const char masculine_plurals[] =
    "будинки|вчинки|рахунки|малюнки|податки|листки|солдати|вагони|мільйони|"
    "патрони|телефони|райони|батальйони|депутати|результати|дрони|сезони";
static const struct lt_slavic_ending plural_ends[] = {{"ами|ями|ьми", LT_INS, LT_INS},
                                                      {"ах|ях", LT_LOC, LT_LOC},
                                                      {"ам|ям", LT_DAT, LT_DAT},
                                                      {NULL, LT_NOM, LT_NOM}};
static const char particles[] = "і|й|та|або|але|а|із|з|на|по|до|в|у|від|не|за|для|це|був|була|було|були|чи";

static struct lt_form counted_one(const struct lt_desk *d, size_t i)
{
    if (lt_tok_ends(d, i, "у|ю"))
        return (struct lt_form){LT_FEMININE, LT_ACC};
    if (lt_tok_ends(d, i, "и|ї|ості")) /* "із 21 країни" */
        return (struct lt_form){LT_FEMININE, LT_GEN};
    bool neuter = lt_tok_ends(d, i, "о|е|є|ння|ття|лля|сся|ччя") ||
                  lt_is_word_in(d, i, "таксі|шасі|ківі|мартіні|віскі"); /* never declined */
    return (struct lt_form){neuter                     ? LT_NEUTER
                            : lt_tok_ends(d, i, "а|я") ? LT_FEMININE
                                                       : LT_MASCULINE,
                            LT_NOM};
}

/* "№ 91 вирушає": the number is a name, and counts nothing. */
static bool is_label(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && before > 0 && lt_is_mark(d, before, '.'))
        return lt_is_word_in(d, before - 1, "ст|п|ч|рис|табл|розд|гл|с|стор");
    return lt_is_mark(d, before, 0x2116) ||
           lt_is_word_in(d, before, "номер|стаття|статті|пункт|розділ|сторінка");
}

/* "має 2 доньок": after 2, 3 and 4 it would be "доньки", so this is the genitive of who lives. */
static bool is_genitive_after_few(const struct lt_desk *d, size_t number, size_t noun)
{
    int n = lt_is_digits(d, number, 1, 3) ? lt_scan_int(d, number) : 0;
    return lt_slavic_is_few(n) && !lt_is_mark(d, number - 1, ',') &&
           lt_tok_ends(d, noun, "ів|їв|ок|ей|осіб|жінок");
}

/* Past an adjective: "2 нові книги". */
static size_t counted_noun(const struct lt_desk *d, size_t i)
{
    bool adjective = lt_tok_ends(d, i, "их|іх|і|ї") && !lt_is_word_in(d, i, feminine_plurals) &&
                     lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_kind(d, i + 2, LT_TOK_WORD) &&
                     lt_tok_at(d, i + 2)->shape == LT_SHAPE_LOWER;
    return adjective ? i + 2 : i;
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    size_t number = lt_before(d, i);
    if (lt_is_word_in(d, i, particles) || is_label(d, lt_before(d, number)))
        return (struct lt_form){0};
    if (lt_slavic_counts_one(d, i))
        return counted_one(d, i);
    uint8_t kase = lt_slavic_case(lt_tok_text(d, i), plural_ends, false);
    size_t noun = counted_noun(d, i);
    if (kase == LT_NOM && is_genitive_after_few(d, number, noun))
        kase = LT_GEN;
    bool fem = lt_is_word_in(d, noun, feminine_plurals) ||
               (lt_tok_ends(d, noun, feminine_ends) && !lt_is_word_in(d, noun, masculine_plurals));
    return (struct lt_form){fem ? LT_FEMININE : LT_MASCULINE, kase};
}

/* --- dates and times --- */

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    lt_uk_ordinal(d, b, digits, (struct lt_form){LT_MASCULINE, LT_NOM});
}

static const char *const months[] = {"січня", "лютого", "березня", "квітня", "травня",    "червня",
                                     "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"};

static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    static const struct lt_slavic_date_words words = {
        .nominative = "на|за|по|це", .genitive = genitive_cues, .named = "дата|сьогодні|завтра|вчора|учора"};
    return lt_slavic_date_form(d, before, &words);
}

/* "о 15:30", "до 18:00": the hour is an ordinal in the case of the preposition. */
static uint8_t hour_case(const struct lt_desk *d, size_t before)
{
    if (lt_is_word_in(d, before, "на|за|через"))
        return LT_ACC;
    return lt_uk_preposition_case(d, before);
}

static const char *const lengths[] = {"година|години|годин|години", "хвилина|хвилини|хвилин|хвилини",
                                      "секунда|секунди|секунд|секунди"};

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0)
        lt_say_duration(d, b, t, NULL);
    else
        lt_uk_say_hour(d, b, t, hour_case(d, t->before));
}

static const struct lt_phrase day_words[] = {{"пн|пон|понеділок", "понеділок|понеділка|понеділок"},
                                             {"вт|вівторок", "вівторок|вівторка|вівторок"},
                                             {"ср|середа", "середа|середи|середу"},
                                             {"чт|четв|четвер", "четвер|четверга|четвер"},
                                             {"пт|п'ятниця", "п'ятниця|п'ятниці|п'ятницю"},
                                             {"сб|субота", "субота|суботи|суботу"},
                                             {"нд|неділя", "неділя|неділі|неділю"},
                                             {NULL, NULL}};

/* Alone, as the months of a range. */
static const char *const month_names[] = {"січень", "лютий",   "березень", "квітень", "травень",  "червень",
                                          "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"};

static const struct lt_word_number month_words[] = {
    {"січня", 1},      {"січ", 1},     {"лютого", 2},  {"лют", 2},     {"березня", 3},
    {"бер", 3},        {"квітня", 4},  {"квіт", 4},    {"травня", 5},  {"трав", 5},
    {"червня", 6},     {"черв", 6},    {"липня", 7},   {"лип", 7},     {"серпня", 8},
    {"серп", 8},       {"вересня", 9}, {"вер", 9},     {"жовтня", 10}, {"жовт", 10},
    {"листопада", 11}, {"лист", 11},   {"грудня", 12}, {"груд", 12},   {NULL, 0},
};

static const struct lt_phrase slash_phrases[] = {
    {"24/7", "двадцять чотири на сім"},
    {"50/50", "п'ятдесят на п'ятдесят"},
    {NULL, NULL},
};

const struct lt_normal_lang lt_uk_normal = {
    .tag = "uk",
    .decimal = ',',
    .groups = " .",
    .day_dot = false,
    .longest_alone = 12,
    .stopped_units = true,
    .percent_short = "відс",
    .digits = {"нуль", "один", "два", "три", "чотири", "п'ять", "шість", "сім", "вісім", "дев'ять"},
    .words = {.point = "крапка",
              .and = "і",
              .minus = "мінус",
              .to = "",
              .out_of = "із",
              .times = "на",
              .ratio = "до",
              .per = "на",
              .price_per = "за",
              .percent = "відсоток|відсотки|відсотків|відсотка",
              .square = "квадратний|квадратні|квадратних|квадратного",
              .cubic = "кубічний|кубічні|кубічних|кубічного",
              .squared = "у квадраті",
              .cubed = "у кубі",
              .and_minor = "",
              .star = "зірка|зірки|зірок|зірки",
              .plus = "плюс",
              .version = "версія",
              .season = "сезон",
              .episode = "серія",
              .either = "або",
              .hashtag = "хештег",
              .dot = "крапка",
              .slash = "скісна риска",
              .at = "равлик",
              .dash = "дефіс",
              .underscore = "підкреслення",
              .colon = "двокрапка",
              .hash = "решітка"},
    .percent_form = {LT_MASCULINE, LT_NOM},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .weekdays = "понеділок|Пн|вівторок|Вт|середа|Ср|четвер|Чт|п'ятниця|Пт|субота|Сб|неділя|Нд",
    .month_words = month_words,
    .month_homographs = "лист|вер|лип|бер|трав",
    .day_words = day_words,
    .day_links = "по|до|і|та|або",
    .month_names = month_names,
    .time_cues = "о|об|до|з|від|після|перед",
    .length_names = lengths,
    .length_forms = {{LT_FEMININE, LT_NOM}, {LT_FEMININE, LT_NOM}, {LT_FEMININE, LT_NOM}},
    .units = &lt_uk_units,
    .money = &lt_uk_money,
    .magnitudes = lt_uk_magnitudes,
    .abbrs = lt_uk_abbrs,
    .abbr_words = lt_uk_abbr_words,
    .letter_cues = "місце|місці|місця|ряд|ряду|клас|класі|класу|"
                   "квартира|квартирі|будинок|будинку|група|групі|"
                   "групи|тип|типу|вітамін|вітаміну|розмір|розміру|"
                   "гепатит|гепатиту|зал|залі|кабінет|автобус|маршрут|"
                   "вагон|під'їзд|корпус|категорія|категорії|план|"
                   "аудиторія|платформа",
    .symbols = lt_uk_symbols,
    .math = &lt_uk_math,
    .readers = lt_uk_readers,
    .phrases = lt_uk_phrases,
    .slash_phrases = slash_phrases,
    .unit_prepositions = "с|в|к",
    .sections = "параграфи",
    .score_cues = "оцінка|оцінку|оцінки|бал|бали|балів|рейтинг|зірок|зірки|вердикт",
    .share_words = "частини|склянки|ложки|населення|усіх|всіх",
    .star_form = {LT_FEMININE, LT_NOM},
    .out_of_form = {LT_FEMININE, LT_GEN},
    .phone_cues = "тел|телефон|телефону|факс|телефоном",
    .phone_shapes = "3-3-2-2|3-2-2|1-3-3-2-2|3-3-4",
    .phone_numbers = true,
    .version_cues = "версія|версії|версію|" LT_VERSIONED_NAMES,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "і|з|у|від|для|як|за|про|на|до|каже|пише|вважає|режисер|письменник|президент",
    .starters = "Він|Вона|Вони|Це|В|У|На|І|Але|А|Я|Ми|Ви|Так|Як|Якщо|Коли|За|З|До|Для",
    .roman_cues = "гл|розд|т|ч|рис|табл|дод|розділ|розділі|розділу|том|томі|частина|частині|частини|акт|тип|"
                  "клас|група|фаза|глава",
    .initialisms = lt_uk_capitals,
    .letters = lt_uk_letters,
    .address_names = lt_uk_address_names,
    .cardinal = lt_uk_cardinal,
    .ordinal = lt_uk_ordinal,
    .nth_years = true,
    .year = year,
    .decimal_words = lt_uk_decimals,
    .fraction = lt_uk_fraction,
    .mixed = lt_uk_mixed,
    .date = lt_slavic_date,
    .time = time_of_day,
    .date_form = date_form,
    .power = lt_uk_power,
    .plural = lt_slavic_plural,
    .plural_case = lt_slavic_plural_forms,
    .case_after = case_after,
    .measure_case = lt_uk_measure_case,
    .accusative = LT_ACC,
    .decline = lt_uk_decline,
    .counted = counted,
    .ordinal_mark = lt_uk_ordinal_mark,
    .is_year = lt_slavic_is_year,
};
