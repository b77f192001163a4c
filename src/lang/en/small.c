/* lang/en/small.c - forms of English that start with a letter or two: grades, keys, "w/", f-stops, standards,
 * old money. */
#include "lang/en/en.h"

#include "lang/desk/letters.h"
#include "lang/desk/match.h"

#include <string.h>

static size_t say_sharp(struct lt_desk *d, const struct lt_match *m)
{
    lt_pass(d, m->from);
    lt_say_text(d, "sharp", m->at[1], m->to);
    return m->to - m->from;
}

static size_t say_grade(struct lt_desk *d, const struct lt_match *m)
{
    lt_word_str(lt_say_begin(d), lt_match_text(d, m, 0));
    lt_say_letters(d, m->from, m->at[1]);
    lt_say_text(d, "minus", m->at[1], m->to);
    return m->to - m->from;
}

/* A short form; its full stop goes with it, but for the last one of a text. */
static size_t say_stopped(struct lt_desk *d, const struct lt_match *m, const char *words)
{
    return lt_say_text(d, words, m->from, m->to - lt_is_last(d, m->to - 1));
}

static size_t say_century(struct lt_desk *d, const struct lt_match *m)
{
    return say_stopped(d, m, "century");
}

static size_t say_edition(struct lt_desk *d, const struct lt_match *m)
{
    return say_stopped(d, m, "edition");
}

/* "Did he? No. 5 more left." */
static size_t say_no(struct lt_desk *d, const struct lt_match *m)
{
    lt_pass(d, m->from);
    lt_pass(d, m->from + 1);
    return 2;
}

