/* cli/cli.h - the program: main and one file per command. The only room that prints or exits. */
#ifndef LT_CLI_CLI_H
#define LT_CLI_CLI_H

#include "base/options.h"
#include "narrate/narrate.h"

/* Exit statuses, as README and the man page have them. */
enum { LT_EXIT_OK = 0, LT_EXIT_FAILED = 1, LT_EXIT_USAGE = 2, LT_EXIT_INTERRUPTED = 130 };

struct lt_command {
    const char *name;
    const char *operands;            /* "INPUT... [-o FILE|DIR|-]" */
    const char *about;               /* one line */
    const char *details;             /* what --help adds; may be NULL */
    const struct lt_option *options; /* its own, beside --help; may be NULL */
    size_t n_options;
    bool settings; /* takes the settings of a narration as options too */
    int (*run)(const struct lt_command *self, int argc, char **argv);
};

extern const struct lt_command lt_command_narrate, lt_command_text, lt_command_inspect, lt_command_voices,
    lt_command_engine, lt_command_words, lt_command_cache, lt_command_help;

/* All commands, the default first. */
const struct lt_command *const *lt_commands(size_t *n);
const struct lt_command *lt_command_find(const char *name); /* NULL: none */

/* The options of a command: its own, the settings, --help. */
enum { LT_CLI_OPTIONS_MAX = 64 };
size_t lt_cli_options(const struct lt_command *command, struct lt_option table[LT_CLI_OPTIONS_MAX]);

/* Take a command line apart: `own` gets the command's own options and the operands, `set` the settings (NULL
 * when the command has none). --help prints and sets *done. Wrong usage is said on stderr. */
typedef enum lt_status (*lt_setting_fn)(void *user, struct lt_cx *cx, const char *name, const char *value);
LT_MUST enum lt_status lt_cli_parse(const struct lt_command *command, int argc, char **argv, lt_option_fn own,
                                    lt_setting_fn set, void *user, bool *done);

/* "lectern: sentence" on stderr, and the exit status that goes with the code. */
int lt_cli_fail(enum lt_status code, const char *sentence);

/* Bytes to stdout; LT_EXIT_FAILED with a sentence when they cannot be written. */
int lt_cli_print(struct lt_str text);

/* Text for --help and the man page. */
void lt_cli_help(struct lt_buf *out, const struct lt_command *command);

/* A warning as it is shown: cx.warn. */
void lt_cli_warn(void *user, const char *sentence);

/* Set by SIGINT and SIGTERM, once lt_cli_catch_signals was called. */
const atomic_bool *lt_cli_interrupted(void);
void lt_cli_catch_signals(void (*also)(void *user), void *user); /* `also`: async-signal-safe */

#endif
