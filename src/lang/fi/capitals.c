/* lang/fi/capitals.c - Finnish in capitals: which short words are spelled though they could be read, which
 * are words whatever the line, and the names of the letters, which take the endings: "EU:n", "ee uun". */
#include "lang/fi/fi.h"

#include "base/utf8.h"
#include "lang/desk/desk.h"

const char lt_fi_initialisms[] =
    "EU|USA|YK|SAK|STTK|AY|OY|OYJ|AB|RY|KY|TV|IT|AI|ID|IP|IQ|UV|UFC|AP|AFP|EKP|EKG|IMF|OECD|ETY|ISS|"
    "SUV|NGO|USB|KHO|KKO|EIT|EY|HSL|VR|MTV|SM|MM|EM|SDP|RKP|HIFK|TPS|ATK|ALV|OP";

const char lt_fi_capital_words[] =
    "JA|ON|EI|SE|NE|HÄN|HE|ME|TE|MINÄ|SINÄ|OLI|OVAT|MUTTA|KUN|NYT|JO|ETTÄ|JOS|TAI|VAI|VAIN|SEN|MYÖS|KUIN|"
    "UUSI|UUTTA|ISO|HYVÄ|EN|ET|EMME|OLE|NIIN|NÄIN|MITÄ|MIKÄ|KUKA|YÖ|TYÖ|PÄIVÄ|KUU|SUU|ALE|OSTA|MYY|VOI|"
    "KAIKKI|YKSI|KAKSI|VIISI|KUUSI|LAKI|ILMA|VESI|VIIMA|XI|DI|MI|VI|MIX|DIL";

/* As they are called, and before an ending: "ässä", "ässän". */
static const struct {
    uint32_t letter;
    const char *name, *stem;
} letters[] = {
    {'A', "aa", NULL},   {'B', "bee", NULL},     {'C', "see", NULL},   {'D', "dee", NULL},
    {'E', "ee", NULL},   {'F', "äf", "äffä"},    {'G', "gee", NULL},   {'H', "hoo", NULL},
    {'I', "ii", NULL},   {'J', "jii", NULL},     {'K', "koo", NULL},   {'L', "äl", "ällä"},
    {'M', "äm", "ämmä"}, {'N', "än", "ännä"},    {'O', "oo", NULL},    {'P', "pee", NULL},
    {'Q', "kuu", NULL},  {'R', "är", "ärrä"},    {'S', "äs", "ässä"},  {'T', "tee", NULL},
    {'U', "uu", NULL},   {'V', "vee", NULL},     {'X', "äks", "äksä"}, {'W', "kaksoisvee", NULL},
    {'Y', "yy", NULL},   {'Z', "tset", "tseta"}, {0xC4, "ää", NULL},   {0xC5, "ruotsalainen oo", NULL},
    {0xD6, "öö", NULL},
};

void lt_fi_spell(struct lt_buf *b, struct lt_str s, struct lt_str ending)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (c >= 'a' && c <= 'z')
            c -= 0x20;
        for (size_t k = 0; k < LT_COUNT(letters); k++)
            if (letters[k].letter == c)
                lt_word(b, at == s.n && ending.n && letters[k].stem ? letters[k].stem : letters[k].name);
    }
    lt_buf_add(b, ending);
}
