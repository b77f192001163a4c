/* lang/desk/places.c - see the header. */
#include "lang/desk/places.h"

/* "Göteborg. 12 personer": towns and surnames that end as short streets do. */
static bool is_place(struct lt_str s)
{
    static const struct lt_str ends[] = {LT_S_INIT("borg"), LT_S_INIT("berg"), LT_S_INIT("burg"),
                                         LT_S_INIT("av"),   LT_S_INIT("ev"),   LT_S_INIT("iv"),
                                         LT_S_INIT("ov")};
    for (size_t i = 0; i < LT_COUNT(ends); i++)
        if (lt_str_ends(s, ends[i]))
            return true;
    return false;
}

size_t lt_say_street(struct lt_desk *d, size_t i, const struct lt_street_end *ends)
{
    enum { LEAST = 3 }; /* bytes before the end */
    struct lt_str s = lt_tok_text(d, i);
    if (!lt_is_mark(d, i + 1, '.') || !lt_is_name(d, i))
        return 0;
    size_t number = lt_skip_space(d, i + 2), behind = lt_skip_space(d, number + 1);
    bool house = lt_is_digits(d, number, 1, 3) && !lt_is_kind(d, behind, LT_TOK_WORD) && !is_place(s);
    for (; ends->written; ends++) {
        struct lt_str end = lt_str_of(ends->written);
        if (s.n < end.n + LEAST || !lt_str_ends(s, end) || (!ends->sure && !house))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        lt_buf_add(b, lt_str_slice(s, 0, s.n - end.n));
        lt_buf_addz(b, ends->spoken);
        return lt_say_words(d, i, i + 2 - lt_is_last(d, i + 1));
    }
    return 0;
}

/* "Nørregade 5B, 2. th., ": an address goes on before i. */
static bool follows_house(const struct lt_desk *d, size_t i, const char *floors)
{
    enum { REACH = 8 }; /* tokens of a floor and a door */
    size_t at = lt_before(d, i);
    if (!lt_is_mark(d, at, ','))
        return false;
    for (size_t k = 1; k <= REACH && k <= at; k++) {
        const struct lt_tok *t = lt_tok_at(d, at - k);
        bool letter = t->kind == LT_TOK_WORD && t->n == 1;
        if (t->kind == LT_TOK_NUMBER && !lt_is_mark(d, at - k + 1, '.'))
            return t->n <= 3 && lt_is_name(d, lt_before(d, at - k));
        if (t->kind == LT_TOK_WORD && !letter && !lt_is_word_in(d, at - k, floors))
            return false;
    }
    return false;
}

size_t lt_say_postcode(struct lt_desk *d, size_t i, const struct lt_postcodes *w)
{
    if (!lt_is_digits(d, i, w->figures, w->figures) || !lt_is_kind(d, i + 1, LT_TOK_SPACE) ||
        !lt_is_name(d, i + 2) || lt_tok_at(d, i + 2)->n < 2)
        return 0;
    bool country = lt_is_dash(d, i - 1) && lt_is_word_in(d, i - 2, w->countries);
    if (!country && !lt_is_free_before(d, i))
        return 0;
    struct lt_form counted = d->lang->counted ? d->lang->counted(d, i + 2) : (struct lt_form){0};
    size_t before = lt_before(d, i), tokens;
    bool place = !counted.gender && !lt_scan_currency(d, i + 2, &tokens);
    struct lt_str code = lt_tok_text(d, i);
    bool year = w->figures == 4 && (lt_str_starts(code, LT_S("19")) || lt_str_starts(code, LT_S("20")));
    bool cue = country || lt_is_word_in(d, before, w->cues) ||
               (lt_is_word_in(d, i + 2, w->cities) && !year) || (place && follows_house(d, i, w->floors));
    if (!cue)
        return 0;
    w->say(d, lt_say_begin(d), lt_tok_text(d, i));
    return lt_say_words(d, i, i + 1);
}
