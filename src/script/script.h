/* script/script.h - a tidy document becomes the lines to be spoken, in order.
 *
 * Promises: each visible letter or digit of a spoken block is in exactly one line's `show`; whatever is not
 * spoken is in `skips` with its reason; no line's `say` is empty or over LT_LINE_MAX_BYTES; every word of
 * `say` maps back to what was written. The same document gives the same script. Does not: choose voices,
 * know engines, do I/O. Holds no state between documents; safe to call on several threads at once. */
#ifndef LT_SCRIPT_SCRIPT_H
#define LT_SCRIPT_SCRIPT_H

#include "base/buf.h"
#include "model/doubt.h"
#include "model/line.h"

/* How words are said that no rule gets right (voices/LEXICONS.md): read once, then only looked at, by any
 * number of threads at once. Nearer scopes win over wider ones, longer entries over shorter ones. */
enum lt_lexicon_scope { LT_LEXICON_BUILTIN, LT_LEXICON_USER, LT_LEXICON_PROJECT, LT_LEXICON_DOCUMENT };

struct lt_lexicon;

LT_MUST enum lt_status lt_lexicon_open(struct lt_cx *cx, struct lt_lexicon **out);
void lt_lexicon_close(struct lt_lexicon *lex); /* NULL is fine */

/* Entries from bytes (one a line, or W3C PLS) or from a file of them. `name` is for sentences. LT_FORMAT
 * names the line and what is wrong; entries before it stay. */
LT_MUST enum lt_status lt_lexicon_add(struct lt_cx *cx, struct lt_lexicon *lex, const char *name,
                                      struct lt_str bytes, enum lt_lexicon_scope scope);
LT_MUST enum lt_status lt_lexicon_add_file(struct lt_cx *cx, struct lt_lexicon *lex, const char *path,
                                           enum lt_lexicon_scope scope);
/* Words that we know espeak-ng gets wrong, in the widest scope. */
LT_MUST enum lt_status lt_lexicon_add_builtin(struct lt_cx *cx, struct lt_lexicon *lex);
size_t lt_lexicon_size(const struct lt_lexicon *lex); /* entries */

/* Where a line says that the voice is a synthetic one: after the headline and the author, or at the end. */
enum lt_disclose { LT_DISCLOSE_NO, LT_DISCLOSE_START, LT_DISCLOSE_END };

struct lt_script_opts {
    struct lt_str lang; /* asked for with --lang: wins over the document's; empty: document, else detected */
    /* Language of the voice that was asked for, empty: none was. A text that does not tell its language is
     * taken to be in this one, and one that is detected by its primary subtag only is taken to be of its
     * region. */
    struct lt_str reader_lang;
    int pause_pct; /* scales every pause; 0 means 100 */
    /* Bit sets of 1u << LT_ROLE_x: roles to read (or to leave out) whatever the policy says. A block that the
     * tidy room gave a reason (lt_block.why) stays unread either way. */
    uint32_t read_roles, skip_roles;
    int math;                         /* enum lt_math_mode (lang/math.h): what is done with formulas */
    const struct lt_lexicon *lexicon; /* may be NULL */
    enum lt_disclose disclose;
    struct lt_str disclosure; /* its words; empty: those of the language, else of English */
    size_t players; /* voices for speakers, who are heard by their voice: a name is said once, or when the
                       voice has been another's since; 0: all names are said */
};

LT_MUST enum lt_status lt_script(struct lt_cx *cx, const struct lt_script_opts *opts,
                                 const struct lt_doc *doc, struct lt_script *out);

/* The same a passage at a time, for whoever does not want to hold all of it: a scribe looks the document over
 * when it is opened; each call of next adds the lines and skips of one step (the headline, a block) to *out,
 * which the caller may empty in between: no passage looks back at another. *more false: nothing was added,
 * the script is complete. `doc` and what `opts` points to are needed until the scribe is closed; out->lang
 * belongs to them. One thread at a time; close in every case. */
struct lt_scribe;

LT_MUST enum lt_status lt_scribe_open(struct lt_cx *cx, const struct lt_script_opts *opts,
                                      const struct lt_doc *doc, struct lt_scribe **out);
LT_MUST enum lt_status lt_scribe_next(struct lt_cx *cx, struct lt_scribe *scribe, struct lt_script *out,
                                      bool *more);
void lt_scribe_close(struct lt_scribe *scribe); /* NULL is fine */

/* Bytes of the blocks that are read, all in all: what the lines' src_len add up to, white space aside. */
uint64_t lt_scribe_text_bytes(const struct lt_scribe *scribe);

/* One text, as `lectern text --as sentences` and `--as spoken --lines` have it: the slices of `text` that are
 * sentences, in order; each is handed to `each`. */
LT_MUST enum lt_status lt_scribe_sentences(struct lt_cx *cx, struct lt_str lang, struct lt_str text,
                                           void (*each)(void *user, struct lt_str sentence), void *user);

/* One written text (a line, a sentence) as it is spoken, added to *say; `math` is an enum lt_math_mode. */
LT_MUST enum lt_status lt_scribe_spoken(struct lt_cx *cx, struct lt_str lang, struct lt_str text, int math,
                                        struct lt_buf *say);

/* Gives each formula in the document's blocks a span that holds how a person writes it ("x² + 1"). For
 * showing the text; a script is made of the document as it was before. */
LT_MUST enum lt_status lt_scribe_formulas(struct lt_cx *cx, struct lt_doc *doc);

/* The words of a script that may be said wrong, in order of how often they come, then as met. A word that the
 * lexicon knows, or that the normaliser has rewritten, is not among them. `lexicon` may be NULL. Close in
 * every case. */
LT_MUST enum lt_status lt_doubts_find(struct lt_cx *cx, const struct lt_script *script,
                                      const struct lt_lexicon *lexicon, struct lt_doubts *out);
void lt_doubts_close(struct lt_doubts *d);

#endif
