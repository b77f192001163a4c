/* lang/romance/romance.c - readers and number words that the Romance languages share; see the header. */
#include "lang/romance/romance.h"

#include "lang/desk/match.h"
#include "lang/naming.h"

#include <string.h>

/* "la 2a volta", "o 3o lugar" */
static size_t plain_letter(const struct lt_desk *d, size_t i, struct lt_form *f)
{
    bool a = lt_is_word(d, i, "a"), o = lt_is_word(d, i, "o");
    if ((!a && !o) || !lt_is_digits(d, i - 1, 1, 2) || !lt_is_kind(d, i + 1, LT_TOK_SPACE) ||
        !d->lang->counted)
        return 0;
    enum lt_gender noun = d->lang->counted(d, i + 2).gender;
    if (noun != (a ? LT_FEMININE : LT_MASCULINE))
        return 0;
    *f = (struct lt_form){(uint8_t)noun, 0};
    return 1;
}

/* The gender a raised letter at i shows; 0: there is none. */
static uint8_t raised_letter(const struct lt_desk *d, size_t i)
{
    static const char *const masculine[] = {"º", "ᵒ", "ᵒˢ"}, *const feminine[] = {"ª", "ᵃ", "ᵃˢ"};
    struct lt_str s = lt_tok_text(d, i);
    for (size_t k = 0; k < LT_COUNT(masculine); k++) {
        if (lt_str_eqz(s, masculine[k]))
            return LT_MASCULINE;
        if (lt_str_eqz(s, feminine[k]))
            return LT_FEMININE;
    }
    return 0;
}

/* "25 ºC" and "5º30′" are measured; "1ºB" is a class at school. */
static bool is_measured(const struct lt_tok *t)
{
    if (t->kind != LT_TOK_WORD)
        return t->kind == LT_TOK_NUMBER;
    return t->n != 1 || t->c == 'C' || t->c == 'F' || t->c == 'K';
}

/* "1° de marzo": the sign of degrees before a month. */
static bool is_first_of_month(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    bool first =
        i > 0 && lt_is_mark(d, i, 0xB0) && lt_is_digits(d, i - 1, 1, 1) && lt_scan_int(d, i - 1) == 1;
    return first && lt_match(d, i + 1, "_ de|d _ W", &m) && lt_scan_month(d, m.at[3]);
}

size_t lt_romance_ordinal_mark(const struct lt_desk *d, size_t i, struct lt_form *f)
{
    size_t at = i + lt_is_mark(d, i, '.'), plain = plain_letter(d, i, f);
    if (plain)
        return plain;
    if (is_first_of_month(d, i)) {
        *f = (struct lt_form){LT_MASCULINE, 0};
        return 1;
    }
    uint8_t gender = raised_letter(d, at);
    if (!gender || is_measured(lt_tok_at(d, at + 1)))
        return 0;
    *f = (struct lt_form){gender, 0};
    return at + 1 - i;
}

/* --- decimals --- */

static void two_by_two(const struct lt_desk *d, struct lt_buf *b, struct lt_str part)
{
    for (size_t i = 0; i < part.n; i += 2) {
        struct lt_str pair = lt_str_slice(part, i, 2);
        if (pair.p[0] == '0' && pair.n == 2)
            lt_say_digits(d, b, pair);
        else
            lt_say_cardinal(d, b, pair, (struct lt_form){0});
    }
}

void lt_romance_decimals(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f,
                         uint8_t most, bool pairs, bool odd)
{
    struct lt_str part = {n->part, n->n_part};
    (void)f; /* what follows the decimals decides nothing about the whole: "uno coma cinco millas" */
    lt_say_cardinal(d, b, n->n_whole ? (struct lt_str){n->whole, n->n_whole} : LT_S("0"),
                    (struct lt_form){0});
    lt_word(b, lt_point(d, n));
    if (pairs && part.n > most && (part.n % 2 == 0 || odd)) {
        two_by_two(d, b, part);
        return;
    }
    while (part.n > 1 && part.p[0] == '0') {
        lt_say_digits(d, b, lt_str_slice(part, 0, 1));
        part = lt_str_from(part, 1);
    }
    if (part.n > most)
        lt_say_digits(d, b, part);
    else
        lt_say_cardinal(d, b, part, (struct lt_form){0});
}

/* --- fractions and powers --- */

static bool is_half(struct lt_str above, struct lt_str below)
{
    return lt_digits_value(below) == 2 && lt_digits_value(above) == 1;
}

