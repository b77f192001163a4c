/* script/formula/plain.c - see plain.h. Goes through TeX from left to right; an argument is written into a
 * buffer of its own first, because a raised or a divided part is written by what it turns out to be. */
#include "script/formula/plain.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "script/formula/signs.h"
#include "script/formula/small.h"

#include <string.h>

enum { DEPTH = 16, PART_BYTES = 8000 };

struct plain_writer {
    struct lt_str s;
    size_t at;
    struct lt_buf *out;
    unsigned depth;
    bool table; /* inside a matrix: cells have commas between them */
    bool big;   /* a sum or the like was written, and what stands below and above it may follow */
};

static void write_until(struct plain_writer *w, char stop);

static bool has_smalls(struct lt_str s, bool raised)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (c != ' ' && !lt_formula_small(c, raised))
            return false;
    }
    return s.n > 0;
}

/* ------------------------------------------------------------------ what is written */

static char peek(const struct plain_writer *w)
{
    return w->at < w->s.n ? w->s.p[w->at] : '\0';
}

static void put_space(struct plain_writer *w)
{
    if (w->out->n && w->out->p[w->out->n - 1] != ' ' && w->out->p[w->out->n - 1] != '(')
        lt_buf_addc(w->out, ' ');
}

/* Does something stand before that a sign can join to what comes ("a − b"), or does it begin ("−b")? */
static bool joins(const struct plain_writer *w)
{
    size_t n = w->out->n;
    while (n && w->out->p[n - 1] == ' ')
        n--;
    if (!n)
        return false;
    struct lt_str before = lt_str_slice((struct lt_str){w->out->p, n}, n > 4 ? n - 4 : 0, 4);
    static const struct lt_str openers[] = {LT_S_INIT("("), LT_S_INIT("["), LT_S_INIT("{"), LT_S_INIT("="),
                                            LT_S_INIT(","), LT_S_INIT("≤"), LT_S_INIT("≥"), LT_S_INIT("|"),
                                            LT_S_INIT("<"), LT_S_INIT(">"), LT_S_INIT("/"), LT_S_INIT("√")};
    for (size_t i = 0; i < LT_COUNT(openers); i++)
        if (lt_str_ends(before, openers[i]))
            return false;
    return true;
}

static void put_sign(struct plain_writer *w, uint32_t c, uint8_t word)
{
    bool tight = word == LT_MATH_SLASH || c == 0x22C5 || word == LT_MATH_FROM || word == LT_MATH_NOT || !c;
    bool spaced = !tight && joins(w);
    if (spaced)
        put_space(w);
    lt_utf8_add(w->out, c == '-' ? 0x2212 : c == '*' ? 0x2217 : c);
    if (spaced)
        lt_buf_addc(w->out, ' ');
}

static void put_name(struct plain_writer *w, const char *name)
{
    put_space(w);
    lt_buf_addz(w->out, name);
    lt_buf_addc(w->out, ' ');
}

/* A number, a letter with what stands above and below it, a pair of brackets: it needs none around it. */
static bool is_one(struct lt_str s)
{
    bool number = true;
    size_t letters = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        number = number && (c < 0x80 && (lt_is_digit((char)c) || c == '.' || c == ','));
        letters += lt_uni_is_alnum(c) && !(c >= 0x300 && c < 0x370) && !(c >= 0x20D0 && c < 0x2100);
    }
    bool apart = lt_str_find_char(s, ' ') != SIZE_MAX || lt_str_find_char(s, '/') != SIZE_MAX;
    return number || (letters <= 1 && !apart);
}

/* Do brackets stand around all of it already? */
static bool is_bracketed(struct lt_str s)
{
    int open = 0;
    for (size_t i = 0; i < s.n; i++) {
        open += (s.p[i] == '(') - (s.p[i] == ')');
        if (open == 0 && i + 1 < s.n)
            return false;
    }
    return s.n > 2 && s.p[0] == '(' && open == 0;
}

static void put_one(struct lt_buf *out, struct lt_str s)
{
    bool one = is_one(s) || is_bracketed(s);
    if (!one)
        lt_buf_addc(out, '(');
    lt_buf_add(out, s);
    if (!one)
        lt_buf_addc(out, ')');
}

