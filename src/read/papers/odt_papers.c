/* read/papers/odt_papers.c - see odt_papers.h. */
#include "read/papers/odt_papers.h"

#include <stdlib.h>

bool lt_odt_is(const struct lt_odt *o, const char *name)
{
    struct lt_str local = lt_xml_name(o->x), prefix = lt_xml_prefix(o->x);
    return lt_str_starts(lt_str_of(name), prefix) && name[prefix.n] == ':' &&
           lt_str_eqz(local, name + prefix.n + 1);
}

struct lt_str lt_odt_attr(struct lt_odt *o, const char *name)
{
    return lt_xml_attr(o->x, name, &o->attr) ? lt_buf_str(&o->attr) : (struct lt_str){0};
}

struct lt_str lt_odt_keep(struct lt_odt *o, struct lt_str s)
{
    struct lt_str kept = lt_arena_dup(o->arena, s);
    if (s.n && !kept.p)
        lt_fail(o->cx, LT_OOM, "no memory for a document's papers");
    return kept;
}

static struct lt_str style_key(struct lt_odt *o, char family, struct lt_str name)
{
    struct lt_str key = lt_arena_printf(o->arena, "%c" LT_FMT, family, LT_ARG(name));
    if (!key.p)
        lt_fail(o->cx, LT_OOM, "no memory for styles");
    return key;
}

const struct lt_style *lt_odt_style(struct lt_odt *o, char family, struct lt_str name)
{
    char key[512];
    if (!name.n || name.n + 1 > sizeof key)
        return NULL;
    key[0] = family;
    for (size_t i = 0; i < name.n; i++)
        key[i + 1] = name.p[i];
    return lt_styles_find(&o->styles, (struct lt_str){key, name.n + 1});
}

/* ---- styles ---- */

static void begin_style(struct lt_odt *o)
{
    struct lt_str family = lt_odt_attr(o, "style:family");
    char letter = family.n ? family.p[0] : '?';
    o->style = 0;
    o->in_list = false;
    o->is_default = lt_odt_is(o, "style:default-style");
    if (o->is_default ||
        (letter != 'p' && letter != 't')) /* paragraph, text; table and its like say nothing */
        return;
    struct lt_str name = lt_odt_keep(o, lt_odt_attr(o, "style:name"));
    struct lt_style *s = lt_styles_add(&o->styles, style_key(o, letter, name));
    if (!s) {
        lt_fail(o->cx, o->styles.n >= LT_STYLES_MAX ? LT_LIMIT : LT_OOM, "too many styles for the memory");
        return;
    }
    o->style = o->styles.n;
    struct lt_str shown = lt_odt_keep(o, lt_odt_attr(o, "style:display-name"));
    struct lt_str parent = lt_odt_attr(o, "style:parent-style-name");
    s->name = shown.n ? shown : name;
    s->parent = parent.n ? style_key(o, letter, parent) : (struct lt_str){0};
    s->list = lt_odt_keep(o, lt_odt_attr(o, "style:list-style-name"));
    struct lt_str outline = lt_odt_attr(o, "style:default-outline-level");
    if (outline.n == 1 && lt_is_digit(outline.p[0]))
        s->outline = (signed char)(outline.p[0] - '0');
}

/* "de", "DE": "de-DE". */
static struct lt_str read_lang(struct lt_odt *o)
{
    struct lt_str lang = lt_odt_keep(o, lt_odt_attr(o, "fo:language"));
    struct lt_str country = lt_odt_attr(o, "fo:country");
    bool no = !lang.n || lt_str_eqz(lang, "none") || lt_str_eqz(lang, "zxx");
    if (no || !country.n || lt_str_eqz(country, "none"))
        return no ? (struct lt_str){0} : lang;
    return lt_arena_printf(o->arena, LT_FMT "-" LT_FMT, LT_ARG(lang), LT_ARG(country));
}

/* "14pt" in half points. */
static int half_points(struct lt_str size)
{
    int points = 0;
    size_t i = 0;
    for (; i < size.n && i < 3 && lt_is_digit(size.p[i]); i++)
        points = points * 10 + (size.p[i] - '0');
    return lt_str_ends(size, LT_S("pt")) ? points * 2 : 0;
}

