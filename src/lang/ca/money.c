/* lang/ca/money.c - what Catalan calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/ca/ca.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dòlar|dòlars", .form = M, .minor = "centau|centaus", .minor_form = M},
    [LT_M_USD] = {.forms = "dòlar dels Estats Units|dòlars dels Estats Units",
                  .form = M,
                  .minor = "centau|centaus",
                  .minor_form = M},
    [LT_M_EUR] = {.forms = "euro|euros", .form = M, .minor = "cèntim|cèntims", .minor_form = M},
    [LT_M_POUND] = {.forms = "lliura|lliures", .form = F, .minor = "penic|penics", .minor_form = M},
    [LT_M_GBP] = {.forms = "lliura esterlina|lliures esterlines",
                  .form = F,
                  .minor = "penic|penics",
                  .minor_form = M},
    [LT_M_JPY] = {.forms = "ien|iens", .form = M},
    [LT_M_CNY] = {.forms = "iuan|iuans", .form = M},
    [LT_M_INR] = {.forms = "rupia|rupies", .form = F},
    [LT_M_RUB] = {.forms = "ruble|rubles", .form = M, .minor = "copec|copecs", .minor_form = M},
    [LT_M_BTC] = {.forms = "bitcoin|bitcoins", .form = M},
    [LT_M_CHF] = {.forms = "franc suís|francs suïssos",
                  .form = M,
                  .minor = "cèntim|cèntims",
                  .minor_form = M},
    [LT_M_SEK] = {.forms = "corona sueca|corones sueques", .form = F},
    [LT_M_NOK] = {.forms = "corona noruega|corones noruegues", .form = F},
    [LT_M_DKK] = {.forms = "corona danesa|corones daneses", .form = F},
    [LT_M_CENT] = {.forms = "cèntim|cèntims", .form = M},
};

static const struct lt_currency own[] = {
    {.forms = "pesseta|pessetes", .form = F},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"pta", LT_M_NONE, &own[0]},
    {"ptes", LT_M_NONE, &own[0]},
    {"ptes.", LT_M_NONE, &own[0]},
    {"US$", LT_M_DOLLAR, NULL},
};

const struct lt_money_words lt_ca_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
