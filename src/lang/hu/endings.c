/* lang/hu/endings.c - endings that are written after figures, signs and short forms with a hyphen
 * and change the word they are joined to: "3-at" is "hármat", "1990-es" is "ezerkilencszázkilencvenes". */
#include "lang/hu/hu.h"

#include "base/utf8.h"
#include "lang/desk/match.h"

#include <string.h>

static const struct lt_form counting = {0, LT_HU_COUNTING};

/* --- joining them --- */

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

/* Endings that leave a final a and e as they are. */
static bool keeps_vowel(struct lt_str end)
{
    return lt_str_starts(end, LT_S("kor")) || lt_str_starts(end, LT_S("ként")) ||
           lt_str_starts(end, LT_S("szor"));
}

/* The written ending joined to the word in b. */
void lt_hu_join_ending(struct lt_buf *b, struct lt_str end)
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
    bool keeps = keeps_vowel(end);
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

enum { BACK, FRONT, ROUNDED };

static const struct {
    uint32_t c;
    unsigned harmony;
} vowels[] = {
    {'a', BACK},     {0xE1, BACK},     {'o', BACK},     {0xF3, BACK},     {'u', BACK},
    {0xFA, BACK},    {'e', FRONT},     {0xE9, FRONT},   {'i', FRONT},     {0xED, FRONT},
    {0xF6, ROUNDED}, {0x151, ROUNDED}, {0xFC, ROUNDED}, {0x171, ROUNDED},
};

/* "back|front|rounded": the ending whose vowel goes with the last one of the word in b. */
void lt_hu_join_harmonic(struct lt_buf *b, const char *endings)
{
    struct lt_str s = lt_buf_str(b);
    for (size_t at = s.n; at > 0;) {
        uint32_t c = lt_utf8_prev(s, &at);
        for (size_t i = 0; i < LT_COUNT(vowels); i++)
            if (vowels[i].c == c) {
                lt_buf_add(b, lt_forms_pick(endings, vowels[i].harmony));
                return;
            }
    }
}

/* --- reading them --- */

/* "3 × 4": "háromszor négy"; what follows is read by itself. */
size_t lt_hu_read_times(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n), sign = lt_skip_space(d, i + tokens);
    if (!tokens ||
        !(lt_is_mark(d, sign, 0xD7) || lt_is_word(d, sign, "x") || lt_is_mark(d, sign, '*') ||
          (lt_is_mark(d, sign, 0xB7) && sign == i + tokens)) ||
        !lt_is_kind(d, lt_skip_space(d, sign + 1), LT_TOK_NUMBER) || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, counting);
    lt_hu_join_harmonic(b, "szor|szer|ször");
    return lt_say_words(d, i, sign + 1);
}

/* "2x naponta": "kétszer naponta" */
size_t lt_hu_read_several_times(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-3 x|× $", &m) || !lt_is_free_before(d, i) ||
        lt_is_kind(d, lt_skip_space(d, m.to), LT_TOK_NUMBER))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_match_text(d, &m, 0), counting);
    lt_hu_join_harmonic(b, "szor|szer|ször");
    return lt_say_words(d, i, m.to);
}

/* Proportions, rather than the result of a match: "1:3", "16:9". */
static bool is_proportion(int a, int b)
{
    static const uint8_t known[][2] = {{4, 3}, {3, 2}, {16, 9}, {21, 9}, {16, 10}, {9, 16}, {3, 4}, {2, 3}};
    for (size_t k = 0; k < LT_COUNT(known); k++)
        if (known[k][0] == a && known[k][1] == b)
            return true;
    return a == 1 && b > 1;
}

/* "3:1", "7:6-ra": a result. */
static size_t say_result(struct lt_desk *d, size_t i)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
    lt_say_cardinal(d, b, lt_tok_text(d, i + 2), (struct lt_form){0});
    if (!lt_hu_is_ending(d, i + 3))
        return lt_say_words(d, i, i + 3);
    lt_hu_join_ending(b, lt_tok_text(d, i + 4));
    return lt_say_words(d, i, i + 5);
}

/* "2:1 arányban", "az arány 3:1" */
static bool is_called_proportion(const struct lt_desk *d, size_t i)
{
    static const char words[] = "arány|esély|méretarány|lépték";
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 3);
    return lt_starts_in(lt_tok_text(d, behind), words) || lt_tok_ends(d, behind, "arányú|arányban|arányt") ||
           (before != SIZE_MAX && lt_tok_ends(d, before, "arány|aránya|arányt|esély|esélye|lépték"));
}

/* "16:9": "tizenhat a kilenchez" */
size_t lt_hu_read_ratio(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 1, 3) || !lt_is_mark(d, i + 1, ':') || !lt_is_digits(d, i + 2, 1, 3) ||
        !lt_is_free_before(d, i) || lt_is_mark(d, i + 3, ':') || lt_is_kind(d, i + 3, LT_TOK_WORD) ||
        (lt_tok_at(d, i + 2)->n == 2 && lt_scan_int(d, i) < 25) || lt_is_mark(d, i - 1, ':'))
        return 0;
    int of = lt_scan_int(d, i + 2);
    if (lt_hu_is_ending(d, i + 3) || (!is_proportion(lt_scan_int(d, i), of) && !is_called_proportion(d, i)))
        return say_result(d, i);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
    lt_word(b, of == 1 || of == 5 || of / 10 == 5 || of / 100 == 5 ? "az" : "a");
    lt_say_cardinal(d, b, lt_tok_text(d, i + 2), (struct lt_form){0});
    lt_hu_join_harmonic(b, "hoz|hez|höz");
    return lt_say_words(d, i, i + 3);
}

