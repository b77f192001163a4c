/* engines/ids.h - phonemes as numbers: the phoneme_id_map of a Piper voice, or Kokoro's vocabulary. A phoneme
 * that the model does not know is said as the nearest that it does; a diacritic of one is left out. */
#ifndef LT_ENGINES_IDS_H
#define LT_ENGINES_IDS_H

#include "engines/phones.h"

enum { LT_IDS_CODES = 4, LT_IDS_PER = 4, LT_IDS_SYMBOLS = 1024 };

struct lt_id_symbol {
    uint32_t codes[LT_IDS_CODES];
    int64_t ids[LT_IDS_PER];
    unsigned n_codes, n_ids;
};

struct lt_id_map {
    struct lt_id_symbol *v;
    size_t n, cap;
};

bool lt_id_map_add(struct lt_id_map *map, const struct lt_id_symbol *symbol); /* false: memory, or too many */
void lt_id_map_close(struct lt_id_map *map);
const struct lt_id_symbol *lt_id_map_find(const struct lt_id_map *map, const uint32_t *codes, unsigned n);

/* Numbers, and for each the symbol (its place in the piece) that it comes from; -1: of none. */
struct lt_ids {
    int64_t *v;
    int32_t *from;
    size_t n, cap, cap_from;
};

bool lt_ids_add(struct lt_ids *ids, int64_t id, int32_t from);
void lt_ids_close(struct lt_ids *ids);

/* The symbols of a piece, each followed by `pad` where that is not NULL. The longest symbols of the map win.
 * False: memory. */
bool lt_ids_of(struct lt_ids *ids, const struct lt_id_map *map, const struct lt_phone *phones, size_t n,
               const struct lt_id_symbol *pad);

#endif
