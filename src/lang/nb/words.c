/* lang/nb/words.c - words that Norwegian pages and texts use. See enum lt_word_list. */
#include "lang/nb/nb.h"

/* clang-format off */
const char *const lt_nb_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|kl|den",
    [LT_WORDS_DATE_CUES] = "publisert|oppdatert|sist oppdatert|utgitt|den",
    [LT_WORDS_MINUTES] = "min|minutter|minutt",
    [LT_WORDS_READING] = "lesetid|lesing",
    [LT_WORDS_BY] = "tekst:|av:|skrevet av|artikkel av|intervju av|en anmeldelse av",
    [LT_WORDS_POSTED] = "publisert av|postet av",
    [LT_WORDS_BY_SHORT] = "av",
    [LT_WORDS_NAME_JOINTS] = "og",
    [LT_WORDS_NAME_PARTS] = "av",
    [LT_WORDS_GIVEN_NAMES] =
        "anne|bjørn|eirik|emma|erik|eva|hans|inger|ingrid|jan|kari|kristin|kristian|lars|liv|maria|marit|morten|"
        "nora|ola|olav|per|sara|silje|solveig|thomas|tor|trond|øyvind|geir",
    [LT_WORDS_TRADES] = "journalist|forfatter|redaktør|skribent|anmelder|korrespondent|kommentator",
    [LT_WORDS_BYLINE_END] = "den|publisert|oppdatert|kommentarer|følg",
    [LT_WORDS_NOBODY] = "følg|del|redaksjonen|kommentarer",
    [LT_WORDS_ABOUT_AUTHOR] = "om forfatteren|om skribenten",
    [LT_WORDS_BIO_VERBS] = "er|skriver|bor|arbeider|jobber|underviser",
    [LT_WORDS_BIO_OPENINGS] = "jeg skriver|forfatteren|skribenten",
    [LT_WORDS_CREDIT] = "foto:|bilde:|illustrasjon:|foto av|arkivfoto",
    [LT_WORDS_CAPTION] = "bildetekst:",
    [LT_WORDS_ALT] = "bildebeskrivelse:",
    [LT_WORDS_PICTURES] = "en|et|to|tre|flere|mange",
    [LT_WORDS_BOILERPLATE] = "alle rettigheter forbeholdt|abonner|annonse|les også",
    [LT_WORDS_MAILING] = "meld deg av|vis i nettleser|les i nettleser",
    [LT_WORDS_CONTACT] = "kontakt|e-post|presse",
    [LT_WORDS_LABEL] = "anmeldelse|debatt|kronikk|leder|intervju|pressemelding|kommentar",
    [LT_WORDS_AFFILIATION] = "universitet|universitetet|institutt",
    [LT_WORDS_LITERATURE] =
        "referanser|kilder|litteratur|litteraturliste|kildehenvisninger|bibliografi",
    [LT_WORDS_SECTION] = "innledning|sammendrag|konklusjon|ingredienser|framgangsmåte|fremgangsmåte|litteratur",
    [LT_WORDS_CHAPTER] = "kapittel|kapitlet|kapittelet|del|bok",
    [LT_WORDS_CHAPTER_NUMBERS] = "en|ett|to|tre|første|andre",
    [LT_WORDS_RATING] = "karakter|vurdering|terningkast",
    [LT_WORDS_PAGE] = "side|s.",
    [LT_WORDS_HANGING] = "og|av",
    [LT_WORDS_KEY_TITLE] = "tittel|overskrift",
    [LT_WORDS_KEY_AUTHOR] = "forfatter",
    [LT_WORDS_KEY_DATE] = "dato",
    [LT_WORDS_KEY_LANGUAGE] = "språk",
};
/* clang-format on */
