/* Speech that is none: every fault is found in lines that were good before, and none in good ones. The lines
 * are made here: syllables with a pitch, formants and breath, of random length and level. */
#include "check.h"

#include "sound/sound.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { RATE = 22050, LINES = 150 };

static uint32_t state_of_noise;

static double noise(void)
{
    state_of_noise = state_of_noise * 1664525u + 1013904223u;
    return (double)(state_of_noise >> 8) / (1 << 24);
}

static void add(struct lt_pcm *pcm, double seconds, double level, double pitch, double breath)
{
    size_t n = (size_t)(seconds * RATE), at = pcm->n;
    assert_true(lt_pcm_reserve(pcm, at + n));
    double formant = 300 + 500 * noise();
    for (size_t i = 0; i < n; i++) {
        double t = (double)i / RATE, shape = sin(M_PI * ((double)i + 0.5) / (double)n);
        double hz = pitch * (1 + 0.1 * t / seconds);
        double v = sin(2 * M_PI * hz * t) + 0.6 * sin(2 * M_PI * formant * t * (1 + 0.2 * t));
        pcm->v[at + i] = (float)(level * shape * ((1 - breath) * v * 0.5 + breath * (2 * noise() - 1)));
    }
    pcm->n = at + n;
}

/* A line of so many syllables, with pauses and silence at both ends. */
static void say(struct lt_pcm *pcm, unsigned seed, int syllables)
{
    state_of_noise = seed * 2654435761u + 1;
    lt_pcm_clear(pcm);
    pcm->rate_hz = RATE;
    add(pcm, 0.03, 0, 100, 0);
    for (int i = 0; i < syllables; i++) {
        add(pcm, 0.03 + 0.08 * noise(), 0.02 + 0.1 * noise(), 100, 1);
        add(pcm, 0.06 + 0.2 * noise(), 0.1 + 0.4 * noise(), 90 + 60 * noise(), 0.05);
        if (noise() < 0.1)
            add(pcm, 0.1 + 0.4 * noise(), 0, 100, 0);
    }
    add(pcm, 0.06, 0, 100, 0);
}

static void insert(struct lt_pcm *pcm, size_t at, const float *what, size_t n)
{
    assert_true(lt_pcm_reserve(pcm, pcm->n + n));
    memmove(pcm->v + at + n, pcm->v + at, (pcm->n - at) * sizeof *pcm->v);
    memcpy(pcm->v + at, what, n * sizeof *what);
    pcm->n += n;
}

static void good_lines_have_none(void **state)
{
    (void)state;
    struct lt_pcm pcm = {0};
    int bad = 0;
    for (unsigned i = 0; i < LINES; i++) {
        say(&pcm, i, 2 + (int)(i % 40));
        bad += check_int("good line", LT_FAULT_NONE, lt_sound_fault(&pcm, 100));
    }
    lt_pcm_close(&pcm);
    assert_int_equal(bad, 0);
}

/* The middle of the longest stretch: where something can be put in. */
static void faults_are_found(void **state)
{
    (void)state;
    static float piece[3 * RATE];
    struct lt_pcm pcm = {0};
    int found[LT_FAULTS] = {0}, tried = 40, clauses = 0, noises = 0;
    for (int i = 0; i < tried; i++) {
        say(&pcm, 1000 + (unsigned)i, 20);
        memset(piece, 0, sizeof piece);
        insert(&pcm, pcm.n / 2, piece, RATE);
        found[LT_FAULT_HOLE] += lt_sound_fault(&pcm, 100) == LT_FAULT_HOLE;

        say(&pcm, 2000 + (unsigned)i, 20);
        for (size_t k = 0; k < 3 * RATE / 2; k++)
            piece[k] =
                i % 2 ? (float)(0.3 * sin(2 * M_PI * 200 * (double)k / RATE)) : (float)(0.4 * noise() - 0.2);
        insert(&pcm, pcm.n / 2, piece, 3 * RATE / 2);
        found[LT_FAULT_DRONE] += lt_sound_fault(&pcm, 100) == LT_FAULT_DRONE;

        say(&pcm, 3000 + (unsigned)i, 30);
        size_t n = 2 * RATE + (size_t)i * 17;
        memcpy(piece, pcm.v + RATE / 2, n * sizeof *piece);
        insert(&pcm, RATE / 2 + n, piece, n);
        found[LT_FAULT_REPEAT] += lt_sound_fault(&pcm, 100) != LT_FAULT_NONE;

        /* A clause of 1.2 s said twice, and a second of noise: less than what is above, and found as well. */
        say(&pcm, 6000 + (unsigned)i, 30);
        n = RATE * 12 / 10 + (size_t)i * 13;
        memcpy(piece, pcm.v + RATE / 2, n * sizeof *piece);
        insert(&pcm, RATE / 2 + n, piece, n);
        clauses += lt_sound_fault(&pcm, 100) == LT_FAULT_REPEAT;

        say(&pcm, 7000 + (unsigned)i, 20);
        for (size_t k = 0; k < RATE; k++)
            piece[k] = (float)(0.2 * noise() - 0.1);
        insert(&pcm, pcm.n / 2, piece, RATE);
        noises += lt_sound_fault(&pcm, 100) == LT_FAULT_DRONE;

        say(&pcm, 4000 + (unsigned)i, 20);
        for (size_t k = 0; k < pcm.n; k++)
            pcm.v[k] = fmaxf(-1, fminf(1, pcm.v[k] * 8));
        found[LT_FAULT_CLIPPED] += lt_sound_fault(&pcm, 100) == LT_FAULT_CLIPPED;

        say(&pcm, 5000 + (unsigned)i, 20);
        pcm.n -= RATE * 66 / 1000; /* the silence at its end … */
        add(&pcm, 0.2, 0.5, 120, 0);
        pcm.n -= RATE / 10; /* … and half of a vowel */
        found[LT_FAULT_CUT_OFF] += lt_sound_fault(&pcm, 100) == LT_FAULT_CUT_OFF;
    }
    lt_pcm_close(&pcm);
    int bad = 0;
    for (int fault = LT_FAULT_NONE + 1; fault < LT_FAULT_LENGTH; fault++)
        bad += check_int(lt_fault_name((enum lt_fault)fault), 1,
                         found[fault] >= (fault == LT_FAULT_REPEAT ? tried - 2 : tried));
    bad += check_int("clauses said twice", 1, clauses >= tried - 2);
    bad += check_int("noise", tried, noises);
    assert_int_equal(bad, 0);
}

static void slow_speech_pauses_longer(void **state)
{
    (void)state;
    static float silence[RATE];
    struct lt_pcm pcm = {0};
    say(&pcm, 7, 20);
    insert(&pcm, pcm.n / 2, silence, RATE);
    assert_int_equal(lt_sound_fault(&pcm, 100), LT_FAULT_HOLE);
    assert_int_equal(lt_sound_fault(&pcm, 50), LT_FAULT_NONE);
    pcm.n = 0;
    assert_int_equal(lt_sound_fault(&pcm, 100), LT_FAULT_NONE);
    lt_pcm_close(&pcm);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(good_lines_have_none),
                                       cmocka_unit_test(faults_are_found),
                                       cmocka_unit_test(slow_speech_pauses_longer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
