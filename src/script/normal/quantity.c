/* script/normal/quantity.c - money, measures, percentages, ranges and dimensions: one or more numbers with
 * what they count, in front or after, written once for all or with each.
 *
 *   quantity = element { joiner element }
 *   element  = [currency] number [magnitude] [currency | measure | percent]
 *   joiner   = dash (a range: "10–15 kg") | "×" (dimensions: "3 × 4 m")
 *
 * Refuses plain numbers: those are for script/normal/number.c. */
#include "script/normal/readers.h"

enum { MOST = 6 }; /* elements */

struct element {
    size_t from, to; /* tokens */
    struct lt_num n;
    const struct lt_currency *cur;
    const struct lt_magnitude *mag;
    struct lt_measure measure; /* tokens 0: none */
    bool percent, hyphen;      /* "6.1-inch": said in the singular */
    char joiner;               /* in front of it: 0, '-' or 'x' */
    size_t joiner_at;
    uint8_t kase;
};

struct quantity {
    struct element e[MOST];
    size_t n;
};

static bool is_percent(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '%') || lt_is_mark(d, i, 0x066A);
}

/* "1.2M followers", "10k likes", "5 mi de reais": after the number, and what is counted is a crowd. */
static bool counts_noun(const struct lt_desk *d, size_t i)
{
    bool spaced = lt_is_kind(d, i - 1, LT_TOK_SPACE);
    size_t number = i - 1 - spaced;
    if (spaced && lt_tok_at(d, i)->n == 1 && lt_tok_at(d, i)->shape == LT_SHAPE_LOWER)
        return false; /* "500 m de la playa" */
    return lt_is_kind(d, number, LT_TOK_NUMBER) && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
           lt_is_word_in(d, i + 2, d->lang->counted_nouns);
}

/* "3,5 M€": a letter that means a magnitude because money follows. */
static const struct lt_magnitude *scan_money_magnitude(const struct lt_desk *d, size_t i, size_t *tokens)
{
    size_t sign;
    const struct lt_magnitude *m = lt_scan_magnitude(d, i, true, tokens);
    size_t at = m ? i + *tokens + lt_is_kind(d, i + *tokens, LT_TOK_SPACE) : i;
    return m && lt_scan_currency(d, at, &sign) && !lt_is_kind(d, at + sign, LT_TOK_NUMBER) ? m : NULL;
}

/* The currency at `at`, past the space at i; its tokens and that of the space. "5 $6": the sign belongs to
 * the next number. */
static size_t scan_currency_behind(const struct lt_desk *d, size_t i, size_t at, struct element *e)
{
    size_t tokens;
    const struct lt_currency *cur = lt_scan_currency(d, at, &tokens);
    const struct lt_tok *behind = lt_tok_at(d, at + tokens);
    if (!cur || behind->kind == LT_TOK_NUMBER || behind->kind == LT_TOK_WORD)
        return 0;
    e->cur = cur;
    return at + tokens - i;
}

/* "25d08A", "133-A": a letter that ends a code is no unit. "W26s" is one from its beginning; a "16-A" fuse
 * has its noun after it. */
static bool is_label(const struct lt_desk *d, size_t i, size_t hyphen)
{
    const struct lt_tok *t = lt_tok_at(d, i + hyphen), *before = lt_tok_at(d, i - 2);
    if (t->kind != LT_TOK_WORD || t->n != 1 || !lt_is_kind(d, i - 1, LT_TOK_NUMBER))
        return false;
    bool code = before->kind == LT_TOK_WORD && !(before->n == 1 && before->c == 'x');
    bool noun = lt_is_mark(d, i + 2, '-') ||
                (lt_is_kind(d, i + 2, LT_TOK_SPACE) && lt_is_kind(d, i + 3, LT_TOK_WORD));
    return (code && !lt_is_kind(d, i, LT_TOK_SPACE)) || (hyphen && t->shape != LT_SHAPE_LOWER && !noun);
}

/* "Bündnis 90/Die Grünen", "COVID-19/flu": a slash between a name and another is no quotient. */
static bool is_alternative(const struct lt_desk *d, size_t slash, const struct lt_measure *m)
{
    bool counted = m->unit.forms || m->per.forms;
    return !counted && m->per_word.n &&
           (lt_tok_at(d, slash + 1)->shape == LT_SHAPE_TITLE || !lt_is_free_before(d, slash - 1));
}

