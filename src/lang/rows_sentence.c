/* lang/rows_sentence.c - where sentences end in the languages of lang/rows.c. Some share their rules. See
 * lang/sentence.h. */
#include "lang/sentence.h"

/* clang-format off */
/* Bulgarian, Macedonian, Serbian */
const struct lt_sentence_lang lt_sentence_rules_bg = {
    .title = " г-н г-жа г-ца д-р проф доц инж акад ген полк кап св арх адв ул пл бул ",
    .number = " № стр с чл ал т фиг табл гл тел ж.к бл вх ет ап ",
    .end = " г гг т.г м.г ст в пр.н.е сл.н.е н.е р е ",
    .inner = " вкл напр т.е т.нар т.н вж ср лат англ нем фр рус гр исп бълг виж ок прибл респ пр ",
    .weak = " др и.т.н хил млн млрд лв км кг мин ч ",
    .starters = " той тя то те ние вие аз ти това този тази тези онзи и а но или обаче ако когато където как какво кой"
        " защо защото макар в във на с със из от до по под над за без при между о у към през след преди не"
        " да вече още също само сега днес вчера утре тук там после тогава всички всеки много някои други е"
        " са беше бяха има според докато така ",
};

/* Kazakh, Kyrgyz, Tatar */
const struct lt_sentence_lang lt_sentence_rules_kk = {
    .title = " проф акад доц ген д-р ",
    .number = " № б бб т ", .end = " ж жж ғ ғғ т.б т б б.з.б б.з.д б.э.д млрд млн мың тг ", .inner = " мыс яғни қ кир ",
    .weak = " т.с.с км кг ",
    .starters = " ол бұл сол біз сіз мен сен олар және бірақ немесе егер қашан қайда қалай не кім неге осы мұнда онда ",
};

/* Greek */
const struct lt_sentence_lang lt_sentence_rules_el = {
    .title = " κ κα κος κυρ δρ καθ αγ στρ ", .number = " αρ σελ σ κεφ τομ εικ παρ αριθ τηλ ",
    .end = " α.ε ε.π.ε μ.χ η.π.α λτδ ", .inner = " π.χ δηλ βλ πρβλ λ.χ π.χρ μ.μ π.μ ",
    .weak = " κ.λπ κλπ κ.ά κ.ο.κ κτλ κ.τ.λ χλμ εκ δισ ",
    .starters = " ο η το οι τα τον την του της των ένας μια ένα αυτός αυτή αυτό εγώ εσύ εμείς και αλλά ή αν όταν όπου"
        " πώς τι ποιος γιατί επειδή σε στο στη στην με χωρίς από για προς μετά πριν δεν ναι όχι ήδη ακόμα"
        " μόνο τώρα σήμερα χθες εδώ εκεί τότε όλοι κάθε πολλοί είναι ήταν έχει ",
    .flags = LT_SENTENCE_SEMICOLON,
};

/* Romanian */
const struct lt_sentence_lang lt_sentence_rules_ro = {
    .title = " dl dna d-na d-l dr prof ing av gen col cpt sf pr mr ", .number = " nr pag p art alin lit vol cap fig tel bd str ",
    .end = " s.a s.r.l î.hr d.hr a.c jr ", .inner = " ex de.ex cf cca approx v ", .weak = " etc ş.a ș.a km kg mil mld ",
    .starters = " el ea ei ele eu tu noi voi acest această acesta aceasta acești aceste un o și dar sau însă dacă când"
        " unde cum ce cine de pentru că în pe la cu fără din după înainte nu da deja încă doar acum azi ieri"
        " aici acolo apoi atunci toți fiecare mulți este sunt era ",
};

/* Croatian, Slovenian */
const struct lt_sentence_lang lt_sentence_rules_hr = {
    .title = " g gđa gosp dr prof mr sv ing dipl gen fra don ga ", .number = " br str s čl st tel sl tab ",
    .end = " d.o.o d.d god g pr.kr po.kr n.e p.n.e jr l ", .inner = " npr tj tzv tzn odn vidi usp oko lat engl njem fr"
        " oz ", .weak = " itd itn ipd tis mil mlrd km kg ",
    .starters = " on ona ono oni mi vi ja ti jaz to ovaj ova ovo ovi taj ta ti i a ali ili pa in ter toda če ako kad"
        " kada ko gdje kje kako što kaj tko kdo zašto zakaj jer ker u v na s sa z iz od do po pod nad za bez pri"
        " ne da već još samo sada danes danas tu tamo onda svi vsi je su so bio bila bilo ",
    .flags = LT_SENTENCE_ORDINAL_DOT | LT_SENTENCE_VOWELLESS,
};

/* Latvian, Lithuanian, Icelandic */
const struct lt_sentence_lang lt_sentence_rules_lv = {
    .title = " dr prof kun p sv hr fr ", .number = " nr lpp p psl bls ",
    .end = " sia uab ltd jr ", .inner = " piem t.i t.y pvz t.d m.a.s ", .weak = " utt u.c ir.t.t ir.kt o.s.frv o.fl ",
    .flags = LT_SENTENCE_ORDINAL_DOT,
};

/* Arabic */
const struct lt_sentence_lang lt_sentence_rules_ar = {
    .title = " د أ م ا س ش أ.د ",
    .number = " ص ج ع ت م هـ ",
    .end = " ق.م ",
    .flags = LT_SENTENCE_COLON | LT_SENTENCE_COMMA,
};

/* Persian, Urdu, Pashto, Central Kurdish */
const struct lt_sentence_lang lt_sentence_rules_fa = {
    .number = " ص ج م ",
    .end = " ق.م ",
    .flags = LT_SENTENCE_COLON,
};

/* Hebrew */
const struct lt_sentence_lang lt_sentence_rules_he = {
    .title = " ד פרופ גב ",
    .number = " עמ מס ס ",
    .inner = " וכו וכד ",
};

/* Armenian */
const struct lt_sentence_lang lt_sentence_rules_hy = {
    .flags = LT_SENTENCE_COLON | LT_SENTENCE_NO_DOT,
};

/* Hindi, Marathi, Nepali, Sanskrit */
const struct lt_sentence_lang lt_sentence_rules_hi = {
    .title = " डॉ डा प्रो श्री श्रीमती कु पं मा सौ रा डाॅ कै स्व ", .number = " क्र सं पृ नं रु रू ",
};

/* Vietnamese */
const struct lt_sentence_lang lt_sentence_rules_vi = {
    .title = " ts gs pgs ths bs tp ", .number = " tr q p ", .inner = " v.v ", .weak = " ",
};

/* Indonesian, Malay */
const struct lt_sentence_lang lt_sentence_rules_id = {
    .title = " dr prof ir drs h hj tn ny sdr kh ", .number = " no hal jl gg rt rw ",
    .end = " tbk pt s.h m.m ", .inner = " a.l a.n d.a mis ", .weak = " dll dsb dst ",
    .starters = " yang dan ini itu ia dia mereka kami kita saya namun tetapi jika ketika pada di dari untuk dengan ada ",
};

/* clang-format on */
