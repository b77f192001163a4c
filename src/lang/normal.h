/* lang/normal.h - what a language tells the normaliser: how it writes numbers, what things are called,
 * and how its number words are built. One `const struct lt_normal_lang` per language, in lang/XX/XX.c; its
 * short forms are in lang/XX/tables.c, its words for units and money in units.c and money.c (signs:
 * lang/units.h, lang/money.h), and where it has much of its own, number words in numbers.c and readers in
 * readers.c.
 *
 * How to add a language: the head of lang/lang.h. Its goldens are lines of `written => spoken` in
 * tests/golden/normal/XX/CLASS.say, which are run by themselves.
 * Everything that is left zero has a safe default: the class is then not recognised, or said digit by digit,
 * or passed on as written. Callbacks add words to `b` with lt_word(), which takes care of spaces; they never
 * fail (a full buffer is noticed later) and keep no state. */
#ifndef LT_LANG_NORMAL_H
#define LT_LANG_NORMAL_H

#include "lang/money.h"
#include "lang/tok.h"

/* Names that "3.12" after them is the version of, in any language; for lt_normal_lang.version_cues. */
#define LT_VERSIONED_NAMES                                                                                 \
    "python|ios|ipados|watchos|tvos|macos|android|windows|ubuntu|debian|fedora|linux|kernel|firmware|php|" \
    "node|java|kotlin|usb|hdmi|bluetooth|pcie|opengl|directx|postgresql|mysql|django|rails|unreal|unity|"  \
    "blender|chrome|firefox"

struct lt_normal_lang;
struct lt_math_words;
struct lt_pattern;

/* One text on the reader's desk: what readers (lang/desk/desk.h) and callbacks look at. */
struct lt_desk {
    const struct lt_normal_lang *lang;
    struct lt_str tag; /* the whole BCP 47 tag as asked for */
    char region[3];    /* upper case, or empty */
    bool day_first;    /* this region puts the day first where the language's default is the month */
    char decimal;      /* as this region has it; see lt_normal_lang */
    char other_decimal;
    const char *groups;
    struct lt_str text; /* folded */
    const struct lt_tok *tok;
    size_t n;
    struct lt_said *out;
};

/* A number as written, without its grouping. Longer ones are not read as numbers. */
enum { LT_NUM_DIGITS = 36 };

struct lt_num {
    char whole[LT_NUM_DIGITS], part[LT_NUM_DIGITS]; /* digits, not terminated */
    uint8_t n_whole, n_part;                        /* n_whole 0: ".5"; n_part 0: no fraction */
    bool minus;
    bool grouped; /* "1,234": surely a quantity */
    bool other;   /* written with lang->other_decimal */
};

struct lt_date {
    int day, month;     /* 0: not said */
    char year[4];       /* digits; */
    uint8_t n_year;     /* 0: none; else 1 to 4 */
    int day_to;         /* "May 3–5": the last day; only when the language has date_ranges; else 0 */
    bool numeric;       /* written in figures: 12/25/2020 */
    bool day_first;     /* as written; of a numeric date: as the language has it */
    struct lt_str link; /* what stands before the year, if it is one of lang->date_links: "del" */
    bool ordinal;       /* the day is written as an ordinal: "1st", "1.º" */
    bool short_year;    /* two figures of the year are written */
    bool article;       /* "the" (or what lang->articles holds) stands before the day and has been said */
    struct lt_form form;
};

/* Of a length of time: what lt_normal_lang.length_names and length_forms are ordered by. */
enum lt_length_part { LT_HOURS, LT_MINUTES, LT_SECONDS };

enum lt_meridiem { LT_NO_MERIDIEM, LT_AM, LT_PM };

struct lt_time {
    int hour, minute, second; /* minute, second: -1 when not written */
    enum lt_meridiem meridiem;
    uint8_t kase;  /* what the word before it asks of it, as lt_normal_lang.case_after has it */
    size_t before; /* the token before it; SIZE_MAX: none */
    bool marked;   /* the writing says it is a time of day: "Uhr", "o'clock", "h" */
};

/* Words for large numbers after a figure: "$3.5m", "2.4 bn", "3 Mio." */
struct lt_magnitude {
    const char *written;
    const char *forms;   /* "Million|Millionen"; English has one: "million" */
    bool money_only;     /* said so only with a currency: "k" stays "k" in "4k" */
    struct lt_form form; /* of the number before it */
    bool links;          /* what is counted takes lang->of before it: "two millions OF euros" */
    bool dotted;         /* a short form with a full stop: "Mio." */
};

