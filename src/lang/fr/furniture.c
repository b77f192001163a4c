/* lang/fr/furniture.c - what French sites print around articles. See lang/furniture.h. */
#include "lang/fr/fr.h"

const struct lt_furniture lt_fr_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "publicité"},
    [LT_FURNITURE_COMMENTS] = {.start = "laisser un commentaire"},
    [LT_FURNITURE_CREDITS] = {.start = "avec afp"},
    [LT_FURNITURE_LEGAL] = {.start = "ce site utilise|tous droits",
                            .inside = "tous droits réservés|utilise des cookies|utilisons des cookies"},
    [LT_FURNITURE_META] = {.start = "catégories|mots clés|temps de lecture|étiquettes"},
    [LT_FURNITURE_PROMO] = {.start = "abonnez vous|inscrivez vous|vous avez aimé",
                            .inside = "notre newsletter"},
    [LT_FURNITURE_RELATED] =
        {.whole = "articles similaires|en savoir plus|lire aussi|lire la suite|sur le même sujet|"
                  "voir aussi|vous aimerez aussi|à lire aussi",
         .start = "a lire aussi|lire aussi|lire également|plus d articles|plus de|voir aussi|"
                  "vous aimerez aussi|à lire aussi|à lire également|à voir aussi"},
    [LT_FURNITURE_SHARE] = {.whole = "commentaires|imprimer|partager", .start = "suivez nous"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "par"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "mis à jour|publié"},
    [LT_FURNITURE_CREDIT_LINE] =
        {.start = "crédit photo|crédits|crédits photos|illustration|image illustrative|photo credits"},
};
