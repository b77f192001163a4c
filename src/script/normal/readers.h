/* script/normal/readers.h - the common readers: each knows one class of written forms (money, dates,
 * addresses, …), looks at the tokens on the desk and says them, or leaves them to the next. normal.c has the
 * order. */
#ifndef LT_SCRIPT_NORMAL_READERS_H
#define LT_SCRIPT_NORMAL_READERS_H

#include "lang/desk/match.h"

size_t lt_normal_address(struct lt_desk *d, size_t i); /* web.c: URL, e-mail, @handle, #tag, path */
size_t lt_normal_note(struct lt_desk *d, size_t i);    /* symbol.c: [17], *, † are not said */
size_t lt_normal_cite(struct lt_desk *d, size_t i);    /* cite.c: DOI, PMID, arXiv in prose */
size_t lt_normal_sound(struct lt_desk *d, size_t i);   /* cite.c: IPA, pages after a note mark */
size_t lt_normal_ticker(struct lt_desk *d, size_t i);  /* ticker.c: .DJI, EUR=, (NYSE: GE) are not said */
size_t lt_normal_ident(struct lt_desk *d, size_t i);   /* ident.c: ISBN, CVE numbers */
size_t lt_normal_hex(struct lt_desk *d, size_t i);     /* "0x1F" */
size_t lt_normal_phone(struct lt_desk *d, size_t i);   /* code.c */
size_t lt_normal_version(struct lt_desk *d, size_t i); /* v2.0.1, 192.168.0.1 */
size_t lt_normal_episode(struct lt_desk *d, size_t i); /* S02E05, 2x05 */
size_t lt_normal_model(struct lt_desk *d, size_t i);   /* RTX 4090, A321, 1080p */
size_t lt_normal_date(struct lt_desk *d, size_t i);    /* date.c */
size_t lt_normal_time(struct lt_desk *d, size_t i);    /* time.c */
size_t lt_normal_zone(struct lt_desk *d, size_t i);    /* time.c: CET, UTC+1 */
size_t lt_normal_joint(struct lt_desk *d, size_t i);   /* joint.c: Mon–Fri, ¼–½, he / she */
size_t lt_normal_season(struct lt_desk *d, size_t i);  /* 21/22 */
size_t lt_normal_result(struct lt_desk *d, size_t i);
size_t lt_normal_score(struct lt_desk *d, size_t i);      /* score.c: 4/5, ★★★★☆, 3/4 */
size_t lt_normal_quantity(struct lt_desk *d, size_t i);   /* quantity.c: money, measures, ranges, sizes */
size_t lt_normal_unit(struct lt_desk *d, size_t i);       /* a unit without a number: "per kg", "km/h" */
size_t lt_normal_number(struct lt_desk *d, size_t i);     /* number.c: ordinals, years, numbers */
size_t lt_normal_roman(struct lt_desk *d, size_t i);      /* roman.c */
size_t lt_normal_capital(struct lt_desk *d, size_t i);    /* capital.c: TOP 10 LAPTOPS */
size_t lt_normal_initialism(struct lt_desk *d, size_t i); /* EU, USA */
size_t lt_normal_abbr(struct lt_desk *d, size_t i);       /* abbr.c */
size_t lt_normal_symbol(struct lt_desk *d, size_t i);     /* symbol.c */
size_t lt_normal_emoji(struct lt_desk *d, size_t i);      /* emoji.c */

/* The common readers in their order; ends with a NULL name. */
extern const struct lt_verbalizer lt_normal_readers[];

/* The forms some of them know, as rows; each list is in the file of its reader. */
extern const struct lt_pattern lt_normal_versions[], lt_normal_episodes[], lt_normal_dates[],
    lt_normal_scores[], lt_normal_cites[], lt_normal_sounds[];

/* "6-4, 3-6 y 7-6": the pair of figures at i is among results; one that rises is a result there too. */
bool lt_normal_is_among_sets(const struct lt_desk *d, size_t i);
/* A fixed phrase of figures with a slash at i ("24/7"): how it is said, or NULL. */
const char *lt_normal_slash_phrase(const struct lt_desk *d, size_t i);
#endif
