/* script/lines/lines.h - writes the lines of a script: a block (or words of the reader's own) becomes
 * sentences, sentences become lines, each with what is said, how it ties to what is written, and its pauses.
 */
#ifndef LT_SCRIPT_LINES_LINES_H
#define LT_SCRIPT_LINES_LINES_H

#include "script/lines/writer.h"

/* All of a block, with words before its first line (empty: none). What cannot be said goes to the skips. */
LT_MUST enum lt_status lt_write_block(struct lt_writer *w, uint32_t block, struct lt_str intro);

/* A line that no block has: `intro` (words of the reader's own), `text` (from the document's facts), or both.
 * `block` says where in the document it belongs. */
LT_MUST enum lt_status lt_write_words(struct lt_writer *w, uint32_t block, enum lt_role role,
                                      struct lt_str intro, struct lt_str text);

#endif
