/* lang/units.c - the signs of units that are written everywhere, and how a language's word for one is found.
 */
#include "lang/units.h"

#include "lang/cldr.h"
#include "lang/normal.h"

#include <string.h>

#define P(prefix) LT_SI_BIT(LT_SI_##prefix)

const struct lt_unit_kind lt_unit_kinds[LT_UNITS] = {
    [LT_U_METER] = {.cldr = "meter"},
    [LT_U_INCH] = {.cldr = "inch"},
    [LT_U_FOOT] = {.cldr = "foot"},
    [LT_U_YARD] = {.cldr = "yard"},
    [LT_U_MILE] = {.cldr = "mile"},
    [LT_U_NAUTICAL_MILE] = {.cldr = "nautical-mile"},
    [LT_U_SCANDINAVIAN_MILE] = {.cldr = "mile-scandinavian"},
    [LT_U_LIGHT_YEAR] = {.cldr = "light-year"},
    [LT_U_HECTARE] = {.cldr = "hectare"},
    [LT_U_LITER] = {.cldr = "liter"},
    [LT_U_GALLON] = {.cldr = "gallon"},
    [LT_U_QUART] = {.cldr = "quart"},
    [LT_U_PINT] = {.cldr = "pint"},
    [LT_U_TEASPOON] = {.cldr = "teaspoon"},
    [LT_U_TABLESPOON] = {.cldr = "tablespoon"},
    [LT_U_FLUID_OUNCE] = {.cldr = "fluid-ounce"},
    [LT_U_GRAM] = {.cldr = "gram"},
    [LT_U_TONNE] = {.cldr = "metric-ton"},
    [LT_U_QUINTAL] = {.cldr = NULL},
    [LT_U_POUND] = {.cldr = "pound"},
    [LT_U_OUNCE] = {.cldr = "ounce"},
    [LT_U_MOLE] = {.cldr = "mole"},
    [LT_U_SECOND] = {.cldr = "second"},
    [LT_U_MINUTE] = {.cldr = "minute"},
    [LT_U_HOUR] = {.cldr = "hour"},
    [LT_U_DAY] = {.cldr = "day"},
    [LT_U_WEEK] = {.cldr = "week"},
    [LT_U_MONTH] = {.cldr = "month"},
    [LT_U_YEAR] = {.cldr = "year"},
    [LT_U_KILOMETER_PER_HOUR] = {.cldr = NULL,
                                 .part = LT_U_METER,
                                 .part_prefix = LT_SI_KILO,
                                 .per = LT_U_HOUR},
    [LT_U_METER_PER_SECOND] = {.cldr = NULL,
                               .part = LT_U_METER,
                               .part_prefix = LT_SI_NONE,
                               .per = LT_U_SECOND},
    [LT_U_MILE_PER_HOUR] = {.cldr = NULL, .part = LT_U_MILE, .part_prefix = LT_SI_NONE, .per = LT_U_HOUR},
    [LT_U_MILE_PER_GALLON] = {.cldr = NULL, .part = LT_U_MILE, .part_prefix = LT_SI_NONE, .per = LT_U_GALLON},
    [LT_U_KNOT] = {.cldr = "knot"},
    [LT_U_RPM] = {.cldr = NULL},
    [LT_U_BPM] = {.cldr = NULL},
    [LT_U_FPS] = {.cldr = NULL},
    [LT_U_HERTZ] = {.cldr = "hertz"},
    [LT_U_VOLT] = {.cldr = "volt"},
    [LT_U_AMPERE] = {.cldr = "ampere"},
    [LT_U_AMPERE_HOUR] = {.cldr = NULL},
    [LT_U_WATT] = {.cldr = "watt"},
    [LT_U_WATT_HOUR] = {.cldr = NULL},
    [LT_U_OHM] = {.cldr = "ohm"},
    [LT_U_FARAD] = {.cldr = NULL},
    [LT_U_HORSEPOWER] = {.cldr = "horsepower"},
    [LT_U_BRAKE_HORSEPOWER] = {.cldr = NULL},
    [LT_U_NEWTON] = {.cldr = "newton"},
    [LT_U_NEWTON_METER] = {.cldr = "newton-meter"},
    [LT_U_POUND_FOOT] = {.cldr = NULL},
    [LT_U_FOOT_POUND] = {.cldr = NULL},
    [LT_U_JOULE] = {.cldr = "joule"},
    [LT_U_CALORIE] = {.cldr = "calorie"},
    [LT_U_ELECTRONVOLT] = {.cldr = "electronvolt"},
    [LT_U_PASCAL] = {.cldr = "pascal"},
    [LT_U_BAR] = {.cldr = "bar"},
    [LT_U_PSI] = {.cldr = "pound-force-per-square-inch"},
    [LT_U_MMHG] = {.cldr = "millimeter-ofhg"},
    [LT_U_CELSIUS] = {.cldr = "celsius"},
    [LT_U_FAHRENHEIT] = {.cldr = "fahrenheit"},
    [LT_U_DEGREE_KELVIN] = {.cldr = NULL},
    [LT_U_DEGREE] = {.cldr = "degree"},
    [LT_U_DECIBEL] = {.cldr = NULL},
    [LT_U_LUMEN] = {.cldr = "lumen"},
    [LT_U_LUX] = {.cldr = "lux"},
    [LT_U_CANDELA] = {.cldr = "candela"},
    [LT_U_NIT] = {.cldr = NULL},
    [LT_U_BYTE] = {.cldr = "byte"},
    [LT_U_BIT] = {.cldr = "bit"},
    [LT_U_BIT_PER_SECOND] = {.cldr = NULL, .part = LT_U_BIT, .part_prefix = LT_SI_NONE, .per = LT_U_SECOND},
    [LT_U_BYTE_PER_SECOND] = {.cldr = NULL, .part = LT_U_BYTE, .part_prefix = LT_SI_NONE, .per = LT_U_SECOND},
    [LT_U_FLOPS] = {.cldr = NULL},
    [LT_U_PIXEL] = {.cldr = "pixel"},
    [LT_U_PPI] = {.cldr = "pixel-per-inch"},
    [LT_U_DPI] = {.cldr = "dot-per-inch"},
    [LT_U_PPM] = {.cldr = "permillion"},
    [LT_U_PPB] = {.cldr = NULL},
    [LT_U_PERMILLE] = {.cldr = "permille"},
    [LT_U_KG_PER_M3] = {.cldr = NULL},
    [LT_U_TIMES] = {.cldr = NULL},
    [LT_U_STAR] = {.cldr = NULL},
    [LT_U_PERSON] = {.cldr = NULL},
    [LT_U_PIECE] = {.cldr = NULL},
    [LT_U_COPY] = {.cldr = NULL},
};

