/* engines/conv8.c - see conv8.h. Four channels lie together, a column after the other, so that one
 * instruction adds four products to each of a register's columns; weights are signed (w - 128) for it, and
 * what that and the zero points change is added beforehand:
 *
 *     sum (x - xz)(w - wz)  =  sum x (w - 128)  +  (128 - wz) * sum x  -  xz * sum (w - wz)
 *
 * A tile is ROWS outputs of some registers of columns, a block BLOCK columns of all outputs. */
#include "engines/conv8.h"

#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

enum { ROWS = 8, QUAD = 4, WIDEST = 48, BLOCK = 10 * WIDEST, PAGE = 64 };

/* One block's question, in the shape that tiles want it. */
struct conv8_block {
    const uint8_t *x;    /* [quads][stride][QUAD]: columns and what lies beside them */
    const int8_t *w;     /* of these rows: [taps][quads][ROWS][QUAD] */
    const int32_t *sums; /* what is added to each column, for any row */
    int32_t shift[ROWS]; /* what is added to each row */
    size_t quads, stride, taps, dilation;
};

/* `width` columns from `t` of ROWS rows; row r of the result is y + r * y_stride. */
typedef void tile_fn(const struct conv8_block *b, size_t t, int32_t *y, size_t y_stride);

static void tile_plain(const struct conv8_block *b, size_t t, int32_t *y, size_t y_stride)
{
    enum { WIDTH = 16 };
    for (size_t r = 0; r < ROWS; r++)
        for (size_t i = 0; i < WIDTH; i++)
            y[r * y_stride + i] = b->sums[t + i] + b->shift[r];
    const int8_t *w = b->w;
    for (size_t k = 0; k < b->taps; k++)
        for (size_t c = 0; c < b->quads; c++, w += ROWS * QUAD) {
            const uint8_t *x = b->x + (c * b->stride + t + k * b->dilation) * QUAD;
            for (size_t r = 0; r < ROWS; r++)
                for (size_t i = 0; i < WIDTH; i++)
                    for (size_t q = 0; q < QUAD; q++)
                        y[r * y_stride + i] += x[i * QUAD + q] * w[r * QUAD + q];
        }
}

#if defined(__x86_64__)
/* One tile for registers of LANES columns, HALF of the rows at a time so that the sums stay in registers. */
#define TILE(name, features, vec, LANES, HALF, load, store, all, add, products)                           \
    __attribute__((target(features))) static void name(const struct conv8_block *b, size_t t, int32_t *y, \
                                                       size_t y_stride)                                   \
    {                                                                                                     \
        const size_t row_bytes = b->stride * QUAD;                                                        \
        for (size_t first = 0; first < ROWS; first += (HALF)) {                                           \
            const int8_t *w = b->w + first * QUAD;                                                        \
            vec sum[HALF][3];                                                                             \
            for (size_t r = 0; r < (HALF); r++)                                                           \
                for (size_t v = 0; v < 3; v++)                                                            \
                    sum[r][v] =                                                                           \
                        add(load((const void *)(b->sums + t + v * (LANES))), all(b->shift[first + r]));   \
            for (size_t k = 0; k < b->taps; k++) {                                                        \
                const uint8_t *x = b->x + (t + k * b->dilation) * QUAD;                                   \
                for (size_t c = 0; c < b->quads; c++, x += row_bytes, w += ROWS * QUAD) {                 \
                    const vec x0 = load((const void *)x), x1 = load((const void *)(x + (LANES) * QUAD)),  \
                              x2 = load((const void *)(x + 2 * (LANES) * QUAD));                          \
                    for (size_t r = 0; r < (HALF); r++) {                                                 \
                        int32_t four;                                                                     \
                        memcpy(&four, w + r * QUAD, sizeof four);                                         \
                        const vec weights = all(four);                                                    \
                        sum[r][0] = products(sum[r][0], x0, weights);                                     \
                        sum[r][1] = products(sum[r][1], x1, weights);                                     \
                        sum[r][2] = products(sum[r][2], x2, weights);                                     \
                    }                                                                                     \
                }                                                                                         \
            }                                                                                             \
            for (size_t r = 0; r < (HALF); r++)                                                           \
                for (size_t v = 0; v < 3; v++)                                                            \
                    store((void *)(y + (first + r) * y_stride + v * (LANES)), sum[r][v]);                 \
        }                                                                                                 \
    }

TILE(tile_avx512, "avx512f,avx512vnni", __m512i, 16, 8, _mm512_loadu_si512, _mm512_storeu_si512,
     _mm512_set1_epi32, _mm512_add_epi32, _mm512_dpbusd_epi32)
