/* script/formula/parse.c - TeX as people type it becomes a tree; see tree.h. Whatever is not known, not
 * closed or too deep fails the whole: half a formula is worse than none. Linear in the source but for the
 * table of commands. */
#include "script/formula/tex.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

static uint16_t parse_list(struct lt_tex *p, enum lt_tex_stop stop);
static uint16_t parse_atom(struct lt_tex *p, uint16_t before);

/* ------------------------------------------------------------------ arguments */

/* What stands in braces, as written; past it. */
static struct lt_str raw_argument(struct lt_tex *p)
{
    lt_tex_skip_space(p);
    if (lt_tex_peek(p, 0) != '{') {
        lt_tex_fail(p);
        return (struct lt_str){0};
    }
    size_t from = ++p->at, open = 1;
    while (p->at < p->s.n && open) {
        char c = p->s.p[p->at++];
        open += c == '{';
        open -= c == '}';
    }
    p->failed = p->failed || open;
    return lt_str_slice(p->s, from, p->at - from - (open ? 0 : 1));
}

/* A group in braces, a command with what belongs to it, or one character. */
static uint16_t parse_argument(struct lt_tex *p)
{
    lt_tex_skip_space(p);
    if (lt_tex_peek(p, 0) == '{') {
        p->at++;
        return parse_list(p, LT_TEX_AT_BRACE);
    }
    if (lt_is_digit(lt_tex_peek(p, 0))) {
        uint16_t digit = lt_tex_add(p, LT_FORMULA_IS_NUMBER, 0);
        p->t->node[digit].text = lt_str_slice(p->s, p->at++, 1);
        return digit;
    }
    if (p->at >= p->s.n || ++p->depth > LT_FORMULA_DEPTH)
        return lt_tex_fail(p);
    uint16_t atom = parse_atom(p, 0);
    p->depth--;
    return atom;
}

/* ------------------------------------------------------------------ atoms */

/* "1,234.5"; "{,}" groups too. A comma counts when three figures follow. */
static uint16_t parse_number(struct lt_tex *p)
{
    uint16_t node = lt_tex_add(p, LT_FORMULA_IS_NUMBER, 0);
    size_t from = p->at;
    for (;;) {
        while (lt_is_digit(lt_tex_peek(p, 0)))
            p->at++;
        if (lt_tex_peek(p, 0) == '.' && lt_is_digit(lt_tex_peek(p, 1)))
            p->at++;
        else if (lt_str_starts(lt_str_from(p->s, p->at), LT_S("{,}")) && lt_is_digit(lt_tex_peek(p, 3)))
            p->at += 3;
        else if (lt_tex_peek(p, 0) == ',' && lt_is_digit(lt_tex_peek(p, 1)) &&
                 lt_is_digit(lt_tex_peek(p, 2)) && lt_is_digit(lt_tex_peek(p, 3)) &&
                 !lt_is_digit(lt_tex_peek(p, 4)))
            p->at++;
        else
            break;
    }
    p->t->node[node].text = lt_str_slice(p->s, from, p->at - from);
    return node;
}

static uint16_t add_word(struct lt_tex *p, struct lt_str text)
{
    uint16_t node = lt_tex_add(p, LT_FORMULA_IS_WORD, 0);
    p->t->node[node].text = text;
    return node;
}

static uint16_t add_letter(struct lt_tex *p, uint32_t c)
{
    uint16_t node = lt_tex_add(p, LT_FORMULA_IS_LETTER, 0);
    p->t->node[node].c = c;
    return node;
}

static uint16_t add_function(struct lt_tex *p, const struct lt_formula_sign *sign)
{
    uint16_t node =
        lt_tex_add(p, sign->role == LT_FORMULA_BIG ? LT_FORMULA_IS_BIG : LT_FORMULA_IS_FUNCTION, sign->word);
    p->t->node[node].text = lt_str_of(sign->command);
    return node;
}

static bool is_function(const struct lt_formula_sign *sign)
{
    return sign && (sign->role == LT_FORMULA_FUNCTION || sign->role == LT_FORMULA_BIG);
}

