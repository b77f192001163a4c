/* lang/hu/words.c - words that Hungarian pages and texts use. See enum lt_word_list. */
#include "lang/hu/hu.h"

/* clang-format off */
const char *const lt_hu_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    [LT_WORDS_DATE_CUES] = "közzétéve|megjelent|frissítve",
    [LT_WORDS_MINUTES] = "perc",
    [LT_WORDS_READING] = "olvasás|olvasási idő",
    [LT_WORDS_BY] = "szerző:|írta:",
    [LT_WORDS_NAME_JOINTS] = "és",
    [LT_WORDS_TRADES] = "szerkesztő|író|írónő|újságíró",
    [LT_WORDS_BYLINE_END] = "közzétéve|frissítve|hozzászólás|követés",
    [LT_WORDS_NOBODY] = "követés|megosztás|szerkesztőség|szerző",
    [LT_WORDS_ABOUT_AUTHOR] = "a szerzőről",
    [LT_WORDS_BIO_VERBS] = "él|dolgozik|ír",
    [LT_WORDS_BIO_OPENINGS] = "a szerző",
    [LT_WORDS_CREDIT] = "fotó:|kép:",
    [LT_WORDS_CAPTION] = "képaláírás:",
    [LT_WORDS_ALT] = "képleírás:",
    [LT_WORDS_PICTURES] = "egy|két|három",
    [LT_WORDS_BOILERPLATE] = "minden jog fenntartva",
    [LT_WORDS_MAILING] = "leiratkozás",
    [LT_WORDS_CONTACT] = "kapcsolat|elérhetőség|e-mail|sajtó",
    [LT_WORDS_LABEL] = "vélemény|kritika|interjú|sajtóközlemény",
    [LT_WORDS_AFFILIATION] = "egyetem",
    [LT_WORDS_LITERATURE] =
        "irodalom|irodalomjegyzék|források|hivatkozások|bibliográfia|felhasznált irodalom",
    [LT_WORDS_SECTION] = "bevezetés|összefoglalás|hozzávalók",
    [LT_WORDS_CHAPTER] = "fejezet|rész",
    [LT_WORDS_CHAPTER_NUMBERS] = "egy|kettő|három",
    [LT_WORDS_RATING] = "értékelés",
    [LT_WORDS_PAGE] = "oldal",
    [LT_WORDS_HANGING] = "a|az|és",
    [LT_WORDS_KEY_TITLE] = "cím",
    [LT_WORDS_KEY_AUTHOR] = "szerző",
    [LT_WORDS_KEY_DATE] = "dátum",
};
/* clang-format on */
