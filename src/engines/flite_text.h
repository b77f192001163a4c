/* engines/flite_text.h - a line and its spans as flite is given them: tokens of ASCII, with the mark that
 * follows each and, for spans, the phones it is said with. Knows flite's phones, not its library. */
#ifndef LT_ENGINES_FLITE_TEXT_H
#define LT_ENGINES_FLITE_TEXT_H

#include "base/buf.h"
#include "model/line.h"

enum { LT_FLITE_TOKENS = 4096, LT_FLITE_NAME = 48, LT_FLITE_PHONES = 400 };

struct lt_flite_token {
    uint32_t at, len;             /* of the text, with what sticks to it */
    char name[LT_FLITE_NAME];     /* letters, digits, ' and - */
    char mark[2];                 /* one of . , ; : ! ? after it, or empty */
    char phones[LT_FLITE_PHONES]; /* "hh ax l ow1"; empty: flite finds out */
};

/* At most `max` tokens; how many. What has no letter or digit is a mark after the token before it. Letters of
 * other scripts than Latin are left out. */
size_t lt_flite_tokens(struct lt_str say, const struct lt_say_span *spans, size_t n_spans,
                       struct lt_flite_token *tokens, size_t max);

/* espeak-ng's mnemonics of English (f'V) as flite's phones (f ah1); what there is nothing for is left out.
 * False: there is no room. */
bool lt_flite_phones(struct lt_str mnemonics, char *to, size_t n);

/* A phone of flite's in IPA; "": it is none. */
const char *lt_flite_ipa(const char *phone);

#endif
