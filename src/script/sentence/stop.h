/* script/sentence/stop.h - whether a sentence ends at a stop. Private to the segmenter. */
#ifndef LT_SCRIPT_SENTENCE_STOP_H
#define LT_SCRIPT_SENTENCE_STOP_H

#include "script/sentence/read.h"

/* Does the sentence end after it? */
bool lt_stop_ends(const struct lt_sentences *it, const struct lt_stop *stop);

/* Is there, at `at`, the closing mark of speech that was broken off by a dash, with a new sentence after it?
 * `"What the--" He fell.` */
bool lt_stop_interrupted(const struct lt_sentences *it, size_t from, size_t at);

#endif
