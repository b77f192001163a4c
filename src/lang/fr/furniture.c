/* lang/fr/furniture.c - what French sites print around articles. See lang/furniture.h. */
#include "lang/fr/fr.h"

const struct lt_furniture lt_fr_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "publicité"},
    [LT_FURNITURE_COMMENTS] = {.start = "laisser un commentaire",
                               .inside = "commentaires sont fermés|pour laisser un commentaire"},
    [LT_FURNITURE_CREDITS] = {.start = "avec afp"},
    [LT_FURNITURE_LEGAL] =
        {.start = "ce site utilise|tous droits",
         .inside = "engagent que leurs auteurs|nous touchons une commission|tous droits réservés|"
                   "utilise des cookies|utilisons des cookies"},
    [LT_FURNITURE_META] = {.start = "catégories|mots clés|temps de lecture|étiquettes",
                           .inside =
                               "ce billet a été publié|cet article a été publié|cet article est publié dans|"
                               "citer cet article"},
    [LT_FURNITURE_PLAYER] = {.whole = "afficher la suite|afficher plus|voir moins|voir plus"},
    [LT_FURNITURE_PROMO] = {.start = "abonnez vous|faites un don|inscrivez vous|soutenez nous|vous avez aimé",
                            .inside = "notre newsletter|sur nos réseaux sociaux"},
    [LT_FURNITURE_RELATED] =
        {.whole = "articles liés|articles similaires|audios et vidéos sur le sujet|"
                  "dans la même rubrique|en savoir plus|lire aussi|lire la suite|nos partenaires|"
                  "retour en haut|sur le même sujet|sur le même thème|voir aussi|"
                  "vous aimerez aussi|à découvrir aussi|à lire aussi|à ne pas manquer",
         .start = "a lire aussi|lire aussi|lire également|plus d articles|plus de|voir aussi|"
                  "vous aimerez aussi|à lire aussi|à lire également|à voir aussi"},
    [LT_FURNITURE_SHARE] = {.whole = "commentaires|imprimer|partager|permalien", .start = "suivez nous"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "par"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "mis à jour|publié"},
    [LT_FURNITURE_CREDIT_LINE] = {.start =
                                      "crédit photo|crédits|crédits photos|illustration|image illustrative|"
                                      "photo credits"},
};
