/* lang/ru/words.c - words that Russian pages and texts use. See enum lt_word_list. */
#include "lang/ru/ru.h"

/* clang-format off */
const char *const lt_ru_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|года|г|в|мск",
    [LT_WORDS_DATE_CUES] = "опубликовано|обновлено|дата публикации|обновлено|опубликован|опубликована",
    [LT_WORDS_MINUTES] = "минут|мин",
    [LT_WORDS_READING] = "чтения",
    [LT_WORDS_BY] = "автор:|текст:|написано автором|интервью:",
    [LT_WORDS_POSTED] = "опубликовал|опубликовала",
    [LT_WORDS_NAME_JOINTS] = "и",
    [LT_WORDS_TRADES] = "журналист|журналистка|писатель|редактор|корреспондент|обозреватель",
    [LT_WORDS_BYLINE_END] = "в|опубликовано|обновлено|комментарии|подписаться",
    [LT_WORDS_NOBODY] =
        "автор|подписаться|поделиться|редакция|комментарии|редактор|администратор|аноним|гость|от редакции",
    [LT_WORDS_ABOUT_AUTHOR] = "об авторе|об авторах",
    [LT_WORDS_BIO_VERBS] = "пишет|живёт|работает",
    [LT_WORDS_BIO_OPENINGS] = "пишу|автор",
    [LT_WORDS_CREDIT] = "фото:",
    [LT_WORDS_CAPTION] = "подпись:",
    [LT_WORDS_ALT] = "описание изображения:",
    [LT_WORDS_PICTURES] = "два|две|три|несколько",
    [LT_WORDS_BOILERPLATE] = "все права защищены",
    [LT_WORDS_MAILING] = "отписаться",
    [LT_WORDS_CONTACT] = "контакт|контакты|почта|эл. почта|для прессы",
    [LT_WORDS_LABEL] = "мнение|рецензия|интервью|пресс-релиз",
    [LT_WORDS_AFFILIATION] = "школа|университет|институт",
    [LT_WORDS_LITERATURE] =
        "литература|список литературы|примечания|источники|библиография|ссылки",
    [LT_WORDS_SECTION] = "введение|заключение|ингредиенты",
    [LT_WORDS_CHAPTER] = "глава|часть",
    [LT_WORDS_CHAPTER_NUMBERS] = "один|два|три|первая|вторая",
    [LT_WORDS_RATING] = "оценка",
    [LT_WORDS_PAGE] = "страница|стр.",
    [LT_WORDS_HANGING] = "и|в|на",
    [LT_WORDS_KEY_TITLE] = "заголовок",
    [LT_WORDS_KEY_AUTHOR] = "автор",
    [LT_WORDS_KEY_DATE] = "дата",
};
/* clang-format on */
