/* script/lines/tongue.c - stretches of a text in another language, and where they are in what is said. See
 * script/lines/parts.h. */
#include "model/tag.h"
#include "script/lines/parts.h"

static size_t say_of(const struct lt_writer *w, size_t show_at, bool end)
{
    size_t at = 0;
    for (size_t i = 0; i < w->n_align; i++) {
        struct lt_align a = w->align[i];
        if (a.show_len == 0)
            continue;
        bool inside = show_at > a.show_at && show_at < a.show_at + a.show_len;
        size_t within = inside && a.say_len == a.show_len ? show_at - a.show_at : 0;
        if (!end && show_at < a.show_at + a.show_len)
            return a.say_at + within;
        if (end && show_at <= a.show_at)
            return at;
        at = a.say_at + (inside && within ? within : a.say_len);
    }
    return at;
}

/* Add [at, end) but for what other spans already claim. */
static enum lt_status claim(struct lt_writer *w, size_t at, size_t end, struct lt_str lang)
{
    for (size_t i = 0; at < end; i++) {
        size_t stop = i < w->n_spans && w->spans[i].at < end ? w->spans[i].at : end;
        if (stop > at) {
            struct lt_say_span s = {LT_SAY_LANGUAGE, (uint32_t)at, (uint32_t)(stop - at), lang};
            enum lt_status st = lt_lines_span(w, i, s);
            if (st)
                return st;
            i++;
        }
        if (i >= w->n_spans)
            break;
        size_t next = w->spans[i].at + (size_t)w->spans[i].len;
        at = next > at ? next : at;
    }
    return LT_OK;
}

static enum lt_status add_tongue(struct lt_writer *w, size_t at, size_t end, struct lt_str lang)
{
    if (at >= end || lt_tag_same_language(lang, w->lang))
        return LT_OK;
    if (!lt_grow(&w->tongues, &w->cap_tongues, w->n_tongues + 1, sizeof *w->tongues, LT_LINE_ARRAY_MAX))
        return lt_writer_oom(w);
    struct lt_str copy = lt_arena_dup(&w->out->arena, lang);
    w->tongues[w->n_tongues++] = (struct lt_tongue){at, end, copy};
    return copy.p ? LT_OK : lt_writer_oom(w);
}

/* Names in text[at, end), where no span says which language it is. */
static enum lt_status add_names(struct lt_writer *w, size_t at, size_t end)
{
    enum lt_status st = LT_OK;
    size_t stop = 0;
    struct lt_str lang, part = lt_str_slice(w->text, 0, end);
    while (!st && at < end && (lang = lt_foreign_next(w->foreign, w->lang, part, &at, &stop)).n) {
        st = add_tongue(w, at, stop, lang);
        at = stop;
    }
    return st;
}

/* The block's language spans laid flat, with the foreign names between them: of nested spans the inner wins.
 * Deeper nesting than eight is cut. */
enum lt_status lt_text_tongues(struct lt_writer *w, const struct lt_block *b)
{
    enum { DEPTH = 8 };
    struct lt_tongue open[DEPTH];
    size_t depth = 0, at = 0;
    enum lt_status st = LT_OK;
    w->n_tongues = w->tongue = 0;
    for (uint32_t i = 0; i <= b->n_spans && !st; i++) {
        const struct lt_span *s = i < b->n_spans ? &b->spans[i] : NULL;
        if (s && (s->kind != LT_SPAN_LANGUAGE || !s->value.n || depth == DEPTH))
            continue;
        size_t start = s ? lt_text_to_plain(w, s->at) : w->text.n;
        while (depth && !st && open[depth - 1].end <= start) {
            depth--;
            st = add_tongue(w, at, open[depth].end, open[depth].lang);
            at = open[depth].end > at ? open[depth].end : at;
        }
        if (!st)
            st = depth ? add_tongue(w, at, start, open[depth - 1].lang) : add_names(w, at, start);
        at = start > at ? start : at;
        if (s)
            open[depth++] = (struct lt_tongue){start, lt_text_to_plain(w, s->at + (size_t)s->len), s->value};
    }
    return st;
}

/* Marks what of text[from, to), the line at hand, is in another language. Lines come in order. */
enum lt_status lt_lines_languages(struct lt_writer *w, size_t from, size_t to)
{
    while (w->tongue < w->n_tongues && w->tongues[w->tongue].end <= from)
        w->tongue++;
    enum lt_status st = LT_OK;
    for (size_t i = w->tongue; i < w->n_tongues && w->tongues[i].at < to && !st; i++) {
        size_t at = w->tongues[i].at > from ? w->tongues[i].at : from;
        size_t end = w->tongues[i].end < to ? w->tongues[i].end : to;
        st = claim(w, say_of(w, at - from, false), say_of(w, end - from, true), w->tongues[i].lang);
    }
    return st;
}
