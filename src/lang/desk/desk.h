/* lang/desk/desk.h - what a reader may do: look at the tokens of one text, tell numbers, measures and money
 * in them, and say words for them. A reader knows one class of written forms; the common ones are in
 * script/normal/, a language's own in its folder. */
#ifndef LT_LANG_DESK_DESK_H
#define LT_LANG_DESK_DESK_H

#include "lang/desk/say.h"
#include "lang/normal.h"

#define LT_KIND(k) (1u << (k))

/* --- looking: any index is fine; outside is a token of kind LT_TOK_END --- */
static inline const struct lt_tok *lt_tok_at(const struct lt_desk *d, size_t i)
{
    static const struct lt_tok end = {.kind = LT_TOK_END};
    return i < d->n ? &d->tok[i] : &end;
}
static inline bool lt_is_kind(const struct lt_desk *d, size_t i, enum lt_tok_kind kind)
{
    return lt_tok_at(d, i)->kind == kind;
}
static inline bool lt_is_mark(const struct lt_desk *d, size_t i, uint32_t c)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_MARK && t->c == c;
}
static inline struct lt_str lt_tok_text(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return (struct lt_str){d->text.p + t->at, t->n};
}
bool lt_is_word(const struct lt_desk *d, size_t i, const char *word);    /* ASCII case aside */
bool lt_is_word_in(const struct lt_desk *d, size_t i, const char *list); /* "a|b|c", ASCII case aside */
bool lt_tok_starts(const struct lt_desk *d, size_t i, const char *list); /* with one of "a|b|c" */
bool lt_tok_ends(const struct lt_desk *d, size_t i, const char *list);
bool lt_is_digits(const struct lt_desk *d, size_t i, size_t min, size_t max); /* a NUMBER of that length */
bool lt_is_dash(const struct lt_desk *d, size_t i);                           /* - – — − */
bool lt_is_name(const struct lt_desk *d, size_t i); /* a word that starts with a capital */
/* Nothing but a space or an opening or closing mark touches i from that side. */
bool lt_is_free_before(const struct lt_desk *d, size_t i);
bool lt_is_free_after(const struct lt_desk *d, size_t i);
/* i, or the token after it when i is a space. */
size_t lt_skip_space(const struct lt_desk *d, size_t i);
/* The nearest token before i that is not a space; SIZE_MAX: none, and none before that either. */
size_t lt_before(const struct lt_desk *d, size_t i);
/* The full stop at i belongs to the short form of what is counted before it: more is to be said, and that
 * opens no sentence. */
bool lt_is_short_stop(const struct lt_desk *d, size_t i);
/* Nothing is to be said after i but closing marks. */
bool lt_is_last(const struct lt_desk *d, size_t i);

/* A number at i ("-1,234.56": a sign only with `sign`). Returns its tokens, 0 when there is none. */
size_t lt_scan_number(const struct lt_desk *d, size_t i, bool sign, struct lt_num *n);
int lt_scan_int(const struct lt_desk *d, size_t i);      /* the NUMBER at i, at most 9 digits; else -1 */
int lt_roman_value(struct lt_str s);                     /* 1 to 3999 in its canonical Roman form; else 0 */
int lt_small_roman_value(struct lt_str s);               /* the same of "xii": i, v and x only */
int lt_scan_month(const struct lt_desk *d, size_t i);    /* the word at i names month 1 to 12; else 0 */
bool lt_is_date_name(const struct lt_desk *d, size_t i); /* a month, or one of lang->weekdays, with a capital
                                                            where that is what parts it from other words */

/* A unit as written, maybe squared and maybe "per" another: "kg", "m²", "km/h", "g/cm³", "/month". */
struct lt_measure {
    struct lt_unit unit; /* forms NULL: only a "per" */
    int power;           /* 1, 2, 3 */
    struct lt_unit per;
    struct lt_str per_count; /* figures before the unit after the slash: "l/100 km" */
    struct lt_str per_word;  /* a plain word after the slash, when it is no unit's sign */
    int per_power;
    size_t tokens;
};
/* The measure at i; `glued`: it touches a number. False: none. */
bool lt_scan_measure(const struct lt_desk *d, size_t i, bool glued, struct lt_measure *m);
/* "/day" at i: a slash and the name of a time, as the language has it. */
bool lt_scan_per_time(const struct lt_desk *d, size_t i, struct lt_measure *m);
/* Its words for a number with plural form `plural`. */
void lt_measure_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_measure *m, unsigned plural);
const struct lt_currency *lt_scan_currency(const struct lt_desk *d, size_t i, size_t *tokens);
const struct lt_magnitude *lt_scan_magnitude(const struct lt_desk *d, size_t i, bool money, size_t *tokens);

/* What the tokens from..to-1 say describes the noun after them: "a 5 GB file". */
bool lt_is_attribute(const struct lt_desk *d, size_t from, size_t to);

/* --- saying: d->out->words is the scratch buffer; words in it are said for tokens from..to-1 --- */
struct lt_buf *lt_say_begin(struct lt_desk *d);                 /* emptied */
size_t lt_say_words(struct lt_desk *d, size_t from, size_t to); /* returns to - from, for a reader's return */
size_t lt_say_text(struct lt_desk *d, const char *words, size_t from, size_t to);
size_t lt_say_letters(struct lt_desk *d, size_t from, size_t to); /* the same, spelled out letter by letter */
/* The same, as `phonemes` (a literal; espeak-ng mnemonics) where the engine takes them. */
size_t lt_say_phonemes(struct lt_desk *d, const char *phonemes, size_t from, size_t to);
/* lt_say_words, with the words of the list said as its phonemes: letters by themselves that are words too. */
size_t lt_say_sounds(struct lt_desk *d, const struct lt_phrase *sounds, size_t from, size_t to);
/* The longest phrase of the list (ends with a NULL `written`) that stands at i, with nothing touching it. */
size_t lt_say_listed_phrases(struct lt_desk *d, size_t i, const struct lt_phrase *list);
size_t lt_say_listed_phrase(struct lt_desk *d,
                            size_t i);     /* of lang->phrases: for a language's list of readers */
void lt_pass(struct lt_desk *d, size_t i); /* as written */

#endif
