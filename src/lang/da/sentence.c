/* lang/da/sentence.c - where Danish sentences end; shared by Norwegian. See lang/sentence.h. */
#include "lang/da/da.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_da = {
    .title = " hr fr frk dr prof skt st pastor adv dir cand mag stud ",
    .number = " nr nrk s kap bd fig tlf stk pkt art afd § sp lin ",
    .month = " jan feb mar apr jun jul aug sep sept okt nov dec des man tirs ons tors fre lør søn ",
    .end = " co a/s e.u e.kr f.kr jr sr ltd kr o.l gl ",
    .inner = " f.eks fx bl.a bla d.v.s dvs ca evt inkl ekskl hhv iflg jf jfr m.h.t mht p.g.a pga pr t.o.m ift sml"
        " vedr vha f.m e.m s.u d.d cf ang ",
    .weak = " osv etc m.m m.fl mm mfl o.s.v mio mia mill mrd km kg ",
    .words = " prof ",
    .starters = " den det de en et der han hun vi jeg du i man dette denne disse hvad hvem hvor hvornår hvorfor hvordan"
        " hva hvordan hvis når mens da så og men eller for fordi selvom siden med uten uden også nu nå i på"
        " til fra af av om under over efter etter før ved hos mellem mellom gennem gjennom ikke ingen alle"
        " mange nogle noen her der dog derfor desuden samtidig senere tidligere ifølge er var har kan skal"
        " vil blev ble som min din sin vores vår deres hendes hennes hans ja nej nei ",
    .flags = LT_SENTENCE_ORDINAL_DOT,
};
/* clang-format on */