/* A letter; a run of them that is a word; "sin" without its backslash. */
static uint16_t parse_letters(struct lt_tex *p)
{
    struct lt_str run = lt_tex_letters(p);
    if (run.n >= 2) {
        const struct lt_formula_sign *sign = lt_formula_command(run);
        if (is_function(sign) || lt_tex_is_word(run)) {
            p->at += run.n;
            return is_function(sign) ? add_function(p, sign) : add_word(p, run);
        }
    }
    return add_letter(p, lt_utf8_next(p->s, &p->at));
}

/* "\text{if }", "\mathrm{d}", "\operatorname{sin}"; what is more than words is taken as any group. */
static uint16_t parse_text(struct lt_tex *p)
{
    if (lt_tex_peek(p, 0) == '*')
        p->at++;
    size_t from = p->at;
    struct lt_str text = lt_tex_bare_words(raw_argument(p));
    if (p->failed)
        return 0;
    const struct lt_formula_sign *sign = lt_formula_command(text);
    if (is_function(sign))
        return add_function(p, sign);
    size_t at = 0;
    if (text.n && lt_utf8_next(text, &at) && at == text.n && lt_tex_is_words(text))
        return add_letter(p, lt_utf8_peek(text, 0));
    if (lt_tex_is_words(text))
        return add_word(p, text);
    p->at = from;
    return parse_argument(p);
}

static uint16_t parse_double(struct lt_tex *p)
{
    static const struct {
        char letter;
        enum lt_math_word word;
    } sets[] = {{'N', LT_MATH_NATURALS},
                {'Z', LT_MATH_INTEGERS},
                {'Q', LT_MATH_RATIONALS},
                {'R', LT_MATH_REALS},
                {'C', LT_MATH_COMPLEXES}};
    uint16_t node = parse_argument(p),
             only = p->t->node[node].kind == LT_FORMULA_IS_LIST ? p->t->node[node].a : node;
    const struct lt_formula_node *letter = &p->t->node[only];
    for (size_t i = 0; i < LT_COUNT(sets) && letter->kind == LT_FORMULA_IS_LETTER && !letter->next; i++)
        if (letter->c == (unsigned char)sets[i].letter)
            return lt_tex_add(p, LT_FORMULA_IS_NAME, sets[i].word);
    return node;
}

static uint16_t parse_root(struct lt_tex *p)
{
    uint16_t which = 0;
    lt_tex_skip_space(p);
    if (lt_tex_peek(p, 0) == '[') {
        p->at++;
        which = parse_list(p, LT_TEX_AT_SQUARE);
    }
    uint16_t of = lt_is_digit(lt_tex_peek(p, 0)) ? parse_number(p) : parse_argument(p);
    return lt_tex_add_parts(p, LT_FORMULA_IS_ROOT, 0, of, which);
}

static uint16_t parse_pair(struct lt_tex *p, enum lt_formula_kind kind)
{
    uint16_t a = parse_argument(p);
    return lt_tex_add_parts(p, kind, 0, a, parse_argument(p));
}

/* "(", "\{", "\lfloor": up to its other half. "[a, b]" is an interval, "[a]" a bracket like others. */
static uint16_t parse_group(struct lt_tex *p, const struct lt_formula_sign *open)
{
    enum lt_tex_stop stop = open->role == LT_FORMULA_BAR ? LT_TEX_AT_BAR : LT_TEX_AT_CLOSE;
    uint16_t list = parse_list(p, stop);
    if (stop == LT_TEX_AT_BAR && !p->t->node[list].a)
        return lt_tex_fail(p);
    return lt_tex_add_parts(p, LT_FORMULA_IS_GROUP, open->word, list, 0);
}

static uint16_t parse_left(struct lt_tex *p)
{
    size_t n = 0;
    lt_tex_skip_space(p);
    const struct lt_formula_sign *open = p->at < p->s.n ? lt_tex_sign_at(p, &n) : NULL;
    if (!open || (open->role != LT_FORMULA_OPEN && open->role != LT_FORMULA_BAR))
        return lt_tex_fail(p);
    p->at += n;
    return parse_group(p, open);
}

