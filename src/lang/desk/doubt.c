/* lang/desk/doubt.c - see the header. */
#include "lang/desk/doubt.h"

#include "base/unicode.h"
#include "base/utf8.h"

/* Room for the longest word of the lists, and more: a longer one is in none. */
enum { LONGEST = 64 };

static struct lt_str lowered(struct lt_str s, char room[LONGEST])
{
    struct lt_str low = {room, 0};
    for (size_t at = 0; at < s.n && low.n + 4 <= LONGEST;)
        low.n += lt_utf8_put(room + low.n, lt_uni_lower(lt_utf8_next(s, &at)));
    return low;
}

static bool is_in(const struct lt_desk *d, size_t i, const char *list)
{
    char room[LONGEST];
    return lt_is_kind(d, i, LT_TOK_WORD) && lt_forms_have(list, lowered(lt_tok_text(d, i), room));
}

/* In the case they are listed in: "Belg" is a word where "belg" is none. */
static bool has_exactly(const char *list, struct lt_str s)
{
    struct lt_str rest = lt_str_of(list), word;
    while (lt_str_cut(&rest, '|', &word))
        if (lt_str_eq(word, s))
            return true;
    return false;
}

bool lt_may_open(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    const struct lt_tok *t = lt_tok_at(d, before);
    return before == SIZE_MAX || (t->kind == LT_TOK_MARK && t->c != ',' && t->c != '-');
}

/* What a short form of that kind follows: a name, a number, what stands in quotes, or one of the words. */
static bool is_named_thing(const struct lt_desk *d, size_t i, const char *beginnings)
{
    char room[LONGEST];
    const struct lt_tok *t = lt_tok_at(d, i);
    if (t->kind != LT_TOK_WORD)
        return true;
    return (lt_is_name(d, i) && !lt_may_open(d, i)) || t->shape == LT_SHAPE_UPPER ||
           lt_starts_in(lowered(lt_tok_text(d, i), room), beginnings);
}

/* "помог им. Иванов спал": of a list with both, `after` is how words end that are no names of things. */
static bool is_word_after(const struct lt_desk *d, size_t before, const struct lt_short_word *w)
{
    if (!w->only_after)
        return is_in(d, before, w->after);
    return !is_named_thing(d, before, w->only_after) && (!w->after || lt_tok_ends(d, before, w->after));
}

bool lt_is_word_instead(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (lt_tok_at(d, lt_skip_space(d, i + 2))->shape == LT_SHAPE_LOWER)
        return false; /* no sentence ended there */
    for (const struct lt_short_word *w = d->lang->abbr_words; w && w->words; w++) {
        if (!has_exactly(w->words, s))
            continue;
        size_t before = lt_before(d, i);
        if (before == SIZE_MAX)
            return false;
        return is_word_after(d, before, w);
    }
    return false;
}

bool lt_is_size(const struct lt_desk *d, size_t i)
{
    return d->lang->size_cues && is_in(d, i, d->lang->size_cues);
}

bool lt_asks_letter(const struct lt_desk *d, size_t i)
{
    return d->lang->letter_cues && is_in(d, i, d->lang->letter_cues);
}
