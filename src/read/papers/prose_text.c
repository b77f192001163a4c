/* read/papers/prose_text.c - see prose.h. Paragraphs, runs and notes; tables are in prose_table.c, the
 * opening in prose_opening.c. */
#include "read/papers/prose.h"

#include "read/papers/prose_parts.h"

void lt_prose_start(struct lt_prose *p, struct lt_cx *cx, struct lt_doc *doc)
{
    *p = (struct lt_prose){.cx = cx, .doc = doc, .code = LT_BUF(LT_BLOCK_MAX_BYTES)};
    for (size_t i = 0; i < LT_PROSE_NEST; i++)
        p->levels[i].flow = LT_FLOW;
    lt_doc_init(&p->notes);
    p->notes.name = doc->name;
}

void lt_prose_close(struct lt_prose *p)
{
    for (size_t i = 0; i < LT_PROSE_NEST; i++)
        lt_flow_close(&p->levels[i].flow);
    lt_buf_close(&p->code);
    lt_prose_table_close(p);
    lt_doc_close(&p->notes);
}

/* The paragraph that is open; NULL: none, or it is too deep to be read. */
static struct lt_prose_level *level_of(struct lt_prose *p)
{
    return p->depth > 0 && p->depth <= LT_PROSE_NEST && !p->cx->code ? &p->levels[p->depth - 1] : NULL;
}

void lt_prose_begin(struct lt_prose *p, bool verbatim)
{
    p->depth++;
    struct lt_prose_level *level = level_of(p);
    if (!level)
        return;
    lt_flow_clear(&level->flow);
    level->flow.verbatim = verbatim;
    level->n_open = 0;
    level->note = p->notes_open > 0;
}

void lt_prose_verbatim(struct lt_prose *p)
{
    struct lt_prose_level *level = level_of(p);
    if (level && level->flow.text.n == 0)
        level->flow.verbatim = true;
}

/* The spans a format asks for, those that last longest first. */
static size_t spans_of(const struct lt_prose_format *f, struct lt_prose_open wanted[LT_PROSE_SPANS])
{
    const struct {
        enum lt_span_kind kind;
        bool on;
        struct lt_str value;
    } kinds[LT_PROSE_SPANS] = {
        {LT_SPAN_LINK, f->link.n > 0, f->link}, {LT_SPAN_LANGUAGE, f->lang.n > 0, f->lang},
        {LT_SPAN_STRONG, f->strong, {0}},       {LT_SPAN_EMPHASIS, f->emphasis, {0}},
        {LT_SPAN_CODE, f->code, {0}},           {LT_SPAN_SUPERSCRIPT, f->raised, {0}},
        {LT_SPAN_SUBSCRIPT, f->lowered, {0}},
    };
    size_t n = 0;
    for (size_t i = 0; i < LT_PROSE_SPANS; i++)
        if (kinds[i].on)
            wanted[n++] = (struct lt_prose_open){.kind = kinds[i].kind, .value = kinds[i].value};
    return n;
}

/* Spans that go on stay open, the others end, innermost first: they nest. */
static void set_format(struct lt_prose_level *level, const struct lt_prose_format *format)
{
    static const struct lt_prose_format plain = {0};
    struct lt_prose_open wanted[LT_PROSE_SPANS];
    size_t n = spans_of(format ? format : &plain, wanted), same = 0;
    while (same < n && same < level->n_open && wanted[same].kind == level->open[same].kind &&
           lt_str_eq(wanted[same].value, level->open[same].value))
        same++;
    while (level->n_open > same)
        lt_flow_end(&level->flow, level->open[--level->n_open].span);
    for (; level->n_open < n; level->n_open++) {
        struct lt_prose_open *open = &level->open[level->n_open];
        *open = wanted[level->n_open];
        open->span = lt_flow_begin(&level->flow, open->kind, open->value);
    }
}

static bool is_blank(struct lt_str s)
{
    return lt_str_trim(s).n == 0;
}

