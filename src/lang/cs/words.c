/* lang/cs/words.c - words that Czech pages and texts use. See enum lt_word_list. */
#include "lang/cs/cs.h"

/* clang-format off */
const char *const lt_cs_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|dne|v|ve",
    [LT_WORDS_DATE_CUES] = "publikováno|zveřejněno|aktualizováno|vydáno|naposledy upraveno|vloženo",
    [LT_WORDS_MINUTES] = "min|minut|minuty|minuta",
    [LT_WORDS_READING] = "čtení|doba čtení",
    [LT_WORDS_BY] = "autor:|autorka:|autoři:|text:|napsal:|napsala:|napsal|napsala|připravil|připravila|rozhovor vedl|rozhovor vedla",
    [LT_WORDS_POSTED] = "vložil|vložila|publikoval|publikovala",
    [LT_WORDS_NAME_JOINTS] = "a",
    [LT_WORDS_NAME_PARTS] = "z|ze",
    [LT_WORDS_GIVEN_NAMES] =
        "jan|jana|petr|petra|jiří|josef|pavel|martin|tomáš|jaroslav|miroslav|zdeněk|václav|michal|františek|karel|"
        "marie|eva|anna|hana|lenka|kateřina|lucie|věra|alena|tereza|ondřej|lukáš|jakub",
    [LT_WORDS_TRADES] =
        "novinář|novinářka|redaktor|redaktorka|spisovatel|spisovatelka|autor|autorka|komentátor|komentátorka|"
        "publicista|publicistka|reportér|reportérka|zpravodaj|zpravodajka",
    [LT_WORDS_BYLINE_END] = "dne|publikováno|aktualizováno|zveřejněno|diskuse|komentáře|sledovat",
    [LT_WORDS_NOBODY] = "sledovat|sdílet|autor|redakce|komentáře|diskuse|administrátor|anonym|host|tisk",
    [LT_WORDS_ABOUT_AUTHOR] = "o autorovi|o autorce|o autorech",
    [LT_WORDS_BIO_VERBS] = "je|píše|žije|pracuje|působí|vystudoval|vystudovala|přednáší",
    [LT_WORDS_BIO_OPENINGS] = "píšu|autor je|autorka je|autor|autorka",
    [LT_WORDS_CREDIT] = "foto:|fotografie:|ilustrace:|snímek:|zdroj:",
    [LT_WORDS_CAPTION] = "popisek:|popis:",
    [LT_WORDS_ALT] = "popis obrázku:",
    [LT_WORDS_PICTURES] = "dva|dvě|tři|několik|portrét|pohled",
    [LT_WORDS_BOILERPLATE] = "všechna práva vyhrazena|čtěte také|čtěte i|reklama|inzerce|předplatné",
    [LT_WORDS_MAILING] = "odhlásit|odhlásit se|zobrazit v prohlížeči",
    [LT_WORDS_CONTACT] = "kontakt|e-mail|pro média",
    [LT_WORDS_LABEL] = "komentář|recenze|rozhovor|názor|tisková zpráva|reportáž|glosa",
    [LT_WORDS_AFFILIATION] = "univerzita|ústav|fakulta|akademie",
    [LT_WORDS_LITERATURE] =
        "literatura|reference|použitá literatura|zdroje|seznam literatury|bibliografie|prameny",
    [LT_WORDS_SECTION] = "úvod|závěr|shrnutí|abstrakt|ingredience|suroviny|postup|literatura",
    [LT_WORDS_CHAPTER] = "kapitola|část|díl|kniha",
    [LT_WORDS_CHAPTER_ALONE] = "prolog|epilog|předmluva|doslov",
    [LT_WORDS_CHAPTER_NUMBERS] = "jedna|dva|tři|první|druhá|třetí",
    [LT_WORDS_RATING] = "hodnocení",
    [LT_WORDS_PAGE] = "strana|str.",
    [LT_WORDS_HANGING] = "a|v|na",
    [LT_WORDS_KEY_TITLE] = "název|titulek",
    [LT_WORDS_KEY_SUBTITLE] = "podtitul",
    [LT_WORDS_KEY_AUTHOR] = "autor",
    [LT_WORDS_KEY_DATE] = "datum",
    [LT_WORDS_KEY_LANGUAGE] = "jazyk",
};
/* clang-format on */
