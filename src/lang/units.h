/* lang/units.h - units by their signs: one table of the signs that are written everywhere (lang/units.c), and
 * per language what it calls a unit, by the unit's id. A prefix is composed by rule: "kPa" is what "k" and
 * "Pa" are. What a language has no word for comes from CLDR (lang/cldr.h).
 *
 * To add a unit: an id here, its row in `kinds` and its sign in `signs` (both in lang/units.c), and a name in
 * those languages' units.c where CLDR has none. To add a sign only one language writes: a row in its `signs`.
 */
#ifndef LT_LANG_UNITS_H
#define LT_LANG_UNITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Agreement. `kase` is numbered by each language for itself; 0 is the form used alone, in counting. */
enum lt_gender { LT_NO_GENDER, LT_MASCULINE, LT_FEMININE, LT_NEUTER };

struct lt_form {
    uint8_t gender, kase;
};

enum lt_unit_id {
    LT_U_NONE,
    LT_U_METER,
    LT_U_INCH,
    LT_U_FOOT,
    LT_U_YARD,
    LT_U_MILE,
    LT_U_NAUTICAL_MILE,
    LT_U_SCANDINAVIAN_MILE,
    LT_U_LIGHT_YEAR,
    LT_U_PARSEC,
    LT_U_SOLAR_MASS,
    LT_U_HECTARE,
    LT_U_LITER,
    LT_U_GALLON,
    LT_U_QUART,
    LT_U_PINT,
    LT_U_TEASPOON,
    LT_U_TABLESPOON,
    LT_U_FLUID_OUNCE,
    LT_U_GRAM,
    LT_U_TONNE,
    LT_U_QUINTAL,
    LT_U_POUND,
    LT_U_OUNCE,
    LT_U_MOLE,
    LT_U_SECOND,
    LT_U_MINUTE,
    LT_U_HOUR,
    LT_U_DAY,
    LT_U_WEEK,
    LT_U_MONTH,
    LT_U_YEAR,
    LT_U_KILOMETER_PER_HOUR,
    LT_U_METER_PER_SECOND,
    LT_U_MILE_PER_HOUR,
    LT_U_MILE_PER_GALLON,
    LT_U_KNOT,
    LT_U_RPM,
    LT_U_BPM,
    LT_U_FPS,
    LT_U_HERTZ,
    LT_U_VOLT,
    LT_U_AMPERE,
    LT_U_AMPERE_HOUR,
    LT_U_WATT,
    LT_U_WATT_HOUR,
    LT_U_OHM,
    LT_U_FARAD,
    LT_U_HORSEPOWER,
    LT_U_BRAKE_HORSEPOWER,
    LT_U_NEWTON,
    LT_U_NEWTON_METER,
    LT_U_POUND_FOOT,
    LT_U_FOOT_POUND,
    LT_U_JOULE,
    LT_U_CALORIE,
    LT_U_ELECTRONVOLT,
    LT_U_PASCAL,
    LT_U_BAR,
    LT_U_PSI,
    LT_U_MMHG,
    LT_U_CELSIUS,
    LT_U_FAHRENHEIT,
    LT_U_DEGREE_KELVIN,
    LT_U_DEGREE,
    LT_U_DECIBEL,
    LT_U_LUMEN,
    LT_U_LUX,
    LT_U_CANDELA,
    LT_U_NIT,
    LT_U_BYTE,
    LT_U_BIT,
    LT_U_BIT_PER_SECOND,
    LT_U_BYTE_PER_SECOND,
    LT_U_FLOPS,
    LT_U_PIXEL,
    LT_U_PPI,
    LT_U_DPI,
    LT_U_PPM,
    LT_U_PPB,
    LT_U_PERMILLE,
    LT_U_KG_PER_M3,
    LT_U_TIMES,
    LT_U_STAR,
    LT_U_PERSON,
    LT_U_BARREL, /* of oil */
    LT_U_PIECE,
    LT_U_COPY,
    LT_U_GLASS, /* of a recipe */
    LT_UNITS
};

/* Prefixes of the SI, and the binary ones. */
enum lt_si {
    LT_SI_NONE,
    LT_SI_PICO,
    LT_SI_NANO,
    LT_SI_MICRO,
    LT_SI_MILLI,
    LT_SI_CENTI,
    LT_SI_DECI,
    LT_SI_DECA,
    LT_SI_HECTO,
    LT_SI_KILO,
    LT_SI_MEGA,
    LT_SI_GIGA,
    LT_SI_TERA,
    LT_SI_PETA,
    LT_SI_KIBI,
    LT_SI_MEBI,
    LT_SI_GIBI,
    LT_SI_TEBI,
    LT_SI
};
#define LT_SI_BIT(prefix) (1u << (prefix))

