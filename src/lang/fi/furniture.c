/* lang/fi/furniture.c - what Finnish sites print around articles. See lang/furniture.h. */
#include "lang/fi/fi.h"

const struct lt_furniture lt_fi_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "mainos|ilmoitus"},
    [LT_FURNITURE_COMMENTS] = {.start = "jätä kommentti|kommentoi"},
    [LT_FURNITURE_LEGAL] = {.inside = "kaikki oikeudet pidätetään|käyttää evästeitä"},
    [LT_FURNITURE_META] = {.start = "asiasanat|avainsanat|lukuaika"},
    [LT_FURNITURE_PROMO] = {.start = "tilaa uutiskirje|liity jäseneksi"},
    [LT_FURNITURE_RELATED] = {.whole = "aiheesta lisää|lisää aiheesta|lue lisää|lue myös|luetuimmat",
                              .start = "lue myös"},
    [LT_FURNITURE_SHARE] = {.whole = "jaa|jaa artikkeli|kommentit|tulosta", .start = "seuraa meitä"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "kirjoittanut"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "julkaistu|päivitetty"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "kuva"},
};
