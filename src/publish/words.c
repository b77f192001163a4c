/* publish/words.c - see words.h: from word marks in what was said, over the line's alignment, to what was
 * written. Words said for one written thing ("twenty" "three" for 23) give one word, at the first one's
 * time. */
#include "publish/words.h"

#include <stdlib.h>
#include <string.h>

enum { WORDS_MAX = LT_LINE_MAX_BYTES };

void lt_words_close(struct lt_words *w)
{
    free(w->v);
    *w = (struct lt_words){0};
}

static bool on_boundary(struct lt_str s, uint32_t at)
{
    return at < s.n && ((unsigned char)s.p[at] & 0xC0) != 0x80;
}

/* Where the byte say_at was written: inside a piece that is said as it is written, the same byte; else the
 * piece's beginning. False when it was not written at all. */
static bool written_at(const struct lt_line *line, uint32_t say_at, uint32_t *show_at)
{
    const struct lt_align *a = lt_line_written(line, say_at);
    if (!a || a->show_len == 0)
        return false;
    bool same = a->say_len == a->show_len && lt_str_eq(lt_str_slice(line->say, a->say_at, a->say_len),
                                                       lt_str_slice(line->show, a->show_at, a->show_len));
    *show_at = a->show_at + (same ? say_at - a->say_at : 0);
    while (*show_at < line->show.n && lt_is_space(line->show.p[*show_at]))
        ++*show_at; /* the space before a word is the end of the one before */
    return on_boundary(line->show, *show_at);
}

static enum lt_status add(struct lt_cx *cx, struct lt_words *w, uint32_t at, int64_t begin48)
{
    if (!lt_grow(&w->v, &w->cap, w->n + 1, sizeof *w->v, WORDS_MAX))
        return lt_fail(cx, LT_OOM, "the words of a line: out of memory");
    w->v[w->n++] = (struct lt_word){.at = at, .begin48 = begin48};
    return LT_OK;
}

enum lt_status lt_words_of(struct lt_cx *cx, const struct lt_performed *performed, const struct lt_cue *cue,
                           struct lt_words *out)
{
    const struct lt_line *line = &performed->line;
    const struct lt_mark *marks = performed->take.marks;
    int64_t begin48 = cue->begin48;
    enum lt_status st = LT_OK;
    out->n = 0;
    for (size_t i = 0; i < performed->take.n_marks && !st; i++) {
        uint32_t at = 0;
        if (!written_at(line, marks[i].say_at, &at) || (out->n && at <= out->v[out->n - 1].at))
            continue;
        int64_t t = cue->begin48 + marks[i].sample;
        begin48 = t < begin48 ? begin48 : t > cue->end48 ? cue->end48 : t;
        st = add(cx, out, at, begin48);
    }
    for (size_t i = 0; i < out->n; i++)
        out->v[i].len = (uint32_t)(i + 1 < out->n ? out->v[i + 1].at : line->show.n) - out->v[i].at;
    return st;
}

struct lt_str lt_words_speaker(const struct lt_publication *p, const struct lt_performed *performed)
{
    if (performed->line.speaker.n)
        return performed->line.speaker;
    return p->n_voices > 1 ? performed->voice->name : (struct lt_str){0};
}