void lt_romance_fraction_of(const struct lt_desk *d, struct lt_buf *b, struct lt_str above,
                            struct lt_str below, struct lt_form f, const char *half)
{
    if (is_half(above, below)) {
        lt_word_str(b, lt_forms_pick(half, f.gender == LT_FEMININE));
        return;
    }
    d->lang->fraction(d, b, above, below);
    lt_word(b, d->lang->words.of);
}

void lt_romance_mixed(const struct lt_desk *d, struct lt_buf *b, struct lt_str whole, struct lt_str above,
                      struct lt_str below, const char *and, const char *half)
{
    lt_say_cardinal(d, b, whole, (struct lt_form){0});
    lt_word(b, and);
    if (is_half(above, below))
        lt_word(b, half);
    else
        d->lang->fraction(d, b, above, below);
}

void lt_romance_power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus,
                      const char *words)
{
    if (!minus && digits.n == 1 && (digits.p[0] == '2' || digits.p[0] == '3')) {
        lt_word_str(b, lt_forms_pick(words, digits.p[0] == '3'));
        return;
    }
    lt_word_str(b, lt_forms_pick(words, 2));
    if (minus)
        lt_word(b, d->lang->words.minus);
    lt_say_cardinal(d, b, digits, (struct lt_form){0});
}

/* --- Roman numerals --- */

int lt_romance_roman(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    struct lt_str s = lt_tok_text(d, i);
    char capitals[16];
    if (t->kind != LT_TOK_WORD || s.n > sizeof capitals || t->shape == LT_SHAPE_MIXED ||
        (t->shape == LT_SHAPE_TITLE && s.n > 1))
        return 0;
    for (size_t k = 0; k < s.n; k++)
        capitals[k] = (char)(s.p[k] >= 'a' && s.p[k] <= 'z' ? s.p[k] - 32 : s.p[k]);
    return lt_roman_value((struct lt_str){capitals, s.n});
}

bool lt_romance_is_century(const struct lt_desk *d, size_t i, const char *words)
{
    for (int numerals = 0; numerals < 4; numerals++) {
        size_t before = lt_before(d, i);
        if (lt_is_word_in(d, before, words) && lt_is_kind(d, i - 1, LT_TOK_SPACE))
            return true;
        if (lt_is_mark(d, before, '.') && lt_is_word_in(d, before - 1, "s|ss|sec|secc|séc|sécs"))
            return true;
        bool joined = lt_is_dash(d, before) || lt_is_mark(d, before, ',') || lt_is_mark(d, before, '/') ||
                      lt_is_word_in(d, before, "y|e|et|o|ou|al|a|au|à|ao|i|il|il|de|do");
        size_t other = lt_before(d, before);
        if (before == SIZE_MAX || !joined || other == SIZE_MAX || !lt_romance_roman(d, other))
            return false;
        i = other;
    }
    return false;
}

size_t lt_romance_read_event(struct lt_desk *d, size_t i, const char *masculine, const char *feminine)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    bool capitals = t->shape == LT_SHAPE_UPPER || (t->shape == LT_SHAPE_TITLE && t->n == 1);
    int value = capitals ? lt_romance_roman(d, i) : 0;
    if (!value || !lt_is_kind(d, i + 1, LT_TOK_SPACE) || !lt_is_free_before(d, i))
        return 0;
    bool is_m = lt_is_word_in(d, i + 2, masculine), is_f = !is_m && lt_is_word_in(d, i + 2, feminine);
    if (!is_m && !is_f)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_form f = {is_f ? LT_FEMININE : LT_MASCULINE, d->lang->noun_kase};
    lt_say_nth(d, b, value, f);
    return lt_say_words(d, i, i + 1);
}

/* --- halves --- */

