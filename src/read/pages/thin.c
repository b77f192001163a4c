/* read/pages/thin.c - one pass over the page by the tokenizer rules of the HTML standard (13.2.5), as far as
 * they decide where a tag, an attribute, a comment or a raw text element ends.
 *
 * It also guards the tree builder that comes after it, whose work per tag grows with the number of open
 * elements: tags beyond LT_THIN_MAX_DEPTH are dropped in pairs (browsers do the same), an attribute is given
 * once, and a value has a ceiling. Every search that may fail fails once per page, so the whole stays linear.
 */
#include "read/pages/thin.h"

#include "base/utf8.h"
#include "read/pages/elements.h"

#include <stdlib.h>
#include <string.h>

struct thinner {
    struct lt_thin *out;
    struct lt_str s;
    size_t at;
    bool xml;
    bool failed;                      /* no memory for the steps */
    uint16_t open[LT_THIN_MAX_DEPTH]; /* tags of the elements open that need an end tag */
    unsigned depth;                   /* of them: at least as many as the parser will have */
    uint32_t dropped[LT_TAGS];        /* start tags left out whose end tags are still to come */
    bool endless[LT_TAGS];            /* looked for this end tag once, and there is none */
};

struct attribute {
    struct lt_str name, value; /* the value without its quotes */
    char quote;                /* or 0 */
};

struct tag {
    struct lt_str name;
    enum lt_elem id;
    bool self_closing;
    bool json; /* type is JSON-LD */
    bool tex;  /* it is a formula for MathJax */
};

static void keep_step(struct thinner *t)
{
    struct lt_thin *o = t->out;
    struct lt_thin_step step = {(uint32_t)o->page.n, (uint32_t)t->at};
    if (o->n_steps) {
        struct lt_thin_step *last = &o->steps[o->n_steps - 1];
        if (step.src_at - last->src_at == step.thin_at - last->thin_at)
            return;
        if (step.thin_at == last->thin_at) {
            *last = step;
            return;
        }
    }
    t->failed = t->failed || !lt_grow(&o->steps, &o->cap_steps, o->n_steps + 1, sizeof step, UINT32_MAX);
    if (!t->failed)
        o->steps[o->n_steps++] = step;
}

/* The source from t->at up to `end`, as it is. */
static void keep_until(struct thinner *t, size_t end)
{
    if (end > t->at) {
        keep_step(t);
        lt_buf_addmem(&t->out->page, t->s.p + t->at, end - t->at);
    }
    t->at = end;
}

static char peek(const struct thinner *t, size_t at)
{
    return at < t->s.n ? t->s.p[at] : '\0';
}

static void skip_space(struct thinner *t)
{
    while (t->at < t->s.n && lt_is_space(t->s.p[t->at]))
        t->at++;
}

/* `<!--` at t->at: where what follows the comment begins. */
static size_t after_comment(const struct thinner *t)
{
    size_t at = t->at + 4;
    if (peek(t, at) == '>')
        return at + 1;
    if (peek(t, at) == '-' && peek(t, at + 1) == '>')
        return at + 2;
    while (at < t->s.n) {
        const char *dashes = memmem(t->s.p + at, t->s.n - at, "--", 2);
        if (!dashes)
            break;
        at = (size_t)(dashes - t->s.p) + 2;
        if (peek(t, at) == '>')
            return at + 1;
        if (peek(t, at) == '!' && peek(t, at + 1) == '>')
            return at + 2;
        at--;
    }
    return t->s.n;
}

static size_t after_char(const struct thinner *t, size_t at, char c)
{
    const char *found = at < t->s.n ? memchr(t->s.p + at, c, t->s.n - at) : NULL;
    return found ? (size_t)(found - t->s.p) + 1 : t->s.n;
}

static struct lt_str tag_name(const struct thinner *t, size_t at)
{
    size_t end = at;
    while (end < t->s.n && !lt_is_space(t->s.p[end]) && t->s.p[end] != '/' && t->s.p[end] != '>')
        end++;
    return lt_str_slice(t->s, at, end - at);
}

