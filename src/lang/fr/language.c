/* lang/fr/language.c - French: its names, how it is recognised, what is said in it. */
#include "lang/fr/fr.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec"
        " son aux d l n s c qu ou mais comme cette elle nous vous leur ont été était même sans sa ses très tout"
        " je on être fait y",
    .letters = "éèêàçùœîôâû",
};

static const struct lt_name_rules name_rules = {
    .letters = "àâäçéèêëîïôöùûüÿæœ",
    .names = " françois françoise rené andré jérôme hélène stéphane frédéric éric étienne édouard élise léa cécile céline thérèse"
        " geneviève hervé rémi benoît jean pierre jacques philippe agnès irène joël gaël gaëlle noël mathéo rémy clément"
        " émile émilie hippolyte adèle angèle valérie véronique stéphanie mélanie aurélie jérémie sébastien cédric loïc"
        " anaïs amélie zoé andrée barthélemy fénelon molière rhône saône orléans besançon alençon champs élysées ",
    .endings = " eau eaux ault aud ois ère ève èle ées oît ieux ière ette ç çon ",
    .pieces = "ç è ê œ eau ou oi gn",
    .particles = " de du des la le ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "par",
    [LT_INTRO_ABOUT_AUTHOR] = "À propos de l’auteur",
    [LT_INTRO_NOTE] = "Note :",
    [LT_INTRO_CAPTION] = "Légende :",
    [LT_INTRO_CREDIT] = "Crédit photo :",
    [LT_INTRO_PICTURE] = "Image :",
    [LT_INTRO_CODE] = "Code :",
    [LT_INTRO_FORMULA] = "Formule :",
    [LT_INTRO_DISCLOSURE] = "Lu par une voix de synthèse.",
};

static const struct lt_word_number months[] = {{"fevr", 2}, {NULL, 0}};

const struct lt_language lt_lang_fr = {
    .tag = "fr",
    .name = "French",
    .names = "french|français|fra|fre",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_fr,
    .normal = &lt_fr_normal,
    .months = months,
    .intros = intros,
    .conjunctions = " et mais ou donc car qui que dont parce lorsque quand si ",
    .name_rules = &name_rules,
    .words = lt_fr_words,
    .furniture = lt_fr_furniture,
    .ipa = &lt_fr_sounds,
};
