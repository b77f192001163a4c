/* The host and a real worker, lectern-tone: sound and marks, retries, time limits, ceilings, death. */
#include "check.h"

#include "speak/speak.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct lt_voice voice = {.name = LT_S_INIT("tone"),
                                      .lang = LT_S_INIT("und"),
                                      .engine = LT_S_INIT("tone"),
                                      .rate_pct = 100,
                                      .pitch_pct = 50};

static char warned[512];

static void keep_warning(void *user, const char *sentence)
{
    (void)user;
    snprintf(warned, sizeof warned, "%s", sentence);
}

static enum lt_status say(struct lt_cx *cx, struct lt_speaker *s, const struct lt_voice *v, const char *text,
                          struct lt_pcm *pcm)
{
    struct lt_line line = {.say = lt_str_of(text), .show = lt_str_of(text), .lang = LT_S("und")};
    enum lt_status st = lt_speaker_ask(cx, s, v, &line);
    return st ? st : lt_speaker_answer(cx, s, pcm);
}

static bool same(const struct lt_pcm *a, const struct lt_pcm *b)
{
    return a->n == b->n && a->rate_hz == b->rate_hz && a->n_marks == b->n_marks &&
           memcmp(a->v, b->v, a->n * sizeof *a->v) == 0 &&
           memcmp(a->marks, b->marks, a->n_marks * sizeof *a->marks) == 0;
}

static struct lt_speaker *open_tone(struct lt_cx *cx, const struct lt_speaker_opts *opts)
{
    struct lt_speaker *s;
    if (lt_speaker_open(cx, opts, LT_S("tone"), &s))
        fail_msg("%s", cx->what);
    return s;
}

static void a_character_is_60_ms_and_words_are_marked(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_pcm pcm = {0};
    struct lt_speaker *s = open_tone(&cx, NULL);
    assert_string_equal(lt_speaker_hello(s)->name, "tone");
    assert_int_equal(say(&cx, s, &voice, "h\xC3\xA9 you", &pcm), LT_OK);
    assert_int_equal(pcm.rate_hz, 24000);
    assert_int_equal(pcm.n, 6 * 1440);
    assert_int_equal(pcm.n_marks, 2);
    assert_int_equal(pcm.marks[0].say_at, 0);
    assert_int_equal(pcm.marks[0].say_len, 3);
    assert_int_equal(pcm.marks[1].say_at, 4);
    assert_int_equal(pcm.marks[1].sample, 3 * 1440);
    for (size_t i = 2 * 1440; i < 3 * 1440; i++)
        assert_true(pcm.v[i] == 0.0f);
    float peak = 0;
    for (size_t i = 0; i < pcm.n; i++)
        peak = pcm.v[i] > peak ? pcm.v[i] : peak;
    assert_true(peak > 0.1f && peak < 0.5f);
    lt_speaker_close(s);
    lt_pcm_close(&pcm);
}

static void the_same_line_is_the_same_sound(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_pcm first = {0}, again = {0};
    struct lt_speaker *s = open_tone(&cx, NULL);
    assert_int_equal(say(&cx, s, &voice, "one two", &first), LT_OK);
    assert_int_equal(say(&cx, s, &voice, "something else", &again), LT_OK);
    assert_false(same(&first, &again));
    assert_int_equal(say(&cx, s, &voice, "one two", &again), LT_OK);
    assert_true(same(&first, &again));
    lt_speaker_close(s);
    lt_pcm_close(&first);
    lt_pcm_close(&again);
}

static void manners_change_rate_and_pitch(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf plain = LT_BUF(4096), title = LT_BUF(4096);
    struct lt_voice v = voice;
    v.rate_pct = 120;
    v.manners[LT_MANNER_TITLE] = (struct lt_manner_set){.rate_pct = -10, .pitch_pct = 20};
    struct lt_line line = {.say = LT_S("x"), .lang = LT_S("fr")};
    assert_int_equal(lt_speak_request(&cx, &v, &line, &plain), LT_OK);
    line.manner = LT_MANNER_TITLE;
    assert_int_equal(lt_speak_request(&cx, &v, &line, &title), LT_OK);
    int bad = check_str("plain", "language fr\nvoice \nrate 120\npitch 50\n\nx", lt_buf_str(&plain));
    bad += check_str("title", "language fr\nvoice \nrate 108\npitch 60\n\nx", lt_buf_str(&title));
    assert_int_equal(bad, 0);
    lt_buf_close(&plain);
    lt_buf_close(&title);
}

