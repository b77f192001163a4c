/* lang/pl/language.c - Polish: its names, how it is recognised, what is said in it. */
#include "lang/pl/pl.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "w i na z się do nie że to jest o jak a po od za co dla przez tym są czy być ale już może tylko jego jej"
        " ich był tak ze było który która które przy oraz też przed lub roku bardzo jako",
    .letters = "ąćęłńśźż",
};

static const struct lt_name_rules name_rules = {
    .letters = "ąćęłńóśźż",
    .names = " łukasz michał paweł stanisław władysław wałęsa bolesław mirosław jarosław rafał błażej żaneta świętosław kieślowski"
        " wisława łódź kraków wrocław poznań gdańsk częstochowa białystok gombrowicz miłosz skłodowska lech ",
    .endings = " ski cki ska cka icz czyk ński ńska wicz ław ",
    .pieces = "sz cz rz ł ś ż",
    .particles = " z ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "autor:",
    [LT_INTRO_ABOUT_AUTHOR] = "O autorze",
    [LT_INTRO_NOTE] = "Przypis:",
    [LT_INTRO_CAPTION] = "Podpis:",
    [LT_INTRO_CREDIT] = "Zdjęcie:",
    [LT_INTRO_PICTURE] = "Obraz:",
    [LT_INTRO_CODE] = "Kod:",
    [LT_INTRO_FORMULA] = "Wzór:",
    [LT_INTRO_DISCLOSURE] = "Czyta głos syntetyczny.",
};

/* Written in lists and above calendars; dates have the genitive. */
static const struct lt_word_number months[] = {
    {"styczeń", 1},   {"luty", 2},      {"marzec", 3},   {"kwiecień", 4}, {"maj", 5},
    {"czerwiec", 6},  {"lipiec", 7},    {"sierpień", 8}, {"wrzesień", 9}, {"październik", 10},
    {"listopad", 11}, {"grudzień", 12}, {NULL, 0}};

const struct lt_language lt_lang_pl = {
    .tag = "pl",
    .name = "Polish",
    .names = "polish|polski|pol",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_pl,
    .normal = &lt_pl_normal,
    .months = months,
    .intros = intros,
    .conjunctions = " i a ale lub albo bo że który która które gdy ",
    .name_rules = &name_rules,
    .words = lt_pl_words,
    .furniture = lt_pl_furniture,
    .ipa = &lt_pl_sounds,
};