/* When a short form is said in full. */
enum lt_when {
    LT_ALWAYS,
    LT_BEFORE_NAME,   /* a word with a capital follows: "Dr. Who" */
    LT_AFTER_NAME,    /* a word with a capital stands before: "Main St." */
    LT_BEFORE_NUMBER, /* "No. 5" */
    LT_AFTER_NUMBER,  /* "5 ft." */
    LT_BEFORE_WORD,   /* any word follows */
    LT_BEFORE_ITEM,   /* a letter with its bracket, or figures: "lit. a)", "al. 2" */
    LT_AFTER_COMMA,   /* a name and a comma stand before: "Gary, Ind." */
    LT_BEFORE_DATE,   /* "Fri. 3 May", "Mon.-Fri." */
    LT_IN_ADDRESS /* after a name, where a house number stands before it or no name follows: "9 Elm St." */
};

enum {
    LT_ABBR_BARE = 1,  /* also without its full stop */
    LT_ABBR_EXACT = 2, /* in this case only; else the first letter may be either */
    LT_ABBR_FINAL = 4, /* its full stop may end a sentence too, and is then kept: "etc." */
    LT_ABBR_NAME = 8   /* with a capital it is a name, but where a sentence opens: "Max. 5", "met Max. 5" */
};

/* `written` without a final full stop, inner ones included: "e.g", "z.B" (spaces inside are ignored). */
struct lt_abbr {
    const char *written, *spoken;
    enum lt_when when;
    uint8_t flags;
};

/* Short forms that are words too, "|"-separated, in the case they are words in. */
struct lt_short_word {
    const char *words; /* NULL ends the list */
    const char *after; /* they are the word after one of these, in lower case: "ate a fig. 3 days …" */
    /* Not NULL: they are the short form after a name, a number, a mark or a word that begins so ("teatr im.
     * Mickiewicza"). After others they are the word, where `after` is not NULL only after what ends so. */
    const char *only_after;
};

/* A character by itself. */
enum lt_symbol_when {
    LT_SYM_ALWAYS,
    LT_SYM_BETWEEN,       /* something stands on both sides: "A & B", "3 + 4" */
    LT_SYM_NUMBERS,       /* between two numbers, or in front of one */
    LT_SYM_BEFORE_NUMBER, /* "±5", "~100" */
    LT_SYM_BEHIND,        /* right after a word or number: "Disney+" */
    LT_SYM_SPACED,        /* between two spaces */
    LT_SYM_SILENT         /* not said */
};

struct lt_symbol {
    uint32_t c;
    const char *spoken;
    enum lt_symbol_when when;
};

struct lt_word_number {
    const char *word; /* lower case, without a full stop */
    int number;
};

/* Written so, said so. */
struct lt_phrase {
    const char *written, *spoken;
};

/* Small words the common readers need. NULL: the construct is not read and stays as written. */
struct lt_lang_words {
    const char *point;           /* between whole and decimals */
    const char *minus;           /* before a number */
    const char *to;              /* in a range of numbers: "10–15" */
    const char *between, *and;   /* "between 1990-2000": before a range that is said with `and`; NULL: none */
    const char *out_of;          /* in a score: "4/5" */
    const char *result;          /* in the result of a match: "3–1"; NULL: nothing. See result_cues */
    const char *times;           /* in dimensions and products: "3 × 4" */
    const char *by;              /* between measures: "3 × 4 m"; NULL: as times */
    const char *ratio;           /* "16:9" */
    const char *either;          /* between a measure and the same in another unit: "or" */
    const char *per;             /* "km/h" built from parts */
    const char *per_many;        /* before several: "l/100 km"; NULL: as per */
    const char *price_per;       /* the same in a price; NULL: as per */
    const char *percent;         /* "|" forms */
    const char *and_minor;       /* between the parts of a price; "": nothing */
    const char *of;              /* after a magnitude that links */
    const char *of_vowel;        /* the same before a vowel, written together: "d'"; NULL: as of */
    const char *other_point;     /* as point, for lang->other_decimal; NULL: as point */
    const char *and_length;      /* before the last part of "2 h 14 min"; NULL: nothing */
    const char *square, *cubic;  /* before a length: "square meter"; "|" forms */
    const char *squared, *cubed; /* after another unit ("second squared"), and after a length where square
                                    is NULL; "|" forms */
    const char *squared_f, *cubed_f; /* the same after a feminine; NULL: the same */
    const char *star;                /* "|" forms */
    const char *half_star;           /* after stars: "and a half"; only with stars_first */
    const char *stars_of;            /* as out_of, between stars: "★★★☆"; NULL: as out_of */
    const char *plus;                /* before a telephone number */
    const char *version;             /* "v2" */
    const char *season, *episode;    /* "S02E05" */
    const char *hashtag;             /* "#name" */
    /* in addresses; ampersand NULL: as anywhere */
    const char *dot, *slash, *at, *dash, *underscore, *colon, *hash, *ampersand;
};

