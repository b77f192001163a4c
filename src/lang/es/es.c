/* lang/es/es.c - Spanish: ordinals by their endings, how numbers agree with what is counted, dates and times.
 * Spain is the default; the region decides between decimal comma and point, and between "uno" and "primero de
 * mayo". Number words are in lang/es/numbers.c, its readers in lang/es/readers.c, short forms in
 * lang/es/tables.c. */
#include "lang/es/es.h"

#include "lang/desk/desk.h"
#include "lang/math.h"
#include "lang/romance/romance.h"

#define NONE ((struct lt_form){0})

/* "1er", "2da", "3ro", "7mo": the ending that fits the last figure. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    static const char *const endings[] = {"mo|ma", "ro|ra", "do|da", "ro|ra", "to|ta",
                                          "to|ta", "to|ta", "mo|ma", "vo|va", "no|na"};
    if (n->n_whole == 0 || n->n_part)
        return 0;
    size_t marked = lt_romance_ordinal_mark(d, i, f), at = i + lt_is_mark(d, i, '.');
    if (marked)
        return marked;
    int last = n->whole[n->n_whole - 1] - '0';
    struct lt_str s = lt_tok_text(d, at);
    if ((lt_is_word(d, at, "er") || lt_str_eqz(s, "ᵉʳ")) && (last == 1 || last == 3)) {
        *f = (struct lt_form){LT_MASCULINE, LT_ES_WRITTEN_SHORT};
        return at + 1 - i;
    }
    if (at > i || !lt_is_word_in(d, i, endings[last]))
        return 0;
    *f = (struct lt_form){s.p[s.n - 1] == 'a' ? LT_FEMININE : LT_MASCULINE, LT_ES_ALONE};
    return 1;
}

/* --- agreement --- */

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    struct lt_str s = lt_tok_text(d, i);
    if (t->shape != LT_SHAPE_LOWER || s.n < 3 || lt_is_word_in(d, i, lt_es_no_nouns))
        return NONE;
    if (lt_is_word_in(d, i, lt_es_masculine))
        return (struct lt_form){LT_MASCULINE, LT_ES_APOCOPE};
    if (lt_is_word_in(d, i, lt_es_feminine) ||
        lt_ends_in(s, "as|a|ciones|siones|ción|sión|dades|dad|tades|tad|tudes|tud"))
        return (struct lt_form){LT_FEMININE, 0};
    return lt_ends_in(s, "os|o|ores|or|ajes|aje") ? (struct lt_form){LT_MASCULINE, LT_ES_APOCOPE} : NONE;
}

/* A year and a number are said alike, but for what is counted: "2001 páginas". */
static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    if (n < 1000 || n > 2199)
        return false;
    if (lt_is_word_in(d, lt_before(d, i), "en|de|del|desde|hasta|año|años|verano|enero|octubre"))
        return true;
    return counted(d, lt_skip_space(d, i + 1)).gender == LT_NO_GENDER;
}

/* --- dates and times --- */

static const char *const months[] = {"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                     "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    bool america = d->region[0] ? !lt_str_eqz(lt_str_of(d->region), "ES") : lt_str_ends(d->tag, LT_S("-419"));
    if (date->day == 1 && (date->ordinal || america))
        lt_word(b, "primero");
    else if (date->day)
        lt_say_int(d, b, date->day, NONE);
    if (date->day)
        lt_word(b, "de");
    lt_word(b, months[date->month - 1]);
    if (date->n_year) {
        lt_word_str(b, date->link.n ? date->link : LT_S("de"));
        lt_es_year(d, b, (struct lt_str){date->year, date->n_year});
    }
}

static const char *part_of_day(const struct lt_time *t)
{
    if (t->meridiem == LT_AM)
        return t->hour == 12 ? "de la noche" : "de la mañana";
    return t->hour == 12 ? "del mediodía" : t->hour < 8 ? "de la tarde" : "de la noche";
}

