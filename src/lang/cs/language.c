/* lang/cs/language.c - Czech: its names, how it is recognised, what is said in it. */
#include "lang/cs/cs.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "a v se na je že o s z do i to ve k za by si jako po ale jsem jsou bylo byl pro od tak co podle není"
        " když které který která mezi však nebo už také jeho až před při má být aby jen ještě jejich byla byli měl pouze více velmi"
        " kde ze svůj",
    .letters = "ěščřžýůáíéúň",
};

static const struct lt_name_rules name_rules = {
    .letters = "áčďéěíňóřšťúůýž",
    .names = " jiří tomáš václav dvořák čapek janáček ondřej miloš zdeněk božena matěj lukáš vojtěch příbram plzeň třebíč"
        " antonín bohumil smetana škvorecký hašek šárka nový němcová ",
    .endings = " ová ček šek ský ák ík ář eš íř ",
    .pieces = "ř ě ů",
    .particles = " z ze ",
};
/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "autor:",
    [LT_INTRO_ABOUT_AUTHOR] = "O autorovi",
    [LT_INTRO_NOTE] = "Poznámka:",
    [LT_INTRO_CAPTION] = "Popisek:",
    [LT_INTRO_CREDIT] = "Foto:",
    [LT_INTRO_PICTURE] = "Obrázek:",
    [LT_INTRO_CODE] = "Kód:",
    [LT_INTRO_FORMULA] = "Vzorec:",
    [LT_INTRO_DISCLOSURE] = "Čte syntetický hlas.",
};

/* Written in lists and above calendars; dates have the genitive. */
static const struct lt_word_number months[] = {
    {"leden", 1},     {"únor", 2},      {"březen", 3}, {"duben", 4}, {"květen", 5},
    {"červen", 6},    {"červenec", 7},  {"srpen", 8},  {"září", 9},  {"říjen", 10},
    {"listopad", 11}, {"prosinec", 12}, {NULL, 0}};

const struct lt_language lt_lang_cs = {
    .tag = "cs",
    .name = "Czech",
    .names = "czech|čeština|ces|cze|cz",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .kin = "sk",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_cs,
    .normal = &lt_cs_normal,
    .months = months,
    .intros = intros,
    .conjunctions = " a i ale nebo že protože když který která které aby ",
    .name_rules = &name_rules,
    .words = lt_cs_words,
    .furniture = lt_cs_furniture,
    .ipa = &lt_cs_sounds,
};
