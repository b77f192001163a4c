/* read/pages/meta.c - see meta.h. */
#include "read/pages/meta.h"

#include "base/buf.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "read/date.h"
#include "read/entity.h"

/* `&name;` at s[at]; 0: none. */
static uint32_t reference_at(struct lt_str s, size_t at, size_t *len)
{
    struct lt_str rest = lt_str_slice(s, at, 12);
    size_t end = lt_str_find_char(rest, ';');
    if (end == SIZE_MAX)
        return 0;
    *len = end + 1;
    return lt_entity(lt_str_slice(rest, 0, *len));
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
    char iso[32];
    if (field == LT_META_PUBLISHED) {
        lt_date_parse(kept, iso);
        kept = lt_str_of(iso);
    }
    struct lt_str copy = kept.n ? lt_arena_dup(meta->arena, kept) : (struct lt_str){0};
    lt_buf_close(&folded);
    if (!copy.n)
        return;
    meta->value[field] = copy;
    meta->rank[field] = (uint8_t)rank;
}
