/* lang/uk/short.c - Ukrainian: short forms and measures in the case that the preposition before them asks
 * for. */
#include "lang/slavic/short.h"

#include "lang/uk/uk.h"

#include "lang/slavic/slavic.h"

static const struct lt_slavic_short rows[] = {
    {"вул", "вулиця|вулиці|вулиці|вулицею|вулиці|вулицю", false},
    {"пл", "площа|площі|площі|площею|площі|площу", false},
    {"пров", "провулок|провулка|провулку|провулком|провулку|провулок", false},
    {"просп", "проспект|проспекту|проспекту|проспектом|проспекті|проспект", false},
    {"оз", "озеро|озера|озеру|озером|озері|озеро", false},
    {"о", "острів|острова|острову|островом|острові|острів", false},
    {"ст", "стаття|статті|статті|статтею|статті|статтю", true},
    {"п", "пункт|пункту|пункту|пунктом|пункті|пункт", true},
    {"ч", "частина|частини|частині|частиною|частині|частину", true},
    {"с", "сторінка|сторінки|сторінці|сторінкою|сторінці|сторінку", true},
    {"стор", "сторінка|сторінки|сторінці|сторінкою|сторінці|сторінку", true},
    {"гл", "глава|глави|главі|главою|главі|главу", true},
    {"розд", "розділ|розділу|розділу|розділом|розділі|розділ", true},
    {"рис", "рисунок|рисунка|рисунку|рисунком|рисунку|рисунок", true},
    {"табл", "таблиця|таблиці|таблиці|таблицею|таблиці|таблицю", true},
    {"т", "том|тому|тому|томом|томі|том", true},
    {"буд", "будинок|будинку|будинку|будинком|будинку|будинок", true},
    {"кв", "квартира|квартири|квартирі|квартирою|квартирі|квартиру", true},
    {"§", "параграф|параграфа|параграфу|параграфом|параграфі|параграф", true},
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
    static const struct lt_slavic_shorts shorts = {.rows = rows, .askers = askers, .agreed = "згідно|разом"};
    return lt_slavic_read_short(d, i, &shorts);
}

uint8_t lt_uk_measure_case(const struct lt_desk *d, size_t before)
{
    static const struct lt_slavic_asker measures[] = {
        {"при", LT_LOC},         {"завдяки", LT_DAT}, {"між|перед|над", LT_INS},
        {"на|за|через", LT_ACC}, {NULL, LT_NOM},
    };
    return lt_slavic_asked_case(d, before, measures);
}

void lt_uk_decline(struct lt_buf *b, size_t from, uint8_t kase)
{
    static const struct lt_slavic_oblique ends[] = {
        {"их", "+им", "+ими", "+их"},      {"іх", "+ім", "+іми", "+іх"},         {"ів", "ам", "ами", "ах"},
        {"їв", "ям", "ями", "ях"},         {"ій", "іям", "іями", "іях"},         {"ей", "ям", "ями", "ях"},
        {"вень", "вням", "внями", "внях"}, {"ійок", "ійкам", "ійками", "ійках"}, {"ь", "ям", "ями", "ях"},
        {"євро", NULL, NULL, NULL},        {"песо", NULL, NULL, NULL},           {"", "ам", "ами", "ах"},
    };
    lt_slavic_decline(b, from, kase, ends);
}
