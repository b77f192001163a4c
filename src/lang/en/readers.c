/* lang/en/readers.c - forms that only English writes, or writes its own way: decades, feet and
 * inches, aspect ratios; those that begin with letters are in small.c. Tried before the common readers. */
#include "lang/en/en.h"

#include "lang/desk/letters.h"
#include "lang/desk/match.h"

#include <string.h>

/* --- decades --- */

/* "1960s-80s": the dash is "to". */
static size_t say_decade_words(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_match range;
    lt_say_words(d, m->from, m->to);
    bool more = lt_match(d, m->to, "~ # s", &range);
    return m->to - m->from + (more ? lt_say_text(d, "to", m->to, m->to + 1) : 0);
}

static const char *const decades[] = {"hundreds", "tens",    "twenties",  "thirties", "forties",
                                      "fifties",  "sixties", "seventies", "eighties", "nineties"};

static size_t say_tens_of(struct lt_desk *d, const struct lt_match *m, int n)
{
    if (n % 10 || (n < 20 && !lt_is_dash(d, m->to)))
        return 0;
    lt_word(lt_say_begin(d), decades[n / 10]);
    return say_decade_words(d, m);
}

static size_t say_tens(struct lt_desk *d, const struct lt_match *m)
{
    return say_tens_of(d, m, lt_match_int(d, m, 1));
}

static size_t say_bare_tens(struct lt_desk *d, const struct lt_match *m)
{
    /* "it waits 30s" */
    bool seconds =
        lt_is_word_in(d, lt_before(d, m->from),
                      "wait|waits|waited|takes|took|take|lasts|lasted|last|after|for|within|every");
    return seconds ? 0 : say_tens_of(d, m, lt_match_int(d, m, 0));
}