static void text_properties(struct lt_odt *o, struct lt_style *s)
{
    struct lt_str weight = lt_odt_attr(o, "fo:font-weight");
    if (weight.n)
        s->strong = lt_str_eqz(weight, "bold") || lt_str_eqz(weight, "700") || lt_str_eqz(weight, "800");
    struct lt_str slant = lt_odt_attr(o, "fo:font-style");
    if (slant.n)
        s->emphasis = !lt_str_eqz(slant, "normal");
    struct lt_str place = lt_odt_attr(o, "style:text-position");
    if (place.n) {
        s->raised = lt_str_starts(place, LT_S("super")) || (lt_is_digit(place.p[0]) && place.p[0] != '0');
        s->lowered = lt_str_starts(place, LT_S("sub")) || place.p[0] == '-';
    }
    struct lt_str display = lt_odt_attr(o, "text:display");
    if (display.n)
        s->hidden = lt_str_eqz(display, "none");
    struct lt_str size = lt_odt_attr(o, "fo:font-size");
    s->half_points = size.n ? half_points(size) : s->half_points;
    s->lang = read_lang(o);
}

static void begin_list(struct lt_odt *o)
{
    o->style = 0;
    o->in_list = false;
    if (o->n_lists >= LT_ODT_LISTS)
        return;
    struct lt_odt_list *lists =
        lt_arena_grow(o->arena, o->lists, &o->cap_lists, o->n_lists + 1, sizeof *lists);
    if (!lists) {
        lt_fail(o->cx, LT_OOM, "no memory for lists");
        return;
    }
    o->lists = lists;
    o->in_list = true;
    lists[o->n_lists++].name = lt_odt_keep(o, lt_odt_attr(o, "style:name"));
}

static void list_level(struct lt_odt *o)
{
    uint64_t level = 0, start = 1;
    struct lt_odt_list *list = &o->lists[o->n_lists - 1];
    if (!lt_str_uint(lt_odt_attr(o, "text:level"), LT_ODT_LEVELS, &level) || level == 0)
        return;
    bool numbered = lt_odt_is(o, "text:list-level-style-number") && lt_odt_attr(o, "style:num-format").n;
    (void)lt_str_uint(lt_odt_attr(o, "text:start-value"), 1000 * 1000, &start);
    list->numbered[level - 1] = numbered;
    list->start[level - 1] = (int)start;
}

void lt_odt_style_element(struct lt_odt *o)
{
    struct lt_style *s = o->style ? &o->styles.v[o->style - 1] : NULL;
    if (lt_odt_is(o, "style:style") || lt_odt_is(o, "style:default-style"))
        begin_style(o);
    else if (lt_odt_is(o, "text:list-style"))
        begin_list(o);
    else if (o->in_list && lt_str_starts(lt_xml_name(o->x), LT_S("list-level-style-")))
        list_level(o);
    else if (lt_odt_is(o, "style:text-properties") && s)
        text_properties(o, s);
    else if (lt_odt_is(o, "style:text-properties") && o->is_default && !o->facts.lang.n)
        o->facts.lang = read_lang(o);
    else if (lt_odt_is(o, "style:paragraph-properties") && s && lt_odt_attr(o, "fo:text-align").n)
        s->centered = lt_str_eqz(lt_buf_str(&o->attr), "center");
}

static int by_name(const void *a, const void *b)
{
    return lt_str_cmp(((const struct lt_odt_list *)a)->name, ((const struct lt_odt_list *)b)->name);
}

void lt_odt_sort_lists(struct lt_odt *o)
{
    if (o->n_lists)
        qsort(o->lists, o->n_lists, sizeof *o->lists, by_name);
}

struct lt_odt_list *lt_odt_list(const struct lt_odt *o, struct lt_str name)
{
    struct lt_odt_list key = {.name = name};
    return o->n_lists && name.n ? bsearch(&key, o->lists, o->n_lists, sizeof key, by_name) : NULL;
}

/* ---- facts ---- */

/* Who made the file first wrote it; dates are the file's own, not those of the text. */
void lt_odt_fact_element(struct lt_odt *o)
{
    const struct {
        const char *element;
        struct lt_str *to;
        bool first; /* the one that is there first stays */
    } facts[] = {{"dc:title", &o->facts.title, false},
                 {"meta:initial-creator", &o->facts.authors, false},
                 {"dc:creator", &o->facts.authors, true},
                 {"dc:language", &o->facts.lang, true},
                 {"dc:description", &o->facts.description, false}};
    for (size_t i = 0; i < LT_COUNT(facts); i++)
        if (lt_odt_is(o, facts[i].element)) {
            lt_xml_content(o->x, false, &o->text);
            struct lt_str text = lt_str_trim(lt_buf_str(&o->text));
            if (text.n && !(facts[i].first && facts[i].to->n))
                *facts[i].to = lt_odt_keep(o, text);
            return;
        }
    lt_xml_skip(o->x);
}
