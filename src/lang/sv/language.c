/* lang/sv/language.c - Swedish: its names, how it is recognised, what is said in it. */
#include "lang/sentence.h"
#include "lang/sv/sv.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "och i att det som en på är av för med den till inte har de ett om var jag han men sig vi så från hon"
        " när kan nu under efter ska eller där vid mot hade ut skulle man vad blev mycket bara in sin",
    .letters = "åäö",
};

static const struct lt_name_rules name_rules = {
    .letters = "åäöé",
    .names = " björn åsa åke göran märta håkan mårten jönsson sjöström bergström lindström åberg ångström malmö göteborg"
        " västerås östersund växjö skåne öland sörenstam ibrahimović strömstedt sjöwall ",
    .endings = " sson ström qvist gren dahl löv ",
    .pieces = "sj å kv ö",
    .particles = " af von ",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "av",
    [LT_INTRO_ABOUT_AUTHOR] = "Om författaren",
    [LT_INTRO_NOTE] = "Not:",
    [LT_INTRO_CAPTION] = "Bildtext:",
    [LT_INTRO_CREDIT] = "Foto:",
    [LT_INTRO_PICTURE] = "Bild:",
    [LT_INTRO_CODE] = "Kod:",
    [LT_INTRO_FORMULA] = "Formel:",
    [LT_INTRO_DISCLOSURE] = "Uppläst av en syntetisk röst.",
};

const struct lt_language lt_lang_sv = {
    .tag = "sv",
    .name = "Swedish",
    .names = "swedish|svenska|swe|se",
    .level = LT_LANGUAGE_FULL,
    .script = "Latn",
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_sv,
    .normal = &lt_sv_normal,
    .intros = intros,
    .conjunctions = " och men eller eftersom som när om ",
    .name_rules = &name_rules,
    .words = lt_sv_words,
    .furniture = lt_sv_furniture,
    .ipa = &lt_sv_sounds,
};
