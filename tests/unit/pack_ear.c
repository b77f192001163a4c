/* What the encoder made of a line is heard, and a crack that was not in the line is not left in it. */
#include "check.h"

#include "pack/ear.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RATE = 24000, FRAME = RATE / 50, MAX = 2 * RATE };

static void a_loud_answer_to_a_quiet_frame_is_noticed(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_encode_opts opts = {RATE, 32000, 10, false};
    struct lt_codec *codec = NULL;
    struct lt_ear *ear = NULL;
    unsigned char packet[LT_PACKET_MAX_BYTES];
    float loud[FRAME], quiet[FRAME];
    assert_int_equal(lt_codec_open(&cx, &opts, &codec), LT_OK);
    assert_int_equal(lt_ear_open(&cx, RATE, &ear), LT_OK);
    lt_ear_start(ear);
    double excess = 1;
    for (int i = 0; i < 60; i++) {
        for (int k = 0; k < FRAME; k++) {
            loud[k] = 0.4F * sinf(0.08F * (float)(i * FRAME + k));
            quiet[k] = loud[k] / 10;
        }
        size_t n = 0;
        assert_int_equal(lt_codec_encode(&cx, codec, loud, packet, &n), LT_OK);
        /* two frames that were quiet; from then on the line has something wrong */
        assert_int_equal(lt_ear_hear(&cx, ear, i == 30 || i == 31 ? quiet : loud, packet, n, &excess), LT_OK);
        assert_true(i < 31 ? excess <= 0 : excess > 0.1);
    }
    lt_ear_start(ear);
    size_t n = 0;
    memset(quiet, 0, sizeof quiet);
    lt_codec_reset(codec, 10);
    assert_int_equal(lt_codec_encode(&cx, codec, quiet, packet, &n), LT_OK);
    assert_int_equal(lt_ear_hear(&cx, ear, quiet, packet, n, &excess), LT_OK);
    assert_true(excess <= 0);
    lt_ear_close(ear);
    lt_codec_close(codec);
}

static double share(uint64_t *random)
{
    return (double)(check_random(random) >> 11) / 9007199254740992.0;
}

/* A vowel: pulses through three resonances, fading at its end. */
static size_t vowel(float *to, size_t room, uint64_t *random)
{
    double pitch = (80 + 60 * share(random)) / RATE, phase = 0, most = 1e-9, was[3][2] = {{0}}, turn[3],
           decay[3];
    double formant[3] = {250 + 600 * share(random), 900 + 1400 * share(random), 2300 + 800 * share(random)};
    double loud = 0.1 + 0.4 * share(random);
    size_t n = (size_t)(2000 + 4000 * share(random));
    n = n < room ? n : room;
    for (int q = 0; q < 3; q++) {
        decay[q] = exp(-3.14159265 * (40 + 25 * q) / RATE);
        turn[q] = 2 * decay[q] * cos(6.2831853 * formant[q] / RATE);
    }
    for (size_t i = 0; i < n; i++) {
        phase += pitch;
        double pulse = phase >= 1, sum = 0;
        phase -= pulse;
        for (int q = 0; q < 3; q++) {
            double now = pulse + turn[q] * was[q][0] - decay[q] * decay[q] * was[q][1];
            was[q][1] = was[q][0];
            was[q][0] = now;
            sum += now / (q + 1);
        }
        to[i] = (float)sum;
        most = fmax(most, fabs(sum));
    }
    for (size_t i = 0; i < n; i++)
        to[i] *= (float)(loud / most * fmin(1, (double)(n - i) / 600));
    return n;
}

/* Digital silence, then the noise of a plosive. */
static size_t plosive(float *to, size_t room, uint64_t *random)
{
    size_t silence = (size_t)(200 + 1500 * share(random)), noise = (size_t)(200 + 1800 * share(random));
    double loud = 0.02 + 0.25 * share(random), low = 0, smooth = share(random);
    if (silence + noise > room)
        return 0;
    memset(to, 0, silence * sizeof *to);
    for (size_t i = 0; i < noise; i++) {
        double white = 2 * share(random) - 1;
        low = smooth * low + (1 - smooth) * white;
        to[silence + i] = (float)(loud * (white - low));
    }
    return silence + noise;
}

static struct lt_pcm syllables(uint64_t seed)
{
    uint64_t random = seed;
    struct lt_pcm p = {.rate_hz = RATE};
    assert_true(lt_pcm_reserve(&p, MAX));
    while (p.n < MAX - 10000) {
        p.n += vowel(p.v + p.n, MAX - p.n, &random);
        p.n += plosive(p.v + p.n, MAX - p.n, &random);
    }
    return p;
}

/* How far what a player hears of the take goes beyond the sound, by the measure of the ear. */
static double excess_of(const struct lt_take *take, const struct lt_pcm *pcm)
{
    struct lt_cx cx = {0};
    struct lt_ear *ear = NULL;
    static float frame[FRAME];
    const unsigned char *packet = take->bytes;
    double excess = 0;
    assert_int_equal(lt_ear_open(&cx, RATE, &ear), LT_OK);
    lt_ear_start(ear);
    for (size_t i = 0; i < take->n_packets; packet += take->packets[i++]) {
        size_t at = i * FRAME, left = at < pcm->n ? pcm->n - at : 0;
        memset(frame, 0, sizeof frame);
        if (left)
            memcpy(frame, pcm->v + at, (left < FRAME ? left : FRAME) * sizeof *frame);
        assert_int_equal(lt_ear_hear(&cx, ear, frame, packet, take->packets[i], &excess), LT_OK);
    }
    lt_ear_close(ear);
    return excess;
}

/* With libopus 1.3.1 a few in a thousand of these run away when they are encoded once and left so. */
static void no_line_cracks(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_encode_opts opts = {RATE, 24000, 10, false};
    struct lt_encoder *e = NULL;
    struct lt_take take = {0};
    int bad = 0;
    assert_int_equal(lt_encoder_open(&cx, &opts, &e), LT_OK);
    for (uint64_t seed = 620; seed < 660; seed++) {
        struct lt_pcm p = syllables(seed);
        assert_int_equal(lt_encode(&cx, e, &p, &take), LT_OK);
        double excess = excess_of(&take, &p);
        if (excess > 0.001) {
            printf("seed %llu: %.3f too loud\n", (unsigned long long)seed, excess);
            bad++;
        }
        lt_pcm_close(&p);
    }
    lt_take_close(&take);
    lt_encoder_close(e);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_loud_answer_to_a_quiet_frame_is_noticed),
        cmocka_unit_test(no_line_cracks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
