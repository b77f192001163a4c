/* lang/en/tagger.h - parts of speech of English, as far as homographs need them. */
#ifndef LT_LANG_EN_TAGGER_H
#define LT_LANG_EN_TAGGER_H

#include "lang/desk/homograph.h"

extern const struct lt_homographs lt_en_homographs;

/* How well each part of speech fits token i; `wanted`: LT_AS_ bits of those that matter. */
struct lt_pos_scores lt_en_tag(const struct lt_desk *d, size_t i, unsigned wanted);

#endif