const struct lt_unit_si_sign lt_unit_si_signs[] = {
    {"n", LT_SI_NANO},  {"p", LT_SI_PICO},  {"µ", LT_SI_MICRO}, {"μ", LT_SI_MICRO},  {"m", LT_SI_MILLI},
    {"c", LT_SI_CENTI}, {"d", LT_SI_DECI},  {"h", LT_SI_HECTO}, {"k", LT_SI_KILO},   {"M", LT_SI_MEGA},
    {"G", LT_SI_GIGA},  {"T", LT_SI_TERA},  {"P", LT_SI_PETA},  {"Ki", LT_SI_KIBI},  {"Mi", LT_SI_MEBI},
    {"Gi", LT_SI_GIBI}, {"Ti", LT_SI_TEBI}, {"н", LT_SI_NANO},  {"мк", LT_SI_MICRO}, {"м", LT_SI_MILLI},
    {"с", LT_SI_CENTI}, {"д", LT_SI_DECI},  {"г", LT_SI_HECTO}, {"к", LT_SI_KILO},   {"К", LT_SI_KILO},
    {"М", LT_SI_MEGA},  {"Г", LT_SI_GIGA},  {"Т", LT_SI_TERA},  {"Ки", LT_SI_KIBI},  {"Ми", LT_SI_MEBI},
    {"Ги", LT_SI_GIBI}, {"Ти", LT_SI_TEBI},
};
const size_t lt_unit_n_si_signs = LT_COUNT(lt_unit_si_signs);

