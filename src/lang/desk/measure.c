/* lang/desk/measure.c - units and currencies as a language writes them. */
#include "lang/desk/desk.h"

#include "lang/desk/doubt.h"
#include "lang/naming.h"

#include <string.h>

/* How many tokens from i on spell `sign` after the first `skip` bytes; 0: they do not, or a word goes on
 * after it. */
static size_t spells_after(const struct lt_desk *d, size_t i, size_t skip, const char *sign, bool nocase)
{
    struct lt_str want = lt_str_of(sign), rest = lt_str_from(d->text, lt_tok_at(d, i)->at + skip);
    if (want.n > rest.n)
        return 0;
    rest.n = want.n;
    if (nocase ? !lt_str_eq_nocase(rest, want) : !lt_str_eq(rest, want))
        return 0;
    size_t end = d->tok[i].at + skip + want.n, k = i;
    while (k < d->n && d->tok[k].at + d->tok[k].n < end)
        k++;
    if (k >= d->n || d->tok[k].at + d->tok[k].n != end)
        return 0;
    /* "5 руб.": the full stop at the end is the sentence's */
    return want.n > 1 && want.p[want.n - 1] == '.' && !lt_is_short_stop(d, k) ? 0 : k + 1 - i;
}

/* Where a sign is looked for. */
struct seek {
    const struct lt_desk *d;
    size_t i;
    struct lt_str text; /* from the token at i on */
    bool glued, per;
};

/* The prefix before a sign. */
struct before {
    enum lt_si prefix;
    size_t bytes;
    bool exact; /* in its own case */
};

/* May the row be written here at all? */
static bool stands(const struct seek *s, const struct lt_unit_sign *row, const struct before *b)
{
    if (b->prefix)
        return true;
    if (row->flags & LT_UNIT_PREFIXED)
        return false;
    return s->per || !((row->flags & LT_UNIT_PER) || ((row->flags & LT_UNIT_GLUED) && !s->glued));
}

static bool takes(const struct lt_unit_sign *row, const struct before *b, bool *nocase)
{
    uint32_t bit = LT_SI_BIT(b->prefix);
    *nocase = b->prefix ? (row->loose & bit) != 0 : (row->flags & LT_UNIT_NOCASE) != 0;
    return !b->prefix || *nocase || ((row->prefixes & bit) && b->exact);
}

/* A longer sign wins; of two of the same length the one in its own case, and then the first one found. */
static bool is_better(const struct lt_unit_hit *hit, size_t tokens, bool exact)
{
    return tokens > hit->tokens || (tokens == hit->tokens && tokens && exact && !hit->exact);
}

/* Signs of the table after the prefix. One that may not stand here hides what it would have been: with
 * `hides`. */
static void seek_rows(const struct seek *s, const struct lt_unit_sign *table, size_t n,
                      const struct before *b, bool hides, struct lt_unit_hit *hit)
{
    static const struct lt_unit_sign hidden = {.unit = LT_U_NONE};
    size_t from, end;
    if (b->bytes >= s->text.n)
        return;
    struct lt_str rest = lt_str_from(s->text, b->bytes);
    for (end = lt_unit_rows(table, n, rest.p[0], &from); from < end; from++) {
        const struct lt_unit_sign *row = &table[from];
        bool nocase, here = stands(s, row, b);
        if ((!here && !hides) || !takes(row, b, &nocase))
            continue;
        size_t tokens = spells_after(s->d, s->i, b->bytes, row->sign, nocase);
        bool exact = tokens && b->exact && lt_str_starts(rest, lt_str_of(row->sign));
        if (is_better(hit, tokens, exact))
            *hit = (struct lt_unit_hit){here ? row : &hidden, b->prefix, tokens, exact};
    }
}

/* Signs that have a prefix before them. */
static void seek_prefixed(const struct seek *s, const struct lt_unit_sign *table, size_t n, bool hides,
                          struct lt_unit_hit *hit)
{
    char first = lt_lower(s->text.p[0]);
    for (size_t k = 0; k < lt_unit_n_si_signs; k++) {
        const char *sign = lt_unit_si_signs[k].sign;
        struct lt_str prefix = lt_str_of(sign);
        if (lt_lower(sign[0]) != first || s->text.n <= prefix.n ||
            !lt_str_eq_nocase(lt_str_slice(s->text, 0, prefix.n), prefix))
            continue;
        struct before b = {lt_unit_si_signs[k].prefix, prefix.n, lt_str_starts(s->text, prefix)};
        seek_rows(s, table, n, &b, hides, hit);
    }
}

