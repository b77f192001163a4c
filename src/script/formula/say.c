/* script/formula/say.c - a formula's tree in the words of a language (lang/math.h), the way a person would
 * read it from a board: commas where the voice sets parts apart, letters by their names. */
#include "script/formula/sayer.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/desk/desk.h"
#include "lang/lang.h"

#include <string.h>

static void say_node(struct lt_formula_sayer *s, uint16_t i);

/* ------------------------------------------------------------------ looking */

/* The node, or what a list holds when that is a single thing. */
static uint16_t only(const struct lt_formula_sayer *s, uint16_t i)
{
    while (s->node[i].kind == LT_FORMULA_IS_LIST && s->node[i].a && !s->node[s->node[i].a].next)
        i = s->node[i].a;
    return i;
}

static bool is_kind(const struct lt_formula_sayer *s, uint16_t i, enum lt_formula_kind kind)
{
    return i && s->node[i].kind == (uint8_t)kind;
}

static bool is_text(const struct lt_formula_sayer *s, uint16_t i, const char *text)
{
    return (is_kind(s, i, LT_FORMULA_IS_WORD) || is_kind(s, i, LT_FORMULA_IS_NUMBER)) &&
           lt_str_eqz(s->node[i].text, text);
}

static bool is_sign(const struct lt_formula_sayer *s, uint16_t i, enum lt_math_word word)
{
    return is_kind(s, i, LT_FORMULA_IS_SIGN) && s->node[i].word == (uint8_t)word;
}

/* Has the list more than one term? */
static bool is_sum(const struct lt_formula_sayer *s, uint16_t list)
{
    uint16_t first = s->node[list].a;
    for (uint16_t i = first; i; i = s->node[i].next)
        if (i != first && (is_sign(s, i, LT_MATH_PLUS) || is_sign(s, i, LT_MATH_MINUS) ||
                           is_sign(s, i, LT_MATH_PLUS_MINUS) || is_sign(s, i, LT_MATH_MINUS_PLUS)))
            return true;
    return false;
}

static bool is_sum_in(const struct lt_formula_sayer *s, uint16_t i)
{
    return (is_kind(s, i, LT_FORMULA_IS_GROUP) && s->node[i].word == LT_MATH_NONE &&
            is_sum(s, s->node[i].a)) ||
           (is_kind(s, i, LT_FORMULA_IS_LIST) && is_sum(s, i)) ||
           (is_kind(s, i, LT_FORMULA_IS_FRACTION) && is_sum_in(s, s->node[i].b));
}

static size_t count_commas(const struct lt_formula_sayer *s, uint16_t list)
{
    size_t n = 0;
    for (uint16_t i = s->node[list].a; i; i = s->node[i].next)
        n += is_kind(s, i, LT_FORMULA_IS_COMMA);
    return n;
}

/* ------------------------------------------------------------------ words */

static const char *word_of(struct lt_formula_sayer *s, unsigned word)
{
    const char *said = word < LT_MATH_WORDS ? s->words->words[word] : NULL;
    s->failed = s->failed || !said;
    return said ? said : "";
}

static void say_word(struct lt_formula_sayer *s, unsigned word)
{
    lt_word(s->b, word_of(s, word));
}

static void say_pause(struct lt_formula_sayer *s)
{
    if (s->b->n && s->b->p[s->b->n - 1] != ',')
        lt_buf_addc(s->b, ',');
}

static void say_letter(struct lt_formula_sayer *s, uint32_t c)
{
    char utf8[4];
    size_t n = lt_utf8_put(utf8, c);
    lt_word_str(s->b, (struct lt_str){utf8, n});
    if (s->n_letters < LT_FORMULA_SPANS && s->b->n >= n) {
        s->letters[s->n_letters].at = (uint32_t)(s->b->n - n);
        s->letters[s->n_letters++].len = (uint32_t)n;
    }
}

/* False: too long for a number. The full stop is the decimal sign whatever the language's is; a comma is it
 * where the language's is one. */
