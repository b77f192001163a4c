/* script/normal_hu.c - Hungarian: number words and what is joined to them. Nothing agrees in number ("5
 * kilométer"), but two is "két" before what it counts and "kettő" by itself, and endings are written behind
 * figures with a hyphen and change the word: "3-at" is "hármat", "1990-es" is "ezerkilencszázkilencvenes".
 * Dates begin with the year and end with the day as an ordinal with "a" or "e": "2020. május 3-án", "május
 * harmadikán". The thousands of a text of figures only are read out as in dictation, with "kettő": "két" is
 * too like "hét". */
#include "script/normal_en.h"
#include "script/normal_read.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

enum { ALONE, COUNTING }; /* kase: kettő, két */

#define NO_FORM     \
    {               \
        0, COUNTING \
    }

/* --- number words --- */

static const char *const small[] = {"",   "egy", "kettő", "három", "négy",
                                    "öt", "hat", "hét",   "nyolc", "kilenc"};
static const char *const small_th[] = {"",       "egyedik", "kettedik", "harmadik",  "negyedik",
                                       "ötödik", "hatodik", "hetedik",  "nyolcadik", "kilencedik"};
static const char *const tens[] = {"",      "tizen",  "huszon", "harminc",  "negyven",
                                   "ötven", "hatvan", "hetven", "nyolcvan", "kilencven"};
static const char *const tens_th[] = {
    "",          "tizedik",    "huszadik",   "harmincadik",  "negyvenedik",
    "ötvenedik", "hatvanadik", "hetvenedik", "nyolcvanadik", "kilencvenedik"};
static const char *const powers[] = {"",           "ezer",         "millió",     "milliárd",
                                     "billió",     "billiárd",     "trillió",    "trilliárd",
                                     "kvadrillió", "kvadrilliárd", "kvintillió", "kvintilliárd"};
static const char *const powers_th[] = {"",
                                        "ezredik",
                                        "milliomodik",
                                        "milliárdodik",
                                        "billiomodik",
                                        "billiárdodik",
                                        "trilliomodik",
                                        "trilliárdodik",
                                        "kvadrilliomodik",
                                        "kvadrilliárdodik",
                                        "kvintilliomodik",
                                        "kvintilliárdodik"};

static void below_hundred(struct lt_buf *b, int n, const char *two, bool th)
{
    if (n >= 10 && n % 10 == 0) {
        lt_word_join(b, th ? tens_th[n / 10] : n == 10 ? "tíz" : n == 20 ? "húsz" : tens[n / 10]);
        return;
    }
    lt_word_join(b, tens[n / 10]);
    n %= 10;
    lt_word_join(b, th ? small_th[n] : n == 2 ? two : small[n]);
}

static void below_thousand(struct lt_buf *b, int n, const char *two, bool th)
{
    if (n >= 100) {
        if (n >= 200)
            lt_word_join(b, n / 100 == 2 ? "két" : small[n / 100]);
        lt_word_join(b, th && n % 100 == 0 ? "századik" : "száz");
        n %= 100;
    }
    if (n)
        below_hundred(b, n, two, th);
}

/* Figures only: dictation. Nobody dictates for long, and a text is not searched again for each of its
 * numbers. */
static const char *dictated_two(const struct lt_desk *d)
{
    enum { LONGEST = 64 };
    for (size_t i = 0; i < d->n && i < LONGEST; i++)
        if (d->tok[i].kind == LT_TOK_WORD)
            return "két";
    return "kettő";
}

static void number(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, const char *two, bool th)
{
    const char *inner = dictated_two(d);
    bool said = false, hyphens = digits.n > 4 || (digits.n == 4 && digits.p[0] > '1');
    if (b->n)
        lt_buf_addc(b, ' ');
    for (size_t g = (digits.n + 2) / 3; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        bool last = true;
        for (size_t k = 0; k < g; k++)
            last = last && lt_digits_group(digits, k) == 0;
        if (n == 0)
            continue;
        if (said && hyphens)
            lt_buf_addc(b, '-');
        if (g != 1 || n > 1)
            below_thousand(b, n, g == 0 ? two : inner, th && g == 0);
        lt_word_join(b, th && last && g ? powers_th[g] : powers[g]);
        said = true;
    }
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    if (digits.n == 1 && digits.p[0] == '0')
        lt_word(b, "nulla");
    else
        number(d, b, digits, f.kase == COUNTING ? "két" : "kettő", false);
}

static void ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)f;
    int64_t n = lt_digits_value(digits);
    if (n >= 0 && n <= 2)
        lt_word(b, n == 0 ? "nulladik" : n == 1 ? "első" : "második");
    else
        number(d, b, digits, "kettő", true);
}

/* Tenths, hundredths: "két egész öt tized". */
static void decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    static const char *const parts[] = {"tized", "század", "ezred", "tízezred", "százezred", "milliomod"};
    struct lt_str part = {n->part, n->n_part};
    (void)f;
    lt_say_cardinal(d, b, n->n_whole ? (struct lt_str){n->whole, n->n_whole} : LT_S("0"),
                    (struct lt_form){0});
    if (part.n > LT_COUNT(parts)) {
        lt_word(b, "vessző");
        lt_say_digits(d, b, part);
        return;
    }
    lt_word(b, "egész");
    lt_say_cardinal(d, b, part, (struct lt_form)NO_FORM);
    lt_word(b, parts[part.n - 1]);
}

