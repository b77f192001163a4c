/* Captions, chapters and the account of one small narration, to the byte. */
#include "check.h"

#include "base/utf8.h"
#include "publish/cuts.h"

#include <stdio.h>
#include <string.h>

#define SHOW0 "Fish & chips <3"
#define SAY0  "fish and chips heart"
#define SHOW1 "It cost 23 kr \xE2\x80\x93 or so -->\nso."
#define SAY1  "It cost twenty three kroner, or so so."

/* "Fish" "&" "chips" "<3": each its own piece, with the space before it. */
static struct lt_align align0[] = {{0, 4, 0, 4}, {4, 4, 4, 2}, {8, 6, 6, 6}, {14, 6, 12, 3}};
/* "It cost " as it is; "twenty three kroner," for "23 kr"; the rest for the rest, not byte for byte. */
static struct lt_align align1[] = {{0, 8, 0, 8}, {8, 20, 8, 5}, {28, 10, 13, 17}};

static struct lt_mark marks0[] = {{0, 4, 0}, {5, 3, 14400}, {9, 5, 24000}, {15, 5, 40000}};
static struct lt_mark marks1[] = {{0, 2, 4800},     {3, 4, 9600},     {8, 6, 19200},
                                  {15, 5, 28800},   {21, 6, 38400},   {29, 2, 40000},
                                  {32, 2, 1000000}, {35, 2, 1000001}, {200, 2, 5}};

static struct lt_line lines[] = {
    {.show = LT_S_INIT(SHOW0),
     .say = LT_S_INIT(SAY0),
     .align = align0,
     .n_align = 4,
     .role = LT_ROLE_TITLE,
     .lang = LT_S_INIT("en")},
    {.show = LT_S_INIT(""),
     .say = LT_S_INIT("Picture."),
     .block = 1,
     .role = LT_ROLE_ALT,
     .lang = LT_S_INIT("en")},
    {.show = LT_S_INIT(SHOW1),
     .say = LT_S_INIT(SAY1),
     .align = align1,
     .n_align = 3,
     .block = 2,
     .role = LT_ROLE_PARAGRAPH,
     .lang = LT_S_INIT("en-GB")},
};
static struct lt_skip skips[] = {{.block = 1, .why = LT_S_INIT("a menu")},
                                 {.block = 2, .at = 3, .len = 4, .why = LT_S_INIT("a note mark")}};
static struct lt_block blocks[] = {
    {.role = LT_ROLE_TITLE, .text = LT_S_INIT(SHOW0)},
    {.role = LT_ROLE_BOILERPLATE, .text = LT_S_INIT("Home \"Shop\"")},
    {.role = LT_ROLE_PARAGRAPH, .text = LT_S_INIT(SHOW1)},
};
static struct lt_cue cues[] = {{9600, 57600}, {67200, 76800}, {96000, 192000}};
static struct lt_chapter chapters[] = {
    {0, LT_S_INIT(SHOW0)}, {48000, LT_S_INIT(" Two ")}, {84000, LT_S_INIT("Odd")}};
static const struct lt_voice ann = {.name = LT_S_INIT("ann")}, bo = {.name = LT_S_INIT("bo")};
static const struct lt_voice *const voices[] = {&ann, &bo};
static struct lt_doc doc = {.name = LT_S_INIT("a.html"),
                            .byline = LT_S_INIT("Ann Lee"),
                            .site = LT_S_INIT("The Site"),
                            .blocks = blocks,
                            .n_blocks = 3};
static struct lt_episode episode = {.title = LT_S_INIT(SHOW0),
                                    .cues = cues,
                                    .n_cues = 3,
                                    .chapters = chapters,
                                    .n_chapters = 3,
                                    .length48 = 240000,
                                    .bytes = 12345,
                                    .loudness_lufs = -19.018,
                                    .true_peak_dbtp = -1.99};

/* A line with its voice and marks. */
static struct lt_performed performed(size_t i)
{
    struct lt_performed p = {.line = lines[i], .voice = i == 2 ? &bo : &ann};
    p.take.marks = i == 0 ? marks0 : marks1;
    p.take.n_marks = i == 0 ? LT_COUNT(marks0) : i == 2 ? LT_COUNT(marks1) : 0;
    return p;
}

static enum lt_status line(void *user, struct lt_cx *cx, size_t i, const struct lt_performed **out)
{
    (void)cx;
    struct lt_performed *last = user;
    *last = performed(i);
    *out = last;
    return LT_OK;
}

static struct lt_performed last_line;

static const struct lt_publication publication = {.doc = &doc,
                                                  .lang = LT_S_INIT("en"),
                                                  .lang_from = "the document",
                                                  .skips = skips,
                                                  .n_skips = 2,
                                                  .episode = &episode,
                                                  .voices = voices,
                                                  .n_voices = 2,
                                                  .audio = LT_S_INIT("a.opus"),
                                                  .generator = LT_S_INIT("lectern 1"),
                                                  .engine = "tone 1",
                                                  .line = line,
                                                  .user = &last_line};

