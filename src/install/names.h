/* install/names.h - what names of strangers' files may become. */
#ifndef LT_INSTALL_NAMES_H
#define LT_INSTALL_NAMES_H

#include "base/str.h"

/* Letters, digits, '-', '_' and '.', not first a '.', at most LT_INSTALL_NAME_MAX: it can be the name of a
 * file, of a profile, and a word of an engine-voice. */
bool lt_kit_is_name(struct lt_str s);

/* The path's last part. */
struct lt_str lt_kit_last_part(struct lt_str path);

#endif
