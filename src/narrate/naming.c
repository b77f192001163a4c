/* narrate/naming.c - see naming.h. */
#include "narrate/naming.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

#include <inttypes.h>

enum { SLUG_MAX_BYTES = 80, NAME_MAX_BYTES = 200, DIGEST_DIGITS = 8 };

static struct lt_str file_name(struct lt_str path)
{
    for (size_t at = path.n; at-- > 0;)
        if (path.p[at] == '/')
            return lt_str_from(path, at + 1);
    return path;
}

struct lt_str lt_naming_suffix(struct lt_str path)
{
    struct lt_str name = file_name(path);
    for (size_t at = name.n; at-- > 1;)
        if (name.p[at] == '.')
            return lt_str_from(name, at);
    return (struct lt_str){0};
}

static struct lt_str without_suffix(struct lt_str path)
{
    return lt_str_slice(path, 0, path.n - lt_naming_suffix(path).n);
}

/* A title as part of a file name: letters and digits of any script, hyphens between. */
struct lt_str lt_naming_slug(struct lt_arena *arena, struct lt_str title)
{
    struct lt_buf out = LT_BUF(4 * SLUG_MAX_BYTES);
    for (size_t at = 0; at < title.n && out.n < SLUG_MAX_BYTES;) {
        uint32_t c = lt_utf8_next(title, &at);
        if (lt_uni_is_alnum(c))
            lt_utf8_add(&out, lt_uni_lower(c));
        else if (out.n && out.p[out.n - 1] != '-' && c != '\'' && c != 0x2019)
            lt_buf_addc(&out, '-');
    }
    while (out.n && out.p[out.n - 1] == '-')
        out.n--;
    struct lt_str text = lt_arena_dup(arena, lt_buf_str(&out));
    lt_buf_close(&out);
    return text;
}

static bool is_standard_input(const struct lt_source *s)
{
    return !s->path && lt_str_eqz(s->name, "standard input");
}

/* ------------------------------------------------------------------ which article of the source */

/* What stands after the source's own name in that of the document: "deep/er/same.txt", "item 3"; empty when
 * the source is the article. */
static struct lt_str member(const struct lt_naming *n)
{
    struct lt_str whole = n->doc->name, source = n->source->name;
    bool inside = whole.n > source.n + 2 && lt_str_starts(whole, source);
    return inside ? lt_str_trim(lt_str_from(whole, source.n + 1)) : (struct lt_str){0};
}

/* "item 3", "line 12": a place, which changes when something is added before it. */
static bool is_place(struct lt_str member)
{
    size_t space = lt_str_find_char(member, ' ');
    uint64_t number;
    return space != SIZE_MAX && lt_str_uint(lt_str_from(member, space + 1), UINT64_MAX / 2, &number);
}

static struct lt_str item_identity(const struct lt_naming *n, struct lt_arena *arena)
{
    const struct lt_doc *doc = n->doc;
    struct lt_str place = member(n);
    bool own_url = doc->url.n && !lt_str_eq(doc->url, n->source->url);
    if (!place.n || doc->id.n)
        return doc->id;
    if (!is_place(place))
        return place;
    if (own_url)
        return doc->url;
    return doc->title.n
               ? lt_arena_printf(arena, LT_FMT "\n" LT_FMT, LT_ARG(doc->title), LT_ARG(doc->published))
               : place;
}

/* The article's title, else what its place in the source is called. */
static struct lt_str item_slug(const struct lt_naming *n, struct lt_arena *arena)
{
    struct lt_str place = member(n);
    struct lt_str title = lt_naming_slug(arena, n->doc->title);
    int digits = n->doc->parts > 999 ? 6 : n->doc->parts > 99 ? 3 : 2;
    if (n->doc->part)
        return lt_arena_printf(arena, "%0*zu%s" LT_FMT, digits, n->doc->part, title.n ? "-" : "",
                               LT_ARG(title));
    return !place.n || title.n ? title
                               : lt_naming_slug(arena, is_place(place) ? place : without_suffix(place));
}

/* ------------------------------------------------------------------ names */

/* The path below the output directory that the source's own name gives; empty: it has none. */
static struct lt_str own_path(const struct lt_naming *n)
{
    const struct lt_source *s = n->source;
    if (n->inside.n)
        return n->inside;
    if (s->path)
        return file_name(lt_str_of(s->path));
    return s->url.n || is_standard_input(s) ? (struct lt_str){0} : file_name(s->name);
}

static struct lt_str digest(const struct lt_naming *n, struct lt_arena *arena)
{
    struct lt_str mark = lt_naming_mark(lt_naming_identity(n, arena), arena);
    return lt_str_slice(mark, 0, DIGEST_DIGITS);
}

