/* lang/ru/furniture.c - what Russian sites print around articles. See lang/furniture.h. */
#include "lang/ru/ru.h"

const struct lt_furniture lt_ru_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "реклама"},
    [LT_FURNITURE_COMMENTS] = {.start = "добавить комментарий|добавить отзыв|оставить комментарий",
                               .inside = "комментарии закрыты|чтобы оставить комментарий"},
    [LT_FURNITURE_LEGAL] = {.start = "все права|для публикации",
                            .inside = "все права защищены|используем cookie|использует cookie"},
    [LT_FURNITURE_META] = {.start = "время чтения|метки|просмотров|теги",
                           .inside = "запись опубликована|эта запись была"},
    [LT_FURNITURE_PLAYER] = {.whole = "показать ещё|свернуть"},
    [LT_FURNITURE_PROMO] = {.start = "поддержите|подпишитесь"},
    [LT_FURNITURE_RELATED] =
        {.whole = "другие новости|материалы по теме|по теме|подробнее|популярное|похожие статьи|"
                  "рекомендуем|самое популярное|смотрите также|также по теме|читайте также|"
                  "читать далее",
         .start = "самые популярные|см также|смотрите также|читайте ещё|читайте нас|читайте также"},
    [LT_FURNITURE_SHARE] = {.whole = "поделиться", .start = "подписывайтесь|присоединяйтесь"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "автор"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "обновлено|опубликовано"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "фото"},
};
