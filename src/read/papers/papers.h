/* read/papers/papers.h - the sub-room of what word processors and typesetters write. */
#ifndef LT_READ_PAPERS_PAPERS_H
#define LT_READ_PAPERS_PAPERS_H

#include "read/reader.h"

extern const struct lt_reader lt_reader_docx, lt_reader_odt, lt_reader_rtf, lt_reader_fb2, lt_reader_pdf;

#endif
