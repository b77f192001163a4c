/* script/formula/formula.h - formulas in a text: where they are ("$x^2$", "\(x^2\)", "$$…$$", "\[…\]",
 * "\begin{align}…\end{align}"), and how they are said. Prices and names with a dollar are none. Constant
 * tables; no state; safe on several threads. */
#ifndef LT_SCRIPT_FORMULA_FORMULA_H
#define LT_SCRIPT_FORMULA_FORMULA_H

#include "lang/math.h"
#include "lang/normal.h"

struct lt_formula {
    size_t at, end;    /* in the text, with its delimiters */
    struct lt_str tex; /* without them; a slice of the text */
};

/* May there be one? A look at the bytes. */
bool lt_formula_may_be(struct lt_str text);

/* Goes through a text from formula to formula. Looks at most LT_FORMULA_MAX_BYTES ahead of a sign that could
 * open one, and at no byte twice for the same closing sign: linear. Zeroed but for the text: ready. */
enum { LT_FORMULA_MAX_BYTES = 2000, LT_FORMULA_PAIRS = 3 };
struct lt_formulas {
    struct lt_str text;
    size_t at;
    size_t none_before[LT_FORMULA_PAIRS]; /* up to here no such closing sign begins, from the last look on */
};
bool lt_formulas_next(struct lt_formulas *it, struct lt_formula *f);

/* The same as pieces for the desk: the tokens of each formula become one, of kind LT_TOK_FORMULA; of one that
 * is a plain number only the number stays. The backslash before a dollar goes. */
void lt_formula_gather(struct lt_said *out, struct lt_str text);

/* Says the token of kind LT_TOK_FORMULA at i; returns 1. */
size_t lt_formula_say(struct lt_desk *d, size_t i);

/* Is all of the text one formula that is not said in this mode? */
bool lt_formula_is_left_out(struct lt_str text, enum lt_math_mode mode);

#endif
