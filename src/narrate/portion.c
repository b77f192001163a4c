/* narrate/portion.c - see portion.h. */
#include "narrate/portion.h"

enum { NUMBER_MAX = 999999, ARENA_MAX_BYTES = 64 << 20 };

/* "3", "3-5", "3-": from and to, both included; false: none of these. */
static bool range_of(struct lt_str s, uint64_t *from, uint64_t *to)
{
    size_t dash = lt_str_find_char(s, '-');
    struct lt_str end = lt_str_from(s, dash == SIZE_MAX ? s.n : dash + 1);
    if (!lt_str_uint(lt_str_slice(s, 0, dash), NUMBER_MAX, from) || *from == 0)
        return false;
    *to = dash == SIZE_MAX ? *from : NUMBER_MAX;
    return !end.n || (lt_str_uint(end, NUMBER_MAX, to) && *to >= *from);
}

enum lt_status lt_portion_check(struct lt_cx *cx, const char *list)
{
    struct lt_str rest = lt_str_of(list), part;
    uint64_t from, to;
    bool good = true;
    while (good && lt_str_cut(&rest, ',', &part))
        good = range_of(part, &from, &to);
    return good ? LT_OK
                : lt_fail(cx, LT_USAGE, "the setting sections takes numbers such as 1,3-5,9-, not '%.60s'",
                          list);
}

static bool is_in(struct lt_str list, size_t number)
{
    struct lt_str part;
    uint64_t from, to;
    bool empty = !list.n;
    while (lt_str_cut(&list, ',', &part))
        if (range_of(part, &from, &to) && number >= from && number <= to)
            return true;
    return empty;
}

static enum lt_status keep(struct lt_cx *cx, const char *list, struct lt_doc *doc, struct lt_arena *arena)
{
    struct lt_section *all = NULL;
    size_t n = 0, kept = 0;
    enum lt_status st = lt_sections_find(cx, doc, arena, &all, &n);
    for (size_t i = 0; i < n && !st; i++) {
        bool in = is_in(lt_str_of(list), i + 1);
        kept += in;
        for (size_t k = all[i].first; k < all[i].end && !in; k++)
            if (!doc->blocks[k].why.n)
                doc->blocks[k].why = LT_S("not in the sections that are wanted");
    }
    if (st || kept)
        return st;
    return lt_fail(cx, LT_FORMAT, LT_FMT ": it has %zu section%s, none of which is one of %s",
                   LT_ARG(doc->name), n, n == 1 ? "" : "s", list);
}

enum lt_status lt_portion_keep(struct lt_cx *cx, const char *list, struct lt_doc *doc)
{
    if (!list[0])
        return LT_OK;
    struct lt_arena arena = LT_ARENA(ARENA_MAX_BYTES);
    enum lt_status st = keep(cx, list, doc, &arena);
    lt_arena_close(&arena);
    struct lt_str id = st ? (struct lt_str){0}
                          : lt_arena_printf(&doc->arena, LT_FMT "%ssections %s", LT_ARG(doc->id),
                                            doc->id.n ? " " : "", list);
    if (!st && !id.p)
        return lt_fail(cx, LT_OOM, "the sections: out of memory");
    doc->id = st ? doc->id : id; /* its file is another one than that of the whole */
    return st;
}

static enum lt_status copy_block(struct lt_cx *cx, struct lt_doc *to, const struct lt_block *from)
{
    struct lt_block *b = lt_doc_add(cx, to, from->role, from->text);
    if (!b)
        return cx->code;
    struct lt_str text = b->text;
    *b = *from; /* its strings live as long as the whole, which outlives the part */
    b->text = text;
    b->spans = NULL;
    b->n_spans = 0;
    return lt_doc_set_spans(cx, to, b, from->spans, from->n_spans);
}

/* A section as a document: called by its own title, a part of the whole. */
static enum lt_status copy_part(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_section *s,
                                struct lt_doc *part)
{
    struct lt_arena arena = part->arena;
    size_t number = part->part, parts = part->parts;
    *part = *doc;
    part->arena = arena;
    part->blocks = NULL;
    part->n_blocks = part->cap_blocks = 0;
    part->part = number;
    part->parts = parts;
    part->work = doc->title;
    part->title = s->title.n ? s->title : doc->title;
    part->subtitle = s->is_front ? doc->subtitle : (struct lt_str){0};
    part->headline = (struct lt_str){0};
    part->name = lt_arena_printf(&part->arena, LT_FMT " section %zu", LT_ARG(doc->name), number);
    part->id =
        lt_arena_printf(&part->arena, LT_FMT "%ssection %zu", LT_ARG(doc->id), doc->id.n ? " " : "", number);
    if (!part->name.p || !part->id.p)
        return lt_fail(cx, LT_OOM, "the sections: out of memory");
    enum lt_status st = LT_OK;
    for (size_t i = s->first; i < s->end && !st; i++)
        st = copy_block(cx, part, &doc->blocks[i]);
    return st;
}

static enum lt_status split(struct lt_cx *cx, const char *list, const struct lt_doc *doc,
                            struct lt_arena *arena, lt_portion_each *each, void *user)
{
    struct lt_section *all = NULL;
    size_t n = 0;
    enum lt_status st = lt_sections_find(cx, doc, arena, &all, &n);
    for (size_t i = 0; i < n && !st; i++) {
        struct lt_doc part;
        if (!is_in(lt_str_of(list), i + 1) || !all[i].words)
            continue;
        lt_doc_init(&part);
        part.part = i + 1;
        part.parts = n;
        st = copy_part(cx, doc, &all[i], &part);
        if (!st)
            st = each(user, cx, &part);
        lt_arena_close(&part.arena);
    }
    return st;
}

enum lt_status lt_portion_split(struct lt_cx *cx, const char *list, const struct lt_doc *doc,
                                lt_portion_each *each, void *user)
{
    struct lt_arena arena = LT_ARENA(ARENA_MAX_BYTES);
    enum lt_status st = split(cx, list, doc, &arena, each, user);
    lt_arena_close(&arena);
    return st;
}