static bool read_number(const struct lt_formula_sayer *s, struct lt_str text, struct lt_num *n)
{
    bool part = false;
    *n = (struct lt_num){0};
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '.' || (c == ',' && s->d->decimal == ','))
            part = true;
        if (!lt_is_digit(c))
            continue;
        uint8_t *count = part ? &n->n_part : &n->n_whole;
        if (*count >= LT_NUM_DIGITS)
            return false;
        (part ? n->part : n->whole)[(*count)++] = c;
    }
    return n->n_whole || n->n_part;
}

/* The last word that has been said, and what stands before it. */
static struct lt_str last_word(struct lt_str said, struct lt_str *before)
{
    size_t end = said.n;
    while (end && said.p[end - 1] == ' ')
        end--;
    size_t from = end;
    while (from && said.p[from - 1] != ' ')
        from--;
    *before = lt_str_slice(said, 0, from);
    return lt_str_slice(said, from, end - from);
}

/* What the word before a number asks of it, past a sign: "стремится к нулю", "корень из двух". */
static struct lt_form form_here(const struct lt_formula_sayer *s)
{
    struct lt_form form = {0};
    struct lt_str before = lt_buf_str(s->b), word = last_word(before, &before);
    if (lt_str_eqz(word, s->words->words[LT_MATH_NEGATIVE]))
        word = last_word(before, &before);
    for (const struct lt_math_case *c = s->words->cases; c && c->words; c++)
        if (lt_forms_have(c->words, word))
            form.kase = c->kase;
    return form;
}

static void say_number(struct lt_formula_sayer *s, struct lt_str text)
{
    struct lt_num n;
    if (!read_number(s, text, &n)) {
        s->failed = true;
        return;
    }
    struct lt_str whole = lt_digits_trim((struct lt_str){n.whole, n.n_whole});
    if (n.n_whole && !n.n_part)
        lt_say_cardinal(s->d, s->b, whole, form_here(s));
    else
        lt_say_number(s->d, s->b, &n, form_here(s));
}

/* "fourth", "nth"; false: no such word. */
static bool say_ordinal(struct lt_formula_sayer *s, uint16_t i)
{
    const struct lt_formula_node *n = &s->node[only(s, i)];
    uint64_t value;
    if (n->kind == LT_FORMULA_IS_NUMBER && s->d->lang->ordinal && lt_str_uint(n->text, 1000, &value)) {
        lt_say_nth(s->d, s->b, (int)value, (struct lt_form){0});
        return true;
    }
    if (n->kind != LT_FORMULA_IS_LETTER || (n->c != 'n' && n->c != 'N'))
        return false;
    lt_word(s->b, "nth");
    return true;
}

/* The words of a form, %1 and %2 said as a and b, %th as the ordinal of a; with `pause`, one after a part of
 * several terms. */
static void fill(struct lt_formula_sayer *s, struct lt_str form, uint16_t a, uint16_t b, bool pause)
{
    struct lt_str word;
    while (lt_str_cut(&form, ' ', &word)) {
        if (lt_str_eqz(word, "%th")) {
            s->failed = !say_ordinal(s, a) || s->failed;
        } else if (word.n >= 2 && word.p[0] == '%') {
            uint16_t part = word.p[1] == '1' ? a : b;
            say_node(s, part);
            lt_buf_add(s->b, lt_str_from(word, 2));
            if (pause && form.n && is_sum_in(s, only(s, part)))
                say_pause(s);
        } else {
            lt_word_str(s->b, word);
        }
    }
}

static void say_whole(struct lt_formula_sayer *s, unsigned word, uint16_t a, uint16_t b)
{
    fill(s, lt_str_of(word_of(s, word)), a, b, true);
}

/* ------------------------------------------------------------------ parts */

static void say_big(struct lt_formula_sayer *s, const struct lt_formula_node *n)
{
    bool limit = s->limit;
    s->limit = n->word == LT_MATH_LIMIT;
    fill(s, lt_forms_pick(word_of(s, n->word), n->a ? (n->b ? 2 : 1) : 0), n->a, n->b, false);
    s->limit = limit;
}

static bool is_small_integer(struct lt_str s)
{
    uint64_t value;
    return s.n && lt_is_digit(s.p[0]) && lt_str_uint(s, 1000, &value) && value > 0;
}

