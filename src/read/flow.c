/* read/flow.c - see flow.h. */
#include "read/flow.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "read/charset.h"

#include <stdlib.h>

void lt_flow_close(struct lt_flow *f)
{
    lt_buf_close(&f->text);
    free(f->spans);
    *f = LT_FLOW;
}

void lt_flow_clear(struct lt_flow *f)
{
    lt_buf_clear(&f->text);
    f->n_spans = 0;
    f->space = f->verbatim = f->failed = f->large = false;
    f->marks = 0;
}

static void add_visible(struct lt_flow *f, const char *p, size_t n)
{
    f->large = f->large || n >= f->text.max - f->text.n;
    if (f->space && f->text.n)
        lt_buf_addc(&f->text, ' ');
    f->space = false;
    lt_buf_addmem(&f->text, p, n);
}

/* Characters that are seen by nobody and would only confuse an engine: controls, soft hyphen, zero-width
 * space, word joiner, byte order mark, directional marks. Joiners stay: they change how words are written. */
static bool is_invisible(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0xFFF9 ||
           c == 0xFFFA || c == 0xFFFB;
}

static bool is_wide_space(uint32_t c)
{
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/* Written as references, marks come in here that the text was not known to have. */
static bool is_surplus_mark(struct lt_flow *f, uint32_t c)
{
    bool mark = c >= 0x300 && lt_uni_class(c) == LT_UNI_MARK;
    f->marks = mark ? f->marks + (f->marks <= LT_MARKS_MAX) : 0;
    return f->marks > LT_MARKS_MAX;
}

static void add_folded(struct lt_flow *f, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        while (at < s.n && (unsigned char)s.p[at] > ' ' && (unsigned char)s.p[at] < 0x7F)
            at++;
        if (at > start) {
            add_visible(f, s.p + start, at - start);
            f->marks = 0;
        }
        if (at >= s.n)
            break;
        start = at;
        uint32_t c = lt_utf8_next(s, &at);
        if (c == ' ' || (c >= '\t' && c <= '\r') || is_wide_space(c))
            f->space = true;
        else if (!is_invisible(c) && !is_surplus_mark(f, c))
            add_visible(f, s.p + start, at - start);
    }
}

static void add_verbatim(struct lt_flow *f, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        uint32_t c = lt_utf8_next(s, &at);
        if (c == '\n' || c == '\t' || (!is_invisible(c) && !is_surplus_mark(f, c)))
            add_visible(f, s.p + start, at - start);
    }
}

void lt_flow_add(struct lt_flow *f, struct lt_str s)
{
    if (f->verbatim)
        add_verbatim(f, s);
    else
        add_folded(f, s);
}

static bool add_span(struct lt_flow *f, struct lt_span span)
{
    if (f->n_spans >= LT_FLOW_MAX_SPANS)
        return false;
    if (!lt_grow(&f->spans, &f->cap_spans, f->n_spans + 1, sizeof *f->spans, LT_FLOW_MAX_SPANS)) {
        f->failed = true;
        return false;
    }
    f->spans[f->n_spans++] = span;
    return true;
}

void lt_flow_break(struct lt_flow *f)
{
    f->space = true;
    if (f->text.n)
        add_span(f, (struct lt_span){.kind = LT_SPAN_HARD_BREAK, .at = (uint32_t)f->text.n});
}

/* `at` is set to where the text ends now; lt_flow_block moves it past a space that came later. */
size_t lt_flow_begin(struct lt_flow *f, enum lt_span_kind kind, struct lt_str value)
{
    struct lt_span span = {.kind = kind, .at = (uint32_t)f->text.n};
    if (value.n <= LT_FLOW_MAX_VALUE)
        span.value = value;
    return add_span(f, span) ? f->n_spans - 1 : SIZE_MAX;
}

void lt_flow_end(struct lt_flow *f, size_t span)
{
    if (span < f->n_spans)
        f->spans[span].len = (uint32_t)f->text.n - f->spans[span].at;
}

/* Trim what white space a span took in at its start, drop it when nothing is left. Starts
 * only move forward to the next visible character, so the order stays. */
static void settle_spans(struct lt_flow *f, size_t end)
{
    size_t kept = 0;
    for (size_t i = 0; i < f->n_spans; i++) {
        struct lt_span s = f->spans[i];
        size_t stop = s.at + (size_t)s.len < end ? s.at + (size_t)s.len : end;
        bool is_break = s.kind == LT_SPAN_HARD_BREAK;
        while (s.at < (is_break ? end : stop) && f->text.p[s.at] == ' ')
            s.at++;
        bool twice = is_break && kept && f->spans[kept - 1].kind == s.kind && f->spans[kept - 1].at == s.at;
        if (is_break ? s.at >= end || twice : s.at >= stop)
            continue;
        s.len = is_break ? 0 : (uint32_t)(stop - s.at);
        f->spans[kept++] = s;
    }
    f->n_spans = kept;
}

bool lt_flow_full(struct lt_cx *cx, struct lt_doc *doc)
{
    bool full = doc->n_blocks >= LT_DOC_MAX_BLOCKS;
    if (full && !doc->cut)
        lt_warn(cx, LT_FMT ": it has more than %d blocks, the rest is left out", LT_ARG(doc->name),
                LT_DOC_MAX_BLOCKS);
    doc->cut = doc->cut || full;
    return full;
}

static enum lt_status make_block(struct lt_cx *cx, struct lt_flow *f, struct lt_doc *doc, enum lt_role role,
                                 struct lt_block **out)
{
    if (f->failed)
        return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
    if (f->large)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": a paragraph is over the limit of %zu bytes", LT_ARG(doc->name),
                       f->text.max);
    if (f->text.failed)
        return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(doc->name));
    struct lt_str text = lt_buf_str(&f->text);
    if (f->verbatim)
        while (text.n && text.p[text.n - 1] == '\n')
            text.n--;
    if (lt_str_trim(text).n == 0)
        return LT_OK;
    if (lt_flow_full(cx, doc))
        return LT_OK;
    settle_spans(f, text.n);
    struct lt_block *b = lt_doc_add(cx, doc, role, text);
    if (!b)
        return cx->code;
    *out = b;
    return lt_doc_set_spans(cx, doc, b, f->spans, f->n_spans);
}

enum lt_status lt_flow_block(struct lt_cx *cx, struct lt_flow *f, struct lt_doc *doc, enum lt_role role,
                             struct lt_block **out)
{
    *out = NULL;
    enum lt_status st = make_block(cx, f, doc, role, out);
    lt_flow_clear(f);
    return st;
}
