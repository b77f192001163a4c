/* lang/it/readers.c - forms that Italian writes its own way: numerals and titles after an elided
 * article
 * ("nell'XI secolo", "l'Avv. Moro"), centuries, "3°" with an article, decades; and the Romance ones with
 * Italian words. */
#include "lang/it/it.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/doubt.h"
#include "lang/desk/match.h"
#include "lang/romance/romance.h"

#include <string.h>

/* --- elided words, Roman numerals --- */

/* The Roman numeral after an elided word: "nell'XI secolo"; *prefix is "nell'". */
static int elided_roman(const struct lt_desk *d, size_t i, struct lt_str *prefix)
{
    if (lt_tok_at(d, i)->shape != LT_SHAPE_MIXED && lt_tok_at(d, i)->shape != LT_SHAPE_UPPER)
        return 0;
    struct lt_str s = lt_tok_text(d, i);
    size_t ascii = lt_str_find(s, LT_S("'")), curly = lt_str_find(s, LT_S("’"));
    size_t at = ascii != SIZE_MAX ? ascii : curly;
    if (at == SIZE_MAX)
        return 0;
    *prefix = lt_str_slice(s, 0, at);
    return lt_roman_value(lt_str_from(s, ascii != SIZE_MAX ? at + 1 : at + strlen("’")));
}

static size_t read_elided(struct lt_desk *d, size_t i)
{
    struct lt_str prefix;
    int n = elided_roman(d, i, &prefix);
    if (!n || n > 99)
        return 0;
    bool noun = lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
                (lt_is_word_in(d, i + 2, "secolo|millennio") || lt_is_word_in(d, i + 2, lt_it_events_m));
    bool feminine = lt_is_kind(d, i + 1, LT_TOK_SPACE) && lt_is_word_in(d, i + 2, lt_it_events_f);
    if (!noun && !feminine)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, prefix);
    lt_word_join(b, "'");
    lt_say_nth(d, b, n, (struct lt_form){feminine ? LT_FEMININE : LT_MASCULINE, 0});
    return lt_say_words(d, i, i + 1);
}

/* "l'Avv. Moro": the article and the title are one word. */
static size_t read_elided_title(struct lt_desk *d, size_t i)
{
    enum { LONGEST = 12 };
    static const struct lt_phrase titles[] = {{"Avv", "avvocato"}, {"Ing", "ingegner"},
                                              {"On", "onorevole"}, {"Arch", "architetto"},
                                              {"Ill", "illustre"}, {"Amb", "ambasciatore"}};
    struct lt_str s = lt_tok_text(d, i);
    if (!lt_is_mark(d, i + 1, '.') || s.n > LONGEST || !lt_is_name(d, lt_skip_space(d, i + 2)))
        return 0;
    for (size_t k = 0; k < LT_COUNT(titles); k++) {
        struct lt_str title = lt_str_of(titles[k].written),
                      head = lt_str_slice(s, 0, s.n - (title.n < s.n ? title.n : s.n));
        bool ascii = lt_str_ends(head, LT_S("'")), curly = lt_str_ends(head, LT_S("’"));
        bool ends = s.n > title.n && lt_str_eq_nocase(lt_str_from(s, s.n - title.n), title);
        if (!ends || (!ascii && !curly))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        lt_word_str(b, lt_str_slice(head, 0, head.n - (ascii ? 1 : strlen("’"))));
        lt_word_join(b, "'");
        lt_word(b, titles[k].spoken);
        return lt_say_words(d, i, i + 2);
    }
    return 0;
}

