/* lang/sv/readers.c - forms that Swedish writes its own way: decades ("90-talet"), "2.30 e.m.", laws, "Karl
 * XII:s", dates with a slash. */
#include "lang/sv/sv.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/desk/places.h"
#include "lang/nordic/nordic.h"

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

/* "1/5" after a word that a day follows. */
static size_t read_slash_date(struct lt_desk *d, size_t i)
{
    return lt_nordic_read_slash_date(
        d, i,
        "den|d|senast|fram|fr.o.m|tom|från|före|efter|sedan|måndag|tisdag|onsdag|torsdag|fredag|"
        "lördag|söndag|mån|tis|ons|tors|fre|lör|sön|födelsedag|datum");
}

/* "Storg. 5", "Strandv. 12" */
static size_t read_street(struct lt_desk *d, size_t i)
{
    static const struct lt_street_end ends[] = {{"g", "gatan", false},     {"v", "vägen", false},
                                                {"gr", "gränd", false},    {"pl", "plan", false},
                                                {"str", "stråket", false}, {NULL, NULL, false}};
    return lt_say_street(d, i, ends);
}

/* Without an article the next word tells: "s.k. fri kärlek", "s.k. svart arbete", "s.k. vänner". */
static size_t say_so_called(struct lt_desk *d, const struct lt_match *m)
{
    size_t next = lt_skip_space(d, m->to);
    bool neuter = lt_tok_ends(d, next, "t|ande|ende|eri|ment"),
         many = lt_tok_ends(d, next, "a|ar|er|or|na|n");
    return lt_say_text(d, neuter ? "så kallat" : many ? "så kallade" : "så kallad", m->from, m->to);
}

/* After an ordinal; the paragraphs of a law's section; what is so called. */
static const struct lt_pattern short_nouns[] = {
    {"^", "d . > _ #1-2 / #1-2 $", "d. 15/3 2021", NULL, "den"},
    {"<<e|a <: <#1-3", "min .", "i 67:e min. avgjorde han", lt_match_say_short, "minuten"},
    {"<<e|a <: <#1-3", "sek .", "i 5:e sek. föll den", lt_match_say_short, "sekunden"},
    {"<<e|a <: <#1-3", "kl .", "i 5:e kl. läste han", lt_match_say_short, "klassen"},
    {"<<första|andra|tredje|fjärde|femte", "st .", "i första st. sägs", lt_match_say_short, "stycket"},
    {"<<e|a <: <#1-3", "vån .", "på 3:e vån. bor hon", lt_match_say_short, "våningen"},
    {"<<den|det|de|dessa|denna|detta|alla|många|några|vissa|sina|olika|flera", "s . _? k .",
     "den s.k. krisen", NULL, "så kallade"},
    {"<<ett|något|inget", "s . _? k .", "ett s.k. hus", NULL, "så kallat"},
    {"<<en|någon|ingen", "s . _? k .", "en s.k. vän", NULL, "så kallad"},
    {NULL, "s . _? k . > _ W", "s.k. svart arbete", say_so_called, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "2 § 1 st.": its first paragraph. */
static size_t say_paragraph(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_sv_ordinal(d, b, lt_match_text(d, m, 0), (struct lt_form){0});
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to - lt_is_last(d, m->to - 1));
}

static const struct lt_pattern law_parts[] = {
    {"<<§", "#1-2 _ st .", "enligt 2 § 1 st. lagen", say_paragraph, "stycket"},
    {"<<§", "#1-2 _ p .", "enligt 2 § 1 p. lagen", say_paragraph, "punkten"},
    {"<<. <st", "#1-2 _ p .", "enligt 2 § 1 st. 3 p. lagen", say_paragraph, "punkten"},
    {"<<. <st", "#1-2 _ men .", "enligt 2 § 1 st. 2 men. lagen", say_paragraph, "meningen"},
    {NULL, NULL, NULL, NULL, NULL},
};

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
    {"part of a law", LT_KIND(LT_TOK_NUMBER), NULL, law_parts},
    {"short noun", LT_KIND(LT_TOK_WORD), NULL, short_nouns},
    {"street", LT_KIND(LT_TOK_WORD), read_street, NULL},
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
