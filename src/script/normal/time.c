/* script/normal/time.c - times of day ("5:30pm", "14:05", "14.05 Uhr", "5 p.m.") and lengths of time written
 * with colons or unit letters ("1:23:45", "2h 14m"). */
#include "script/normal/readers.h"

#include "lang/desk/letters.h"

#include <string.h>

/* am, pm, a.m., p.m. at i, after a space or not; where it ends, or 0. */
static size_t scan_meridiem(const struct lt_desk *d, size_t i, enum lt_meridiem *m)
{
    size_t at = lt_skip_space(d, i);
    struct lt_str s = lt_tok_text(d, at);
    if (!lt_is_kind(d, at, LT_TOK_WORD) || !d->lang->meridiem)
        return 0;
    char first = lt_lower(s.p[0]);
    if (first != 'a' && first != 'p')
        return 0;
    *m = first == 'a' ? LT_AM : LT_PM;
    if (s.n == 2 && lt_lower(s.p[1]) == 'm')
        return at + 1;
    size_t m_at = at + 2 + lt_is_kind(d, at + 2, LT_TOK_SPACE); /* "p. m." */
    if (s.n == 1 && lt_is_mark(d, at + 1, '.') && lt_is_word(d, m_at, "m")) {
        /* the last full stop is the short form's, unless nothing follows it */
        bool dot = lt_is_mark(d, m_at + 1, '.') && !lt_is_last(d, m_at);
        return m_at + 1 + dot;
    }
    return 0;
}

/* Minutes or seconds, 00 to 59. */
static bool is_sixtieths(const struct lt_desk *d, size_t i)
{
    return lt_is_digits(d, i, 2, 2) && lt_scan_int(d, i) <= 59;
}

static size_t scan_mark(const struct lt_desk *d, size_t i)
{
    size_t at = lt_skip_space(d, i);
    if (!lt_is_word_in(d, at, d->lang->time_marks))
        return 0;
    bool stop = lt_tok_at(d, at)->n == 1 && lt_is_short_stop(d, at + 1); /* "17.00 u. dicht" */
    return at + 1 + stop;
}

/* "9.00 tot 17.00 u.": the mark after the second time is the first one's too. */
static bool shares_mark(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    return d->lang->time_marks && lt_match(d, i, "_ W _ #1-2 [.:] #2", &m) &&
           (lt_is_word_in(d, m.at[1], d->lang->words.to) || lt_is_word_in(d, m.at[1], d->lang->day_links)) &&
           is_sixtieths(d, m.at[5]) && scan_mark(d, m.to);
}

/* "kl. 14.30": a word, maybe with its full stop, that announces a time, also the second of a range. */
static bool has_cue(const struct lt_desk *d, size_t i, const char *cues)
{
    size_t before = cues ? lt_before(d, i) : SIZE_MAX;
    if (before != SIZE_MAX && before >= 3 && lt_is_dash(d, before) && lt_is_digits(d, before - 1, 2, 2) &&
        lt_is_digits(d, before - 3, 1, 2))
        before = lt_before(d, before - 3);
    else if (before != SIZE_MAX && before >= 2 && lt_is_dash(d, before) &&
             lt_is_digits(d, before - 1, 1, 2) && lt_is_kind(d, before - 2, LT_TOK_SPACE))
        before = lt_before(d, before - 1); /* "kl. 10–17.30" */
    if (before != SIZE_MAX && lt_is_mark(d, before, '.'))
        before--;
    /* "5 godz. 20 min" is a length of time; "1789 alle 17.30" is not */
    bool clock = lt_is_kind(d, i + 1, LT_TOK_MARK) && lt_is_digits(d, i + 2, 2, 2);
    return before != SIZE_MAX && lt_is_word_in(d, before, cues) &&
           (clock || !lt_is_kind(d, lt_before(d, before), LT_TOK_NUMBER));
}

static bool is_hour_letter(const struct lt_desk *d, size_t i)
{
    return d->lang->hour_letter && lt_is_word(d, i, "h");
}

static bool scan_hour_figures(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    *t = (struct lt_time){.minute = -1, .second = -1};
    t->hour = lt_is_digits(d, i, 1, 2) ? lt_scan_int(d, i) : 25;
    return t->hour <= 24;
}

/* ":45" after hh:mm, which ends at i; where it ends, i: there is none. */
static size_t scan_seconds(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    struct lt_match m;
    if (!lt_match(d, i, ": #2", &m) || !is_sixtieths(d, m.at[1]))
        return i;
    t->second = lt_match_int(d, &m, 1);
    return m.to;
}

