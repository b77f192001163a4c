/* lang/nb/readers.c - forms that Norwegian writes its own way: decades and centuries ("1990-tallet",
 * "80-årene", "1800-tallet"). Prices are read as in Danish. */
#include "lang/nb/nb.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/desk/places.h"
#include "lang/nordic/nordic.h"

/* "1990-tallet": nitten nittitallet; "80-årene": åttiårene; "1800-tallet": attenhundretallet; "2000-tallet".
 */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    bool whole = lt_is_digits(d, i, 4, 4);
    int n = whole || lt_is_digits(d, i, 2, 2) ? lt_scan_int(d, i) : -1;
    if (n < 0 || n % 10 || (whole && (n < 1000 || n > 2099)) || !lt_is_free_before(d, i) ||
        !lt_is_dash(d, i + 1) || !lt_tok_starts(d, i + 2, "tall|åra|åre"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (whole && n == 2000)
        lt_word(b, "totusen");
    else if (whole)
        lt_word(b, n > 2000 ? "tjue" : lt_nb_small[n / 100]);
    if (n % 100 == 0 && n != 2000)
        lt_word_join(b, whole ? "hundre" : "null");
    else if (n % 100)
        lt_word(b, n % 100 == 10 ? "ti" : lt_nb_tens[n % 100 / 10]);
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

/* "den 15/3", "d. 15/3 2021" */
static size_t read_slash_date(struct lt_desk *d, size_t i)
{
    return lt_nordic_read_slash_date(
        d, i, "den|d|senest|innen|fra|til|etter|før|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dato");
}

/* "Storgt. 5", "Strandvn. 12" */
static size_t read_street(struct lt_desk *d, size_t i)
{
    static const struct lt_street_end ends[] = {{"gt", "gata", false},  {"g", "gate", false},
                                                {"vn", "veien", false}, {"v", "vei", false},
                                                {"pl", "plass", false}, {NULL, NULL, false}};
    return lt_say_street(d, i, ends);
}

/* "0155 Oslo", "5003 Bergen" */
static size_t read_postcode(struct lt_desk *d, size_t i)
{
    static const struct lt_postcodes codes = {
        .figures = 4,
        .countries = "N|NO",
        .cues = "postnr|postnummer",
        .floors = "H|U|etg",
        .cities = "Oslo|Bergen|Trondheim|Stavanger|Drammen|Fredrikstad|Kristiansand|Sandnes|Tromsø|Sarpsborg|"
                  "Skien|Ålesund|Sandefjord|Haugesund|Tønsberg|Moss|Porsgrunn|Bodø|Arendal|Hamar|Larvik|"
                  "Halden|Askøy|Lillehammer|Molde|Harstad|Gjøvik|Kongsberg|Horten|Mo|Narvik|Alta|Hammerfest|"
                  "Lysaker|Bærum|Lillestrøm",
        .say = lt_nordic_say_postcode,
    };
    return lt_say_postcode(d, i, &codes);
}

/* After an ordinal, and before a date. */
static const struct lt_pattern short_nouns[] = {
    {"<<. <#1-3", "min .", "det 67. min. avgjorde han", lt_match_say_short, "minutt"},
    {"<<. <#1-3", "kl .", "den 5. kl. leste", lt_match_say_short, "klasse"},
    {"<<. <#1-3", "sek .", "det 5. sek. falt", lt_match_say_short, "sekund"},
    {"^", "d . > _ #1-2 / #1-2 !/", "d. 15/3 2021", NULL, "den"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_nb_readers[] = {
    {"postcode", LT_KIND(LT_TOK_NUMBER), read_postcode, NULL},
    {"date with a slash", LT_KIND(LT_TOK_NUMBER), read_slash_date, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"short noun", LT_KIND(LT_TOK_WORD), NULL, short_nouns},
    {"street", LT_KIND(LT_TOK_WORD), read_street, NULL},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"price", LT_KIND(LT_TOK_NUMBER), lt_nordic_read_price, NULL},
    {"price behind", LT_KIND(LT_TOK_WORD), lt_nordic_read_price_behind, NULL},
    {"stop", LT_KIND(LT_TOK_MARK), lt_nordic_read_stop, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};
