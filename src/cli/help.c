/* cli/help.c - `lectern help`: the overview, one command's help, the man page and shell completion, all from
 * the command and option tables. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

enum { SCREEN_LINES = 23 }; /* of 24: the prompt stands below */

static bool is_rare(const struct lt_command *command, const struct lt_option *option)
{
    struct lt_str shown = lt_str_of(command->shown), one;
    while (lt_str_cut(&shown, ' ', &one))
        if (lt_str_eqz(one, option->name))
            return false;
    if (command->shown)
        return true;
    static const char *const rare[] = {
        "log-format",    "fields",     "whole-page",    "bitrate",  "complexity", "lufs",
        "read-alt",      "notes",      "tables",        "code",     "intro",      "outro",
        "chime",         "captions",   "pauses",        "no-cache", "cache-size", "words",
        "allow-private", "bad-speech", "disclosure",    "epub",     "epub-sound", "daisy",
        "split",         "sections",   "caption-width", "disclose", "repeats",    "allow-network",
        "cast",          "voice-for",  "math",          "listener"};
    for (size_t i = 0; i < LT_COUNT(rare); i++)
        if (strcmp(option->name, rare[i]) == 0)
            return true;
    return false;
}

static size_t count_lines(struct lt_str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        n += text.p[i] == '\n';
    return n;
}

/* "and 3 more: …" instead of the options that few people need. */
static void short_options(struct lt_buf *out, const struct lt_command *command, struct lt_option *table,
                          size_t n)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (!is_rare(command, &table[i]))
            table[kept++] = table[i];
    lt_options_help(out, table, kept);
    lt_buf_addf(out, "      and %zu more: lectern help %s --all\n", n - kept, command->name);
}

void lt_cli_help(struct lt_buf *out, const struct lt_command *command, bool all)
{
    struct lt_option table[LT_CLI_OPTIONS_MAX];
    size_t n = lt_cli_options(command, table);
    lt_buf_addf(out, "usage: lectern %s %s\n%s.\n", command->name, command->operands, command->about);
    if (command->details)
        lt_buf_addf(out, "\n%s", command->details);
    lt_buf_addz(out, "\n");
    size_t above = out->n;
    lt_options_help(out, table, n);
    if (all || count_lines(lt_buf_str(out)) <= SCREEN_LINES || out->failed)
        return;
    out->n = above;
    short_options(out, command, table, n);
}

static void overview(struct lt_buf *out)
{
    size_t n;
    const struct lt_command *const *all = lt_commands(&n);
    lt_buf_addz(out, "usage: lectern INPUT...            narrate articles into .opus files beside them\n"
                     "       lectern COMMAND [OPTION...] one of:\n\n");
    for (size_t i = 0; i < n; i++)
        lt_buf_addf(out, "  %-9s %s\n", all[i]->name, all[i]->about);
    lt_buf_addz(out, "\nlectern COMMAND --help tells about a command, man lectern about everything.\n");
}

static void man_words(struct lt_buf *out, const char *text)
{
    bool line_start = true;
    for (; *text; text++) {
        if (line_start && (*text == '.' || *text == '\''))
            lt_buf_addz(out, "\\&");
        if (*text == '-' || *text == '\\')
            lt_buf_addc(out, '\\');
        lt_buf_addc(out, *text);
        line_start = *text == '\n';
    }
}

static void man_command(struct lt_buf *out, const struct lt_command *command)
{
    struct lt_option table[LT_CLI_OPTIONS_MAX];
    size_t n = lt_cli_options(command, table);
    lt_buf_addf(out, ".SS lectern %s ", command->name);
    man_words(out, command->operands);
    lt_buf_addc(out, '\n');
    man_words(out, command->about);
    lt_buf_addz(out, ".\n");
    if (command->details) {
        lt_buf_addz(out, ".PP\n.nf\n");
        man_words(out, command->details);
        lt_buf_addz(out, ".fi\n");
    }
    lt_options_man(out, table, n);
}

