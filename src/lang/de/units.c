/* lang/de/units.c - what German calls the units of lang/units.c, and the signs only it writes. */
#include "lang/de/de.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}
#define N {LT_NEUTER, 0}

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "Piko",   [LT_SI_NANO] = "Nano", [LT_SI_MICRO] = "Mikro", [LT_SI_MILLI] = "Milli",
    [LT_SI_CENTI] = "Zenti", [LT_SI_DECI] = "Dezi", [LT_SI_DECA] = "Deka",   [LT_SI_HECTO] = "Hekto",
    [LT_SI_KILO] = "Kilo",   [LT_SI_MEGA] = "Mega", [LT_SI_GIGA] = "Giga",   [LT_SI_TERA] = "Tera",
    [LT_SI_PETA] = "Peta",   [LT_SI_KIBI] = "Kibi", [LT_SI_MEBI] = "Mebi",   [LT_SI_GIBI] = "Gibi",
    [LT_SI_TEBI] = "Tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_METER] = {.forms = "Meter", .form = M},
    [LT_U_INCH] = {.forms = "Zoll", .form = M},
    [LT_U_FOOT] = {.forms = "Fuß", .form = M},
    [LT_U_MILE] = {.forms = "Meile|Meilen", .form = F},
    [LT_U_NAUTICAL_MILE] = {.forms = "Seemeile|Seemeilen", .form = F},
    [LT_U_HECTARE] = {.forms = "Hektar", .form = M},
    [LT_U_LITER] = {.forms = "Liter", .form = M},
    [LT_U_TEASPOON] = {.forms = "Teelöffel", .form = M},
    [LT_U_TABLESPOON] = {.forms = "Esslöffel", .form = M},
    [LT_U_GRAM] = {.forms = "Gramm", .form = N},
    [LT_U_TONNE] = {.forms = "Tonne|Tonnen", .form = F},
    [LT_U_POUND] = {.forms = "Pfund", .form = N},
    [LT_U_OUNCE] = {.forms = "Unze|Unzen", .form = F},
    [LT_U_SECOND] = {.forms = "Sekunde|Sekunden", .form = F},
    [LT_U_MINUTE] = {.forms = "Minute|Minuten", .form = F},
    [LT_U_HOUR] = {.forms = "Stunde|Stunden", .form = F},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "Kilometer pro Stunde", .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = "Meter pro Sekunde", .form = M},
    [LT_U_KNOT] = {.forms = "Knoten", .form = M},
    [LT_U_RPM] = {.forms = "Umdrehung pro Minute|Umdrehungen pro Minute", .form = F},
    [LT_U_BPM] = {.forms = "Schlag pro Minute|Schläge pro Minute|Schlägen pro Minute", .form = M},
    [LT_U_FPS] = {.forms = "Bild pro Sekunde|Bilder pro Sekunde|Bildern pro Sekunde", .form = N},
    [LT_U_HERTZ] = {.forms = "Hertz", .form = N},
    [LT_U_VOLT] = {.forms = "Volt", .form = N},
    [LT_U_AMPERE] = {.forms = "Ampere", .form = N},
    [LT_U_AMPERE_HOUR] = {.forms = "Amperestunde|Amperestunden", .form = F},
    [LT_U_WATT] = {.forms = "Watt", .form = N},
    [LT_U_WATT_HOUR] = {.forms = "Wattstunde|Wattstunden", .form = F},
    [LT_U_OHM] = {.forms = "Ohm", .form = N},
    [LT_U_FARAD] = {.forms = "Farad", .form = N},
    [LT_U_HORSEPOWER] = {.forms = "PS", .form = N},
    [LT_U_NEWTON] = {.forms = "Newton", .form = N},
    [LT_U_NEWTON_METER] = {.forms = "Newtonmeter", .form = M},
    [LT_U_JOULE] = {.forms = "Joule", .form = N},
    [LT_U_CALORIE] = {.forms = "Kalorie|Kalorien", .form = F},
    [LT_U_PASCAL] = {.forms = "Pascal", .form = N},
    [LT_U_BAR] = {.forms = "Bar", .form = N},
    [LT_U_PSI] = {.forms = "Pfund pro Quadratzoll", .form = N},
    [LT_U_MMHG] = {.forms = "Millimeter Quecksilbersäule", .form = M},
    [LT_U_CELSIUS] = {.forms = "Grad Celsius", .form = M},
    [LT_U_FAHRENHEIT] = {.forms = "Grad Fahrenheit", .form = M},
    [LT_U_DEGREE] = {.forms = "Grad", .form = M},
    [LT_U_DECIBEL] = {.forms = "Dezibel", .form = N},
    [LT_U_LUMEN] = {.forms = "Lumen", .form = N},
    [LT_U_LUX] = {.forms = "Lux", .form = N},
    [LT_U_CANDELA] = {.forms = "Candela", .form = F},
    [LT_U_BYTE] = {.forms = "Byte", .form = N},
    [LT_U_BIT] = {.forms = "Bit", .form = N},
    [LT_U_BIT_PER_SECOND] = {.forms = "Bit pro Sekunde", .form = N},
    [LT_U_FLOPS] = {.forms = "Flops", .form = N},
    [LT_U_PIXEL] = {.forms = "Pixel", .form = N},
    [LT_U_PPI] = {.forms = "Pixel pro Zoll", .form = N},
    [LT_U_DPI] = {.forms = "Punkt pro Zoll|Punkte pro Zoll|Punkten pro Zoll", .form = M},
    [LT_U_PPM] = {.forms = "Teil pro Million|Teile pro Million|Teilen pro Million", .form = M},
    [LT_U_PPB] = {.forms = "Teil pro Milliarde|Teile pro Milliarde|Teilen pro Milliarde", .form = M},
    [LT_U_PERMILLE] = {.forms = "Promille", .form = N},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"EL", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0}, {"Min", LT_U_MINUTE, LT_SI_NONE, 0, 0, 0, 0},
    {"Min.", LT_U_MINUTE, LT_SI_NONE, 0, 0, 0, 0},   {"mV", LT_U_VOLT, LT_SI_MILLI, 0, LT_UNIT_NOCASE, 0, 0},
    {"PS", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0}, {"qm", LT_U_METER, LT_SI_NONE, 2, 0, 0, 0},
    {"Sek", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},    {"Sek.", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"Std", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},      {"Std.", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"TL", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},   {"U/min", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"Zoll", LT_U_INCH, LT_SI_NONE, 0, 0, 0, 0},
};

const struct lt_unit_words lt_de_units = {
    .prefixes = prefixes,
    .names = names,
    .joined = true,
    .feminine = "e",
    .form = M,
    .powers_alone = true,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
