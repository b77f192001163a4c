/* script/normal_read.h - the readers: each knows one class of written forms (money, dates, addresses, …),
 * looks at the tokens on the desk and says them, or leaves them to the next. normal.c has the order. */
#ifndef LT_SCRIPT_NORMAL_READ_H
#define LT_SCRIPT_NORMAL_READ_H

#include "script/normal_lang.h"
#include "script/normal_say.h"

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
struct lt_str lt_tok_text(const struct lt_desk *d, size_t i);
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
/* i, or the token behind it when i is a space. */
size_t lt_skip_space(const struct lt_desk *d, size_t i);
/* The nearest token before i that is not a space; SIZE_MAX: none, and none before that either. */
size_t lt_before(const struct lt_desk *d, size_t i);
/* Nothing is to be said behind i but closing marks. */
bool lt_is_last(const struct lt_desk *d, size_t i);

/* A number at i ("-1,234.56": a sign only with `sign`). Returns its tokens, 0 when there is none. */
size_t lt_scan_number(const struct lt_desk *d, size_t i, bool sign, struct lt_num *n);
int lt_scan_int(const struct lt_desk *d, size_t i);   /* the NUMBER at i, at most 9 digits; else -1 */
int lt_roman_value(struct lt_str s);                  /* 1 to 3999 in its canonical Roman form; else 0 */
int lt_scan_month(const struct lt_desk *d, size_t i); /* the word at i names month 1 to 12; else 0 */

/* A unit as written, maybe squared and maybe "per" another: "kg", "m²", "km/h", "g/cm³", "/month". */
struct lt_measure {
    const struct lt_unit *unit; /* NULL: only a "per" */
    int power;                  /* 1, 2, 3 */
    const struct lt_unit *per;
    struct lt_str per_word; /* a plain word behind the slash, when there is no row for it */
    int per_power;
    size_t tokens;
};
/* The measure at i; `glued`: it touches a number. False: none. */
bool lt_scan_measure(const struct lt_desk *d, size_t i, bool glued, struct lt_measure *m);
/* Its words for a number with plural form `plural`. */
void lt_measure_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_measure *m, unsigned plural);
const struct lt_currency *lt_scan_currency(const struct lt_desk *d, size_t i, size_t *tokens);
const struct lt_magnitude *lt_scan_magnitude(const struct lt_desk *d, size_t i, bool money, size_t *tokens);

/* A fixed phrase of figures with a slash at i ("24/7"): how it is said, or NULL. */
const char *lt_scan_phrase(const struct lt_desk *d, size_t i);
/* What the tokens from..to-1 say describes the noun behind them: "a 5 GB file". */
bool lt_is_attribute(const struct lt_desk *d, size_t from, size_t to);

/* --- saying: d->out->words is the scratch buffer; words in it are said for tokens from..to-1 --- */
struct lt_buf *lt_words(struct lt_desk *d);                     /* emptied */
size_t lt_say_words(struct lt_desk *d, size_t from, size_t to); /* returns to - from, for a reader's return */
size_t lt_say_text(struct lt_desk *d, const char *words, size_t from, size_t to);
size_t lt_say_letters(struct lt_desk *d, size_t from, size_t to); /* the same, spelled out letter by letter */
/* The longest phrase of the list (ends with a NULL `written`) that stands at i, with nothing touching it. */
size_t lt_read_phrases(struct lt_desk *d, size_t i, const struct lt_phrase *list);
size_t lt_read_phrase(struct lt_desk *d, size_t i); /* of lang->phrases: for a language's list of readers */
void lt_pass(struct lt_desk *d, size_t i);          /* as written */

/* --- the common readers --- */
size_t lt_read_address(struct lt_desk *d, size_t i);  /* normal_web.c: URL, e-mail, @handle, #tag, path */
size_t lt_read_note(struct lt_desk *d, size_t i);     /* normal_symbol.c: [17], *, † are not said */
size_t lt_read_phone(struct lt_desk *d, size_t i);    /* normal_code.c */
size_t lt_read_version(struct lt_desk *d, size_t i);  /* v2.0.1, 192.168.0.1 */
size_t lt_read_episode(struct lt_desk *d, size_t i);  /* S02E05, 2x05 */
size_t lt_read_model(struct lt_desk *d, size_t i);    /* RTX 4090, A321, 1080p */
size_t lt_read_date(struct lt_desk *d, size_t i);     /* normal_date.c */
size_t lt_read_time(struct lt_desk *d, size_t i);     /* normal_time.c */
size_t lt_read_score(struct lt_desk *d, size_t i);    /* normal_score.c: 4/5, ★★★★☆, 3/4 */
size_t lt_read_quantity(struct lt_desk *d, size_t i); /* normal_quantity.c: money, measures, ranges, sizes */
size_t lt_read_unit(struct lt_desk *d, size_t i);     /* a unit without a number: "per kg", "km/h" */
size_t lt_read_number(struct lt_desk *d, size_t i);   /* normal_number.c: ordinals, years, numbers */
int lt_roman_value(struct lt_str s);                  /* 1 to 3999 in capitals and canonical form; else 0 */
size_t lt_read_roman(struct lt_desk *d, size_t i);    /* normal_roman.c */
size_t lt_read_abbr(struct lt_desk *d, size_t i);     /* normal_abbr.c */
size_t lt_read_symbol(struct lt_desk *d, size_t i);   /* normal_symbol.c */
size_t lt_read_emoji(struct lt_desk *d, size_t i);    /* normal_emoji.c */

#endif
