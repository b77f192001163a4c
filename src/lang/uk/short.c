/* lang/uk/short.c - Ukrainian: short forms and measures in the case that the preposition before them asks
 * for. */
#include "lang/slavic/short.h"

#include "lang/desk/desk.h"

#include "lang/uk/uk.h"

#include "lang/slavic/slavic.h"

static const struct lt_slavic_short rows[] = {
    {"вул", "вулиця|вулиці|вулиці|вулицею|вулиці|вулицю", false},
    {"пл", "площа|площі|площі|площею|площі|площу", false},
    {"пров", "провулок|провулка|провулку|провулком|провулку|провулок", false},
    {"просп", "проспект|проспекту|проспекту|проспектом|проспекті|проспект", false},
    {"пр", "проспект|проспекту|проспекту|проспектом|проспекті|проспект", false},
    {"бул", "бульвар|бульвару|бульвару|бульваром|бульварі|бульвар", false},
    {"наб", "набережна|набережної|набережній|набережною|набережній|набережну", false},
    {"оз", "озеро|озера|озеру|озером|озері|озеро", false},
    {"о", "острів|острова|острову|островом|острові|острів", false},
    {"ст", "стаття|статті|статті|статтею|статті|статтю", true},
    {"п", "пункт|пункту|пункту|пунктом|пункті|пункт", true},
    {"ч", "частина|частини|частині|частиною|частині|частину", true},
    {"с", "сторінка|сторінки|сторінці|сторінкою|сторінці|сторінку", true},
    {"стор", "сторінка|сторінки|сторінці|сторінкою|сторінці|сторінку", true},
    {"гл", "глава|глави|главі|главою|главі|главу", true},
    {"кін", "кінець|кінця|кінцю|кінцем|кінці|кінець", true},
    {"поч", "початок|початку|початку|початком|початку|початок", true},
    {"сер", "середина|середини|середині|серединою|середині|середину", true},
    {"розд", "розділ|розділу|розділу|розділом|розділі|розділ", true},
    {"рис", "рисунок|рисунка|рисунку|рисунком|рисунку|рисунок", true},
    {"табл", "таблиця|таблиці|таблиці|таблицею|таблиці|таблицю", true},
    {"т", "том|тому|тому|томом|томі|том", true},
    {"буд", "будинок|будинку|будинку|будинком|будинку|будинок", true},
    {"кв", "квартира|квартири|квартирі|квартирою|квартирі|квартиру", true},
    {"§", "параграф|параграфа|параграфу|параграфом|параграфі|параграф", true},
    {"тел", "телефон|телефону|телефону|телефоном|телефоні|телефон", true},
    {NULL, NULL, false},
};

static const struct lt_slavic_asker askers[] = {
    {"в|у|на|о|об|при|по", LT_LOC},
    {"між|перед|над|під|за", LT_INS},
    {"з|із|зі|до|від|після|близько|біля|без|для|коло|щодо|проти|вздовж|вглиб", LT_GEN},
    {NULL, LT_NOM},
};

size_t lt_uk_read_short(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_shorts shorts = {
        .rows = rows, .askers = askers, .agreed = "згідно|разом", .wholes = "ст|гл|розд|т"};
    return lt_slavic_read_short(d, i, &shorts);
}

/* "на 67-й хв.", "у 5-му кл." */
size_t lt_uk_read_nth(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_nth nouns[] = {
        {"хв", "хвилина|хвилини|хвилині|хвилиною|хвилині|хвилину", LT_FEMININE},
        {"сек", "секунда|секунди|секунді|секундою|секунді|секунду", LT_FEMININE},
        {"стор", "сторінка|сторінки|сторінці|сторінкою|сторінці|сторінку", LT_FEMININE},
        {"гл", "глава|глави|главі|главою|главі|главу", LT_FEMININE},
        {"ч", "частина|частини|частині|частиною|частині|частину", LT_FEMININE},
        {"пол", "половина|половини|половині|половиною|половині|половину", LT_FEMININE},
        {"пов", "поверх|поверху|поверху|поверхом|поверсі|поверх", LT_MASCULINE},
        {"кл", "клас|класу|класу|класом|класі|клас", LT_MASCULINE},
        {"кв", "квартал|кварталу|кварталу|кварталом|кварталі|квартал", LT_MASCULINE},
        {NULL, NULL, 0},
    };
    static const struct lt_slavic_nths nths = {.rows = nouns, .askers = askers, .mark = true, .both = false};
    return lt_is_kind(d, i, LT_TOK_NUMBER) ? lt_slavic_read_nth(d, i, &nths)
                                           : lt_slavic_read_roman_nth(d, i, &nths);
}

uint8_t lt_uk_measure_case(const struct lt_desk *d, size_t before)
{
    static const struct lt_slavic_asker measures[] = {
        {"при", LT_LOC},         {"завдяки", LT_DAT}, {"між|перед|над", LT_INS},
        {"на|за|через", LT_ACC}, {NULL, LT_NOM},
    };
    uint8_t kase = lt_slavic_asked_case(d, before, measures);
    if (kase == LT_NOM)
        kase = lt_slavic_between(d, before, "і|й|та", "між|поміж");
    bool command = kase == LT_NOM &&
                   lt_slavic_follows_command(d, before, "йте|іть|їть", "додати|всипати|влити|взяти|додаємо");
    return command ? LT_ACC : kase;
}

void lt_uk_decline(struct lt_buf *b, size_t from, uint8_t kase)
{
    static const struct lt_slavic_oblique ends[] = {
        {"их", "+им", "+ими", "+их"},      {"іх", "+ім", "+іми", "+іх"},         {"ів", "ам", "ами", "ах"},
        {"їв", "ям", "ями", "ях"},         {"ій", "іям", "іями", "іях"},         {"ей", "ям", "ями", "ях"},
        {"вень", "вням", "внями", "внях"}, {"ійок", "ійкам", "ійками", "ійках"}, {"ь", "ям", "ями", "ях"},
        {"євро", NULL, NULL, NULL},        {"песо", NULL, NULL, NULL},           {"", "ам", "ами", "ах"},
    };
    static const struct lt_phrase one[] = {{"а", "у"}, {"я", "ю"}, {NULL, NULL}};
    if (kase == LT_ACC)
        lt_slavic_accusative(b, from, one);
    else
        lt_slavic_decline(b, from, kase, ends);
}
