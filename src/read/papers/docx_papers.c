/* read/papers/docx_papers.c - see docx_papers.h. */
#include "read/papers/docx_papers.h"
#include "read/charset.h"

#include <stdlib.h>
#include <string.h>

bool lt_docx_is(const struct lt_docx *d, const char *name)
{
    struct lt_str local = lt_xml_name(d->x), prefix = lt_xml_prefix(d->x);
    return lt_str_starts(lt_str_of(name), prefix) && name[prefix.n] == ':' &&
           lt_str_eqz(local, name + prefix.n + 1);
}

struct lt_str lt_docx_attr(struct lt_docx *d, const char *name)
{
    return lt_xml_attr(d->x, name, &d->attr) ? lt_buf_str(&d->attr) : (struct lt_str){0};
}

int lt_docx_number(struct lt_docx *d, const char *name, int otherwise)
{
    uint64_t number = 0;
    return lt_str_uint(lt_docx_attr(d, name), 1000 * 1000, &number) ? (int)number : otherwise;
}

bool lt_docx_on(struct lt_docx *d)
{
    struct lt_str value = lt_docx_attr(d, "w:val");
    return !lt_str_eqz(value, "0") && !lt_str_eqz(value, "false") && !lt_str_eqz(value, "off") &&
           !lt_str_eqz(value, "none");
}

struct lt_str lt_docx_keep(struct lt_docx *d, struct lt_str s)
{
    struct lt_str kept = lt_arena_dup(d->arena, s);
    if (s.n && !kept.p)
        lt_fail(d->cx, LT_OOM, "no memory for a document's papers");
    return kept;
}

void lt_docx_each(struct lt_docx *d, struct lt_str part, void (*each)(struct lt_docx *d, void *user),
                  void *user)
{
    struct lt_buf converted = LT_BUF(LT_DOC_MAX_BYTES);
    struct lt_str text;
    enum lt_xml_event event;
    enum lt_status st = lt_charset_clean(d->cx, part, (struct lt_str){0}, LT_MARKUP_XML, &converted, &text);
    if (!st)
        st = lt_xml_open(d->cx, text, &d->x);
    while (!st && !d->cx->code && (event = lt_xml_next(d->x)) != LT_XML_END)
        if (event == LT_XML_OPEN)
            each(d, user);
    lt_xml_close(d->x);
    d->x = NULL;
    lt_buf_close(&converted);
}

/* ---- styles ---- */

/* A property of the style that is being read, which is the last one. */
static void style_property(struct lt_docx *d, struct lt_style *s)
{
    const struct {
        const char *element;
        signed char *to;
    } flags[] = {{"w:b", &s->strong}, {"w:i", &s->emphasis}, {"w:vanish", &s->hidden}};
    for (size_t i = 0; i < LT_COUNT(flags); i++)
        if (lt_docx_is(d, flags[i].element))
            *flags[i].to = lt_docx_on(d);
    if (lt_docx_is(d, "w:vertAlign")) {
        struct lt_str value = lt_docx_attr(d, "w:val");
        s->raised = lt_str_eqz(value, "superscript");
        s->lowered = lt_str_eqz(value, "subscript");
    } else if (lt_docx_is(d, "w:outlineLvl")) {
        int level = lt_docx_number(d, "w:val", LT_DOCX_LEVELS);
        s->outline = (signed char)(level < LT_DOCX_LEVELS ? level + 1 : 0);
    } else if (lt_docx_is(d, "w:jc")) {
        s->centered = lt_str_eqz(lt_docx_attr(d, "w:val"), "center");
    } else if (lt_docx_is(d, "w:sz")) {
        s->half_points = lt_docx_number(d, "w:val", 0);
    } else if (lt_docx_is(d, "w:lang")) {
        s->lang = lt_docx_keep(d, lt_docx_attr(d, "w:val"));
    } else if (lt_docx_is(d, "w:numId")) {
        s->list = lt_docx_keep(d, lt_docx_attr(d, "w:val"));
    } else if (lt_docx_is(d, "w:ilvl")) {
        s->list_level = lt_docx_number(d, "w:val", 0);
    } else if (lt_docx_is(d, "w:name")) {
        s->name = lt_docx_keep(d, lt_docx_attr(d, "w:val"));
    } else if (lt_docx_is(d, "w:basedOn")) {
        s->parent = lt_docx_keep(d, lt_docx_attr(d, "w:val"));
    }
}

