/* lang/desk/calendar.h - a reader for a language's list: days of the week and months beside each other. */
#ifndef LT_LANG_DESK_CALENDAR_H
#define LT_LANG_DESK_CALENDAR_H

#include "lang/desk/desk.h"

/* "Mo.–Fr.", "jan–mars", "lun. a vie.", "Sa./So.": by lang->day_words and lang->month_words. */
size_t lt_say_calendar(struct lt_desk *d, size_t i);

#endif
