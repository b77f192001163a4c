/* engines/command_line.h - the command of a profile's engine-voice, taken apart: words separated by spaces,
 * without a shell. {text}, {file}, {wav} and {rate} in a word stand for the text, a file that holds it, a
 * file that the sound is to go to, and the speed in per cent. */
#ifndef LT_ENGINES_COMMAND_LINE_H
#define LT_ENGINES_COMMAND_LINE_H

#include "base/buf.h"

enum { LT_COMMAND_WORDS = 48 };

struct lt_command_line {
    struct lt_buf space; /* of the words */
    const char *argv[LT_COMMAND_WORDS + 1];
    bool text, file, wav, rate; /* which of them are in it */
};

/* What they stand for. A text that begins like an option gets a space before it. */
struct lt_command_values {
    struct lt_str text;
    const char *file, *wav;
    int rate_pct;
};

/* LT_USAGE: it is empty, has too many words, or names something else in braces. Close in every case. */
LT_MUST enum lt_status lt_command_line_make(struct lt_cx *cx, struct lt_str command,
                                            const struct lt_command_values *values,
                                            struct lt_command_line *out);
void lt_command_line_close(struct lt_command_line *line);

#endif