/* What each fault leads to when it happens every time, and when only the first try meets it. */
static const struct {
    const char *text;
    enum lt_status always, once;
    const char *what;
} faults[] = {
    {"x tone-crash", LT_ENGINE, LT_OK,
     "tone could not say \"x tone-crash\", tried twice: killed by signal 6 (Aborted): tone: crashing, as "
     "told"},
    {"x tone-hang", LT_ENGINE, LT_OK,
     "tone could not say \"x tone-hang\", tried twice: no answer within 311 ms"},
    {"x tone-flood", LT_ENGINE, LT_OK,
     "tone could not say \"x tone-flood\", tried twice: it broke the protocol: more than 2 seconds of sound"},
    {"x tone-garbage", LT_ENGINE, LT_OK,
     "tone could not say \"x tone-garbage\", tried twice: it broke the protocol: what came is no frame (KIND "
     "ID "
     "LENGTH, at most 1048576 bytes)"},
    {"x tone-half", LT_ENGINE, LT_OK, "tone could not say \"x tone-half\", tried twice: exit status 3"},
    {"x tone-again", LT_ENGINE, LT_OK,
     "tone could not say \"x tone-again\", tried twice: it does not sing this now"},
    {"x tone-silence", LT_ENGINE, LT_OK,
     "tone could not say \"x tone-silence\", tried twice: it gave no sound for it"},
    {"x tone-click", LT_ENGINE, LT_OK,
     "tone could not say \"x tone-click\", tried twice: it gave no sound for it"},
    {"x tone-refuse", LT_ENGINE, LT_ENGINE, "tone could not say \"x tone-refuse\": it does not sing this"},
};

static void a_fault_is_survived_once_and_named_twice(void **state)
{
    (void)state;
    const struct lt_voice writer = {.grants.write = LT_S("/tmp")}; /* where it remembers that it was faulty */
    const struct lt_speaker_opts opts = {
        .voice = &writer, .line_ms = 300, .line_ms_per_byte = 1, .max_seconds = 2};
    struct lt_pcm want = {0}, got = {0};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(faults); i++) {
        const char *text = faults[i].text;
        char marker[] = "/tmp/lectern-tone-XXXXXX";
        int fd = mkstemp(marker);
        assert_true(fd >= 0);
        close(fd);
        unlink(marker);

        struct lt_cx cx = {0};
        unsetenv("LECTERN_TONE_FAULTS");
        struct lt_speaker *s = open_tone(&cx, &opts);
        bad += check_int(text, LT_OK, say(&cx, s, &voice, text, &want));
        lt_speaker_close(s);

        setenv("LECTERN_TONE_FAULTS", marker, 1);
        s = open_tone(&cx, &opts);
        bad += check_int(text, faults[i].once, say(&cx, s, &voice, text, &got));
        bad += check_int(text, faults[i].once == LT_OK, same(&want, &got));
        lt_speaker_close(s);
        unlink(marker);

        lt_cx_reset(&cx);
        setenv("LECTERN_TONE_FAULTS", "1", 1);
        s = open_tone(&cx, &opts);
        bad += check_int(text, faults[i].always, say(&cx, s, &voice, text, &got));
        bad += check_str(text, faults[i].what, lt_str_of(cx.what));
        lt_cx_reset(&cx); /* the next line is none the worse for it */
        bad += check_int(text, LT_OK, say(&cx, s, &voice, "fine", &got));
        lt_speaker_close(s);
    }
    unsetenv("LECTERN_TONE_FAULTS");
    lt_pcm_close(&want);
    lt_pcm_close(&got);
    assert_int_equal(bad, 0);
}

static void implausible_sound_is_a_warning(void **state)
{
    (void)state;
    struct lt_cx cx = {.warn = keep_warning};
    struct lt_pcm pcm = {0};
    struct lt_voice v = voice;
    const char *text = "a sentence with some letters in it, to be measured";
    v.ms_per_letter_low = 40;
    v.ms_per_letter_high = 90;
    setenv("LECTERN_TONE_FAULTS", "1", 1);
    struct lt_speaker *s = open_tone(&cx, NULL);
    warned[0] = '\0';
    assert_int_equal(say(&cx, s, &v, text, &pcm), LT_OK);
    assert_string_equal(warned, "");
    v.ms_per_letter_low = 85;
    v.ms_per_letter_high = 100;
    assert_int_equal(say(&cx, s, &v, text, &pcm), LT_OK);
    assert_string_equal(warned, "tone: 3.0 s of sound is short for the 40 letters of \"a sentence with some "
                                "letters in it, to be measured\"");
    v.ms_per_letter_low = 1;
    v.ms_per_letter_high = 20;
    assert_int_equal(say(&cx, s, &v, text, &pcm), LT_OK);
    assert_non_null(strstr(warned, "is long for the 40 letters"));
    lt_speaker_close(s);
    unsetenv("LECTERN_TONE_FAULTS");
    lt_pcm_close(&pcm);
}

static void *set_later(void *flag)
{
    usleep(150 * 1000);
    atomic_store((atomic_bool *)flag, true);
    return NULL;
}

