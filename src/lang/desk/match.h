/* lang/desk/match.h - written forms as rows: what stands in the text, item by item, with an example beside
 * it, and the function that says it. A reader that knows several forms is a list of such rows, tried in
 * order.
 *
 * The items of a row are separated by spaces:
 *
 *   #  #2  #1-4     figures, of any length, of two, of one to four
 *   1926            these figures
 *   N               a number as the language writes it, decimals and groups included
 *   V  V4  V3-8     figures with full stops between, any number of them, four, three to eight
 *   s  am|pm        one of these words; ASCII case aside
 *   A-G             a single letter of that range, in that case
 *   CO              this word in capitals
 *   W  T  U  U2  M  a word; one with a capital first; all capitals, of two bytes; a month's name
 *   :  ½            this mark
 *   [.:]            one of these marks; also the way to write # [ ~ _ ^ $ @ < > ! themselves
 *   @               the mark before the last item, again: "# [/.] # @ #"
 *   _  ~            white space, a dash of any kind
 *   X?              X or nothing
 *   ^  $            nothing touches what follows, or what stands before (lt_is_free_before, …_after)
 *   ^~  $~          the same, or a dash does
 *   !X              X does not stand here; nothing is taken
 *   <X  <!X         X stands (does not stand) before the whole; the next < is the one before that
 *   <<X  <<!X       the same, past white space
 *   >               what follows must stand there but is no part of the form
 *
 * Nothing is tried twice: X? takes X where it stands. Two rows say what that cannot. */
#ifndef LT_LANG_DESK_MATCH_H
#define LT_LANG_DESK_MATCH_H

#include "lang/desk/desk.h"

enum { LT_MATCH_ITEMS = 16 };

struct lt_pattern;

/* Where the form stands. Items that take nothing by their nature (^ $ ! < >) are not counted. */
struct lt_match {
    const struct lt_pattern *row;
    size_t from, to;           /* tokens of the form; the end is exclusive */
    size_t at[LT_MATCH_ITEMS]; /* the token item k starts at; at[k] == at[k + 1]: it was left out */
    size_t n;
};

/* One written form. The first of its items is the one every token is compared with, so it takes a token and
 * is not optional. */
struct lt_pattern {
    const char *before;  /* ^ and < items; NULL: anything may stand before */
    const char *items;   /* NULL ends a list */
    const char *example; /* a text it is found in, as the tests do, in one language at least */
    /* Says it and returns how many tokens that took; 0: it is something else after all, and nothing has been
     * said. NULL: `words` are said for all of it. */
    size_t (*say)(struct lt_desk *d, const struct lt_match *m);
    const char *words;
};

/* Does the form stand at i? */
bool lt_match(const struct lt_desk *d, size_t i, const char *items, struct lt_match *m);

/* The first row of the list that stands at i, or NULL. */
const struct lt_pattern *lt_match_row(const struct lt_desk *d, size_t i, const struct lt_pattern *rows,
                                      struct lt_match *m);

/* The set of classes (lt_tok_class, a bit each) of the tokens of that kind where a row of the list may stand.
 */
uint64_t lt_match_classes(const struct lt_pattern *rows, enum lt_tok_kind kind);

/* Say the first row that stands at i and wants to; its tokens, or 0. */
size_t lt_match_say(struct lt_desk *d, size_t i, const struct lt_pattern *rows);

/* For a row's `say`: `words` for the form, whose last item is a full stop that may be the sentence's too. */
size_t lt_match_say_short(struct lt_desk *d, const struct lt_match *m);

/* Was item k there? */
static inline bool lt_match_has(const struct lt_match *m, size_t k)
{
    return m->at[k] != m->at[k + 1];
}

/* The figures of item k: what is written, and their value (-1 when there are more than nine). */
static inline struct lt_str lt_match_text(const struct lt_desk *d, const struct lt_match *m, size_t k)
{
    return lt_tok_text(d, m->at[k]);
}
static inline int lt_match_int(const struct lt_desk *d, const struct lt_match *m, size_t k)
{
    return lt_scan_int(d, m->at[k]);
}

#endif
