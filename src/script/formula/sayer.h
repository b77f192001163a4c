/* script/formula/sayer.h - says a formula's tree, part by part. Private to script/formula. */
#ifndef LT_SCRIPT_FORMULA_SAYER_H
#define LT_SCRIPT_FORMULA_SAYER_H

#include "lang/desk/desk.h"
#include "script/formula/tree.h"

enum { LT_FORMULA_SPANS = 64 };

struct lt_formula_sayer {
    const struct lt_desk *d;
    const struct lt_math_words *words;
    const struct lt_formula_node *node; /* of the tree */
    struct lt_buf *b;                   /* where the words go */
    struct {
        uint32_t at, len;
    } letters[LT_FORMULA_SPANS]; /* of b: said by their names */
    size_t n_letters;
    bool failed; /* a part has no word */
    bool limit;  /* what stands below a limit is being said */
    bool set;    /* what a set is of is being said */
};

void lt_formula_say_list(struct lt_formula_sayer *s, uint16_t list);

#endif