static void each_of_styles(struct lt_docx *d, void *user)
{
    struct lt_style **now = user;
    if (lt_docx_is(d, "w:style")) {
        bool plain =
            lt_str_eqz(lt_docx_attr(d, "w:type"), "paragraph") && lt_docx_number(d, "w:default", 0) == 1;
        *now = lt_styles_add(&d->styles, lt_docx_attr(d, "w:styleId"));
        if (!*now)
            lt_fail(d->cx, d->styles.n >= LT_STYLES_MAX ? LT_LIMIT : LT_OOM,
                    "too many styles for the memory");
        else if (plain)
            d->plain = (*now)->key;
    } else if (lt_docx_is(d, "w:lang") && !*now) { /* the document's defaults */
        d->facts.lang = lt_docx_keep(d, lt_docx_attr(d, "w:val"));
    } else if (*now) {
        style_property(d, *now);
    }
}

void lt_docx_styles(struct lt_docx *d, struct lt_str part)
{
    struct lt_style *now = NULL;
    lt_docx_each(d, part, each_of_styles, &now);
}

/* ---- numbering ---- */

struct docx_counting {
    struct lt_docx_list *kind; /* the definition being read */
    int level, instance;
};

static void begin_kind(struct lt_docx *d, struct docx_counting *n)
{
    n->kind = NULL;
    if (d->n_kinds >= LT_DOCX_KINDS)
        return;
    n->kind = lt_arena_alloc(d->arena, sizeof *n->kind);
    if (!n->kind) {
        lt_fail(d->cx, LT_OOM, "no memory for lists");
        return;
    }
    n->kind->id = lt_docx_number(d, "w:abstractNumId", -1);
    for (int i = 0; i < LT_DOCX_LEVELS; i++)
        n->kind->start[i] = 1;
    d->kinds[d->n_kinds++] = n->kind;
}

/* Instances of one definition go on counting where the other stopped, unless they say where they start. */
static void begin_instance(struct lt_docx *d, struct docx_counting *n)
{
    int id = lt_docx_number(d, "w:val", -2);
    if (n->instance < 0 || n->instance >= LT_DOCX_LISTS)
        return;
    for (size_t i = 0; i < d->n_kinds; i++)
        if (d->kinds[i]->id == id)
            d->lists[n->instance] = d->kinds[i];
}

static void override_start(struct lt_docx *d, const struct docx_counting *n)
{
    struct lt_docx_list **list =
        n->instance >= 0 && n->instance < LT_DOCX_LISTS ? &d->lists[n->instance] : NULL;
    struct lt_docx_list *own = list && *list ? lt_arena_alloc(d->arena, sizeof *own) : NULL;
    if (!own)
        return;
    *own = **list;
    own->start[n->level] = lt_docx_number(d, "w:val", 1);
    *list = own;
}