/* Most of what comes after a number is no sign at all: a full stop, a comma, a long word. */
static bool may_start(const struct lt_desk *d, size_t i)
{
    char c = d->text.p[d->tok[i].at];
    return (lt_is_alpha(c) && d->tok[i].n <= LT_SIGN_WORD) || c == '"' || (unsigned char)c >= 0x80;
}

/* "the year "1984"", "das "Women7"": the nearest mark before it opens what this one closes. */
static bool closes_quote(const struct lt_desk *d, size_t i)
{
    enum { FURTHEST = 80 };
    for (size_t k = i; k-- > 0 && k + FURTHEST > i;)
        if (lt_is_mark(d, k, '"'))
            return k == 0 || lt_is_kind(d, k - 1, LT_TOK_SPACE) || lt_is_mark(d, k - 1, '(');
    return false;
}

/* The longest sign at i: the language's own, then an international one. */
static struct lt_unit_hit sign_at(const struct lt_desk *d, size_t i, bool glued, bool per)
{
    struct lt_unit_hit hit = {0};
    const struct lt_unit_words *w = d->lang->units;
    if (!w || i >= d->n || !may_start(d, i) || (lt_is_mark(d, i, '"') && closes_quote(d, i)))
        return hit;
    const struct before nothing = {LT_SI_NONE, 0, true};
    struct seek s = {d, i, lt_str_from(d->text, d->tok[i].at), glued, per};
    seek_rows(&s, w->signs, w->n_signs, &nothing, true, &hit);
    seek_rows(&s, lt_unit_signs, lt_unit_n_signs, &nothing, false, &hit);
    seek_prefixed(&s, w->signs, w->n_signs, false, &hit);
    seek_prefixed(&s, lt_unit_signs, lt_unit_n_signs, false, &hit);
    return hit;
}

static struct lt_unit named(const struct lt_desk *d, unsigned unit, unsigned prefix)
{
    return lt_unit_named(d->lang, &d->out->cldr, unit, prefix);
}

/* What the sign means: one unit, or one per another where the language has no name for both, or a power of
 * the second follows. */
static void name_sign(const struct lt_desk *d, const struct lt_unit_hit *hit, bool powers,
                      struct lt_measure *m)
{
    const struct lt_unit_sign *row = hit->row;
    const struct lt_unit_kind *kind = &lt_unit_kinds[row->unit];
    unsigned prefix = hit->prefix ? hit->prefix : row->prefix;
    m->unit = named(d, row->unit, prefix);
    if (kind->part && (powers || !m->unit.forms)) {
        m->unit = named(d, kind->part, prefix ? prefix : kind->part_prefix);
        m->per = named(d, kind->per, LT_SI_NONE);
        if (!m->per.forms)
            m->unit.forms = NULL;
    }
    m->unit.flags = hit->prefix ? row->flags & LT_UNIT_LENGTH : row->flags;
    if (row->power)
        m->unit.flags |= LT_UNIT_LENGTH;
    m->power = row->power ? row->power : 1;
}

static bool has_power(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, 0xB2) || lt_is_mark(d, i, 0xB3);
}

/* ², ³, or a plain 2 or 3 after a unit of length. */
static int power_at(const struct lt_desk *d, size_t i, const struct lt_unit *u)
{
    if (lt_is_mark(d, i, 0xB2))
        return 2;
    if (lt_is_mark(d, i, 0xB3))
        return 3;
    if ((u->flags & LT_UNIT_LENGTH) && lt_is_digits(d, i, 1, 1) && lt_is_free_after(d, i)) {
        int power = lt_scan_int(d, i);
        return power == 2 || power == 3 ? power : 1;
    }
    return 1;
}

static void scan_power(const struct lt_desk *d, size_t i, struct lt_measure *m)
{
    if (m->power > 1)
        return;
    int power = power_at(d, i, &m->unit);
    if (m->per.forms)
        m->per_power = power;
    else
        m->power = power;
    if (power > 1 && d->lang->units->powers_alone && has_power(d, i))
        m->unit.flags |= LT_UNIT_ALONE;
    m->tokens += power > 1;
}

