/* lang/en/language.c - English: its names, how it is recognised, what is said in it. */
#include "lang/en/en.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "the of and to in is that it was for on are with as his they be at this have from or had by but what"
        " were we when your can said there each which she do their if will not would about he you been who",
    .letters = "",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "by",
    [LT_INTRO_ABOUT_AUTHOR] = "About the author",
    [LT_INTRO_NOTE] = "Note:",
    [LT_INTRO_CAPTION] = "Caption:",
    [LT_INTRO_CREDIT] = "Picture credit:",
    [LT_INTRO_PICTURE] = "Picture:",
    [LT_INTRO_CODE] = "Code:",
    [LT_INTRO_FORMULA] = "Formula:",
    [LT_INTRO_DISCLOSURE] = "Read by a synthetic voice.",
};

const struct lt_language lt_lang_en = {
    .tag = "en",
    .name = "English",
    .names = "english|eng",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .by_script = true,
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_en,
    .normal = &lt_en_normal,
    .intros = intros,
    .conjunctions = " and but or nor so yet which who that because although though while whereas when where "
                    "if unless until ",
    .words = lt_en_words,
    .furniture = lt_en_furniture,
    .ipa = &lt_en_sounds,
    .ipa_regional = &lt_en_sounds_britain,
    .ipa_regions = "GB|AU|IE|NZ|ZA|IN",
};
