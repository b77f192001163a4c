/* read/papers/styles.c - see styles.h. Names are those that Word, LibreOffice, Google Docs and pandoc give:
 * they are English in the file, whatever language the program speaks. */
#include "read/papers/styles.h"

#include "base/hash.h"

struct lt_style_row {
    struct lt_str name; /* lower case, letters only */
    enum lt_role role;
    int level;
    bool quoted;
    const char *why;
};

#define TOC   "front matter: the table of contents"
#define INDEX "back matter: the index"

/* A number after a name is its level. */
static const struct lt_style_row rows[] = {
    {LT_S_INIT("heading"), LT_ROLE_HEADING, 1, false, NULL},
    {LT_S_INIT("title"), LT_ROLE_TITLE, 0, false, NULL},
    {LT_S_INIT("subtitle"), LT_ROLE_SUBTITLE, 0, false, NULL},
    {LT_S_INIT("author"), LT_ROLE_BYLINE, 0, false, NULL},
    {LT_S_INIT("byline"), LT_ROLE_BYLINE, 0, false, NULL},
    {LT_S_INIT("date"), LT_ROLE_DATELINE, 0, false, NULL},
    {LT_S_INIT("quote"), LT_ROLE_QUOTE, 0, true, NULL},
    {LT_S_INIT("intensequote"), LT_ROLE_QUOTE, 0, true, NULL},
    {LT_S_INIT("blocktext"), LT_ROLE_QUOTE, 0, true, NULL},
    {LT_S_INIT("blockquote"), LT_ROLE_QUOTE, 0, true, NULL},
    {LT_S_INIT("blockquotation"), LT_ROLE_QUOTE, 0, true, NULL},
    {LT_S_INIT("quotation"), LT_ROLE_QUOTE, 0, true, NULL},
    {LT_S_INIT("quotations"), LT_ROLE_QUOTE, 0, true, NULL},
    {LT_S_INIT("sourcecode"), LT_ROLE_CODE, 0, false, NULL},
    {LT_S_INIT("htmlpreformatted"), LT_ROLE_CODE, 0, false, NULL},
    {LT_S_INIT("preformattedtext"), LT_ROLE_CODE, 0, false, NULL},
    {LT_S_INIT("code"), LT_ROLE_CODE, 0, false, NULL},
    {LT_S_INIT("codeblock"), LT_ROLE_CODE, 0, false, NULL},
    {LT_S_INIT("verbatim"), LT_ROLE_CODE, 0, false, NULL},
    {LT_S_INIT("caption"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("imagecaption"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("tablecaption"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("figure"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("figurecaption"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("illustration"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("drawing"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("table"), LT_ROLE_CAPTION, 0, false, NULL},
    {LT_S_INIT("listbullet"), LT_ROLE_ITEM, 1, false, NULL},
    {LT_S_INIT("listnumber"), LT_ROLE_ITEM, 1, false, NULL},
    {LT_S_INIT("toc"), LT_ROLE_BOILERPLATE, 0, false, TOC},
    {LT_S_INIT("tocheading"), LT_ROLE_BOILERPLATE, 0, false, TOC},
    {LT_S_INIT("contents"), LT_ROLE_BOILERPLATE, 0, false, TOC},
    {LT_S_INIT("contentsheading"), LT_ROLE_BOILERPLATE, 0, false, TOC},
    {LT_S_INIT("tableoffigures"), LT_ROLE_BOILERPLATE, 0, false, "front matter: the list of illustrations"},
    {LT_S_INIT("index"), LT_ROLE_BOILERPLATE, 0, false, INDEX},
    {LT_S_INIT("indexheading"), LT_ROLE_BOILERPLATE, 0, false, INDEX},
};

/* With the number at its end, from 1 to 9: the same row at that level. */
static const struct lt_style_row numbered[] = {
    {LT_S_INIT("1"), LT_ROLE_HEADING, 1, false, NULL}, {LT_S_INIT("2"), LT_ROLE_HEADING, 2, false, NULL},
    {LT_S_INIT("3"), LT_ROLE_HEADING, 3, false, NULL}, {LT_S_INIT("4"), LT_ROLE_HEADING, 4, false, NULL},
    {LT_S_INIT("5"), LT_ROLE_HEADING, 5, false, NULL}, {LT_S_INIT("6"), LT_ROLE_HEADING, 6, false, NULL},
};

const struct lt_style_row *lt_styles_row(struct lt_str name)
{
    char letters[32];
    size_t n = 0;
    int level = 0;
    for (size_t i = 0; i < name.n && n < sizeof letters; i++) {
        if (lt_str_starts(lt_str_from(name, i), LT_S("_20_"))) { /* a space, as OpenDocument writes it */
            i += 3;
            continue;
        }
        if (lt_is_alpha(name.p[i]))
            letters[n++] = lt_lower(name.p[i]);
        else if (lt_is_digit(name.p[i]) && level < 10)
            level = level * 10 + (name.p[i] - '0');
    }
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        if (lt_str_eq((struct lt_str){letters, n}, rows[i].name)) {
            bool ranked = rows[i].role == LT_ROLE_HEADING && level >= 1;
            return ranked ? &numbered[level > 6 ? 5 : level - 1] : &rows[i];
        }
    return NULL;
}

static size_t slot_of(const struct lt_styles *s, struct lt_str key)
{
    size_t i = (size_t)lt_hash64(key.p, key.n, 11) & (s->n_index - 1);
    while (s->index[i] && !lt_str_eq(s->v[s->index[i] - 1].key, key))
        i = (i + 1) & (s->n_index - 1);
    return i;
}

static bool make_index(struct lt_styles *s, size_t n)
{
    s->n_index = 64;
    while (s->n_index < n * 2)
        s->n_index *= 2;
    s->index = lt_arena_array(s->arena, s->n_index, sizeof *s->index);
    for (size_t i = 0; s->index && i < s->n; i++) {
        size_t slot = slot_of(s, s->v[i].key);
        if (!s->index[slot])
            s->index[slot] = (uint32_t)i + 1;
    }
    return s->index != NULL;
}

struct lt_style *lt_styles_add(struct lt_styles *s, struct lt_str key)
{
    size_t cap = s->cap;
    if (s->n >= LT_STYLES_MAX)
        return NULL;
    struct lt_style *v = lt_arena_grow(s->arena, s->v, &s->cap, s->n + 1, sizeof *v);
    if (!v)
        return NULL;
    s->v = v;
    struct lt_str kept = lt_arena_dup(s->arena, key);
    if ((key.n && !kept.p) || ((cap != s->cap || !s->index) && !make_index(s, s->cap)))
        return NULL;
    v[s->n] = (struct lt_style){.key = kept,
                                .strong = LT_STYLES_UNSAID,
                                .emphasis = LT_STYLES_UNSAID,
                                .raised = LT_STYLES_UNSAID,
                                .lowered = LT_STYLES_UNSAID,
                                .hidden = LT_STYLES_UNSAID,
                                .centered = LT_STYLES_UNSAID,
                                .outline = LT_STYLES_UNSAID,
                                .list_level = LT_STYLES_UNSAID};
    s->n++;
    size_t slot = slot_of(s, kept);
    if (!s->index[slot])
        s->index[slot] = (uint32_t)s->n;
    return &v[s->n - 1];
}

static void inherit(struct lt_style *s, const struct lt_style *from)
{
    signed char *own[] = {&s->strong, &s->emphasis, &s->raised, &s->lowered,
                          &s->hidden, &s->centered, &s->outline};
    const signed char theirs[] = {from->strong, from->emphasis, from->raised, from->lowered,
                                  from->hidden, from->centered, from->outline};
    for (size_t i = 0; i < LT_COUNT(own); i++)
        if (*own[i] == LT_STYLES_UNSAID)
            *own[i] = theirs[i];
    s->list = s->list.n ? s->list : from->list;
    s->lang = s->lang.n ? s->lang : from->lang;
    s->row = s->row ? s->row : from->row;
    s->half_points = s->half_points ? s->half_points : from->half_points;
    s->list_level = s->list_level == LT_STYLES_UNSAID ? from->list_level : s->list_level;
}

static struct lt_style *settle(struct lt_styles *s, struct lt_str key, int depth)
{
    uint32_t at = s->n_index && key.n ? s->index[slot_of(s, key)] : 0;
    struct lt_style *style = at ? &s->v[at - 1] : NULL;
    if (!style || style->settled || depth > LT_STYLES_DEPTH)
        return style;
    style->settled = true;
    style->row = lt_styles_row(style->name.n ? style->name : style->key);
    const struct lt_style *parent = settle(s, style->parent, depth + 1);
    if (parent && parent != style)
        inherit(style, parent);
    return style;
}

const struct lt_style *lt_styles_find(struct lt_styles *s, struct lt_str key)
{
    return settle(s, key, 0);
}

struct lt_prose_look lt_styles_look(const struct lt_style *style)
{
    enum { LARGE = 28 }; /* half points */
    struct lt_prose_look look = {.role = LT_ROLE_PARAGRAPH};
    if (!style)
        return look;
    look.prominent = style->half_points >= LARGE || (style->centered > 0 && style->strong > 0);
    if (style->row) {
        look.role = style->row->role;
        look.level = style->row->level;
        look.quoted = style->row->quoted;
        look.why = style->row->why;
    } else if (style->outline > 0) {
        look.role = LT_ROLE_HEADING;
        look.level = style->outline > 6 ? 6 : style->outline;
    }
    return look;
}

struct lt_prose_look lt_styles_look_named(struct lt_str name)
{
    struct lt_style style = {.row = lt_styles_row(name)};
    return lt_styles_look(&style);
}
