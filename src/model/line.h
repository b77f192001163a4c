/* model/line.h - what is said, one line at a time: a sentence or a part of one, with everything a later room
 * needs to perform it. Strings and arrays live in the script's arena and die with it. */
#ifndef LT_MODEL_LINE_H
#define LT_MODEL_LINE_H

#include "base/buf.h"
#include "model/doc.h"

/* From what is said back to what is written. Pieces are in order of `say_at`, cover all of `say`, and do not
 * overlap; `show` ranges never decrease. Several words said for one written thing share its show range. */
struct lt_align {
    uint32_t say_at, say_len;
    uint32_t show_at, show_len;
};

/* A stretch of `say` that is read in a way of its own. */
enum lt_say_kind {
    LT_SAY_LANGUAGE, /* value: BCP 47 tag; that language's letter-to-sound rules, same voice */
    LT_SAY_PHONEMES, /* value: engine phonemes (espeak-ng mnemonics) instead of the text */
    LT_SAY_LETTERS   /* spelled out, letter by letter */
};

struct lt_say_span {
    enum lt_say_kind kind;
    uint32_t at, len; /* bytes of `say`; sorted; never overlap */
    struct lt_str value;
};

/* How a line is told apart by ear: a profile may give each its own rate, pitch or voice. */
enum lt_manner {
    LT_MANNER_PLAIN,
    LT_MANNER_TITLE,
    LT_MANNER_HEADING,
    LT_MANNER_QUOTE,
    LT_MANNER_ASIDE,
    LT_MANNERS
};

enum { LT_LINE_MAX_BYTES = 1500 }; /* of `say`; longer sentences are split at clauses */

struct lt_line {
    struct lt_str show; /* as written: what captions and players get */
    struct lt_str say;  /* as spoken: what the engine gets; never empty */
    struct lt_align *align;
    struct lt_say_span *spans;
    uint32_t n_align, n_spans;
    uint32_t block;           /* index into doc->blocks */
    uint32_t src_at, src_len; /* bytes of that block's text it came from; len 0: added by the policy */
    enum lt_role role;
    enum lt_manner manner;
    struct lt_str lang;    /* BCP 47; never empty */
    struct lt_str speaker; /* whose words they are; empty: nobody's but the reader's */
    struct lt_str voice;   /* who says it, where that is to be shown: narrate has cast it; may be empty */
    int32_t pause_before_ms, pause_after_ms; /* silence; between two lines the longer one counts */
    uint32_t take;                           /* 0, or which other saying of it is wanted */
    bool starts_block;                       /* first line of its block */
    bool starts_part;                        /* a chapter may begin here by structure: title, heading, bio */
};

/* What is kept of a line after its words have been put away: when it sounds, where chapters begin. */
struct lt_slate {
    int64_t length48; /* of its sound, 1/48000 s */
    int32_t pause_before_ms, pause_after_ms;
    uint32_t block;
    uint8_t role; /* enum lt_role */
    bool starts_block, starts_part;
};

struct lt_slate lt_line_slate(const struct lt_line *line, int64_t length48);

/* A block, or a part of one, that is not spoken, and why. */
struct lt_skip {
    uint32_t block;
    uint32_t at, len; /* bytes of the block's text */
    struct lt_str why;
};

/* All of what is said, or a passage of it. */
struct lt_script {
    struct lt_arena arena;
    struct lt_str lang;    /* of the whole: declared, detected or asked for */
    const char *lang_from; /* "the document", "detected", "--lang", "the voice", "default" */
    struct lt_line *lines;
    struct lt_skip *skips;
    size_t n_lines, cap_lines, n_skips, cap_skips;
};

void lt_script_init(struct lt_script *s);
void lt_script_close(struct lt_script *s);

/* New zeroed items at the end; NULL: memory, recorded in cx. */
struct lt_line *lt_script_add(struct lt_cx *cx, struct lt_script *s);
struct lt_skip *lt_script_skip(struct lt_cx *cx, struct lt_script *s, uint32_t block, struct lt_str why);

/* What is not spoken, as things a reader knows, with the option that reads them: "2 captions (--captions
 * read), navigation"; nothing when all is. */
void lt_skips_tell(const struct lt_skip *skips, size_t n, struct lt_buf *out);

/* How a line's `show` begins, cut to a title's length at a word, with an ellipsis where more follows; in
 * `arena`. .p NULL: out of memory. */
struct lt_str lt_line_opening(struct lt_str show, struct lt_arena *arena);

/* A chapter's title, cut in the same way to 126 bytes: what is longer makes a frame in an MP3's chapter whose
 * size ffmpeg reads otherwise than ID3v2.4 writes it, and then there is no such chapter. */
struct lt_str lt_line_title(struct lt_str text, struct lt_arena *arena);

/* Where in `show` the byte `say_at` was written: the align piece that holds it, or NULL. */
const struct lt_align *lt_line_written(const struct lt_line *line, uint32_t say_at);

#endif
