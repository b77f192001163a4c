/* lang/nordic/places.c - dates with a slash and postcodes; see lang/nordic/nordic.h. */
#include "lang/nordic/nordic.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"

#include <string.h>

static bool is_slash_date(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    bool alone = lt_match(d, i, "#1-2 / #1-2 $ !/", &m) || lt_match(d, i, "#1-2 / #1-2 > ~ #4 $", &m);
    if (!alone || !lt_is_free_before(d, i))
        return false;
    int day = lt_match_int(d, &m, 0), month = lt_match_int(d, &m, 2);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/* The word before i, past the full stop of "d." */
static bool is_cue(const struct lt_desk *d, size_t i, const char *cues)
{
    size_t before = lt_before(d, i);
    if (before != SIZE_MAX && before > 0 && lt_is_mark(d, before, '.'))
        before--;
    return lt_is_word_in(d, before, cues);
}

/* After these a half, a third or three quarters may be meant. */
static const char parts[] = "fra|til|efter|etter|før|inden|innen|från|före|sedan";

size_t lt_nordic_read_slash_date(struct lt_desk *d, size_t i, const char *cues)
{
    if (!lt_is_kind(d, i + 1, LT_TOK_MARK) || !is_slash_date(d, i))
        return 0;
    size_t before = lt_before(d, i);
    bool cue = is_cue(d, i, cues), dash = lt_is_dash(d, before);
    if (!cue && before != SIZE_MAX && before > 3 &&
        (lt_is_word_in(d, before, d->lang->day_links) || dash || lt_is_mark(d, before, ','))) {
        size_t first = lt_before(d, before) - 2;
        cue = is_slash_date(d, first) && is_cue(d, first, cues);
    }
    struct lt_match m;
    if (!cue && !lt_match(d, i + 3, "_ kl|klokken|klokka|klockan", &m)) /* "15/3 kl. 14" */
        return 0;
    int day = lt_scan_int(d, i), month = lt_scan_int(d, i + 2);
    bool part = day < month && month <= 4 && day <= 3 && lt_is_word_in(d, lt_before(d, i), parts);
    if (part && !lt_match(d, i + 3, "_ #4 $", &m))
        return 0; /* "efter 1/2 time", "fra 3/4 til 1/4" */
    struct lt_date found = {.day_first = true, .day = lt_scan_int(d, i), .month = lt_scan_int(d, i + 2)};
    size_t to = i + 3;
    if ((lt_match(d, to, "_ #4 $", &m) || lt_match(d, to, "~ #4 $", &m)) && lt_match_int(d, &m, 1) >= 1900 &&
        lt_match_int(d, &m, 1) < 2100) {
        memcpy(found.year, lt_match_text(d, &m, 1).p, 4);
        found.n_year = 4;
        to = m.to;
    }
    lt_say_day_month_year(d, lt_say_begin(d), &found);
    return lt_say_words(d, i, to);
}

void lt_nordic_say_postcode(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    if (digits.p[0] != '0' && lt_digits_group(digits, 0) == 0) {
        lt_say_cardinal(d, b, digits, (struct lt_form){0});
        return;
    }
    for (size_t k = 0; k + 1 < digits.n; k += 2) {
        struct lt_str pair = lt_str_slice(digits, k, 2);
        if (pair.p[0] == '0')
            lt_say_digits(d, b, pair);
        else
            lt_say_cardinal(d, b, pair, (struct lt_form){0});
    }
}
