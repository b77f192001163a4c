/* lang/en/en.c - English: number words, dates, times, and what is written how. The region of the tag
 * decides between American (the default) and British habits: "one hundred (and) five", 12/25 or 25/12.
 * The tables of units, money and short forms are in lang/en/tables.c. */
#include "lang/en/en.h"

#include "lang/en/tagger.h"
#include "lang/math.h"

#include "lang/desk/desk.h"

#include <string.h>

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)f;
    lt_en_number(d, b, digits, false);
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)f;
    lt_en_number(d, b, digits, true);
}

/* 1st, 22nd, 111th: only the ending that fits. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    (void)f;
    if (n->n_whole == 0 || n->n_part)
        return 0;
    int last = n->whole[n->n_whole - 1] - '0';
    bool teen = n->n_whole > 1 && n->whole[n->n_whole - 2] == '1';
    const char *want = teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return lt_is_word_in(d, i, want);
}

/* --- years --- */

static void year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int64_t n = lt_digits_value(digits);
    if (digits.n == 3 && n % 100 >= 10) {
        lt_en_below_hundred(b, (int)(n / 100), false);
        lt_en_below_hundred(b, (int)(n % 100), false);
        return;
    }
    if (digits.n != 4 || n % 1000 < 10) {
        lt_en_number(d, b, digits, false);
        return;
    }
    lt_en_below_hundred(b, (int)(n / 100), false);
    if (n % 100 == 0) {
        lt_word(b, "hundred");
    } else {
        if (n % 100 < 10)
            lt_word(b, "oh");
        lt_en_below_hundred(b, (int)(n % 100), false);
    }
}

static void short_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    (void)d;
    if (digits.p[0] == '0')
        lt_word(b, "oh");
    lt_en_below_hundred(b, (int)lt_digits_value(digits), false);
}

/* A four-digit number is a year unless what follows is counted by it. */
static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    if (lt_is_word_in(d, behind, "AD|BC|BCE|CE") ||
        (lt_is_word_in(d, behind, "A|B") && lt_is_mark(d, behind + 1, '.') &&
         lt_is_word_in(d, behind + 2, "D|C")))
        return true;
    if (lt_is_word_in(d, before, lt_en_year_cues))
        return n >= 1000 && n < 2200;
    if (n < 1100 || n > 2099)
        return false;
    return !lt_is_word_in(d, behind, lt_en_counted) && !lt_is_word_in(d, before, lt_en_count_cues);
}

/* --- numbers that name --- */

static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    (void)i;
    lt_word(b, "the");
    lt_en_number(d, b, digits, true);
}

/* 600 six hundred, 321 three twenty-one, 505 five oh five */
static void three_digits(struct lt_buf *b, int n)
{
    if (n >= 100)
        lt_en_below_hundred(b, n / 100, false);
    if (n % 100 == 0) {
        lt_word(b, "hundred");
        return;
    }
    if (n % 100 < 10)
        lt_word(b, "oh");
    lt_en_below_hundred(b, n % 100, false);
}

/* As people say them: 4090 forty ninety, 5600 fifty-six hundred, 13700 thirteen seven hundred. */
static void model_number(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    int n = (int)lt_digits_value(digits);
    bool round = n % 1000 < 10;
    if (digits.n < 3 || (digits.n >= 4 && round)) {
        lt_en_number(d, b, lt_digits_trim(digits), false);
    } else if (digits.n == 3) {
        three_digits(b, n);
    } else if (digits.n == 4) {
        lt_en_below_hundred(b, (int)(n / 100), false);
        if (n % 100 == 0)
            lt_word(b, "hundred");
        else if (n % 100 < 10)
            lt_word(b, "oh");
        if (n % 100)
            lt_en_below_hundred(b, n % 100, false);
    } else {
        lt_en_below_hundred(b, n / 1000, false);
        three_digits(b, n % 1000);
    }
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && digits.n == 1 && (digits.p[0] == '2' || digits.p[0] == '3')) {
        lt_word(b, digits.p[0] == '2' ? "squared" : "cubed");
        return;
    }
    lt_word(b, "to the power of");
    if (minus)
        lt_word(b, "minus");
    lt_en_number(d, b, lt_digits_trim(digits), false);
}