static size_t say_section(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_match_text(d, m, 0));
    lt_word(b, "point");
    lt_say_int(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static size_t say_formula(struct lt_desk *d, const struct lt_match *m)
{
    lt_word_str(lt_say_begin(d), lt_match_text(d, m, 0));
    return lt_say_letters(d, m->from, m->from + 1);
}

static size_t say_world_war(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "World War");
    lt_say_int(d, b, lt_match_int(d, m, 1), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static size_t say_stop(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    struct lt_buf *b = lt_say_begin(d);
    lt_scan_number(d, m->at[2], false, &n);
    lt_word(b, "f");
    lt_say_number(d, b, &n, (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

static size_t say_standard(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_match_text(d, m, 0));
    d->lang->model_number(d, b, lt_match_text(d, m, 2));
    return lt_say_words(d, m->from, m->to);
}

/* "£5 4s. 6d.", "4s. 6d.": money as it was until 1971. */
static size_t say_old_money(struct lt_desk *d, const struct lt_match *m)
{
    static const char *const names[] = {"shilling|shillings", "penny|pence"};
    struct lt_buf *b = lt_say_begin(d);
    size_t k = m->from, coin = 0;
    if (lt_is_mark(d, k, 0xA3)) {
        lt_say_int(d, b, lt_scan_int(d, k + 1), (struct lt_form){0});
        lt_word_str(b, lt_forms_pick("pound|pounds", lt_scan_int(d, k + 1) != 1));
        k += 2;
    }
    for (; k < m->to; k++) {
        if (!lt_is_kind(d, k, LT_TOK_NUMBER))
            continue;
        if (coin)
            lt_word(b, "and");
        lt_say_int(d, b, lt_scan_int(d, k), (struct lt_form){0});
        lt_word_str(b, lt_forms_pick(names[coin], lt_scan_int(d, k) != 1));
        coin = coin ? coin : 1;
    }
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_old_money[] = {
    {"^", "£ #1-4 _ #1-2 s . _ #1-2 d .", "£5 4s. 6d. in all", say_old_money, NULL},
    {"^", "£ #1-4 _ #1-2 s _ #1-2 d", "£5 4s 6d in all", say_old_money, NULL},
    {"^", "#1-2 s . _ #1-2 d .", "for 4s. 6d. each", say_old_money, NULL},
    {"^", "#1-2 s _ #1-2 d", "for 4s 6d each", say_old_money, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "the XX chromosome" */
static size_t say_chromosome(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str s = lt_match_text(d, m, 0);
    if (!lt_forms_have("XX|XY|XXY|XYY", s))
        return 0;
    lt_spell(d, lt_say_begin(d), s);
    return lt_say_words(d, m->from, m->from + 1);
}

/* "FFVII", "GTAIV": a short name with its numeral. */
static size_t say_numbered_game(struct lt_desk *d, const struct lt_match *m)
{
    static const char *const names[] = {"FF", "GTA", "DQ", "MGS"};
    struct lt_str s = lt_match_text(d, m, 0);
    for (size_t k = 0; k < LT_COUNT(names); k++) {
        struct lt_str name = lt_str_of(names[k]);
        int value = lt_str_starts(s, name) ? lt_roman_value(lt_str_from(s, name.n)) : 0;
        if (!value)
            continue;
        struct lt_buf *b = lt_say_begin(d);
        lt_spell(d, b, name);
        lt_say_int(d, b, value, (struct lt_form){0});
        return lt_say_words(d, m->from, m->to);
    }
    return 0;
}

static const struct lt_pattern games[] = {
    {"^", "U $", "FFVII is back", say_numbered_game, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "the Am7 chord" */
static size_t say_chord(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str s = lt_match_text(d, m, 0);
    if (s.n != 2 || s.p[0] < 'A' || s.p[0] > 'G' || s.p[1] != 'm')
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_str_slice(s, 0, 1));
    lt_word(b, "minor");
    lt_say_int(d, b, lt_match_int(d, m, 1), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_small[] = {
    {"^", "U > _ chromosome|chromosomes|karyotype|pair", "the XX chromosome", say_chromosome, NULL},
    {"^", "T #1-2 > _ chord|chords", "the Am7 chord", say_chord, NULL},
    {"<<['’′\"”″]", "x > _? #", "12' x 14'", NULL, "by"},
    {"^", "A-G [#] $", "in F# minor", say_sharp, NULL},
    {"^", "A-F [-−] $", "an A- in maths", say_grade, NULL},
    {"^", "w / o", "w/o sugar", NULL, "without"},
    {"^", "w / out", "w/out sugar", NULL, "without"},
    {"^", "w / in", "w/in a week", NULL, "within"},
    {"<_ <th|st|nd|rd", "c .", "the 18th c. house", say_century, NULL},
    {"<_ <th|st|nd|rd", "cent .", "the 18th cent. house", say_century, NULL},
    {"<_ <th|st|nd|rd", "ed .", "the 2nd ed. of it", say_edition, NULL},
    {"<<section|figure|table|appendix|exhibit", "A-Z . #1-2 $", "in section G.2", say_section, NULL},
    {"^", "No . > _ # _ more|less|fewer|longer", "No. 5 more left", say_no, NULL},
    {"<<[,;:] <#1-3", "v . > _ #", "chapter 5, v. 3", NULL, "verse"},
    {"^", "b / c", "b/c of rain", NULL, "because"},
    {"^", "w / > _", "w/ friends", NULL, "with"},
    {"^", "f-f / N", "at f/1.8", say_stop, NULL},
    {"^", "ƒ / N", "at ƒ/2", say_stop, NULL},
    {"^", "A-Z . #2-4 $", "H.264 video", say_standard, NULL},
    {"^", "CO [₂]", "CO₂ in the air", NULL, "C O two"},
    {"^", "CO 2", "CO2 in the air", NULL, "C O two"},
    {"^", "SO > #1 !W", "acid of SO4", say_formula, NULL},
    {"^", "NO > #1 !W", "NO2 in the air", say_formula, NULL},
    {"^", "CH > #1 !W", "CH4 in the air", say_formula, NULL},
    {"^", "PO > #1 !W", "PO4 in water", say_formula, NULL},
    {"^", "SO > [₂₃₄]", "SO₂ in the air", say_formula, NULL},
    {"^", "NO > [₂₃]", "NO₂ in the air", say_formula, NULL},
    {"^", "CH > [₃₄]", "CH₄ in the air", say_formula, NULL},
    {"^", "PO > [₄]", "PO₄ in water", say_formula, NULL},
    {"^", "πr", "πr² is its area", NULL, "pi r"},
    {"^", "IV > _ line|drip|fluid|fluids|bag|pole|tube|antibiotics|infusion|therapy|access|medication",
     "on an IV drip", say_formula, NULL},
    {"<<a|an|the|his|her", "IV $", "they put in an IV", say_formula, NULL},
    {"<<generation|gen", "X-X $", "Generation X grew up", NULL, "X"},
    {"<<U", "V-V . > _ U", "ROE V. WADE", NULL, "versus"},
    {"^", "WW #1 $", "in WW1", say_world_war, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Most words of one or two letters have a space after them; of these forms only "x" may. */
size_t lt_en_read_small(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    bool capitals = t->shape == LT_SHAPE_UPPER;
    if (t->n == 3 && lt_is_mark(d, i + 1, '.') && strchr("nPF", (int)t->c))
        return lt_match_say(d, i, lt_en_numbered);
    if (t->n > 2 && t->c != 0x3C0)
        return capitals && t->n <= 8 && strchr("FGDM", (int)t->c) ? lt_match_say(d, i, games) : 0;
    bool attached = !lt_is_kind(d, i + 1, LT_TOK_SPACE);
    bool may = attached || capitals || lt_is_word(d, i, "x") || lt_is_word(d, i - 2, "generation");
    if (!may)
        return 0;
    size_t said = t->c == 'H' || t->c == 'S' ? lt_match_say(d, i, lt_en_bills) : 0;
    if (!said && t->c == 'n')
        said = lt_match_say(d, i, lt_en_numbered);
    return said ? said : lt_match_say(d, i, lt_en_small);
}
