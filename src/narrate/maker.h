/* narrate/maker.h - which source a file was made from.
 *
 * The file itself says it in a tag (naming.h), which is the same on every machine. Of a source that is one
 * file the tag knows the path only as it was called, so that two of the same name in different directories
 * look alike: therefore the file's extended attribute holds a hash of the way from the one to the other,
 * where the file system keeps such. It is no part of the file's bytes. */
#ifndef LT_NARRATE_MAKER_H
#define LT_NARRATE_MAKER_H

#include "base/str.h"

/* Is there a file at `path` that does not say that the source with this mark made it? `source`: the file that
 * the source is; NULL: it is none, or lies in a directory that was asked for as a whole. An empty file is
 * anybody's. */
bool lt_maker_is_other(const char *path, struct lt_str mark, const char *source);

/* Let the file open at fd, to be called `path`, remember it, if it can. */
void lt_maker_sign(int fd, const char *path, const char *source);

#endif