/* The name of a part is the ordinal without its -ik: harmadik, harmad. */
static void fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below)
{
    int64_t over = lt_digits_value(above), under = lt_digits_value(below);
    if (under == 2 && over == 1) {
        lt_word(b, "fél");
        return;
    }
    lt_say_cardinal(d, b, above, (struct lt_form)NO_FORM);
    bool joined = over > 1 && over < 10 && under <= 10; /* kétharmad, but egy harmad, húsz század */
    if (!joined)
        lt_buf_addc(b, ' ');
    struct lt_buf name = {.max = 512};
    if (under == 2)
        lt_buf_addz(&name, "kettedik");
    else
        number(d, &name, lt_digits_trim(below), "kettő", true);
    lt_buf_add(b, lt_str_slice(lt_buf_str(&name), 0, name.n > 2 ? name.n - 2 : 0));
    b->failed = b->failed || name.failed;
    lt_buf_close(&name);
}

static void mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                  struct lt_str below)
{
    bool half = lt_digits_value(below) == 2;
    lt_say_cardinal(d, b, whole, (struct lt_form){0, half ? COUNTING : ALONE});
    lt_word(b, half ? "és fél" : "és");
    if (!half)
        fraction(d, b, above, below);
}

/* "ötből négy", "tízből nyolc és fél" */
static void score(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, int of, bool stars)
{
    static const char back[] = "3|6|8|20|30|60|80|100|1000"; /* háromból, hatból, százból; else -ből */
    char digits[12];
    size_t at = sizeof digits;
    for (int left = of; left > 0 && at > 0; left /= 10)
        digits[--at] = (char)('0' + left % 10);
    lt_say_int(d, b, of, (struct lt_form){0});
    lt_word_join(b, lt_forms_have(back, (struct lt_str){digits + at, sizeof digits - at}) && of != 1000
                        ? "ból"
                        : "ből");
    if (n->n_part == 1 && n->part[0] == '5')
        mixed(d, b, (struct lt_str){n->whole, n->n_whole}, LT_S("1"), LT_S("2"));
    else
        lt_say_number(d, b, n, (struct lt_form){0, stars ? COUNTING : ALONE});
    if (stars)
        lt_word(b, "csillag");
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && (lt_str_eqz(digits, "2") || lt_str_eqz(digits, "3"))) {
        lt_word(b, digits.p[0] == '2' ? "a négyzeten" : "a köbön");
        return;
    }
    lt_word(b, minus ? "a mínusz" : "a");
    ordinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
    lt_word(b, "hatványon");
}

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    bool function = lt_is_word_in(d, i,
                                  "és|vagy|a|az|meg|is|nem|de|volt|lett|lesz|után|előtt|között|alatt|felett|"
                                  "plusz|mínusz|per|pont|egész|tehát|mint|ezek|azok");
    return (struct lt_form){0, lt_tok_at(d, i)->shape == LT_SHAPE_LOWER && !function ? COUNTING : ALONE};
}

/* --- endings --- */

static bool ends_with(struct lt_buf *b, const char *end)
{
    return lt_str_ends(lt_buf_str(b), lt_str_of(end));
}

static void cut(struct lt_buf *b, size_t bytes)
{
    b->n = b->n > bytes ? b->n - bytes : 0;
}

/* Number words that lose or change a vowel before an ending that starts with one: három, hármat. */
static const struct {
    const char *word, *stem;
    const char *before; /* beginnings of endings */
} shortened[] = {
    {"három", "hárm", "a"},  {"kettő", "kett", "e"},    {"hét", "het", "e"},    {"ezer", "ezr", "e"},
    {"tíz", "tiz", "en|et"}, {"húsz", "husz", "an|at"}, {"négy", "negy", "ed"}, {"millió", "milli", "om"},
};

/* Two letters for one sound are not doubled whole: törvény + nyel, "törvénnyel". */
static bool doubles(struct lt_buf *b, struct lt_str end)
{
    static const char pairs[] = "gy|ny|sz|zs|cs|ly|ty";
    if (b->n < 2 || end.n < 2 || !lt_forms_have(pairs, lt_str_slice(end, 0, 2)))
        return false;
    return lt_str_ends(lt_buf_str(b), lt_str_slice(end, 0, 2));
}

/* The written ending joined to the word in b. */
static void join_ending(struct lt_buf *b, struct lt_str end)
{
    for (size_t k = 0; k < LT_COUNT(shortened); k++) {
        struct lt_str rest = lt_str_of(shortened[k].before), part;
        while (ends_with(b, shortened[k].word) && lt_str_cut(&rest, '|', &part)) {
            if (!lt_str_starts(end, part))
                continue;
            cut(b, strlen(shortened[k].word));
            lt_buf_addz(b, shortened[k].stem);
            lt_buf_add(b, end);
            return;
        }
    }
    bool keeps = lt_str_starts(end, LT_S("kor")) || lt_str_starts(end, LT_S("ként")) ||
                 lt_str_starts(end, LT_S("szor"));
    if (ends_with(b, "a") && !keeps) {
        cut(b, 1);
        lt_buf_addz(b, "á");
    } else if (ends_with(b, "e") && !keeps) {
        cut(b, 1);
        lt_buf_addz(b, "é");
    } else if (doubles(b, end)) {
        cut(b, 1);
    } else if (lt_str_eqz(end, "t") && ends_with(b, "nt")) {
        lt_buf_addz(b, "o"); /* font, fontot; forint, forintot */
    }
    lt_buf_add(b, end);
}

