/* read/reader.h - a kind of source lectern can read: one row of the table in read.c, where it has its name.
 *
 * A reader gets bytes and hands documents to the reading it was called in. One that reads a single text
 * (text, Markdown, HTML) only fills a document and is run by lt_reading_document; one that holds many
 * (archives, feeds, mail) calls lt_reading_member for each and so may hold any of the other kinds. */
#ifndef LT_READ_READER_H
#define LT_READ_READER_H

#include "read/read.h"

enum {
    LT_SNIFF_BYTES = 8192,   /* how far into a source the readers look to tell what it is */
    LT_READ_MAX_DEPTH = 4,   /* an archive in an archive in a message in a feed; deeper is refused */
    LT_READ_BUDGET = 1 << 30 /* bytes that members may unpack to, all in all */
};

/* One call of lt_read, handed down through everything that holds other sources. */
struct lt_reading {
    const struct lt_read_opts *opts;
    const struct lt_read_sink *sink;
    size_t max_bytes;     /* of one source */
    uint64_t budget;      /* unpacked bytes still allowed */
    int depth;            /* 0: what the caller asked for */
    struct lt_buf *spent; /* the file as loaded, when it is one document: let go before that is handed on */
    size_t articles;      /* handed to the sink so far */
    bool sink_stopped;    /* the failure came from the sink: no reader may recover from it */
};

struct lt_reader {
    const char *suffixes;             /* of file names, parted by spaces: "txt text" */
    const char *media;                /* media types, parted by spaces */
    int (*sniff)(struct lt_str head); /* how sure, from the first LT_SNIFF_BYTES: 0 (no) to 100 */
    /* `bytes` are the source's; .p NULL only when from_path is set: then read source->path. */
    enum lt_status (*read)(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                           struct lt_str bytes);
    bool from_path; /* reads a file piece by piece: its size has no ceiling of its own */
    bool single;    /* one document, which lt_reading_document reads: the bytes are of no use after it */
};

extern const struct lt_reader lt_reader_text, lt_reader_markdown, lt_reader_html, lt_reader_archive,
    lt_reader_feed, lt_reader_json, lt_reader_eml, lt_reader_mhtml, lt_reader_mbox, lt_reader_warc,
    lt_reader_epub, lt_reader_packed;

/* What the text is written in; tells where a character set may be declared. */
enum lt_markup { LT_MARKUP_NONE, LT_MARKUP_HTML, LT_MARKUP_XML };

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

/* Something found inside a source: told apart and read like a source of its own, one level deeper. A member
 * that cannot be read is warned about and passed over; what ends the whole reading (the sink, memory, the
 * budget, cancelling) is returned. */
LT_MUST enum lt_status lt_reading_member(struct lt_cx *cx, struct lt_reading *r,
                                         const struct lt_source *member);

/* The same for a source that is the whole content of another one: its failure is the other one's. */
LT_MUST enum lt_status lt_reading_content(struct lt_cx *cx, struct lt_reading *r,
                                          const struct lt_source *content);

/* What kind of file these bytes are when they are no text: "a PNG picture"; NULL: they may be text. */
const char *lt_sniff_binary(struct lt_str head);

/* How a text looks, for sniff functions; see sniff.c. */
int lt_sniff_text(struct lt_str head);
int lt_sniff_markdown(struct lt_str head);
int lt_sniff_html(struct lt_str head);

/* Filled documents of single texts; HTML's is in read/pages/html.h. */
lt_document_reader lt_plain_read, lt_markdown_read;

#endif
