/* lang/slavic/short.c - see the header. */
#include "lang/slavic/short.h"

#include "lang/slavic/eras.h"

#include "lang/desk/doubt.h"
#include "lang/desk/match.h"

#include <string.h>

/* What may follow: "ст. 5", "рис. IV", "ул. Мира". */
static bool may_follow(const struct lt_desk *d, size_t i, const struct lt_slavic_short *row)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    if (row->number)
        return t->kind == LT_TOK_NUMBER || t->c == '(' || t->c == '+' || t->c == 0xAB ||
               (t->kind == LT_TOK_WORD && lt_roman_value(lt_tok_text(d, i)));
    return t->kind == LT_TOK_WORD;
}

static uint8_t asked(const struct lt_desk *d, size_t before, const struct lt_slavic_shorts *w)
{
    if (w->agreed && lt_is_word_in(d, lt_before(d, before), w->agreed))
        return LT_INS;
    return lt_slavic_asked_case(d, before, w->askers);
}

/* "п. 2 ст. 24": the number at `number` is that of a part of what is named next. */
static bool has_part_before(const struct lt_desk *d, size_t number, const struct lt_slavic_shorts *w,
                            size_t i)
{
    size_t stop = lt_before(d, number);
    if (!lt_is_kind(d, number, LT_TOK_NUMBER) || stop == SIZE_MAX || !stop || !lt_is_mark(d, stop, '.') ||
        !lt_is_word_in(d, i, w->wholes))
        return false;
    for (const struct lt_slavic_short *row = w->rows; row->written; row++)
        if (row->number && lt_str_eq(lt_tok_text(d, stop - 1), lt_str_of(row->written)))
            return !lt_str_eq(lt_tok_text(d, i), lt_str_of(row->written));
    return false;
}

/* "na podst. art. 5": the base is what is named next. */
static bool follows_base(const struct lt_desk *d, size_t before)
{
    return before > 0 && lt_is_mark(d, before, '.') && lt_is_word(d, before - 1, "podst");
}

/* "s. 12–15", "с. 3, 5 и 7": several, of which only one stands behind the short form. */
static bool counts_several(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    return lt_match(d, i, "#1-4 _? ~ _? #1-4 $", &m) || lt_match(d, i, "#1-4 _ i|и|і|a _ #1-4 $", &m) ||
           (lt_match(d, i, "#1-4 , _ #1-4 $", &m) && lt_match_int(d, &m, 0) < lt_match_int(d, &m, 3));
}

static const char *forms_of(const struct lt_desk *d, size_t i, const struct lt_slavic_short *rows,
                            size_t behind)
{
    for (const struct lt_slavic_short *row = rows; row && row->written; row++)
        if (lt_str_eq(lt_tok_text(d, i), lt_str_of(row->written)) && may_follow(d, behind, row))
            return row->forms;
    return NULL;
}

size_t lt_slavic_read_short(struct lt_desk *d, size_t i, const struct lt_slavic_shorts *w)
{
    bool sign = lt_is_mark(d, i, 0xA7);
    size_t to = sign ? i + 1 : i + 2, before = lt_before(d, i), behind = lt_skip_space(d, to);
    if ((!sign && !lt_is_mark(d, i + 1, '.')) || lt_is_word_instead(d, i))
        return 0;
    bool part = before != SIZE_MAX && (has_part_before(d, before, w, i) || follows_base(d, before));
    bool word = before != SIZE_MAX && lt_is_kind(d, before, LT_TOK_WORD);
    uint8_t kase = part ? LT_GEN : word ? asked(d, before, w) : LT_NOM;
    const char *forms = w->several && counts_several(d, behind) ? forms_of(d, i, w->several, behind) : NULL;
    if (!forms && kase != LT_NOM)
        forms = forms_of(d, i, w->rows, behind);
    if (!forms)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_forms_pick(forms, kase));
    return lt_say_words(d, i, to);
}

size_t lt_slavic_say_pressure(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, m->row->words);
    lt_say_int(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

const char *lt_slavic_agreed_end(const struct lt_desk *d, size_t noun, const struct lt_phrase *ends)
{
    while (ends->written && !lt_tok_ends(d, noun, ends->written))
        ends++;
    return ends->spoken;
}

size_t lt_slavic_say_in_year(struct lt_desk *d, const struct lt_match *m)
{
    int year = lt_match_int(d, m, 3);
    if (year < 1000 || year > 2100)
        return 0;
    bool named = lt_is_mark(d, m->to - 1, '.'); /* "г." */
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_forms_pick(m->row->words, 0));
    lt_say_nth(d, b, year, (struct lt_form){LT_MASCULINE, LT_LOC});
    if (named)
        lt_word_str(b, lt_forms_pick(m->row->words, 1));
    return lt_say_words(d, m->from, m->to - (named && lt_is_last(d, m->to - 1)));
}

