/* pack/id3_lang.c - ID3 names languages by three letters (ISO 639-2), everybody else by two where there are
 * two (ISO 639-1). */
#include "pack/id3_lang.h"

#include <string.h>

/* Two letters and, right after them, three: the Library of Congress's list, terminological codes. */
static const char pairs[][6] = {
    "aaaar", "ababk", "aeave", "afafr", "akaka", "amamh", "anarg", "arara", "asasm", "avava", "ayaym",
    "azaze", "babak", "bebel", "bgbul", "bhbih", "bibis", "bmbam", "bnben", "bobod", "brbre", "bsbos",
    "cacat", "ceche", "chcha", "cocos", "crcre", "csces", "cuchu", "cvchv", "cycym", "dadan", "dedeu",
    "dvdiv", "dzdzo", "eeewe", "elell", "eneng", "eoepo", "esspa", "etest", "eueus", "fafas", "ffful",
    "fifin", "fjfij", "fofao", "frfra", "fyfry", "gagle", "gdgla", "glglg", "gngrn", "guguj", "gvglv",
    "hahau", "heheb", "hihin", "hohmo", "hrhrv", "hthat", "huhun", "hyhye", "hzher", "iaina", "idind",
    "ieile", "igibo", "iiiii", "ikipk", "ioido", "isisl", "itita", "iuiku", "jajpn", "jvjav", "kakat",
    "kgkon", "kikik", "kjkua", "kkkaz", "klkal", "kmkhm", "knkan", "kokor", "krkau", "kskas", "kukur",
    "kvkom", "kwcor", "kykir", "lalat", "lbltz", "lglug", "lilim", "lnlin", "lolao", "ltlit", "lulub",
    "lvlav", "mgmlg", "mhmah", "mimri", "mkmkd", "mlmal", "mnmon", "mrmar", "msmsa", "mtmlt", "mymya",
    "nanau", "nbnob", "ndnde", "nenep", "ngndo", "nlnld", "nnnno", "nonor", "nrnbl", "nvnav", "nynya",
    "ococi", "ojoji", "omorm", "orori", "ososs", "papan", "pipli", "plpol", "pspus", "ptpor", "quque",
    "rmroh", "rnrun", "roron", "rurus", "rwkin", "sasan", "scsrd", "sdsnd", "sesme", "sgsag", "sisin",
    "skslk", "slslv", "smsmo", "snsna", "sosom", "sqsqi", "srsrp", "ssssw", "stsot", "susun", "svswe",
    "swswa", "tatam", "tetel", "tgtgk", "ththa", "titir", "tktuk", "tltgl", "tntsn", "toton", "trtur",
    "tstso", "tttat", "twtwi", "tytah", "uguig", "ukukr", "ururd", "uzuzb", "veven", "vivie", "vovol",
    "wawln", "wowol", "xhxho", "yiyid", "yoyor", "zazha", "zhzho", "zuzul",
};

bool lt_id3_language(struct lt_str tag, char code[4])
{
    size_t n = 0;
    while (n < tag.n && n < 4 && lt_is_alpha(tag.p[n]))
        n++;
    if (n < 2 || n > 3 || (n < tag.n && tag.p[n] != '-' && tag.p[n] != '_'))
        return false;
    memset(code, 0, 4);
    for (size_t i = 0; i < n; i++)
        code[i] = lt_lower(tag.p[i]);
    if (n == 3)
        return true;
    for (size_t i = 0; i < LT_COUNT(pairs); i++)
        if (memcmp(pairs[i], code, 2) == 0) {
            memcpy(code, pairs[i] + 2, 3);
            return true;
        }
    return false;
}

struct lt_str lt_id3_language_tag(struct lt_str code)
{
    for (size_t i = 0; i < LT_COUNT(pairs); i++)
        if (code.n == 3 && memcmp(pairs[i] + 2, code.p, 3) == 0)
            return (struct lt_str){pairs[i], 2};
    return code;
}
