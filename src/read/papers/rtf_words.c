/* read/papers/rtf_words.c - see rtf_words.h. */
#include "read/papers/rtf_words.h"

#include <stdlib.h>

/* Sorted by name. */
static const struct rtf_word words[] = {
    {LT_S_INIT("aftncn"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("aftnsep"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("aftnsepc"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("annotation"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("ansi"), RTF_PAGE, 1252},
    {LT_S_INIT("ansicpg"), RTF_PAGE, 0},
    {LT_S_INIT("atnauthor"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("atnicn"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("atnid"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("atnparent"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("atnref"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("atntime"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("author"), RTF_FACT, RTF_FACT_AUTHOR},
    {LT_S_INIT("b"), RTF_SET, RTF_SET_B},
    {LT_S_INIT("bin"), RTF_SET, RTF_SET_BIN},
    {LT_S_INIT("bkmkend"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("bkmkstart"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("blipuid"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("bullet"), RTF_CHAR, 0x2022},
    {LT_S_INIT("category"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("cell"), RTF_DO, RTF_DO_CELL},
    {LT_S_INIT("chftn"), RTF_DO, RTF_DO_CHFTN},
    {LT_S_INIT("colorschememapping"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("colortbl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("comment"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("company"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("cpg"), RTF_SET, RTF_SET_CPG},
    {LT_S_INIT("datafield"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("defchp"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("deff"), RTF_SET, RTF_SET_DEFF},
    {LT_S_INIT("deflang"), RTF_SET, RTF_SET_DEFLANG},
    {LT_S_INIT("defpap"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("deleted"), RTF_SET, RTF_SET_DELETED},
    {LT_S_INIT("do"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("doccomm"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("emdash"), RTF_CHAR, 0x2014},
    {LT_S_INIT("emspace"), RTF_CHAR, 0x2003},
    {LT_S_INIT("endash"), RTF_CHAR, 0x2013},
    {LT_S_INIT("enspace"), RTF_CHAR, 0x2002},
    {LT_S_INIT("f"), RTF_SET, RTF_SET_F},
    {LT_S_INIT("falt"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("fcharset"), RTF_SET, RTF_SET_FCHARSET},
    {LT_S_INIT("filetbl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("fldinst"), RTF_DEST, RTF_DEST_CODE},
    {LT_S_INIT("fldrslt"), RTF_DEST, RTF_DEST_RESULT},
    {LT_S_INIT("fmodern"), RTF_SET, RTF_SET_FMODERN},
    {LT_S_INIT("fontemb"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("fonttbl"), RTF_DEST, RTF_DEST_FONTS},
    {LT_S_INIT("footer"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("footerf"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("footerl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("footerr"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("footnote"), RTF_DEST, RTF_DEST_NOTE},
    {LT_S_INIT("footnotesep"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("fs"), RTF_SET, RTF_SET_FS},
    {LT_S_INIT("ftncn"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("ftnsep"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("ftnsepc"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("generator"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("header"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("headerf"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("headerl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("headerr"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("hlinkbase"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("i"), RTF_SET, RTF_SET_I},
    {LT_S_INIT("ilvl"), RTF_SET, RTF_SET_ILVL},
    {LT_S_INIT("info"), RTF_DEST, RTF_DEST_INFO},
    {LT_S_INIT("intbl"), RTF_SET, RTF_SET_INTBL},
    {LT_S_INIT("keywords"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("lang"), RTF_SET, RTF_SET_LANG},
    {LT_S_INIT("latentstyles"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("lbr"), RTF_DO, RTF_DO_LINE},
    {LT_S_INIT("ldblquote"), RTF_CHAR, 0x201C},
    {LT_S_INIT("line"), RTF_DO, RTF_DO_LINE},
    {LT_S_INIT("listoverridetable"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("listtable"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("listtext"), RTF_DEST, RTF_DEST_LEAD},
    {LT_S_INIT("lquote"), RTF_CHAR, 0x2018},
    {LT_S_INIT("mac"), RTF_PAGE, 10000},
    {LT_S_INIT("manager"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("mmathPr"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("nestcell"), RTF_DO, RTF_DO_PAR},
    {LT_S_INIT("nextfile"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("nonshppict"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("nosupersub"), RTF_SET, RTF_SET_NOSUPERSUB},
    {LT_S_INIT("objdata"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("object"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("operator"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("outlinelevel"), RTF_SET, RTF_SET_OUTLINELEVEL},
    {LT_S_INIT("par"), RTF_DO, RTF_DO_PAR},
    {LT_S_INIT("pard"), RTF_DO, RTF_DO_PARD},
    {LT_S_INIT("pc"), RTF_PAGE, 437},
    {LT_S_INIT("pca"), RTF_PAGE, 850},
    {LT_S_INIT("pgptbl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("picprop"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("pict"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("plain"), RTF_DO, RTF_DO_PLAIN},
    {LT_S_INIT("pntext"), RTF_DEST, RTF_DEST_LEAD},
    {LT_S_INIT("pntxta"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("pntxtb"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("private"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("qc"), RTF_SET, RTF_SET_QC},
    {LT_S_INIT("qj"), RTF_SET, RTF_SET_QL},
    {LT_S_INIT("ql"), RTF_SET, RTF_SET_QL},
    {LT_S_INIT("qmspace"), RTF_CHAR, 0x2005},
    {LT_S_INIT("qr"), RTF_SET, RTF_SET_QL},
    {LT_S_INIT("rdblquote"), RTF_CHAR, 0x201D},
    {LT_S_INIT("revtbl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("row"), RTF_DO, RTF_DO_ROW},
    {LT_S_INIT("rquote"), RTF_CHAR, 0x2019},
    {LT_S_INIT("rsidtbl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("rxe"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("s"), RTF_SET, RTF_SET_S},
    {LT_S_INIT("sect"), RTF_DO, RTF_DO_PAR},
    {LT_S_INIT("shp"), RTF_DEST, RTF_DEST_SHAPE},
    {LT_S_INIT("shprslt"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("shptxt"), RTF_DEST, RTF_DEST_BOX},
    {LT_S_INIT("sp"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("stylerestrictions"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("stylesheet"), RTF_DEST, RTF_DEST_STYLES},
    {LT_S_INIT("sub"), RTF_SET, RTF_SET_SUB},
    {LT_S_INIT("subject"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("super"), RTF_SET, RTF_SET_SUPER},
    {LT_S_INIT("tab"), RTF_CHAR, 0x9},
    {LT_S_INIT("tc"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("tcn"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("template"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("themedata"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("title"), RTF_FACT, RTF_FACT_TITLE},
    {LT_S_INIT("trhdr"), RTF_DO, RTF_DO_TRHDR},
    {LT_S_INIT("trowd"), RTF_DO, RTF_DO_TROWD},
    {LT_S_INIT("u"), RTF_SET, RTF_SET_U},
    {LT_S_INIT("uc"), RTF_SET, RTF_SET_UC},
    {LT_S_INIT("ud"), RTF_DEST, RTF_DEST_SAME},
    {LT_S_INIT("upr"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("userprops"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("v"), RTF_SET, RTF_SET_V},
    {LT_S_INIT("wgrffmtfilter"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("xe"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("xmlnstbl"), RTF_DEST, RTF_DEST_SKIP},
    {LT_S_INIT("zwj"), RTF_CHAR, 0x200D},
    {LT_S_INIT("zwnj"), RTF_CHAR, 0x200C},
};

static int by_name(const void *a, const void *b)
{
    return lt_str_cmp(((const struct rtf_word *)a)->name, ((const struct rtf_word *)b)->name);
}

const struct rtf_word *lt_rtf_word(struct lt_str name)
{
    struct rtf_word key = {.name = name};
    return bsearch(&key, words, LT_COUNT(words), sizeof key, by_name);
}

static const struct rtf_page {
    int page;
    const char *name;
} pages[] = {
    {437, "ibm-437"},          {850, "ibm-850"},       {852, "ibm-852"},       {855, "ibm-855"},
    {866, "ibm-866"},          {874, "windows-874"},   {932, "windows-31j"},   {936, "gbk"},
    {949, "windows-949"},      {950, "big5"},          {1250, "windows-1250"}, {1251, "windows-1251"},
    {1252, "windows-1252"},    {1253, "windows-1253"}, {1254, "windows-1254"}, {1255, "windows-1255"},
    {1256, "windows-1256"},    {1257, "windows-1257"}, {1258, "windows-1258"}, {10000, "macintosh"},
    {10007, "x-mac-cyrillic"}, {20866, "koi8-r"},      {21866, "koi8-u"},      {28592, "iso-8859-2"},
    {65001, "utf-8"},
};

const char *lt_rtf_page_name(int page)
{
    for (size_t i = 0; i < LT_COUNT(pages); i++)
        if (pages[i].page == page)
            return pages[i].name;
    return NULL;
}

int lt_rtf_page_of_charset(int charset)
{
    static const struct {
        int charset, page;
    } sets[] = {{0, 1252},   {77, 10000}, {128, 932},  {129, 949},  {134, 936},  {136, 950},
                {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
                {204, 1251}, {222, 874},  {238, 1250}, {254, 437}};
    for (size_t i = 0; i < LT_COUNT(sets); i++)
        if (sets[i].charset == charset)
            return sets[i].page;
    return 0;
}

/* [MS-LCID]: the low ten bits are the language. */
const char *lt_rtf_lang(int lcid)
{
    static const struct {
        int id;
        const char *tag;
    } whole[] = {{0x0809, "en-GB"}, {0x0409, "en-US"}, {0x0807, "de-CH"}, {0x0c07, "de-AT"},
                 {0x0416, "pt-BR"}, {0x0816, "pt-PT"}, {0x080a, "es-MX"}, {0x0c0c, "fr-CA"},
                 {0x0404, "zh-TW"}, {0x0804, "zh-CN"}, {0x0c04, "zh-HK"}, {0x0813, "nl-BE"},
                 {0x0814, "nn"},    {0x0414, "nb"},    {0x0c1a, "sr"},    {0x241a, "sr"},
                 {0x041a, "hr"},    {0x141a, "bs"}};
    static const struct {
        int id;
        const char *tag;
    } primary[] = {{0x01, "ar"}, {0x02, "bg"}, {0x03, "ca"}, {0x05, "cs"}, {0x06, "da"}, {0x07, "de"},
                   {0x08, "el"}, {0x09, "en"}, {0x0a, "es"}, {0x0b, "fi"}, {0x0c, "fr"}, {0x0d, "he"},
                   {0x0e, "hu"}, {0x0f, "is"}, {0x10, "it"}, {0x11, "ja"}, {0x12, "ko"}, {0x13, "nl"},
                   {0x14, "no"}, {0x15, "pl"}, {0x16, "pt"}, {0x18, "ro"}, {0x19, "ru"}, {0x1b, "sk"},
                   {0x1c, "sq"}, {0x1d, "sv"}, {0x1e, "th"}, {0x1f, "tr"}, {0x21, "id"}, {0x22, "uk"},
                   {0x23, "be"}, {0x24, "sl"}, {0x25, "et"}, {0x26, "lv"}, {0x27, "lt"}, {0x29, "fa"},
                   {0x2a, "vi"}, {0x2d, "eu"}, {0x2f, "mk"}, {0x39, "hi"}, {0x3c, "ga"}, {0x52, "cy"},
                   {0x56, "gl"}};
    for (size_t i = 0; i < LT_COUNT(whole); i++)
        if (whole[i].id == lcid)
            return whole[i].tag;
    for (size_t i = 0; i < LT_COUNT(primary); i++)
        if (primary[i].id == (lcid & 0x3ff))
            return primary[i].tag;
    return NULL;
}
