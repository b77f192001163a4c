/* script/language.h - which language a document or a text is read in: the one asked for, else the one it
 * declares (unless its words plainly say otherwise), else the one its words are in, else the language of the
 * voice that was asked for, else English. */
#ifndef LT_SCRIPT_LANGUAGE_H
#define LT_SCRIPT_LANGUAGE_H

#include "model/doc.h"

/* `reader`: the voice's language, empty: none was asked for; a text of that language is of its region too.
 * *lang is `asked`, `reader`, the document's or a literal; *from says which: "--lang", "the document",
 * "detected", "the voice" or "default". */
LT_MUST enum lt_status lt_language_of_doc(struct lt_cx *cx, struct lt_str asked, struct lt_str reader,
                                          const struct lt_doc *doc, struct lt_str *lang, const char **from);

LT_MUST enum lt_status lt_language_of_text(struct lt_cx *cx, struct lt_str asked, struct lt_str text,
                                           struct lt_str *lang);

#endif
