/* lang/sv/readers.c - forms that Swedish writes its own way: decades ("90-talet"), "2.30 e.m.", laws, "Karl
 * XII:s", dates with a slash. */
#include "lang/sv/sv.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"

/* --- its own readers --- */

/* "1990-talet", "90-talet", "1920-talsbyggnader" */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || !lt_is_free_before(d, i) || !lt_is_dash(d, i + 1) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || !lt_str_starts(lt_tok_text(d, i + 2), LT_S("tal")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str digits = lt_tok_text(d, i);
    for (size_t k = 0; digits.p[0] == '0' && k < digits.n; k++) /* "00-talet" is one word, figure by figure */
        lt_word_join(b, d->lang->digits[digits.p[k] - '0']);
    if (digits.p[0] != '0')
        lt_sv_year(d, b, digits);
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

/* "2.30 e.m." */
static size_t read_half_day(struct lt_desk *d, size_t i)
{
    struct lt_time t = {.minute = -1, .second = -1, .marked = true};
    if (!lt_is_digits(d, i, 1, 2) || (t.hour = lt_scan_int(d, i)) > 24 || !lt_is_free_before(d, i))
        return 0;
    size_t at = i + 1;
    if ((lt_is_mark(d, at, '.') || lt_is_mark(d, at, ':')) && lt_is_digits(d, at + 1, 2, 2)) {
        t.minute = lt_scan_int(d, at + 1);
        at += 2;
    }
    at = lt_skip_space(d, at);
    if (!lt_is_word_in(d, at, "e|f") || !lt_is_mark(d, at + 1, '.') || !lt_is_word(d, at + 2, "m"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->time(d, b, &t);
    lt_word(b, lt_is_word(d, at, "e") ? "eftermiddag" : "förmiddag");
    return lt_say_words(d, i, at + 3 + (lt_is_mark(d, at + 3, '.') && !lt_is_last(d, at + 2)));
}

/* "9 kap." of a law, "2 §": the ninth chapter, the second section. */
static size_t read_law(struct lt_desk *d, size_t i)
{
    size_t at = lt_skip_space(d, i + 1);
    if (!lt_is_digits(d, i, 1, 3) || lt_tok_text(d, i).p[0] == '0' || !lt_is_free_before(d, i))
        return 0;
    bool chapter = lt_is_word(d, at, "kap"), section = lt_is_mark(d, at, 0xA7);
    if (!chapter && !section)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_sv_ordinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
    lt_word(b, chapter ? "kapitlet" : "paragrafen");
    bool dot = chapter && lt_is_mark(d, at + 1, '.') && !lt_is_last(d, at + 1);
    return lt_say_words(d, i, at + 1 + dot);
}

/* "Karl XII:s död" */
static size_t read_ruler_genitive(struct lt_desk *d, size_t i)
{
    int value = lt_roman_value(lt_tok_text(d, i));
    if (!value || value > 39 || !lt_is_mark(d, i + 1, ':') || !lt_is_word(d, i + 2, "s") ||
        !lt_is_word_in(d, lt_before(d, i), d->lang->ruler_names))
        return 0;
    char digits[2] = {(char)('0' + value / 10), (char)('0' + value % 10)};
    struct lt_buf *b = lt_say_begin(d);
    lt_sv_ruler(d, b, lt_digits_trim((struct lt_str){digits, 2}), i);
    lt_word_join(b, "s");
    return lt_say_words(d, i, i + 3);
}

/* "1/5" after a word that a day follows, or after such a date and a small word. */
static bool is_slash_date(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 / #1-2 $ !/", &m) || !lt_is_free_before(d, i))
        return false;
    int day = lt_match_int(d, &m, 0), month = lt_match_int(d, &m, 2);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

static size_t read_slash_date(struct lt_desk *d, size_t i)
{
    static const char cues[] =
        "den|senast|fram|fr.o.m|tom|från|före|efter|sedan|måndag|tisdag|onsdag|torsdag|fredag|"
        "lördag|söndag|mån|tis|ons|tors|fre|lör|sön|födelsedag|datum";
    if (!lt_is_kind(d, i + 1, LT_TOK_MARK) || !is_slash_date(d, i))
        return 0;
    size_t before = lt_before(d, i);
    bool cue = lt_is_word_in(d, before, cues);
    if (!cue && before != SIZE_MAX && before > 3 &&
        (lt_is_word_in(d, before, "och|till|eller|samt") || lt_is_dash(d, before) ||
         lt_is_mark(d, before, ','))) {
        size_t first = lt_before(d, before) - 2;
        cue = is_slash_date(d, first) && lt_is_word_in(d, lt_before(d, first), cues);
    }
    if (!cue)
        return 0;
    struct lt_date found = {.day_first = true, .day = lt_scan_int(d, i), .month = lt_scan_int(d, i + 2)};
    lt_say_day_month_year(d, lt_say_begin(d), &found);
    return lt_say_words(d, i, i + 3);
}

/* "den 3–5 maj": days are ordinals on both sides. */
static size_t read_days(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-2 ~ #1-2 _ M", &m) || !lt_is_free_before(d, i) || lt_match_int(d, &m, 0) > 31 ||
        lt_match_int(d, &m, 2) > 31)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, &m, 0), (struct lt_form){0});
    lt_word(b, "till");
    lt_say_nth(d, b, lt_match_int(d, &m, 2), (struct lt_form){0});
    return lt_say_words(d, i, m.at[3]);
}

const struct lt_verbalizer lt_sv_readers[] = {
    {"days", LT_KIND(LT_TOK_NUMBER), read_days, NULL},
    {"ruler", LT_KIND(LT_TOK_WORD), read_ruler_genitive, NULL},
    {"date with a slash", LT_KIND(LT_TOK_NUMBER), read_slash_date, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"half day", LT_KIND(LT_TOK_NUMBER), read_half_day, NULL},
    {"law", LT_KIND(LT_TOK_NUMBER), read_law, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};
