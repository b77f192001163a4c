/* lang/de/tables.c - what German calls things. A new currency or short form is a row here and
 * a line in tests/golden/normal/de. */
#include "lang/de/de.h"

#define M {LT_MASCULINE, 0}
#define F {LT_FEMININE, 0}
#define N {LT_NEUTER, 0}

const struct lt_currency lt_de_currencies[] = {
    {"€", "Euro", "Cent", M, M},        {"EUR", "Euro", "Cent", M, M},
    {"$", "Dollar", "Cent", M, M},      {"US$", "US-Dollar", "Cent", M, M},
    {"USD", "US-Dollar", "Cent", M, M}, {"£", "Pfund", "Penny|Pence", N, M},
    {"¥", "Yen", NULL, M, {0}},         {"CHF", "Schweizer Franken", "Rappen", M, M},
    {NULL, NULL, NULL, {0}, {0}},
};

const struct lt_magnitude lt_de_magnitudes[] = {
    {"tausend", "tausend", false, N, false, false},
    {"tsd", "tausend", false, N, false, true},
    {"million", "Million|Millionen", false, F, false, false},
    {"millionen", "Million|Millionen", false, F, false, false},
    {"mio", "Million|Millionen", false, F, false, true},
    {"milliarde", "Milliarde|Milliarden", false, F, false, false},
    {"milliarden", "Milliarde|Milliarden", false, F, false, false},
    {"mrd", "Milliarde|Milliarden", false, F, false, true},
    {"billion", "Billion|Billionen", false, F, false, false},
    {"billionen", "Billion|Billionen", false, F, false, false},
    {NULL, NULL, false, {0}, false, false},
};

