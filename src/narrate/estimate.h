/* narrate/estimate.h - how much sound a text will be, and how long making it takes, before it is spoken. One
 * rule for a single article and for an archive. */
#ifndef LT_NARRATE_ESTIMATE_H
#define LT_NARRATE_ESTIMATE_H

#include "narrate/narrate.h"
#include "speak/speak.h"

struct lt_estimate {
    int64_t articles, words;
    double audio_s, work_s; /* work: on all cores that the settings allow */
    double bytes;           /* of the files */
};

/* A line, said by that voice; its silences count. */
void lt_estimate_line(struct lt_estimate *e, const struct lt_settings *s, const struct lt_voice *voice,
                      const struct lt_line *line);

/* So many words of which nothing else is known; `voice` NULL: espeak-ng. */
void lt_estimate_words(struct lt_estimate *e, const struct lt_settings *s, const struct lt_voice *voice,
                       int64_t words);

#endif
