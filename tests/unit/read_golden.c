/* Every file of golden/read that has a ".want" beside it is read, and what comes out is compared with it: the
 * facts, then a line for each block with its role. LECTERN_UPDATE=1 writes the .want files anew; then read
 * the difference before committing it. */
#include "check.h"

#include "base/io.h"
#include "read/read.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void dump_fact(struct lt_buf *out, const char *name, struct lt_str value)
{
    if (value.n) {
        lt_buf_addf(out, "%s: ", name);
        lt_buf_add(out, value);
        lt_buf_addc(out, '\n');
    }
}

/* Text with its spans as {kind text}, {kind=value text}. Spans may overlap only by nesting. */
static void dump_text(struct lt_buf *out, const struct lt_block *b)
{
    size_t ends[64], depth = 0, span = 0;
    for (size_t at = 0; at <= b->text.n; at++) {
        while (depth && ends[depth - 1] == at) {
            lt_buf_addc(out, '}');
            depth--;
        }
        for (; span < b->n_spans && b->spans[span].at == at; span++) {
            const struct lt_span *s = &b->spans[span];
            if (s->kind == LT_SPAN_HARD_BREAK) {
                lt_buf_addz(out, "/ ");
                continue;
            }
            lt_buf_addf(out, "{%s", lt_span_name(s->kind));
            if (s->value.n)
                lt_buf_addf(out, "=" LT_FMT, LT_ARG(s->value));
            lt_buf_addc(out, ' ');
            if (depth < 64)
                ends[depth++] = s->at + s->len;
        }
        if (at == b->text.n)
            break;
        if (b->text.p[at] == '\n')
            lt_buf_addz(out, "\\n");
        else if (b->text.p[at] == '\t')
            lt_buf_addz(out, "\\t");
        else
            lt_buf_addc(out, b->text.p[at]);
    }
}

static void dump_block(struct lt_buf *out, const struct lt_block *b)
{
    lt_buf_addf(out, "[%s", lt_role_name(b->role));
    if (b->level)
        lt_buf_addf(out, " %d", b->level);
    if (b->ordinal)
        lt_buf_addf(out, " no. %d", b->ordinal);
    if (b->in_quote)
        lt_buf_addz(out, " quoted");
    if (b->id.n)
        lt_buf_addf(out, " id=" LT_FMT, LT_ARG(b->id));
    if (!b->in_body)
        lt_buf_addz(out, " -");
    lt_buf_addz(out, "] ");
    dump_text(out, b);
    if (b->why.n)
        lt_buf_addf(out, " (not spoken: " LT_FMT ")", LT_ARG(b->why));
    lt_buf_addc(out, '\n');
}

static enum lt_status dump_doc(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    struct lt_buf *out = user;
    if (out->n)
        lt_buf_addz(out, "----\n");
    dump_fact(out, "title", doc->title);
    dump_fact(out, "headline", doc->headline);
    dump_fact(out, "subtitle", doc->subtitle);
    dump_fact(out, "byline", doc->byline);
    dump_fact(out, "published", doc->published);
    dump_fact(out, "site", doc->site);
    dump_fact(out, "lang", doc->lang);
    dump_fact(out, "url", doc->url);
    dump_fact(out, "image", doc->image);
    dump_fact(out, "rating", doc->rating);
    dump_fact(out, "notice", doc->notice);
    dump_fact(out, "description", doc->description);
    for (size_t i = 0; i < doc->n_blocks; i++)
        dump_block(out, &doc->blocks[i]);
    return LT_OK;
}

static void warn(void *user, const char *sentence)
{
    struct lt_buf *out = user;
    const char *name = strrchr(sentence, '/'); /* the folder is another one on every machine */
    lt_buf_addf(out, "warning: %s\n", name ? name + 1 : sentence);
}

static bool update(const char *path, struct lt_str text)
{
    FILE *f = fopen(path, "w");
    return f && fwrite(text.p, 1, text.n, f) == text.n && fclose(f) == 0;
}

static int check_file(const char *folder, const char *file)
{
    char path[4096], want_path[4200];
    snprintf(path, sizeof path, "%s/%s", folder, file);
    snprintf(want_path, sizeof want_path, "%s.want", path);
    struct lt_buf got = LT_BUF((size_t)16 << 20), want = LT_BUF((size_t)16 << 20);
    struct lt_cx cx = {.warn = warn, .user = &got};
    struct lt_source source = {.path = path, .name = lt_str_of(file)};
    struct lt_read_sink sink = {.article = dump_doc, .user = &got};
    if (lt_read(&cx, &(struct lt_read_opts){0}, &source, &sink))
        lt_buf_addf(&got, "failed: %s\n", cx.what);
    struct lt_cx quiet = {0};
    int bad = 0;
    if (getenv("LECTERN_UPDATE"))
        bad = !update(want_path, lt_buf_str(&got));
    else if (lt_io_read_file(&quiet, want_path, &want))
        bad = 1;
    else
        bad = !lt_str_eq(lt_buf_str(&want), lt_buf_str(&got));
    if (bad)
        fprintf(stderr, "%s: differs from its .want; it is now:\n%.*s\n", file, (int)got.n, got.p);
    lt_buf_close(&got);
    lt_buf_close(&want);
    return bad;
}

static int is_input(const struct dirent *entry)
{
    const char *dot = strrchr(entry->d_name, '.');
    return entry->d_name[0] != '.' && !(dot && strcmp(dot, ".want") == 0);
}

static void files_read_as_they_should(void **state)
{
    (void)state;
    const char *folder = LT_TEST_DATA "/golden/read";
    struct dirent **entries = NULL;
    int n = scandir(folder, &entries, is_input, alphasort), bad = 0;
    for (int i = 0; i < n; i++) {
        bad += check_file(folder, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    assert_true(n > 0);
    assert_int_equal(bad, 0);
}

int main(int argc, char **argv)
{
    if (argc > 1) { /* read_golden FILE...: shows what is read, for writing goldens */
        for (int i = 1; i < argc; i++) {
            struct lt_buf got = LT_BUF((size_t)64 << 20);
            struct lt_cx cx = {.warn = warn, .user = &got};
            struct lt_source source = {.path = argv[i]};
            struct lt_read_sink sink = {.article = dump_doc, .user = &got};
            if (lt_read(&cx, &(struct lt_read_opts){0}, &source, &sink))
                lt_buf_addf(&got, "failed: %s\n", cx.what);
            fwrite(got.p, 1, got.n, stdout);
            lt_buf_close(&got);
        }
        return 0;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(files_read_as_they_should)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
