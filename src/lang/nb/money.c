/* lang/nb/money.c - what Norwegian calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/nb/nb.h"

#define C {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dollar", .form = C, .minor = "cent", .minor_form = C},
    [LT_M_USD] = {.forms = "amerikansk dollar|amerikanske dollar",
                  .form = C,
                  .minor = "cent",
                  .minor_form = C},
    [LT_M_EUR] = {.forms = "euro", .form = C, .minor = "cent", .minor_form = C},
    [LT_M_POUND] = {.forms = "pund", .form = N, .minor = "penny|pence", .minor_form = C},
    [LT_M_GBP] = {.forms = "britisk pund|britiske pund", .form = N, .minor = "penny|pence", .minor_form = C},
    [LT_M_JPY] = {.forms = "yen", .form = C},
    [LT_M_KRW] = {.forms = "won", .form = C},
    [LT_M_INR] = {.forms = "rupi|rupier", .form = C},
    [LT_M_RUB] = {.forms = "rubel|rubler", .form = C, .minor = "kopek", .minor_form = C},
    [LT_M_BTC] = {.forms = "bitcoin", .form = C},
    [LT_M_CHF] = {.forms = "sveitsisk franc|sveitsiske franc", .form = C},
    [LT_M_SEK] = {.forms = "svensk krone|svenske kroner", .form = C, .minor = "øre", .minor_form = C},
    [LT_M_NOK] = {.forms = "norsk krone|norske kroner", .form = C, .minor = "øre", .minor_form = C},
    [LT_M_DKK] = {.forms = "dansk krone|danske kroner", .form = C, .minor = "øre", .minor_form = C},
    [LT_M_CENT] = {.forms = "cent", .form = C},
};

static const struct lt_currency own[] = {
    {.forms = "krone|kroner", .form = C, .minor = "øre", .minor_form = C},
    {.forms = "tusen kroner", .form = C},
    {.forms = "øre", .form = C},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"kr", LT_M_NONE, &own[0]},
    {"tkr", LT_M_NONE, &own[1]},
    {"USD$", LT_M_USD, NULL},
    {"øre", LT_M_NONE, &own[2]},
};

const struct lt_money_words lt_nb_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
