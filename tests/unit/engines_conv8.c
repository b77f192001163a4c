/* Convolutions of bytes: every way that this processor has gives what the definition says, for shapes with
 * rests in each direction, and what is out of range is refused. */
#include "check.h"

#include "engines/conv8.h"

#include <stdlib.h>
#include <string.h>

/* Channels, length, outputs, taps, before, after, dilation, zero points. */
static const struct lt_conv8 shapes[] = {
    {NULL, NULL, 1, 1, 1, 1, 0, 0, 1, 0, 0},         {NULL, NULL, 4, 100, 8, 3, 1, 1, 1, 77, 128},
    {NULL, NULL, 5, 37, 9, 3, 1, 1, 1, 77, 131},     {NULL, NULL, 3, 500, 7, 7, 9, 9, 3, 255, 255},
    {NULL, NULL, 16, 1003, 24, 11, 25, 25, 5, 1, 0}, {NULL, NULL, 22, 97, 8, 1, 0, 0, 1, 128, 128},
    {NULL, NULL, 2, 3, 10, 5, 2, 2, 1, 9, 200},      {NULL, NULL, 7, 481, 16, 3, 40, 0, 2, 30, 40},
    {NULL, NULL, 6, 20, 3, 4, 0, 600, 1, 100, 3},    {NULL, NULL, 744, 50, 8, 11, 5, 5, 1, 255, 0}};

static int32_t defined(const struct lt_conv8 *q, size_t o, size_t t)
{
    int32_t sum = 0;
    for (size_t c = 0; c < q->channels; c++)
        for (size_t k = 0; k < q->taps; k++) {
            size_t at = t + k * q->dilation;
            bool inside = at >= q->before && at - q->before < q->length;
            int32_t x = inside ? q->x[c * q->length + at - q->before] : q->x_zero;
            sum += (x - q->x_zero) * (q->w[(o * q->channels + c) * q->taps + k] - q->w_zero);
        }
    return sum;
}

static void fill(uint8_t *to, size_t n, uint64_t *random)
{
    for (size_t i = 0; i < n; i++)
        to[i] = (uint8_t)(check_random(random) >> 40);
}

static void compare(const struct lt_conv8 *q, enum lt_conv8_way way)
{
    size_t columns = lt_conv8_columns(q);
    int32_t *y = malloc(columns * q->outputs * sizeof *y);
    assert_non_null(y);
    memset(y, 0x5A, columns * q->outputs * sizeof *y);
    assert_true(lt_conv8(q, way, y));
    for (size_t o = 0; o < q->outputs; o++)
        for (size_t t = 0; t < columns; t++)
            if (y[o * columns + t] != defined(q, o, t))
                fail_msg("way %d, %zu x %zu, row %zu, column %zu: %d, not %d", (int)way, q->channels,
                         q->length, o, t, y[o * columns + t], defined(q, o, t));
    free(y);
}

static void every_way_gives_what_is_defined(void **state)
{
    (void)state;
    uint64_t random = check_seed();
    for (size_t i = 0; i < LT_COUNT(shapes); i++) {
        struct lt_conv8 q = shapes[i];
        uint8_t *x = malloc(q.channels * q.length), *w = malloc(q.outputs * q.channels * q.taps);
        assert_true(x && w);
        fill(x, q.channels * q.length, &random);
        fill(w, q.outputs * q.channels * q.taps, &random);
        q.x = x;
        q.w = w;
        for (int way = 0; way < LT_CONV8_WAYS; way++)
            if (lt_conv8_has((enum lt_conv8_way)way))
                compare(&q, (enum lt_conv8_way)way);
        free(x);
        free(w);
    }
}

/* The largest sums that the ranges allow: each product 255 * 255. */
static void no_sum_is_too_large(void **state)
{
    (void)state;
    enum { CHANNELS = LT_CONV8_WEIGHTS_MAX };
    static uint8_t x[CHANNELS], w[CHANNELS];
    memset(x, 255, sizeof x);
    memset(w, 255, sizeof w);
    for (int way = 0; way < LT_CONV8_WAYS; way++) {
        struct lt_conv8 q = {x, w, CHANNELS, 1, 1, 1, 0, 0, 1, 0, 0};
        if (lt_conv8_has((enum lt_conv8_way)way))
            compare(&q, (enum lt_conv8_way)way);
        q.w_zero = q.x_zero = 255;
        if (lt_conv8_has((enum lt_conv8_way)way))
            compare(&q, (enum lt_conv8_way)way);
    }
}

static void what_is_out_of_range_has_no_columns(void **state)
{
    (void)state;
    static const struct lt_conv8 good = {NULL, NULL, 4, 100, 8, 3, 1, 1, 1, 0, 0};
    assert_int_equal(lt_conv8_columns(&good), 100);
    struct lt_conv8 q[10];
    for (size_t i = 0; i < LT_COUNT(q); i++)
        q[i] = good;
    q[0].channels = 0;
    q[1].channels = LT_CONV8_WEIGHTS_MAX;
    q[2].length = 0;
    q[3].taps = 0;
    q[4].taps = 103; /* more than there is with what is beside it */
    q[5].outputs = SIZE_MAX;
    q[6].before = SIZE_MAX;
    q[7].dilation = 0;
    q[8].dilation = SIZE_MAX / 2;
    q[9].channels = SIZE_MAX;
    for (size_t i = 0; i < LT_COUNT(q); i++)
        assert_int_equal(lt_conv8_columns(&q[i]), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_gives_what_is_defined),
        cmocka_unit_test(no_sum_is_too_large),
        cmocka_unit_test(what_is_out_of_range_has_no_columns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
