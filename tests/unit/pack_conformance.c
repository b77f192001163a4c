/* Files of every kind the muxer makes, judged by an independent checker and the tools it asks. Skipped where
 * checker or tools are not there. */
#include "check.h"

#include "base/io.h"
#include "pack/pack.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SKIPPED = 77, CANNOT = 2 };

static enum lt_status to_file(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    return lt_outfile_write(cx, user, p, n);
}

struct kind {
    const char *name, *preset;
    int takes, chapters, gap_frames;
    size_t comment; /* bytes of a long description */
    bool stream;    /* flushed after every take */
};

static const struct kind kinds[] = {
    {"small", "small", 6, 3, 30, 10, false},      {"standard", "standard", 6, 3, 30, 10, false},
    {"high", "high", 6, 3, 30, 10, false},        {"fast", "fast", 6, 3, 30, 10, false},
    {"stream", "standard", 9, 0, 20, 10, true},   {"one", "standard", 1, 1, 0, 10, false},
    {"chapters", "fast", 130, 130, 30, 5, false}, {"long", "fast", 5, 2, 33, 50000, false},
};

static void hum(struct lt_pcm *pcm, int take)
{
    pcm->rate_hz = 24000;
    assert_true(lt_pcm_reserve(pcm, 24000));
    pcm->n = (size_t)(8000 + 371 * (take % 17));
    for (size_t i = 0; i < pcm->n; i++) {
        double t = (double)i / (double)pcm->n;
        pcm->v[i] = (float)(0.2 * sin(3.14159265 * t) * sin(0.03 * (1 + take % 5) * (double)i));
    }
}

static void write_kind(const struct kind *kind, const char *path)
{
    struct lt_cx cx = {0};
    struct lt_outfile out = LT_OUTFILE;
    struct lt_sink sink = {to_file, &out};
    struct lt_encoder *e = NULL;
    struct lt_mux *m = NULL;
    struct lt_take take = {0};
    struct lt_pcm pcm = {0};
    char *comment = malloc(kind->comment);
    assert_non_null(comment);
    memset(comment, 'c', kind->comment);
    struct lt_tag tags[] = {
        {LT_S_INIT("TITLE"), LT_S_INIT("\xE2\x80\x9CQuotes\xE2\x80\x9D = 100 % \xE6\xBC\xA2\xE5\xAD\x97")},
        {LT_S_INIT("ENCODER"), LT_S_INIT("lectern test")},
        {LT_S_INIT("DESCRIPTION"), {comment, kind->comment}}};
    struct lt_chapter *chapters = calloc((size_t)kind->chapters + 1, sizeof *chapters);
    assert_non_null(chapters);
    for (int i = 0; i < kind->chapters; i++)
        chapters[i] =
            (struct lt_chapter){(int64_t)i * 48000, LT_S("A chapter \xE2\x80\x93 \xF0\x9F\x8E\xA7; =\"'<&>")};
    struct lt_mux_opts opts = {
        tags, 3, chapters, (size_t)kind->chapters, lt_preset_find(lt_str_of(kind->preset))->encode, 42, NULL};
    assert_int_equal(lt_outfile_open(&cx, &out, path), LT_OK);
    assert_int_equal(lt_encoder_open(&cx, &opts.encode, &e), LT_OK);
    assert_int_equal(lt_mux_open(&cx, &opts, &sink, &m), LT_OK);
    for (int i = 0; i < kind->takes; i++) {
        hum(&pcm, i);
        assert_int_equal(lt_encode(&cx, e, &pcm, &take), LT_OK);
        assert_int_equal(lt_mux_take(&cx, m, &take), LT_OK);
        if (kind->stream)
            assert_int_equal(lt_mux_flush(&cx, m), LT_OK);
        assert_int_equal(lt_mux_silence(&cx, m, (int64_t)kind->gap_frames * 960), LT_OK);
    }
    assert_int_equal(lt_mux_finish(&cx, m), LT_OK);
    assert_int_equal(lt_outfile_commit(&cx, &out), LT_OK);
    lt_outfile_close(&out);
    lt_mux_close(m);
    lt_encoder_close(e);
    lt_take_close(&take);
    lt_pcm_close(&pcm);
    free(chapters);
    free(comment);
}

static int run(const char *command)
{
    int rc = system(command);
    return WIFEXITED(rc) ? WEXITSTATUS(rc) : -1;
}

int main(void)
{
    const char *checker = LT_TEST_SHARED "/check/check_opus.py";
    if (access(checker, R_OK) != 0 || run("python3 -c '' 2>/dev/null") != 0) {
        printf("no %s to ask\n", checker);
        return SKIPPED;
    }
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(kinds); i++) {
        char path[64], command[4200];
        snprintf(path, sizeof path, "pack_conformance_%s.opus", kinds[i].name);
        write_kind(&kinds[i], path);
        snprintf(command, sizeof command, "python3 '%s' --quiet --strict --no-loudness --max-silence 1.2 %s",
                 checker, path);
        int rc = run(command);
        if (rc == CANNOT)
            return SKIPPED;
        bad += rc != 0;
        unlink(path);
    }
    return bad;
}
