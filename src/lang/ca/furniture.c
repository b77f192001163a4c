/* lang/ca/furniture.c - what Catalan sites print around articles. See lang/furniture.h. */
#include "lang/ca/ca.h"

const struct lt_furniture lt_ca_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "publicitat"},
    [LT_FURNITURE_COMMENTS] = {.start = "deixa un comentari|deixeu un comentari"},
    [LT_FURNITURE_LEGAL] = {.inside = "fem servir galetes|tots els drets reservats|utilitza galetes"},
    [LT_FURNITURE_META] = {.start = "etiquetes|paraules clau|temps de lectura",
                           .inside = "aquesta entrada s ha publicat"},
    [LT_FURNITURE_PROMO] = {.start = "subscriu te|subscriviu vos"},
    [LT_FURNITURE_RELATED] = {.whole = "articles relacionats|el més llegit|llegiu també|més informació|"
                                       "notícies relacionades",
                              .start = "et pot interessar|llegeix també|llegiu també|us pot interessar"},
    [LT_FURNITURE_SHARE] = {.whole = "comentaris|comparteix|compartir|imprimeix",
                            .start = "segueix nos|segueix nos a"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "actualitzat|publicat"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto"},
};
