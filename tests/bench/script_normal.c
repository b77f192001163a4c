/* How fast text is normalised: bench_script_normal [LANG [FILE]]. Without a file, sentences of plain prose
 * with a number or a name now and then, as reviews have them. Prints MB of text per second of one core. */
#include "base/io.h"
#include "script/normal/normal.h"

#include <stdio.h>
#include <time.h>

static const char *const sentences[] = {
    "The house stood at the end of a long lane, and nobody in the village could say who had lived there "
    "last.",
    "She put down the phone, looked at the screen for a while, and decided that the old one had been good "
    "enough.",
    "It is not that the film is bad; it is that everything it does well has been done better before.",
    "Dr. Lee arrived in 2007, three years after the first edition of the book had gone out of print.",
    "What makes the second half work is the patience with which the director lets each of the actors "
    "breathe.",
    "The battery lasts 14 hours, which is two more than last year's model managed in the same test.",
    "\"I never wanted to come back,\" he said, \"but the house was cold and the letters kept arriving.\"",
    "There are worse ways to spend an evening, and the food, when it finally came, was worth the wait.",
};

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    struct lt_cx cx = {0};
    struct lt_str lang = lt_str_of(argc > 1 ? argv[1] : "en");
    struct lt_buf text = LT_BUF((size_t)1 << 30);
    struct lt_said said = {0};
    if (argc > 2 && lt_io_read_file(&cx, argv[2], &text)) {
        fprintf(stderr, "%s\n", cx.what);
        return 1;
    }
    for (size_t i = 0; argc <= 2 && i < 100000; i++) {
        lt_buf_addz(&text, sentences[i % LT_COUNT(sentences)]);
        lt_buf_addc(&text, '\n');
    }
    struct lt_str rest = lt_buf_str(&text), line;
    size_t said_bytes = 0, lines = 0;
    double start = seconds();
    while (lt_str_line(&rest, &line)) {
        if (lt_normal(&cx, lang, line, &said)) {
            fprintf(stderr, "%s\n", cx.what);
            return 1;
        }
        said_bytes += said.say.n;
        lines++;
    }
    double spent = seconds() - start;
    printf("%zu lines, %.1f MB written, %.1f MB said, %.2f s, %.1f MB/s\n", lines, (double)text.n / 1e6,
           (double)said_bytes / 1e6, spent, (double)text.n / 1e6 / spent);
    lt_said_close(&said);
    lt_buf_close(&text);
    return 0;
}
