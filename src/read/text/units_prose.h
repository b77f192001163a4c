/* read/text/units_prose.h - lines without marks of any kind become units: the last step of cutting a text. */
#ifndef LT_READ_TEXT_UNITS_PROSE_H
#define LT_READ_TEXT_UNITS_PROSE_H

#include "read/text/cutter.h"

/* The lines from..to-1; from == to is none. */
void lt_cut_prose(struct lt_cutter *c, size_t from, size_t to);

#endif
