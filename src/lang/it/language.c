/* lang/it/language.c - Italian: its names, how it is recognised, what is said in it. */
#include "lang/it/it.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "di che e la il un a per in una non sono mi ho si lo le ha con ma da i della del al dei nel alla delle"
        " anche come più gli questo è era cui suo sua ci nella o se degli essere stato fra ai dal perché"
        " l dell questa quando dopo",
    .letters = "àèìòù",
};

static const struct lt_name_rules name_rules = {
    .letters = "àèéìòù",
    .names = " niccolò nicolò giosuè forlì cantù mosè cefalù nicolò noè ",
    .endings = " ini elli etti ucci ",
    .pieces = "cch gli gn",
    .particles = " di del della da de ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "di",
    [LT_INTRO_ABOUT_AUTHOR] = "Sull’autore",
    [LT_INTRO_NOTE] = "Nota:",
    [LT_INTRO_CAPTION] = "Didascalia:",
    [LT_INTRO_CREDIT] = "Crediti dell’immagine:",
    [LT_INTRO_PICTURE] = "Immagine:",
    [LT_INTRO_CODE] = "Codice:",
    [LT_INTRO_FORMULA] = "Formula:",
    [LT_INTRO_DISCLOSURE] = "Letto da una voce sintetica.",
};

const struct lt_language lt_lang_it = {
    .tag = "it",
    .name = "Italian",
    .names = "italian|italiano|ita",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_it,
    .normal = &lt_it_normal,
    .intros = intros,
    .conjunctions = " e o ma però perché mentre quando se che ",
    .name_rules = &name_rules,
    .words = lt_it_words,
    .furniture = lt_it_furniture,
    .ipa = &lt_it_sounds,
};
