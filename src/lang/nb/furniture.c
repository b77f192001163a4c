/* lang/nb/furniture.c - what Norwegian sites print around articles. See lang/furniture.h. */
#include "lang/nb/nb.h"

const struct lt_furniture lt_nb_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "annonse|annonser|reklame"},
    [LT_FURNITURE_COMMENTS] = {.start = "legg igjen en kommentar|skriv en kommentar",
                               .inside = "kommentarer er stengt"},
    [LT_FURNITURE_LEGAL] = {.inside = "alle rettigheter forbeholdt|bruker cookies|med enerett"},
    [LT_FURNITURE_META] = {.start = "emneord|kategorier|lesetid", .inside = "dette innlegget ble"},
    [LT_FURNITURE_PLAYER] = {.whole = "vis mer"},
    [LT_FURNITURE_PROMO] = {.start = "abonner|bli medlem|meld deg på|støtt oss"},
    [LT_FURNITURE_RELATED] = {.whole =
                                  "flere saker|les mer|les også|mest lest|relaterte artikler|relaterte saker",
                              .start = "les mer om|les også"},
    [LT_FURNITURE_SHARE] = {.whole = "del|del artikkelen|kommentarer|skriv ut", .start = "følg oss"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "av"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "oppdatert|publisert"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto"},
};
