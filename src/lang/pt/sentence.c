/* lang/pt/sentence.c - where Portuguese sentences end. See lang/sentence.h. */
#include "lang/pt/pt.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_pt = {
    .title = " sr sra srs sras srta dr dra drs prof profa profs eng engo arq exmo exma ilmo d dom pe fr sto sta gen"
        " cel cap ten sarg maj des min dep sen gov pres rev v.exa s.exa ",
    .number = " n nº nos núm p pág págs pp art arts cap vol vols fig figs inc tel ext ed t sec § proc al lei ",
    .month = " jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom ",
    .end = " ltda lda s.a cia c.ia av r jr a.c d.c e.u.a eua p.s ",
    .inner = " ss univ apto bl trad adm ref cód p.ex ex cf vs i.e e.g aprox máx mín obs v c/ ",
    .weak = " etc km kg cm mm h min seg ",
    .words = " prof profa profs dom ex ",
    .starters = " o a os as um uma uns umas do da dos das de este esta isto estes estas esse essa isso esses essas"
        " aquele aquela ele ela eles elas eu tu nós você vocês se me e ou mas porém contudo se quando enquanto"
        " onde como que quem qual por para com sem sobre em no na nos nas entre até desde após durante segundo"
        " embora porque pois já não sim também além depois antes agora hoje ontem amanhã aqui ali assim seu"
        " sua seus suas meu minha todo toda todos todas muitos muitas alguns algumas vários várias cada outro"
        " outra outros outras é são era eram foi foram está estão há ao à aos às pelo pela mais menos nunca"
        " sempre só apenas então ",
    .said = " disse perguntou respondeu exclamou gritou acrescentou ",
};
/* clang-format on */
