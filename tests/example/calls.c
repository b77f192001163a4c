/* Calls of the public API that make no sense must be refused, never crash; and what goes to "-" can be had in
 * memory or by a callback. Run by the tests with a text as its argument. */
#include <lectern/lectern.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>

static int bad;

#define CHECK(what) check(what, #what)

static void check(int holds, const char *what)
{
    if (!holds)
        fprintf(stderr, "not so: %s\n", what);
    bad += !holds;
}

static void without_sense(lectern *l, const char *input)
{
    const struct lectern_calibration *calibration = NULL;
    const struct lectern_cache *cache = NULL;
    CHECK(lectern_set(NULL, "voice", "tone") == LECTERN_USAGE);
    CHECK(lectern_set(l, NULL, "x") == LECTERN_USAGE);
    CHECK(lectern_error(l)[0] != '\0');
    CHECK(lectern_narrate(NULL, input, "-") == LECTERN_USAGE);
    CHECK(lectern_narrate(l, NULL, "-") == LECTERN_USAGE);
    CHECK(lectern_narrate_bytes(l, NULL, "x", 1, "-") == LECTERN_USAGE);
    CHECK(lectern_narrate_bytes(l, "x.txt", NULL, 1, "-") == LECTERN_USAGE);
    CHECK(lectern_text(l, input, NULL) == LECTERN_USAGE);
    CHECK(lectern_text(l, NULL, "article") == LECTERN_USAGE);
    CHECK(lectern_text(l, input, "song") == LECTERN_USAGE);
    CHECK(lectern_text_bytes(NULL, "x", "x", 1, "json") == LECTERN_USAGE);
    CHECK(lectern_words(l, NULL, NULL) == LECTERN_USAGE);
    CHECK(lectern_words(l, input, "poem") == LECTERN_USAGE);
    CHECK(lectern_words_speak(l, NULL) == LECTERN_USAGE);
    CHECK(lectern_inspect(l, NULL, "text", 0) == LECTERN_USAGE);
    CHECK(lectern_inspect(l, input, "film", 0) == LECTERN_USAGE);
    CHECK(lectern_feed(l, NULL, NULL) == LECTERN_USAGE);
    CHECK(lectern_feed(l, ".", &(struct lectern_feed){.size = sizeof(struct lectern_feed)}) == LECTERN_USAGE);
    CHECK(lectern_voices(NULL, NULL) == LECTERN_USAGE);
    CHECK(lectern_voice_at(NULL, 0) == NULL);
    CHECK(lectern_calibrate(l, NULL, NULL, 1, &calibration) == LECTERN_USAGE);
    CHECK(lectern_calibrate(l, "tone", NULL, 1, NULL) == LECTERN_USAGE);
    CHECK(lectern_check_engine(l, NULL, NULL, NULL, NULL, NULL) == LECTERN_USAGE);
    CHECK(lectern_cache(l, LECTERN_CACHE_STATS, NULL) == LECTERN_USAGE);
    CHECK(lectern_cache(l, (enum lectern_cache_action)77, &cache) == LECTERN_USAGE);
    CHECK(!lectern_knows(NULL) && lectern_knows("a.html") && !lectern_knows("a.exe"));
    CHECK(lectern_output(NULL, NULL) == NULL && lectern_tally(NULL) == NULL);
    CHECK(lectern_error(NULL)[0] == '\0' && lectern_error_input(NULL)[0] == '\0');
    lectern_on_episode(NULL, NULL, NULL);
    lectern_on_progress(NULL, NULL, NULL);
    lectern_on_warning(NULL, NULL, NULL);
    lectern_on_failure(NULL, NULL, NULL);
    lectern_on_output(NULL, NULL, NULL);
    lectern_keep_output(NULL);
    lectern_cancel(NULL);
    lectern_free(NULL);
}

static void checked_when_set(lectern *l)
{
    CHECK(lectern_set(l, "voice", "nobody") == LECTERN_USAGE);
    CHECK(lectern_set(l, "lang", "english") == LECTERN_USAGE && strstr(lectern_error(l), "'en'"));
    CHECK(lectern_set(l, "lexicon", "no/such/file.txt") == LECTERN_USAGE);
    CHECK(lectern_set(l, "no-cache", "perhaps") == LECTERN_USAGE);
    CHECK(lectern_set(l, "no-cache", "yes") == LECTERN_OK && lectern_set(l, "no-cache", NULL) == LECTERN_OK);
    for (size_t i = 0; lectern_setting_at(i); i++) {
        CHECK(lectern_set(l, lectern_setting_at(i)->name, "\xff\xfe nonsense") != LECTERN_OK ||
              lectern_setting_at(i)->values == NULL);
        CHECK(lectern_set(l, lectern_setting_at(i)->name, NULL) == LECTERN_OK);
    }
    CHECK(lectern_narrate(l, "no/such/file.txt", "-") == LECTERN_NOTFOUND);
    CHECK(strcmp(lectern_error_input(l), "no/such/file.txt") == 0);
}

struct sum {
    size_t n, calls;
    char head[4];
};

static int count(void *user, const void *bytes, size_t n)
{
    struct sum *sum = user;
    if (sum->n == 0 && n >= 4)
        memcpy(sum->head, bytes, 4);
    sum->n += n;
    sum->calls++;
    return 0;
}

static int refuse(void *user, const void *bytes, size_t n)
{
    (void)bytes;
    (void)n;
    return *(int *)user;
}

static void in_memory(lectern *l, const char *input)
{
    struct sum stream = {0};
    int error = ENOSPC;
    size_t n = 0;
    CHECK(lectern_set(l, "voice", "tone") == LECTERN_OK);
    lectern_on_output(l, count, &stream);
    CHECK(lectern_narrate(l, input, "-") == LECTERN_OK);
    CHECK(stream.calls > 2 && memcmp(stream.head, "OggS", 4) == 0);
    lectern_on_output(l, refuse, &error);
    CHECK(lectern_narrate(l, input, "-.opus") == LECTERN_IO);
    error = EPIPE;
    CHECK(lectern_text(l, input, "json") == LECTERN_CANCELLED);

    lectern_keep_output(l);
    CHECK(lectern_narrate(l, input, "-.opus") == LECTERN_OK);
    const char *whole = lectern_output(l, &n);
    CHECK(whole && n > 1000 && memcmp(whole, "OggS", 4) == 0);
    CHECK(lectern_text(l, input, "json") == LECTERN_OK);
    const char *json = lectern_output(l, &n);
    CHECK(json && n && json[0] == '{');
    CHECK(lectern_text_bytes(l, "page.html", "<p>One two three four five.", 27, "article") == LECTERN_OK);
    json = lectern_output(l, &n);
    CHECK(json && n == 25 && memcmp(json, "One two", 7) == 0);
    CHECK(lectern_voices(l, &n) == LECTERN_OK && n > 0 && lectern_output(l, NULL) == NULL);
    const struct lectern_voice *voice = lectern_voice_at(l, 0);
    CHECK(voice && voice->size == sizeof *voice && voice->name[0] && !lectern_voice_at(l, n));
}

int main(int argc, char **argv)
{
    lectern *l = lectern_new();
    if (!l || argc != 2)
        return 1;
    CHECK(strcmp(lectern_version(), LECTERN_VERSION) == 0);
    without_sense(l, argv[1]);
    checked_when_set(l);
    in_memory(l, argv[1]);
    lectern_free(l);
    return bad != 0;
}
