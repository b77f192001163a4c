/* lang/es/tables.c - what Spanish calls things. A new short form is a row here and
 * a line in tests/golden/normal/es. */
#include "lang/es/es.h"

#define M {LT_MASCULINE, 0}

const struct lt_magnitude lt_es_magnitudes[] = {
    {"mil millones", "mil millones", false, M, true, false},
    {"mil", "mil", false, {0}, false, false},
    {"millón", "millón|millones", false, M, true, false},
    {"millon", "millón|millones", false, M, true, false},
    {"millones", "millón|millones", false, M, true, false},
    {"M", "millón|millones", true, M, true, false},
    {"MM", "millón|millones", true, M, true, false},
    {"mill", "millón|millones", false, M, true, true},
    {"mln", "millón|millones", false, M, true, false},
    {"k", "mil", true, {0}, false, false},
    {"millardo", "millardo|millardos", false, M, true, false},
    {"millardos", "millardo|millardos", false, M, true, false},
    {"billón", "billón|billones", false, M, true, false},
    {"billones", "billón|billones", false, M, true, false},
    {"trillón", "trillón|trillones", false, M, true, false},
    {"trillones", "trillón|trillones", false, M, true, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_es_abbrs[] = {
    {"Sr", "señor", LT_ALWAYS, 0},
    {"Sra", "señora", LT_ALWAYS, 0},
    {"Srta", "señorita", LT_ALWAYS, 0},
    {"Sres", "señores", LT_ALWAYS, 0},
    {"Sras", "señoras", LT_ALWAYS, 0},
    {"Srs", "señores", LT_ALWAYS, 0},
    {"D", "don", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Dr", "doctor", LT_ALWAYS, 0},
    {"Dra", "doctora", LT_ALWAYS, 0},
    {"Dres", "doctores", LT_ALWAYS, 0},
    {"Prof", "profesor", LT_BEFORE_NAME, 0},
    {"Profa", "profesora", LT_BEFORE_NAME, 0},
    {"Lic", "licenciado", LT_BEFORE_NAME, 0},
    {"Ing", "ingeniero", LT_BEFORE_NAME, 0},
    {"Arq", "arquitecto", LT_BEFORE_NAME, 0},
    {"Gral", "general", LT_BEFORE_NAME, 0},
    {"cap", "capítulo", LT_BEFORE_NUMBER, 0},
    {"Cap", "capitán", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Cnel", "coronel", LT_BEFORE_NAME, 0},
    {"Tte", "teniente", LT_BEFORE_NAME, 0},
    {"Sgto", "sargento", LT_BEFORE_NAME, 0},
    {"Mons", "monseñor", LT_BEFORE_NAME, 0},
    {"Excmo", "excelentísimo", LT_ALWAYS, 0},
    {"Excma", "excelentísima", LT_ALWAYS, 0},
    {"Ilmo", "ilustrísimo", LT_ALWAYS, 0},
    {"Ilma", "ilustrísima", LT_ALWAYS, 0},
    {"Hno", "hermano", LT_BEFORE_NAME, 0},
    {"Hna", "hermana", LT_BEFORE_NAME, 0},
    {"Hnos", "hermanos", LT_ALWAYS, 0},
    {"Pdte", "presidente", LT_ALWAYS, 0},
    {"Pte", "presidente", LT_BEFORE_NAME, 0},
    {"Sto", "santo", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Sta", "santa", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"S", "san", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Ud", "usted", LT_ALWAYS, 0},
    {"Uds", "ustedes", LT_ALWAYS, 0},
    {"Vd", "usted", LT_ALWAYS, 0},
    {"Vds", "ustedes", LT_ALWAYS, 0},
    {"S.M", "su majestad", LT_ALWAYS, 0},
    {"S.A.R", "su alteza real", LT_ALWAYS, 0},
    {"EE.UU", "Estados Unidos", LT_ALWAYS, 0},
    {"EEUU", "Estados Unidos", LT_ALWAYS, 0},
    {"FF.AA", "Fuerzas Armadas", LT_ALWAYS, 0},
    {"RR.HH", "recursos humanos", LT_ALWAYS, 0},
    {"CC.OO", "Comisiones Obreras", LT_ALWAYS, 0},
    {"JJ.OO", "Juegos Olímpicos", LT_ALWAYS, 0},
    {"RR.PP", "relaciones públicas", LT_ALWAYS, 0},
    {"C.P", "código postal", LT_ALWAYS, 0},
    {"p.ej", "por ejemplo", LT_ALWAYS, 0},
    {"p.e", "por ejemplo", LT_ALWAYS, 0},
    {"etc", "etcétera", LT_ALWAYS, LT_ABBR_FINAL},
    {"a.C", "antes de Cristo", LT_ALWAYS, LT_ABBR_FINAL},
    {"d.C", "después de Cristo", LT_ALWAYS, LT_ABBR_FINAL},
    {"a.e.c", "antes de la era común", LT_ALWAYS, LT_ABBR_FINAL},
    {"pág", "página", LT_ALWAYS, 0},
    {"págs", "páginas", LT_ALWAYS, 0},
    {"p", "página", LT_BEFORE_NUMBER, 0},
    {"pp", "páginas", LT_BEFORE_NUMBER, 0},
    {"t", "tomo", LT_BEFORE_NUMBER, 0},
    {"vol", "volumen", LT_BEFORE_NUMBER, 0},
    {"vols", "volúmenes", LT_BEFORE_NUMBER, 0},
    {"caps", "capítulos", LT_BEFORE_NUMBER, 0},
    {"art", "artículo", LT_BEFORE_NUMBER, 0},
    {"arts", "artículos", LT_BEFORE_NUMBER, 0},
    {"ep", "episodio", LT_BEFORE_NUMBER, 0},
    {"fig", "figura", LT_BEFORE_NUMBER, 0},
    {"núm", "número", LT_ALWAYS, 0},
    {"núms", "números", LT_ALWAYS, 0},
    {"nro", "número", LT_ALWAYS, 0},
    {"n", "número", LT_BEFORE_NUMBER, 0},
    {"ed", "edición", LT_ALWAYS, 0},
    {"edit", "editorial", LT_ALWAYS, 0},
    {"tel", "teléfono", LT_ALWAYS, 0},
    {"teléf", "teléfono", LT_ALWAYS, 0},
    {"tfno", "teléfono", LT_ALWAYS, 0},
    {"Avda", "avenida", LT_ALWAYS, 0},
    {"Avd", "avenida", LT_ALWAYS, 0},
    {"Av", "avenida", LT_ALWAYS, 0},
    {"C/", "calle", LT_ALWAYS, 0},
    {"Pza", "plaza", LT_ALWAYS, 0},
    {"Plza", "plaza", LT_ALWAYS, 0},
    {"Pº", "paseo", LT_ALWAYS, 0},
    {"Ctra", "carretera", LT_ALWAYS, 0},
    {"Urb", "urbanización", LT_ALWAYS, 0},
    {"dcha", "derecha", LT_ALWAYS, 0},
    {"izq", "izquierda", LT_ALWAYS, 0},
    {"izda", "izquierda", LT_ALWAYS, 0},
    {"esq", "esquina", LT_ALWAYS, 0},
    {"aprox", "aproximadamente", LT_ALWAYS, 0},
    {"máx", "máximo", LT_ALWAYS, 0},
    {"mín", "mínimo", LT_ALWAYS, 0},
    {"cía", "compañía", LT_ALWAYS, 0},
    {"Cía", "compañía", LT_ALWAYS, 0},
    {"Admón", "administración", LT_ALWAYS, 0},
    {"Dpto", "departamento", LT_ALWAYS, 0},
    {"depto", "departamento", LT_ALWAYS, 0},
    {"dir", "director", LT_BEFORE_NAME, 0},
    {"min", "minutos", LT_AFTER_NUMBER, 0},
    {"seg", "segundos", LT_AFTER_NUMBER, 0},
    {"hab", "habitantes", LT_AFTER_NUMBER, 0},
    {"vs", "contra", LT_ALWAYS, 0},
    {"cf", "confróntese", LT_ALWAYS, 0},
    {"cfr", "confróntese", LT_ALWAYS, 0},
    {"ibíd", "ibídem", LT_ALWAYS, 0},
    {"op.cit", "obra citada", LT_ALWAYS, 0},
    {"i.e", "es decir", LT_ALWAYS, 0},
    {"v.gr", "verbigracia", LT_ALWAYS, 0},
    {"N.del T", "nota del traductor", LT_ALWAYS, 0},
    {"q.e.p.d", "que en paz descanse", LT_ALWAYS, 0},
    {"s.f", "sin fecha", LT_ALWAYS, 0},
    {"ej", "ejemplo", LT_ALWAYS, 0},
    {"lun", "lunes", LT_BEFORE_DATE, 0},
    {"mar", "martes", LT_BEFORE_DATE, 0},
    {"mart", "martes", LT_BEFORE_DATE, 0},
    {"mié", "miércoles", LT_BEFORE_DATE, 0},
    {"miérc", "miércoles", LT_BEFORE_DATE, 0},
    {"jue", "jueves", LT_BEFORE_DATE, 0},
    {"juev", "jueves", LT_BEFORE_DATE, 0},
    {"vie", "viernes", LT_BEFORE_DATE, 0},
    {"vier", "viernes", LT_BEFORE_DATE, 0},
    {"sáb", "sábado", LT_BEFORE_DATE, 0},
    {"dom", "domingo", LT_BEFORE_DATE, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_abbr lt_es_bares[] = {
    {"Sr", "señor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Sra", "señora", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dr", "doctor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Dra", "doctora", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"EEUU", "Estados Unidos", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"EUA", "Estados Unidos", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"JJOO", "Juegos Olímpicos", LT_ALWAYS, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"vs", "contra", LT_ALWAYS, LT_ABBR_BARE},
    {"pág", "página", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"aprox", "aproximadamente", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"etc", "etcétera", LT_ALWAYS, LT_ABBR_BARE},
    {"Avda", "avenida", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_symbol lt_es_symbols[] = {
    {'&', "y", LT_SYM_ALWAYS},
    {'%', "por ciento", LT_SYM_ALWAYS},
    {'+', "más", LT_SYM_ALWAYS},
    {'=', "igual a", LT_SYM_ALWAYS},
    {'<', "menos de", LT_SYM_BEFORE_NUMBER},
    {'<', "menor que", LT_SYM_SPACED},
    {'>', "más de", LT_SYM_BEFORE_NUMBER},
    {'>', "mayor que", LT_SYM_SPACED},
    {'~', "aproximadamente", LT_SYM_BEFORE_NUMBER},
    {'#', "número", LT_SYM_BEFORE_NUMBER},
    {'#', "almohadilla", LT_SYM_ALWAYS},
    {'@', "arroba", LT_SYM_ALWAYS},
    {'*', "por", LT_SYM_NUMBERS},
    {'^', "elevado a", LT_SYM_BETWEEN},
    {0x00A7, "sección", LT_SYM_ALWAYS},
    {0x00B6, "párrafo", LT_SYM_ALWAYS},
    {0x00A9, "copyright", LT_SYM_ALWAYS},
    {0x00B0, "grados", LT_SYM_ALWAYS},
    {0x00B1, "más menos", LT_SYM_ALWAYS},
    {0x00D7, "por", LT_SYM_ALWAYS},
    {0x00F7, "dividido entre", LT_SYM_ALWAYS},
    {0x2212, "menos", LT_SYM_ALWAYS},
    {0x2044, "barra", LT_SYM_ALWAYS},
    {0x00B5, "micro", LT_SYM_ALWAYS},
    {0x00A2, "centavos", LT_SYM_ALWAYS},
    {0x2030, "por mil", LT_SYM_ALWAYS},
    {0x2260, "distinto de", LT_SYM_ALWAYS},
    {0x2264, "como máximo", LT_SYM_BEFORE_NUMBER},
    {0x2264, "menor o igual que", LT_SYM_ALWAYS},
    {0x2265, "al menos", LT_SYM_BEFORE_NUMBER},
    {0x2265, "mayor o igual que", LT_SYM_ALWAYS},
    {0x2248, "aproximadamente", LT_SYM_ALWAYS},
    {0x221E, "infinito", LT_SYM_ALWAYS},
    {0x221A, "raíz cuadrada de", LT_SYM_ALWAYS},
    {0x2211, "sumatorio", LT_SYM_ALWAYS},
    {0x2192, "a", LT_SYM_BETWEEN},
    {0x2116, "número", LT_SYM_ALWAYS},
    {0x2605, "estrella", LT_SYM_ALWAYS},
    {'$', "dólar", LT_SYM_ALWAYS},
    {0x20AC, "euro", LT_SYM_ALWAYS},
    {0x00A3, "libra", LT_SYM_ALWAYS},
    {0x00A5, "yen", LT_SYM_ALWAYS},
    {0x2120, NULL, LT_SYM_SILENT},
    {0x25CF, NULL, LT_SYM_SILENT},
    {0x25AA, NULL, LT_SYM_SILENT},
    {0x25E6, NULL, LT_SYM_SILENT},
    {0x25A0, NULL, LT_SYM_SILENT},
    {0x25BA, NULL, LT_SYM_SILENT},
    {0x25B6, NULL, LT_SYM_SILENT},
    {0x25BC, NULL, LT_SYM_SILENT},
    {0x25B2, NULL, LT_SYM_SILENT},
    {0x2016, NULL, LT_SYM_SILENT},
    {0x2606, NULL, LT_SYM_SILENT},
    {0, NULL, LT_SYM_ALWAYS},
};

const struct lt_phrase lt_es_slash_phrases[] = {
    {"24/7", "veinticuatro siete"},
    {"50/50", "cincuenta cincuenta"},
    {NULL, NULL},
};

const char lt_es_no_nouns[] =
    "para|hasta|contra|hacia|entrada|nada|cada|mientras|tras|apenas|como|pero|cuando|sobre|solo|bajo|luego|"
    "cuanto|según|desde|durante|ante|entre|fuera|dentro|cerca|hora "
    "y|ahora|era|eran|fueron|fue|estaba|estaban|daba|ella|ellas|ellos|otra "
    "vez|gracias|además|todo|toda|todos|todas|mucho|poco|casi|aunque|porque|donde|ya|hay|había|tenía|sea|"
    "siglo|aproximadamente|no|lo|la|las|los|a|o";

const char lt_es_masculine[] =
    "día|días|mapa|mapas|problema|problemas|tema|temas|sistema|sistemas|programa|programas|planeta|planetas|"
    "idioma|idiomas|clima|climas|poeta|poetas|dilema|dilemas|poema|poemas|síntoma|síntomas|aroma|aromas|"
    "diploma|diplomas|drama|dramas|esquema|esquemas|teorema|teoremas|fantasma|fantasmas|gramas|kilogramas|"
    "cometas|cometa|tranvía|tranvías|guardia|guardias|policías|policía|futbolistas|futbolista|artistas|"
    "turistas|colegas|atletas|pijamas|gol|goles|mes|meses|país|países|hombre|hombres|bar|bares|hotel|hoteles|"
    "tren|trenes|lugar|lugares|punto|puntos|millón|millones|cliente|clientes|estudiante|estudiantes|"
    "habitante|habitantes|viaje|viajes|coche|coches|móvil|móviles|píxel|píxeles|decibelios|nivel|niveles|"
    "papel|papeles|balón|avión|aviones|camión|camiones|jardín|euro|euros|dólar|dólares|bytes|gigas|megas|"
    "minutos|agentes|restaurantes|diamantes|paquetes|billetes|sobres|grados|pies|años|año|bit|bits|gigabytes|"
    "megabytes|tipos|volúmenes|órdenes|álbumes|álbum|episodios|capítulos|premios|kilos|vez por";

const char lt_es_feminine[] =
    "mujer|mujeres|vez|veces|voz|voces|noche|noches|tarde|tardes|clase|clases|parte|partes|calle|calles|"
    "serie|series|mano|manos|foto|fotos|moto|motos|radio|luz|luces|llave|llaves|nube|nubes|torre|torres|nave|"
    "naves|imagen|imágenes|red|redes|pared|paredes|flor|flores|base|bases|sede|sedes|fase|fases|frase|frases|"
    "razón|razones|cárcel|cárceles|señal|señales|sal|miel|leche|gente|muerte|muertes|suerte|fuente|fuentes|"
    "mente|actriz|actrices|raíz|raíces|especie|especies|superficie|crisis|tesis|dosis|síntesis|bases|fiebre|"
    "costumbre|cumbre|cumbres|tribu|tribus|canción";

const char lt_es_events_m[] =
    "apóstol|congreso|aniversario|festival|centenario|concurso|premio|premios|plan|imperio|foro|torneo|"
    "encuentro|encuentros|simposio|certamen|milenio|concilio|distrito|salón|campeonato|maratón|seminario|"
    "ciclo|rally|trofeo|curso|convenio|Congreso|Aniversario|Festival|Centenario|Concurso|Premio|Premios|Plan|"
    "Imperio|Reich|Foro|Torneo|Encuentro|Simposio|Certamen|Concilio|Campeonato|Maratón|Salón|Ejército|"
    "Memorial";

const char lt_es_events_f[] =
    "guerra|edición|república|legislatura|conferencia|cumbre|feria|jornada|jornadas|dinastía|copa|asamblea|"
    "bienal|enmienda|internacional|vuelta|semana|muestra|gala|Guerra|Edición|República|Legislatura|"
    "Conferencia|Cumbre|Feria|Jornada|Jornadas|Dinastía|Copa|Asamblea|Bienal|Internacional|Semana|Muestra|"
    "Gala|Cruzada|cruzada|Región|región";

const char lt_es_rulers[] =
    "Adriano|Alejandro|Alfonso|Amadeo|Ana|Augusto|Benedicto|Bonifacio|Carlos|Carlota|Catalina|Celestino|"
    "Clemente|Constantino|Cristián|Darío|Eduardo|Enrique|Ernesto|Eugenio|Federico|Felipe|Fernando|Francisco|"
    "Gregorio|Guillermo|Gustavo|Haakon|Harald|Inocencio|Isabel|Iván|Jacobo|Jaime|Jerjes|Joaquín|Jorge|José|"
    "Juan|Julio|Leopoldo|León|Luis|Manuel|Margarita|María|Martín|Maximiliano|Mehmed|Miguel|Mohamed|Napoleón|"
    "Nicolás|Olaf|Óscar|Otón|Pablo|Paulo|Pedro|Pío|Ptolomeo|Ramiro|Ramón|Ramsés|Ricardo|Roberto|Rodolfo|"
    "Sancho|Sebastián|Segismundo|Sixto|Teodosio|Tutmosis|Urbano|Víctor|Victoria|Vladimir|Cleopatra|Berenguer|"
    "Bermudo|Ordoño|Abderramán|Yusuf|Muhammad";

const char lt_es_queens[] = "Ana|Carlota|Catalina|Isabel|Margarita|María|Victoria|Cleopatra";