/* What may follow a number: after it directly, after a space, or (units only) after a hyphen. */
static size_t scan_behind(const struct lt_desk *d, size_t i, bool money, struct element *e)
{
    size_t space = lt_is_kind(d, i, LT_TOK_SPACE), at = i + space, tokens;
    if (is_percent(d, at) && d->lang->words.percent) {
        e->percent = true;
        return at + 1;
    }
    if (lt_is_word_in(d, at, d->lang->percent_short) && lt_is_mark(d, at + 1, '.')) {
        e->percent = true;
        return at + 2 - (lt_is_last(d, at + 1) || lt_is_name(d, lt_skip_space(d, at + 2)));
    }
    size_t word = at + (e->cur && lt_is_mark(d, at, '-')); /* "$3-million" */
    e->mag = lt_scan_magnitude(d, word, e->cur || money || counts_noun(d, word), &tokens);
    if (!e->mag && !e->cur)
        e->mag = scan_money_magnitude(d, word, &tokens);
    if (e->mag) {
        i = word + tokens;
        space = lt_is_kind(d, i, LT_TOK_SPACE);
        at = i + space;
    }
    if (!e->cur)
        i += scan_currency_behind(d, i, at, e);
    if (e->cur && lt_is_mark(d, i, '.') && lt_is_mark(d, i + 1, '/'))
        i++; /* "kr./md." */
    if (e->cur)
        return lt_scan_measure(d, i, true, &e->measure) && !e->measure.unit.forms
                   ? i + e->measure.tokens
                   : (e->measure.tokens = 0, i);
    size_t hyphen = lt_is_mark(d, i, '-') && !space;
    if (!is_label(d, i, hyphen) && lt_scan_measure(d, i + (hyphen ? 1 : space), !space, &e->measure) &&
        !is_alternative(d, i, &e->measure)) {
        e->hyphen = hyphen;
        return i + (hyphen ? 1 : space) + e->measure.tokens;
    }
    e->measure.tokens = 0;
    return i;
}

/* `money`: the price before it has the currency for both. */
static bool scan_element(const struct lt_desk *d, size_t i, bool sign, bool money, struct element *e)
{
    *e = (struct element){.from = i};
    size_t tokens;
    bool minus = sign && lt_is_dash(d, i) && lt_tok_at(d, i + 1)->kind == LT_TOK_MARK;
    e->cur = lt_scan_currency(d, i + minus, &tokens);
    if (e->cur) {
        i += minus + tokens;
        i += lt_is_kind(d, i, LT_TOK_SPACE);
        sign = !minus;
    }
    bool loss = e->cur && lt_is_mark(d, i, '('); /* "$(2.3) million": as books have it */
    i += loss;
    tokens = lt_scan_number(d, i, sign, &e->n);
    if (!tokens || (loss && !lt_is_mark(d, i + tokens, ')')))
        return false;
    tokens += loss;
    e->n.minus = e->n.minus || loss;
    e->n.minus = e->n.minus || (minus && e->cur);
    if (e->cur && !e->n.n_part && lt_is_mark(d, i + tokens, ',') && lt_is_dash(d, i + tokens + 1) &&
        lt_is_free_after(d, i + tokens + 1))
        tokens += 2; /* "€ 1.250,-" */
    e->to = scan_behind(d, i + tokens, money, e);
    return true;
}

/* A dash or a multiplication sign between two elements; where the next one starts, or 0. */
static size_t scan_joiner(const struct lt_desk *d, size_t i, char *joiner)
{
    size_t at = lt_skip_space(d, i);
    if ((lt_is_mark(d, at, 0xD7) || lt_is_word(d, at, "x")) && d->lang->words.times) {
        *joiner = 'x';
        return lt_skip_space(d, at + 1);
    }
    if (!lt_is_dash(d, i) || !d->lang->words.to)
        return 0;
    *joiner = '-';
    return i + 1;
}

static bool has_kind(const struct element *e)
{
    return e->cur || e->mag || e->percent || e->measure.tokens;
}

static int64_t value(const struct lt_num *n)
{
    return lt_digits_value((struct lt_str){n->whole, n->n_whole});
}

