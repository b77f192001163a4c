/* lang/fi/money.c - what Finnish calls the currencies of lang/money.c, and the signs only it writes: alone,
 * counted, and in the genitive. */
#include "lang/fi/fi.h"

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dollari|dollaria|dollarin", .minor = "sentti|senttiä"},
    [LT_M_USD] = {.forms = "Yhdysvaltain dollari|Yhdysvaltain dollaria|Yhdysvaltain dollarin",
                  .minor = "sentti|senttiä"},
    [LT_M_EUR] = {.forms = "euro|euroa|euron", .minor = "sentti|senttiä"},
    [LT_M_POUND] = {.forms = "punta|puntaa|punnan", .minor = "penny|pennyä"},
    [LT_M_GBP] = {.forms = "Englannin punta|Englannin puntaa|Englannin punnan", .minor = "penny|pennyä"},
    [LT_M_JPY] = {.forms = "jeni|jeniä|jenin"},
    [LT_M_CNY] = {.forms = "juan|juania|juanin"},
    [LT_M_RUB] = {.forms = "rupla|ruplaa|ruplan", .minor = "kopeekka|kopeekkaa"},
    [LT_M_INR] = {.forms = "rupia|rupiaa|rupian"},
    [LT_M_BTC] = {.forms = "bitcoin|bitcoinia|bitcoinin"},
    [LT_M_CHF] = {.forms = "Sveitsin frangi|Sveitsin frangia|Sveitsin frangin"},
    [LT_M_SEK] = {.forms = "Ruotsin kruunu|Ruotsin kruunua|Ruotsin kruunun", .minor = "äyri|äyriä"},
    [LT_M_NOK] = {.forms = "Norjan kruunu|Norjan kruunua|Norjan kruunun", .minor = "äyri|äyriä"},
    [LT_M_DKK] = {.forms = "Tanskan kruunu|Tanskan kruunua|Tanskan kruunun", .minor = "äyri|äyriä"},
    [LT_M_ISK] = {.forms = "Islannin kruunu|Islannin kruunua|Islannin kruunun"},
    [LT_M_PLN] = {.forms = "zloty|zlotya|zlotyn"},
    [LT_M_CENT] = {.forms = "sentti|senttiä|sentin"},
};

static const struct lt_currency own[] = {
    {.forms = "kruunu|kruunua|kruunun", .minor = "äyri|äyriä"},
    {.forms = "markka|markkaa|markan", .minor = "penni|penniä"},
    {.forms = "sentti|senttiä|sentin"},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"e", LT_M_EUR, NULL},      {"eur", LT_M_EUR, NULL},    {"FIM", LT_M_NONE, &own[1]},
    {"kr", LT_M_NONE, &own[0]}, {"mk", LT_M_NONE, &own[1]}, {"snt", LT_M_NONE, &own[2]},
};

const struct lt_money_words lt_fi_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
