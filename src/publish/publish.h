/* publish/publish.h - what stands beside a finished file: captions, chapters, an account of what was read.
 *
 * From nouns to bytes: lines are asked for one after the other, bytes handed on as they are made, so that
 * memory stays flat however long the file is. The same input gives the same bytes. Times are counted, not
 * measured. A caption begins with its line and stays through the pause after it, for a second and a
 * half at most. */
#ifndef LT_PUBLISH_PUBLISH_H
#define LT_PUBLISH_PUBLISH_H

#include "base/sink.h"
#include "model/doubt.h"
#include "model/episode.h"
#include "model/performed.h"

enum { LT_CAPTION_WIDTH = 65 };

struct lt_publish_file {
    struct lt_str name, bytes;
};

/* Everything there is to tell. Borrowed; only `engine` may be NULL. */
struct lt_publication {
    const struct lt_doc *doc;
    struct lt_str lang;    /* of the whole script, and */
    const char *lang_from; /* how that is known */
    const struct lt_skip *skips;
    size_t n_skips;
    const struct lt_episode *episode;
    const struct lt_voice *const *voices; /* who reads, as they come; the first is the leading one */
    size_t n_voices;
    struct lt_str audio;           /* the file's name, without folders */
    struct lt_str generator;       /* "lectern 1.2.3" */
    const char *engine;            /* name and version */
    int caption_width;             /* characters in a line of a caption; 0: LT_CAPTION_WIDTH */
    struct lt_str source;          /* what it was made of, where that is not the document's name */
    const struct lt_tag *settings; /* with which it can be made again; for the account */
    size_t n_settings;
    struct lt_str disclosure; /* says that the voice is synthetic; may be empty */
    struct lt_str picture;    /* the cover, PNG or JPEG; empty: none. This and the rest: of books only */
    struct lt_str mark;       /* which source made it, as files say it; may be empty */
    struct lt_str modified;   /* "2026-03-04T10:20:30Z" */
    const struct lt_publish_file *files; /* of the book it was read from (lt_doc.files) */
    size_t n_files;
    /* The line of cue i; its take has at least its marks. Valid until the next call. */
    enum lt_status (*line)(void *user, struct lt_cx *cx, size_t i, const struct lt_performed **line);
    void *user;
};

/* WebVTT: cues for every line, those of the reader's own too, its text as written: at most two lines of
 * caption_width characters, at most seven seconds where there is a word to cut at. `words`: with a time stamp
 * before every word. */
LT_MUST enum lt_status lt_publish_vtt(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                      const struct lt_sink *out);

/* The same cues as SubRip. */
LT_MUST enum lt_status lt_publish_srt(struct lt_cx *cx, const struct lt_publication *p,
                                      const struct lt_sink *out);

/* Podcast JSON chapters 1.2: all of the episode's. */
LT_MUST enum lt_status lt_publish_chapters(struct lt_cx *cx, const struct lt_publication *p,
                                           const struct lt_sink *out);

/* The transcript as JSON of the podcast namespace: a segment for every line, with who reads
 * it where several do. */
LT_MUST enum lt_status lt_publish_transcript(struct lt_cx *cx, const struct lt_publication *p,
                                             const struct lt_sink *out);

/* Show notes as safe HTML: how the article begins, where it stands, what the voice is, and last all chapters
 * as lines of "00:00:00 Title", where there are three or more. */
LT_MUST enum lt_status lt_publish_notes(struct lt_cx *cx, const struct lt_publication *p,
                                        const struct lt_sink *out);

/* The account: what was said when and by whom, what was not and why, how loud, made with what. `words`: with
 * the time of every word. */
LT_MUST enum lt_status lt_publish_account(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                          const struct lt_sink *out);

/* From begin48 to end48; `line` is the first that begins in it. */
struct lt_stretch {
    size_t line;
    int64_t begin48, end48;
};

/* Where the files of a book go, in the order they come. */
struct lt_shelf {
    enum lt_status (*add)(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes);
    /* The sound of a chapter, from its beginning to the next one's. */
    enum lt_status (*sound)(void *user, struct lt_cx *cx, struct lt_str name, size_t chapter);
    /* The sound of a stretch that begins with a line. */
    enum lt_status (*stretch)(void *user, struct lt_cx *cx, struct lt_str name, const struct lt_stretch *of);
    void *user;
};

/* An EPUB 3 with Media Overlays: its files, the mimetype first. `opus`: the sounds are Opus, not MP3. */
LT_MUST enum lt_status lt_publish_epub(struct lt_cx *cx, const struct lt_publication *p, bool opus,
                                       const struct lt_shelf *to);

/* The EPUB 3 that it was read from, with overlays put into it: every file as it is in p->files, but for ids
 * in the documents, a link to the style of what is being spoken, and the package document. lt_publish_weaves:
 * it is such a book (EPUB 3, its texts UTF-8); else lt_publish_epub makes one of its text. */
