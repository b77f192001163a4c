/* script/formula/tex.h - TeX as characters: the place of the parser in it, and the nodes that it makes.
 * Private to script/formula. */
#ifndef LT_SCRIPT_FORMULA_TEX_H
#define LT_SCRIPT_FORMULA_TEX_H

#include "script/formula/tree.h"

/* What ends a list. */
enum lt_tex_stop {
    LT_TEX_AT_END,
    LT_TEX_AT_BRACE,
    LT_TEX_AT_CLOSE,
    LT_TEX_AT_SQUARE,
    LT_TEX_AT_BAR,
    LT_TEX_AT_ENVIRONMENT
};

struct lt_tex {
    struct lt_str s;
    size_t at;
    struct lt_formula_tree *t;
    unsigned depth;
    bool failed;
};

/* A node of the tree, its place handed back; 0, which is nobody's, when there is no room. */
uint16_t lt_tex_fail(struct lt_tex *p); /* always 0 */
uint16_t lt_tex_add(struct lt_tex *p, enum lt_formula_kind kind, unsigned word);
uint16_t lt_tex_add_parts(struct lt_tex *p, enum lt_formula_kind kind, unsigned word, uint16_t a, uint16_t b);

/* The character so far ahead; NUL at the end. */
char lt_tex_peek(const struct lt_tex *p, size_t ahead);
void lt_tex_skip_space(struct lt_tex *p);

/* The name of the command at the backslash: letters, or one other character. */
struct lt_str lt_tex_command_name(const struct lt_tex *p);
bool lt_tex_is_command(const struct lt_tex *p, const char *name);

/* What is written at `at`, as the table has it, or NULL; *n: its bytes. */
const struct lt_formula_sign *lt_tex_sign_at(const struct lt_tex *p, size_t *n);

/* Is the end of the list here? It is taken with it. */
bool lt_tex_take_stop(struct lt_tex *p, enum lt_tex_stop stop);

/* The letters at `at`; are they a word ("speed"), not a product of as many things? */
struct lt_str lt_tex_letters(const struct lt_tex *p);
bool lt_tex_is_word(struct lt_str s);

/* Letters, spaces and what stands inside and between words; words less what ties them to the formula: ",
 * where ". */
bool lt_tex_is_words(struct lt_str s);
struct lt_str lt_tex_bare_words(struct lt_str s);

#endif
