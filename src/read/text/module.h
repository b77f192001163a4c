/* read/text/module.h - what a Markdown file with JavaScript in it (MDX) exports: where such a statement ends,
 * and the facts that it tells ("export const meta = { title: '…' }"). Nothing is run. */
#ifndef LT_READ_TEXT_MODULE_H
#define LT_READ_TEXT_MODULE_H

#include "base/buf.h"

/* Where the statement that begins at `at` ends: at the end of a line, its brackets closed; SIZE_MAX: not
 * within 200 lines and 64 KB. Brackets in strings do not count. */
size_t lt_module_end(struct lt_str text, size_t at);

/* Writes the object that a top-level statement exports as meta, metadata, frontmatter or frontMatter as JSON,
 * keys in lower case; what is no string, number, list or object is null there. Writes nothing when there is
 * none. */
void lt_module_facts(struct lt_str text, struct lt_buf *json);

#endif
