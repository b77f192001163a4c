/* engines/misaki.h - the phonemes that Kokoro was trained with: misaki's, a rewriting of espeak-ng's IPA in
 * which a diphthong or an affricate is one letter, and the numbers of its vocabulary. */
#ifndef LT_ENGINES_MISAKI_H
#define LT_ENGINES_MISAKI_H

#include "engines/ids.h"

/* English as misaki writes it, American or British; other languages stay as they are. False: memory. */
enum lt_misaki_accent { LT_MISAKI_OTHER, LT_MISAKI_AMERICAN, LT_MISAKI_BRITISH };
bool lt_misaki_respell(struct lt_phones *phones, enum lt_misaki_accent accent);

/* Kokoro's vocabulary (its config.json). Close the map in every case. */
bool lt_misaki_vocabulary(struct lt_id_map *map);

#endif
