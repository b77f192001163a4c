/* lang/near.c - see near.h. Relatives by family and script (Ethnologue's groups); a language that is in no
 * row is read as English, whose engine rules take any Latin letter. */
#include "lang/near.h"

#include "model/tag.h"

static const struct {
    const char *languages, *near;
} rows[] = {
    {"be rue", "uk ru pl en"},
    {"gl mwl", "pt es en"},
    {"ast an ext lad", "es pt en"},
    {"oc frp wa pcd br", "fr ca en"},
    {"co sc scn nap lij lmo pms vec fur", "it es en"},
    {"rm", "it de en"},
    {"lb gsw bar ksh pfl yi", "de nl en"},
    {"nds li fy vls zea", "nl de en"},
    {"fo", "is da nb en"},
    {"kl", "da nb en"},
    {"se sma smj smn sms", "fi nb en"},
    {"kv udm mhr mrj myv mdf olo vep vot krl", "fi et ru en"},
    {"szl csb", "pl cs en"},
    {"hsb dsb", "cs pl de en"},
    {"bs sh cnr me", "hr sr en"},
    {"cu", "bg sr ru en"},
    {"az tk uz crh gag ug", "tr en"},
    {"kk ky tt ba cv sah tyv xal bxr ce av lez os ab", "ru tr en"},
    {"hy xcl", "ru en"},
    {"ka xmf", "ru en"},
    {"tg prs", "fa ru en"},
    {"ps ckb ku bal sd ur ks ar arz he", "fa en"},
    {"sa mr ne bho mai kok awa pa gu bn as or si dv ta te kn ml", "hi en"},
    {"bo dz my km lo th", "vi zh en"},
    {"yue wuu nan hak lzh ja ko", "zh en"},
    {"jv su ban mad min ace bug", "id ms en"},
    {"tl ceb ilo war pam mg", "id es en"},
    {"mi haw sm to ty fj", "id en"},
    {"rw rn lg ny sn zu xh st tn ts ve ss nr ki luo kam", "sw en"},
    {"so om ti am", "sw en"},
    {"wo ln kg ff bm ee ht gcf", "fr en"},
    {"qu ay gn nah yua quc pap", "es pt en"},
    {"ia ie vo io lfn", "eo it en"},
};

const char *lt_lang_near(struct lt_str tag)
{
    struct lt_str primary = lt_tag_primary(tag), list, one;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        list = lt_str_of(rows[i].languages);
        while (lt_str_cut(&list, ' ', &one))
            if (lt_tag_equal(one, primary))
                return rows[i].near;
    }
    return "en";
}
