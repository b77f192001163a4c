/* engines/misaki.c - see misaki.h. The rules are facts of misaki's espeak front end and of Kokoro's
 * config.json. */
#include "engines/misaki.h"

#include <string.h>

enum { AM = 1 << LT_MISAKI_AMERICAN, BR = 1 << LT_MISAKI_BRITISH, EN = AM | BR, LONGEST = 3 };

/* The longest that fits comes first. */
static const struct {
    uint32_t from[LONGEST], to[2];
    int accents;
} rules[] = {
    {{0x25C, 0x2D0, 0x279}, {0x25C, 0x279}, AM}, /* ɜːɹ */
    {{0x25C, 0x2D0}, {0x25C, 0x279}, AM},
    {{'a', 0x26A}, {'I'}, EN},
    {{'a', 0x28A}, {'W'}, EN},
    {{'e', 0x26A}, {'A'}, EN},
    {{0x254, 0x26A}, {'Y'}, EN},
    {{'o', 0x28A}, {'O'}, AM},
    {{0x259, 0x28A}, {'Q'}, BR},
    {{'e', 0x259}, {0x25B, 0x2D0}, BR},
    {{'t', 0x283}, {0x2A7}, EN},
    {{'d', 0x292}, {0x2A4}, EN},
    {{0x259, 'l'}, {0x1D4A, 'l'}, EN},
    {{'n', 0x329}, {0x1D4A, 'n'}, EN},
    {{'l', 0x329}, {0x1D4A, 'l'}, EN},
    {{'m', 0x329}, {0x1D4A, 'm'}, EN},
    {{0x26A, 0x259}, {'i', 0x259}, AM},
    {{'i', 0x259}, {0x26A, 0x259}, BR},
    {{0x25A}, {0x259, 0x279}, EN},
    {{0x294}, {'t'}, EN},
    {{0x27E}, {'T'}, AM},
    {{0x250}, {0x259}, EN},
    {{'r'}, {0x279}, EN},
    {{'x'}, {'k'}, EN},
    {{0x26C}, {'l'}, EN},
    {{'o'}, {0x254}, EN},
    {{'e'}, {'A'}, AM},
    {{0x2D0}, {0}, AM},
    {{0x2B2}, {0}, EN},
    {{0x303}, {0}, EN},
};

/* How many symbols from `at` on the rule takes; 0: it does not apply. They are one word's. */
static size_t takes(const uint32_t from[LONGEST], const struct lt_phones *p, size_t at)
{
    size_t n = 0;
    while (n < LONGEST && from[n]) {
        if (at + n >= p->n || p->v[at + n].code != from[n] || p->v[at + n].word != p->v[at].word)
            return 0;
        n++;
    }
    return n;
}

static bool respell_one(struct lt_phones *out, const struct lt_phones *in, size_t *at, int accent)
{
    int32_t word = in->v[*at].word;
    for (size_t i = 0; i < LT_COUNT(rules); i++) {
        size_t n = rules[i].accents & accent ? takes(rules[i].from, in, *at) : 0;
        if (!n)
            continue;
        *at += n;
        return (!rules[i].to[0] || lt_phones_add(out, rules[i].to[0], word)) &&
               (!rules[i].to[1] || lt_phones_add(out, rules[i].to[1], word));
    }
    return lt_phones_add(out, in->v[(*at)++].code, word);
}

bool lt_misaki_respell(struct lt_phones *phones, enum lt_misaki_accent accent)
{
    struct lt_phones out = {0};
    bool good = true;
    if (accent == LT_MISAKI_OTHER)
        return true;
    for (size_t at = 0; at < phones->n && good;)
        good = respell_one(&out, phones, &at, 1 << accent);
    lt_phones_close(phones);
    *phones = out;
    return good;
}

static const struct {
    uint16_t code, id;
} vocabulary[] = {
    {0x3B, 1},     {0x3A, 2},    {0x2C, 3},    {0x2E, 4},    {0x21, 5},     {0x3F, 6},     {0x2014, 9},
    {0x2026, 10},  {0x22, 11},   {0x28, 12},   {0x29, 13},   {0x201C, 14},  {0x201D, 15},  {0x20, 16},
    {0x303, 17},   {0x2A3, 18},  {0x2A5, 19},  {0x2A6, 20},  {0x2A8, 21},   {0x1D5D, 22},  {0xAB67, 23},
    {0x41, 24},    {0x49, 25},   {0x4F, 31},   {0x51, 33},   {0x53, 35},    {0x54, 36},    {0x57, 39},
    {0x59, 41},    {0x1D4A, 42}, {0x61, 43},   {0x62, 44},   {0x63, 45},    {0x64, 46},    {0x65, 47},
    {0x66, 48},    {0x68, 50},   {0x69, 51},   {0x6A, 52},   {0x6B, 53},    {0x6C, 54},    {0x6D, 55},
    {0x6E, 56},    {0x6F, 57},   {0x70, 58},   {0x71, 59},   {0x72, 60},    {0x73, 61},    {0x74, 62},
    {0x75, 63},    {0x76, 64},   {0x77, 65},   {0x78, 66},   {0x79, 67},    {0x7A, 68},    {0x251, 69},
    {0x250, 70},   {0x252, 71},  {0xE6, 72},   {0x3B2, 75},  {0x254, 76},   {0x255, 77},   {0xE7, 78},
    {0x256, 80},   {0xF0, 81},   {0x2A4, 82},  {0x259, 83},  {0x25A, 85},   {0x25B, 86},   {0x25C, 87},
    {0x25F, 90},   {0x261, 92},  {0x265, 99},  {0x268, 101}, {0x26A, 102},  {0x29D, 103},  {0x26F, 110},
    {0x270, 111},  {0x14B, 112}, {0x273, 113}, {0x272, 114}, {0x274, 115},  {0xF8, 116},   {0x278, 118},
    {0x3B8, 119},  {0x153, 120}, {0x279, 123}, {0x27E, 125}, {0x27B, 126},  {0x281, 128},  {0x27D, 129},
    {0x282, 130},  {0x283, 131}, {0x288, 132}, {0x2A7, 133}, {0x28A, 135},  {0x28B, 136},  {0x28C, 138},
    {0x263, 139},  {0x264, 140}, {0x3C7, 142}, {0x28E, 143}, {0x292, 147},  {0x294, 148},  {0x2C8, 156},
    {0x2CC, 157},  {0x2D0, 158}, {0x2B0, 162}, {0x2B2, 164}, {0x2193, 169}, {0x2192, 171}, {0x2197, 172},
    {0x2198, 173}, {0x1D7B, 177}};

bool lt_misaki_vocabulary(struct lt_id_map *map)
{
    for (size_t i = 0; i < LT_COUNT(vocabulary); i++) {
        struct lt_id_symbol s = {
            .codes = {vocabulary[i].code}, .ids = {vocabulary[i].id}, .n_codes = 1, .n_ids = 1};
        if (!lt_id_map_add(map, &s))
            return false;
    }
    return true;
}
