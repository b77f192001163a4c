/* lang/hu/tables.c - what Hungarian calls things. A new short form is a row here
 * and a line in tests/golden/normal/hu. */
#include "lang/hu/hu.h"

#define NO_FORM {0, LT_HU_COUNTING}

#define A(sign, word) {sign, word, NO_FORM, LT_UNIT_ALONE}

const struct lt_magnitude lt_hu_magnitudes[] = {
    {"ezer", "ezer", false, NO_FORM, false, false},
    {"e", "ezer", true, NO_FORM, false, false},
    {"millió", "millió", false, NO_FORM, false, false},
    {"mió", "millió", false, NO_FORM, false, true},
    {"M", "millió", true, NO_FORM, false, false},
    {"milliárd", "milliárd", false, NO_FORM, false, false},
    {"mrd", "milliárd", false, NO_FORM, false, true},
    {"Mrd", "milliárd", false, NO_FORM, false, true},
    {"billió", "billió", false, NO_FORM, false, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_hu_abbrs[] = {
    {"stb", "satöbbi", LT_ALWAYS, LT_ABBR_FINAL},
    {"pl", "például", LT_ALWAYS, 0},
    {"ill", "illetve", LT_ALWAYS, 0},
    {"kb", "körülbelül", LT_ALWAYS, 0},
    {"vö", "vesd össze", LT_ALWAYS, 0},
    {"ún", "úgynevezett", LT_ALWAYS, 0},
    {"dr", "doktor", LT_BEFORE_NAME, 0},
    {"prof", "professzor", LT_BEFORE_NAME, 0},
    {"id", "idősebb", LT_BEFORE_NAME, 0},
    {"ifj", "ifjabb", LT_BEFORE_NAME, 0},
    {"özv", "özvegy", LT_BEFORE_NAME, 0},
    {"szt", "szent", LT_BEFORE_NAME, 0},
    {"u", "utca", LT_AFTER_NAME, LT_ABBR_FINAL},
    {"krt", "körút", LT_AFTER_NAME, LT_ABBR_FINAL},
    {"ker", "kerület", LT_ALWAYS, LT_ABBR_FINAL},
    {"em", "emelet", LT_ALWAYS, LT_ABBR_FINAL},
    {"sz", "szám", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"old", "oldal", LT_ALWAYS, LT_ABBR_FINAL},
    {"o", "oldal", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"ld", "lásd", LT_ALWAYS, 0},
    {"l", "lásd", LT_BEFORE_WORD, 0},
    {"tel", "telefon", LT_ALWAYS, 0},
    {"du", "délután", LT_ALWAYS, LT_ABBR_FINAL},
    {"de", "délelőtt", LT_BEFORE_NUMBER, 0},
    {"max", "maximum", LT_BEFORE_NUMBER, 0},
    {"min", "minimum", LT_BEFORE_NUMBER, 0},
    {"tv", "törvény", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"isk", "iskola", LT_ALWAYS, LT_ABBR_FINAL},
    {"fn", "főnév", LT_ALWAYS, LT_ABBR_FINAL},
    {"mn", "melléknév", LT_ALWAYS, LT_ABBR_FINAL},
    {"ford", "fordította", LT_ALWAYS, LT_ABBR_FINAL},
    {"szerk", "szerkesztette", LT_ALWAYS, LT_ABBR_FINAL},
    {"Bp", "Budapest", LT_ALWAYS, LT_ABBR_FINAL},
    {"hrsz", "helyrajzi szám", LT_ALWAYS, LT_ABBR_FINAL},
    {"jún", "június", LT_ALWAYS, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_phrase lt_hu_phrases[] = {
    {"Kr. e.", "Krisztus előtt"},
    {"Kr.e.", "Krisztus előtt"},
    {"Kr. u.", "Krisztus után"},
    {"Kr.u.", "Krisztus után"},
    {"i. e.", "időszámításunk előtt"},
    {"i. sz.", "időszámításunk szerint"},
    {"i.e.", "időszámításunk előtt"},
    {"i.sz.", "időszámításunk szerint"},
    {"s. k.", "saját kezűleg"},
    {"stb.-t", "satöbbit"},
    {"m. v.", "megbízott vezető"},
    {"km/ó", "kilométer per óra"},
    {NULL, NULL},
};

const struct lt_symbol lt_hu_symbols[] = {
    {'&', "és", LT_SYM_ALWAYS},
    {'%', "százalék", LT_SYM_ALWAYS},
    {'+', "plusz", LT_SYM_ALWAYS},
    {'=', "egyenlő", LT_SYM_ALWAYS},
    {'<', "kisebb mint", LT_SYM_SPACED},
    {'<', "kevesebb mint", LT_SYM_BEFORE_NUMBER},
    {'>', "nagyobb mint", LT_SYM_SPACED},
    {'>', "több mint", LT_SYM_BEFORE_NUMBER},
    {'~', "körülbelül", LT_SYM_BEFORE_NUMBER},
    {'#', NULL, LT_SYM_SILENT},
    {'@', "kukac", LT_SYM_ALWAYS},
    {'*', NULL, LT_SYM_SILENT},
    {0xA7, "paragrafus", LT_SYM_ALWAYS},
    {0xB0, "fok", LT_SYM_ALWAYS},
    {0xB1, "plusz-mínusz", LT_SYM_ALWAYS},
    {0xD7, NULL, LT_SYM_SILENT},
    {0xF7, "osztva", LT_SYM_ALWAYS},
    {0x2212, "mínusz", LT_SYM_ALWAYS},
    {0x2030, "ezrelék", LT_SYM_ALWAYS},
    {0x2260, "nem egyenlő", LT_SYM_ALWAYS},
    {0x2264, "legfeljebb", LT_SYM_ALWAYS},
    {0x2265, "legalább", LT_SYM_ALWAYS},
    {0x2248, "körülbelül", LT_SYM_ALWAYS},
    {0x221E, "végtelen", LT_SYM_ALWAYS},
    {0x20AC, "euró", LT_SYM_ALWAYS},
    {'$', "dollár", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_SILENT},
};

const struct lt_phrase lt_hu_slash_phrases[] = {
    {"24/7", "a nap huszonnégy órájában"},
    {"50/50", "ötven-ötven"},
    {NULL, NULL},
};