static void man_presets(struct lt_buf *out)
{
    const struct lectern_preset *preset;
    lt_buf_addz(out, ".SH PRESETS\nPoints of quality, size and speed for \\-\\-preset.\n");
    for (size_t i = 0; (preset = lectern_preset_at(i)); i++) {
        lt_buf_addf(out, ".TP\n.B %s\n", preset->name);
        man_words(out, preset->about);
        lt_buf_addc(out, '\n');
    }
}

static void man_types(struct lt_buf *out)
{
    const char *type;
    lt_buf_addz(out, ".SH INPUT TYPES\n\\-\\-type takes one of");
    for (size_t i = 0; (type = lectern_type_at(i)); i++)
        lt_buf_addf(out, "%s\n.B %s", i ? "," : "", type);
    lt_buf_addz(out, "\n(packed: gz, bz2, xz, zst), a media type such as text/html, or a suffix.\n");
}

static void man_page(struct lt_buf *out)
{
    size_t n;
    const struct lt_command *const *all = lt_commands(&n);
    lt_buf_addz(out,
                ".TH LECTERN 1 \"\" \"lectern " LECTERN_VERSION "\" \"User Commands\"\n"
                ".SH NAME\nlectern \\- read articles aloud into files\n"
                ".SH SYNOPSIS\n.B lectern\n.RI [ COMMAND ]\n.RI [ OPTION ...]\n.IR INPUT ...\n"
                ".SH DESCRIPTION\nReads articles (plain text, Markdown, HTML and what holds them), cleans "
                "and segments their text, says it with a speech engine and writes Ogg Opus files with "
                "chapters and tags. Without a command, the inputs are narrated.\n"
                ".SH COMMANDS\n");
    for (size_t i = 0; i < n; i++)
        man_command(out, all[i]);
    man_presets(out);
    man_types(out);
    lt_buf_addz(
        out,
        ".SH EXIT STATUS\n.TP\n0\nall done\n.TP\n1\nsome inputs failed\n.TP\n2\nwrong usage or "
        "configuration\n.TP\n130\ninterrupted; nothing half\\-written is left\n"
        ".TP\n75\nlectern batch: could not go on (the disk is full, no engine starts); run it again\n"
        ".TP\n143\nlectern batch: terminated; what is done stays, and the next run does the rest\n"
        ".SH ENVIRONMENT\n.TP\n.B LECTERN_ENGINES\nwhere engine programs (lectern\\-NAME) are looked for "
        "first, separated by colons\n.TP\n.B LECTERN_VOICES\nwhere voice profiles are looked for first\n"
        ".TP\n.B XDG_CONFIG_HOME\nthe user's own profiles are in lectern/voices below it (~/.config), the "
        "user's own lexicon is lectern/lexicon.txt\n"
        ".TP\n.B XDG_CACHE_HOME\nperformed lines are kept in lectern below it (~/.cache)\n"
        ".TP\n.B TMPDIR\nwhere a stream's takes wait when there is no output file to wait beside\n"
        ".SH EXAMPLES\n.nf\nlectern review.html\nlectern \\-v en\\-gb \\-o podcast/ reviews/\n"
        "lectern \\-o \\- review.md | mpv \\-\nlectern text \\-\\-as article page.html\n"
        "lectern inspect review.opus\n.fi\n"
        ".SH SEE ALSO\n.BR espeak\\-ng (1),\n.BR opusinfo (1)\n");
}

/* ------------------------------------------------------------------ completion */

static void bash_list(struct lt_buf *out, const char *values)
{
    for (const char *v = values; *v; v++)
        lt_buf_addc(out, *v == '|' ? ' ' : *v);
}