/* The unit after a slash. */
static bool scan_per_unit(const struct lt_desk *d, size_t i, struct lt_measure *m)
{
    struct lt_unit_hit hit = sign_at(d, i, false, true);
    struct lt_measure per = {.power = 1};
    if (!hit.tokens || hit.row->unit == LT_U_NONE)
        return false;
    name_sign(d, &hit, false, &per);
    if (!per.unit.forms || per.per.forms)
        return false;
    m->per = per.unit;
    m->per_power = per.power > 1 ? per.power : power_at(d, i + hit.tokens, &m->per);
    m->tokens += 1 + hit.tokens + (m->per_power > 1 && per.power == 1);
    return true;
}

/* "190°C/gas 5" is no quotient: nothing is counted per degree. */
static bool is_temperature(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, 0xB0) || (lt_tok_at(d, i)->n == 1 && lt_is_mark(d, i - 1, 0xB0));
}

/* "/mese", "/día": a time by its name. */
static struct lt_unit time_named(const struct lt_desk *d, size_t i)
{
    static const uint8_t times[] = {LT_U_SECOND, LT_U_MINUTE, LT_U_HOUR, LT_U_DAY,
                                    LT_U_WEEK,   LT_U_MONTH,  LT_U_YEAR};
    for (size_t k = 0; d->lang->units && k < LT_COUNT(times); k++) {
        struct lt_unit u = named(d, times[k], LT_SI_NONE);
        if (u.forms && lt_str_eq_nocase(lt_tok_text(d, i), lt_forms_pick(u.forms, 0)))
            return u;
    }
    return (struct lt_unit){0};
}

/* "10 €/Tag"; but "Woche 2/Tag 3" is the third day of it. */
static bool is_per_title(const struct lt_desk *d, size_t i)
{
    return lt_tok_at(d, i)->shape == LT_SHAPE_TITLE && !lt_is_kind(d, lt_skip_space(d, i + 1), LT_TOK_NUMBER);
}

bool lt_scan_per_time(const struct lt_desk *d, size_t i, struct lt_measure *m)
{
    const struct lt_tok *word = lt_tok_at(d, i + 1), *next = lt_tok_at(d, i + 2);
    if (!lt_is_mark(d, i, '/') || !d->lang->words.per || word->kind != LT_TOK_WORD ||
        (word->shape != LT_SHAPE_LOWER && !is_per_title(d, i + 1)) || next->kind == LT_TOK_WORD ||
        next->kind == LT_TOK_NUMBER || next->c == '/')
        return false;
    *m = (struct lt_measure){.power = 1, .per_power = 1, .per = time_named(d, i + 1), .tokens = 2};
    return m->per.forms != NULL;
}

static void scan_per_word(const struct lt_desk *d, size_t i, struct lt_measure *m)
{
    const struct lt_tok *word = lt_tok_at(d, i + 1);
    struct lt_measure time;
    if (!lt_is_mark(d, i, '/') || is_temperature(d, i - 1) || word->kind != LT_TOK_WORD || word->n < 3 ||
        lt_is_mark(d, i + 2, '/'))
        return;
    if (!m->per.forms && lt_scan_per_time(d, i, &time)) {
        m->per = time.per;
        m->per_power = 1;
        m->tokens += 2;
        return;
    }
    if (word->shape != LT_SHAPE_LOWER && !(d->lang->capital_nouns && word->shape == LT_SHAPE_TITLE))
        return;
    m->per_word = lt_tok_text(d, i + 1);
    m->tokens += 2;
}

/* "5 l/100 km" */
static bool scan_per_count(const struct lt_desk *d, size_t i, struct lt_measure *m)
{
    size_t unit = lt_skip_space(d, i + 2);
    if (!m->unit.forms || !lt_forms_have("10|100|1000", lt_tok_text(d, i + 1)))
        return false;
    struct lt_measure per = *m;
    if (!scan_per_unit(d, unit, &per))
        return false;
    *m = per;
    m->per_count = lt_tok_text(d, i + 1);
    m->tokens += unit - (i + 1);
    return true;
}

static void scan_per(const struct lt_desk *d, size_t i, struct lt_measure *m)
{
    if (!lt_is_mark(d, i, '/') || !d->lang->words.per || m->per.forms || scan_per_unit(d, i + 1, m) ||
        scan_per_count(d, i, m))
        return;
    scan_per_word(d, i, m);
}