TILE(tile_avx, "avx2,avxvnni", __m256i, 8, 4, _mm256_loadu_si256, _mm256_storeu_si256, _mm256_set1_epi32,
     _mm256_add_epi32, _mm256_dpbusd_avx_epi32)
#endif

#if defined(__x86_64__)
/* Not every compiler knows a name for it. */
static bool has_avx_vnni(void)
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __builtin_cpu_supports("avx2") && __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a & 1u << 4);
}
#endif

static const struct conv8_way {
    tile_fn *tile; /* NULL: not on this kind of processor */
    size_t width;  /* columns of a tile */
} ways[LT_CONV8_WAYS] = {
    [LT_CONV8_PLAIN] = {tile_plain, 16},
#if defined(__x86_64__)
    [LT_CONV8_AVX] = {tile_avx, 24},
    [LT_CONV8_AVX512] = {tile_avx512, 48},
#endif
};

bool lt_conv8_has(enum lt_conv8_way way)
{
#if defined(__x86_64__)
    if (way == LT_CONV8_AVX)
        return has_avx_vnni();
    if (way == LT_CONV8_AVX512)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vnni");
#endif
    return way == LT_CONV8_PLAIN;
}

enum lt_conv8_way lt_conv8_best(void)
{
    enum lt_conv8_way best = LT_CONV8_PLAIN;
    for (int i = 0; i < LT_CONV8_WAYS; i++)
        if (lt_conv8_has((enum lt_conv8_way)i))
            best = (enum lt_conv8_way)i;
    return best;
}

size_t lt_conv8_columns(const struct lt_conv8 *q)
{
    if (!q->channels || !q->taps || q->channels > LT_CONV8_WEIGHTS_MAX || q->taps > LT_CONV8_WEIGHTS_MAX ||
        q->channels * q->taps > LT_CONV8_WEIGHTS_MAX)
        return 0;
    if (!q->length || q->length > INT32_MAX / 2 || !q->outputs || q->outputs > LT_CONV8_OUTPUTS_MAX ||
        !q->dilation || q->dilation > LT_CONV8_REACH_MAX || q->before > LT_CONV8_REACH_MAX ||
        q->after > LT_CONV8_REACH_MAX)
        return 0;
    size_t reach = (q->taps - 1) * q->dilation, all = q->length + q->before + q->after;
    return reach <= LT_CONV8_REACH_MAX && all > reach ? all - reach : 0;
}

/* Everything that one convolution needs beside its question. */
struct conv8_work {
    const struct conv8_way *way;
    size_t quads, groups, stride, columns;
    uint8_t *x;
    int8_t *w;
    int32_t *shift, *column_sums, *sums, *spare;
};

static void *room(size_t n, size_t size)
{
    size_t bytes = (n * size + PAGE - 1) / PAGE * PAGE;
    void *p = aligned_alloc(PAGE, bytes);
    return p ? memset(p, 0, bytes) : NULL;
}

static bool open_work(const struct lt_conv8 *q, const struct conv8_way *way, struct conv8_work *w)
{
    *w = (struct conv8_work){.way = way,
                             .quads = (q->channels + QUAD - 1) / QUAD,
                             .groups = (q->outputs + ROWS - 1) / ROWS,
                             .columns = lt_conv8_columns(q),
                             .stride = BLOCK + (q->taps - 1) * q->dilation};
    w->x = room(w->quads * w->stride * QUAD, 1);
    w->w = room(w->groups * q->taps * w->quads * ROWS * QUAD, 1);
    w->shift = room(w->groups * ROWS, sizeof *w->shift);
    w->column_sums = room(w->stride, sizeof *w->column_sums);
    w->sums = room(BLOCK, sizeof *w->sums);
    w->spare = room(ROWS * WIDEST, sizeof *w->spare);
    return w->x && w->w && w->shift && w->column_sums && w->sums && w->spare;
}

static void close_work(struct conv8_work *w)
{
    free(w->x);
    free(w->w);
    free(w->shift);
    free(w->column_sums);
    free(w->sums);
    free(w->spare);
}

/* The weights as [group][tap][quad][ROWS][QUAD], signed, and each output's share of the zero points. */
static void lay_weights(const struct lt_conv8 *q, struct conv8_work *work)
{
    const uint8_t *w = q->w;
    for (size_t o = 0; o < q->outputs; o++) {
        int8_t *group = work->w + o / ROWS * q->taps * work->quads * ROWS * QUAD + o % ROWS * QUAD;
        int32_t sum = 0;
        for (size_t c = 0; c < q->channels; c++)
            for (size_t k = 0; k < q->taps; k++) {
                sum += *w - q->w_zero;
                group[(k * work->quads + c / QUAD) * ROWS * QUAD + c % QUAD] = (int8_t)(*w++ - 128);
            }
        work->shift[o] = -(int32_t)q->x_zero * sum;
    }
}

