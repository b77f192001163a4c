/* Every allocation of ours refused in turn while a source of each kind is read: a failure with a sentence, or
 * success without that memory; never a crash. (Leaks are the sanitizer build's to find.) */
#include "check.h"
#include "torture.h"

#include "read/read.h"

#include <stdio.h>

static enum lt_status ignore(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)user;
    (void)cx;
    (void)doc;
    return LT_OK;
}

static bool attempt(void *user)
{
    const struct lt_source *source = user;
    struct lt_cx cx = {0};
    struct lt_read_sink sink = {.article = ignore, .user = NULL};
    enum lt_status st = lt_read(&cx, &(struct lt_read_opts){0}, source, &sink);
    if (st != LT_OK && cx.what[0] == 0)
        fail_msg("a failure without a sentence");
    return st == LT_OK;
}

static void reading_survives(void **state)
{
    (void)state;
    static const struct {
        const char *file, *type;
    } sources[] = {
        {"harbour.txt", "text"},       {"book.txt", "text"},    {"notice.md", "markdown"},
        {"crumbs.rss", "feed"},        {"krumen.atom", "feed"}, {"crumbs.json", "json"},
        {"records.jsonl", "json"},     {"letter.eml", "eml"},   {"letters.mbox", "mbox"},
        {"page.mhtml", "mhtml"},       {"two.tgz", "archive"},  {"nested.zip", "archive"},
        {"pandoc-3.epub", "epub"},     {"pier.warc", "warc"},   {"minutes.docx", "docx"},
        {"minutes.fodt", "odt"},       {"pristan.rtf", "rtf"},  {"pristan.fb2", "fb2"},
        {"harbours-latex.pdf", "pdf"},
    };
    for (size_t i = 0; i < LT_COUNT(sources); i++) {
        char path[200];
        snprintf(path, sizeof path, "golden/read/%s", sources[i].file);
        struct lt_buf bytes = check_read(path);
        struct lt_source source = {
            .name = lt_str_of(path), .type = lt_str_of(sources[i].type), .bytes = lt_buf_str(&bytes)};
        size_t runs = torture_allocations(attempt, &source, 100000);
        assert_in_range(runs, 2, 99999);
        assert_true(attempt(&source));
        lt_buf_close(&bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reading_survives)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
