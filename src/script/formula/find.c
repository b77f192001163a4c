/* script/formula/find.c - where formulas stand in a text, by the signs TeX, MathJax and KaTeX put round them;
 * see formula.h. A dollar is more often money: between two of them must stand what looks like mathematics. */
#include "base/utf8.h"
#include "script/formula/formula.h"

#include <string.h>

bool lt_formula_may_be(struct lt_str text)
{
    return text.n > 2 && (memchr(text.p, '$', text.n) || memchr(text.p, '\\', text.n));
}

/* ------------------------------------------------------------------ "$…$" */

enum { LONGEST_INLINE = 400 };

static bool is_operator(char c)
{
    return c && strchr("+-*/=<>|!,", c);
}

/* Words of three letters and more that no backslash makes a command, and bytes beyond ASCII in them. */
static bool has_prose(struct lt_str s)
{
    enum { WORD = 3 };
    size_t run = 0;
    bool command = false;
    for (size_t i = 0; i < s.n; i++) {
        if (lt_is_alpha(s.p[i])) {
            run++;
            if (run >= WORD && !command)
                return true;
            continue;
        }
        command = s.p[i] == '\\';
        run = 0;
    }
    return false;
}

static bool has_any(struct lt_str s, const char *bytes)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr(bytes, s.p[i]) && s.p[i])
            return true;
    return false;
}

/* Letters and figures with signs between them: "x", "2n+1", "f(x)", "a, b", "10"; not "5 and", "5m to". */
static bool is_plain_mathematics(struct lt_str s)
{
    bool operand = false, gap = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == ' ') {
            gap = operand;
            continue;
        }
        bool sign = is_operator(c) || strchr("()[]'.%", c);
        if (!sign && !lt_is_alpha(c) && !lt_is_digit(c) && (unsigned char)c < 0x80)
            return false;
        if (!sign && gap)
            return false; /* two words beside each other */
        operand = !sign;
        gap = false;
    }
    return !is_operator(s.p[s.n - 1]) || s.p[s.n - 1] == '!';
}

static bool is_mathematics(struct lt_str s)
{
    if (has_any(s, "\\^_{"))
        return true;
    return has_any(s, "=<>") ? !has_prose(s) && !is_operator(s.p[s.n - 1])
                             : !has_prose(s) && is_plain_mathematics(s);
}

/* What may touch the closing dollar: "$n$th", "$k$-means", "$x$s". */
static bool may_follow(struct lt_str s)
{
    size_t n = 0;
    while (n < s.n && lt_is_alpha(s.p[n]))
        n++;
    if (n < s.n && lt_is_digit(s.p[n]))
        return false;
    return n == 0 || lt_str_eqz(lt_str_slice(s, 0, n), "th") || lt_str_eqz(lt_str_slice(s, 0, n), "s") ||
           lt_str_eqz(lt_str_slice(s, 0, n), "st") || lt_str_eqz(lt_str_slice(s, 0, n), "nd") ||
           lt_str_eqz(lt_str_slice(s, 0, n), "rd");
}

/* The formula that the dollar at `at` opens. */
static bool take_dollar(struct lt_str text, size_t at, struct lt_formula *f)
{
    char before = at ? text.p[at - 1] : ' ', first = at + 1 < text.n ? text.p[at + 1] : ' ';
    if (lt_is_alpha(before) || lt_is_digit(before) || before == '\\' || before == '$' || lt_is_space(first))
        return false;
    struct lt_str ahead = lt_str_slice(text, at + 1, LONGEST_INLINE);
    for (size_t n = 0; n < ahead.n; n++) {
        if (ahead.p[n] == '\\') {
            n++;
            continue;
        }
        if (ahead.p[n] != '$')
            continue;
        struct lt_str tex = lt_str_slice(ahead, 0, n);
        if (!n || lt_is_space(tex.p[n - 1]) || !may_follow(lt_str_from(text, at + n + 2)) ||
            !is_mathematics(tex))
            return false;
        *f = (struct lt_formula){at, at + n + 2, tex};
        return true;
    }
    return false;
}

/* ------------------------------------------------------------------ the others */

static const struct lt_str closing[LT_FORMULA_PAIRS] = {LT_S_INIT("\\)"), LT_S_INIT("\\]"), LT_S_INIT("$$")};

/* From an opening sign of two bytes at `at` to the closing one of its kind. */
static bool take_pair(struct lt_formulas *it, size_t at, unsigned kind, struct lt_formula *f)
{
    size_t from = at + 2, *none = &it->none_before[kind];
    struct lt_str ahead = lt_str_slice(it->text, from, LT_FORMULA_MAX_BYTES);
    size_t skip = *none > from ? *none - from : 0, n = lt_str_find(lt_str_from(ahead, skip), closing[kind]);
    if (n == SIZE_MAX) {
        *none = ahead.n > skip ? from + ahead.n - 1 : *none; /* half a sign may stand at the end */
        return false;
    }
    n += skip;
    *f = (struct lt_formula){at, from + n + 2, lt_str_slice(ahead, 0, n)};
    return lt_str_trim(f->tex).n > 0;
}

