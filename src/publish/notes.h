/* publish/notes.h - private to the room: the parts of show notes, as safe HTML. */
#ifndef LT_PUBLISH_NOTES_H
#define LT_PUBLISH_NOTES_H

#include "base/buf.h"
#include "model/episode.h"

void lt_notes_paragraph(struct lt_buf *out, struct lt_str text); /* plain text; nothing when it is empty */
void lt_notes_link(struct lt_buf *out, struct lt_str url);       /* nothing unless it is http or https */

/* "00:00:00 Title" lines; nothing for fewer than three, which no app reads as chapters. */
void lt_notes_chapters(struct lt_buf *out, const struct lt_chapter *chapters, size_t n);

#endif
