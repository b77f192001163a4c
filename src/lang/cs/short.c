/* lang/cs/short.c - Czech: short forms and measures in the case that the preposition before them asks for. */
#include "lang/slavic/short.h"

#include "lang/desk/desk.h"

#include "lang/cs/cs.h"

#include "lang/slavic/slavic.h"

static const struct lt_slavic_short rows[] = {
    {"ul", "ulice|ulice|ulici|ulicí|ulici|ulici", false},
    {"nám", "náměstí|náměstí|náměstí|náměstím|náměstí|náměstí", false},
    {"čl", "článek|článku|článku|článkem|článku|článek", true},
    {"odst", "odstavec|odstavce|odstavci|odstavcem|odstavci|odstavec", true},
    {"zač", "začátek|začátku|začátku|začátkem|začátku|začátek", true},
    {"poč", "počátek|počátku|počátku|počátkem|počátku|počátek", true},
    {"kon", "konec|konce|konci|koncem|konci|konec", true},
    {"pol", "polovina|poloviny|polovině|polovinou|polovině|polovinu", true},
    {"kap", "kapitola|kapitoly|kapitole|kapitolou|kapitole|kapitolu", true},
    {"obr", "obrázek|obrázku|obrázku|obrázkem|obrázku|obrázek", true},
    {"tab", "tabulka|tabulky|tabulce|tabulkou|tabulce|tabulku", true},
    {"s", "strana|strany|straně|stranou|straně|stranu", true},
    {"str", "strana|strany|straně|stranou|straně|stranu", true},
    {"č", "číslo|čísla|číslu|číslem|čísle|číslo", true},
    {"sv", "svazek|svazku|svazku|svazkem|svazku|svazek", true},
    {"zák", "zákon|zákona|zákonu|zákonem|zákoně|zákon", false},
    {"vyhl", "vyhláška|vyhlášky|vyhlášce|vyhláškou|vyhlášce|vyhlášku", false},
    {"§", "paragraf|paragrafu|paragrafu|paragrafem|paragrafu|paragraf", true},
    {NULL, NULL, false},
};

size_t lt_cs_read_short(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_shorts shorts = {.rows = rows, .askers = lt_cs_askers};
    return lt_slavic_read_short(d, i, &shorts);
}

/* "na" and "o" ask for the accusative of a measure: they are not among these. */
/* "v 90. min.", "ve 3. tř." */
size_t lt_cs_read_nth(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_nth nouns[] = {
        {"min", "minuta|minuty|minutě|minutou|minutě|minutu", LT_FEMININE},
        {"sek", "sekunda|sekundy|sekundě|sekundou|sekundě|sekundu", LT_FEMININE},
        {"hod", "hodina|hodiny|hodině|hodinou|hodině|hodinu", LT_FEMININE},
        {"tř", "třída|třídy|třídě|třídou|třídě|třídu", LT_FEMININE},
        {"kap", "kapitola|kapitoly|kapitole|kapitolou|kapitole|kapitolu", LT_FEMININE},
        {"str", "strana|strany|straně|stranou|straně|stranu", LT_FEMININE},
        {"pol", "polovina|poloviny|polovině|polovinou|polovině|polovinu", LT_FEMININE},
        {"roč", "ročník|ročníku|ročníku|ročníkem|ročníku|ročník", LT_MASCULINE},
        {"čtvrtl", "čtvrtletí|čtvrtletí|čtvrtletí|čtvrtletím|čtvrtletí|čtvrtletí", LT_NEUTER},
        {NULL, NULL, 0},
    };
    static const struct lt_slavic_nths nths = {
        .rows = nouns, .askers = lt_cs_askers, .mark = false, .both = true};
    return lt_is_kind(d, i, LT_TOK_NUMBER) ? lt_slavic_read_nth(d, i, &nths)
                                           : lt_slavic_read_roman_nth(d, i, &nths);
}

uint8_t lt_cs_measure_case(const struct lt_desk *d, size_t before)
{
    static const struct lt_slavic_asker measures[] = {
        {"na|za|o|přes", LT_ACC},       {"po|při", LT_LOC}, {"k|ke|díky|kvůli|oproti", LT_DAT},
        {"s|se|před|mezi|nad", LT_INS}, {NULL, LT_NOM},
    };
    uint8_t kase = lt_slavic_asked_case(d, before, measures);
    if (kase == LT_NOM)
        kase = lt_slavic_between(d, before, "a|i", "mezi");
    bool command =
        kase == LT_NOM && lt_slavic_follows_command(d, before, "jte|ěte|ťte|pte|lte",
                                                    "přidat|vmíchat|přidáme|přidej|vezmi|nasyp|nalij");
    return command ? LT_ACC : kase;
}

void lt_cs_decline(struct lt_buf *b, size_t from, uint8_t kase)
{
    static const struct lt_slavic_oblique ends[] = {
        {"ých", "+ým", "+ými", "+ých"},
        {"ích", "+ím", "+ími", "+ích"},
        {"ňů", "ňům", "ni", "ních"},
        {"řů", "řům", "ři", "řích"},
        {"ců", "cům", "ci", "cích"},
        {"ků", "kům", "ky", "cích"},
        {"lů", "lům", "ly", "lech"},
        {"ů", "ům", "y", "ech"},
        {"ek", "kám", "kami", "kách"},
        {"ber", "brám", "brami", "brách"},
        {"ílí", "ílím", "ílemi", "ílích"},
        {"koní", "koním", "koňmi", "koních"},
        {"í", "ím", "ími", "ích"},
        {"procent", "procentům", "procenty", "procentech"},
        {"let", "letům", "lety", "letech"},
        {"eur", "eurům", "eury", "eurech"},
        {"stop", "stopám", "stopami", "stopách"},
        {"tisíc", "tisícům", "tisíci", "tisících"},
        {"", "ám", "ami", "ách"},
    };
    static const struct lt_phrase one[] = {{"á", "ou"}, {"a", "u"}, {"e", "i"}, {NULL, NULL}};
    if (kase == LT_ACC)
        lt_slavic_accusative(b, from, one);
    else
        lt_slavic_decline(b, from, kase, ends);
}
