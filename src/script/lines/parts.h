/* script/lines/parts.h - what lines.c is made of. Private to it: the text at hand without its note marks
 * (script/lines/text.c), what the line at hand says (script/lines/say.c), and which of it is in another
 * language (script/lines/tongue.c). All record a failure in w->cx. */
#ifndef LT_SCRIPT_LINES_PARTS_H
#define LT_SCRIPT_LINES_PARTS_H

#include "script/lines/writer.h"

/* Set w->text to the block's text less its note marks, which go to the skips. */
LT_MUST enum lt_status lt_text_take(struct lt_writer *w, const struct lt_block *b);

/* Offsets of w->text and of the block, both ways. At a note mark `end` tells the place before it from the one
 * after it; an offset inside a mark is where the mark was. */
uint32_t lt_text_to_block(const struct lt_writer *w, size_t plain_at, bool end);
size_t lt_text_to_plain(const struct lt_writer *w, size_t block_at);

/* List text[from, to) as not spoken, less the note marks within, which are listed already. */
LT_MUST enum lt_status lt_text_skip(struct lt_writer *w, size_t from, size_t to, const char *why);

/* Find what of w->text is in another language than w->lang: the block's spans, and names between them. */
LT_MUST enum lt_status lt_text_tongues(struct lt_writer *w, const struct lt_block *b);

/* The line at hand: empty it; add words that nothing written stands after, what is written (`show_at` of the
 * line on) as it is said, or the cells of a table row; *spoken: was there a word in it? */
void lt_lines_clear(struct lt_writer *w);
LT_MUST enum lt_status lt_lines_words(struct lt_writer *w, struct lt_str words, size_t show_at);
LT_MUST enum lt_status lt_lines_text(struct lt_writer *w, struct lt_str text, size_t show_at, bool *spoken);
LT_MUST enum lt_status lt_lines_cells(struct lt_writer *w, struct lt_str text, bool *spoken);
LT_MUST enum lt_status lt_lines_align(struct lt_writer *w, struct lt_align a);
LT_MUST enum lt_status lt_lines_span(struct lt_writer *w, size_t at, struct lt_say_span s);

/* Mark what of text[from, to), the line at hand, is in another language. Lines come in order. */
LT_MUST enum lt_status lt_lines_languages(struct lt_writer *w, size_t from, size_t to);

#endif
