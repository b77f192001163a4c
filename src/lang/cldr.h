/* lang/cldr.h - what CLDR, through ICU, calls a unit or a currency where a language here has no word of its
 * own. The only door to ICU's formatter of numbers with units. */
#ifndef LT_LANG_CLDR_H
#define LT_LANG_CLDR_H

#include "lang/money.h"

/* The words found so far: asking ICU takes a millisecond. */
struct lt_cldr;

/* "yard|yards|yards|yards": for 1, 2, 5 and 1.5 in the language of the tag. NULL: CLDR has no word, or there
 * was no memory. What is returned belongs to *cldr, which is opened when it is NULL, and lives as long. */
const char *lt_cldr_unit(struct lt_cldr **cldr, const char *tag, enum lt_unit_id unit, enum lt_si prefix);

/* The same for a currency's ISO 4217 code; agreement and the minor unit are the caller's to fill in. */
struct lt_currency *lt_cldr_currency(struct lt_cldr **cldr, const char *tag, const char *code);

void lt_cldr_close(struct lt_cldr *cldr); /* NULL is fine */

#endif