/* What an option takes, as words of the shell; false: any word, or a file, or it is not known. */
static bool bash_values(struct lt_buf *out, const struct lt_command *command, const struct lt_option *option)
{
    static const struct {
        const char *option;
        const char *(*name_at)(size_t i);
    } lists[] = {{"type", lectern_type_at}, {"sidecars", lectern_sidecar_at}, {"format", lectern_format_at}};
    bool voice = strcmp(option->name, "voice") == 0 && strcmp(command->name, "engine") != 0;
    const char *(*name_at)(size_t i) = NULL, *name;
    for (size_t i = 0; i < LT_COUNT(lists) && !option->values; i++)
        if (strcmp(option->name, lists[i].option) == 0)
            name_at = lists[i].name_at;
    if (voice)
        lt_buf_addz(out, "$(lectern voices --names 2>/dev/null)");
    if (voice || (!name_at && !option->values))
        return voice;
    lt_buf_addc(out, '\'');
    if (option->values)
        bash_list(out, option->values);
    for (size_t i = 0; name_at && (name = name_at(i)); i++)
        lt_buf_addf(out, "%s%s", i ? " " : "", name);
    lt_buf_addc(out, '\'');
    return true;
}

/* "    text:--as|text:-a) words=… ;;", for the word after it. */
static void bash_case(struct lt_buf *out, const char *command, const struct lt_option *option,
                      struct lt_str values)
{
    lt_buf_addf(out, "    %s:--%s", command, option->name);
    if (option->letter)
        lt_buf_addf(out, "|%s:-%c", command, option->letter);
    lt_buf_addf(out, ") words=" LT_FMT " ;;\n", LT_ARG(values));
}

static const struct lt_option *option_of(const struct lt_command *command, const char *name,
                                         struct lt_option table[LT_CLI_OPTIONS_MAX])
{
    size_t n = lt_cli_options(command, table);
    for (size_t i = 0; i < n; i++)
        if (strcmp(table[i].name, name) == 0)
            return &table[i];
    return NULL;
}

/* What narrate's option of this name takes, or that of the first command that has one: what is typed without
 * a command is narrated. */
static void bash_usual(struct lt_buf *out, const char *name)
{
    size_t n;
    const struct lt_command *const *all = lt_commands(&n);
    struct lt_option table[LT_CLI_OPTIONS_MAX];
    for (size_t i = 0; i < n; i++) {
        const struct lt_option *option = option_of(all[i], name, table);
        if (!option)
            continue;
        bash_values(out, all[i], option);
        return;
    }
}

/* After an option: what a command takes otherwise than the others, then what all take. */
static void bash_options_values(struct lt_buf *out)
{
    size_t n;
    const struct lt_command *const *all = lt_commands(&n);
    struct lt_option table[LT_CLI_OPTIONS_MAX];
    struct lt_buf usual = LT_BUF(16 * 1024), own = LT_BUF(16 * 1024), rest = LT_BUF(64 * 1024);
    for (size_t i = 0; i < n; i++) {
        size_t count = lt_cli_options(all[i], table);
        for (size_t k = 0; k < count; k++) {
            char name[64];
            lt_buf_clear(&usual);
            lt_buf_clear(&own);
            bash_usual(&usual, table[k].name);
            bash_values(&own, all[i], &table[k]);
            snprintf(name, sizeof name, "*:--%s", table[k].name);
            if (!lt_str_eq(lt_buf_str(&usual), lt_buf_str(&own)))
                bash_case(out, all[i]->name, &table[k], lt_buf_str(&own));
            else if (usual.n && lt_str_find(lt_buf_str(&rest), lt_str_of(name)) == SIZE_MAX)
                bash_case(&rest, "*", &table[k], lt_buf_str(&usual));
        }
    }
    lt_buf_add(out, lt_buf_str(&rest));
    out->failed = out->failed || usual.failed || own.failed || rest.failed;
    lt_buf_close(&usual);
    lt_buf_close(&own);
    lt_buf_close(&rest);
}

/* The words of its own that a command takes are the small letters of its operands: "stats|prune", "check
 * PROGRAM". */
static void bash_operands(struct lt_buf *out, const struct lt_command *command)
{
    struct lt_buf words = LT_BUF(1024);
    bool inside = false;
    for (const char *p = command->operands; *p && *p != '.' && *p != '-'; p++) {
        bool letter = *p >= 'a' && *p <= 'z' && (inside || p == command->operands || !lt_is_alpha(p[-1]));
        if (letter)
            lt_buf_addc(&words, *p);
        else if (inside)
            lt_buf_addc(&words, ' ');
        inside = letter;
    }
    if (words.n)
        lt_buf_addf(out, "            %s) words='" LT_FMT "' ;;\n", command->name,
                    LT_ARG(lt_str_trim(lt_buf_str(&words))));
    lt_buf_close(&words);
}

