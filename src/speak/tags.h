/* speak/tags.h - BCP 47 tags, as far as choosing a voice needs them. Case does not count; '_' is '-'. */
#ifndef LT_SPEAK_TAGS_H
#define LT_SPEAK_TAGS_H

#include "base/str.h"

bool lt_tag_eq(struct lt_str a, struct lt_str b);

struct lt_str lt_tag_language(struct lt_str tag); /* "de" of "de-AT" */

/* A tag without a region whose region matters to the ear gets the likely one: "en" is "en-US". */
struct lt_str lt_tag_likely(struct lt_str tag);

/* The language whose voice reads this one: itself, or, for a few, a neighbour or its newer code. */
struct lt_str lt_tag_voice_language(struct lt_str tag);

#endif
