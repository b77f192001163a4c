/* lang/slavic/numbers.c - see the header. */
#include "lang/slavic/numbers.h"

bool lt_slavic_ends_in_one(int n)
{
    return n % 10 == 1 && n % 100 != 11;
}

bool lt_slavic_is_few(int n)
{
    return n % 10 >= 2 && n % 10 <= 4 && n % 100 / 10 != 1;
}

/* --- cardinals --- */

static void word_in(struct lt_buf *b, const char *forms, uint8_t kase)
{
    lt_word_str(b, lt_forms_pick(forms, kase >= LT_ACC ? LT_NOM : kase));
}

static bool is_direct(uint8_t kase)
{
    return kase == LT_NOM || kase >= LT_ACC;
}

/* The words for one have an accusative: "одну", "jednu". */
static void say_one(struct lt_buf *b, struct lt_form f, bool alone, const struct lt_slavic_numbers *w)
{
    if (w->one_after && !alone)
        lt_word(b, w->one_after);
    else
        lt_word_str(b, lt_forms_pick(w->ones[f.gender], f.kase > LT_ACC ? LT_NOM : f.kase));
}

static void say_two(struct lt_buf *b, struct lt_form f, bool alone, const struct lt_slavic_numbers *w)
{
    if (w->two_after && !alone && is_direct(f.kase))
        lt_word(b, w->two_after);
    else
        word_in(b, w->twos[f.gender], f.kase);
}

/* `alone`: nothing of the number stands before these three figures. */
static void below_thousand(struct lt_buf *b, int n, struct lt_form f, bool alone,
                           const struct lt_slavic_numbers *w)
{
    alone = alone && n < 10;
    if (n >= 100)
        word_in(b, w->hundreds[n / 100], f.kase);
    n %= 100;
    if (n >= 20) {
        word_in(b, w->tens[n / 10], f.kase);
        n %= 10;
    }
    if (n == 1)
        say_one(b, f, alone, w);
    else if (n == 2)
        say_two(b, f, alone, w);
    else if (n)
        word_in(b, w->small[n], f.kase);
}

/* "тысяча, две тысячи, пять тысяч" */
static void say_power(struct lt_buf *b, size_t g, int n, uint8_t kase, const struct lt_slavic_numbers *w)
{
    enum { SINGULAR, PLURAL, FEW };
    const char *const *ends = w->powers[g].ends;
    lt_word(b, w->powers[g].stem);
    if (w->is_one(n))
        lt_buf_add(b, lt_forms_pick(ends[SINGULAR], kase > LT_ACC ? LT_NOM : kase));
    else if (!is_direct(kase))
        lt_buf_add(b, lt_forms_pick(ends[PLURAL], kase));
    else if (w->is_few(n))
        lt_buf_addz(b, ends[FEW]);
    else
        lt_buf_add(b, lt_forms_pick(ends[PLURAL], LT_GEN));
}

void lt_slavic_cardinal(struct lt_buf *b, struct lt_str digits, struct lt_form f,
                        const struct lt_slavic_numbers *w)
{
    if (digits.n == 1 && digits.p[0] == '0') {
        word_in(b, w->small[0], f.kase);
        return;
    }
    size_t groups = (digits.n + 2) / 3;
    for (size_t g = groups; g-- > 0;) {
        int n = lt_digits_group(digits, g);
        if (n == 0)
            continue;
        struct lt_form own = g == 0 ? f : (struct lt_form){w->powers[g].gender, f.kase};
        bool bare = g > 0 && n == 1 && (g == 1 || w->bare_powers);
        if (!bare)
            below_thousand(b, n, own, g + 1 == groups, w);
        if (g)
            say_power(b, g, n, f.kase, w);
    }
}

/* --- ordinals --- */

int lt_slavic_last_part(struct lt_str digits, const struct lt_slavic_numbers *w)
{
    int n = lt_digits_group(digits, 0), low = n % 100;
    if (n == 0)
        return digits.n > 1 ? 1000 : 0;
    if (low == 0)
        return n;
    return low < 20 || w->both_th ? low : low % 10 ? low % 10 : low;
}

static void add_part(struct lt_buf *b, const char *stem, int part, struct lt_form f,
                     const struct lt_slavic_numbers *w)
{
    lt_word(b, stem);
    lt_buf_add(b, w->ending(part, f));
}

