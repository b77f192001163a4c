/* cli/voices.h - what the files of `lectern voices` share. */
#ifndef LT_CLI_VOICES_H
#define LT_CLI_VOICES_H

#include "cli/cli.h"

/* The command line. */
struct lt_voices_words {
    const char *verb; /* NULL: list */
    const char *names[256];
    size_t n;
    bool only_names, json, languages;
    const char *text; /* to be read for calibrating; NULL: the profile's own sample */
    bool dry;         /* say the gain, do not write it */
    const char *prefix, *kokoro, *only;
    bool yes, choose, none;
};

/* What they tell is added to *out. */
enum lectern_status lt_cli_voices_install(lectern *l, const struct lt_voices_words *w, struct lt_buf *out);
enum lectern_status lt_cli_voices_remove(lectern *l, const struct lt_voices_words *w, struct lt_buf *out);
enum lectern_status lt_cli_voices_default(lectern *l, const struct lt_voices_words *w, struct lt_buf *out);

#endif
