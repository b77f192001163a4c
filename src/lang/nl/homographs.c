/* lang/nl/homographs.c - Dutch words that are written alike and sound different, or that espeak-ng says as
 * another word; what stands around them decides. */
#include "lang/nl/nl.h"

#include "lang/desk/homograph.h"

static const struct lt_homograph rows[] = {
    {.word = "appel",
     .readings = {{.bias = 3, .before = "een|de"},
                  {.phonemes = "Ap'El",
                   .bias = 1,
                   .before = "het|hoger|dit",
                   .near = "rechter|rechtbank|hof|vonnis|morele"}}},
    {.word = "ondergaan",
     .readings = {{.phonemes = ",Ond@rQ'a:n", .bias = 3}, {.bias = 1, .near = "zon|schip"}}},
    {.word = "regent",
     .readings = {{.bias = 3, .before = "het"},
                  {.phonemes = "re:Q'Ent", .bias = 2, .before = "de|een|prins|als|tot"}}},
    {.word = "voorkomen",
     .readings = {{.bias = 3},
                  {.phonemes = "v,O:rk'o:m@n",
                   .bias = 1,
                   .before = "te|kan|moet|kunnen|moeten|wil|willen",
                   .near = "schade|ongelukken|ongeluk|herhaling|erger|problemen|besmetting"}}},
};

/* No tagger: words nearby are enough for these. */
static struct lt_pos_scores no_opinion(const struct lt_desk *d, size_t i, unsigned wanted)
{
    (void)d;
    (void)i;
    (void)wanted;
    return (struct lt_pos_scores){0};
}

const struct lt_homographs lt_nl_homographs = {
    .rows = rows,
    .n = LT_COUNT(rows),
    .filter = {['a' - 'a'] = {0x8000, 0x800, 0x20},
               ['o' - 'a'] = {0x2000, 0x2000, 0x200},
               ['r' - 'a'] = {0x10, 0x80000, 0x40},
               ['v' - 'a'] = {0x4000, 0x2000, 0x200}},
    .tag = no_opinion,
};
