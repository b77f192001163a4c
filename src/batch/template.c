/* batch/template.c - see template.h. What a field stands for cannot make folders: only the pattern's own '/'
 * does. */
#include "batch/template.h"

#include <string.h>

enum { PATTERN_BYTES = 200, DAY_BYTES = 10, DIGEST_DIGITS = 8 };

static struct lt_str title(struct lt_arena *arena, const struct lt_entry *e)
{
    return lt_errand_slug(arena, e->title);
}

static struct lt_str date(struct lt_arena *arena, const struct lt_entry *e)
{
    return lt_errand_slug(arena, lt_str_slice(e->published, 0, DAY_BYTES));
}

static struct lt_str language(struct lt_arena *arena, const struct lt_entry *e)
{
    return lt_errand_slug(arena, e->lang);
}

static struct lt_str source(struct lt_arena *arena, const struct lt_entry *e)
{
    struct lt_str name = e->source;
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/') {
            name = lt_str_from(name, i);
            break;
        }
    size_t dot = name.n;
    for (size_t i = 1; i < name.n; i++)
        dot = name.p[i] == '.' ? i : dot;
    return lt_errand_slug(arena, lt_str_slice(name, 0, dot));
}

static struct lt_str id(struct lt_arena *arena, const struct lt_entry *e)
{
    (void)arena;
    return e->mark;
}

static const struct {
    const char *name;
    struct lt_str (*value)(struct lt_arena *arena, const struct lt_entry *e);
} fields[] = {{"title", title}, {"date", date}, {"lang", language}, {"source", source}, {"id", id}};

/* The index of the field that `rest` begins with ("{title}…"), and its length; SIZE_MAX: none is called so.
 */
static size_t field_at(struct lt_str rest, size_t *length)
{
    size_t end = lt_str_find_char(rest, '}');
    struct lt_str name = end == SIZE_MAX ? (struct lt_str){0} : lt_str_slice(rest, 1, end - 1);
    *length = end == SIZE_MAX ? rest.n : end + 1;
    for (size_t i = 0; i < LT_COUNT(fields); i++)
        if (lt_str_eqz(name, fields[i].name))
            return i;
    return SIZE_MAX;
}

static bool leads_out(struct lt_str pattern)
{
    struct lt_str part;
    if (!pattern.n || pattern.n > PATTERN_BYTES || pattern.p[0] == '/')
        return true;
    while (lt_str_cut(&pattern, '/', &part))
        if (!part.n || part.p[0] == '.')
            return true;
    return false;
}

enum lt_status lt_template_check(struct lt_cx *cx, const char *pattern)
{
    struct lt_str rest = lt_str_of(pattern);
    if (leads_out(rest) || rest.p[rest.n - 1] == '/')
        return lt_fail(cx, LT_USAGE, "--name takes a name below the output directory, not '%.200s'", pattern);
    for (size_t length = 1; rest.n; rest = lt_str_from(rest, length)) {
        length = 1;
        if (rest.p[0] == '{' && field_at(rest, &length) == SIZE_MAX)
            return lt_fail(cx, LT_USAGE,
                           "--name knows {title}, {date}, {lang}, {source} and {id}, not '" LT_FMT "'",
                           LT_ARG(lt_str_slice(rest, 0, length)));
    }
    return LT_OK;
}

static void fill(struct lt_buf *out, const char *pattern, struct lt_arena *arena, const struct lt_entry *e)
{
    struct lt_str rest = lt_str_of(pattern);
    for (size_t length = 1; rest.n; rest = lt_str_from(rest, length)) {
        length = 1;
        size_t field = rest.p[0] == '{' ? field_at(rest, &length) : SIZE_MAX;
        struct lt_str value = field == SIZE_MAX ? lt_str_slice(rest, 0, 1) : fields[field].value(arena, e);
        lt_buf_add(out, value.n ? value : LT_S("unknown"));
    }
}

enum lt_status lt_template_name(struct lt_shop *s, const struct lt_entry *e, struct lt_arena *arena,
                                struct lt_str *base)
{
    struct lt_buf made = LT_BUF(PATTERN_BYTES + 8 * 100);
    fill(&made, s->opts->name, arena, e);
    struct lt_str first = lt_arena_dup(arena, lt_buf_str(&made));
    const struct lt_str names[2] = {first, lt_arena_printf(arena, LT_FMT "-" LT_FMT, LT_ARG(first),
                                                           LT_ARG(lt_str_slice(e->mark, 0, DIGEST_DIGITS)))};
    enum lt_status st = lt_buf_check(s->cx, &made, "the name of a file");
    lt_buf_close(&made);
    if (!st && (!first.p || !names[1].p))
        st = lt_fail(s->cx, LT_OOM, "the name of a file: out of memory");
    return st ? st : lt_shop_choose_name(s, names, e->key, e->mark, arena, base);
}
