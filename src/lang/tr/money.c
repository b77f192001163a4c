/* lang/tr/money.c - what Turkish calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/tr/tr.h"

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dolar", .minor = "sent"},
    [LT_M_USD] = {.forms = "Amerikan doları", .minor = "sent"},
    [LT_M_EUR] = {.forms = "avro", .minor = "sent"},
    [LT_M_POUND] = {.forms = "sterlin", .minor = "peni"},
    [LT_M_GBP] = {.forms = "İngiliz sterlini", .minor = "peni"},
    [LT_M_JPY] = {.forms = "yen"},
    [LT_M_RUB] = {.forms = "ruble", .minor = "kopek"},
    [LT_M_BTC] = {.forms = "bitkoin"},
    [LT_M_CHF] = {.forms = "İsviçre frangı"},
    [LT_M_SEK] = {.forms = "İsveç kronu"},
    [LT_M_NOK] = {.forms = "Norveç kronu"},
    [LT_M_DKK] = {.forms = "Danimarka kronu"},
    [LT_M_CENT] = {.forms = "sent"},
};

static const struct lt_currency own[] = {
    {.forms = "lira", .minor = "kuruş"},
    {.forms = "kuruş"},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"kr", LT_M_NONE, &own[1]},
    {"TL", LT_M_NONE, &own[0]},
    {"TRY", LT_M_NONE, &own[0]},
    {"₺", LT_M_NONE, &own[0]},
};

const struct lt_money_words lt_tr_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
