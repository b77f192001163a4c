/* lang/fi/words.c - words that Finnish pages and texts use. See enum lt_word_list. */
#include "lang/fi/fi.h"

/* clang-format off */
const char *const lt_fi_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|"
        "torstaina|perjantaina|lauantaina|sunnuntaina|klo|kello",
    [LT_WORDS_DATE_CUES] = "julkaistu|päivitetty|muokattu|viimeksi päivitetty|viimeksi muokattu",
    [LT_WORDS_MINUTES] = "min|minuuttia|minuutin",
    [LT_WORDS_READING] = "lukuaika|lukemista|luettava",
    [LT_WORDS_BY] = "kirjoittanut|teksti:|toimittanut:|haastattelu:|kirjoittaja:",
    [LT_WORDS_POSTED] = "julkaissut|julkaisija",
    [LT_WORDS_NAME_JOINTS] = "ja",
    [LT_WORDS_GIVEN_NAMES] = "aino|anna|antti|eero|elina|emma|hanna|heikki|jari|juha|jukka|kaisa|kari|kati|laura|leena|liisa|"
        "maija|markku|matti|mika|mikko|minna|olli|outi|pekka|petri|päivi|riikka|sami|sanna|sari|teemu|tiina|timo|tuomas|ville",
    [LT_WORDS_TRADES] = "toimittaja|kirjailija|päätoimittaja|kriitikko|kirjeenvaihtaja|kolumnisti",
    [LT_WORDS_BYLINE_END] = "julkaistu|päivitetty|kommentit|seuraa",
    [LT_WORDS_NOBODY] = "seuraa|jaa|toimitus|kommentit",
    [LT_WORDS_ABOUT_AUTHOR] = "kirjoittajasta|tietoa kirjoittajasta",
    [LT_WORDS_BIO_VERBS] = "asuu|kirjoittaa|työskentelee|on helsinkiläinen",
    [LT_WORDS_BIO_OPENINGS] = "kirjoittaja on|kirjoitan",
    [LT_WORDS_CREDIT] = "kuva:|kuvat:|valokuva:|kuvaaja:|piirros:",
    [LT_WORDS_CAPTION] = "kuvateksti:",
    [LT_WORDS_ALT] = "kuvan kuvaus:|vaihtoehtoinen teksti:",
    [LT_WORDS_PICTURES] = "yksi|kaksi|kolme|monta|useita",
    [LT_WORDS_BOILERPLATE] = "kaikki oikeudet pidätetään|tilaa uutiskirje|mainos|lue myös|lue lisää",
    [LT_WORDS_MAILING] = "peruuta tilaus|näytä selaimessa",
    [LT_WORDS_CONTACT] = "yhteystiedot|yhteys|sähköposti|lisätietoja",
    [LT_WORDS_LABEL] = "arvostelu|arvio|kolumni|mielipide|pääkirjoitus|haastattelu|uutinen|tiedote",
    [LT_WORDS_AFFILIATION] = "yliopisto|korkeakoulu|tutkimuslaitos",
    [LT_WORDS_LITERATURE] =
        "lähteet|lähdeluettelo|kirjallisuus|kirjallisuutta|viitteet",
    [LT_WORDS_SECTION] = "johdanto|tiivistelmä|yhteenveto|päätelmät|ainekset|valmistus|lähteet",
    [LT_WORDS_CHAPTER] = "luku|osa|kirja",
    [LT_WORDS_CHAPTER_ALONE] = "prologi|epilogi|esipuhe|alkusanat|loppusanat",
    [LT_WORDS_CHAPTER_NUMBERS] = "yksi|kaksi|kolme|ensimmäinen|toinen|kolmas",
    [LT_WORDS_RATING] = "arvosana|pisteet|arvio",
    [LT_WORDS_PAGE] = "sivu|s.",
    [LT_WORDS_HANGING] = "ja",
    [LT_WORDS_KEY_TITLE] = "otsikko",
    [LT_WORDS_KEY_AUTHOR] = "kirjoittaja|tekijä",
    [LT_WORDS_KEY_DATE] = "päivämäärä|päiväys",
    [LT_WORDS_KEY_LANGUAGE] = "kieli",
};
/* clang-format on */
