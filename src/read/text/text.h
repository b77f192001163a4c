/* read/text/text.h - the sub-room of texts that are no pages: plain text and Markdown. */
#ifndef LT_READ_TEXT_TEXT_H
#define LT_READ_TEXT_TEXT_H

#include "read/reader.h"

extern const struct lt_reader lt_reader_text, lt_reader_markdown;

lt_document_reader lt_plain_read, lt_markdown_read;

#endif