bool lt_hu_is_ending(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '-') && lt_is_kind(d, i + 1, LT_TOK_WORD) &&
           lt_tok_at(d, i + 1)->shape == LT_SHAPE_LOWER && lt_tok_at(d, i + 1)->n <= 12;
}

/* "5-ös", "3-at", "1990-es", "10-ig" */
size_t lt_hu_read_number_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n);
    bool model =
        lt_is_kind(d, i - 1, LT_TOK_WORD) && lt_tok_at(d, i - 1)->shape != LT_SHAPE_LOWER; /* "M7-es" */
    if (!tokens || n.n_part || !lt_hu_is_ending(d, i + tokens) || !(model || lt_is_free_before(d, i)) ||
        n.n_whole > 9)
        return 0;
    size_t parts;
    if (lt_scan_currency(d, i + tokens + 1, &parts))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, (struct lt_str){n.whole, n.n_whole}, (struct lt_form){0});
    lt_hu_join_ending(b, lt_tok_text(d, i + tokens + 1));
    return lt_say_words(d, i, i + tokens + 2);
}

/* "12 kg-os", "100 Ft-ot", "5 %-kal", "1 mrd GBP-t": the ending goes with what has just been said. */
size_t lt_hu_read_measure_ending(struct lt_desk *d, size_t i)
{
    struct lt_measure m;
    size_t parts;
    struct lt_said *out = d->out;
    if (!lt_hu_is_ending(d, i) || i == 0 || out->say.n < 2)
        return 0;
    bool sign = lt_is_mark(d, i - 1, '%') || lt_is_mark(d, i - 1, 0xA7) ||
                lt_scan_currency(d, i - 1, &parts) ||
                (lt_is_kind(d, i - 1, LT_TOK_NUMBER) && lt_is_mark(d, i - 2, '/'));
    for (size_t back = 1; back <= 3 && !sign; back++)
        sign = lt_scan_measure(d, i - back, true, &m) && m.unit.forms && m.tokens == back;
    if (!sign || lt_is_kind(d, i - 1, LT_TOK_SPACE))
        return 0;
    /* only the end of the last word may change */
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str end = lt_tok_text(d, i + 1), say = lt_buf_str(&out->say);
    bool a = lt_str_ends(say, LT_S("a")), e = lt_str_ends(say, LT_S("e"));
    if (lt_str_eqz(end, "t") && lt_str_ends(say, LT_S("nt")))
        lt_buf_addz(b, "o");
    if ((a || e) && !keeps_vowel(end) && lt_say_cut(out)) /* óra, órában */
        lt_buf_addz(b, a ? "á" : "é");
    lt_buf_add(b, end);
    lt_say_joined(out, lt_buf_str(b), lt_tok_at(d, i)->show_at,
                  lt_tok_at(d, i + 1)->show_at + lt_tok_at(d, i + 1)->show_len);
    return 2;
}

/* "3–1-re", "35–40-es": both numbers, the ending on the second. */
size_t lt_hu_read_pair_ending(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-4 ~ #1-4 > - W", &m) || !lt_is_free_before(d, i) || !lt_hu_is_ending(d, m.to))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 0)), (struct lt_form){0});
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 2)), (struct lt_form){0});
    lt_hu_join_ending(b, lt_tok_text(d, m.to + 1));
    return lt_say_words(d, i, m.to + 2);
}

/* Short forms that take endings: the stem, and another before an ending that starts with a vowel. */
static const struct {
    const char *written, *word, *stem;
} inflected[] = {
    {"bp", "Budapest", NULL}, {"bek", "bekezdés", NULL}, {"kir", "király", NULL},
    {"tv", "törvény", NULL},  {"fn", "főnév", "főnev"},  {"mn", "melléknév", "melléknev"},
    {"isk", "iskola", NULL},  {"u", "utca", NULL},       {"ker", "kerület", NULL},
    {"sz", "szám", NULL},     {"old", "oldal", NULL},    {"dr", "doktor", NULL},
    {"kft", "káefté", NULL},  {"bt", "bété", NULL},      {"rt", "erté", NULL},
    {"zrt", "zéerté", NULL},  {"nyrt", "enyerté", NULL}, {"krt", "körút", "körut"},
};

/* "XVIII", and figures that are one rather than the number of a thing. */
static bool is_century(const struct lt_desk *d, size_t i)
{
    enum { FIRST = 10, LAST = 21 };
    int n = lt_scan_int(d, i);
    return lt_roman_value(lt_tok_text(d, i)) || (n >= FIRST && n <= LAST);
}

/* "tv.-nyel", "isk.-kat" */
size_t lt_hu_read_short_ending(struct lt_desk *d, size_t i)
{
    if (!lt_is_mark(d, i + 1, '.') || !lt_hu_is_ending(d, i + 2) || !lt_is_free_before(d, i))
        return 0;
    struct lt_str end = lt_tok_text(d, i + 3);
    size_t at = 0;
    uint32_t c = lt_utf8_next(end, &at);
    bool vowel = c >= 0x80 || strchr("aeiou", (int)c);
    for (size_t k = 0; k < LT_COUNT(inflected); k++) {
        if (!lt_is_word(d, i, inflected[k].written))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        size_t before = lt_before(d, i); /* "a XVIII. sz.-ban" is a century */
        if (lt_str_eqz(lt_tok_text(d, i), "sz") && !lt_forms_have("ú|u", end) && lt_is_mark(d, before, '.') &&
            before > 0 && is_century(d, before - 1)) {
            lt_word(b, "század");
            lt_hu_join_ending(b, end);
            return lt_say_words(d, i, i + 4);
        }
        lt_word(b, vowel && inflected[k].stem ? inflected[k].stem : inflected[k].word);
        lt_hu_join_ending(b, end);
        return lt_say_words(d, i, i + 4);
    }
    return 0;
}