/* "back|front|rounded": the ending whose vowel goes with the last one of the word in b. */
static void join_harmonic(struct lt_buf *b, const char *endings)
{
    struct lt_str s = lt_buf_str(b);
    for (size_t at = s.n; at > 0;) {
        uint32_t c = lt_utf8_prev(s, &at);
        bool rounded = c == 0xF6 || c == 0x151 || c == 0xFC || c == 0x171;
        bool back = c == 'a' || c == 0xE1 || c == 'o' || c == 0xF3 || c == 'u' || c == 0xFA;
        bool front = c == 'e' || c == 0xE9 || c == 'i' || c == 0xED;
        if (!rounded && !back && !front)
            continue;
        lt_buf_add(b, lt_forms_pick(endings, back ? 0 : front ? 1 : 2));
        return;
    }
}

/* "3 × 4": "háromszor négy"; what follows is read by itself. */
static size_t read_times(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n), sign = lt_skip_space(d, i + tokens);
    if (!tokens || !(lt_is_mark(d, sign, 0xD7) || lt_is_word(d, sign, "x") || lt_is_mark(d, sign, '*')) ||
        !lt_is_kind(d, lt_skip_space(d, sign + 1), LT_TOK_NUMBER) || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_words(d);
    lt_say_number(d, b, &n, (struct lt_form)NO_FORM);
    join_harmonic(b, "szor|szer|ször");
    return lt_say_words(d, i, sign + 1);
}

/* "16:9": "tizenhat a kilenchez" */
static size_t read_ratio(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 1, 3) || !lt_is_mark(d, i + 1, ':') || !lt_is_digits(d, i + 2, 1, 3) ||
        !lt_is_free_before(d, i) || lt_is_mark(d, i + 3, ':') || lt_is_kind(d, i + 3, LT_TOK_WORD) ||
        (lt_tok_at(d, i + 2)->n == 2 && lt_scan_int(d, i) < 25) || lt_is_mark(d, i - 1, ':'))
        return 0;
    struct lt_buf *b = lt_words(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
    lt_word(b, "a");
    lt_say_cardinal(d, b, lt_tok_text(d, i + 2), (struct lt_form){0});
    join_harmonic(b, "hoz|hez|höz");
    return lt_say_words(d, i, i + 3);
}

static bool is_ending(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '-') && lt_is_kind(d, i + 1, LT_TOK_WORD) &&
           lt_tok_at(d, i + 1)->shape == LT_SHAPE_LOWER && lt_tok_at(d, i + 1)->n <= 12;
}

/* "5-ös", "3-at", "1990-es", "10-ig" */
static size_t read_number_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n);
    if (!tokens || n.n_part || !is_ending(d, i + tokens) || !lt_is_free_before(d, i) || n.n_whole > 9)
        return 0;
    size_t parts;
    if (lt_scan_currency(d, i + tokens + 1, &parts))
        return 0;
    struct lt_buf *b = lt_words(d);
    lt_say_cardinal(d, b, (struct lt_str){n.whole, n.n_whole}, (struct lt_form){0});
    join_ending(b, lt_tok_text(d, i + tokens + 1));
    return lt_say_words(d, i, i + tokens + 2);
}

/* "12 kg-os", "100 Ft-ot", "5 %-kal", "1 mrd GBP-t": the ending goes with what has just been said. */
static size_t read_measure_ending(struct lt_desk *d, size_t i)
{
    struct lt_measure m;
    size_t parts;
    struct lt_said *out = d->out;
    if (!is_ending(d, i) || i == 0 || out->say.n < 2)
        return 0;
    bool sign = lt_is_mark(d, i - 1, '%') || lt_scan_currency(d, i - 1, &parts) ||
                (lt_is_kind(d, i - 1, LT_TOK_NUMBER) && lt_is_mark(d, i - 2, '/'));
    for (size_t back = 1; back <= 3 && !sign; back++)
        sign = lt_scan_measure(d, i - back, true, &m) && m.unit && m.tokens == back;
    if (!sign || lt_is_kind(d, i - 1, LT_TOK_SPACE))
        return 0;
    /* only the end of the last word may change */
    struct lt_buf *b = lt_words(d);
    struct lt_str end = lt_tok_text(d, i + 1), say = lt_buf_str(&out->say);
    if (lt_str_eqz(end, "t") && lt_str_ends(say, LT_S("nt")))
        lt_buf_addz(b, "o");
    lt_buf_add(b, end);
    lt_say_joined(out, lt_buf_str(b), lt_tok_at(d, i)->show_at,
                  lt_tok_at(d, i + 1)->show_at + lt_tok_at(d, i + 1)->show_len);
    return 2;
}

