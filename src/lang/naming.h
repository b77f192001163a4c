/* lang/naming.h - what a language calls a unit or a currency: its own word, or CLDR's. */
#ifndef LT_LANG_NAMING_H
#define LT_LANG_NAMING_H

#include "lang/cldr.h"
#include "lang/normal.h"

/* What the language calls a unit: its own word, or CLDR's (*cldr is opened when it is needed, and kept). Tag:
 * of the language and region. `forms` NULL: there is no word. */
struct lt_unit lt_unit_named(const struct lt_normal_lang *lang, struct lt_cldr **cldr, enum lt_unit_id unit,
                             enum lt_si prefix);

/* Which of CLDR's locales has the language's words, and how a number agrees with one of them: its ending
 * tells. */
const char *lt_unit_locale(const struct lt_normal_lang *lang);
struct lt_form lt_unit_form(const struct lt_unit_words *w, const char *forms);

/* The language's own name; NULL: it has none. */
const struct lt_currency *lt_money_own(const struct lt_normal_lang *lang, enum lt_money_id money);
/* Its own name, or CLDR's (which lives as long as *cldr does). NULL: there is no name. */
const struct lt_currency *lt_money_named(const struct lt_normal_lang *lang, struct lt_cldr **cldr,
                                         enum lt_money_id money);

#endif
