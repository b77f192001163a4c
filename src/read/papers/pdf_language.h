/* read/papers/pdf_language.h - the language that a PDF says it is in. */
#ifndef LT_READ_PAPERS_PDF_LANGUAGE_H
#define LT_READ_PAPERS_PDF_LANGUAGE_H

#include "base/arena.h"
#include "model/source.h"

/* A tag as the file has it, in the arena; empty: it does not say, or out of memory. */
struct lt_str lt_pdf_language(const struct lt_source *source, struct lt_arena *arena);

#endif
