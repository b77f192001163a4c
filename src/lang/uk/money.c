/* lang/uk/money.c - what Ukrainian calls the currencies of lang/money.c, where CLDR's words are not enough,
 * and the signs only it writes. */
#include "lang/uk/uk.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

#define KOPECKS "копійка|копійки|копійок|копійки"
#define CENTS   .minor = "цент|центи|центів|цента", .minor_form = M

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "долар|долари|доларів|долара", .form = M, CENTS},
    [LT_M_USD] = {.forms = "долар США|долари США|доларів США|долара США", .form = M, CENTS},
    [LT_M_EUR] = {.forms = "євро", .form = M, CENTS},
    [LT_M_POUND] = {.forms = "фунт|фунти|фунтів|фунта",
                    .form = M,
                    .minor = "пенс|пенси|пенсів|пенса",
                    .minor_form = M},
    [LT_M_JPY] = {.forms = "єна|єни|єн|єни", .form = F},
    [LT_M_RUB] = {.forms = "рубль|рублі|рублів|рубля", .form = M, .minor = KOPECKS, .minor_form = F},
    [LT_M_UAH] = {.forms = "гривня|гривні|гривень|гривні", .form = F, .minor = KOPECKS, .minor_form = F},
    [LT_M_BTC] = {.forms = "біткоїн|біткоїни|біткоїнів|біткоїна", .form = M},
    [LT_M_PLN] = {.forms = "злотий|злоті|злотих|злотого", .form = M},
    [LT_M_CENT] = {.forms = "цент|центи|центів|цента", .form = M},
};

static const struct lt_currency own[] = {
    {.forms = KOPECKS, .form = F},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"USD", LT_M_DOLLAR, NULL},   {"грн", LT_M_UAH, NULL},     {"грн.", LT_M_UAH, NULL},
    {"дол", LT_M_DOLLAR, NULL},   {"дол.", LT_M_DOLLAR, NULL}, {"дол. США", LT_M_USD, NULL},
    {"долл.", LT_M_DOLLAR, NULL}, {"коп", LT_M_NONE, &own[0]}, {"коп.", LT_M_NONE, &own[0]},
    {"руб", LT_M_RUB, NULL},      {"руб.", LT_M_RUB, NULL},
};

const struct lt_money_words lt_uk_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
