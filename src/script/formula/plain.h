/* script/formula/plain.h - a formula as a person writes it in a line of text: "x² + 2·x", "(a + b)/2", "√2".
 * For reading with the eyes; what is said is say.c's. */
#ifndef LT_SCRIPT_FORMULA_PLAIN_H
#define LT_SCRIPT_FORMULA_PLAIN_H

#include "base/buf.h"

/* Adds to *out; `tex` is without its delimiters. Whatever it is, something readable comes out: commands that
 * are not known stand there by their names, without backslash and braces. Linear but for the table of
 * commands; a part that is nested deeper than 16 is left as it is. */
void lt_formula_plain(struct lt_str tex, struct lt_buf *out);

#endif
