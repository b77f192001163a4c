/* lang/fr/sentence.c - where French sentences end. See lang/sentence.h. */
#include "lang/fr/fr.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_fr = {
    .title = " m mm mme mmes mlle mlles mgr dr pr prof profs me st ste stes vve gén cdt cap col amb ",
    .number = " n no nos p pp vol t chap ch art fig al tél par ex éd r° v° liv sect § réf bd ",
    .month = " janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven sam dim ",
    .end = " av bd boul j.-c c.v s.a s.a.r.l apr env r.e.r ap ",
    .inner = " bât arr ét chem rte fg suppl ndlr moy cf c.-à-d càd p.ex ex v vs i.e qqn qqch adj adv syn ",
    .weak = " etc h min km kg ",
    .words = " prof profs col cap ex ",
    .starters = " le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu j c mais et ou"
        " donc or ni car si quand lorsque puis alors ainsi ici là dans sur sous pour par avec sans chez vers"
        " en à au aux après avant pendant depuis comme que qui quoi où comment pourquoi quel quelle quels"
        " quelles son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos tout tous toute toutes"
        " plusieurs certains certaines chaque aucun aucune rien d s n m qu selon cependant pourtant"
        " toutefois enfin ensuite aujourd hier demain ceci cela ça celui celle ceux même malgré entre"
        " est était sont bien non oui beaucoup très plus ",
    .said = " dit demanda demande répondit répond cria s'écria murmura ajouta ",
};
/* clang-format on */
