/* sound/fault.c - lt_sound_fault: what speech never is, found by rules that cost little: a hole inside, a
 * drone, noise, a stretch that comes twice, an end in the middle of a sound, clipping. Levels are of 10 ms,
 * against the loud parts of the line itself. */
#include "sound/sound.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEP_MS = 10,
    HOLE_MS = 700,   /* speech pauses less inside of a line, at its usual speed */
    DRONE_MS = 1000, /* no vowel is held as long */
    NOISE_MS = 450,  /* nor any hiss; two words with one between them have less */
    REPEAT_MS = 500, /* of sound: a clause */
    SAME_MS = 300,   /* that are compared sample by sample, after a glance at some of them */
    GLANCE_MS = 50,
    GLANCE_STEP = 3, /* samples */
    LOUD_SHARE = 10, /* the loudest tenth is how loud the line is */
    CLIP_RUN = 5,    /* equal samples at the top */
    CLIP_RUNS = 3,
    SMOOTH = 2,        /* steps to either side that count too */
    LOOK_EVERY = 10,   /* steps of a stretch that goes on */
    LOOKS_MAX = 400,   /* candidates that are looked at sample by sample */
    FRAMES_MAX = 12000 /* of a search that grows with their square: two minutes */
};

static const float silent_db = -45, cut_db = -24, drone_db = 1.5f, drone_crossings = 0.12f, repeat_db = 3.0f,
                   nothing_db = -90, noise_db = -30, noise_crossings = 0.3f, top = 0.98f;
static const double alike = 0.97, perhaps_alike = 0.8;

/* The line in steps: its level, and how often it crosses zero. */
struct fault_frames {
    float *db, *even_db, *crossings; /* as it is; over 50 ms, as the crossings are */
    size_t n;
    float loud_db;
};

static void measure(const struct lt_pcm *pcm, size_t step, struct fault_frames *f)
{
    for (size_t i = 0; i < f->n; i++) {
        const float *v = pcm->v + i * step;
        double sum = 0;
        size_t crossings = 0;
        for (size_t k = 0; k < step; k++) {
            sum += (double)v[k] * (double)v[k];
            crossings += k && (v[k] < 0) != (v[k - 1] < 0);
        }
        f->db[i] = (float)(sum / (double)step);
        f->crossings[i] = (float)crossings / (float)step;
    }
}

/* The mean of some steps around each: what noise does within one does not count. */
static void smooth(const float *in, size_t n, float *out)
{
    for (size_t i = 0; i < n; i++) {
        size_t from = i > SMOOTH ? i - SMOOTH : 0, to = i + SMOOTH < n ? i + SMOOTH : n - 1;
        float sum = 0;
        for (size_t k = from; k <= to; k++)
            sum += in[k];
        out[i] = sum / (float)(to - from + 1);
    }
}

static void as_db(float *power, size_t n)
{
    for (size_t i = 0; i < n; i++)
        power[i] = (float)fmax(nothing_db, 10 * log10((double)power[i] + 1e-12));
}

