/* lang/sv/furniture.c - what Swedish sites print around articles. See lang/furniture.h. */
#include "lang/sv/sv.h"

const struct lt_furniture lt_sv_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "annons|annonser|reklam"},
    [LT_FURNITURE_COMMENTS] = {.start = "lämna en kommentar|skriv en kommentar",
                               .inside = "kommentarer är stängda"},
    [LT_FURNITURE_LEGAL] = {.inside = "alla rättigheter förbehållna|använder cookies|med ensamrätt"},
    [LT_FURNITURE_META] = {.start = "kategorier|lästid|taggar|ämnen",
                           .inside = "detta inlägg postades|detta inlägg publicerades"},
    [LT_FURNITURE_PLAYER] = {.whole = "visa mer"},
    [LT_FURNITURE_PROMO] = {.start = "anmäl dig till|bli medlem|bli prenumerant|prenumerera|stöd oss"},
    [LT_FURNITURE_RELATED] = {.whole = "fler nyheter|läs mer|läs också|mest lästa|relaterade artiklar",
                              .start = "läs också|läs även"},
    [LT_FURNITURE_SHARE] = {.whole = "dela|dela artikeln|kommentarer|permalänk|skriv ut",
                            .start = "följ oss"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "av"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "publicerad|uppdaterad"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "bild|foto"},
};
