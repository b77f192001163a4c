/* narrate/formats.h - the kinds of file a narration can become, and a list of them as the setting `format`
 * has it: "opus,mp3". */
#ifndef LT_NARRATE_FORMATS_H
#define LT_NARRATE_FORMATS_H

#include "base/status.h"
#include "base/str.h"

enum { LT_FORMATS_MAX = 8 };

enum lt_format {
    LT_FORMAT_NONE, /* none of ours */
    LT_FORMAT_OPUS,
    LT_FORMAT_PCM,
    LT_FORMAT_M4B,
    LT_FORMAT_EPUB,
    LT_FORMAT_DAISY /* in a ZIP archive */
};

/* What a list may name; ends with NULL. Books are no part of one: they are text and sound together. */
const char *const *lt_formats_names(void);

/* LT_USAGE when the list names another one, or one twice. */
LT_MUST enum lt_status lt_formats_check(struct lt_cx *cx, const char *list);

/* The suffixes of a list, with their dots, in its order. Returns how many; 0: the list is empty. */
size_t lt_formats_of(const char *list, struct lt_str suffixes[LT_FORMATS_MAX]);

/* What a file with this suffix is. */
enum lt_format lt_formats_kind(struct lt_str suffix);

#endif
