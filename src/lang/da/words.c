/* lang/da/words.c - words that Danish pages and texts use. See enum lt_word_list. */
#include "lang/da/da.h"

/* clang-format off */
const char *const lt_da_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|kl|den|d",
    [LT_WORDS_DATE_CUES] = "offentliggjort|udgivet|opdateret|publiceret|d|den",
    [LT_WORDS_MINUTES] = "min|minutter|minut",
    [LT_WORDS_READING] = "læsetid|læsning",
    [LT_WORDS_BY] = "tekst:|af:|skrevet af|artikel af|interview af|en anmeldelse af",
    [LT_WORDS_POSTED] = "udgivet af",
    [LT_WORDS_BY_SHORT] = "af",
    [LT_WORDS_NAME_JOINTS] = "og",
    [LT_WORDS_NAME_PARTS] = "af",
    [LT_WORDS_GIVEN_NAMES] =
        "anna|anne|christian|emma|eva|hans|jan|jens|jonas|karen|klaus|lars|"
        "laura|lene|maria|martin|mette|michael|niels|peter|rasmus|sara|simon|sofie|søren|thomas",
    [LT_WORDS_TRADES] = "journalist|forfatter|redaktør|skribent|anmelder|korrespondent",
    [LT_WORDS_BYLINE_END] = "den|udgivet|opdateret|kommentarer|følg",
    [LT_WORDS_NOBODY] = "følg|del|redaktionen|kommentarer",
    [LT_WORDS_ABOUT_AUTHOR] = "om forfatteren|om skribenten",
    [LT_WORDS_BIO_VERBS] = "er|skriver|bor|arbejder|underviser",
    [LT_WORDS_BIO_OPENINGS] = "jeg skriver|forfatteren|skribenten",
    [LT_WORDS_CREDIT] = "foto:|fotos:|foto af|billede:|illustration:|arkivfoto",
    [LT_WORDS_CAPTION] = "billedtekst:",
    [LT_WORDS_ALT] = "billedbeskrivelse:",
    [LT_WORDS_PICTURES] = "en|et|to|tre|flere|mange",
    [LT_WORDS_BOILERPLATE] = "alle rettigheder forbeholdes|tilmeld dig|annonce|læs også",
    [LT_WORDS_MAILING] = "afmeld|vis i browser|læs i browser",
    [LT_WORDS_CONTACT] = "kontakt|e-mail|presse",
    [LT_WORDS_LABEL] = "anmeldelse|debat|kronik|leder|interview|pressemeddelelse|kommentar",
    [LT_WORDS_AFFILIATION] = "universitet|universitetet|institut",
    [LT_WORDS_LITERATURE] =
        "referencer|kilder|litteratur|litteraturliste|kildehenvisninger|bibliografi",
    [LT_WORDS_SECTION] = "indledning|resumé|konklusion|ingredienser|fremgangsmåde|litteratur",
    [LT_WORDS_CHAPTER] = "kapitel|del|bog",
    [LT_WORDS_CHAPTER_NUMBERS] = "et|to|tre|første|anden",
    [LT_WORDS_RATING] = "karakter|vurdering|bedømmelse",
    [LT_WORDS_PAGE] = "side|s.",
    [LT_WORDS_HANGING] = "og|af",
    [LT_WORDS_KEY_TITLE] = "titel|overskrift",
    [LT_WORDS_KEY_AUTHOR] = "forfatter",
    [LT_WORDS_KEY_DATE] = "dato",
    [LT_WORDS_KEY_LANGUAGE] = "sprog",
};
/* clang-format on */