/* "\begin{aligned} … \end{aligned}" is its rows; a matrix is only named, anything else is too much. */
static uint16_t parse_environment(struct lt_tex *p)
{
    static const char rows[] =
        "|equation|align|aligned|gather|gathered|split|multline|eqnarray|displaymath|math|";
    struct lt_str name = raw_argument(p);
    char key[24];
    if (name.n && name.p[name.n - 1] == '*')
        name.n--;
    if (!name.n || name.n + 3 > sizeof key)
        return lt_tex_fail(p);
    size_t n = 0;
    key[n++] = '|';
    memcpy(key + n, name.p, name.n);
    memcpy(key + n + name.n, "|", 2);
    if (strstr(rows, key))
        return parse_list(p, LT_TEX_AT_ENVIRONMENT);
    if (!lt_str_ends(name, LT_S("matrix")))
        return lt_tex_fail(p);
    size_t end = lt_str_find(lt_str_from(p->s, p->at), LT_S("\\end{"));
    if (end == SIZE_MAX)
        return lt_tex_fail(p);
    p->at += end;
    lt_tex_take_stop(p, LT_TEX_AT_ENVIRONMENT);
    return lt_tex_add(p, LT_FORMULA_IS_NAME, LT_MATH_MATRIX);
}

/* "\not=", "\not\in" */
static uint16_t parse_negation(struct lt_tex *p)
{
    uint16_t node = parse_argument(p);
    struct lt_formula_node *n = &p->t->node[node];
    if (n->kind != LT_FORMULA_IS_SIGN || (n->word != LT_MATH_EQUALS && n->word != LT_MATH_IN))
        return lt_tex_fail(p);
    n->word = n->word == LT_MATH_IN ? LT_MATH_NOT_IN : LT_MATH_NOT_EQUALS;
    return node;
}

/* ------------------------------------------------------------------ signs */

/* A bar closes nothing here: does it open, or stand between? */
static bool opens(const struct lt_tex *p, uint16_t before)
{
    enum lt_formula_kind kind = (enum lt_formula_kind)p->t->node[before].kind;
    return !before || kind == LT_FORMULA_IS_SIGN || kind == LT_FORMULA_IS_COMMA ||
           kind == LT_FORMULA_IS_BIG || kind == LT_FORMULA_IS_FUNCTION;
}

static uint16_t parse_bar(struct lt_tex *p, const struct lt_formula_sign *bar, uint16_t before)
{
    if (opens(p, before))
        return parse_group(p, bar);
    return lt_tex_add(p, LT_FORMULA_IS_SIGN, bar->word == LT_MATH_NORM ? LT_MATH_PARALLEL : LT_MATH_GIVEN);
}

/* ":=" and "->" are one sign. */
static uint16_t parse_joint(struct lt_tex *p, const struct lt_formula_sign *sign)
{
    unsigned word = sign->word;
    if (sign->c == ':' && lt_tex_peek(p, 0) == '=') {
        p->at++;
        word = LT_MATH_DEFINED;
    } else if (sign->c == '-' && lt_tex_peek(p, 0) == '>') {
        p->at++;
        word = LT_MATH_ARROW;
    }
    return lt_tex_add(p, LT_FORMULA_IS_SIGN, word);
}

static uint16_t parse_dropped(struct lt_tex *p)
{
    raw_argument(p);
    return 0;
}

