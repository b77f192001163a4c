/* narrate/output.h - what the finished file is called and what kind it is. */
#ifndef LT_NARRATE_OUTPUT_H
#define LT_NARRATE_OUTPUT_H

#include "narrate/studio.h"

/* STREAM leaves while it is spoken; WHOLE goes the same way, but once it is complete. */
enum lt_output_kind {
    LT_OUTPUT_OPUS,
    LT_OUTPUT_PCM,
    LT_OUTPUT_M4B,
    LT_OUTPUT_EPUB,
    LT_OUTPUT_DAISY, /* in a ZIP archive */
    LT_OUTPUT_STREAM,
    LT_OUTPUT_WHOLE
};

struct lt_output {
    enum lt_output_kind kind;
    struct lt_str path;           /* terminated; in the arena */
    struct lt_str suffix;         /* of a PCM file, with its dot */
    struct lt_str identity, mark; /* of what it is made from: see naming.h */
};

/* Decide where an article goes. In a directory it is called as naming.h says, and another source's file is
 * left alone unless `force` is set: then LT_IO when no name is free. LT_USAGE: the file would replace the
 * input.
 */
LT_MUST enum lt_status lt_output_choose(struct lt_cx *cx, struct lt_job *job, const struct lt_doc *doc,
                                        struct lt_arena *arena, struct lt_output *out);

/* Directories of a tree are made. LT_IO when the file cannot be made where it should go: better heard before
 * an hour of work than after it. */
LT_MUST enum lt_status lt_output_probe(struct lt_cx *cx, const struct lt_job *job, struct lt_arena *arena,
                                       const struct lt_output *out);

/* Is there no file, but bytes that go where "-" goes? */
bool lt_output_is_stream(const struct lt_output *out);

/* Is there something at the path that does not say that this very source made it? */
bool lt_output_is_foreign(const char *path, struct lt_str mark);

/* Is it text and sound in one? And are its takes PCM? */
bool lt_output_is_book(const struct lt_output *out);
bool lt_output_is_pcm(const struct lt_output *out, const struct lt_settings *settings);

/* Remember it as written. */
LT_MUST enum lt_status lt_output_written(struct lt_cx *cx, const struct lt_job *job,
                                         const struct lt_output *out);

/* Is the EPUB or ZIP archive at `path` a book that lectern made? */
bool lt_output_is_own_book(const char *path);

/* LT_USAGE when `output` names a kind of file that lectern does not write: asked before any work is done. */
LT_MUST enum lt_status lt_output_check(struct lt_cx *cx, const char *output);

#endif
