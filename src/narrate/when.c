/* narrate/when.c - see when.h. */
#include "narrate/when.h"

#include <time.h>

enum { DAY_S = 86400 };

/* Days since 1970 of a day in the Gregorian calendar (Howard Hinnant's days_from_civil). */
static int64_t days(int64_t y, int64_t m, int64_t d)
{
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
    int64_t doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

/* Digits at `at`; `otherwise` where there are none. */
static int64_t digits(struct lt_str s, size_t at, size_t n, int64_t otherwise)
{
    uint64_t v;
    struct lt_str part = lt_str_slice(s, at, n);
    return part.n == n && lt_str_uint(part, 9999, &v) ? (int64_t)v : otherwise;
}

int64_t lt_when_of(struct lt_str date)
{
    int64_t year = digits(date, 0, 4, 0), month = digits(date, 5, 2, 1), day = digits(date, 8, 2, 1);
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31)
        return 0;
    int64_t t = days(year, month, day) * DAY_S;
    if (date.n < 16 || (date.p[10] != 'T' && date.p[10] != ' '))
        return t;
    bool seconds = date.n >= 19 && date.p[16] == ':';
    t += digits(date, 11, 2, 0) * 3600 + digits(date, 14, 2, 0) * 60 + (seconds ? digits(date, 17, 2, 0) : 0);
    for (size_t i = 16; i < date.n; i++)
        if (date.p[i] == '+' || date.p[i] == '-') {
            int64_t off = digits(date, i + 1, 2, 0) * 3600 +
                          digits(date, i + (date.n > i + 3 && date.p[i + 3] == ':' ? 4 : 3), 2, 0) * 60;
            return date.p[i] == '+' ? t - off : t + off;
        }
    return t;
}

struct lt_str lt_when_text(int64_t seconds, struct lt_arena *arena)
{
    time_t t = (time_t)seconds;
    struct tm utc;
    if (!gmtime_r(&t, &utc) || utc.tm_year > 9999 - 1900)
        return LT_S("2000-01-01T00:00:00Z");
    return lt_arena_printf(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", utc.tm_year + 1900, utc.tm_mon + 1,
                           utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec);
}
