/* lang/cs/sentence.c - where Czech sentences end; shared by Slovak. See lang/sentence.h. */
#include "lang/cs/cs.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_cs = {
    .title = " p pí pp sl dr mudr judr phdr rndr paeddr mvdr thdr ing mgr mga bc bca doc prof akad sv gen plk pplk kpt por npor"
        " škpt nrtm prap arch ul nám tř nábř gr kard arcib red insp ",
    .number = " č čís c s str odst čl ods písm bod tel tab obr zv roč kap § par sv vyd st poř čp fol tř ",
    .end = " s.r.o a.s spol o.s k.s v.o.s r.o s r o z.s o.p.s s.p n.l př.n.l n.e csc drsc jr ml st sb stol n.m l ph.d ",
    .inner = " např napr tj t.j tzn tzv t.zn resp příp popř mj m.j cca vč vrátane angl něm nem lat"
        " fr viz vid hl zejm najmä okr zvl event max min pol čes franc šp ital prům srov tzn pozn zal nar zem zemř"
        " přel odb ved býv tehd dtto př tis mil mld ",
    .weak = " atd atď apod atp a.pod kč eur hod min km kg aj mj rus slov ",
    .words = " gen prof ",
    .starters = " ten ta to ti tie tento táto toto tato tyto on ona ono oni my vy já ja ty jeho její jej jejich ich"
        " a ale nebo alebo však když keď kde jak ako co čo kdo kto proč prečo pokud ak protože pretože v ve vo"
        " z ze zo na do od po před pred za pod nad přes pro pre bez při pri mezi medzi o u s se so k ke ne nie"
        " ano áno už ještě ešte také aj i jen len teď teraz dnes včera zítra tu tam potom pak všichni každý"
        " je jsou sú byl bola byla bolo bylo má mají podle podľa během počas proto tak tím tomu byli bude budou"
        " zatímco přesto navíc naopak nyní loni letos ",
    .flags = LT_SENTENCE_ORDINAL_DOT | LT_SENTENCE_VOWELLESS,
};
/* clang-format on */