/* "6 in.": another measure. "Er wog 5 kg. 20 Jahre später" is a new sentence. */
static bool goes_on_counting(const struct lt_desk *d, size_t i)
{
    size_t unit = lt_skip_space(d, i + 1);
    struct lt_unit_hit hit = sign_at(d, unit, true, false);
    return lt_is_kind(d, i, LT_TOK_NUMBER) && hit.tokens && hit.row->unit != LT_U_NONE;
}

/* The short form's full stop, where a sentence cannot end: "5 ft. 6 in. tall". */
static bool has_stop(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *behind = lt_tok_at(d, i + 2);
    if (lt_is_mark(d, i, '.') && (lt_is_mark(d, i + 1, ',') || lt_is_mark(d, i + 1, ')')))
        return true;
    if (lt_is_mark(d, i, '.') && lt_is_mark(d, i - 2, '-') && lt_is_kind(d, i - 3, LT_TOK_NUMBER) &&
        lt_is_kind(d, i + 1, LT_TOK_SPACE) && behind->kind == LT_TOK_WORD)
        return true; /* "a 24-hr. ER visit" */
    if (lt_is_mark(d, i, '.') && lt_is_mark(d, i + 1, '/') && behind->kind == LT_TOK_NUMBER)
        return true; /* "4 oz./113 g" */
    return lt_is_mark(d, i, '.') && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
           (goes_on_counting(d, i + 2) || behind->c == '&' || behind->c == '(' || behind->c == '@' ||
            (behind->kind == LT_TOK_WORD && behind->shape == LT_SHAPE_LOWER));
}

/* "1990 W. Bush": a capital with a full stop before a name. Units stand there only at the end of a sentence.
 */
static bool starts_name(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i - 1, LT_TOK_SPACE) && lt_is_name(d, i) && lt_is_kind(d, i + 2, LT_TOK_SPACE) &&
           (lt_is_name(d, i + 3) || lt_is_kind(d, i + 3, LT_TOK_NUMBER)) &&
           !lt_is_word_in(d, i + 3, d->lang->starters);
}

/* "476 d.C.", "476 d. C.": a letter with a full stop before another one is no unit. */
static bool is_initial(const struct lt_desk *d, size_t i, const struct lt_measure *m)
{
    size_t next = i + 2 + lt_is_kind(d, i + 2, LT_TOK_SPACE);
    if (m->tokens != 1 || !lt_is_kind(d, i, LT_TOK_WORD) || lt_tok_at(d, i)->n != 1 ||
        !lt_is_mark(d, i + 1, '.'))
        return false;
    return (lt_is_kind(d, next, LT_TOK_WORD) && lt_tok_at(d, next)->n == 1) || starts_name(d, i);
}

/* "1998 s. 1315": a page, no seconds; but "za 2 s. 5 osób". */
static bool is_page(const struct lt_desk *d, size_t i)
{
    return !lt_is_digits(d, i - 2, 1, 2) && lt_is_word(d, i, "s") && lt_is_kind(d, i - 1, LT_TOK_SPACE) &&
           lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_SPACE) &&
           lt_is_kind(d, i + 3, LT_TOK_NUMBER) && !goes_on_counting(d, i + 3);
}

static void scan_unit(const struct lt_desk *d, size_t i, bool glued, struct lt_measure *m)
{
    /* "15 A" in a table */
    bool alone = i == 2 && i + 1 == d->n && lt_is_kind(d, 0, LT_TOK_NUMBER) && lt_is_word(d, i, "A");
    struct lt_unit_hit hit = sign_at(d, i, glued || alone || has_stop(d, i + 1), false);
    if (!hit.tokens || hit.row->unit == LT_U_NONE || is_page(d, i))
        return;
    name_sign(d, &hit, has_power(d, i + hit.tokens), m);
    if (!m->unit.forms) {
        *m = (struct lt_measure){.power = 1, .per_power = 1};
        return;
    }
    m->tokens = hit.tokens;
    scan_power(d, i + m->tokens, m);
}

static bool is_lone_capital(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD && t->n == 1 + (t->c >= 0x80) && t->shape != LT_SHAPE_LOWER;
}