/* Short forms that take endings: the stem, and another before an ending that starts with a vowel. */
static const struct {
    const char *written, *word, *stem;
} inflected[] = {
    {"tv", "törvény", NULL}, {"fn", "főnév", "főnev"},  {"mn", "melléknév", "melléknev"},
    {"isk", "iskola", NULL}, {"u", "utca", NULL},       {"ker", "kerület", NULL},
    {"sz", "szám", NULL},    {"old", "oldal", NULL},    {"dr", "doktor", NULL},
    {"kft", "káefté", NULL}, {"bt", "bété", NULL},      {"rt", "erté", NULL},
    {"zrt", "zéerté", NULL}, {"nyrt", "enyerté", NULL}, {"krt", "körút", "körut"},
};

/* "tv.-nyel", "isk.-kat" */
static size_t read_short_ending(struct lt_desk *d, size_t i)
{
    if (!lt_is_mark(d, i + 1, '.') || !is_ending(d, i + 2) || !lt_is_free_before(d, i))
        return 0;
    struct lt_str end = lt_tok_text(d, i + 3);
    size_t at = 0;
    uint32_t c = lt_utf8_next(end, &at);
    bool vowel = c >= 0x80 || strchr("aeiou", (int)c);
    for (size_t k = 0; k < LT_COUNT(inflected); k++) {
        if (!lt_is_word(d, i, inflected[k].written))
            continue;
        struct lt_buf *b = lt_words(d);
        lt_word(b, vowel && inflected[k].stem ? inflected[k].stem : inflected[k].word);
        join_ending(b, end);
        return lt_say_words(d, i, i + 4);
    }
    return 0;
}

/* --- ordinals --- */

/* "3. fejezet", "a 21. században"; a bare "31."; not the year of a date. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    (void)f;
    if (!lt_is_mark(d, i, '.'))
        return 0;
    if (lt_is_kind(d, i + 1, LT_TOK_END))
        return i <= 7 && !lt_is_kind(d, 0, LT_TOK_WORD) && lt_before(d, i - 1) == SIZE_MAX;
    const struct lt_tok *next = lt_tok_at(d, i + 2);
    return lt_is_kind(d, i + 1, LT_TOK_SPACE) && next->kind == LT_TOK_WORD && next->shape == LT_SHAPE_LOWER &&
           n->n_whole <= 4;
}

/* "XIX. század", "IV. Béla", "II. világháború" */
static size_t read_roman_ordinal(struct lt_desk *d, size_t i)
{
    int value = lt_roman_value(lt_tok_text(d, i));
    if (!value || !lt_is_mark(d, i + 1, '.') || !lt_is_free_before(d, i) ||
        !lt_is_kind(d, i + 2, LT_TOK_SPACE) || !lt_is_kind(d, i + 3, LT_TOK_WORD))
        return 0;
    /* an initial: "C. Müller", but "V. László" is a king */
    if (lt_is_name(d, i + 3) && value >= 50)
        return 0;
    char digits[4] = {(char)('0' + value / 1000), (char)('0' + value / 100 % 10),
                      (char)('0' + value / 10 % 10), (char)('0' + value % 10)};
    struct lt_buf *b = lt_words(d);
    ordinal(d, b, lt_digits_trim((struct lt_str){digits, 4}), (struct lt_form){0});
    return lt_say_words(d, i, i + 2);
}

/* --- dates --- */

static const char *const months[] = {"január", "február",   "március",    "április", "május",    "június",
                                     "július", "augusztus", "szeptember", "október", "november", "december"};

/* The first to the thirty-first, with its "a" or "e" and what is written behind: elseje, harmadikán. */
static void say_day(const struct lt_desk *d, struct lt_buf *b, int day, struct lt_str end)
{
    char digits[2] = {(char)('0' + day / 10), (char)('0' + day % 10)};
    static const char back_days[] = "2|3|6|8|13|16|18|20|23|26|28|30";
    struct lt_str s = lt_digits_trim((struct lt_str){digits, 2});
    bool back = lt_forms_have(back_days, s);
    if (day == 1) {
        lt_word(b, "else");
        lt_word_join(b, "j");
    } else {
        ordinal(d, b, s, (struct lt_form){0});
    }
    if (end.n && end.p[0] == 'j')
        end = lt_str_from(end, 1);
    size_t at = 0;
    uint32_t c = end.n ? lt_utf8_next(end, &at) : 0;
    bool own = c == 'a' || c == 'e' || c == 0xE1 || c == 0xE9; /* 3-a, 3-án: the vowel is written */
    if (!own)
        lt_word_join(b, end.n == 0 || c == 'i' ? (back ? "a" : "e") : back ? "á" : "é");
    if (lt_str_eqz(end, "ig") && !own) /* "15-ig" */
        b->n -= 1, lt_word_join(b, back ? "á" : "é");
    lt_buf_add(b, end);
}

struct found {
    int month, day;
    size_t year, to; /* year: SIZE_MAX, or the token */
    struct lt_str end;
};