/* "las" is the writer's: "a las 14:05" is "a las catorce y cinco". */
static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second > 0) {
        lt_say_duration(d, b, t, "y");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){LT_FEMININE, 0});
    bool quarters = t->hour >= 1 && t->hour <= 12;
    if (t->minute > 0) {
        lt_word(b, "y");
        if ((t->minute == 15 || t->minute == 30) && quarters)
            lt_word(b, t->minute == 15 ? "cuarto" : "media");
        else
            lt_say_int(d, b, t->minute, NONE);
    } else if (t->minute < 0 && t->marked) {
        lt_word(b, t->hour == 1 ? "hora" : "horas");
    }
    if (t->meridiem != LT_NO_MERIDIEM)
        lt_word(b, part_of_day(t));
}

/* Kings and popes up to ten are ordinals. */
static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    bool queen = lt_is_word_in(d, lt_before(d, i), lt_es_queens);
    struct lt_form f = {queen ? LT_FEMININE : LT_MASCULINE, LT_ES_ALONE};
    if (lt_digits_value(digits) <= 10)
        lt_es_ordinal(d, b, digits, f);
    else
        lt_es_cardinal(d, b, digits, NONE);
}

static const char *const lengths[] = {"hora|horas", "minuto|minutos", "segundo|segundos"};
static const char *const length_marks[] = {"h|hs|hrs", "m|min|mins", "s|seg|segs"};

