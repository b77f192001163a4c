/* lang/en/figures.c - figures that English reads its own way: plurals of numbers ("747s", "size 8s"),
 * fractions of an inch, degrees with minutes, pairs with a slash (blood pressure, pages, innings). */
#include "lang/en/en.h"

#include "lang/desk/letters.h"
#include "lang/desk/match.h"

#include <string.h>

/* --- plurals of numbers --- */

/* The last word of the buffer in the plural: "sevens", "sixes", "forties". */
static void make_plural(struct lt_buf *b)
{
    char last = b->n ? b->p[b->n - 1] : '\0';
    if (last == 'y') {
        b->n--;
        lt_word_join(b, "ies");
    } else {
        lt_word_join(b, last == 'x' ? "es" : "s");
    }
}

/* A name or a number before it: these are things, not seconds. */
static bool counts_things(const struct lt_desk *d, size_t i)
{
    static const char before[] = "two|three|four|five|six|seven|eight|nine|ten|size|sizes|old|new|your|my|"
                                 "our|their|his|her|these|those|"
                                 "some|of|mid|early|late|vintage|classic|pair|under|double|triple|straight|"
                                 "rolled|threw|all|both|several|"
                                 "many|few|with|wore|wear|wearing|drove|drive|fly|flies|flew|fired|stamped|"
                                 "mostly|only|no|zeros|high|low";
    size_t k = lt_before(d, i);
    if (k == SIZE_MAX)
        return lt_is_kind(d, i + 2, LT_TOK_SPACE);
    if (lt_is_word(d, k, "and") || lt_is_word(d, k, "or") || lt_is_mark(d, k, ','))
        return lt_is_word(d, lt_before(d, k), "s") && lt_is_kind(d, k - 3, LT_TOK_NUMBER);
    bool opens = lt_before(d, k) == SIZE_MAX;
    return lt_is_word_in(d, k, before) ||
           (lt_is_name(d, k) && !lt_is_word_in(d, k, d->lang->starters) && !opens) ||
           (opens && lt_is_name(d, k) && !lt_is_word_in(d, k, "in|after|for|within|takes|about|only|just"));
}

/* "120s": long enough to be a model, unless it is said how long something takes. */
static bool is_long_count(const struct lt_desk *d, size_t i)
{
    size_t k = lt_before(d, i);
    return lt_tok_at(d, i)->n >= 3 &&
           !lt_is_word_in(d, k,
                          "after|for|within|takes|took|lasts|lasted|about|over|under|than|a|an|every|per|in");
}

static size_t say_plural(struct lt_desk *d, const struct lt_match *m)
{
    int n = lt_match_int(d, m, 0);
    bool letters = lt_is_kind(d, m->from - 1, LT_TOK_WORD) || lt_is_mark(d, m->from - 1, '-');
    bool these = lt_is_word(d, lt_before(d, m->from), "the") && lt_tok_at(d, m->from)->n != 1;
    if (n < 0 || !(letters || these || counts_things(d, m->from) || is_long_count(d, m->from)))
        return 0;
    struct lt_str figures = lt_match_text(d, m, 0);
    size_t before = lt_before(d, m->from);
    bool decade = these && figures.n == 3 && n % 10 == 0 &&
                  lt_is_word_in(d, lt_before(d, before), "in|of|from|by|since|during|until|early|late|mid");
    struct lt_buf *b = lt_say_begin(d);
    if (figures.n <= 2 || decade)
        lt_en_number(d, b, lt_digits_trim(figures), false);
    else
        d->lang->model_number(d, b, figures);
    make_plural(b);
    return lt_say_words(d, m->from, m->to);
}

/* "4:30s" */
static size_t say_plural_time(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    int minutes = lt_match_int(d, m, 2);
    if (minutes < 10)
        lt_word(b, "oh");
    lt_en_below_hundred(b, minutes, false);
    make_plural(b);
    return lt_say_words(d, m->from, m->to);
}

