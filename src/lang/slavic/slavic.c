/* lang/slavic/slavic.c - agreement and readers that Slavic languages share; see the header. */
#include "lang/slavic/slavic.h"

#include "lang/desk/match.h"

#include <string.h>

unsigned lt_slavic_plural_case(unsigned plural, uint8_t kase)
{
    if (kase == LT_ACC)
        return plural;
    return plural == 3 || (plural == 0 && kase == LT_GEN) ? 3 : 2;
}

uint8_t lt_slavic_case(struct lt_str word, const struct lt_slavic_ending *e, bool locative)
{
    while (e->ends && !lt_ends_in(word, e->ends))
        e++;
    return locative ? e->after_locative : e->kase;
}

uint8_t lt_slavic_asked_case(const struct lt_desk *d, size_t i, const struct lt_slavic_asker *askers)
{
    /* "ок. 1850": of a short form, but not of one letter, which is no preposition: "с. 5" */
    if (i != SIZE_MAX && i > 0 && lt_is_mark(d, i, '.') &&
        lt_tok_at(d, i - 1)->n > 1 + (lt_tok_at(d, i - 1)->c >= 0x80))
        i--;
    for (; askers->words; askers++)
        if (lt_is_word_in(d, i, askers->words))
            return askers->kase;
    return LT_NOM;
}

uint8_t lt_slavic_between(const struct lt_desk *d, size_t i, const char *links, const char *between)
{
    enum { REACH = 8 }; /* tokens of the first number and what it counts */
    bool number = false;
    if (i == SIZE_MAX || !lt_is_word_in(d, i, links))
        return LT_NOM;
    for (size_t k = 1; k <= REACH && k <= i; k++) {
        number = number || lt_is_kind(d, i - k, LT_TOK_NUMBER);
        if (number && lt_is_kind(d, i - k, LT_TOK_WORD))
            return lt_is_word_in(d, i - k, between) ? LT_INS : LT_NOM;
    }
    return LT_NOM;
}

size_t lt_slavic_round(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, int *n)
{
    size_t g = 1;
    char head[LT_NUM_DIGITS];
    while (lt_digits_group(digits, g) == 0)
        g++;
    *n = lt_digits_group(digits, g);
    size_t keep = digits.n > 3 * (g + 1) ? digits.n - 3 * (g + 1) : 0;
    if (keep) {
        memset(head, '0', digits.n);
        memcpy(head, digits.p, keep);
        d->lang->cardinal(d, b, (struct lt_str){head, digits.n}, (struct lt_form){LT_MASCULINE, LT_NOM});
    }
    lt_word_start(b);
    return g;
}

void lt_slavic_say_before(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, int part)
{
    char head[LT_NUM_DIGITS];
    memcpy(head, digits.p, digits.n);
    int left = lt_digits_group(digits, 0) - part;
    for (size_t k = 0; k < 3 && k < digits.n; k++, left /= 10)
        head[digits.n - 1 - k] = (char)('0' + left % 10);
    struct lt_str rest = lt_digits_trim((struct lt_str){head, digits.n});
    if (rest.p[0] != '0')
        d->lang->cardinal(d, b, rest, (struct lt_form){LT_MASCULINE, LT_NOM});
}

size_t lt_slavic_read_compound(struct lt_desk *d, size_t i, size_t least, const char *tails,
                               void (*number)(struct lt_buf *b, int n))
{
    struct lt_str tail = lt_tok_text(d, i + 2);
    int n = lt_scan_int(d, i);
    if (n < 1 || n > 999 || !lt_is_mark(d, i + 1, '-') || !lt_is_kind(d, i + 2, LT_TOK_WORD) ||
        tail.n < least || !lt_is_free_before(d, i) || lt_tok_at(d, i + 2)->shape != LT_SHAPE_LOWER ||
        !lt_ends_in(tail, tails))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    number(b, n);
    lt_buf_add(b, tail);
    return lt_say_words(d, i, i + 3);
}

bool lt_slavic_scan_days(const struct lt_desk *d, size_t i, const char *links, struct lt_slavic_days *days)
{
    struct lt_match m, year;
    enum { FIRST, LINK = 3, LAST = 5, MONTH = 8 }; /* items of both rows */
    *days = (struct lt_slavic_days){.dash = true};
    if (!lt_match(d, i, "#1-2 .? _? ~ _? #1-2 .? _ M", &m)) {
        days->dash = false;
        if (!lt_match(d, i, "#1-2 .? _ W _ #1-2 .? _ M", &m) || !lt_is_word_in(d, m.at[LINK], links))
            return false;
    }
    days->link = m.at[LINK];
    days->first = lt_match_int(d, &m, FIRST);
    days->last = (struct lt_date){.day = lt_match_int(d, &m, LAST), .month = lt_scan_month(d, m.at[MONTH])};
    days->to = m.to;
    if (lt_match(d, m.to, "_ #4 $", &year) && lt_match_int(d, &year, 1) >= 1000) {
        memcpy(days->last.year, lt_match_text(d, &year, 1).p, 4);
        days->last.n_year = 4;
        days->to = year.to;
    }
    return lt_is_free_before(d, i) && days->first >= 1 && days->first < days->last.day &&
           days->last.day <= 31;
}

size_t lt_slavic_read_year_word(struct lt_desk *d, size_t i, const char *written, const char *spoken)
{
    if (!lt_is_word(d, i, written) || !lt_is_mark(d, i + 1, '.') || !lt_is_digits(d, lt_before(d, i), 4, 4))
        return 0;
    return lt_say_text(d, spoken, i, i + 2 - lt_is_last(d, i + 1));
}

void lt_slavic_say_roman(struct lt_desk *d, size_t i, int value, struct lt_form f)
{
    lt_say_nth(d, lt_say_begin(d), value, f);
    lt_say_words(d, i, i + 1);
}

size_t lt_slavic_read_ratio(struct lt_desk *d, size_t i, const char *cues)
{
    enum { MOST_GOALS = 15 };
    struct lt_match m;
    if (!lt_is_mark(d, i + 1, ':') || !lt_match(d, i, "#1-3 : #1-5 $ !: !W", &m) ||
        !lt_is_free_before(d, i) || lt_is_mark(d, i - 1, ':'))
        return 0;
    int first = lt_match_int(d, &m, 0), second = lt_match_int(d, &m, 2);
    bool proportion = lt_is_word_in(d, lt_before(d, i), cues);
    if (lt_tok_at(d, m.at[2])->n == 2 && first < 25 && second < 60 && !proportion)
        return 0;
    bool score = !proportion && first <= MOST_GOALS && second <= MOST_GOALS;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 0)), (struct lt_form){0});
    lt_word(b, score ? NULL : d->lang->words.ratio);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 2)),
                    (struct lt_form){0, score ? LT_NOM : LT_DAT});
    return lt_say_words(d, i, m.to);
}
