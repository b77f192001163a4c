/* lang/de/language.c - German: its names, how it is recognised, what is said in it. */
#include "lang/de/de.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"
        " er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder"
        " aber vor zur bis mehr durch man sein wurde ich wir",
    .letters = "äöüß",
};

static const struct lt_name_rules name_rules = {
    .letters = "äöüß",
    .names = " jürgen günther günter jörg götz käthe bärbel müller schröder köhler böhm krüger jäger schäfer kühn weiß groß"
        " strauß löwe möller böll dürer schönberg düsseldorf münchen köln zürich nürnberg tübingen göttingen würzburg"
        " saarbrücken lübeck mönchengladbach österreich hölderlin röntgen grönemeyer bürger kästner fräulein jünger ",
    .endings = " mann stein bauer inger ingen dorf brück brücken burg ßer ler ",
    .pieces = "sch ß äu ü tz pf ei",
    .particles = " von vom zu der ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "von",
    [LT_INTRO_ABOUT_AUTHOR] = "Zur Person",
    [LT_INTRO_NOTE] = "Anmerkung:",
    [LT_INTRO_CAPTION] = "Bildunterschrift:",
    [LT_INTRO_CREDIT] = "Bildnachweis:",
    [LT_INTRO_PICTURE] = "Bild:",
    [LT_INTRO_CODE] = "Code:",
    [LT_INTRO_FORMULA] = "Formel:",
    [LT_INTRO_DISCLOSURE] = "Gelesen von einer synthetischen Stimme.",
};

static const struct lt_word_number months[] = {{"jän", 1}, {NULL, 0}};

const struct lt_language lt_lang_de = {
    .tag = "de",
    .name = "German",
    .names = "german|deutsch|deu|ger",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .capital_nouns = true,
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_de,
    .normal = &lt_de_normal,
    .months = months,
    .intros = intros,
    .conjunctions = " und aber oder denn sondern weil dass obwohl während wenn wo der die das so als ",
    .name_rules = &name_rules,
    .words = lt_de_words,
    .furniture = lt_de_furniture,
    .ipa = &lt_de_sounds,
};
