/* engines/ids.c - see ids.h. */
#include "engines/ids.h"

#include <stdlib.h>
#include <string.h>

enum { IDS_MAX = 1 << 20 };

/* What is near: one character, or two, for one. Looked up again until the model knows it. */
static const struct {
    uint32_t from, to[2];
} near[] = {
    {0x261 /* ɡ */, {'g'}},
    {'g', {0x261}},
    {'r', {0x279}},
    {0x279 /* ɹ */, {'r'}},
    {0x25A /* ɚ */, {0x259}},
    {0x25D /* ɝ */, {0x25C}},
    {0x25C /* ɜ */, {0x259}},
    {0x1D7B /* ᵻ */, {0x26A}},
    {0x26B /* ɫ */, {'l'}},
    {0x26C /* ɬ */, {'l'}},
    {0x27E /* ɾ */, {'r'}},
    {0x280 /* ʀ */, {0x281}},
    {0x281 /* ʁ */, {'r'}},
    {0x27B /* ɻ */, {0x279}},
    {0x252 /* ɒ */, {0x254}},
    {0x254 /* ɔ */, {'o'}},
    {0x250 /* ɐ */, {0x259}},
    {0x28C /* ʌ */, {0x250}},
    {0x251 /* ɑ */, {'a'}},
    {0xE6 /* æ */, {'a'}},
    {0x26A /* ɪ */, {'i'}},
    {0x28A /* ʊ */, {'u'}},
    {0x28F /* ʏ */, {'y'}},
    {'y', {'i'}},
    {0xF8 /* ø */, {'e'}},
    {0x153 /* œ */, {0x25B}},
    {0x25B /* ɛ */, {'e'}},
    {0x259 /* ə */, {'e'}},
    {0x26F /* ɯ */, {'u'}},
    {0x268 /* ɨ */, {'i'}},
    {0x289 /* ʉ */, {'u'}},
    {0x264 /* ɤ */, {'o'}},
    {0x275 /* ɵ */, {'o'}},
    {0x3B8 /* θ */, {'s'}},
    {0xF0 /* ð */, {'z'}},
    {0x3B2 /* β */, {'v'}},
    {0x278 /* ɸ */, {'f'}},
    {0x263 /* ɣ */, {0x261}},
    {'x', {'k'}},
    {0x3C7 /* χ */, {'x'}},
    {'q', {'k'}},
    {0x127 /* ħ */, {'h'}},
    {0x266 /* ɦ */, {'h'}},
    {0x283 /* ʃ */, {0x282}},
    {0x282 /* ʂ */, {0x283}},
    {0x290 /* ʐ */, {0x292}},
    {0x292 /* ʒ */, {'z'}},
    {0x255 /* ɕ */, {0x283}},
    {0x291 /* ʑ */, {0x292}},
    {0x272 /* ɲ */, {'n', 'j'}},
    {0x14B /* ŋ */, {'n'}},
    {0x273 /* ɳ */, {'n'}},
    {0x28E /* ʎ */, {'l', 'j'}},
    {0x26D /* ɭ */, {'l'}},
    {0x256 /* ɖ */, {'d'}},
    {0x288 /* ʈ */, {'t'}},
    {0x25F /* ɟ */, {'d', 'j'}},
    {'c', {'k'}},
    {0x28B /* ʋ */, {'v'}},
    {0x271 /* ɱ */, {'m'}},
    {0x265 /* ɥ */, {'j'}},
    {0x2A7 /* ʧ */, {'t', 0x283}},
    {0x2A4 /* ʤ */, {'d', 0x292}},
    {0x2A6 /* ʦ */, {'t', 's'}},
    {0x2A3 /* ʣ */, {'d', 'z'}},
    {0x27D /* ɽ */, {0x27E}},
    {0x253 /* ɓ */, {'b'}},
    {0x257 /* ɗ */, {'d'}},
    {0x260 /* ɠ */, {0x261}},
    {'?', {'.'}},
    {'!', {'.'}},
    {';', {','}},
    {':', {','}},
    {'.', {','}},
};

