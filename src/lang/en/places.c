/* lang/en/places.c - what stands on envelopes and cards: points of the compass, house numbers, codes of
 * places, telephone numbers that spell words. */
#include "lang/en/en.h"

#include "lang/desk/match.h"

/* --- points of the compass in addresses --- */

/* A street's word up to three words on: "45 W. Elm St.", "120 N. 5th St." */
static bool is_street(const struct lt_desk *d, size_t i)
{
    static const char streets[] =
        "st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct|court|pl|"
        "place|county|highway|hwy|route|parkway|pkwy|terrace|sq|square|broadway|main|expressway|expy|cir|"
        "circle|"
        "trail|pike";
    enum { WORDS = 4 };
    size_t k = i;
    for (int seen = 0; seen < WORDS; seen++, k++) {
        k = lt_skip_space(d, k);
        if (seen && lt_is_word_in(d, k, streets))
            return true;
        if (lt_is_word_in(d, k, "county|broadway|main"))
            return true;
        bool part = lt_is_name(d, k) || lt_is_kind(d, k, LT_TOK_NUMBER) || lt_is_word_in(d, k, "st|nd|rd|th");
        if (!part)
            return false;
    }
    return false;
}

static size_t say_compass(struct lt_desk *d, const struct lt_match *m)
{
    static const struct lt_phrase points[] = {
        {"N", "North"},      {"S", "South"},      {"E", "East"},       {"W", "West"},
        {"NE", "Northeast"}, {"NW", "Northwest"}, {"SE", "Southeast"}, {"SW", "Southwest"},
    };
    for (size_t k = 0; k < LT_COUNT(points); k++)
        if (lt_str_eqz(lt_match_text(d, m, 0), points[k].written) && is_street(d, m->to))
            return lt_say_text(d, points[k].spoken, m->from, m->to - 1);
    return 0;
}

const struct lt_pattern lt_en_compass[] = {
    {"<<#", "E-W . _", "at 45 W. Elm St.", say_compass, NULL},
    {"<<#", "E-W _", "at 45 W Elm St.", say_compass, NULL},
    {"<<#", "NE _", "at 45 NE Elm St.", say_compass, NULL},
    {"<<#", "NW _", "at 45 NW Elm St.", say_compass, NULL},
    {"<<#", "SE _", "at 45 SE Elm St.", say_compass, NULL},
    {"<<#", "SW _", "at 45 SW Elm St.", say_compass, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- house numbers and codes of places --- */

/* "2788 San Tomas Expy", "123 Laguna Ct": as people give an address, not as a count. */
static size_t say_house(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str digits = lt_match_text(d, m, 0);
    if (digits.p[0] == '0' || lt_en_british(d) || !is_street(d, m->to))
        return 0;
    d->lang->model_number(d, lt_say_begin(d), digits);
    return lt_say_words(d, m->from, m->to);
}

/* "Santa Clara, CA 95051", "Santa, FL, 95051-1234": digit by digit. */
static size_t say_zip(struct lt_desk *d, const struct lt_match *m)
{
    static const char states[] = "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|"
                                 "MT|NE|NV|NH|NJ|NM|NY|NC|ND|"
                                 "OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR";
    size_t state = lt_before(d, m->from);
    if (lt_is_mark(d, state, ',')) {
        if (lt_tok_at(d, lt_skip_space(d, m->to))->shape == LT_SHAPE_LOWER)
            return 0; /* "the herd, OK, 44102 goats" */
        state = lt_before(d, state);
    }
    if (lt_tok_at(d, state)->shape != LT_SHAPE_UPPER || !lt_is_word_in(d, state, states) ||
        !lt_is_mark(d, lt_before(d, state), ','))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_digits(d, b, lt_match_text(d, m, 0));
    if (m->n > 1) {
        lt_word_join(b, ",");
        lt_say_digits(d, b, lt_match_text(d, m, 2));
    }
    return lt_say_words(d, m->from, m->to);
}

/* --- telephone numbers with words in them --- */

static void say_word_of_number(struct lt_desk *d, struct lt_buf *b, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (lt_is_kind(d, i, LT_TOK_NUMBER)) {
        lt_say_digits(d, b, s);
    } else if (s.n == 1) {
        lt_word_str(b, s);
    } else {
        lt_word_start(b);
        for (size_t k = 0; k < s.n; k++)
            lt_buf_addc(b, lt_lower(s.p[k]));
    }
}

/* "1-800-GO-U-HAUL", "800-FLOWERS": the prefix, then what the letters spell. */
static size_t say_lettered_number(struct lt_desk *d, const struct lt_match *m)
{
    size_t prefix = m->at[m->n - 2];
    struct lt_str code = lt_tok_text(d, prefix);
    if (!lt_forms_have("800|888|877|866|855|844|833|900", code))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (prefix > m->from)
        lt_word(b, "one,");
    if (lt_str_ends(code, LT_S("00")))
        lt_en_number(d, b, code, false);
    else
        lt_say_digits(d, b, code);
    lt_word_join(b, ",");
    size_t at = m->to;
    bool letters = false;
    while (lt_is_kind(d, at, LT_TOK_NUMBER) || lt_tok_at(d, at)->shape == LT_SHAPE_UPPER ||
           (lt_is_kind(d, at, LT_TOK_WORD) && lt_is_name(d, at) && lt_tok_at(d, at)->n == 1)) {
        letters = letters || lt_is_kind(d, at, LT_TOK_WORD);
        say_word_of_number(d, b, at);
        at++;
        if (!lt_is_mark(d, at, '-') || lt_is_kind(d, at + 1, LT_TOK_SPACE))
            break;
        at++;
    }
    return letters ? lt_say_words(d, m->from, at) : 0;
}

const struct lt_pattern lt_en_places[] = {
    {"^", "1 - #3 -", "1-800-GO-U-HAUL", say_lettered_number, NULL},
    {"^", "#3 -", "call 800-FLOWERS", say_lettered_number, NULL},
    {"^", "#5 - #4 $", "Springfield, IL 62704-1234", say_zip, NULL},
    {"^", "#5 $", "Springfield, IL, 62704", say_zip, NULL},
    {"^", "#3-4 > _ T", "123 Laguna Ct", say_house, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
