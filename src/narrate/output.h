/* narrate/output.h - what the finished file is called and what kind it is. */
#ifndef LT_NARRATE_OUTPUT_H
#define LT_NARRATE_OUTPUT_H

#include "narrate/studio.h"

enum lt_output_kind { LT_OUTPUT_OPUS, LT_OUTPUT_PCM, LT_OUTPUT_STREAM };

struct lt_output {
    enum lt_output_kind kind;
    struct lt_str path;   /* terminated; in the arena */
    struct lt_str suffix; /* of a PCM file, with its dot */
};

/* Decide where an article goes. A directory's names come from the source's, with the number and title of the
 * article where the source holds several. LT_USAGE: the suffix is none that lectern writes, or the file would
 * replace the input. A name this lectern has written already gets the input's own suffix kept in it. */
LT_MUST enum lt_status lt_output_choose(struct lt_cx *cx, struct lt_job *job, const struct lt_doc *doc,
                                        struct lt_arena *arena, struct lt_output *out);

/* LT_IO when the file cannot be made where it should go: better heard before an hour of work than after it.
 */
LT_MUST enum lt_status lt_output_probe(struct lt_cx *cx, const struct lt_output *out);

/* Remember a name as written. */
LT_MUST enum lt_status lt_output_written(struct lt_cx *cx, struct lectern *l, struct lt_str path);

/* LT_USAGE when `output` names a kind of file that lectern does not write: asked before any work is done. */
LT_MUST enum lt_status lt_output_check(struct lt_cx *cx, const char *output);

#endif
