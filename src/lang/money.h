/* lang/money.h - currencies by their signs, as units are (lang/units.h): one table of the signs and codes
 * that are written everywhere, and per language the names of those it has names for. CLDR knows the others.
 *
 * To add a currency: an id here, its code and its signs in lang/money.c, and a name with its minor unit in
 * those languages' money.c that have one. */
#ifndef LT_LANG_MONEY_H
#define LT_LANG_MONEY_H

#include "lang/units.h"

enum lt_money_id {
    LT_M_NONE,
    LT_M_DOLLAR,
    LT_M_USD,
    LT_M_CAD,
    LT_M_AUD,
    LT_M_NZD,
    LT_M_HKD,
    LT_M_SGD,
    LT_M_TWD,
    LT_M_REAL,
    LT_M_BRL,
    LT_M_EUR,
    LT_M_POUND,
    LT_M_GBP,
    LT_M_JPY,
    LT_M_CNY,
    LT_M_RMB,
    LT_M_KRW,
    LT_M_INR,
    LT_M_RUB,
    LT_M_TRY,
    LT_M_ILS,
    LT_M_UAH,
    LT_M_VND,
    LT_M_PHP,
    LT_M_THB,
    LT_M_NGN,
    LT_M_BTC,
    LT_M_CHF,
    LT_M_SEK,
    LT_M_NOK,
    LT_M_DKK,
    LT_M_ISK,
    LT_M_PLN,
    LT_M_CZK,
    LT_M_HUF,
    LT_M_RON,
    LT_M_BGN,
    LT_M_KZT,
    LT_M_GEL,
    LT_M_MXN,
    LT_M_ARS,
    LT_M_CLP,
    LT_M_ZAR,
    LT_M_IDR,
    LT_M_MYR,
    LT_M_AED,
    LT_M_EGP,
    LT_M_KES,
    LT_M_PKR,
    LT_M_CENT,
    LT_MONEYS
};

struct lt_currency {
    const char *forms; /* "dollar|dollars", as lt_unit_name has them */
    const char *minor; /* "cent|cents"; NULL: decimals are said as decimals */
    struct lt_form form, minor_form;
};

struct lt_money_sign {
    const char *sign; /* "$", "US$", "USD": before or after the number */
    uint8_t money;    /* lt_money_id; LT_M_NONE: `own` */
    const struct lt_currency *own;
};

/* All a language brings. */
struct lt_money_words {
    const struct lt_currency *names;   /* by lt_money_id */
    const struct lt_money_sign *signs; /* its own: sorted by the first byte, ASCII case aside */
    size_t n_signs;
};

/* The signs that are written everywhere, sorted in the same way. */
extern const struct lt_money_sign lt_money_signs[];
extern const size_t lt_money_n_signs;

/* The rows of `table` whose sign starts with this byte, ASCII case aside: [*from, end). Returns the end. */
size_t lt_money_rows(const struct lt_money_sign *table, size_t n, char first, size_t *from);

extern const char *const lt_money_codes[LT_MONEYS]; /* ISO 4217; NULL: it has none */

/* Whose minor unit theirs is called like: cents are cents in Canada too. LT_M_NONE: nobody's. */
extern const uint8_t lt_money_minor_of[LT_MONEYS];

#endif
