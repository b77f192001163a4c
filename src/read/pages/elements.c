/* read/pages/elements.c - see read/pages/elements.h. Both tables are sorted by name but for the two rows of
 * tags that no page can write; lookups halve them. */
#include "read/pages/elements.h"

static const struct tag_row {
    struct lt_str name;
    unsigned kind;
} tags[] = {
#define X(name, html, kind) {LT_S_INIT(html), (kind)},
    LT_TAG_MAP(X)
#undef X
};

static const struct lt_str attrs[] = {
#define X(name, html) LT_S_INIT(html),
    LT_ATTR_MAP(X)
#undef X
};

static int order_nocase(struct lt_str name, struct lt_str row)
{
    for (size_t i = 0; i < name.n && i < row.n; i++) {
        int d = (unsigned char)lt_lower(name.p[i]) - (unsigned char)row.p[i];
        if (d)
            return d;
    }
    return (name.n > row.n) - (name.n < row.n);
}

enum lt_elem lt_elem_find(struct lt_str name)
{
    size_t low = LT_TAG_A, high = LT_TAGS;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int order = order_nocase(name, tags[mid].name);
        if (order == 0)
            return (enum lt_elem)mid;
        if (order < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return LT_TAG_OTHER;
}

enum lt_attr_name lt_attr_find(struct lt_str name)
{
    size_t low = 0, high = LT_ATTRS;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int order = order_nocase(name, attrs[mid]);
        if (order == 0)
            return (enum lt_attr_name)mid;
        if (order < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return LT_ATTRS;
}

unsigned lt_elem_kind(enum lt_elem tag)
{
    return tags[tag].kind;
}

const char *lt_elem_name(enum lt_elem tag)
{
    return tags[tag].name.p;
}