bool lt_publish_weaves(const struct lt_publication *p);
LT_MUST enum lt_status lt_publish_weave(struct lt_cx *cx, const struct lt_publication *p, bool opus,
                                        const struct lt_shelf *to);

/* A DAISY 2.02 book, text and sound in full, with MP3s. */
LT_MUST enum lt_status lt_publish_daisy(struct lt_cx *cx, const struct lt_publication *p,
                                        const struct lt_shelf *to);

/* A ZIP archive of stored entries: the same input gives the same bytes. `out` is needed until it is closed,
 * which it is in every case. LT_LIMIT: more than 4 GiB or 65,535 entries. */
struct lt_zip;
LT_MUST enum lt_status lt_zip_open(struct lt_cx *cx, const struct lt_sink *out, struct lt_zip **zip);
LT_MUST enum lt_status lt_zip_add(struct lt_cx *cx, struct lt_zip *z, struct lt_str name,
                                  struct lt_str bytes);
LT_MUST enum lt_status lt_zip_add_file(struct lt_cx *cx, struct lt_zip *z, struct lt_str name, int fd);
LT_MUST enum lt_status lt_zip_finish(struct lt_cx *cx, struct lt_zip *z);
void lt_zip_close(struct lt_zip *z); /* NULL is fine */

/* A form in which an article is shown without being spoken: "article", "json", "sections", "sentences",
 * "spoken", "script", "ssml". */
struct lt_publish_form {
    const char *name;
    bool needs_script;   /* else the script is empty */
    bool says;           /* shows how words are said: lexicons matter */
    bool raw_from_stdin; /* standard input is one text, not an article */
    enum lt_status (*write)(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                            struct lt_buf *out);
};

const struct lt_publish_form *lt_publish_form_find(struct lt_str name); /* NULL: none */

/* s with its line breaks as spaces, and a line feed. */
void lt_publish_one_line(struct lt_buf *out, struct lt_str s);

/* A word that may be said wrong, how it is said (may be empty), and what stands around it. */
struct lt_publish_word {
    const struct lt_doubtful *word;
    struct lt_str ipa, before, after;
};

struct lt_publish_words {
    struct lt_str name, lang; /* of the article */
    const struct lt_publish_word *items;
    size_t n;
};

/* The list of them in the form "table", "json" or "lexicon", added to *out; LT_USAGE for another form. */
LT_MUST enum lt_status lt_publish_words(struct lt_cx *cx, const char *form,
                                        const struct lt_publish_words *words, struct lt_buf *out);

/* A podcast: RSS 2.0 with Apple's and the podcast namespace. URLs are complete and escaped; empty: there is
 * none. */
struct lt_feed_file {
    struct lt_str url, type;
    uint64_t bytes;
};

struct lt_feed_item {
    struct lt_str title, guid, author, lang;
    struct lt_str link;       /* where the article stands; only http and https are given */
    struct lt_str notes;      /* plain text */
    struct lt_str notes_html; /* safe HTML to go in place of notes, link and chapters; empty: none */
    struct lt_str image;
    int64_t published_s; /* since 1970, in UTC */
    int64_t length48;
    struct lt_feed_file enclosure, alternate;
    struct lt_str integrity; /* of the alternate: "sha256-…" */
    struct lt_str chapters_url, vtt_url, srt_url, transcript_url;
    size_t number;                     /* of an episode of a serial, from 1; 0: none */
    const struct lt_chapter *chapters; /* for the notes */
    size_t n_chapters;
};

struct lt_feed_channel {
    struct lt_str title, link, description, lang, author, email, category, image, self, guid, medium,
        generator;
    struct lt_str disclosure, disclosure_lang; /* words that say that the voice is synthetic */
    bool closed;                               /* in no directory */
    bool serial;                               /* numbered, to be heard in order */
};

/* One <item>, added to *out. */
LT_MUST enum lt_status lt_publish_feed_item(struct lt_cx *cx, const struct lt_feed_item *item,
                                            struct lt_buf *out);

/* Where a page of a feed of several (RFC 5005) stands among the others: their URLs, empty where there is
 * none.
 */
struct lt_feed_paging {
    struct lt_str self, first, previous, next, last;
};

/* The whole feed of such items, or a page of it, in the order they come. */
LT_MUST enum lt_status lt_publish_feed(struct lt_cx *cx, const struct lt_feed_channel *channel,
                                       const struct lt_feed_paging *paging, const struct lt_str *items,
                                       size_t n, struct lt_buf *out);

/* An episode as a page lists it; all as it stands in its item, escaped. */
struct lt_feed_entry {
    struct lt_str title, url, type, bytes, seconds, date, link;
};

/* A plain page about the feed, without scripts: what it is, how to subscribe, its episodes, each with what
 * embeds it in another page; and the same for machines (schema.org, as JSON-LD). */
LT_MUST enum lt_status lt_publish_feed_page(struct lt_cx *cx, const struct lt_feed_channel *channel,
                                            const struct lt_feed_entry *entries, size_t n,
                                            struct lt_buf *out);

#endif
