/* script/lines/text.c - a block's text without its note marks, and the way back. See script/lines/parts.h. */
#include "script/lines/parts.h"

/* How many gaps lie before the offset: by place in the plain text, or in the block. */
static size_t gaps_before(const struct lt_writer *w, size_t at, bool in_block, bool with_equal)
{
    size_t low = 0, high = w->n_gaps;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const struct lt_gap *g = &w->gaps[mid];
        size_t start = in_block ? g->at + (size_t)(g->taken - g->len) : g->at;
        if (start < at || (with_equal && start == at))
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

uint32_t lt_text_to_block(const struct lt_writer *w, size_t plain_at, bool end)
{
    size_t n = gaps_before(w, plain_at, false, !end);
    return (uint32_t)(plain_at + (n ? w->gaps[n - 1].taken : 0));
}

/* An offset inside a gap is where the gap was. */
size_t lt_text_to_plain(const struct lt_writer *w, size_t block_at)
{
    size_t n = gaps_before(w, block_at, true, false);
    if (!n)
        return block_at;
    const struct lt_gap *g = &w->gaps[n - 1];
    return block_at - g->taken > g->at && block_at >= g->taken ? block_at - g->taken : g->at;
}

static enum lt_status skip_range(struct lt_writer *w, uint32_t at, uint32_t len, const char *why)
{
    struct lt_skip *skip = lt_script_skip(w->cx, w->out, w->block, lt_str_of(why));
    if (!skip)
        return w->cx->code;
    skip->at = at;
    skip->len = len;
    return LT_OK;
}

/* text[from, to) of the plain text, less the note marks within, which are accounted for already. */
enum lt_status lt_text_skip(struct lt_writer *w, size_t from, size_t to, const char *why)
{
    size_t at = from;
    enum lt_status st = LT_OK;
    for (size_t i = gaps_before(w, from, false, true); i < w->n_gaps && w->gaps[i].at < to && !st; i++) {
        if (w->gaps[i].at > at)
            st = skip_range(w, lt_text_to_block(w, at, false), (uint32_t)(w->gaps[i].at - at), why);
        at = w->gaps[i].at;
    }
    return st || at >= to ? st : skip_range(w, lt_text_to_block(w, at, false), (uint32_t)(to - at), why);
}

static enum lt_status take_out(struct lt_writer *w, const struct lt_span *mark)
{
    if (!lt_grow(&w->gaps, &w->cap_gaps, w->n_gaps + 1, sizeof *w->gaps, LT_LINE_ARRAY_MAX))
        return lt_writer_oom(w);
    uint32_t taken = w->n_gaps ? w->gaps[w->n_gaps - 1].taken : 0;
    w->gaps[w->n_gaps++] = (struct lt_gap){(uint32_t)w->plain.n, taken + mark->len, mark->len};
    return skip_range(w, mark->at, mark->len, "a note mark");
}

/* What is set above or below the line, by its place in w->text. */
static enum lt_status take_raised(struct lt_writer *w, const struct lt_block *b)
{
    size_t done = 0;
    w->n_raised = 0;
    for (uint32_t i = 0; i < b->n_spans; i++) {
        const struct lt_span *s = &b->spans[i];
        if ((s->kind != LT_SPAN_SUPERSCRIPT && s->kind != LT_SPAN_SUBSCRIPT) || !s->len)
            continue;
        size_t from = lt_text_to_plain(w, s->at), to = lt_text_to_plain(w, s->at + (size_t)s->len);
        if (from < done || to <= from || to > w->text.n)
            continue;
        if (!lt_grow(&w->raised, &w->cap_raised, w->n_raised + 1, sizeof *w->raised, LT_LINE_ARRAY_MAX))
            return lt_writer_oom(w);
        w->raised[w->n_raised++] =
            (struct lt_raised){(uint32_t)from, (uint32_t)(to - from), s->kind == LT_SPAN_SUBSCRIPT};
        done = to;
    }
    return LT_OK;
}

/* Sets w->text to the block's text less its note marks. */
enum lt_status lt_text_take(struct lt_writer *w, const struct lt_block *b)
{
    w->n_gaps = 0;
    w->plain.max = LT_BLOCK_MAX_BYTES;
    lt_buf_clear(&w->plain);
    size_t done = 0;
    for (uint32_t i = 0; i < b->n_spans; i++) {
        const struct lt_span *s = &b->spans[i];
        if (s->kind != LT_SPAN_NOTE_REF || s->len == 0 || s->at < done || s->at + (size_t)s->len > b->text.n)
            continue;
        lt_buf_add(&w->plain, lt_str_slice(b->text, done, s->at - done));
        enum lt_status st = take_out(w, s);
        if (st)
            return st;
        done = s->at + (size_t)s->len;
    }
    if (!done) {
        w->text = b->text;
        return take_raised(w, b);
    }
    lt_buf_add(&w->plain, lt_str_from(b->text, done));
    w->text = lt_buf_str(&w->plain);
    enum lt_status st = lt_buf_check(w->cx, &w->plain, "a paragraph");
    return st ? st : take_raised(w, b);
}
