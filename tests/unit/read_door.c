/* The door: what is told by bytes, by suffix, by declaration; and what is refused, with its sentence. */
#include "check.h"

#include "read/read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct seen {
    size_t articles;
    enum lt_role first;
    char text[256];
    enum lt_status answer;
};

static enum lt_status see(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    struct seen *s = user;
    s->articles++;
    s->first = doc->blocks[0].role;
    snprintf(s->text, sizeof s->text, LT_FMT, LT_ARG(doc->blocks[0].text));
    return s->answer;
}

static enum lt_status read_it(struct lt_cx *cx, const struct lt_source *source, struct seen *seen, size_t max)
{
    struct lt_read_opts opts = {.max_bytes = max};
    struct lt_read_sink sink = {.article = see, .user = seen};
    return lt_read(cx, &opts, source, &sink);
}

static void kinds_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *name, *type, *bytes;
        enum lt_role first;
        const char *text;
    } rows[] = {
        {"x", "", "Some words.\n", LT_ROLE_PARAGRAPH, "Some words."},
        {"x.txt", "", "# Not a heading here\n\nSome words, and then more words, until it is a sentence.\n",
         LT_ROLE_TITLE, "# Not a heading here"},
        {"x.md", "", "# A heading\n\nSome words.\n", LT_ROLE_TITLE, "A heading"},
        {"x", "", "# A heading\n\n## Another\n\nSome [words](http://a.example/).\n", LT_ROLE_TITLE,
         "A heading"},
        {"x", "", "<!DOCTYPE html><title>T</title><p>Some words in a page that is long enough.</p>",
         LT_ROLE_PARAGRAPH, NULL},
        {"x.txt", "", "  <html><body><p>Some words in a page that is long enough.</p></body></html>",
         LT_ROLE_PARAGRAPH, NULL},
        {"x.html", "", "Only words, no tag at all.", LT_ROLE_PARAGRAPH, "Only words, no tag at all."},
        {"x.html", "text", "<b>Shown as it is, because it was asked for.</b>", LT_ROLE_PARAGRAPH,
         "<b>Shown as it is, because it was asked for.</b>"},
        {"x", "text/markdown; charset=utf-8", "*Some* words.", LT_ROLE_PARAGRAPH, "Some words."},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct seen seen = {0};
        struct lt_source source = {.name = lt_str_of(rows[i].name),
                                   .type = lt_str_of(rows[i].type),
                                   .bytes = lt_str_of(rows[i].bytes)};
        bad += check_int(rows[i].bytes, LT_OK, read_it(&cx, &source, &seen, 0));
        bad += check_int(rows[i].bytes, 1, (long long)seen.articles);
        if (rows[i].text) {
            bad += check_int(rows[i].bytes, rows[i].first, seen.first);
            bad += check_str(rows[i].bytes, rows[i].text, lt_str_of(seen.text));
        }
    }
    assert_int_equal(bad, 0);
}

