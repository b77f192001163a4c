/* script/script.h - a tidy document becomes the lines to be spoken, in order.
 *
 * Promises: each visible letter or digit of a spoken block is in exactly one line's `show`; whatever is not
 * spoken is in `skips` with its reason; no line's `say` is empty or over LT_LINE_MAX_BYTES; every word of
 * `say` maps back to what was written. The same document gives the same script. Does not: choose voices,
 * know engines, do I/O. Holds no state between documents; safe to call on several threads at once. */
#ifndef LT_SCRIPT_SCRIPT_H
#define LT_SCRIPT_SCRIPT_H

#include "base/buf.h"
#include "model/line.h"

struct lt_script_opts {
    struct lt_str lang; /* asked for with --lang: wins over the document's; empty: document, else detected */
    int pause_pct;      /* scales every pause; 0 means 100 */
    /* Bit sets of 1u << LT_ROLE_x: roles to read (or to leave out) whatever the policy says. A block that the
     * tidy room gave a reason (lt_block.why) stays unread either way. */
    uint32_t read_roles, skip_roles;
};

LT_MUST enum lt_status lt_script(struct lt_cx *cx, const struct lt_script_opts *opts,
                                 const struct lt_doc *doc, struct lt_script *out);

/* One text, as `lectern text --as sentences` and `--as spoken --lines` have it: the slices of `text` that are
 * sentences, in order; each is handed to `each`. */
LT_MUST enum lt_status lt_script_sentences(struct lt_cx *cx, struct lt_str lang, struct lt_str text,
                                           void (*each)(void *user, struct lt_str sentence), void *user);

/* One written text (a line, a sentence) as it is spoken, added to *say. */
LT_MUST enum lt_status lt_script_spoken(struct lt_cx *cx, struct lt_str lang, struct lt_str text,
                                        struct lt_buf *say);

#endif
