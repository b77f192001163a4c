/* lang/fi/spans.c - from one to another: Finnish says the first in the elative and the second in the
 * illative, "viidestä kymmeneen prosenttia", "maanantaista perjantaihin", "ensimmäisestä kolmanteen
 * toukokuuta". Scores of games stay as they are: "kolme yksi". */
#include "lang/fi/fi.h"

#include "lang/desk/match.h"

static const struct lt_form from = {0, LT_FI_ELA}, into = {0, LT_FI_ILL};

static struct lt_str whole(const struct lt_num *n)
{
    return lt_digits_trim((struct lt_str){n->whole, n->n_whole});
}

/* One of the four words before i tells of a game. */
static bool tells_game(const struct lt_desk *d, size_t i)
{
    static const char cues[] =
        "voitti|voittivat|hävisi|hävisivät|voitolla|tappiolla|johti|johtaa|lukemin|tasapeli|"
        "tasapeliin|päättyi|johtoon|maalein|ottelu|ottelun|erän|erät|kaatoi|kukisti|lukemat";
    for (int words = 0; words < 4 && i != SIZE_MAX && i > 0; words++) {
        i = lt_before(d, i);
        if (lt_is_word_in(d, i, cues))
            return true;
    }
    return false;
}

static bool is_score(const struct lt_desk *d, size_t i, const struct lt_num *a, const struct lt_num *b)
{
    int64_t first = lt_digits_value(whole(a)), second = lt_digits_value(whole(b));
    if (a->n_part || b->n_part || first > 300 || second > 300)
        return false;
    return first >= second || tells_game(d, i);
}

/* A number in that case; after a comma nothing changes, so the joint says "viiva" there. */
static void say_end(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    if (n->n_part)
        lt_say_number(d, b, n, (struct lt_form){0});
    else
        lt_fi_cardinal(d, b, whole(n), f);
}

/* "2.–4. luokka", "1.-6. luokkien": ordinals on both sides. */
static size_t read_ordinals(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-3 . ~ #1-3 . _ W", &m) || !lt_is_free_before(d, i) ||
        lt_tok_at(d, m.at[6])->shape != LT_SHAPE_LOWER)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_fi_ordinal(d, b, lt_digits_trim(lt_match_text(d, &m, 0)), from);
    lt_fi_ordinal(d, b, lt_digits_trim(lt_match_text(d, &m, 3)), into);
    return lt_say_words(d, i, m.at[5]);
}

/* The sign both numbers have: "5–10 %", "5 %–10 %" has its own reader. */
static size_t say_shared(const struct lt_desk *d, struct lt_buf *b, size_t to)
{
    struct lt_measure m;
    size_t at = lt_skip_space(d, to), tokens = 0;
    if (lt_is_mark(d, at, '%') && !lt_fi_is_ending(d, at + 1)) {
        lt_word(b, "prosenttia");
        return at + 1;
    }
    const struct lt_currency *money = lt_scan_currency(d, at, &tokens);
    if (money && !lt_fi_is_ending(d, at + tokens)) {
        lt_word_str(b, lt_forms_pick(money->forms, 1));
        return at + tokens;
    }
    if (!money && lt_scan_measure(d, at, at == to, &m) && m.unit.forms &&
        !lt_fi_is_ending(d, at + m.tokens)) {
        lt_measure_words(d, b, &m, 1);
        return at + m.tokens;
    }
    return to;
}

/* Two numbers with a dash between, spaces on both sides of it or on none. */
struct range {
    struct lt_num first, second;
    size_t to;
    bool compound; /* "20–30-vuotiaat" */
};

/* What stands after the second number says that this is something else: a date, a third number, a time. */
static bool goes_on(const struct lt_desk *d, size_t i, bool compound)
{
    const struct lt_tok *next = lt_tok_at(d, i);
    if (lt_is_mark(d, i, '/') || (lt_is_dash(d, i) && !compound))
        return true;
    if (lt_is_mark(d, i, ':') && !lt_fi_is_ending(d, i))
        return true;
    return (lt_is_mark(d, i, '.') && lt_is_kind(d, i + 1, LT_TOK_NUMBER)) ||
           (next->kind == LT_TOK_WORD && next->n == 1);
}

