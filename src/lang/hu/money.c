/* lang/hu/money.c - what Hungarian calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/hu/hu.h"

#define NO_FORM {0, LT_HU_COUNTING}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dollár", .form = NO_FORM, .minor = "cent", .minor_form = NO_FORM},
    [LT_M_USD] = {.forms = "amerikai dollár", .form = NO_FORM, .minor = "cent", .minor_form = NO_FORM},
    [LT_M_EUR] = {.forms = "euró", .form = NO_FORM, .minor = "cent", .minor_form = NO_FORM},
    [LT_M_POUND] = {.forms = "font", .form = NO_FORM, .minor = "penny", .minor_form = NO_FORM},
    [LT_M_GBP] = {.forms = "angol font", .form = NO_FORM, .minor = "penny", .minor_form = NO_FORM},
    [LT_M_JPY] = {.forms = "jen", .form = NO_FORM},
    [LT_M_RUB] = {.forms = "rubel", .form = NO_FORM},
    [LT_M_BTC] = {.forms = "bitcoin", .form = NO_FORM},
    [LT_M_CHF] = {.forms = "svájci frank", .form = NO_FORM},
    [LT_M_PLN] = {.forms = "zloty", .form = NO_FORM},
    [LT_M_CZK] = {.forms = "cseh korona", .form = NO_FORM},
    [LT_M_HUF] = {.forms = "forint", .form = NO_FORM, .minor = "fillér", .minor_form = NO_FORM},
    [LT_M_RON] = {.forms = "lej", .form = NO_FORM},
    [LT_M_CENT] = {.forms = "cent", .form = NO_FORM},
};

static const struct lt_currency own[] = {
    {.forms = "ezer forint", .form = NO_FORM},
    {.forms = "millió forint", .form = NO_FORM},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"e Ft", LT_M_NONE, &own[0]},
    {"Ft", LT_M_HUF, NULL},
    {"M Ft", LT_M_NONE, &own[1]},
    {"RON", LT_M_RON, NULL},
};

const struct lt_money_words lt_hu_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