size_t lt_slavic_read_adjective(struct lt_desk *d, size_t i, const struct lt_slavic_adjectives *w)
{
    size_t noun = lt_skip_space(d, i + 2);
    if (!lt_is_mark(d, i + 1, '.') || noun == i + 2 || !lt_is_kind(d, noun, LT_TOK_WORD) ||
        lt_tok_at(d, noun)->shape != LT_SHAPE_LOWER || lt_tok_at(d, noun)->n < 4)
        return 0;
    const struct lt_phrase *row = w->stems;
    while (row->written && !lt_is_word_in(d, i, row->written))
        row++;
    if (!row->written)
        return 0;
    struct lt_str stem = lt_str_of(row->spoken);
    const struct lt_phrase *end = w->soft && lt_ends_in(stem, "к|г|k|g") ? w->soft : w->ends;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, stem);
    lt_word_join(b, lt_slavic_agreed_end(d, noun, end));
    return lt_say_words(d, i, i + 2);
}

/* Figures, what makes them an ordinal, and a short form; `added`: those after the plus of "90+4". */
struct nth {
    size_t first, added, noun;
    bool accusative, oblique; /* "67-ю", "67-й" */
};

/* "90+4": only where a half ends. */
static bool is_added_time(const struct lt_desk *d, const struct lt_match *m)
{
    int half = lt_match_int(d, m, 0);
    return (half == 45 || half == 90 || half == 105 || half == 120) && lt_match_int(d, m, 2) <= 20;
}

static bool scan_nth(const struct lt_desk *d, size_t i, const struct lt_slavic_nths *w, struct nth *n)
{
    struct lt_match m;
    *n = (struct nth){.first = i};
    if (lt_match(d, i, "#2-3 + #1-2 .? _? W", &m) && is_added_time(d, &m)) {
        n->added = m.at[2];
        n->noun = m.at[5];
    } else if (!w->mark && lt_match(d, i, "#1-3 . _? W", &m)) {
        n->noun = m.at[3];
    } else if (w->mark && lt_match(d, i, "#1-3 - W _? W", &m)) {
        n->accusative = lt_is_word_in(d, m.at[2], "ю|ую");
        n->oblique = lt_is_word_in(d, m.at[2], "й|ей|ой|ій|ї");
        n->noun = m.at[4];
        if (!n->accusative && !n->oblique && !lt_is_word_in(d, m.at[2], "я|а|м|го|му"))
            return false;
    }
    return n->noun && lt_is_free_before(d, i) && lt_tok_at(d, n->noun)->shape == LT_SHAPE_LOWER;
}

static uint8_t nth_case(const struct lt_desk *d, const struct nth *n, const struct lt_slavic_nths *w,
                        uint8_t gender)
{
    uint8_t kase = lt_slavic_asked_case(d, lt_before(d, n->first), w->askers);
    if (n->accusative)
        return LT_ACC;
    return kase == LT_NOM && n->oblique && gender == LT_FEMININE ? LT_GEN : kase;
}

size_t lt_slavic_read_nth(struct lt_desk *d, size_t i, const struct lt_slavic_nths *w)
{
    struct nth n;
    if (!scan_nth(d, i, w, &n))
        return 0;
    const struct lt_slavic_nth *row = w->rows;
    while (row->written && !lt_str_eq(lt_tok_text(d, n.noun), lt_str_of(row->written)))
        row++;
    if (!row->written || lt_is_kind(d, n.noun + 1, LT_TOK_NUMBER))
        return 0;
    struct lt_form f = {row->gender, nth_case(d, &n, w, row->gender)};
    struct lt_buf *b = lt_say_begin(d);
    if (n.added && !w->both)
        lt_say_int(d, b, lt_scan_int(d, i), (struct lt_form){0});
    else
        lt_say_nth(d, b, lt_scan_int(d, i), f);
    if (n.added) {
        lt_word(b, d->lang->words.plus);
        lt_say_nth(d, b, lt_scan_int(d, n.added), f);
    }
    lt_word_str(b, lt_forms_pick(row->forms, f.kase));
    return lt_say_words(d, i, n.noun + 1 + lt_is_short_stop(d, n.noun + 1));
}

size_t lt_slavic_read_roman_nth(struct lt_desk *d, size_t i, const struct lt_slavic_nths *w)
{
    enum { MOST = 20 };
    size_t noun = lt_skip_space(d, i + 1 + lt_is_mark(d, i + 1, '.'));
    int value = lt_is_kind(d, noun, LT_TOK_WORD) && lt_is_mark(d, noun + 1, '.') ? lt_slavic_roman(d, i) : 0;
    if (!value || value > MOST || noun == i + 1 || !lt_is_free_before(d, i))
        return 0;
    const struct lt_slavic_nth *row = w->rows;
    while (row->written && !lt_str_eq(lt_tok_text(d, noun), lt_str_of(row->written)))
        row++;
    if (!row->written)
        return 0;
    struct lt_form f = {row->gender, lt_slavic_asked_case(d, lt_before(d, i), w->askers)};
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, value, f);
    lt_word_str(b, lt_forms_pick(row->forms, f.kase));
    return lt_say_words(d, i, noun + 1 + lt_is_short_stop(d, noun + 1));
}

