/* lang/hu/furniture.c - what Hungarian sites print around articles. See lang/furniture.h. */
#include "lang/hu/hu.h"

const struct lt_furniture lt_hu_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "hirdetés"},
    [LT_FURNITURE_COMMENTS] = {.start = "hozzászólás írása|szólj hozzá"},
    [LT_FURNITURE_LEGAL] = {.inside = "minden jog fenntartva|sütiket használ"},
    [LT_FURNITURE_META] = {.start = "címkék|kategóriák|olvasási idő"},
    [LT_FURNITURE_PROMO] = {.start = "előfizetek|iratkozz fel|iratkozzon fel|támogass"},
    [LT_FURNITURE_RELATED] = {.whole = "kapcsolódó|kapcsolódó cikkek|legolvasottabb|további híreink",
                              .start = "ezt is|kapcsolódó|olvasd el|olvassa el"},
    [LT_FURNITURE_SHARE] = {.whole = "hozzászólások|megosztás|nyomtatás",
                            .start = "kövess minket|kövessen minket"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "frissítve|megjelent"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "fotó"},
};
