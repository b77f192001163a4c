/* model/line.c - see line.h. */
#include "model/line.h"

#include "base/utf8.h"

enum { OPENING_MAX_BYTES = 48, TITLE_MAX_BYTES = 126 };

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

struct lt_slate lt_line_slate(const struct lt_line *line, int64_t length48)
{
    return (struct lt_slate){
        .length48 = length48,
        .pause_before_ms = line->pause_before_ms,
        .pause_after_ms = line->pause_after_ms,
        .block = line->block,
        .role = (uint8_t)line->role,
        .starts_block = line->starts_block,
        .starts_part = line->starts_part,
    };
}

static struct lt_str shorten(struct lt_str show, size_t most, struct lt_arena *arena)
{
    show = lt_str_trim(show);
    if (show.n <= most)
        return lt_arena_dup(arena, show);
    struct lt_str cut = lt_utf8_cut(show, most);
    size_t n = cut.n;
    while (n > most / 2 && cut.p[n - 1] != ' ')
        n--;
    if (cut.p[n - 1] == ' ')
        cut.n = n;
    cut = lt_str_trim(cut);
    while (cut.n && (cut.p[cut.n - 1] == ',' || cut.p[cut.n - 1] == ';' || cut.p[cut.n - 1] == ':'))
        cut.n--;
    return lt_arena_printf(arena, LT_FMT "…", LT_ARG(cut));
}

struct lt_str lt_line_opening(struct lt_str show, struct lt_arena *arena)
{
    return shorten(show, OPENING_MAX_BYTES, arena);
}

struct lt_str lt_line_title(struct lt_str text, struct lt_arena *arena)
{
    return text.n <= TITLE_MAX_BYTES ? lt_arena_dup(arena, text)
                                     : shorten(text, TITLE_MAX_BYTES - (sizeof "…" - 1), arena);
}
