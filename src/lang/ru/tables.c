/* lang/ru/tables.c - what is written how in Russian: units, money, large numbers, short forms,
 * signs. Forms: 1 рубль | 2 рубля | 5 рублей | 2,5 рубля. */
#include "lang/ru/ru.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

/* A noun of the first kind: stem, stem+а, stem+ов, stem+а; and of the -р, -т, -н kind that counts without
 * -ов. */
#define OV(s) s "|" s "а|" s "ов|" s "а"

#define RUBLE  "рубль|рубля|рублей|рубля"
#define KOPEK  "копейка|копейки|копеек|копейки"
#define DOLLAR OV("доллар")
#define CENT   OV("цент")

const struct lt_currency lt_ru_currencies[] = {
    {"₽", RUBLE, KOPEK, M, F},
    {"руб", RUBLE, KOPEK, M, F},
    {"руб.", RUBLE, KOPEK, M, F},
    {"р", RUBLE, KOPEK, M, F},
    {"р.", RUBLE, KOPEK, M, F},
    {"RUB", RUBLE, KOPEK, M, F},
    {"коп", KOPEK, NULL, F, F},
    {"коп.", KOPEK, NULL, F, F},
    {"$", DOLLAR, CENT, M, M},
    {"USD", DOLLAR, CENT, M, M},
    {"US$", "доллар США|доллара США|долларов США|доллара США", CENT, M, M},
    {"долл", DOLLAR, CENT, M, M},
    {"долл.", DOLLAR, CENT, M, M},
    {"долл. США", "доллар США|доллара США|долларов США|доллара США", CENT, M, M},
    {"€", "евро", CENT, {LT_MASCULINE, 0}, M},
    {"EUR", "евро", CENT, M, M},
    {"£", OV("фунт"), "пенс|пенса|пенсов|пенса", M, M},
    {"GBP", OV("фунт"), "пенс|пенса|пенсов|пенса", M, M},
    {"¥", "иена|иены|иен|иены", NULL, F, M},
    {"₴", "гривна|гривны|гривен|гривны", KOPEK, F, F},
    {"грн", "гривна|гривны|гривен|гривны", KOPEK, F, F},
    {"₸", "тенге", NULL, M, M},
    {"тенге", "тенге", NULL, M, M},
    {NULL, NULL, NULL, {0}, {0}},
};

#define THOUSAND "тысяча|тысячи|тысяч|тысячи"
#define MILLION  OV("миллион")
#define BILLION  OV("миллиард")
#define TRILLION OV("триллион")

