/* read/meta.c - see meta.h. */
#include "read/meta.h"

#include "base/buf.h"
#include "base/unicode.h"
#include "base/utf8.h"

static const struct reference {
    struct lt_str name;
    uint32_t c;
} references[] = {
    {LT_S_INIT("amp"), '&'},       {LT_S_INIT("lt"), '<'},       {LT_S_INIT("gt"), '>'},
    {LT_S_INIT("quot"), '"'},      {LT_S_INIT("apos"), '\''},    {LT_S_INIT("nbsp"), ' '},
    {LT_S_INIT("rsquo"), 0x2019},  {LT_S_INIT("lsquo"), 0x2018}, {LT_S_INIT("ldquo"), 0x201C},
    {LT_S_INIT("rdquo"), 0x201D},  {LT_S_INIT("ndash"), 0x2013}, {LT_S_INIT("mdash"), 0x2014},
    {LT_S_INIT("hellip"), 0x2026}, {LT_S_INIT("laquo"), 0xAB},   {LT_S_INIT("raquo"), 0xBB},
    {LT_S_INIT("uuml"), 0xFC},     {LT_S_INIT("ouml"), 0xF6},    {LT_S_INIT("auml"), 0xE4},
    {LT_S_INIT("eacute"), 0xE9},   {LT_S_INIT("egrave"), 0xE8},  {LT_S_INIT("szlig"), 0xDF},
};

static uint32_t numeric_reference(struct lt_str digits)
{
    bool hex = digits.n && (digits.p[0] == 'x' || digits.p[0] == 'X');
    uint32_t c = 0;
    for (size_t i = hex; i < digits.n && c < 0x110000; i++) {
        char d = lt_lower(digits.p[i]);
        if (lt_is_digit(d))
            c = c * (hex ? 16 : 10) + (uint32_t)(d - '0');
        else if (hex && d >= 'a' && d <= 'f')
            c = c * 16 + (uint32_t)(d - 'a') + 10;
        else
            return 0;
    }
    return c < 0x110000 ? c : 0;
}

/* `&name;` at s[at]; 0: none. */
static uint32_t reference_at(struct lt_str s, size_t at, size_t *len)
{
    struct lt_str rest = lt_str_slice(s, at + 1, 12);
    size_t end = lt_str_find_char(rest, ';');
    if (end == SIZE_MAX || end == 0)
        return 0;
    *len = end + 2;
    struct lt_str name = lt_str_slice(rest, 0, end);
    if (name.p[0] == '#')
        return numeric_reference(lt_str_from(name, 1));
    for (size_t i = 0; i < LT_COUNT(references); i++)
        if (lt_str_eq(references[i].name, name))
            return references[i].c;
    return 0;
}

static void add_folded(struct lt_buf *out, struct lt_str s)
{
    bool space = false;
    for (size_t at = 0; at < s.n;) {
        size_t len = 0;
        uint32_t c = s.p[at] == '&' ? reference_at(s, at, &len) : 0;
        if (c)
            at += len;
        else
            c = lt_utf8_next(s, &at);
        if (lt_uni_is_space(c) || c < ' ' || c == 0x7F) {
            space = true;
            continue;
        }
        if (space && out->n)
            lt_buf_addc(out, ' ');
        space = false;
        lt_utf8_add(out, c);
    }
}

void lt_meta_offer(struct lt_meta *meta, enum lt_meta_field field, unsigned rank, struct lt_str value)
{
    if (rank >= meta->rank[field])
        return;
    if (field == LT_META_BODY) { /* its line breaks mean something */
        struct lt_str body = value.n ? lt_arena_dup(meta->arena, value) : (struct lt_str){0};
        meta->value[field] = body;
        meta->rank[field] = body.n ? (uint8_t)rank : meta->rank[field];
        return;
    }
    value = lt_utf8_cut(value, LT_META_MAX_BYTES);
    struct lt_buf folded = LT_BUF(value.n + 16);
    add_folded(&folded, value);
    struct lt_str kept = lt_buf_str(&folded);
    if (field == LT_META_PUBLISHED)
        kept = lt_meta_date(meta->arena, kept);
    struct lt_str copy = kept.n ? lt_arena_dup(meta->arena, kept) : (struct lt_str){0};
    lt_buf_close(&folded);
    if (!copy.n)
        return;
    meta->value[field] = copy;
    meta->rank[field] = (uint8_t)rank;
}

void lt_meta_find(struct lt_meta *meta, const struct lt_tree *tree, struct lt_arena *arena)
{
    *meta = (struct lt_meta){.arena = arena};
    for (size_t i = 0; i < LT_METAS; i++)
        meta->rank[i] = LT_RANK_NONE;
    for (size_t i = 0; i < tree->n_scripts; i++)
        lt_meta_from_json(meta, tree->scripts[i]);
    lt_meta_from_head(meta, tree);
    lt_meta_from_microdata(meta, tree);
    lt_meta_from_page(meta, tree);
}