/* A month as a word, in figures or Roman figures, behind it a full stop where it needs one; 0: none. */
static size_t scan_month_part(const struct lt_desk *d, size_t i, struct found *f, bool *word)
{
    f->month = lt_scan_month(d, i);
    *word = f->month > 0;
    if (*word)
        return lt_is_mark(d, i + 1, '.') && !lt_is_last(d, i + 1) ? i + 2 : i + 1;
    if (lt_is_digits(d, i, 1, 2))
        f->month = lt_scan_int(d, i);
    else if (lt_is_kind(d, i, LT_TOK_WORD))
        f->month = lt_roman_value(lt_tok_text(d, i));
    return f->month >= 1 && f->month <= 12 && lt_is_mark(d, i + 1, '.') ? i + 2 : 0;
}

static bool scan_date(const struct lt_desk *d, size_t i, struct found *f)
{
    *f = (struct found){.year = SIZE_MAX};
    size_t at = i;
    bool word = false;
    if (lt_is_digits(d, at, 4, 4) && lt_is_mark(d, at + 1, '.')) {
        f->year = at;
        at = lt_skip_space(d, at + 2);
    }
    at = scan_month_part(d, at, f, &word);
    if (!at)
        return false;
    f->to = at;
    size_t day = lt_skip_space(d, at);
    if (!lt_is_digits(d, day, 1, 2) || (f->day = lt_scan_int(d, day)) < 1 || f->day > 31 ||
        (word && day == at)) {
        f->day = 0;
        if (word && lt_is_mark(d, at - 1, '.'))
            f->to = at - (lt_is_kind(d, at, LT_TOK_SPACE) && lt_is_name(d, at + 1));
        return word && f->year != SIZE_MAX;
    }
    bool dot = lt_is_mark(d, day + 1, '.'), ending = is_ending(d, day + 1);
    if (!word && !dot && !ending)
        return false;
    /* "3. 5. fejezet" counts chapters; figures alone need an ending, a year or the end of the text */
    if (!word && f->year == SIZE_MAX && dot && !lt_is_last(d, day + 1))
        return false;
    f->to = day + 1;
    if (ending) {
        f->end = lt_tok_text(d, day + 2);
        f->to = day + 3;
    } else if (dot) {
        f->to = day + 2 - (lt_is_last(d, day + 1) && i > 0);
    }
    return true;
}

static size_t read_date(struct lt_desk *d, size_t i)
{
    struct found f;
    if (!lt_is_free_before(d, i) || !scan_date(d, i, &f))
        return 0;
    struct lt_buf *b = lt_words(d);
    if (f.year != SIZE_MAX)
        lt_say_cardinal(d, b, lt_tok_text(d, f.year), (struct lt_form){0});
    lt_word(b, months[f.month - 1]);
    if (f.day)
        say_day(d, b, f.day, f.end);
    return lt_say_words(d, i, f.to);
}

/* ISO dates come this way. */
static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->n_year)
        lt_say_cardinal(d, b, (struct lt_str){date->year, date->n_year}, (struct lt_form){0});
    lt_word(b, months[date->month - 1]);
    if (date->day)
        say_day(d, b, date->day, (struct lt_str){0});
}

/* "2020. májusban", "1956. évi", "1914. őszén": a year, its full stop is not said. */
static size_t read_year(struct lt_desk *d, size_t i)
{
    static const char stems[] = "évi|évben|évtől|évek|évé|ősz|tavasz|nyar|nyár|tél|tele|január|február|márci|"
                                "április|május|június|július|"
                                "augusz|szept|októb|novem|decem";
    size_t word = lt_skip_space(d, i + 2);
    if (!lt_is_digits(d, i, 4, 4) || !lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, i + 2, LT_TOK_SPACE) ||
        !lt_is_kind(d, word, LT_TOK_WORD))
        return 0;
    struct lt_str rest = lt_str_of(stems), stem;
    while (lt_str_cut(&rest, '|', &stem)) {
        if (!lt_str_starts(lt_tok_text(d, word), stem))
            continue;
        struct lt_buf *b = lt_words(d);
        lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
        return lt_say_words(d, i, i + 2);
    }
    return 0;
}

/* --- times --- */

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_say_int(d, b, t->hour, (struct lt_form)NO_FORM);
    lt_word(b, "óra");
    if (t->minute > 0 || (t->minute == 0 && t->second > 0)) {
        lt_say_int(d, b, t->minute, (struct lt_form)NO_FORM);
        lt_word(b, "perc");
    }
    if (t->second > 0) {
        lt_say_int(d, b, t->second, (struct lt_form)NO_FORM);
        lt_word(b, "másodperc");
    }
}

/* "14.30-kor", "8:05-től": the ending says that it is a time, and is joined to it. */
static size_t read_time_ending(struct lt_desk *d, size_t i)
{
    struct lt_time t = {.minute = -1, .second = -1, .marked = true};
    if (!lt_is_digits(d, i, 1, 2) || (t.hour = lt_scan_int(d, i)) > 24 || !lt_is_free_before(d, i) ||
        !(lt_is_mark(d, i + 1, '.') || lt_is_mark(d, i + 1, ':')) || !lt_is_digits(d, i + 2, 2, 2) ||
        (t.minute = lt_scan_int(d, i + 2)) > 59 || !is_ending(d, i + 3) ||
        !lt_is_word_in(d, i + 4, "kor|tól|től|ig|ra|re|kora|as|es|os"))
        return 0;
    struct lt_buf *b = lt_words(d);
    time_of_day(d, b, &t);
    join_ending(b, lt_tok_text(d, i + 4));
    return lt_say_words(d, i, i + 5);
}

