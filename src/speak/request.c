/* speak/request.c - what an engine is asked for one line: the fields and the text of a "say" frame
 * (voices/ENGINES.md, "To the engine"). Depends on the line and the voice only. */
#include "model/tag.h"
#include "speak/speak.h"

enum { REQUEST_MAX = 256 * 1024 };

static int clamp(int v, int low, int high)
{
    return v < low ? low : v > high ? high : v;
}

/* A field is one line: whatever control characters a value has are left out. */
static void add_value(struct lt_buf *b, struct lt_str value)
{
    for (size_t i = 0; i < value.n; i++)
        if ((unsigned char)value.p[i] >= 0x20 && value.p[i] != 0x7F)
            lt_buf_addc(b, value.p[i]);
    lt_buf_addc(b, '\n');
}

static void add_span(struct lt_buf *b, const struct lt_say_span *span)
{
    static const char *const names[] = {
        [LT_SAY_LANGUAGE] = "language", [LT_SAY_PHONEMES] = "phonemes", [LT_SAY_LETTERS] = "letters"};
    lt_buf_addf(b, "span %s %u %u%s", names[span->kind], (unsigned)span->at, (unsigned)span->len,
                span->value.n ? " " : "");
    add_value(b, span->value);
}

enum lt_status lt_speak_request(struct lt_cx *cx, const struct lt_voice *voice, const struct lt_line *line,
                                struct lt_buf *out)
{
    const struct lt_manner_set *manner = &voice->manners[line->manner];
    int rate = clamp(voice->rate_pct * (100 + manner->rate_pct) / 100, 20, 500);
    int pitch = clamp(voice->pitch_pct * (100 + manner->pitch_pct) / 100, 0, 100);
    /* "en" in the line must not take an en-US voice to another accent. */
    bool own = line->lang.n == 0 || lt_tag_same_language(line->lang, voice->lang);
    lt_buf_addz(out, "language ");
    add_value(out, own ? voice->lang : line->lang);
    lt_buf_addz(out, "voice ");
    add_value(out, voice->engine_voice);
    lt_buf_addf(out, "rate %d\npitch %d\n", rate, pitch);
    if (line->take)
        lt_buf_addf(out, "take %u\n", (unsigned)line->take);
    for (uint32_t i = 0; i < line->n_spans; i++)
        add_span(out, &line->spans[i]);
    lt_buf_addc(out, '\n');
    lt_buf_add(out, line->say);
    if (out->failed || line->say.n > LT_LINE_MAX_BYTES || out->n > REQUEST_MAX)
        return lt_fail(cx, out->failed ? LT_OOM : LT_LIMIT, "a line of %zu bytes is too long to be spoken",
                       line->say.n);
    return LT_OK;
}
