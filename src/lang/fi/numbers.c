/* lang/fi/numbers.c - Finnish number words: every part takes the ending of the case
 * ("kahdessakymmenessäviidessä"), but above a thousand only the last group does, as people say it ("tuhat
 * yhdeksänsataa kahdessakymmenessä"). A part has four stems: of the nominative, before endings that close a
 * syllable, before those that do not, and the partitive. */
#include "lang/fi/fi.h"

#include "lang/desk/desk.h"

#include <string.h>

struct stems {
    const char *nom, *weak, *strong, *part;
    bool front; /* its endings have ä */
};

static const struct stems ones[] = {
    {"nolla", "nolla", "nolla", "nollaa", false},
    {"yksi", "yhde", "yhte", "yhtä", true},
    {"kaksi", "kahde", "kahte", "kahta", false},
    {"kolme", "kolme", "kolme", "kolmea", false},
    {"neljä", "neljä", "neljä", "neljää", true},
    {"viisi", "viide", "viite", "viittä", true},
    {"kuusi", "kuude", "kuute", "kuutta", false},
    {"seitsemän", "seitsemä", "seitsemä", "seitsemää", true},
    {"kahdeksan", "kahdeksa", "kahdeksa", "kahdeksaa", false},
    {"yhdeksän", "yhdeksä", "yhdeksä", "yhdeksää", true},
    {"kymmenen", "kymmene", "kymmene", "kymmentä", true},
};
static const struct stems hundred = {"sata", "sada", "sata", "sataa", false};
static const struct stems thousand = {"tuhat", "tuhanne", "tuhante", "tuhatta", false};
static const struct stems powers[] = {
    {"miljoona", "miljoona", "miljoona", "miljoonaa", false},
    {"miljardi", "miljardi", "miljardi", "miljardia", false},
    {"biljoona", "biljoona", "biljoona", "biljoonaa", false},
    {"biljardi", "biljardi", "biljardi", "biljardia", false},
    {"triljoona", "triljoona", "triljoona", "triljoonaa", false},
    {"triljardi", "triljardi", "triljardi", "triljardia", false},
    {"kvadriljoona", "kvadriljoona", "kvadriljoona", "kvadriljoonaa", false},
    {"kvadriljardi", "kvadriljardi", "kvadriljardi", "kvadriljardia", false},
    {"kvintiljoona", "kvintiljoona", "kvintiljoona", "kvintiljoonaa", false},
    {"kvintiljardi", "kvintiljardi", "kvintiljardi", "kvintiljardia", false},
};

static const char *const back_endings[] = {"", "n", "", "ssa", "sta", "", "lla", "lta", "lle", "na", "ksi"};
static const char *const front_endings[] = {"", "n", "", "ssä", "stä", "", "llä", "ltä", "lle", "nä", "ksi"};

/* The stem with the ending of the case; the illative doubles the stem's last vowel. */
static void put_ending(struct lt_buf *b, const struct stems *p, unsigned kase)
{
    bool strong = kase == LT_FI_ESS || kase == LT_FI_ILL;
    const char *stem = strong ? p->strong : p->weak;
    lt_buf_addz(b, stem);
    lt_buf_addz(b, p->front ? front_endings[kase] : back_endings[kase]);
    if (kase != LT_FI_ILL)
        return;
    size_t n = strlen(stem);
    bool umlaut = n > 1 && (unsigned char)stem[n - 1] >= 0x80;
    lt_buf_addz(b, stem + n - (umlaut ? 2 : 1));
    lt_buf_addc(b, 'n');
}

static void put(struct lt_buf *b, const struct stems *p, unsigned kase)
{
    if (kase == LT_FI_NOM || kase == LT_FI_PART || kase > LT_FI_TRA)
        lt_buf_addz(b, kase == LT_FI_PART ? p->part : p->nom);
    else
        put_ending(b, p, kase);
}

/* 1 to 99; in the nominative a multiple counts partitives: "kaksikymmentä", "kaksisataa". */
static void multiple(struct lt_buf *b, int n, const struct stems *of, unsigned kase)
{
    if (n > 1)
        put(b, &ones[n], kase);
    put(b, of, n > 1 && kase == LT_FI_NOM ? LT_FI_PART : kase);
}

static void below_hundred(struct lt_buf *b, int n, unsigned kase)
{
    if (n > 10 && n < 20) {
        put(b, &ones[n - 10], kase);
        lt_buf_addz(b, "toista");
        return;
    }
    if (n >= 20)
        multiple(b, n / 10, &ones[10], kase);
    if (n == 10 || n % 10)
        put(b, &ones[n == 10 ? 10 : n % 10], kase);
}

/* The hundreds are a word of their own; with `last` they keep the nominative before tens that are inflected.
 */
static void below_thousand(struct lt_buf *b, int n, unsigned kase, bool last)
{
    if (n >= 100)
        multiple(b, n / 100, &hundred, last && n % 100 ? LT_FI_NOM : kase);
    if (n > 100 && n % 100)
        lt_buf_addc(b, ' ');
    below_hundred(b, n % 100, kase);
}

static bool nothing_below(struct lt_str digits, size_t g)
{
    for (size_t k = 0; k < g; k++)
        if (lt_digits_group(digits, k))
            return false;
    return true;
}