static bool scan_range(const struct lt_desk *d, size_t i, struct range *r)
{
    size_t tokens = lt_scan_number(d, i, false, &r->first), dash = lt_skip_space(d, i + tokens);
    if (!tokens || !lt_is_dash(d, dash) || !lt_is_free_before(d, i))
        return false;
    bool spaced = dash > i + tokens;
    size_t at = lt_skip_space(d, dash + 1);
    if (spaced != (at > dash + 1))
        return false;
    size_t more = lt_scan_number(d, at, false, &r->second);
    r->to = at + more;
    r->compound = lt_is_mark(d, r->to, '-') && lt_tok_at(d, r->to + 1)->shape == LT_SHAPE_LOWER;
    return more && !goes_on(d, r->to, r->compound) && r->first.n_whole <= 9 && r->second.n_whole <= 9 &&
           !(r->first.n_whole > 1 && r->first.whole[0] == '0');
}

size_t lt_fi_read_range(struct lt_desk *d, size_t i)
{
    const struct lt_form none = {0};
    struct range r;
    size_t ordinals = read_ordinals(d, i);
    if (ordinals || !scan_range(d, i, &r))
        return ordinals;
    struct lt_buf *b = lt_say_begin(d);
    if (r.compound || is_score(d, i, &r.first, &r.second)) {
        lt_say_number(d, b, &r.first, none);
        lt_say_number(d, b, &r.second, none);
        if (r.compound && is_score(d, i, &r.first, &r.second))
            lt_buf_addc(b, '-'); /* "2–1-maali" */
        if (r.compound)
            lt_buf_add(b, lt_tok_text(d, r.to + 1));
        return lt_say_words(d, i, r.to + (r.compound ? 2 : 0));
    }
    bool parts = r.first.n_part || r.second.n_part;
    say_end(d, b, &r.first, from);
    if (parts)
        lt_word(b, "viiva");
    say_end(d, b, &r.second, parts ? none : into);
    if (lt_fi_is_ending(d, r.to))
        return lt_say_words(d, i, r.to + 2); /* "vuosien 1939–1945:n" */
    return lt_say_words(d, i, say_shared(d, b, r.to));
}

/* --- dates --- */

static bool is_day(const struct lt_desk *d, size_t i)
{
    return lt_is_digits(d, i, 1, 2) && lt_scan_int(d, i) >= 1 && lt_scan_int(d, i) <= 31;
}

static void say_year(const struct lt_desk *d, struct lt_buf *b, size_t i)
{
    lt_fi_cardinal(d, b, lt_digits_trim(lt_tok_text(d, i)), (struct lt_form){0});
}

/* "1.–3. toukokuuta"; the month is read by itself. */
static size_t read_days(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 . ~ #1-2 . _ M", &m) || !is_day(d, m.at[3]))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_fi_ordinal(d, b, lt_match_text(d, &m, 0), from);
    lt_fi_ordinal(d, b, lt_match_text(d, &m, 3), into);
    return lt_say_words(d, i, m.at[5]);
}

/* The month of a date in figures; NULL: there is none of that number. */
static const char *month_at(const struct lt_desk *d, size_t i)
{
    int month = lt_scan_int(d, i);
    return month >= 1 && month <= 12 ? lt_fi_months[month - 1] : NULL;
}

/* "30.4.–2.5.2021", "3.–5.6.", "3.-5.6.2021" */
size_t lt_fi_read_date_range(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!is_day(d, i) || !lt_is_free_before(d, i))
        return 0;
    size_t days = read_days(d, i);
    if (days)
        return days;
    bool two = lt_match(d, i, "#1-2 . #1-2 . ~ #1-2 . #1-2 .", &m);
    if (!two && !lt_match(d, i, "#1-2 . ~ #1-2 . #1-2 .", &m))
        return 0;
    size_t day = two ? m.at[5] : m.at[3], last = two ? m.at[7] : m.at[5], to = last + 2;
    const char *first_month = two ? month_at(d, m.at[2]) : "", *last_month = month_at(d, last);
    if (!is_day(d, day) || !first_month || !last_month)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_fi_ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), from);
    lt_word(b, first_month);
    lt_fi_ordinal(d, b, lt_digits_trim(lt_tok_text(d, day)), into);
    lt_word(b, last_month);
    if (lt_is_digits(d, to, 4, 4))
        say_year(d, b, to++);
    else if (lt_is_last(d, to - 1))
        to--; /* the stop ends the sentence too */
    return lt_say_words(d, i, to);
}

