/* read/boxes/boxes.h - the sub-room of what holds articles: archives, mail, feeds, books, data. */
#ifndef LT_READ_BOXES_BOXES_H
#define LT_READ_BOXES_BOXES_H

#include "read/reader.h"

extern const struct lt_reader lt_reader_archive, lt_reader_packed, lt_reader_warc; /* files in a file */
extern const struct lt_reader lt_reader_eml, lt_reader_mhtml, lt_reader_mbox;      /* mail */
extern const struct lt_reader lt_reader_feed, lt_reader_json, lt_reader_epub;

#endif