/* Does a tag of this name (without its `<` or `</`) stand at `at`? */
static bool is_tag(const struct thinner *t, size_t at, struct lt_str name)
{
    char after = peek(t, at + name.n);
    return lt_str_eq_nocase(lt_str_slice(t->s, at, name.n), name) &&
           (lt_is_space(after) || after == '/' || after == '>');
}

/* `</name` followed by something that ends a name, from `at` on; or SIZE_MAX. */
static size_t find_end_tag(const struct thinner *t, size_t at, struct lt_str name)
{
    while (at + 2 + name.n < t->s.n) {
        const char *lt = memchr(t->s.p + at, '<', t->s.n - at);
        if (!lt)
            return SIZE_MAX;
        at = (size_t)(lt - t->s.p);
        if (peek(t, at + 1) == '/' && is_tag(t, at + 2, name))
            return at;
        at++;
    }
    return SIZE_MAX;
}

enum script { SCRIPT_PLAIN, SCRIPT_COMMENT, SCRIPT_INNER, SCRIPT_ENDS };

/* What the sign at `at` makes of a script in this state. */
static enum script script_after(const struct thinner *t, size_t at, enum script state)
{
    struct lt_str rest = lt_str_from(t->s, at);
    if (rest.p[0] == '-')
        return lt_str_starts(rest, LT_S("-->")) ? SCRIPT_PLAIN : state;
    if (rest.p[0] != '<')
        return state;
    if (state == SCRIPT_PLAIN && lt_str_starts(rest, LT_S("<!--")))
        return SCRIPT_COMMENT;
    if (state == SCRIPT_COMMENT && is_tag(t, at + 1, LT_S("script")))
        return SCRIPT_INNER;
    if (peek(t, at + 1) != '/' || !is_tag(t, at + 2, LT_S("script")))
        return state;
    return state == SCRIPT_INNER ? SCRIPT_COMMENT : SCRIPT_ENDS;
}

/* A script may write a script inside a comment; that one's end tag does not end it (13.2.5.15 to 34). */
static size_t find_script_end(const struct thinner *t, size_t at)
{
    for (enum script state = SCRIPT_PLAIN; at < t->s.n; at++) {
        if (state == SCRIPT_PLAIN) { /* nothing but a tag or a comment matters */
            const char *lt = memchr(t->s.p + at, '<', t->s.n - at);
            if (!lt)
                return SIZE_MAX;
            at = (size_t)(lt - t->s.p);
        }
        state = script_after(t, at, state);
        if (state == SCRIPT_ENDS)
            return at;
    }
    return SIZE_MAX;
}

/* Drawings nest; the end tag that counts is the one that closes the first. */
static size_t find_nested_end(const struct thinner *t, size_t at, struct lt_str name)
{
    size_t depth = 1;
    while (at < t->s.n) {
        const char *lt = memchr(t->s.p + at, '<', t->s.n - at);
        if (!lt)
            break;
        at = (size_t)(lt - t->s.p);
        bool end = peek(t, at + 1) == '/';
        if (!is_tag(t, at + 1 + end, name)) {
            at++;
            continue;
        }
        if (end && --depth == 0)
            return at;
        at = after_char(t, at, '>');
        depth += !end && peek(t, at - 2) != '/';
    }
    return SIZE_MAX;
}

static size_t find_content_end(struct thinner *t, const struct tag *tag)
{
    if (t->endless[tag->id])
        return SIZE_MAX;
    size_t end = SIZE_MAX;
    if (tag->id == LT_TAG_SCRIPT)
        end = find_script_end(t, t->at);
    else if (tag->id == LT_TAG_SVG)
        end = find_nested_end(t, t->at, tag->name);
    if (end == SIZE_MAX && tag->id != LT_TAG_SVG)
        end = find_end_tag(t, t->at, tag->name);
    t->endless[tag->id] = end == SIZE_MAX;
    return end;
}

/* ---- attributes ---- */

