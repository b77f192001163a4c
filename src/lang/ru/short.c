/* lang/ru/short.c - Russian: short forms and measures in the case that the preposition before them asks for.
 */
#include "lang/slavic/short.h"

#include "lang/desk/desk.h"

#include "lang/ru/ru.h"

#include "lang/slavic/slavic.h"

static const struct lt_slavic_short rows[] = {
    {"ул", "улица|улицы|улице|улицей|улице|улицу", false},
    {"г", "город|города|городу|городом|городе|город", false},
    {"пл", "площадь|площади|площади|площадью|площади|площадь", false},
    {"пер", "переулок|переулка|переулку|переулком|переулке|переулок", false},
    {"просп", "проспект|проспекта|проспекту|проспектом|проспекте|проспект", false},
    {"пр", "проспект|проспекта|проспекту|проспектом|проспекте|проспект", false},
    {"наб", "набережная|набережной|набережной|набережной|набережной|набережную", false},
    {"оз", "озеро|озера|озеру|озером|озере|озеро", false},
    {"р", "река|реки|реке|рекой|реке|реку", false},
    {"о", "остров|острова|острову|островом|острове|остров", false},
    {"пос", "посёлок|посёлка|посёлку|посёлком|посёлке|посёлок", false},
    {"дер", "деревня|деревни|деревне|деревней|деревне|деревню", false},
    {"ст", "статья|статьи|статье|статьёй|статье|статью", true},
    {"п", "пункт|пункта|пункту|пунктом|пункте|пункт", true},
    {"ч", "часть|части|части|частью|части|часть", true},
    {"с", "страница|страницы|странице|страницей|странице|страницу", true},
    {"стр", "страница|страницы|странице|страницей|странице|страницу", true},
    {"гл", "глава|главы|главе|главой|главе|главу", true},
    {"кон", "конец|конца|концу|концом|конце|конец", true},
    {"нач", "начало|начала|началу|началом|начале|начало", true},
    {"сер", "середина|середины|середине|серединой|середине|середину", true},
    {"разд", "раздел|раздела|разделу|разделом|разделе|раздел", true},
    {"рис", "рисунок|рисунка|рисунку|рисунком|рисунке|рисунок", true},
    {"табл", "таблица|таблицы|таблице|таблицей|таблице|таблицу", true},
    {"т", "том|тома|тому|томом|томе|том", true},
    {"д", "дом|дома|дому|домом|доме|дом", true},
    {"кв", "квартира|квартиры|квартире|квартирой|квартире|квартиру", true},
    {"§", "параграф|параграфа|параграфу|параграфом|параграфе|параграф", true},
    {"тел", "телефон|телефона|телефону|телефоном|телефоне|телефон", true},
    {NULL, NULL, false},
};

static const struct lt_slavic_asker askers[] = {
    {"в|во|на|о|об|при", LT_LOC},
    {"к|ко|по|согласно|благодаря", LT_DAT},
    {"между|перед|над|под|за", LT_INS},
    {"с|со|до|от|после|около|из|у|для|без|вдоль|возле|близ|кроме|против|напротив", LT_GEN},
    {NULL, LT_NOM},
};

size_t lt_ru_read_short(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_shorts shorts = {.rows = rows, .askers = askers, .wholes = "ст|гл|разд|т"};
    return lt_slavic_read_short(d, i, &shorts);
}

/* "на", as "по", asks for the accusative of a measure: only parts of one show it. */
/* "на 67-й мин.", "в 5-м кл." */
size_t lt_ru_read_nth(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_nth nouns[] = {
        {"мин", "минута|минуты|минуте|минутой|минуте|минуту", LT_FEMININE},
        {"сек", "секунда|секунды|секунде|секундой|секунде|секунду", LT_FEMININE},
        {"стр", "страница|страницы|странице|страницей|странице|страницу", LT_FEMININE},
        {"гл", "глава|главы|главе|главой|главе|главу", LT_FEMININE},
        {"ч", "часть|части|части|частью|части|часть", LT_FEMININE},
        {"пол", "половина|половины|половине|половиной|половине|половину", LT_FEMININE},
        {"эт", "этаж|этажа|этажу|этажом|этаже|этаж", LT_MASCULINE},
        {"кл", "класс|класса|классу|классом|классе|класс", LT_MASCULINE},
        {"кв", "квартал|квартала|кварталу|кварталом|квартале|квартал", LT_MASCULINE},
        {NULL, NULL, 0},
    };
    static const struct lt_slavic_nths nths = {.rows = nouns, .askers = askers, .mark = true, .both = false};
    return lt_is_kind(d, i, LT_TOK_NUMBER) ? lt_slavic_read_nth(d, i, &nths)
                                           : lt_slavic_read_roman_nth(d, i, &nths);
}

uint8_t lt_ru_measure_case(const struct lt_desk *d, size_t before)
{
    static const struct lt_slavic_asker measures[] = {
        {"при|о|об", LT_LOC},
        {"к|ко|равно|равна|равен|равны|благодаря", LT_DAT},
        {"между|перед|над", LT_INS},
        {"на|за|через", LT_ACC},
        {NULL, LT_NOM},
    };
    uint8_t kase = lt_slavic_asked_case(d, before, measures);
    if (kase == LT_NOM)
        kase = lt_slavic_between(d, before, "и|или", "между|меж");
    bool command =
        kase == LT_NOM &&
        lt_slavic_follows_command(d, before, "йте|ите|ьте", "добавить|всыпать|влить|взять|возьмём|добавляем");
    return command ? LT_ACC : kase;
}

void lt_ru_decline(struct lt_buf *b, size_t from, uint8_t kase)
{
    static const struct lt_slavic_oblique ends[] = {
        {"ых", "+ым", "+ыми", "+ых"},
        {"их", "+им", "+ими", "+их"},
        {"ов", "ам", "ами", "ах"},
        {"цев", "цам", "цами", "цах"},
        {"ев", "ям", "ями", "ях"},
        {"ий", "иям", "иями", "иях"},
        {"еек", "ейкам", "ейками", "ейках"},
        {"вен", "внам", "внами", "внах"},
        {"ей", "ям", "ями", "ях"},
        {"ь", "ям", "ями", "ях"},
        {"евро", NULL, NULL, NULL},
        {"песо", NULL, NULL, NULL},
        {"", "ам", "ами", "ах"},
    };
    static const struct lt_phrase one[] = {{"ая", "ую"}, {"яя", "юю"}, {"а", "у"}, {"я", "ю"}, {NULL, NULL}};
    if (kase == LT_ACC)
        lt_slavic_accusative(b, from, one);
    else
        lt_slavic_decline(b, from, kase, ends);
}