/* --- fractions --- */

static void fraction_name(const struct lt_desk *d, struct lt_buf *b, struct lt_str below, bool one)
{
    int64_t under = lt_digits_value(below);
    if (under == 2) {
        lt_word(b, one ? "half" : "halves");
    } else if (under == 4) {
        lt_word(b, one ? "quarter" : "quarters");
    } else if (under >= 3 && under <= 100) {
        lt_en_number(d, b, lt_digits_trim(below), true);
        if (!one)
            lt_word_join(b, "s");
    } else {
        lt_word(b, "over");
        lt_say_cardinal(d, b, below, (struct lt_form){0});
    }
}

static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    lt_say_cardinal(d, b, above, (struct lt_form){0});
    fraction_name(d, b, below, lt_digits_value(above) == 1);
}

/* "two and a half", "three and five eighths" */
static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    lt_say_cardinal(d, b, whole, (struct lt_form){0});
    lt_word(b, "and");
    if (lt_digits_value(above) != 1) {
        fraction(d, b, above, below);
        return;
    }
    int64_t under = lt_digits_value(below);
    lt_word(b, under == 8 || under == 11 || under == 18 ? "an" : "a");
    fraction_name(d, b, below, true);
}

/* --- dates and times --- */

static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

static void day_words(const struct lt_desk *d, struct lt_buf *b, int day)
{
    char two[2] = {(char)('0' + day / 10), (char)('0' + day % 10)};
    ordinal(d, b, lt_digits_trim((struct lt_str){two, 2}), (struct lt_form){0});
}

static void days_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date, bool article)
{
    if (article && !(date->article && date->day_first))
        lt_word(b, "the");
    day_words(d, b, date->day);
    if (date->day_to) {
        lt_word(b, article ? "to the" : "to");
        day_words(d, b, date->day_to);
    }
}

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    bool day_first = date->day_first && date->day;
    if (day_first) {
        days_words(d, b, date, true);
        lt_word(b, "of");
    }
    lt_word(b, months[date->month - 1]);
    if (date->day && !day_first)
        days_words(d, b, date, lt_en_british(d));
    if (date->short_year && date->year[3] + date->year[2] != '0' + '0')
        short_year(d, b, (struct lt_str){date->year + 2, 2});
    else if (date->n_year)
        year(d, b, (struct lt_str){date->year, date->n_year});
}

static void part_of_length(const struct lt_desk *d, struct lt_buf *b, int n, const char *forms)
{
    lt_say_int(d, b, n, (struct lt_form){0});
    lt_word_str(b, lt_forms_pick(forms, n != 1));
}

static void clock_minutes(struct lt_buf *b, int minute)
{
    if (minute < 10)
        lt_word(b, "oh");
    lt_en_below_hundred(b, minute, false);
}

/* "1:23:45" is how long something takes. */
static void time_taken(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    part_of_length(d, b, t->hour, "hour|hours");
    if (t->minute)
        part_of_length(d, b, t->minute, "minute|minutes");
    if (t->second) {
        lt_word(b, "and");
        part_of_length(d, b, t->second, "second|seconds");
    }
}

static const char *whole_hour(const struct lt_time *t, bool am_pm)
{
    if (t->minute < 0)
        return t->marked ? "o'clock" : NULL;
    if (am_pm)
        return NULL;
    return t->hour > 12 || t->hour == 0 ? "hundred" : "o'clock";
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    bool am_pm = t->meridiem != LT_NO_MERIDIEM;
    if (t->second >= 0 && !am_pm) {
        time_taken(d, b, t);
        return;
    }
    if (t->minute == 0 && t->hour % 24 == 0 && !am_pm) {
        lt_word(b, "midnight");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){0});
    if (t->minute > 0)
        clock_minutes(b, t->minute);
    else
        lt_word(b, whole_hour(t, am_pm));
    if (t->second > 0) {
        lt_word(b, "and");
        part_of_length(d, b, t->second, "second|seconds");
    }
    if (am_pm)
        lt_word(b, t->meridiem == LT_AM ? "AM" : "PM");
}