/* The next attribute; false at the end of the tag, with t->at after its `>`. */
static bool next_attribute(struct thinner *t, struct tag *tag, struct attribute *a)
{
    for (;;) {
        skip_space(t);
        char c = peek(t, t->at);
        if (t->at >= t->s.n || c == '>') {
            t->at += t->at < t->s.n;
            return false;
        }
        if (c != '/')
            break;
        t->at++;
        tag->self_closing = peek(t, t->at) == '>';
    }
    size_t start = t->at++; /* a name may begin with `=` */
    while (t->at < t->s.n && !lt_is_space(t->s.p[t->at]) && !strchr("=/>", t->s.p[t->at]))
        t->at++;
    *a = (struct attribute){.name = lt_str_slice(t->s, start, t->at - start)};
    skip_space(t);
    if (peek(t, t->at) != '=')
        return true;
    t->at++;
    skip_space(t);
    char q = peek(t, t->at);
    if (q == '"' || q == '\'') {
        a->quote = q;
        size_t end = after_char(t, ++t->at, q);
        a->value = lt_str_slice(t->s, t->at, end - t->at - (end > t->at && t->s.p[end - 1] == q));
        t->at = end;
        return true;
    }
    start = t->at;
    while (t->at < t->s.n && !lt_is_space(t->s.p[t->at]) && t->s.p[t->at] != '>')
        t->at++;
    a->value = lt_str_slice(t->s, start, t->at - start);
    return true;
}

/* Pictures given in full and styles that hide nothing tell a reader nothing. */
static bool worth_keeping(enum lt_attr_name id, struct lt_str value)
{
    if (id == LT_ATTR_STYLE)
        return lt_str_find_nocase(value, LT_S("none")) != SIZE_MAX ||
               lt_str_find_nocase(value, LT_S("hidden")) != SIZE_MAX;
    if (id == LT_ATTR_SRC || id == LT_ATTR_HREF)
        return !lt_str_starts_nocase(value, LT_S("data:")) &&
               !lt_str_starts_nocase(value, LT_S("javascript:"));
    return id != LT_ATTRS;
}

static void keep_attribute(struct thinner *t, struct attribute *a)
{
    struct lt_buf *page = &t->out->page;
    a->value = lt_utf8_cut(a->value, LT_THIN_MAX_VALUE);
    lt_buf_addc(page, ' ');
    lt_buf_add(page, a->name);
    if (!a->value.n)
        return;
    char quote[2] = {a->quote ? a->quote : '"', 0};
    if (!a->quote && lt_str_find_char(a->value, '"') != SIZE_MAX)
        quote[0] = '\'';
    lt_buf_addc(page, '=');
    lt_buf_addz(page, quote);
    lt_buf_add(page, a->value);
    lt_buf_addz(page, quote);
}

/* ---- tags ---- */

/* Kramdown writes a formula for MathJax as "% <![CDATA[ … %]]>". */
static struct lt_str without_cdata(struct lt_str tex)
{
    tex = lt_str_trim(tex);
    if (lt_str_starts(tex, LT_S("% <![CDATA[")))
        tex = lt_str_from(tex, sizeof "% <![CDATA[" - 1);
    return lt_str_ends(tex, LT_S("%]]>")) ? lt_str_slice(tex, 0, tex.n - 4) : tex;
}

/* A script that is a formula stands in the text as one. */
static void keep_formula(struct thinner *t, struct lt_str tex)
{
    struct lt_buf *page = &t->out->page;
    tex = without_cdata(lt_str_slice(tex, 0, LT_THIN_MAX_VALUE));
    lt_buf_add(page, LT_S("\\("));
    for (size_t i = 0; i < tex.n; i++) {
        if (tex.p[i] == '<')
            lt_buf_add(page, LT_S("&lt;"));
        else if (tex.p[i] == '&')
            lt_buf_add(page, LT_S("&amp;"));
        else
            lt_buf_addc(page, tex.p[i]);
    }
    lt_buf_add(page, LT_S("\\)"));
}

