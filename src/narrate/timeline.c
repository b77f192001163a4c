/* narrate/timeline.c - see timeline.h. */
#include "narrate/timeline.h"

enum { SECOND48 = 48000, MS48 = 48 };

int64_t lt_timeline_gap48(const struct lt_slate *before, const struct lt_slate *after)
{
    int64_t ms = before ? before->pause_after_ms : 0;
    if (after && after->pause_before_ms > ms)
        ms = after->pause_before_ms;
    int64_t gap48 = (ms * MS48 + LT_FRAME48 / 2) / LT_FRAME48 * LT_FRAME48;
    /* The file itself begins as a chapter does; an opening pause would only be dead air. */
    return before ? gap48 : LT_LEAD48;
}

int64_t lt_timeline_chapter48(int64_t end48, int64_t gap48)
{
    int64_t earliest = end48 + (gap48 > LT_LEAD48 ? gap48 - LT_LEAD48 : 0);
    return (earliest + SECOND48 - 1) / SECOND48 * SECOND48;
}
