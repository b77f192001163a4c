/* lang/slavic/eras.c - see the header. */
#include "lang/slavic/eras.h"

#include "base/utf8.h"
#include "lang/desk/desk.h"

/* --- the word for a year or century --- */

/* A noun before it: "мистецтво XX століття" is its genitive, where both cases look the same. */
static bool follows_noun(const struct lt_desk *d, size_t before, const struct lt_slavic_eras *w)
{
    return w->not_nouns && before != SIZE_MAX && lt_is_kind(d, before, LT_TOK_WORD) &&
           lt_tok_at(d, before)->n > 4 && !lt_is_word_in(d, before, w->not_nouns);
}

/* Several cases may look like the word at i: what stands before the number decides between them. */
static uint8_t settle_case(const struct lt_desk *d, size_t i, const char *forms, uint8_t found, size_t before,
                           const struct lt_slavic_eras *w)
{
    uint8_t asked = lt_slavic_asked_case(d, before, w->askers);
    if (asked == LT_NOM && follows_noun(d, before, w))
        asked = LT_GEN;
    bool fits = asked < LT_ACC && lt_str_eq(lt_tok_text(d, i), lt_forms_pick(forms, asked));
    return fits && asked != LT_NOM ? asked : found;
}

/* The word at i: its end, its case and number; 0: it is another word. */
static size_t scan_era(const struct lt_desk *d, size_t i, const struct lt_slavic_era *era, size_t before,
                       bool *several, uint8_t *kase, const struct lt_slavic_eras *w)
{
    enum { CASES = 5 };
    for (unsigned k = 0; k < 2 * CASES; k++) {
        const char *forms = k < CASES ? era->sg : era->pl;
        if (!lt_is_kind(d, i, LT_TOK_WORD) || !lt_str_eq(lt_tok_text(d, i), lt_forms_pick(forms, k % CASES)))
            continue;
        *several = *several || k >= CASES;
        *kase = settle_case(d, i, forms, (uint8_t)(k % CASES), before, w);
        return i + 1;
    }
    bool one = lt_is_word_in(d, i, era->shorts), many = lt_is_word_in(d, i, era->short_pl);
    if ((!one && !many) || !lt_is_mark(d, i + 1, '.'))
        return 0;
    *several = *several || many;
    *kase = lt_slavic_asked_case(d, before, w->askers);
    if (*kase == LT_NOM && follows_noun(d, before, w))
        *kase = LT_GEN;
    return i + 2 - lt_is_last(d, i + 1);
}

static void say_era(struct lt_desk *d, const struct lt_slavic_era *era, bool several, uint8_t kase,
                    size_t last, size_t word, size_t to)
{
    lt_say_space(d->out, lt_tok_at(d, last)->show_at, lt_tok_at(d, word)->show_at);
    lt_word_str(lt_say_begin(d), lt_forms_pick(several ? era->pl : era->sg, kase));
    lt_say_words(d, word, to);
}

/* --- years --- */

static size_t say_year(struct lt_desk *d, size_t i, uint8_t kase)
{
    struct lt_buf *b = lt_say_begin(d);
    d->lang->ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), (struct lt_form){LT_MASCULINE, kase});
    return lt_say_words(d, i, i + 1);
}

/* A year without a word after it: only after a preposition, and when it counts nothing. */
static bool is_bare_year(const struct lt_desk *d, size_t i, size_t before, const struct lt_slavic_eras *w)
{
    int n = lt_scan_int(d, i);
    size_t behind = lt_skip_space(d, i + 1);
    if (n < 1500 || n > 2099 || lt_tok_at(d, i)->n != 4 || before == SIZE_MAX)
        return false;
    if (lt_is_kind(d, behind, LT_TOK_WORD) && lt_tok_at(d, behind)->shape == LT_SHAPE_LOWER &&
        !lt_is_word_in(d, behind, w->after_bare))
        return false;
    return lt_is_kind(d, before, LT_TOK_WORD) && !lt_is_mark(d, i + 1, ',') && !lt_is_dash(d, i + 1) &&
           !lt_is_kind(d, i + 2, LT_TOK_NUMBER) && !lt_is_mark(d, i + 1, '%');
}

