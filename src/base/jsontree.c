/* base/jsontree.c - see jsontree.h. */
#include "base/jsontree.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_NODES = 8 * 1000 * 1000 };

struct parser {
    struct lt_cx *cx;
    struct lt_str s;
    size_t at;
    struct lt_arena *arena;
    struct lt_jtree *tree;
    struct lt_buf unescaped;
    uint32_t open[LT_JTREE_DEPTH];
    int depth;
};

static enum lt_status broken(struct parser *p, const char *what)
{
    return lt_fail(p->cx, LT_FORMAT, "broken JSON at byte %zu: %s", p->at, what);
}

static enum lt_status no_room(struct parser *p)
{
    return lt_fail(p->cx, LT_OOM, "out of memory");
}

static void skip_space(struct parser *p)
{
    while (p->at < p->s.n && memchr(" \t\r\n", p->s.p[p->at], 4))
        p->at++;
}

static char peek(const struct parser *p)
{
    return p->at < p->s.n ? p->s.p[p->at] : 0;
}

static int hex4(struct lt_str s, size_t at)
{
    int v = 0;
    for (size_t i = at; i < at + 4; i++) {
        int digit = i < s.n ? lt_hex_digit(s.p[i]) : -1;
        if (digit < 0)
            return -1;
        v = v * 16 + digit;
    }
    return v;
}

/* After "\u": one unit, or a pair; a lone surrogate is U+FFFD. */
static bool add_unicode(struct parser *p)
{
    int high = hex4(p->s, p->at);
    if (high < 0)
        return false;
    p->at += 4;
    uint32_t c = (uint32_t)high;
    if (c >= 0xD800 && c < 0xDC00 && p->at + 6 <= p->s.n && p->s.p[p->at] == '\\' &&
        p->s.p[p->at + 1] == 'u') {
        int low = hex4(p->s, p->at + 2);
        if (low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
            p->at += 6;
        }
    }
    if (c)
        lt_utf8_add(&p->unescaped, c);
    return true;
}

/* After a backslash: what it stands for; false: JSON has no such escape. */
static bool add_escape(struct parser *p)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char kind = peek(p);
    const char *known = kind ? strchr(from, kind) : NULL;
    p->at++;
    if (kind == 'u')
        return add_unicode(p);
    if (known)
        lt_buf_addc(&p->unescaped, to[known - from]);
    return known != NULL;
}

/* Past the characters that stand for themselves. */
static void skip_plain(struct parser *p)
{
    while (p->at < p->s.n && p->s.p[p->at] != '"' && p->s.p[p->at] != '\\' &&
           (unsigned char)p->s.p[p->at] >= 0x20)
        p->at++;
}

/* After the opening quote; a string without escapes stays where it is. */
static enum lt_status read_string(struct parser *p, struct lt_str *out)
{
    size_t start = p->at;
    bool escaped = false;
    lt_buf_clear(&p->unescaped);
    skip_plain(p);
    while (peek(p) == '\\') {
        if (!escaped)
            lt_buf_addmem(&p->unescaped, p->s.p + start, p->at - start);
        escaped = true;
        p->at++;
        if (!add_escape(p))
            return broken(p, "an escape that JSON does not have");
        size_t run = p->at;
        skip_plain(p);
        lt_buf_addmem(&p->unescaped, p->s.p + run, p->at - run);
    }
    if (p->at >= p->s.n)
        return broken(p, "a string without end");
    if (p->s.p[p->at] != '"')
        return broken(p, "a control character in a string");
    *out = escaped ? lt_arena_dup(p->arena, lt_buf_str(&p->unescaped))
                   : lt_str_slice(p->s, start, p->at - start);
    p->at++;
    return p->unescaped.failed || !out->p ? no_room(p) : LT_OK;
}

static enum lt_status add_node(struct parser *p, enum lt_jtype type, struct lt_str key, struct lt_jnode **out)
{
    struct lt_jtree *t = p->tree;
    if (t->n >= MAX_NODES)
        return lt_fail(p->cx, LT_LIMIT, "more than %d values", MAX_NODES);
    struct lt_jnode *nodes = lt_arena_grow(p->arena, t->nodes, &t->cap, t->n + 1, sizeof *nodes);
    if (!nodes)
        return no_room(p);
    t->nodes = nodes;
    *out = &nodes[t->n++];
    **out = (struct lt_jnode){.type = type, .key = key, .end = (uint32_t)t->n};
    return LT_OK;
}

static bool is_literal_char(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || (c && strchr("+-.", c));
}

static size_t skip_digits(struct lt_str s, size_t at)
{
    while (at < s.n && lt_is_digit(s.p[at]))
        at++;
    return at;
}

/* RFC 8259, section 6: a whole part without a zero in front, a fraction, an exponent. */
static bool is_number(struct lt_str s)
{
    size_t at = s.n && s.p[0] == '-', end = skip_digits(s, at);
    if (end == at || (s.p[at] == '0' && end > at + 1))
        return false;
    if (end < s.n && s.p[end] == '.') {
        at = end + 1;
        end = skip_digits(s, at);
        if (end == at)
            return false;
    }
    if (end < s.n && (s.p[end] == 'e' || s.p[end] == 'E')) {
        at = end + 1;
        at += at < s.n && (s.p[at] == '+' || s.p[at] == '-');
        end = skip_digits(s, at);
        if (end == at)
            return false;
    }
    return end == s.n;
}