/* 2000th, 1000000th: "двухтысячный", "миллионный". */
static void round_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f,
                          const struct lt_slavic_numbers *w)
{
    int n;
    size_t g = lt_slavic_round(d, b, digits, &n);
    if (n > 1)
        w->compound(b, n);
    lt_buf_addz(b, g == 1 ? w->thousand_th : w->powers[g].stem);
    lt_buf_addz(b, g == 1 ? "" : w->power_th);
    lt_buf_add(b, w->ending(g == 1 ? 1000 : 1000000, f));
}

void lt_slavic_ordinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f,
                       const struct lt_slavic_numbers *w)
{
    digits = lt_digits_trim(digits); /* what follows looks for a figure that is not 0 */
    int part = lt_slavic_last_part(digits, w);
    if (part == 1000) {
        round_ordinal(d, b, digits, f, w);
        return;
    }
    lt_slavic_say_before(d, b, digits, part);
    if (part >= 100) {
        add_part(b, w->hundreds_th[part / 100], part, f, w);
        return;
    }
    int ones = part < 20 ? part : part % 10;
    if (part >= 20)
        add_part(b, w->tens_th[part / 10], part - ones, f, w);
    if (ones || part < 20)
        add_part(b, w->small_th[ones], ones, f, w);
}

/* The stem of the part of an ordinal that is declined last. */
static const char *stem_of(int part, const struct lt_slavic_numbers *w)
{
    if (part >= 1000)
        return w->thousand_th;
    if (part >= 100)
        return w->hundreds_th[part / 100];
    return part >= 20 && part % 10 == 0 ? w->tens_th[part / 10] : w->small_th[part < 20 ? part : part % 10];
}

bool lt_slavic_ordinal_ends(struct lt_str digits, struct lt_form f, struct lt_str mark,
                            const struct lt_slavic_numbers *w)
{
    int part = lt_slavic_last_part(digits, w);
    struct lt_str end = w->ending(part, f);
    if (mark.n <= end.n)
        return lt_str_ends(end, mark);
    return lt_str_ends(mark, end) &&
           lt_str_ends(lt_str_of(stem_of(part, w)), lt_str_slice(mark, 0, mark.n - end.n));
}

/* --- decimals and fractions --- */

/* "одна целая", "две целых". */
static void say_wholes(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, uint8_t kase,
                       const struct lt_slavic_numbers *w)
{
    bool one = lt_slavic_ends_in_one(lt_digits_group(whole, 0));
    lt_say_cardinal(d, b, whole, (struct lt_form){LT_FEMININE, kase});
    lt_word_str(b, lt_forms_pick(w->wholes, !one ? 2 : kase == LT_GEN ? 1 : kase == LT_ACC ? 3 : 0));
}

void lt_slavic_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f,
                        const struct lt_slavic_numbers *w)
{
    struct lt_str whole = {n->whole, n->n_whole}, part = {n->part, n->n_part};
    struct lt_form fem = {LT_FEMININE, f.kase == LT_GEN || f.kase == LT_ACC ? f.kase : LT_NOM};
    if (whole.n == 0)
        whole = LT_S("0");
    if (part.n > LT_SLAVIC_PARTS) {
        lt_say_cardinal(d, b, whole, fem);
        lt_word(b, w->comma);
        lt_say_digits(d, b, part);
        return;
    }
    say_wholes(d, b, whole, fem.kase, w);
    lt_say_cardinal(d, b, part, fem);
    lt_word(b, w->parts_th[part.n - 1]);
    bool one = lt_slavic_ends_in_one(lt_digits_group(part, 0));
    lt_buf_add(b, w->ending(1, one ? fem : (struct lt_form){LT_PLURAL, LT_GEN}));
}

void lt_slavic_fraction(const struct lt_desk *d, struct lt_buf *b, struct lt_str above, struct lt_str below,
                        const struct lt_slavic_numbers *w)
{
    int n = lt_digits_group(above, 0);
    struct lt_form fem = {LT_FEMININE, LT_NOM};
    struct lt_form many = {LT_PLURAL, w->few_th && w->is_few(n) ? LT_NOM : LT_GEN};
    lt_say_cardinal(d, b, above, fem);
    d->lang->ordinal(d, b, lt_digits_trim(below), lt_slavic_ends_in_one(n) ? fem : many);
}

void lt_slavic_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                     struct lt_str below, const struct lt_slavic_numbers *w)
{
    if (lt_digits_value(below) == 2) {
        lt_say_cardinal(d, b, whole, (struct lt_form){LT_MASCULINE, LT_NOM});
        lt_word(b, w->and_half);
        return;
    }
    say_wholes(d, b, whole, LT_NOM, w);
    lt_slavic_fraction(d, b, above, below, w);
}