/* "1,234" and "1.5" are quantities, whatever stands beside them. */
static bool is_no_code(const struct lt_num *n)
{
    return n->n_part || n->grouped;
}

static bool names_day(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    if (lt_is_mark(d, before, '.') || lt_is_mark(d, before, ',') || lt_is_mark(d, before, ':'))
        before--;
    return lt_is_word_in(d, before, d->lang->weekdays);
}

/* "pp. 45-7" */
static bool counts_pages(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    before -= before != SIZE_MAX && lt_is_mark(d, before, '.');
    return lt_is_word_in(d, before,
                         "pp|pages|pages|págs|páginas|pagg|pagine|pàg|pàgs|pàgines|seiten|sidor|sider");
}

/* "Ley 531-2021", "No. 48-2019": a number and its year. Nothing runs from the one to the other. */
static bool is_numbered_year(const struct element *a, const struct element *b)
{
    int64_t from = value(&a->n), to = value(&b->n);
    return a->n.n_whole <= 3 && b->n.n_whole == 4 && from < 700 && to > 1950 && to < 2050 && to % 10 != 0;
}

/* "10-15" is a range; "555-1234" and "3-2" are not, unless a unit or an en dash says so. */
static bool is_range(const struct lt_desk *d, const struct element *a, const struct element *b)
{
    if (has_kind(a) || has_kind(b))
        return true;
    bool hyphen = lt_is_mark(d, b->joiner_at, '-');
    if (names_day(d, a->from) && a->n.n_whole <= 2 && b->n.n_whole <= 2)
        return true; /* "Mon–Thu 9-5" */
    if (!hyphen && a->n.n_whole == 1 && b->n.n_whole == 1 && value(&a->n) < value(&b->n))
        return true; /* "0–9" */
    if (hyphen && (lt_normal_is_among_sets(d, a->from) || is_numbered_year(a, b)))
        return false;
    if (lt_is_mark(d, lt_skip_space(d, b->to), '='))
        return false; /* "10-4=6" */
    if (is_no_code(&a->n) || is_no_code(&b->n))
        return true;
    if (a->n.n_whole > 4 || b->n.n_whole > 4 || a->n.n_whole == 0 || a->n.whole[0] == '0')
        return false;
    if (a->n.n_whole == 4 && b->n.n_whole == 2)
        return lt_is_free_before(d, a->from);
    return !hyphen || (value(&a->n) < value(&b->n) && b->n.whole[0] != '0') || counts_pages(d, a->from);
}

static bool is_raised(const struct lt_desk *d, size_t i)
{
    uint32_t c = lt_tok_at(d, i)->c;
    return lt_is_kind(d, i, LT_TOK_MARK) &&
           (c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x207B));
}

/* "7 × 8 = 56", "6 × 10²³" are no sizes. */
static bool is_product(const struct lt_desk *d, const struct element *e)
{
    return lt_is_mark(d, lt_skip_space(d, e->to), '=') || is_raised(d, e->to);
}

/* "1–1½", "1–3/4": the number after the dash is only a part of what stands there. */
static bool has_fraction(const struct lt_desk *d, const struct element *e)
{
    struct lt_match m;
    const struct lt_tok *t = lt_tok_at(d, e->to);
    return !has_kind(e) && t->kind == LT_TOK_MARK &&
           ((t->c >= 0xBC && t->c <= 0xBE) || (t->c >= 0x2150 && t->c <= 0x215E) ||
            lt_match(d, e->to, "[/⁄] #1-2 !/", &m));
}

/* "rounds of 67-70-71", "the 1–2–3 punch": three numbers in a row are no range. */
static bool is_chain(const struct lt_desk *d, const struct element *a, const struct element *b)
{
    bool more = lt_is_dash(d, b->to) && lt_is_kind(d, b->to + 1, LT_TOK_NUMBER);
    bool less = lt_is_dash(d, a->from - 1) && lt_is_kind(d, a->from - 2, LT_TOK_NUMBER);
    return !has_kind(a) && !has_kind(b) && (more || less);
}

