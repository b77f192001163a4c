/* lang/es/language.c - Spanish: its names, how it is recognised, what is said in it. */
#include "lang/es/es.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si"
        " sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está"
        " mi porque qué sólo han yo hay",
    .letters = "ñáéíóú¿¡",
};

static const struct lt_name_rules name_rules = {
    .letters = "áéíóúüñ",
    .names = " josé maría juan pedro carlos luis jesús julián andrés jorge miguel ángel pablo diego javier fernando sofía lucía isabel"
        " carmen alejandro alejandra sebastián martín adrián ramón raúl víctor héctor óscar césar guillermo alfonso ignacio"
        " joaquín agustín germán hernán iván tomás nicolás matías mónica verónica begoña íñigo álvaro álex penélope bárbara"
        " maría inés belén asunción concepción consuelo guadalupe esperanza dolores gonzalo rodrigo salvador benjamín félix"
        " lópez garcía gonzález rodríguez pérez sánchez gómez fernández díaz martínez hernández jiménez gutiérrez ramírez"
        " muñoz álvarez núñez peña cuarón iñárritu buñuel almodóvar márquez león méxico bogotá medellín córdoba cádiz málaga ",
    .endings = " ez ián és ño ña ños ñas ín ón ía ío ués illo illa ",
    .pieces = "ñ gue qui ll rr",
    .particles = " de del la las los y ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "por",
    [LT_INTRO_ABOUT_AUTHOR] = "Sobre el autor",
    [LT_INTRO_NOTE] = "Nota:",
    [LT_INTRO_CAPTION] = "Pie de foto:",
    [LT_INTRO_CREDIT] = "Crédito de la imagen:",
    [LT_INTRO_PICTURE] = "Imagen:",
    [LT_INTRO_CODE] = "Código:",
    [LT_INTRO_FORMULA] = "Fórmula:",
    [LT_INTRO_DISCLOSURE] = "Leído por una voz sintética.",
};

const struct lt_language lt_lang_es = {
    .tag = "es",
    .name = "Spanish",
    .names = "spanish|español|castellano|castilian|spa",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_es,
    .normal = &lt_es_normal,
    .intros = intros,
    .conjunctions = " y e o pero sino porque aunque cuando donde que si ",
    .name_rules = &name_rules,
    .words = lt_es_words,
    .furniture = lt_es_furniture,
    .ipa = &lt_es_sounds,
};
