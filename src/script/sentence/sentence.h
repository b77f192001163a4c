/* script/sentence/sentence.h - cuts a text into sentences: slices of it, in order, without the white space
 * between them. All of the text but white space is in exactly one slice. No allocation; linear in the text;
 * any bytes are taken. Safe on several threads, each with its own iterator. */
#ifndef LT_SCRIPT_SENTENCE_SENTENCE_H
#define LT_SCRIPT_SENTENCE_SENTENCE_H

#include "lang/abbr.h"
#include "script/formula/formula.h"

struct lt_sentences {
    struct lt_str text;
    const struct lt_sentence_lang *lang;
    struct lt_abbr_index *index; /* the caller's; NULL is fine, and right for a text or two */
    size_t at;                   /* where the next sentence is looked for */
    size_t quote_end;            /* the quotation that opened a sentence closes here; 0: none */
    struct lt_formulas formulas; /* walked through beside the sentences */
    struct lt_formula formula;   /* the next one; at SIZE_MAX: there is none */
    bool lines;                  /* every line is a unit (no full stop anywhere) */
    bool commas;                 /* no full stop anywhere, in a language that then parts at commas */
    unsigned list_value;         /* number or letter of the list item the sentence opened with; 0: none */
    char list_style;             /* '.' or ')' after it; 'a', 'A' or '1' in list_digit */
    char list_digit;
};

/* `lang` is a BCP 47 tag. Both strings must outlive the iterator. */
void lt_sentences_open(struct lt_sentences *it, struct lt_str lang, struct lt_str text);

/* The next sentence; false at the end. */
bool lt_sentences_next(struct lt_sentences *it, struct lt_str *sentence);

#endif
