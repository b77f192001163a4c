/* Takes: made on their own, joined without a seam, decoded where they were counted. */
#include "check.h"

#include "pack/pack.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TAKES = 6, GAP48 = 9600 };

/* A voice of sorts: harmonics of a gliding pitch under a syllable's envelope, silent at both ends. */
static struct lt_pcm voice(int rate_hz, uint64_t *random)
{
    struct lt_pcm p = {.rate_hz = rate_hz};
    size_t n = (size_t)rate_hz * (50 + check_random(random) % 70) / 100;
    assert_true(lt_pcm_reserve(&p, n));
    double phase = 0, base = 90 + (double)(check_random(random) % 120);
    for (size_t i = 0; i < n; i++) {
        double t = (double)i / (double)n, s = 0, syllable = sin(3.14159265 * t) * (0.6 + 0.4 * sin(25 * t));
        phase += 6.28318531 * base * (1 + 0.2 * sin(9 * t)) / rate_hz;
        for (int h = 1; h < 16; h++)
            s += sin(h * phase) / h * (h % 4 == 2 ? 2 : 1);
        p.v[i] = (float)(0.12 * s * syllable);
    }
    p.n = n;
    return p;
}

struct heard {
    float *v;
    size_t n, cap;
};

static enum lt_status hear(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    (void)cx;
    struct heard *h = user;
    assert_int_equal(channels, 1);
    assert_true(lt_grow(&h->v, &h->cap, h->n + n, sizeof *h->v, (size_t)1 << 28));
    memcpy(h->v + h->n, v, n * sizeof *v);
    h->n += n;
    return LT_OK;
}

static enum lt_status to_buf(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    lt_buf_addmem(user, p, n);
    return lt_buf_check(cx, user, "the test's file");
}

/* Like what was put in, `lag` samples of 48 kHz later: the correlation at that place. */
static double likeness(const struct lt_pcm *p, const float *out, int lag)
{
    int step = 48000 / p->rate_hz;
    double sum = 0;
    for (size_t i = 100; i + 100 < p->n; i++)
        sum += (double)p->v[i] * (double)out[(int64_t)i * step + lag];
    return sum;
}

static double peak_of(const float *v, size_t n)
{
    double peak = 0;
    for (size_t i = 0; i < n; i++)
        peak = fmax(peak, (double)fabsf(v[i]));
    return peak;
}