/* A language's own way to read something; see lang/desk/desk.h for what it may use. Returns how many tokens
 * it has said from i on; 0: not its business, and nothing has been said. Plain words of more than six bytes
 * with words around them are not offered: they are the bulk of any text. */
enum { LT_READS_ROWS = 1 << 30 };
struct lt_verbalizer {
    const char *name;
    uint32_t kinds; /* bit per lt_tok_kind: the kinds of token it may start at; LT_READS_ROWS: `read` says
                       nothing that is no row of `rows`, so it is asked only where one may stand */
    size_t (*read)(struct lt_desk *d, size_t i); /* NULL: `rows` say all */
    const struct lt_pattern *rows;               /* the forms it knows (lang/desk/match.h); NULL: no list */
};

struct lt_homographs;

struct lt_emoji_name {
    uint32_t c;
    const char *name;
};

/* What emoji are called. Both tables are sorted by c. */
struct lt_emoji_words {
    const struct lt_emoji_name *names; /* others are called as the character database has them: English */
    size_t n_names;
    const struct lt_emoji_name *roles; /* what a joined second character makes of a person */
    size_t n_roles;
    const char *flag, *family, *rainbow_flag, *pirate_flag;
    const char *person, *woman, *man; /* the first in names: "person running" */
};

struct lt_normal_lang {
    const char *tag; /* primary subtag, or the whole tag of a region with tables of its own */

    /* how numbers are written */
    char decimal;              /* '.' or ',' */
    char other_decimal;        /* also seen before decimals, where it cannot part thousands: "8.5"; 0: not */
    const char *groups;        /* characters that part thousands, e.g. "," or ". '" */
    const char *point_regions; /* "MX|US": where decimal is '.', and ',' parts thousands */
    bool month_first;          /* 12/25 is Christmas (en-GB and others turn it; see lang/en/en.c) */
    bool day_dot;              /* "3. Mai", "3.5.2021" */
    const char *percent_short; /* "5 proc.", with its full stop, without it here; NULL: none */
    bool stopped_units;        /* a full stop after a unit's sign belongs to it: "5 ft. tall" */
    bool capital_nouns;        /* nouns are written with a capital, so it need not open a sentence */
    bool meridiem;             /* "5 pm" */
    bool hour_letter;          /* "14h30" is a time of day */
    bool dotted_time;          /* "14.30 Uhr": only with one of time_marks after it or time_cues before it */
    bool millions_link;        /* what 1,000,000 counts takes words.of too: "un millón de euros" */
    bool codes_nocase;         /* a currency's three letters are no word in lower case: "5 usd" */
    bool nth_years;            /* a year by itself is an ordinal, but not in "2021/22" */
    bool price_short;          /* the minor unit is not named after a whole amount: "trois euros cinquante" */
    bool unit_fractions;       /* "1/10" is a tenth unless a score's word stands near it */
    int64_t fraction_most;     /* the largest denominator that is read as a fraction; 0: 100 */

    uint8_t longest_alone; /* figures in a row that are a number where nothing else stands in the text; 0: no
                              more than elsewhere. Card numbers and ISBN have thirteen and more, telephone
                              numbers a nought in front */

    const char *digits[10];
    struct lt_lang_words words;
    const char *const *months; /* 12, as said in a date */

