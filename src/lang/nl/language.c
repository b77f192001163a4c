/* lang/nl/language.c - Dutch: its names, how it is recognised, what is said in it. */
#include "lang/nl/nl.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "de van het een en in is dat op te zijn met voor niet aan er om die ook als dan maar bij of uit nog"
        " naar heeft worden hij door over wordt ze werd kan tot geen meer zich onder was deze wel al zo hun ik"
        " je wij dit had haar",
    .letters = "",
};

static const struct lt_name_rules name_rules = {
    .letters = "áéèëïóöü",
    .names = " daniël michaël gabriël rafaël joël zoë mariëlle daniëlle jérôme sjoerd thijs belgië ",
    .endings = " iël iëlle stra sma kamp huis dijk ",
    .pieces = "ij aa uu eij",
    .particles = " van de der den ten ter ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "door",
    [LT_INTRO_ABOUT_AUTHOR] = "Over de auteur",
    [LT_INTRO_NOTE] = "Noot:",
    [LT_INTRO_CAPTION] = "Bijschrift:",
    [LT_INTRO_CREDIT] = "Foto:",
    [LT_INTRO_PICTURE] = "Afbeelding:",
    [LT_INTRO_CODE] = "Code:",
    [LT_INTRO_FORMULA] = "Formule:",
    [LT_INTRO_DISCLOSURE] = "Voorgelezen door een synthetische stem.",
};

const struct lt_language lt_lang_nl = {
    .tag = "nl",
    .name = "Dutch",
    .names = "dutch|nederlands|flemish|nld|dut",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_nl,
    .normal = &lt_nl_normal,
    .intros = intros,
    .conjunctions = " en of maar want omdat terwijl als die ",
    .name_rules = &name_rules,
    .words = lt_nl_words,
    .furniture = lt_nl_furniture,
    .ipa = &lt_nl_sounds,
};