/* --- times and days --- */

void lt_fi_clock(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, enum lt_fi_case kase)
{
    struct lt_form none = {0}, last = {0, (uint8_t)kase};
    bool minutes = t->minute > 0 || (t->minute == 0 && t->hour == 0);
    lt_say_int(d, b, t->hour, minutes ? none : last);
    if (t->minute > 0 && t->minute < 10)
        lt_word(b, "nolla");
    if (minutes)
        lt_say_int(d, b, t->minute, last);
}

static size_t scan_clock(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    *t = (struct lt_time){.hour = lt_scan_int(d, i), .minute = -1, .second = -1};
    if (!lt_is_digits(d, i, 1, 2) || t->hour > 24)
        return 0;
    bool mark = lt_is_mark(d, i + 1, '.') || lt_is_mark(d, i + 1, ':');
    if (!mark || !lt_is_digits(d, i + 2, 2, 2) || lt_scan_int(d, i + 2) > 59)
        return 1;
    t->minute = lt_scan_int(d, i + 2);
    return 3;
}

/* "klo 8–16", "klo 9.00–15.30", "kello 18-20" */
size_t lt_fi_read_clock_range(struct lt_desk *d, size_t i)
{
    struct lt_time a, z;
    size_t tokens = scan_clock(d, i, &a), before = lt_before(d, i);
    if (lt_is_mark(d, before, '.'))
        before--;
    if (!tokens || !lt_is_word_in(d, before, "klo|kello|ma|ti|ke|to|pe|la|su|pvm") ||
        !lt_is_dash(d, i + tokens))
        return 0;
    size_t at = i + tokens + 1, more = scan_clock(d, at, &z);
    if (!more)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_fi_clock(d, b, &a, LT_FI_ELA);
    lt_fi_clock(d, b, &z, LT_FI_ILL);
    return lt_say_words(d, i, at + more);
}

static const struct {
    const char *brief, *name, *of, *to;
} days[] = {
    {"ma", "maanantai", "maanantaista", "maanantaihin"},     {"ti", "tiistai", "tiistaista", "tiistaihin"},
    {"ke", "keskiviikko", "keskiviikosta", "keskiviikkoon"}, {"to", "torstai", "torstaista", "torstaihin"},
    {"pe", "perjantai", "perjantaista", "perjantaihin"},     {"la", "lauantai", "lauantaista", "lauantaihin"},
    {"su", "sunnuntai", "sunnuntaista", "sunnuntaihin"},
};

static size_t day_of(const struct lt_desk *d, size_t i)
{
    for (size_t k = 0; k < LT_COUNT(days); k++)
        if (lt_is_word(d, i, days[k].brief))
            return k;
    return LT_COUNT(days);
}

/* "ma–pe", and one alone before a date or a time: "la klo 10", "su 5.6." */
size_t lt_fi_read_day_range(struct lt_desk *d, size_t i)
{
    size_t first = day_of(d, i), mark = i + 1 + lt_is_mark(d, i + 1, '.');
    if (first == LT_COUNT(days) || !lt_is_free_before(d, i))
        return 0;
    if (lt_is_dash(d, mark)) {
        size_t last = day_of(d, mark + 1);
        if (last == LT_COUNT(days) || lt_is_kind(d, mark + 2, LT_TOK_WORD))
            return 0;
        struct lt_buf *b = lt_say_begin(d);
        lt_word(b, days[first].of);
        lt_word(b, days[last].to);
        return lt_say_words(d, i, mark + 2);
    }
    size_t next = lt_skip_space(d, mark);
    bool dated =
        lt_is_digits(d, next, 1, 2) && lt_is_mark(d, next + 1, '.') && lt_is_digits(d, next + 2, 1, 2);
    if (next == mark || !(dated || lt_is_word_in(d, next, "klo|kello") || lt_is_dash(d, next + 1)))
        return 0;
    return lt_say_text(d, days[first].name, i, mark);
}