const struct lt_pattern lt_romance_halves[] = {
    {"^", "N _? ½", "2½", NULL, NULL},
    {"^", "N _ 1 [/⁄] 2", "2 1/2", NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* What is counted after a number and a half: a unit, or a noun that tells its gender. */
struct counted {
    struct lt_measure measure;
    struct lt_str noun; /* empty: the measure */
    struct lt_form form;
    size_t to;
};

static bool scan_counted(const struct lt_desk *d, size_t i, struct counted *c)
{
    size_t space = lt_is_kind(d, i, LT_TOK_SPACE);
    const struct lt_measure *m = &c->measure;
    *c = (struct counted){0};
    if (lt_scan_measure(d, i + space, !space, &c->measure) && m->unit.forms && !m->per.forms &&
        m->power == 1) {
        c->form = m->unit.form;
        c->to = i + space + m->tokens;
    } else if (space && d->lang->counted && lt_is_kind(d, i + 1, LT_TOK_WORD)) {
        c->form = d->lang->counted(d, i + 1);
        c->noun = lt_tok_text(d, i + 1);
        c->to = i + 2;
    }
    return c->form.gender != LT_NO_GENDER;
}

/* "1½ tazas" is one taza and a half; other plurals are left alone. */
static bool make_singular(struct lt_str *noun)
{
    bool plain = lt_ends_in(*noun, "as|os");
    noun->n -= plain;
    return plain;
}

/* "una milla y media por hora": the half goes before what the unit is per. */
static void insert_half(const struct lt_desk *d, struct lt_buf *b, struct lt_str half)
{
    struct lt_str words = lt_buf_str(b), per = lt_str_of(d->lang->words.per ? d->lang->words.per : "");
    size_t at = 0;
    for (size_t k = 1; per.n && !at && k + per.n + 1 < words.n; k++)
        if (words.p[k] == ' ' && words.p[k + 1 + per.n] == ' ' &&
            lt_str_eq(lt_str_slice(words, k + 1, per.n), per))
            at = k;
    char rest[64];
    size_t n = at ? words.n - at : 0;
    if (n > sizeof rest)
        n = 0;
    memcpy(rest, words.p + words.n - n, n);
    b->n -= n;
    lt_word_str(b, half);
    lt_buf_add(b, (struct lt_str){rest, n});
}

size_t lt_romance_read_half(struct lt_desk *d, size_t i, const char *half)
{
    struct lt_match m;
    struct lt_num n;
    struct counted c;
    if (!lt_is_digits(d, i, 1, 6) || !lt_match_row(d, i, lt_romance_halves, &m))
        return 0;
    lt_scan_number(d, i, false, &n);
    if (n.n_part || n.whole[0] == '0' || !scan_counted(d, m.to, &c) ||
        (c.noun.n && lt_plural(d, &n) == 0 && !make_singular(&c.noun)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, c.form);
    if (c.noun.n)
        lt_word_str(b, c.noun);
    else
        lt_measure_words(d, b, &c.measure, lt_plural(d, &n));
    insert_half(d, b, lt_forms_pick(half, c.form.gender == LT_FEMININE));
    return lt_say_words(d, i, c.to);
}

/* --- signs after and before numbers --- */

enum { FAR = 400 }; /* tokens a quotation is looked for */

/* Does a quotation stand open at i? */
static bool in_quotation(const struct lt_desk *d, size_t i)
{
    bool open = false;
    for (size_t k = i > FAR ? i - FAR : 0; k < i; k++) {
        if (lt_is_mark(d, k, '"') && (open || !lt_is_kind(d, k - 1, LT_TOK_NUMBER)))
            open = !open;
        if (lt_is_mark(d, k, 0x201C) || lt_is_mark(d, k, 0xAB))
            open = true;
        else if (lt_is_mark(d, k, 0x201D) || lt_is_mark(d, k, 0xBB))
            open = false;
    }
    return open;
}

size_t lt_romance_read_inches(struct lt_desk *d, size_t i, const char *inch, enum lt_gender gender)
{
    struct lt_num n;
    size_t tokens = lt_is_free_before(d, i) ? lt_scan_number(d, i, false, &n) : 0, at = i + tokens;
    bool mark = lt_is_mark(d, at, '"') || lt_is_mark(d, at, 0x201D) ||
                (lt_is_mark(d, at, '\'') && lt_is_mark(d, at + 1, '\''));
    if (!tokens || !mark || n.n_whole > 3 || in_quotation(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){(uint8_t)gender, 0});
    lt_word_str(b, lt_forms_pick(inch, lt_plural(d, &n)));
    return lt_say_words(d, i, at + 1 + lt_is_mark(d, at, '\''));
}

size_t lt_romance_read_number_sign(struct lt_desk *d, size_t i, const char *number)
{
    if (!lt_is_word(d, i, "n") || !lt_is_free_before(d, i))
        return 0;
    size_t at = i + 1 + lt_is_mark(d, i + 1, '.');
    bool one = lt_is_mark(d, at, 0xBA) || lt_is_mark(d, at, 0xB0);
    bool several = lt_is_word_in(d, at, "os|ᵒˢ");
    if ((!one && !several) || !lt_is_kind(d, lt_skip_space(d, at + 1), LT_TOK_NUMBER))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_forms_pick(number, several));
    return lt_say_words(d, i, at + 1);
}

static bool is_day(const struct lt_desk *d, size_t i)
{
    return lt_is_digits(d, i, 1, 2) && lt_scan_int(d, i) >= 1 && lt_scan_int(d, i) <= 31;
}

/* Days in order from i on, the same mark between them: how many. */
static size_t count_days(const struct lt_desk *d, size_t i, uint32_t mark)
{
    enum { MOST = 8 };
    size_t days = 1, at = i + 2;
    for (; days < MOST && lt_is_mark(d, at - 1, mark) && is_day(d, at); at += 2, days++)
        if (lt_scan_int(d, at) <= lt_scan_int(d, at - 2))
            break;
    return days;
}

/* "de mayo" at i */
static bool month_follows(const struct lt_desk *d, size_t i)
{
    size_t at = lt_skip_space(d, i);
    if (lt_is_word_in(d, at, d->lang->date_links))
        at = lt_skip_space(d, at + 1);
    return lt_scan_month(d, at) > 0;
}

size_t lt_romance_read_days(struct lt_desk *d, size_t i)
{
    uint32_t mark = lt_tok_at(d, i + 1)->c;
    bool later = lt_is_mark(d, i - 1, '-');
    if ((mark != '/' && mark != '-') || !is_day(d, i) || !(later || lt_is_free_before(d, i)))
        return 0;
    size_t days = count_days(d, i, mark);
    bool range = days == 2 && mark == '-' && !later; /* two with a hyphen */
    if (days < 2 || range || !month_follows(d, i + 2 * days - 1))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_scan_int(d, i), (struct lt_form){0});
    return lt_say_words(d, i, i + 2);
}

size_t lt_romance_read_season(struct lt_desk *d, size_t i)
{
    int from = lt_is_digits(d, i, 4, 4) ? lt_scan_int(d, i) : 0, to = lt_scan_int(d, i + 2);
    bool two = lt_is_digits(d, i + 2, 2, 2) && to == (from + 1) % 100;
    bool four = lt_is_digits(d, i + 2, 4, 4) && to == from + 1;
    if (from < 1800 || from > 2199 || !lt_is_mark(d, i + 1, '/') || (!two && !four) ||
        !lt_is_free_before(d, i) || !lt_is_free_after(d, i + 2) || lt_is_mark(d, i + 3, '/'))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_year(d, b, lt_tok_text(d, i));
    lt_say_words(d, i, i + 1);
    b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i + 2), (struct lt_form){0});
    lt_say_space(d->out, lt_tok_at(d, i + 1)->show_at, lt_tok_at(d, i + 2)->show_at);
    lt_say_words(d, i + 2, i + 3);
    return 3;
}