size_t lt_slavic_read_house(struct lt_desk *d, size_t i, const char *streets, const char *joint)
{
    enum { NAME_MOST = 8 }; /* tokens between the street's word and the number */
    struct lt_match m;
    if (!lt_is_mark(d, i + 1, '/') || !lt_match(d, i, "#1-4 / #1-3 !/", &m))
        return 0;
    for (size_t back = 2; back <= NAME_MOST && back <= i; back++)
        if (lt_is_word_in(d, i - back, streets)) {
            struct lt_buf *b = lt_say_begin(d);
            lt_say_int(d, b, lt_match_int(d, &m, 0), (struct lt_form){0});
            lt_word(b, joint);
            lt_say_int(d, b, lt_match_int(d, &m, 2), (struct lt_form){0});
            return lt_say_words(d, i, m.to);
        }
    return 0;
}

/* The word at `at` in the case; true: it was an adjective, and the noun follows. */
static bool decline_word(struct lt_buf *out, struct lt_str word, uint8_t kase,
                         const struct lt_slavic_oblique *rows)
{
    while (!lt_str_ends(word, lt_str_of(rows->genitive)))
        rows++;
    const char *end = kase == LT_DAT ? rows->dative : kase == LT_INS ? rows->instrumental : rows->locative;
    if (!end) {
        lt_word_str(out, word);
        return false;
    }
    lt_word_start(out);
    lt_buf_add(out, lt_str_slice(word, 0, word.n - lt_str_of(rows->genitive).n));
    lt_word_join(out, end[0] == '+' ? end + 1 : end);
    return end[0] == '+';
}

enum { NAME_BYTES = 256 };

/* Takes what b has from `from` on out of it, into room; empty where it does not fit. */
static struct lt_str take_name(struct lt_buf *b, size_t from, char room[NAME_BYTES])
{
    struct lt_str all = lt_str_from(lt_buf_str(b), from);
    if (b->failed || all.n == 0 || all.n > NAME_BYTES)
        return (struct lt_str){0};
    memcpy(room, all.p, all.n);
    b->n = from;
    return lt_str_trim((struct lt_str){room, all.n});
}

static struct lt_str next_word(struct lt_str *rest)
{
    size_t space = lt_str_find(*rest, LT_S(" "));
    struct lt_str word = space == SIZE_MAX ? *rest : lt_str_slice(*rest, 0, space);
    *rest = space == SIZE_MAX ? LT_S("") : lt_str_from(*rest, space + 1);
    return word;
}

void lt_slavic_accusative(struct lt_buf *b, size_t from, const struct lt_phrase *rows)
{
    enum { SHORT = 4 }; /* bytes of "на" */
    char room[NAME_BYTES];
    struct lt_str rest = take_name(b, from, room);
    while (rest.n) {
        struct lt_str left = rest, word = next_word(&rest);
        const struct lt_phrase *row = rows;
        while (row->written && !lt_str_ends(word, lt_str_of(row->written)))
            row++;
        if (!row->written || word.n <= SHORT) {
            lt_word_str(b, left);
            return;
        }
        lt_word_start(b);
        lt_buf_add(b, lt_str_slice(word, 0, word.n - lt_str_of(row->written).n));
        lt_word_join(b, row->spoken);
    }
}

bool lt_slavic_follows_command(const struct lt_desk *d, size_t i, const char *ends, const char *words)
{
    enum { REACH = 40, LEAST = 8 }; /* tokens; bytes of a word with such an ending */
    for (size_t k = 0; k < REACH && k <= i && i != SIZE_MAX; k++) {
        const struct lt_tok *t = lt_tok_at(d, i - k);
        bool stop = t->c == '.' && lt_is_name(d, lt_skip_space(d, i - k + 1));
        if (t->kind == LT_TOK_MARK && (t->c == '!' || t->c == '?' || stop))
            return false;
        if (t->kind == LT_TOK_WORD &&
            (lt_is_word_in(d, i - k, words) || (t->n >= LEAST && lt_tok_ends(d, i - k, ends))))
            return true;
    }
    return false;
}

void lt_slavic_decline(struct lt_buf *b, size_t from, uint8_t kase, const struct lt_slavic_oblique *rows)
{
    char room[NAME_BYTES];
    if (kase == LT_NOM || kase == LT_GEN || kase == LT_ACC)
        return;
    struct lt_str rest = take_name(b, from, room);
    bool more = true;
    while (more && rest.n)
        more = decline_word(b, next_word(&rest), kase, rows);
    lt_word_str(b, rest);
}
