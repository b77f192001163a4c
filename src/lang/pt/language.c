/* lang/pt/language.c - Portuguese: its names, how it is recognised, what is said in it. */
#include "lang/pt/pt.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à"
        " seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem"
        " mesmo aos ter seus",
    .letters = "ãõçáéíóúâêô",
};

static const struct lt_name_rules name_rules = {
    .letters = "áâãàçéêíóôõú",
    .names = " joão josé pedro antónio antônio luís inês conceição gonçalo estêvão sebastião fernão tomé caetano vinícius márcio flávio"
        " mário sérgio fábio cláudio glória patrícia vitória simões guimarães magalhães gonçalves assunção são josué"
        " brasília maranhão ceará niterói goiânia belém ",
    .endings = " ão ões ção inho inha eira eiro ães ício ídio ",
    .pieces = "ã õ lh nh ç",
    .particles = " da das do dos de e ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "por",
    [LT_INTRO_ABOUT_AUTHOR] = "Sobre o autor",
    [LT_INTRO_NOTE] = "Nota:",
    [LT_INTRO_CAPTION] = "Legenda:",
    [LT_INTRO_CREDIT] = "Crédito da imagem:",
    [LT_INTRO_PICTURE] = "Imagem:",
    [LT_INTRO_CODE] = "Código:",
    [LT_INTRO_FORMULA] = "Fórmula:",
    [LT_INTRO_DISCLOSURE] = "Lido por uma voz sintética.",
};

const struct lt_language lt_lang_pt = {
    .tag = "pt",
    .name = "Portuguese",
    .names = "portuguese|português|por",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_pt,
    .normal = &lt_pt_normal,
    .regional = &lt_pt_br_normal,
    .region = "BR",
    .intros = intros,
    .conjunctions = " e ou mas porém porque quando que se ",
    .name_rules = &name_rules,
    .words = lt_pt_words,
    .furniture = lt_pt_furniture,
    .ipa = &lt_pt_sounds,
};
