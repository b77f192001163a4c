/* publish/xhtml_text.c - see xhtml_text.h. One walk from edge to edge of spans and marks; what is open is a
 * short stack, so that it costs what the text is long. */
#include "publish/xhtml_text.h"

#include "base/xml.h"

enum { DEPTH = 12 /* spans open at once; deeper ones have no element of their own */ };

static const char *const elements[LT_SPANS] = {
    [LT_SPAN_EMPHASIS] = "em",     [LT_SPAN_STRONG] = "strong",
    [LT_SPAN_CODE] = "code",       [LT_SPAN_LINK] = "a",
    [LT_SPAN_LANGUAGE] = "span",   [LT_SPAN_NOTE_REF] = "sup",
    [LT_SPAN_SUPERSCRIPT] = "sup", [LT_SPAN_SUBSCRIPT] = "sub",
    [LT_SPAN_CITE] = "cite",       [LT_SPAN_ABBREVIATION] = "abbr",
};

bool lt_xhtml_is_web(struct lt_str url)
{
    return lt_str_starts(url, LT_S("http://")) || lt_str_starts(url, LT_S("https://"));
}

void lt_xhtml_url(struct lt_buf *out, struct lt_str url)
{
    for (size_t i = 0; i < url.n; i++) {
        unsigned char c = (unsigned char)url.p[i];
        if (c <= 0x20 || c >= 0x7F || lt_str_find_char(LT_S("<>\"{}|\\^`"), (char)c) != SIZE_MAX)
            lt_buf_addf(out, "%%%02X", c);
        else
            lt_escape_xml(out, lt_str_slice(url, i, 1));
    }
}

/* The text being written. */
struct walk {
    struct lt_buf *out;
    const struct lt_block *b;
    const struct lt_xhtml_mark *mark, *end; /* the next one, or the one that is open */
    bool marked, epub;
    const struct lt_span *open[DEPTH];
    int depth;
    uint32_t next; /* span to open */
};

static bool has_element(const struct lt_span *s)
{
    return s->len && elements[s->kind] && (s->kind != LT_SPAN_LINK || lt_xhtml_is_web(s->value));
}

static void attribute(struct lt_buf *out, const char *name, struct lt_str value)
{
    lt_buf_addf(out, " %s=\"", name);
    lt_escape_xml(out, value);
    lt_buf_addc(out, '"');
}

static void open_span(struct walk *w, const struct lt_span *s)
{
    lt_buf_addf(w->out, "<%s", elements[s->kind]);
    if (s->kind == LT_SPAN_LINK) {
        lt_buf_addz(w->out, " href=\"");
        lt_xhtml_url(w->out, s->value);
        lt_buf_addc(w->out, '"');
    } else if (s->kind == LT_SPAN_LANGUAGE && s->value.n) {
        attribute(w->out, "lang", s->value);
        if (w->epub)
            attribute(w->out, "xml:lang", s->value);
    } else if (s->kind == LT_SPAN_ABBREVIATION && s->value.n) {
        attribute(w->out, "title", s->value);
    }
    lt_buf_addc(w->out, '>');
}

static void close_down_to(struct walk *w, int depth)
{
    while (w->depth > depth)
        lt_buf_addf(w->out, "</%s>", elements[w->open[--w->depth]->kind]);
}

static void reopen(struct walk *w, const struct lt_span *const *spans, int n)
{
    for (int i = 0; i < n; i++) {
        w->open[w->depth++] = spans[i];
        open_span(w, spans[i]);
    }
}

/* Spans that end at `at` are closed, with those above them, which are opened again. */
static void close_spans(struct walk *w, uint32_t at)
{
    const struct lt_span *kept[DEPTH];
    int lowest = w->depth, n = 0;
    for (int i = w->depth - 1; i >= 0; i--)
        if (w->open[i]->at + w->open[i]->len <= at)
            lowest = i;
    for (int i = lowest; i < w->depth; i++)
        if (w->open[i]->at + w->open[i]->len > at)
            kept[n++] = w->open[i];
    close_down_to(w, lowest);
    reopen(w, kept, n);
}

/* A link inside a link is no element: HTML has none. */
static bool is_in_link(const struct walk *w)
{
    for (int i = 0; i < w->depth; i++)
        if (w->open[i]->kind == LT_SPAN_LINK)
            return true;
    return false;
}

static void open_spans(struct walk *w, uint32_t at)
{
    for (; w->next < w->b->n_spans && w->b->spans[w->next].at <= at; w->next++) {
        const struct lt_span *s = &w->b->spans[w->next];
        if (s->kind == LT_SPAN_HARD_BREAK && s->at == at && s->at && s->at < w->b->text.n)
            lt_buf_addz(w->out, "<br/>");
        if (!has_element(s) || s->at + s->len <= at || w->depth == DEPTH ||
            (s->kind == LT_SPAN_LINK && is_in_link(w)))
            continue;
        w->open[w->depth++] = s;
        open_span(w, s);
    }
}

/* The edge of a mark: all that is open is closed around it. */
static void turn_mark(struct walk *w, bool opens)
{
    const struct lt_span *kept[DEPTH];
    int n = w->depth;
    for (int i = 0; i < n; i++)
        kept[i] = w->open[i];
    close_down_to(w, 0);
    if (opens)
        lt_buf_addf(w->out, "<span id=\"s%zu\">", w->mark->number);
    else
        lt_buf_addz(w->out, "</span>");
    w->marked = opens;
    reopen(w, kept, n);
}

static void turn(struct walk *w, uint32_t at)
{
    close_spans(w, at);
    if (w->marked && w->mark->at + w->mark->len <= at) {
        turn_mark(w, false);
        w->mark++;
    }
    if (!w->marked && w->mark < w->end && w->mark->at <= at)
        turn_mark(w, true);
    open_spans(w, at);
}

static uint32_t nearer(uint32_t edge, uint32_t at, uint32_t best)
{
    return edge > at && edge < best ? edge : best;
}

/* Where something begins or ends next after `at`. */
static uint32_t next_edge(const struct walk *w, uint32_t at, uint32_t end)
{
    if (w->next < w->b->n_spans)
        end = nearer(w->b->spans[w->next].at, at, end);
    if (w->mark < w->end)
        end = nearer(w->marked ? w->mark->at + w->mark->len : w->mark->at, at, end);
    for (int i = 0; i < w->depth; i++)
        end = nearer(w->open[i]->at + w->open[i]->len, at, end);
    return end;
}

void lt_xhtml_text(struct lt_buf *out, const struct lt_block *b, struct lt_str part, uint32_t from,
                   const struct lt_xhtml_mark *marks, size_t n, bool epub, uint32_t *next)
{
    struct walk w = {.out = out, .b = b, .mark = marks, .end = n ? marks + n : marks, .epub = epub};
    w.next = next ? *next : 0;
    uint32_t at = from, end = from + (uint32_t)part.n;
    while (at < end) {
        turn(&w, at);
        uint32_t edge = next_edge(&w, at, end);
        lt_escape_xml(out, lt_str_slice(b->text, at, edge - at));
        at = edge;
    }
    close_down_to(&w, 0);
    if (w.marked)
        lt_buf_addz(out, "</span>");
    if (next)
        *next = w.next;
}
