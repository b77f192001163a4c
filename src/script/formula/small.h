/* script/formula/small.h - the characters that stand above or below the line by themselves (Unicode blocks
 * "Superscripts and Subscripts", "Phonetic Extensions"). Constant tables; safe on several threads. */
#ifndef LT_SCRIPT_FORMULA_SMALL_H
#define LT_SCRIPT_FORMULA_SMALL_H

#include <stdbool.h>
#include <stdint.h>

/* The raised or lowered character for a figure, a letter or a sign on the line ("2": U+00B2 or U+2082); 0: it
 * has none. */
uint32_t lt_formula_small(uint32_t c, bool raised);

/* Is it one of them? */
bool lt_formula_is_small(uint32_t c);

#endif