    const struct lt_word_number *month_words; /* full names and short forms as written; ends with NULL */
    const char *weekdays;                     /* full names and short forms: "monday|mon" */
    const char *const *month_names;           /* as said without a day; NULL: as `months` */
    const char
        *doubtful_days; /* of those, words that mean something else ("to", "man"): only beside another day */
    const struct lt_phrase *day_words; /* "mo|montag", "Montag": for lt_say_calendar (lang/desk/calendar.h) */
    const char *day_links;             /* small words between two of them: "bis|und" */
    bool date_ranges;                  /* date() says day_to */
    const char *date_cues;             /* words before two figures that are a date: "by|until" (12/25) */
    const struct lt_phrase *date_sounds; /* words of dates, and how they are said where espeak-ng would not
                                            say them so; ends with NULL. NULL: none */
    const char *plural_date_cues; /* the same before several; a proper fraction is no date: "les 5/12 des" */
    const char *weak_date_cues;   /* the same, and before a fraction too: "le 24/12", "le 3/4" */
    const char *date_links;       /* words inside a date, "|"-separated: "of", "de|del" */
    const char *articles;         /* that may stand before a day: "the", "der|den|dem|am" */
    /* A measure or price between one of these words and a noun describes it and stays in the singular:
     * "a|an|the"
     * ("a 5 GB file", "its $99 price"). NULL: never. What looks like a noun but is not, is in function_words.
     */
    const char *singular_after, *function_words;
    const char *adverb_ending; /* "ly": what ends so is no such noun, but for those of adverb_like */
    const char *adverb_like;   /* "supply|family" */
    const char *year_labels;   /* written together with a year: "FY" (2023/24) */
    /* Nouns that "1.2M" and "10k" count: there the letter is a magnitude without money too. NULL: never. */
    const char *counted_nouns;
    const char *month_homographs; /* months that are other words too in lower case: "may|march" */
    const char *time_marks;       /* words after a time, "|"-separated: "Uhr", "h" */
    /* Words before a time ("kl. 14.30": after them a full stop parts hours and minutes), before a bare hour.
     */
    const char *time_cues, *hour_cues;

    const char *zone_words; /* zones that are words in small letters: "est" */

    const char *const *length_names; /* of "2h 14m 5s": hours, minutes, seconds, "|" forms; NULL: not read */
    struct lt_form length_forms[3];
    const char *length_cues; /* words before "31:45" that is how long something took: "in" */
    const char *const
        *length_marks; /* as written, "|"-separated; NULL: "h|hr|hrs", "m|min|mins", "s|sec|secs" */

    const char
        *unit_prepositions; /* signs of units that are prepositions too: before a number they are those */
    const struct lt_unit_words *units;          /* NULL: signs stay as written */
    const struct lt_unit_words *regional_units; /* of a region with names of its own: go before those above */
    const struct lt_money_words *money;         /* NULL: there is none either */
    const struct lt_money_words *regional_money;
    const struct lt_magnitude *magnitudes;  /* each table ends with a NULL first member (symbols: c 0) */
    const struct lt_abbr *abbrs;            /* with a full stop */
    const struct lt_short_word *abbr_words; /* of those, the ones that are words too; NULL: none */
    /* Lower-case words beside a number and a letter that is no unit: "seat|class" (seat 12 A). NULL: none. */
    const char *letter_cues;
    /* Before a letter that is no saint or gentleman: "taille" (M. Julie). NULL: none. */
    const char *size_cues;
    /* Where a full stop parts decimals too: before "2.5" that is none: "Kapitel". NULL: none. */
    const char *section_cues;
    const struct lt_abbr *bares;     /* the few (they are looked up for every short word) that need none */
    const struct lt_symbol *symbols; /* what no language says (script/normal/symbol.c) is not among them */
    const struct lt_homographs *homographs; /* lang/desk/homograph.h; NULL: none */
    const struct lt_math_words *math;       /* lang/math.h; NULL: formulas are only named */
    const struct lt_verbalizer *readers;    /* its own, tried before the common ones; ends with NULL name */
    const struct lt_phrase *phrases;        /* short forms written with spaces or inner stops; read where
                                               lt_say_listed_phrase stands among `readers` */
    const struct lt_phrase *slash_phrases;  /* "24/7", "50/50" */
    const char *score_cues;                 /* words near a score: "stars|score|rating" */
    /* Words near the result of a match, "won|lost|draw": there "2–3" is no range. NULL: "3–1" is read as one.
     */
    const char *result_cues;
    const char *range_openings, *range_ends; /* beside figures that are none: "from", "page"; "open" */
    const char *result_links; /* small words that may follow it: "after|against"; other words are counted */
    const char *share_words;  /* words after a fraction that is none: "of|cup" (4/5 of) */
    const char *sections;     /* "§§": several; NULL: the word for one */
    const char *score_scales; /* "20": what is always the whole of a score, besides 10 and 100 */
    struct lt_form percent_form; /* of a number before words.percent; no gender: as before any word */
    bool stars_first;            /* a row of stars is "four stars (and a half) out of five" */
    struct lt_form row_form;     /* of the number of stars in it */
    struct lt_form star_form;    /* of the numbers in a score */
    struct lt_form out_of_form;  /* of the number after words.out_of */
    struct lt_form ratio_form;   /* of the number after words.ratio */
    const char *phone_shapes;    /* group lengths of numbers without a + or brackets: "3-3-4|1-3-3-4" */
    const char *phone_starts; /* the figures such a number starts with, where groups of three are numbers too:
                                 "6789"; NULL: any */
    const char *phone_cues;   /* words before a number that is to be dialled: "tel|phone" */
    bool phone_numbers;       /* groups are said as numbers, not one figure at a time */
    bool country_numbers; /* the country's code is, whatever the other groups are: "plus neunundvierzig" */
    const char *version_cues;  /* words before "3.12", three point twelve: "version|python" */
    const char *model_letters; /* letters right after a long number that make it a model: "p|k|x" */
    const char *model_cues;    /* words before a number that is a model: "geforce|boeing" */
    const char *domains;       /* top-level domains that are no words of the language */
    /* In addresses: words of up to four letters; others of that length and "abc123" are spelled. NULL: none
     * are */
    const char *address_words;
    const struct lt_phrase *address_names; /* that are not said as they are written: "gmail"; NULL: none */
    const char *file_types;                /* name endings: "jpg|pdf" */
    const char *name_cues;                 /* lower-case words that stand before a name: "by|and" */
    const char *starters;                  /* words that start sentences and are no names: "The|It" */
    const char *ruler_names;               /* given names that take a number: "Henry|Elizabeth" */
    const char *ruler_titles;              /* "King|Pope" */
    const char *ruler_verbs;               /* what may follow "Elizabeth I" */
    const char *ruler_deeds;               /* what may also, where the name opens a text: "lost" */
    const struct lt_emoji_words *emoji;    /* NULL: they are left to the engine */
    const char *capital_words;             /* short words seen in capitals for stress: "NOT|NEW", "OLD" */
    const char *initialisms;               /* in capitals, and spelled though they could be read: "EU|USA" */
    bool dotless_i;                        /* the small letter of "I" is "ı" */
    bool spells_capitals;            /* its voices spell them by themselves, or a reader of its own does */
    const struct lt_phrase *letters; /* names of letters that engines take for words: "S", "es"; NULL: none */
    const char *roman_words;         /* words of the language that could be numerals: "vi|di|mi" */
    const char *roman_ordinal_cues;  /* words after a Roman numeral that is an ordinal: "century" */
    bool short_one;         /* a masculine one is short only right before its noun: "uno a diez kilos" */
    uint8_t noun_kase;      /* the case of a number right before its noun: "primer", "un" */
    const char *roman_cues; /* lower-case words before a Roman numeral that is a number, "|"-separated */

