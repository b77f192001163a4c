/* How the public API is used: narrates what is named on the command line, one file beside each, and says what
 * it made. Built and run by the tests; copy it to begin with.
 *
 *     cc narrate.c $(pkg-config --cflags --libs lectern) */
#include <lectern/lectern.h>

#include <stdio.h>

static void finished(void *user, const struct lectern_episode *episode)
{
    (void)user;
    printf("%s: \"%s\", %.1f seconds, %zu chapters\n", episode->output, episode->title, episode->seconds,
           episode->chapters);
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

    int failures = 0;
    if (argc < 3 || lectern_set(l, "voice", argv[1]) != LECTERN_OK) {
        fprintf(stderr, "usage: narrate VOICE FILE...\n%s\n", lectern_error(l));
        failures = 1;
    }
    for (int i = 2; i < argc && !failures; i++) {
        if (lectern_narrate(l, argv[i], NULL) != LECTERN_OK) {
            fprintf(stderr, "%s\n", lectern_error(l));
            failures++;
        }
    }
    lectern_free(l);
    return failures != 0;
}
