/* lang/ca/sentence.c - where Catalan sentences end. See lang/sentence.h. */
#include "lang/ca/ca.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_ca = {
    .title = " sr sra srta srs dr dra prof st sta mn hble excm gral arq ",
    .number = " núm núms p pp pàg pàgs art arts cap vol fig tel ",
    .end = " s.a s.l av avda c a.c d.c ac dc ee.uu ed ",
    .inner = " p.ex ex cf aprox ca ctra màx mín ", .weak = " etc ",
    .words = " prof ex ",
    .starters = " el la els les l un una uns unes aquest aquesta això ell ella ells elles jo tu nosaltres i però o si quan"
        " on com què qui per amb sense en al del no sí també ja ara avui ahir aquí així tots totes cada és són"
        " segons durant des després abans malgrat tanmateix encara mentre hi ",
};
/* clang-format on */