/* "7/8ths" */
static size_t say_plural_fraction(struct lt_desk *d, const struct lt_match *m)
{
    d->lang->fraction(d, lt_say_begin(d), lt_match_text(d, m, 0), lt_match_text(d, m, 2));
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_plurals[] = {
    {"^", "# / # ths|nds|rds $", "7/8ths of it", say_plural_fraction, NULL},
    {"<!: ^", "#1-2 : #2 s $", "he ran 4:30s", say_plural_time, NULL},
    {"<!. <!,", "#1-4 ['’]? s $", "old 747s", say_plural, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- fractions of an inch --- */

#define INCH "[\"”″]"
#define PART "[¼½¾⅓⅔⅛⅜⅝⅞]"

static const struct {
    uint32_t c;
    const char *above, *below;
} parts[] = {
    {0xBC, "1", "4"},   {0xBD, "1", "2"},   {0xBE, "3", "4"},   {0x2153, "1", "3"}, {0x2154, "2", "3"},
    {0x215B, "1", "8"}, {0x215C, "3", "8"}, {0x215D, "5", "8"}, {0x215E, "7", "8"},
};

/* The fraction at i: a sign, or figures with a slash. */
static bool fraction_at(const struct lt_desk *d, size_t i, struct lt_str *above, struct lt_str *below)
{
    if (lt_is_kind(d, i, LT_TOK_NUMBER)) {
        *above = lt_tok_text(d, i);
        *below = lt_tok_text(d, i + 2);
        return lt_digits_value(*below) > 1 && lt_digits_value(*below) <= 64 && above->n <= 2;
    }
    for (size_t k = 0; k < LT_COUNT(parts); k++) {
        if (parts[k].c != lt_tok_at(d, i)->c)
            continue;
        *above = lt_str_of(parts[k].above);
        *below = lt_str_of(parts[k].below);
        return true;
    }
    return false;
}

static size_t say_inch_part(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str above, below;
    if (!fraction_at(d, m->from, &above, &below))
        return 0;
    d->lang->fraction(d, lt_say_begin(d), above, below);
    lt_word(&d->out->words, "inch");
    return lt_say_words(d, m->from, m->to);
}

static size_t say_inches_and_part(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str above, below;
    if (!fraction_at(d, m->at[m->n == 3 ? 1 : 2], &above, &below))
        return 0;
    d->lang->mixed(d, lt_say_begin(d), lt_match_text(d, m, 0), above, below);
    lt_word(&d->out->words, lt_is_attribute(d, m->from, m->to) ? "inch" : "inches");
    return lt_say_words(d, m->from, m->to);
}

/* `9"x13"` */
static size_t say_inch_pair(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num a, z;
    lt_scan_number(d, m->from, false, &a);
    lt_scan_number(d, m->at[3], false, &z);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &a, (struct lt_form){0});
    lt_word(b, "inch by");
    lt_say_number(d, b, &z, (struct lt_form){0});
    lt_word(b, lt_is_attribute(d, m->from, m->to) || lt_is_kind(d, m->to, LT_TOK_SPACE) ? "inch" : "inches");
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_inches[] = {
    {"^", "N " INCH " [×] N " INCH, "a 9\"×13\" dish", say_inch_pair, NULL},
    {"^", "N " INCH " x N " INCH, "a 9\"x13\" dish", say_inch_pair, NULL},
    {"^", "# / #1-2 " INCH, "a 3/4\" bolt", say_inch_part, NULL},
    {"^", "# [-] # / #1-2 " INCH, "a 1-3/4\" bolt", say_inches_and_part, NULL},
    {"^", "# _ # / #1-2 " INCH, "a 1 3/4\" bolt", say_inches_and_part, NULL},
    {"^", "# " PART " " INCH, "a 1¾\" bolt", say_inches_and_part, NULL},
    {"^", PART " " INCH, "a ¼\" bolt", say_inch_part, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- degrees, minutes, seconds --- */

static const char *compass_word(struct lt_str s)
{
    static const struct lt_phrase points[] = {
        {"N", "north"}, {"S", "south"}, {"E", "east"}, {"W", "west"}, {NULL, NULL}};
    for (const struct lt_phrase *p = points; p->written; p++)
        if (lt_str_eqz(s, p->written))
            return p->spoken;
    return NULL;
}

static void say_angle_part(struct lt_desk *d, struct lt_buf *b, size_t i, const char *forms)
{
    struct lt_num n;
    lt_scan_number(d, i, false, &n);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_word_str(b, lt_forms_pick(forms, lt_plural(d, &n)));
}

/* The compass letter is the last item, and may be left out; seconds may be, too. */
static size_t say_angle(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    bool seconds = m->n > 7;
    say_angle_part(d, b, m->from, "degree|degrees");
    say_angle_part(d, b, m->at[3], "minute|minutes");
    if (seconds)
        say_angle_part(d, b, m->at[6], "second|seconds");
    size_t last = m->n - 1;
    lt_word(b, lt_match_has(m, last) ? compass_word(lt_match_text(d, m, last)) : NULL);
    return lt_say_words(d, m->from, m->to);
}

static size_t say_bearing(struct lt_desk *d, const struct lt_match *m)
{
    const char *point = compass_word(lt_match_text(d, m, 3));
    if (!point)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    say_angle_part(d, b, m->from, "degree|degrees");
    lt_word(b, point);
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_angles[] = {
    {"^", "N ° _? N ['’′] _? N [\"”″] _? E-W $", "51°28′38″N", say_angle, NULL},
    {"^", "N ° _? N ['’′] _? N [\"”″]", "51°28′38″", say_angle, NULL},
    {"^", "N ° _? N ['’′] _? E-W $", "51°28′W", say_angle, NULL},
    {"^", "N ° _? N ['’′]", "51°28′", say_angle, NULL},
    {"^", "N ° _? E-W $", "51.5° N", say_bearing, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- pairs with a slash --- */

struct figure_pair {
    struct lt_str a, z;
    int64_t first, last;
    size_t from, to;
};

/* One of the words stands up to four words before the pair, or right after it. */
static bool near(const struct lt_desk *d, const struct figure_pair *p, const char *before, const char *behind)
{
    size_t k = p->from;
    for (int seen = 0; seen < 4 && (k = lt_before(d, k)) != SIZE_MAX; seen++)
        if (lt_is_word_in(d, k, before))
            return true;
    return lt_is_word_in(d, lt_skip_space(d, p->to), behind);
}

static bool is_pressure(const struct lt_desk *d, const struct figure_pair *p)
{
    bool likely = p->first >= 60 && p->first <= 260 && p->last >= 30 && p->last < p->first;
    return likely && near(d, p, "bp|pressure|systolic|hypertension", "mmHg|mm");
}

static bool is_place_in_row(const struct lt_desk *d, const struct figure_pair *p)
{
    return p->first <= p->last &&
           lt_is_word_in(d, lt_before(d, p->from),
                         "page|pages|lap|step|part|slide|track|disc|disk|sheet|image|photo|card|stage|round|"
                         "question|item|chapter|level|row|figure|panel|exhibit|lecture|session|copy|print");
}

/* Runs for wickets. */
static bool is_innings(const struct lt_desk *d, const struct figure_pair *p)
{
    return p->last <= 9 && p->first > p->last &&
           (p->first >= 60 ||
            near(d, p, "innings|wickets|overs|bowled|batted", "at|declared|after|off|in|overs|dec"));
}

/* "a 60/40 split", "20/40 vision", "a 50/50 chance" */
static bool is_split(const struct lt_desk *d, const struct figure_pair *p)
{
    bool hundred = p->first + p->last == 100 && p->first % 5 == 0 && p->first && p->last;
    bool sight = p->first == 20 && p->last % 5 == 0 &&
                 near(d, p, "eye|eyes|vision|eyesight|sight|acuity|sees", "eye|eyes|vision|eyesight|acuity");
    return hundred || sight;
}

static size_t say_pair(struct lt_desk *d, const struct lt_match *m)
{
    struct figure_pair p = {lt_match_text(d, m, 0), lt_match_text(d, m, 2), 0, 0, m->from, m->to};
    p.first = lt_digits_value(p.a);
    p.last = lt_digits_value(p.z);
    const char *word = is_pressure(d, &p)       ? "over"
                       : is_place_in_row(d, &p) ? "of"
                       : is_innings(d, &p)      ? "for"
                       : is_split(d, &p)        ? ""
                                                : NULL;
    if (!word)
        return 0;
    lt_en_number(d, lt_say_begin(d), lt_digits_trim(p.a), false);
    lt_say_words(d, m->from, m->at[1]);
    if (word[0])
        lt_say_text(d, word, m->at[1], m->at[2]);
    else
        lt_say_space(d->out, lt_tok_at(d, m->at[1])->show_at, lt_tok_at(d, m->at[2])->show_at);
    lt_en_number(d, lt_say_begin(d), lt_digits_trim(p.z), false);
    struct lt_match unit;
    size_t to = lt_match(d, m->to, "_? mmHg", &unit) ? unit.to : m->to;
    lt_word(&d->out->words, to > m->to ? "millimeters of mercury" : NULL);
    lt_say_words(d, m->at[2], to);
    return to - m->from;
}

/* "7+/10" */
static size_t say_better_score(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    lt_scan_number(d, m->from, false, &n);
    lt_say_number(d, lt_say_begin(d), &n, (struct lt_form){0});
    struct lt_buf *b = &d->out->words;
    lt_word(b, lt_is_mark(d, m->at[1], '+') ? "plus out of" : "minus out of");
    lt_en_number(d, b, lt_match_text(d, m, 3), false);
    return lt_say_words(d, m->from, m->to);
}

/* A word of cricket stands within a dozen words. */
static bool is_cricket(const struct lt_desk *d, size_t i)
{
    enum { REACH = 40 };
    static const char words[] = "wicket|wickets|overs|stumps|declared|batsman|bowled|lbw|cricket|ashes|tea";
    for (size_t k = i > REACH ? i - REACH : 0; k < i + REACH && k < d->n; k++)
        if (lt_is_word_in(d, k, words))
            return true;
    return false;
}

/* "214-6 at tea": runs for wickets. */
static size_t say_runs(struct lt_desk *d, const struct lt_match *m)
{
    if (lt_match_int(d, m, 0) <= lt_match_int(d, m, 2) || !is_cricket(d, m->from))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_en_number(d, b, lt_digits_trim(lt_match_text(d, m, 0)), false);
    lt_word(b, "for");
    lt_en_number(d, b, lt_match_text(d, m, 2), false);
    return lt_say_words(d, m->from, m->to);
}

/* "Root 87*" */
static size_t say_not_out(struct lt_desk *d, const struct lt_match *m)
{
    if (!is_cricket(d, m->from))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_en_number(d, b, lt_digits_trim(lt_match_text(d, m, 0)), false);
    lt_word(b, "not out");
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_pairs[] = {
    {"^", "#2-3 [-–] #1 $", "they were 214-6 at tea", say_runs, NULL},
    {"<<T", "#1-3 [*]", "Root 87* at stumps", say_not_out, NULL},
    {"<!/ ^", "#1-3 / #1-3 !/ !W", "page 4/12", say_pair, NULL},
    {"<!/ ^", "N [+−] / #1-3 !/ !W", "a good 7+/10", say_better_score, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- numbers with a letter that is no unit --- */

static size_t say_times_x(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    struct lt_buf *b = lt_say_begin(d);
    lt_scan_number(d, m->from, false, &n);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_word_str(b, lt_match_text(d, m, 1));
    return lt_say_words(d, m->from, m->to);
}

static size_t say_oil(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, "W");
    lt_say_int(d, b, lt_match_int(d, m, 3), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static size_t say_counted(struct lt_desk *d, const struct lt_match *m, const char *forms)
{
    struct lt_buf *b = lt_say_begin(d);
    int n = lt_match_int(d, m, 0);
    lt_say_int(d, b, n, (struct lt_form){0});
    lt_word_str(b, lt_forms_pick(forms, n != 1));
    return lt_say_words(d, m->from, m->to);
}

static size_t say_cups(struct lt_desk *d, const struct lt_match *m)
{
    return say_counted(d, m, "cup|cups");
}

static size_t say_points(struct lt_desk *d, const struct lt_match *m)
{
    return say_counted(d, m, "point");
}

/* "501(c)(3)" */
static size_t say_clause(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    d->lang->model_number(d, b, lt_match_text(d, m, 0));
    lt_word_str(b, lt_match_text(d, m, 2));
    if (m->n > 4)
        lt_say_int(d, b, lt_match_int(d, m, 5), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static size_t say_equivalents(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    struct lt_buf *b = lt_say_begin(d);
    lt_scan_number(d, m->from, false, &n);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_word(b, "milliequivalents per liter");
    return lt_say_words(d, m->from, m->to);
}

/* --- scripture --- */

static const struct lt_phrase books[] = {
    {"Gen", "Genesis"},      {"Ex", "Exodus"},         {"Exod", "Exodus"},
    {"Lev", "Leviticus"},    {"Num", "Numbers"},       {"Deut", "Deuteronomy"},
    {"Josh", "Joshua"},      {"Judg", "Judges"},       {"Sam", "Samuel"},
    {"Kgs", "Kings"},        {"Chr", "Chronicles"},    {"Chron", "Chronicles"},
    {"Neh", "Nehemiah"},     {"Ps", "Psalm"},          {"Pss", "Psalms"},
    {"Prov", "Proverbs"},    {"Eccl", "Ecclesiastes"}, {"Isa", "Isaiah"},
    {"Jer", "Jeremiah"},     {"Lam", "Lamentations"},  {"Ezek", "Ezekiel"},
    {"Dan", "Daniel"},       {"Hos", "Hosea"},         {"Mic", "Micah"},
    {"Hab", "Habakkuk"},     {"Zech", "Zechariah"},    {"Mal", "Malachi"},
    {"Matt", "Matthew"},     {"Mt", "Matthew"},        {"Mk", "Mark"},
    {"Lk", "Luke"},          {"Jn", "John"},           {"Rom", "Romans"},
    {"Cor", "Corinthians"},  {"Gal", "Galatians"},     {"Eph", "Ephesians"},
    {"Phil", "Philippians"}, {"Col", "Colossians"},    {"Thess", "Thessalonians"},
    {"Tim", "Timothy"},      {"Heb", "Hebrews"},       {"Jas", "James"},
    {"Pet", "Peter"},        {"Rev", "Revelation"},
};
static const char whole_books[] = "Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|"
                                  "Kings|Chronicles|Ezra|Nehemiah|Esther|Job|"
                                  "Psalm|Psalms|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|"
                                  "Daniel|Hosea|Joel|Amos|Jonah|Micah|Nahum|"
                                  "Habakkuk|Zephaniah|Haggai|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|"
                                  "Romans|Corinthians|Galatians|Ephesians|"
                                  "Philippians|Colossians|Thessalonians|Timothy|Titus|Philemon|Hebrews|James|"
                                  "Peter|Jude|Revelation|Surah|Quran";

static const char *book_at(const struct lt_desk *d, size_t i)
{
    for (size_t k = 0; k < LT_COUNT(books); k++)
        if (lt_str_eqz(lt_tok_text(d, i), books[k].written))
            return books[k].spoken;
    return NULL;
}

static size_t say_book(struct lt_desk *d, const struct lt_match *m)
{
    const char *book = book_at(d, m->from);
    return book ? lt_say_text(d, book, m->from, m->from + 1 + lt_is_mark(d, m->from + 1, '.')) : 0;
}

/* "13:4–7" after a book */
static size_t say_verse(struct lt_desk *d, const struct lt_match *m)
{
    size_t book = lt_before(d, m->from);
    book -= lt_is_mark(d, book, '.');
    if (!book_at(d, book) && !lt_is_word_in(d, book, whole_books))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_say_int(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    if (m->n > 3) {
        lt_word(b, "to");
        lt_say_int(d, b, lt_match_int(d, m, 4), (struct lt_form){0});
    }
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_books[] = {
    {"^", "T . > _ #1-3 : #1-3", "1 Cor. 13:4", say_book, NULL},
    {"^", "T > _ #1-3 : #1-3", "Matt 5:3", say_book, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_pattern lt_en_verses[] = {
    {"^", "#1-3 : #1-3 ~ #1-3 $", "John 3:16–18", say_verse, NULL},
    {"^", "#1-3 : #1-3 $", "John 3:16", say_verse, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_pattern lt_en_lettered[] = {
    {"^", "N _? mEq / L $", "4.1 mEq/L", say_equivalents, NULL},
    {"^", "N x > _? [+=−]", "y = 2x + 1", say_times_x, NULL},
    {"^", "#1-2 W-W [-–] #2 $", "5W-30 oil", say_oil, NULL},
    {"^", "#1-2 _ C-C > _ water|flour|sugar|milk|butter|rice|oats|cream|broth|stock|oil|cheese|nuts|honey",
     "1 C water", say_cups, NULL},
    {"^",
     "#1-2 - pt .? > _ play|shot|line|game|lead|win|land|range|basket|attempt|loss|swing|goal|field|night",
     "a 3-pt. play", say_points, NULL},
    {"^", "#3 ( a-p ) ( #1 )", "a 501(c)(3) group", say_clause, NULL},
    {"^", "#3 ( a-p )", "a 401(k) plan", say_clause, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