void lt_prose_text(struct lt_prose *p, struct lt_str text, const struct lt_prose_format *format)
{
    struct lt_prose_level *level = level_of(p);
    if (!level || !text.n)
        return;
    if (!is_blank(text)) /* a space between two bold words in plain type does not cut them apart */
        set_format(level, format);
    lt_flow_add(&level->flow, text);
}

void lt_prose_break(struct lt_prose *p)
{
    struct lt_prose_level *level = level_of(p);
    if (!level)
        return;
    if (level->flow.verbatim)
        lt_flow_add(&level->flow, LT_S("\n"));
    else
        lt_flow_break(&level->flow);
}

void lt_prose_mark(struct lt_prose *p, struct lt_str id, struct lt_str mark)
{
    struct lt_prose_level *level = level_of(p);
    if (!level || level->note)
        return;
    set_format(level, NULL);
    level->flow.space = false; /* a mark stands at its word, whatever was typed between them */
    size_t span = lt_flow_begin(&level->flow, LT_SPAN_NOTE_REF, id);
    lt_flow_add(&level->flow, mark);
    lt_flow_end(&level->flow, span);
}

static bool is_body(enum lt_role role)
{
    static const enum lt_role roles[] = {LT_ROLE_HEADING, LT_ROLE_PARAGRAPH, LT_ROLE_ITEM,     LT_ROLE_QUOTE,
                                         LT_ROLE_CODE,    LT_ROLE_FORMULA,   LT_ROLE_TABLE_ROW};
    for (size_t i = 0; i < LT_COUNT(roles); i++)
        if (role == roles[i])
            return true;
    return false;
}

/* A heading in bold is a heading. */
static void plain_heading(struct lt_block *b)
{
    bool large = b->role == LT_ROLE_HEADING || b->role == LT_ROLE_TITLE || b->role == LT_ROLE_SUBTITLE;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < b->n_spans; i++) {
        const struct lt_span *s = &b->spans[i];
        bool type = s->kind == LT_SPAN_STRONG || s->kind == LT_SPAN_EMPHASIS;
        if (!large || !type || s->len != b->text.n)
            b->spans[kept++] = *s;
    }
    b->n_spans = kept;
}

static void settle(struct lt_prose *p, struct lt_doc *doc, struct lt_block *b,
                   const struct lt_prose_look *look)
{
    bool ranked = b->role == LT_ROLE_HEADING || b->role == LT_ROLE_ITEM;
    b->level = ranked ? look->level : 0;
    b->ordinal = look->ordinal;
    b->in_quote = look->quoted && b->role != LT_ROLE_NOTE;
    b->in_body = is_body(b->role) && !look->why;
    b->lang = lt_doc_dup(p->cx, doc, look->lang);
    b->id = lt_doc_dup(p->cx, doc, b->role == LT_ROLE_NOTE ? p->note : look->id);
    b->why = lt_str_of(look->why);
}

void lt_prose_end(struct lt_prose *p, const struct lt_prose_look *look)
{
    struct lt_prose_level *level = level_of(p);
    p->depth -= p->depth > 0;
    if (!level)
        return;
    set_format(level, NULL);
    struct lt_doc *doc = level->note ? &p->notes : p->doc;
    enum lt_role role = level->note ? LT_ROLE_NOTE : look->role;
    struct lt_block *b = NULL;
    if (role == LT_ROLE_CODE && !p->tables) {
        enum lt_status st = lt_prose_add_code(p, lt_buf_str(&level->flow.text));
        lt_flow_clear(&level->flow);
        p->depth = st ? 0 : p->depth; /* the end of all */
        return;
    }
    if (!level->note && level->flow.text.n)
        lt_prose_flush_code(p);
    if (lt_flow_block(p->cx, &level->flow, doc, role, &b) || !b)
        return;
    settle(p, doc, b, look);
    plain_heading(b);
    if (doc == p->doc && doc->n_blocks == 1)
        p->opens_prominent = look->prominent;
    if (doc == p->doc && p->tables)
        lt_prose_table_block(p);
}

void lt_prose_note(struct lt_prose *p, struct lt_str id)
{
    if (p->notes_open++ == 0)
        p->note = id;
}

void lt_prose_note_end(struct lt_prose *p)
{
    p->notes_open -= p->notes_open > 0;
}
