/* lang/hu/opening.c - opening hours and laws: "h–p.: 9–17" is "hétfőtől péntekig kilenctől tizenhétig"; "(2)
 * bek." is the second paragraph, "6:22. §" a section of a book. */
#include "lang/hu/hu.h"

#include "lang/desk/match.h"

static const struct {
    const char *written, *alone, *from, *until;
} days[] = {
    {"h|hé|hét|hétf|hétfő", "hétfő", "hétfőtől", "hétfőig"},
    {"k|ke|kedd", "kedd", "keddtől", "keddig"},
    {"sz|sze|szer|szerda", "szerda", "szerdától", "szerdáig"},
    {"cs|csü|csüt|csütörtök", "csütörtök", "csütörtöktől", "csütörtökig"},
    {"p|pé|pén|pént|péntek", "péntek", "péntektől", "péntekig"},
    {"szo|szom|szomb|szombat", "szombat", "szombattól", "szombatig"},
    {"v|va|vas|vasárnap", "vasárnap", "vasárnaptól", "vasárnapig"},
};

static size_t day_at(const struct lt_desk *d, size_t i)
{
    size_t k = 0;
    while (k < LT_COUNT(days) && !lt_is_word_in(d, i, days[k].written))
        k++;
    return k;
}

/* ": 9–17", " 9.00-17.00" */
static bool has_hours(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    return lt_match(d, i, ".? :? _ #1-2 ~ #1-2 $", &m) ||
           lt_match(d, i, ".? :? _ #1-2 [.:] #2 ~ #1-2 [.:] #2", &m);
}

/* "h–p.", "szo.:" before hours; whole names are no short forms. */
size_t lt_hu_read_opening_days(struct lt_desk *d, size_t i)
{
    size_t first = day_at(d, i), dash = i + 1 + lt_is_mark(d, i + 1, '.');
    if (first == LT_COUNT(days) || !lt_is_free_before(d, i))
        return 0;
    size_t last = lt_is_dash(d, dash) ? day_at(d, dash + 1) : LT_COUNT(days), to = i + 1;
    if (last < LT_COUNT(days))
        to = dash + 2;
    if (!has_hours(d, to))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, last < LT_COUNT(days) ? days[first].from : days[first].alone);
    lt_word(b, last < LT_COUNT(days) ? days[last].until : NULL);
    return lt_say_words(d, i, to + lt_is_mark(d, to, '.'));
}

static void say_clock(const struct lt_desk *d, struct lt_buf *b, int hour, int minute)
{
    lt_say_int(d, b, hour, (struct lt_form){0});
    if (minute > 0)
        lt_say_int(d, b, minute, (struct lt_form){0});
}

/* "9–17", "9.00–17.30" after a day: from and until. */
size_t lt_hu_read_opening_hours(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    bool minutes = lt_match(d, i, "#1-2 [.:] #2 ~ #1-2 [.:] #2 $", &m);
    if ((!minutes && !lt_match(d, i, "#1-2 ~ #1-2 $", &m)) || !lt_is_free_before(d, i))
        return 0;
    size_t before = lt_before(d, i);
    while (before != SIZE_MAX && before > 0 && (lt_is_mark(d, before, ':') || lt_is_mark(d, before, '.')))
        before--;
    if (day_at(d, before) == LT_COUNT(days))
        return 0;
    int from = lt_match_int(d, &m, 0), until = lt_match_int(d, &m, minutes ? 4 : 2);
    if (from > 24 || until > 24)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    say_clock(d, b, from, minutes ? lt_match_int(d, &m, 2) : 0);
    lt_hu_join_harmonic(b, "tól|től|től");
    say_clock(d, b, until, minutes ? lt_match_int(d, &m, 6) : 0);
    lt_hu_join_ending(b, LT_S("ig"));
    return lt_say_words(d, i, m.to);
}

static size_t say_paragraph(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 1), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

/* "6:22. §": the book, and the section in it. */
static size_t say_section(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_say_nth(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_hu_laws[] = {
    {NULL, "( #1-2 ) > _ bek|bekezdés|bekezdése|bekezdésében|bekezdésének|bekezdését", "a (2) bek. szerint",
     say_paragraph, NULL},
    {"^", "#1-2 : #1-3 . > _? §", "a 6:22. § szerint", say_section, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
