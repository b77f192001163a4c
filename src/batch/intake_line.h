/* batch/intake_line.h - items that are named by lines of JSON: {"file": PATH}, and for a part of it "offset"
 * and "length" (a record of a WARC whose records are compressed one by one, as its index tells). */
#ifndef LT_BATCH_INTAKE_LINE_H
#define LT_BATCH_INTAKE_LINE_H

#include "batch/listing.h"

/* A line becomes a listed source, in the listing's arena. LT_FORMAT says what is wrong with it. */
LT_MUST enum lt_status lt_intake_line(struct lt_cx *cx, struct lt_listing *l, struct lt_str line,
                                      size_t number, struct lt_listed *out);

/* Every line of a file; blank ones are nothing. */
LT_MUST enum lt_status lt_intake_file(struct lt_cx *cx, struct lt_listing *l, const char *path);

#endif
