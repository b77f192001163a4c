/* lang/tok.h - written text as tokens: words, numbers, spaces and single marks, each knowing where
 * it stands in the writing. Characters that are only another way to write others are folded on the way
 * ("ﬁ" is "fi", full-width "Ａ" is "A", "é" may be two characters) and invisible ones are left out. */
#ifndef LT_LANG_TOK_H
#define LT_LANG_TOK_H

#include "lang/said.h"

enum lt_tok_kind {
    LT_TOK_END,    /* before the first and after the last token */
    LT_TOK_SPACE,  /* any white space, as much as stands together */
    LT_TOK_WORD,   /* letters and their marks; an apostrophe between letters belongs to the word */
    LT_TOK_NUMBER, /* ASCII digits */
    LT_TOK_MARK,   /* one punctuation mark, symbol or other character */
    LT_TOK_GAP,    /* invisible: nothing to say */
    LT_TOK_FORMULA /* all of a formula in TeX, with its delimiters */
};

/* How a word is written. */
enum lt_tok_shape {
    LT_SHAPE_NONE,  /* no case: not a word, or a script without case */
    LT_SHAPE_LOWER, /* word */
    LT_SHAPE_TITLE, /* Word, and a single capital */
    LT_SHAPE_UPPER, /* WORD */
    LT_SHAPE_MIXED  /* wOrd */
};

struct lt_tok {
    uint32_t at, n;             /* bytes of the folded text */
    uint32_t show_at, show_len; /* bytes of the writing */
    uint32_t c;                 /* MARK: the character; else the first character */
    uint8_t kind, shape;
};

/* Tokens by their first character, roughly: each letter, case aside, is a class of its own, other ASCII is
 * two characters to a class, all the rest is one. */
enum { LT_TOK_CLASSES = 64 };
static inline unsigned lt_tok_class(uint32_t c)
{
    bool letter = (c | 0x20) - 'a' < 26;
    return c >= 0x80 ? LT_TOK_CLASSES - 1 : (c & 31) + (letter ? 0 : 32);
}

/* Fold `show` into out->folded (only when it has to be; else *text is `show` itself) and cut it into
 * out->tokens. */
LT_MUST enum lt_status lt_tok_split(struct lt_cx *cx, struct lt_str show, struct lt_said *out,
                                    struct lt_str *text);

#endif
