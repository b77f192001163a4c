/* The espeak worker through the host: the same bytes whatever came before or was killed, marks on words,
 * spans, and text that looks like mark-up. */
#include "check.h"

#include "speak/speak.h"

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct lt_voice voice = {.name = LT_S_INIT("en-us"),
                                      .lang = LT_S_INIT("en-US"),
                                      .engine = LT_S_INIT("espeak"),
                                      .engine_voice = LT_S_INIT("en-us"),
                                      .rate_pct = 100,
                                      .pitch_pct = 50};

static struct lt_speaker *speaker;

static int open_speaker(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    if (lt_speaker_open(&cx, NULL, LT_S("espeak"), &speaker) == LT_OK)
        return 0;
    fprintf(stderr, "%s\n", cx.what);
    return -1;
}

static int close_speaker(void **state)
{
    (void)state;
    lt_speaker_close(speaker);
    return 0;
}

static void say_spans(const struct lt_voice *v, const char *lang, const char *text, struct lt_say_span *spans,
                      uint32_t n, struct lt_pcm *pcm)
{
    struct lt_cx cx = {0};
    struct lt_line line = {.say = lt_str_of(text), .lang = lt_str_of(lang), .spans = spans, .n_spans = n};
    if (lt_speaker_ask(&cx, speaker, v, &line) || lt_speaker_answer(&cx, speaker, pcm))
        fail_msg("%s", cx.what);
}

static void say(const char *lang, const char *text, struct lt_pcm *pcm)
{
    say_spans(&voice, lang, text, NULL, 0, pcm);
}

static bool same(const struct lt_pcm *a, const struct lt_pcm *b)
{
    return a->n == b->n && a->rate_hz == b->rate_hz && a->n_marks == b->n_marks &&
           (a->n == 0 || memcmp(a->v, b->v, a->n * sizeof *a->v) == 0) &&
           (a->n_marks == 0 || memcmp(a->marks, b->marks, a->n_marks * sizeof *a->marks) == 0);
}

static void what_came_before_changes_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *text;
    } before[] = {
        {"en", "Something else, and longer than that!"},
        {"de", "\xC3\x9C"
               "ber dem Nebelmeer"},
        {"ru", "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82"},
        {"en", "?"},
        {"en", "..."},
        {"en", "<say-as interpret-as=\"characters\">[[_^_fr"},
        {"zh", "\xE6\x88\x91\xE4\xBB\xAC"},
    };
    const char *text = "The same sentence, spoken again: is it the same?";
    struct lt_pcm first = {0}, again = {0};
    say("en", text, &first);
    assert_true(first.n > 22050 && first.rate_hz == 22050);
    for (size_t i = 0; i < LT_COUNT(before); i++) {
        say(before[i].lang, before[i].text, &again);
        say("en", text, &again);
        if (!same(&first, &again))
            fail_msg("another sound after: %s", before[i].text);
    }
    lt_pcm_close(&first);
    lt_pcm_close(&again);
}

/* Every word of these has one mark, in order, on the word. */
static void words_are_marked_where_they_stand(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *text;
    } rows[] = {
        {"en", "Caf\xC3\xA9 au lait, please."},
        {"en", "one (two) \"three\" four"},
        {"de", "\xC3\x84pfel und \xC3\x96l"},
        {"ru", "\xD0\x9E\xD0\xB4\xD0\xB8\xD0\xBD \xD0\xB4\xD0\xB2\xD0\xB0"},
        {"en", "It costs two thousand dollars today"},
    };
    struct lt_pcm pcm = {0};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        say(rows[i].lang, rows[i].text, &pcm);
        struct lt_str rest = lt_str_of(rows[i].text), word;
        size_t n = 0;
        while (lt_str_cut(&rest, ' ', &word)) {
            struct lt_mark mark = n < pcm.n_marks ? pcm.marks[n] : (struct lt_mark){0};
            bad += check_int(rows[i].text, word.p - rows[i].text, mark.say_at);
            bad += check_int(rows[i].text, (long long)word.n, mark.say_len);
            n++;
        }
        bad += check_int(rows[i].text, (long long)n, (long long)pcm.n_marks);
    }
    lt_pcm_close(&pcm);
    assert_int_equal(bad, 0);
}

