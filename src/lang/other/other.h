/* lang/other/other.h - number words from ICU, for languages without tables of their own. */
#ifndef LT_LANG_OTHER_OTHER_H
#define LT_LANG_OTHER_OTHER_H

#include "lang/normal.h"

struct lt_spellout;

/* Make *s speak the language of `tag`; keeps it when it does already. False: ICU cannot, or no memory. */
bool lt_spellout_open(struct lt_spellout **s, struct lt_str tag);
/* How the language of an open one writes numbers; ASCII, '\0' and "" when it does not. */
void lt_spellout_separators(const struct lt_spellout *s, char *decimal, const char **groups);
void lt_spellout_close(struct lt_spellout *s);

#endif
