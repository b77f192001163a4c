/* lang/it/sentence.c - where Italian sentences end. See lang/sentence.h. */
#include "lang/it/it.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_it = {
    .title = " psicol sig sigg sig.ra sig.na sigra dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap"
        " magg mons don s ss st cav comm egr gent.mo ill.mo spett p.zza rev sac fra ",
    .number = " n nn num p pp pag pagg vol voll art artt cap capp fig figg tav par sez tel ed t § lett ",
    .month = " genn gen feb febbr mar apr mag giu lug ago sett set ott nov dic lun mart merc giov ven sab dom ",
    .end = " s.p.a s.r.l s.n.c s.a.s a.c d.c c.so v.le p.za u.s.a f.lli jr soc segg ",
    .inner = " prov univ d.lgs q.b trad es p.es cfr v vd cd sim circa ca c.a c.m n.d.r n.b i.e e.g meteor idraul rif ",
    .weak = " ecc etc km kg cm mm h min sec mq mc ",
    .words = " prof sim ",
    .starters = " il lo la i gli le l un uno una un' dell del della dei degli delle di questo questa questi queste"
        " quello quella quelli quelle egli ella lui lei loro noi voi io tu si mi ti ci vi ma e ed o oppure se"
        " quando mentre dove come che chi cosa perché quale per con senza su sul sulla in nel nella nei nelle"
        " nell tra fra da dal dalla dopo prima durante secondo anche non sì no poi allora così quindi dunque"
        " però tuttavia inoltre infine oggi ieri domani qui qua là lì già ancora sempre mai suo sua suoi sue"
        " tutti tutte tutto ogni alcuni alcune molti molte altri altre nessuno è era erano sono ha hanno"
        " fu furono al alla ai alle all a ",
    .said = " disse chiese domandò rispose esclamò gridò mormorò aggiunse ",
};
/* clang-format on */