static void spans_change_how_a_word_is_said(void **state)
{
    (void)state;
    const char *text = "Good day bonjour madame my friend";
    struct lt_say_span spans[] = {
        {LT_SAY_LANGUAGE, 9, 14, LT_S("fr")},
        {LT_SAY_LETTERS, 9, 14, {0}},
        {LT_SAY_PHONEMES, 9, 14, LT_S("h@l'oU")},
    };
    struct lt_pcm plain = {0}, pcm = {0}, others[LT_COUNT(spans)] = {{0}};
    say("en", text, &plain);
    for (size_t i = 0; i < LT_COUNT(spans); i++) {
        say_spans(&voice, "en", text, &spans[i], 1, &others[i]);
        assert_false(same(&plain, &others[i]));
        for (size_t k = 0; k < i; k++)
            assert_false(same(&others[k], &others[i]));
        say_spans(&voice, "en", text, &spans[i], 1, &pcm);
        assert_true(same(&others[i], &pcm));
        /* What stands around the span keeps its marks. */
        assert_true(pcm.n_marks >= 5);
        assert_int_equal(pcm.marks[0].say_at, 0);
        assert_int_equal(pcm.marks[1].say_at, 5);
        assert_int_equal(pcm.marks[2].say_at, 9);
        assert_int_equal(pcm.marks[pcm.n_marks - 1].say_at, 27);
    }
    for (size_t i = 0; i < LT_COUNT(spans); i++)
        lt_pcm_close(&others[i]);
    lt_pcm_close(&plain);
    lt_pcm_close(&pcm);
}

/* Mark-up in the text is text, also in a line whose spans make mark-up of our own necessary: the second of
 * each pair is what it would be if it were obeyed, and must sound otherwise. */
static void mark_up_in_the_text_is_text(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"one <voice xml:lang=\"de\">two</voice> three", "one two three"},
        {"one <break time=\"3s\"/> three", "one three"},
        {"one &lt; three", "one < three"},
        {"one <!-- two --> three", "one three"},
    };
    struct lt_pcm text = {0}, obeyed = {0};
    struct lt_say_span span = {LT_SAY_PHONEMES, 0, 3, LT_S("w'0n")};
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        for (uint32_t n = 0; n < 2; n++) {
            say_spans(&voice, "en", rows[i][0], &span, n, &text);
            say_spans(&voice, "en", rows[i][1], &span, n, &obeyed);
            if (same(&text, &obeyed) || text.n < obeyed.n)
                fail_msg("obeyed: %s", rows[i][0]);
        }
    /* Brackets are not heard; what they hold is read as letters, never as phonemes. */
    say_spans(&voice, "en", "one [[h@l'oU]] three", &span, 1, &text);
    say_spans(&voice, "en", "one h@l'oU three", &span, 1, &obeyed);
    assert_true(text.n > obeyed.n * 9 / 10);
    /* A command character is a space. */
    say("en",
        "one \x01"
        "9S two",
        &text);
    say("en", "one  9S two", &obeyed);
    assert_true(text.n == obeyed.n);
    lt_pcm_close(&text);
    lt_pcm_close(&obeyed);
}

/* 0 when it is gone or only waits to be reaped. */
static pid_t parent_of(pid_t pid)
{
    char path[64], text[512], run = 'Z';
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    FILE *f = fopen(path, "r");
    if (!f)
        return 0;
    size_t n = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    text[n] = '\0';
    const char *end = strrchr(text, ')');
    int parent = 0;
    return end && sscanf(end + 1, " %c %d", &run, &parent) == 2 && run != 'Z' ? (pid_t)parent : 0;
}

static pid_t descendant(int depth)
{
    DIR *d = opendir("/proc");
    pid_t found = 0;
    const struct dirent *e;
    while (d && !found && (e = readdir(d))) {
        pid_t pid = (pid_t)atoi(e->d_name), up = pid;
        for (int i = 0; i < depth && up > 1; i++)
            up = parent_of(up);
        if (pid > 1 && up == getpid())
            found = pid;
    }
    if (d)
        closedir(d);
    return found;
}

/* kill -9 of the worker (1), of its warm process (2) and of the child that speaks (3), in the middle of a
 * line: the same bytes. */
static void a_kill_in_the_middle_changes_nothing(void **state)
{
    (void)state;
    char text[1400];
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = "a line to be spoken, long "[i % 26];
    text[sizeof text - 1] = '\0';
    struct lt_pcm want = {0}, got = {0};
    say("en", text, &want);
    for (int depth = 1; depth <= 3; depth++) {
        int killed = 0;
        for (int round = 0; round < 20 && killed < 3; round++) {
            struct lt_cx cx = {0};
            struct lt_line line = {.say = lt_str_of(text), .lang = LT_S("en")};
            assert_int_equal(lt_speaker_ask(&cx, speaker, &voice, &line), LT_OK);
            pid_t victim = 0;
            for (int tries = 0; tries < 50 && !(victim = descendant(depth)); tries++)
                ;
            killed += victim && kill(victim, SIGKILL) == 0;
            if (lt_speaker_answer(&cx, speaker, &got))
                fail_msg("%s", cx.what);
            if (!same(&want, &got))
                fail_msg("another sound after a kill at depth %d", depth);
        }
        assert_true(killed > 0);
    }
    lt_pcm_close(&want);
    lt_pcm_close(&got);
}