/* hh:mm, or with a full stop or an h between when the language says that is a time. */
static size_t scan_clock(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    enum lt_meridiem m;
    if (!scan_hour_figures(d, i, t) || !is_sixtieths(d, i + 2))
        return 0;
    bool cue = has_cue(d, i, d->lang->time_cues), sure = cue || scan_meridiem(d, i + 3, &m) > 0;
    bool colon = lt_is_mark(d, i + 1, ':'), h = !colon && is_hour_letter(d, i + 1);
    bool dot = lt_is_mark(d, i + 1, '.') && (d->lang->dotted_time || sure);
    if (!colon && !h && !dot)
        return 0;
    struct lt_num scale;
    if (lt_scan_number(d, i + 2, false, &scale) > 1 && scale.grouped)
        return 0; /* "1:50,000" */
    t->minute = lt_scan_int(d, i + 2);
    t->marked = h || cue;
    struct lt_match more;
    size_t to = colon ? scan_seconds(d, i + 3, t) : i + 3;
    if (lt_match(d, to, ": #", &more))
        return 0;
    size_t mark = scan_mark(d, to);
    bool shared = !mark && shares_mark(d, to);
    t->marked = t->marked || mark || shared;
    if (mark)
        return mark;
    return dot && !sure && !shared ? 0 : to;
}

/* "5 pm", "5pm", "5 Uhr". */
static size_t scan_hour(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    if (!scan_hour_figures(d, i, t))
        return 0;
    size_t to = t->hour >= 1 && t->hour <= 12 ? scan_meridiem(d, i + 1, &t->meridiem) : 0;
    if (to)
        return to;
    t->marked = true;
    size_t mark = scan_mark(d, i + 1);
    bool cue = lt_is_free_after(d, i) && has_cue(d, i, d->lang->hour_cues);
    return mark || !cue ? mark : i + 1;
}

/* Zones that news agencies and timetables give a time in. */
static const char zones[] =
    "UTC|GMT|CET|CEST|EST|EDT|PST|PDT|CST|CDT|MST|MDT|BST|WEST|EEST|EET|MSK|JST|MEZ|MESZ|AEST|NZST";

/* The four figures of "0100 GMT" at i. */
static bool is_zoned(const struct lt_desk *d, size_t i)
{
    enum { LONGEST_ZONE = 4 };
    const struct lt_tok *zone = lt_tok_at(d, i + 2);
    return lt_is_digits(d, i, 4, 4) && lt_is_kind(d, i + 1, LT_TOK_SPACE) && zone->kind == LT_TOK_WORD &&
           zone->n <= LONGEST_ZONE && zone->shape == LT_SHAPE_UPPER &&
           lt_forms_have(zones, lt_tok_text(d, i + 2)) && lt_scan_int(d, i) <= 2400 &&
           lt_scan_int(d, i) % 100 <= 59;
}

static size_t scan_zoned(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    if (!is_zoned(d, i))
        return 0;
    *t = (struct lt_time){.hour = lt_scan_int(d, i) / 100, .minute = lt_scan_int(d, i) % 100, .second = -1};
    return i + 1;
}

/* A bare range shares the mark: "2-5pm", "9–17 Uhr". */
static size_t scan_hour_of_range(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    struct lt_time other;
    struct lt_match m;
    size_t at = i + 1;
    if (!scan_hour_figures(d, i, t))
        return 0;
    if (lt_match(d, at, d->lang->dotted_time ? "[.:] #2" : ": #2", &m)) {
        t->minute = lt_match_int(d, &m, 1);
        at = m.to;
    }
    if (!lt_is_dash(d, at))
        return 0;
    size_t to = scan_clock(d, at + 1, &other);
    if (!to)
        to = scan_hour(d, at + 1, &other);
    if (!to || (t->minute < 0 && !other.marked && !other.meridiem && !scan_meridiem(d, to, &other.meridiem)))
        return 0;
    if (t->minute == 0 && other.meridiem)
        t->minute = -1; /* "10:00–11:30 am": ten to eleven thirty */
    return at;
}

static size_t say_time(struct lt_desk *d, size_t from, size_t to, const struct lt_time *t)
{
    struct lt_buf *b = lt_say_begin(d);
    struct lt_time said = *t;
    said.before = lt_before(d, from);
    if (d->lang->case_after)
        said.kase = d->lang->case_after(d, said.before);
    d->lang->time(d, b, &said);
    return lt_say_words(d, from, to);
}