static void put_small(struct lt_buf *out, struct lt_str s, bool raised)
{
    if (has_smalls(s, raised)) {
        for (size_t at = 0; at < s.n;) {
            uint32_t c = lt_utf8_next(s, &at);
            if (c != ' ')
                lt_utf8_add(out, lt_formula_small(c, raised));
        }
        return;
    }
    if (raised && (lt_str_eq(s, LT_S("′")) || lt_str_eq(s, LT_S("∗")) || lt_str_eq(s, LT_S("†")))) {
        lt_buf_add(out, s);
        return;
    }
    lt_buf_addc(out, raised ? '^' : '_');
    put_one(out, s);
}

/* ------------------------------------------------------------------ arguments */

static void skip_space(struct plain_writer *w)
{
    while (lt_is_space(peek(w)))
        w->at++;
}

/* The name of the command at the backslash: letters, or one other character. */
static struct lt_str take_command(struct plain_writer *w)
{
    size_t from = ++w->at;
    while (lt_is_alpha(peek(w)))
        w->at++;
    if (w->at == from && w->at < w->s.n)
        lt_utf8_next(w->s, &w->at);
    return lt_str_slice(w->s, from, w->at - from);
}

static void write_atom(struct plain_writer *w);

/* What a command works on, written into *part: what stands in braces, or the next atom. */
static void take_part(struct plain_writer *w, struct lt_buf *part)
{
    struct lt_buf *out = w->out;
    bool big = w->big;
    skip_space(w);
    w->out = part;
    w->big = false;
    w->depth++;
    if (w->depth > DEPTH)
        w->at = w->s.n;
    else if (peek(w) == '{') {
        w->at++;
        write_until(w, '}');
    } else
        write_atom(w);
    w->depth--;
    w->out = out;
    w->big = big;
    while (part->n && part->p[part->n - 1] == ' ')
        part->n--;
}

static struct lt_str raw_part(struct plain_writer *w)
{
    skip_space(w);
    if (peek(w) != '{')
        return (struct lt_str){0};
    size_t end = lt_str_find_char(lt_str_from(w->s, w->at), '}');
    struct lt_str raw = lt_str_slice(w->s, w->at + 1, end == SIZE_MAX ? w->s.n : end - 1);
    w->at = end == SIZE_MAX ? w->s.n : w->at + end + 1;
    return raw;
}

static void write_scripted(struct plain_writer *w, bool raised)
{
    struct lt_buf part = LT_BUF(PART_BYTES);
    w->at++;
    while (w->out->n && w->out->p[w->out->n - 1] == ' ')
        w->out->n--;
    take_part(w, &part);
    put_small(w->out, lt_buf_str(&part), raised);
    lt_buf_close(&part);
}

static void write_pair(struct plain_writer *w, bool choice)
{
    struct lt_buf a = LT_BUF(PART_BYTES), b = LT_BUF(PART_BYTES);
    take_part(w, &a);
    take_part(w, &b);
    if (choice) {
        lt_buf_addf(w->out, "C(" LT_FMT ", " LT_FMT ")", LT_ARG(lt_buf_str(&a)), LT_ARG(lt_buf_str(&b)));
    } else {
        put_one(w->out, lt_buf_str(&a));
        lt_buf_addc(w->out, '/');
        put_one(w->out, lt_buf_str(&b));
    }
    lt_buf_close(&a);
    lt_buf_close(&b);
}

static void write_root(struct plain_writer *w)
{
    struct lt_buf part = LT_BUF(PART_BYTES);
    skip_space(w);
    if (peek(w) == '[') {
        w->at++;
        struct lt_buf *out = w->out;
        w->out = &part;
        write_until(w, ']');
        w->out = out;
        put_small(w->out, lt_buf_str(&part), true);
        lt_buf_clear(&part);
    }
    lt_buf_addz(w->out, "√");
    take_part(w, &part);
    put_one(w->out, lt_buf_str(&part));
    lt_buf_close(&part);
}

static uint32_t mark_of(uint8_t word)
{
    switch (word) {
    case LT_MATH_HAT:
        return 0x302;
    case LT_MATH_BAR:
        return 0x304;
    case LT_MATH_TILDE:
        return 0x303;
    case LT_MATH_VECTOR:
        return 0x20D7;
    case LT_MATH_DOT:
        return 0x307;
    default:
        return 0;
    }
}