/* A name longer than a file system takes is cut, and told apart by its hash. */
static struct lt_str fitting(const struct lt_naming *n, struct lt_str path, struct lt_arena *arena)
{
    struct lt_str name = file_name(path);
    if (!path.p || name.n <= NAME_MAX_BYTES)
        return path;
    struct lt_str dir = lt_str_slice(path, 0, path.n - name.n), cut = lt_utf8_cut(name, NAME_MAX_BYTES);
    return lt_arena_printf(arena, LT_FMT LT_FMT "-" LT_FMT, LT_ARG(dir), LT_ARG(cut),
                           LT_ARG(digest(n, arena)));
}

struct lt_str lt_naming_path(const struct lt_naming *n, struct lt_arena *arena, int again)
{
    struct lt_str own = own_path(n), item = item_slug(n, arena), second = {0};
    bool one = own.n && !member(n).n; /* the source is the article, and has a name */
    if (!item.n)
        item = LT_S("article");
    if (again && one)
        second = lt_naming_suffix(own);
    else if (again)
        second = lt_arena_printf(arena, "-" LT_FMT, LT_ARG(digest(n, arena)));
    struct lt_str base =
        one     ? without_suffix(own)
        : own.n ? lt_arena_printf(arena, LT_FMT "-" LT_FMT, LT_ARG(without_suffix(own)), LT_ARG(item))
                : item;
    struct lt_str path =
        again < 2 ? lt_arena_printf(arena, LT_FMT LT_FMT, LT_ARG(base), LT_ARG(second))
                  : lt_arena_printf(arena, LT_FMT LT_FMT "-%d", LT_ARG(base), LT_ARG(second), again);
    return fitting(n, path, arena);
}

/* ------------------------------------------------------------------ identity */

/* "./a//b.txt" is "a/b.txt"; of an absolute path only the name is the same on every machine. */
static struct lt_str clean_path(struct lt_str path, struct lt_arena *arena)
{
    if (path.n && path.p[0] == '/')
        return file_name(path);
    struct lt_buf out = LT_BUF(64 * 1024);
    struct lt_str part;
    while (lt_str_cut(&path, '/', &part)) {
        if (part.n == 0 || lt_str_eqz(part, "."))
            continue;
        if (out.n)
            lt_buf_addc(&out, '/');
        lt_buf_add(&out, part);
    }
    struct lt_str clean = lt_arena_dup(arena, lt_buf_str(&out));
    lt_buf_close(&out);
    return clean;
}

struct lt_str lt_naming_identity(const struct lt_naming *n, struct lt_arena *arena)
{
    const struct lt_source *s = n->source;
    struct lt_str whole = n->inside.n ? n->inside : s->name;
    struct lt_str item = item_identity(n, arena);
    if (s->path || n->inside.n)
        whole = clean_path(whole, arena);
    if (is_standard_input(s) && !item.n)
        item = n->doc->title;
    return lt_arena_printf(arena, LT_FMT "%s" LT_FMT, LT_ARG(whole), item.n ? "\n" : "", LT_ARG(item));
}

struct lt_str lt_naming_mark(struct lt_str identity, struct lt_arena *arena)
{
    return lt_arena_printf(arena, "%016" PRIx64, lt_hash64(identity.p, identity.n, 0));
}

#define STAMP_HEAD "\x1f\0\0\0" LT_NAMING_TAG "="

struct lt_str lt_naming_stamp(struct lt_str mark, struct lt_arena *arena)
{
    struct lt_str head = LT_S(STAMP_HEAD), none = {0};
    char *to = lt_arena_alloc(arena, head.n + mark.n);
    if (!to)
        return none;
    memcpy(to, head.p, head.n);
    memcpy(to + head.n, mark.p, mark.n);
    return (struct lt_str){to, head.n + mark.n};
}

/* In a Vorbis comment the length in front holds bytes that no text has. In an ID3 frame it is UTF-8, and a
 * zero follows the name. */
bool lt_naming_made(struct lt_str front, struct lt_str mark)
{
    static const struct lt_str forms[] = {LT_S_INIT(STAMP_HEAD), LT_S_INIT("\x03" LT_NAMING_TAG "\0")};
    for (size_t i = 0; i < LT_COUNT(forms); i++) {
        size_t at = lt_str_find(front, forms[i]);
        if (at != SIZE_MAX)
            return lt_str_eq(lt_str_slice(front, at + forms[i].n, mark.n), mark);
    }
    return false;
}