    /* Number words. `digits`: no leading zero (but "0" itself), at most LT_NUM_DIGITS. Required. */
    void (*cardinal)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);

    /* Optional; NULL does without or takes the default in brackets. */
    void (*ordinal)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
    void (*year)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits); /* [cardinal] */
    void (*decimal_words)(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n,
                          struct lt_form f); /* [whole, point, digit by digit] */
    void (*fraction)(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below);
    /* A fraction of what a unit names, up to that name: "two fifths of a" [fraction] */
    void (*fraction_of)(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                        struct lt_form f);
    /* "2 1/2" [not read] */
    void (*mixed)(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below);
    /* "4/5", and with `stars` "★★★★☆". [number, words.out_of, number] */
    void (*score)(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, int of, bool stars);
    void (*date)(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date);
    void (*time)(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *time);

    /* How a date agrees with the token before it (SIZE_MAX: none): "am 3. Mai", "der 3. Mai". [none] */
    struct lt_form (*date_form)(const struct lt_desk *d, size_t before);

    /* A ruler's number after the name at i - 2: "the eighth". [cardinal] */
    void (*ruler)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i);
    /* The number in the name of a thing: "A321", "RTX 4090"; 1 to 5 digits. [as any number] */
    void (*model_number)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
    /* A raised number after a letter or number: "x²", "10⁶". [passed on] */
    void (*power)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus);

    /* The last two digits of a year: "1998–99", "2004–05". [cardinal, or digit by digit] */
    void (*short_year)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);

    /* Which of the "|" forms goes with this number. [0 for 1, else 1] */
    unsigned (*plural)(const struct lt_num *n);

    /* How a number agrees with the token at i, the word it counts. [no gender] */
    struct lt_form (*counted)(const struct lt_desk *d, size_t i);

    /* The case that the token before a number asks of it (SIZE_MAX: none): "около 5 км". Asked when the noun
     * after the number (`counted`) does not tell. [0] */
    uint8_t (*case_after)(const struct lt_desk *d, size_t before);

    /* The same, asked only of what is measured where case_after has none; the words for it (b from `from` on,
     * in the genitive of several) are then put into that case by `decline`: "при 180 °C". Both or none. [0]
     */
    uint8_t (*measure_case)(const struct lt_desk *d, size_t before);
    void (*decline)(struct lt_buf *b, size_t from, uint8_t kase);

    /* What measure_case may also ask of parts of one ("на 1,2 %") and of one feminine ("за 1 мин.", which
     * `decline` then puts into it); 0: not */
    uint8_t accusative;

    /* Says the word at i where it is written otherwise than it sounds; its tokens, 0: as it is. Asked of
     * every word before all readers. [0] */
    size_t (*respell)(struct lt_desk *d, size_t i);

    /* Which of the "|" forms goes with this number in that case. [plural] */
    unsigned (*plural_case)(const struct lt_num *n, uint8_t kase);

    /* The digits at i - 1 are an ordinal because of what stands at i: how many tokens of it belong to the
     * number (the "th" of 5th, the full stop of "5."), and the form. 0: a cardinal. [0] */
    size_t (*ordinal_mark)(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f);

    /* Is the number of three or four digits at i (before: i - 1, after: i + 1) a year? [1100 to 2099 and no
     * counted thing after it] Only asked when year is there. */
    bool (*is_year)(const struct lt_desk *d, size_t i);
};

