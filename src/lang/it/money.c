/* lang/it/money.c - what Italian calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/it/it.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "dollaro|dollari", .form = M, .minor = "centesimo|centesimi", .minor_form = M},
    [LT_M_USD] = {.forms = "dollaro statunitense|dollari statunitensi",
                  .form = M,
                  .minor = "centesimo|centesimi",
                  .minor_form = M},
    [LT_M_CAD] = {.forms = "dollaro canadese|dollari canadesi",
                  .form = M,
                  .minor = "centesimo|centesimi",
                  .minor_form = M},
    [LT_M_AUD] = {.forms = "dollaro australiano|dollari australiani",
                  .form = M,
                  .minor = "centesimo|centesimi",
                  .minor_form = M},
    [LT_M_HKD] = {.forms = "dollaro di Hong Kong|dollari di Hong Kong",
                  .form = M,
                  .minor = "centesimo|centesimi",
                  .minor_form = M},
    [LT_M_REAL] = {.forms = "real|reais", .form = M, .minor = "centavo|centavi", .minor_form = M},
    [LT_M_BRL] = {.forms = "real brasiliano|real brasiliani",
                  .form = M,
                  .minor = "centavo|centavi",
                  .minor_form = M},
    [LT_M_EUR] = {.forms = "euro", .form = M, .minor = "centesimo|centesimi", .minor_form = M},
    [LT_M_POUND] = {.forms = "sterlina|sterline", .form = F, .minor = "penny", .minor_form = M},
    [LT_M_GBP] = {.forms = "sterlina|sterline", .form = F, .minor = "penny", .minor_form = M},
    [LT_M_JPY] = {.forms = "yen", .form = M},
    [LT_M_CNY] = {.forms = "yuan", .form = M},
    [LT_M_KRW] = {.forms = "won", .form = M},
    [LT_M_INR] = {.forms = "rupia|rupie", .form = F},
    [LT_M_RUB] = {.forms = "rublo|rubli", .form = M, .minor = "copeco|copechi", .minor_form = M},
    [LT_M_TRY] = {.forms = "lira turca|lire turche", .form = F},
    [LT_M_ILS] = {.forms = "shekel", .form = M},
    [LT_M_BTC] = {.forms = "bitcoin", .form = M},
    [LT_M_CHF] = {.forms = "franco svizzero|franchi svizzeri",
                  .form = M,
                  .minor = "centesimo|centesimi",
                  .minor_form = M},
    [LT_M_SEK] = {.forms = "corona svedese|corone svedesi", .form = F},
    [LT_M_NOK] = {.forms = "corona norvegese|corone norvegesi", .form = F},
    [LT_M_DKK] = {.forms = "corona danese|corone danesi", .form = F},
    [LT_M_PLN] = {.forms = "zloty", .form = M},
    [LT_M_MXN] = {.forms = "peso messicano|pesos messicani",
                  .form = M,
                  .minor = "centavo|centavi",
                  .minor_form = M},
    [LT_M_CENT] = {.forms = "centesimo|centesimi", .form = M},
};

const struct lt_money_words lt_it_money = {
    .names = names,
};