static enum lt_status read_literal(struct parser *p, struct lt_str key)
{
    size_t start = p->at;
    while (is_literal_char(peek(p)))
        p->at++;
    struct lt_str word = lt_str_slice(p->s, start, p->at - start);
    enum lt_jtype type = LT_JSON_NULL;
    if (lt_str_eqz(word, "true") || lt_str_eqz(word, "false"))
        type = LT_JSON_BOOL;
    else if (is_number(word))
        type = LT_JSON_NUMBER;
    else if (!lt_str_eqz(word, "null"))
        return broken(p, "no value");
    struct lt_jnode *node;
    enum lt_status st = add_node(p, type, key, &node);
    if (!st)
        node->text = word;
    return st;
}

/* A value begins: scalars are whole at once, containers stay open. */
static enum lt_status read_value(struct parser *p, struct lt_str key)
{
    struct lt_jnode *node;
    char c = peek(p);
    if (c == '"') {
        struct lt_str text;
        p->at++;
        enum lt_status st = read_string(p, &text);
        if (!st)
            st = add_node(p, LT_JSON_STRING, key, &node);
        if (!st)
            node->text = text;
        return st;
    }
    if (c != '{' && c != '[')
        return read_literal(p, key);
    if (p->depth >= LT_JTREE_DEPTH)
        return lt_fail(p->cx, LT_LIMIT, "JSON nested more than %d deep", LT_JTREE_DEPTH);
    p->at++;
    p->open[p->depth++] = (uint32_t)p->tree->n;
    return add_node(p, c == '{' ? LT_JSON_OBJECT : LT_JSON_ARRAY, key, &node);
}

/* In an open container: its end, or the next member (after a comma when it is not the first). */
static enum lt_status read_member(struct parser *p)
{
    struct lt_jnode *in = &p->tree->nodes[p->open[p->depth - 1]];
    bool object = in->type == LT_JSON_OBJECT, first = p->open[p->depth - 1] + 1 == p->tree->n;
    struct lt_str key = {0};
    if (peek(p) == (object ? '}' : ']')) {
        p->at++;
        in->end = (uint32_t)p->tree->n;
        p->depth--;
        return LT_OK;
    }
    if (!first && peek(p) != ',')
        return broken(p, "a comma is missing");
    p->at += !first;
    skip_space(p);
    if (object) {
        if (peek(p) != '"')
            return broken(p, "a name is missing");
        p->at++;
        enum lt_status st = read_string(p, &key);
        if (st)
            return st;
        skip_space(p);
        if (peek(p) != ':')
            return broken(p, "a colon is missing");
        p->at++;
        skip_space(p);
    }
    return read_value(p, key);
}

enum lt_status lt_jtree_read(struct lt_cx *cx, struct lt_str text, struct lt_arena *arena,
                             struct lt_jtree *out)
{
    struct parser p = {.cx = cx, .s = text, .arena = arena, .tree = out, .unescaped = LT_BUF(text.n + 16)};
    *out = (struct lt_jtree){0};
    skip_space(&p);
    enum lt_status st = read_value(&p, (struct lt_str){0});
    while (!st && p.depth) {
        skip_space(&p);
        st = read_member(&p);
    }
    out->used = p.at;
    lt_buf_close(&p.unescaped);
    return st;
}

enum lt_status lt_jtree_read_all(struct lt_cx *cx, struct lt_str text, struct lt_arena *arena,
                                 struct lt_jtree *out)
{
    *out = (struct lt_jtree){0};
    if (!lt_utf8_valid(text))
        return lt_fail(cx, LT_FORMAT, "no valid UTF-8");
    enum lt_status st = lt_jtree_read(cx, text, arena, out);
    if (!st && lt_str_trim(lt_str_from(text, out->used)).n)
        return lt_fail(cx, LT_FORMAT, "something follows the JSON at byte %zu", out->used);
    return st;
}

const struct lt_jnode *lt_jtree_first(const struct lt_jtree *t, const struct lt_jnode *node)
{
    bool holds = node && node->end > (size_t)(node - t->nodes) + 1;
    return holds ? node + 1 : NULL;
}

const struct lt_jnode *lt_jtree_next(const struct lt_jtree *t, const struct lt_jnode *node,
                                     const struct lt_jnode *child)
{
    return child->end < node->end ? &t->nodes[child->end] : NULL;
}

const struct lt_jnode *lt_jtree_get(const struct lt_jtree *t, const struct lt_jnode *node, const char *key)
{
    if (!node || node->type != LT_JSON_OBJECT)
        return NULL;
    for (const struct lt_jnode *c = lt_jtree_first(t, node); c; c = lt_jtree_next(t, node, c))
        if (lt_str_eqz(c->key, key))
            return c;
    return NULL;
}

struct lt_str lt_jtree_text(const struct lt_jtree *t, const struct lt_jnode *node, const char *key)
{
    const struct lt_jnode *c = lt_jtree_get(t, node, key);
    bool text = c && (c->type == LT_JSON_STRING || c->type == LT_JSON_NUMBER);
    return text ? c->text : (struct lt_str){0};
}

bool lt_jtree_number(const struct lt_jnode *node, double *out)
{
    char text[64];
    if (!node || node->type != LT_JSON_NUMBER || node->text.n >= sizeof text)
        return false;
    memcpy(text, node->text.p, node->text.n);
    text[node->text.n] = '\0';
    *out = strtod(text, NULL);
    return isfinite(*out);
}