const struct lt_abbr lt_de_abbrs[] = {
    {"usw", "und so weiter", LT_ALWAYS, LT_ABBR_FINAL},
    {"etc", "et cetera", LT_ALWAYS, LT_ABBR_FINAL},
    {"bzw", "beziehungsweise", LT_ALWAYS, 0},
    {"ca", "zirka", LT_ALWAYS, 0},
    {"evtl", "eventuell", LT_ALWAYS, 0},
    {"ggf", "gegebenenfalls", LT_ALWAYS, 0},
    {"sog", "sogenannte", LT_ALWAYS, 0},
    {"vgl", "vergleiche", LT_ALWAYS, 0},
    {"bspw", "beispielsweise", LT_ALWAYS, 0},
    {"inkl", "inklusive", LT_ALWAYS, 0},
    {"exkl", "exklusive", LT_ALWAYS, 0},
    {"max", "maximal", LT_BEFORE_NUMBER, 0},
    {"min", "mindestens", LT_BEFORE_NUMBER, 0},
    {"mind", "mindestens", LT_BEFORE_NUMBER, 0},
    {"Dr", "Doktor", LT_BEFORE_WORD, 0},
    {"Prof", "Professor", LT_BEFORE_WORD, 0},
    {"Hr", "Herr", LT_BEFORE_NAME, 0},
    {"Fr", "Frau", LT_BEFORE_NAME, 0},
    {"Mr", "Mister", LT_BEFORE_WORD, 0},
    {"Mrs", "Missis", LT_BEFORE_WORD, 0},
    {"Ms", "Miss", LT_BEFORE_WORD, 0},
    {"St", "Sankt", LT_BEFORE_NAME, LT_ABBR_EXACT},
    {"Nr", "Nummer", LT_ALWAYS, 0},
    {"Str", "Straße", LT_ALWAYS, LT_ABBR_FINAL},
    {"S", "Seite", LT_BEFORE_NUMBER, LT_ABBR_EXACT},
    {"Bd", "Band", LT_BEFORE_NUMBER, 0},
    {"Kap", "Kapitel", LT_BEFORE_NUMBER, 0},
    {"Abb", "Abbildung", LT_BEFORE_NUMBER, 0},
    {"Abs", "Absatz", LT_BEFORE_NUMBER, 0},
    {"Art", "Artikel", LT_BEFORE_NUMBER, 0},
    {"Tab", "Tabelle", LT_BEFORE_NUMBER, 0},
    {"Tel", "Telefon", LT_ALWAYS, 0},
    {"geb", "geboren", LT_ALWAYS, 0},
    {"gest", "gestorben", LT_ALWAYS, 0},
    {"Mio", "Millionen", LT_AFTER_NUMBER, 0},
    {"Mrd", "Milliarden", LT_AFTER_NUMBER, 0},
    {"Std", "Stunden", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"Jh", "Jahrhundert", LT_ALWAYS, LT_ABBR_FINAL},
    {"Hrsg", "Herausgeber", LT_ALWAYS, LT_ABBR_FINAL},
    {"Aufl", "Auflage", LT_ALWAYS, LT_ABBR_FINAL},
    {"engl", "englisch", LT_ALWAYS, 0},
    {"dt", "deutsch", LT_ALWAYS, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_abbr lt_de_bares[] = {
    {"bzw", "beziehungsweise", LT_ALWAYS, LT_ABBR_BARE},
    {"usw", "und so weiter", LT_ALWAYS, LT_ABBR_BARE},
    {"ca", "zirka", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {"Dr", "Doktor", LT_BEFORE_NAME, LT_ABBR_BARE | LT_ABBR_EXACT},
    {"Nr", "Nummer", LT_BEFORE_NUMBER, LT_ABBR_BARE},
    {NULL, NULL, LT_ALWAYS, 0},
};

const struct lt_phrase lt_de_phrases[] = {
    {"z. B.", "zum Beispiel"},
    {"z.B.", "zum Beispiel"},
    {"Z. B.", "Zum Beispiel"},
    {"Z.B.", "Zum Beispiel"},
    {"d. h.", "das heißt"},
    {"d.h.", "das heißt"},
    {"D. h.", "Das heißt"},
    {"D.h.", "Das heißt"},
    {"u. a.", "unter anderem"},
    {"u.a.", "unter anderem"},
    {"U. a.", "Unter anderem"},
    {"u. ä.", "und Ähnliches"},
    {"u.ä.", "und Ähnliches"},
    {"o. ä.", "oder Ähnliches"},
    {"o.ä.", "oder Ähnliches"},
    {"i. d. R.", "in der Regel"},
    {"i.d.R.", "in der Regel"},
    {"v. a.", "vor allem"},
    {"v.a.", "vor allem"},
    {"s. o.", "siehe oben"},
    {"s. u.", "siehe unten"},
    {"s.o.", "siehe oben"},
    {"s.u.", "siehe unten"},
    {"z. T.", "zum Teil"},
    {"z.T.", "zum Teil"},
    {"i. A.", "im Auftrag"},
    {"v. Chr.", "vor Christus"},
    {"v.Chr.", "vor Christus"},
    {"n. Chr.", "nach Christus"},
    {"n.Chr.", "nach Christus"},
    {"m. E.", "meines Erachtens"},
    {"u. U.", "unter Umständen"},
    {"u.U.", "unter Umständen"},
    {"o. g.", "oben genannte"},
    {"u. v. m.", "und vieles mehr"},
    {"u.v.m.", "und vieles mehr"},
    {"e. V.", "eingetragener Verein"},
    {"a. D.", "außer Dienst"},
    {"z. Zt.", "zurzeit"},
    {"z. Z.", "zurzeit"},
    {NULL, NULL},
};

const struct lt_symbol lt_de_symbols[] = {
    {'&', "und", LT_SYM_ALWAYS},
    {'%', "Prozent", LT_SYM_ALWAYS},
    {'+', "plus", LT_SYM_ALWAYS},
    {'=', "gleich", LT_SYM_ALWAYS},
    {'<', "kleiner als", LT_SYM_SPACED},
    {'<', "weniger als", LT_SYM_BEFORE_NUMBER},
    {'>', "größer als", LT_SYM_SPACED},
    {'>', "mehr als", LT_SYM_BEFORE_NUMBER},
    {'~', "ungefähr", LT_SYM_BEFORE_NUMBER},
    {'#', "Nummer", LT_SYM_BEFORE_NUMBER},
    {'@', "ät", LT_SYM_ALWAYS},
    {'*', "mal", LT_SYM_NUMBERS},
    {0xA7, "Paragraf", LT_SYM_ALWAYS},
    {0xA9, "Copyright", LT_SYM_ALWAYS},
    {0xB0, "Grad", LT_SYM_ALWAYS},
    {0xB1, "plus minus", LT_SYM_ALWAYS},
    {0xD7, "mal", LT_SYM_ALWAYS},
    {0xF7, "geteilt durch", LT_SYM_ALWAYS},
    {0x2212, "minus", LT_SYM_ALWAYS},
    {0x2030, "Promille", LT_SYM_ALWAYS},
    {0x2260, "ungleich", LT_SYM_ALWAYS},
    {0x2264, "höchstens", LT_SYM_ALWAYS},
    {0x2265, "mindestens", LT_SYM_ALWAYS},
    {0x2248, "ungefähr", LT_SYM_ALWAYS},
    {0x221E, "unendlich", LT_SYM_ALWAYS},
    {0x221A, "Wurzel aus", LT_SYM_ALWAYS},
    {0x20AC, "Euro", LT_SYM_ALWAYS},
    {'$', "Dollar", LT_SYM_ALWAYS},
    {0, NULL, LT_SYM_SILENT},
};

const struct lt_phrase lt_de_slash_phrases[] = {
    {"24/7", "rund um die Uhr"},
    {"50/50", "fünfzig-fünfzig"},
    {NULL, NULL},
};

const char lt_de_rulers[] =
    "Ludwig|Ludwigs|Wilhelm|Wilhelms|Friedrich|Friedrichs|Heinrich|Heinrichs|Karl|Karls|Otto|"
    "Ottos|Elisabeth|Elizabeth|Katharina|Peter|Peters|Johannes|Paul|Pauls|Pius|Benedikt|"
    "Franziskus|Napoleon|Napoleons|Leopold|Franz|Josef|Joseph|Georg|Georgs|Eduard|Richard|"
    "Alexander|Nikolaus|Philipp|Maximilian|Konrad|Rudolf|Gustav|Christian|Ramses|Margarethe";
