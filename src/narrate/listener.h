/* narrate/listener.h - the second listener: a program of the user's that gets the sound of a line and gives
 * the words it heard (setting listener; voices/ENGINES.md). */
#ifndef LT_NARRATE_LISTENER_H
#define LT_NARRATE_LISTENER_H

#include "base/status.h"
#include "model/line.h"
#include "model/pcm.h"

/* Ask `program` (a path) what it hears of a line: it is started as "PROGRAM LANG", gets a WAV file (mono, 16
 * bits, the rate of `pcm`) on stdin and says words on stdout, in UTF-8. It may read what the user may and
 * start the system's programs, write nothing, and has no network. *missed: the share of the line's words that
 * it did not hear (heard.h), as they were to be said or as they are written, whichever is less: recognisers
 * write figures. LT_ENGINE: it cannot be started, ends with another status than 0, says nothing or takes
 * longer than a minute and four times the sound. Blocks; any thread. */
LT_MUST enum lt_status lt_listener_ask(struct lt_cx *cx, const char *program, const struct lt_line *line,
                                       const struct lt_pcm *pcm, double *missed);

#endif
