/* lang/pl/sentence.c - where Polish sentences end. See lang/sentence.h. */
#include "lang/pl/pl.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_pl = {
    .title = " p pp pan-p dr prof hab mgr inż inz lek ks św sw gen płk ppłk kpt por sierż dyr red bp abp o s hr mec ul al pl os ",
    .number = " nr nry s str t tom r rozdz art ust pkt poz rys tab tel w lit § par ",
    .end = " r w z.o.o s.a sp.z.o.o o.o sp n.e p.n.e jr ltd co zm ur im ",
    .inner = " dn pok śp bł płn płd wsch zach zał np m.in in tzn tj tzw wg ok ww zob bałt ang fr niem łac ros pol gr wł hiszp czyt dosł"
        " daw skr jw ws dot ds ewent ew wyd oprac przyp zwł b d ",
    .weak = " itd itp etc tys mln mld zł gr szt godz min sek km kg tłum ",
    .words = " gen prof ",
    .starters = " ten ta to te ci tego tej tym tych on ona ono oni one my wy ja ty jego jej ich mój moja nasz nasza"
        " i a ale lub albo więc jednak bo gdy kiedy gdzie jak co kto dlaczego czy jeśli jeżeli choć"
        " chociaż ponieważ w we z ze na do od po przed za pod nad przez dla bez przy między o u nie tak już"
        " jeszcze też także tylko teraz dziś wczoraj jutro tu tam potem wtedy następnie wszyscy wszystkie"
        " wiele wielu niektórzy każdy każda inny inne jest są był była było byli ma mają może według podczas"
        " oraz natomiast ponadto dlatego zatem się ",
    .flags = LT_SENTENCE_ORDINAL_DOT,
};
/* clang-format on */
