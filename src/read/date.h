/* read/date.h - dates as articles, feeds and mail write them, turned into ISO 8601. No clock is asked. */
#ifndef LT_READ_DATE_H
#define LT_READ_DATE_H

#include "base/str.h"

/* The whole line is a date, with or without weekday, time and zone. iso gets "2024-03-03" when day, month and
 * year are known for sure, else the empty string ("March 2024", "3/4/2024"). */
bool lt_date_line(struct lt_str s, char iso[static 11]);

/* A date for a machine: ISO 8601, RFC 822/5322 ("Tue, 05 Mar 2024 10:00:00 +0100"), or as lt_date_line. iso
 * gets a date, or a date and time with its zone when both are written; empty: not understood. */
void lt_date_parse(struct lt_str s, char iso[static 32]);

/* What 3/4/2021 means. */
enum lt_date_order { LT_DATE_UNSURE, LT_DATE_DAY_FIRST, LT_DATE_MONTH_FIRST };

/* The earliest whole date that stands somewhere in a line of up to 200 bytes, among names, times and labels
 * ("By Ann Lee, 3 March 2024, updated 5 March 2024"). False, and an empty iso: there is none. */
bool lt_date_within(struct lt_str line, enum lt_date_order order, char iso[static 11]);

/* A date that an address or a file name carries: "/2021/03/03/goat", "2021-03-03-goat.md", "20210303_goat".
 * iso gets "2021-03-03", or the empty string when there is none: a year from 1900 to 2099, a month and a day,
 * with nothing that could belong to a longer number beside them. */
void lt_date_in_name(struct lt_str name, char iso[static 11]);

#endif
