/* lang/nl/words.c - words that Dutch pages and texts use. See enum lt_word_list. */
#include "lang/nl/nl.h"

/* clang-format off */
const char *const lt_nl_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|om|uur|op",
    [LT_WORDS_DATE_CUES] = "gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op|geplaatst op|laatst bijgewerkt|op",
    [LT_WORDS_MINUTES] = "min|minuten",
    [LT_WORDS_READING] = "leestijd",
    [LT_WORDS_BY] = "door:|tekst:|geschreven door|auteur:|interview:",
    [LT_WORDS_POSTED] = "geplaatst door",
    [LT_WORDS_BY_SHORT] = "door",
    [LT_WORDS_NAME_JOINTS] = "en",
    [LT_WORDS_NAME_PARTS] = "van|der|den|ter|ten|te|de",
    [LT_WORDS_NO_NAMES] = "het|een|en",
    [LT_WORDS_GIVEN_NAMES] =
        "anna|anne|daniel|david|emma|eva|frank|hans|jan|karen|laura|linda|lisa|maria|mark|martin|peter|"
        "sandra|sara|simon|sophie|thomas|tim|tom|victor|walter",
    [LT_WORDS_TRADES] = "auteur|schrijver|redacteur|verslaggever|correspondent|hoofdredacteur|columnist|journalist",
    [LT_WORDS_BYLINE_END] =
        "op|om|gepubliceerd|bijgewerkt|reacties|volg|delen|alle|meer",
    [LT_WORDS_NOBODY] =
        "volg|volgen|delen|auteur|redactie|reacties|abonneren|auteurs|de redactie|anoniem|beheerder",
    [LT_WORDS_ABOUT_AUTHOR] = "over de auteur",
    [LT_WORDS_BIO_VERBS] = "is|is een|schrijft|woont",
    [LT_WORDS_BIO_OPENINGS] = "ik schrijf|de auteur",
    [LT_WORDS_CREDIT] = "beeld:|foto:|foto door",
    [LT_WORDS_CAPTION] = "bijschrift:",
    [LT_WORDS_ALT] = "afbeelding:",
    [LT_WORDS_PICTURES] = "een|twee|drie",
    [LT_WORDS_BOILERPLATE] = "alle rechten voorbehouden",
    [LT_WORDS_MAILING] = "uitschrijven|afmelden|bekijk in browser",
    [LT_WORDS_CONTACT] = "contact|e-mail|pers",
    [LT_WORDS_LABEL] = "persbericht|recensie",
    [LT_WORDS_AFFILIATION] = "universiteit",
    [LT_WORDS_LITERATURE] =
        "referenties|bronnen|literatuur|literatuurlijst|bibliografie|geraadpleegde literatuur|"
        "bronvermelding",
    [LT_WORDS_SECTION] = "inleiding|conclusie",
    [LT_WORDS_CHAPTER] = "hoofdstuk|deel",
    [LT_WORDS_CHAPTER_NUMBERS] = "een|twee|drie",
    [LT_WORDS_RATING] = "beoordeling",
    [LT_WORDS_PAGE] = "pagina|blz.",
    [LT_WORDS_HANGING] = "het|een|de|en",
    [LT_WORDS_KEY_TITLE] = "titel",
    [LT_WORDS_KEY_AUTHOR] = "auteur",
    [LT_WORDS_KEY_DATE] = "datum",
};
/* clang-format on */
