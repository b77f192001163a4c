/* cover/cover.h - cover art: a picture too large, or in a format players do not know, becomes a smaller JPEG;
 * and a title becomes a plain cover. Done by a program of its own (libexec/lectern/cover-art, with GdkPixbuf
 * and Pango), so that a picture that breaks a decoder breaks nothing else, and nobody else loads them. */
#ifndef LT_COVER_COVER_H
#define LT_COVER_COVER_H

#include "base/buf.h"

/* Any picture the library reads as a JPEG of at most max_bytes, added to *out; `name` is for sentences.
 * LT_FORMAT: it is no picture, or cannot be made that small. */
LT_MUST enum lt_status lt_cover_fit(struct lt_cx *cx, struct lt_str name, struct lt_str picture,
                                    size_t max_bytes, struct lt_buf *out);

/* The whole of any such picture in the middle of a white square, `side` pixels wide (300 to 3000), as a JPEG.
 */
LT_MUST enum lt_status lt_cover_square(struct lt_cx *cx, struct lt_str name, struct lt_str picture, int side,
                                       struct lt_buf *out);

/* What is written on a drawn cover; what is empty is not. lang: of the title, by which its long words are
 * parted. */
struct lt_cover_words {
    struct lt_str title, author, site, date, lang;
};

/* A square PNG, `side` pixels wide (300 to 3000): the title on a colour and a drawing that depend on it, and
 * the others in small. */
enum { LT_COVER_SIDE = 1400, LT_COVER_CHANNEL_SIDE = 3000 };
LT_MUST enum lt_status lt_cover_draw(struct lt_cx *cx, const struct lt_cover_words *words, int side,
                                     struct lt_buf *out);

#endif
