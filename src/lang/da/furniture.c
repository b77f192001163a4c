/* lang/da/furniture.c - what Danish sites print around articles. See lang/furniture.h. */
#include "lang/da/da.h"

const struct lt_furniture lt_da_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "annonce|annoncer|reklame"},
    [LT_FURNITURE_COMMENTS] = {.start = "efterlad en kommentar|skriv en kommentar"},
    [LT_FURNITURE_LEGAL] = {.inside = "alle rettigheder forbeholdes|anvender cookies"},
    [LT_FURNITURE_META] = {.start = "emneord|kategorier|læsetid", .inside = "dette indlæg blev"},
    [LT_FURNITURE_PROMO] = {.start = "abonner|bliv medlem|tilmeld dig"},
    [LT_FURNITURE_RELATED] = {.whole = "flere nyheder|læs mere|læs også|mest læste|relaterede artikler",
                              .start = "læs mere om|læs også"},
    [LT_FURNITURE_SHARE] = {.whole = "del|del artiklen|kommentarer|udskriv", .start = "følg os"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "opdateret|publiceret"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto"},
};