static enum lt_status gather(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    lt_buf_addmem(user, p, n);
    return lt_buf_check(cx, user, "the test's buffer");
}

static struct lt_buf vtt(bool words)
{
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF(1 << 20);
    struct lt_sink sink = {gather, &out};
    assert_int_equal(lt_publish_vtt(&cx, &publication, words, &sink), LT_OK);
    return out;
}

static void captions_are_sentences(void **state)
{
    (void)state;
    struct lt_buf out = vtt(false);
    assert_int_equal(check_str("vtt",
                               "WEBVTT\n"
                               "\n"
                               "1\n"
                               "00:00:00.200 --> 00:00:01.400\n"
                               "<v ann>Fish &amp; chips &lt;3\n"
                               "\n"
                               "2\n"
                               "00:00:02.000 --> 00:00:05.000\n"
                               "<v bo>It cost 23 kr \xE2\x80\x93 or so --&gt; so.\n",
                               lt_buf_str(&out)),
                     0);
    lt_buf_close(&out);
}

static void words_have_their_times(void **state)
{
    (void)state;
    struct lt_buf out = vtt(true);
    /* The first word begins with its cue; two marks past the end have no room inside it. */
    assert_int_equal(check_str("vtt",
                               "WEBVTT\n"
                               "\n"
                               "1\n"
                               "00:00:00.200 --> 00:00:01.400\n"
                               "<v ann>Fish <00:00:00.500>&amp; <00:00:00.700>chips <00:00:01.033>&lt;3\n"
                               "\n"
                               "2\n"
                               "00:00:02.000 --> 00:00:05.000\n"
                               "<v bo><00:00:02.100>It <00:00:02.200>cost <00:00:02.400>23 kr <00:00:02.833>"
                               "\xE2\x80\x93 or so --&gt; so.\n",
                               lt_buf_str(&out)),
                     0);
    lt_buf_close(&out);
}

static void a_transcript_has_segments(void **state)
{
    (void)state;
    struct lt_buf out = LT_BUF(1 << 16);
    struct lt_sink sink = {gather, &out};
    struct lt_cx cx = {0};
    assert_int_equal(lt_publish_transcript(&cx, &publication, &sink), LT_OK);
    assert_int_equal(check_str("transcript",
                               "{\n"
                               "  \"version\": \"1.0.0\",\n"
                               "  \"segments\": [\n"
                               "    {\n"
                               "      \"speaker\": \"ann\",\n"
                               "      \"startTime\": 0.200,\n"
                               "      \"endTime\": 1.200,\n"
                               "      \"body\": \"Fish & chips <3\"\n"
                               "    },\n"
                               "    {\n"
                               "      \"speaker\": \"bo\",\n"
                               "      \"startTime\": 2.000,\n"
                               "      \"endTime\": 4.000,\n"
                               "      \"body\": \"It cost 23 kr \xE2\x80\x93 or so -->\\nso.\"\n"
                               "    }\n"
                               "  ]\n"
                               "}\n",
                               lt_buf_str(&out)),
                     0);
    lt_buf_close(&out);
}

static void subrip_has_the_same_cues(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF(1 << 20);
    struct lt_sink sink = {gather, &out};
    assert_int_equal(lt_publish_srt(&cx, &publication, &sink), LT_OK);
    assert_int_equal(check_str("srt",
                               "1\n"
                               "00:00:00,200 --> 00:00:01,400\n"
                               "Fish & chips <3\n"
                               "\n"
                               "2\n"
                               "00:00:02,000 --> 00:00:05,000\n"
                               "It cost 23 kr \xE2\x80\x93 or so \xE2\x86\x92 so.\n",
                               lt_buf_str(&out)),
                     0);
    lt_buf_close(&out);
}

/* A line of its own length and time, cut: every caption fits, none is lost, times go on from one to the next.
 */
static void check_cuts(const char *text, int width, int64_t length48, const struct lt_words *words,
                       size_t at_least)
{
    struct lt_cx cx = {0};
    struct lt_cuts cuts = {0};
    struct lt_cue cue = {96000, 96000 + length48};
    struct lt_str show = lt_str_of(text);
    assert_int_equal(lt_cuts_of(&cx, show, words, &cue, width, &cuts), LT_OK);
    assert_true(cuts.n >= at_least);
    int64_t at48 = cue.begin48;
    size_t at = 0;
    for (size_t i = 0; i < cuts.n; i++) {
        const struct lt_cut *c = &cuts.v[i];
        size_t end = c->at + c->len, turn = c->turn ? c->turn : end;
        assert_int_equal(c->begin48, at48);
        assert_true(c->end48 > c->begin48 && c->end48 - c->begin48 <= 7 * 48000);
        assert_int_equal(lt_str_trim(lt_str_slice(show, at, c->at - at)).n, 0);
        assert_true(lt_utf8_count(lt_str_trim(lt_str_slice(show, c->at, turn - c->at))) <= (size_t)width);
        assert_true(lt_utf8_count(lt_str_slice(show, turn, end - turn)) <= (size_t)width);
        at48 = c->end48;
        at = end;
    }
    assert_int_equal(at48, cue.end48);
    assert_int_equal(lt_str_trim(lt_str_from(show, at)).n, 0);
    lt_cuts_close(&cuts);
}

