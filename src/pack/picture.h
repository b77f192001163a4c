/* pack/picture.h - private to the room: FLAC's picture block (RFC 9639 section 8.8) and the tag that holds
 * it. */
#ifndef LT_PACK_PICTURE_H
#define LT_PACK_PICTURE_H

#include "pack/pack.h"

/* The block in a METADATA_BLOCK_PICTURE tag's value, in the arena; .p NULL: no base64, or no memory. */
struct lt_str lt_picture_block(struct lt_arena *arena, struct lt_str value);

/* Media type and picture in a block, as slices of it. False: it is not one. */
bool lt_picture_read(struct lt_str block, struct lt_str *type, struct lt_str *picture);

#endif