/* A mark goes on each letter and figure of what it is over. */
static void write_marked(struct plain_writer *w, uint8_t word)
{
    struct lt_buf part = LT_BUF(PART_BYTES);
    take_part(w, &part);
    struct lt_str s = lt_buf_str(&part);
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        lt_utf8_add(w->out, c);
        if (mark_of(word) && lt_uni_is_alnum(c) && !lt_formula_is_small(c))
            lt_utf8_add(w->out, mark_of(word));
    }
    lt_buf_close(&part);
}

static void write_double(struct plain_writer *w)
{
    static const struct {
        char letter;
        uint16_t c;
    } letters[] = {{'N', 0x2115}, {'Z', 0x2124}, {'Q', 0x211A}, {'R', 0x211D},
                   {'C', 0x2102}, {'P', 0x2119}, {'H', 0x210D}};
    struct lt_buf part = LT_BUF(PART_BYTES);
    take_part(w, &part);
    for (size_t i = 0; i < LT_COUNT(letters); i++)
        if (part.n == 1 && part.p[0] == letters[i].letter) {
            lt_utf8_add(w->out, letters[i].c);
            lt_buf_clear(&part);
        }
    lt_buf_add(w->out, lt_buf_str(&part));
    lt_buf_close(&part);
}

/* A table is in brackets; rows of equations are only rows. */
static void write_environment(struct plain_writer *w)
{
    struct lt_str name = raw_part(w);
    bool table = lt_str_ends(name, LT_S("matrix")) || lt_str_eq(name, LT_S("array"));
    if (lt_str_eq(name, LT_S("array")))
        raw_part(w);
    bool outer = w->table;
    w->table = table;
    if (table)
        lt_buf_addc(w->out, '(');
    write_until(w, '\\');
    while (w->out->n && strchr(" ;", w->out->p[w->out->n - 1]))
        w->out->n--;
    if (table)
        lt_buf_addc(w->out, ')');
    w->table = outer;
}

/* ------------------------------------------------------------------ commands */

static void write_words(struct plain_writer *w)
{
    struct lt_str words = raw_part(w);
    if (words.n)
        lt_buf_add(w->out, words);
    else if (w->at < w->s.n)
        write_atom(w);
}

/* A bracket whose command is a word. */
static const char *bracket_of(struct lt_str name)
{
    static const char *const rows[][2] = {{"lbrace", "{"}, {"rbrace", "}"}, {"lvert", "|"}, {"rvert", "|"},
                                          {"lVert", "‖"},  {"rVert", "‖"},  {"Vert", "‖"},  {"|", "‖"},
                                          {"{", "{"},      {"}", "}"}};
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        if (lt_str_eqz(name, rows[i][0]))
            return rows[i][1];
    return NULL;
}

static void write_other(struct plain_writer *w, const struct lt_formula_sign *sign, struct lt_str name)
{
    const char *bracket = bracket_of(name);
    w->big = sign->role == LT_FORMULA_BIG;
    uint32_t c = sign->c ? sign->c : lt_formula_sign_of((enum lt_formula_role)sign->role, sign->word);
    if (bracket)
        lt_buf_addz(w->out, bracket);
    else if (c)
        lt_utf8_add(w->out, c);
    else if (sign->role == LT_FORMULA_BIG)
        put_name(w, sign->command);
    else
        lt_buf_add(w->out, name);
}

