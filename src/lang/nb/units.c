/* lang/nb/units.c - what Norwegian calls the units of lang/units.c, and the signs only it writes. */
#include "lang/nb/nb.h"

#define M {LT_MASCULINE, 0}
#define N {LT_NEUTER, 0}

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "piko",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "mikro", [LT_SI_MILLI] = "milli",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "desi", [LT_SI_DECA] = "deka",   [LT_SI_HECTO] = "hekto",
    [LT_SI_KILO] = "kilo",   [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_METER] = {.forms = "meter", .form = M},
    [LT_U_INCH] = {.forms = "tomme|tommer", .form = M},
    [LT_U_FOOT] = {.forms = "fot", .form = M},
    [LT_U_MILE] = {.forms = "engelsk mil|engelske mil", .form = M},
    [LT_U_NAUTICAL_MILE] = {.forms = "nautisk mil|nautiske mil", .form = M},
    [LT_U_SCANDINAVIAN_MILE] = {.forms = "mil", .form = M},
    [LT_U_HECTARE] = {.forms = "hektar", .form = N},
    [LT_U_LITER] = {.forms = "liter", .form = M},
    [LT_U_TEASPOON] = {.forms = "teskje|teskjeer", .form = M},
    [LT_U_TABLESPOON] = {.forms = "spiseskje|spiseskjeer", .form = M},
    [LT_U_GRAM] = {.forms = "gram", .form = N},
    [LT_U_TONNE] = {.forms = "tonn", .form = N},
    [LT_U_POUND] = {.forms = "pund", .form = N},
    [LT_U_OUNCE] = {.forms = "unse|unser", .form = M},
    [LT_U_SECOND] = {.forms = "sekund|sekunder", .form = N},
    [LT_U_MINUTE] = {.forms = "minutt|minutter", .form = N},
    [LT_U_TIMES] = {.forms = "gang|ganger", .form = M},
    [LT_U_HOUR] = {.forms = "time|timer", .form = M, .per = "i timen"},
    [LT_U_MONTH] = {.forms = "måned|måneder", .form = M},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "kilometer i timen", .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = "meter per sekund", .form = M},
    [LT_U_KNOT] = {.forms = "knob", .form = M},
    [LT_U_RPM] = {.forms = "omdreining per minutt|omdreininger per minutt", .form = M},
    [LT_U_BPM] = {.forms = "slag per minutt", .form = N},
    [LT_U_FPS] = {.forms = "bilde per sekund|bilder per sekund", .form = N},
    [LT_U_HERTZ] = {.forms = "hertz", .form = M},
    [LT_U_VOLT] = {.forms = "volt", .form = M},
    [LT_U_AMPERE] = {.forms = "ampere", .form = M},
    [LT_U_AMPERE_HOUR] = {.forms = "amperetime|amperetimer", .form = M},
    [LT_U_WATT] = {.forms = "watt", .form = M},
    [LT_U_WATT_HOUR] = {.forms = "wattime|wattimer", .form = M},
    [LT_U_OHM] = {.forms = "ohm", .form = M},
    [LT_U_FARAD] = {.forms = "farad", .form = M},
    [LT_U_HORSEPOWER] = {.forms = "hestekraft|hestekrefter", .form = M},
    [LT_U_NEWTON] = {.forms = "newton", .form = M},
    [LT_U_NEWTON_METER] = {.forms = "newtonmeter", .form = M},
    [LT_U_JOULE] = {.forms = "joule", .form = M},
    [LT_U_CALORIE] = {.forms = "kalorie|kalorier", .form = M},
    [LT_U_PASCAL] = {.forms = "pascal", .form = M},
    [LT_U_BAR] = {.forms = "bar", .form = M},
    [LT_U_PSI] = {.forms = "pund per kvadrattomme", .form = N},
    [LT_U_MMHG] = {.forms = "millimeter kvikksølv", .form = M},
    [LT_U_CELSIUS] = {.forms = "grad celsius|grader celsius", .form = M},
    [LT_U_FAHRENHEIT] = {.forms = "grad fahrenheit|grader fahrenheit", .form = M},
    [LT_U_DEGREE] = {.forms = "grad|grader", .form = M},
    [LT_U_DECIBEL] = {.forms = "desibel", .form = M},
    [LT_U_LUMEN] = {.forms = "lumen", .form = M},
    [LT_U_LUX] = {.forms = "lux", .form = M},
    [LT_U_CANDELA] = {.forms = "candela", .form = M},
    [LT_U_BYTE] = {.forms = "byte", .form = M},
    [LT_U_BIT] = {.forms = "bit", .form = M},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit per sekund", .form = M},
    [LT_U_FLOPS] = {.forms = "flops", .form = M},
    [LT_U_PIXEL] = {.forms = "piksel|piksler", .form = M},
    [LT_U_PPI] = {.forms = "piksel per tomme|piksler per tomme", .form = M},
    [LT_U_DPI] = {.forms = "punkt per tomme|punkter per tomme", .form = N},
    [LT_U_PPM] = {.forms = "milliondel|milliondeler", .form = M},
    [LT_U_PPB] = {.forms = "milliarddel|milliarddeler", .form = M},
    [LT_U_PERMILLE] = {.forms = "promille", .form = M},
    [LT_U_PIECE] = {.forms = "stykk", .form = N},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_PIXEL, LT_SI_MEGA, {.forms = "megapiksel|megapiksler", .form = M}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"hk", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"km/t", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"kvm", LT_U_METER, LT_SI_NONE, 2, 0, 0, 0},
    {"mnd", LT_U_MONTH, LT_SI_NONE, 0, LT_UNIT_PER, 0, 0},
    {"o/min", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"omdr/min", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"sek", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"ss", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"stk", LT_U_PIECE, LT_SI_NONE, 0, 0, 0, 0},
    {"tonn", LT_U_TONNE, LT_SI_NONE, 0, 0, 0, 0},
    {"ts", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"x", LT_U_TIMES, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
    {"”", LT_U_INCH, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
};

const struct lt_unit_words lt_nb_units = {
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .joined = true,
    .form = M,
    .powers_alone = true,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