static size_t read_century(struct lt_desk *d, size_t i)
{
    /* "sec. XIX", "XX secolo", "secolo XIX" */
    bool letter = lt_is_word_in(d, i, "sec|secc") && lt_is_mark(d, i + 1, '.');
    size_t at = letter ? lt_skip_space(d, i + 2) : i;
    int n = lt_romance_roman(d, at);
    if (!n || n > 30)
        return 0;
    struct lt_match noun;
    bool before = lt_match(d, i + 1, "_ secolo|millennio", &noun) ||
                  (lt_match(d, i + 1, "_ sec .", &noun) && lt_tok_at(d, i)->shape != LT_SHAPE_LOWER);
    if (letter ? lt_tok_at(d, at)->shape == LT_SHAPE_LOWER
               : !before && !lt_romance_is_century(d, i, "secolo|secoli"))
        return 0;
    if (before && !letter && lt_tok_at(d, i)->shape == LT_SHAPE_LOWER)
        return 0; /* "i secolo" */
    struct lt_buf *b = lt_say_begin(d);
    if (letter)
        lt_word(b, lt_tok_at(d, i)->n == 4 ? "secoli" : "secolo");
    lt_say_nth(d, b, n, (struct lt_form){LT_MASCULINE, 0});
    return lt_say_words(d, i, at + 1);
}

/* --- figures --- */

static size_t read_ordinal(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct lt_form f = {0};
    if (!lt_is_digits(d, i, 1, 2) || !lt_is_mark(d, i + 1, 0xB0) || !lt_scan_number(d, i, false, &n) ||
        lt_scan_month(d, lt_skip_space(d, i + 2)) > 0 || !d->lang->ordinal_mark(d, i + 1, &n, &f))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), f);
    return lt_say_words(d, i, i + 2);
}

static size_t read_event(struct lt_desk *d, size_t i)
{
    return lt_romance_read_event(d, i, lt_it_events_m, lt_it_events_f);
}

static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_romance_read_half(d, i, "e mezzo|e mezza");
}

static size_t read_minute(struct lt_desk *d, size_t i)
{
    return lt_romance_read_minute(d, i, "minuto", "al|del|dal|nel|sul");
}

static size_t read_law(struct lt_desk *d, size_t i)
{
    return lt_romance_read_law(d, i, "del");
}

static size_t read_inches(struct lt_desk *d, size_t i)
{
    return lt_romance_read_inches(d, i, "pollice|pollici", LT_MASCULINE);
}

static size_t read_number_sign(struct lt_desk *d, size_t i)
{
    return lt_romance_read_number_sign(d, i, "numero|numeri");
}

/* "gli anni '80", "nel '68": the apostrophe is not said. */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    uint32_t c = lt_tok_at(d, i)->c;
    if ((c != '\'' && c != 0x2019 && c != 0x2018) || !lt_is_free_before(d, i) ||
        !lt_is_digits(d, i + 1, 2, 3) || !lt_is_free_after(d, i + 1) || lt_is_mark(d, i + 2, '\''))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i + 1), (struct lt_form){0});
    return lt_say_words(d, i, i + 2);
}

/* "S. Pietro", "S. Anna", "S. Maria", "S. Stefano": the name decides. */
static size_t read_saint(struct lt_desk *d, size_t i)
{
    static const char men[] = "Andrea|Luca|Nicola|Elia|Mattia|Tobia|Enea|Isaia|Geremia|Zaccaria|Gaia";
    size_t name = lt_skip_space(d, i + 2), before = lt_before(d, i);
    if (!lt_str_eqz(lt_tok_text(d, i), "S") || !lt_is_mark(d, i + 1, '.') || lt_is_size(d, before) ||
        name == i + 2 || !lt_is_name(d, name) || lt_tok_at(d, name)->n < 3 ||
        lt_tok_at(d, name)->shape == LT_SHAPE_UPPER)
        return 0;
    /* an initial: "Mario S. Rossi" */
    if (before != SIZE_MAX && lt_is_name(d, before) && lt_tok_at(d, before)->n > 3 &&
        !lt_is_word_in(d, before, d->lang->starters) &&
        !lt_is_word_in(d, before, "Piazza|Via|Chiesa|Basilica|Viale|Corso"))
        return 0;
    struct lt_str s = lt_tok_text(d, name);
    struct lt_buf *b = lt_say_begin(d);
    if (lt_starts_in(s, "A|E|I|O|U")) {
        lt_word(b, "Sant'");
        lt_buf_add(b, s);
        return lt_say_words(d, i, name + 1);
    }
    bool woman = lt_tok_ends(d, name, "a") && !lt_is_word_in(d, name, men);
    bool hard = lt_starts_in(s, "St|Sp|Sc|Z");
    lt_word(b, woman || lt_is_word_in(d, name, "Irene|Beatrice|Adelaide") ? "Santa" : hard ? "Santo" : "San");
    return lt_say_words(d, i, i + 2);
}

