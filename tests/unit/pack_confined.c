/* Sound files that another program takes apart: it says the same as one in this process, and whatever that
 * program does, its end is a sentence about this file. The test is a misbehaving hear-sound itself, when it
 * is called so. */
#include "check.h"

#include "base/io.h"
#include "pack/pack.h"

#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { RATE = 24000 };

static enum lt_status add_samples(void *user, struct lt_cx *cx, const float *v, size_t n, int channels)
{
    (void)cx;
    return lt_buf_addmem(user, v, n * (size_t)channels * sizeof *v), LT_OK;
}

/* What is found in a file, as one text, then its samples. */
static void find(const char *path, bool here, bool sound, struct lt_buf *out)
{
    struct lt_cx cx = {0};
    struct lt_inspection in = {0};
    struct lt_buf bytes = LT_BUF(1 << 24), heard = LT_BUF(1 << 26);
    struct lt_sound_sink sink = {add_samples, &heard};
    int fd = -1;
    enum lt_status st = lt_io_read_kept(&cx, path, &fd, &bytes);
    struct lt_str all = lt_buf_str(&bytes);
    if (!st && here)
        st = sound ? lt_inspect_sound(&cx, all, &sink, &in) : lt_inspect(&cx, all, &in);
    else if (!st)
        st = lt_inspect_confined(&cx, fd, all, sound ? &sink : NULL, &in);
    lt_buf_addf(out, "%d %s\n", (int)st, cx.what);
    if (!st)
        lt_buf_addf(out, "%s %d %d %d %lld %zu\n", in.format, in.channels, in.input_rate_hz, in.sound_rate_hz,
                    (long long)in.length48, heard.n);
    if (!st)
        lt_buf_add(out, lt_buf_str(&heard));
    if (fd >= 0)
        close(fd);
    lt_inspection_close(&in);
    lt_buf_close(&bytes);
    lt_buf_close(&heard);
}

static const char *write_file(const char *path, const char *suffix)
{
    static float tone[2 * RATE];
    struct lt_cx cx = {0};
    struct lt_pcmfile *f = NULL;
    struct lt_mux_opts about = {.encode.rate_hz = RATE};
    for (size_t i = 0; i < LT_COUNT(tone); i++)
        tone[i] = (float)(i % 100) / 200;
    assert_int_equal(lt_pcmfile_open(&cx, path, lt_str_of(suffix), &about, &f), LT_OK);
    assert_int_equal(lt_pcmfile_write(&cx, f, tone, LT_COUNT(tone)), LT_OK);
    assert_int_equal(lt_pcmfile_finish(&cx, f, NULL), LT_OK);
    lt_pcmfile_close(f);
    return path;
}

static void it_says_what_it_would_say_here(void **state)
{
    (void)state;
    const char *const files[] = {write_file("pack_confined.wav", ".wav"),
                                 write_file("pack_confined.mp3", ".mp3"),
                                 write_file("pack_confined.flac", ".flac"),
                                 LT_TEST_DATA "/fuzz/corpus/pack_inspect/hybrid.opus",
                                 LT_TEST_DATA "/fuzz/corpus/pack_inspect/stereo.opus",
                                 LT_TEST_DATA "/unit/pack_confined.c"};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(files) * 2; i++) {
        struct lt_buf here = LT_BUF(1 << 26), there = LT_BUF(1 << 26);
        find(files[i / 2], true, i % 2, &here);
        find(files[i / 2], false, i % 2, &there);
        if (!lt_str_eq(lt_buf_str(&here), lt_buf_str(&there))) {
            printf("%s, %s: %zu bytes here, %zu there: %.60s\n", files[i / 2], i % 2 ? "sound" : "facts",
                   here.n, there.n, there.p);
            bad++;
        }
        lt_buf_close(&here);
        lt_buf_close(&there);
    }
    for (int i = 0; i < 3; i++)
        unlink(files[i]);
    assert_int_equal(bad, 0);
}