static int by_level(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

/* How loud its loudest tenth is at least. */
static bool find_loud(struct fault_frames *f)
{
    float *sorted = malloc(f->n * sizeof *sorted);
    if (!sorted)
        return false;
    memcpy(sorted, f->db, f->n * sizeof *sorted);
    qsort(sorted, f->n, sizeof *sorted, by_level);
    f->loud_db = sorted[f->n - 1 - f->n / LOUD_SHARE];
    free(sorted);
    return true;
}

static bool is_silent(const struct fault_frames *f, size_t i)
{
    return f->db[i] < f->loud_db + silent_db;
}

/* Silence between two sounds. */
static bool has_hole(const struct fault_frames *f, size_t most)
{
    size_t run = 0;
    bool began = false;
    for (size_t i = 0; i < f->n; i++) {
        if (is_silent(f, i)) {
            run++;
            continue;
        }
        if (began && run > most)
            return true;
        began = true;
        run = 0;
    }
    return false;
}

/* A tone, or noise: neither its level nor its pitch moves. */
static bool has_drone(const struct fault_frames *f, size_t least)
{
    size_t run = 0;
    float db = 0, crossings = 0;
    for (size_t i = 0; i < f->n; i++) {
        bool same = run && fabsf(f->even_db[i] - db) < drone_db &&
                    fabsf(f->crossings[i] - crossings) < drone_crossings * crossings + 0.004f;
        if (is_silent(f, i)) {
            run = 0;
            continue;
        }
        run = same ? run + 1 : 1;
        if (run >= least)
            return true;
        db = run == 1 ? f->even_db[i] : db + (f->even_db[i] - db) / (float)run; /* the mean so far */
        crossings = run == 1 ? f->crossings[i] : crossings + (f->crossings[i] - crossings) / (float)run;
    }
    return false;
}

/* A hiss that is longer than those of speech, and louder than what is left in a pause. */
static bool has_noise(const struct fault_frames *f, size_t most)
{
    size_t run = 0;
    for (size_t i = 0; i < f->n; i++) {
        run = f->even_db[i] > f->loud_db + noise_db && f->crossings[i] > noise_crossings ? run + 1 : 0;
        if (run > most)
            return true;
    }
    return false;
}

/* How alike n samples are to those d later: 1 when they are the same, louder or softer. */
static double likeness(const struct lt_pcm *pcm, size_t at, size_t d, size_t n)
{
    if (at + d + n > pcm->n)
        return 0;
    const float *a = pcm->v + at, *b = a + d;
    double ab = 0, aa = 0, bb = 0;
    for (size_t i = 0; i < n; i++) {
        ab += (double)a[i] * (double)b[i];
        aa += (double)a[i] * (double)a[i];
        bb += (double)b[i] * (double)b[i];
    }
    return ab / sqrt(aa * bb + 1e-12);
}

/* Is what ends at `end` the same sound as the one about `lag` samples later, sample by sample? `loudest` lies
 * in it. Where that is most alike at a glance all of it is compared. */
static bool is_same_sound(const struct lt_pcm *pcm, size_t end, size_t loudest, size_t lag, size_t slack)
{
    size_t ms = (size_t)pcm->rate_hz / 1000, n = SAME_MS * ms, at = end > n ? end - n : 0, best = 0;
    double most = perhaps_alike;
    for (size_t d = lag - slack; d <= lag + slack; d += GLANCE_STEP) {
        double like = likeness(pcm, loudest, d, GLANCE_MS * ms);
        best = like > most ? d : best;
        most = like > most ? like : most;
    }
    for (size_t e = best - GLANCE_STEP; best && e <= best + GLANCE_STEP; e++)
        if (likeness(pcm, at, e, end - at) > alike)
            return true;
    return false;
}

/* The loudest of the steps before i that are compared. */
static size_t loudest_of(const struct fault_frames *f, size_t i)
{
    size_t n = (SAME_MS - GLANCE_MS) / STEP_MS, loudest = i > n ? i - n : 0;
    for (size_t k = loudest; k + GLANCE_MS / STEP_MS < i; k++)
        loudest = f->db[k] > f->db[loudest] ? k : loudest;
    return loudest;
}

/* As loud as at j or between there and the next step: what comes again does not keep to steps. */
static bool is_as_loud(const struct fault_frames *f, size_t i, size_t j)
{
    float here = f->even_db[j], next = f->even_db[j + 1 < f->n ? j + 1 : j];
    return f->even_db[i] > fminf(here, next) - repeat_db && f->even_db[i] < fmaxf(here, next) + repeat_db;
}

/* The same sound again: levels that go the same way for longer than chance, and then the samples do. No two
 * sayings of the same words are that alike. */
static bool comes_twice(const struct lt_pcm *pcm, const struct fault_frames *f, size_t step, size_t least)
{
    size_t n = f->n < FRAMES_MAX ? f->n : FRAMES_MAX, looked = 0;
    for (size_t lag = least; lag + least <= n && looked < LOOKS_MAX; lag++) {
        size_t sounding = 0;
        for (size_t i = 0; i + lag < n && looked < LOOKS_MAX; i++) {
            bool silent = is_silent(f, i),
                 same = (silent && is_silent(f, i + lag)) || is_as_loud(f, i, i + lag);
            sounding = same ? sounding + !silent : 0;
            if (silent || sounding < least || sounding % LOOK_EVERY)
                continue;
            looked++;
            if (is_same_sound(pcm, i * step, loudest_of(f, i) * step, lag * step, step))
                return true;
        }
    }
    return false;
}

static bool is_cut_off(const struct fault_frames *f)
{
    return f->db[f->n - 1] > f->loud_db + cut_db;
}

static bool is_clipped(const struct lt_pcm *pcm)
{
    size_t run = 1, runs = 0;
    for (size_t i = 1; i < pcm->n; i++) {
        bool flat = fabsf(pcm->v[i]) >= top && pcm->v[i] == pcm->v[i - 1];
        run = flat ? run + 1 : 1;
        runs += run == CLIP_RUN;
    }
    return runs >= CLIP_RUNS;
}

enum lt_fault lt_sound_fault(const struct lt_pcm *pcm, int rate_pct)
{
    size_t step = (size_t)pcm->rate_hz * STEP_MS / 1000;
    struct fault_frames f = {.n = step ? pcm->n / step : 0};
    enum lt_fault fault = LT_FAULT_NONE;
    size_t slow = (size_t)(rate_pct > 0 && rate_pct < 100 ? rate_pct : 100);
    if (f.n == 0)
        return fault;
    f.db = malloc(4 * f.n * sizeof *f.db);
    if (!f.db)
        return fault; /* a check that cannot be made finds nothing */
    f.even_db = f.db + f.n;
    f.crossings = f.db + 2 * f.n;
    measure(pcm, step, &f);
    smooth(f.db, f.n, f.even_db);
    memcpy(f.db + 3 * f.n, f.crossings, f.n * sizeof *f.db);
    smooth(f.db + 3 * f.n, f.n, f.crossings);
    as_db(f.db, 2 * f.n);
    if (!find_loud(&f) || f.loud_db <= nothing_db)
        fault = LT_FAULT_NONE;
    else if (is_clipped(pcm))
        fault = LT_FAULT_CLIPPED;
    else if (has_hole(&f, HOLE_MS / STEP_MS * 100 / slow))
        fault = LT_FAULT_HOLE;
    else if (has_drone(&f, DRONE_MS / STEP_MS) || has_noise(&f, NOISE_MS / STEP_MS * 100 / slow))
        fault = LT_FAULT_DRONE;
    else if (is_cut_off(&f))
        fault = LT_FAULT_CUT_OFF;
    else if (comes_twice(pcm, &f, step, REPEAT_MS / STEP_MS))
        fault = LT_FAULT_REPEAT;
    free(f.db);
    return fault;
}
