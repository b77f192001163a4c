/* lang/hu/units.c - what Hungarian calls the units of lang/units.c, and the signs only it writes. */
#include "lang/hu/hu.h"

#define NO_FORM {0, LT_HU_COUNTING}

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "piko",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "mikro", [LT_SI_MILLI] = "milli",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deka",   [LT_SI_HECTO] = "hekto",
    [LT_SI_KILO] = "kilo",   [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_METER] = {.forms = "méter", .form = NO_FORM},
    [LT_U_INCH] = {.forms = "hüvelyk", .form = NO_FORM},
    [LT_U_MILE] = {.forms = "mérföld", .form = NO_FORM},
    [LT_U_NAUTICAL_MILE] = {.forms = "tengeri mérföld", .form = NO_FORM},
    [LT_U_HECTARE] = {.forms = "hektár", .form = NO_FORM},
    [LT_U_LITER] = {.forms = "liter", .form = NO_FORM},
    [LT_U_GRAM] = {.forms = "gramm", .form = NO_FORM},
    [LT_U_TONNE] = {.forms = "tonna", .form = NO_FORM},
    [LT_U_POUND] = {.forms = "font", .form = NO_FORM},
    [LT_U_OUNCE] = {.forms = "uncia", .form = NO_FORM},
    [LT_U_SECOND] = {.forms = "másodperc", .form = NO_FORM},
    [LT_U_MINUTE] = {.forms = "perc", .form = NO_FORM},
    [LT_U_HOUR] = {.forms = "óra", .form = NO_FORM},
    [LT_U_MONTH] = {.forms = "hónap", .form = NO_FORM},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "kilométer per óra", .form = NO_FORM},
    [LT_U_METER_PER_SECOND] = {.forms = "méter per szekundum", .form = NO_FORM},
    [LT_U_KNOT] = {.forms = "csomó", .form = NO_FORM},
    [LT_U_RPM] = {.forms = "fordulat percenként", .form = NO_FORM},
    [LT_U_BPM] = {.forms = "ütés percenként", .form = NO_FORM},
    [LT_U_FPS] = {.forms = "képkocka másodpercenként", .form = NO_FORM},
    [LT_U_HERTZ] = {.forms = "hertz", .form = NO_FORM},
    [LT_U_VOLT] = {.forms = "volt", .form = NO_FORM},
    [LT_U_AMPERE] = {.forms = "amper", .form = NO_FORM},
    [LT_U_AMPERE_HOUR] = {.forms = "amperóra", .form = NO_FORM},
    [LT_U_WATT] = {.forms = "watt", .form = NO_FORM},
    [LT_U_WATT_HOUR] = {.forms = "wattóra", .form = NO_FORM},
    [LT_U_OHM] = {.forms = "ohm", .form = NO_FORM},
    [LT_U_FARAD] = {.forms = "farad", .form = NO_FORM},
    [LT_U_HORSEPOWER] = {.forms = "lóerő", .form = NO_FORM},
    [LT_U_NEWTON] = {.forms = "newton", .form = NO_FORM},
    [LT_U_NEWTON_METER] = {.forms = "newtonméter", .form = NO_FORM},
    [LT_U_JOULE] = {.forms = "joule", .form = NO_FORM},
    [LT_U_CALORIE] = {.forms = "kalória", .form = NO_FORM},
    [LT_U_PASCAL] = {.forms = "pascal", .form = NO_FORM},
    [LT_U_BAR] = {.forms = "bar", .form = NO_FORM},
    [LT_U_PSI] = {.forms = "font per négyzethüvelyk", .form = NO_FORM},
    [LT_U_MMHG] = {.forms = "higanymilliméter", .form = NO_FORM},
    [LT_U_CELSIUS] = {.forms = "Celsius-fok", .form = NO_FORM},
    [LT_U_FAHRENHEIT] = {.forms = "Fahrenheit-fok", .form = NO_FORM},
    [LT_U_DEGREE] = {.forms = "fok", .form = NO_FORM},
    [LT_U_DECIBEL] = {.forms = "decibel", .form = NO_FORM},
    [LT_U_LUMEN] = {.forms = "lumen", .form = NO_FORM},
    [LT_U_LUX] = {.forms = "lux", .form = NO_FORM},
    [LT_U_CANDELA] = {.forms = "kandela", .form = NO_FORM},
    [LT_U_BYTE] = {.forms = "bájt", .form = NO_FORM},
    [LT_U_BIT] = {.forms = "bit", .form = NO_FORM},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit per másodperc", .form = NO_FORM},
    [LT_U_FLOPS] = {.forms = "flops", .form = NO_FORM},
    [LT_U_PIXEL] = {.forms = "pixel", .form = NO_FORM},
    [LT_U_PPI] = {.forms = "pixel per hüvelyk", .form = NO_FORM},
    [LT_U_DPI] = {.forms = "pont per hüvelyk", .form = NO_FORM},
    [LT_U_PPM] = {.forms = "milliomodrész", .form = NO_FORM},
    [LT_U_PPB] = {.forms = "milliárdodrész", .form = NO_FORM},
    [LT_U_PERMILLE] = {.forms = "ezrelék", .form = NO_FORM},
    [LT_U_PERSON] = {.forms = "fő", .form = NO_FORM},
    [LT_U_PIECE] = {.forms = "darab", .form = NO_FORM},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_GRAM, LT_SI_DECA, {.forms = "deka", .form = NO_FORM}},
    {LT_U_SECOND, LT_SI_MILLI, {.forms = "ezredmásodperc", .form = NO_FORM}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"db", LT_U_PIECE, LT_SI_NONE, 0, 0, 0, 0},
    {"dkg", LT_U_GRAM, LT_SI_DECA, 0, 0, 0, 0},
    {"ft", LT_U_NONE, LT_SI_NONE, 0, 0, 0, 0},
    {"fő", LT_U_PERSON, LT_SI_NONE, 0, LT_UNIT_PER, 0, 0},
    {"hó", LT_U_MONTH, LT_SI_NONE, 0, LT_UNIT_PER, 0, 0},
    {"km/ó", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"LE", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"mi", LT_U_NONE, LT_SI_NONE, 0, 0, 0, 0},
    {"mp", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"nm²", LT_U_METER, LT_SI_NONE, 2, 0, 0, 0},
    {"p", LT_U_MINUTE, LT_SI_NONE, 0, 0, 0, 0},
    {"ó", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"”", LT_U_INCH, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
};

const struct lt_unit_words lt_hu_units = {
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .joined = true,
    .form = NO_FORM,
    .powers_alone = true,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
