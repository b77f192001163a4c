/* pack/id3_lang.h - private to the room: languages in three letters, as ID3 names them. */
#ifndef LT_PACK_ID3_LANG_H
#define LT_PACK_ID3_LANG_H

#include "base/str.h"

/* ISO 639-2's terminological code of a language tag ("deu" of "de-AT"), written to `code`; false: none is
 * known. And the two letters of such a code where it has some; else the code. */
bool lt_id3_language(struct lt_str tag, char code[4]);
struct lt_str lt_id3_language_tag(struct lt_str code);

#endif
