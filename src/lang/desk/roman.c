/* lang/desk/roman.c - the value of a Roman numeral. */
#include "lang/desk/desk.h"

static int letter_value(char c)
{
    switch (c) {
    case 'I':
        return 1;
    case 'V':
        return 5;
    case 'X':
        return 10;
    case 'L':
        return 50;
    case 'C':
        return 100;
    case 'D':
        return 500;
    case 'M':
        return 1000;
    default:
        return 0;
    }
}

int lt_roman_value(struct lt_str s)
{
    static const struct {
        const char *digits;
        int value;
    } parts[] = {{"M", 1000}, {"CM", 900}, {"D", 500}, {"CD", 400}, {"C", 100}, {"XC", 90}, {"L", 50},
                 {"XL", 40},  {"X", 10},   {"IX", 9},  {"V", 5},    {"IV", 4},  {"I", 1}};
    int total = 0;
    if (s.n == 0 || s.n > 15)
        return 0;
    for (size_t i = 0; i < s.n; i++) /* "Made": most words are out with their second letter */
        if (!letter_value(s.p[i]))
            return 0;
    for (size_t k = 0; k < LT_COUNT(parts); k++) {
        struct lt_str p = lt_str_of(parts[k].digits);
        bool once = p.n == 2 || parts[k].value == 5 || parts[k].value == 50 || parts[k].value == 500;
        for (int times = 0; lt_str_starts(s, p) && times < (once ? 1 : 3); times++) {
            total += parts[k].value;
            s = lt_str_from(s, p.n);
        }
    }
    return s.n == 0 ? total : 0;
}

int lt_small_roman_value(struct lt_str s)
{
    enum { LONGEST = 12 };
    char capitals[LONGEST];
    if (s.n == 0 || s.n > LONGEST)
        return 0;
    for (size_t k = 0; k < s.n; k++) {
        if (s.p[k] != 'i' && s.p[k] != 'v' && s.p[k] != 'x')
            return 0;
        capitals[k] = (char)(s.p[k] - 32);
    }
    return lt_roman_value((struct lt_str){capitals, s.n});
}
