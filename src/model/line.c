/* model/line.c - see line.h. */
#include "model/line.h"

void lt_script_init(struct lt_script *s)
{
    *s = (struct lt_script){.arena = LT_ARENA(LT_DOC_MAX_BYTES)};
}

void lt_script_close(struct lt_script *s)
{
    lt_arena_close(&s->arena);
    lt_script_init(s);
}

struct lt_line *lt_script_add(struct lt_cx *cx, struct lt_script *s)
{
    struct lt_line *lines = lt_arena_grow(&s->arena, s->lines, &s->cap_lines, s->n_lines + 1, sizeof *lines);
    if (!lines) {
        lt_fail(cx, LT_OOM, "the script: out of memory");
        return NULL;
    }
    s->lines = lines;
    lines[s->n_lines] = (struct lt_line){0};
    return &lines[s->n_lines++];
}

struct lt_skip *lt_script_skip(struct lt_cx *cx, struct lt_script *s, uint32_t block, struct lt_str why)
{
    struct lt_skip *skips = lt_arena_grow(&s->arena, s->skips, &s->cap_skips, s->n_skips + 1, sizeof *skips);
    if (!skips) {
        lt_fail(cx, LT_OOM, "the script: out of memory");
        return NULL;
    }
    s->skips = skips;
    skips[s->n_skips] = (struct lt_skip){.block = block, .why = why};
    return &skips[s->n_skips++];
}

const struct lt_align *lt_line_written(const struct lt_line *line, uint32_t say_at)
{
    size_t low = 0, high = line->n_align;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const struct lt_align *a = &line->align[mid];
        if (say_at < a->say_at)
            high = mid;
        else if (say_at >= a->say_at + a->say_len)
            low = mid + 1;
        else
            return a;
    }
    return NULL;
}
