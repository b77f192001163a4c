/* lang/es/furniture.c - what Spanish sites print around articles. See lang/furniture.h. */
#include "lang/es/es.h"

const struct lt_furniture lt_es_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "publicidad"},
    [LT_FURNITURE_COMMENTS] = {.start = "deja un comentario",
                               .inside =
                                   "comentarios cerrados|comentarios están cerrados|para dejar un comentario|"
                                   "para publicar un comentario"},
    [LT_FURNITURE_CREDITS] = {.start = "con información de"},
    [LT_FURNITURE_LEGAL] = {.start = "este sitio|todos los derechos",
                            .inside =
                                "podemos recibir una comisión|todos los derechos reservados|usa cookies|"
                                "usamos cookies|uso de cookies|utiliza cookies|utilizamos cookies"},
    [LT_FURNITURE_META] = {.start = "etiquetas|temas relacionados|tiempo de lectura",
                           .inside = "esta entrada fue publicada|esta entrada se publicó"},
    [LT_FURNITURE_PLAYER] = {.whole = "mostrar menos|mostrar más|ver menos"},
    [LT_FURNITURE_PROMO] =
        {.start = "hazte miembro|hazte socio|puede escribirnos|regístrate|suscribite|suscríbase|"
                  "suscríbete|síganos|te gustó",
         .inside = "canal de telegram|canal de whatsapp|cancela cuando quieras|"
                   "en nuestras redes sociales|nuestra newsletter|nuestro canal de youtube|"
                   "nuestro newsletter|puedes hacer periodismo|siguenos en|síganos en|síguenos en"},
    [LT_FURNITURE_RELATED] =
        {.whole = "artículos relacionados|le puede interesar|lea también|lee también|leer más|"
                  "más noticias|no te pierdas|notas relacionadas|noticias relacionadas|"
                  "podría interesarte|relacionados|también te puede interesar|te puede interesar|"
                  "te recomendamos|ver más|volver arriba",
         .start = "le puede interesar|lea además|lea más|lea también|lee más|lee también|más de|"
                  "más en|más sobre|también lea|te puede interesar"},
    [LT_FURNITURE_SHARE] = {.whole = "comentarios|compartir|enlace permanente", .start = "síguenos"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "autor|por"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "actualizado|publicado"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto|fotos"},
};
