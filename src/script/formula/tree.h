/* script/formula/tree.h - a formula as a tree, and how one is made of TeX. Pure; no allocation: a formula
 * that does not fit is one that no listener could follow. */
#ifndef LT_SCRIPT_FORMULA_TREE_H
#define LT_SCRIPT_FORMULA_TREE_H

#include "script/formula/signs.h"

enum lt_formula_kind {
    LT_FORMULA_IS_LIST,     /* a: its first */
    LT_FORMULA_IS_NUMBER,   /* text: "1,234.5" as written */
    LT_FORMULA_IS_LETTER,   /* c */
    LT_FORMULA_IS_GREEK,    /* word: its place in the alphabet */
    LT_FORMULA_IS_WORD,     /* text */
    LT_FORMULA_IS_SIGN,     /* word */
    LT_FORMULA_IS_NAME,     /* word */
    LT_FORMULA_IS_FUNCTION, /* word; a: what is below it, or 0 */
    LT_FORMULA_IS_BIG,      /* word; a: what is below, b: what is above, or 0 */
    LT_FORMULA_IS_FRACTION, /* a over b */
    LT_FORMULA_IS_CHOICE,   /* a choose b */
    LT_FORMULA_IS_ROOT,     /* of a; b: which, or 0 */
    LT_FORMULA_IS_RAISED,   /* a with b above */
    LT_FORMULA_IS_LOWERED,  /* a with b below */
    LT_FORMULA_IS_GROUP,    /* a: a list in brackets; word: what they make of it, or none */
    LT_FORMULA_IS_MARKED,   /* a with an accent, a prime or the like; word */
    LT_FORMULA_IS_COMMA     /* between parts, and a row's end */
};

enum { LT_FORMULA_NODES = 320, LT_FORMULA_DEPTH = 12 };

struct lt_formula_node {
    uint8_t kind, word;
    uint16_t a, b, next; /* places of nodes; 0: none */
    uint32_t c;
    struct lt_str text; /* of the source */
};

struct lt_formula_tree {
    struct lt_formula_node node[LT_FORMULA_NODES]; /* the first is nobody's */
    size_t n;
    uint16_t root; /* a list */
};

/* False: it holds what is not known here, or too much. `tex` is without its dollars and must outlive the
 * tree.
 */
bool lt_formula_parse(struct lt_str tex, struct lt_formula_tree *t);

#endif