/* "2 года", "25 г.", "187 г." are no years; "в 21 году", "в 988 г.", "44 г. до н. э." are. */
static bool is_year_with(const struct lt_desk *d, size_t i, size_t before, size_t word, size_t to,
                         const struct lt_slavic_eras *w)
{
    bool in = lt_is_word_in(d, before, w->before_short);
    bool era = lt_is_word_in(d, lt_skip_space(d, to), w->era_words);
    switch (lt_tok_at(d, i)->n) {
    case 4:
        return true;
    case 3:
        return !lt_is_word_in(d, word, w->years.shorts) || in || era;
    default:
        return (in && lt_is_word_in(d, word, w->in_year)) || era;
    }
}

/* "1998–2004" */
static bool is_year_range(const struct lt_desk *d, size_t i)
{
    int from = lt_scan_int(d, i), to = lt_scan_int(d, i + 2);
    return lt_tok_at(d, i)->n == 4 && lt_tok_at(d, i + 2)->n == 4 && from >= 1000 && from < to && to < 2200 &&
           !lt_is_kind(d, lt_skip_space(d, i + 3), LT_TOK_WORD);
}

static void say_years(struct lt_desk *d, size_t i, size_t second, uint8_t kase)
{
    say_year(d, i, kase);
    if (!second)
        return;
    lt_say_text(d, "– ", i + 1, i + 2);
    say_year(d, second, kase);
}

/* "с 1941–1945", "в 1996": no word says that these are years. */
static size_t say_bare(struct lt_desk *d, size_t i, size_t second, size_t before,
                       const struct lt_slavic_eras *w)
{
    uint8_t kase = lt_slavic_asked_case(d, before, w->askers);
    if (second && is_year_range(d, i)) {
        say_years(d, i, second, kase);
        return 3;
    }
    bool asked = kase != LT_NOM || lt_is_word_in(d, before, w->before_bare);
    return !second && asked && is_bare_year(d, i, before, w) ? say_year(d, i, kase) : 0;
}

/* "1-я пол. XIX в.", "кон. XVIII в.": a part of what is named next. */
static bool follows_part(const struct lt_desk *d, size_t before)
{
    return before != SIZE_MAX && before > 0 && lt_is_mark(d, before, '.') &&
           lt_is_word_in(d, before - 1, "пол|кв|четв|чв|трет|кон|нач|сер|перв|втор|поч|кін|посл|ост|чверть");
}

size_t lt_slavic_read_year(struct lt_desk *d, size_t i, const struct lt_slavic_eras *w)
{
    if (!lt_is_digits(d, i, 2, 4) || lt_tok_text(d, i).p[0] == '0' || !lt_is_free_before(d, i))
        return 0;
    size_t second = lt_is_dash(d, i + 1) && lt_is_digits(d, i + 2, 2, 4) ? i + 2 : 0;
    size_t last = second ? second : i, before = lt_before(d, i), word = lt_skip_space(d, last + 1);
    bool several = second > 0;
    uint8_t kase = LT_NOM;
    size_t to = scan_era(d, word, &w->years, before, &several, &kase, w);
    if (!to)
        return say_bare(d, i, second, before, w);
    if (!is_year_with(d, i, before, word, to, w))
        return 0;
    if (kase == LT_NOM && follows_part(d, before))
        kase = LT_GEN;
    say_years(d, i, second, kase);
    say_era(d, &w->years, several, kase, last, word, to);
    return to - i;
}

/* --- Roman numerals --- */