/* Sorted by the first byte, ASCII case aside. */
const struct lt_unit_sign lt_unit_signs[] = {
    {"\"", LT_U_INCH, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
    {"A", LT_U_AMPERE, LT_SI_NONE, 0, 0, P(MICRO) | P(MILLI) | P(KILO), 0},
    {"Ah", LT_U_AMPERE_HOUR, LT_SI_NONE, 0, 0, P(KILO), P(MILLI)},
    {"B", LT_U_BYTE, LT_SI_NONE, 0, LT_UNIT_PER,
     P(KILO) | P(MEGA) | P(GIGA) | P(TERA) | P(PETA) | P(KIBI) | P(MEBI) | P(GIBI) | P(TEBI), 0},
    {"Bps", LT_U_BYTE_PER_SECOND, LT_SI_NONE, 0, LT_UNIT_PREFIXED, P(MEGA) | P(GIGA), 0},
    {"b", LT_U_BIT, LT_SI_NONE, 0, LT_UNIT_PREFIXED, P(MEGA) | P(GIGA), 0},
    {"bar", LT_U_BAR, LT_SI_NONE, 0, 0, P(MILLI), 0},
    {"bit", LT_U_BIT, LT_SI_NONE, 0, LT_UNIT_PREFIXED, P(KILO) | P(MEGA) | P(GIGA) | P(TERA), 0},
    {"bit/s", LT_U_BIT_PER_SECOND, LT_SI_NONE, 0, LT_UNIT_PREFIXED, P(KILO) | P(MEGA) | P(GIGA) | P(TERA), 0},
    {"bpm", LT_U_BPM, LT_SI_NONE, 0, 0, 0, 0},
    {"bps", LT_U_BIT_PER_SECOND, LT_SI_NONE, 0, 0, P(TERA), P(KILO) | P(MEGA) | P(GIGA)},
    {"cal", LT_U_CALORIE, LT_SI_NONE, 0, 0, P(KILO), 0},
    {"cd", LT_U_CANDELA, LT_SI_NONE, 0, 0, 0, 0},
    {"dB", LT_U_DECIBEL, LT_SI_NONE, 0, 0, 0, 0},
    {"dB(A)", LT_U_DECIBEL, LT_SI_NONE, 0, 0, 0, 0},
    {"dBA", LT_U_DECIBEL, LT_SI_NONE, 0, 0, 0, 0},
    {"dpi", LT_U_DPI, LT_SI_NONE, 0, 0, 0, 0},
    {"eV", LT_U_ELECTRONVOLT, LT_SI_NONE, 0, 0, P(KILO) | P(MEGA) | P(GIGA) | P(TERA), 0},
    {"F", LT_U_FARAD, LT_SI_NONE, 0, LT_UNIT_PREFIXED, P(PICO) | P(NANO) | P(MICRO), 0},
    {"FLOPS", LT_U_FLOPS, LT_SI_NONE, 0, LT_UNIT_PREFIXED, P(MEGA) | P(GIGA) | P(PETA), P(TERA)},
    {"fps", LT_U_FPS, LT_SI_NONE, 0, 0, 0, 0},
    {"ft", LT_U_FOOT, LT_SI_NONE, 0, LT_UNIT_LENGTH, 0, 0},
    {"g", LT_U_GRAM, LT_SI_NONE, 0, 0, P(NANO) | P(MICRO) | P(HECTO), P(KILO) | P(MILLI)},
    {"Hz", LT_U_HERTZ, LT_SI_NONE, 0, LT_UNIT_NOCASE, P(TERA), P(KILO) | P(MEGA) | P(GIGA)},
    {"h", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"ha", LT_U_HECTARE, LT_SI_NONE, 0, 0, 0, 0},
    {"hp", LT_U_HORSEPOWER, LT_SI_NONE, 0, 0, 0, 0},
    {"in", LT_U_INCH, LT_SI_NONE, 0, LT_UNIT_GLUED | LT_UNIT_LENGTH, 0, 0},
    {"J", LT_U_JOULE, LT_SI_NONE, 0, LT_UNIT_GLUED, P(MILLI) | P(KILO) | P(MEGA) | P(GIGA), 0},
    {"KB", LT_U_BYTE, LT_SI_KILO, 0, 0, 0, 0},
    {"km/h", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"kmh", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"kn", LT_U_KNOT, LT_SI_NONE, 0, 0, 0, 0},
    {"kph", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"L", LT_U_LITER, LT_SI_NONE, 0, 0, P(MICRO) | P(CENTI) | P(DECI), 0},
    {"l", LT_U_LITER, LT_SI_NONE, 0, 0, P(MICRO) | P(CENTI) | P(DECI) | P(HECTO), P(MILLI)},
    {"lb", LT_U_POUND, LT_SI_NONE, 0, LT_UNIT_NOCASE, 0, 0},
    {"lbs", LT_U_POUND, LT_SI_NONE, 0, LT_UNIT_NOCASE, 0, 0},
    {"lm", LT_U_LUMEN, LT_SI_NONE, 0, 0, 0, 0},
    {"lux", LT_U_LUX, LT_SI_NONE, 0, 0, 0, 0},
    {"lx", LT_U_LUX, LT_SI_NONE, 0, 0, P(KILO), 0},
    {"MP", LT_U_PIXEL, LT_SI_MEGA, 0, 0, 0, 0},
    {"Mpix", LT_U_PIXEL, LT_SI_MEGA, 0, 0, 0, 0},
    {"m", LT_U_METER, LT_SI_NONE, 0, LT_UNIT_LENGTH, P(NANO) | P(MICRO) | P(DECI) | P(HECTO),
     P(MILLI) | P(CENTI) | P(KILO)},
    {"m/s", LT_U_METER_PER_SECOND, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"mi", LT_U_MILE, LT_SI_NONE, 0, LT_UNIT_LENGTH, 0, 0},
    {"min", LT_U_MINUTE, LT_SI_NONE, 0, 0, 0, 0},
    {"mmHg", LT_U_MMHG, LT_SI_NONE, 0, 0, 0, 0},
    {"mol", LT_U_MOLE, LT_SI_NONE, 0, LT_UNIT_PREFIXED, P(NANO) | P(MICRO) | P(MILLI), 0},
    {"mph", LT_U_MILE_PER_HOUR, LT_SI_NONE, 0, LT_UNIT_NOCASE | LT_UNIT_ALONE, 0, 0},
    {"N", LT_U_NEWTON, LT_SI_NONE, 0, LT_UNIT_GLUED, P(MILLI) | P(KILO), 0},
    {"Nm", LT_U_NEWTON_METER, LT_SI_NONE, 0, 0, 0, 0},
    {"nmi", LT_U_NAUTICAL_MILE, LT_SI_NONE, 0, 0, 0, 0},
    {"oz", LT_U_OUNCE, LT_SI_NONE, 0, 0, 0, 0},
    {"Pa", LT_U_PASCAL, LT_SI_NONE, 0, 0, P(HECTO) | P(KILO) | P(MEGA) | P(GIGA), 0},
    {"ppb", LT_U_PPB, LT_SI_NONE, 0, 0, 0, 0},
    {"ppi", LT_U_PPI, LT_SI_NONE, 0, 0, 0, 0},
    {"ppm", LT_U_PPM, LT_SI_NONE, 0, 0, 0, 0},
    {"psi", LT_U_PSI, LT_SI_NONE, 0, 0, 0, 0},
    {"px", LT_U_PIXEL, LT_SI_NONE, 0, 0, P(MEGA), 0},
    {"rpm", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"s", LT_U_SECOND, LT_SI_NONE, 0, 0, P(NANO) | P(MICRO) | P(MILLI), 0},
    {"t", LT_U_TONNE, LT_SI_NONE, 0, 0, 0, 0},
    {"V", LT_U_VOLT, LT_SI_NONE, 0, 0, P(MICRO) | P(MILLI) | P(KILO), 0},
    {"W", LT_U_WATT, LT_SI_NONE, 0, 0, P(MICRO) | P(MILLI) | P(KILO) | P(MEGA) | P(GIGA) | P(TERA), 0},
    {"Wh", LT_U_WATT_HOUR, LT_SI_NONE, 0, 0, P(MEGA) | P(GIGA) | P(TERA), P(KILO)},
    {"yd", LT_U_YARD, LT_SI_NONE, 0, LT_UNIT_LENGTH, 0, 0},
    {"°", LT_U_DEGREE, LT_SI_NONE, 0, 0, 0, 0},
    {"° C", LT_U_CELSIUS, LT_SI_NONE, 0, 0, 0, 0},
    {"° F", LT_U_FAHRENHEIT, LT_SI_NONE, 0, 0, 0, 0},
    {"°C", LT_U_CELSIUS, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"°F", LT_U_FAHRENHEIT, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"ºC", LT_U_CELSIUS, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"ºF", LT_U_FAHRENHEIT, LT_SI_NONE, 0, LT_UNIT_ALONE, 0, 0},
    {"Ω", LT_U_OHM, LT_SI_NONE, 0, 0, P(MILLI) | P(KILO) | P(MEGA), 0},
    {"‰", LT_U_PERMILLE, LT_SI_NONE, 0, 0, 0, 0},
    {"″", LT_U_INCH, LT_SI_NONE, 0, 0, 0, 0},
};
const size_t lt_unit_n_signs = LT_COUNT(lt_unit_signs);

size_t lt_unit_rows(const struct lt_unit_sign *table, size_t n, char first, size_t *from)
{
    unsigned char want = (unsigned char)lt_lower(first);
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((unsigned char)lt_lower(table[middle].sign[0]) < want)
            low = middle + 1;
        else
            high = middle;
    }
    *from = low;
    while (low < n && (unsigned char)lt_lower(table[low].sign[0]) == want)
        low++;
    return low;
}