/* The SILK half of hybrid mode is 57 microseconds early by construction; a millisecond would be a bug. */
static void takes_sound_where_they_were_counted(void **state)
{
    (void)state;
    static const struct {
        struct lt_encode_opts opts;
        int early;
    } rows[] = {
        {{24000, 24000, 10, false}, 4}, {{24000, 32000, 10, false}, 4}, {{48000, 32000, 5, false}, 4},
        {{16000, 20000, 5, false}, 4},  {{24000, 64000, 4, true}, 1},   {{24000, 96000, 5, false}, 1},
    };
    uint64_t random = check_seed();
    for (size_t r = 0; r < LT_COUNT(rows); r++) {
        struct lt_cx cx = {0};
        struct lt_buf file = LT_BUF(1 << 22);
        struct lt_sink sink = {to_buf, &file};
        struct lt_mux_opts opts = {.encode = rows[r].opts};
        struct lt_mux *m = NULL;
        struct lt_encoder *e = NULL;
        struct lt_take take = {0};
        struct lt_pcm pcm[TAKES];
        int64_t begin48[TAKES], at = 0;
        assert_int_equal(lt_mux_open(&cx, &opts, &sink, &m), LT_OK);
        assert_int_equal(lt_encoder_open(&cx, &rows[r].opts, &e), LT_OK);
        for (int i = 0; i < TAKES; i++) {
            pcm[i] = voice(rows[r].opts.rate_hz, &random);
            begin48[i] = at;
            assert_int_equal(lt_encode(&cx, e, &pcm[i], &take), LT_OK);
            assert_int_equal(lt_mux_take(&cx, m, &take), LT_OK);
            int64_t gap = i % 2 ? 0 : GAP48; /* take to take without a pause as well */
            assert_int_equal(lt_mux_silence(&cx, m, gap), LT_OK);
            at += take.length48 + gap;
        }
        assert_int_equal(lt_mux_finish(&cx, m), LT_OK);

        struct heard out = {0};
        struct lt_sound_sink ear = {hear, &out};
        struct lt_inspection in;
        assert_int_equal(lt_inspect_sound(&cx, lt_buf_str(&file), &ear, &in), LT_OK);
        assert_int_equal(out.n, at);
        assert_int_equal(in.length48, at);
        for (int i = 0; i < TAKES; i++) {
            int best = 0;
            double most = 0;
            for (int lag = -30; lag <= 30; lag++) {
                double like = likeness(&pcm[i], out.v + begin48[i], lag);
                if (like > most) {
                    most = like;
                    best = lag;
                }
            }
            if (abs(best) > rows[r].early)
                fail_msg("row %zu, take %d: %d samples off", r, i, best);
            /* Nothing clicks where takes meet and in the pauses: 10 ms into the silence it is silent, -66
             * dBFS. */
            int64_t end = begin48[i] + (int64_t)pcm[i].n * (48000 / pcm[i].rate_hz) + 480,
                    next = i + 1 < TAKES ? begin48[i + 1] : at;
            if (end < next && peak_of(out.v + end, (size_t)(next - end)) > 0.0005)
                fail_msg("row %zu, take %d: a sound of %.4f behind it", r, i,
                         peak_of(out.v + end, (size_t)(next - end)));
            lt_pcm_close(&pcm[i]);
        }
        free(out.v);
        lt_inspection_close(&in);
        lt_take_close(&take);
        lt_encoder_close(e);
        lt_mux_close(m);
        lt_buf_close(&file);
    }
}

static void a_take_depends_on_its_sound_only(void **state)
{
    (void)state;
    struct lt_encode_opts opts = {24000, 32000, 10, false};
    struct lt_cx cx = {0};
    struct lt_encoder *e = NULL;
    uint64_t random = check_seed();
    struct lt_pcm a = voice(24000, &random), b = voice(24000, &random);
    struct lt_take first = {0}, again = {0};
    assert_int_equal(lt_encoder_open(&cx, &opts, &e), LT_OK);
    assert_int_equal(lt_encode(&cx, e, &a, &first), LT_OK);
    assert_int_equal(lt_encode(&cx, e, &b, &again), LT_OK);
    assert_int_equal(lt_encode(&cx, e, &a, &again), LT_OK);
    assert_int_equal(first.n_bytes, again.n_bytes);
    assert_memory_equal(first.bytes, again.bytes, first.n_bytes);
    assert_memory_equal(first.packets, again.packets, first.n_packets * sizeof *first.packets);
    lt_take_close(&first);
    lt_take_close(&again);
    lt_pcm_close(&a);
    lt_pcm_close(&b);
    lt_encoder_close(e);
}

/* Whole packets, room for the encoder's delay, marks on the 48 kHz clock. */
static void lengths_and_marks_are_counted(void **state)
{
    (void)state;
    static const struct {
        size_t samples;
        long long length48;
    } rows[] = {{0, 960}, {1, 960}, {480 - 156, 960}, {480 - 155, 1920}, {480, 1920}, {24000, 48960}};
    struct lt_encode_opts opts = {24000, 32000, 0, false};
    struct lt_cx cx = {0};
    struct lt_encoder *e = NULL;
    struct lt_take take = {0};
    int bad = 0;
    assert_int_equal(lt_encoder_open(&cx, &opts, &e), LT_OK);
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_pcm p = {.rate_hz = 24000};
        assert_true(lt_pcm_reserve(&p, rows[i].samples + 1));
        p.n = rows[i].samples;
        assert_true(lt_pcm_add_mark(&p, (struct lt_mark){3, 4, (int64_t)rows[i].samples}));
        assert_int_equal(lt_encode(&cx, e, &p, &take), LT_OK);
        bad += check_int("length", rows[i].length48, take.length48);
        bad += check_int("packets", rows[i].length48 / 960, (long long)take.n_packets);
        bad += check_int("mark", 2 * (long long)rows[i].samples, take.marks[0].sample);
        bad += check_int("mark", 3, take.marks[0].say_at);
        lt_pcm_close(&p);
    }
    assert_int_equal(bad, 0);
    struct lt_pcm other = {.rate_hz = 22050};
    assert_int_equal(lt_encode(&cx, e, &other, &take), LT_USAGE);
    assert_string_equal(cx.what, "sound of 22050 Hz for an encoder of 24000 Hz");
    lt_take_close(&take);
    lt_encoder_close(e);
}

