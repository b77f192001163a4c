/* lang/fi/sentence.c - where Finnish sentences end; shared by Estonian. See lang/sentence.h. */
#include "lang/fi/fi.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_fi = {
    .title = " hra rva nti tri prof toht dr hr pr dos maist fil dipl ins kand lis tri ",
    .number = " nro n:o s ss luku kuva taul puh nr lk ptk klo v ",
    .end = " oy ab oyj ky ltd jr e.kr j.kr ekr jkr eaa jaa e.m.a as oü ",
    .inner = " esim ts ks vrt n nk ns so nt s.t mm ko po em ent os toim suom huom lyh synt kuol alk näit vt st ",
    .weak = " jne ym yms jms tms km kg milj mrd min mk kpl jmt kk vko krs ",
    .words = " prof ",
    .starters = " se hän he me te minä sinä tämä nämä tuo nuo ne ja mutta tai vai jos kun koska vaikka missä mitä mikä"
        " kuka miksi miten ei kyllä jo vielä myös vain nyt tänään eilen huomenna täällä siellä sitten silloin"
        " kaikki moni jokainen on oli olivat ovat see ta nad meie mina sina ning aga või kui sest kus mis kes"
        " ei ja ka ainult nüüd täna siin seal siis kõik ",
    .flags = LT_SENTENCE_ORDINAL_DOT,
};
/* clang-format on */
