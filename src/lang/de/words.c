/* lang/de/words.c - words that German pages and texts use. See enum lt_word_list. */
#include "lang/de/de.h"

/* clang-format off */
const char *const lt_de_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|um|uhr|am|den",
    [LT_WORDS_DATE_CUES] = "veröffentlicht|stand|am|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|erschienen|erschienen am|erstellt am",
    [LT_WORDS_MINUTES] = "min|minuten",
    [LT_WORDS_READING] = "lesezeit|lesen",
    [LT_WORDS_BY] =
        "ein bericht von|eine reportage von|von:|autor:|autorin:|ein beitrag von|text von|text:|"
        "geschrieben von|verfasst von|beitrag von|text und interview:|autoren:",
    [LT_WORDS_POSTED] = "gespeichert von|veröffentlicht von|erstellt von|eingestellt von|gepostet von",
    [LT_WORDS_BY_SHORT] = "von",
    [LT_WORDS_NAME_JOINTS] = "und",
    [LT_WORDS_NAME_PARTS] = "von|der|den|zu|zur|vom",
    [LT_WORDS_NO_NAMES] =
        "und|oder|der|die|das|ein|eine|im|am|rezept|beitrag|artikel|seite|forum|thema|zum|alle|text|symbolbild",
    [LT_WORDS_GIVEN_NAMES] =
        "alexander|andrea|anna|anne|barbara|christian|christine|claire|clara|daniel|eva|felix|frank|hans|"
        "ingrid|jan|jonas|julia|julian|karl|klaus|laura|lena|maria|martin|max|michael|nina|oliver|peter|"
        "richard|robert|sandra|sara|sarah|sebastian|simon|sophie|stefan|thomas|walter|wolfgang",
    [LT_WORDS_TRADES] = 
        "journalist|journalistin|autor|autorin|redakteur|redakteurin|schriftsteller|redaktor|redaktorin|"
        "korrespondent|korrespondentin|volontär|volontärin|chefredakteur|chefredakteurin|ressortleiter|"
        "ressortleiterin|reporter|reporterin",
    [LT_WORDS_BYLINE_END] =
        "am|um|vom|veröffentlicht|aktualisiert|erstellt|stand|kommentare|folgen|alle|kontakt|mehr|profil|"
        "zuletzt|lesezeit|illustration|illustrationen|foto|fotos|bilder|mit|in|aus",
    [LT_WORDS_NOBODY] =
        "folgen|abonnieren|teilen|anmelden|autor|autorin|redaktion|datum|kommentare|drucken|autoren|"
        "alle beiträge|alle artikel|unbenannt|unbekannt|gast|gastautor|anonym|administrator|die redaktion|"
        "verfasser",
    [LT_WORDS_ABOUT_AUTHOR] = "über den autor|über die autorin|zum autor|zur autorin|zur person",
    [LT_WORDS_BIO_VERBS] = "ist|schreibt|lebt|arbeitet",
    [LT_WORDS_BIO_OPENINGS] = "ich schreibe|der autor|die autorin",
    [LT_WORDS_CREDIT] = "foto:|fotos:|foto von|bild:|bilder:|bildquelle|bildnachweis",
    [LT_WORDS_CAPTION] = "bildunterschrift:",
    [LT_WORDS_ALT] = "bildbeschreibung:",
    [LT_WORDS_PICTURES] = "ein|eine|zwei|drei|mehrere",
    [LT_WORDS_BOILERPLATE] = "alle rechte vorbehalten|newsletter abonnieren|anzeige",
    [LT_WORDS_MAILING] = "im browser ansehen|im browser anzeigen|abmelden|abbestellen",
    [LT_WORDS_CONTACT] = "kontakt|e-mail|ansprechpartner|presse",
    [LT_WORDS_LABEL] = "pressemitteilung|meinung|kommentar|rezension|reportage",
    [LT_WORDS_AFFILIATION] = "universität|institut",
    [LT_WORDS_LITERATURE] =
        "literatur|literaturverzeichnis|literaturangaben|quellen|quellenverzeichnis|"
        "einzelnachweise|quellen und literatur|bibliografie|bibliographie|referenzen",
    [LT_WORDS_SECTION] =
        "einleitung|zusammenfassung|ergebnisse|schluss|literatur|zutaten|zubereitung|anmerkungen",
    [LT_WORDS_CHAPTER] = "kapitel|teil|buch|erster teil",
    [LT_WORDS_CHAPTER_NUMBERS] = "eins|zwei",
    [LT_WORDS_RATING] = "bewertung|note",
    [LT_WORDS_PAGE] = "seite|s.",
    [LT_WORDS_HANGING] = "der|die|das|und|von|im",
    [LT_WORDS_KEY_TITLE] = "titel",
    [LT_WORDS_KEY_AUTHOR] = "autor",
    [LT_WORDS_KEY_DATE] = "datum",
    [LT_WORDS_KEY_LANGUAGE] = "sprache",
};
/* clang-format on */