enum {
    LT_UNIT_NOCASE = 1,   /* written in any case: "12HZ" */
    LT_UNIT_GLUED = 2,    /* only right after the number: "6in", but not "6 in" */
    LT_UNIT_ALONE = 4,    /* also said in full without a number before it: "km/h" */
    LT_UNIT_PER = 8,      /* only after a slash: "$5/mo" */
    LT_UNIT_LENGTH = 16,  /* may be squared and cubed: "m²", "km3" */
    LT_UNIT_PREFIXED = 32 /* only with a prefix: "Mbit", but not "8 bit" */
};

enum { LT_SIGN_WORD = 10 }; /* the bytes of the longest word among the signs, "millimeter" */

struct lt_unit_sign {
    const char *sign;
    uint8_t unit;             /* lt_unit_id */
    uint8_t prefix;           /* lt_si: what the sign has in it already: "KB" */
    uint8_t power;            /* 2, 3: what it has in it already: "sq ft"; 0: as written after it */
    uint8_t flags;            /* of the sign without a prefix; LENGTH holds with one too */
    uint32_t prefixes, loose; /* LT_SI_BIT: prefixes it takes as written, and in any case ("KG") */
};

/* What a language calls a unit. `forms` are the plural forms, separated by "|", in the order
 * lt_normal_lang.plural counts: "kilogram|kilograms", "godzina|godziny|godzin|godziny". A missing form is the
 * last one there is. */
struct lt_unit_name {
    const char *forms;
    struct lt_form form; /* of a number before it */
    const char *per;     /* all of it after "per": "al secondo"; NULL: words.per and the first form */
};

/* What does not follow from a prefix and the unit's name. */
struct lt_unit_compound {
    uint8_t unit, prefix;
    struct lt_unit_name name;
};

/* All a language brings. */
struct lt_unit_words {
    const char *locale;                       /* of CLDR's words; NULL: the language's tag */
    const char *const *prefixes;              /* by lt_si: "kilo" */
    const struct lt_unit_name *names;         /* by lt_unit_id */
    const struct lt_unit_compound *compounds; /* ends with unit 0; may be NULL */
    const struct lt_unit_sign *signs;         /* its own: sorted by the first byte, ASCII case aside; they go
                                            before the international ones, and LT_U_NONE takes one away */
    size_t n_signs;
    const char *per;               /* before a unit without a `per` of its own; NULL: words.per */
    const char *feminine, *neuter; /* endings of CLDR's names that tell their gender, "|"-separated */
    struct lt_form form;           /* of its other names */
    bool powers_alone;             /* "m²" is said in full without a number before it too */
    bool joined;                   /* "square" and the unit are one word: "Quadratmeter" */
};

/* A unit as it is to be said. */
struct lt_unit {
    const char *prefix; /* before each of the forms, in one word; "" */
    const char *forms;  /* NULL: no unit */
    const char *per;
    struct lt_form form;
    uint8_t flags;
};

/* What CLDR calls it, and what it is made of. */
struct lt_unit_kind {
    const char *cldr; /* NULL: CLDR does not know it */
    uint8_t part, part_prefix,
        per; /* "mile per hour" is `part` per `per` where a language has no name for it */
};
extern const struct lt_unit_kind lt_unit_kinds[LT_UNITS];

/* A sign in a text. */
struct lt_unit_hit {
    const struct lt_unit_sign *row;
    enum lt_si prefix;
    size_t tokens; /* 0: none */
    bool exact;    /* in the sign's own case */
};

/* The international signs, and the signs of prefixes. */
extern const struct lt_unit_sign lt_unit_signs[];
extern const size_t lt_unit_n_signs;
struct lt_unit_si_sign {
    const char *sign;
    uint8_t prefix;
};
extern const struct lt_unit_si_sign lt_unit_si_signs[];
extern const size_t lt_unit_n_si_signs;

/* The rows of `table` whose sign starts with this byte, ASCII case aside: [*from, end). Returns the end. */
size_t lt_unit_rows(const struct lt_unit_sign *table, size_t n, char first, size_t *from);

#endif
