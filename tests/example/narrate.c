/* How the public API is used: narrates what is named on the command line, one file beside each, and says what
 * it made. Built and run by the tests; copy it to begin with.
 *
 *     cc narrate.c $(pkg-config --cflags --libs lectern) -Wl,-rpath,$(pkg-config --variable=libdir lectern)
 *
 * The last part is for a library that lies where the system does not look. */
#include <lectern/lectern.h>

#include <stdio.h>

static void finished(void *user, const struct lectern_episode *episode)
{
    (void)user;
    printf("%s: \"%s\", %.1f seconds, %zu chapters\n", episode->output, episode->title, episode->seconds,
           episode->chapters);
}

/* One input of many costs only itself. */
static void failed(void *user, const struct lectern_failure *failure)
{
    (void)user;
    fprintf(stderr, "%s\n", failure->sentence);
}

static void warned(void *user, const char *sentence)
{
    (void)user;
    fprintf(stderr, "warning: %s\n", sentence);
}

int main(int argc, char **argv)
{
    lectern *l = lectern_new();
    if (!l)
        return 1;
    lectern_on_episode(l, finished, NULL);
    lectern_on_warning(l, warned, NULL);
    lectern_on_failure(l, failed, NULL);

    enum lectern_status status = argc < 3 ? LECTERN_USAGE : lectern_set(l, "voice", argv[1]);
    if (status)
        fprintf(stderr, "usage: narrate VOICE FILE...\n%s\n", lectern_error(l));
    for (int i = 2; i < argc && !status; i++)
        status = lectern_narrate(l, argv[i], NULL);
    if (!status) {
        const struct lectern_tally *all = lectern_tally(l);
        printf("%zu written, %zu failed\n", all->written, all->failed);
    }
    lectern_free(l);
    return status != LECTERN_OK;
}