static void start_raw(struct thinner *t, const struct tag *tag)
{
    size_t end = find_content_end(t, tag);
    bool cut = (lt_elem_kind(tag->id) & LT_KIND_CUT) != 0;
    if (end == SIZE_MAX) {
        /* The standard reads the rest of the page as the content of these; of the others only the tag goes.
         */
        if (tag->id == LT_TAG_SCRIPT || tag->id == LT_TAG_STYLE || tag->id == LT_TAG_TEXTAREA)
            t->at = t->s.n;
        return;
    }
    if (tag->json && t->out->n_scripts < LT_THIN_MAX_SCRIPTS)
        t->out->scripts[t->out->n_scripts++] = lt_str_slice(t->s, t->at, end - t->at);
    if (tag->tex)
        keep_formula(t, lt_str_slice(t->s, t->at, end - t->at));
    if (!cut) {
        if (tag->id == LT_TAG_IFRAME)
            t->at = end;
        keep_until(t, end);
        lt_buf_addz(&t->out->page, "</");
        lt_buf_add(&t->out->page, tag->name);
        lt_buf_addc(&t->out->page, '>');
    }
    t->at = after_char(t, end, '>');
}

/* ---- what is open ----
 *
 * A stack as the tree builder's, but for elements whose end tags may be left out. Where the two cannot be
 * kept the same this one holds more: it must never say fewer, or a page could nest without end. */

static unsigned kind_at(const struct thinner *t, unsigned depth)
{
    return lt_elem_kind((enum lt_elem)t->open[depth]);
}

/* True when the element may be opened; else its end tag will be left out too. */
static bool open_element(struct thinner *t, enum lt_elem id)
{
    if (t->depth >= LT_THIN_MAX_DEPTH) {
        t->dropped[id]++;
        return false;
    }
    t->open[t->depth++] = (uint16_t)id;
    return true;
}

/* A row or a cell closes all that its table has open. */
static void open_cell(struct thinner *t)
{
    for (unsigned i = t->depth; i-- > 0;) {
        if (t->open[i] == LT_TAG_TABLE)
            t->depth = i + 1;
        if (t->open[i] == LT_TAG_TABLE || t->open[i] == LT_TAG_TEMPLATE || t->open[i] == LT_TAG_MATH)
            return;
    }
}

/* Where the element is that an end tag closes; t->depth: nowhere. */
static unsigned find_open(const struct thinner *t, enum lt_elem id)
{
    unsigned kind = lt_elem_kind(id);
    bool plain = !(kind & (LT_KIND_BLOCK | LT_KIND_FORMAT | LT_KIND_SCOPE));
    for (unsigned i = t->depth; i-- > 0;) {
        if (t->open[i] == id)
            return i;
        if ((kind_at(t, i) & LT_KIND_SCOPE) && id != LT_TAG_TABLE && id != LT_TAG_TEMPLATE)
            break;
        if (plain && (kind_at(t, i) & LT_KIND_BLOCK))
            break;
    }
    return t->depth;
}

static void close_element(struct thinner *t, enum lt_elem id)
{
    unsigned at = find_open(t, id);
    if (at == t->depth)
        return;
    if (lt_elem_kind(id) & LT_KIND_FORMAT)
        memmove(t->open + at, t->open + at + 1, (t->depth - at - 1) * sizeof *t->open);
    t->depth = lt_elem_kind(id) & LT_KIND_FORMAT ? t->depth - 1 : at;
}

static bool is_cell(enum lt_elem id)
{
    return id == LT_TAG_TD || id == LT_TAG_TH || id == LT_TAG_TR;
}

static void note_type(struct tag *tag, struct lt_str type)
{
    tag->json = lt_str_find_nocase(type, LT_S("ld+json")) != SIZE_MAX;
    tag->tex = lt_str_starts_nocase(type, LT_S("math/tex"));
}

/* Of each attribute the first one counts. */
static void read_attributes(struct thinner *t, struct tag *tag)
{
    uint64_t seen = 0;
    for (struct attribute a; next_attribute(t, tag, &a);) {
        enum lt_attr_name id = lt_attr_find(a.name);
        if (id == LT_ATTR_TYPE && tag->id == LT_TAG_SCRIPT)
            note_type(tag, lt_str_slice(a.value, 0, 64));
        if (id == LT_ATTRS || (seen >> id & 1) || !worth_keeping(id, lt_str_slice(a.value, 0, 512)))
            continue;
        seen |= UINT64_C(1) << id;
        keep_attribute(t, &a);
    }
}

/* Does the tag open an element that its end tag closes? */
static bool holds_others(unsigned kind)
{
    return !(kind & (LT_KIND_EMPTY | LT_KIND_OPTIONAL | LT_KIND_RAW));
}

