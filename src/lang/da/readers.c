/* lang/da/readers.c - forms that Danish writes its own way: decades ("90'erne"), centuries ("1800-tallet"),
 * prices
 * ("499,-", "kr. 500"). */
#include "lang/da/da.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/desk/places.h"
#include "lang/nordic/nordic.h"

/* --- its own readers --- */

static const char *const decades[] = {"nullerne", "tierne",        "tyverne",   "tredverne",
                                      "fyrrerne", "halvtredserne", "tresserne", "halvfjerdserne",
                                      "firserne", "halvfemserne"};

/* "1990'erne", "90'erne": nitten halvfemserne, halvfemserne; "1800'erne" are hundreds. */
static void say_decade(struct lt_buf *b, int n, bool whole)
{
    if (whole && n % 100 == 0 && n / 100 != 20) {
        lt_word(b, lt_da_small[n / 100]);
        lt_word_join(b, "hundrederne");
        return;
    }
    if (whole && n >= 2000)
        lt_word(b, n % 100 ? "tyve" : "to tusind");
    else if (whole)
        lt_word(b, lt_da_small[n / 100]);
    if (whole && n == 2000)
        lt_word_join(b, "erne");
    else
        lt_word(b, decades[n % 100 / 10]);
}

static size_t read_decade(struct lt_desk *d, size_t i)
{
    bool whole = lt_is_digits(d, i, 4, 4);
    if ((!whole && !lt_is_digits(d, i, 2, 2)) || !lt_is_free_before(d, i))
        return 0;
    int n = lt_scan_int(d, i);
    size_t at = i + 1 + ((lt_is_mark(d, i + 1, '\'') || lt_is_mark(d, i + 1, 0x2019)));
    if (n % 10 || (whole && (n < 1100 || n > 2099)) || !lt_is_word(d, at, "erne"))
        return 0;
    say_decade(lt_say_begin(d), n, whole);
    return lt_say_words(d, i, at + 1);
}

/* "1800-tallet", "1700-tals": hundreds. */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int n = lt_is_digits(d, i, 4, 4) ? lt_scan_int(d, i) : 1;
    if (n % 100 || n < 1100 || n > 1900 || !lt_is_free_before(d, i) || !lt_is_dash(d, i + 1) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || !lt_str_starts(lt_tok_text(d, i + 2), LT_S("tal")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, lt_da_small[n / 100]);
    lt_word_join(b, "hundrede");
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

/* "den 15/3", "d. 15/3 2021" */
static size_t read_slash_date(struct lt_desk *d, size_t i)
{
    return lt_nordic_read_slash_date(
        d, i, "den|d|senest|inden|fra|til|efter|før|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dato");
}

/* "Nørreg. 5", "Strandv. 12" */
static size_t read_street(struct lt_desk *d, size_t i)
{
    static const struct lt_street_end ends[] = {
        {"g", "gade", false},     {"gd", "gade", false},  {"v", "vej", false},    {"vj", "vej", false},
        {"str", "stræde", false}, {"pl", "plads", false}, {"all", "allé", false}, {NULL, NULL, false}};
    return lt_say_street(d, i, ends);
}

/* "1165 København", "8000 Aarhus" */
static size_t read_postcode(struct lt_desk *d, size_t i)
{
    static const struct lt_postcodes codes = {
        .figures = 4,
        .countries = "DK",
        .cues = "postnr|postnummer",
        .floors = "th|tv|mf|st|kl|sal",
        .cities = "København|Aarhus|Århus|Odense|Aalborg|Ålborg|Esbjerg|Randers|Kolding|Horsens|Vejle|"
                  "Roskilde|Helsingør|Silkeborg|Herning|Næstved|Fredericia|Viborg|Køge|Holstebro|"
                  "Frederiksberg|Hillerød|Svendborg|Hjørring|Sønderborg|Hellerup|Lyngby|Glostrup|Valby|"
                  "Vanløse|Brønshøj|Ringsted|Slagelse|Nykøbing|Skive|Thisted",
        .say = lt_nordic_say_postcode,
    };
    return lt_say_postcode(d, i, &codes);
}

/* "2. th.", "1. tv.": the floor and the door. */
static size_t say_floor(struct lt_desk *d, const struct lt_match *m)
{
    if (!lt_is_mark(d, lt_before(d, m->from), ','))
        return 0; /* "et 2. tv" */
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 0), (struct lt_form){LT_MASCULINE, 0});
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to - (lt_is_mark(d, m->to - 1, '.') && lt_is_last(d, m->to - 1)));
}

static const struct lt_pattern floors[] = {
    {"^", "#1-2 . _ th .?", "Nørregade 5, 2. th.", say_floor, "til højre"},
    {"^", "#1-2 . _ tv .?", "Nørregade 5, 2. tv.", say_floor, "til venstre"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* After an ordinal. */
static const struct lt_pattern short_nouns[] = {
    {"<<. <#1-3", "min .", "det 67. min. scorede han", lt_match_say_short, "minut"},
    {"<<. <#1-3", "kl .", "den 5. kl. læste", lt_match_say_short, "klasse"},
    {"<<. <#1-3", "sek .", "det 5. sek. faldt", lt_match_say_short, "sekund"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_da_readers[] = {
    {"floor", LT_KIND(LT_TOK_NUMBER), NULL, floors},
    {"postcode", LT_KIND(LT_TOK_NUMBER), read_postcode, NULL},
    {"date with a slash", LT_KIND(LT_TOK_NUMBER), read_slash_date, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"short noun", LT_KIND(LT_TOK_WORD), NULL, short_nouns},
    {"street", LT_KIND(LT_TOK_WORD), read_street, NULL},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"century", LT_KIND(LT_TOK_NUMBER), read_century, NULL},
    {"price", LT_KIND(LT_TOK_NUMBER), lt_nordic_read_price, NULL},
    {"price behind", LT_KIND(LT_TOK_WORD), lt_nordic_read_price_behind, NULL},
    {"stop", LT_KIND(LT_TOK_MARK), lt_nordic_read_stop, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};
