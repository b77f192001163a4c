/* publish/epub_package.h - private to the room: what an EPUB says about itself as a whole. */
#ifndef LT_PUBLISH_EPUB_PACKAGE_H
#define LT_PUBLISH_EPUB_PACKAGE_H

#include "publish/publish.h"

#define LT_EPUB_ACTIVE "lectern-active" /* the class of what is being spoken */

struct lt_epub_part {
    int64_t length48; /* of its sound */
    bool spoken;      /* it has a sound and an overlay */
};

/* The navigation document, and the package document; parts: one for each chapter. */
void lt_epub_nav(const struct lt_publication *p, struct lt_buf *out);
void lt_epub_package(const struct lt_publication *p, bool opus, const struct lt_epub_part *parts, bool notes,
                     struct lt_buf *out);

void lt_epub_clock(struct lt_buf *out, int64_t t48); /* "0:01:02.345" */
bool lt_epub_is_png(const struct lt_publication *p); /* the cover; else it is a JPEG */

#endif