static const char *const lengths[] = {"hour|hours", "minute|minutes", "second|seconds"};

static const struct lt_word_number month_words[] = {
    {"january", 1},   {"jan", 1},   {"february", 2},  {"feb", 2},      {"march", 3},
    {"mar", 3},       {"april", 4}, {"apr", 4},       {"may", 5},      {"june", 6},
    {"jun", 6},       {"july", 7},  {"jul", 7},       {"august", 8},   {"aug", 8},
    {"september", 9}, {"sept", 9},  {"sep", 9},       {"october", 10}, {"oct", 10},
    {"november", 11}, {"nov", 11},  {"december", 12}, {"dec", 12},     {NULL, 0},
};

const struct lt_normal_lang lt_en_normal = {
    .tag = "en",
    .decimal = '.',
    .groups = ",",
    .month_first = true,
    .stopped_units = true,
    .meridiem = true,
    .digits = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"},
    .words = {.point = "point",
              .minus = "minus",
              .to = "to",
              .between = "between",
              .and = "and",
              .out_of = "out of",
              .times = "by",
              .ratio = "to",
              .per = "per",
              .percent = "percent",
              .and_minor = "and",
              .square = "square",
              .cubic = "cubic",
              .squared = "squared",
              .cubed = "cubed",
              .star = "star|stars",
              .plus = "plus",
              .version = "version",
              .season = "season",
              .episode = "episode",
              .either = "or",
              .hashtag = "hashtag",
              .dot = "dot",
              .slash = "slash",
              .at = "at",
              .dash = "dash",
              .underscore = "underscore",
              .colon = "colon",
              .hash = "hash",
              .ampersand = "ampersand"},
    .months = months,
    .weekdays =
        "monday|mon|tuesday|tu|tue|tues|wednesday|wed|weds|thursday|thu|thur|thurs|friday|fri|saturday|"
        "sat|sunday|sun",
    .month_words = month_words,
    .date_ranges = true,
    .date_cues = "on|until|till|since|before|after",
    .weak_date_cues = "by|from",
    .date_links = "of",
    .articles = "the",
    .singular_after =
        "a|an|the|this|that|each|every|one|another|per|its|their|his|her|my|our|your|whose|'s|no|new|any|"
        "some|"
        "these|those|most|great|best|standard|old|dual|single|first|second|only|own|cheap|big|large|small",
    .year_labels = "fy",
    .adverb_ending = "ly",
    .adverb_like = "supply|assembly|family|belly|reply|fly|rally|gully|ally|jelly|lily|monopoly|anomaly",
    .function_words =
        "is|are|was|were|be|been|has|have|had|in|for|to|of|and|or|on|at|by|from|that|which|who|with|"
        "without|as|but|than|a|an|the|off|if|when|while|because|before|after|above|below|under|over|"
        "into|per|each|it|they|we|he|she|you|not|no|so|it's|will|would|can|could|may|might|should|did|"
        "does|do|ago|away|long|wide|tall|high|deep|thick|apart|later|earlier|more|less|through|"
        "between|across|until|since|during|about|around|up|down|out|back|only|now|then|here|there|plus|"
        "nw|ne|sw|se|nnw|nne|ssw|sse|wnw|ene|wsw|ese|am|pm|"
        "empty|dry|wet|further|farther|forward|forwards|backward|backwards|north|south|east|west|left|right|"
        "today|outside|inside|q|once|twice|"
        "yesterday|daily|weekly|each|ea|apiece|total|free|altogether|"
        "overall|tomorrow|every|off|onward|onwards|inclusive|extra|tall|were|"
        "minus|times|faster|slower|heavier|lighter|worth|in|onto|according|compared|including|among",
    .counted_nouns =
        "people|users|views|followers|subscribers|downloads|copies|fans|viewers|customers|streams|sales|"
        "units|"
        "players|homes|jobs|residents|members|households|children|students|passengers|cars|likes|votes|"
        "steps|words|listeners|readers|records|songs|photos|images|tokens|parameters|lines|employees|"
        "workers|visitors|plays|installs|hits|reviews|ratings|points|dollars|pounds|euros|years|miles",
    .month_homographs = "may|march|mar|sep|dec|jan",
    .time_marks = "o'clock|o’clock",
    .length_names = lengths,
    .length_cues = "in",
    .units = &lt_en_units,
    .money = &lt_en_money,
    .magnitudes = lt_en_magnitudes,
    .abbrs = lt_en_abbrs,
    .abbr_words = lt_en_abbr_words,
    .letter_cues =
        "vitamin|vitamins|size|sizes|seat|seats|row|gate|plan|type|group|grade|class|platform|hepatitis|"
        "room|flat|unit|apartment|block|bay|zone|option|category|section|level|cabin|berth|locker|"
        "terminal|pier|dock",
    .bares = lt_en_bares,
    .symbols = lt_en_symbols,
    .homographs = &lt_en_homographs,
    .math = &lt_en_math,
    .readers = lt_en_readers,
    .slash_phrases = lt_en_slash_phrases,
    .sections = "sections",
    .score_cues =
        "star|stars|score|scores|scored|rating|ratings|rated|rate|rates|verdict|grade|review|reviews|gets|"
        "give|gives|gave|giving|earns|earned|overall|average|averages|averaging|awarded|awards|mark|marks|"
        "points|rank",
    .share_words =
        "of|cup|cups|inch|inches|teaspoon|teaspoons|tablespoon|tablespoons|pound|pounds|mile|miles|"
        "majority|full|empty|time|way",
    .phone_shapes = "3-3-4-4|3-3-4|1-3-3-4|3-2-4|3-3-4-1|1-3-7",
    .phone_cues = "phone|tel|telephone|fax|isbn|issn|call|dial|ring|text|whatsapp|mobile|cell",
    .version_cues = "version|ver|" LT_VERSIONED_NAMES,
    .model_letters = "p|i|k|kf|x|xt|xd|hx|hs|u|ti|xl|gt",
    .model_cues =
        "geforce|radeon|core|ryzen|boeing|airbus|snapdragon|pentium|route|highway|room|flight|model|series|"
        "porsche|bmw|audi|ferrari|peugeot|nokia|motorola|canon|nikon|sony|intel|nvidia|core|threadripper|"
        "galaxy|pixel|dell|thinkpad|area|iphone|xbox|fahrenheit",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "by|and|with|of|from|to|for|like|as|is|was|says|said|or|author|president|director|actor|"
                 "writer|singer|"
                 "critic|editor|designer|composer|that|than|when|where|between|after|before|about",
    .starters = lt_en_starters,
    .ruler_names = lt_en_rulers,
    .ruler_titles =
        "King|Queen|Pope|Emperor|Empress|Tsar|Czar|Prince|Princess|Duke|Sultan|Pharaoh|Saint|Kaiser|Shah",
    .ruler_verbs =
        "of|and|in|died|became|ruled|reigned|ascended|succeeded|married|himself|herself|is|on|at|to|until|by|"
        "from|who|granted|ordered|founded",
    .emoji = &lt_en_emoji,
    .capital_words = lt_en_capital_words,
    .initialisms = lt_en_initialisms,
    .spells_capitals = true,
    .ruler_deeds = lt_en_deeds,
    .roman_words = "mix|di|mi|li|civ|div|liv|vi|xi|dix|mil|id",
    .roman_ordinal_cues = "century|centuries|dynasty|olympiad|amendment",
    .roman_cues = lt_en_roman_cues,
    .cardinal = cardinal,
    .ordinal = ordinal,
    .year = year,
    .fraction = fraction,
    .mixed = mixed,
    .date = date,
    .time = time_of_day,
    .ordinal_mark = ordinal_mark,
    .short_year = short_year,
    .is_year = is_year,
    .ruler = ruler,
    .model_number = model_number,
    .power = power,
};
