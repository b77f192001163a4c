/* script/lines/clause.h - where an over-long sentence is cut for the engine. Pure. */
#ifndef LT_SCRIPT_LINES_CLAUSE_H
#define LT_SCRIPT_LINES_CLAUSE_H

#include "script/policy.h"

/* The best place to cut s into a piece of at most `most` bytes (at least 4; less than s.n) and a rest: after
 * a semicolon, colon or dash, else a comma before a conjunction, a comma, white space, a character. The
 * result is in 1..most and on a character boundary; *stop says what stands there. */
size_t lt_clause_cut(struct lt_str lang, struct lt_str s, size_t most, enum lt_pause *stop);

#endif