static void impossible_settings_are_refused(void **state)
{
    (void)state;
    static const struct {
        struct lt_encode_opts opts;
        const char *what;
    } rows[] = {
        {{22050, 32000, 10, false}, "Opus does not encode sound of 22050 Hz"},
        {{24000, 5999, 10, false}, "a bitrate of 5999 bit/s is outside 6000 to 256000"},
        {{24000, 256001, 10, false}, "a bitrate of 256001 bit/s is outside 6000 to 256000"},
        {{24000, 32000, 11, false}, "a complexity of 11 is outside 0 to 10"},
    };
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_encoder *e = NULL;
        assert_int_equal(lt_encoder_open(&cx, &rows[i].opts, &e), LT_USAGE);
        assert_string_equal(cx.what, rows[i].what);
        lt_encoder_close(e);
    }
}

static void presets_can_be_made(void **state)
{
    (void)state;
    size_t n = 0;
    const struct lt_preset *presets = lt_presets(&n);
    for (size_t i = 0; i < n; i++) {
        struct lt_cx cx = {0};
        struct lt_encoder *e = NULL;
        assert_int_equal(lt_encoder_open(&cx, &presets[i].encode, &e), LT_OK);
        assert_ptr_equal(lt_preset_find(lt_str_of(presets[i].name)), &presets[i]);
        double peak_db = 0, loss_lu = 0;
        lt_codec_effect(&presets[i].encode, &peak_db, &loss_lu);
        assert_true(fabs(peak_db - presets[i].codec_peak_db) < 1e-9);
        assert_true(fabs(loss_lu - presets[i].codec_loss_lu) < 1e-9);
        lt_encoder_close(e);
    }
    assert_non_null(lt_preset_find(LT_S("standard")));
    assert_non_null(lt_preset_calibrated());
    assert_null(lt_preset_find(LT_S("")));
}

static void every_bitrate_has_its_effect(void **state)
{
    (void)state;
    static const struct {
        int bitrate_bps;
        bool fast;
        double peak_db, loss_lu;
    } rows[] = {
        {6000, false, 2.7, 0.80},   {14000, false, 2.1, 0.58}, {28000, false, 1.4, 0.335},
        {256000, false, 0.9, 0.05}, {6000, true, 2.6, 0.05},   {256000, true, 0.8, 0.05},
    };
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        double peak_db = 0, loss_lu = 0;
        lt_codec_effect(&(struct lt_encode_opts){24000, rows[i].bitrate_bps, 5, rows[i].fast}, &peak_db,
                        &loss_lu);
        assert_true(fabs(peak_db - rows[i].peak_db) < 1e-9);
        assert_true(fabs(loss_lu - rows[i].loss_lu) < 1e-9);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_sound_where_they_were_counted),
        cmocka_unit_test(a_take_depends_on_its_sound_only),
        cmocka_unit_test(lengths_and_marks_are_counted),
        cmocka_unit_test(impossible_settings_are_refused),
        cmocka_unit_test(presets_can_be_made),
        cmocka_unit_test(every_bitrate_has_its_effect),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