static void say_fraction(struct lt_formula_sayer *s, const struct lt_formula_node *n)
{
    uint16_t above = only(s, n->a), below = only(s, n->b);
    struct lt_str a = s->node[above].text, b = s->node[below].text;
    if (is_kind(s, above, LT_FORMULA_IS_NUMBER) && is_kind(s, below, LT_FORMULA_IS_NUMBER) &&
        is_small_integer(a) && is_small_integer(b) && !lt_str_eqz(b, "1") && s->d->lang->fraction) {
        s->d->lang->fraction(s->d, s->b, a, b);
        return;
    }
    say_node(s, above);
    if (is_sum_in(s, above) || is_sum_in(s, below))
        say_pause(s);
    say_word(s, LT_MATH_SLASH);
    say_node(s, below);
}

static void say_root(struct lt_formula_sayer *s, const struct lt_formula_node *n)
{
    uint16_t which = only(s, n->b);
    if (!n->b || is_text(s, which, "2")) {
        say_whole(s, LT_MATH_SQUARE_ROOT, n->a, 0);
    } else if (is_text(s, which, "3")) {
        say_whole(s, LT_MATH_CUBE_ROOT, n->a, 0);
    } else {
        const struct lt_formula_node *w = &s->node[which];
        bool nth = s->words->words[LT_MATH_ROOT] &&
                   (w->kind == LT_FORMULA_IS_NUMBER || (w->kind == LT_FORMULA_IS_LETTER && w->c == 'n'));
        say_whole(s, nth ? LT_MATH_ROOT : LT_MATH_ROOT_OF_ORDER, n->b, n->a);
    }
}

/* Another name for what is raised; LT_MATH_NONE: a power like others. */
static enum lt_math_word raised_word(const struct lt_formula_sayer *s, uint16_t base, uint16_t above)
{
    if (is_text(s, above, "2"))
        return LT_MATH_SQUARED;
    if (is_text(s, above, "3"))
        return LT_MATH_CUBED;
    if (is_sign(s, above, LT_MATH_TIMES))
        return LT_MATH_STAR;
    if (is_kind(s, above, LT_FORMULA_IS_NAME) &&
        (s->node[above].word == LT_MATH_PRIME || s->node[above].word == LT_MATH_TRANSPOSED))
        return (enum lt_math_word)s->node[above].word;
    bool capital = is_kind(s, base, LT_FORMULA_IS_LETTER) && lt_uni_is_upper(s->node[base].c);
    return capital && is_kind(s, above, LT_FORMULA_IS_LETTER) && s->node[above].c == 'T' ? LT_MATH_TRANSPOSED
                                                                                         : LT_MATH_NONE;
}

/* "n^{th}", "5^{\text{th}}" */
static bool say_raised_ending(struct lt_formula_sayer *s, uint16_t base, uint16_t above)
{
    if (!is_text(s, above, "th") && !is_text(s, above, "st") && !is_text(s, above, "nd") &&
        !is_text(s, above, "rd"))
        return false;
    return say_ordinal(s, base);
}

static bool is_minus_one(const struct lt_formula_sayer *s, uint16_t list)
{
    uint16_t first = is_kind(s, list, LT_FORMULA_IS_LIST) ? s->node[list].a : 0;
    return is_sign(s, first, LT_MATH_MINUS) && is_text(s, s->node[first].next, "1");
}

static void say_raised(struct lt_formula_sayer *s, const struct lt_formula_node *n)
{
    uint16_t base = only(s, n->a), above = only(s, n->b);
    if (is_kind(s, base, LT_FORMULA_IS_LIST) && !s->node[base].a) {
        say_node(s, above);
    } else if (is_sign(s, above, LT_MATH_COMPOSED)) {
        say_node(s, base);
        say_word(s, LT_MATH_DEGREES);
    } else if (is_kind(s, above, LT_FORMULA_IS_SIGN) && !is_sign(s, above, LT_MATH_TIMES)) {
        say_node(s, base);
        say_node(s, above);
    } else if (is_kind(s, base, LT_FORMULA_IS_FUNCTION) && is_minus_one(s, above)) {
        say_whole(s, LT_MATH_INVERSE, base, 0);
    } else if (!say_raised_ending(s, base, above)) {
        enum lt_math_word word = raised_word(s, base, above);
        say_whole(s, word != LT_MATH_NONE ? word : LT_MATH_POWER, n->a, above);
    }
}

