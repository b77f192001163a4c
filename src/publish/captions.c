/* publish/captions.c - WebVTT (W3C) and SubRip: a cue for every line as it is written. Lines that only the
 * reading policy says ("Picture: ") have none. */
#include "publish/words.h"

#include "base/utf8.h"

#include <inttypes.h>

enum { MS48 = 48, HOLD48 = 48000 };

static void add_time(struct lt_buf *out, int64_t t48, char point)
{
    int64_t ms = t48 / MS48;
    lt_buf_addf(out, "%02" PRId64 ":%02d:%02d%c%03d", ms / 3600000, (int)(ms / 60000 % 60),
                (int)(ms / 1000 % 60), point, (int)(ms % 1000));
}

/* When the caption of cue i goes: it is held through the pause after its line, for a second at most, or
 * until anything else is said. */
static int64_t caption_end48(const struct lt_episode *e, size_t i)
{
    int64_t next48 = i + 1 < e->n_cues ? e->cues[i + 1].begin48 : e->length48;
    int64_t held48 = e->cues[i].end48 + HOLD48;
    return next48 < held48 ? next48 : held48;
}

static void add_span(struct lt_buf *out, const struct lt_episode *e, size_t i, char point)
{
    add_time(out, e->cues[i].begin48, point);
    lt_buf_addz(out, " --> ");
    add_time(out, caption_end48(e, i), point);
    lt_buf_addc(out, '\n');
}

/* A line break would end a line of the cue, two of them the cue. */
static uint32_t one_line(uint32_t c)
{
    return c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029 ? ' ' : c;
}

static void add_vtt_text(struct lt_buf *out, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = one_line(lt_utf8_next(s, &at));
        if (c == '&')
            lt_buf_addz(out, "&amp;");
        else if (c == '<')
            lt_buf_addz(out, "&lt;");
        else if (c == '>')
            lt_buf_addz(out, "&gt;");
        else
            lt_utf8_add(out, c);
    }
}

/* SubRip has no escapes; its arrow in a text is written as the character for it. */
static void add_srt_text(struct lt_buf *out, struct lt_str s)
{
    for (size_t at = 0; at < s.n;) {
        if (lt_str_starts(lt_str_from(s, at), LT_S("-->"))) {
            lt_buf_addz(out, "\xE2\x86\x92");
            at += 3;
            continue;
        }
        lt_utf8_add(out, one_line(lt_utf8_next(s, &at)));
    }
}

/* Has the line anything to show? */
static bool is_written(const struct lt_line *line)
{
    return lt_str_trim(line->show).n > 0;
}

/* A time stamp must lie inside its cue and after the one before (WebVTT 4.3), to the millisecond. */
static void add_words(struct lt_buf *out, const struct lt_line *line, const struct lt_cue *cue,
                      const struct lt_words *words)
{
    int64_t last_ms = cue->begin48 / MS48, end_ms = cue->end48 / MS48;
    add_vtt_text(out, lt_str_slice(line->show, 0, words->n ? words->v[0].at : line->show.n));
    for (size_t i = 0; i < words->n; i++) {
        const struct lt_word *w = &words->v[i];
        int64_t ms = w->begin48 / MS48;
        if (ms > last_ms && ms < end_ms) {
            lt_buf_addc(out, '<');
            add_time(out, w->begin48, '.');
            lt_buf_addc(out, '>');
            last_ms = ms;
        }
        add_vtt_text(out, lt_str_slice(line->show, w->at, w->len));
    }
}

/* Captions being written. */
struct captions {
    struct lt_cx *cx;
    const struct lt_publication *p;
    bool timed_words;
    struct lt_words words;
    struct lt_buf page;
    size_t number; /* of the caption written last */
};

typedef enum lt_status add_caption(struct captions *c, size_t i, const struct lt_performed *performed);

static enum lt_status add_vtt_caption(struct captions *c, size_t i, const struct lt_performed *performed)
{
    const struct lt_cue *cue = &c->p->episode->cues[i];
    enum lt_status st = c->timed_words ? lt_words_of(c->cx, performed, cue, &c->words) : LT_OK;
    lt_buf_addf(&c->page, "\n%zu\n", ++c->number);
    add_span(&c->page, c->p->episode, i, '.');
    add_words(&c->page, &performed->line, cue, &c->words);
    lt_buf_addc(&c->page, '\n');
    return st;
}

static enum lt_status add_srt_caption(struct captions *c, size_t i, const struct lt_performed *performed)
{
    lt_buf_addf(&c->page, "%s%zu\n", c->number ? "\n" : "", c->number + 1);
    c->number++;
    add_span(&c->page, c->p->episode, i, ',');
    add_srt_text(&c->page, performed->line.show);
    lt_buf_addc(&c->page, '\n');
    return LT_OK;
}

static enum lt_status write_captions(struct captions *c, add_caption *add, const struct lt_sink *out)
{
    static const char what[] = "the captions";
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < c->p->episode->n_cues && !st; i++) {
        const struct lt_performed *performed = NULL;
        st = c->p->line(c->p->user, c->cx, i, &performed);
        if (!st && is_written(&performed->line))
            st = add(c, i, performed);
        if (!st)
            st = lt_sink_drain(c->cx, out, &c->page, LT_PAGE_BYTES, what);
    }
    if (!st)
        st = lt_sink_drain(c->cx, out, &c->page, 0, what);
    lt_words_close(&c->words);
    lt_buf_close(&c->page);
    return st;
}

enum lt_status lt_publish_vtt(struct lt_cx *cx, const struct lt_publication *p, bool words,
                              const struct lt_sink *out)
{
    struct captions c = {.cx = cx, .p = p, .timed_words = words, .page = LT_BUF(LT_PAGE_MAX_BYTES)};
    lt_buf_addz(&c.page, "WEBVTT\n");
    return write_captions(&c, add_vtt_caption, out);
}

enum lt_status lt_publish_srt(struct lt_cx *cx, const struct lt_publication *p, const struct lt_sink *out)
{
    struct captions c = {.cx = cx, .p = p, .page = LT_BUF(LT_PAGE_MAX_BYTES)};
    return write_captions(&c, add_srt_caption, out);
}