static void each_of_numbering(struct lt_docx *d, void *user)
{
    struct docx_counting *n = user;
    if (lt_docx_is(d, "w:abstractNum")) {
        begin_kind(d, n);
    } else if (lt_docx_is(d, "w:lvl") || lt_docx_is(d, "w:lvlOverride")) {
        int level = lt_docx_number(d, "w:ilvl", 0);
        n->level = level < LT_DOCX_LEVELS ? level : LT_DOCX_LEVELS - 1;
    } else if (lt_docx_is(d, "w:numFmt") && n->kind) {
        struct lt_str format = lt_docx_attr(d, "w:val");
        n->kind->none[n->level] = lt_str_eqz(format, "none");
        n->kind->numbered[n->level] = !lt_str_eqz(format, "bullet") && !n->kind->none[n->level];
    } else if (lt_docx_is(d, "w:start") && n->kind) {
        n->kind->start[n->level] = lt_docx_number(d, "w:val", 1);
    } else if (lt_docx_is(d, "w:num")) {
        n->kind = NULL;
        n->instance = lt_docx_number(d, "w:numId", -1);
    } else if (lt_docx_is(d, "w:abstractNumId")) {
        begin_instance(d, n);
    } else if (lt_docx_is(d, "w:startOverride")) {
        override_start(d, n);
    }
}

void lt_docx_numbering(struct lt_docx *d, struct lt_str part)
{
    struct docx_counting n = {.instance = -1};
    d->lists = lt_arena_array(d->arena, LT_DOCX_LISTS, sizeof *d->lists);
    d->kinds = lt_arena_array(d->arena, LT_DOCX_KINDS, sizeof *d->kinds);
    if (!d->lists || !d->kinds)
        lt_fail(d->cx, LT_OOM, "no memory for lists");
    else
        lt_docx_each(d, part, each_of_numbering, &n);
}

/* ---- relations ---- */

static void each_of_links(struct lt_docx *d, void *user)
{
    (void)user;
    if (!lt_str_eqz(lt_xml_name(d->x), "Relationship") ||
        !lt_str_eqz(lt_docx_attr(d, "TargetMode"), "External") || d->n_links >= LT_DOCX_LINKS)
        return;
    struct lt_docx_link *links =
        lt_arena_grow(d->arena, d->links, &d->cap_links, d->n_links + 1, sizeof *links);
    if (!links) {
        lt_fail(d->cx, LT_OOM, "no memory for links");
        return;
    }
    d->links = links;
    struct lt_docx_link *link = &links[d->n_links++];
    link->id = lt_docx_keep(d, lt_docx_attr(d, "Id"));
    link->target = lt_docx_keep(d, lt_docx_attr(d, "Target"));
}

static int by_id(const void *a, const void *b)
{
    return lt_str_cmp(((const struct lt_docx_link *)a)->id, ((const struct lt_docx_link *)b)->id);
}

void lt_docx_links(struct lt_docx *d, struct lt_str part)
{
    lt_docx_each(d, part, each_of_links, NULL);
    if (d->n_links)
        qsort(d->links, d->n_links, sizeof *d->links, by_id);
}

struct lt_str lt_docx_target(const struct lt_docx *d, struct lt_str id)
{
    struct lt_docx_link key = {.id = id};
    const struct lt_docx_link *found =
        d->n_links ? bsearch(&key, d->links, d->n_links, sizeof key, by_id) : NULL;
    return found ? found->target : (struct lt_str){0};
}

/* ---- facts ---- */

/* The creation date is that of the file, or of the template: it is not when this was published. */
static void each_of_facts(struct lt_docx *d, void *user)
{
    const struct {
        const char *element;
        struct lt_str *to;
    } facts[] = {{"dc:title", &d->facts.title},
                 {"dc:creator", &d->facts.authors},
                 {"dc:language", &d->facts.lang},
                 {"dc:description", &d->facts.description}};
    (void)user;
    for (size_t i = 0; i < LT_COUNT(facts); i++)
        if (lt_docx_is(d, facts[i].element)) {
            lt_xml_content(d->x, false, &d->text);
            struct lt_str text = lt_str_trim(lt_buf_str(&d->text));
            if (text.n)
                *facts[i].to = lt_docx_keep(d, text);
            return;
        }
}

void lt_docx_facts(struct lt_docx *d, struct lt_str part)
{
    lt_docx_each(d, part, each_of_facts, NULL);
}
