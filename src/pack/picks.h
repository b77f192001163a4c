/* pack/picks.h - private to the room: which chapters a file's header holds, and its texts as headers take
 * them. The same for every format, so that a narration has the same chapters in each. */
#ifndef LT_PACK_PICKS_H
#define LT_PACK_PICKS_H

#include "pack/pack.h"

enum {
    LT_CHAPTERS_MAX = 100,        /* a file's; see lt_mux_open */
    LT_CHAPTER_TITLE_BYTES = 240, /* so that a hundred stay within the 61,440 octets every reader takes */
};

/* The chosen chapters, one after the other. A value of its own: copy it to go through them again. */
struct lt_picks {
    const struct lt_chapter *all; /* borrowed */
    size_t n, at;
    size_t count; /* of those that are chosen */
    int64_t gap48, last48;
};

struct lt_picks lt_picks_of(const struct lt_chapter *all, size_t n);
const struct lt_chapter *lt_picks_next(struct lt_picks *p); /* NULL: that was all */

/* Its title, cut at LT_CHAPTER_TITLE_BYTES with an ellipsis; one without a title is called by its number,
 * counted from 0 here and from 1 there. */
void lt_picks_title(struct lt_buf *out, const struct lt_chapter *c, unsigned number);

/* A value as valid UTF-8: line ends are kept where `lines`, other controls become spaces. */
void lt_picks_value(struct lt_buf *out, struct lt_str value, bool lines);

#endif
