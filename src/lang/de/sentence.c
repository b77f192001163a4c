/* lang/de/sentence.c - where German sentences end. See lang/sentence.h. */
#include "lang/de/de.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_de = {
    .title = " hr fr frl dr prof dipl ing mag hl st sel univ-prof priv-doz gebr frhr gf hrn fa ",
    .number = " nr nrn s abs art bd bde kap abb tab anm aufl jg ziff lit az tel fax § §§ seite rn rdnr sp z bl hs ",
    .month = " jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so ",
    .end = " str inc co e.v a.d a.m i.br i.b u.ä u.dgl o.ä v.chr n.chr h.c i.r a.g m.b.h ä dgl chr u.s.w med phil mio mrd tsd std sek"
        " jur rer nat pol theol habil geb gest verh verst ",
    .inner = " nördl südl westl östl nordöstl südöstl nordwestl südwestl bzgl lt entspr stellv stv öffentl jew wg abt bsp i.j n.v z.b zb d.h dh u.a i.d.r bzw z.t z.zt z.z vgl ca evtl ggf inkl exkl insb insbes bes sog u z d i o a b"
        " m e s.o s.u u.u i.a o.g u.v.a u.v.m m.e m.w m.a.w b.z.w einschl gem mind zzgl abzgl ehem"
        " eigtl dt engl frz lat griech ital span russ amerik brit röm kath ev städt staatl allg bspw etw od"
        " i.e z.hd zw hrsg hg vs gegr herv ugs urspr wiss theoret prakt techn geogr mathem ",
    .weak = " usw etc jh jhd jhs jhdt ff qm eur ",
    .words = " prof mag wg ",
    .starters = " der die das den dem des ein eine einer einem eines er sie es wir ihr ich du man dies diese dieser"
        " dieses diesem diesen jener jene jenes hier da dort dann danach daher darum doch aber und oder wenn"
        " als weil obwohl während nachdem bevor seit mit ohne auch nur noch schon jetzt heute gestern morgen"
        " so wie was wer wo warum wann in im am an auf aus bei für gegen nach über unter um von vom vor zu zum"
        " zur zwischen durch nicht kein keine keiner alle viele einige manche mein meine dein deine sein"
        " seine unser unsere ihre trotz trotzdem jedoch allerdings außerdem zudem damit dabei dazu daraus"
        " zwar zunächst später damals inzwischen schließlich sonst bis ob seitdem ist sind war waren hat"
        " haben kann wird werden bitte nun nein ja ",
    .tail = "str", .flags = LT_SENTENCE_ORDINAL_DOT,
};
/* clang-format on */
