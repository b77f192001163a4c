/* How fast the whole script stage is: bench_script_stage [LANG [FILE]]. Each line of the file is a paragraph;
 * without a file, plain prose as reviews have it. Prints MB of text per second of one core, for the segmenter
 * by itself and for everything from document to lines. */
#include "base/io.h"
#include "script/script.h"

#include <stdio.h>
#include <time.h>

static const char *const paragraphs[] = {
    "The house stood at the end of a long lane, and nobody in the village could say who had lived there "
    "last. "
    "She put down the phone, looked at the screen for a while, and decided that the old one was good enough.",
    "It is not that the film is bad; it is that everything it does well has been done better before. "
    "Dr. Lee arrived in 2007, three years after the first edition of the book had gone out of print.",
    "What makes the second half work is the patience with which the director lets each of the actors "
    "breathe. "
    "\"I never wanted to come back,\" he said, \"but the house was cold.\" The letters kept arriving.",
};

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void count(void *user, struct lt_str sentence)
{
    *(size_t *)user += sentence.n > 0;
}

static void fill(struct lt_doc *d, struct lt_str file, size_t *bytes)
{
    struct lt_cx cx = {0};
    struct lt_str line;
    for (size_t i = 0; !file.n && i < 36000; i++) {
        struct lt_str text = lt_str_of(paragraphs[i % LT_COUNT(paragraphs)]);
        *bytes += lt_doc_add(&cx, d, LT_ROLE_PARAGRAPH, text) ? text.n : 0;
    }
    while (lt_str_line(&file, &line))
        if (line.n)
            *bytes += lt_doc_add(&cx, d, LT_ROLE_PARAGRAPH, line) ? line.n : 0;
}

int main(int argc, char **argv)
{
    struct lt_cx cx = {0};
    struct lt_buf file = LT_BUF((size_t)1 << 30);
    struct lt_doc doc;
    struct lt_script script;
    size_t bytes = 0, sentences = 0;
    if (argc > 2 && lt_io_read_file(&cx, argv[2], &file)) {
        fprintf(stderr, "%s\n", cx.what);
        return 1;
    }
    lt_doc_init(&doc);
    doc.lang = argc > 1 ? lt_str_of(argv[1]) : LT_S("en");
    fill(&doc, lt_buf_str(&file), &bytes);
    double start = seconds();
    for (size_t i = 0; i < doc.n_blocks; i++)
        if (lt_scribe_sentences(&cx, doc.lang, doc.blocks[i].text, count, &sentences))
            return 1;
    double cut = seconds();
    lt_script_init(&script);
    if (lt_script(&cx, &(struct lt_script_opts){0}, &doc, &script)) {
        fprintf(stderr, "%s\n", cx.what);
        return 1;
    }
    double done = seconds();
    printf("%.1f MB: %zu sentences at %.1f MB/s, %zu lines at %.1f MB/s\n", (double)bytes / 1e6, sentences,
           (double)bytes / 1e6 / (cut - start), script.n_lines, (double)bytes / 1e6 / (done - cut));
    lt_script_close(&script);
    lt_doc_close(&doc);
    lt_buf_close(&file);
    return 0;
}