/* "24enne", "30enni": who is that old. */
static size_t say_aged(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_match_text(d, m, 0), (struct lt_form){0});
    if (b->failed || b->n < 3)
        return 0;
    if (lt_str_ends(lt_buf_str(b), LT_S("é")))
        lt_romance_unaccent(b); /* trentatreenne */
    else
        b->n--;
    lt_buf_add(b, lt_match_text(d, m, 1));
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern ages[] = {
    {"^", "#2-3 enne|enni $", "un 24enne", say_aged, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Every hour of the day. */
static const struct lt_pattern around_the_clock[] = {
    {"^", "24 _? h / 24 $", "aperto 24 h/24", NULL, "ventiquattr'ore su ventiquattro"},
    {"^", "24 _ ore / 24 $", "aperto 24 ore/24", NULL, "ventiquattr'ore su ventiquattro"},
    {"^", "7 _? g|gg / 7 $", "aperto 7 g/7", NULL, "sette giorni su sette"},
    {"^", "7 _ giorni / 7 $", "aperto 7 giorni/7", NULL, "sette giorni su sette"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "art. 5, c. 2" */
static const struct lt_pattern clauses[] = {
    {"<<, <<#", "c . > _ #1-2 $", "art. 5, c. 2", NULL, "comma"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Points of the compass beside a place, minutes of a match, a sigh that is no office. */
static const struct lt_pattern compass[] = {
    {NULL, "uff . > _ T", "uff. Andiamo via", NULL, "uff."},
    {"<<ai|nei|dai|i|tra|fra", "min . > _ #", "ai min. 12 e 78", NULL, "minuti"},
    {"<<al|nel|dal|il", "min . > _ #", "al min. 12", NULL, "minuto"},
    {"<<a", "NE > _ di|del|della|da", "45 km a NE di Roma", NULL, "nord-est"},
    {"<<a", "SE > _ di|del|della|da", "45 km a SE di Roma", NULL, "sud-est"},
    {"<<a", "SO > _ di|del|della|da", "45 km a SO di Roma", NULL, "sud-ovest"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_it_readers[] = {
    {"compass", LT_KIND(LT_TOK_WORD), NULL, compass},
    {"clause", LT_KIND(LT_TOK_WORD), NULL, clauses},
    {"age", LT_KIND(LT_TOK_NUMBER), NULL, ages},
    {"around the clock", LT_KIND(LT_TOK_NUMBER), NULL, around_the_clock},
    {"saint", LT_KIND(LT_TOK_WORD), read_saint, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"elided numeral", LT_KIND(LT_TOK_WORD), read_elided, NULL},
    {"elided title", LT_KIND(LT_TOK_WORD), read_elided_title, NULL},
    {"event", LT_KIND(LT_TOK_WORD), read_event, NULL},
    {"number sign", LT_KIND(LT_TOK_WORD), read_number_sign, NULL},
    {"ordinal", LT_KIND(LT_TOK_NUMBER), read_ordinal, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER), read_half, lt_romance_halves},
    {"law", LT_KIND(LT_TOK_NUMBER), read_law, lt_romance_laws},
    {"season", LT_KIND(LT_TOK_NUMBER), lt_romance_read_season, NULL},
    {"minute", LT_KIND(LT_TOK_NUMBER), read_minute, lt_romance_minutes},
    {"inches", LT_KIND(LT_TOK_NUMBER), read_inches, NULL},
    {"days", LT_KIND(LT_TOK_NUMBER), lt_romance_read_days, NULL},
    {"decade", LT_KIND(LT_TOK_MARK), read_decade, NULL},
    {NULL, 0, NULL, NULL},
};
