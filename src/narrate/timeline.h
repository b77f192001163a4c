/* narrate/timeline.h - when everything sounds: lines, the pauses between them, chapters on whole seconds. All
 * times are counted in 20 ms frames on the 48 kHz clock, so they are exact. */
#ifndef LT_NARRATE_TIMELINE_H
#define LT_NARRATE_TIMELINE_H

#include "model/episode.h"
#include "model/line.h"

enum {
    LT_FRAME48 = 960,                /* 20 ms */
    LT_LEAD48 = 10 * LT_FRAME48,     /* silence between a chapter's start and its first sound */
    LT_SOUND_GAP48 = 25 * LT_FRAME48 /* between a sound and speech */
};

/* Silence between the line before (NULL: the start of the file) and this one (NULL: the end), whole frames:
 * the longer of what the two ask for. */
int64_t lt_timeline_gap48(const struct lt_slate *before, const struct lt_slate *after);

/* Where a chapter begins and where its first line does, when the sound before it ends at end48 and asks for
 * gap48: the first whole second that leaves the gap. At 0 the file begins. */
int64_t lt_timeline_chapter48(int64_t end48, int64_t gap48);

#endif
