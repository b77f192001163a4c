/* tests/support/replay.c - runs a fuzz target over its corpus: every file of the folders named, in order of
 * name. A crash or a failed assertion of the target is the test's failure; an empty corpus is one too. */
#include "base/io.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static size_t replay_folder(const char *folder)
{
    struct dirent **entries = NULL;
    int n = scandir(folder, &entries, visible, alphasort);
    size_t done = 0;
    for (int i = 0; i < n; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        free(entries[i]);
        struct lt_cx cx = {0};
        struct lt_buf bytes = LT_BUF((size_t)64 << 20);
        if (lt_io_read_file(&cx, path, &bytes) == LT_OK) {
            LLVMFuzzerTestOneInput((const uint8_t *)(bytes.p ? bytes.p : ""), bytes.n);
            done++;
        } else {
            fprintf(stderr, "%s\n", cx.what);
        }
        lt_buf_close(&bytes);
    }
    free(entries);
    return done;
}

int main(int argc, char **argv)
{
    size_t done = 0;
    for (int i = 1; i < argc; i++)
        done += replay_folder(argv[i]);
    printf("%zu inputs replayed\n", done);
    return done ? 0 : 1;
}
