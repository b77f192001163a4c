/* lang/ca/units.c - what Catalan calls the units of lang/units.c, and the signs only it writes. */
#include "lang/ca/ca.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "pico",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "micro", [LT_SI_MILLI] = "mil·li",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deca",   [LT_SI_HECTO] = "hecto",
    [LT_SI_KILO] = "quilo",  [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_TEASPOON] = {.forms = "culleradeta|culleradetes", .form = F},
    [LT_U_TABLESPOON] = {.forms = "cullerada|cullerades", .form = F},
    [LT_U_METER] = {.forms = "metre|metres", .form = M},
    [LT_U_INCH] = {.forms = "polzada|polzades", .form = F},
    [LT_U_FOOT] = {.forms = "peu|peus", .form = M},
    [LT_U_YARD] = {.forms = "iarda|iardes", .form = F},
    [LT_U_MILE] = {.forms = "milla|milles", .form = F},
    [LT_U_NAUTICAL_MILE] = {.forms = "milla nàutica|milles nàutiques", .form = F},
    [LT_U_HECTARE] = {.forms = "hectàrea|hectàrees", .form = F},
    [LT_U_LITER] = {.forms = "litre|litres", .form = M},
    [LT_U_GRAM] = {.forms = "gram|grams", .form = M},
    [LT_U_TONNE] = {.forms = "tona|tones", .form = F},
    [LT_U_POUND] = {.forms = "lliura|lliures", .form = F},
    [LT_U_OUNCE] = {.forms = "unça|unces", .form = F},
    [LT_U_SECOND] = {.forms = "segon|segons", .form = M},
    [LT_U_MINUTE] = {.forms = "minut|minuts", .form = M},
    [LT_U_HOUR] = {.forms = "hora|hores", .form = F},
    [LT_U_DAY] = {.forms = "dia|dies", .form = M},
    [LT_U_MONTH] = {.forms = "mes|mesos", .form = M},
    [LT_U_YEAR] = {.forms = "any|anys", .form = M},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = "quilòmetre per hora|quilòmetres per hora", .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = "metre per segon|metres per segon", .form = M},
    [LT_U_MILE_PER_HOUR] = {.forms = "milla per hora|milles per hora", .form = F},
    [LT_U_KNOT] = {.forms = "nus|nusos", .form = M},
    [LT_U_RPM] = {.forms = "revolució per minut|revolucions per minut", .form = F},
    [LT_U_BPM] = {.forms = "batec per minut|batecs per minut", .form = M},
    [LT_U_FPS] = {.forms = "fotograma per segon|fotogrames per segon", .form = M},
    [LT_U_HERTZ] = {.forms = "hertz", .form = M},
    [LT_U_VOLT] = {.forms = "volt|volts", .form = M},
    [LT_U_AMPERE] = {.forms = "ampere|amperes", .form = M},
    [LT_U_AMPERE_HOUR] = {.forms = "ampere hora|amperes hora", .form = M},
    [LT_U_WATT] = {.forms = "watt|watts", .form = M},
    [LT_U_WATT_HOUR] = {.forms = "watt hora|watts hora", .form = M},
    [LT_U_OHM] = {.forms = "ohm|ohms", .form = M},
    [LT_U_FARAD] = {.forms = "farad|farads", .form = M},
    [LT_U_HORSEPOWER] = {.forms = "cavall|cavalls", .form = M},
    [LT_U_NEWTON] = {.forms = "newton|newtons", .form = M},
    [LT_U_NEWTON_METER] = {.forms = "newton metre|newtons metre", .form = M},
    [LT_U_JOULE] = {.forms = "joule|joules", .form = M},
    [LT_U_CALORIE] = {.forms = "caloria|calories", .form = F},
    [LT_U_PASCAL] = {.forms = "pascal|pascals", .form = M},
    [LT_U_BAR] = {.forms = "bar|bars", .form = M},
    [LT_U_PSI] = {.forms = "lliura per polzada quadrada|lliures per polzada quadrada", .form = F},
    [LT_U_MMHG] = {.forms = "mil·límetre de mercuri|mil·límetres de mercuri", .form = M},
    [LT_U_CELSIUS] = {.forms = "grau Celsius|graus Celsius", .form = M},
    [LT_U_FAHRENHEIT] = {.forms = "grau Fahrenheit|graus Fahrenheit", .form = M},
    [LT_U_DEGREE] = {.forms = "grau|graus", .form = M},
    [LT_U_DECIBEL] = {.forms = "decibel|decibels", .form = M},
    [LT_U_LUMEN] = {.forms = "lumen|lúmens", .form = M},
    [LT_U_LUX] = {.forms = "lux", .form = M},
    [LT_U_CANDELA] = {.forms = "candela|candeles", .form = F},
    [LT_U_BYTE] = {.forms = "byte|bytes", .form = M},
    [LT_U_BIT] = {.forms = "bit|bits", .form = M},
    [LT_U_BIT_PER_SECOND] = {.forms = "bit per segon|bits per segon", .form = M},
    [LT_U_FLOPS] = {.forms = "flops", .form = M},
    [LT_U_PIXEL] = {.forms = "píxel|píxels", .form = M},
    [LT_U_PPI] = {.forms = "píxel per polzada|píxels per polzada", .form = M},
    [LT_U_DPI] = {.forms = "punt per polzada|punts per polzada", .form = M},
    [LT_U_PPM] = {.forms = "part per milió|parts per milió", .form = F},
    [LT_U_PPB] = {.forms = "part per mil milions|parts per mil milions", .form = F},
    [LT_U_PERMILLE] = {.forms = "per mil", .form = M},
};

/* What does not follow from the prefix and the unit. */
static const struct lt_unit_compound compounds[] = {
    {LT_U_METER, LT_SI_NANO, {.forms = "nanòmetre|nanòmetres", .form = M}},
    {LT_U_METER, LT_SI_MICRO, {.forms = "micròmetre|micròmetres", .form = M}},
    {LT_U_METER, LT_SI_MILLI, {.forms = "mil·límetre|mil·límetres", .form = M}},
    {LT_U_METER, LT_SI_CENTI, {.forms = "centímetre|centímetres", .form = M}},
    {LT_U_METER, LT_SI_DECI, {.forms = "decímetre|decímetres", .form = M}},
    {LT_U_METER, LT_SI_KILO, {.forms = "quilòmetre|quilòmetres", .form = M}},
    {.unit = LT_U_NONE},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"CV", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},    {"cda.", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"cdes.", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0}, {"cdta.", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"cdtes.", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},  {"HP", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"kg", LT_U_GRAM, LT_SI_KILO, 0, 0, 0, 0},          {"seg", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
};

const struct lt_unit_words lt_ca_units = {
    .prefixes = prefixes,
    .names = names,
    .compounds = compounds,
    .feminine = "a",
    .form = M,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
