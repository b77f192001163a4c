/* lang/nl/furniture.c - what Dutch sites print around articles. See lang/furniture.h. */
#include "lang/nl/nl.h"

const struct lt_furniture lt_nl_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "advertentie"},
    [LT_FURNITURE_COMMENTS] = {.start = "laat een reactie achter|reageer op",
                               .inside = "om een reactie te|reacties zijn gesloten"},
    [LT_FURNITURE_LEGAL] = {.start = "deze site gebruikt cookies|deze website",
                            .inside = "alle rechten voorbehouden|gebruik van cookies|gebruikt cookies"},
    [LT_FURNITURE_META] = {.start = "categorieën|leestijd|trefwoorden",
                           .inside = "dit bericht is geplaatst|dit bericht werd geplaatst"},
    [LT_FURNITURE_PLAYER] = {.whole = "toon meer"},
    [LT_FURNITURE_PROMO] = {.start = "abonneer|doe mee|meld je aan|schrijf je in|steun ons|word lid",
                            .inside = "onze nieuwsbrief"},
    [LT_FURNITURE_RELATED] =
        {.whole = "gerelateerd|gerelateerde artikelen|lees meer|lees ook|meer nieuws|meer over|"
                  "meest gelezen",
         .start = "lees ook|lees verder"},
    [LT_FURNITURE_SHARE] = {.whole = "afdrukken|deel dit artikel|delen|reacties",
                            .start = "volg ons|volg ons op"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "door"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "bijgewerkt|gepubliceerd"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto"},
};
