/* lang/it/units.c - what Italian calls the units of lang/units.c, and the signs only it writes. */
#include "lang/it/it.h"

#define M         {LT_MASCULINE, 0}
#define F         {LT_FEMININE, 0}
#define FE        {LT_FEMININE, 2} /* elided: un'ora */
#define P(prefix) LT_SI_BIT(LT_SI_##prefix)

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "pico",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "micro", [LT_SI_MILLI] = "milli",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deca",   [LT_SI_HECTO] = "etto",
    [LT_SI_KILO] = "chilo",  [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_TEASPOON] = {.forms = "cucchiaino|cucchiaini", .form = M},
    [LT_U_TABLESPOON] = {.forms = "cucchiaio|cucchiai", .form = M},
    [LT_U_METER] = {.forms = "metro|metri", .form = M},
    [LT_U_INCH] = {.forms = "pollice|pollici", .form = M},
    [LT_U_FOOT] = {.forms = "piede|piedi", .form = M},
    [LT_U_YARD] = {.forms = "iarda|iarde", .form = F},
    [LT_U_MILE] = {.forms = "miglio|miglia", .form = M},
    [LT_U_NAUTICAL_MILE] = {.forms = "miglio nautico|miglia nautiche", .form = M},
    [LT_U_HECTARE] = {.forms = "ettaro|ettari", .form = M},
    [LT_U_LITER] = {.forms = "litro|litri", .form = M},
    [LT_U_GRAM] = {.forms = "grammo|grammi", .form = M},
    [LT_U_TONNE] = {.forms = "tonnellata|tonnellate", .form = F},
    [LT_U_POUND] = {.forms = "libbra|libbre", .form = F},
    [LT_U_OUNCE] = {.forms = "oncia|once", .form = FE},
    [LT_U_SECOND] = {.forms = "secondo|secondi", .form = M},
    [LT_U_MINUTE] = {.forms = "minuto|minuti", .form = M, .per = "al minuto"},
    [LT_U_HOUR] = {.forms = "ora|ore", .form = FE, .per = "all'ora"},
    [LT_U_DAY] = {.forms = "giorno|giorni", .form = M, .per = "al giorno"},
    [LT_U_WEEK] = {.per = "alla settimana"},
    [LT_U_MONTH] = {.per = "al mese"},
    [LT_U_YEAR] = {.per = "all'anno"},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "chilometro orario|chilometri orari", .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = "metro al secondo|metri al secondo", .form = M},
    [LT_U_MILE_PER_HOUR] = {.forms = "miglio orario|miglia orarie", .form = M},
    [LT_U_KNOT] = {.forms = "nodo|nodi", .form = M},
    [LT_U_RPM] = {.forms = "giro al minuto|giri al minuto", .form = M},
    [LT_U_BPM] = {.forms = "battito al minuto|battiti al minuto", .form = M},
    [LT_U_FPS] = {.forms = "fotogramma al secondo|fotogrammi al secondo", .form = M},
    [LT_U_HERTZ] = {.forms = "hertz", .form = M},
    [LT_U_VOLT] = {.forms = "volt", .form = M},
    [LT_U_AMPERE] = {.forms = "ampere", .form = M},
    [LT_U_AMPERE_HOUR] = {.forms = "amperora", .form = M},
    [LT_U_WATT] = {.forms = "watt", .form = M},
    [LT_U_WATT_HOUR] = {.forms = "wattora", .form = M},
    [LT_U_OHM] = {.forms = "ohm", .form = M},
    [LT_U_FARAD] = {.forms = "farad", .form = M},
    [LT_U_HORSEPOWER] = {.forms = "cavallo|cavalli", .form = M},
    [LT_U_NEWTON] = {.forms = "newton", .form = M},
    [LT_U_NEWTON_METER] = {.forms = "newton metro", .form = M},
    [LT_U_JOULE] = {.forms = "joule", .form = M},
    [LT_U_CALORIE] = {.forms = "caloria|calorie", .form = F},
    [LT_U_PASCAL] = {.forms = "pascal", .form = M},
    [LT_U_BAR] = {.forms = "bar", .form = M},
    [LT_U_PSI] = {.forms = "libbra per pollice quadrato|libbre per pollice quadrato", .form = F},
    [LT_U_MMHG] = {.forms = "millimetro di mercurio|millimetri di mercurio", .form = M},
    [LT_U_CELSIUS] = {.forms = "grado Celsius|gradi Celsius", .form = M},
    [LT_U_FAHRENHEIT] = {.forms = "grado Fahrenheit|gradi Fahrenheit", .form = M},
    [LT_U_DEGREE_KELVIN] = {.forms = "grado Kelvin|gradi Kelvin", .form = M},
    [LT_U_DEGREE] = {.forms = "grado|gradi", .form = M},
    [LT_U_DECIBEL] = {.forms = "decibel", .form = M},
    [LT_U_LUMEN] = {.forms = "lumen", .form = M},
    [LT_U_LUX] = {.forms = "lux", .form = M},
    [LT_U_CANDELA] = {.forms = "candela|candele", .form = F},
    [LT_U_NIT] = {.forms = "nit", .form = M},
    [LT_U_BYTE] = {.forms = "byte", .form = M},
    [LT_U_BIT] = {.forms = "bit", .form = M},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit al secondo", .form = M},
    [LT_U_FLOPS] = {.forms = "flops", .form = M},
    [LT_U_PIXEL] = {.forms = "pixel", .form = M},
    [LT_U_PPI] = {.forms = "pixel per pollice", .form = M},
    [LT_U_DPI] = {.forms = "punto per pollice|punti per pollice", .form = M},
    [LT_U_PPM] = {.forms = "parte per milione|parti per milione", .form = F},
    [LT_U_PPB] = {.forms = "parte per miliardo|parti per miliardo", .form = F},
    [LT_U_PERMILLE] = {.forms = "per mille", .form = M},
    [LT_U_TIMES] = {.forms = "volta|volte", .form = F},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_VOLT, LT_SI_KILO, {.forms = "kilovolt", .form = M}},
    {LT_U_AMPERE_HOUR, LT_SI_MILLI, {.forms = "milliampereora", .form = M}},
    {LT_U_BYTE, LT_SI_KILO, {.forms = "kilobyte", .form = M}},
    {LT_U_BIT_PER_SECOND, LT_SI_KILO, {.forms = "kilobit al secondo", .form = M}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"A", LT_U_AMPERE, LT_SI_NONE, 0, LT_UNIT_GLUED, P(MICRO) | P(MILLI) | P(KILO), 0},
    {"CV", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"cmq", LT_U_METER, LT_SI_CENTI, 2, 0, 0, 0},
    {"cucch.", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"cucchiain.", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"d", LT_U_DAY, LT_SI_NONE, 0, 0, 0, 0},
    {"gr", LT_U_GRAM, LT_SI_NONE, 0, 0, 0, 0},
    {"kmq", LT_U_METER, LT_SI_KILO, 2, 0, 0, 0},
    {"mc", LT_U_METER, LT_SI_NONE, 3, 0, 0, 0},
    {"mq", LT_U_METER, LT_SI_NONE, 2, 0, 0, 0},
    {"nit", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"nits", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"sec", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"x", LT_U_TIMES, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
    {"° K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, LT_UNIT_NOCASE, 0, 0},
    {"°K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, 0, 0, 0},
};

const struct lt_unit_words lt_it_units = {
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .feminine = "a",
    .form = M,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