static void bash_commands(struct lt_buf *out)
{
    size_t n;
    const struct lt_command *const *all = lt_commands(&n);
    for (size_t i = 0; i < n; i++)
        lt_buf_addf(out, "%s%s", i ? " " : "", all[i]->name);
}

static void bash_options(struct lt_buf *out)
{
    size_t n;
    const struct lt_command *const *all = lt_commands(&n);
    struct lt_option table[LT_CLI_OPTIONS_MAX];
    for (size_t i = n; i-- > 0;) {
        size_t count = lt_cli_options(all[i], table);
        lt_buf_addf(out, "            %s) words='", i ? all[i]->name : "*");
        for (size_t k = 0; k < count; k++)
            lt_buf_addf(out, "%s--%s", k ? " " : "", table[k].name);
        lt_buf_addz(out, "' ;;\n");
    }
}

/* bash: the words of a position. Files where no table knows better. */
static void bash_completion(struct lt_buf *out)
{
    size_t n;
    const struct lt_command *const *all = lt_commands(&n);
    lt_buf_addz(out, "# bash completion for lectern; made by: lectern help --completion\n_lectern() {\n"
                     "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                     "    local command=${COMP_WORDS[1]} words=\n    case $command:$before in\n");
    bash_options_values(out);
    lt_buf_addz(out, "    *) case $word in\n        -*) case $command in\n");
    bash_options(out);
    lt_buf_addz(out, "            esac ;;\n        *) case $COMP_CWORD in\n        1) words='");
    bash_commands(out);
    lt_buf_addz(out, "' ;;\n        2) case $command in\n            help) words='");
    bash_commands(out);
    lt_buf_addz(out, "' ;;\n");
    for (size_t i = 0; i < n; i++)
        bash_operands(out, all[i]);
    lt_buf_addz(
        out, "            esac ;;\n        esac ;;\n        esac ;;\n    esac\n"
             "    # of a list, what comes after its last comma\n"
             "    case $word in *,*) [ -z \"$words\" ] || words=$(printf \"${word%,*},%s \" $words) ;; esac\n"
             "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n}\n"
             "complete -o default -F _lectern lectern\n");
}

struct help_words {
    const char *topic;
    bool man, completion, all;
};

static enum lt_status help_word(void *user, struct lt_cx *cx, const struct lt_option *option,
                                const char *value)
{
    struct help_words *w = user;
    if (option)
        *(option->name[0] == 'm' ? &w->man : option->name[0] == 'c' ? &w->completion : &w->all) = true;
    else if (w->topic)
        return lt_fail(cx, LT_USAGE, "help takes one command");
    else
        w->topic = value;
    return LT_OK;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    struct help_words words = {0};
    bool done = false;
    if (lt_cli_parse(self, argc, argv, help_word, &words, NULL, &done))
        return LT_EXIT_USAGE;
    if (done)
        return LT_EXIT_OK;
    const struct lt_command *topic = words.topic ? lt_command_find(words.topic) : NULL;
    if (words.topic && !topic) {
        lt_cli_say("lectern: there is no command '%s'; lectern help lists them", words.topic);
        return LT_EXIT_USAGE;
    }
    struct lt_buf text = LT_BUF(256 * 1024);
    if (words.man)
        man_page(&text);
    else if (words.completion)
        bash_completion(&text);
    else if (topic)
        lt_cli_help(&text, topic, words.all);
    else
        overview(&text);
    int status = lt_cli_print(lt_buf_str(&text));
    lt_buf_close(&text);
    return status;
}

static const struct lt_option options[] = {
    {"all", 0, NULL, "of a command: the options that few people need, too", NULL},
    {"man", 0, NULL, "the man page, for man(7)", NULL},
    {"completion", 0, NULL, "completion for bash", NULL},
};

const struct lt_command lt_command_help = {
    .name = "help",
    .operands = "[COMMAND]",
    .about = "Tells what lectern and its commands do",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