static const struct lt_phrase phrases[] = {
    {"Kr. e.", "Krisztus előtt"},
    {"Kr.e.", "Krisztus előtt"},
    {"Kr. u.", "Krisztus után"},
    {"Kr.u.", "Krisztus után"},
    {"i. e.", "időszámításunk előtt"},
    {"i. sz.", "időszámításunk szerint"},
    {"i.e.", "időszámításunk előtt"},
    {"i.sz.", "időszámításunk szerint"},
    {"s. k.", "saját kezűleg"},
    {"stb.-t", "satöbbit"},
    {"m. v.", "megbízott vezető"},
    {"km/ó", "kilométer per óra"},
    {NULL, NULL},
};

static size_t read_phrases(struct lt_desk *d, size_t i)
{
    return lt_read_phrases(d, i, phrases);
}

static const struct lt_reader readers[] = {
    {"date", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_WORD), read_date},
    {"year", LT_KIND(LT_TOK_NUMBER), read_year},
    {"time", LT_KIND(LT_TOK_NUMBER), read_time_ending},
    {"times", LT_KIND(LT_TOK_NUMBER), read_times},
    {"ratio", LT_KIND(LT_TOK_NUMBER), read_ratio},
    {"number with an ending", LT_KIND(LT_TOK_NUMBER), read_number_ending},
    {"measure with an ending", LT_KIND(LT_TOK_MARK), read_measure_ending},
    {"phrase", LT_KIND(LT_TOK_WORD), read_phrases},
    {"short form with an ending", LT_KIND(LT_TOK_WORD), read_short_ending},
    {"Roman ordinal", LT_KIND(LT_TOK_WORD), read_roman_ordinal},
    {NULL, 0, NULL},
};

/* --- tables --- */

static const char *const lengths[] = {"óra", "perc", "másodperc"};

static const struct lt_word_number month_words[] = {
    {"január", 1}, {"jan", 1},      {"február", 2}, {"febr", 2},      {"feb", 2},  {"március", 3},
    {"márc", 3},   {"április", 4},  {"ápr", 4},     {"május", 5},     {"máj", 5},  {"június", 6},
    {"jún", 6},    {"július", 7},   {"júl", 7},     {"augusztus", 8}, {"aug", 8},  {"szeptember", 9},
    {"szept", 9},  {"október", 10}, {"okt", 10},    {"november", 11}, {"nov", 11}, {"december", 12},
    {"dec", 12},   {NULL, 0},
};

#define U(sign, word)          \
    {                          \
        sign, word, NO_FORM, 0 \
    }
#define A(sign, word)                      \
    {                                      \
        sign, word, NO_FORM, LT_UNIT_ALONE \
    }

static const struct lt_unit units[] = {
    U("nm", "nanométer"),
    U("µm", "mikrométer"),
    U("mm", "milliméter"),
    A("mm²", "négyzetmilliméter"),
    U("cm", "centiméter"),
    A("cm²", "négyzetcentiméter"),
    A("cm³", "köbcentiméter"),
    U("cm3", "köbcentiméter"),
    U("dm", "deciméter"),
    U("m", "méter"),
    A("m²", "négyzetméter"),
    U("m2", "négyzetméter"),
    U("nm²", "négyzetméter"),
    A("m³", "köbméter"),
    U("m3", "köbméter"),
    U("km", "kilométer"),
    A("km²", "négyzetkilométer"),
    U("km2", "négyzetkilométer"),
    U("ha", "hektár"),
    {"kg", "kilogramm", NO_FORM, LT_UNIT_NOCASE},
    U("dkg", "deka"),
    U("g", "gramm"),
    U("mg", "milligramm"),
    U("µg", "mikrogramm"),
    U("t", "tonna"),
    U("l", "liter"),
    U("dl", "deciliter"),
    U("cl", "centiliter"),
    U("ml", "milliliter"),
    U("ms", "ezredmásodperc"),
    U("s", "másodperc"),
    U("mp", "másodperc"),
    U("min", "perc"),
    U("p", "perc"),
    U("h", "óra"),
    A("km/h", "kilométer per óra"),
    A("km/ó", "kilométer per óra"),
    A("m/s", "méter per szekundum"),
    U("Hz", "hertz"),
    U("kHz", "kilohertz"),
    U("MHz", "megahertz"),
    U("GHz", "gigahertz"),
    U("W", "watt"),
    U("kW", "kilowatt"),
    U("MW", "megawatt"),
    U("kWh", "kilowattóra"),
    U("MWh", "megawattóra"),
    U("V", "volt"),
    U("A", "amper"),
    U("mAh", "milliamperóra"),
    U("LE", "lóerő"),
    U("Nm", "newtonméter"),
    U("kcal", "kilokalória"),
    U("kJ", "kilojoule"),
    U("hPa", "hektopascal"),
    U("dB", "decibel"),
    U("kB", "kilobájt"),
    U("KB", "kilobájt"),
    U("MB", "megabájt"),
    U("GB", "gigabájt"),
    U("TB", "terabájt"),
    U("Mbit/s", "megabit per másodperc"),
    U("Gbit/s", "gigabit per másodperc"),
    U("Mbps", "megabit per másodperc"),
    U("MP", "megapixel"),
    U("px", "pixel"),
    A("°C", "Celsius-fok"),
    A("°F", "Fahrenheit-fok"),
    U("°", "fok"),
    {"\"", "hüvelyk", NO_FORM, LT_UNIT_GLUED},
    {"”", "hüvelyk", NO_FORM, LT_UNIT_GLUED},
    {"″", "hüvelyk", NO_FORM, LT_UNIT_GLUED},
    U("‰", "ezrelék"),
    U("db", "darab"),
    {"hó", "hónap", NO_FORM, LT_UNIT_PER},
    {"fő", "fő", NO_FORM, LT_UNIT_PER},
    {NULL, NULL, {0}, 0},
};

