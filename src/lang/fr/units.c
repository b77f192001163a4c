/* lang/fr/units.c - what French calls the units of lang/units.c, and the signs only it writes. */
#include "lang/fr/fr.h"

#define M         {LT_MASCULINE, 0}
#define F         {LT_FEMININE, 0}
#define P(prefix) LT_SI_BIT(LT_SI_##prefix)

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "pico",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "micro", [LT_SI_MILLI] = "milli",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "déci", [LT_SI_DECA] = "déca",   [LT_SI_HECTO] = "hecto",
    [LT_SI_KILO] = "kilo",   [LT_SI_MEGA] = "méga", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "téra",
    [LT_SI_PETA] = "péta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mébi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tébi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_METER] = {.forms = "mètre|mètres", .form = M},
    [LT_U_INCH] = {.forms = "pouce|pouces", .form = M},
    [LT_U_FOOT] = {.forms = "pied|pieds", .form = M},
    [LT_U_YARD] = {.forms = "yard|yards", .form = M},
    [LT_U_MILE] = {.forms = "mille|milles", .form = M},
    [LT_U_NAUTICAL_MILE] = {.forms = "mille marin|milles marins", .form = M},
    [LT_U_HECTARE] = {.forms = "hectare|hectares", .form = M},
    [LT_U_LITER] = {.forms = "litre|litres", .form = M},
    [LT_U_GRAM] = {.forms = "gramme|grammes", .form = M},
    [LT_U_TONNE] = {.forms = "tonne|tonnes", .form = F},
    [LT_U_POUND] = {.forms = "livre|livres", .form = F},
    [LT_U_OUNCE] = {.forms = "once|onces", .form = F},
    [LT_U_SECOND] = {.forms = "seconde|secondes", .form = F},
    [LT_U_MINUTE] = {.forms = "minute|minutes", .form = F},
    [LT_U_HOUR] = {.forms = "heure|heures", .form = F},
    [LT_U_DAY] = {.forms = "jour|jours", .form = M},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "kilomètre-heure|kilomètres-heure", .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = "mètre par seconde|mètres par seconde", .form = M},
    [LT_U_MILE_PER_HOUR] = {.forms = "mille par heure|milles par heure", .form = M},
    [LT_U_KNOT] = {.forms = "nœud|nœuds", .form = M},
    [LT_U_RPM] = {.forms = "tour par minute|tours par minute", .form = M},
    [LT_U_BPM] = {.forms = "battement par minute|battements par minute", .form = M},
    [LT_U_FPS] = {.forms = "image par seconde|images par seconde", .form = F},
    [LT_U_HERTZ] = {.forms = "hertz", .form = M},
    [LT_U_VOLT] = {.forms = "volt|volts", .form = M},
    [LT_U_AMPERE] = {.forms = "ampère|ampères", .form = M},
    [LT_U_AMPERE_HOUR] = {.forms = "ampère-heure|ampères-heure", .form = M},
    [LT_U_WATT] = {.forms = "watt|watts", .form = M},
    [LT_U_WATT_HOUR] = {.forms = "watt-heure|watt-heures", .form = M},
    [LT_U_OHM] = {.forms = "ohm|ohms", .form = M},
    [LT_U_FARAD] = {.forms = "farad|farads", .form = M},
    [LT_U_HORSEPOWER] = {.forms = "cheval|chevaux", .form = M},
    [LT_U_NEWTON] = {.forms = "newton|newtons", .form = M},
    [LT_U_NEWTON_METER] = {.forms = "newton-mètre|newtons-mètres", .form = M},
    [LT_U_JOULE] = {.forms = "joule|joules", .form = M},
    [LT_U_CALORIE] = {.forms = "calorie|calories", .form = F},
    [LT_U_PASCAL] = {.forms = "pascal|pascals", .form = M},
    [LT_U_BAR] = {.forms = "bar|bars", .form = M},
    [LT_U_PSI] = {.forms = "livre par pouce carré|livres par pouce carré", .form = F},
    [LT_U_MMHG] = {.forms = "millimètre de mercure|millimètres de mercure", .form = M},
    [LT_U_CELSIUS] = {.forms = "degré Celsius|degrés Celsius", .form = M},
    [LT_U_FAHRENHEIT] = {.forms = "degré Fahrenheit|degrés Fahrenheit", .form = M},
    [LT_U_DEGREE_KELVIN] = {.forms = "degré Kelvin|degrés Kelvin", .form = M},
    [LT_U_DEGREE] = {.forms = "degré|degrés", .form = M},
    [LT_U_DECIBEL] = {.forms = "décibel|décibels", .form = M},
    [LT_U_LUMEN] = {.forms = "lumen|lumens", .form = M},
    [LT_U_LUX] = {.forms = "lux", .form = M},
    [LT_U_CANDELA] = {.forms = "candela|candelas", .form = F},
    [LT_U_NIT] = {.forms = "nit|nits", .form = M},
    [LT_U_BYTE] = {.forms = "octet|octets", .form = M},
    [LT_U_BIT] = {.forms = "bit|bits", .form = M},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit par seconde|bits par seconde", .form = M},
    [LT_U_FLOPS] = {.forms = "flops", .form = M},
    [LT_U_PIXEL] = {.forms = "pixel|pixels", .form = M},
    [LT_U_PPI] = {.forms = "pixel par pouce|pixels par pouce", .form = M},
    [LT_U_DPI] = {.forms = "point par pouce|points par pouce", .form = M},
    [LT_U_PPM] = {.forms = "partie par million|parties par million", .form = F},
    [LT_U_PPB] = {.forms = "partie par milliard|parties par milliard", .form = F},
    [LT_U_PERMILLE] = {.forms = "pour mille", .form = M},
    [LT_U_TIMES] = {.forms = "fois", .form = F},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_OHM, LT_SI_KILO, {.forms = "kilohm|kilohms", .form = M}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"A", LT_U_AMPERE, LT_SI_NONE, 0, LT_UNIT_GLUED, P(MICRO) | P(MILLI) | P(KILO), 0},
    {"ch", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"d", LT_U_DAY, LT_SI_NONE, 0, 0, 0, 0},
    {"gr", LT_U_GRAM, LT_SI_NONE, 0, 0, 0, 0},
    {"ips", LT_U_FPS, LT_SI_NONE, 0, 0, 0, 0},
    {"j", LT_U_DAY, LT_SI_NONE, 0, LT_UNIT_PER, 0, 0},
    {"Ko", LT_U_BYTE, LT_SI_KILO, 0, 0, 0, 0},
    {"mn", LT_U_MINUTE, LT_SI_NONE, 0, 0, 0, 0},
    {"nit", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"nits", LT_U_NIT, LT_SI_NONE, 0, 0, 0, 0},
    {"o", LT_U_BYTE, LT_SI_NONE, 0, LT_UNIT_PREFIXED,
     P(KILO) | P(MEGA) | P(GIGA) | P(TERA) | P(PETA) | P(KIBI) | P(MEBI) | P(GIBI) | P(TEBI), 0},
    {"ppp", LT_U_DPI, LT_SI_NONE, 0, 0, 0, 0},
    {"sec", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"tr/min", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"x", LT_U_TIMES, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
    {"° K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, LT_UNIT_NOCASE, 0, 0},
    {"°K", LT_U_DEGREE_KELVIN, LT_SI_NONE, 0, 0, 0, 0},
};

const struct lt_unit_words lt_fr_units = {
    .feminine = "onne|pie|livre|hryvnia",
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .form = M,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
