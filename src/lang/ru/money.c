/* lang/ru/money.c - what Russian calls the currencies of lang/money.c, and the signs only it writes. */
#include "lang/ru/ru.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

static const struct lt_currency names[LT_MONEYS] = {
    [LT_M_DOLLAR] = {.forms = "доллар|доллара|долларов|доллара",
                     .form = M,
                     .minor = "цент|цента|центов|цента",
                     .minor_form = M},
    [LT_M_USD] = {.forms = "доллар сэ ша а|доллара сэ ша а|долларов сэ ша а|доллара сэ ша а",
                  .form = M,
                  .minor = "цент|цента|центов|цента",
                  .minor_form = M},
    [LT_M_EUR] = {.forms = "евро", .form = M, .minor = "цент|цента|центов|цента", .minor_form = M},
    [LT_M_POUND] = {.forms = "фунт|фунта|фунтов|фунта",
                    .form = M,
                    .minor = "пенс|пенса|пенсов|пенса",
                    .minor_form = M},
    [LT_M_GBP] = {.forms = "фунт|фунта|фунтов|фунта",
                  .form = M,
                  .minor = "пенс|пенса|пенсов|пенса",
                  .minor_form = M},
    [LT_M_JPY] = {.forms = "иена|иены|иен|иены", .form = F},
    [LT_M_RUB] = {.forms = "рубль|рубля|рублей|рубля",
                  .form = M,
                  .minor = "копейка|копейки|копеек|копейки",
                  .minor_form = F},
    [LT_M_UAH] = {.forms = "гривна|гривны|гривен|гривны",
                  .form = F,
                  .minor = "копейка|копейки|копеек|копейки",
                  .minor_form = F},
    [LT_M_BTC] = {.forms = "биткоин|биткоина|биткоинов|биткоина", .form = M},
    [LT_M_KZT] = {.forms = "тенге", .form = M},
    [LT_M_CENT] = {.forms = "цент|цента|центов|цента", .form = M},
};

static const struct lt_currency own[] = {
    {.forms = "копейка|копейки|копеек|копейки", .form = F},
};

/* Sorted by the first byte, case aside. */
static const struct lt_money_sign signs[] = {
    {"USD", LT_M_DOLLAR, NULL},   {"грн", LT_M_UAH, NULL},       {"долл", LT_M_DOLLAR, NULL},
    {"долл.", LT_M_DOLLAR, NULL}, {"долл. США", LT_M_USD, NULL}, {"коп", LT_M_NONE, &own[0]},
    {"коп.", LT_M_NONE, &own[0]}, {"р", LT_M_RUB, NULL},         {"р.", LT_M_RUB, NULL},
    {"руб", LT_M_RUB, NULL},      {"руб.", LT_M_RUB, NULL},      {"тенге", LT_M_KZT, NULL},
};

const struct lt_money_words lt_ru_money = {
    .names = names,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
