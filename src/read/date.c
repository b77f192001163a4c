/* read/date.c - see date.h. A date is cut into words and numbers; a table says what each word is. */
#include "read/date.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"

#include <stdio.h>
#include <string.h>

/* Time zones and hours, which may stand in a date as the languages' own words may. */
static const char zones[] = "gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|ist|et|pt|h|hrs";

struct token {
    struct lt_str s;
    bool number;
};

enum { MAX_TOKENS = 16 };

static size_t tokens_of(struct lt_str s, struct token *out, char *signs, size_t room)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        size_t start = at;
        uint32_t c = lt_utf8_next(s, &at);
        bool digit = lt_is_digit((char)(c < 128 ? c : 0)), letter = lt_uni_is_letter(c);
        if (!digit && !letter) {
            size_t len = strlen(signs);
            if (c > ' ' && len + 1 < room) {
                signs[len] = c < 128 ? (char)c : '?';
                signs[len + 1] = 0;
            }
            continue;
        }
        while (at < s.n) {
            size_t next = at;
            uint32_t d = lt_utf8_next(s, &next);
            bool same = digit ? d < 128 && lt_is_digit((char)d)
                              : lt_uni_is_letter(d) || lt_uni_class(d) == LT_UNI_MARK;
            if (!same)
                break;
            at = next;
        }
        if (n == MAX_TOKENS)
            return 0;
        out[n++] = (struct token){lt_str_slice(s, start, at - start), digit};
    }
    return n;
}

struct date {
    int year, month, day;
};

static bool is_real(struct date d)
{
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return d.year >= 1000 && d.year <= 2999 && d.month >= 1 && d.month <= 12 && d.day >= 1 &&
           d.day <= days[d.month - 1];
}

static int number_of(struct lt_str s)
{
    uint64_t v;
    return lt_str_uint(s, 9999, &v) ? (int)v : -1;
}

/* Three numbers: 2024-03-05, 5.3.2024, 2024年3月5日. Slashes are day/month or month/day: only told apart when
 * one of them is over 12, or when the order is known. */
static bool from_numbers(const struct token *t, const char *signs, enum lt_date_order order, struct date *d)
{
    int a = number_of(t[0].s), b = number_of(t[1].s), c = number_of(t[2].s);
    if (t[0].s.n == 4)
        *d = (struct date){a, b, c};
    else if (t[2].s.n == 4)
        *d = (struct date){c, b, a};
    else
        return false;
    if (t[2].s.n == 4 && signs[0] == '/') {
        if (b > 12 || (a <= 12 && order == LT_DATE_MONTH_FIRST))
            *d = (struct date){c, a, b};
        else if (a <= 12 && a != b && order == LT_DATE_UNSURE)
            d->day = 0; /* a date, but which? */
    }
    return (d->day == 0 && d->month >= 1 && d->month <= 12) || is_real(*d);
}

/* A month by name, with a year, and a day when there is one. */
static bool from_words(const struct token *t, size_t n, struct date *d)
{
    for (size_t i = 0; i < n; i++) {
        int v = t[i].number ? number_of(t[i].s) : 0;
        if (!t[i].number && !d->month)
            d->month = lt_lang_month(t[i].s);
        else if (t[i].s.n == 4 && v >= 1000 && !d->year)
            d->year = v;
        else if (t[i].number && t[i].s.n <= 2 && v >= 1 && v <= 31 && !d->day)
            d->day = v;
    }
    return d->month && d->year;
}

static size_t numbers_in_front(const struct token *t, size_t n)
{
    size_t i = 0;
    while (i < n && t[i].number)
        i++;
    return i;
}

static bool is_calendar_sign(struct lt_str s)
{
    static const char signs[] = "年|月|日|時|时|分|秒|点";
    return lt_lang_matches(s, signs);
}

/* How many of the words have no place in a date; *month: is one of the others a month's name? */
static size_t strange_words(const struct token *t, size_t n, bool *month)
{
    size_t strange = 0;
    *month = false;
    for (size_t i = 0; i < n; i++) {
        if (t[i].number || is_calendar_sign(t[i].s))
            continue;
        if (lt_lang_month(t[i].s))
            *month = true;
        else
            strange += !lt_lang_matches(t[i].s, zones) && !lt_lang_matches_any(t[i].s, LT_WORDS_DATE) &&
                       !lt_lang_matches_any(t[i].s, LT_WORDS_DATE_CUES);
    }
    return strange;
}

