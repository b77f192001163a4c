/* narrate/output.h - what the finished files are called and of what kind they are. */
#ifndef LT_NARRATE_OUTPUT_H
#define LT_NARRATE_OUTPUT_H

#include "narrate/formats.h"
#include "narrate/studio.h"

/* STREAM leaves while it is spoken; WHOLE goes the same way, but once it is complete. */
enum lt_output_kind { LT_OUTPUT_FILES, LT_OUTPUT_STREAM, LT_OUTPUT_WHOLE };

struct lt_output_file {
    struct lt_str path; /* terminated; in the arena */
    struct lt_str suffix;
    enum lt_format format;
    bool pcm; /* it is made of samples, not of packets */
};

/* All files hold the same performance. */
struct lt_output {
    enum lt_output_kind kind;
    struct lt_str path; /* of the first file, or "-" */
    struct lt_output_file files[LT_FORMATS_MAX];
    size_t n_files;               /* 0: a stream */
    struct lt_str identity, mark; /* of what they are made from: see naming.h */
};

/* Decide where an article goes. In a directory it is called as naming.h says, and gets another name when that
 * is another source's; a file that was named is another source's or its own. Those are left alone unless
 * `force` is set: then LT_IO. LT_USAGE: the file would replace the input.
 */
LT_MUST enum lt_status lt_output_choose(struct lt_cx *cx, struct lt_job *job, const struct lt_doc *doc,
                                        struct lt_arena *arena, struct lt_output *out);

/* Directories of a tree are made. LT_IO when the file cannot be made where it should go: better heard before
 * an hour of work than after it. */
LT_MUST enum lt_status lt_output_probe(struct lt_cx *cx, const struct lt_job *job, struct lt_arena *arena,
                                       const struct lt_output *out);

/* The suffixes that the settings ask for, with their dots. Returns how many, at least 1. */
size_t lt_output_suffixes(const struct lt_settings *s, struct lt_str suffixes[LT_FORMATS_MAX]);

/* Is there no file, but bytes that go where "-" goes? */
bool lt_output_is_stream(const struct lt_output *out);

/* Is one of its files of this format? */
bool lt_output_has(const struct lt_output *out, enum lt_format format);

/* Is the EPUB or ZIP archive at `path` a book that lectern made? */
bool lt_output_is_own_book(const char *path);

/* Remember it as written. */
LT_MUST enum lt_status lt_output_written(struct lt_cx *cx, const struct lt_job *job,
                                         const struct lt_output *out);

/* LT_USAGE when `output` names a kind of file that lectern does not write, or not one of the settings'
 * formats: asked before any work is done. */
LT_MUST enum lt_status lt_output_check(struct lt_cx *cx, const struct lt_settings *s, const char *output);

/* Remember in the file's attributes what it is made from, before it appears. */
void lt_output_sign(const struct lt_job *job, int fd, const struct lt_output_file *file);

#endif
