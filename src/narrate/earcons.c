/* narrate/earcons.c - see earcons.h. */
#include "narrate/earcons.h"

#include "narrate/timeline.h"
#include "sound/sound.h"

#include <math.h>

/* Silence inside these bounds belongs to the sound: a slow start, a long echo. */
enum { LEAD_MS = 2000, TAIL_MS = 10000 };

#define SPEECH_LUFS -19.0 /* what voices are calibrated to */

/* What they are made as. */
struct making {
    const struct lt_encode_opts *encode;
    const struct lt_rendering *rendering;
};

static enum lt_status master(struct lt_cx *cx, const struct making *m, double gain_db,
                             const struct lt_pcm *raw, struct lt_pcm *pcm, struct lt_take *take)
{
    int rate_hz = m->encode->rate_hz;
    struct lt_sound_opts opts = {rate_hz, gain_db, m->rendering->ceiling_dbtp, LEAD_MS, TAIL_MS};
    struct lt_sound *sound = NULL;
    enum lt_status st = lt_pcm_copy(raw, pcm) ? LT_OK : lt_fail(cx, LT_OOM, "a sound: out of memory");
    if (!st)
        st = lt_sound_open(cx, &opts, &sound);
    if (!st)
        st = lt_sound_master(cx, sound, pcm, take);
    lt_sound_close(sound);
    /* What an encoder would say: loudness is counted over the take's length. */
    take->length48 = ((int64_t)pcm->n * (48000 / rate_hz) + LT_FRAME48 - 1) / LT_FRAME48 * LT_FRAME48;
    return st;
}

/* Its loudness as it is; one too short to have any is taken by its peak. */
static enum lt_status gain_for(struct lt_cx *cx, const struct making *m, const struct lt_pcm *raw,
                               struct lt_pcm *pcm, struct lt_take *take, double *gain_db)
{
    struct lt_loudness *l = NULL;
    enum lt_status st = master(cx, m, 0, raw, pcm, take);
    if (!st)
        st = lt_loudness_open(cx, &l);
    if (!st) {
        lt_loudness_add(l, take);
        double lufs = lt_loudness_lufs(l), peak = lt_loudness_peak_dbtp(l);
        *gain_db = isfinite(lufs)   ? SPEECH_LUFS + m->rendering->add_db - lufs
                   : isfinite(peak) ? -9 - peak
                                    : 0;
    }
    lt_loudness_close(l);
    return st;
}

static enum lt_status make(struct lt_cx *cx, const struct making *m, const char *path, struct lt_take *take)
{
    struct lt_pcm raw = {0}, pcm = {0};
    struct lt_encoder *encoder = NULL;
    double gain_db = 0;
    if (!path[0])
        return LT_OK;
    enum lt_status st = lt_settings_blame(cx, lt_pcmfile_read(cx, path, LT_EARCON_MAX_SECONDS, &raw),
                                          "WAV, FLAC, MP3 and Ogg can be read");
    if (!st)
        st = gain_for(cx, m, &raw, &pcm, take, &gain_db);
    lt_take_clear(take);
    if (!st)
        st = master(cx, m, gain_db, &raw, &pcm, take);
    if (!st)
        st = lt_encoder_open(cx, m->encode, &encoder);
    if (!st)
        st = (m->rendering->pcm ? lt_encode_pcm : lt_encode)(cx, encoder, &pcm, take);
    lt_encoder_close(encoder);
    lt_pcm_close(&raw);
    lt_pcm_close(&pcm);
    return st;
}

enum lt_status lt_earcons_make(struct lt_cx *cx, const struct lt_settings *settings,
                               const struct lt_encode_opts *encode, const struct lt_rendering *rendering,
                               struct lt_earcons *out)
{
    struct making m = {encode, rendering};
    enum lt_status st = make(cx, &m, settings->intro, &out->intro);
    if (!st)
        st = make(cx, &m, settings->outro, &out->outro);
    return st ? st : make(cx, &m, settings->chime, &out->chime);
}

void lt_earcons_close(struct lt_earcons *e)
{
    lt_take_close(&e->intro);
    lt_take_close(&e->outro);
    lt_take_close(&e->chime);
}
