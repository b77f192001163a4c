/* publish/captions.c - WebVTT (W3C) and SubRip: cues for every line as it is written, cut where it is too
 * long for one (cuts.h), those of the reader's own too: whoever cannot hear reads all that is said. */
#include "publish/cuts.h"

#include "base/utf8.h"

#include <inttypes.h>

enum { MS48 = 48, HOLD48 = 72000, LONGEST48 = 7 * 48000 };

static void add_time(struct lt_buf *out, int64_t t48, char point)
{
    int64_t ms = t48 / MS48;
    lt_buf_addf(out, "%02" PRId64 ":%02d:%02d%c%03d", ms / 3600000, (int)(ms / 60000 % 60),
                (int)(ms / 1000 % 60), point, (int)(ms % 1000));
}

/* When the caption of cue i goes: it is held through the pause after its line, for a second and a half at
 * most, or until anything else is said. */
static int64_t caption_end48(const struct lt_episode *e, size_t i)
{
    int64_t next48 = i + 1 < e->n_cues ? e->cues[i + 1].begin48 : e->length48;
    int64_t held48 = e->cues[i].end48 + HOLD48;
    return next48 < held48 ? next48 : held48;
}

/* The last cue of line i is held, but not for longer than a caption may stand. */
static int64_t held_end48(const struct lt_episode *e, size_t i, const struct lt_cut *last)
{
    int64_t end48 = caption_end48(e, i), most48 = last->begin48 + LONGEST48;
    most48 = most48 < last->end48 ? last->end48 : most48;
    return end48 < most48 ? end48 : most48;
}

static void add_span(struct lt_buf *out, int64_t begin48, int64_t end48, char point)
{
    add_time(out, begin48, point);
    lt_buf_addz(out, " --> ");
    add_time(out, end48, point);
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

/* Captions being written. */
struct captions {
    struct lt_cx *cx;
    const struct lt_publication *p;
    bool timed_words;
    struct lt_words words;
    struct lt_cuts cuts;
    struct lt_buf page;
    size_t number; /* of the caption written last */
};

/* One row of a cue with the time of its words. A time stamp must lie inside its cue and after the one before
 * (WebVTT 4.3), to the millisecond. */
static void add_words(struct captions *c, struct lt_str show, size_t at, size_t end, const struct lt_cut *cut,
                      int64_t *last_ms)
{
    for (size_t i = 0; i < c->words.n; i++) {
        const struct lt_word *w = &c->words.v[i];
        int64_t ms = w->begin48 / MS48;
        if (w->at < at || w->at >= end || ms <= *last_ms || ms >= cut->end48 / MS48)
            continue;
        add_vtt_text(&c->page, lt_str_slice(show, at, w->at - at));
        lt_buf_addc(&c->page, '<');
        add_time(&c->page, w->begin48, '.');
        lt_buf_addc(&c->page, '>');
        *last_ms = ms;
        at = w->at;
    }
    add_vtt_text(&c->page, lt_str_slice(show, at, end - at));
}

typedef void add_row(struct captions *c, struct lt_str show, size_t at, size_t end, const struct lt_cut *cut,
                     int64_t *last_ms);

static void add_vtt_row(struct captions *c, struct lt_str show, size_t at, size_t end,
                        const struct lt_cut *cut, int64_t *last_ms)
{
    if (c->timed_words)
        add_words(c, show, at, end, cut, last_ms);
    else
        add_vtt_text(&c->page, lt_str_slice(show, at, end - at));
}

static void add_srt_row(struct captions *c, struct lt_str show, size_t at, size_t end,
                        const struct lt_cut *cut, int64_t *last_ms)
{
    (void)cut;
    (void)last_ms;
    add_srt_text(&c->page, lt_str_slice(show, at, end - at));
}

/* One or two rows, without the white space between them. */
static void add_rows(struct captions *c, struct lt_str show, const struct lt_cut *cut, add_row *add)
{
    size_t at = cut->at, end = at + cut->len;
    int64_t last_ms = cut->begin48 / MS48;
    if (cut->turn) {
        add(c, show, at, at + lt_str_trim(lt_str_slice(show, at, cut->turn - at)).n, cut, &last_ms);
        lt_buf_addc(&c->page, '\n');
        at = cut->turn;
    }
    add(c, show, at, end, cut, &last_ms);
    lt_buf_addc(&c->page, '\n');
}

/* What is of a format. */
struct caption_form {
    char point;        /* before the milliseconds */
    bool blank_before; /* an empty line before the first cue too */
    bool voices;       /* says who reads, where several do */
    add_row *add;
};

static const struct caption_form vtt_form = {'.', true, true, add_vtt_row},
                                 srt_form = {',', false, false, add_srt_row};

static enum lt_status add_line(struct captions *c, size_t i, const struct lt_performed *performed,
                               const struct caption_form *form)
{
    const struct lt_cue *cue = &c->p->episode->cues[i];
    int width = c->p->caption_width ? c->p->caption_width : LT_CAPTION_WIDTH;
    struct lt_str show = performed->line.show;
    enum lt_status st = lt_words_of(c->cx, performed, cue, &c->words);
    if (!st)
        st = lt_cuts_of(c->cx, show, &c->words, cue, width, &c->cuts);
    for (size_t k = 0; k < c->cuts.n && !st; k++) {
        struct lt_cut cut = c->cuts.v[k];
        if (k + 1 == c->cuts.n)
            cut.end48 = held_end48(c->p->episode, i, &cut);
        lt_buf_addf(&c->page, "%s%zu\n", c->number || form->blank_before ? "\n" : "", c->number + 1);
        c->number++;
        add_span(&c->page, cut.begin48, cut.end48, form->point);
        cut.end48 = c->cuts.v[k].end48;
        struct lt_str who = lt_words_speaker(c->p, performed);
        if (form->voices && who.n) {
            lt_buf_addz(&c->page, "<v ");
            add_vtt_text(&c->page, who);
            lt_buf_addc(&c->page, '>');
        }
        add_rows(c, show, &cut, form->add);
    }
    return st;
}

static enum lt_status write_captions(struct captions *c, const struct caption_form *form,
                                     const struct lt_sink *out)
{
    static const char what[] = "the captions";
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < c->p->episode->n_cues && !st; i++) {
        const struct lt_performed *performed = NULL;
        st = c->p->line(c->p->user, c->cx, i, &performed);
        if (!st && is_written(&performed->line))
            st = add_line(c, i, performed, form);
        if (!st)
            st = lt_sink_drain(c->cx, out, &c->page, LT_PAGE_BYTES, what);
    }
    if (!st)
        st = lt_sink_drain(c->cx, out, &c->page, 0, what);
    lt_cuts_close(&c->cuts);
    lt_words_close(&c->words);
    lt_buf_close(&c->page);
    return st;
}

enum lt_status lt_publish_vtt(struct lt_cx *cx, const struct lt_publication *p, bool words,
                              const struct lt_sink *out)
{
    struct captions c = {.cx = cx, .p = p, .timed_words = words, .page = LT_BUF(LT_PAGE_MAX_BYTES)};
    lt_buf_addz(&c.page, "WEBVTT\n");
    return write_captions(&c, &vtt_form, out);
}

enum lt_status lt_publish_srt(struct lt_cx *cx, const struct lt_publication *p, const struct lt_sink *out)
{
    struct captions c = {.cx = cx, .p = p, .page = LT_BUF(LT_PAGE_MAX_BYTES)};
    return write_captions(&c, &srt_form, out);
}
