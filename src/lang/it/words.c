/* lang/it/words.c - words that Italian pages and texts use. See enum lt_word_list. */
#include "lang/it/it.h"

/* clang-format off */
const char *const lt_it_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|il|del|alle|ore|dalle",
    [LT_WORDS_DATE_CUES] = "pubblicato|aggiornato|il|pubblicato il|aggiornato il|ultimo aggiornamento|ultima modifica",
    [LT_WORDS_MINUTES] = "min|minuti",
    [LT_WORDS_READING] = "lettura",
    [LT_WORDS_BY] = "un reportage di|a cura di|di:|autore:|testo:|scritto da|intervista:",
    [LT_WORDS_POSTED] = "pubblicato da",
    [LT_WORDS_BY_SHORT] = "di",
    [LT_WORDS_NAME_JOINTS] = "e",
    [LT_WORDS_NAME_PARTS] = "da|di|del|della|la|dal|degli",
    [LT_WORDS_NO_NAMES] = "un|una|il|lo|san|santa",
    [LT_WORDS_GIVEN_NAMES] =
        "andrea|anna|antonio|barbara|elena|emma|francesca|giulia|laura|linda|marco|maria|rosa|sandra|sara|"
        "sofia|teresa",
    [LT_WORDS_TRADES] = 
        "giornalista|scrittore|scrittrice|autore|redattore|redattrice|caporedattore|corrispondente|"
        "inviato|inviata|autrice",
    [LT_WORDS_BYLINE_END] =
        "il|pubblicato|aggiornato|commenti|segui|condividi|tutti|contatti",
    [LT_WORDS_NOBODY] =
        "segui|condividi|autore|autrice|redazione|commenti|stampa|autori|anonimo|la redazione|"
        "amministratore",
    [LT_WORDS_ABOUT_AUTHOR] = "l'autore|l’autore|sull'autore|sull’autore",
    [LT_WORDS_BIO_VERBS] = "è|scrive",
    [LT_WORDS_BIO_OPENINGS] = "scrivo|l'autore|l’autore",
    [LT_WORDS_CREDIT] = "fotografia:|foto di|foto:",
    [LT_WORDS_CAPTION] = "didascalia:",
    [LT_WORDS_ALT] = "descrizione dell'immagine:|descrizione dell’immagine:",
    [LT_WORDS_PICTURES] = "un|una|due|tre|alcuni|alcune",
    [LT_WORDS_BOILERPLATE] = "tutti i diritti riservati|iscriviti",
    [LT_WORDS_MAILING] = "annulla iscrizione|disiscriviti|visualizza nel browser",
    [LT_WORDS_CONTACT] = "contatto|contatti|posta|e-mail|stampa",
    [LT_WORDS_LABEL] = "opinione|recensione|intervista|comunicato stampa",
    [LT_WORDS_AFFILIATION] = "università",
    [LT_WORDS_LITERATURE] =
        "riferimenti|riferimenti bibliografici|bibliografia|opere citate|letteratura|fonti|"
        "note e bibliografia",
    [LT_WORDS_SECTION] = "introduzione|conclusioni|ingredienti|preparazione",
    [LT_WORDS_CHAPTER] = "capitolo|parte|libro",
    [LT_WORDS_CHAPTER_NUMBERS] = "uno|due|tre",
    [LT_WORDS_RATING] = "voto|valutazione",
    [LT_WORDS_PAGE] = "pagina|pag.",
    [LT_WORDS_HANGING] = "il|la|di|da|e",
    [LT_WORDS_KEY_TITLE] = "titolo",
    [LT_WORDS_KEY_AUTHOR] = "autore",
    [LT_WORDS_KEY_DATE] = "data",
};
/* clang-format on */