/* "\begin{align}" up to its end; all of it is the formula. */
static bool take_environment(struct lt_str text, size_t at, struct lt_formula *f)
{
    static const char known[] = "|equation|align|gather|multline|eqnarray|displaymath|math|";
    struct lt_str rest = lt_str_slice(text, at, 40);
    size_t from = sizeof "\\begin{" - 1, brace = lt_str_find_char(rest, '}');
    if (!lt_str_starts(rest, LT_S("\\begin{")) || brace == SIZE_MAX)
        return false;
    struct lt_str name = lt_str_slice(rest, from, brace - from);
    char end[48] = "\\end{", key[48] = "|";
    size_t n = name.n && name.p[name.n - 1] == '*' ? name.n - 1 : name.n;
    memcpy(key + 1, name.p, n);
    key[n + 1] = '|';
    if (!n || !strstr(known, key))
        return false;
    memcpy(end + 5, name.p, name.n);
    end[5 + name.n] = '}';
    size_t found = lt_str_find(lt_str_slice(text, at, LT_FORMULA_MAX_BYTES), lt_str_of(end));
    if (found == SIZE_MAX)
        return false;
    size_t length = found + name.n + sizeof "\\end{}" - 1;
    *f = (struct lt_formula){at, at + length, lt_str_slice(text, at, length)};
    return true;
}

static bool take_backslash(struct lt_formulas *it, size_t at, struct lt_formula *f)
{
    char next = at + 1 < it->text.n ? it->text.p[at + 1] : '\0';
    if (next == '(' || next == '[')
        return take_pair(it, at, next == '[', f);
    return next == 'b' && take_environment(it->text, at, f);
}

bool lt_formulas_next(struct lt_formulas *it, struct lt_formula *f)
{
    struct lt_str text = it->text;
    for (size_t at = it->at; at < text.n; at++) {
        bool found = false;
        if (text.p[at] == '\\') {
            found = take_backslash(it, at, f);
            at++; /* what it protects */
        } else if (text.p[at] == '$') {
            bool two = at + 1 < text.n && text.p[at + 1] == '$';
            found = two ? take_pair(it, at, 2, f) : take_dollar(text, at, f);
            at += two;
        }
        if (found) {
            it->at = f->end;
            return true;
        }
    }
    it->at = text.n;
    return false;
}

/* ------------------------------------------------------------------ as tokens */

static bool is_number(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_digit(s.p[i]) && s.p[i] != '.' && s.p[i] != ',')
            return false;
    return s.n && lt_is_digit(s.p[0]) && lt_is_digit(s.p[s.n - 1]);
}

/* The tokens from *i on that the formula covers, taken to place `to`; the next free place. */
static size_t take_tokens(struct lt_tok *tokens, size_t n, size_t *i, size_t to, const struct lt_formula *f)
{
    struct lt_str tex = lt_str_trim(f->tex);
    bool number = is_number(tex);
    struct lt_tok all = tokens[*i];
    all.kind = LT_TOK_FORMULA;
    all.shape = LT_SHAPE_NONE;
    all.n = (uint32_t)(f->end - f->at);
    for (; *i < n && tokens[*i].at < f->end; ++*i) {
        const struct lt_tok *t = &tokens[*i];
        all.show_len = t->show_at + t->show_len - all.show_at;
        if (number && (t->kind == LT_TOK_NUMBER || (t->kind == LT_TOK_MARK && (t->c == '.' || t->c == ','))))
            tokens[to++] = *t;
    }
    if (!number)
        tokens[to++] = all;
    return to;
}

/* "\$5": TeX's way to write a dollar, on pages whose dollars open formulas. */
static bool is_protected_dollar(const struct lt_said *out, size_t i)
{
    const struct lt_tok *t = &out->tokens[i];
    return t->kind == LT_TOK_MARK && t->c == '\\' && i + 1 < out->n_tokens && t[1].kind == LT_TOK_MARK &&
           t[1].c == '$';
}

void lt_formula_gather(struct lt_said *out, struct lt_str text)
{
    struct lt_formula f;
    struct lt_formulas it = {.text = text};
    size_t to = 0, n = out->n_tokens;
    bool more = lt_formulas_next(&it, &f);
    for (size_t i = 0; i < n;) {
        if (more && out->tokens[i].at == f.at && out->tokens[i].n) {
            to = take_tokens(out->tokens, n, &i, to, &f);
            more = lt_formulas_next(&it, &f);
        } else if (is_protected_dollar(out, i)) {
            i++;
        } else {
            out->tokens[to++] = out->tokens[i++];
        }
    }
    out->n_tokens = to;
}
