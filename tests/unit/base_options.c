/* Command lines: what is taken, in which order, and what is said about a wrong one. */
#include "check.h"

#include "base/options.h"

#include <stdlib.h>
#include <string.h>

static const struct lt_option table[] = {
    {"output", 'o', "FILE", "where to", NULL},       {"quiet", 'q', NULL, "say nothing", NULL},
    {"voice", 0, "NAME", "who speaks", NULL},        {"volume", 0, "N", "how loud", NULL},
    {"notes", 0, "HOW", "notes", "inline|end|skip"},
};

static enum lt_status note(void *user, struct lt_cx *cx, const struct lt_option *o, const char *value)
{
    (void)cx;
    lt_buf_addf(user, "[%s %s]", o ? o->name : "operand", value ? value : "-");
    return LT_OK;
}

static void lines_are_taken_apart(void **state)
{
    (void)state;
    static const struct {
        const char *line, *want;
    } rows[] = {
        {"", ""},
        {"a b", "[operand a][operand b]"},
        {"-o x a", "[output x][operand a]"},
        {"-ox a", "[output x][operand a]"},
        {"-qo x", "[quiet -][output x]"},
        {"a --output=x -q", "[operand a][output x][quiet -]"},
        {"--output= a", "[output ][operand a]"},
        {"--voi en a", "[voice en][operand a]"},
        {"-- -q --x", "[operand -q][operand --x]"},
        {"-", "[operand -]"},
        {"-o -", "[output -]"},
        {"--notes end", "[notes end]"},
        {"--vo x", "!--vo could be several options; write it out"},
        {"--notes middle", "!--notes takes inline|end|skip, not 'middle'"},
        {"--vioce x", "!unknown option --vioce; did you mean --voice?"},
        {"--frobnicate", "!unknown option --frobnicate"},
        {"-x", "!unknown option -x"},
        {"--quiet=1", "!--quiet takes no value"},
        {"a --output", "[operand a]!--output needs a value (FILE)"},
        {"-o", "!--output needs a value (FILE)"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char *line = strdup(rows[i].line), *words[16], *save = NULL;
        int n = 0;
        for (char *w = strtok_r(line, " ", &save); w; w = strtok_r(NULL, " ", &save))
            words[n++] = w;
        struct lt_cx cx = {0};
        struct lt_buf got = LT_BUF(1000);
        if (lt_options_parse(&cx, table, LT_COUNT(table), n, words, note, &got))
            lt_buf_addf(&got, "!%s", cx.what);
        bad += check_str(rows[i].line, rows[i].want, lt_buf_str(&got));
        lt_buf_close(&got);
        free(line);
    }
    assert_int_equal(bad, 0);
}

static void help_lines_up(void **state)
{
    (void)state;
    struct lt_buf got = LT_BUF(1000);
    lt_options_help(&got, table, 2);
    assert_int_equal(check_str("help",
                               "  -o, --output FILE       where to\n"
                               "  -q, --quiet             say nothing\n",
                               lt_buf_str(&got)),
                     0);
    lt_buf_clear(&got);
    lt_options_man(&got, table, 1);
    assert_int_equal(check_str("man", ".TP\n\\fB\\-o\\fR, \\fB\\-\\-output\\fR \\fIFILE\\fR\nwhere to.\n",
                               lt_buf_str(&got)),
                     0);
    lt_buf_close(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_taken_apart),
        cmocka_unit_test(help_lines_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
