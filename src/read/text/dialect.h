/* read/text/dialect.h - what Markdown means beyond CommonMark where people write it: wiki links, callouts and
 * comments (Obsidian), imports and components (MDX), Liquid and kramdown (Jekyll), shortcodes (Hugo), boxes
 * (Docusaurus, VitePress, Pandoc), alerts (GitHub), tables of contents, emoji codes, definition lists.
 *
 * Marks are overwritten in place, with a control character that a text loses when its white space is folded,
 * so that what is left stands where it stood and every offset stays true. Code is left alone. */
#ifndef LT_READ_TEXT_DIALECT_H
#define LT_READ_TEXT_DIALECT_H

#include "base/str.h"

/* May anything of the kind be in it? False: lt_md_plain would change nothing. */
bool lt_md_is_dialect(struct lt_str text);

/* `text` is overwritten; its length and its line ends stay, but for definitions, which join their term's
 * line. Linear in n: a mark looks at most 600 bytes ahead for its end. */
void lt_md_plain(char *text, size_t n);

#endif
