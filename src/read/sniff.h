/* read/sniff.h - what kind of bytes are these? */
#ifndef LT_READ_SNIFF_H
#define LT_READ_SNIFF_H

#include "base/str.h"

enum { LT_SNIFF_BYTES = 8192 /* how far into a source the readers look to tell what it is */ };

/* What kind of file these bytes are when they are no text: "a PNG picture"; NULL: they may be text. */
const char *lt_sniff_binary(struct lt_str head);

/* How a text looks, for the readers' sniff functions: how sure, 0 to 100. */
int lt_sniff_text(struct lt_str head);
int lt_sniff_markdown(struct lt_str head);
int lt_sniff_html(struct lt_str head);

/* Zip archives that are a word processor's document. */
int lt_sniff_docx(struct lt_str head);
int lt_sniff_odt(struct lt_str head);

#endif
