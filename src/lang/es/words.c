/* lang/es/words.c - words that Spanish pages and texts use. See enum lt_word_list. */
#include "lang/es/es.h"

/* clang-format off */
const char *const lt_es_words[LT_WORDS] = {
    [LT_WORDS_DATE] = "lunes|martes|miércoles|jueves|viernes|sábado|domingo|de|del|el|a|las|hs",
    [LT_WORDS_DATE_CUES] = "publicado|actualizado|el|publicado el|publicada|publicada el|actualizada|actualizado el|última actualización",
    [LT_WORDS_MINUTES] = "min|minutos",
    [LT_WORDS_READING] = "lectura",
    [LT_WORDS_BY] =
        "un reportaje de|un artículo de|por:|autora:|autor:|texto:|escrito por|redactado por|entrevista:",
    [LT_WORDS_POSTED] = "publicado por",
    [LT_WORDS_BY_SHORT] = "por",
    [LT_WORDS_NAME_JOINTS] = "y|e",
    [LT_WORDS_NAME_PARTS] = "de|del|la|el|y",
    [LT_WORDS_NO_NAMES] = "un|una|san|santa|los|las",
    [LT_WORDS_GIVEN_NAMES] =
        "alex|ana|anna|antonio|carlos|carmen|daniel|david|diana|diego|elena|isabel|jorge|josé|juan|julia|"
        "laura|luis|maría|maria|martin|miguel|pablo|patricia|pedro|rosa|sandra|sara|sofia|teresa|victor|"
        "victoria",
    [LT_WORDS_TRADES] = 
        "autor|periodista|escritor|escritora|autora|redactor|redactora|corresponsal|editor|editora|"
        "reportero|reportera|columnista",
    [LT_WORDS_BYLINE_END] =
        "el|publicado|actualizado|seguir|comentarios|compartir|todos|contacto",
    [LT_WORDS_NOBODY] =
        "seguir|compartir|suscribirse|autor|autora|redacción|comentarios|imprimir|autores|anónimo|"
        "desconocido|administrador|noticias de",
    [LT_WORDS_ABOUT_AUTHOR] = "sobre el autor|sobre la autora",
    [LT_WORDS_BIO_VERBS] = "es|escribe|vive",
    [LT_WORDS_BIO_OPENINGS] = "escribo|el autor|la autora",
    [LT_WORDS_CREDIT] = "crédito:|fotografía:|imagen:|foto:|foto de",
    [LT_WORDS_CAPTION] = "pie de foto:",
    [LT_WORDS_ALT] = "descripción de la imagen:",
    [LT_WORDS_PICTURES] = "un|una|dos|tres|unos|unas",
    [LT_WORDS_BOILERPLATE] = "todos los derechos reservados|suscríbete",
    [LT_WORDS_MAILING] = "darse de baja|ver en el navegador|cancelar suscripción",
    [LT_WORDS_CONTACT] = "contacto|correo|correo electrónico|prensa",
    [LT_WORDS_LABEL] = "opinión|reseña|entrevista|comunicado de prensa",
    [LT_WORDS_AFFILIATION] = "universidad",
    [LT_WORDS_LITERATURE] =
        "referencias|referencias bibliográficas|bibliografía|obras citadas|literatura citada|"
        "fuentes",
    [LT_WORDS_SECTION] = "introducción|resumen|conclusiones|ingredientes|preparación",
    [LT_WORDS_CHAPTER] = "capítulo|parte|libro",
    [LT_WORDS_CHAPTER_NUMBERS] = "uno|dos|tres",
    [LT_WORDS_RATING] = "puntuación|calificación|valoración",
    [LT_WORDS_PAGE] = "página|pág.",
    [LT_WORDS_HANGING] = "el|la|los|de|y",
    [LT_WORDS_KEY_TITLE] = "título",
    [LT_WORDS_KEY_AUTHOR] = "autor",
    [LT_WORDS_KEY_DATE] = "fecha",
};
/* clang-format on */
