/* lang/hu/language.c - Hungarian: its names, how it is recognised, what is said in it. */
#include "lang/hu/hu.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "a az és hogy nem is egy ez meg de van ha csak már még mint volt el azt kell vagy ki lesz nagyon mert"
        " ezt olyan minden ami neki én pedig után aki be lehet több között szerint lett majd ezek",
    .letters = "őűöüáéíóú",
};

static const struct lt_name_rules name_rules = {
    .letters = "áéíóöőúüű",
    .names = " lászló jános györgy ferenc béla zoltán istván józsef péter gábor andrás sándor mihály attila kertész krasznahorkai"
        " bartók kodály petőfi szabó kovács tóth győr pécs debrecen ildikó erzsébet eszter zsófia szilárd erdős ",
    .endings = " ffy ányi ényi vári ász ész ós ",
    .pieces = "sz gy cs zs ő ű ly",
    .particles = " ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "szerző:",
    [LT_INTRO_ABOUT_AUTHOR] = "A szerzőről",
    [LT_INTRO_NOTE] = "Jegyzet:",
    [LT_INTRO_CAPTION] = "Képaláírás:",
    [LT_INTRO_CREDIT] = "Fotó:",
    [LT_INTRO_PICTURE] = "Kép:",
    [LT_INTRO_CODE] = "Kód:",
    [LT_INTRO_FORMULA] = "Képlet:",
    [LT_INTRO_DISCLOSURE] = "Felolvassa egy szintetikus hang.",
};

const struct lt_language lt_lang_hu = {
    .tag = "hu",
    .name = "Hungarian",
    .names = "hungarian|magyar|hun",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_hu,
    .normal = &lt_hu_normal,
    .intros = intros,
    .conjunctions = " és de vagy hogy mert ami aki ",
    .name_rules = &name_rules,
    .words = lt_hu_words,
    .furniture = lt_hu_furniture,
    .ipa = &lt_hu_sounds,
};