static const struct lt_currency currencies[] = {
    {"Ft", "forint", "fillér", NO_FORM, NO_FORM},
    {"HUF", "forint", "fillér", NO_FORM, NO_FORM},
    {"€", "euró", "cent", NO_FORM, NO_FORM},
    {"e Ft", "ezer forint", NULL, NO_FORM, NO_FORM},
    {"M Ft", "millió forint", NULL, NO_FORM, NO_FORM},
    {"EUR", "euró", "cent", NO_FORM, NO_FORM},
    {"$", "dollár", "cent", NO_FORM, NO_FORM},
    {"USD", "amerikai dollár", "cent", NO_FORM, NO_FORM},
    {"US$", "amerikai dollár", "cent", NO_FORM, NO_FORM},
    {"£", "font", "penny", NO_FORM, NO_FORM},
    {"GBP", "angol font", "penny", NO_FORM, NO_FORM},
    {"CHF", "svájci frank", NULL, NO_FORM, NO_FORM},
    {"¥", "jen", NULL, NO_FORM, NO_FORM},
    {"JPY", "jen", NULL, NO_FORM, NO_FORM},
    {"RON", "lej", NULL, NO_FORM, NO_FORM},
    {"Kč", "cseh korona", NULL, NO_FORM, NO_FORM},
    {"zł", "zloty", NULL, NO_FORM, NO_FORM},
    {"₽", "rubel", NULL, NO_FORM, NO_FORM},
    {NULL, NULL, NULL, {0}, {0}},
};

static const struct lt_magnitude magnitudes[] = {
    {"ezer", "ezer", false, NO_FORM, false, false},
    {"e", "ezer", true, NO_FORM, false, false},
    {"millió", "millió", false, NO_FORM, false, false},
    {"mió", "millió", false, NO_FORM, false, true},
    {"M", "millió", true, NO_FORM, false, false},
    {"milliárd", "milliárd", false, NO_FORM, false, false},
    {"mrd", "milliárd", false, NO_FORM, false, true},
    {"Mrd", "milliárd", false, NO_FORM, false, true},
    {"billió", "billió", false, NO_FORM, false, false},
    {NULL, NULL, false, {0}, false, false},
};

static const struct lt_abbr abbrs[] = {
    {"stb", "satöbbi", LT_ALWAYS, LT_ABBR_FINAL},
    {"pl", "például", LT_ALWAYS, 0},
    {"ill", "illetve", LT_ALWAYS, 0},
    {"kb", "körülbelül", LT_ALWAYS, 0},
    {"vö", "vesd össze", LT_ALWAYS, 0},
    {"ún", "úgynevezett", LT_ALWAYS, 0},
    {"dr", "doktor", LT_BEFORE_NAME, 0},
    {"prof", "professzor", LT_BEFORE_NAME, 0},
    {"id", "idősebb", LT_BEFORE_NAME, 0},
    {"ifj", "ifjabb", LT_BEFORE_NAME, 0},
    {"özv", "özvegy", LT_BEFORE_NAME, 0},
    {"szt", "szent", LT_BEFORE_NAME, 0},
    {"u", "utca", LT_AFTER_NAME, LT_ABBR_FINAL},
    {"krt", "körút", LT_AFTER_NAME, LT_ABBR_FINAL},
    {"ker", "kerület", LT_ALWAYS, LT_ABBR_FINAL},
    {"em", "emelet", LT_ALWAYS, LT_ABBR_FINAL},
    {"sz", "szám", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"old", "oldal", LT_ALWAYS, LT_ABBR_FINAL},
    {"o", "oldal", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"ld", "lásd", LT_ALWAYS, 0},
    {"l", "lásd", LT_BEFORE_WORD, 0},
    {"tel", "telefon", LT_ALWAYS, 0},
    {"du", "délután", LT_ALWAYS, LT_ABBR_FINAL},
    {"de", "délelőtt", LT_BEFORE_NUMBER, 0},
    {"max", "maximum", LT_BEFORE_NUMBER, 0},
    {"min", "minimum", LT_BEFORE_NUMBER, 0},
    {"tv", "törvény", LT_AFTER_NUMBER, LT_ABBR_FINAL},
    {"isk", "iskola", LT_ALWAYS, LT_ABBR_FINAL},
    {"fn", "főnév", LT_ALWAYS, LT_ABBR_FINAL},
    {"mn", "melléknév", LT_ALWAYS, LT_ABBR_FINAL},
    {"ford", "fordította", LT_ALWAYS, LT_ABBR_FINAL},
    {"szerk", "szerkesztette", LT_ALWAYS, LT_ABBR_FINAL},
    {"Bp", "Budapest", LT_ALWAYS, LT_ABBR_FINAL},
    {"hrsz", "helyrajzi szám", LT_ALWAYS, LT_ABBR_FINAL},
    {"jún", "június", LT_ALWAYS, 0},
    {NULL, NULL, LT_ALWAYS, 0},
};

