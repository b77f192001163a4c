/* lang/fr/homographs.c - French words that are written alike and sound different, or that espeak-ng says as
 * another word; what stands around them decides. */
#include "lang/fr/fr.h"

#include "lang/desk/homograph.h"

static const struct lt_homograph rows[] = {
    {.word = "amer", .readings = {{.phonemes = "am'Er", .bias = 1}}},
    {.word = "cluster", .readings = {{.phonemes = "klyst'Wr", .bias = 1}}},
    {.word = "clusters", .readings = {{.phonemes = "klyst'Wr", .bias = 1}}},
    {.word = "fils",
     .readings =
         {{.phonemes = "f'is", .bias = 3, .before = "son|le|un|mon|ton|leur|notre|votre|ce|du|au|deux"},
          {.phonemes = "f'il",
           .bias = 1,
           .before = "des",
           .after = "électriques|barbelés|téléphoniques|conducteurs|métalliques|dorés|dénudés",
           .near = "électrique|électriques|barbelés|tension|cuivre|coton|soie|laine|câbles|nylon|acier|"
                   "coudre|couture|tisser|brancher|courant|araignée|tissu|lin|tissage|bobine"}}},
    {.word = "jet",
     .readings = {{.bias = 3, .before = "du|premier"},
                  {.phonemes = "dZ'Et", .bias = 1, .after = "privé|privés|set|ski|lag"}}},
    {.word = "jets", .readings = {{.bias = 3}, {.phonemes = "dZ'Et", .bias = 1, .after = "privés"}}},
    {.word = "reporter",
     .readings = {{.bias = 3, .before = "de|à|pour|se|faire|peut|doit|fait|va|souhaite|veut"},
                  {.phonemes = "r@pOrt'Er",
                   .bias = 2,
                   .before = "un|le|du|grand|jeune|notre|ce|au|mon|comme|ancien|photo"}}},
    {.word = "reporters", .readings = {{.phonemes = "r@pOrt'Er", .bias = 1}}},
    {.word = "supporter",
     .readings = {{.bias = 3, .before = "de|à|pour|peut|faut|doit|plus"},
                  {.phonemes = "sypOrt'Er",
                   .bias = 2,
                   .before = "un|le|du|chaque|ce|jeune|fervent|au|comme|grand|simple"}}},
    {.word = "supporters", .readings = {{.phonemes = "sypOrt'Er", .bias = 1}}},
    {.word = "vis",
     .readings =
         {{.bias = 3, .before = "je|tu|en"},
          {.phonemes = "v'is",
           .bias = 1,
           .before = "une|la|cette|chaque|quatre|trois|petites",
           .near =
               "tournevis|serrer|serrez|visser|boulon|boulons|écrous|dévisser|dévissez|filetage|fixation"}}},
};

/* No tagger: words nearby are enough for these. */
static struct lt_pos_scores no_opinion(const struct lt_desk *d, size_t i, unsigned wanted)
{
    (void)d;
    (void)i;
    (void)wanted;
    return (struct lt_pos_scores){0};
}

const struct lt_homographs lt_fr_homographs = {
    .rows = rows,
    .n = LT_COUNT(rows),
    .filter = {['a' - 'a'] = {0x1000, 0x20000, 0x10},
               ['c' - 'a'] = {0x800, 0x60000, 0x180},
               ['f' - 'a'] = {0x100, 0x40000, 0x10},
               ['j' - 'a'] = {0x10, 0xc0000, 0x18},
               ['r' - 'a'] = {0x10, 0x60000, 0x300},
               ['s' - 'a'] = {0x100000, 0x60000, 0x600},
               ['v' - 'a'] = {0x100, 0x40000, 0x8}},
    .tag = no_opinion,
};
