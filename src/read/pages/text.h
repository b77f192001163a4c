/* read/pages/text.h - inline content as text: white space folded, marks of emphasis, links and languages kept
 * as spans. */
#ifndef LT_READ_PAGES_TEXT_H
#define LT_READ_PAGES_TEXT_H

#include "read/flow.h"
#include "read/pages/tree.h"

enum { LT_INLINE_MAX_SPANS = 50 * 1000, LT_INLINE_MAX_OPEN = 64 };

/* One block's text while it is gathered. */
struct lt_inline {
    struct lt_flow flow;
    struct lt_str base;     /* URL that links are resolved against; may be empty */
    struct lt_str lang;     /* of what is around: only another one is a span */
    struct lt_arena *arena; /* for resolved links; NULL: no spans are kept */
};

/* Add the nodes [first, end). Silent and hidden ones are left out. */
void lt_inline_add(struct lt_inline *in, const struct lt_tree *tree, uint32_t first, uint32_t end);

/* Just the folded text of some nodes, in `out` (cleared first); valid while out is. */
struct lt_str lt_inline_plain(const struct lt_tree *tree, uint32_t first, uint32_t end, struct lt_buf *out);

/* Is the link at this node a mark that refers to a note of the page? */
bool lt_node_is_note_ref(const struct lt_tree *tree, uint32_t link);

/* A note that is printed beside the text, from within the sentence it belongs to. Inside a block it is left
 * out, and its mark put there, which names it: lt_side_note_id. */
bool lt_node_is_side_note(const struct lt_tree *tree, uint32_t node);
struct lt_str lt_side_note_id(struct lt_arena *arena, uint32_t node);

/* A picture that stands for a character; its description is the character. */
bool lt_node_is_emoji(const struct lt_node *img);

/* The language declared for an element (xml:lang, lang), or empty. */
struct lt_str lt_node_lang(const struct lt_node *node);

#endif
