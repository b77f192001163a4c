/* lang/uk/furniture.c - what Ukrainian sites print around articles. See lang/furniture.h. */
#include "lang/uk/uk.h"

const struct lt_furniture lt_uk_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "реклама"},
    [LT_FURNITURE_COMMENTS] = {.start = "додати коментар|залишити коментар"},
    [LT_FURNITURE_LEGAL] = {.inside = "всі права захищені|усі права захищені|використовує файли cookie"},
    [LT_FURNITURE_META] = {.start = "час читання|теги|переглядів"},
    [LT_FURNITURE_PROMO] = {.start = "підпишіться|підписатися"},
    [LT_FURNITURE_RELATED] = {.whole = "читайте також|дивіться також|популярне|схожі статті|за темою",
                              .start = "читайте також|дивіться також|читайте нас"},
    [LT_FURNITURE_SHARE] = {.whole = "поділитися", .start = "підписуйтесь|підписуйтеся|приєднуйтесь"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "автор"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "оновлено|опубліковано"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "фото"},
};
