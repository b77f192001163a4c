/* lang/pl/furniture.c - what Polish sites print around articles. See lang/furniture.h. */
#include "lang/pl/pl.h"

const struct lt_furniture lt_pl_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "reklama"},
    [LT_FURNITURE_COMMENTS] = {.start = "dodaj komentarz|napisz komentarz",
                               .inside = "aby dodać komentarz|możliwość komentowania"},
    [LT_FURNITURE_LEGAL] = {.inside = "plików cookies|używa plików cookie|wszelkie prawa zastrzeżone"},
    [LT_FURNITURE_META] = {.start = "czas czytania|kategorie|słowa kluczowe|tagi",
                           .inside = "ten wpis został"},
    [LT_FURNITURE_PLAYER] = {.whole = "pokaż więcej"},
    [LT_FURNITURE_PROMO] = {.start = "subskrybuj|wesprzyj|zapisz się|zaprenumeruj"},
    [LT_FURNITURE_RELATED] = {.whole = "czytaj także|czytaj też|czytaj więcej|najczęściej czytane|polecane|"
                                       "powiązane artykuły|zobacz także|zobacz też",
                              .start = "czytaj także|czytaj też|zobacz również|zobacz także|zobacz też"},
    [LT_FURNITURE_SHARE] = {.whole = "drukuj|komentarze|udostępnij", .start = "obserwuj nas|śledź nas"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "autor"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "aktualizacja|opublikowano"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "fot|foto|zdjęcie"},
};
