/* lang/fr/readers.c - forms that French writes its own way: endings of ordinals ("2nde", "XXe"), spaced
 * times, short forms with hyphens ("av. J.-C."), letters after an elided word. */
#include "lang/fr/fr.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/romance/romance.h"

#include <string.h>

/* The ending of an ordinal in figures or Roman numerals; 0: none, else what it says in *f. */
static bool ending(struct lt_str s, int64_t n, struct lt_form *f)
{
    *f = (struct lt_form){LT_MASCULINE, LT_FR_PLAIN};
    if (n == 1) {
        bool feminine = lt_forms_have("re|ère|ere|res|ères", s);
        f->gender = feminine ? LT_FEMININE : LT_MASCULINE;
        f->kase = lt_forms_have("ers|res|ères", s) ? LT_FR_PLURAL : LT_FR_PLAIN;
        return feminine || lt_forms_have("er|ers", s);
    }
    if (n == 2 && lt_forms_have("nd|nde|d|de", s)) {
        *f = (struct lt_form){s.p[s.n - 1] == 'e' ? LT_FEMININE : LT_MASCULINE, LT_FR_SECOND};
        return true;
    }
    f->kase = lt_forms_have("es|èmes|emes|ièmes", s) ? LT_FR_PLURAL : LT_FR_PLAIN;
    return f->kase == LT_FR_PLURAL || lt_forms_have("e|ème|eme|è|ième|ieme", s);
}

size_t lt_fr_ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (!lt_is_kind(d, i, LT_TOK_WORD) || n->n_part || lt_is_kind(d, i + 1, LT_TOK_NUMBER))
        return 0;
    return ending(lt_tok_text(d, i), lt_digits_value((struct lt_str){n->whole, n->n_whole}), f);
}

/* "XXe siècle", "François Ier", "la Ve République": the numeral and its ending are one word. "Ce", "De", "Le"
 * and "Me" are none. */
static int scan_roman_ordinal(const struct lt_desk *d, size_t i, struct lt_form *f)
{
    struct lt_str s = lt_tok_text(d, i);
    size_t capitals = 0;
    while (capitals < s.n && s.p[capitals] >= 'A' && s.p[capitals] <= 'Z')
        capitals++;
    int n = capitals && capitals < s.n ? lt_roman_value(lt_str_slice(s, 0, capitals)) : 0;
    if (!n || n > 100 || !ending(lt_str_from(s, capitals), n, f))
        return 0;
    bool no_word = capitals > 1 || n == 1 || n == 5 || n == 10;
    return no_word && !(n == 2 && f->kase == LT_FR_SECOND) ? n : 0;
}

static size_t read_roman_ordinal(struct lt_desk *d, size_t i)
{
    struct lt_form f;
    struct lt_match century;
    int n = scan_roman_ordinal(d, i, &f);
    if (!n)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, n, f);
    if (!lt_match(d, i + 1, "_ s .", &century))
        return lt_say_words(d, i, i + 1);
    size_t other = lt_before(d, i); /* "aux XVIIIe et XIXe s." */
    lt_word(b, other != SIZE_MAX && lt_is_word_in(d, other, "et|ou|au") && other > 1 &&
                       lt_is_word_in(d, lt_before(d, lt_before(d, other)), "aux|les|des")
                   ? "siècles"
                   : "siècle");
    return lt_say_words(d, i, century.to - lt_is_last(d, century.at[1]));
}