/* "2h 14m 5s": hours and minutes together, so that m is no metre. */
static size_t read_length(struct lt_desk *d, size_t i)
{
    static const char *const usual[] = {"h|hr|hrs", "m|min|mins", "s|sec|secs"};
    const char *const *names = d->lang->length_names;
    const char *const *marks = d->lang->length_marks ? d->lang->length_marks : usual;
    size_t at = i, parts = 0, to = i;
    int values[3] = {-1, -1, -1};
    if (!names)
        return 0;
    for (size_t k = 0; k < 3; k++) {
        size_t unit = at + 1 + lt_is_kind(d, at + 1, LT_TOK_SPACE);
        int v = lt_scan_int(d, at);
        if (v < 0 || !lt_is_word_in(d, unit, marks[k]))
            continue;
        values[k] = v;
        parts++;
        to = unit + 1;
        at = lt_skip_space(d, to);
    }
    if (parts < 2)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = 0; k < 3; k++) {
        if (values[k] < 0)
            continue;
        if (--parts == 0)
            lt_word(b, d->lang->words.and_length);
        lt_say_int(d, b, values[k], d->lang->length_forms[k]);
        lt_word_str(b, lt_forms_pick(names[k], lt_plural_int(d, values[k])));
    }
    return lt_say_words(d, i, to);
}

/* "3:45,6": minutes and seconds of a race, no time of day. */
static size_t read_race_time(struct lt_desk *d, size_t i)
{
    struct lt_num seconds;
    const char *const *names = d->lang->length_names;
    if (!names || !lt_is_digits(d, i, 1, 2) || !lt_is_mark(d, i + 1, ':') || !is_sixtieths(d, i + 2) ||
        !lt_is_mark(d, i + 3, (uint32_t)d->decimal) || !lt_is_digits(d, i + 4, 1, 3) ||
        !lt_is_free_after(d, i + 4) || lt_scan_number(d, i + 2, false, &seconds) != 3)
        return 0;
    seconds.n_whole = 2;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_length(d, b, lt_scan_int(d, i), LT_MINUTES);
    lt_word(b, d->lang->words.and_length);
    if (seconds.whole[0] == '0') {
        seconds.whole[0] = seconds.whole[1];
        seconds.n_whole = 1;
    }
    lt_say_number(d, b, &seconds, d->lang->length_forms[LT_SECONDS]);
    lt_word_str(b, lt_forms_pick(names[LT_SECONDS], lt_plural(d, &seconds)));
    size_t unit = lt_skip_space(d, i + 5);
    bool named = lt_is_word_in(d, unit, "min|мин") && !lt_is_mark(d, unit + 1, '.');
    return lt_say_words(d, i, named ? unit + 1 : i + 5);
}

/* "bei Minute 0:28", "à la minute 12:30": where in a film, no time of day. */
static size_t read_film_time(struct lt_desk *d, size_t i)
{
    const char *const *names = d->lang->length_names;
    if (!names || !lt_is_digits(d, i, 1, 3) || !lt_is_mark(d, i + 1, ':') || !is_sixtieths(d, i + 2) ||
        !lt_is_free_after(d, i + 2) || lt_is_mark(d, i + 3, ':') ||
        !lt_is_word_in(d, lt_before(d, i), names[LT_MINUTES]))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_tok_text(d, i)), (struct lt_form){0});
    lt_say_cardinal(d, b, lt_digits_trim(lt_tok_text(d, i + 2)), (struct lt_form){0});
    return lt_say_words(d, i, i + 3);
}

/* "38.45 min": minutes and seconds, where decimals have a comma. */
static size_t read_dotted_minutes(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!d->lang->length_names || d->decimal != ',' || !lt_is_mark(d, i + 1, '.') ||
        !is_sixtieths(d, i + 2) ||
        !lt_match(d, i, "#1-2 . #2 _ min|minuten|minutter|minuter|minut|minuttia $", &m))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_length(d, b, lt_match_int(d, &m, 0), LT_MINUTES);
    lt_word(b, d->lang->words.and_length);
    lt_say_length(d, b, lt_match_int(d, &m, 2), LT_SECONDS);
    return lt_say_words(d, i, m.to + lt_is_short_stop(d, m.to));
}

/* "2pm-5pm", "kl. 9–18": after the first time the dash is "to". */
static size_t say_dash(struct lt_desk *d, size_t i, const struct lt_time *first)
{
    struct lt_time t;
    bool bare =
        first->marked && first->minute < 0 && scan_hour_figures(d, i + 1, &t) && lt_is_free_after(d, i + 1);
    if (!lt_is_dash(d, i) || !d->lang->words.to ||
        (!bare && !scan_clock(d, i + 1, &t) && !scan_hour(d, i + 1, &t)))
        return 0;
    return lt_say_text(d, d->lang->words.to, i, i + 1);
}

/* "a las 8 h. de la mañana": the stop of a short form; no sentence goes on in small letters. */
static bool has_inner_stop(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, '.') && lt_is_kind(d, i - 1, LT_TOK_WORD) && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
           lt_is_kind(d, i + 2, LT_TOK_WORD) && lt_tok_at(d, i + 2)->shape == LT_SHAPE_LOWER;
}

