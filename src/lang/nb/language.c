/* lang/nb/language.c - Norwegian: its names, how it is recognised, what is said in it. */
#include "lang/nb/nb.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "og i det er en til på for med som at av den ikke de har han et vi jeg om var seg men fra så kan hun"
        " etter nå ved være hadde over ble eller mot ut skal når man hva også bare bli mange hvor dem opp inn"
        " veldig sin sitt blitt blir uten mellom noe noen meg deg selv hvordan sier gjør igjen enda kanskje litt"
        " gjennom alle andre",
    .letters = "æøå",
};

static const struct lt_name_rules name_rules = {
    .letters = "æøåé",
    .names = " bjørn kåre øyvind øystein håkon åse ståle tønsberg tromsø bodø ålesund bjørnson løv solskjær ødegaard lillestrøm ",
    .endings = " sen bø dal vik stad nes ",
    .pieces = "ø æ",
    .particles = " av ",
};
/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "av",
    [LT_INTRO_ABOUT_AUTHOR] = "Om forfatteren",
    [LT_INTRO_NOTE] = "Note:",
    [LT_INTRO_CAPTION] = "Bildetekst:",
    [LT_INTRO_CREDIT] = "Foto:",
    [LT_INTRO_PICTURE] = "Bilde:",
    [LT_INTRO_CODE] = "Kode:",
    [LT_INTRO_FORMULA] = "Formel:",
    [LT_INTRO_DISCLOSURE] = "Lest av en syntetisk stemme.",
};

const struct lt_language lt_lang_nb = {
    .tag = "nb",
    .name = "Norwegian",
    .names = "norwegian|norsk|bokmål|nor|nob",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .kin = "da",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_da,
    .normal = &lt_nb_normal,
    .intros = intros,
    .conjunctions = " og men eller fordi da når som ",
    .name_rules = &name_rules,
    .words = lt_nb_words,
    .furniture = lt_nb_furniture,
    .ipa = &lt_nb_sounds,
};
