/* lang/sv/money.c - what Swedish calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/sv/sv.h"

#define C {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dollar", .form = C, .minor = "cent", .minor_form = C},
    [LT_M_USD] = {.forms = "amerikansk dollar|amerikanska dollar",
                  .form = C,
                  .minor = "cent",
                  .minor_form = C},
    [LT_M_EUR] = {.forms = "euro", .form = C, .minor = "cent", .minor_form = C},
    [LT_M_POUND] = {.forms = "pund", .form = N, .minor = "penny|pence", .minor_form = C},
    [LT_M_GBP] = {.forms = "brittiskt pund|brittiska pund",
                  .form = N,
                  .minor = "penny|pence",
                  .minor_form = C},
    [LT_M_JPY] = {.forms = "yen", .form = C},
    [LT_M_KRW] = {.forms = "won", .form = C},
    [LT_M_INR] = {.forms = "rupie|rupier", .form = C},
    [LT_M_RUB] = {.forms = "rubel", .form = C, .minor = "kopek|kopek", .minor_form = C},
    [LT_M_BTC] = {.forms = "bitcoin", .form = C},
    [LT_M_CHF] = {.forms = "schweizisk franc|schweiziska franc", .form = C},
    [LT_M_SEK] = {.forms = "svensk krona|svenska kronor", .form = C, .minor = "öre", .minor_form = N},
    [LT_M_NOK] = {.forms = "norsk krona|norska kronor", .form = C, .minor = "öre", .minor_form = N},
    [LT_M_DKK] = {.forms = "dansk krona|danska kronor", .form = C, .minor = "öre", .minor_form = N},
    [LT_M_CENT] = {.forms = "cent", .form = C},
};

static const struct lt_currency own[] = {
    {.forms = "krona|kronor", .form = C, .minor = "öre", .minor_form = N},
    {.forms = "krona|kronor", .form = C},
    {.forms = "miljon kronor|miljoner kronor", .form = C},
    {.forms = "miljard kronor|miljarder kronor", .form = C},
    {.forms = "tusen kronor", .form = C},
    {.forms = "öre", .form = N},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {":-", LT_M_NONE, &own[1]},  {"kr", LT_M_NONE, &own[0]},  {"mdkr", LT_M_NONE, &own[3]},
    {"mkr", LT_M_NONE, &own[2]}, {"tkr", LT_M_NONE, &own[4]}, {"USD$", LT_M_USD, NULL},
    {"öre", LT_M_NONE, &own[5]},
};

const struct lt_money_words lt_sv_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
