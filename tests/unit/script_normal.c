/* The manual of what lectern says: every line of tests/golden/normal/LANG/CLASS.say is `written => spoken`.
 * LANG is a BCP 47 tag; a new folder or file is run by itself. Empty lines and lines that start with "# " are
 * comments. */
#include "check.h"

#include "script/normal/normal.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int check_line(const char *file, const char *lang, struct lt_str line, struct lt_said *said)
{
    size_t arrow = lt_str_find(line, LT_S(" => "));
    if (arrow == SIZE_MAX) {
        fprintf(stderr, "%s: no arrow in \"%.*s\"\n", file, LT_ARG(line));
        return 1;
    }
    struct lt_str written = lt_str_slice(line, 0, arrow), want = lt_str_from(line, arrow + 4);
    struct lt_cx cx = {0};
    if (lt_normal(&cx, lt_str_of(lang), written, said)) {
        fprintf(stderr, "%s: %s\n", file, cx.what);
        return 1;
    }
    if (lt_str_eq(lt_buf_str(&said->say), want))
        return 0;
    fprintf(stderr, "%s: %.*s\n  want: %.*s\n  got:  %.*s\n", file, LT_ARG(written), LT_ARG(want),
            LT_ARG(lt_buf_str(&said->say)));
    return 1;
}

static int check_file(const char *path, const char *lang, struct lt_said *said, size_t *lines)
{
    struct lt_buf bytes = check_read(path);
    struct lt_str rest = lt_buf_str(&bytes), line;
    int bad = 0;
    while (lt_str_line(&rest, &line)) {
        if (line.n == 0 || lt_str_starts(line, LT_S("# ")))
            continue;
        bad += check_line(path, lang, line, said);
        ++*lines;
    }
    lt_buf_close(&bytes);
    return bad;
}

static int check_folder(const char *lang, struct lt_said *said, size_t *lines)
{
    char path[4096];
    struct dirent **entries = NULL;
    snprintf(path, sizeof path, "%s/golden/normal/%s", LT_TEST_DATA, lang);
    int n = scandir(path, &entries, visible, alphasort), bad = 0;
    for (int i = 0; i < n; i++) {
        snprintf(path, sizeof path, "golden/normal/%s/%s", lang, entries[i]->d_name);
        bad += check_file(path, lang, said, lines);
        free(entries[i]);
    }
    free(entries);
    return bad;
}

static void every_golden_line_is_said_so(void **state)
{
    (void)state;
    struct dirent **langs = NULL;
    struct lt_said said = {0};
    size_t lines = 0;
    int n = scandir(LT_TEST_DATA "/golden/normal", &langs, visible, alphasort), bad = 0;
    assert_true(n > 0);
    for (int i = 0; i < n; i++) {
        size_t before = lines;
        int wrong = check_folder(langs[i]->d_name, &said, &lines);
        printf("%s: %zu lines, %d wrong\n", langs[i]->d_name, lines - before, wrong);
        bad += wrong;
        free(langs[i]);
    }
    free(langs);
    lt_said_close(&said);
    assert_true(lines > 0);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_golden_line_is_said_so)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