static struct lt_unit named(const struct lt_unit_name *name, const char *prefix)
{
    return (struct lt_unit){.prefix = prefix, .forms = name->forms, .form = name->form, .per = name->per};
}

/* The language's own word. */
static struct lt_unit own_name(const struct lt_unit_words *w, enum lt_unit_id unit, enum lt_si prefix)
{
    const struct lt_unit_name *name = &w->names[unit];
    for (const struct lt_unit_compound *c = w->compounds; prefix && c && c->unit; c++)
        if (c->unit == unit && c->prefix == prefix)
            return named(&c->name, "");
    if (!prefix)
        return named(name, "");
    struct lt_unit u = {0};
    if (name->forms && w->prefixes[prefix])
        u = named(name, w->prefixes[prefix]);
    u.per = NULL; /* "al secondo" has no prefix in it */
    return u;
}

const char *lt_unit_locale(const struct lt_normal_lang *lang)
{
    const char *locale = lang->regional_units ? lang->regional_units->locale : lang->units->locale;
    return locale ? locale : lang->tag;
}

/* The first word of "sjömil", "mila morska", "couronne suédoise", "Schwedische Krone". */
struct lt_form lt_unit_form(const struct lt_unit_words *w, const char *forms)
{
    struct lt_form form = w->form;
    struct lt_str first = lt_forms_pick(forms, 0);
    first = lt_str_slice(first, 0, lt_str_find_char(first, ' '));
    if (w->feminine && lt_ends_in(first, w->feminine))
        form.gender = LT_FEMININE;
    else if (w->neuter && lt_ends_in(first, w->neuter))
        form.gender = LT_NEUTER;
    return form;
}

/* CLDR's word. */
static struct lt_unit cldr_name(const struct lt_normal_lang *lang, struct lt_cldr **cldr,
                                enum lt_unit_id unit, enum lt_si prefix)
{
    struct lt_unit u = {.prefix = "", .per = lang->units->names[unit].per};
    u.forms = lt_cldr_unit(cldr, lt_unit_locale(lang), unit, prefix);
    if (u.forms)
        u.form = lt_unit_form(lang->units, u.forms);
    return u;
}

struct lt_unit lt_unit_named(const struct lt_normal_lang *lang, struct lt_cldr **cldr, enum lt_unit_id unit,
                             enum lt_si prefix)
{
    struct lt_unit u = {0};
    if (lang->regional_units)
        u = own_name(lang->regional_units, unit, prefix);
    if (!u.forms)
        u = own_name(lang->units, unit, prefix);
    if (!u.forms && lt_unit_kinds[unit].cldr)
        u = cldr_name(lang, cldr, unit, prefix);
    return u;
}
