/* install/style.h - a voice of Kokoro: 510 rows of 256 floats, raw or as a NumPy array (NPY 1 to 3). */
#ifndef LT_INSTALL_STYLE_H
#define LT_INSTALL_STYLE_H

#include "base/buf.h"

/* Where the floats begin in a file that begins with `head` and has so many bytes, plus one; 0: it is no such
 * voice. */
size_t lt_style_at(struct lt_str head, uint64_t bytes);

/* The floats of a whole file; empty: they are not numbers that a voice could have. */
struct lt_str lt_style_floats(struct lt_str file);

#endif
