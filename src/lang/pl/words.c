/* lang/pl/words.c - words that Polish pages and texts use. See enum lt_word_list. */
#include "lang/pl/pl.h"

/* clang-format off */
const char *const lt_pl_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|r|roku|godz|godzina|dnia|o",
    [LT_WORDS_DATE_CUES] = "opublikowano|opublikowany|aktualizacja|data publikacji|dodano|zaktualizowano",
    [LT_WORDS_MINUTES] = "min|minut",
    [LT_WORDS_READING] = "czytania",
    [LT_WORDS_BY] = "autor tekstu:|autor:|autorka:|napisał|napisała|tekst:|napisane przez|opracowanie:",
    [LT_WORDS_POSTED] = "opublikowane przez|dodane przez",
    [LT_WORDS_NAME_JOINTS] = "i",
    [LT_WORDS_TRADES] = 
        "autor|dziennikarz|dziennikarka|pisarz|pisarka|redaktor|redaktorka|korespondent|korespondentka|"
        "reporter|reporterka",
    [LT_WORDS_BYLINE_END] =
        "dnia|opublikowano|aktualizacja|komentarze|obserwuj|wszystkie|więcej",
    [LT_WORDS_NOBODY] =
        "obserwuj|udostępnij|autor|redakcja|komentarze|drukuj|autorzy|administrator|anonim|gość",
    [LT_WORDS_ABOUT_AUTHOR] = "o autorze|o autorce",
    [LT_WORDS_BIO_VERBS] = "jest|pisze|mieszka",
    [LT_WORDS_BIO_OPENINGS] = "piszę|autor jest|autorka",
    [LT_WORDS_GIVEN_NAMES] = "adam|anna|barbara|jan|julia|maria|piotr|tomasz",
    [LT_WORDS_CREDIT] = "zdjęcie:|zdj.|fot.|fot:|foto:",
    [LT_WORDS_CAPTION] = "podpis:",
    [LT_WORDS_ALT] = "opis zdjęcia:",
    [LT_WORDS_PICTURES] = "dwie|dwaj|trzy",
    [LT_WORDS_BOILERPLATE] = "wszelkie prawa zastrzeżone",
    [LT_WORDS_MAILING] = "wypisz się",
    [LT_WORDS_CONTACT] = "kontakt|e-mail|dla mediów",
    [LT_WORDS_LABEL] = "opinia|recenzja|wywiad",
    [LT_WORDS_AFFILIATION] = "uniwersytet",
    [LT_WORDS_LITERATURE] =
        "bibliografia|literatura|przypisy|źródła|piśmiennictwo",
    [LT_WORDS_SECTION] = "wstęp|wnioski",
    [LT_WORDS_CHAPTER] = "rozdział|część",
    [LT_WORDS_CHAPTER_NUMBERS] = "jeden|dwa|trzy",
    [LT_WORDS_RATING] = "ocena",
    [LT_WORDS_PAGE] = "strona|str.",
    [LT_WORDS_HANGING] = "i|w",
    [LT_WORDS_KEY_TITLE] = "tytuł",
    [LT_WORDS_KEY_AUTHOR] = "autor",
    [LT_WORDS_KEY_DATE] = "data",
};
/* clang-format on */