/* "17 марта 5 с 3 до 4"; but "5 с 30 мс" are seconds. */
static bool is_preposition(const struct lt_desk *d, size_t i)
{
    return d->lang->unit_prepositions && lt_tok_at(d, i)->shape == LT_SHAPE_LOWER &&
           lt_is_kind(d, i - 1, LT_TOK_SPACE) && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
           lt_is_kind(d, i + 2, LT_TOK_NUMBER) && !goes_on_counting(d, i + 2) &&
           lt_forms_have(d->lang->unit_prepositions, lt_tok_text(d, i));
}

/* "seat 12 A", "a 3 C osztály": a letter after a number is no unit. What follows has its first letters only:
 * "a 12 V unit". */
static bool is_place(const struct lt_desk *d, size_t i)
{
    size_t number = lt_before(d, i);
    uint32_t letter = lt_tok_at(d, i)->c;
    if (!is_lone_capital(d, i) || number == SIZE_MAX)
        return false;
    bool first = letter <= 'F' || letter >= 0x80;
    return lt_asks_letter(d, lt_before(d, number)) || (first && lt_asks_letter(d, lt_skip_space(d, i + 1)));
}

/* "$0.23/W", "1,60 €/L": a price stands before it, so it is counted by what the letter means. */
static bool follows_price(const struct lt_desk *d, size_t i)
{
    size_t tokens, k = i;
    if (i && lt_scan_currency(d, i - 1, &tokens))
        return true;
    while (k &&
           (lt_is_kind(d, k - 1, LT_TOK_NUMBER) || lt_is_mark(d, k - 1, '.') || lt_is_mark(d, k - 1, ',')))
        k--;
    return k && k < i && lt_scan_currency(d, k - 1, &tokens);
}

/* What stands after the slash is a name's too: "via Roma 12/B", "COVID-19/influenza". */
static bool names_more(const struct lt_desk *d, size_t i, const struct lt_measure *m)
{
    if (m->tokens == 2 && is_lone_capital(d, i + 1))
        return !(lt_is_word_in(d, i + 1, "W|L") && follows_price(d, i));
    return m->per_word.n && i > 2 && lt_is_mark(d, i - 2, '-') && lt_is_kind(d, i - 3, LT_TOK_WORD);
}

/* A letter or digit right after it, a sign that stands for something else here, "min[ute]". */
static bool is_none(const struct lt_desk *d, size_t i, const struct lt_measure *m)
{
    const struct lt_tok *next = lt_tok_at(d, i + m->tokens);
    if (next->kind == LT_TOK_WORD || next->kind == LT_TOK_NUMBER || is_initial(d, i, m))
        return true;
    if (m->tokens == 1 && (is_place(d, i) || is_preposition(d, i)))
        return true;
    return next->c == '[' && lt_tok_at(d, i + m->tokens + 1)->shape == LT_SHAPE_LOWER;
}

bool lt_scan_measure(const struct lt_desk *d, size_t i, bool glued, struct lt_measure *m)
{
    *m = (struct lt_measure){.power = 1, .per_power = 1};
    scan_unit(d, i, glued, m);
    scan_per(d, i + m->tokens, m);
    if (m->per.forms)
        scan_per_word(d, i + m->tokens, m); /* "mg/kg/day" */
    if (!m->unit.forms && m->tokens && names_more(d, i, m))
        m->tokens = 0;
    if (m->tokens && is_none(d, i, m))
        m->tokens = 0;
    if (m->tokens && (m->unit.forms || m->per.forms) && d->lang->stopped_units && has_stop(d, i + m->tokens))
        m->tokens++;
    return m->tokens > 0 && (m->unit.forms || m->per.forms || m->per_word.n);
}

/* A piece of a word: after the first one of it in lower case ("Quadrat" "kilo" "meter"). */
static void add_piece(struct lt_buf *b, struct lt_str piece, bool inside)
{
    if (!inside) {
        lt_word_str(b, piece);
        return;
    }
    lt_buf_addc(b, lt_lower(piece.n ? piece.p[0] : '\0'));
    lt_buf_add(b, lt_str_from(piece, 1));
}

/* "squared", or "cubed". */
static const char *power_word(const struct lt_lang_words *w, const struct lt_unit *u, int power)
{
    const char *feminine = power == 2 ? w->squared_f : w->cubed_f;
    if (feminine && u->form.gender == LT_FEMININE)
        return feminine;
    return power == 2 ? w->squared : w->cubed;
}

