/* lang/ca/language.c - Catalan: its names, how it is recognised, what is said in it. */
#include "lang/ca/ca.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "de la i el que a en les els per un una amb és del no es al ha com més va són pel però dels o aquest ser"
        " seva seu sobre també han",
    .letters = "çàèòïü",
};

static const struct lt_name_rules name_rules = {
    .letters = "àçèéíïòóúü",
    .names = " jordi montserrat núria mercè roser oriol lluís joaquim josep jaume ferran guillem marçal meritxell"
        " puigdemont puig rodoreda verdaguer espriu barça girona tarragona lleida sabadell badalona reus ",
    .endings = " uig anyà ès ell ",
    .pieces = "l·l ny tx uig",
    .particles = " i de del ",
};
/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "per",
    [LT_INTRO_ABOUT_AUTHOR] = "Sobre l’autor",
    [LT_INTRO_NOTE] = "Nota:",
    [LT_INTRO_CAPTION] = "Peu de foto:",
    [LT_INTRO_CREDIT] = "Foto:",
    [LT_INTRO_PICTURE] = "Imatge:",
    [LT_INTRO_CODE] = "Codi:",
    [LT_INTRO_FORMULA] = "Fórmula:",
    [LT_INTRO_DISCLOSURE] = "Llegit per una veu sintètica.",
};

const struct lt_language lt_lang_ca = {
    .tag = "ca",
    .name = "Catalan",
    .names = "catalan|català|cat",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_ca,
    .normal = &lt_ca_normal,
    .intros = intros,
    .conjunctions = " i o però perquè quan que si ",
    .name_rules = &name_rules,
    .words = lt_ca_words,
    .furniture = lt_ca_furniture,
    .ipa = &lt_ca_sounds,
};
