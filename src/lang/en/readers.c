/* lang/en/readers.c - forms that only English writes, or writes its own way: decades, feet and
 * inches, grades, "w/", f-stops, aspect ratios. Tried before the common readers. */
#include "lang/en/en.h"

#include "lang/desk/desk.h"

/* "1990s", "'90s", "80s": plural of a year or of tens. */
static const char *const decades[] = {"hundreds", "tens",    "twenties",  "thirties", "forties",
                                      "fifties",  "sixties", "seventies", "eighties", "nineties"};

static size_t read_decade(struct lt_desk *d, size_t i)
{
    size_t at = i;
    bool apostrophe = lt_is_mark(d, at, '\'') || lt_is_mark(d, at, 0x2019) || lt_is_mark(d, at, 0x2018);
    if (apostrophe && !lt_is_free_before(d, at) && !lt_is_dash(d, at - 1))
        return 0;
    at += apostrophe;
    bool two = lt_is_digits(d, at, 2, 2), four = !apostrophe && lt_is_digits(d, at, 4, 4);
    if ((!two && !four) || (!apostrophe && !lt_is_free_before(d, at) && !lt_is_dash(d, at - 1)))
        return 0;
    int n = lt_scan_int(d, at);
    size_t to = at + 1;
    if ((lt_is_mark(d, to, '\'') || lt_is_mark(d, to, 0x2019)) && lt_is_word(d, to + 1, "s"))
        to++;
    bool plural = lt_is_word(d, to, "s");
    struct lt_buf *b = lt_say_begin(d);
    if (!plural && apostrophe) { /* '99 */
        if (n < 10)
            lt_word(b, "oh");
        lt_en_below_hundred(b, n, false);
        return lt_say_words(d, i, at + 1);
    }
    if (!plural || n % 10 || (two && n < 20) || (four && (n < 1100 || n > 2090)) ||
        !lt_is_free_after(d, to)) {
        if (!plural || !(lt_is_dash(d, to + 1) && n % 10 == 0))
            return 0;
    }
    if (four && n % 1000 == 0) {
        lt_en_number(d, b, lt_tok_text(d, at), false);
        lt_word_join(b, "s");
    } else {
        if (four)
            lt_en_below_hundred(b, n / 100, false);
        lt_word(b, decades[n / 10 % 10]);
    }
    lt_say_words(d, i, to + 1);
    /* "1960s-80s" */
    bool range = lt_is_dash(d, to + 1) && lt_is_kind(d, to + 2, LT_TOK_NUMBER) && lt_is_word(d, to + 3, "s");
    return to + 1 - i + (range ? lt_say_text(d, "to", to + 1, to + 2) : 0);
}

/* "10s of thousands", "100s of people" */
static size_t read_crowd(struct lt_desk *d, size_t i)
{
    static const char *const names[] = {"tens", "hundreds", "thousands", "tens of thousands",
                                        "hundreds of thousands"};
    struct lt_str s = lt_tok_text(d, i);
    bool round = s.n >= 2 && s.n <= 6 && s.p[0] == '1';
    for (size_t k = 1; round && k < s.n; k++)
        round = s.p[k] == '0';
    if (!round || !lt_is_word(d, i + 1, "s") || !lt_is_word(d, lt_skip_space(d, i + 2), "of"))
        return 0;
    return lt_say_text(d, names[s.n - 2], i, i + 2);
}

/* "x^2" is squared, as x² is; other powers are the common reader's. */
static size_t read_caret(struct lt_desk *d, size_t i)
{
    bool square = lt_is_digits(d, i + 1, 1, 1) && (lt_scan_int(d, i + 1) == 2 || lt_scan_int(d, i + 1) == 3);
    if (!lt_is_mark(d, i, '^') || i == 0 || !square || !lt_is_kind(d, i - 1, LT_TOK_WORD))
        return 0;
    return lt_say_text(d, lt_scan_int(d, i + 1) == 2 ? "squared" : "cubed", i, i + 2);
}

/* --- digits, feet and inches --- */

