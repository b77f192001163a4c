/* lang/pt/furniture.c - what Portuguese sites print around articles. See lang/furniture.h. */
#include "lang/pt/pt.h"

const struct lt_furniture lt_pt_furniture[LT_FURNITURE_KINDS] = {
    [LT_FURNITURE_AD] = {.whole = "publicidade"},
    [LT_FURNITURE_COMMENTS] = {.start = "deixe um comentário",
                               .inside = "aprovados pelo moderador|comentários estão fechados"},
    [LT_FURNITURE_LEGAL] = {.start = "este site|todos os direitos",
                            .inside =
                                "podemos receber uma comissão|todos os direitos reservados|usamos cookies|"
                                "uso de cookies|utiliza cookies|utilizamos cookies"},
    [LT_FURNITURE_META] = {.start = "categorias|etiquetas|palavras chave|tempo de leitura",
                           .inside = "esta entrada foi publicada|este post foi publicado"},
    [LT_FURNITURE_PLAYER] = {.whole = "mostrar mais"},
    [LT_FURNITURE_PROMO] = {.start =
                                "assine|cadastre se|gostou da|gostou de|gostou deste|gostou do|inscreva se|"
                                "subscreva",
                            .inside = "cancele quando quiser|nas nossas redes sociais|nossa newsletter"},
    [LT_FURNITURE_RELATED] =
        {.whole = "artigos relacionados|leia mais|leia também|ler mais|mais lidas|mais notícias|"
                  "notícias relacionadas|saiba mais|veja mais|veja também",
         .start = "leia a seguir|leia ainda|leia mais|leia também|saiba mais|veja também"},
    [LT_FURNITURE_SHARE] = {.whole = "comentários|compartilhar|imprimir|partilhar",
                            .start = "siga nos|siga o"},
    [LT_FURNITURE_BYLINE_LINE] = {.start = "autor|por"},
    [LT_FURNITURE_DATELINE_LINE] = {.start = "atualizado|publicado"},
    [LT_FURNITURE_CREDIT_LINE] = {.start = "foto|fotos"},
};
