/* lang/cs/money.c - what Czech calls the currencies of lang/money.c, where CLDR's words are not enough, and
 * the signs only it writes. */
#include "lang/cs/cs.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}
#define N {LT_NEUTER, 0}

#define CENTS .minor = "cent|centy|centů|centu", .minor_form = M
#define PENCE .minor = "pence|pence|pencí|pence", .minor_form = F

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dolar|dolary|dolarů|dolaru", .form = M, CENTS},
    [LT_M_EUR] = {.forms = "euro|eura|eur|eura", .form = N, CENTS},
    [LT_M_POUND] = {.forms = "libra|libry|liber|libry", .form = F, PENCE},
    [LT_M_GBP] = {.forms = "libra|libry|liber|libry", .form = F, PENCE},
    [LT_M_JPY] = {.forms = "jen|jeny|jenů|jenu", .form = M},
    [LT_M_RUB] = {.forms = "rubl|rubly|rublů|rublu", .form = M},
    [LT_M_UAH] = {.forms = "hřivna|hřivny|hřiven|hřivny", .form = F},
    [LT_M_BTC] = {.forms = "bitcoin|bitcoiny|bitcoinů|bitcoinu", .form = M},
    [LT_M_PLN] = {.forms = "zlotý|zloté|zlotých|zlotého", .form = M},
    [LT_M_HUF] = {.forms = "forint|forinty|forintů|forintu", .form = M},
    [LT_M_CZK] = {.forms = "koruna|koruny|korun|koruny",
                  .form = F,
                  .minor = "haléř|haléře|haléřů|haléře",
                  .minor_form = M},
    [LT_M_CENT] = {.forms = "cent|centy|centů|centu", .form = M},
};

static const struct lt_currency own[] = {
    {.forms = "haléř|haléře|haléřů|haléře", .form = M},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"dol.", LT_M_DOLLAR, NULL}, {"hal.", LT_M_NONE, &own[0]}, {"hal", LT_M_NONE, &own[0]},
    {"Kčs", LT_M_CZK, NULL},     {"kč", LT_M_CZK, NULL},
};

const struct lt_money_words lt_cs_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
