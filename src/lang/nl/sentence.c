/* lang/nl/sentence.c - where Dutch sentences end; shared by Afrikaans. See lang/sentence.h. */
#include "lang/nl/nl.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_nl = {
    .title = " dhr mevr mw mej dr drs prof ir ing mr ds pater st h jhr jkvr ",
    .number = " nr nrs blz p pag art hfst hs fig afb tab dl deel bijl tel lid ",
    .month = " jan febr feb mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo ",
    .end = " b.v n.v c.s co e.a jr sr v.chr n.chr chr v.o.f e.d a.u.b dgl str bv nv ",
    .inner = " afd vnl i.s.m o.m m.n i.t.t t.h.v i.o.v t.b.v t.w bijv d.w.z dwz m.a.w o.a oa i.p.v ipv m.b.t i.v.m t.o.v t.a.v n.a.v o.l.v ca evt incl excl"
        " resp vgl zgn z.g z.o.z aanw vnw bijw nl ned eng fr du lat cf a.s j.l ",
    .weak = " enz etc m.m e.v km kg u min sec mln mld ",
    .words = " prof pater ",
    .starters = " de het een deze dit die dat er hij zij ze wij we ik jij je jullie u men hun haar zijn mijn onze en"
        " maar of want dus als toen wanneer terwijl omdat hoewel nadat voordat sinds met zonder ook nog al nu"
        " vandaag gisteren morgen zo hoe wat wie waar waarom in op aan bij voor tegen na over onder om van uit"
        " te tot tussen door niet geen alle veel sommige daar daarom daarna dan toch echter bovendien hier"
        " is was waren heeft hebben kan wordt volgens tijdens ",
    .said = " zei vroeg antwoordde riep ",
};
/* clang-format on */