static bool may_start(const struct lt_desk *d, size_t i)
{
    if (lt_is_mark(d, i - 1, ':'))
        return false;
    bool iso = lt_is_word(d, i - 1, "T") && lt_is_kind(d, i - 2, LT_TOK_NUMBER); /* 2024-03-05T10:30 */
    return iso || lt_is_free_before(d, i) || (lt_is_dash(d, i - 1) && !lt_is_kind(d, i - 2, LT_TOK_SPACE));
}

size_t lt_normal_time(struct lt_desk *d, size_t i)
{
    struct lt_time t;
    if (!d->lang->time || !may_start(d, i))
        return 0;
    size_t to = read_length(d, i);
    if (!to)
        to = read_race_time(d, i);
    if (!to)
        to = read_dotted_minutes(d, i);
    if (!to)
        to = read_film_time(d, i);
    if (to)
        return to;
    to = scan_hour_of_range(d, i, &t);
    if (!to && (to = scan_clock(d, i, &t)) > 0) {
        enum lt_meridiem m = LT_NO_MERIDIEM;
        size_t end = t.hour <= 12 ? scan_meridiem(d, to, &m) : 0;
        t.meridiem = end ? m : LT_NO_MERIDIEM;
        to = end ? end : to;
    }
    if (!to)
        to = scan_zoned(d, i, &t);
    if (!to)
        to = scan_hour(d, i, &t);
    if (!to)
        return 0;
    to += has_inner_stop(d, to);
    say_time(d, i, to, &t);
    return to - i + say_dash(d, to, &t);
}

/* --- time zones --- */

/* After a time of day: its figures, "p.m.", "Uhr". */
static bool is_time_before(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    if (before == SIZE_MAX || before + 2 != i)
        return false;
    if (lt_is_mark(d, before, '.'))
        before--;
    if (lt_is_word_in(d, before, "m|am|pm|h") || lt_is_word_in(d, before, d->lang->time_marks))
        return true;
    if (is_zoned(d, before))
        return true;
    bool clock =
        lt_is_mark(d, before - 1, ':') || lt_is_mark(d, before - 1, '.') || is_hour_letter(d, before - 1);
    return lt_is_kind(d, before, LT_TOK_NUMBER) &&
           ((clock && is_sixtieths(d, before)) || has_cue(d, before, d->lang->hour_cues));
}

/* "+1", "-4:30" after the zone: plus one, minus four thirty. */
static size_t say_offset(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    size_t gap = lt_is_kind(d, i, LT_TOK_SPACE);
    const struct lt_lang_words *w = &d->lang->words;
    if (!w->plus || !w->minus || !lt_match(d, i + gap, "[-+−–] #1-2", &m) || lt_match_int(d, &m, 1) > 14)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, lt_is_mark(d, m.from, '+') ? w->plus : w->minus);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 1)), (struct lt_form){0});
    size_t to = m.to;
    if (lt_match(d, to, ": #2 $", &m)) {
        if (lt_match_int(d, &m, 1) > 0)
            lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 1)), (struct lt_form){0});
        to = m.to;
    }
    return lt_say_words(d, i, to);
}

size_t lt_normal_zone(struct lt_desk *d, size_t i)
{
    static const char ends[] = "TCKZtckz"; /* of all of them: most words need no look */
    static const char small[] = "utc|gmt|cet|cest|est|edt|pst|pdt|cdt|mdt|mez|mesz|msk";
    struct lt_str s = lt_tok_text(d, i);
    if (s.n < 3 || s.n > 4 || !memchr(ends, s.p[s.n - 1], sizeof ends - 1) || !lt_forms_have(zones, s))
        return 0;
    bool offset = lt_is_word_in(d, i, "utc|gmt") && !lt_is_kind(d, i - 1, LT_TOK_WORD);
    bool upper = d->tok[i].shape == LT_SHAPE_UPPER;
    bool known = upper || (lt_forms_have(small, s) && !lt_is_mark(d, i + 1, '.')); /* "$1.28 est." */
    bool zone = known && is_time_before(d, i) && (upper || !lt_forms_have(d->lang->zone_words, s));
    struct lt_match m;
    bool shifted = offset && (lt_match(d, i + 1, "_? [-+−–] #1-2 $", &m) ||
                              lt_match(d, i + 1, "_? [-+−–] #1-2 : #2 $", &m));
    if ((!zone && !shifted) || (upper && !shifted && d->lang->spells_capitals))
        return 0; /* English voices spell capitals by themselves, others say "est" for EST */
    struct lt_buf *b = lt_say_begin(d);
    lt_spell(d, b, s);
    lt_say_words(d, i, i + 1);
    return shifted ? 1 + say_offset(d, i + 1) : 1;
}
