/* model/doc_wire.c - see doc_wire.h. */
#include "model/doc_wire.h"

#include "base/utf8.h"

#include <limits.h>
#include <string.h>

enum { FACT_MAX_BYTES = 16 * 1024 * 1024, IN_QUOTE = 1, IN_BODY = 2, FLAGS = 3, SPAN_MIN_BYTES = 4 };

void lt_wire_put_number(struct lt_buf *out, uint64_t number)
{
    for (; number > 0x7F; number >>= 7)
        lt_buf_addc(out, (char)(number | 0x80));
    lt_buf_addc(out, (char)number);
}

void lt_wire_put_text(struct lt_buf *out, struct lt_str text)
{
    lt_wire_put_number(out, text.n);
    lt_buf_add(out, text);
}

bool lt_wire_take_number(struct lt_str *in, uint64_t max, uint64_t *number)
{
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (in->n == 0)
            return false;
        unsigned char byte = (unsigned char)in->p[0];
        uint64_t bits = byte & 0x7F;
        if (bits << shift >> shift != bits)
            return false;
        value |= bits << shift;
        *in = lt_str_from(*in, 1);
        if (!(byte & 0x80)) {
            *number = value;
            return value <= max;
        }
    }
    return false;
}

bool lt_wire_take_text(struct lt_str *in, size_t max, struct lt_str *text)
{
    uint64_t n = 0;
    if (!lt_wire_take_number(in, max, &n) || n > in->n)
        return false;
    *text = lt_str_slice(*in, 0, (size_t)n);
    *in = lt_str_from(*in, (size_t)n);
    return true;
}

/* Negative numbers are small ones too: 0, -1, 1, -2, … */
static void put_int(struct lt_buf *out, int value)
{
    uint32_t bits = (uint32_t)value;
    lt_wire_put_number(out, bits << 1 ^ (value < 0 ? UINT32_MAX : 0));
}

static bool take_int(struct lt_str *in, int *value)
{
    uint64_t bits = 0;
    if (!lt_wire_take_number(in, UINT32_MAX, &bits))
        return false;
    int64_t half = (int64_t)(bits >> 1);
    *value = (int)(bits & 1 ? -half - 1 : half);
    return true;
}

/* The facts of a head, in this order. The name is a file's and may be any bytes; a picture is no text. */
static const struct {
    size_t at;
    enum { TEXT, NAME, BYTES } kind;
} facts[] = {
    {offsetof(struct lt_doc, name), NAME},       {offsetof(struct lt_doc, id), TEXT},
    {offsetof(struct lt_doc, title), TEXT},      {offsetof(struct lt_doc, subtitle), TEXT},
    {offsetof(struct lt_doc, byline), TEXT},     {offsetof(struct lt_doc, published), TEXT},
    {offsetof(struct lt_doc, site), TEXT},       {offsetof(struct lt_doc, lang), TEXT},
    {offsetof(struct lt_doc, url), TEXT},        {offsetof(struct lt_doc, image), TEXT},
    {offsetof(struct lt_doc, rating), TEXT},     {offsetof(struct lt_doc, description), TEXT},
    {offsetof(struct lt_doc, headline), TEXT},   {offsetof(struct lt_doc, picture), BYTES},
    {offsetof(struct lt_doc, notice), TEXT},     {offsetof(struct lt_doc, files), TEXT},
    {offsetof(struct lt_doc, setup_lang), TEXT},
};

void lt_wire_put_head(struct lt_buf *out, const struct lt_doc *doc)
{
    for (size_t i = 0; i < LT_COUNT(facts); i++) {
        struct lt_str fact;
        memcpy(&fact, (const char *)doc + facts[i].at, sizeof fact);
        lt_wire_put_text(out, fact);
    }
}

