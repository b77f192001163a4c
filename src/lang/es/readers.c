/* lang/es/readers.c - forms that Spanish writes its own way: centuries, events, inches, "n.º",
 * titles, streets, halves. Most are the Romance ones with Spanish words. */
#include "lang/es/es.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/romance/romance.h"

/* Centuries up to nine are ordinals. */
static void say_century(const struct lt_desk *d, struct lt_buf *b, int n)
{
    if (n < 10)
        lt_say_nth(d, b, n, (struct lt_form){LT_MASCULINE, 0});
    else
        lt_say_int(d, b, n, (struct lt_form){0});
}

static size_t read_century(struct lt_desk *d, size_t i)
{
    /* "s. XIX" */
    bool letter = (lt_is_word(d, i, "s") || lt_is_word(d, i, "ss")) && lt_is_mark(d, i + 1, '.');
    size_t at = letter ? lt_skip_space(d, i + 2) : i;
    int n = lt_romance_roman(d, at);
    if (!n || n > 30 ||
        (letter ? lt_tok_at(d, at)->shape == LT_SHAPE_LOWER : !lt_romance_is_century(d, i, "siglo|siglos")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (letter)
        lt_word(b, lt_tok_at(d, i)->n == 2 ? "siglos" : "siglo");
    say_century(d, b, n);
    return lt_say_words(d, i, at + 1);
}

static size_t read_event(struct lt_desk *d, size_t i)
{
    return lt_romance_read_event(d, i, lt_es_events_m, lt_es_events_f);
}

static size_t read_minute(struct lt_desk *d, size_t i)
{
    return lt_romance_read_minute(d, i, "el|al|del|minuto", "-");
}

static size_t read_law(struct lt_desk *d, size_t i)
{
    return lt_romance_read_law(d, i, "de");
}

static size_t read_inches(struct lt_desk *d, size_t i)
{
    return lt_romance_read_inches(d, i, "pulgada|pulgadas", LT_FEMININE);
}

static size_t read_number_sign(struct lt_desk *d, size_t i)
{
    return lt_romance_read_number_sign(d, i, "número|números");
}

/* "D.ª", "M.ª", "Sr.ª" */
static size_t read_title(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase titles[] = {
        {"D", "doña"}, {"M", "María"}, {"Sr", "señora"}, {"Dr", "doctora"}, {"Prof", "profesora"}};
    size_t at = i + 1 + lt_is_mark(d, i + 1, '.');
    for (size_t k = 0; lt_is_mark(d, at, 0xAA) && k < LT_COUNT(titles); k++)
        if (lt_str_eqz(lt_tok_text(d, i), titles[k].written))
            return lt_say_text(d, titles[k].spoken, i, at + 1);
    return 0;
}

/* "C/ Mayor" */
static size_t read_street(struct lt_desk *d, size_t i)
{
    size_t name = i + 2 + lt_is_kind(d, i + 2, LT_TOK_SPACE);
    bool street = lt_is_word(d, i, "c") && lt_is_mark(d, i + 1, '/') && lt_is_name(d, name) &&
                  lt_tok_at(d, name)->n > 2 && lt_is_free_before(d, i);
    return street ? lt_say_text(d, "calle", i, i + 2) : 0;
}

static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_romance_read_half(d, i, "y medio|y media");
}

/* "100 pts.": points; thousands of them were pesetas. */
static size_t say_points(struct lt_desk *d, const struct lt_match *m)
{
    size_t to = m->to + lt_is_short_stop(d, m->to);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, m, 0)), (struct lt_form){LT_MASCULINE, 0});
    lt_word(b, lt_match_int(d, m, 0) == 1 ? "punto" : "puntos");
    return lt_say_words(d, m->from, to);
}

/* Every hour of the day, points. */
static const struct lt_pattern around_the_clock[] = {
    {"^ <!, <!.", "#1-3 _ pts $", "100 pts. y el título", say_points, NULL},
    {"^", "24 _? h / 24 $", "abierto 24 h/24", NULL, "veinticuatro horas al día"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Points of the compass beside a place, minutes of a match. */
static const struct lt_pattern compass[] = {
    {"<<los|entre", "min . > _ #", "en los min. 12 y 78", NULL, "minutos"},
    {"<<al", "NE > _ de|del", "a 45 km al NE de Madrid", NULL, "noreste"},
    {"<<al", "SE > _ de|del", "a 45 km al SE de Madrid", NULL, "sureste"},
    {"<<al", "SO > _ de|del", "a 45 km al SO de Madrid", NULL, "suroeste"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_es_readers[] = {
    {"compass", LT_KIND(LT_TOK_WORD), NULL, compass},
    {"around the clock", LT_KIND(LT_TOK_NUMBER), NULL, around_the_clock},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"event", LT_KIND(LT_TOK_WORD), read_event, NULL},
    {"episode", LT_KIND(LT_TOK_WORD), lt_romance_read_episode, NULL},
    {"number sign", LT_KIND(LT_TOK_WORD), read_number_sign, NULL},
    {"title", LT_KIND(LT_TOK_WORD), read_title, NULL},
    {"street", LT_KIND(LT_TOK_WORD), read_street, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER), read_half, lt_romance_halves},
    {"law", LT_KIND(LT_TOK_NUMBER), read_law, lt_romance_laws},
    {"season", LT_KIND(LT_TOK_NUMBER), lt_romance_read_season, NULL},
    {"minute", LT_KIND(LT_TOK_NUMBER), read_minute, lt_romance_minutes},
    {"inches", LT_KIND(LT_TOK_NUMBER), read_inches, NULL},
    {NULL, 0, NULL, NULL},
};