/* "kaksituhatta", "tuhat"; "kaksi miljoonaa", "miljoona". */
static void group(struct lt_buf *b, int n, size_t g, unsigned kase)
{
    const struct stems *of = g == 1 ? &thousand : &powers[g - 2];
    lt_word_start(b);
    if (n > 1) {
        below_thousand(b, n, kase, false);
        if (g > 1)
            lt_buf_addc(b, ' ');
    }
    put(b, of, n > 1 && kase == LT_FI_NOM ? LT_FI_PART : kase);
}

void lt_fi_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)d;
    unsigned kase = f.kase <= LT_FI_TRA ? f.kase : LT_FI_NOM;
    if (digits.n == 1 && digits.p[0] == '0') {
        lt_word_start(b);
        put(b, &ones[0], kase);
        return;
    }
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        unsigned here = nothing_below(digits, g) ? kase : LT_FI_NOM;
        if (n && g) {
            group(b, n, g, here);
        } else if (n) {
            lt_word_start(b);
            below_thousand(b, n, here, digits.n > 3);
        }
    }
}

/* --- ordinals: "kolmas", "kolmannessa", "kahdeskymmenesensimmäinen" --- */

static const char *const ordinal_stems[] = {"nolla", "yhde",     "kahde",    "kolma",   "neljä",  "viide",
                                            "kuude", "seitsemä", "kahdeksa", "yhdeksä", "kymmene"};

static void put_nth(struct lt_buf *b, const char *stem, bool front, unsigned kase)
{
    lt_buf_addz(b, stem);
    if (kase == LT_FI_NOM)
        lt_buf_addz(b, "s");
    else if (kase == LT_FI_PART)
        lt_buf_addz(b, front ? "ttä" : "tta");
    else if (kase == LT_FI_ILL || kase == LT_FI_ESS)
        lt_buf_addz(b, kase == LT_FI_ILL ? "nteen" : front ? "ntenä" : "ntena");
    else {
        lt_buf_addz(b, "nne");
        lt_buf_addz(b, front ? front_endings[kase] : back_endings[kase]);
    }
}

/* First and second by themselves and at the end: "ensimmäinen", "toisessa". */
static void put_first(struct lt_buf *b, int n, unsigned kase)
{
    static const struct stems first[] = {
        {"ensimmäinen", "ensimmäise", "ensimmäise", "ensimmäistä", true},
        {"toinen", "toise", "toise", "toista", false},
    };
    put(b, &first[n - 1], kase);
}

static void nth_one(struct lt_buf *b, int n, unsigned kase, bool last)
{
    if (n <= 2 && n > 0 && last)
        put_first(b, n, kase);
    else
        put_nth(b, ordinal_stems[n], ones[n].front, kase);
}

static void nth_below_thousand(struct lt_buf *b, int n, unsigned kase)
{
    if (n >= 200)
        nth_one(b, n / 100, kase, false);
    if (n >= 100)
        put_nth(b, "sada", false, kase);
    n %= 100;
    if (n > 10 && n < 20) {
        nth_one(b, n - 10, kase, false);
        lt_buf_addz(b, "toista");
        return;
    }
    if (n >= 20) {
        nth_one(b, n / 10, kase, false);
        put_nth(b, "kymmene", true, kase);
    }
    if (n == 10 || n % 10)
        nth_one(b, n == 10 ? 10 : n % 10, kase, true);
}

void lt_fi_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    unsigned kase = f.kase <= LT_FI_TRA ? f.kase : LT_FI_NOM;
    int64_t n = lt_digits_value(digits);
    if (n < 0 || n >= 1000000) {
        lt_fi_cardinal(d, b, digits, f);
        return;
    }
    lt_word_start(b);
    if (n == 0)
        put_nth(b, ordinal_stems[0], false, kase);
    if (n >= 2000)
        nth_below_thousand(b, (int)(n / 1000), kase);
    if (n >= 1000)
        put_nth(b, "tuhanne", false, kase);
    nth_below_thousand(b, (int)(n % 1000), kase);
}

/* --- fractions: "kolme neljäsosaa", "puoli", "kaksi ja puoli" --- */

static void share(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    lt_fi_cardinal(d, b, lt_digits_trim(above), (struct lt_form){0});
    int64_t under = lt_digits_value(below);
    if (under == 2)
        lt_word(b, "kahdes");
    else
        lt_fi_ordinal(d, b, lt_digits_trim(below), (struct lt_form){0});
    lt_word_join(b, lt_digits_value(above) == 1 ? "osa" : "osaa");
}

void lt_fi_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    if (lt_digits_value(above) == 1 && lt_digits_value(below) == 2)
        lt_word(b, "puoli");
    else
        share(d, b, above, below);
}

void lt_fi_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                 struct lt_str below)
{
    bool half = lt_digits_value(above) == 1 && lt_digits_value(below) == 2;
    if (half && lt_digits_value(whole) == 1) {
        lt_word(b, "puolitoista");
        return;
    }
    lt_fi_cardinal(d, b, lt_digits_trim(whole), (struct lt_form){0});
    lt_word(b, "ja");
    lt_fi_fraction(d, b, above, below);
}
