/* read/reading.h - a reading in progress: how readers hand on what they find, be it a document or another
 * source. */
#ifndef LT_READ_READING_H
#define LT_READ_READING_H

#include "read/charset.h"
#include "read/read.h"

enum {
    LT_READ_MAX_DEPTH = 4,   /* an archive in an archive in a message in a feed; deeper is refused */
    LT_READ_BUDGET = 1 << 30 /* bytes that members may unpack to with no article among them */
};

/* One call of lt_read, handed down through everything that holds other sources. */
struct lt_reading {
    /* The door's way in, for what is found inside: tells what `source` is and has it read. */
    enum lt_status (*open)(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source);
    const struct lt_read_opts *opts;
    const struct lt_read_sink *sink;
    size_t max_bytes;     /* of one source */
    uint64_t budget;      /* unpacked bytes still allowed */
    int depth;            /* 0: what the caller asked for */
    struct lt_buf *spent; /* the file as loaded, when it is one document: let go before that is handed on */
    size_t articles;      /* handed to the sink so far */
    bool sink_stopped;    /* the failure came from the sink: no reader may recover from it */
};

/* Fills an opened document from clean UTF-8 (no byte order mark, no NULs). */
typedef enum lt_status lt_document_reader(struct lt_cx *cx, const struct lt_read_opts *opts,
                                          const struct lt_source *source, struct lt_str text,
                                          struct lt_doc *doc);

/* Bytes to clean text, text to a document, the document to the sink. */
LT_MUST enum lt_status lt_reading_document(struct lt_cx *cx, struct lt_reading *r,
                                           const struct lt_source *source, struct lt_str bytes,
                                           enum lt_markup markup, lt_document_reader *fill);

/* The document to the sink; LT_FORMAT when there is nothing in it to read. */
LT_MUST enum lt_status lt_reading_deliver(struct lt_cx *cx, struct lt_reading *r,
                                          const struct lt_source *source, struct lt_doc *doc);

/* How the reading of one part among many ended: a part that cannot be read is warned about and passed over;
 * what ends the whole reading (the sink, memory, the budget, cancelling) is returned. */
LT_MUST enum lt_status lt_reading_part(struct lt_cx *cx, struct lt_reading *r, enum lt_status st);

/* Something found inside a source: told apart and read like a source of its own, one level deeper; a part as
 * above. */
LT_MUST enum lt_status lt_reading_member(struct lt_cx *cx, struct lt_reading *r,
                                         const struct lt_source *member);

/* The same for a source that is the whole content of another one: its failure is the other one's. */
LT_MUST enum lt_status lt_reading_content(struct lt_cx *cx, struct lt_reading *r,
                                          const struct lt_source *content);

/* A part of the source is warned about with this sentence and passed over; the sink counts it. */
LT_PRINTF(3, 4) void lt_reading_pass_over(struct lt_cx *cx, struct lt_reading *r, const char *fmt, ...);

#endif