/* "14 h 30": the common reader wants it without spaces. */
static size_t read_spaced_time(struct lt_desk *d, size_t i)
{
    struct lt_time t = {.hour = lt_scan_int(d, i), .second = -1};
    size_t at = i + 1 + lt_is_kind(d, i + 1, LT_TOK_SPACE),
           behind = at + 1 + lt_is_kind(d, at + 1, LT_TOK_SPACE);
    if (!lt_is_digits(d, i, 1, 2) || t.hour > 24 || !lt_is_word(d, at, "h") ||
        !lt_is_digits(d, behind, 2, 2) || (t.minute = lt_scan_int(d, behind)) > 59 ||
        !lt_is_free_before(d, i) || lt_is_kind(d, behind + 1, LT_TOK_WORD) ||
        lt_is_word_in(d, lt_skip_space(d, behind + 1), "min|mn|m|minutes"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->time(d, b, &t);
    return lt_say_words(d, i, behind + 1);
}

/* --- short forms with hyphens --- */

/* "av. J.-C.", "apr. J.-C.": where it ends, or 0. */
static size_t christ_end(const struct lt_desk *d, size_t i)
{
    size_t at = i + 1 + lt_is_mark(d, i + 1, '.');
    at = lt_skip_space(d, at);
    if (!lt_is_word(d, at, "J"))
        return 0;
    at += 1 + lt_is_mark(d, at + 1, '.');
    at = lt_is_mark(d, at, '-') ? at + 1 : lt_skip_space(d, at);
    if (!lt_is_word(d, at, "C"))
        return 0;
    bool stop = lt_is_mark(d, at + 1, '.') && !lt_is_last(d, at);
    return at + 1 + stop;
}

static size_t say_sir(struct lt_desk *d, const struct lt_match *m)
{
    return lt_is_name(d, m->from) ? lt_say_text(d, m->row->words, m->from, m->to) : 0;
}

static size_t say_christ(struct lt_desk *d, const struct lt_match *m)
{
    size_t to = christ_end(d, m->from);
    return to ? lt_say_text(d, m->row->words, m->from, to) : 0;
}

/* Where the sun rises; "il l'est" has another sound. */
static size_t say_east(struct lt_desk *d, const struct lt_match *m)
{
    lt_word_str(lt_say_begin(d), lt_tok_text(d, m->from));
    return lt_say_phonemes(d, "l'Est", m->from, m->to);
}

/* "L. 121-1": a letter and two numbers. */
static size_t say_article(struct lt_desk *d, const struct lt_match *m)
{
    size_t last = m->at[m->n - 1], first = m->at[m->n - 3];
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_match_text(d, m, 0));
    lt_say_cardinal(d, b, lt_tok_text(d, first), (struct lt_form){0});
    lt_word(b, d->lang->words.dash);
    lt_say_cardinal(d, b, lt_tok_text(d, last), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

/* In that case only. */
static size_t say_saint(struct lt_desk *d, const struct lt_match *m)
{
    return lt_tok_at(d, m->from)->shape == LT_SHAPE_TITLE ? lt_say_text(d, m->row->words, m->from, m->to) : 0;
}

static const struct lt_pattern hyphened[] = {
    {"<<article|articles|l'article|et|à", "L-L .? _? #1-4 - #1-3 $", "l'article L. 121-1", say_article, NULL},
    {"<<article|articles|l'article|et|à", "R-R .? _? #1-4 - #1-3 $", "l'article R. 121-1", say_article, NULL},
    {"<<. <l'art|art", "L-L .? _? #1-4 - #1-3 $", "l'art. L. 121-1", say_article, NULL},
    {"<<. <l'art|art", "R-R .? _? #1-4 - #1-3 $", "l'art. R. 121-1", say_article, NULL},
    {"<_ <e|ème|re", "min . > _", "à la 88e min. de jeu", NULL, "minute"},
    {"<_ <e|ème|re", "min", "à la 88e min", NULL, "minute"},
    {NULL, "m . > _ le|la|les|de|du|l'un", "M. le ministre", say_sir, "monsieur"},
    {NULL, "mm . > _ le|la|les|de|du|l'un", "MM. les députés", say_sir, "messieurs"},
    {"<<à|de|vers|dans|par|depuis|et", "l'est", "à l'est de Lyon", say_east, NULL},
    {NULL, "av", "52 av. J.-C.", say_christ, "avant Jésus-Christ"},
    {NULL, "apr|ap", "52 apr. J.-C.", say_christ, "après Jésus-Christ"},
    {NULL, "c . - à - d .?", "c.-à-d. jamais", NULL, "c'est-à-dire"},
    {"<<les|des|aux|ces", "art . > _ #", "les art. 12 et 13", NULL, "articles"},
    {"<<#1-4", "et _ s .", "art. 12 et s.", lt_match_say_short, "et suivants"},
    {"^", "St - > T", "St-Malo", say_saint, "Saint"},
    {"^", "Ste - > T", "Ste-Anne", say_saint, "Sainte"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- readers --- */

static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_romance_read_half(d, i, "et demi|et demie");
}

static size_t read_minute(struct lt_desk *d, size_t i)
{
    return lt_romance_read_minute(d, i, "le|au|du|minute", "la");
}

static size_t read_inches(struct lt_desk *d, size_t i)
{
    return lt_romance_read_inches(d, i, "pouce|pouces", LT_MASCULINE);
}

static size_t read_number_sign(struct lt_desk *d, size_t i)
{
    return lt_romance_read_number_sign(d, i, "numéro|numéros");
}

/* "L'E.N.A.", "d'O.N.U.": the first letter is one word with the article. */
static size_t read_elided_letters(struct lt_desk *d, size_t i)
{
    enum { MOST_LETTERS = 8 };
    struct lt_str s = lt_tok_text(d, i);
    size_t apostrophe = lt_str_find(s, LT_S("'"));
    if (!lt_is_mark(d, i + 1, '.') || apostrophe == SIZE_MAX || apostrophe + 2 != s.n ||
        lt_str_from(s, apostrophe + 1).p[0] < 'A' || lt_str_from(s, apostrophe + 1).p[0] > 'Z')
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, s);
    size_t at = i + 2, letters = 1;
    while (letters < MOST_LETTERS && lt_tok_at(d, at)->n == 1 && lt_is_name(d, at) &&
           lt_is_mark(d, at + 1, '.')) {
        lt_word_str(b, lt_tok_text(d, at));
        at += 2;
        letters++;
    }
    return letters > 1 ? lt_say_words(d, i, at - lt_is_last(d, at - 1)) : 0;
}

/* One spoon, or half a one: those of the tables are several. */
static const struct lt_pattern spoons[] = {
    {"^", "1 _ c . _? à _? c .", "1 c. à c.", lt_match_say_short, "une cuillère à café"},
    {"^", "1 _ c . _? à _? s .", "1 c. à s.", lt_match_say_short, "une cuillère à soupe"},
    {"^", "1 / 2 _ c . _? à _? c .", "1/2 c. à c.", lt_match_say_short, "une demi-cuillère à café"},
    {"^", "1 / 2 _ c . _? à _? s .", "1/2 c. à s.", lt_match_say_short, "une demi-cuillère à soupe"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Every hour of the day. */
static const struct lt_pattern around_the_clock[] = {
    {"^", "24 _? h / 24 $", "ouvert 24 h/24", NULL, "vingt-quatre heures sur vingt-quatre"},
    {"^", "7 _? j / 7 $", "ouvert 7 j/7", NULL, "sept jours sur sept"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Points of the compass beside a place. */
static const struct lt_pattern compass[] = {
    {"<<au", "NE > _ de|du|d'une|d'un", "à 45 km au NE de Lyon", NULL, "nord-est"},
    {"<<au", "SE > _ de|du|d'une|d'un", "à 45 km au SE de Lyon", NULL, "sud-est"},
    {"<<au", "SO > _ de|du|d'une|d'un", "à 45 km au SO de Lyon", NULL, "sud-ouest"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_fr_readers[] = {
    {"compass", LT_KIND(LT_TOK_WORD), NULL, compass},
    {"spoons", LT_KIND(LT_TOK_NUMBER), NULL, spoons},
    {"around the clock", LT_KIND(LT_TOK_NUMBER), NULL, around_the_clock},
    {"elided letters", LT_KIND(LT_TOK_WORD), read_elided_letters, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"roman ordinal", LT_KIND(LT_TOK_WORD), read_roman_ordinal, NULL},
    {"hyphened", LT_KIND(LT_TOK_WORD), NULL, hyphened},
    {"number sign", LT_KIND(LT_TOK_WORD), read_number_sign, NULL},
    {"spaced time", LT_KIND(LT_TOK_NUMBER), read_spaced_time, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER), read_half, lt_romance_halves},
    {"season", LT_KIND(LT_TOK_NUMBER), lt_romance_read_season, NULL},
    {"minute", LT_KIND(LT_TOK_NUMBER), read_minute, lt_romance_minutes},
    {"inches", LT_KIND(LT_TOK_NUMBER), read_inches, NULL},
    {"days", LT_KIND(LT_TOK_NUMBER), lt_romance_read_days, NULL},
    {NULL, 0, NULL, NULL},
};
