/* lang/it/furniture.c - what Italian sites print around articles. See lang/furniture.h. */
#include "lang/it/it.h"

const struct lt_furniture lt_it_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "pubblicità"},
    [LT_FURNITURE_COMMENTS] = {.start = "lascia un commento",
                               .inside = "commenti sono chiusi|per pubblicare un commento"},
    [LT_FURNITURE_LEGAL] = {.start = "questo sito utilizza|tutti i diritti",
                            .inside = "riceviamo una commissione|tutti i diritti riservati|uso di cookie|"
                                      "utilizza cookie|utilizzano cookie"},
    [LT_FURNITURE_META] = {.start = "categorie|parole chiave|tempo di lettura",
                           .inside = "questa voce è stata pubblicata|questo articolo è stato pubblicato in"},
    [LT_FURNITURE_PLAYER] = {.whole = "mostra altro"},
    [LT_FURNITURE_PROMO] = {.start = "abbonati|iscriviti|sostienici|ti è piaciuta|ti è piaciuto",
                            .inside =
                                "canale telegram|canale whatsapp|nostra newsletter|sui nostri canali social"},
    [LT_FURNITURE_RELATED] =
        {.whole = "altri articoli|articoli correlati|articoli recenti|i nostri partner|i più letti|"
                  "leggi anche|leggi tutto|per approfondire|potrebbe interessarti|"
                  "potrebbe interessarti anche|torna su",
         .start = "leggi anche|leggi pure|leggi tutto"},
    [LT_FURNITURE_SHARE] = {.whole = "commenti|condividi|stampa", .start = "seguici"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "di"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "aggiornato|pubblicato"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto"},
};
