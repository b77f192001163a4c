/* engines/neural_place.h - where what the neural engines need lies: models, and the runtime. */
#ifndef LT_ENGINES_NEURAL_PLACE_H
#define LT_ENGINES_NEURAL_PLACE_H

#include <stdbool.h>
#include <stddef.h>

/* The i-th place's `below`: $XDG_DATA_HOME/lectern (~/.local/share/lectern), ../../share/lectern beside the
 * running program, /usr/local/share/lectern, /usr/share/lectern. False: there are no more. Places
 * that do not apply are empty strings. */
bool lt_neural_place(int i, const char *below, char *to, size_t n);

#endif
