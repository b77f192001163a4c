/* cli/main.c - which command it is. `lectern review.html` is `lectern narrate review.html`. */
#include "batch/batch.h"
#include "cli/cli.h"

#include "base/confine.h"
#include "base/heap.h"
#include "base/memory.h"
#include "base/shown.h"

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct lt_command *const commands[] = {
    &lt_command_narrate, &lt_command_text,   &lt_command_inspect, &lt_command_words,
    &lt_command_feed,    &lt_command_voices, &lt_command_engine,  &lt_command_doctor,
    &lt_command_cache,   &lt_command_batch,  &lt_command_help,
};

const struct lt_command *const *lt_commands(size_t *n)
{
    *n = LT_COUNT(commands);
    return commands;
}

const struct lt_command *lt_command_find(const char *name)
{
    for (size_t i = 0; i < LT_COUNT(commands); i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

enum { SENTENCE_MAX_BYTES = 64 * 1024 };

/* Shared with the signal handler. */
static atomic_int interrupted; /* the number of the signal */
static _Atomic(lectern *) at_work;

static const struct lt_option help_option = {"help", 'h', NULL, "this text", NULL};

static bool has_option(const struct lt_option *table, size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(table[i].name, name) == 0)
            return true;
    return false;
}

size_t lt_cli_options(const struct lt_command *command, struct lt_option table[LT_CLI_OPTIONS_MAX])
{
    static const struct {
        const char *name;
        char letter;
    } letters[] = {{"lang", 'l'}, {"voice", 'v'}, {"jobs", 'j'}, {"preset", 'p'}};
    size_t n = 0;
    for (size_t i = 0; i < command->n_options; i++)
        table[n++] = command->options[i];
    const struct lectern_setting *s;
    for (size_t i = 0; (s = lectern_setting_at(i)) && n < LT_CLI_OPTIONS_MAX - 1; i++) {
        if (!(s->concerns & command->settings) || has_option(table, command->n_options, s->name))
            continue;
        table[n] = (struct lt_option){s->name, 0, s->arg, s->help, s->values};
        for (size_t k = 0; k < LT_COUNT(letters); k++)
            if (strcmp(letters[k].name, s->name) == 0)
                table[n].letter = letters[k].letter;
        n++;
    }
    table[n++] = help_option;
    return n;
}

struct parsing {
    const struct lt_command *command;
    lt_option_fn own;
    void *user;
    lectern *l;
    bool *done;
};

static bool is_own(const struct lt_command *command, const struct lt_option *option)
{
    for (size_t i = 0; i < command->n_options; i++)
        if (strcmp(command->options[i].name, option->name) == 0)
            return true;
    return false;
}

static enum lt_status set(struct lt_cx *cx, lectern *l, const char *name, const char *value)
{
    return lectern_set(l, name, value) ? lt_fail(cx, LT_USAGE, "%s", lectern_error(l)) : LT_OK;
}

static enum lt_status take(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct parsing *p = user;
    if (*p->done)
        return LT_OK;
    if (!option || is_own(p->command, option))
        return p->own(p->user, cx, option, value);
    if (strcmp(option->name, "help") != 0)
        return set(cx, p->l, option->name, value ? value : "yes");
    struct lt_buf text = LT_BUF(64 * 1024);
    lt_cli_help(&text, p->command, false);
    *p->done = true;
    lt_cli_print(lt_buf_str(&text));
    lt_buf_close(&text);
    return LT_OK;
}

enum lt_status lt_cli_parse(const struct lt_command *command, int argc, char **argv, lt_option_fn own,
                            void *user, lectern *l, bool *done)
{
    struct lt_option table[LT_CLI_OPTIONS_MAX];
    size_t n = lt_cli_options(command, table);
    struct parsing p = {command, own, user, l, done};
    struct lt_cx cx = {0};
    *done = false;
    enum lt_status st = lt_options_parse(&cx, table, n, argc, argv, take, &p);
    if (!st)
        return LT_OK;
    struct lt_buf sentence = LT_BUF(SENTENCE_MAX_BYTES);
    lt_cli_sentence(&sentence, cx.what);
    lt_cli_say("lectern: " LT_FMT "; lectern %s --help tells more", LT_ARG(lt_buf_str(&sentence)),
               command->name);
    lt_buf_close(&sentence);
    return st;
}

void lt_cli_sentence(struct lt_buf *out, const char *sentence)
{
    static const struct lt_str mark = {"the setting ", sizeof "the setting " - 1};
    struct lt_str rest = lt_str_of(sentence);
    for (size_t at; (at = lt_str_find(rest, mark)) != SIZE_MAX; rest = lt_str_from(rest, at + mark.n)) {
        lt_buf_add(out, lt_str_slice(rest, 0, at));
        lt_buf_addz(out, "--");
    }
    lt_buf_add(out, rest);
}

/* When there is not even memory to say what was wrong. */
static const char no_memory[] = "lectern: out of memory\n";

static void say(const char *before, const char *sentence)
{
    struct lt_buf text = LT_BUF(SENTENCE_MAX_BYTES);
    lt_cli_sentence(&text, sentence);
    if (text.failed)
        fputs(no_memory, stderr);
    else
        lt_cli_say("%s" LT_FMT, before, LT_ARG(lt_buf_str(&text)));
    lt_buf_close(&text);
}

const char *lt_cli_clock(char to[LT_CLI_CLOCK], double seconds)
{
    long s = seconds < 0 || seconds > 1e8 ? 0 : lround(seconds);
    if (s >= 3600)
        snprintf(to, LT_CLI_CLOCK, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
    else
        snprintf(to, LT_CLI_CLOCK, "%ld:%02ld", s / 60, s % 60);
    return to;
}

void lt_cli_say(const char *format, ...)
{
    struct lt_buf shown = LT_BUF((size_t)4 * SENTENCE_MAX_BYTES);
    char text[SENTENCE_MAX_BYTES];
    va_list ap;
    va_start(ap, format);
    vsnprintf(text, sizeof text, format, ap);
    va_end(ap);
    lt_shown_line(&shown, lt_str_of(text));
    if (shown.failed)
        fputs(no_memory, stderr);
    else
        fprintf(stderr, LT_FMT "\n", (int)shown.n, shown.p ? shown.p : "");
    lt_buf_close(&shown);
}

int lt_cli_fail(enum lectern_status code, const char *sentence)
{
    say("lectern: ", sentence);
    switch (code) {
    case LECTERN_OK:
        return LT_EXIT_OK;
    case LECTERN_USAGE:
        return LT_EXIT_USAGE;
    case LECTERN_CANCELLED:
        return LT_EXIT_INTERRUPTED;
    default:
        return LT_EXIT_FAILED;
    }
}

bool lt_cli_interrupted(void)
{
    return atomic_load(&interrupted) != 0;
}

int lt_cli_signal_status(void)
{
    return atomic_load(&interrupted) == SIGINT ? LT_EXIT_INTERRUPTED : LT_EXIT_TERMINATED;
}

int lt_cli_fail_of(const lectern *l, enum lectern_status code)
{
    if (code == LECTERN_CANCELLED && !lt_cli_interrupted())
        return LT_EXIT_OK;
    return lt_cli_fail(code, lectern_error(l));
}

int lt_cli_write(void *user, const void *p, size_t n)
{
    (void)user;
    struct lt_buf shown = LT_BUF((size_t)1 << 30);
    lt_shown_text(&shown, (struct lt_str){p, n}, false);
    errno = shown.failed ? ENOMEM : 0;
    bool ok =
        !shown.failed && fwrite(shown.p ? shown.p : "", 1, shown.n, stdout) == shown.n && fflush(stdout) == 0;
    int error = ok ? 0 : errno ? errno : EIO;
    lt_buf_close(&shown);
    return error;
}

int lt_cli_print(struct lt_str text)
{
    int error = lt_cli_write(NULL, text.p, text.n);
    if (!error)
        return LT_EXIT_OK;
    fprintf(stderr, "lectern: standard output: cannot write: %s\n", strerror(error));
    return LT_EXIT_FAILED;
}

void lt_cli_warn(void *user, const char *sentence)
{
    (void)user;
    say("lectern: warning: ", sentence);
}

static void on_signal(int number)
{
    if (atomic_exchange(&interrupted, number) && number == SIGHUP)
        _exit(LT_EXIT_TERMINATED);
    lectern_cancel(atomic_load(&at_work));
}

static void catch_signals(void)
{
    struct sigaction act = {.sa_handler = on_signal};
    sigaction(SIGHUP, &act, NULL);
    /* The second one ends the program at once: a person who presses ^C twice means it. So does a second
     * hangup, but with the status of the first: a terminal that goes may send it twice. */
    act.sa_flags = (int)SA_RESETHAND;
    sigaction(SIGINT, &act, NULL);
    sigaction(SIGTERM, &act, NULL);
}

static void tell_failure(void *user, const struct lectern_failure *failure)
{
    (void)user;
    lt_cli_fail(failure->status, failure->sentence);
}

lectern *lt_cli_open(void)
{
    lectern *l = lectern_new();
    if (!l) {
        lt_cli_fail(LECTERN_OOM, "out of memory");
        return NULL;
    }
    lectern_on_warning(l, lt_cli_warn, NULL);
    lectern_on_failure(l, tell_failure, NULL);
    atomic_store(&at_work, l);
    catch_signals();
    return l;
}

void lt_cli_close(lectern *l)
{
    atomic_store(&at_work, NULL);
    lectern_free(l);
}

const char **lt_cli_inputs(int argc)
{
    const char **inputs = calloc((size_t)argc + 1, sizeof *inputs);
    if (!inputs)
        lt_cli_fail(LECTERN_OOM, "out of memory");
    return inputs;
}

int lt_cli_each(lectern *l, const char *const *inputs, size_t n, lt_cli_each_fn fn, void *user)
{
    int status = LT_EXIT_OK;
    for (size_t i = 0; i < n; i++) {
        size_t failed = lectern_tally(l)->failed;
        enum lectern_status st = fn(l, inputs[i], user);
        if (st == LECTERN_OK)
            continue;
        if (lectern_tally(l)->failed == failed || st == LECTERN_CANCELLED || st == LECTERN_USAGE)
            return lt_cli_fail_of(l, st); /* not about one input: no voices, no memory, wrong usage */
        status = LT_EXIT_FAILED;
    }
    return status;
}

/* The options of all commands, each name once: for looking past those that stand before a command. */
enum { ALL_OPTIONS_MAX = 256 };

static size_t all_options(struct lt_option all[ALL_OPTIONS_MAX])
{
    struct lt_option table[LT_CLI_OPTIONS_MAX];
    size_t n = 0;
    for (size_t i = 0; i < LT_COUNT(commands); i++) {
        size_t count = lt_cli_options(commands[i], table);
        for (size_t k = 0; k < count && n < ALL_OPTIONS_MAX; k++) {
            bool known = false;
            for (size_t a = 0; a < n && !known; a++)
                known = strcmp(all[a].name, table[k].name) == 0;
            if (!known)
                all[n++] = table[k];
        }
    }
    return n;
}

static enum lt_status first_operand(void *user, struct lt_cx *cx, const struct lt_option *option,
                                    const char *value)
{
    const char **first = user;
    (void)cx;
    if (!option && !*first)
        *first = value;
    return LT_OK;
}

/* A word that is no file, and nearly a command. */
static const char *nearly_a_command(const char *word)
{
    const char *names[LT_COUNT(commands)];
    for (size_t i = 0; i < LT_COUNT(commands); i++)
        names[i] = commands[i]->name;
    return word && strpbrk(word, "./:-") == NULL && access(word, F_OK) != 0
               ? lt_nearest(word, names, LT_COUNT(names))
               : NULL;
}

/* The command that the first word names that is no option, nor an option's value; a file of such a name is
 * ./NAME. The word is taken out of the line. NULL: none, so they are narrated; *near: what it may have meant.
 */
static const struct lt_command *chosen(int *argc, char **argv, const char **near)
{
    struct lt_option all[ALL_OPTIONS_MAX];
    struct lt_cx cx = {0};
    const char *word = NULL;
    size_t n = all_options(all);
    /* What is wrong with the line is said by the command; then, too, the first word counts. */
    if (lt_options_parse(&cx, all, n, *argc - 1, argv + 1, first_operand, &word) && !word)
        word = argv[1];
    const struct lt_command *command = word ? lt_command_find(word) : NULL;
    for (int i = 1, found = 0; command && i < *argc; i++) {
        found = found || argv[i] == word;
        argv[i] = found ? argv[i + 1] : argv[i];
    }
    *argc -= command != NULL;
    *near = command ? NULL : nearly_a_command(word);
    if (*near)
        lt_cli_say("lectern: %s: there is no such file, and no such command; did you mean %s?", word, *near);
    return command;
}

static int print_version(void)
{
    struct lt_buf text = LT_BUF(1024);
    lt_buf_addz(&text, "lectern " LECTERN_VERSION "\nconfinement: ");
    lt_confine_tell(&text);
    lt_buf_addc(&text, '\n');
    int status = lt_cli_print(lt_buf_str(&text));
    lt_buf_close(&text);
    return status;
}

int main(int argc, char **argv)
{
    lt_heap_return_large();
    lt_memory_spare_icu();
    signal(SIGPIPE, SIG_IGN); /* a reader that goes away is a write error like another */
    signal(SIGXFSZ, SIG_IGN); /* a limit to the size of files too */
    if (argc == 2 && strcmp(argv[1], LT_CLI_WORKER) == 0)
        return lt_batch_worker();
    if (argc > 1 && (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0))
        return print_version();
    if (argc == 1 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        return lt_command_help.run(&lt_command_help, 0, NULL) || argc == 1 ? LT_EXIT_USAGE : LT_EXIT_OK;
    const char *near = NULL;
    const struct lt_command *command = chosen(&argc, argv, &near);
    if (near)
        return LT_EXIT_USAGE;
    if (command)
        return command->run(command, argc - 1, argv + 1);
    return lt_command_narrate.run(&lt_command_narrate, argc - 1, argv + 1);
}
