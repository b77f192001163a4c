/* lang/de/money.c - what German calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/de/de.h"

#define M {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "Dollar", .form = M, .minor = "Cent", .minor_form = M},
    [LT_M_USD] = {.forms = "US-Dollar", .form = M, .minor = "Cent", .minor_form = M},
    [LT_M_EUR] = {.forms = "Euro", .form = M, .minor = "Cent", .minor_form = M},
    [LT_M_POUND] = {.forms = "Pfund", .form = N, .minor = "Penny|Pence", .minor_form = M},
    [LT_M_JPY] = {.forms = "Yen", .form = M},
    [LT_M_BTC] = {.forms = "Bitcoin|Bitcoins", .form = M},
    [LT_M_CHF] = {.forms = "Schweizer Franken", .form = M, .minor = "Rappen", .minor_form = M},
    [LT_M_CENT] = {.forms = "Cent", .form = M},
};

const struct lt_money_words lt_de_money = {
    .names = names,
};
