/* base/jsontree.h - JSON (RFC 8259) as a flat tree, for sources that may be hostile: strict, linear, no
 * recursion, at most LT_JTREE_DEPTH levels. */
#ifndef LT_BASE_JSONTREE_H
#define LT_BASE_JSONTREE_H

#include "base/arena.h"

enum { LT_JTREE_DEPTH = 64 };

enum lt_jtype { LT_JSON_NULL, LT_JSON_BOOL, LT_JSON_NUMBER, LT_JSON_STRING, LT_JSON_ARRAY, LT_JSON_OBJECT };

struct lt_jnode {
    enum lt_jtype type;
    struct lt_str key;  /* of a member of an object, unescaped */
    struct lt_str text; /* a string's content, unescaped; else the literal as written */
    uint32_t end;       /* index after the last node of this subtree; children begin at its own index + 1 */
};

struct lt_jtree {
    struct lt_jnode *nodes; /* [0] is the root; in the arena */
    size_t n, cap;
    size_t used; /* bytes of the text up to the end of the value */
};

/* One value at the start of `text` (white space before it); what follows is the caller's business. Strings
 * live in the text or the arena. LT_FORMAT names `name` and the byte; LT_LIMIT: too deep. */
LT_MUST enum lt_status lt_jtree_read(struct lt_cx *cx, struct lt_str text, struct lt_arena *arena,
                                     struct lt_jtree *out);

/* The same of a text that is one value and nothing else, in valid UTF-8. */
LT_MUST enum lt_status lt_jtree_read_all(struct lt_cx *cx, struct lt_str text, struct lt_arena *arena,
                                         struct lt_jtree *out);

/* The member `key` of the object at `node`, or NULL. */
const struct lt_jnode *lt_jtree_get(const struct lt_jtree *t, const struct lt_jnode *node, const char *key);

/* Children in order: the first, and the one after `child`; NULL at the end. */
const struct lt_jnode *lt_jtree_first(const struct lt_jtree *t, const struct lt_jnode *node);
const struct lt_jnode *lt_jtree_next(const struct lt_jtree *t, const struct lt_jnode *node,
                                     const struct lt_jnode *child);

/* The member's text when it is a string or a number; else empty. */
struct lt_str lt_jtree_text(const struct lt_jtree *t, const struct lt_jnode *node, const char *key);

/* The value of a finite number; false: `node` is none, or NULL. */
bool lt_jtree_number(const struct lt_jnode *node, double *out);

#endif