static void a_hanging_line_can_be_cancelled(void **state)
{
    (void)state;
    atomic_bool cancel = false;
    struct lt_cx cx = {.cancel = &cancel};
    struct lt_pcm pcm = {0};
    setenv("LECTERN_TONE_FAULTS", "1", 1);
    struct lt_speaker *s = open_tone(&cx, NULL);
    unsetenv("LECTERN_TONE_FAULTS");
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, set_later, &cancel), 0);
    assert_int_equal(say(&cx, s, &voice, "tone-hang", &pcm), LT_CANCELLED);
    pthread_join(thread, NULL);
    atomic_store(&cancel, false);
    lt_cx_reset(&cx);
    assert_int_equal(say(&cx, s, &voice, "on we go", &pcm), LT_OK);
    lt_speaker_close(s);
    lt_pcm_close(&pcm);
}

static void a_line_nobody_waited_for_is_forgotten(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_pcm want = {0}, got = {0};
    struct lt_speaker *s = open_tone(&cx, NULL);
    assert_int_equal(say(&cx, s, &voice, "second", &want), LT_OK);
    struct lt_line first = {.say = LT_S("first"), .lang = LT_S("und")};
    assert_int_equal(lt_speaker_ask(&cx, s, &voice, &first), LT_OK);
    assert_int_equal(say(&cx, s, &voice, "second", &got), LT_OK);
    assert_true(same(&want, &got));
    assert_int_equal(lt_speaker_answer(&cx, s, &got), LT_USAGE);
    lt_speaker_close(s);
    lt_pcm_close(&want);
    lt_pcm_close(&got);
}

static void what_is_no_engine_is_named(void **state)
{
    (void)state;
    static const struct {
        const char *engine, *dirs, *what;
        enum lt_status want;
    } rows[] = {
        {"nosuch", "/nowhere", "no speech engine 'nosuch': no lectern-nosuch in /nowhere", LT_NOTFOUND},
        {"../x y", "/nowhere", "../x y: cannot start: No such file or directory", LT_NOTFOUND},
        {"x y", "/nowhere", "'x y' is no name of an engine", LT_USAGE},
        {"/bin/true", NULL, "/bin/true: it ended without a hello: exit status 0", LT_ENGINE},
        {"/bin/cat", NULL, "/bin/cat: no hello within 200 ms", LT_ENGINE},
        {"/bin/cat", NULL, "/bin/cat: no hello within 200 ms when it was tried before", LT_ENGINE},
        {"/bin/pwd", NULL, "/bin/pwd: not a speech engine: what it wrote is no hello", LT_ENGINE},
        {"/etc/passwd", NULL, "/etc/passwd: cannot start: Permission denied", LT_IO},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_speaker_opts opts = {.engine_dirs = rows[i].dirs, .start_ms = 200};
        struct lt_speaker *s;
        bad += check_int(rows[i].engine, rows[i].want,
                         lt_speaker_open(&cx, &opts, lt_str_of(rows[i].engine), &s));
        bad += check_str(rows[i].engine, rows[i].what, lt_str_of(cx.what));
        lt_speaker_close(s);
    }
    assert_int_equal(bad, 0);
}

/* Several speakers on several threads, each killing its own worker now and then by a fault. */
static void *speak_alone(void *user)
{
    struct lt_cx cx = {0};
    struct lt_pcm first = {0}, pcm = {0};
    struct lt_speaker *s = NULL;
    size_t *good = user;
    if (lt_speaker_open(&cx, NULL, LT_S("tone"), &s) == LT_OK &&
        say(&cx, s, &voice, "every thread says this", &first) == LT_OK)
        for (int i = 0; i < 20; i++) {
            if (i % 5 == 4 && say(&cx, s, &voice, "tone-crash", &pcm) == LT_ENGINE)
                lt_cx_reset(&cx);
            *good += say(&cx, s, &voice, "every thread says this", &pcm) == LT_OK && same(&first, &pcm);
        }
    lt_speaker_close(s);
    lt_pcm_close(&first);
    lt_pcm_close(&pcm);
    return NULL;
}

static void speakers_do_not_know_each_other(void **state)
{
    (void)state;
    pthread_t threads[4];
    size_t good[4] = {0};
    setenv("LECTERN_TONE_FAULTS", "1", 1);
    for (size_t i = 0; i < LT_COUNT(threads); i++)
        assert_int_equal(pthread_create(&threads[i], NULL, speak_alone, &good[i]), 0);
    for (size_t i = 0; i < LT_COUNT(threads); i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(good[i], 20);
    }
    unsetenv("LECTERN_TONE_FAULTS");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_character_is_60_ms_and_words_are_marked),
        cmocka_unit_test(the_same_line_is_the_same_sound),
        cmocka_unit_test(manners_change_rate_and_pitch),
        cmocka_unit_test(a_fault_is_survived_once_and_named_twice),
        cmocka_unit_test(implausible_sound_is_a_warning),
        cmocka_unit_test(a_hanging_line_can_be_cancelled),
        cmocka_unit_test(a_line_nobody_waited_for_is_forgotten),
        cmocka_unit_test(what_is_no_engine_is_named),
        cmocka_unit_test(speakers_do_not_know_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