/* ------------------------------------------------------------------ a hear-sound that misbehaves */

static const struct {
    const char *how, *sentence;
    struct lt_sound_facts facts;
    size_t bytes; /* of sound */
    int status;
} rows[] = {
    {"silent", "4 what was decoded of it is no sound\n", {0, 0, 0}, 0, 0},
    {"channels", "4 what was decoded of it is no sound\n", {9, RATE, 1}, 8, 0},
    {"none", "4 what was decoded of it is no sound\n", {0, RATE, 1}, 8, 0},
    {"rate", "4 what was decoded of it is no sound\n", {1, 0, 1}, 8, 0},
    {"long", "4 what was decoded of it is no sound\n", {1, RATE, INT64_MAX}, 8, 0},
    {"negative", "4 what was decoded of it is no sound\n", {1, RATE, -1}, 8, 0},
    {"half", "4 what was decoded of it is no sound\n", {2, RATE, 48000}, 12, 0},
    {"says so", "4 that was too much\n", {1, RATE, 48000}, 8, 4},
    {"memory", "1 that was too much\n", {1, RATE, 48000}, 8, 1},
    {"crash", "4 killed by signal 11 (Segmentation fault)\n", {1, RATE, 48000}, 8, -1},
    {"fine", "0 \nWAV 1 24000 24000 4 8\n\0\0\0\0\0\0\0\0", {1, RATE, 48000}, 8, 0},
};

static int misbehave(const char *how)
{
    static const float none[4] = {(float)NAN, (float)INFINITY, (float)NAN, (float)NAN};
    size_t i = 0;
    while (i < LT_COUNT(rows) && strcmp(rows[i].how, how) != 0)
        i++;
    if (i == LT_COUNT(rows))
        return 99;
    if (rows[i].facts.channels || rows[i].facts.rate_hz)
        (void)!write(STDOUT_FILENO, &rows[i].facts, sizeof rows[i].facts);
    (void)!write(STDOUT_FILENO, none, rows[i].bytes);
    if (rows[i].status > 0)
        fprintf(stderr, "something\nthat was too much\n");
    if (rows[i].status < 0) {
        signal(SIGSEGV, SIG_DFL); /* a sanitizer would tell a story and exit */
        raise(SIGSEGV);
    }
    return rows[i].status;
}

static void whatever_it_does_is_a_sentence(void **state)
{
    (void)state;
    char dir[] = "/tmp/lectern-hear-XXXXXX", path[128], self[4096],
         *before = strdup(getenv("LECTERN_ENGINES"));
    const char *file = write_file("pack_confined.wav", ".wav");
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    int bad = 0;
    assert_true(n > 0);
    self[n] = '\0';
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/hear-sound", dir);
    assert_int_equal(symlink(self, path), 0);
    setenv("LECTERN_ENGINES", dir, 1);
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_buf got = LT_BUF(1 << 16);
        setenv("LECTERN_TEST_HEAR", rows[i].how, 1);
        find(file, false, true, &got);
        bad += check_str(rows[i].how, rows[i].sentence,
                         lt_str_slice(lt_buf_str(&got), 0, strlen(rows[i].sentence)));
        lt_buf_close(&got);
    }
    unlink(path);
    rmdir(dir);
    unlink(file);
    setenv("LECTERN_ENGINES", before, 1);
    free(before);
    assert_int_equal(bad, 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_says_what_it_would_say_here),
        cmocka_unit_test(whatever_it_does_is_a_sentence),
    };
    const char *how = getenv("LECTERN_TEST_HEAR");
    if (argc > 0 && lt_str_ends(lt_str_of(argv[0]), LT_S("/hear-sound")))
        return misbehave(how ? how : "");
    return getenv("LECTERN_ENGINES") ? cmocka_run_group_tests(tests, NULL, NULL) : 77;
}
