/* lang/it/homographs.c - Italian words that are written alike and sound different, or that espeak-ng says as
 * another word; what stands around them decides. */
#include "lang/it/it.h"

#include "lang/desk/homograph.h"

static const struct lt_homograph rows[] = {
    {.word = "capitano",
     .readings = {{.bias = 3, .before = "il|un|del|al|dal|come"},
                  {.say = "càpitano",
                   .bias = 1,
                   .before = "che|mi|gli|ci|cose|non",
                   .after = "spesso|cose|sempre|raramente"}}},
    {.word = "perdono",
     .readings = {{.bias = 3, .before = "il|un|del|al|di|chiede|chiedo|chiesto"},
                  {.say = "pèrdono",
                   .bias = 2,
                   .before = "che|si|non|li|le|lo|la|azioni|ne",
                   .after = "il|la|lo|peso|tempo|terreno|quota|punti"}}},
    {.word = "principi",
     .readings = {{.bias = 3, .before = "due|tre|giovani"},
                  {.say = "princìpi",
                   .bias = 2,
                   .before = "nei|sui|questi|saldi|sani",
                   .after =
                       "fondamentali|attivi|generali|costituzionali|etici|contabili|base|morali|di|della|del",
                   .near = "legge|diritto|valori|etica|costituzione|democrazia"}}},
};

/* No tagger: words nearby are enough for these. */
static struct lt_pos_scores no_opinion(const struct lt_desk *d, size_t i, unsigned wanted)
{
    (void)d;
    (void)i;
    (void)wanted;
    return (struct lt_pos_scores){0};
}

const struct lt_homographs lt_it_homographs = {
    .rows = rows,
    .n = LT_COUNT(rows),
    .filter = {['c' - 'a'] = {0x1, 0x4000, 0x100}, ['p' - 'a'] = {0x20010, 0x4100, 0x180}},
    .tag = no_opinion,
};