static void say_lowered(struct lt_formula_sayer *s, const struct lt_formula_node *n)
{
    uint16_t base = only(s, n->a), below = only(s, n->b);
    if (is_kind(s, base, LT_FORMULA_IS_LIST) && !s->node[base].a) {
        say_node(s, below);
    } else if (is_kind(s, below, LT_FORMULA_IS_WORD) || is_kind(s, below, LT_FORMULA_IS_BIG) ||
               is_kind(s, below, LT_FORMULA_IS_FUNCTION)) {
        say_node(s, base);
        lt_word_str(s->b, s->node[below].text); /* "x max" */
    } else {
        say_whole(s, LT_MATH_SUB, n->a, below);
    }
}

/* "[a, b]" */
static void say_interval(struct lt_formula_sayer *s, uint16_t list)
{
    uint16_t low = s->node[list].a, high = 0;
    for (uint16_t i = low; i; i = s->node[i].next)
        if (is_kind(s, s->node[i].next, LT_FORMULA_IS_COMMA))
            high = s->node[s->node[i].next].next;
    struct lt_str form = lt_str_of(word_of(s, LT_MATH_INTERVAL)), word;
    while (lt_str_cut(&form, ' ', &word)) {
        bool part = word.n >= 2 && word.p[0] == '%';
        uint16_t i = part ? (word.p[1] == '1' ? low : high) : 0;
        if (!part)
            lt_word_str(s->b, word);
        for (uint16_t before = 0; i && !is_kind(s, i, LT_FORMULA_IS_COMMA); before = i, i = s->node[i].next) {
            if (!before && is_sign(s, i, LT_MATH_MINUS))
                say_word(s, LT_MATH_NEGATIVE);
            else
                say_node(s, i);
        }
    }
}

static void say_group(struct lt_formula_sayer *s, const struct lt_formula_node *n)
{
    if (n->word == LT_MATH_INTERVAL && count_commas(s, n->a) == 1)
        say_interval(s, n->a);
    else if (n->word == LT_MATH_NONE || n->word == LT_MATH_INTERVAL)
        lt_formula_say_list(s, n->a);
    else {
        bool set = s->set;
        s->set = n->word == LT_MATH_SET_OF;
        say_whole(s, n->word, n->a, 0);
        s->set = set;
    }
}

static void say_greek(struct lt_formula_sayer *s, const struct lt_formula_node *n)
{
    lt_word_str(s->b, lt_forms_pick(s->words->greek, n->word));
}

static void say_node(struct lt_formula_sayer *s, uint16_t i)
{
    const struct lt_formula_node *n = &s->node[i];
    switch ((enum lt_formula_kind)n->kind) {
    case LT_FORMULA_IS_LIST:
        lt_formula_say_list(s, i);
        break;
    case LT_FORMULA_IS_NUMBER:
        say_number(s, n->text);
        break;
    case LT_FORMULA_IS_LETTER:
        say_letter(s, n->c);
        break;
    case LT_FORMULA_IS_GREEK:
        say_greek(s, n);
        break;
    case LT_FORMULA_IS_WORD:
        lt_word_str(s->b, n->text);
        break;
    case LT_FORMULA_IS_SIGN:
    case LT_FORMULA_IS_NAME:
        say_word(s, n->word);
        break;
    case LT_FORMULA_IS_FUNCTION:
        if (n->a && n->word == LT_MATH_LOG)
            say_whole(s, LT_MATH_LOG_BASE, n->a, 0);
        else
            say_word(s, n->word);
        break;
    case LT_FORMULA_IS_BIG:
        say_big(s, n);
        break;
    case LT_FORMULA_IS_FRACTION:
        say_fraction(s, n);
        break;
    case LT_FORMULA_IS_CHOICE:
        say_whole(s, LT_MATH_CHOOSE, n->a, n->b);
        break;
    case LT_FORMULA_IS_ROOT:
        say_root(s, n);
        break;
    case LT_FORMULA_IS_RAISED:
        say_raised(s, n);
        break;
    case LT_FORMULA_IS_LOWERED:
        say_lowered(s, n);
        break;
    case LT_FORMULA_IS_GROUP:
        say_group(s, n);
        break;
    case LT_FORMULA_IS_MARKED:
        if (n->word == LT_MATH_NONE)
            say_node(s, n->a);
        else
            say_whole(s, n->word, n->a, 0);
        break;
    case LT_FORMULA_IS_COMMA:
        say_pause(s);
        break;
    }
}