static void start_tag(struct thinner *t)
{
    keep_step(t);
    struct lt_buf *page = &t->out->page;
    size_t mark = page->n;
    struct tag tag = {.name = tag_name(t, t->at + 1)};
    tag.id = lt_elem_find(tag.name);
    unsigned kind = lt_elem_kind(tag.id);
    t->at += 1 + tag.name.n;
    lt_buf_addc(page, '<');
    lt_buf_add(page, lt_utf8_cut(tag.name, 64));
    read_attributes(t, &tag);
    lt_buf_addc(page, '>');
    if (is_cell(tag.id))
        open_cell(t);
    bool empty = t->xml && tag.self_closing && !(kind & LT_KIND_EMPTY);
    if (kind & LT_KIND_CUT)
        page->n = mark;
    else if (empty)
        lt_buf_addf(page, "</" LT_FMT ">", LT_ARG(lt_utf8_cut(tag.name, 64)));
    else if (holds_others(kind) && !open_element(t, tag.id))
        page->n = mark;
    bool raw = (kind & (LT_KIND_RAW | LT_KIND_CUT)) && !empty;
    if (raw && !(tag.id == LT_TAG_SVG && tag.self_closing))
        start_raw(t, &tag);
}

static void end_tag(struct thinner *t)
{
    struct tag tag = {.name = tag_name(t, t->at + 2)};
    tag.id = lt_elem_find(tag.name);
    keep_step(t);
    t->at += 2 + tag.name.n;
    for (struct attribute a; next_attribute(t, &tag, &a);)
        ;
    if (t->dropped[tag.id]) {
        t->dropped[tag.id]--;
        return;
    }
    close_element(t, tag.id);
    if (!(lt_elem_kind(tag.id) & LT_KIND_CUT))
        lt_buf_addf(&t->out->page, "</" LT_FMT ">", LT_ARG(lt_utf8_cut(tag.name, 64)));
}

/* t->at is a `<`. */
static void markup(struct thinner *t)
{
    struct lt_str rest = lt_str_from(t->s, t->at);
    char next = peek(t, t->at + 1);
    if (lt_is_alpha(next))
        start_tag(t);
    else if (next == '/' && lt_is_alpha(peek(t, t->at + 2)))
        end_tag(t);
    else if (lt_str_starts(rest, LT_S("<!--")))
        t->at = after_comment(t);
    else if (lt_str_starts_nocase(rest, LT_S("<!doctype")))
        keep_until(t, after_char(t, t->at, '>'));
    else if (next == '!' || next == '?' || next == '/')
        t->at = after_char(t, t->at, '>');
    else
        keep_until(t, t->at + 1);
}

enum lt_status lt_thin_page(struct lt_cx *cx, struct lt_str text, bool xml, struct lt_thin *thin)
{
    *thin = (struct lt_thin){.page = LT_BUF(2 * text.n + 4096)};
    if (text.n > UINT32_MAX / 2)
        return lt_fail(cx, LT_LIMIT, "a page of %zu bytes is too large", text.n);
    struct thinner *t = calloc(1, sizeof *t);
    if (!t)
        return lt_fail(cx, LT_OOM, "out of memory");
    *t = (struct thinner){.out = thin, .s = text, .xml = xml};
    while (t->at < text.n && !thin->page.failed && !t->failed) {
        const char *lt = memchr(text.p + t->at, '<', text.n - t->at);
        keep_until(t, lt ? (size_t)(lt - text.p) : text.n);
        if (lt)
            markup(t);
    }
    bool failed = thin->page.failed || t->failed;
    free(t);
    return failed ? lt_fail(cx, LT_OOM, "out of memory") : LT_OK;
}

void lt_thin_close(struct lt_thin *thin)
{
    lt_buf_close(&thin->page);
    free(thin->steps);
    *thin = (struct lt_thin){0};
}

uint32_t lt_thin_source(const struct lt_thin *thin, uint32_t at)
{
    size_t low = 0, high = thin->n_steps;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (thin->steps[mid].thin_at <= at)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == 0)
        return at;
    return thin->steps[low - 1].src_at + (at - thin->steps[low - 1].thin_at);
}
