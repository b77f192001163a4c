/* cli/cli.h - the program: main and one file per command. The only room that prints or exits. It stands on
 * the public API alone, and on base/ for options and text. */
#ifndef LT_CLI_CLI_H
#define LT_CLI_CLI_H

#include "base/options.h"
#include "lectern/lectern.h"

/* Exit statuses, as README and the man page have them. */
enum {
    LT_EXIT_OK = 0,
    LT_EXIT_FAILED = 1,
    LT_EXIT_USAGE = 2,
    LT_EXIT_AGAIN = 75,
    LT_EXIT_INTERRUPTED = 130,
    LT_EXIT_TERMINATED = 143
};

struct lt_command {
    const char *name;
    const char *operands;            /* "INPUT... [-o FILE|DIR|-]" */
    const char *about;               /* one line */
    const char *details;             /* what --help adds; may be NULL */
    const struct lt_option *options; /* its own, beside --help; may be NULL */
    size_t n_options;
    const char *shown; /* options for a --help that would be longer than a screen, by name; NULL: those in
                          common use */
    unsigned settings; /* LECTERN_FOR_…: takes those settings as options too; 0: none */
    int (*run)(const struct lt_command *self, int argc, char **argv);
};

extern const struct lt_command lt_command_narrate, lt_command_text, lt_command_inspect, lt_command_voices,
    lt_command_engine, lt_command_doctor, lt_command_words, lt_command_cache, lt_command_feed,
    lt_command_batch, lt_command_help;

/* All commands, the default first. */
const struct lt_command *const *lt_commands(size_t *n);
const struct lt_command *lt_command_find(const char *name); /* NULL: none */

/* The options of a command: its own, the settings, --help. */
enum { LT_CLI_OPTIONS_MAX = 96 };
size_t lt_cli_options(const struct lt_command *command, struct lt_option table[LT_CLI_OPTIONS_MAX]);

/* Take a command line apart: `own` gets the command's own options and the operands, the lectern the settings.
 * --help prints and sets *done. Wrong usage is said on stderr. */
LT_MUST enum lt_status lt_cli_parse(const struct lt_command *command, int argc, char **argv, lt_option_fn own,
                                    void *user, lectern *l, bool *done);

/* The library speaks of "the setting voice"; a person at the program knows it as --voice. */
void lt_cli_sentence(struct lt_buf *out, const char *sentence);

/* "lectern: sentence" on stderr, and the exit status that goes with the code. */
int lt_cli_fail(enum lectern_status code, const char *sentence);

/* The same for the last failure of a lectern; a reader of stdout that has gone away is none. */
int lt_cli_fail_of(const lectern *l, enum lectern_status code);

/* One line on stderr. What comes from outside (names, URLs, what an engine says) cannot be more than that: it
 * is escaped as base/shown.h says. */
LT_PRINTF(1, 2) void lt_cli_say(const char *format, ...);

/* The same as lectern_on_output takes it: 0, else an errno. */
int lt_cli_write(void *user, const void *p, size_t n);

/* A length of time in words of a clock: "1:02:03" or "2:03". Written into `to` and returned. */
enum { LT_CLI_CLOCK = 32 };
const char *lt_cli_clock(char to[LT_CLI_CLOCK], double seconds);

/* Text to stdout, its controls escaped; LT_EXIT_FAILED with a sentence when they cannot be written. */
int lt_cli_print(struct lt_str text);

/* Text for --help. Where all of it would be longer than a screen, options that few people need are left out,
 * and it says how to see them; `all`: they are not. */
void lt_cli_help(struct lt_buf *out, const struct lt_command *command, bool all);

/* A lectern for one command: it warns on stderr, and SIGINT and SIGTERM cancel what it does. NULL with a
 * sentence when there is no memory. */
lectern *lt_cli_open(void);
void lt_cli_close(lectern *l); /* NULL is fine */

/* Has a signal asked it to stop? */
bool lt_cli_interrupted(void);

/* The exit status that says so: 130 for SIGINT, 143 for SIGTERM and SIGHUP. */
int lt_cli_signal_status(void);

/* The first word of a command line that makes this program a worker of a batch; no command of a person. */
#define LT_CLI_WORKER "batch-worker"

/* Room for the inputs of a command line; free(3) it. NULL: out of memory, which is said. */
const char **lt_cli_inputs(int argc);

/* One input after the other. What fails for itself is told as it happens, and the next one follows; what
 * fails for all is said, and ends it. The exit status. */
typedef enum lectern_status (*lt_cli_each_fn)(lectern *l, const char *input, void *user);
int lt_cli_each(lectern *l, const char *const *inputs, size_t n, lt_cli_each_fn fn, void *user);

/* For lectern_on_warning. */
void lt_cli_warn(void *user, const char *sentence);

#endif
