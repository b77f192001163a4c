/* lang/cs/units.c - what Czech calls the units of lang/units.c that CLDR has no good word for, and the signs
 * only it writes. */
#include "lang/cs/cs.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}

static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "piko",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "mikro", [LT_SI_MILLI] = "mili",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deka",   [LT_SI_HECTO] = "hekto",
    [LT_SI_KILO] = "kilo",   [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

/* Counted things "per" something: bits, frames. */
#define PER(one, few, many, part, per) one " " per "|" few " " per "|" many " " per "|" part " " per

static const struct lt_unit_name names[LT_UNITS] = {
    [LT_U_TEASPOON] = {.forms = "čajová lžička|čajové lžičky|čajových lžiček|čajové lžičky", .form = F},
    [LT_U_TABLESPOON] = {.forms = "polévková lžíce|polévkové lžíce|polévkových lžic|polévkové lžíce",
                         .form = F},
    [LT_U_TONNE] = {.forms = "tuna|tuny|tun|tuny", .form = F, .per = "na tunu"},
    [LT_U_QUINTAL] = {.forms = "metrický cent|metrické centy|metrických centů|metrického centu", .form = M},
    [LT_U_SECOND] = {.forms = "sekunda|sekundy|sekund|sekundy", .form = F, .per = "za sekundu"},
    [LT_U_MINUTE] = {.forms = "minuta|minuty|minut|minuty", .form = F, .per = "za minutu"},
    [LT_U_HOUR] = {.forms = "hodina|hodiny|hodin|hodiny", .form = F, .per = "za hodinu"},
    [LT_U_DAY] = {.forms = "den|dny|dní|dne", .form = M, .per = "za den"},
    [LT_U_WEEK] = {.per = "za týden"},
    [LT_U_MONTH] = {.per = "za měsíc"},
    [LT_U_YEAR] = {.per = "za rok"},
    [LT_U_KILOMETER_PER_HOUR] = {.forms = PER("kilometr", "kilometry", "kilometrů", "kilometru", "za hodinu"),
                                 .form = M},
    [LT_U_METER_PER_SECOND] = {.forms = PER("metr", "metry", "metrů", "metru", "za sekundu"), .form = M},
    [LT_U_RPM] = {.forms = PER("otáčka", "otáčky", "otáček", "otáčky", "za minutu"), .form = F},
    [LT_U_BPM] = {.forms = PER("úder", "údery", "úderů", "úderu", "za minutu"), .form = M},
    [LT_U_FPS] = {.forms = PER("snímek", "snímky", "snímků", "snímku", "za sekundu"), .form = M},
    [LT_U_AMPERE_HOUR] = {.forms = "ampérhodina|ampérhodiny|ampérhodin|ampérhodiny", .form = F},
    [LT_U_WATT_HOUR] = {.forms = "watthodina|watthodiny|watthodin|watthodiny", .form = F},
    [LT_U_FARAD] = {.forms = "farad|farady|faradů|faradu", .form = M},
    [LT_U_HORSEPOWER] = {.forms = "kůň|koně|koní|koně", .form = M},
    [LT_U_JOULE] = {.forms = "joule|jouly|joulů|joulu", .form = M},
    [LT_U_DEGREE_KELVIN] = {.forms = "kelvin|kelviny|kelvinů|kelvinu", .form = M},
    [LT_U_DECIBEL] = {.forms = "decibel|decibely|decibelů|decibelu", .form = M},
    [LT_U_NIT] = {.forms = "nit|nity|nitů|nitu", .form = M},
    [LT_U_BIT_PER_SECOND] = {.forms = PER("bit", "bity", "bitů", "bitu", "za sekundu"), .form = M},
    [LT_U_BYTE_PER_SECOND] = {.forms = PER("bajt", "bajty", "bajtů", "bajtu", "za sekundu"), .form = M},
    [LT_U_FLOPS] = {.forms = "flops", .form = M},
    [LT_U_PPM] = {.forms = PER("díl", "díly", "dílů", "dílu", "z milionu"), .form = M},
    [LT_U_PPB] = {.forms = PER("díl", "díly", "dílů", "dílu", "z miliardy"), .form = M},
    [LT_U_KG_PER_M3] = {.forms = PER("kilogram", "kilogramy", "kilogramů", "kilogramu", "na metr krychlový"),
                        .form = M},
    [LT_U_PERSON] = {.forms = "osoba|osoby|osob|osoby", .form = F, .per = "na osobu"},
    [LT_U_GLASS] = {.forms = "hrnek|hrnky|hrnků|hrnku", .form = M},
    [LT_U_PIECE] = {.forms = "kus|kusy|kusů|kusu", .form = M, .per = "za kus"},
};

/* Sorted by the first byte, case aside. LT_U_NONE: an international sign that is something else here. */
static const struct lt_unit_sign signs[] = {
    {"dkg", LT_U_GRAM, LT_SI_DECA, 0, 0, 0, 0},
    {"hod", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"hod.", LT_U_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"hrn", LT_U_GLASS, LT_SI_NONE, 0, 0, 0, 0},
    {"hrn.", LT_U_GLASS, LT_SI_NONE, 0, 0, 0, 0},
    {"in", LT_U_NONE, LT_SI_NONE, 0, 0, 0, 0},
    {"km/hod", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"km/hod.", LT_U_KILOMETER_PER_HOUR, LT_SI_NONE, 0, 0, 0, 0},
    {"ks", LT_U_PIECE, LT_SI_NONE, 0, 0, 0, 0},
    {"ks.", LT_U_PIECE, LT_SI_NONE, 0, 0, 0, 0},
    {"měs", LT_U_MONTH, LT_SI_NONE, 0, LT_UNIT_PER, 0, 0},
    {"měs.", LT_U_MONTH, LT_SI_NONE, 0, 0, 0, 0},
    {"mi", LT_U_NONE, LT_SI_NONE, 0, 0, 0, 0},
    {"min.", LT_U_MINUTE, LT_SI_NONE, 0, 0, 0, 0},
    {"os.", LT_U_PERSON, LT_SI_NONE, 0, 0, 0, 0},
    {"ot/min", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"ot./min", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"ot./min.", LT_U_RPM, LT_SI_NONE, 0, 0, 0, 0},
    {"PL", LT_U_TABLESPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"rok", LT_U_YEAR, LT_SI_NONE, 0, LT_UNIT_PER, 0, 0},
    {"sek", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"sek.", LT_U_SECOND, LT_SI_NONE, 0, 0, 0, 0},
    {"ČL", LT_U_TEASPOON, LT_SI_NONE, 0, 0, 0, 0},
    {"”", LT_U_INCH, LT_SI_NONE, 0, LT_UNIT_GLUED, 0, 0},
};

const struct lt_unit_words lt_cs_units = {
    .prefixes = prefixes,
    .names = names,
    .feminine = "a|á|e|í",
    .neuter = "o",
    .form = M,
    .powers_alone = true,
    .signs = signs,
    .n_signs = LT_COUNT(signs),
};
