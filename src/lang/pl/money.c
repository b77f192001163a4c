/* lang/pl/money.c - what Polish calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/pl/pl.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}
#define N {LT_NEUTER, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dolar|dolary|dolarów|dolara",
                     .form = M,
                     .minor = "cent|centy|centów|centa",
                     .minor_form = M},
    [LT_M_USD] = {.forms =
                      "dolar amerykański|dolary amerykańskie|dolarów amerykańskich|dolara amerykańskiego",
                  .form = M,
                  .minor = "cent|centy|centów|centa",
                  .minor_form = M},
    [LT_M_EUR] = {.forms = "euro", .form = N, .minor = "cent|centy|centów|centa", .minor_form = M},
    [LT_M_POUND] = {.forms = "funt|funty|funtów|funta",
                    .form = M,
                    .minor = "pens|pensy|pensów|pensa",
                    .minor_form = M},
    [LT_M_GBP] = {.forms = "funt|funty|funtów|funta",
                  .form = M,
                  .minor = "pens|pensy|pensów|pensa",
                  .minor_form = M},
    [LT_M_JPY] = {.forms = "jen|jeny|jenów|jena", .form = M},
    [LT_M_RUB] = {.forms = "rubel|ruble|rubli|rubla", .form = M},
    [LT_M_UAH] = {.forms = "hrywna|hrywny|hrywien|hrywny", .form = F},
    [LT_M_BTC] = {.forms = "bitcoin|bitcoiny|bitcoinów|bitcoina", .form = M},
    [LT_M_CHF] = {.forms =
                      "frank szwajcarski|franki szwajcarskie|franków szwajcarskich|franka szwajcarskiego",
                  .form = M},
    [LT_M_PLN] = {.forms = "złoty|złote|złotych|złotego",
                  .form = M,
                  .minor = "grosz|grosze|groszy|grosza",
                  .minor_form = M},
    [LT_M_CZK] = {.forms = "korona czeska|korony czeskie|koron czeskich|korony czeskiej", .form = F},
    [LT_M_CENT] = {.forms = "cent|centy|centów|centa", .form = M},
};

static const struct lt_currency own[] = {
    {.forms = "grosz|grosze|groszy|grosza", .form = M},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"dol.", LT_M_DOLLAR, NULL},
    {"gr", LT_M_NONE, &own[0]},
};

const struct lt_money_words lt_pl_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
