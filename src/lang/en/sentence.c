/* lang/en/sentence.c - English, and what every language falls back on: names of firms, English
 * months and titles stand in texts of all of them. See lang/sentence.h. */
#include "lang/en/en.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_en = {
    .title = " mr mrs ms mx messrs mmes mlle mme prof profs rev revd hon pres gov sen rep reps amb gen lt col"
        " cmdr capt maj sgt cpl pvt adm cdr fr br bro supt det insp atty asst assoc dist mgr mt mts"
        " lt.-col lt.-gen maj.-gen brig cllr pfc spc msgt hr vice-adm treas sec-gen ald dep dir"
        " gens sens govs drs ste msgr rt ven rabb adj const ",
    .place = " st dr ft ",
    .number = " no nos nr num p pp pg pgs vol vols fig figs ch chap chaps sec sect secs art arts cl para paras"
        " pt pts par ver ln ll fn n eq eqs eqn tab tbl app ex op bk ed rs rm ext tel ser lit reg"
        " approx ca circa c fl b d r flt mss iss n° nº № ",
    .month = " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ",
    .end = " inc ltd co cos corp bros llc plc pty gmbh llp lp jr sr esq phd ph.d m.d b.a m.a b.sc m.sc d.phil"
        " u.s u.s.a u.k e.u u.n d.c l.a n.y u.s.s.r b.c a.d b.c.e c.e ave av blvd rd hwy pkwy sq bldg"
        " dept univ assn inst intl natl govt mfg dist al i.v s.a n.v s.p.a a.g l.l.c p.c r.i.p q.e.d ph.ds"
        " jnr snr ibid ff acad abbr u.a.e d.j m.p ",
    .region = " ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mich minn miss mo"
        " mont neb nebr nev okla ont ore penn penna pa tenn tex va vt wash wis wisc wyo que alta sask mass me mex ",
    .inner = " e.g eg i.e ie viz vs v cf incl excl esp fka aka a.k.a f.k.a née resp pseud trans transl illus"
        " edn repr orig prob b/w w w/ c/o d/b/a mfr n.b nb p.s p.p.s ",
    .weak = " etc km kg cm mm lb lbs oz hr hrs min mins mi yd yds mph km/h kph ml sq.ft "
        " mio mrd mln bn tn ",
    .words = " conn ",
    .starters = " the this that these those there then they their theirs them he she it its his her hers we our"
        " ours you your yours i i'm i've i'd i'll my mine me if when while where what why how who whose"
        " whom which whenever wherever whatever whether here and but or so yet nor for in on at as by"
        " from to with without after before during since because although though however moreover"
        " furthermore nevertheless nonetheless meanwhile instead also even still once until unless"
        " despite under over about a an all both many most some several each every another other others"
        " either neither none no not never any anyone everyone someone nobody everybody somebody"
        " nothing everything something one two three four five six seven eight nine ten dozens"
        " hundreds thousands millions billions please perhaps maybe yes only just now today tonight"
        " tomorrow yesterday later earlier first second third finally thus hence therefore otherwise"
        " let let's do does did is are was were have has had can could would should might must shall"
        " such don't didn't doesn't isn't aren't wasn't weren't can't couldn't won't wouldn't than"
        " among between through throughout against within according having being following like"
        " unlike few fewer more much less inside outside upon based founded born prior initially"
        " recently currently eventually subsequently ultimately additionally similarly consequently"
        " accordingly interestingly unfortunately fortunately overall rather indeed early late"
        " people women men critics experts officials police travelers researchers ",
    .after_clock = " est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eastern central pacific mountain"
        " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
        " january february march april may june july august september october november december"
        " jan feb mar apr jun jul aug sept sep oct nov dec ",
    .said = " said says say asked asks replied replies answered answers cried cries shouted shouts exclaimed"
        " exclaims whispered whispers muttered murmured yelled screamed wondered wonders thought thinks"
        " added adds called calls told tells demanded continued began begged laughed sighed growled snapped"
        " repeated announced declared insisted joked quipped wrote writes inquired enquired gasped groaned"
        " grumbled hissed mumbled protested remarked responded returned sang sobbed suggested urged ",
};
/* clang-format on */