static size_t scan_quantity(const struct lt_desk *d, size_t i, struct quantity *q)
{
    q->n = 0;
    if (!scan_element(d, i, true, false, &q->e[0]))
        return 0;
    q->n = 1;
    while (q->n < MOST) {
        const struct element *last = &q->e[q->n - 1];
        char joiner = 0;
        size_t next = scan_joiner(d, last->to, &joiner);
        struct element *e = &q->e[q->n];
        if (!next || !scan_element(d, next, false, last->cur && joiner == '-', e) ||
            (joiner == '-' && q->n > 1) || has_fraction(d, e))
            break;
        e->joiner = joiner;
        e->joiner_at = lt_skip_space(d, last->to);
        if (joiner == '-' ? !is_range(d, last, e) || is_chain(d, last, e) : is_product(d, e))
            break;
        q->n++;
    }
    return q->e[q->n - 1].to - i;
}

/* What is written once counts for all. */
static void share(struct quantity *q)
{
    struct element *last = &q->e[q->n - 1];
    for (size_t k = 1; k < q->n; k++)
        if (!has_kind(&q->e[k]) && q->e[k - 1].cur)
            q->e[k].cur = q->e[k - 1].cur;
    if (!last->cur && q->e[0].cur && last->mag)
        last->cur = q->e[0].cur;
}

static bool same_kind(const struct element *a, const struct element *b)
{
    return a->cur == b->cur && a->percent == b->percent && a->measure.unit.forms == b->measure.unit.forms &&
           a->measure.unit.prefix == b->measure.unit.prefix && a->measure.power == b->measure.power;
}

/* Does the next element say what this one counts? "10–15 kg", "$10–15", "10%–20%". */
static bool leaves_to_next(const struct element *e, const struct element *next)
{
    if (next->joiner == 0)
        return false;
    if (!has_kind(e))
        return true;
    if (e->cur && next->cur == e->cur && ((!e->n.n_part && !next->n.n_part) || next->mag))
        return !e->mag;
    return same_kind(e, next) && !e->cur && !e->mag && next->joiner == '-';
}

/* "a 5 GB file", "a 6.1-inch screen", "a $5-a-month plan": what describes a thing stays in the singular. */
static bool is_attribute(const struct lt_desk *d, const struct element *first, const struct element *e)
{
    if (!d->lang->singular_after)
        return false;
    if (e->hyphen || (e->cur && lt_is_mark(d, e->to, '-') && lt_is_kind(d, e->to + 1, LT_TOK_WORD)))
        return true;
    return lt_is_attribute(d, first->from, e->to);
}

static struct lt_form in_case(struct lt_form f, uint8_t kase)
{
    f.kase = kase ? kase : f.kase;
    return f;
}

/* Whole millions of something: "deux millions DE dollars", "un million D'euros". */
static void say_link(const struct lt_desk *d, struct lt_buf *b, const struct element *e)
{
    struct lt_str whole = {e->n.whole, e->n.n_whole};
    bool millions = !e->mag && d->lang->millions_link && e->n.n_part == 0 && lt_digits_millions(whole);
    const struct lt_unit *unit = &e->measure.unit;
    const char *name = unit->forms && unit->prefix[0] ? unit->prefix : unit->forms;
    const char *next = e->cur ? e->cur->forms : name;
    if (next && (millions || (e->mag && e->mag->links)))
        lt_word_link(d, b, lt_str_of(next));
}

/* "$2.50": the two dollars. */
static void say_major(const struct lt_desk *d, struct lt_buf *b, const struct element *e)
{
    struct element round = *e;
    struct lt_num *whole = &round.n;
    whole->n_part = 0;
    whole->minus = false;
    if (whole->n_whole == 0)
        whole->whole[whole->n_whole++] = '0';
    lt_say_number(d, b, whole, in_case(e->cur->form, e->kase));
    say_link(d, b, &round);
    lt_word_str(b, lt_forms_pick(e->cur->forms, lt_plural_case(d, whole, e->kase)));
}

/* "$2.50": two dollars and fifty cents. False: not a price with minor units. */
static bool say_price(const struct lt_desk *d, struct lt_buf *b, const struct element *e)
{
    const struct lt_num *n = &e->n;
    bool tenths = n->n_part == 1; /* "$20.5": nobody counts in tenths of a dollar */
    if (!e->cur->minor || e->mag || (n->n_part != 2 && !tenths))
        return false;
    int minor = (n->part[0] - '0') * 10 + (tenths ? 0 : n->part[1] - '0');
    if (n->minus)
        lt_word(b, d->lang->words.minus);
    if (value(n) > 0 || minor == 0) {
        say_major(d, b, e);
        lt_word(b, minor ? d->lang->words.and_minor : NULL);
    }
    if (minor)
        lt_say_int(d, b, minor, e->cur->minor_form);
    if (minor && !(d->lang->price_short && value(n) > 0)) {
        lt_word_str(b, lt_forms_pick(e->cur->minor, lt_plural_int(d, minor)));
    }
    return true;
}

