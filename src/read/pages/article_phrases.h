/* read/pages/article_phrases.h - what a short line says about itself: phrases that sites print and authors do
 * not write. */
#ifndef LT_READ_PAGES_ARTICLE_PHRASES_H
#define LT_READ_PAGES_ARTICLE_PHRASES_H

#include "read/pages/page.h"

/* Why the text is not the article's; LT_WHY_NONE: nothing known. `sentence`: it may be a sentence of the
 * text, which only the surest phrases rule out. */
enum lt_why lt_phrase_why(struct lt_str text, bool sentence);

/* "By Ann Lee", "Photo: Bo Ek/AP", "19 November 2019": the role of a short line, or LT_ROLES. */
enum lt_role lt_phrase_role(struct lt_str text);

/* Does the line end with who made or sells its picture ("AP Photo/Ann Lee", "Getty Images")? */
bool lt_phrase_sells_pictures(struct lt_str text);

#endif
