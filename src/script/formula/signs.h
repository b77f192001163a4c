/* script/formula/signs.h - the commands of TeX and the characters that stand for them, in one table. */
#ifndef LT_SCRIPT_FORMULA_SIGNS_H
#define LT_SCRIPT_FORMULA_SIGNS_H

#include "lang/math.h"

#include <stdint.h>

enum lt_formula_role {
    LT_FORMULA_SIGN,     /* joins: + = < in */
    LT_FORMULA_NAME,     /* stands for a thing: infinity */
    LT_FORMULA_GREEK,    /* word: its place in the alphabet */
    LT_FORMULA_LETTER,   /* another letter, at `c` */
    LT_FORMULA_FUNCTION, /* sine */
    LT_FORMULA_BIG,      /* the sum, the limit: takes what stands below and above it */
    LT_FORMULA_ACCENT,   /* on its argument */
    LT_FORMULA_OPEN,     /* word: what the pair makes, if anything */
    LT_FORMULA_CLOSE,
    LT_FORMULA_BAR, /* opens and closes */
    LT_FORMULA_FRACTION,
    LT_FORMULA_CHOICE, /* n choose k */
    LT_FORMULA_ROOT,
    LT_FORMULA_TEXT,   /* its argument is words */
    LT_FORMULA_SKIP,   /* nothing to say: spaces, sizes, fonts (their argument is what it is) */
    LT_FORMULA_DROP,   /* the same with its argument */
    LT_FORMULA_DOUBLE, /* blackboard letters */
    LT_FORMULA_LEFT,
    LT_FORMULA_RIGHT,
    LT_FORMULA_BEGIN,
    LT_FORMULA_NEGATION
};

struct lt_formula_sign {
    const char *command; /* without the backslash; NULL: only the character */
    uint32_t c;          /* 0: only the command */
    uint8_t role;
    uint8_t word; /* enum lt_math_word */
};

/* NULL: there is none. */
const struct lt_formula_sign *lt_formula_command(struct lt_str name);
const struct lt_formula_sign *lt_formula_character(uint32_t c);

/* The character that stands for a word in this role; 0: there is none. */
uint32_t lt_formula_sign_of(enum lt_formula_role role, uint8_t word);

#endif