int lt_slavic_roman(const struct lt_desk *d, size_t i)
{
    char latin[16];
    size_t n = 0, at = 0;
    struct lt_str s = lt_tok_text(d, i);
    if (!lt_is_kind(d, i, LT_TOK_WORD) || s.n > 24)
        return 0;
    while (at < s.n && n < sizeof latin) {
        uint32_t c = lt_utf8_next(s, &at);
        c = c == 0x425 ? 'X' : c == 0x406 ? 'I' : c;
        if (c >= 0x80)
            return 0;
        latin[n++] = (char)c;
    }
    return lt_roman_value((struct lt_str){latin, n});
}

size_t lt_slavic_second_roman(const struct lt_desk *d, size_t i, const char *links)
{
    if (lt_is_dash(d, i + 1))
        return lt_slavic_roman(d, i + 2) ? i + 2 : 0;
    bool joined = lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_word_in(d, i + 2, links) &&
                  lt_is_kind(d, i + 3, LT_TOK_SPACE);
    return joined && lt_slavic_roman(d, i + 4) ? i + 4 : 0;
}

void lt_slavic_say_between(struct lt_desk *d, size_t from, size_t to)
{
    if (to == from + 1)
        lt_say_text(d, "– ", from, to);
    for (size_t k = from; to > from + 1 && k < to; k++)
        lt_pass(d, k);
}

size_t lt_slavic_read_century(struct lt_desk *d, size_t i, const struct lt_slavic_eras *w)
{
    int value = lt_slavic_roman(d, i);
    if (!value || value > 30 || !lt_is_free_before(d, i))
        return 0;
    size_t second = lt_slavic_second_roman(d, i, w->century_links), last = second ? second : i;
    size_t word = lt_skip_space(d, last + 1), before = lt_before(d, i);
    bool several = second > 0;
    uint8_t kase = LT_NOM;
    size_t to = scan_era(d, word, &w->centuries, before, &several, &kase, w);
    if (!to || !lt_is_kind(d, last + 1, LT_TOK_SPACE))
        return 0;
    if (second && lt_is_word_in(d, word, w->both_centuries) &&
        lt_slavic_asked_case(d, before, w->askers) == LT_NOM)
        kase = LT_NOM;
    if (follows_part(d, before))
        kase = LT_GEN;
    struct lt_form f = {w->centuries.gender, kase};
    lt_slavic_say_roman(d, i, value, f);
    if (second) {
        lt_slavic_say_between(d, i + 1, second);
        lt_slavic_say_roman(d, second, lt_slavic_roman(d, second), f);
    }
    say_era(d, &w->centuries, several, kase, last, word, to);
    return to - i;
}

/* --- rulers --- */

bool lt_slavic_ruler_form(const struct lt_desk *d, size_t name, const struct lt_slavic_rulers *w,
                          struct lt_form *f)
{
    if (name == SIZE_MAX || !lt_is_name(d, name))
        return false;
    struct lt_str s = lt_tok_text(d, name);
    bool queen = lt_starts_in(s, w->queens);
    if (!queen && !lt_starts_in(s, w->kings))
        return false;
    *f = (struct lt_form){queen ? LT_FEMININE : LT_MASCULINE,
                          lt_slavic_case(s, queen ? w->queen_ends : w->king_ends, false)};
    return true;
}

size_t lt_slavic_read_ruler(struct lt_desk *d, size_t i, const struct lt_slavic_rulers *w)
{
    enum { MOST = 40 };
    int value = lt_slavic_roman(d, i);
    struct lt_form f;
    bool initial = lt_is_mark(d, i + 1, '.') && lt_tok_at(d, i)->n <= 2 && !lt_is_last(d, i + 1);
    if (!value || value > MOST || i == 0 || initial || !lt_is_kind(d, i - 1, LT_TOK_SPACE) ||
        !lt_slavic_ruler_form(d, lt_before(d, i), w, &f))
        return 0;
    lt_slavic_say_roman(d, i, value, f);
    return 1;
}