/* Add a word or words, with a space before them unless b is empty or ends in an apostrophe. NULL and "" add
 * nothing. */
void lt_word(struct lt_buf *b, const char *words);
void lt_word_str(struct lt_buf *b, struct lt_str words);
/* Add to the last word: compounds. Before the first part, lt_word_start puts the space, unless b is empty. */
void lt_word_join(struct lt_buf *b, const char *part);
void lt_word_start(struct lt_buf *b);

/* Add words.of, or before a vowel words.of_vowel. */
void lt_word_link(const struct lt_desk *d, struct lt_buf *b, struct lt_str next);

/* Form `index` of "one|few|many": a slice of `forms`; the last one when there are fewer. */
struct lt_str lt_forms_pick(const char *forms, unsigned index);
/* Is s, case aside, one of the words of "a|b|c"? NULL has none. Letters that change their length with their
 * case are not folded. */
bool lt_forms_have(const char *list, struct lt_str s);
/* Does s begin, or end, with one of the words of "a|b|c"? */
bool lt_starts_in(struct lt_str s, const char *list);
bool lt_ends_in(struct lt_str s, const char *list);

/* Number words through the language, with its defaults. */
void lt_say_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f);
void lt_say_digits(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits); /* one by one */
void lt_say_number(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f);
void lt_say_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
void lt_say_int(const struct lt_desk *d, struct lt_buf *b, int n, struct lt_form f);
void lt_say_nth(const struct lt_desk *d, struct lt_buf *b, int n, struct lt_form f); /* needs lang->ordinal */
/* n hours, minutes or seconds, as lang->length_names and length_forms have them. */
void lt_say_length(const struct lt_desk *d, struct lt_buf *b, int n, enum lt_length_part part);
/* "1:23:45" that is how long something takes: all three, `and` (may be NULL) before the last. */
void lt_say_duration(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, const char *and);
/* words.point, or the word for the other decimal mark where that is what is written. */
const char *lt_point(const struct lt_desk *d, const struct lt_num *n);
unsigned lt_plural(const struct lt_desk *d, const struct lt_num *n);
unsigned lt_plural_int(const struct lt_desk *d, int n);
unsigned lt_plural_case(const struct lt_desk *d, const struct lt_num *n, uint8_t kase);

/* The three digits of the g-th group from the right (0: the last) as a number: 12345 is 345, 12, 0, … */
int lt_digits_group(struct lt_str digits, size_t g);
/* Digits as a value; at most 18 of them, else -1. */
int64_t lt_digits_value(struct lt_str digits);
/* The same with `width` digits (1 to 9) in a group. */
int lt_digits_run(struct lt_str digits, size_t g, size_t width);
/* Is it one or more whole millions? */
bool lt_digits_millions(struct lt_str digits);
/* Without leading zeros ("0" stays). */
struct lt_str lt_digits_trim(struct lt_str digits);

/* Every language without a table (lang/other/other.c). */
extern const struct lt_normal_lang lt_other_normal;

#endif
