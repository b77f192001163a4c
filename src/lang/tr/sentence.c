/* lang/tr/sentence.c - where Turkish sentences end; shared by Azerbaijani. See lang/sentence.h. */
#include "lang/tr/tr.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_tr = {
    .title = " dr prof doç yrd öğr gör av sn müh mim alb gen yzb bnb tğm hz org uzm op ",
    .number = " no s sf sy c cilt böl şek tab tel sok md ",
    .end = " a.ş ltd şti m.ö m.s t.c cad cd mah blv apt jr üniv yy ",
    .inner = " örn bkz bk yak yakl krş çev haz ing fr alm ",
    .weak = " vb vs vd km kg dk sn mn mlr ör ",
    .words = " av gen haz prof ",
    .starters = " bu şu o biz siz ben sen onlar ve ama fakat veya ya eğer ne nerede nasıl kim neden niçin çünkü bir her"
        " çok bazı diğer hayır evet artık da de ile için gibi kadar sonra önce şimdi bugün dün yarın burada orada"
        " ancak bunun buna böylece ayrıca oysa hatta üstelik bununla yine belki sanki daha ",
    .flags = LT_SENTENCE_ORDINAL_DOT,
};
/* clang-format on */