/* What the sign that has just been passed begins; 0: nothing to say. */
static uint16_t parse_sign(struct lt_tex *p, const struct lt_formula_sign *sign, uint16_t before)
{
    switch ((enum lt_formula_role)sign->role) {
    case LT_FORMULA_SIGN:
        return sign->word == LT_MATH_NONE ? 0 : parse_joint(p, sign);
    case LT_FORMULA_NAME:
        return lt_tex_add(p, LT_FORMULA_IS_NAME, sign->word);
    case LT_FORMULA_GREEK:
        return lt_tex_add(p, LT_FORMULA_IS_GREEK, sign->word);
    case LT_FORMULA_LETTER:
        return add_letter(p, sign->c);
    case LT_FORMULA_FUNCTION:
    case LT_FORMULA_BIG:
        return add_function(p, sign);
    case LT_FORMULA_ACCENT:
        return lt_tex_add_parts(p, LT_FORMULA_IS_MARKED, sign->word, parse_argument(p), 0);
    case LT_FORMULA_OPEN:
        return parse_group(p, sign);
    case LT_FORMULA_BAR:
        return parse_bar(p, sign, before);
    case LT_FORMULA_FRACTION:
        return parse_pair(p, LT_FORMULA_IS_FRACTION);
    case LT_FORMULA_CHOICE:
        return parse_pair(p, LT_FORMULA_IS_CHOICE);
    case LT_FORMULA_ROOT:
        return parse_root(p);
    case LT_FORMULA_TEXT:
        return parse_text(p);
    case LT_FORMULA_SKIP:
        return 0;
    case LT_FORMULA_DROP:
        return parse_dropped(p);
    case LT_FORMULA_DOUBLE:
        return parse_double(p);
    case LT_FORMULA_LEFT:
        return parse_left(p);
    case LT_FORMULA_BEGIN:
        return parse_environment(p);
    case LT_FORMULA_NEGATION:
        return parse_negation(p);
    case LT_FORMULA_CLOSE:
    case LT_FORMULA_RIGHT:
        break;
    }
    return lt_tex_fail(p);
}

/* A full stop may end the formula, and is said by the sentence around it. */
static bool is_last_stop(const struct lt_tex *p)
{
    return lt_tex_peek(p, 0) == '.' && lt_str_trim(lt_str_from(p->s, p->at)).n == 1;
}

/* "\\\\", and how much lower the next row stands: "\\\\[2pt]". */
static uint16_t parse_row_end(struct lt_tex *p)
{
    p->at += 2;
    if (lt_tex_peek(p, 0) == '[') {
        size_t end = lt_str_find_char(lt_str_from(p->s, p->at), ']');
        p->at = end == SIZE_MAX ? p->s.n : p->at + end + 1;
    }
    return lt_tex_add(p, LT_FORMULA_IS_COMMA, 0);
}

static uint16_t parse_other(struct lt_tex *p, uint16_t before)
{
    size_t n = 0;
    const struct lt_formula_sign *sign = lt_tex_sign_at(p, &n);
    if (sign) {
        p->at += n;
        return parse_sign(p, sign, before);
    }
    if (lt_tex_peek(p, 0) == '\\')
        return lt_tex_fail(p);
    uint32_t c = lt_utf8_peek(p->s, p->at);
    return lt_uni_is_letter(c) ? add_letter(p, lt_utf8_next(p->s, &p->at)) : lt_tex_fail(p);
}

/* One thing without what is raised or lowered on it; 0: nothing to say, or failed. `before` is the one before
 * it in its list. */
static uint16_t parse_atom(struct lt_tex *p, uint16_t before)
{
    char c = lt_tex_peek(p, 0);
    if (lt_is_digit(c) || (c == '.' && lt_is_digit(lt_tex_peek(p, 1))))
        return parse_number(p);
    if (lt_is_alpha(c))
        return parse_letters(p);
    if (c == '{') {
        p->at++;
        return parse_list(p, LT_TEX_AT_BRACE);
    }
    if (c == '^' || c == '_' || c == '\'')
        return lt_tex_add(p, LT_FORMULA_IS_LIST, 0); /* what is raised stands alone */
    if (lt_tex_is_command(p, "\\"))
        return parse_row_end(p);
    if (c == ',' || c == ';' || is_last_stop(p)) {
        p->at++;
        return c == '.' ? 0 : lt_tex_add(p, LT_FORMULA_IS_COMMA, 0);
    }
    return parse_other(p, before);
}

/* ------------------------------------------------------------------ what is raised and lowered */

