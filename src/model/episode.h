/* model/episode.h - a finished narration: what is in the file, counted, and what is not and why. */
#ifndef LT_MODEL_EPISODE_H
#define LT_MODEL_EPISODE_H

#include "model/line.h"

/* When a line sounds, 1/48000 s from the first audible sample. end48 is where its sound ends; the pause after
 * it is not part of it. */
struct lt_cue {
    int64_t begin48, end48;
};

struct lt_chapter {
    int64_t begin48; /* a whole second, in silence; the first is 0 */
    struct lt_str title;
};

/* NAME=value of the file's header; `value` is UTF-8. */
struct lt_tag {
    struct lt_str name, value;
};

struct lt_episode {
    struct lt_arena arena; /* of the strings and arrays below */
    struct lt_str title;
    struct lt_cue *cues; /* one for each line, in order */
    struct lt_chapter *chapters;
    struct lt_tag *tags;
    size_t n_cues, n_chapters, n_tags;
    int64_t length48;
    uint64_t bytes;
    double loudness_lufs, true_peak_dbtp;
    bool mastered_peak; /* the true peak is of what was encoded; else of what is heard */
    uint32_t clipped;
};

#endif
