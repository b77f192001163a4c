/* lang/pt/words.c - words that Portuguese pages and texts use. See enum lt_word_list. */
#include "lang/pt/pt.h"

/* clang-format off */
const char *const lt_pt_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|de|às|as|em",
    [LT_WORDS_DATE_CUES] = "publicado|atualizado|publicado em|publicada em|atualizado em|atualizada em|em|publicada|atualizada|última atualização",
    [LT_WORDS_MINUTES] = "min|minutos",
    [LT_WORDS_READING] = "leitura",
    [LT_WORDS_BY] = "por:|autora:|autor:|texto:|escrito por|entrevista:",
    [LT_WORDS_POSTED] = "publicado por|postado por",
    [LT_WORDS_BY_SHORT] = "por",
    [LT_WORDS_NAME_JOINTS] = "e",
    [LT_WORDS_NAME_PARTS] = "de|da|do|dos|das|e",
    [LT_WORDS_NO_NAMES] = "um|uma",
    [LT_WORDS_GIVEN_NAMES] =
        "ana|antonio|carlos|daniel|david|diana|gabriel|isabel|jorge|laura|lucas|luis|marco|maria|miguel|"
        "nicolas|patricia|pedro|rosa|sandra|sara|sofia|teresa|victor",
    [LT_WORDS_TRADES] = 
        "autor|autora|jornalista|escritor|escritora|repórter|editor|editora|colunista|correspondente|"
        "redator|redatora",
    [LT_WORDS_BYLINE_END] =
        "em|publicado|atualizado|comentários|seguir|partilhar|todos|contato",
    [LT_WORDS_NOBODY] =
        "seguir|partilhar|compartilhar|autor|autora|redação|comentários|imprimir|autores|anônimo|anónimo|"
        "administrador|da redação",
    [LT_WORDS_ABOUT_AUTHOR] = "sobre o autor|sobre a autora",
    [LT_WORDS_BIO_VERBS] = "é|escreve",
    [LT_WORDS_BIO_OPENINGS] = "escrevo|o autor|a autora",
    [LT_WORDS_CREDIT] = "crédito:|imagem:|fotografia:|foto de|foto:",
    [LT_WORDS_CAPTION] = "legenda:",
    [LT_WORDS_ALT] = "descrição da imagem:",
    [LT_WORDS_PICTURES] = "um|uma|dois|duas|três",
    [LT_WORDS_BOILERPLATE] = "todos os direitos reservados",
    [LT_WORDS_MAILING] = "cancelar subscrição|cancelar inscrição",
    [LT_WORDS_CONTACT] = "contato|contacto|contatos|contactos|correio|e-mail|imprensa",
    [LT_WORDS_LABEL] = "opinião|entrevista|comunicado de imprensa",
    [LT_WORDS_AFFILIATION] = "universidade",
    [LT_WORDS_LITERATURE] =
        "referências|referências bibliográficas|bibliografia|obras citadas|fontes",
    [LT_WORDS_SECTION] = "introdução|conclusão|resumo",
    [LT_WORDS_CHAPTER] = "capítulo|parte|livro",
    [LT_WORDS_CHAPTER_NUMBERS] = "um|dois|três",
    [LT_WORDS_RATING] = "nota",
    [LT_WORDS_PAGE] = "página|pág.",
    [LT_WORDS_HANGING] = "o|e|da|de",
    [LT_WORDS_KEY_TITLE] = "título",
    [LT_WORDS_KEY_AUTHOR] = "autor",
    [LT_WORDS_KEY_DATE] = "data",
};
/* clang-format on */