static void refusals_name_the_reason(void **state)
{
    (void)state;
    static const struct {
        const char *name, *type;
        struct lt_str bytes;
        enum lt_status want;
        const char *what;
    } rows[] = {
        {"x.txt", "", LT_S_INIT(""), LT_FORMAT, "x.txt: it is empty"},
        {"x.txt", "", LT_S_INIT(" \n\n \t\n"), LT_FORMAT, "x.txt: no article text found"},
        {"x.bin", "", LT_S_INIT("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), LT_FORMAT,
         "x.bin: not a text (it looks like a PNG picture)"},
        {"x.txt", "",
         LT_S_INIT("\x7F"
                   "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3E\0"),
         LT_FORMAT, "x.txt: not a text (it looks like a Linux program)"},
        {"x", "", LT_S_INIT("%PDF-1.7\n1 0 obj"), LT_FORMAT, "x: the PDF is damaged beyond reading"},
        {"x", "", LT_S_INIT("\1\2\3\4\5\6\7\0\0\0\1\2\3\4"), LT_FORMAT,
         "x: not a text (it looks like binary data)"},
        {"x", "gibberish", LT_S_INIT("words"), LT_USAGE,
         "x: lectern cannot read the type \"gibberish\", but text markdown html feed json eml mhtml mbox "
         "epub fb2 docx odt rtf pdf warc archive packed"},
        {"x", "", LT_S_INIT("0123456789012345678901234567890123456789"), LT_LIMIT,
         "x is over the limit of 32 bytes"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct seen seen = {0};
        struct lt_source source = {
            .name = lt_str_of(rows[i].name), .type = lt_str_of(rows[i].type), .bytes = rows[i].bytes};
        bad += check_int(rows[i].what, rows[i].want, read_it(&cx, &source, &seen, 32));
        bad += check_str(rows[i].name, rows[i].what, lt_str_of(cx.what));
        bad += check_int(rows[i].what, 0, (long long)seen.articles);
    }
    assert_int_equal(bad, 0);
}

static void missing_files_and_folders(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct seen seen = {0};
    assert_int_equal(read_it(&cx, &(struct lt_source){.path = "/nonexistent/x.txt"}, &seen, 0), LT_NOTFOUND);
    assert_non_null(strstr(cx.what, "/nonexistent/x.txt"));
    lt_cx_reset(&cx);
    assert_int_equal(read_it(&cx, &(struct lt_source){.path = "/"}, &seen, 0), LT_USAGE);
}

static void the_sink_can_stop(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct seen seen = {.answer = LT_CANCELLED};
    struct lt_source source = {.name = LT_S("x"), .bytes = LT_S("Some words.")};
    assert_int_equal(read_it(&cx, &source, &seen, 0), LT_CANCELLED);
}

/* Every block knows where it stands: its words are in the bytes it points to, in order. */
static enum lt_status check_places(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    struct lt_str source = *(struct lt_str *)user;
    uint64_t before = 0;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const struct lt_block *b = &doc->blocks[i];
        assert_true(b->src_at + b->src_len <= source.n && b->src_at >= before);
        before = b->src_at;
        struct lt_str at = lt_str_slice(source, b->src_at, b->src_len), rest = b->text, word;
        while (lt_str_cut(&rest, ' ', &word)) {
            size_t found = lt_str_find(at, word);
            if (found == SIZE_MAX)
                fail_msg("block %zu: \"" LT_FMT "\" is not in its source", i, LT_ARG(word));
            at = lt_str_from(at, found + word.n);
        }
    }
    return LT_OK;
}

static void blocks_know_their_bytes(void **state)
{
    (void)state;
    static const char *const files[] = {"golden/read/river-film.txt", "golden/read/interview.txt",
                                        "golden/read/tranvia.txt", "golden/read/indented.txt"};
    for (size_t i = 0; i < LT_COUNT(files); i++) {
        struct lt_buf bytes = check_read(files[i]);
        struct lt_str text = lt_buf_str(&bytes);
        struct lt_cx cx = {0};
        struct lt_read_sink sink = {.article = check_places, .user = &text};
        struct lt_source source = {.name = lt_str_of(files[i]), .bytes = text};
        assert_int_equal(lt_read(&cx, &(struct lt_read_opts){0}, &source, &sink), LT_OK);
        lt_buf_close(&bytes);
    }
}

/* One line without end: read whole when it fits a block, refused when not, and quickly either way. */
static void huge_lines_end(void **state)
{
    (void)state;
    static const struct {
        size_t bytes;
        enum lt_status want;
    } rows[] = {{(size_t)3 << 20, LT_OK}, {(size_t)24 << 20, LT_LIMIT}, {(size_t)70 << 20, LT_LIMIT}};
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char *line = malloc(rows[i].bytes);
        assert_non_null(line);
        for (size_t k = 0; k < rows[i].bytes; k++)
            line[k] = k % 6 == 5 ? ' ' : 'a';
        struct lt_cx cx = {0};
        struct seen seen = {0};
        struct lt_source source = {.name = LT_S("x.txt"), .bytes = {line, rows[i].bytes}};
        assert_int_equal(read_it(&cx, &source, &seen, 0), rows[i].want);
        if (rows[i].want)
            assert_non_null(strstr(cx.what, "x.txt"));
        free(line);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds_are_told),
        cmocka_unit_test(refusals_name_the_reason),
        cmocka_unit_test(missing_files_and_folders),
        cmocka_unit_test(the_sink_can_stop),
        cmocka_unit_test(blocks_know_their_bytes),
        cmocka_unit_test(huge_lines_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