/* "$2,200" is two dollars twenty; a third figure that says something stays. */
static void drop_third_decimals(struct lt_num *n)
{
    while (n->n_part > 2 && n->part[n->n_part - 1] == '0')
        n->n_part--;
}

static void drop_zero_decimals(struct lt_num *n)
{
    for (uint8_t i = 0; i < n->n_part; i++)
        if (n->part[i] != '0')
            return;
    if (n->n_whole)
        n->n_part = 0;
}

/* "при 180 °C": what can be declined, names and number; one and parts of one stay as they are. */
static bool can_decline(const struct lt_desk *d, const struct quantity *q)
{
    for (size_t k = 0; k < q->n; k++)
        if (q->e[k].n.n_part || (has_kind(&q->e[k]) && lt_plural(d, &q->e[k].n) == 0))
            return false;
    return has_kind(&q->e[q->n - 1]);
}

/* "на 1,2 %": the name stays in the genitive, whatever is asked of the number. */
static bool all_in_parts(const struct quantity *q)
{
    for (size_t k = 0; k < q->n; k++)
        if (!q->e[k].n.n_part || q->e[k].mag)
            return false;
    return true;
}

/* "за 1 мин.": one of what is feminine shows that it is an accusative. */
static bool is_one(const struct lt_desk *d, const struct quantity *q)
{
    const struct element *e = &q->e[0];
    return q->n == 1 && !e->n.n_part && !e->cur && !e->mag && e->measure.unit.forms &&
           e->measure.unit.form.gender == LT_FEMININE && lt_plural(d, &e->n) == 0;
}

/* The case what stands before the quantity asks of all its numbers. */
static void set_case(const struct lt_desk *d, size_t i, struct quantity *q)
{
    uint8_t kase = d->lang->case_after ? d->lang->case_after(d, lt_before(d, i)) : 0;
    if (!kase && d->lang->measure_case) {
        kase = d->lang->measure_case(d, lt_before(d, i));
        if (!(kase == d->lang->accusative ? all_in_parts(q) || is_one(d, q) : can_decline(d, q)))
            kase = 0;
    }
    for (size_t k = 0; k < q->n; k++)
        q->e[k].kase = kase;
}

static struct lt_form form_of(const struct lt_desk *d, const struct element *e)
{
    if (e->mag && e->mag->form.gender != LT_NO_GENDER)
        return in_case(e->mag->form, e->kase);
    if (e->cur)
        return in_case(e->cur->form, e->kase);
    if (e->measure.unit.forms)
        return in_case(e->measure.unit.form, e->kase);
    if (e->percent && d->lang->percent_form.gender != LT_NO_GENDER)
        return in_case(d->lang->percent_form, e->kase);
    size_t behind = lt_skip_space(d, e->to);
    if (d->lang->counted && lt_is_kind(d, behind, LT_TOK_WORD))
        return in_case(d->lang->counted(d, behind), e->kase);
    return (struct lt_form){0, e->kase};
}

static void say_counted(const struct lt_desk *d, struct lt_buf *b, const struct element *e, bool singular)
{
    unsigned plural = singular ? 0 : lt_plural_case(d, &e->n, e->kase);
    size_t from = b->n;
    if (e->mag) {
        bool said = d->lang->millions_link && lt_forms_have(e->mag->forms, lt_str_of(e->mag->written));
        if (said) /* as written: "1,5 milhão" and "1,5 milhões" are both seen */
            lt_word(b, e->mag->written);
        else
            lt_word_str(b, lt_forms_pick(e->mag->forms, lt_plural_case(d, &e->n, e->kase)));
        if (!singular) /* counted by the million, not by the number before it */
            plural = lt_plural_int(d, 1000000);
    }
    say_link(d, b, e);
    if (e->percent)
        lt_word_str(b, lt_forms_pick(d->lang->words.percent, plural));
    if (e->cur)
        lt_word_str(b, lt_forms_pick(e->cur->forms, plural));
    if (e->measure.tokens)
        lt_measure_words(d, b, &e->measure, plural);
    bool one = plural == 0 && !e->n.n_part; /* of the accusative only one has a form of its own */
    if (e->kase && d->lang->decline && (one || e->kase != d->lang->accusative))
        d->lang->decline(b, from, e->kase);
}