static void unit_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_unit *u, int power,
                       unsigned plural)
{
    const struct lt_lang_words *w = &d->lang->words;
    const char *before = power == 2 ? w->square : w->cubic, *after = power_word(w, u, power);
    bool inside = false;
    if (power > 1 && before && ((u->flags & LT_UNIT_LENGTH) || !after)) {
        lt_word_str(b, lt_forms_pick(before, plural));
        inside = d->lang->units->joined;
        after = NULL;
    }
    if (u->prefix[0]) {
        add_piece(b, lt_str_of(u->prefix), inside);
        inside = true;
    }
    add_piece(b, lt_forms_pick(u->forms, plural), inside);
    if (power > 1)
        lt_word_str(b, lt_forms_pick(after ? after : "", plural));
}

void lt_measure_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_measure *m, unsigned plural)
{
    if (m->unit.forms)
        unit_words(d, b, &m->unit, m->power, plural);
    if (!m->per.forms && m->per_word.n == 0)
        return;
    if (m->per_count.n) {
        int count = (int)lt_digits_value(m->per_count);
        const char *link = d->lang->words.per_many;
        lt_word(b, link ? link : d->lang->words.per);
        lt_say_int(d, b, count, m->per.form);
        unit_words(d, b, &m->per, m->per_power, lt_plural_int(d, count));
        return;
    }
    const char *power = m->per_power > 1 ? power_word(&d->lang->words, &m->per, m->per_power) : "";
    if (m->per.forms && m->per.per && power) {
        lt_word(b, m->per.per);
        lt_word_str(b, lt_forms_pick(power, 0));
        return;
    }
    const char *word = m->per.forms && m->per_word.n ? d->lang->words.per : NULL;
    const char *per = m->per.forms ? d->lang->units->per : NULL;
    if (!m->unit.forms && d->lang->words.price_per)
        per = d->lang->words.price_per;
    lt_word(b, per ? per : d->lang->words.per);
    if (m->per.forms)
        unit_words(d, b, &m->per, m->per_power, 0);
    lt_word(b, word);
    lt_word_str(b, m->per_word);
}

/* What one row of a table of currencies' signs means. */
static const struct lt_currency *name_money(const struct lt_desk *d, const struct lt_money_sign *row,
                                            bool nocase)
{
    if (row->own)
        return row->own;
    /* a code the language has no name for itself is only one in capitals: "php", "try", "cad" are words */
    return nocase ? lt_money_own(d->lang, row->money) : lt_money_named(d->lang, &d->out->cldr, row->money);
}

static bool is_code(const struct lt_desk *d, const struct lt_money_sign *row)
{
    return d->lang->codes_nocase && lt_is_alpha(row->sign[0]) && strlen(row->sign) == 3;
}

static const struct lt_currency *longer_currency(const struct lt_desk *d, size_t i,
                                                 const struct lt_money_sign *table, size_t n, size_t *tokens,
                                                 const struct lt_currency *best)
{
    size_t from, end;
    for (end = lt_money_rows(table, n, d->text.p[d->tok[i].at], &from); from < end; from++) {
        const struct lt_money_sign *row = &table[from];
        size_t exact = spells_after(d, i, 0, row->sign, false);
        size_t found = exact || !is_code(d, row) ? exact : spells_after(d, i, 0, row->sign, true);
        const struct lt_currency *c = found > *tokens ? name_money(d, row, !exact) : NULL;
        if (!c)
            continue;
        best = c;
        *tokens = found;
    }
    return best;
}

const struct lt_currency *lt_scan_currency(const struct lt_desk *d, size_t i, size_t *tokens)
{
    const struct lt_money_words *w = d->lang->money;
    *tokens = 0;
    if (!w || i >= d->n)
        return NULL;
    char c = d->text.p[d->tok[i].at];
    const struct lt_currency *own = longer_currency(d, i, w->signs, w->n_signs, tokens, NULL);
    if (!lt_is_alpha(c) && c != '$' && (unsigned char)c < 0x80)
        return own; /* no sign that is written everywhere starts so */
    return longer_currency(d, i, lt_money_signs, lt_money_n_signs, tokens, own);
}
