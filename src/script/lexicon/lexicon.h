/* script/lexicon/lexicon.h - how words are said that no rule gets right. Entries come from files
 * (script/lexicon/file.c: one a line; script/lexicon/pls.c: W3C PLS), are found in written text by word,
 * phrase or stem, and replace what the normaliser would say there. The door's part is in script.h. */
#ifndef LT_SCRIPT_LEXICON_LEXICON_H
#define LT_SCRIPT_LEXICON_LEXICON_H

#include "script/normal/normal.h"
#include "script/script.h"

enum lt_lex_kind {
    LT_LEX_SAY,      /* value: another writing that is said right */
    LT_LEX_WORD,     /* read as a word, not letter by letter */
    LT_LEX_LETTERS,  /* spelled */
    LT_LEX_LANGUAGE, /* value: BCP 47 tag */
    LT_LEX_IPA,      /* value: IPA; becomes phonemes of the line's language */
    LT_LEX_PHONEMES  /* value: the engine's own */
};

struct lt_lex_entry {
    struct lt_str written; /* single spaces; apostrophes are ' */
    struct lt_str value;
    struct lt_str lang; /* of the texts it is for; empty: all */
    uint8_t kind;
    uint8_t scope;   /* enum lt_lexicon_scope */
    bool any_case;   /* written in small letters: says it for capitals too */
    bool stem;       /* "word*": the rest of the word is said as written */
    uint32_t key_at; /* bytes of `written` before its first letter or digit */
    uint32_t next;   /* entries with the same key; index + 1 */
    uint32_t order;  /* as read: of equals the later one wins */
};

enum { LT_LEX_PAIRS = 4096 };

struct lt_lexicon {
    struct lt_arena arena;
    struct lt_lex_entry *entries;
    size_t n, cap;
    uint32_t *slots; /* hash of the first word → entry index + 1 */
    size_t n_slots;
    uint64_t firsts[LT_LEX_PAIRS / 64]; /* how keys begin: a bit for two bytes */
    uint64_t stems;                     /* bit n: there is a stem of n bytes (63: or more) */
};

/* Add one entry; strings are copied. The lexicon's index is rebuilt by lt_lex_index. */
LT_MUST enum lt_status lt_lex_add(struct lt_cx *cx, struct lt_lexicon *lex, const struct lt_lex_entry *entry);
LT_MUST enum lt_status lt_lex_index(struct lt_cx *cx, struct lt_lexicon *lex);

/* Sentences name this line of the file whose scope is at hand: "my.lex:7". `where` must live until the scope
 * that is handed back is entered again. */
enum { LT_LEX_WHERE = 256 };
struct lt_scope lt_lex_enter_line(struct lt_cx *cx, char where[LT_LEX_WHERE], long line);

/* All entries of a file; sentences name the line, in the scope at hand. */
LT_MUST enum lt_status lt_lex_read_lines(struct lt_cx *cx, struct lt_lexicon *lex, struct lt_str text,
                                         enum lt_lexicon_scope scope);
LT_MUST enum lt_status lt_lex_read_pls(struct lt_cx *cx, struct lt_lexicon *lex, struct lt_str xml,
                                       enum lt_lexicon_scope scope);

/* The entry for the word that begins at text[at] (a letter or digit with none before it), the longest one,
 * then the one of the nearest scope. Sets where what it replaces begins and ends. NULL: none. */
const struct lt_lex_entry *lt_lex_find(const struct lt_lexicon *lex, struct lt_str lang, struct lt_str text,
                                       size_t at, size_t *from, size_t *to);

/* Replace in *said, which says `show`, what the lexicon knows better. What its spans say is put into
 * `values`, which must live as long as they. NULL lexicon: nothing to do. */
LT_MUST enum lt_status lt_lex_apply(struct lt_cx *cx, const struct lt_lexicon *lex, struct lt_str lang,
                                    struct lt_str show, struct lt_arena *values, struct lt_said *said);

/* IPA as espeak-ng's mnemonics for a language, added to *out. False: *bad is the symbol that has none. */
bool lt_ipa_to_espeak(struct lt_str ipa, struct lt_str lang, struct lt_buf *out, struct lt_str *bad);

#endif
