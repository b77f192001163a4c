/* read/text/parts_decide.h - which part of an article each unit of a plain text is. */
#ifndef LT_READ_TEXT_PARTS_DECIDE_H
#define LT_READ_TEXT_PARTS_DECIDE_H

#include "read/text/parts.h"

/* Gives every unit its role. Units are not removed or reordered. */
void lt_parts_decide(struct lt_units *u, struct lt_parts *p);

#endif
