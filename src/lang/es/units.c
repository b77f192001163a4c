/* lang/es/units.c - what Spanish calls the units of lang/units.c, and the signs only it writes. */
#include "lang/es/es.h"

#define M         {LT_MASCULINE, 0}
#define F         {LT_FEMININE, 0}
#define P(prefix) LT_SI_BIT(LT_SI_##prefix)

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "pico",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "micro", [LT_SI_MILLI] = "mili",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deca",   [LT_SI_HECTO] = "hecto",
    [LT_SI_KILO] = "kilo",   [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_METER] = {.forms = "metro|metros", .form = M},
    [LT_U_INCH] = {.forms = "pulgada|pulgadas", .form = F},
    [LT_U_FOOT] = {.forms = "pie|pies", .form = M},
    [LT_U_YARD] = {.forms = "yarda|yardas", .form = F},
    [LT_U_MILE] = {.forms = "milla|millas", .form = F},
    [LT_U_NAUTICAL_MILE] = {.forms = "milla náutica|millas náuticas", .form = F},
    [LT_U_HECTARE] = {.forms = "hectárea|hectáreas", .form = F},
    [LT_U_LITER] = {.forms = "litro|litros", .form = M},
    [LT_U_GRAM] = {.forms = "gramo|gramos", .form = M},
    [LT_U_TONNE] = {.forms = "tonelada|toneladas", .form = F},
    [LT_U_POUND] = {.forms = "libra|libras", .form = F},
    [LT_U_OUNCE] = {.forms = "onza|onzas", .form = F},
    [LT_U_SECOND] = {.forms = "segundo|segundos", .form = M},
    [LT_U_MINUTE] = {.forms = "minuto|minutos", .form = M},
    [LT_U_HOUR] = {.forms = "hora|horas", .form = F},
    [LT_U_DAY] = {.forms = "día|días", .form = M},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "kilómetro por hora|kilómetros por hora", .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = "metro por segundo|metros por segundo", .form = M},
    [LT_U_MILE_PER_HOUR] = {.forms = "milla por hora|millas por hora", .form = F},
    [LT_U_KNOT] = {.forms = "nudo|nudos", .form = M},
    [LT_U_RPM] = {.forms = "revolución por minuto|revoluciones por minuto", .form = F},
    [LT_U_BPM] = {.forms = "latido por minuto|latidos por minuto", .form = M},
    [LT_U_FPS] = {.forms = "fotograma por segundo|fotogramas por segundo", .form = M},
    [LT_U_HERTZ] = {.forms = "hercio|hercios", .form = M},
    [LT_U_VOLT] = {.forms = "voltio|voltios", .form = M},
    [LT_U_AMPERE] = {.forms = "amperio|amperios", .form = M},
    [LT_U_AMPERE_HOUR] = {.forms = "amperio hora|amperios hora", .form = M},
    [LT_U_WATT] = {.forms = "vatio|vatios", .form = M},
    [LT_U_WATT_HOUR] = {.forms = "vatio hora|vatios hora", .form = M},
    [LT_U_OHM] = {.forms = "ohmio|ohmios", .form = M},
    [LT_U_FARAD] = {.forms = "faradio|faradios", .form = M},
    [LT_U_HORSEPOWER] = {.forms = "caballo|caballos", .form = M},
    [LT_U_NEWTON] = {.forms = "newton|newtons", .form = M},
    [LT_U_NEWTON_METER] = {.forms = "newton metro|newtons metro", .form = M},
    [LT_U_JOULE] = {.forms = "julio|julios", .form = M},
    [LT_U_CALORIE] = {.forms = "caloría|calorías", .form = F},
    [LT_U_PASCAL] = {.forms = "pascal|pascales", .form = M},
    [LT_U_BAR] = {.forms = "bar|bares", .form = M},
    [LT_U_PSI] = {.forms = "libra por pulgada cuadrada|libras por pulgada cuadrada", .form = F},
    [LT_U_MMHG] = {.forms = "milímetro de mercurio|milímetros de mercurio", .form = M},
    [LT_U_CELSIUS] = {.forms = "grado Celsius|grados Celsius", .form = M},
    [LT_U_FAHRENHEIT] = {.forms = "grado Fahrenheit|grados Fahrenheit", .form = M},
    [LT_U_DEGREE_KELVIN] = {.forms = "grado Kelvin|grados Kelvin", .form = M},
    [LT_U_DEGREE] = {.forms = "grado|grados", .form = M},
    [LT_U_DECIBEL] = {.forms = "decibelio|decibelios", .form = M},
    [LT_U_LUMEN] = {.forms = "lumen|lúmenes", .form = M},
    [LT_U_LUX] = {.forms = "lux", .form = M},
    [LT_U_CANDELA] = {.forms = "candela|candelas", .form = F},
    [LT_U_NIT] = {.forms = "nit|nits", .form = M},
    [LT_U_BYTE] = {.forms = "byte|bytes", .form = M},
    [LT_U_BIT] = {.forms = "bit|bits", .form = M},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit por segundo|bits por segundo", .form = M},
    [LT_U_FLOPS] = {.forms = "flops", .form = M},
    [LT_U_PIXEL] = {.forms = "píxel|píxeles", .form = M},
    [LT_U_PPI] = {.forms = "píxel por pulgada|píxeles por pulgada", .form = M},
    [LT_U_DPI] = {.forms = "punto por pulgada|puntos por pulgada", .form = M},
    [LT_U_PPM] = {.forms = "parte por millón|partes por millón", .form = F},
    [LT_U_PPB] = {.forms = "parte por mil millones|partes por mil millones", .form = F},
    [LT_U_PERMILLE] = {.forms = "por mil", .form = M},
    [LT_U_TIMES] = {.forms = "vez|veces", .form = F},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_METER, LT_SI_NANO, {.forms = "nanómetro|nanómetros", .form = M}},
    {LT_U_METER, LT_SI_MICRO, {.forms = "micrómetro|micrómetros", .form = M}},
    {LT_U_METER, LT_SI_MILLI, {.forms = "milímetro|milímetros", .form = M}},
    {LT_U_METER, LT_SI_CENTI, {.forms = "centímetro|centímetros", .form = M}},
    {LT_U_METER, LT_SI_DECI, {.forms = "decímetro|decímetros", .form = M}},
    {LT_U_METER, LT_SI_HECTO, {.forms = "hectómetro|hectómetros", .form = M}},
    {LT_U_METER, LT_SI_KILO, {.forms = "kilómetro|kilómetros", .form = M}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"A", LT_U_AMPERE, LT_SI_NONE, 0, LT_UNIT_GLUED, P(MICRO) | P(MILLI) | P(KILO), 0},
    {"CV", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"cv", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"d", LT_U_DAY, LT_SI_NONE, 0, 0, 0, 0},
    {"gr", LT_U_GRAM, LT_SI_NONE, 0, 0, 0, 0},
    {"HP", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"hs", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"nit", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"nits", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"ppp", LT_U_DPI, LT_SI_NONE, 0, 0, 0, 0},
    {"seg", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"x", LT_U_TIMES, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
    {"° K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, LT_UNIT_NOCASE, 0, 0},
    {"°K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, 0, 0, 0},
};

const struct lt_unit_words lt_es_units = {
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .feminine = "a",
    .form = M,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
