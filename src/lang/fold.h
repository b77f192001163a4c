/* lang/fold.h - characters that are only another way to write others, written plainly. */
#ifndef LT_LANG_FOLD_H
#define LT_LANG_FOLD_H

#include "base/buf.h"

enum { LT_FOLD_MAX = 24 }; /* characters one character may become */

/* What stands for c: n characters in `to` (0: it is invisible). False: c stands for itself. */
bool lt_fold(uint32_t c, uint32_t to[LT_FOLD_MAX], size_t *n);

/* The one character for a letter and the mark after it, or 0. */
uint32_t lt_fold_compose(uint32_t letter, uint32_t mark);

#endif
