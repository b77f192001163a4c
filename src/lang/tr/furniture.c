/* lang/tr/furniture.c - what Turkish sites print around articles. See lang/furniture.h. */
#include "lang/tr/tr.h"

const struct lt_furniture lt_tr_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "reklam"},
    [LT_FURNITURE_COMMENTS] = {.start = "yorum yap|yorum yaz", .inside = "yorum yapabilmek"},
    [LT_FURNITURE_LEGAL] = {.inside = "tüm hakları saklıdır|çerez kullanmaktadır|çerezleri kullanıyoruz"},
    [LT_FURNITURE_META] = {.start = "etiketler|kategoriler|okuma süresi"},
    [LT_FURNITURE_PROMO] = {.start = "abone ol|destek ol|üye ol"},
    [LT_FURNITURE_RELATED] = {.whole = "en çok okunanlar|ilgili haberler|çok okunanlar|önerilen haberler",
                              .start = "ayrıca oku|bunu da oku|devamını oku"},
    [LT_FURNITURE_SHARE] = {.whole = "paylaş|yazdır|yorumlar", .start = "bizi takip edin"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "güncelleme|yayınlanma"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "fotoğraf"},
};
