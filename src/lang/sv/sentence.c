/* lang/sv/sentence.c - where Swedish sentences end. See lang/sentence.h. */
#include "lang/sv/sv.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_sv = {
    .title = " hr fr frk dr prof s:t s:ta st kapt löjtn ",
    .number = " nr s sid kap bd fig tel § avd vol tab ",
    .month = " jan feb mar apr jun jul aug sep sept okt nov dec mån tis ons tors fre lör sön ",
    .end = " ab co e.kr f.kr jr sr ltd d.ä d.y kr ",
    .inner = " betr omkr ung ordf bitr äv näml möjl övers i.o.m t.v t.h t.ex ex bl.a d.v.s dvs ca eg ev exkl inkl f.d fd fr.o.m from t.o.m tom g.m jfr jmf kl m.a.o m.h.a"
        " m.t.p mha obs p.g.a pga resp s.k sk st t.o.r vs f.n u.a å.s ",
    .weak = " osv etc m.m m.fl mm mfl o.d o.s.v milj mkr mdr km kg tim ",
    .words = " prof ",
    .starters = " den det de en ett han hon vi jag du ni man detta denna dessa vad vem var när varför hur om medan då så"
        " och men eller för eftersom trots sedan med utan också nu i på till från av under över efter före vid"
        " hos mellan genom inte ingen inget alla många några här där dock därför dessutom samtidigt senare"
        " tidigare enligt är var har kan ska vill blev som min din sin vår deras hennes hans ja nej ett ",
};
/* clang-format on */