const struct lt_magnitude lt_ru_magnitudes[] = {
    {"тыс", THOUSAND, false, F, false, true},        {"тысяча", THOUSAND, false, F, false, false},
    {"тысячи", THOUSAND, false, F, false, false},    {"тысяч", THOUSAND, false, F, false, false},
    {"млн", MILLION, false, M, false, true},         {"миллион", MILLION, false, M, false, false},
    {"миллиона", MILLION, false, M, false, false},   {"миллионов", MILLION, false, M, false, false},
    {"млрд", BILLION, false, M, false, true},        {"миллиард", BILLION, false, M, false, false},
    {"миллиарда", BILLION, false, M, false, false},  {"миллиардов", BILLION, false, M, false, false},
    {"трлн", TRILLION, false, M, false, true},       {"триллион", TRILLION, false, M, false, false},
    {"триллиона", TRILLION, false, M, false, false}, {"триллионов", TRILLION, false, M, false, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_ru_abbrs[] = {
    {"г", "город", LT_BEFORE_NAME, 0},
    {"ул", "улица", LT_BEFORE_WORD, 0},
    {"пр", "проспект", LT_BEFORE_NAME, 0},
    {"просп", "проспект", LT_ALWAYS, 0},
    {"пер", "переулок", LT_BEFORE_NAME, 0},
    {"пл", "площадь", LT_BEFORE_NAME, 0},
    {"наб", "набережная", LT_BEFORE_NAME, 0},
    {"д", "дом", LT_BEFORE_NUMBER, 0},
    {"кв", "квартира", LT_BEFORE_NUMBER, 0},
    {"корп", "корпус", LT_BEFORE_NUMBER, 0},
    {"стр", "страница", LT_BEFORE_NUMBER, 0},
    {"с", "страница", LT_BEFORE_NUMBER, 0},
    {"гл", "глава", LT_BEFORE_NUMBER, 0},
    {"рис", "рисунок", LT_BEFORE_NUMBER, 0},
    {"табл", "таблица", LT_BEFORE_NUMBER, 0},
    {"п", "пункт", LT_BEFORE_NUMBER, 0},
    {"ст", "статья", LT_BEFORE_NUMBER, 0},
    {"т", "том", LT_BEFORE_NUMBER, 0},
    {"обл", "область", LT_ALWAYS, LT_ABBR_FINAL},
    {"проф", "профессор", LT_BEFORE_NAME, 0},
    {"акад", "академик", LT_BEFORE_NAME, 0},
    {"доц", "доцент", LT_BEFORE_NAME, 0},
    {"св", "святой", LT_BEFORE_NAME, 0},
    {"им", "имени", LT_BEFORE_NAME, 0},
    {"см", "смотри", LT_BEFORE_WORD, 0},
    {"ср", "сравни", LT_BEFORE_WORD, 0},
    {"напр", "например", LT_ALWAYS, 0},
    {"англ", "английский", LT_ALWAYS, 0},
    {"лат", "латинский", LT_ALWAYS, 0},
    {"нем", "немецкий", LT_ALWAYS, 0},
    {"ред", "редактор", LT_BEFORE_NAME, 0},
    {"тел", "телефон", LT_ALWAYS, 0},
    {"тыс", "тысяч", LT_BEFORE_WORD, 0},
    {"прим", "примечание", LT_ALWAYS, 0},
    {"макс", "максимум", LT_BEFORE_NUMBER, 0},
    {"мин", "минимум", LT_BEFORE_NUMBER, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_phrase lt_ru_phrases[] = {
    {"т. е.", "то есть"},
    {"т.е.", "то есть"},
    {"Т. е.", "То есть"},
    {"Т.е.", "То есть"},
    {"т. к.", "так как"},
    {"т.к.", "так как"},
    {"Т. к.", "Так как"},
    {"Т.к.", "Так как"},
    {"т. н.", "так называемый"},
    {"т.н.", "так называемый"},
    {"в т. ч.", "в том числе"},
    {"в т.ч.", "в том числе"},
    {"и т. д.", "и так далее"},
    {"и т.д.", "и так далее"},
    {"и т. п.", "и тому подобное"},
    {"и т.п.", "и тому подобное"},
    {"и др.", "и другие"},
    {"и пр.", "и прочее"},
    {"до н. э.", "до нашей эры"},
    {"до н.э.", "до нашей эры"},
    {"н. э.", "нашей эры"},
    {"н.э.", "нашей эры"},
    {"и. о.", "исполняющий обязанности"},
    {"и.о.", "исполняющий обязанности"},
    {"р-н", "район"},
    {"г-н", "господин"},
    {"г-жа", "госпожа"},
    {"д-р", "доктор"},
    {"пр-т", "проспект"},
    {"б-р", "бульвар"},
    {"кол-во", "количество"},
    {"руб./мес.", "рублей в месяц"},
    {NULL, NULL},
};

const struct lt_symbol lt_ru_symbols[] = {
    {'&', "и", LT_SYM_ALWAYS},
    {'%', "процент", LT_SYM_ALWAYS},
    {'+', "плюс", LT_SYM_ALWAYS},
    {'=', "равно", LT_SYM_ALWAYS},
    {'<', "меньше", LT_SYM_SPACED},
    {'<', "меньше", LT_SYM_BEFORE_NUMBER},
    {'>', "больше", LT_SYM_SPACED},
    {'>', "больше", LT_SYM_BEFORE_NUMBER},
    {'~', "около", LT_SYM_BEFORE_NUMBER},
    {'#', "номер", LT_SYM_BEFORE_NUMBER},
    {0x2116, "номер", LT_SYM_ALWAYS},
    {'@', "собака", LT_SYM_ALWAYS},
    {'*', "умножить на", LT_SYM_NUMBERS},
    {0xA7, "параграф", LT_SYM_ALWAYS},
    {0xA9, "копирайт", LT_SYM_ALWAYS},
    {0xB0, "градус", LT_SYM_ALWAYS},
    {0xB1, "плюс-минус", LT_SYM_ALWAYS},
    {0xD7, "умножить на", LT_SYM_ALWAYS},
    {0xF7, "разделить на", LT_SYM_ALWAYS},
    {0x2212, "минус", LT_SYM_ALWAYS},
    {0x2030, "промилле", LT_SYM_ALWAYS},
    {0x2260, "не равно", LT_SYM_ALWAYS},
    {0x2264, "не больше", LT_SYM_ALWAYS},
    {0x2265, "не меньше", LT_SYM_ALWAYS},
    {0x2248, "примерно", LT_SYM_ALWAYS},
    {0x221E, "бесконечность", LT_SYM_ALWAYS},
    {0x221A, "корень из", LT_SYM_ALWAYS},
    {0x20AC, "евро", LT_SYM_ALWAYS},
    {0x20BD, "рублей", LT_SYM_ALWAYS},
    {'$', "доллар", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_SILENT},
};