/* ------------------------------------------------------------------ lists */

/* A letter that is mostly a function's, with one thing or several by commas in brackets: "f(x)". */
static bool is_applied(const struct lt_formula_sayer *s, uint16_t name, uint16_t group)
{
    static const char functions[] = "fghFGHPE";
    while (is_kind(s, name, LT_FORMULA_IS_LOWERED) || is_kind(s, name, LT_FORMULA_IS_RAISED) ||
           is_kind(s, name, LT_FORMULA_IS_MARKED))
        name = only(s, s->node[name].a);
    if (is_kind(s, name, LT_FORMULA_IS_FUNCTION) || is_kind(s, name, LT_FORMULA_IS_WORD))
        return true;
    bool letter = is_kind(s, name, LT_FORMULA_IS_LETTER), greek = is_kind(s, name, LT_FORMULA_IS_GREEK);
    if (letter && s->node[name].c < 0x80 && strchr(functions, (int)s->node[name].c))
        return true;
    return (letter || greek) && !is_sum(s, s->node[group].a);
}

static bool is_operand(const struct lt_formula_sayer *s, uint16_t i)
{
    return i && !is_kind(s, i, LT_FORMULA_IS_SIGN) && !is_kind(s, i, LT_FORMULA_IS_COMMA) &&
           !is_kind(s, i, LT_FORMULA_IS_BIG);
}

static void say_group_after(struct lt_formula_sayer *s, uint16_t i, uint16_t before)
{
    bool round = s->node[i].word == LT_MATH_NONE, sum = is_sum_in(s, i);
    if (round && is_operand(s, before) && is_applied(s, before, i)) {
        say_word(s, LT_MATH_OF);
    } else if (is_operand(s, before)) {
        say_word(s, LT_MATH_TIMES);
        if (sum && round)
            say_pause(s);
    } else if (sum && round && before) {
        say_pause(s);
    }
    say_node(s, i);
}

static void say_sign(struct lt_formula_sayer *s, uint16_t i, uint16_t before)
{
    unsigned word = s->node[i].word;
    if (word == LT_MATH_MINUS && !is_operand(s, before))
        word = LT_MATH_NEGATIVE;
    else if (word == LT_MATH_ARROW && s->limit)
        word = LT_MATH_GOES_TO;
    else if (word == LT_MATH_GIVEN && s->set)
        word = LT_MATH_SUCH_THAT;
    say_word(s, word);
}

void lt_formula_say_list(struct lt_formula_sayer *s, uint16_t list)
{
    for (uint16_t i = s->node[list].a, before = 0; i && !s->failed; before = i, i = s->node[i].next) {
        uint16_t base = is_kind(s, i, LT_FORMULA_IS_RAISED) ? only(s, s->node[i].a) : i;
        if (is_kind(s, i, LT_FORMULA_IS_SIGN))
            say_sign(s, i, before);
        else if (is_kind(s, i, LT_FORMULA_IS_GROUP))
            say_group_after(s, i, before);
        else if (base != i && is_kind(s, base, LT_FORMULA_IS_GROUP) && is_operand(s, before)) {
            say_word(s, LT_MATH_TIMES);
            say_node(s, i);
        } else
            say_node(s, i);
        if (s->node[i].next && is_sum_in(s, i))
            say_pause(s);
    }
}
