/* lang/pt/units.c - what Portuguese calls the units of lang/units.c, and the signs only it writes. */
#include "lang/pt/pt.h"

#define M         {LT_MASCULINE, 0}
#define F         {LT_FEMININE, 0}
#define P(prefix) LT_SI_BIT(LT_SI_##prefix)

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "pico",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "micro", [LT_SI_MILLI] = "mili",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deca",   [LT_SI_HECTO] = "hecto",
    [LT_SI_KILO] = "quilo",  [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_TEASPOON] = {.forms = "colher de chá|colheres de chá", .form = F},
    [LT_U_TABLESPOON] = {.forms = "colher de sopa|colheres de sopa", .form = F},
    [LT_U_METER] = {.forms = "metro|metros", .form = M},
    [LT_U_INCH] = {.forms = "polegada|polegadas", .form = F},
    [LT_U_FOOT] = {.forms = "pé|pés", .form = M},
    [LT_U_YARD] = {.forms = "jarda|jardas", .form = F},
    [LT_U_MILE] = {.forms = "milha|milhas", .form = F},
    [LT_U_NAUTICAL_MILE] = {.forms = "milha náutica|milhas náuticas", .form = F},
    [LT_U_HECTARE] = {.forms = "hectare|hectares", .form = M},
    [LT_U_LITER] = {.forms = "litro|litros", .form = M},
    [LT_U_GRAM] = {.forms = "grama|gramas", .form = M},
    [LT_U_TONNE] = {.forms = "tonelada|toneladas", .form = F},
    [LT_U_POUND] = {.forms = "libra|libras", .form = F},
    [LT_U_OUNCE] = {.forms = "onça|onças", .form = F},
    [LT_U_MOLE] = {.forms = "mol|moles", .form = M},
    [LT_U_SECOND] = {.forms = "segundo|segundos", .form = M},
    [LT_U_MINUTE] = {.forms = "minuto|minutos", .form = M},
    [LT_U_HOUR] = {.forms = "hora|horas", .form = F},
    [LT_U_DAY] = {.forms = "dia|dias", .form = M},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "quilómetro por hora|quilómetros por hora", .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = "metro por segundo|metros por segundo", .form = M},
    [LT_U_MILE_PER_HOUR] = {.forms = "milha por hora|milhas por hora", .form = F},
    [LT_U_KNOT] = {.forms = "nó|nós", .form = M},
    [LT_U_RPM] = {.forms = "rotação por minuto|rotações por minuto", .form = F},
    [LT_U_BPM] = {.forms = "batimento por minuto|batimentos por minuto", .form = M},
    [LT_U_FPS] = {.forms = "fotograma por segundo|fotogramas por segundo", .form = M},
    [LT_U_HERTZ] = {.forms = "hertz", .form = M},
    [LT_U_VOLT] = {.forms = "volt|volts", .form = M},
    [LT_U_AMPERE] = {.forms = "ampere|amperes", .form = M},
    [LT_U_AMPERE_HOUR] = {.forms = "ampere-hora|amperes-hora", .form = M},
    [LT_U_WATT] = {.forms = "watt|watts", .form = M},
    [LT_U_WATT_HOUR] = {.forms = "watt-hora|watts-hora", .form = M},
    [LT_U_OHM] = {.forms = "ohm|ohms", .form = M},
    [LT_U_FARAD] = {.forms = "farad|farads", .form = M},
    [LT_U_HORSEPOWER] = {.forms = "cavalo|cavalos", .form = M},
    [LT_U_NEWTON] = {.forms = "newton|newtons", .form = M},
    [LT_U_NEWTON_METER] = {.forms = "newton-metro|newtons-metro", .form = M},
    [LT_U_JOULE] = {.forms = "joule|joules", .form = M},
    [LT_U_CALORIE] = {.forms = "caloria|calorias", .form = F},
    [LT_U_PASCAL] = {.forms = "pascal|pascais", .form = M},
    [LT_U_BAR] = {.forms = "bar|bares", .form = M},
    [LT_U_PSI] = {.forms = "libra por polegada quadrada|libras por polegada quadrada", .form = F},
    [LT_U_MMHG] = {.forms = "milímetro de mercúrio|milímetros de mercúrio", .form = M},
    [LT_U_CELSIUS] = {.forms = "grau Celsius|graus Celsius", .form = M},
    [LT_U_FAHRENHEIT] = {.forms = "grau Fahrenheit|graus Fahrenheit", .form = M},
    [LT_U_DEGREE_KELVIN] = {.forms = "grau Kelvin|graus Kelvin", .form = M},
    [LT_U_DEGREE] = {.forms = "grau|graus", .form = M},
    [LT_U_DECIBEL] = {.forms = "decibel|decibéis", .form = M},
    [LT_U_LUMEN] = {.forms = "lúmen|lúmenes", .form = M},
    [LT_U_LUX] = {.forms = "lux", .form = M},
    [LT_U_CANDELA] = {.forms = "candela|candelas", .form = F},
    [LT_U_NIT] = {.forms = "nit|nits", .form = M},
    [LT_U_BYTE] = {.forms = "byte|bytes", .form = M},
    [LT_U_BIT] = {.forms = "bit|bits", .form = M},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit por segundo|bits por segundo", .form = M},
    [LT_U_FLOPS] = {.forms = "flops", .form = M},
    [LT_U_PIXEL] = {.forms = "píxel|píxeis", .form = M},
    [LT_U_PPI] = {.forms = "píxel por polegada|píxeis por polegada", .form = M},
    [LT_U_DPI] = {.forms = "ponto por polegada|pontos por polegada", .form = M},
    [LT_U_PPM] = {.forms = "parte por milhão|partes por milhão", .form = F},
    [LT_U_PPB] = {.forms = "parte por mil milhões|partes por mil milhões", .form = F},
    [LT_U_PERMILLE] = {.forms = "por mil", .form = M},
    [LT_U_TIMES] = {.forms = "vez|vezes", .form = F},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_METER, LT_SI_NANO, {.forms = "nanómetro|nanómetros", .form = M}},
    {LT_U_METER, LT_SI_MICRO, {.forms = "micrómetro|micrómetros", .form = M}},
    {LT_U_METER, LT_SI_MILLI, {.forms = "milímetro|milímetros", .form = M}},
    {LT_U_METER, LT_SI_CENTI, {.forms = "centímetro|centímetros", .form = M}},
    {LT_U_METER, LT_SI_DECI, {.forms = "decímetro|decímetros", .form = M}},
    {LT_U_METER, LT_SI_HECTO, {.forms = "hectómetro|hectómetros", .form = M}},
    {LT_U_METER, LT_SI_KILO, {.forms = "quilómetro|quilómetros", .form = M}},
    {LT_U_SECOND, LT_SI_NANO, {.forms = "nanossegundo|nanossegundos", .form = M}},
    {LT_U_SECOND, LT_SI_MICRO, {.forms = "microssegundo|microssegundos", .form = M}},
    {LT_U_SECOND, LT_SI_MILLI, {.forms = "milissegundo|milissegundos", .form = M}},
    {LT_U_OHM, LT_SI_KILO, {.forms = "quilo-ohm|quilo-ohms", .form = M}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"A", LT_U_AMPERE, LT_SI_NONE, 0, LT_UNIT_GLUED, P(MICRO) | P(MILLI) | P(KILO), 0},
    {"CV", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"cv", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"c. de chá", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"c. de sopa", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"c. chá", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"c. sopa", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"col. de chá", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"col. de sopa", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"d", LT_U_DAY, LT_SI_NONE, 0, 0, 0, 0},
    {"gr", LT_U_GRAM, LT_SI_NONE, 0, 0, 0, 0},
    {"hs", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"nit", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"nits", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"ppp", LT_U_DPI, LT_SI_NONE, 0, 0, 0, 0},
    {"seg", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"x", LT_U_TIMES, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
    {"° K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, LT_UNIT_NOCASE, 0, 0},
    {"°K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, 0, 0, 0},
};

const struct lt_unit_words lt_pt_units = {
    .locale = "pt-PT", /* CLDR's "pt" is Brazil's */
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .feminine = "a",
    .form = M,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};

/* --- Brazil: what it calls otherwise --- */

static const struct lt_unit_name names_br[LT_UNITS] = {
    [LT_U_MOLE] = {.forms = "mol|mols", .form = M},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "quilômetro por hora|quilômetros por hora", .form = M},
    [LT_U_FPS] = {.forms = "quadro por segundo|quadros por segundo", .form = M},
    [LT_U_DECIBEL] = {.forms = "decibel|decibéis", .form = M},
    [LT_U_LUMEN] = {.forms = "lúmen|lúmens", .form = M},
    [LT_U_PIXEL] = {.forms = "pixel|pixels", .form = M},
    [LT_U_PPI] = {.forms = "pixel por polegada|pixels por polegada", .form = M},
    [LT_U_PPB] = {.forms = "parte por bilhão|partes por bilhão", .form = F},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds_br[] = {
    {LT_U_METER, LT_SI_NANO, {.forms = "nanômetro|nanômetros", .form = M}},
    {LT_U_METER, LT_SI_MICRO, {.forms = "micrômetro|micrômetros", .form = M}},
    {LT_U_METER, LT_SI_HECTO, {.forms = "hectômetro|hectômetros", .form = M}},
    {LT_U_METER, LT_SI_KILO, {.forms = "quilômetro|quilômetros", .form = M}},
    {.unit = LT_U_NONE},
};

const struct lt_unit_words lt_pt_br_units = {
    .prefixes = prefixes,
    .names = names_br,
    .compounds = compounds_br,
};
