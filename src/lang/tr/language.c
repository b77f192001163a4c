/* lang/tr/language.c - Turkish: its names, how it is recognised, what is said in it. */
#include "lang/sentence.h"
#include "lang/tr/tr.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "ve bir bu da de için ile çok olarak daha en gibi sonra kadar olan ne ama o var her değil mi ya ben"
        " ancak diye göre olduğunu iki yeni büyük kendi oldu şey içinde ki bunu dedi hem",
    .letters = "ğışçöü",
};

static const struct lt_name_rules name_rules = {
    .letters = "çğıöşüâ",
    .names = " gökhan ömer özgür şükrü çağlar gül erdoğan atatürk kılıçdaroğlu işıl ayşe çiğdem gülşen özlem tuğba istanbul"
        " diyarbakır eskişehir muğla beşiktaş galatasaray fenerbahçe çelik yılmaz yıldız ",
    .endings = " oğlu dağ han ",
    .pieces = "ğ ı ş öz",
    .particles = " ",
};
/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "yazan:",
    [LT_INTRO_ABOUT_AUTHOR] = "Yazar hakkında",
    [LT_INTRO_NOTE] = "Not:",
    [LT_INTRO_CAPTION] = "Resim yazısı:",
    [LT_INTRO_CREDIT] = "Fotoğraf:",
    [LT_INTRO_PICTURE] = "Resim:",
    [LT_INTRO_CODE] = "Kod:",
    [LT_INTRO_FORMULA] = "Formül:",
    [LT_INTRO_DISCLOSURE] = "Yapay bir ses tarafından okunmuştur.",
};

const struct lt_language lt_lang_tr = {
    .tag = "tr",
    .name = "Turkish",
    .names = "turkish|türkçe|tur",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_tr,
    .normal = &lt_tr_normal,
    .intros = intros,
    .conjunctions = " ve ama fakat çünkü veya ki ",
    .name_rules = &name_rules,
    .words = lt_tr_words,
    .furniture = lt_tr_furniture,
    .ipa = &lt_tr_sounds,
};
