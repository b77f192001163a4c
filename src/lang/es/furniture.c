/* lang/es/furniture.c - what Spanish sites print around articles. See lang/furniture.h. */
#include "lang/es/es.h"

const struct lt_furniture lt_es_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "publicidad"},
    [LT_FURNITURE_COMMENTS] = {.start = "deja un comentario"},
    [LT_FURNITURE_CREDITS] = {.start = "con información de"},
    [LT_FURNITURE_LEGAL] = {.start = "este sitio|todos los derechos",
                            .inside =
                                "todos los derechos reservados|usa cookies|usamos cookies|uso de cookies|"
                                "utiliza cookies|utilizamos cookies"},
    [LT_FURNITURE_META] = {.start = "etiquetas|temas relacionados|tiempo de lectura"},
    [LT_FURNITURE_PROMO] = {.start = "puede escribirnos|regístrate|suscríbase|suscríbete|te gustó",
                            .inside =
                                "canal de telegram|canal de whatsapp|nuestra newsletter|nuestro newsletter"},
    [LT_FURNITURE_RELATED] =
        {.whole = "artículos relacionados|le puede interesar|lea también|lee también|leer más|"
                  "notas relacionadas|noticias relacionadas|relacionados|también te puede interesar|"
                  "te puede interesar|ver más",
         .start = "le puede interesar|lea además|lea más|lea también|lee más|lee también|más de|más en|"
                  "más sobre|también lea|te puede interesar"},
    [LT_FURNITURE_SHARE] = {.whole = "comentarios|compartir", .start = "síguenos"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "autor|por"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "actualizado|publicado"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto|fotos"},
};