#define LONG_EN                                                                                            \
    "The harbour kept its lamps burning all night, and in the morning, when the boats came back from the " \
    "far side of the bay, nobody could say who had lit them; but everyone agreed it had been kindly done."
#define LONG_JA \
    "港は一晩中明かりを灯していた。朝になって船が戻ってきたとき、誰が灯したのか言える者はいなかった。"

static void long_lines_are_cut(void **state)
{
    (void)state;
    static struct lt_word same[] = {{0, 4, 200000}, {4, 8, 200000}, {12, 5, 200000}};
    static const struct lt_words stuck = {same, 3, 3};
    check_cuts(LONG_EN, 65, 12 * 48000, NULL, 2);
    check_cuts(LONG_EN, 42, 12 * 48000, NULL, 3);
    check_cuts(LONG_EN, 65, 40 * 48000, NULL, 6); /* slow: by time */
    check_cuts(LONG_EN, 16, 12 * 48000, &stuck, 6);
    check_cuts(LONG_JA, 16, 10 * 48000, NULL, 2);
    check_cuts("https://example.org/a-very-long-address/that-nobody/would-ever/say-aloud/at-all", 20,
               4 * 48000, NULL, 2);
    check_cuts("  two   words  ", 65, 48000, NULL, 1);
    check_cuts("x", 65, 3000, NULL, 1);
}

/* Even halves, but after a comma that is near. */
static void cuts_follow_punctuation(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_cuts cuts = {0};
    struct lt_cue cue = {0, 8 * 48000};
    struct lt_str show = LT_S("It was quiet that night, and nobody came along the harbour wall at all.");
    assert_int_equal(lt_cuts_of(&cx, show, NULL, &cue, 65, &cuts), LT_OK);
    assert_int_equal(cuts.n, 2);
    assert_int_equal(check_str("first", "It was quiet that night,", lt_str_slice(show, 0, cuts.v[0].len)), 0);
    lt_cuts_close(&cuts);
}

static void chapters_are_podcast_json(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF(1 << 20);
    struct lt_sink sink = {gather, &out};
    assert_int_equal(lt_publish_chapters(&cx, &publication, &sink), LT_OK);
    struct lt_buf want = check_read("golden/publish/chapters.json");
    lt_buf_addc(&want, '\0');
    assert_int_equal(check_str("chapters", want.p, lt_buf_str(&out)), 0);
    lt_buf_close(&want);
    lt_buf_close(&out);
}

static void the_account_tells_all(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF(1 << 20);
    struct lt_sink sink = {gather, &out};
    assert_int_equal(lt_publish_account(&cx, &publication, true, &sink), LT_OK);
    struct lt_buf want = check_read("golden/publish/account.json");
    lt_buf_addc(&want, '\0');
    assert_int_equal(check_str("account", want.p, lt_buf_str(&out)), 0);
    lt_buf_close(&want);
    lt_buf_close(&out);
}

/* Whatever an engine claims: words stay in order, inside their line and inside their cue. */
static void any_marks_make_ordered_words(void **state)
{
    (void)state;
    uint64_t seed = check_seed(), random = seed;
    for (int round = 0; round < 3000; round++) {
        struct lt_mark some[12];
        for (size_t i = 0; i < LT_COUNT(some); i++)
            some[i] = (struct lt_mark){(uint32_t)(check_random(&random) % 50), 1,
                                       (int64_t)(check_random(&random) % 120000) - 5000};
        struct lt_cx cx = {0};
        struct lt_words w = {0};
        struct lt_performed p = performed(2);
        p.take.marks = some;
        p.take.n_marks = LT_COUNT(some);
        assert_int_equal(lt_words_of(&cx, &p, &cues[2], &w), LT_OK);
        uint32_t at = 0;
        int64_t begin48 = cues[2].begin48;
        for (size_t i = 0; i < w.n; i++) {
            if ((i && w.v[i].at != at) || w.v[i].len == 0 || w.v[i].begin48 < begin48 ||
                w.v[i].begin48 > cues[2].end48)
                fail_msg("seed %llu round %d: word %zu", (unsigned long long)seed, round, i);
            at = w.v[i].at + w.v[i].len;
            begin48 = w.v[i].begin48;
        }
        assert_true(w.n == 0 || at == lines[2].show.n);
        lt_words_close(&w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(captions_are_sentences),       cmocka_unit_test(words_have_their_times),
        cmocka_unit_test(subrip_has_the_same_cues),     cmocka_unit_test(long_lines_are_cut),
        cmocka_unit_test(cuts_follow_punctuation),      cmocka_unit_test(chapters_are_podcast_json),
        cmocka_unit_test(the_account_tells_all),        cmocka_unit_test(a_transcript_has_segments),
        cmocka_unit_test(any_marks_make_ordered_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
