/* lang/pt/money.c - what Portuguese calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/pt/pt.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dólar|dólares", .form = M, .minor = "centavo|centavos", .minor_form = M},
    [LT_M_USD] = {.forms = "dólar americano|dólares americanos",
                  .form = M,
                  .minor = "centavo|centavos",
                  .minor_form = M},
    [LT_M_CAD] = {.forms = "dólar canadiano|dólares canadianos",
                  .form = M,
                  .minor = "cêntimo|cêntimos",
                  .minor_form = M},
    [LT_M_AUD] = {.forms = "dólar australiano|dólares australianos",
                  .form = M,
                  .minor = "cêntimo|cêntimos",
                  .minor_form = M},
    [LT_M_HKD] = {.forms = "dólar de Hong Kong|dólares de Hong Kong",
                  .form = M,
                  .minor = "cêntimo|cêntimos",
                  .minor_form = M},
    [LT_M_REAL] = {.forms = "real|reais", .form = M, .minor = "centavo|centavos", .minor_form = M},
    [LT_M_BRL] = {.forms = "real|reais", .form = M, .minor = "centavo|centavos", .minor_form = M},
    [LT_M_EUR] = {.forms = "euro|euros", .form = M, .minor = "cêntimo|cêntimos", .minor_form = M},
    [LT_M_POUND] = {.forms = "libra|libras", .form = F, .minor = "péni|pence", .minor_form = M},
    [LT_M_GBP] = {.forms = "libra esterlina|libras esterlinas",
                  .form = F,
                  .minor = "péni|pence",
                  .minor_form = M},
    [LT_M_JPY] = {.forms = "iene|ienes", .form = M},
    [LT_M_CNY] = {.forms = "yuan|yuans", .form = M},
    [LT_M_KRW] = {.forms = "won|wons", .form = M},
    [LT_M_INR] = {.forms = "rupia|rupias", .form = F},
    [LT_M_RUB] = {.forms = "rublo|rublos", .form = M, .minor = "copeque|copeques", .minor_form = M},
    [LT_M_TRY] = {.forms = "lira turca|liras turcas", .form = F},
    [LT_M_ILS] = {.forms = "shekel|shekels", .form = M},
    [LT_M_UAH] = {.forms = "grívnia|grívnias", .form = F},
    [LT_M_BTC] = {.forms = "bitcoin|bitcoins", .form = M},
    [LT_M_CHF] = {.forms = "franco suíço|francos suíços",
                  .form = M,
                  .minor = "cêntimo|cêntimos",
                  .minor_form = M},
    [LT_M_SEK] = {.forms = "coroa sueca|coroas suecas", .form = F},
    [LT_M_NOK] = {.forms = "coroa norueguesa|coroas norueguesas", .form = F},
    [LT_M_DKK] = {.forms = "coroa dinamarquesa|coroas dinamarquesas", .form = F},
    [LT_M_PLN] = {.forms = "zlóti|zlótis", .form = M},
    [LT_M_MXN] = {.forms = "peso mexicano|pesos mexicanos",
                  .form = M,
                  .minor = "centavo|centavos",
                  .minor_form = M},
    [LT_M_CENT] = {.forms = "cêntimo|cêntimos", .form = M},
};

const struct lt_money_words lt_pt_money = {
    .names = names,
};

/* --- Brazil: what it calls otherwise --- */

static const struct lt_currency names_br[LT_MONEYS] = {
    [LT_M_CAD] = {.forms = "dólar canadense|dólares canadenses",
                  .form = M,
                  .minor = "centavo|centavos",
                  .minor_form = M},
    [LT_M_AUD] = {.forms = "dólar australiano|dólares australianos",
                  .form = M,
                  .minor = "centavo|centavos",
                  .minor_form = M},
    [LT_M_HKD] = {.forms = "dólar de Hong Kong|dólares de Hong Kong",
                  .form = M,
                  .minor = "centavo|centavos",
                  .minor_form = M},
    [LT_M_EUR] = {.forms = "euro|euros", .form = M, .minor = "centavo|centavos", .minor_form = M},
    [LT_M_CHF] = {.forms = "franco suíço|francos suíços",
                  .form = M,
                  .minor = "centavo|centavos",
                  .minor_form = M},
    [LT_M_CENT] = {.forms = "centavo|centavos", .form = M},
};

const struct lt_money_words lt_pt_br_money = {
    .names = names_br,
};