static void nothing_outlives_a_speaker(void **state)
{
    (void)state;
    struct lt_pcm pcm = {0};
    say("en", "one", &pcm);
    pid_t warm = descendant(2);
    assert_true(warm > 0);
    lt_speaker_close(speaker);
    speaker = NULL;
    assert_int_equal(descendant(1), 0);
    for (int i = 0; i < 200 && parent_of(warm) != 0; i++)
        usleep(10 * 1000);
    assert_int_equal(parent_of(warm), 0);
    assert_int_equal(open_speaker(NULL), 0);
    lt_pcm_close(&pcm);
}

static void it_tells_how_it_says_a_text(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *say, *want;
        struct lt_say_span span;
    } rows[] = {
        {"en", "hello world", "həlˈoʊ wˈɜːld", {0}},
        {"en", "hello world", "həlˈoʊ kˈæt", {LT_SAY_PHONEMES, 6, 5, LT_S_INIT("k'at")}},
        {"de", "Guten Tag.", "ɡˈuːtən tˈɑːk", {0}},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_buf ipa = LT_BUF(1000);
        struct lt_say_span span = rows[i].span;
        struct lt_line line = {.say = lt_str_of(rows[i].say),
                               .lang = lt_str_of(rows[i].lang),
                               .spans = &span,
                               .n_spans = span.len > 0};
        bad += check_int(rows[i].say, LT_OK, lt_speaker_ipa(&cx, speaker, &voice, &line, &ipa));
        bad += check_str(rows[i].say, rows[i].want, lt_buf_str(&ipa)) + check_str("", "", lt_str_of(cx.what));
        lt_buf_close(&ipa);
    }
    assert_int_equal(bad, 0);
}

/* 你好 as ni hao, whichever voice reads it: not "nee three how three", as pinyin read in English. */
static void chinese_is_not_spelt_out_in_english(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf ipa = LT_BUF(1000);
    struct lt_line line = {.say = LT_S("你好"), .lang = LT_S("zh")};
    assert_int_equal(lt_speaker_ipa(&cx, speaker, &voice, &line, &ipa), LT_OK);
    assert_true(ipa.n > 0 && lt_str_find(lt_buf_str(&ipa), LT_S("θ")) == SIZE_MAX);
    assert_true(lt_str_find(lt_buf_str(&ipa), LT_S("(en)")) == SIZE_MAX);
    lt_buf_close(&ipa);
}

/* A language that the engine does not speak is read by the voice's own rules: the same sound. */
static void what_it_does_not_speak_is_read_as_its_own(void **state)
{
    (void)state;
    struct lt_pcm own = {0}, strange = {0};
    say("en", "one two three", &own);
    say("xx", "one two three", &strange);
    assert_true(same(&own, &strange));
    lt_pcm_close(&own);
    lt_pcm_close(&strange);
}

static void what_it_cannot_do_it_says(void **state)
{
    (void)state;
    struct lt_voice none = voice;
    none.engine_voice = LT_S("nosuch");
    static const struct {
        const char *lang, *what;
        bool other_voice;
    } rows[] = {
        {"en", "espeak could not say \"one\": espeak-ng has no voice 'nosuch'", true},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_pcm pcm = {0};
        struct lt_line line = {.say = LT_S("one"), .lang = lt_str_of(rows[i].lang)};
        const struct lt_voice *v = rows[i].other_voice ? &none : &voice;
        bad += check_int("ask", LT_OK, lt_speaker_ask(&cx, speaker, v, &line));
        bad += check_int("answer", LT_ENGINE, lt_speaker_answer(&cx, speaker, &pcm));
        bad += check_str("what", rows[i].what, lt_str_of(cx.what));
        lt_pcm_close(&pcm);
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_came_before_changes_nothing),
        cmocka_unit_test(words_are_marked_where_they_stand),
        cmocka_unit_test(spans_change_how_a_word_is_said),
        cmocka_unit_test(mark_up_in_the_text_is_text),
        cmocka_unit_test(a_kill_in_the_middle_changes_nothing),
        cmocka_unit_test(nothing_outlives_a_speaker),
        cmocka_unit_test(it_tells_how_it_says_a_text),
        cmocka_unit_test(chinese_is_not_spelt_out_in_english),
        cmocka_unit_test(what_it_does_not_speak_is_read_as_its_own),
        cmocka_unit_test(what_it_cannot_do_it_says),
    };
    return cmocka_run_group_tests(tests, open_speaker, close_speaker);
}