/* "card ending in 8876", "PIN 1234": read out to be typed. */
static size_t read_secret(struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    bool ending = lt_is_word(d, before, "in") && lt_is_word(d, lt_before(d, before), "ending");
    bool dialled =
        lt_is_word_in(d, before, "call|dial|text") && lt_is_digits(d, i, 3, 3) && lt_is_free_after(d, i);
    bool local = lt_is_word_in(d, before, "call|dial|text") && lt_is_mark(d, i + 1, '-') &&
                 lt_is_digits(d, i + 2, 4, 4);
    if (local) { /* "call 555-0123" */
        struct lt_buf *b = lt_say_begin(d);
        lt_say_digits(d, b, lt_tok_text(d, i));
        lt_word_join(b, ",");
        lt_say_digits(d, b, lt_tok_text(d, i + 2));
        return lt_say_words(d, i, i + 3);
    }
    bool zip = lt_is_digits(d, i, 5, 5) && lt_tok_at(d, before)->n == 2 &&
               lt_tok_at(d, before)->shape == LT_SHAPE_UPPER;
    if (!ending && !dialled && !zip && !lt_is_word_in(d, before, "pin|otp|passcode|pincode|zip"))
        return 0;
    if (!lt_is_digits(d, i, 3, 12) || !lt_is_free_after(d, i))
        return 0;
    lt_say_digits(d, lt_say_begin(d), lt_tok_text(d, i));
    return lt_say_words(d, i, i + 1);
}

static bool is_foot_mark(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '\'') || lt_is_mark(d, i, 0x2019) || lt_is_mark(d, i, 0x2032);
}

static bool is_inch_mark(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '"') || lt_is_mark(d, i, 0x201D) || lt_is_mark(d, i, 0x2033);
}

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

/* 5'11", 6', 12", 6.1" */
static size_t read_feet(struct lt_desk *d, size_t i)
{
    struct lt_num feet, inches;
    size_t tokens =
        lt_is_kind(d, i, LT_TOK_NUMBER) && lt_is_free_before(d, i) ? lt_scan_number(d, i, false, &feet) : 0;
    size_t at = i + tokens;
    if (!tokens)
        return 0;
    if (is_inch_mark(d, at) && !in_quotation(d, at)) {
        struct lt_buf *b = lt_say_begin(d);
        lt_say_number(d, b, &feet, (struct lt_form){0});
        lt_word(b, lt_plural(d, &feet) == 0 || lt_is_attribute(d, i, at + 1) ? "inch" : "inches");
        return lt_say_words(d, i, at + 1);
    }
    if (!is_foot_mark(d, at) || feet.n_part || feet.n_whole > 3)
        return 0;
    size_t space = lt_is_kind(d, at + 1, LT_TOK_SPACE), behind = at + 1 + space;
    size_t more = lt_is_kind(d, behind, LT_TOK_NUMBER) ? lt_scan_number(d, behind, false, &inches) : 0;
    bool both = more && inches.n_whole <= 2 &&
                (is_inch_mark(d, behind + more) || (!space && lt_is_free_after(d, behind + more - 1)));
    if (!both &&
        (lt_is_kind(d, at + 1, LT_TOK_WORD) || lt_is_mark(d, i - 1, '\'') || lt_is_mark(d, i - 1, 0x2018)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &feet, (struct lt_form){0});
    if (!both) {
        lt_word(b, lt_plural(d, &feet) == 0 || lt_is_attribute(d, i, at + 1) ? "foot" : "feet");
        return lt_say_words(d, i, at + 1);
    }
    lt_word(b, "foot");
    lt_say_number(d, b, &inches, (struct lt_form){0});
    return lt_say_words(d, i, behind + more + is_inch_mark(d, behind + more));
}

/* "12' x 14'": feet and inches are no quantity to the common reader, so neither is what stands between them.
 */
static size_t read_by(struct lt_desk *d, size_t i)
{
    if (!lt_is_word(d, i, "x") && !lt_is_mark(d, i, 0xD7))
        return 0;
    size_t before = lt_before(d, i), behind = lt_skip_space(d, i + 1);
    bool measured = is_foot_mark(d, before) || is_inch_mark(d, before);
    return measured && lt_is_kind(d, behind, LT_TOK_NUMBER) ? lt_say_text(d, "by", i, i + 1) : 0;
}

/* --- small forms --- */

static bool is_letter(const struct lt_desk *d, size_t i, char first, char last)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD && t->n == 1 && t->c >= (uint32_t)first && t->c <= (uint32_t)last;
}

