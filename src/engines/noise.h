/* engines/noise.h - noise for models that want some: a number of a stream depends on its key and its place
 * and on nothing else, so the same line gets the same noise whatever came before. Whole numbers and the basic
 * operations of IEEE 754 only: no libm, whose last bits differ. */
#ifndef LT_ENGINES_NOISE_H
#define LT_ENGINES_NOISE_H

#include <stddef.h>
#include <stdint.h>

/* Normally distributed, mean 0, deviation 1; the n numbers from `at` on of the stream `key`. */
void lt_noise_normal(uint64_t key, uint64_t at, float *to, size_t n);

/* Evenly distributed, 0 to 1. */
void lt_noise_even(uint64_t key, uint64_t at, float *to, size_t n);

#endif