static bool find_date(struct lt_str s, enum lt_date_order order, struct date *d, bool whole)
{
    struct token t[MAX_TOKENS], numbers[MAX_TOKENS];
    char signs[32] = "";
    size_t n = tokens_of(s, t, signs, sizeof signs), k = 0;
    if (n < 2)
        return false;
    bool month_named;
    if (strange_words(t, n, &month_named) && whole)
        return false;
    if (month_named)
        return from_words(t, n, d);
    for (size_t i = 0; i < n; i++)
        if (t[i].number)
            numbers[k++] = t[i];
    bool solid = numbers_in_front(t, n) >= 3 || strchr(signs, '?') || t[0].number;
    return k >= 3 && solid && from_numbers(numbers, signs, order, d);
}

static void put(struct date d, char iso[static 11])
{
    iso[0] = 0;
    if (is_real(d))
        snprintf(iso, 11, "%04d-%02d-%02d", d.year % 10000, d.month % 100, d.day % 100);
}

bool lt_date_line(struct lt_str s, char iso[static 11])
{
    struct date d = {0};
    iso[0] = 0;
    if (s.n > 90 || !find_date(s, LT_DATE_UNSURE, &d, true))
        return false;
    put(d, iso);
    return true;
}

enum { MAX_LINE = 200 /* bytes */, MAX_DATE_WORDS = 5 };

/* A number of four digits in s[from, to): cheap, and every whole date has one. */
static bool has_year(struct lt_str s, size_t from, size_t to)
{
    size_t digits = 0;
    for (size_t at = from; at < to; at++) {
        digits = lt_is_digit(s.p[at]) ? digits + 1 : 0;
        if (digits == 4)
            return true;
    }
    return false;
}

/* The longest stretch of a few words from the start of s on that is a date; "": none is. */
static void date_at_start(struct lt_str s, enum lt_date_order order, char iso[static 11])
{
    size_t ends[MAX_DATE_WORDS], n = 0;
    for (size_t at = 0; at < s.n && n < MAX_DATE_WORDS; at++)
        if (at + 1 == s.n || s.p[at + 1] == ' ')
            ends[n++] = at + 1;
    iso[0] = 0;
    while (n-- && !iso[0] && has_year(s, 0, ends[n])) {
        struct date d = {0};
        if (find_date(lt_str_slice(s, 0, ends[n]), order, &d, true))
            put(d, iso);
    }
}

/* A word, or a number in a script without spaces. */
static bool begins_word(struct lt_str s, size_t at)
{
    char c = s.p[at], before = at ? s.p[at - 1] : ' ';
    if (c == ' ')
        return false;
    return before == ' ' || (lt_is_digit(c) && (unsigned char)before >= 0x80);
}

bool lt_date_within(struct lt_str line, enum lt_date_order order, char iso[static 11])
{
    iso[0] = 0;
    for (size_t at = 0; at < line.n && line.n <= MAX_LINE; at++) {
        char found[11] = "";
        if (begins_word(line, at))
            date_at_start(lt_str_from(line, at), order, found);
        if (found[0] && (!iso[0] || strcmp(found, iso) < 0))
            memcpy(iso, found, sizeof found);
    }
    return iso[0] != 0;
}

static bool is_within(int value, int most)
{
    return value >= 0 && value <= most;
}

/* hh:mm[:ss[.fraction]] somewhere in s, as three numbers; *rest is what stands after it. */
static bool find_clock(struct lt_str s, int clock[static 3], struct lt_str *rest)
{
    size_t colon = lt_str_find_char(s, ':');
    if (colon == SIZE_MAX || colon < 2 || colon + 3 > s.n)
        return false;
    clock[0] = number_of(lt_str_slice(s, colon - 2, 2));
    clock[1] = number_of(lt_str_slice(s, colon + 1, 2));
    clock[2] = 0;
    s = lt_str_from(s, colon + 3);
    if (s.n >= 3 && s.p[0] == ':') {
        clock[2] = number_of(lt_str_slice(s, 1, 2));
        s = lt_str_from(s, 3);
    }
    size_t fraction = s.n && s.p[0] == '.';
    while (fraction && fraction < s.n && lt_is_digit(s.p[fraction]))
        fraction++;
    *rest = lt_str_from(s, fraction);
    return is_within(clock[0], 23) && is_within(clock[1], 59) && is_within(clock[2], 60);
}

