/* read/pages/mathml.h - formulas of pages as TeX in the running text, "\(…\)": what the author typed where
 * the page has kept it, else made of the MathML. */
#ifndef LT_READ_PAGES_MATHML_H
#define LT_READ_PAGES_MATHML_H

#include "read/flow.h"
#include "read/pages/tree.h"

/* The <math> element at `at`. */
void lt_mathml_add(struct lt_flow *flow, const struct lt_tree *tree, uint32_t at);

/* A picture of a formula, its description in TeX. */
bool lt_mathml_is_picture(const struct lt_node *img);
void lt_mathml_add_picture(struct lt_flow *flow, const struct lt_node *img);

#endif
