/* lang/nl/money.c - what Dutch calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/nl/nl.h"

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dollar", .minor = "cent"},
    [LT_M_USD] = {.forms = "Amerikaanse dollar", .minor = "cent"},
    [LT_M_EUR] = {.forms = "euro", .minor = "cent"},
    [LT_M_POUND] = {.forms = "pond", .minor = "penny|pence"},
    [LT_M_GBP] = {.forms = "Brits pond|Britse pond", .minor = "penny|pence"},
    [LT_M_JPY] = {.forms = "yen"},
    [LT_M_RUB] = {.forms = "roebel"},
    [LT_M_BTC] = {.forms = "bitcoin|bitcoins"},
    [LT_M_CHF] = {.forms = "Zwitserse frank"},
    [LT_M_CENT] = {.forms = "cent"},
};

static const struct lt_currency own[] = {
    {.forms = "kroon|kronen"},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"kr", LT_M_NONE, &own[0]},
};

const struct lt_money_words lt_nl_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