void lt_wire_put_block(struct lt_buf *out, const struct lt_block *b)
{
    lt_wire_put_number(out, b->role);
    put_int(out, b->level);
    put_int(out, b->ordinal);
    lt_wire_put_number(out, (b->in_quote ? IN_QUOTE : 0) | (b->in_body ? IN_BODY : 0));
    lt_wire_put_text(out, b->text);
    lt_wire_put_text(out, b->lang);
    lt_wire_put_text(out, b->id);
    lt_wire_put_text(out, b->why);
    lt_wire_put_number(out, b->src_at);
    lt_wire_put_number(out, b->src_len);
    lt_wire_put_number(out, b->n_spans);
    for (uint32_t i = 0; i < b->n_spans; i++) {
        lt_wire_put_number(out, b->spans[i].kind);
        lt_wire_put_number(out, b->spans[i].at);
        lt_wire_put_number(out, b->spans[i].len);
        lt_wire_put_text(out, b->spans[i].value);
    }
}

static enum lt_status no_document(struct lt_cx *cx, const char *what)
{
    return lt_fail(cx, LT_FORMAT, "what the reader says is no document: %s", what);
}

static bool has_control(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] < ' ' && s.p[i] != '\n' && s.p[i] != '\t')
            return true;
    return false;
}

static bool is_text(struct lt_str s)
{
    return lt_utf8_valid(s) && !has_control(s);
}

/* A fact that is no clean text becomes one: it is shown, not spoken, and no reason to lose an article. */
static struct lt_str clean_fact(struct lt_cx *cx, struct lt_doc *doc, struct lt_str raw)
{
    if (is_text(raw))
        return lt_doc_dup(cx, doc, raw);
    struct lt_buf clean = LT_BUF(raw.n * 3 + 4);
    for (size_t at = 0; at < raw.n;) {
        uint32_t c = lt_utf8_next(raw, &at);
        lt_utf8_add(&clean, c < ' ' ? ' ' : c);
    }
    struct lt_str copy = lt_doc_dup(cx, doc, lt_buf_str(&clean));
    lt_buf_close(&clean);
    return copy;
}

static enum lt_status take_fact(struct lt_cx *cx, struct lt_str *in, size_t i, struct lt_doc *doc)
{
    struct lt_str raw = {0}, copy;
    if (!lt_wire_take_text(in, facts[i].kind == BYTES ? LT_DOC_MAX_BYTES : FACT_MAX_BYTES, &raw))
        return no_document(cx, "a fact is cut off");
    if (facts[i].kind == NAME && raw.n && memchr(raw.p, '\0', raw.n))
        return no_document(cx, "its name has a NUL");
    if (raw.n == 0)
        return LT_OK;
    copy = facts[i].kind == TEXT ? clean_fact(cx, doc, raw) : lt_doc_dup(cx, doc, raw);
    memcpy((char *)doc + facts[i].at, &copy, sizeof copy);
    return cx->code;
}

enum lt_status lt_wire_take_head(struct lt_cx *cx, struct lt_str in, struct lt_doc *doc)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(facts) && !st; i++)
        st = take_fact(cx, &in, i, doc);
    return !st && in.n ? no_document(cx, "its head is too long") : st;
}

static bool boundary(struct lt_str text, uint64_t at)
{
    return at == text.n || (at < text.n && ((unsigned char)text.p[at] & 0xC0) != 0x80);
}

/* Inside the text, on whole characters, not before `from`. */
static bool span_fits(const struct lt_span *s, struct lt_str text, uint32_t from)
{
    uint64_t end = (uint64_t)s->at + s->len;
    return s->at >= from && end <= text.n && boundary(text, s->at) && boundary(text, end) &&
           (s->len || s->kind == LT_SPAN_HARD_BREAK);
}

