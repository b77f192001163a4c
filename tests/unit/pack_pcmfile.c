/* PCM files: whole or not at all, silences that do not drift, formats this machine has. */
#include "check.h"

#include "base/io.h"
#include "pack/pack.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static const struct lt_tag tags[] = {{LT_S_INIT("TITLE"), LT_S_INIT("A title")},
                                     {LT_S_INIT("X"), LT_S_INIT("y")}};

static enum lt_status write_file(struct lt_cx *cx, const char *path, const char *suffix, int rate_hz,
                                 int seconds)
{
    static float tone[24000];
    for (size_t i = 0; i < LT_COUNT(tone); i++)
        tone[i] = (float)(i % 100) / 200;
    struct lt_pcmfile *f = NULL;
    struct lt_mux_opts about = {.tags = tags, .n_tags = LT_COUNT(tags), .encode.rate_hz = rate_hz};
    enum lt_status st = lt_pcmfile_open(cx, path, lt_str_of(suffix), &about, &f);
    for (int i = 0; !st && i < seconds; i++)
        st = lt_pcmfile_write(cx, f, tone, LT_COUNT(tone));
    if (!st)
        st = lt_pcmfile_finish(cx, f, NULL);
    lt_pcmfile_close(f);
    return st;
}

static uint32_t le32(struct lt_str s, size_t at)
{
    const unsigned char *p = (const unsigned char *)s.p + at;
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static void silences_do_not_drift(void **state)
{
    (void)state;
    const char *path = "pack_pcmfile_drift.wav";
    struct lt_cx cx = {0};
    struct lt_pcmfile *f = NULL;
    struct lt_mux_opts about = {.encode.rate_hz = 22050};
    assert_int_equal(lt_pcmfile_open(&cx, path, LT_S(".wav"), &about, &f), LT_OK);
    for (int i = 0; i < 1000; i++) /* 20 ms are 441 samples; 7 of 48 kHz are 3.2 */
        assert_int_equal(lt_pcmfile_silence(&cx, f, 960 + 7), LT_OK);
    assert_int_equal(lt_pcmfile_finish(&cx, f, NULL), LT_OK);
    lt_pcmfile_close(f);
    struct lt_buf bytes = LT_BUF(1 << 22);
    assert_int_equal(lt_io_read_file(&cx, path, &bytes), LT_OK);
    struct lt_str s = lt_buf_str(&bytes);
    assert_true(lt_str_starts(s, LT_S("RIFF"))); /* RF64 only when it must be */
    size_t data = lt_str_find(s, LT_S("data"));
    assert_true(data != SIZE_MAX);
    assert_int_equal(le32(s, data + 4) / 2, (int64_t)967 * 1000 * 22050 / 48000);
    lt_buf_close(&bytes);
    unlink(path);
}

static void every_suffix_makes_a_file(void **state)
{
    (void)state;
    static const struct {
        const char *suffix, *magic;
        size_t at;
    } rows[] = {{".wav", "WAVEfmt ", 8}, {".flac", "fLaC", 0}, {".mp3", "", 0}, {".WAV", "RIFF", 0}};
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char path[64];
        snprintf(path, sizeof path, "pack_pcmfile_test%s", rows[i].suffix);
        struct lt_cx cx = {0};
        if (write_file(&cx, path, rows[i].suffix, 24000, 2)) {
            fprintf(stderr, "%s\n", cx.what); /* a libsndfile without it says so */
            assert_int_equal(cx.code, LT_USAGE);
            assert_string_equal(rows[i].suffix, ".mp3");
            continue;
        }
        struct lt_buf bytes = LT_BUF(1 << 22);
        assert_int_equal(lt_io_read_file(&cx, path, &bytes), LT_OK);
        assert_true(bytes.n > 1000);
        if (rows[i].at == 0)
            assert_true(lt_str_starts(lt_buf_str(&bytes), lt_str_of(rows[i].magic)));
        lt_buf_close(&bytes);
        unlink(path);
    }
}

static void what_cannot_be_written_is_said(void **state)
{
    (void)state;
    static const struct {
        const char *path, *suffix;
        int rate_hz;
        enum lt_status st;
        const char *what;
    } rows[] = {
        {"x.aiff", ".aiff", 24000, LT_USAGE, "x.aiff: there is no sound file with the suffix \".aiff\""},
        {"x.wav", "", 24000, LT_USAGE, "x.wav: there is no sound file with the suffix \"\""},
        {"x.mp3", ".mp3", 23456, LT_USAGE, NULL},
        {"no/such/x.wav", ".wav", 24000, LT_IO,
         "no/such/x.wav: cannot create: there is no directory no/such/"},
    };
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        assert_int_equal(write_file(&cx, rows[i].path, rows[i].suffix, rows[i].rate_hz, 1), rows[i].st);
        if (rows[i].what)
            assert_string_equal(cx.what, rows[i].what);
        assert_int_equal(access(rows[i].path, F_OK), -1);
    }
}

/* A file that may not grow is a full disk to whoever writes it. */
static void a_full_disk_leaves_nothing(void **state)
{
    (void)state;
    static const char *const suffixes[] = {".wav", ".flac", ".mp3"};
    struct rlimit old;
    getrlimit(RLIMIT_FSIZE, &old);
    signal(SIGXFSZ, SIG_IGN);
    for (size_t i = 0; i < LT_COUNT(suffixes); i++)
        for (rlim_t room = 0; room < 9000; room += 3000) {
            char path[64];
            snprintf(path, sizeof path, "pack_pcmfile_full%s", suffixes[i]);
            struct lt_cx cx = {0};
            setrlimit(RLIMIT_FSIZE, &(struct rlimit){room, old.rlim_max});
            enum lt_status st = write_file(&cx, path, suffixes[i], 24000, 60);
            setrlimit(RLIMIT_FSIZE, &old);
            if (st == LT_OK)
                fail_msg("%s with room for %d bytes: written, it says", path, (int)room);
            assert_int_equal(access(path, F_OK), -1);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(silences_do_not_drift),
        cmocka_unit_test(every_suffix_makes_a_file),
        cmocka_unit_test(what_cannot_be_written_is_said),
        cmocka_unit_test(a_full_disk_leaves_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
