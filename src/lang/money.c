/* lang/money.c - the signs of currencies that are written everywhere. Codes that are words in capitals
 * ("TOP", "ALL", "PEN", "RON", "COP", "PHP") are not among them. */
#include "lang/money.h"

#include "base/str.h"

const char *const lt_money_codes[LT_MONEYS] = {
    [LT_M_USD] = "USD",   [LT_M_CAD] = "CAD", [LT_M_AUD] = "AUD",  [LT_M_NZD] = "NZD", [LT_M_HKD] = "HKD",
    [LT_M_SGD] = "SGD",   [LT_M_TWD] = "TWD", [LT_M_REAL] = "BRL", [LT_M_BRL] = "BRL", [LT_M_EUR] = "EUR",
    [LT_M_POUND] = "GBP", [LT_M_GBP] = "GBP", [LT_M_JPY] = "JPY",  [LT_M_CNY] = "CNY", [LT_M_RMB] = "CNY",
    [LT_M_KRW] = "KRW",   [LT_M_INR] = "INR", [LT_M_RUB] = "RUB",  [LT_M_TRY] = "TRY", [LT_M_ILS] = "ILS",
    [LT_M_UAH] = "UAH",   [LT_M_VND] = "VND", [LT_M_PHP] = "PHP",  [LT_M_THB] = "THB", [LT_M_NGN] = "NGN",
    [LT_M_CHF] = "CHF",   [LT_M_SEK] = "SEK", [LT_M_NOK] = "NOK",  [LT_M_DKK] = "DKK", [LT_M_ISK] = "ISK",
    [LT_M_PLN] = "PLN",   [LT_M_CZK] = "CZK", [LT_M_HUF] = "HUF",  [LT_M_RON] = "RON", [LT_M_BGN] = "BGN",
    [LT_M_KZT] = "KZT",   [LT_M_GEL] = "GEL", [LT_M_MXN] = "MXN",  [LT_M_ARS] = "ARS", [LT_M_CLP] = "CLP",
    [LT_M_ZAR] = "ZAR",   [LT_M_IDR] = "IDR", [LT_M_MYR] = "MYR",  [LT_M_AED] = "AED", [LT_M_EGP] = "EGP",
    [LT_M_KES] = "KES",   [LT_M_PKR] = "PKR",
};

const uint8_t lt_money_minor_of[LT_MONEYS] = {
    [LT_M_USD] = LT_M_DOLLAR, [LT_M_CAD] = LT_M_DOLLAR, [LT_M_AUD] = LT_M_DOLLAR, [LT_M_NZD] = LT_M_DOLLAR,
    [LT_M_HKD] = LT_M_DOLLAR, [LT_M_SGD] = LT_M_DOLLAR, [LT_M_GBP] = LT_M_POUND,
};

const struct lt_money_sign lt_money_signs[] = {
    {"$", LT_M_DOLLAR, NULL}, {"A$", LT_M_AUD, NULL},  {"AED", LT_M_AED, NULL}, {"AR$", LT_M_ARS, NULL},
    {"ARS", LT_M_ARS, NULL},  {"AU$", LT_M_AUD, NULL}, {"AUD", LT_M_AUD, NULL}, {"BGN", LT_M_BGN, NULL},
    {"BRL", LT_M_BRL, NULL},  {"BTC", LT_M_BTC, NULL}, {"C$", LT_M_CAD, NULL},  {"CA$", LT_M_CAD, NULL},
    {"CAD", LT_M_CAD, NULL},  {"CHF", LT_M_CHF, NULL}, {"CLP", LT_M_CLP, NULL}, {"CNY", LT_M_CNY, NULL},
    {"CN¥", LT_M_CNY, NULL},  {"CZK", LT_M_CZK, NULL}, {"DKK", LT_M_DKK, NULL}, {"EGP", LT_M_EGP, NULL},
    {"EUR", LT_M_EUR, NULL},  {"GBP", LT_M_GBP, NULL}, {"HK$", LT_M_HKD, NULL}, {"HKD", LT_M_HKD, NULL},
    {"HUF", LT_M_HUF, NULL},  {"IDR", LT_M_IDR, NULL}, {"INR", LT_M_INR, NULL}, {"ISK", LT_M_ISK, NULL},
    {"JPY", LT_M_JPY, NULL},  {"KES", LT_M_KES, NULL}, {"KRW", LT_M_KRW, NULL}, {"KZT", LT_M_KZT, NULL},
    {"Kč", LT_M_CZK, NULL},   {"MX$", LT_M_MXN, NULL}, {"MXN", LT_M_MXN, NULL}, {"MYR", LT_M_MYR, NULL},
    {"NGN", LT_M_NGN, NULL},  {"NOK", LT_M_NOK, NULL}, {"NT$", LT_M_TWD, NULL}, {"NZ$", LT_M_NZD, NULL},
    {"NZD", LT_M_NZD, NULL},  {"PKR", LT_M_PKR, NULL}, {"PLN", LT_M_PLN, NULL}, {"R$", LT_M_REAL, NULL},
    {"RMB", LT_M_RMB, NULL},  {"RUB", LT_M_RUB, NULL}, {"S$", LT_M_SGD, NULL},  {"SEK", LT_M_SEK, NULL},
    {"SGD", LT_M_SGD, NULL},  {"THB", LT_M_THB, NULL}, {"TRY", LT_M_TRY, NULL}, {"TWD", LT_M_TWD, NULL},
    {"UAH", LT_M_UAH, NULL},  {"US$", LT_M_USD, NULL}, {"USD", LT_M_USD, NULL}, {"VND", LT_M_VND, NULL},
    {"ZAR", LT_M_ZAR, NULL},  {"zł", LT_M_PLN, NULL},  {"¢", LT_M_CENT, NULL},  {"£", LT_M_POUND, NULL},
    {"¥", LT_M_JPY, NULL},    {"฿", LT_M_THB, NULL},   {"₦", LT_M_NGN, NULL},   {"₩", LT_M_KRW, NULL},
    {"₪", LT_M_ILS, NULL},    {"₫", LT_M_VND, NULL},   {"€", LT_M_EUR, NULL},   {"₱", LT_M_PHP, NULL},
    {"₴", LT_M_UAH, NULL},    {"₸", LT_M_KZT, NULL},   {"₹", LT_M_INR, NULL},   {"₺", LT_M_TRY, NULL},
    {"₽", LT_M_RUB, NULL},    {"₾", LT_M_GEL, NULL},   {"₿", LT_M_BTC, NULL},
};
const size_t lt_money_n_signs = LT_COUNT(lt_money_signs);

size_t lt_money_rows(const struct lt_money_sign *table, size_t n, char first, size_t *from)
{
    unsigned char want = (unsigned char)lt_lower(first);
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((unsigned char)lt_lower(table[middle].sign[0]) < want)
            low = middle + 1;
        else
            high = middle;
    }
    *from = low;
    while (low < n && (unsigned char)lt_lower(table[low].sign[0]) == want)
        low++;
    return low;
}
