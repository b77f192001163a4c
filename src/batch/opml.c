/* batch/opml.c - see opml.h. */
#include "batch/opml.h"

#include "base/utf8.h"

enum { HEAD_BYTES = 2048, ADDRESS_BYTES = 8192 };

bool lt_opml_is(struct lt_str text)
{
    return lt_str_find_nocase(lt_str_slice(text, 0, HEAD_BYTES), LT_S("<opml")) != SIZE_MAX;
}

static const struct {
    struct lt_str name;
    char c;
} entities[] = {
    {LT_S_INIT("amp;"), '&'},  {LT_S_INIT("lt;"), '<'},    {LT_S_INIT("gt;"), '>'},
    {LT_S_INIT("quot;"), '"'}, {LT_S_INIT("apos;"), '\''},
};

/* "#38;" or "#x26;", as far as an address has such. */
static size_t numbered(struct lt_str rest, char *c)
{
    size_t end = lt_str_find_char(rest, ';');
    bool hex = rest.n > 1 && (rest.p[1] == 'x' || rest.p[1] == 'X');
    unsigned value = 0;
    if (rest.n < 3 || rest.p[0] != '#' || end == SIZE_MAX || end > 8)
        return 0;
    for (size_t i = hex ? 2 : 1; i < end; i++) {
        char d = rest.p[i];
        bool digit = lt_is_digit(d), letter = hex && lt_is_alpha(d) && (d | 32) <= 'f';
        if (!digit && !letter)
            return 0;
        value = value * (hex ? 16 : 10) + (unsigned)(digit ? d - '0' : (d | 32) - 'a' + 10);
    }
    if (value <= ' ' || value >= 0x7F)
        return 0;
    *c = (char)value;
    return end + 1;
}

static size_t entity(struct lt_str rest, char *c)
{
    for (size_t i = 0; i < LT_COUNT(entities); i++)
        if (lt_str_starts(rest, entities[i].name)) {
            *c = entities[i].c;
            return entities[i].name.n;
        }
    return numbered(rest, c);
}

static const char *decode(struct lt_str value, struct lt_arena *arena)
{
    struct lt_buf out = LT_BUF(ADDRESS_BYTES);
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        if (c == '&')
            i += entity(lt_str_from(value, i + 1), &c);
        lt_buf_addc(&out, c);
    }
    const char *made = out.failed ? "" : lt_arena_printf(arena, LT_FMT, LT_ARG(lt_buf_str(&out))).p;
    lt_buf_close(&out);
    return made;
}

/* The value of an attribute of a tag, between quotes of either kind; empty: there is none. */
static struct lt_str attribute(struct lt_str tag, struct lt_str name)
{
    size_t at = lt_str_find_nocase(tag, name);
    if (at == SIZE_MAX)
        return (struct lt_str){0};
    struct lt_str rest = lt_str_trim(lt_str_from(tag, at + name.n));
    if (!rest.n || rest.p[0] != '=')
        return (struct lt_str){0};
    rest = lt_str_trim(lt_str_from(rest, 1));
    if (!rest.n || (rest.p[0] != '"' && rest.p[0] != '\''))
        return (struct lt_str){0};
    size_t end = lt_str_find_char(lt_str_from(rest, 1), rest.p[0]);
    return end == SIZE_MAX ? (struct lt_str){0} : lt_str_slice(rest, 1, end);
}

enum lt_status lt_opml_each(struct lt_cx *cx, struct lt_str text, struct lt_arena *arena, lt_opml_fn each,
                            void *user)
{
    enum lt_status st = LT_OK;
    size_t at;
    while (!st && (at = lt_str_find_nocase(text, LT_S("<outline"))) != SIZE_MAX) {
        text = lt_str_from(text, at + 8);
        struct lt_str value = attribute(lt_str_slice(text, 0, lt_str_find_char(text, '>')), LT_S("xmlUrl"));
        const char *address = value.n ? decode(value, arena) : "";
        if (!address)
            return lt_fail(cx, LT_OOM, "a list of feeds: out of memory");
        if (address[0])
            st = each(user, address);
    }
    return st;
}
