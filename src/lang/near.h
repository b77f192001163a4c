/* lang/near.h - which voice a listener follows best where a language has none of its own. */
#ifndef LT_LANG_NEAR_H
#define LT_LANG_NEAR_H

#include "base/str.h"

/* The languages nearest to that of `tag`, best first, separated by spaces: relatives, else languages whose
 * readers know its letters. Never empty; "en" stands last in every list. Constant. */
const char *lt_lang_near(struct lt_str tag);

#endif
