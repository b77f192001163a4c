/* pack/boxes.h - private to the room: where FLAC and WAV files keep what they say about themselves. */
#ifndef LT_PACK_BOXES_H
#define LT_PACK_BOXES_H

#include "pack/pack.h"

#include <sys/types.h>

/* The front of a FLAC file (RFC 9639 section 8), tagged: its stream information out of `sound`, the beginning
 * of one as an encoder wrote it, then comments with tags and chapters of *opts, then the picture. *skip: the
 * bytes of `sound` that this stands for. */
LT_MUST enum lt_status lt_flac_head(struct lt_cx *cx, const struct lt_mux_opts *opts, struct lt_str sound,
                                    size_t *skip, struct lt_buf *out);
LT_MUST enum lt_status lt_flac_read(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out);

/* A finished WAV file (RIFF or RF64) open at fd gets an "id3 " chunk at its end. One that would outgrow the
 * 4 GiB of RIFF stays as it is. */
LT_MUST enum lt_status lt_wave_tag(struct lt_cx *cx, const char *path, int fd, struct lt_str tag);
struct lt_str lt_wave_find_tag(struct lt_str bytes); /* empty: none */
off_t lt_wave_tag_at(int fd);                        /* the same, where in a file; -1: none */

/* What an M4B file was made from, as the tag LECTERN_SOURCE says: put at the end of the finished file; taken
 * out of the body of the box it stands in (empty: it is another's box); where in a file it is (-1: nowhere).
 */
LT_MUST enum lt_status lt_mp4_mark(struct lt_cx *cx, const char *path, int fd,
                                   const struct lt_mux_opts *about);
struct lt_str lt_mp4_marked(struct lt_str body);
off_t lt_mp4_mark_at(int fd);

/* An M4B file: is it one, and what it says. */
bool lt_mp4_is(struct lt_str bytes);
LT_MUST enum lt_status lt_mp4_read(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out);

#endif