static size_t say_decade(struct lt_desk *d, const struct lt_match *m)
{
    int n = lt_match_int(d, m, 0);
    if (n % 10 || ((n < 1100 || n > 2090) && !lt_is_dash(d, m->to)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (n % 1000 == 0) {
        lt_en_number(d, b, lt_match_text(d, m, 0), false);
        lt_word_join(b, "s");
        return say_decade_words(d, m);
    }
    lt_en_below_hundred(b, n / 100, false);
    lt_word(b, decades[n / 10 % 10]);
    return say_decade_words(d, m);
}

static size_t say_short_year(struct lt_desk *d, const struct lt_match *m)
{
    int n = lt_match_int(d, m, 1);
    struct lt_buf *b = lt_say_begin(d);
    if (n < 10)
        lt_word(b, "oh");
    lt_en_below_hundred(b, n, false);
    return lt_say_words(d, m->from, m->to);
}

/* "2Q22", "3Q 2023" */
static size_t say_quarter(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str year = lt_tok_text(d, m->to - 1);
    struct lt_buf *b = lt_say_begin(d);
    if (!lt_is_word_in(d, lt_before(d, m->from), "the"))
        lt_word(b, "the");
    lt_say_nth(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, "quarter of");
    if (year.n == 4)
        lt_say_year(d, b, year);
    else if (year.p[0] == '0')
        lt_word(b, "oh");
    if (year.n == 2)
        lt_en_below_hundred(b, (int)lt_digits_value(year), false);
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern quarter[] = {
    {"^", "1 Q-Q #2 $", "in 1Q22", say_quarter, NULL},
    {"^", "2 Q-Q #2 $", "in 2Q22", say_quarter, NULL},
    {"^", "3 Q-Q #2 $", "in 3Q22", say_quarter, NULL},
    {"^", "4 Q-Q #2 $", "in 4Q22", say_quarter, NULL},
    {"^", "1 Q-Q _? #4 $", "in 1Q 2022", say_quarter, NULL},
    {"^", "2 Q-Q _? #4 $", "in 2Q 2022", say_quarter, NULL},
    {"^", "3 Q-Q _? #4 $", "in 3Q 2022", say_quarter, NULL},
    {"^", "4 Q-Q _? #4 $", "in 4Q 2022", say_quarter, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static const struct lt_pattern decade[] = {
    {"^~", "['’‘] #2 ['’]? s $~", "back in the '90s", say_tens, NULL},
    {"^~", "#2 ['’]? s $~", "back in the 80s", say_bare_tens, NULL},
    {"^~", "#4 ['’]? s $~", "the 1990's", say_decade, NULL},
    {"^ <!/", "#4 _ s $", "in the 1980 s", say_decade, NULL},
    {"^~", "['’‘] #2 !s", "the summer of '99", say_short_year, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static size_t say_crowd(struct lt_desk *d, const struct lt_match *m)
{
    static const struct lt_phrase crowds[] = {
        {"10", "tens"},
        {"100", "hundreds"},
        {"1000", "thousands"},
        {"10000", "tens of thousands"},
        {"100000", "hundreds of thousands"},
    };
    for (size_t k = 0; k < LT_COUNT(crowds); k++)
        if (lt_str_eqz(lt_match_text(d, m, 0), crowds[k].written))
            return lt_say_text(d, crowds[k].spoken, m->from, m->to);
    return 0;
}

static const struct lt_pattern crowd[] = {
    {NULL, "#2-6 s > _? of", "100s of people", say_crowd, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- figures that are typed --- */

static size_t say_secret(struct lt_desk *d, const struct lt_match *m)
{
    if (lt_is_kind(d, lt_skip_space(d, m->to), LT_TOK_NUMBER))
        return 0; /* "call 020 7946 0123": a number in groups */
    lt_say_digits(d, lt_say_begin(d), lt_match_text(d, m, 0));
    return lt_say_words(d, m->from, m->to);
}

static size_t say_local_number(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_digits(d, b, lt_match_text(d, m, 0));
    lt_word_join(b, ",");
    lt_say_digits(d, b, lt_match_text(d, m, 2));
    return lt_say_words(d, m->from, m->to);
}

/* Numbers for emergencies: "911 calls", "called 999". */
static size_t say_emergency(struct lt_desk *d, const struct lt_match *m)
{
    return lt_forms_have("911|999|112|988|311|411|101|111", lt_match_text(d, m, 0)) ? say_secret(d, m) : 0;
}

/* "(6-5, 3-4)": games won and lost, in all and in the league. */
static size_t say_record(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = 1; k <= 6; k += 5) {
        lt_say_int(d, b, lt_match_int(d, m, k), (struct lt_form){0});
        lt_word(b, "and");
        lt_say_int(d, b, lt_match_int(d, m, k + 2), (struct lt_form){0});
        lt_word_join(b, k == 1 ? "," : "");
    }
    lt_pass(d, m->from);
    return lt_say_words(d, m->from + 1, m->to) + 1;
}

/* The pair "6-4" at i. */
static bool scan_set(const struct lt_desk *d, size_t i, int *first, int *last)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 ~ #1-2 !~ !/ !:", &m))
        return false;
    *first = lt_match_int(d, &m, 0);
    *last = lt_match_int(d, &m, 2);
    return *first <= 30 && *last <= 30;
}

/* "6-4, 3-6, 7-6": some of them go down, so none is a range. */
static size_t read_sets(struct lt_desk *d, size_t i)
{
    size_t at = i, n = 0;
    int first, last;
    if (!lt_is_dash(d, i + 1))
        return 0;
    bool down = false, up = false;
    while (scan_set(d, at, &first, &last)) {
        down = down || first > last;
        up = up || first < last;
        n++;
        at += 3;
        if (!lt_is_mark(d, at, ',') || !lt_is_kind(d, at + 1, LT_TOK_SPACE) ||
            !scan_set(d, at + 2, &first, &last))
            break;
        at += 2;
    }
    if (n < 2 || !down || !up || !lt_is_free_before(d, i))
        return 0;
    for (size_t k = i; k < at; k += 5) {
        struct lt_buf *b = lt_say_begin(d);
        lt_say_int(d, b, lt_scan_int(d, k), (struct lt_form){0});
        lt_say_int(d, b, lt_scan_int(d, k + 2), (struct lt_form){0});
        lt_word_join(b, k + 3 < at ? "," : "");
        if (k > i)
            lt_say_space(d->out, lt_tok_at(d, k - 1)->show_at, lt_tok_at(d, k)->show_at);
        lt_say_words(d, k, k + 3);
    }
    return at - i;
}

/* "The odds are 5/1", "a 1:12 scale model" */
static size_t say_to(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, "to");
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, m, 2)), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern odds[] = {
    {"<<are|were|at|is|of <<odds", "#1-4 [/-–] #1-3 $", "the odds are 5/1", say_to, NULL},
    {"<<odds", "#1-4 [/-–] #1-3 $", "odds 5/1", say_to, NULL},
    {"^", "#1-3 : #1-5 > _ scale|scales|model|replica|map", "1:12 scale", say_to, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "737 MAX", "a 787 Dreamliner": as after Boeing. */
static size_t say_airliner(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str s = lt_match_text(d, m, 0);
    if (s.p[0] != '7' || s.p[2] != '7')
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_digits(d, b, lt_str_slice(s, 0, 1));
    lt_say_cardinal(d, b, lt_digits_trim(lt_str_from(s, 1)), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

/* "737-800", "747-8": no range. */
static size_t say_airliner_series(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str s = lt_match_text(d, m, 0), series = lt_match_text(d, m, 2);
    struct lt_measure unit; /* "700-800 km" */
    if (s.p[0] != '7' || s.p[2] != '7' || lt_scan_measure(d, lt_skip_space(d, m->to), false, &unit) ||
        (series.n == 3 && !lt_str_ends(series, LT_S("00"))))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->model_number(d, b, s);
    lt_say_cardinal(d, b, lt_digits_trim(series), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern airliner[] = {
    {"^", "#3 - #1-3 $", "a 737-800", say_airliner_series, NULL},
    {"^", "#3 > _ max|dreamliner|jet|jets|jetliner|airliner|freighter|pilot|pilots|licence|license|simulator",
     "737 MAX", say_airliner, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static const struct lt_pattern record[] = {
    {NULL, "( #1-2 - #1-2 , _ #1-2 - #1-2 !~", "(6-5, 3-4)", say_record, NULL},
    {NULL, "( #1-2 – #1-2 , _ #1-2 – #1-2 !~", "(6–5, 3–4)", say_record, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "D.C. 20500", "Calif. 90265"; not "in the U.S. 25000 people", "he felt ill. 20000 came". */
static size_t say_zip(struct lt_desk *d, const struct lt_match *m)
{
    size_t state = lt_before(d, m->from) - 1;
    bool counted = lt_is_kind(d, lt_skip_space(d, m->to), LT_TOK_WORD);
    return counted || !lt_is_name(d, state) ? 0 : say_secret(d, m);
}

static const struct lt_pattern secret[] = {
    {NULL,
     "#3 > _ "
     "call|calls|caller|callers|dispatcher|dispatchers|operator|operators|tape|recording|center|emergency",
     "911 calls", say_emergency, NULL},
    {"<<called|calling|calls|dialed|dialled|dialing|phoned|rang|phone", "#3 $", "called 911", say_emergency,
     NULL},
    {"<<call|dial|text", "# - #4", "call 555-0123", say_local_number, NULL},
    {"<<call|dial|text", "#3 $", "dial 911", say_secret, NULL},
    {"<<in <<ending", "#3-12 $", "the card ending in 8876", say_secret, NULL},
    {"<<is|are <<code", "#5 $", "the ZIP code is 90210", say_secret, NULL},
    {"<<pin|otp|passcode|pincode|zip", "#3-12 $", "PIN 1234", say_secret, NULL},
    {"<<. <A-Z <. <A-Z", "#5 $", "Washington, D.C. 20500", say_zip, NULL},
    {"<<. <ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|"
     "okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo",
     "#5 $", "Malibu, Calif. 90265", say_zip, NULL},
    {"<<U2", "#5 $", "Beverly Hills, CA 90210", say_secret, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- feet and inches --- */

#define FOOT "['’′]"
#define INCH "[\"”″]"

/* Is a quotation open that the mark at i would close? */
static bool in_quotation(const struct lt_desk *d, size_t i)
{
    enum { FAR = 400 };
    bool open = false;
    for (size_t k = i > FAR ? i - FAR : 0; k < i; k++) {
        if (lt_is_mark(d, k, '"') && (open || !lt_is_kind(d, k - 1, LT_TOK_NUMBER)))
            open = !open;
        if (lt_is_mark(d, k, 0x201C))
            open = true;
        else if (lt_is_mark(d, k, 0x201D) && !lt_is_kind(d, k - 1, LT_TOK_NUMBER))
            open = false;
    }
    return open;
}

static size_t say_length(struct lt_desk *d, const struct lt_match *m, const char *one, const char *many)
{
    struct lt_num n;
    struct lt_buf *b = lt_say_begin(d);
    lt_scan_number(d, m->at[0], false, &n);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_word(b, lt_plural(d, &n) == 0 || lt_is_attribute(d, m->from, m->to) ? one : many);
    return lt_say_words(d, m->from, m->to);
}

static size_t say_inches(struct lt_desk *d, const struct lt_match *m)
{
    return in_quotation(d, m->at[1]) ? 0 : say_length(d, m, "inch", "inches");
}

/* The feet of item 0: whole ones, and nobody is 1000 feet tall. */
static bool is_feet(const struct lt_desk *d, const struct lt_match *m, struct lt_num *feet)
{
    lt_scan_number(d, m->at[0], false, feet);
    return feet->n_part == 0 && feet->n_whole <= 3;
}

static size_t say_feet(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num feet;
    return is_feet(d, m, &feet) ? say_length(d, m, "foot", "feet") : 0;
}

static size_t say_feet_inches(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num feet, inches;
    lt_scan_number(d, m->at[3], false, &inches);
    if (!is_feet(d, m, &feet) || inches.n_whole > 2)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &feet, (struct lt_form){0});
    lt_word(b, "foot");
    lt_say_number(d, b, &inches, (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

/* The ends of a strand of DNA. */
static size_t say_prime(struct lt_desk *d, const struct lt_match *m)
{
    int n = lt_match_int(d, m, 0);
    struct lt_match down; /* but "3' to 5' tall", "a 5' end table" */
    bool to = lt_match(d, m->to, "_ to", &down), table = lt_match(d, m->to, "_ end _ table|tables", &down);
    if ((n != 3 && n != 5) || table || (to && !lt_match(d, m->to, "_ to _ 3", &down)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, n, (struct lt_form){0});
    lt_word(b, "prime");
    return lt_say_words(d, m->from, m->to);
}

/* "6 ft 4 in" */
static size_t say_foot_inches(struct lt_desk *d, const struct lt_match *m)
{
    bool thing = lt_is_attribute(d, m->from, m->to);
    size_t inches = m->at[5];
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, thing || lt_match_int(d, m, 0) == 1 ? "foot" : "feet");
    lt_say_int(d, b, lt_scan_int(d, inches), (struct lt_form){0});
    lt_word(b, thing || lt_scan_int(d, inches) == 1 ? "inch" : "inches");
    return lt_say_words(d, m->from, m->to);
}

/* "he is 5-foot-11" */
static size_t say_spelt_feet(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_match_text(d, m, 0), (struct lt_form){0});
    lt_word(b, "foot");
    lt_say_cardinal(d, b, lt_match_text(d, m, 4), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern feet[] = {
    {"^",
     "#1-2 _? ft .? _ #1-2 _? in !. > _ "
     "tall|high|long|wide|deep|thick|and|by|or|man|woman|player|guard|forward|center|frame|board|bed|boy|"
     "girl",
     "a 6 ft 4 in man", say_foot_inches, NULL},
    {"^", "#1-2 _? ft .? _ #1-2 _? in !. !_", "he is 6 ft 4 in, or so", say_foot_inches, NULL},
    {"^",
     "#1 " FOOT
     " > _ end|ends|UTR|UTRs|cap|carbon|phosphate|flanking|untranslated|splice|region|terminus|overhang|to",
     "the 5′ end of the strand", say_prime, NULL},
    {"^", "N " INCH, "a 6.1\" screen", say_inches, NULL},
    {"^", "#1-2 - foot - #1-2 $", "he is 5-foot-11", say_spelt_feet, NULL},
    {"^", "N " FOOT " _? N " INCH, "he is 5'11\" tall", say_feet_inches, NULL},
    {"^", "N " FOOT " !_ _? N $", "he is 5'11 tall", say_feet_inches, NULL},
    {"^ <!['‘]", "N " FOOT " !W", "6' tall", say_feet, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static size_t say_et_cetera(struct lt_desk *d, const struct lt_match *m)
{
    return lt_say_text(d, "et cetera", m->from, m->to - lt_is_last(d, m->to - 1));
}

/* Feet and inches are no quantity to the common reader, so neither is what stands between them. */
static const struct lt_pattern by[] = {
    {"<<,", "[&] c .", "eggs, milk, &c.", say_et_cetera, NULL},
    {"<<['’′\"”″]", "× > _? #", "12' × 14'", NULL, "by"},
    {"<am|pm|.|#", "~ > noon|midnight", "9am–noon", NULL, "to"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- powers and differences --- */

static const struct lt_pattern caret[] = {
    {"<W", "[^] 2", "x^2", NULL, "squared"},
    {"<W", "[^] 3", "x^3", NULL, "cubed"},
    {NULL, NULL, NULL, NULL, NULL},
};

static const struct lt_pattern minus[] = {
    {"<<#", "~ > _? # _? =", "10 - 4 = 6", NULL, "minus"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- figures with a colon --- */

/* "16:9", "4:3" and whatever a word of the trade follows. */
static bool is_picture(const struct lt_desk *d, size_t to, const struct lt_num *a, const struct lt_num *z)
{
    char last = z->n_whole == 1 ? z->whole[0] : '\0';
    return last == '9' || (a->n_whole == 1 && a->whole[0] == '4' && z->whole[0] == '3') ||
           lt_is_word_in(d, lt_skip_space(d, to),
                         "aspect|screen|display|panel|video|widescreen|footage|format");
}

/* Shapes of pictures are said with "by", odds and mixtures with "to". */
static size_t say_proportion(struct lt_desk *d, const struct lt_match *m, size_t length)
{
    struct lt_num a, z;
    lt_scan_number(d, m->at[0], false, &a);
    lt_scan_number(d, m->at[2], false, &z);
    if (z.n_whole != length)
        return 0;
    lt_say_number(d, lt_say_begin(d), &a, (struct lt_form){0});
    lt_say_words(d, m->from, m->at[1]);
    lt_say_text(d, is_picture(d, m->to, &a, &z) ? "by" : "to", m->at[1], m->at[2]);
    lt_say_number(d, lt_say_begin(d), &z, (struct lt_form){0});
    lt_say_words(d, m->at[2], m->to);
    return m->to - m->from;
}

static size_t say_ratio(struct lt_desk *d, const struct lt_match *m)
{
    return say_proportion(d, m, 1);
}

/* "16:10" is a time but for the word after it. */
static size_t say_named_ratio(struct lt_desk *d, const struct lt_match *m)
{
    return say_proportion(d, m, 2);
}

static const struct lt_pattern ratio[] = {
    {"<!: ^", "N : N !: !W", "a 16:9 picture", say_ratio, NULL},
    {"<!: ^", "N : N !: > _? aspect|ratio|screen|display", "a 16:10 display", say_named_ratio, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "51:02": minutes and seconds that are no time of day. */
static size_t say_minutes(struct lt_desk *d, const struct lt_match *m)
{
    int minutes = lt_match_int(d, m, 0), seconds = lt_match_int(d, m, 2);
    if (minutes < 25 || seconds > 59)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, minutes, (struct lt_form){0});
    if (seconds < 10)
        lt_word(b, seconds ? "oh" : "minutes");
    if (seconds)
        lt_en_below_hundred(b, seconds, false);
    return lt_say_words(d, m->from, m->to);
}

static size_t say_minutes_point(struct lt_desk *d, const struct lt_match *m)
{
    int seconds = lt_match_int(d, m, 2);
    if (seconds > 59)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    if (seconds < 10)
        lt_word(b, "oh");
    lt_en_below_hundred(b, seconds, false);
    lt_word(b, "point");
    lt_say_digits(d, b, lt_match_text(d, m, 4));
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern minutes[] = {
    {"<!: ^", "#1-3 : #2 . #1-3 !W", "a lap of 3:59.4", say_minutes_point, NULL},
    {"<!: ^", "#1-3 : #2 !: !W", "after 51:02", say_minutes, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static size_t say_from_noon(struct lt_desk *d, const struct lt_match *m)
{
    lt_pass(d, m->from);
    return 1 + lt_say_text(d, "to", m->at[1], m->to);
}

static const struct lt_pattern noon[] = {
    {"^", "noon|midday|midnight ~ > #1-2", "open noon–3pm", say_from_noon, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static size_t read_compass(struct lt_desk *d, size_t i)
{
    return d->tok[i].n <= 2 && lt_is_name(d, i) ? lt_match_say(d, i, lt_en_compass) : 0;
}

static size_t read_book(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->shape != LT_SHAPE_TITLE || t->n > 6)
        return 0;
    bool figures = lt_is_kind(d, i + 2, LT_TOK_NUMBER) || lt_is_kind(d, i + 3, LT_TOK_NUMBER);
    return figures ? lt_match_say(d, i, lt_en_books) : 0;
}

/* Most marks are no fractions. */
static size_t read_inches(struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i, LT_TOK_NUMBER) || d->tok[i].c >= 0x80 ? lt_match_say(d, i, lt_en_inches) : 0;
}

#define NUMBER LT_KIND(LT_TOK_NUMBER)
#define WORD   LT_KIND(LT_TOK_WORD)
#define MARK   LT_KIND(LT_TOK_MARK)

const struct lt_verbalizer lt_en_readers[] = {
    {"secret", NUMBER, NULL, secret},
    {"record", MARK, NULL, record},
    {"sets", NUMBER, read_sets, NULL},
    {"kitchen", NUMBER | MARK | LT_READS_ROWS, lt_en_read_kitchen, lt_en_kitchen},
    {"docket", NUMBER, NULL, lt_en_dockets},
    {"odds", NUMBER, NULL, odds},
    {"traded", NUMBER, NULL, lt_en_traded},
    {"airliner", NUMBER, NULL, airliner},
    {"inches", NUMBER | MARK | LT_READS_ROWS, read_inches, lt_en_inches},
    {"angle", NUMBER, NULL, lt_en_angles},
    {"feet", NUMBER, NULL, feet},
    {"place", NUMBER, NULL, lt_en_places},
    {"pair", NUMBER, NULL, lt_en_pairs},
    {"lettered", NUMBER, NULL, lt_en_lettered},
    {"call", WORD, lt_en_read_call, NULL},
    {"noon", WORD, NULL, noon},
    {"shorthand", WORD, lt_en_read_shorthand, lt_en_shorthand},
    {"acronym", WORD, lt_en_read_acronym, NULL},
    {"styled", WORD, lt_en_read_styled, NULL},
    {"verse", NUMBER, NULL, lt_en_verses},
    {"book", WORD | LT_READS_ROWS, read_book, lt_en_books},
    {"compass", WORD | LT_READS_ROWS, read_compass, lt_en_compass},
    {"by", MARK, NULL, by},
    {"small", WORD, lt_en_read_small, lt_en_small},
    {"crowd", NUMBER, NULL, crowd},
    {"caret", MARK, NULL, caret},
    {"old money", NUMBER | MARK, NULL, lt_en_old_money},
    {"quarter", NUMBER, NULL, quarter},
    {"decade", NUMBER | MARK, NULL, decade},
    {"plural", NUMBER, NULL, lt_en_plurals},
    {"ratio", NUMBER, NULL, ratio},
    {"minutes", NUMBER, NULL, minutes},
    {"minus", MARK, NULL, minus},
    {NULL, 0, NULL, NULL},
};
