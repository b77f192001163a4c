/* lang/cs/furniture.c - what Czech sites print around articles. See lang/furniture.h. */
#include "lang/cs/cs.h"

const struct lt_furniture lt_cs_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "inzerce|reklama"},
    [LT_FURNITURE_COMMENTS] = {.start = "napsat komentář|přidat komentář|vstoupit do diskuse"},
    [LT_FURNITURE_LEGAL] = {.inside = "používá soubory cookie|souborů cookies|všechna práva vyhrazena"},
    [LT_FURNITURE_META] = {.start = "doba čtení|klíčová slova|témata|štítky"},
    [LT_FURNITURE_PROMO] = {.start = "předplaťte si|přihlaste se k odběru"},
    [LT_FURNITURE_RELATED] = {.whole = "další články|nejčtenější|související články|čtěte také|čtěte více",
                              .start = "přečtěte si také|čtěte také|čtěte více"},
    [LT_FURNITURE_SHARE] = {.whole = "diskuse|komentáře|sdílet|tisk", .start = "sledujte nás"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "autor"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "aktualizováno|publikováno"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto"},
};
