/* lang/sv/words.c - words that Swedish pages and texts use. See enum lt_word_list. */
#include "lang/sv/sv.h"

/* clang-format off */
const char *const lt_sv_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|den|kl",
    [LT_WORDS_DATE_CUES] = "publicerad|den|publicerat|uppdaterad|uppdaterat|senast uppdaterad",
    [LT_WORDS_MINUTES] = "min|minuter|minut",
    [LT_WORDS_READING] = "läsning",
    [LT_WORDS_BY] = "av:|text:|skriven av",
    [LT_WORDS_POSTED] = "publicerad av",
    [LT_WORDS_BY_SHORT] = "av",
    [LT_WORDS_NAME_JOINTS] = "och",
    [LT_WORDS_NAME_PARTS] = "af|av",
    [LT_WORDS_TRADES] = "författare|redaktör|journalist|reporter|skribent|chefredaktör|krönikör|korrespondent",
    [LT_WORDS_BYLINE_END] = "den|publicerad|publicerat|uppdaterad|kommentarer|följ",
    [LT_WORDS_NOBODY] =
        "följ|dela|redaktionen|kommentarer|prenumerera|redaktion|författare|anonym",
    [LT_WORDS_GIVEN_NAMES] =
        "anna|david|emma|eric|erik|eva|ingrid|jan|julia|karl|lars|lena|linda|maria|martin|nina|oscar|peter|"
        "sara|sofia|stefan|sven|thomas",
    [LT_WORDS_ABOUT_AUTHOR] = "om författaren",
    [LT_WORDS_BIO_VERBS] = "är|skriver|bor",
    [LT_WORDS_BIO_OPENINGS] = "jag skriver",
    [LT_WORDS_CREDIT] = "foto av|foto:|bild:",
    [LT_WORDS_CAPTION] = "bildtext:",
    [LT_WORDS_ALT] = "bildbeskrivning:",
    [LT_WORDS_PICTURES] = "en|ett|två|tre",
    [LT_WORDS_BOILERPLATE] = "alla rättigheter förbehållna",
    [LT_WORDS_MAILING] = "avprenumerera",
    [LT_WORDS_CONTACT] = "kontakt|e-post|press",
    [LT_WORDS_LABEL] = "recension|pressmeddelande",
    [LT_WORDS_AFFILIATION] = "universitet|universitetet",
    [LT_WORDS_LITERATURE] =
        "referenser|källor|litteratur|litteraturförteckning|källförteckning|bibliografi|"
        "tryckta källor",
    [LT_WORDS_SECTION] = "inledning|sammanfattning|ingredienser",
    [LT_WORDS_CHAPTER] = "kapitlet|del|kapitel",
    [LT_WORDS_CHAPTER_NUMBERS] = "ett|två|tre",
    [LT_WORDS_RATING] = "betyg",
    [LT_WORDS_PAGE] = "sida|sid.",
    [LT_WORDS_HANGING] = "och|av",
    [LT_WORDS_KEY_TITLE] = "titel",
    [LT_WORDS_KEY_AUTHOR] = "författare",
    [LT_WORDS_KEY_DATE] = "datum",
};
/* clang-format on */
