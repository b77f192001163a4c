/* lang/fi/language.c - Finnish: its names, how it is recognised, what is said in it. */
#include "lang/fi/fi.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "ja on ei se että oli hän en ovat mutta kun ole myös joka kuin olen niin jos mitä tai vain sen minä nyt"
        " voi sitä vielä mukaan hänen jo kanssa ollut jonka siitä tämä kaikki sekä mikä vuoden jälkeen",
    .letters = "äö",
};

static const struct lt_name_rules name_rules = {
    .letters = "äöå",
    .names = " väinö mäkinen hämäläinen jyväskylä hämeenlinna kimi räikkönen jääskeläinen häkkinen selänne pärt ",
    .endings = " nen lä inen ",
    .pieces = "ää öö yy kk",
    .particles = " ",
};
/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "kirjoittanut",
    [LT_INTRO_ABOUT_AUTHOR] = "Kirjoittajasta",
    [LT_INTRO_NOTE] = "Viite:",
    [LT_INTRO_CAPTION] = "Kuvateksti:",
    [LT_INTRO_CREDIT] = "Kuva:",
    [LT_INTRO_PICTURE] = "Kuva:",
    [LT_INTRO_CODE] = "Koodi:",
    [LT_INTRO_FORMULA] = "Kaava:",
    [LT_INTRO_DISCLOSURE] = "Lukijana on synteettinen ääni.",
};

const struct lt_language lt_lang_fi = {
    .tag = "fi",
    .name = "Finnish",
    .names = "finnish|suomi|fin",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_fi,
    .normal = &lt_fi_normal,
    .intros = intros,
    .conjunctions = " ja mutta tai vai sekä että koska kun jos vaikka eli joka jotka ",
    .name_rules = &name_rules,
    .words = lt_fi_words,
    .furniture = lt_fi_furniture,
    .ipa = &lt_fi_sounds,
};
