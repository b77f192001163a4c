/* lang/ca/words.c - words that Catalan pages and texts use. See enum lt_word_list. */
#include "lang/ca/ca.h"

/* clang-format off */
const char *const lt_ca_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|a les|de|del|d",
    [LT_WORDS_DATE_CUES] = "publicat|actualitzat|publicada|data|el",
    [LT_WORDS_MINUTES] = "min|minuts|minut",
    [LT_WORDS_READING] = "lectura|temps de lectura",
    [LT_WORDS_BY] = "text:|per:|escrit per|un article de|una entrevista de|una crítica de|redacció:",
    [LT_WORDS_POSTED] = "publicat per",
    [LT_WORDS_BY_SHORT] = "per",
    [LT_WORDS_NAME_JOINTS] = "i",
    [LT_WORDS_NAME_PARTS] = "i|de|del|la",
    [LT_WORDS_GIVEN_NAMES] = "albert|anna|arnau|carles|clara|david|eva|ferran|jaume|joan|jordi|josep|laia|laura|lluís|maria|marc|"
        "marta|miquel|mireia|montserrat|núria|oriol|pau|pere|ramon|roger|sergi|toni|xavier",
    [LT_WORDS_TRADES] = "periodista|escriptor|escriptora|redactor|redactora|corresponsal|crític|editor|editora",
    [LT_WORDS_BYLINE_END] = "publicat|actualitzat|comentaris|segueix",
    [LT_WORDS_NOBODY] = "redacció|segueix|comparteix|comentaris|agències",
    [LT_WORDS_ABOUT_AUTHOR] = "sobre l'autor|sobre l’autor|sobre l'autora|sobre l’autora",
    [LT_WORDS_BIO_VERBS] = "és|escriu|viu|treballa",
    [LT_WORDS_BIO_OPENINGS] = "l'autor|l’autor|l'autora|l’autora",
    [LT_WORDS_CREDIT] = "foto:|fotos:|imatge:|il·lustració:|fotografia:|font:",
    [LT_WORDS_CAPTION] = "peu de foto:",
    [LT_WORDS_ALT] = "descripció de la imatge:",
    [LT_WORDS_PICTURES] = "un|una|dos|dues|tres",
    [LT_WORDS_BOILERPLATE] = "tots els drets reservats|subscriu-te|publicitat|llegeix també|també et pot interessar",
    [LT_WORDS_MAILING] = "dona't de baixa|veure al navegador",
    [LT_WORDS_CONTACT] = "contacte|correu|correu electrònic|premsa",
    [LT_WORDS_LABEL] = "crítica|opinió|entrevista|reportatge|editorial|crònica|ressenya",
    [LT_WORDS_AFFILIATION] = "universitat|institut|facultat",
    [LT_WORDS_LITERATURE] =
        "referències|referències bibliogràfiques|bibliografia|obres citades|fonts",
    [LT_WORDS_SECTION] = "introducció|resum|conclusions|ingredients|elaboració|bibliografia|mètodes",
    [LT_WORDS_CHAPTER] = "capítol|part|llibre",
    [LT_WORDS_CHAPTER_NUMBERS] = "u|dos|tres|primer|segon|primera|segona",
    [LT_WORDS_RATING] = "puntuació|nota|valoració",
    [LT_WORDS_PAGE] = "pàgina|pàg.",
    [LT_WORDS_HANGING] = "el|la|els|de",
    [LT_WORDS_KEY_TITLE] = "títol",
    [LT_WORDS_KEY_AUTHOR] = "autor|autora",
    [LT_WORDS_KEY_DATE] = "data",
    [LT_WORDS_KEY_LANGUAGE] = "llengua|idioma",
};
/* clang-format on */
