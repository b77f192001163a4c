/* lang/hu/sentence.c - where Hungarian sentences end. See lang/sentence.h. */
#include "lang/hu/hu.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_hu = {
    .title = " dr id ifj özv prof szt st vit br gr hg ",
    .number = " sz o old p fej bek tel u ut em aj köt évf § ",
    .month = " jan febr márc ápr máj jún júl aug szept okt nov dec ",
    .end = " kft bt rt zrt nyrt u út utca u.i i.e i.sz kr du de ",
    .inner = " ui tkp szül ált őrn szds évf pl ill vö ún kb ti ua uo lásd ld ang ném lat fr körz ",
    .weak = " stb km kg perc óra ft mrd eft ",
    .starters = " a az ez azt ezt egy ő ők én te mi ti és de vagy ha amikor mert hogy ahol hol mit ki miért hogyan"
        " nem igen már még is csak most ma tegnap holnap itt ott akkor majd aztán után előtt minden"
        " sok néhány más van volt voltak lesz szerint ennek annak ezek azok ebben abban így úgy azonban"
        " viszont tehát ugyanis ezért ",
    .flags = LT_SENTENCE_ORDINAL_DOT,
};
/* clang-format on */
