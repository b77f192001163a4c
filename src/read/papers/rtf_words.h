/* read/papers/rtf_words.h - the control words of RTF (Rich Text Format Specification 1.9.1) that mean
 * something to a reader. */
#ifndef LT_READ_PAPERS_RTF_WORDS_H
#define LT_READ_PAPERS_RTF_WORDS_H

#include "base/str.h"

/* What a word is about; its value is one of the list of that kind below, or a number. */
enum rtf_kind { RTF_DEST, RTF_FACT, RTF_CHAR, RTF_PAGE, RTF_DO, RTF_SET };

enum rtf_dest {
    RTF_DEST_SAME,
    RTF_DEST_SKIP,
    RTF_DEST_FONTS,
    RTF_DEST_STYLES,
    RTF_DEST_INFO,
    RTF_DEST_NOTE,
    RTF_DEST_CODE,
    RTF_DEST_RESULT,
    RTF_DEST_LEAD,
    RTF_DEST_BOX,
    RTF_DEST_SHAPE
};
enum rtf_fact { RTF_FACT_TITLE, RTF_FACT_AUTHOR };
enum rtf_do {
    RTF_DO_PAR,
    RTF_DO_CELL,
    RTF_DO_ROW,
    RTF_DO_LINE,
    RTF_DO_TROWD,
    RTF_DO_TRHDR,
    RTF_DO_PARD,
    RTF_DO_PLAIN,
    RTF_DO_CHFTN
};
enum rtf_set {
    RTF_SET_B,
    RTF_SET_I,
    RTF_SET_SUPER,
    RTF_SET_SUB,
    RTF_SET_NOSUPERSUB,
    RTF_SET_V,
    RTF_SET_DELETED,
    RTF_SET_INTBL,
    RTF_SET_QC,
    RTF_SET_QL,
    RTF_SET_OUTLINELEVEL,
    RTF_SET_S,
    RTF_SET_ILVL,
    RTF_SET_U,
    RTF_SET_UC,
    RTF_SET_F,
    RTF_SET_DEFF,
    RTF_SET_FMODERN,
    RTF_SET_FS,
    RTF_SET_LANG,
    RTF_SET_DEFLANG,
    RTF_SET_FCHARSET,
    RTF_SET_CPG,
    RTF_SET_BIN
};

struct rtf_word {
    struct lt_str name;
    enum rtf_kind kind;
    int value; /* RTF_CHAR: the character; RTF_PAGE: the code page, 0: the word's number says it */
};

/* NULL: a word that says nothing to a reader. */
const struct rtf_word *lt_rtf_word(struct lt_str name);

/* The name of a Windows code page, and the code page of a font's character set; NULL, 0: not known. */
const char *lt_rtf_page_name(int page);
int lt_rtf_page_of_charset(int charset);

/* The tag of a Windows language; NULL: not known. */
const char *lt_rtf_lang(int lcid);

#endif
