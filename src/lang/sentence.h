/* lang/sentence.h - what a language adds to the rules by which sentences end: abbreviations by kind, words
 * that open a sentence, verbs of speech. A new abbreviation is a word in lang/XX/sentence.c (or
 * lang/rows_sentence.c) and a line in tests/golden/sentences. Constant data; safe on several threads. */
#ifndef LT_LANG_SENTENCE_H
#define LT_LANG_SENTENCE_H

#include "base/str.h"

enum lt_sentence_flags {
    LT_SENTENCE_ORDINAL_DOT = 1, /* "3. Oktober": a number's full stop is part of it */
    LT_SENTENCE_COLON = 2,       /* a colon before a space parts sentences */
    LT_SENTENCE_SEMICOLON = 4,   /* ";" is the question mark */
    LT_SENTENCE_NO_DOT = 8,      /* "." does not end a sentence */
    LT_SENTENCE_VOWELLESS = 16,  /* ordinary words may lack vowels */
    LT_SENTENCE_COMMA = 32       /* a text without a stop is split at its commas */
};

/* Each list is one text: lower-case words separated by single spaces, with a space at both ends. */
struct lt_sentence_lang {
    const char *title, *place, *number, *month, *end, *region, *inner, *weak;
    const char *words; /* of `title` and `inner`: also words, which may end a sentence: "Elle est prof. Il" */
    const char *tail;  /* compounds that end in it are abbreviated; NULL: none */
    const char *starters;    /* words that open sentences and are no names */
    const char *after_clock; /* with a capital after "5 p.m.", they open no sentence; NULL: as in English */
    const char *said;        /* verbs after a quotation: `"Where?" Mary asked.` */
    unsigned flags;
};

/* What the languages of lang/lang.c point to; several may share one. English serves all of them. */
extern const struct lt_sentence_lang lt_sentence_rules_en;
extern const struct lt_sentence_lang lt_sentence_rules_nl;
extern const struct lt_sentence_lang lt_sentence_rules_ru;
extern const struct lt_sentence_lang lt_sentence_rules_da;
extern const struct lt_sentence_lang lt_sentence_rules_cs;
extern const struct lt_sentence_lang lt_sentence_rules_bg;
extern const struct lt_sentence_lang lt_sentence_rules_kk;
extern const struct lt_sentence_lang lt_sentence_rules_el;
extern const struct lt_sentence_lang lt_sentence_rules_fi;
extern const struct lt_sentence_lang lt_sentence_rules_tr;
extern const struct lt_sentence_lang lt_sentence_rules_ro;
extern const struct lt_sentence_lang lt_sentence_rules_hr;
extern const struct lt_sentence_lang lt_sentence_rules_lv;
extern const struct lt_sentence_lang lt_sentence_rules_ar;
extern const struct lt_sentence_lang lt_sentence_rules_fa;
extern const struct lt_sentence_lang lt_sentence_rules_he;
extern const struct lt_sentence_lang lt_sentence_rules_hy;
extern const struct lt_sentence_lang lt_sentence_rules_hi;
extern const struct lt_sentence_lang lt_sentence_rules_vi;
extern const struct lt_sentence_lang lt_sentence_rules_id;
extern const struct lt_sentence_lang lt_sentence_rules_ca;

#endif
