/* lang/da/language.c - Danish: its names, how it is recognised, what is said in it. */
#include "lang/da/da.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words =
        "og i at det er en til af på for med den der ikke som de har han et vi jeg om var sig men fra så kan"
        " hun efter nu ved være havde over blev eller mod ud skal når man hvad også kun blive mange hvor dem op"
        " ind meget sin blevet bliver uden mellem noget nogen mig dig selv hvordan siger gør igen endnu måske lidt"
        " gennem alle andre",
    .letters = "æøå",
};

static const struct lt_name_rules name_rules = {
    .letters = "æøåé",
    .names = " søren jørgen århus ørsted nørgaard kierkegaard sørensen jørgensen møller grønland færøerne bjørn jens"
        " løkke høeg næstved køge helsingør hillerød tønder sønderborg åbenrå ålborg brøndby dronningmølle rømø ærø ",
    .endings = " sen gaard gård bæk borg sted toft lund dal ",
    .pieces = "ø æ",
    .particles = " af von ",
};
/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "af",
    [LT_INTRO_ABOUT_AUTHOR] = "Om forfatteren",
    [LT_INTRO_NOTE] = "Note:",
    [LT_INTRO_CAPTION] = "Billedtekst:",
    [LT_INTRO_CREDIT] = "Foto:",
    [LT_INTRO_PICTURE] = "Billede:",
    [LT_INTRO_CODE] = "Kode:",
    [LT_INTRO_FORMULA] = "Formel:",
    [LT_INTRO_DISCLOSURE] = "Læst op af en syntetisk stemme.",
};

const struct lt_language lt_lang_da = {
    .tag = "da",
    .name = "Danish",
    .names = "danish|dansk|dan|dk",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .kin = "nb",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_da,
    .normal = &lt_da_normal,
    .intros = intros,
    .conjunctions = " og men eller fordi da når som der ",
    .name_rules = &name_rules,
    .words = lt_da_words,
    .furniture = lt_da_furniture,
    .ipa = &lt_da_sounds,
};
