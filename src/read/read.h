/* read/read.h - bytes become documents.
 *
 * Takes a source of any known kind (text, Markdown, HTML; feeds, books, mail, JSON; archives of them, nested
 * to a limit), tells the kind by looking at the bytes, converts them to clean UTF-8 and hands each article it
 * finds to the caller. In sources that hold many, one that cannot be read is a warning and the others are
 * read. Promises: text is valid UTF-8 without controls; blocks are in reading order and know their source
 * bytes; memory and nesting are bounded whatever the bytes are. Does not: decide what is spoken (tidy and
 * script do), or fetch pictures. */
#ifndef LT_READ_READ_H
#define LT_READ_READ_H

#include "base/proc.h"
#include "model/doc.h"
#include "model/source.h"

/* Names of an object's members in JSON and JSON Lines; empty: the names in common use. */
struct lt_read_fields {
    struct lt_str title, author, date, url, lang, text, html;
};

struct lt_read_opts {
    size_t max_bytes; /* of one source; 0: LT_READ_MAX_BYTES */
    bool whole_page;  /* HTML: no main-content choice, everything is the article */
    bool picture;     /* fill lt_doc.picture */
    struct lt_read_fields fields;
};

enum { LT_READ_MAX_BYTES = 64 * 1024 * 1024 };

/* Where articles go, one after the other, on the calling thread. The document belongs to the reader and is
 * valid during the call; it may be changed. A status other than LT_OK ends the reading and is handed on. */
struct lt_read_sink {
    enum lt_status (*article)(void *user, struct lt_cx *cx, struct lt_doc *doc);
    void (*passed_over)(
        void *user); /* a part of the source that cannot be read was warned about; may be NULL */
    void *user;
};

/* LT_NOTFOUND: there is no file; LT_FORMAT: it has no article ("x.html: no article text found", "x.bin: not
 * a text: …"); LT_LIMIT: it is larger than a ceiling. */
LT_MUST enum lt_status lt_read(struct lt_cx *cx, const struct lt_read_opts *opts,
                               const struct lt_source *source, const struct lt_read_sink *sink);

/* The same by a program of its own (read-doc): a warm process that forks a child for each source, which has
 * that source and nothing else: no file, no network, 3 GB of memory, an hour of the processor for each
 * article and a hundred for all that an archive holds. What it sends is checked; that it crashes, says
 * nothing for LT_READ_SILENCE_S, or is out of memory is a failure of this source like another, with a
 * sentence. A host serves one reading at a time; a zeroed one is ready for use and starts when it is needed,
 * or before, by lt_read_host_start. It dies with the thread that started it (another thread's next reading
 * starts a new one). Close in every case. */
enum {
    LT_READ_SILENCE_S = 120,
    LT_READ_MEMORY_MB = 3000,
    LT_READ_ARTICLE_S = 3600,
    LT_READ_PROCESSOR_S = 100 * LT_READ_ARTICLE_S
};

struct lt_read_host {
    struct lt_proc proc;
    int line;      /* a socket: descriptors to it, wait statuses from it */
    bool started;  /* the two above mean something */
    int silence_s; /* instead of LT_READ_SILENCE_S; 0: that */
};

LT_MUST enum lt_status lt_read_host_start(struct lt_cx *cx, struct lt_read_host *host);
void lt_read_host_close(struct lt_read_host *host);

LT_MUST enum lt_status lt_read_confined(struct lt_cx *cx, struct lt_read_host *host,
                                        const struct lt_read_opts *opts, const struct lt_source *source,
                                        const struct lt_read_sink *sink);

/* Files in an archive (zip, tar, 7z, cpio; compressed or not), unpacked by a program of its own
 * (unpack-files) that can do nothing but that. A member comes as a begin, pieces in order, and an end. */
struct lt_members {
    const char *const *patterns; /* of names without their folders, fnmatch(3); NULL after the last */
    bool folders;                /* all members, whose names keep their folders: relative, without ".." */
    uint64_t max_member, max_all;
    /* `name` is the member's without its folders: it is never empty, "." or "..", and has no '/', but is
     * otherwise what a stranger wrote. `bytes`: how many will come. */
    enum lt_status (*begin)(void *user, struct lt_cx *cx, struct lt_str name, uint64_t bytes);
    enum lt_status (*piece)(void *user, struct lt_cx *cx, struct lt_str piece);
    enum lt_status (*end)(void *user, struct lt_cx *cx);
    void *user;
};

/* LT_FORMAT: it is damaged, or none; LT_LIMIT: a member, or all, are larger than allowed. */
LT_MUST enum lt_status lt_read_members(struct lt_cx *cx, const char *path, const struct lt_members *how);

/* The same of an open file, at its beginning. */
LT_MUST enum lt_status lt_read_members_fd(struct lt_cx *cx, const char *name, int fd,
                                          const struct lt_members *how);

/* Is this file name's suffix one of those that lectern reads? For walking through directories. */
bool lt_read_knows(struct lt_str path);

/* Names of the types `lt_source.type` may declare, for --type and its help; NULL after the last. */
const char *const *lt_read_types(void);

#endif
