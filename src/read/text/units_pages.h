/* read/text/units_pages.h - the frame of printed pages in typed documents. */
#ifndef LT_READ_TEXT_UNITS_PAGES_H
#define LT_READ_TEXT_UNITS_PAGES_H

#include "read/text/units.h"

/* Running heads and numbered feet out of u->lines. Without memory they stay. */
void lt_units_drop_pages(struct lt_units *u);

#endif