static void write_known(struct plain_writer *w, const struct lt_formula_sign *sign, struct lt_str name)
{
    switch (sign->role) {
    case LT_FORMULA_SIGN:
        put_sign(w, sign->c ? sign->c : lt_formula_sign_of(LT_FORMULA_SIGN, sign->word), sign->word);
        break;
    case LT_FORMULA_FUNCTION:
        put_name(w, sign->command);
        break;
    case LT_FORMULA_FRACTION:
        write_pair(w, false);
        break;
    case LT_FORMULA_CHOICE:
        write_pair(w, true);
        break;
    case LT_FORMULA_ROOT:
        write_root(w);
        break;
    case LT_FORMULA_ACCENT:
        write_marked(w, sign->word);
        break;
    case LT_FORMULA_TEXT:
        write_words(w);
        break;
    case LT_FORMULA_DOUBLE:
        write_double(w);
        break;
    case LT_FORMULA_BEGIN:
        write_environment(w);
        break;
    case LT_FORMULA_DROP:
        raw_part(w);
        break;
    case LT_FORMULA_SKIP:
        if (lt_str_starts(name, LT_S("q")) || lt_str_eq(name, LT_S(" ")))
            put_space(w);
        break;
    case LT_FORMULA_LEFT:
    case LT_FORMULA_RIGHT:
        skip_space(w);
        w->at += peek(w) == '.';
        break;
    case LT_FORMULA_NEGATION:
        write_atom(w);
        lt_utf8_add(w->out, 0x338);
        break;
    default: /* names, letters, brackets, big operators */
        write_other(w, sign, name);
    }
}

static void write_command(struct plain_writer *w)
{
    struct lt_str name = take_command(w);
    const struct lt_formula_sign *sign = lt_formula_command(name);
    if (lt_str_eq(name, LT_S("\\")) || lt_str_eq(name, LT_S("cr"))) {
        lt_buf_addz(w->out, "; ");
        return;
    }
    if (sign)
        write_known(w, sign, name);
    else
        lt_buf_add(w->out, name);
}

/* ------------------------------------------------------------------ from left to right */

static void write_character(struct plain_writer *w)
{
    uint32_t c = lt_utf8_next(w->s, &w->at);
    const struct lt_formula_sign *sign = lt_formula_character(c);
    if (c == '~' || lt_is_space((char)(c < 0x80 ? c : 'x')))
        return;
    if (c == '&') {
        if (w->table)
            lt_buf_addz(w->out, ", ");
        return;
    }
    if (c == 0x2061 || c == 0x2062 || c == 0x2063)
        return;
    if (sign && sign->role == LT_FORMULA_SIGN && c != '/' && c != ':') {
        put_sign(w, c, sign->word);
        return;
    }
    lt_utf8_add(w->out, c == '\'' ? 0x2032 : c);
    if (c == ',' && !lt_is_digit(peek(w)))
        lt_buf_addc(w->out, ' ');
}

static void write_atom(struct plain_writer *w)
{
    if (w->at >= w->s.n)
        return;
    switch (peek(w)) {
    case '\\':
        write_command(w);
        break;
    case '^':
        write_scripted(w, true);
        break;
    case '_':
        write_scripted(w, false);
        break;
    case '{': {
        struct lt_buf part = LT_BUF(PART_BYTES);
        take_part(w, &part);
        lt_buf_add(w->out, lt_buf_str(&part));
        lt_buf_close(&part);
        break;
    }
    case '}':
        w->at++;
        break;
    default:
        write_character(w);
    }
}

/* Up to the sign that closes, which is taken; '\\': up to the end of the environment. */
static void write_until(struct plain_writer *w, char stop)
{
    while (w->at < w->s.n && !w->out->failed) {
        if (stop == '\\' && lt_str_starts(lt_str_from(w->s, w->at), LT_S("\\end"))) {
            w->at += 4;
            raw_part(w);
            return;
        }
        if (stop && stop != '\\' && peek(w) == stop) {
            w->at++;
            return;
        }
        if (w->big && !strchr("^_ ", peek(w))) {
            put_space(w);
            w->big = false;
        }
        write_atom(w);
    }
}

void lt_formula_plain(struct lt_str tex, struct lt_buf *out)
{
    struct lt_buf plain = LT_BUF(PART_BYTES);
    struct plain_writer w = {.s = tex, .out = &plain};
    write_until(&w, '\0');
    bool space = false;
    for (size_t i = 0; i < plain.n; i++) {
        if (plain.p[i] == ' ') {
            space = true;
            continue;
        }
        if (space && i && strchr(",.;)]", plain.p[i]) == NULL)
            lt_buf_addc(out, ' ');
        space = false;
        lt_buf_addc(out, plain.p[i]);
    }
    out->failed = out->failed || plain.failed;
    lt_buf_close(&plain);
}
