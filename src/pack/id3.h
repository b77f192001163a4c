/* pack/id3.h - private to the room: the ID3v2.4 tag of an MP3 file, which a WAV file can hold too.
 *
 * Sources: id3.org's "ID3 tag version 2.4.0" (structure and frames) and "ID3v2 Chapter Frame Addendum" 1.0.
 */
#ifndef LT_PACK_ID3_H
#define LT_PACK_ID3_H

#include "pack/pack.h"

/* A whole tag with tags, chapters and picture of *opts, texts in UTF-8, without padding. length48: of the
 * sound, where the last chapter ends. */
LT_MUST enum lt_status lt_id3_write(struct lt_cx *cx, const struct lt_mux_opts *opts, int64_t length48,
                                    struct lt_buf *out);

/* The bytes of the tag at the front of a file, header and footer included; 0: there is none. */
size_t lt_id3_size(struct lt_str bytes);

/* Read a tag of version 2.3 or 2.4 into tags (named as in an Opus file where both have the same thing),
 * chapters and picture of *out, all in its arena. What is damaged, or not understood, is passed over with a
 * warning; only memory is a failure. */
LT_MUST enum lt_status lt_id3_read(struct lt_cx *cx, struct lt_str tag, struct lt_inspection *out);

/* Which frame a tag's value goes into. */
enum lt_id3_kind { LT_ID3_TEXT, LT_ID3_DATE, LT_ID3_LANGUAGE, LT_ID3_COMMENT, LT_ID3_URL };

struct lt_id3_frame {
    const char *tag, *id;
    enum lt_id3_kind kind;
};

extern const struct lt_id3_frame lt_id3_frames[];
extern const size_t lt_id3_n_frames;

#endif
