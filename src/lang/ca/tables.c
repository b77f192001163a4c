/* lang/ca/tables.c - what Catalan calls things. A new short form is a row here and a line in
 * tests/golden/normal/ca. */
#include "lang/ca/ca.h"

#define M {LT_MASCULINE, 0}

const struct lt_magnitude lt_ca_magnitudes[] = {
    {"mil milions", "mil milions", false, M, true, false},
    {"mil", "mil", false, {0}, false, false},
    {"milió", "milió|milions", false, M, true, false},
    {"milions", "milió|milions", false, M, true, false},
    {"M", "milió|milions", true, M, true, false},
    {"mln", "milió|milions", false, M, true, false},
    {"k", "mil", true, {0}, false, false},
    {"bilió", "bilió|bilions", false, M, true, false},
    {"bilions", "bilió|bilions", false, M, true, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_ca_abbrs[] = {
    {"Sr", "senyor", LT_ALWAYS, 0},
    {"Sra", "senyora", LT_ALWAYS, 0},
    {"Srta", "senyoreta", LT_ALWAYS, 0},
    {"Srs", "senyors", LT_ALWAYS, 0},
    {"Dr", "doctor", LT_ALWAYS, 0},
    {"Dra", "doctora", LT_ALWAYS, 0},
    {"Prof", "professor", LT_BEFORE_NAME, 0},
    {"Mn", "mossèn", LT_BEFORE_NAME, 0},
    {"Hble", "honorable", LT_ALWAYS, 0},
    {"Excm", "excel·lentíssim", LT_ALWAYS, 0},
    {"St", "sant", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Sta", "santa", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Gral", "general", LT_BEFORE_NAME, 0},
    {"Eng", "enginyer", LT_BEFORE_NAME, 0},
    {"Arq", "arquitecte", LT_BEFORE_NAME, 0},
    {"núm", "número", LT_ALWAYS, 0},
    {"núms", "números", LT_ALWAYS, 0},
    {"pàg", "pàgina", LT_BEFORE_NUMBER, 0},
    {"pàgs", "pàgines", LT_BEFORE_NUMBER, 0},
    {"p", "pàgina", LT_BEFORE_NUMBER, 0},
    {"pp", "pàgines", LT_BEFORE_NUMBER, 0},
    {"cap", "capítol", LT_BEFORE_NUMBER, 0},
    {"art", "article", LT_BEFORE_NUMBER, 0},
    {"vol", "volum", LT_BEFORE_NUMBER, 0},
    {"fig", "figura", LT_BEFORE_NUMBER, 0},
    {"ed", "edició", LT_ALWAYS, LT_ABBR_FINAL | LT_ABBR_NAME},
    {"etc", "etcètera", LT_ALWAYS, LT_ABBR_FINAL},
    {"p.ex", "per exemple", LT_ALWAYS, 0},
    {"ex", "exemple", LT_ALWAYS, 0},
    {"cf", "confronteu", LT_ALWAYS, 0},
    {"aprox", "aproximadament", LT_ALWAYS, 0},
    {"ca", "circa", LT_BEFORE_NUMBER, 0},
    {"a.C", "abans de Crist", LT_ALWAYS, LT_ABBR_FINAL},
    {"aC", "abans de Crist", LT_ALWAYS, LT_ABBR_FINAL},
    {"d.C", "després de Crist", LT_ALWAYS, LT_ABBR_FINAL},
    {"dC", "després de Crist", LT_ALWAYS, LT_ABBR_FINAL},
    {"av", "avinguda", LT_BEFORE_NAME, 0},
    {"avda", "avinguda", LT_BEFORE_NAME, 0},
    {"pl", "plaça", LT_BEFORE_NAME, 0},
    {"pg", "passeig", LT_BEFORE_NAME, 0},
    {"ctra", "carretera", LT_ALWAYS, 0},
    {"tel", "telèfon", LT_ALWAYS, 0},
    {"dept", "departament", LT_ALWAYS, 0},
    {"màx", "màxim", LT_ALWAYS, 0},
    {"mín", "mínim", LT_ALWAYS, 0},
    {"S.A", "societat anònima", LT_ALWAYS, LT_ABBR_FINAL},
    {"S.L", "societat limitada", LT_ALWAYS, LT_ABBR_FINAL},
    {"q.e.p.d", "que en pau descansi", LT_ALWAYS, LT_ABBR_FINAL},
    {"cdta", "culleradeta", LT_ALWAYS, LT_ABBR_FINAL},
    {"cdtes", "culleradetes", LT_ALWAYS, LT_ABBR_FINAL},
    {"l'art", "l'article", LT_BEFORE_NUMBER, 0},
    {"d'aprox", "d'aproximadament", LT_ALWAYS, 0},
    {"arts", "articles", LT_BEFORE_NUMBER, 0},
    {"ss", "següents", LT_ALWAYS, LT_ABBR_FINAL},
    {"c", "cap a", LT_BEFORE_NUMBER, 0},
    {"ap", "apartat", LT_BEFORE_NUMBER, 0},
    {"min", "minut", LT_BEFORE_NUMBER, 0},
    {"apt", "apartat", LT_BEFORE_NUMBER, 0},
    {"let", "lletra", LT_BEFORE_ITEM, 0},
    {"temp", "temperatura", LT_ALWAYS, 0},
    {"univ", "universitat", LT_ALWAYS, LT_ABBR_FINAL},
    {"hab", "habitants", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"resp", "respectivament", LT_ALWAYS, LT_ABBR_FINAL},
    {"trad", "traducció", LT_ALWAYS, LT_ABBR_FINAL},
    {"coord", "coordinador", LT_ALWAYS, LT_ABBR_FINAL},
    {"pts", "punts", LT_ALWAYS, LT_ABBR_FINAL},
    {"gen", "gener", LT_BEFORE_DATE, 0},
    {"feb", "febrer", LT_BEFORE_DATE, 0},
    {"abr", "abril", LT_BEFORE_DATE, 0},
    {"jul", "juliol", LT_BEFORE_DATE, 0},
    {"ag", "agost", LT_BEFORE_DATE, 0},
    {"set", "setembre", LT_BEFORE_DATE, 0},
    {"oct", "octubre", LT_BEFORE_DATE, 0},
    {"nov", "novembre", LT_BEFORE_DATE, 0},
    {"des", "desembre", LT_BEFORE_DATE, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

/* Short forms that are words too. */
const struct lt_short_word lt_ca_abbr_words[] = {
    {"art", "pur|bon|gran|un|modern", NULL},
    {"cap", "no|un|meu|seu|teu|nostre|mal", NULL},
    {"vol", "un|meu|seu|teu|aquest|proper", NULL},
    {NULL, NULL, NULL},
};

const struct lt_abbr lt_ca_bares[] = {
    {"km", "quilòmetre", LT_BEFORE_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"aC", "abans de Crist", LT_AFTER_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"dC", "després de Crist", LT_AFTER_NUMBER, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"núm", "número", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"pàg", "pàgina", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {NULL, NULL, LT_ALWAYS, 0},
};

/* Short forms separated by spaces, or with a stop inside. */
const struct lt_phrase lt_ca_phrases[] = {
    {"p. ex.", "per exemple"},
    {"P. ex.", "Per exemple"},
    {"a. C.", "abans de Crist"},
    {"d. C.", "després de Crist"},
    {"EUA", "Estats Units"},
    {"EE. UU.", "Estats Units"},
    {NULL, NULL},
};

const struct lt_symbol lt_ca_symbols[] = {
    {'&', "i", LT_SYM_ALWAYS},
    {'%', "per cent", LT_SYM_ALWAYS},
    {'+', "més", LT_SYM_ALWAYS},
    {'=', "igual a", LT_SYM_ALWAYS},
    {'<', "menor que", LT_SYM_SPACED},
    {'<', "menys de", LT_SYM_BEFORE_NUMBER},
    {'>', "major que", LT_SYM_SPACED},
    {'>', "més de", LT_SYM_BEFORE_NUMBER},
    {'~', "uns", LT_SYM_BEFORE_NUMBER},
    {'#', "número", LT_SYM_BEFORE_NUMBER},
    {'@', "arrova", LT_SYM_ALWAYS},
    {'*', "per", LT_SYM_NUMBERS},
    {0xA7, "secció", LT_SYM_ALWAYS},
    {0xA9, "copyright", LT_SYM_ALWAYS},
    {0xB0, "graus", LT_SYM_ALWAYS},
    {0xB1, "més o menys", LT_SYM_ALWAYS},
    {0xD7, "per", LT_SYM_ALWAYS},
    {0xF7, "dividit per", LT_SYM_ALWAYS},
    {0x2212, "menys", LT_SYM_ALWAYS},
    {0x2030, "per mil", LT_SYM_ALWAYS},
    {0x2260, "diferent de", LT_SYM_ALWAYS},
    {0x2264, "menor o igual a", LT_SYM_ALWAYS},
    {0x2265, "major o igual a", LT_SYM_ALWAYS},
    {0x2248, "aproximadament", LT_SYM_ALWAYS},
    {0x221E, "infinit", LT_SYM_ALWAYS},
    {0x221A, "arrel quadrada de", LT_SYM_ALWAYS},
    {0x20AC, "euros", LT_SYM_ALWAYS},
    {'$', "dòlars", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_SILENT},
};

const struct lt_phrase lt_ca_slash_phrases[] = {
    {"24/7", "vint-i-quatre hores al dia"},
    {"50/50", "meitat i meitat"},
    {"i/o", "i o"},
    {NULL, NULL},
};

const char lt_ca_no_nouns[] =
    "per|amb|dels|les|els|una|uns|unes|fins|més|menys|com|que|són|era|van|des|després|abans|entre|"
    "sobre|contra|segons|però|ara|també|només|està|sense|aquesta|aquestes|aquests|tots|totes|cada|"
    "cent|mil|deu|set|tres|dues|dos|vegada|serà|seva|seves|seus";
const char lt_ca_masculine[] = "dia|dies|problema|problemes|sistema|sistemes|programa|programes|tema|temes|"
                               "mapa|mapes|idioma|idiomes|home|homes|"
                               "metge|metges|poble|pobles|llibre|llibres|quilòmetre|quilòmetres|metre|metres|"
                               "litre|litres|centre|centres|membre|"
                               "membres|nombre|nombres|mestre|mestres|quadre|quadres|arbre|arbres|ministre|"
                               "ministres|periodista|periodistes|artista|"
                               "artistes|turista|turistes|pare|pares|cotxe|cotxes|vestíbul|preu|preus|mes|"
                               "mesos|any|anys|euro|euros|minut|minuts|"
                               "segon|segons|gol|gols|punt|punts|vot|votes|grau|graus|pis|pisos|nen|nens|"
                               "fill|fills|temps|jove|joves|estudiant|"
                               "estudiants|país|països|viatge|viatges|missatge|missatges|estatge|kilo|quilo|"
                               "quilos|gram|grams|partit|partits|capítol|"
                               "capítols|episodi|episodis|exemplar|exemplars|diputat|diputats|soldat|soldats|"
                               "resultat|resultats|mercat|mercats|"
                               "tractat|tractats|candidat|candidats";
const char lt_ca_feminine[] =
    "mà|mans|nit|nits|part|parts|llei|lleis|veu|veus|font|fonts|gent|dent|dents|carn|llet|sal|mort|"
    "morts|vegades|hora|hores|flor|flors|calor|mar|raó|raons|cançó|cançons|presó|televisió";
const char lt_ca_events_m[] =
    "aniversari|congrés|festival|concurs|premi|campionat|torneig|simposi|fòrum|concili|centenari|"
    "certamen|cicle";
const char lt_ca_events_f[] =
    "guerra|edició|república|fira|olimpíada|jornada|legislatura|trobada|mostra|marató|"
    "internacional|assemblea|gala|dinastia";
const char lt_ca_rulers[] =
    "Vaticà|Jaume|Pere|Alfons|Martí|Joan|Ferran|Carles|Felip|Lluís|Enric|Isabel|Maria|Elisabet|Caterina|"
    "Guillem|"
    "Guifré|Ramon|Borrell|Napoleó|Pau|Benet|Pius|Lleó|Gregori|Climent|Urbà|Jordi|Eduard|Frederic|"
    "Guillermina|Nicolau|Alexandre|Ivan|Ricard|Sanç|Lluïsa|Cristina|Margarida|Joana|Victòria";
const char lt_ca_queens[] =
    "Isabel|Maria|Elisabet|Caterina|Guillermina|Lluïsa|Cristina|Margarida|Joana|Victòria";