static bool take_span(struct lt_str *in, struct lt_span *s)
{
    uint64_t kind = 0, at = 0, len = 0;
    if (!lt_wire_take_number(in, LT_SPANS - 1, &kind) || !lt_wire_take_number(in, LT_BLOCK_MAX_BYTES, &at) ||
        !lt_wire_take_number(in, LT_BLOCK_MAX_BYTES, &len) ||
        !lt_wire_take_text(in, FACT_MAX_BYTES, &s->value))
        return false;
    s->kind = (enum lt_span_kind)kind;
    s->at = (uint32_t)at;
    s->len = (uint32_t)len;
    return lt_utf8_valid(s->value);
}

/* Their number is at most what the bytes that are there can hold. */
static enum lt_status take_spans(struct lt_cx *cx, struct lt_str *in, struct lt_doc *doc, struct lt_block *b)
{
    uint64_t n = 0;
    if (!lt_wire_take_number(in, in->n / SPAN_MIN_BYTES, &n))
        return no_document(cx, "it has more spans than bytes");
    if (n == 0)
        return LT_OK;
    struct lt_span *spans = lt_arena_array(&doc->arena, (size_t)n, sizeof *spans);
    if (!spans)
        return lt_fail(cx, LT_OOM, "the document: out of memory");
    for (size_t i = 0; i < n; i++) {
        if (!take_span(in, &spans[i]) || !span_fits(&spans[i], b->text, i ? spans[i - 1].at : 0))
            return no_document(cx, "a span is none of its text");
        spans[i].value = lt_doc_dup(cx, doc, spans[i].value);
        if (cx->code)
            return cx->code;
    }
    b->spans = spans;
    b->n_spans = (uint32_t)n;
    return LT_OK;
}

struct raw_block {
    uint64_t role, flags, src_at, src_len;
    int level, ordinal;
    struct lt_str text, lang, id, why;
};

static bool take_raw(struct lt_str *in, struct raw_block *r)
{
    return lt_wire_take_number(in, LT_ROLES - 1, &r->role) && take_int(in, &r->level) &&
           take_int(in, &r->ordinal) && lt_wire_take_number(in, FLAGS, &r->flags) &&
           lt_wire_take_text(in, LT_BLOCK_MAX_BYTES, &r->text) &&
           lt_wire_take_text(in, FACT_MAX_BYTES, &r->lang) && lt_wire_take_text(in, FACT_MAX_BYTES, &r->id) &&
           lt_wire_take_text(in, FACT_MAX_BYTES, &r->why) &&
           lt_wire_take_number(in, UINT64_MAX, &r->src_at) &&
           lt_wire_take_number(in, UINT64_MAX - r->src_at, &r->src_len) && r->text.n && is_text(r->text) &&
           is_text(r->lang) && is_text(r->id) && is_text(r->why);
}

/* Most blocks have none of them. */
static struct lt_str copy_of(struct lt_cx *cx, struct lt_doc *doc, struct lt_str s)
{
    return s.n ? lt_doc_dup(cx, doc, s) : (struct lt_str){0};
}

static enum lt_status take_block(struct lt_cx *cx, struct lt_str *in, struct lt_doc *doc)
{
    struct raw_block r = {0};
    if (!take_raw(in, &r))
        return no_document(cx, "a block is damaged");
    struct lt_block *b = lt_doc_add(cx, doc, (enum lt_role)r.role, r.text);
    if (!b)
        return cx->code;
    b->level = r.level;
    b->ordinal = r.ordinal;
    b->in_quote = r.flags & IN_QUOTE;
    b->in_body = r.flags & IN_BODY;
    b->src_at = r.src_at;
    b->src_len = r.src_len;
    b->lang = copy_of(cx, doc, r.lang);
    b->id = copy_of(cx, doc, r.id);
    b->why = copy_of(cx, doc, r.why);
    return cx->code ? cx->code : take_spans(cx, in, doc, b);
}

enum lt_status lt_wire_take_blocks(struct lt_cx *cx, struct lt_str in, struct lt_doc *doc)
{
    enum lt_status st = LT_OK;
    while (in.n && !st)
        st = take_block(cx, &in, doc);
    return st;
}
