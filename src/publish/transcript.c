/* publish/transcript.c - the transcript as JSON, version 1.0 of the podcast namespace's format. */
#include "publish/words.h"

#include "base/json.h"

static void add_segment(struct lt_json *j, const struct lt_publication *p, const struct lt_cue *cue,
                        const struct lt_performed *performed)
{
    lt_json_object(j);
    lt_json_put_opt(j, "speaker", lt_words_speaker(p, performed));
    lt_json_put_real(j, "startTime", (double)cue->begin48 / 48000, 3);
    lt_json_put_real(j, "endTime", (double)cue->end48 / 48000, 3);
    lt_json_put_str(j, "body", lt_str_trim(performed->line.show));
    lt_json_end_object(j);
}

enum lt_status lt_publish_transcript(struct lt_cx *cx, const struct lt_publication *p,
                                     const struct lt_sink *out)
{
    static const char what[] = "the transcript";
    struct lt_buf page = LT_BUF(LT_PAGE_MAX_BYTES);
    struct lt_json j = LT_JSON(&page);
    enum lt_status st = LT_OK;
    lt_json_object(&j);
    lt_json_put_str(&j, "version", LT_S("1.0.0"));
    lt_json_key(&j, "segments");
    lt_json_array(&j);
    for (size_t i = 0; i < p->episode->n_cues && !st; i++) {
        const struct lt_performed *performed = NULL;
        st = p->line(p->user, cx, i, &performed);
        if (!st && lt_str_trim(performed->line.show).n)
            add_segment(&j, p, &p->episode->cues[i], performed);
        if (!st)
            st = lt_sink_drain(cx, out, &page, LT_PAGE_BYTES, what);
    }
    lt_json_end_array(&j);
    lt_json_end_object(&j);
    lt_buf_addc(&page, '\n');
    if (!st)
        st = lt_sink_drain(cx, out, &page, 0, what);
    lt_buf_close(&page);
    return st;
}
