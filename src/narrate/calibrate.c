/* narrate/calibrate.c - see calibrate.h. The voice reads its sample in every manner, or the sentences of a
 * text; sound/ finds the gain; the gain-db line of the profile is replaced, the rest of the file stays. */
#include "narrate/calibrate.h"

#include "base/io.h"
#include "base/unicode.h"
#include "pack/pack.h"
#include "script/script.h"
#include "sound/sound.h"

#include <math.h>
#include <stdlib.h>

/* Lines are mastered as narrate does it for this preset; for others, and for other loudnesses, it makes up.
 */
static const double stored_lufs = -19.01; /* two loudspeakers add 3.01 */
enum { LEAD_MS = 20, TAIL_MS = 60, LINES_MAX = 400, TEXT_MAX_BYTES = 1 << 20 };

struct session {
    struct lt_cx *cx;
    const struct lt_voice *voice;
    struct lt_speaker *speaker;
    struct lt_pcm lines[LINES_MAX];
    size_t n, letters;
    enum lt_status st;
};

static void read_line(struct session *s, struct lt_str say, enum lt_manner manner)
{
    const struct lt_line line = {.show = say, .say = say, .lang = s->voice->lang, .manner = manner};
    if (s->st || s->n == LINES_MAX || say.n == 0)
        return;
    s->st = lt_speaker_ask(s->cx, s->speaker, s->voice, &line);
    if (!s->st)
        s->st = lt_speaker_answer(s->cx, s->speaker, &s->lines[s->n]);
    s->n += s->st == LT_OK;
    s->letters += lt_uni_letters(say);
}

static void read_sentence(void *user, struct lt_str sentence)
{
    struct session *s = user;
    struct lt_buf say = LT_BUF(LT_LINE_MAX_BYTES);
    if (!s->st && lt_scribe_spoken(s->cx, s->voice->lang, sentence, 0, &say) == LT_OK && !say.failed)
        read_line(s, lt_buf_str(&say), LT_MANNER_PLAIN);
    lt_buf_close(&say);
}

static enum lt_status read_text(struct session *s, const char *path)
{
    struct lt_buf text = LT_BUF(TEXT_MAX_BYTES);
    enum lt_status st = lt_io_read_file(s->cx, path, &text);
    if (!st)
        st = lt_scribe_sentences(s->cx, s->voice->lang, lt_buf_str(&text), read_sentence, s);
    lt_buf_close(&text);
    return st ? st : s->st;
}

static double ms_of(const struct session *s)
{
    double ms = 0;
    for (size_t i = 0; i < s->n; i++)
        ms += 1000.0 * (double)s->lines[i].n / s->lines[i].rate_hz;
    return s->letters ? ms / (double)s->letters : 0;
}

static enum lt_status read_sample(struct session *s, bool once)
{
    if (s->voice->sample.n == 0)
        return lt_fail(s->cx, LT_USAGE, "voice " LT_FMT " has no sample; give a text to read",
                       LT_ARG(s->voice->name));
    for (int manner = 0; manner < (once ? 1 : LT_MANNERS); manner++)
        read_line(s, s->voice->sample, (enum lt_manner)manner);
    return s->st;
}

static enum lt_status find_gain(struct session *s, double *gain_db)
{
    const struct lt_preset *preset = lt_preset_calibrated();
    struct lt_sound_opts opts = {.rate_hz = preset->encode.rate_hz,
                                 .ceiling_dbtp = -1 - preset->codec_peak_db,
                                 .lead_ms = LEAD_MS,
                                 .tail_ms = TAIL_MS};
    /* What the codec will take is added before the limiter. */
    double loss_lu = preset->codec_loss_lu;
    enum lt_status st = lt_sound_calibrate(s->cx, &opts, s->lines, s->n, stored_lufs + loss_lu, gain_db);
    *gain_db -= st ? 0 : loss_lu;
    return st;
}

/* Is it the line `key = …`? */
static bool is_line_of(struct lt_str line, struct lt_str key)
{
    if (!lt_str_starts(line, key))
        return false;
    struct lt_str rest = lt_str_trim(lt_str_from(line, key.n));
    return rest.n && rest.p[0] == '=';
}

static bool has_line_of(struct lt_str profile, struct lt_str key)
{
    struct lt_str line;
    while (lt_str_line(&profile, &line))
        if (is_line_of(line, key))
            return true;
    return false;
}

/* The profile with another gain: the key's line, or a new one after [voice]. */
static void replace_gain(struct lt_str profile, struct lt_str key, double gain_db, struct lt_buf *out)
{
    bool done = false, has = has_line_of(profile, key);
    struct lt_str line;
    while (lt_str_line(&profile, &line)) {
        bool here = !done && (has ? is_line_of(line, key) : lt_str_eqz(line, "[voice]"));
        if (!here || !has) {
            lt_buf_add(out, line);
            lt_buf_addc(out, '\n');
        }
        if (here)
            lt_buf_addf(out, LT_FMT " = %.1f\n", LT_ARG(key), gain_db);
        done = done || here;
    }
}

static enum lt_status write_gain(struct lt_cx *cx, const char *path, struct lt_str key, double gain_db)
{
    struct lt_buf profile = LT_BUF(TEXT_MAX_BYTES), changed = LT_BUF(TEXT_MAX_BYTES);
    enum lt_status st = lt_io_read_file(cx, path, &profile);
    if (!st) {
        replace_gain(lt_buf_str(&profile), key, gain_db, &changed);
        st = lt_buf_check(cx, &changed, path);
    }
    if (!st)
        st = lt_outfile_save(cx, path, lt_buf_str(&changed));
    lt_buf_close(&profile);
    lt_buf_close(&changed);
    return st;
}

static void close_session(struct session *s)
{
    for (size_t i = 0; i < LINES_MAX; i++)
        lt_pcm_close(&s->lines[i]);
    lt_speaker_close(s->speaker);
    free(s);
}

static enum lt_status calibrate(struct session *s, const struct lt_calibration *how,
                                struct lt_calibrated *out)
{
    const struct lt_voice *voice = s->voice;
    enum lt_status st =
        lt_speaker_open(s->cx, &(struct lt_speaker_opts){.voice = voice}, voice->engine, &s->speaker);
    if (st)
        return st;
    st = how->text ? read_text(s, how->text) : read_sample(s, how->once);
    if (st)
        return st;
    st = find_gain(s, &out->gain_db);
    if (st)
        return st;
    out->ms_per_letter = ms_of(s);
    /* A gain holds from a version of the engine on. */
    struct lt_str version = lt_str_of(lt_speaker_hello(s->speaker)->version);
    out->key = lt_voice_is_newer(voice, version) ? "newer-gain-db" : "gain-db";
    out->was_db = lt_voice_gain_db(voice, version);
    return how->dry ? LT_OK : write_gain(s->cx, voice->path.p, lt_str_of(out->key), out->gain_db);
}

enum lt_status lt_calibrate(struct lt_cx *cx, const struct lt_calibration *how, const struct lt_voice *voice,
                            struct lt_calibrated *out)
{
    struct session *s = calloc(1, sizeof *s);
    if (!s)
        return lt_fail(cx, LT_OOM, "calibrating: out of memory");
    s->cx = cx;
    s->voice = voice;
    enum lt_status st = calibrate(s, how, out);
    close_session(s);
    return st;
}