size_t lt_romance_read_episode(struct lt_desk *d, size_t i)
{
    if (!lt_is_word(d, i, "t") || !lt_is_digits(d, i + 1, 1, 2) || !lt_is_word(d, i + 2, "e") ||
        !lt_is_digits(d, i + 3, 1, 3) || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, d->lang->words.season);
    lt_say_cardinal(d, b, lt_tok_text(d, i + 1), (struct lt_form){0});
    lt_word(b, d->lang->words.episode);
    lt_say_cardinal(d, b, lt_tok_text(d, i + 3), (struct lt_form){0});
    return lt_say_words(d, i, i + 4);
}

/* --- minutes of a match, of a recipe --- */

#define PRIME "['’′]"

/* The added time is the last figures of the first two. */
const struct lt_pattern lt_romance_minutes[] = {
    {"^ <!['‘’]", "#1-3 " PRIME " + #1-2", "90'+4'", NULL, NULL},
    {"^ <!['‘’]", "#1-3 + #1-2 > " PRIME, "90+4'", NULL, NULL},
    {"<<al|au|aux|dal|del|el|ao|aos|als|cocer|cuire|cuocere|cozer|coure ^", "#1-3 > " PRIME " !' !W !#",
     "au 12'", NULL, NULL}, /* "los 90'" is none */
    {NULL, NULL, NULL, NULL, NULL},
};

static bool is_prime(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '\'') || lt_is_mark(d, i, 0x2019) || lt_is_mark(d, i, 0x2032);
}

/* "al 90'+4'", "au 12'": which minute it is. */
static void say_which(struct lt_desk *d, struct lt_buf *b, int n, const struct lt_unit *minute, bool nth)
{
    if (nth)
        lt_say_nth(d, b, n, minute->form);
    else
        lt_say_int(d, b, n, (struct lt_form){0});
}

