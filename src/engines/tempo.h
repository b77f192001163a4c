/* engines/tempo.h - faster or slower speech at the same pitch, for models whose own speed costs words. */
#ifndef LT_ENGINES_TEMPO_H
#define LT_ENGINES_TEMPO_H

#include <stdbool.h>
#include <stddef.h>

/* *v, n samples, becomes another allocation with about n / speed samples; *n is set. False: memory. */
bool lt_tempo_change(float **v, size_t *n, int rate_hz, double speed);

#endif
