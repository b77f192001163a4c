/* lang/ca/readers.c - forms that Catalan writes its own way: centuries, events, inches, "núm.", halves, days
 * before a month with an apostrophe ("1 d'abril de 2020"). Most are the Romance ones with Catalan words. */
#include "lang/ca/ca.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/romance/romance.h"

/* "segle IX", "s. XIX": ordinals up to ten. */
static size_t read_century(struct lt_desk *d, size_t i)
{
    bool letter = (lt_is_word(d, i, "s") || lt_is_word(d, i, "ss")) && lt_is_mark(d, i + 1, '.');
    size_t at = letter ? lt_skip_space(d, i + 2) : i;
    int n = lt_romance_roman(d, at);
    if (!n || n > 30 ||
        (letter ? lt_tok_at(d, at)->shape == LT_SHAPE_LOWER : !lt_romance_is_century(d, i, "segle|segles")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (letter)
        lt_word(b, lt_tok_at(d, i)->n == 2 ? "segles" : "segle");
    if (n <= 10)
        lt_say_nth(d, b, n, (struct lt_form){LT_MASCULINE, 0});
    else
        lt_say_int(d, b, n, (struct lt_form){0});
    return lt_say_words(d, i, at + 1);
}

static size_t read_event(struct lt_desk *d, size_t i)
{
    return lt_romance_read_event(d, i, lt_ca_events_m, lt_ca_events_f);
}

static size_t read_minute(struct lt_desk *d, size_t i)
{
    return lt_romance_read_minute(d, i, "el|al|del|minut", "-");
}

static size_t read_law(struct lt_desk *d, size_t i)
{
    return lt_romance_read_law(d, i, "de");
}

static size_t read_inches(struct lt_desk *d, size_t i)
{
    return lt_romance_read_inches(d, i, "polzada|polzades", LT_FEMININE);
}

static size_t read_number_sign(struct lt_desk *d, size_t i)
{
    return lt_romance_read_number_sign(d, i, "número|números");
}

static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_romance_read_half(d, i, "i mig|i mitja");
}

/* "C/ Major" */
static size_t read_street(struct lt_desk *d, size_t i)
{
    size_t name = i + 2 + lt_is_kind(d, i + 2, LT_TOK_SPACE);
    bool street = lt_is_word(d, i, "c") && lt_is_mark(d, i + 1, '/') && lt_is_name(d, name) &&
                  lt_tok_at(d, name)->n > 2 && lt_is_free_before(d, i);
    return street ? lt_say_text(d, "carrer", i, i + 2) : 0;
}

/* "4t lloc", "24t": tonnes are set apart, and are of something. */
static size_t read_fourth(struct lt_desk *d, size_t i)
{
    struct lt_str figures = lt_tok_text(d, i);
    if (!lt_is_digits(d, i, 1, 3) || figures.p[figures.n - 1] != '4' || !lt_is_word(d, i + 1, "t") ||
        lt_is_word_in(d, lt_skip_space(d, i + 2), "de|d'") || !lt_is_free_before(d, i))
        return 0;
    lt_say_nth(d, lt_say_begin(d), lt_scan_int(d, i), (struct lt_form){LT_MASCULINE, 0});
    return lt_say_words(d, i, i + 2);
}

/* Every hour of the day. */
static const struct lt_pattern around_the_clock[] = {
    {"^", "24 _? h / 24 $", "obert 24 h/24", NULL, "vint-i-quatre hores al dia"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Points of the compass beside a place, minutes of a match. */
static const struct lt_pattern compass[] = {
    {"<<els|als|dels|pels|entre", "min . > _ #", "als min. 12 i 78", NULL, "minuts"},
    {"<<al", "NE > _ de|del", "a 45 km al NE de Vic", NULL, "nord-est"},
    {"<<al", "NO > _ de|del", "a 45 km al NO de Vic", NULL, "nord-oest"},
    {"<<al", "SE > _ de|del", "a 45 km al SE de Vic", NULL, "sud-est"},
    {"<<al", "SO > _ de|del", "a 45 km al SO de Vic", NULL, "sud-oest"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_ca_readers[] = {
    {"compass", LT_KIND(LT_TOK_WORD), NULL, compass},
    {"around the clock", LT_KIND(LT_TOK_NUMBER), NULL, around_the_clock},
    {"fourth", LT_KIND(LT_TOK_NUMBER), read_fourth, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"event", LT_KIND(LT_TOK_WORD), read_event, NULL},
    {"episode", LT_KIND(LT_TOK_WORD), lt_romance_read_episode, NULL},
    {"number sign", LT_KIND(LT_TOK_WORD), read_number_sign, NULL},
    {"street", LT_KIND(LT_TOK_WORD), read_street, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER), read_half, lt_romance_halves},
    {"law", LT_KIND(LT_TOK_NUMBER), read_law, lt_romance_laws},
    {"season", LT_KIND(LT_TOK_NUMBER), lt_romance_read_season, NULL},
    {"minute", LT_KIND(LT_TOK_NUMBER), read_minute, lt_romance_minutes},
    {"inches", LT_KIND(LT_TOK_NUMBER), read_inches, NULL},
    {NULL, 0, NULL, NULL},
};
