/* read/meta_date.c - dates as pages write them, to ISO 8601: "2019-11-19T08:30:00+01:00" as it is,
 * "2019/11/19", "20191119", "19.11.2019", "Tue, 19 Nov 2019 08:30", "November 19, 2019". A date that could be
 * read two ways (3/4/2019) is not one. */
#include "read/meta.h"

static const char *const months[12] = {"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};

static unsigned digits_at(struct lt_str s, size_t at, size_t n)
{
    unsigned v = 0;
    for (size_t i = at; i < at + n; i++) {
        if (i >= s.n || !lt_is_digit(s.p[i]))
            return 0;
        v = v * 10 + (unsigned)(s.p[i] - '0');
    }
    return v;
}

static bool is_date(unsigned y, unsigned m, unsigned d)
{
    return y >= 1000 && y <= 2999 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

static struct lt_str put(struct lt_arena *arena, unsigned y, unsigned m, unsigned d)
{
    return is_date(y, m, d) ? lt_arena_printf(arena, "%04u-%02u-%02u", y, m, d) : (struct lt_str){0};
}

/* The part of an ISO date-time that is one: date, "T", time, zone. */
static struct lt_str iso(struct lt_arena *arena, struct lt_str s)
{
    size_t n = 10;
    bool time =
        (s.n > 15) && (s.p[10] == 'T' || s.p[10] == ' ') && digits_at(s, 14, 2) < 60 && s.p[13] == ':';
    if (time) {
        n = 16;
        while (n < s.n && (lt_is_digit(s.p[n]) || s.p[n] == ':' || s.p[n] == '.'))
            n++;
        if (n < s.n && (s.p[n] == 'Z' || s.p[n] == 'z'))
            n++;
        else if (n < s.n && (s.p[n] == '+' || s.p[n] == '-'))
            for (n++; n < s.n && (lt_is_digit(s.p[n]) || s.p[n] == ':');)
                n++;
    }
    struct lt_str copy = lt_arena_printf(arena, LT_FMT, LT_ARG(lt_str_slice(s, 0, n)));
    if (copy.n > 10)
        ((char *)(uintptr_t)copy.p)[10] = 'T';
    return copy;
}

static unsigned month_in(struct lt_str word)
{
    for (unsigned m = 0; m < 12 && word.n >= 3; m++)
        if (lt_str_starts_nocase(word, lt_str_of(months[m])))
            return m + 1;
    return 0;
}

/* "19 November 2019", "November 19, 2019", with a weekday and a time around it or not. */
static struct lt_str in_words(struct lt_arena *arena, struct lt_str s)
{
    unsigned y = 0, m = 0, d = 0;
    for (size_t at = 0; at < s.n && at < 64;) {
        size_t end = at;
        if (lt_is_digit(s.p[at])) {
            while (end < s.n && lt_is_digit(s.p[end]))
                end++;
            unsigned v = digits_at(s, at, end - at < 8 ? end - at : 0);
            if (end - at == 4 && !y)
                y = v;
            else if (end - at <= 2 && !d && v)
                d = v;
        } else if (lt_is_alpha(s.p[at])) {
            while (end < s.n && lt_is_alpha(s.p[end]))
                end++;
            m = m ? m : month_in(lt_str_slice(s, at, end - at));
        }
        at = end > at ? end : at + 1;
    }
    return put(arena, y, m, d);
}

struct lt_str lt_meta_date(struct lt_arena *arena, struct lt_str s)
{
    s = lt_str_trim(s);
    if (s.n < 8)
        return (struct lt_str){0};
    if (is_date(digits_at(s, 0, 4), digits_at(s, 5, 2), digits_at(s, 8, 2))) {
        if (s.p[4] == '-' && s.p[7] == '-')
            return iso(arena, s);
        if (!lt_is_digit(s.p[4]) && s.p[4] == s.p[7])
            return put(arena, digits_at(s, 0, 4), digits_at(s, 5, 2), digits_at(s, 8, 2));
    }
    if (is_date(digits_at(s, 0, 4), digits_at(s, 4, 2), digits_at(s, 6, 2)))
        return put(arena, digits_at(s, 0, 4), digits_at(s, 4, 2), digits_at(s, 6, 2));
    if (s.n >= 10 && s.p[2] == '.' && s.p[5] == '.')
        return put(arena, digits_at(s, 6, 4), digits_at(s, 3, 2), digits_at(s, 0, 2));
    return in_words(arena, s);
}