static bool is_plain(const struct element *e)
{
    return !has_kind(e) && !e->n.grouped;
}

/* "2007–2014", "1998-99" */
static bool is_year_range(const struct quantity *q)
{
    if (q->n != 2 || q->e[1].joiner != '-' || !is_plain(&q->e[0]) || has_kind(&q->e[1]))
        return false;
    const struct lt_num *first = &q->e[0].n, *last = &q->e[1].n;
    int64_t from = value(first), to = value(last);
    if (first->n_whole != 4 || first->n_part || from < 1000 || from >= 2200)
        return false;
    return last->n_whole == 2 || (to >= from && to < 2200 && !last->grouped);
}

/* A plain year keeps its reading in a range. */
static bool say_year(const struct lt_desk *d, struct lt_buf *b, const struct quantity *q, size_t k)
{
    const struct lt_num *n = &q->e[k].n;
    if (!d->lang->year || !is_year_range(q))
        return false;
    if (k == 1 && n->n_whole == 2 && d->lang->short_year)
        d->lang->short_year(d, b, (struct lt_str){n->whole, n->n_whole});
    else if (k == 1 && n->n_whole == 2 && n->whole[0] == '0')
        lt_say_digits(d, b, (struct lt_str){n->whole, n->n_whole});
    else
        lt_say_year(d, b, (struct lt_str){n->whole, n->n_whole});
    return true;
}

/* Three or four digits and nothing else. */
static bool is_side(const struct element *e)
{
    return !e->n.n_part && !e->cur && !e->mag && e->n.n_whole >= 3 && e->n.n_whole <= 4;
}

static bool is_picture_size(const struct quantity *q)
{
    const struct element *a = &q->e[0], *b = &q->e[1];
    return q->n == 2 && b->joiner == 'x' && is_side(a) && is_side(b) && !a->measure.tokens &&
           (a->n.n_whole == 4 || b->n.n_whole == 4);
}

/* "1920 x 1080": picture sizes are said in pairs of digits, as model numbers are. */
static bool say_pixels(const struct lt_desk *d, struct lt_buf *b, const struct quantity *q, size_t k)
{
    const struct lt_num *n = &q->e[k].n;
    if (!d->lang->model_number || !is_picture_size(q))
        return false;
    d->lang->model_number(d, b, (struct lt_str){n->whole, n->n_whole});
    if (k == 1 && q->e[1].measure.tokens)
        lt_measure_words(d, b, &q->e[1].measure, 1);
    return true;
}

static void say_element(struct lt_desk *d, const struct quantity *q, size_t k)
{
    const struct element *e = &q->e[k];
    struct lt_buf *b = lt_say_begin(d);
    bool bare = k + 1 < q->n && leaves_to_next(e, &q->e[k + 1]);
    if (say_year(d, b, q, k) || say_pixels(d, b, q, k)) {
        lt_say_words(d, e->from, e->to);
        return;
    }
    struct element said = *e;
    if (e->cur && !e->mag)
        drop_third_decimals(&said.n);
    if (e->cur && !bare && say_price(d, b, &said)) {
        if (e->measure.tokens)
            lt_measure_words(d, b, &e->measure, 0);
        lt_say_words(d, e->from, e->to);
        return;
    }
    if (e->cur)
        drop_zero_decimals(&said.n);
    struct lt_form f = form_of(d, bare ? &q->e[q->n - 1] : e);
    if (bare && d->lang->short_one)
        f = (struct lt_form){f.gender == LT_FEMININE ? LT_FEMININE : LT_NO_GENDER, 0};
    lt_say_number(d, b, &said.n, f);
    if (!bare)
        say_counted(d, b, &said, is_attribute(d, &q->e[0], e));
    lt_say_words(d, e->from, e->to);
}

