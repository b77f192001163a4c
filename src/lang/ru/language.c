/* lang/ru/language.c - Russian: its names, how it is recognised, what is said in it. */
#include "lang/ru/ru.h"
#include "lang/sentence.h"

/* clang-format off */
static const struct lt_recognition recognition = {
    .words = "и в не на что он с как по это из у к но его за от же все так о для мы до она они бы только ты было был"
        " при или еще ещё если их во может уже быть",
    .letters = "ыэё",
};

/* clang-format on */

static const char *const intros[LT_INTROS] = {
    [LT_INTRO_BY] = "автор:",
    [LT_INTRO_ABOUT_AUTHOR] = "Об авторе",
    [LT_INTRO_NOTE] = "Примечание:",
    [LT_INTRO_CAPTION] = "Подпись:",
    [LT_INTRO_CREDIT] = "Фото:",
    [LT_INTRO_PICTURE] = "Изображение:",
    [LT_INTRO_CODE] = "Код:",
    [LT_INTRO_FORMULA] = "Формула:",
    [LT_INTRO_DISCLOSURE] = "Читает синтезированный голос.",
};

const struct lt_language lt_lang_ru = {
    .tag = "ru",
    .name = "Russian",
    .names = "russian|русский|rus",
    .level = LT_LANGUAGE_FULL,
    .script = "Cyrl",
    .by_script = true,
    .recognition = &recognition,
    .sentence = &lt_sentence_rules_ru,
    .normal = &lt_ru_normal,
    .intros = intros,
    .conjunctions = " и а но или что потому если когда который которая которые ",
    .words = lt_ru_words,
    .furniture = lt_ru_furniture,
    .ipa = &lt_ru_sounds,
};
