/* sound/sound.h - a line's raw sound becomes mastered sound: engine silence trimmed, resampled to the rate
 * that is encoded, one calibrated gain, a look-ahead true-peak limiter, short fades where an engine starts or
 * stops hard; its loudness measured on the way.
 *
 * The result depends on the line's samples and the settings only, never on lines before it. A `lt_sound`
 * belongs to one thread at a time. */
#ifndef LT_SOUND_SOUND_H
#define LT_SOUND_SOUND_H

#include "model/take.h"

struct lt_sound_opts {
    int rate_hz;          /* wanted: 24000 or 48000 (a PCM file may want others) */
    double gain_db;       /* the voice's calibrated gain plus what --lufs adds */
    double ceiling_dbtp;  /* true peak allowed before the codec, e.g. -2.2 */
    int lead_ms, tail_ms; /* silence kept before and after the speech when trimming */
};

struct lt_sound;

LT_MUST enum lt_status lt_sound_open(struct lt_cx *cx, const struct lt_sound_opts *opts,
                                     struct lt_sound **out);
void lt_sound_close(struct lt_sound *s); /* NULL is fine */

/* Master *pcm in place (its samples, rate and marks change) and put loudness, true peak and clip count into
 * *take. */
LT_MUST enum lt_status lt_sound_master(struct lt_cx *cx, struct lt_sound *s, struct lt_pcm *pcm,
                                       struct lt_take *take);

/* What a line's raw sound has that no speech has, said at so many per cent of the usual speed; the first
 * thing that is found. LT_FAULT_LENGTH is not for it to say: it does not know the text. */
enum lt_fault lt_sound_fault(const struct lt_pcm *pcm, int rate_pct);

/* What must be added to a gain of wanted_db, in dB, so that speech comes out of the limiter that much louder
 * (negative: quieter) than when its voice was calibrated: the limiter keeps a share of what is added. */
double lt_sound_makeup_db(double wanted_db);

/* Gated loudness (EBU R128, ITU-R BS.1770-4) of a file: add its takes and silences in order, then ask. */
struct lt_loudness;
LT_MUST enum lt_status lt_loudness_open(struct lt_cx *cx, struct lt_loudness **out);
void lt_loudness_close(struct lt_loudness *l);
void lt_loudness_add(struct lt_loudness *l, const struct lt_take *take);
void lt_loudness_silence(struct lt_loudness *l, int64_t length48); /* pauses count: a block may hold both */
double lt_loudness_lufs(const struct lt_loudness *l);      /* integrated; -HUGE_VAL when there is none */
double lt_loudness_peak_dbtp(const struct lt_loudness *l); /* largest true peak; -HUGE_VAL: none */
uint32_t lt_loudness_clipped(const struct lt_loudness *l);

/* A finished file's sound, measured as it is decoded: interleaved, in pieces of any size. */
struct lt_meter;

struct lt_loudness_reading {
    double lufs;           /* integrated, of the channels as stored; -HUGE_VAL: none */
    double true_peak_dbtp; /* -HUGE_VAL: silence */
    uint64_t clipped;      /* samples at full scale or over */
    /* Stretches with no sample over -60 dBFS, to 10 ms, in 1/48000 s. */
    int64_t lead48, tail48, longest48, longest_at48; /* the longest one between two sounds */
};

/* rate_hz: 4000 to 192000. */
LT_MUST enum lt_status lt_meter_open(struct lt_cx *cx, int channels, int rate_hz, struct lt_meter **out);
void lt_meter_close(struct lt_meter *m);
void lt_meter_add(struct lt_meter *m, const float *v, size_t n);         /* n samples of each channel */
void lt_meter_read(struct lt_meter *m, struct lt_loudness_reading *out); /* at the end, once */

/* The gain that brings n raw lines of a voice (unchanged; a minute or more together) to `lufs`, as
 * lt_sound_master with *opts would make them; opts->gain_db is where the search begins. LT_USAGE when the
 * ceiling does not allow it. */
LT_MUST enum lt_status lt_sound_calibrate(struct lt_cx *cx, const struct lt_sound_opts *opts,
                                          const struct lt_pcm *lines, size_t n, double lufs, double *gain_db);

#endif
