/* narrate/earcons.c - see earcons.h. */
#include "narrate/earcons.h"

#include "narrate/timeline.h"
#include "sound/sound.h"

#include <math.h>
#include <string.h>

/* Silence inside these bounds belongs to the sound: a slow start, a long echo. */
enum { LEAD_MS = 2000, TAIL_MS = 10000 };

#define SPEECH_LUFS -19.0 /* what voices are calibrated to */

static enum lt_status copy(struct lt_cx *cx, const struct lt_pcm *from, struct lt_pcm *to)
{
    if (!lt_pcm_reserve(to, from->n))
        return lt_fail(cx, LT_OOM, "a sound: out of memory");
    if (from->n)
        memcpy(to->v, from->v, from->n * sizeof *to->v);
    to->n = from->n;
    to->rate_hz = from->rate_hz;
    return LT_OK;
}

static enum lt_status master(struct lt_cx *cx, const struct lt_performance *p, double gain_db,
                             const struct lt_pcm *raw, struct lt_pcm *pcm, struct lt_take *take)
{
    struct lt_sound_opts opts = {p->encode.rate_hz, gain_db, p->ceiling_dbtp, LEAD_MS, TAIL_MS};
    struct lt_sound *sound = NULL;
    lt_pcm_clear(pcm);
    enum lt_status st = copy(cx, raw, pcm);
    if (!st)
        st = lt_sound_open(cx, &opts, &sound);
    if (!st)
        st = lt_sound_master(cx, sound, pcm, take);
    lt_sound_close(sound);
    /* What an encoder would say: loudness is counted over the take's length. */
    take->length48 =
        ((int64_t)pcm->n * (48000 / p->encode.rate_hz) + LT_FRAME48 - 1) / LT_FRAME48 * LT_FRAME48;
    return st;
}

/* Its loudness as it is; one too short to have any is taken by its peak. */
static enum lt_status gain_for(struct lt_cx *cx, const struct lt_performance *p, const struct lt_pcm *raw,
                               struct lt_pcm *pcm, struct lt_take *take, double *gain_db)
{
    struct lt_loudness *l = NULL;
    enum lt_status st = master(cx, p, 0, raw, pcm, take);
    if (!st)
        st = lt_loudness_open(cx, &l);
    if (!st) {
        lt_loudness_add(l, take);
        double lufs = lt_loudness_lufs(l), peak = lt_loudness_peak_dbtp(l);
        *gain_db = isfinite(lufs) ? SPEECH_LUFS + p->add_db - lufs : isfinite(peak) ? -9 - peak : 0;
    }
    lt_loudness_close(l);
    return st;
}

static enum lt_status make(struct lt_cx *cx, const struct lt_performance *p, const char *path,
                           struct lt_take *take)
{
    struct lt_pcm raw = {0}, pcm = {0};
    struct lt_encoder *encoder = NULL;
    double gain_db = 0;
    if (!path[0])
        return LT_OK;
    enum lt_status st = lt_settings_blame(cx, lt_pcmfile_read(cx, path, LT_EARCON_MAX_SECONDS, &raw),
                                          "WAV, FLAC, MP3 and Ogg can be read");
    if (!st)
        st = gain_for(cx, p, &raw, &pcm, take, &gain_db);
    lt_take_clear(take);
    if (!st)
        st = master(cx, p, gain_db, &raw, &pcm, take);
    if (!st)
        st = lt_encoder_open(cx, &p->encode, &encoder);
    if (!st)
        st = (p->pcm ? lt_encode_pcm : lt_encode)(cx, encoder, &pcm, take);
    lt_encoder_close(encoder);
    lt_pcm_close(&raw);
    lt_pcm_close(&pcm);
    return st;
}

enum lt_status lt_earcons_make(struct lt_cx *cx, const struct lt_settings *settings,
                               const struct lt_performance *p, struct lt_earcons *out)
{
    enum lt_status st = make(cx, p, settings->intro, &out->intro);
    if (!st)
        st = make(cx, p, settings->outro, &out->outro);
    return st ? st : make(cx, p, settings->chime, &out->chime);
}

void lt_earcons_close(struct lt_earcons *e)
{
    lt_take_close(&e->intro);
    lt_take_close(&e->outro);
    lt_take_close(&e->chime);
}
