/* lang/desk/calendar.h - a reader for a language's list: days of the week and months beside each other. */
#ifndef LT_LANG_DESK_CALENDAR_H
#define LT_LANG_DESK_CALENDAR_H

#include "lang/desk/desk.h"

/* "Mo.–Fr.", "jan–mars", "lun. a vie.", "Sa./So.": by lang->day_words and lang->month_words. */
size_t lt_say_calendar(struct lt_desk *d, size_t i);

/* The day as an ordinal, the month, the year: lt_normal_lang.date of languages whose dates are said as they
 * are written. */
void lt_say_day_month_year(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date);

#endif