static char raised_digit(uint32_t c)
{
    if (c == 0xB9)
        return '1';
    if (c == 0xB2 || c == 0xB3)
        return c == 0xB2 ? '2' : '3';
    return c == 0x2070 || (c >= 0x2074 && c <= 0x2079) ? (char)('0' + (c & 0xF)) : '\0';
}

/* "²" as the number it is; 0: none. */
static uint16_t parse_raised_character(struct lt_tex *p)
{
    static const char digits[] = "0123456789";
    size_t next = p->at;
    char digit = (unsigned char)lt_tex_peek(p, 0) < 0x80 ? '\0' : raised_digit(lt_utf8_next(p->s, &next));
    if (!digit)
        return 0;
    p->at = next;
    uint16_t node = lt_tex_add(p, LT_FORMULA_IS_NUMBER, 0);
    p->t->node[node].text = (struct lt_str){digits + (digit - '0'), 1};
    return node;
}

static uint16_t parse_primes(struct lt_tex *p, uint16_t base)
{
    unsigned n = 0;
    while (lt_tex_peek(p, 0) == '\'') {
        n++;
        p->at++;
    }
    if (n > 2)
        return lt_tex_fail(p);
    return lt_tex_add_parts(p, LT_FORMULA_IS_MARKED, n == 1 ? LT_MATH_PRIME : LT_MATH_DOUBLE_PRIME, base, 0);
}

/* Put what is below and above on the base. */
static uint16_t dress(struct lt_tex *p, uint16_t base, uint16_t below, uint16_t above)
{
    struct lt_formula_node *n = &p->t->node[base];
    if (n->kind == LT_FORMULA_IS_BIG && !n->a && !n->b) {
        n->a = below;
        n->b = above;
        return base;
    }
    if (below && n->kind == LT_FORMULA_IS_FUNCTION)
        n->a = below;
    else if (below)
        base = lt_tex_add_parts(p, LT_FORMULA_IS_LOWERED, 0, base, below);
    return above ? lt_tex_add_parts(p, LT_FORMULA_IS_RAISED, 0, base, above) : base;
}

static uint16_t parse_scripts(struct lt_tex *p, uint16_t base)
{
    uint16_t below = 0, above = 0, small;
    while (!p->failed) {
        while (lt_tex_is_command(p, "limits") || lt_tex_is_command(p, "nolimits"))
            p->at += 1 + lt_tex_command_name(p).n;
        lt_tex_skip_space(p);
        char c = lt_tex_peek(p, 0);
        if (c == '^' && !above) {
            p->at++;
            above = parse_argument(p);
        } else if (c == '_' && !below) {
            p->at++;
            below = parse_argument(p);
        } else if (c == '\'') {
            base = parse_primes(p, base);
        } else if (c == '!' && lt_tex_peek(p, 1) != '=') {
            p->at++;
            base =
                lt_tex_add_parts(p, LT_FORMULA_IS_MARKED, LT_MATH_FACTORIAL, dress(p, base, below, above), 0);
            below = above = 0;
        } else if (!above && (small = parse_raised_character(p))) {
            above = small;
        } else {
            break;
        }
    }
    return dress(p, base, below, above);
}

static uint16_t parse_list(struct lt_tex *p, enum lt_tex_stop stop)
{
    uint16_t list = lt_tex_add(p, LT_FORMULA_IS_LIST, 0), last = 0;
    if (++p->depth > LT_FORMULA_DEPTH)
        lt_tex_fail(p);
    for (lt_tex_skip_space(p); !p->failed && !lt_tex_take_stop(p, stop); lt_tex_skip_space(p)) {
        uint16_t item = parse_atom(p, last);
        if (!item)
            continue;
        item = parse_scripts(p, item);
        if (last)
            p->t->node[last].next = item;
        else
            p->t->node[list].a = item;
        last = item;
    }
    p->depth--;
    return list;
}

bool lt_formula_parse(struct lt_str tex, struct lt_formula_tree *t)
{
    t->n = 1;
    t->node[0] = (struct lt_formula_node){0};
    struct lt_tex p = {.s = tex, .t = t};
    t->root = parse_list(&p, LT_TEX_AT_END);
    return !p.failed;
}