/* "10 - 4 = 6": a dash is a minus sign in front of an equals sign. */
static size_t read_minus(struct lt_desk *d, size_t i)
{
    size_t behind = lt_skip_space(d, i + 1);
    if (!lt_is_dash(d, i) || !lt_is_kind(d, lt_before(d, i), LT_TOK_NUMBER) ||
        !lt_is_kind(d, behind, LT_TOK_NUMBER) || !lt_is_mark(d, lt_skip_space(d, behind + 1), '='))
        return 0;
    return lt_say_text(d, "minus", i, i + 1);
}

/* "C#", "F# minor" */
static size_t read_sharp(struct lt_desk *d, size_t i)
{
    if (!is_letter(d, i, 'A', 'G') || !lt_is_mark(d, i + 1, '#') || !lt_is_free_before(d, i) ||
        !lt_is_free_after(d, i + 1))
        return 0;
    lt_pass(d, i);
    lt_say_text(d, "sharp", i + 1, i + 2);
    return 2;
}

/* "an A-", "a B−" */
static size_t read_grade(struct lt_desk *d, size_t i)
{
    if (!is_letter(d, i, 'A', 'F') || (!lt_is_mark(d, i + 1, '-') && !lt_is_mark(d, i + 1, 0x2212)) ||
        !lt_is_free_before(d, i) || !lt_is_free_after(d, i + 1))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_tok_text(d, i));
    lt_say_letters(d, i, i + 1);
    lt_say_text(d, "minus", i + 1, i + 2);
    return 2;
}

/* "w/ friends", "w/o", "b/c" */
static size_t read_with(struct lt_desk *d, size_t i)
{
    if (!lt_is_mark(d, i + 1, '/') || !lt_is_free_before(d, i) || lt_tok_at(d, i)->n != 1)
        return 0;
    if (lt_is_word(d, i, "w") && lt_is_word(d, i + 2, "o"))
        return lt_say_text(d, "without", i, i + 3);
    if (lt_is_word(d, i, "b") && lt_is_word(d, i + 2, "c"))
        return lt_say_text(d, "because", i, i + 3);
    if (lt_is_word(d, i, "w") && lt_is_kind(d, i + 2, LT_TOK_SPACE))
        return lt_say_text(d, "with", i, i + 2);
    return 0;
}

/* "f/1.8", "ƒ/2" */
static size_t read_stop(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    bool f = is_letter(d, i, 'f', 'f') || lt_tok_at(d, i)->c == 0x192;
    size_t tokens = f && lt_is_mark(d, i + 1, '/') ? lt_scan_number(d, i + 2, false, &n) : 0;
    if (!tokens || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "f");
    lt_say_number(d, b, &n, (struct lt_form){0});
    return lt_say_words(d, i, i + 2 + tokens);
}

/* "H.264", and "CO2": a letter and a number, or letters that are no word. */
static size_t read_formula(struct lt_desk *d, size_t i)
{
    if (is_letter(d, i, 'A', 'Z') && lt_is_mark(d, i + 1, '.') && lt_is_digits(d, i + 2, 2, 4) &&
        lt_is_free_before(d, i) && lt_is_free_after(d, i + 2)) {
        struct lt_buf *b = lt_say_begin(d);
        lt_word_str(b, lt_tok_text(d, i));
        d->lang->model_number(d, b, lt_tok_text(d, i + 2));
        return lt_say_words(d, i, i + 3);
    }
    bool two =
        lt_is_word(d, i, "CO") && lt_tok_at(d, i)->shape == LT_SHAPE_UPPER &&
        ((lt_is_digits(d, i + 1, 1, 1) && lt_tok_at(d, i + 1)->c == '2') || lt_is_mark(d, i + 1, 0x2082));
    return two && lt_is_free_before(d, i) ? lt_say_text(d, "C O two", i, i + 2) : 0;
}

