/* script/formula/tex.c - see tex.h. */
#include "script/formula/tex.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

/* ------------------------------------------------------------------ nodes and characters */

uint16_t lt_tex_fail(struct lt_tex *p)
{
    p->failed = true;
    return 0;
}

uint16_t lt_tex_add(struct lt_tex *p, enum lt_formula_kind kind, unsigned word)
{
    struct lt_formula_tree *t = p->t;
    if (t->n >= LT_FORMULA_NODES)
        return lt_tex_fail(p);
    t->node[t->n] = (struct lt_formula_node){.kind = (uint8_t)kind, .word = (uint8_t)word};
    return (uint16_t)t->n++;
}

uint16_t lt_tex_add_parts(struct lt_tex *p, enum lt_formula_kind kind, unsigned word, uint16_t a, uint16_t b)
{
    uint16_t node = lt_tex_add(p, kind, word);
    p->t->node[node].a = a;
    p->t->node[node].b = b;
    return node;
}

char lt_tex_peek(const struct lt_tex *p, size_t ahead)
{
    return p->at + ahead < p->s.n ? p->s.p[p->at + ahead] : '\0';
}

void lt_tex_skip_space(struct lt_tex *p)
{
    while (p->at < p->s.n && (lt_is_space(lt_tex_peek(p, 0)) || lt_tex_peek(p, 0) == '&'))
        p->at++;
}

struct lt_str lt_tex_command_name(const struct lt_tex *p)
{
    size_t n = 1;
    while (lt_is_alpha(lt_tex_peek(p, n)))
        n++;
    if (n == 1 && p->at + 1 < p->s.n) {
        size_t end = p->at + 1;
        lt_utf8_next(p->s, &end);
        n = end - p->at;
    }
    return lt_str_slice(p->s, p->at + 1, n - 1);
}

bool lt_tex_is_command(const struct lt_tex *p, const char *name)
{
    return lt_tex_peek(p, 0) == '\\' && lt_str_eqz(lt_tex_command_name(p), name);
}

const struct lt_formula_sign *lt_tex_sign_at(const struct lt_tex *p, size_t *n)
{
    if (lt_tex_peek(p, 0) == '\\') {
        struct lt_str name = lt_tex_command_name(p);
        *n = name.n + 1;
        return lt_formula_command(name);
    }
    size_t end = p->at;
    uint32_t c = lt_utf8_next(p->s, &end);
    *n = end - p->at;
    return lt_formula_character(c);
}

/* ------------------------------------------------------------------ what ends a list */

/* The bytes of a closing bracket at `at`, "\right" before it included; 0: there is none. */
static size_t closing(const struct lt_tex *p, enum lt_formula_role role)
{
    struct lt_tex at = *p;
    if (lt_tex_is_command(&at, "right")) {
        at.at += strlen("\\right");
        lt_tex_skip_space(&at);
    }
    size_t n = 0;
    if (at.at >= at.s.n)
        return 0;
    const struct lt_formula_sign *sign = lt_tex_sign_at(&at, &n);
    return sign && sign->role == (uint8_t)role ? at.at + n - p->at : 0;
}

bool lt_tex_take_stop(struct lt_tex *p, enum lt_tex_stop stop)
{
    size_t n = 0;
    if (p->at >= p->s.n) {
        p->failed = p->failed || stop != LT_TEX_AT_END;
        return true;
    }
    if (stop == LT_TEX_AT_BRACE)
        n = lt_tex_peek(p, 0) == '}';
    else if (stop == LT_TEX_AT_SQUARE)
        n = lt_tex_peek(p, 0) == ']';
    else if (stop == LT_TEX_AT_CLOSE)
        n = closing(p, LT_FORMULA_CLOSE);
    else if (stop == LT_TEX_AT_BAR)
        n = closing(p, LT_FORMULA_BAR);
    else if (stop == LT_TEX_AT_ENVIRONMENT && lt_tex_is_command(p, "end")) {
        size_t brace = lt_str_find_char(lt_str_from(p->s, p->at), '}');
        n = brace == SIZE_MAX ? 0 : brace + 1;
    }
    p->at += n;
    return n > 0;
}

/* ------------------------------------------------------------------ letters and words */

static bool is_vowel(char c)
{
    return c && strchr("aeiouy", lt_lower(c));
}

bool lt_tex_is_word(struct lt_str s)
{
    enum { SHORTEST = 4 };
    size_t vowels = 0;
    for (size_t i = 0; i < s.n; i++)
        vowels += is_vowel(s.p[i]);
    return s.n >= SHORTEST && vowels && vowels < s.n;
}

struct lt_str lt_tex_letters(const struct lt_tex *p)
{
    size_t n = 0;
    while (lt_is_alpha(lt_tex_peek(p, n)))
        n++;
    return lt_str_slice(p->s, p->at, n);
}

bool lt_tex_is_words(struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (!lt_uni_is_letter(c) && c != ' ' && c != '-' && c != '\'' && c != ',')
            return false;
    }
    return s.n > 0;
}

struct lt_str lt_tex_bare_words(struct lt_str s)
{
    while (s.n && !lt_is_alpha(s.p[0]) && strchr(",.;: ", s.p[0]))
        s = lt_str_from(s, 1);
    while (s.n && strchr(",.;: ", s.p[s.n - 1]) && s.p[s.n - 1])
        s.n--;
    return s;
}