/* "+0100", "+01:00", "Z", "GMT" at the start of s, in the form of ISO 8601; "" when it is none of these. */
static void put_zone(struct lt_str s, char zone[static 8])
{
    zone[0] = 0;
    if (lt_str_starts(s, LT_S("Z")) || lt_str_starts_nocase(s, LT_S("GMT")) ||
        lt_str_starts_nocase(s, LT_S("UT")))
        snprintf(zone, 8, "Z");
    if (s.n < 5 || (s.p[0] != '+' && s.p[0] != '-'))
        return;
    size_t minute_at = s.p[3] == ':' ? 4 : 3;
    int hours = number_of(lt_str_slice(s, 1, 2)), minutes = number_of(lt_str_slice(s, minute_at, 2));
    if (is_within(hours, 14) && is_within(minutes, 59))
        snprintf(zone, 8, "%c%02d:%02d", s.p[0], hours % 100, minutes % 100);
}

/* A time of day and its zone: "10:00:00 +0100", "10:00Z"; *out becomes "T10:00:00+01:00", or "". */
static void parse_time(struct lt_str s, char *out, size_t room)
{
    int clock[3];
    struct lt_str rest;
    char zone[8];
    out[0] = 0;
    if (!find_clock(s, clock, &rest))
        return;
    put_zone(lt_str_trim(rest), zone);
    snprintf(out, room, "T%02d:%02d:%02d%s", clock[0] % 100, clock[1] % 100, clock[2] % 100, zone);
}

void lt_date_parse(struct lt_str s, char iso[static 32])
{
    struct date d = {0};
    iso[0] = 0;
    s = lt_str_trim(s);
    if (s.n > 90)
        return;
    bool iso_form = s.n >= 10 && s.p[4] == '-' && s.p[7] == '-';
    if (iso_form)
        d = (struct date){number_of(lt_str_slice(s, 0, 4)), number_of(lt_str_slice(s, 5, 2)),
                          number_of(lt_str_slice(s, 8, 2))};
    else if (!find_date(s, LT_DATE_UNSURE, &d, false))
        return;
    char day[11];
    put(d, day);
    if (!day[0])
        return;
    char time[24];
    parse_time(iso_form ? lt_str_from(s, 11) : s, time, sizeof time);
    snprintf(iso, 32, "%s%s", day, time);
}

/* The number of exactly `n` digits at `at`; -1: there is none. */
static int digits_at(struct lt_str s, size_t at, size_t n)
{
    int value = 0;
    if (at + n > s.n)
        return -1;
    for (size_t i = at; i < at + n; i++) {
        if (!lt_is_digit(s.p[i]))
            return -1;
        value = value * 10 + (s.p[i] - '0');
    }
    return value;
}

static bool is_digit_at(struct lt_str s, size_t at)
{
    return at < s.n && lt_is_digit(s.p[at]);
}

/* The date written at `at` with `gap` bytes between its parts (0 or 1, the same sign twice). */
static bool date_at(struct lt_str s, size_t at, size_t gap, char iso[static 11])
{
    int year = digits_at(s, at, 4), month = digits_at(s, at + 4 + gap, 2),
        day = digits_at(s, at + 6 + gap * 2, 2);
    size_t end = at + 8 + gap * 2;
    if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    bool parted = !gap || (strchr("-_/.", s.p[at + 4]) && s.p[at + 4] == s.p[at + 6 + gap]);
    if (!parted || is_digit_at(s, end) || (at > 0 && is_digit_at(s, at - 1)))
        return false;
    snprintf(iso, 11, "%04d-%02d-%02d", year % 10000, month % 100, day % 100);
    return true;
}

void lt_date_in_name(struct lt_str name, char iso[static 11])
{
    iso[0] = 0;
    for (size_t at = 0; at + 8 <= name.n; at++)
        if (lt_is_digit(name.p[at]) && (date_at(name, at, 1, iso) || date_at(name, at, 0, iso)))
            return;
}