/* Are these measures of a thing ("3 × 4 m", "1920 × 1080 pixels"), and no product? */
static bool is_size(const struct lt_desk *d, const struct quantity *q)
{
    const struct element *last = &q->e[q->n - 1];
    const struct lt_tok *noun = lt_tok_at(d, last->to + 1);
    return last->measure.tokens || lt_is_word(d, last->joiner_at, "x") ||
           (lt_is_kind(d, last->to, LT_TOK_SPACE) && noun->kind == LT_TOK_WORD &&
            noun->shape == LT_SHAPE_LOWER);
}

static void say_joiner(struct lt_desk *d, const struct quantity *q, const struct element *e)
{
    const struct lt_lang_words *w = &d->lang->words;
    const char *by = w->by && is_size(d, q) ? w->by : w->times;
    bool between = w->between && q->n == 2 && lt_is_word_in(d, lt_before(d, q->e[0].from), w->between) &&
                   !lt_is_word_in(d, lt_skip_space(d, q->e[1].to), w->and); /* "between 2011-12 and now" */
    const char *to = between ? w->and : w->to;                              /* "entre 1990-2000" */
    lt_say_text(d, e->joiner == '-' ? to : by, e->joiner_at, e->joiner_at + 1);
}

/* A word can only be a currency: "US$5", "CHF 20". */
static bool may_be_currency(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i], *next = lt_tok_at(d, i + 1);
    if (t->kind != LT_TOK_WORD)
        return true;
    return t->n <= 4 && (next->kind == LT_TOK_MARK || next->kind == LT_TOK_NUMBER ||
                         (next->kind == LT_TOK_SPACE && lt_is_kind(d, i + 2, LT_TOK_NUMBER)));
}

size_t lt_normal_quantity(struct lt_desk *d, size_t i)
{
    struct quantity q;
    size_t tokens = 0;
    if (!may_be_currency(d, i))
        return 0;
    bool number = lt_is_kind(d, i, LT_TOK_NUMBER);
    if (!number && !lt_scan_currency(d, i, &tokens) && !lt_is_dash(d, i) &&
        !lt_is_mark(d, i, (uint32_t)d->decimal))
        return 0;
    if (!number && (lt_is_kind(d, i - 1, LT_TOK_WORD) || (lt_is_dash(d, i) && !lt_is_free_before(d, i))))
        return 0; /* "A-5kg", "½–2 hrs" */
    tokens = scan_quantity(d, i, &q);
    if (!tokens || (q.n == 1 && !has_kind(&q.e[0])))
        return 0;
    share(&q);
    set_case(d, i, &q);
    for (size_t k = 0; k < q.n; k++) {
        if (k)
            say_joiner(d, &q, &q.e[k]);
        say_element(d, &q, k);
    }
    return tokens;
}

/* "km/h", "m²": the sign is made of more than one. */
static bool is_built(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *next = lt_tok_at(d, i + 1);
    return next->c == '/' || next->c == 0xB2 || next->c == 0xB3;
}

/* "5·10⁶ kg": the figures before i are raised. */
static bool follows_power(const struct lt_desk *d, size_t i)
{
    size_t at = i - 2;
    if (i < 2 || !lt_is_kind(d, at, LT_TOK_MARK) || !is_raised(d, at) || !lt_is_kind(d, i - 1, LT_TOK_SPACE))
        return false;
    while (at > 0 && is_raised(d, at))
        at--;
    return lt_scan_int(d, at) == 10; /* after any other it may be the mark of a note */
}

size_t lt_normal_unit(struct lt_desk *d, size_t i)
{
    struct lt_measure m;
    size_t before = lt_before(d, i);
    bool per = d->lang->words.per && lt_is_word(d, before, d->lang->words.per);
    bool raised = !per && follows_power(d, i);
    if (lt_is_kind(d, i, LT_TOK_WORD) && !per && !raised && !is_built(d, i))
        return 0;
    if (!lt_is_free_before(d, i) || lt_is_kind(d, before, LT_TOK_NUMBER) ||
        !lt_scan_measure(d, i, false, &m) || !m.unit.forms || !lt_is_free_after(d, i + m.tokens - 1))
        return 0;
    if (!per && !raised && !(m.unit.flags & LT_UNIT_ALONE))
        return 0;
    bool one = !raised && (per || d->lang->plural_case);
    lt_measure_words(d, lt_say_begin(d), &m, one ? 0 : lt_plural_int(d, 5));
    return lt_say_words(d, i, i + m.tokens);
}
