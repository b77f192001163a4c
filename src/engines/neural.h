/* engines/neural.h - the worker of a kind of neural voice: reads requests, several at once, and answers them.
 */
#ifndef LT_ENGINES_NEURAL_H
#define LT_ENGINES_NEURAL_H

#include "engines/neural_kind.h"

/* The whole program; its exit status. */
int lt_neural_main(const struct lt_neural_kind *kind);

#endif
