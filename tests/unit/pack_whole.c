/* A take that came from a disk is believed only when its sizes, order and packets fit together. */
#include "check.h"

#include "pack/pack.h"

#include <math.h>
#include <string.h>

static void tone(struct lt_pcm *p)
{
    p->rate_hz = 24000;
    assert_true(lt_pcm_reserve(p, 24000));
    for (p->n = 0; p->n < 24000; p->n++)
        p->v[p->n] = 0.3F * sinf((float)p->n * 0.05F);
    assert_true(lt_pcm_add_mark(p, (struct lt_mark){0, 3, 100}));
    assert_true(lt_pcm_add_mark(p, (struct lt_mark){4, 3, 9000}));
}

static void make(bool pcm, struct lt_take *t)
{
    struct lt_cx cx = {0};
    struct lt_pcm sound = {0};
    struct lt_encoder *e = NULL;
    struct lt_encode_opts opts = lt_preset_find(LT_S("standard"))->encode;
    tone(&sound);
    assert_int_equal(lt_encoder_open(&cx, &opts, &e), LT_OK);
    assert_int_equal(pcm ? lt_encode_pcm(&cx, e, &sound, t) : lt_encode(&cx, e, &sound, t), LT_OK);
    lt_encoder_close(e);
    lt_pcm_close(&sound);
}

static void a_made_take_is_whole(void **state)
{
    (void)state;
    struct lt_take t = {0};
    make(false, &t);
    assert_true(lt_encoded_is_whole(&t, false));
    assert_false(lt_encoded_is_whole(&t, true));
    lt_take_close(&t);
    make(true, &t);
    assert_true(lt_encoded_is_whole(&t, true));
    assert_false(lt_encoded_is_whole(&t, false));
    float bad = NAN;
    memcpy(t.bytes, &bad, sizeof bad);
    assert_false(lt_encoded_is_whole(&t, true));
    lt_take_close(&t);
}

/* Each lie alone; what it changed is put back. */
static void a_lying_take_is_not(void **state)
{
    (void)state;
    struct lt_take t = {0};
    make(false, &t);
    struct lt_take good = t;
#define LIE(change, back)                             \
    do {                                              \
        change;                                       \
        assert_false(lt_encoded_is_whole(&t, false)); \
        back;                                         \
        assert_true(lt_encoded_is_whole(&t, false));  \
    } while (0)
    LIE(t.length48 += 960, t = good);
    LIE(t.length48 = -960, t = good);
    LIE(t.length48 = INT64_MAX, t = good);
    LIE(t.n_bytes--, t = good);
    LIE(t.n_packets--, t = good);
    LIE(t.n_packets = 0, t = good);
    LIE(t.true_peak = NAN, t = good);
    LIE(t.n_loudness = 100000, t = good);
    unsigned short first = t.packets[0];
    LIE(t.packets[0] = 5000, t.packets[0] = first);
    lt_take_close(&t);
    make(false, &t);
    good = t;
    unsigned char toc = t.bytes[0];
    LIE(t.bytes[0] = toc | 4, t.bytes[0] = toc);            /* stereo */
    LIE(t.bytes[0] = toc | 1, t.bytes[0] = toc);            /* two frames */
    LIE(t.bytes[0] = 0x10, t.bytes[0] = toc);               /* 40 ms */
    LIE(t.marks[1].sample = 50, t.marks[1].sample = 18000); /* out of order */
    LIE(t.marks[1].sample = t.length48 + 1, t.marks[1].sample = 18000);
    lt_take_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_made_take_is_whole),
        cmocka_unit_test(a_lying_take_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