static const struct lt_symbol symbols[] = {
    {'&', "és", LT_SYM_ALWAYS},
    {'%', "százalék", LT_SYM_ALWAYS},
    {'+', "plusz", LT_SYM_ALWAYS},
    {'=', "egyenlő", LT_SYM_ALWAYS},
    {'<', "kisebb mint", LT_SYM_SPACED},
    {'<', "kevesebb mint", LT_SYM_BEFORE_NUMBER},
    {'>', "nagyobb mint", LT_SYM_SPACED},
    {'>', "több mint", LT_SYM_BEFORE_NUMBER},
    {'~', "körülbelül", LT_SYM_BEFORE_NUMBER},
    {'#', NULL, LT_SYM_SILENT},
    {'@', "kukac", LT_SYM_ALWAYS},
    {'*', NULL, LT_SYM_SILENT},
    {0xA7, "paragrafus", LT_SYM_ALWAYS},
    {0xAE, NULL, LT_SYM_SILENT},
    {0x2122, NULL, LT_SYM_SILENT},
    {0xB0, "fok", LT_SYM_ALWAYS},
    {0xB1, "plusz-mínusz", LT_SYM_ALWAYS},
    {0xD7, NULL, LT_SYM_SILENT},
    {0xF7, "osztva", LT_SYM_ALWAYS},
    {0x2212, "mínusz", LT_SYM_ALWAYS},
    {0x2030, "ezrelék", LT_SYM_ALWAYS},
    {0x2260, "nem egyenlő", LT_SYM_ALWAYS},
    {0x2264, "legfeljebb", LT_SYM_ALWAYS},
    {0x2265, "legalább", LT_SYM_ALWAYS},
    {0x2248, "körülbelül", LT_SYM_ALWAYS},
    {0x221E, "végtelen", LT_SYM_ALWAYS},
    {0x20AC, "euró", LT_SYM_ALWAYS},
    {'$', "dollár", LT_SYM_ALWAYS},
    {0x2022, NULL, LT_SYM_SILENT},
    {0xB7, NULL, LT_SYM_SILENT},
    {'|', NULL, LT_SYM_SILENT},
    {0, NULL, LT_SYM_SILENT},
};

static const struct lt_phrase slash_phrases[] = {
    {"24/7", "a nap huszonnégy órájában"},
    {"50/50", "ötven-ötven"},
    {NULL, NULL},
};

const struct lt_lang lt_lang_hu = {
    .tag = "hu",
    .decimal = ',',
    .groups = " .",
    .digits = {"nulla", "egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"},
    .words = {.point = "pont",
              .minus = "mínusz",
              .to = "",
              .out_of = "per",
              .per = "per",
              .percent = "százalék",
              .and_minor = "",
              .star = "csillag",
              .plus = "plusz",
              .version = "verzió",
              .season = "évad",
              .episode = "epizód",
              .hashtag = "hashtag",
              .dot = "pont",
              .slash = "perjel",
              .at = "kukac",
              .dash = "kötőjel",
              .underscore = "aláhúzás",
              .colon = "kettőspont",
              .hash = "kettőskereszt"},
    .months = months,
    .month_words = month_words,
    .length_names = lengths,
    .length_forms = {NO_FORM, NO_FORM, NO_FORM},
    .units = units,
    .currencies = currencies,
    .magnitudes = magnitudes,
    .abbrs = abbrs,
    .symbols = symbols,
    .readers = readers,
    .slash_phrases = slash_phrases,
    .score_cues = "csillag|pont|pontszám|értékelés|értékelése|osztályzat|átlag",
    .share_words = "része|rész|csésze|bögre|liter",
    .phone_cues = "tel|telefon|fax|mobil|telefonszám",
    .phone_shapes = "2-2-2-4|2-1-3-4|2-2-3-4|2-1-3-2-2",
    .phone_numbers = true,
    .model_letters = "p|i|k|x|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "és|írta|szerint|mint|mondta|rendező|színész|író|elnök|igazgató",
    .starters = "A|Az|Ez|De|És|Ha|Nem|Egy|Most|Itt|Ott|Mi|Ő|Én",
    .roman_cues = "fejezet|kötet|rész|típus",
    .cardinal = cardinal,
    .ordinal = ordinal,
    .decimal_words = decimals,
    .fraction = fraction,
    .mixed = mixed,
    .score = score,
    .date = date,
    .time = time_of_day,
    .power = power,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
};
