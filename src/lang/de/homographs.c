/* lang/de/homographs.c - German words that are written alike and sound different, or that espeak-ng says as
 * another word; what stands around them decides. */
#include "lang/de/de.h"

#include "lang/desk/homograph.h"

static const struct lt_homograph rows[] = {
    {.word = "august",
     .readings = {{.phonemes = "aUg'Ust", .bias = 3},
                  {.bias = 1, .before = "kaiser|könig|herzog|prinz|kurfürst|herr|onkel|karl|ernst"}},
     .capital = true},
    {.word = "band",
     .readings = {{.bias = 3, .before = "das|dem|den|ein|am|vom|zum|laufendes|laufenden|dritter|dritten"},
                  {.phonemes = "b'Ent",
                   .bias = 2,
                   .before = "die|eine|einer|seine|ihre|meine|unsere|deutsche|britische|neue|rock|diese|"
                             "dieser|punk|metal|coole|beste",
                   .near = "album|alben|konzert|konzerte|sänger|sängerin|gitarrist|schlagzeuger|musik|tour|"
                           "songs|bassist|rock|bühne|auftritt|fans|frontmann"}},
     .capital = true},
    {.word = "bands",
     .readings = {{.phonemes = "b'Ents", .bias = 3}, {.bias = 1, .before = "des|eines"}},
     .capital = true},
    {.word = "live", .readings = {{.phonemes = "l'aIf", .bias = 1}}},
    {.word = "modern",
     .readings = {{.bias = 3},
                  {.phonemes = "m'o:d3n",
                   .bias = 1,
                   .before = "blätter|leichen|knochen|bretter|äste|stämme|gebeine"}}},
    {.word = "montage",
     .readings = {{.phonemes = "mOnt'A:Z@", .bias = 3},
                  {.bias = 1, .before = "alle|viele|beide|zwei|drei|vier|blauen"}},
     .capital = true},
    {.word = "orange", .readings = {{.phonemes = "o:R'aNZ@", .bias = 1}}},
    {.word = "orangen", .readings = {{.phonemes = "o:R'aNZ@n", .bias = 1}}},
    {.word = "sucht", .readings = {{.phonemes = "z'Uxt", .bias = 1}}, .capital = true},
    {.word = "tenor",
     .readings =
         {{.bias = 3, .before = "grundsätzlicher|einhelliger"},
          {.phonemes = "ten'o:r",
           .bias = 1,
           .near =
               "sänger|oper|arie|arien|sopran|bariton|bass|sang|singt|gesungen|chor|saxofon|saxophon|bühne"}},
     .capital = true},
    {.word = "umfahren",
     .readings =
         {{.phonemes = ",Umf'A:R@n", .bias = 3},
          {.bias = 1,
           .near = "fußgänger|fußgängerin|schild|laterne|poller|radfahrer|mann|frau|kind|zaun|hund|baum"}}},
    {.word = "umgehen",
     .readings = {{.bias = 2}, {.phonemes = "'Umge:,@n", .bias = 1, .near = "mit|damit|womit|miteinander"}}},
};

/* No tagger: words nearby are enough for these. */
static struct lt_pos_scores no_opinion(const struct lt_desk *d, size_t i, unsigned wanted)
{
    (void)d;
    (void)i;
    (void)wanted;
    return (struct lt_pos_scores){0};
}

const struct lt_homographs lt_de_homographs = {
    .rows = rows,
    .n = LT_COUNT(rows),
    .filter = {['a' - 'a'] = {0x100000, 0x80000, 0x40},
               ['b' - 'a'] = {0x1, 0x40008, 0x30},
               ['l' - 'a'] = {0x100, 0x10, 0x10},
               ['m' - 'a'] = {0x4000, 0x2010, 0xc0},
               ['o' - 'a'] = {0x20000, 0x2010, 0xc0},
               ['s' - 'a'] = {0x100000, 0x80000, 0x20},
               ['t' - 'a'] = {0x10, 0x20000, 0x20},
               ['u' - 'a'] = {0x1000, 0x2000, 0x180}},
    .tag = no_opinion,
};