bool lt_id_map_add(struct lt_id_map *map, const struct lt_id_symbol *symbol)
{
    if (!lt_grow(&map->v, &map->cap, map->n + 1, sizeof *map->v, LT_IDS_SYMBOLS))
        return false;
    map->v[map->n++] = *symbol;
    return true;
}

void lt_id_map_close(struct lt_id_map *map)
{
    free(map->v);
    *map = (struct lt_id_map){0};
}

const struct lt_id_symbol *lt_id_map_find(const struct lt_id_map *map, const uint32_t *codes, unsigned n)
{
    for (size_t i = 0; i < map->n; i++)
        if (map->v[i].n_codes == n && memcmp(map->v[i].codes, codes, n * sizeof *codes) == 0)
            return &map->v[i];
    return NULL;
}

bool lt_ids_add(struct lt_ids *ids, int64_t id, int32_t from)
{
    if (!lt_grow(&ids->v, &ids->cap, ids->n + 1, sizeof *ids->v, IDS_MAX) ||
        !lt_grow(&ids->from, &ids->cap_from, ids->n + 1, sizeof *ids->from, IDS_MAX))
        return false;
    ids->v[ids->n] = id;
    ids->from[ids->n++] = from;
    return true;
}

void lt_ids_close(struct lt_ids *ids)
{
    free(ids->v);
    free(ids->from);
    *ids = (struct lt_ids){0};
}

static bool add_symbol(struct lt_ids *ids, const struct lt_id_symbol *s, int32_t from,
                       const struct lt_id_symbol *pad)
{
    bool good = true;
    for (unsigned i = 0; i < s->n_ids && good; i++)
        good = lt_ids_add(ids, s->ids[i], from);
    for (unsigned i = 0; pad && i < pad->n_ids && good; i++)
        good = lt_ids_add(ids, pad->ids[i], from);
    return good;
}

static const uint32_t *nearest(uint32_t code)
{
    for (size_t i = 0; i < LT_COUNT(near); i++)
        if (near[i].from == code)
            return near[i].to;
    return NULL;
}

/* One character: itself, or what is near, or what is near that. */
static bool add_code(struct lt_ids *ids, const struct lt_id_map *map, uint32_t code, int32_t from,
                     const struct lt_id_symbol *pad, int tries)
{
    const struct lt_id_symbol *s = lt_id_map_find(map, &code, 1);
    if (s)
        return add_symbol(ids, s, from, pad);
    const uint32_t *to = tries ? nearest(code) : NULL;
    return !to || (add_code(ids, map, to[0], from, pad, tries - 1) &&
                   (!to[1] || add_code(ids, map, to[1], from, pad, tries - 1)));
}

static const struct lt_id_symbol *longest(const struct lt_id_map *map, const struct lt_phone *phones,
                                          size_t n, unsigned *used)
{
    uint32_t codes[LT_IDS_CODES];
    unsigned most = n < LT_IDS_CODES ? (unsigned)n : LT_IDS_CODES;
    for (unsigned i = 0; i < most; i++)
        codes[i] = phones[i].code;
    for (*used = most; *used > 1; --*used) {
        const struct lt_id_symbol *s = lt_id_map_find(map, codes, *used);
        if (s)
            return s;
    }
    return NULL;
}

bool lt_ids_of(struct lt_ids *ids, const struct lt_id_map *map, const struct lt_phone *phones, size_t n,
               const struct lt_id_symbol *pad)
{
    enum { TRIES = 4 };
    bool good = true;
    for (size_t i = 0; i < n && good;) {
        unsigned used = 1;
        const struct lt_id_symbol *s = longest(map, phones + i, n - i, &used);
        good = s ? add_symbol(ids, s, (int32_t)i, pad)
                 : add_code(ids, map, phones[i].code, (int32_t)i, pad, TRIES);
        i += s ? used : 1;
    }
    return good;
}
