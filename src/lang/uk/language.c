/* lang/uk/language.c - Ukrainian: its names, how it is recognised, what is said in it. */
#include "lang/sentence.h"
#include "lang/uk/uk.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "і в не на що з та як до за у це від він про по так але для ще й бути його було якщо її або вже є був"
        " які який вони ми тільки",
    .letters = "іїєґ",
};
/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "автор:",
    [LT_INTRO_ABOUT_AUTHOR] = "Про автора",
    [LT_INTRO_NOTE] = "Примітка:",
    [LT_INTRO_CAPTION] = "Підпис:",
    [LT_INTRO_CREDIT] = "Фото:",
    [LT_INTRO_PICTURE] = "Зображення:",
    [LT_INTRO_CODE] = "Код:",
    [LT_INTRO_FORMULA] = "Формула:",
    [LT_INTRO_DISCLOSURE] = "Читає синтезований голос.",
};

/* Written in lists and above calendars; dates have the genitive. */
static const struct lt_word_number months[] = {
    {"січень", 1},    {"лютий", 2},    {"березень", 3}, {"квітень", 4},  {"травень", 5},
    {"червень", 6},   {"липень", 7},   {"серпень", 8},  {"вересень", 9}, {"жовтень", 10},
    {"листопад", 11}, {"грудень", 12}, {NULL, 0}};

const struct lt_language lt_lang_uk = {
    .tag = "uk",
    .name = "Ukrainian",
    .names = "ukrainian|українська|ukr|ua",
    .level = LT_LANGUAGE_FULL,
    .script = "Cyrl",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_uk,
    .normal = &lt_uk_normal,
    .months = months,
    .intros = intros,
    .conjunctions = " і й а але або що бо якщо коли який яка які ",
    .words = lt_uk_words,
    .furniture = lt_uk_furniture,
    .ipa = &lt_uk_sounds,
};
