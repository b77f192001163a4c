/* lang/nl/units.c - what Dutch calls the units of lang/units.c, and the signs only it writes. */
#include "lang/nl/nl.h"

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "pico",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "micro", [LT_SI_MILLI] = "milli",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deca",   [LT_SI_HECTO] = "hecto",
    [LT_SI_KILO] = "kilo",   [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_METER] = {.forms = "meter"},
    [LT_U_INCH] = {.forms = "inch"},
    [LT_U_FOOT] = {.forms = "voet"},
    [LT_U_MILE] = {.forms = "mijl"},
    [LT_U_NAUTICAL_MILE] = {.forms = "zeemijl"},
    [LT_U_HECTARE] = {.forms = "hectare"},
    [LT_U_LITER] = {.forms = "liter"},
    [LT_U_GRAM] = {.forms = "gram"},
    [LT_U_TONNE] = {.forms = "ton"},
    [LT_U_POUND] = {.forms = "pond"},
    [LT_U_OUNCE] = {.forms = "ounce"},
    [LT_U_SECOND] = {.forms = "seconde|seconden"},
    [LT_U_MINUTE] = {.forms = "minuut|minuten"},
    [LT_U_HOUR] = {.forms = "uur"},
    [LT_U_MONTH] = {.forms = "maand"},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "kilometer per uur"},
    [LT_U_METER_PER_SECOND] = {.forms = "meter per seconde"},
    [LT_U_KNOT] = {.forms = "knoop|knopen"},
    [LT_U_RPM] = {.forms = "toer per minuut|toeren per minuut"},
    [LT_U_BPM] = {.forms = "slag per minuut|slagen per minuut"},
    [LT_U_FPS] = {.forms = "beeld per seconde|beelden per seconde"},
    [LT_U_HERTZ] = {.forms = "hertz"},
    [LT_U_VOLT] = {.forms = "volt"},
    [LT_U_AMPERE] = {.forms = "ampère"},
    [LT_U_AMPERE_HOUR] = {.forms = "ampère-uur"},
    [LT_U_WATT] = {.forms = "watt"},
    [LT_U_WATT_HOUR] = {.forms = "wattuur"},
    [LT_U_OHM] = {.forms = "ohm"},
    [LT_U_FARAD] = {.forms = "farad"},
    [LT_U_HORSEPOWER] = {.forms = "pk"},
    [LT_U_NEWTON] = {.forms = "newton"},
    [LT_U_NEWTON_METER] = {.forms = "newtonmeter"},
    [LT_U_JOULE] = {.forms = "joule"},
    [LT_U_CALORIE] = {.forms = "calorie|calorieën"},
    [LT_U_PASCAL] = {.forms = "pascal"},
    [LT_U_BAR] = {.forms = "bar"},
    [LT_U_PSI] = {.forms = "pond per vierkante inch"},
    [LT_U_MMHG] = {.forms = "millimeter kwik"},
    [LT_U_CELSIUS] = {.forms = "graad Celsius|graden Celsius"},
    [LT_U_FAHRENHEIT] = {.forms = "graad Fahrenheit|graden Fahrenheit"},
    [LT_U_DEGREE] = {.forms = "graad|graden"},
    [LT_U_DECIBEL] = {.forms = "decibel"},
    [LT_U_LUMEN] = {.forms = "lumen"},
    [LT_U_LUX] = {.forms = "lux"},
    [LT_U_BYTE] = {.forms = "byte"},
    [LT_U_BIT] = {.forms = "bit"},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit per seconde"},
    [LT_U_FLOPS] = {.forms = "flops"},
    [LT_U_PIXEL] = {.forms = "pixel|pixels"},
    [LT_U_PPI] = {.forms = "pixel per inch|pixels per inch"},
    [LT_U_DPI] = {.forms = "punt per inch|punten per inch"},
    [LT_U_PPM] = {.forms = "deel per miljoen|delen per miljoen"},
    [LT_U_PPB] = {.forms = "deel per miljard|delen per miljard"},
    [LT_U_PERMILLE] = {.forms = "promille"},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_GRAM, LT_SI_KILO, {.forms = "kilo"}},
    {LT_U_PIXEL, LT_SI_MEGA, {.forms = "megapixel"}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"cd", LT_U_NONE, LT_SI_NONE, 0, 0, 0, 0},
    {"dB(A)", LT_U_DECIBEL, LT_SI_NONE, 0, 0, 0, 0},
    {"gr", LT_U_GRAM, LT_SI_NONE, 0, 0, 0, 0},
    {"km/u", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"min.", LT_U_MINUTE, LT_SI_NONE, 0, 0, 0, 0},
    {"mnd", LT_U_MONTH, LT_SI_NONE, 0, LT_UNIT_PER, 0, 0},
    {"pk", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"sec", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"sec.", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"u", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"”", LT_U_INCH, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
};

const struct lt_unit_words lt_nl_units = {
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .powers_alone = true,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
