/* lang/es/sentence.c - where Spanish sentences end. See lang/sentence.h. */
#include "lang/es/es.h"

#include "lang/sentence.h"

/* clang-format off */
const struct lt_sentence_lang lt_sentence_rules_es = {
    .title = " sr sra srta sres sras srtas d dña dr dra dres prof profa lic ing arq gral cnel cap tte sgto mons pbro"
        " fr sto sta st rev pdte pdta ud uds vd vds excmo excma ilmo ilma hno hna dn ",
    .number = " núm núms nro n no pág págs pag p pp art arts cap caps vol vols tomo t fig figs párr párrf párrs sec"
        " tel tels teléf ext lám tab ej ed cra cl kra ",
    .month = " ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié mie jue vie sáb sab dom ",
    .end = " ee.uu s.a s.l s.a.s c.v s.r.l cía cia ltda avda av a.c d.c a.m p.m uu ff.aa d.f hnos jr depto dpto"
        " izq dcha q.e.p.d n.º b.v p.d ",
    .inner = " ss sig fdo lcdo lcda ldo univ trad ref vid vda incl cc.aa rr.ss p.ej ej cf vs v.gr aprox máx mín e.g i.e atte admón c/ ee gob prov ",
    .weak = " etc km kg cm mm h min seg gr grs lts hs ",
    .words = " prof profa ",
    .starters = " el la los las un una unos unas lo al del de este esta esto estos estas ese esa eso esos esas aquel"
        " aquella él ella ellos ellas yo tú nosotros usted ustedes se me te le les nos y e o u pero mas sino"
        " si cuando mientras donde como cómo qué quién cuál cuándo dónde por para con sin sobre en entre"
        " hasta desde hacia tras durante según ante bajo aunque porque pues ya no sí también tampoco además"
        " sin luego entonces después antes ahora hoy ayer mañana aquí allí así su sus mi mis tu tus nuestro"
        " nuestra todo toda todos todas muchos muchas algunos algunas varios varias cada otro otra otros otras"
        " es son era eran fue fueron está están hay había ha han a más menos nunca siempre solo sólo ",
    .said = " dijo preguntó respondió contestó exclamó gritó añadió murmuró ",
};
/* clang-format on */
