/* read/clues.h - the words and shapes by which a person sees what a line of an article is: a name, a date, a
 * picture's credit, something about the author. Pure functions of one folded line; knowledge in tables, for
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Russian and more. */
#ifndef LT_READ_CLUES_H
#define LT_READ_CLUES_H

#include "base/str.h"

/* Ends as a sentence does (. ! ? … and their like, quotes and brackets after them ignored). */
bool lt_clue_ends_sentence(struct lt_str s);
bool lt_clue_ends_period(struct lt_str s); /* . … 。 only */

bool lt_clue_all_caps(struct lt_str s); /* letters, and all of them capitals */
bool lt_clue_quoted(struct lt_str s);   /* begins with a quotation mark or a dialogue dash */
size_t lt_clue_words(struct lt_str s);  /* runs between spaces */

/* One or more personal names and nothing else: "Ann Lee", "J. R. van Dam and Bo Ek". */
bool lt_clue_names(struct lt_str s);

/* More than a shape speaks for a name: an initial, a particle, a given name that is known. */
bool lt_clue_sure_name(struct lt_str s);

/* The line says who wrote it: "By Ann Lee, staff writer", "von …", "Text: …". *names is the part that names.
 */
bool lt_clue_byline(struct lt_str s, struct lt_str *names);

bool lt_clue_says_by(struct lt_str s);  /* such words stand somewhere in it */
bool lt_clue_by_alone(struct lt_str s); /* "by", and the name on the next line */
size_t lt_clue_by(struct lt_str s);     /* bytes of the "by" it begins with; 0: none */

/* The part of an author's line that names somebody, a "by" printed before it included: no date, trade,
 * section, account or button. `declared`: the page says that it is an author, which may then be an office or
 * a desk. A slice of s; empty when nobody is named. */
struct lt_str lt_clue_author(struct lt_str s, bool declared);

/* The name in a short line of a script without spaces that has a word after the name or a trade before it:
 * "安藤里恵 著", "码头日报记者 李安". A slice of s; empty: there is none. */
struct lt_str lt_clue_dense_name(struct lt_str s);

/* The name of an account, not of a person: one word that is written small or has digits or underscores in it.
 */
bool lt_clue_handle(struct lt_str s);

/* The line is a date, perhaps with a word before it and a time after: "Published 3 March 2024". iso gets
 * "2024-03-03", or stays empty when the date is there but not a whole one. */
bool lt_clue_date(struct lt_str s, char iso[static 11]);

/* Such a date stands somewhere in the line: see lt_date_within. */
bool lt_clue_dated(struct lt_str s);

bool lt_clue_reading_time(struct lt_str s);              /* "5 min read" */
bool lt_clue_credit(struct lt_str s);                    /* "Photo: …", "© …", "Ann Lee/Reuters" */
bool lt_clue_weak_credit(struct lt_str s);               /* "A Title | A Distributor" */
size_t lt_clue_alt(struct lt_str s);                     /* bytes of "Image description: "; 0: none */
size_t lt_clue_caption(struct lt_str s);                 /* bytes of "Caption: "; 0: none */
bool lt_clue_describes(struct lt_str s);                 /* "A man in a hat …": a picture in words */
bool lt_clue_about_author(struct lt_str s);              /* the heading over a bio */
bool lt_clue_bio(struct lt_str s, struct lt_str byline); /* reads like a bio, of this author if known */
bool lt_clue_boilerplate(struct lt_str s);               /* "All rights reserved", "Subscribe to …" */
bool lt_clue_mailing(struct lt_str s);                   /* "View in browser", "Unsubscribe" */
bool lt_clue_rating(struct lt_str s);                    /* "Rating: 4/5", "★★★★☆" */
bool lt_clue_label(struct lt_str s);       /* "OPINION", "For immediate release": above a headline */
bool lt_clue_affiliation(struct lt_str s); /* "Institute of Coastal Studies, Saltby" */
bool lt_clue_section(struct lt_str s);     /* "Abstract", "Ingredients:", "2.1 Weighing" */
bool lt_clue_chapter(struct lt_str s);     /* "Chapter 3", "PART TWO. The Road", "IV." */

/* Take the next part off a line whose parts stand between bars, dots or dashes ("Ann Lee | 3 March 2024");
 * false when the line is used up. */
bool lt_clue_part(struct lt_str *rest, struct lt_str *part);

/* "Title: x" in a block of such lines at the top: the role of a known key ('t'itle, 's'ubtitle, 'a'uthor,
 * 'd'ate, 'l'anguage, 'u'rl, '-' for one that says nothing of use), else 0. *value is what follows. */
char lt_clue_field(struct lt_str s, struct lt_str *value);

#endif