/* Where the columns of a block begin and end that lie inside the rows. */
struct inside {
    size_t begin, end;
};

static struct inside inside_of(const struct lt_conv8 *q, const struct conv8_work *work, size_t first)
{
    size_t begin = first < q->before ? q->before - first : 0;
    size_t end = q->before + q->length > first ? q->before + q->length - first : 0;
    begin = begin < work->stride ? begin : work->stride;
    return (struct inside){begin, end < begin ? begin : end < work->stride ? end : work->stride};
}

/* `n` columns of four rows, side by side. */
static void weave(uint8_t *restrict to, const uint8_t *a, const uint8_t *b, const uint8_t *c,
                  const uint8_t *d, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        to[i * QUAD] = a[i];
        to[i * QUAD + 1] = b[i];
        to[i * QUAD + 2] = c[i];
        to[i * QUAD + 3] = d[i];
    }
}

static void fill(uint8_t *to, size_t n, size_t channels, uint8_t v)
{
    for (size_t i = 0; i < n; i++)
        memset(to + i * QUAD, v, channels);
}

/* The columns from `first` of the channels from c. A channel that is missing stays 0. */
static void lay_quad(const struct lt_conv8 *q, struct conv8_work *work, size_t c, size_t first)
{
    struct inside in = inside_of(q, work, first);
    uint8_t *to = work->x + c * work->stride;
    size_t channels = q->channels - c < QUAD ? q->channels - c : QUAD, n = in.end - in.begin,
           length = q->length;
    fill(to, in.begin, channels, q->x_zero);
    fill(to + in.end * QUAD, work->stride - in.end, channels, q->x_zero);
    if (!n)
        return;
    const uint8_t *row = q->x + c * length + (first + in.begin - q->before);
    to += in.begin * QUAD;
    if (channels == QUAD) {
        weave(to, row, row + length, row + 2 * length, row + 3 * length, n);
        return;
    }
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < channels; k++)
            to[i * QUAD + k] = row[k * length + i];
}

/* Each column's share of the weights' zero point. */
static void sum_columns(const struct lt_conv8 *q, struct conv8_work *work)
{
    int32_t factor = 128 - q->w_zero;
    if (!factor)
        return;
    memset(work->column_sums, 0, work->stride * sizeof *work->column_sums);
    for (size_t c = 0; c < work->quads; c++) {
        const uint8_t *x = work->x + c * work->stride * QUAD;
        for (size_t i = 0; i < work->stride; i++)
            work->column_sums[i] += x[i * QUAD] + x[i * QUAD + 1] + x[i * QUAD + 2] + x[i * QUAD + 3];
    }
    for (size_t i = 0; i < BLOCK; i++) {
        int32_t sum = 0;
        for (size_t k = 0; k < q->taps; k++)
            sum += work->column_sums[i + k * q->dilation];
        work->sums[i] = factor * sum;
    }
}

/* The tiles of one group of rows; those that do not fit are made beside and copied. */
static void do_group(const struct lt_conv8 *q, struct conv8_work *work, size_t group, size_t first,
                     int32_t *y)
{
    size_t row = group * ROWS, rows = q->outputs - row < ROWS ? q->outputs - row : ROWS;
    size_t width = work->way->width, n = work->columns - first < BLOCK ? work->columns - first : BLOCK;
    struct conv8_block b = {.x = work->x,
                            .w = work->w + group * q->taps * work->quads * ROWS * QUAD,
                            .sums = work->sums,
                            .quads = work->quads,
                            .stride = work->stride,
                            .taps = q->taps,
                            .dilation = q->dilation};
    memcpy(b.shift, work->shift + row, sizeof b.shift);
    for (size_t t = 0; t < n; t += width) {
        int32_t *to = y + row * work->columns + first + t;
        if (rows == ROWS && n - t >= width) {
            work->way->tile(&b, t, to, work->columns);
            continue;
        }
        work->way->tile(&b, t, work->spare, width);
        for (size_t r = 0; r < rows; r++)
            memcpy(to + r * work->columns, work->spare + r * width,
                   (n - t < width ? n - t : width) * sizeof *to);
    }
}

bool lt_conv8(const struct lt_conv8 *q, enum lt_conv8_way way, int32_t *y)
{
    struct conv8_work work;
    bool good = open_work(q, &ways[way], &work);
    if (good)
        lay_weights(q, &work);
    for (size_t first = 0; good && first < work.columns; first += BLOCK) {
        for (size_t c = 0; c < q->channels; c += QUAD)
            lay_quad(q, &work, c, first);
        sum_columns(q, &work);
        for (size_t group = 0; group < work.groups; group++)
            do_group(q, &work, group, first, y);
    }
    close_work(&work);
    return good;
}
