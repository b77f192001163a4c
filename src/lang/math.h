/* lang/math.h - the words a language has for formulas: "a over b", "the square root of x". What is written is
 * taken apart by script/formula/; this says how the parts are called.
 *
 * A word that stands for a whole has %1 and %2 where its parts are said. What a language leaves out is not
 * read in it: the formula is then only named. Constant data. */
#ifndef LT_LANG_MATH_H
#define LT_LANG_MATH_H

#include "base/str.h"

/* What to do with formulas. */
enum lt_math_mode {
    LT_MATH_SAY,  /* read those a listener can follow, name the others */
    LT_MATH_NAME, /* "a formula", but for single letters and numbers */
    LT_MATH_SKIP  /* the same in a sentence; one that stands by itself is left out */
};

/* X(name): in English, see lang/en/math.c. */
/* clang-format off */
#define LT_MATH_MAP(X) \
    /* between or before what they join */ \
    X(PLUS) X(MINUS) X(NEGATIVE) X(PLUS_MINUS) X(MINUS_PLUS) X(TIMES) X(DIVIDED) X(SLASH) X(EQUALS) \
    X(NOT_EQUALS) X(DEFINED) X(LESS) X(GREATER) X(AT_MOST) X(AT_LEAST) X(MUCH_LESS) X(MUCH_GREATER) \
    X(ABOUT) X(IDENTICAL) X(SIMILAR) X(PROPORTIONAL) X(CONGRUENT) X(PARALLEL) X(PERPENDICULAR) X(ARROW) \
    X(GOES_TO) X(FROM) X(IMPLIES) X(IF_AND_ONLY_IF) X(MAPS_TO) X(IN) X(NOT_IN) X(CONTAINS) X(SUBSET) \
    X(SUPERSET) X(UNION) X(INTERSECTION) X(WITHOUT) X(FOR_ALL) X(EXISTS) X(NOT) X(AND) X(OR) X(GIVEN) \
    X(SUCH_THAT) X(COMPOSED) X(MODULO) X(OF) \
    /* things */ \
    X(INFINITY) X(PARTIAL) X(NABLA) X(DOTS) X(PERCENT) X(DEGREES) X(EMPTY_SET) X(NATURALS) X(INTEGERS) \
    X(RATIONALS) X(REALS) X(COMPLEXES) X(MATRIX) X(FORMULA) \
    /* wholes of one part or two */ \
    X(SQUARED) X(CUBED) X(POWER) X(SUB) X(FACTORIAL) X(PRIME) X(DOUBLE_PRIME) X(STAR) X(TRANSPOSED) \
    X(INVERSE) X(SQUARE_ROOT) X(CUBE_ROOT) X(ROOT) X(ROOT_OF_ORDER) X(ABSOLUTE) X(NORM) X(FLOOR) X(CEILING) \
    X(CHOOSE) X(HAT) X(BAR) X(TILDE) X(VECTOR) X(DOT) X(SET_OF) X(INTERVAL) X(LOG_BASE) \
    /* three forms each, separated by "|": alone; with what is below; with what is below and above */ \
    X(SUM) X(PRODUCT) X(INTEGRAL) X(LIMIT) X(MAXIMUM) X(MINIMUM) X(SUPREMUM) X(INFIMUM) \
    /* functions */ \
    X(SIN) X(COS) X(TAN) X(COT) X(SEC) X(CSC) X(ARCSIN) X(ARCCOS) X(ARCTAN) X(SINH) X(COSH) X(TANH) X(LOG) \
    X(LN) X(EXP) X(DET) X(DIM) X(KER) X(GCD) X(PROBABILITY) X(ARG)
/* clang-format on */

enum lt_math_word {
    LT_MATH_NONE,
#define X(name) LT_MATH_##name,
    LT_MATH_MAP(X)
#undef X
        LT_MATH_WORDS
};

enum { LT_MATH_GREEK = 24 };

/* A number right after one of these words stands in a case (lt_form.kase): "od nuly do jedné". */
struct lt_math_case {
    const char *words; /* "|"-separated; NULL ends a list */
    uint8_t kase;
};

struct lt_math_words {
    const char *greek; /* alpha to omega, LT_MATH_GREEK of them, separated by "|" */
    const char *words[LT_MATH_WORDS];
    const struct lt_math_case *cases; /* NULL: numbers are not declined */
};

#endif