size_t lt_romance_read_minute(struct lt_desk *d, size_t i, const char *which, const char *nths)
{
    struct lt_match m;
    if ((!is_prime(d, i + 1) && !lt_is_mark(d, i + 1, '+')) || !lt_match_row(d, i, lt_romance_minutes, &m))
        return 0;
    struct lt_unit minute = lt_unit_named(d->lang, &d->out->cldr, LT_U_MINUTE, LT_SI_NONE);
    size_t before = lt_before(d, i), to = m.to + is_prime(d, m.to);
    bool added = m.to > i + 1, nth = lt_is_word_in(d, before, nths),
         one = nth || lt_is_word_in(d, before, which);
    int n = lt_match_int(d, &m, 0);
    struct lt_str name = lt_forms_pick(minute.forms ? minute.forms : "", one ? 0 : lt_plural_int(d, n));
    struct lt_buf *b = lt_say_begin(d);
    if (one && !nth && !added) /* "el minuto doce" */
        lt_word_str(b, name);
    if (one || added)
        say_which(d, b, n, &minute, nth);
    else
        lt_say_int(d, b, n, minute.form);
    if (added) {
        lt_word(b, d->lang->words.plus);
        lt_say_int(d, b, lt_scan_int(d, m.to - 1), (struct lt_form){0});
    } else if (nth || !one) {
        lt_word_str(b, name);
    }
    return lt_say_words(d, i, to);
}

/* --- laws --- */

const struct lt_pattern lt_romance_laws[] = {
    {"^", "#1-4 / #4 $ !/", "la legge 196/2003", NULL, NULL},
    {"^", "#1-3 . #3 / #2-4 $ !/", "a Lei n.º 9.610/98", NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Before the number of a law: "n.º", "Ley", "D.Lgs." */
static bool is_numbered(const struct lt_desk *d, size_t i)
{
    static const char cues[] =
        "n|no|nº|núm|num|º|ley|leyes|decreto|orden|real|reglamento|directiva|resolución|sentencia|sts|stc|rd|"
        "lei|leis|portaria|despacho|acórdão|processo|regulamento|resolução|legge|dpr|dl|lgs|regolamento|"
        "direttiva|sentenza|delibera|llei|decret|ordre|reglament|resolució|sentència|dlgs|dls";
    size_t before = lt_before(d, i);
    while (before != SIZE_MAX &&
           (lt_is_mark(d, before, '.') || lt_is_mark(d, before, 0xBA) || lt_is_mark(d, before, 0xB0)))
        before = lt_before(d, before);
    return before != SIZE_MAX && lt_is_word_in(d, before, cues);
}

size_t lt_romance_read_law(struct lt_desk *d, size_t i, const char *of)
{
    struct lt_match m;
    struct lt_num n;
    if (!lt_match_row(d, i, lt_romance_laws, &m) || !lt_scan_number(d, i, false, &n) || !is_numbered(d, i))
        return 0;
    struct lt_str year = lt_tok_text(d, m.to - 1);
    int value = lt_scan_int(d, m.to - 1);
    if (year.n == 3 || (year.n == 4 && (value < 1800 || value > 2199)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim((struct lt_str){n.whole, n.n_whole}), (struct lt_form){0});
    lt_word(b, of);
    if (year.n == 4)
        lt_say_year(d, b, year);
    else
        lt_say_cardinal(d, b, lt_digits_trim(year), (struct lt_form){0});
    return lt_say_words(d, i, m.to);
}

/* --- words --- */

const char lt_romance_domains[] =
    "com|net|org|edu|gov|gob|info|io|tv|dev|app|ai|me|fr|it|pt|br|mx|ar|cl|co|pe|uy|"
    "ve|eu|uk|ch|be|ca|nl|pl|at|eus|cat";
const char lt_romance_file_types[] = "pdf|jpg|png|txt|doc|docx|zip|mp3|html|exe|csv|json|py";

void lt_romance_unaccent(struct lt_buf *b)
{
    if (b->failed || !lt_str_ends(lt_buf_str(b), LT_S("é")))
        return;
    b->n--;
    b->p[b->n - 1] = 'e';
}

void lt_romance_close_up(struct lt_buf *b, size_t from)
{
    size_t to = from;
    for (size_t i = from; i < b->n; i++)
        if (b->p[i] != ' ' || i == from)
            b->p[to++] = b->p[i];
    if (!b->failed && b->n > from)
        b->n = to;
}