/* "16:9", "4:3": shapes of pictures are said with "by", odds and mixtures with "to". */
static size_t read_ratio(struct lt_desk *d, size_t i)
{
    struct lt_num a, z;
    size_t first = lt_is_free_before(d, i) ? lt_scan_number(d, i, false, &a) : 0, colon = i + first;
    if (!first || !lt_is_mark(d, colon, ':') || lt_is_mark(d, i - 1, ':'))
        return 0;
    size_t second = lt_scan_number(d, colon + 1, false, &z), to = colon + 1 + second;
    if (!second || lt_is_mark(d, to, ':') || lt_is_kind(d, to, LT_TOK_WORD) || z.n_whole != 1) {
        bool ten =
            second && z.n_whole == 2 && lt_is_word_in(d, lt_skip_space(d, to), "aspect|ratio|screen|display");
        if (!ten || lt_is_mark(d, to, ':'))
            return 0;
    }
    bool picture =
        (z.n_whole == 1 && z.whole[0] == '9') || (a.n_whole == 1 && a.whole[0] == '4' && z.whole[0] == '3') ||
        lt_is_word_in(d, lt_skip_space(d, to), "aspect|screen|display|panel|video|widescreen|footage|format");
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &a, (struct lt_form){0});
    lt_say_words(d, i, colon);
    lt_say_text(d, picture ? "by" : "to", colon, colon + 1);
    b = lt_say_begin(d);
    lt_say_number(d, b, &z, (struct lt_form){0});
    lt_say_words(d, colon + 1, to);
    return to - i;
}

/* "51:02", "3:59.4": minutes and seconds that are no time of day. */
static size_t read_minutes(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 1, 3) || !lt_is_mark(d, i + 1, ':') || !lt_is_digits(d, i + 2, 2, 2) ||
        !lt_is_free_before(d, i) || lt_is_mark(d, i - 1, ':') || lt_is_mark(d, i + 3, ':') ||
        lt_is_kind(d, i + 3, LT_TOK_WORD))
        return 0;
    bool tenths = lt_is_mark(d, i + 3, '.') && lt_is_digits(d, i + 4, 1, 3);
    int minutes = lt_scan_int(d, i), seconds = lt_scan_int(d, i + 2);
    if ((minutes < 25 && !tenths) || seconds > 59 || lt_is_kind(d, i + 5, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, minutes, (struct lt_form){0});
    if (seconds < 10)
        lt_word(b, seconds || tenths ? "oh" : "minutes");
    if (seconds || tenths)
        lt_en_below_hundred(b, seconds, false);
    if (tenths) {
        lt_word(b, "point");
        lt_say_digits(d, b, lt_tok_text(d, i + 4));
    }
    return lt_say_words(d, i, i + 3 + 2 * (size_t)tenths);
}

/* All that start with one letter, or two. */
static size_t read_small(struct lt_desk *d, size_t i)
{
    static size_t (*const readers[])(struct lt_desk *, size_t) = {read_by,   read_sharp, read_grade,
                                                                  read_with, read_stop,  read_formula};
    size_t said = 0;
    for (size_t k = 0; d->tok[i].n <= 2 && !said && k < LT_COUNT(readers); k++)
        said = readers[k](d, i);
    return said;
}

#define NUMBER LT_KIND(LT_TOK_NUMBER)
#define WORD   LT_KIND(LT_TOK_WORD)
#define MARK   LT_KIND(LT_TOK_MARK)

const struct lt_verbalizer lt_en_readers[] = {
    {"secret", NUMBER, read_secret},
    {"feet", NUMBER, read_feet},
    {"by", MARK, read_by},
    {"small", WORD, read_small},
    {"crowd", NUMBER, read_crowd},
    {"caret", MARK, read_caret},
    {"decade", NUMBER | MARK, read_decade},
    {"ratio", NUMBER, read_ratio},
    {"minutes", NUMBER, read_minutes},
    {"minus", MARK, read_minus},
    {NULL, 0, NULL},
};