static const struct lt_phrase day_words[] = {{"lun|lunes", "lunes"},
                                             {"mar|mart|martes", "martes"},
                                             {"mié|mie|miérc|miércoles", "miércoles"},
                                             {"jue|juev|jueves", "jueves"},
                                             {"vie|vier|viernes", "viernes"},
                                             {"sáb|sab|sábado", "sábado"},
                                             {"dom|domingo", "domingo"},
                                             {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"enero", 1},      {"ene", 1},  {"febrero", 2},  {"feb", 2},  {"marzo", 3},      {"mar", 3},
    {"abril", 4},      {"abr", 4},  {"mayo", 5},     {"may", 5},  {"junio", 6},      {"jun", 6},
    {"julio", 7},      {"jul", 7},  {"agosto", 8},   {"ago", 8},  {"septiembre", 9}, {"setiembre", 9},
    {"sept", 9},       {"sep", 9},  {"octubre", 10}, {"oct", 10}, {"noviembre", 11}, {"nov", 11},
    {"diciembre", 12}, {"dic", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_es_normal = {
    .tag = "es",
    .decimal = ',',
    .other_decimal = '.',
    .groups = ". '",
    .point_regions = "MX|US|GT|HN|SV|NI|PA|PR|DO",
    .meridiem = true,
    .hour_letter = true,
    .dotted_time = true,
    .millions_link = true,
    .codes_nocase = true,
    .unit_fractions = true,
    .fraction_most = 999999999,
    .longest_alone = 12,
    .digits = {"cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"},
    .words = {.point = "coma",
              .other_point = "punto",
              .minus = "menos",
              .to = "a",
              .between = "entre",
              .and = "y",
              .out_of = "sobre",
              .times = "por",
              .ratio = "a",
              .per = "por",
              .per_many = "a los",
              .percent = "por ciento",
              .and_minor = "",
              .of = "de",
              .and_length = "y",
              .squared = "cuadrado|cuadrados",
              .cubed = "cúbico|cúbicos",
              .squared_f = "cuadrada|cuadradas",
              .cubed_f = "cúbica|cúbicas",
              .star = "estrella|estrellas",
              .stars_of = "de",
              .half_star = "y media",
              .plus = "más",
              .version = "versión",
              .season = "temporada",
              .episode = "episodio",
              .either = "o",
              .hashtag = "hashtag",
              .dot = "punto",
              .slash = "barra",
              .at = "arroba",
              .dash = "guion",
              .underscore = "guion bajo",
              .colon = "dos puntos",
              .hash = "almohadilla"},
    .months = months,
    .weekdays = "lunes|lun|martes|mar|miércoles|mié|jueves|jue|viernes|vie|sábado|sáb|domingo|dom",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "a|al|y|e|o",
    .date_links = "de|del",
    .articles = "el|del|al",
    .plural_date_cues = "los",
    .weak_date_cues = "el|días|del|al|día|hasta|desde",
    .counted_nouns =
        "de|seguidores|usuarios|visitas|habitantes|personas|suscriptores|reproducciones|descargas|copias",
    .stopped_units = true,
    .month_homographs = "mar|sep|ago|dic|ene|may",
    .time_marks = "h|hs|hrs|horas|hora",
    .time_cues = "las|la",
    .length_names = lengths,
    .length_cues = "en",
    .length_forms = {{LT_FEMININE, 0}, {LT_MASCULINE, 0}, {LT_MASCULINE, 0}},
    .length_marks = length_marks,
    .units = &lt_es_units,
    .money = &lt_es_money,
    .magnitudes = lt_es_magnitudes,
    .abbrs = lt_es_abbrs,
    .abbr_words = lt_es_abbr_words,
    .letter_cues =
        "vitamina|vitaminas|talla|plan|asiento|butaca|fila|puerta|clase|grupo|tipo|hepatitis|serie|piso|"
        "aula|andén|habitación|vía|bloque|línea|letra|categoría|planta|opción|zona|curso",
    .size_cues = "talla|vitamina|vitaminas|hepatitis",
    .bares = lt_es_bares,
    .symbols = lt_es_symbols,
    .math = &lt_es_math,
    .readers = lt_es_readers,
    .phrases = lt_es_phrases,
    .slash_phrases = lt_es_slash_phrases,
    .sections = "secciones",
    .score_cues =
        "estrella|estrellas|nota|notas|puntuación|puntos|valoración|calificación|veredicto|puntaje|doy|damos|"
        "merece|obtiene|recibe|rating|media|promedio|otorgo|le|un",
    .share_words = "de|del",
    .stars_first = true,
    .row_form = {LT_FEMININE, 0},
    .country_numbers = true,
    .phone_cues = "tel|teléf|tfno|teléfono|teléfonos|móvil|fax|celular|llama|llame|llamar|whatsapp",
    .phone_starts = "6789",
    .phone_shapes = "4-4|3-3-3|3-2-2-2|2-3-2-2|3-3-4|2-4-4|1-3-3-4",
    .model_letters = "p|k|K|X|x|Ti",
    .domains = lt_romance_domains,
    .address_words = "com|net|org|edu|gov|info|web|blog|news|shop|home|live|chat|club|foto|app|casa|cine|"
                     "arte|vida|sol|mar|luz|ana|uno|dos|tres|cine|gob|ayto|moda|viaje|ocio|auto|moto|red|faq",
    .file_types = lt_romance_file_types,
    .name_cues = "por|y|de|con|según|a",
    .starters = "El|La|Los|Las|Un|Una|En|No|Es|Y|Pero|Se|Lo|Su|Al|Como|Cuando|Esto|Este|Esta|Por|Para|Con",
    .ruler_names = lt_es_rulers,
    .ruler_titles = "rey|reina|papa|emperador|príncipe|zar|don|doña|san|faraón|sultán|infanta",
    .ruler_verbs = "fue|era|de|del|y|el|la|que|en|murió|nació|reinó|se|a|con|por|tuvo|había|ha|visitó|abdicó",
    .noun_kase = LT_ES_APOCOPE,
    .short_one = true,
    .roman_words = "vi|di|mi|li|mix|xi",
    .version_cues = "versión|versiones|" LT_VERSIONED_NAMES,
    .roman_cues = "cap|vol|t|art|fig|capítulo|tomo|volumen|libro|parte|acto|título|artículo|fase|tabla|"
                  "figura|anexo|apéndice|sección|"
                  "tipo|nivel|grado|clase|apartado|lámina|dinastía|capítulos|tomos|volúmenes|libros|partes|"
                  "actos|títulos|artículos|fases|tablas|figuras|anexos|apéndices|secciones|tipos|niveles|"
                  "grados|clases|apartados|láminas|dinastías",
    .initialisms = lt_es_initialisms,
    .capital_words = lt_es_capital_words,
    .cardinal = lt_es_cardinal,
    .ordinal = lt_es_ordinal,
    .year = lt_es_year,
    .decimal_words = lt_es_decimal_words,
    .fraction = lt_es_fraction,
    .fraction_of = lt_es_fraction_of,
    .mixed = lt_es_mixed,
    .date = date,
    .time = time_of_day,
    .ruler = ruler,
    .power = lt_es_power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
