/* lang/en/money.c - what English calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/en/en.h"

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dollar|dollars", .minor = "cent|cents"},
    [LT_M_USD] = {.forms = "US dollar|US dollars", .minor = "cent|cents"},
    [LT_M_CAD] = {.forms = "Canadian dollar|Canadian dollars", .minor = "cent|cents"},
    [LT_M_AUD] = {.forms = "Australian dollar|Australian dollars", .minor = "cent|cents"},
    [LT_M_NZD] = {.forms = "New Zealand dollar|New Zealand dollars", .minor = "cent|cents"},
    [LT_M_HKD] = {.forms = "Hong Kong dollar|Hong Kong dollars", .minor = "cent|cents"},
    [LT_M_SGD] = {.forms = "Singapore dollar|Singapore dollars", .minor = "cent|cents"},
    [LT_M_TWD] = {.forms = "new Taiwan dollar|new Taiwan dollars"},
    [LT_M_REAL] = {.forms = "Brazilian real|Brazilian reais", .minor = "centavo|centavos"},
    [LT_M_EUR] = {.forms = "euro|euros", .minor = "cent|cents"},
    [LT_M_POUND] = {.forms = "pound|pounds", .minor = "penny|pence"},
    [LT_M_GBP] = {.forms = "British pound|British pounds", .minor = "penny|pence"},
    [LT_M_JPY] = {.forms = "yen"},
    [LT_M_CNY] = {.forms = "yuan"},
    [LT_M_RMB] = {.forms = "renminbi"},
    [LT_M_KRW] = {.forms = "won"},
    [LT_M_INR] = {.forms = "rupee|rupees", .minor = "paisa|paise"},
    [LT_M_RUB] = {.forms = "ruble|rubles", .minor = "kopek|kopeks"},
    [LT_M_TRY] = {.forms = "Turkish lira|Turkish liras"},
    [LT_M_ILS] = {.forms = "shekel|shekels"},
    [LT_M_UAH] = {.forms = "hryvnia|hryvnias"},
    [LT_M_VND] = {.forms = "dong"},
    [LT_M_PHP] = {.forms = "peso|pesos"},
    [LT_M_BTC] = {.forms = "bitcoin|bitcoins"},
    [LT_M_CHF] = {.forms = "Swiss franc|Swiss francs", .minor = "centime|centimes"},
    [LT_M_SEK] = {.forms = "Swedish krona|Swedish kronor"},
    [LT_M_NOK] = {.forms = "Norwegian krone|Norwegian kroner"},
    [LT_M_DKK] = {.forms = "Danish krone|Danish kroner"},
    [LT_M_PLN] = {.forms = "Polish zloty|Polish zlotys"},
    [LT_M_MXN] = {.forms = "Mexican peso|Mexican pesos"},
    [LT_M_CENT] = {.forms = "cent|cents"},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"Rs", LT_M_INR, NULL},
    {"Rs.", LT_M_INR, NULL},
};

const struct lt_money_words lt_en_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
