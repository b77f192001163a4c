/* The engine protocol as the host hears it: every way a reply can be right or wrong is a row. */
#include "check.h"

#include "speak/reply.h"

/* The text of every request here: word marks must lie inside it. */
#define SAY "caf\xC3\xA9 au lait"

#define B(lit) {(lit), sizeof(lit) - 1}
#define S16    {"begin", 7, B("rate 24000\nformat s16le\n")}
#define F32    {"begin", 7, B("rate 24000\nformat f32le\n")}
#define END(n) {"end", 7, B("samples " #n "\n")}

static const struct {
    const char *name;
    struct {
        const char *kind;
        uint32_t id;
        struct lt_str body;
    } frames[5];
    enum lt_reply_state want;
    const char *sentence;
    long long samples, marks;
} replies[] = {
    {"whole",
     {S16, {"pcm", 7, B("abcd")}, {"marks", 7, B("0 5 0\n6 2 1\n")}, END(2)},
     LT_REPLY_DONE,
     "",
     2,
     2},
    {"marks first",
     {S16, {"marks", 7, B("0 5 0\n")}, {"pcm", 7, B("abcd")}, END(2)},
     LT_REPLY_DONE,
     "",
     2,
     1},
    {"float", {F32, {"pcm", 7, B("\0\0\0\x3f")}, END(1)}, LT_REPLY_DONE, "", 1, 0},
    {"in pieces",
     {S16, {"pcm", 7, B("ab")}, {"pcm", 7, B("")}, {"pcm", 7, B("cd")}, END(2)},
     LT_REPLY_DONE,
     "",
     2,
     0},
    {"no sound", {S16, END(0)}, LT_REPLY_DONE, "", 0, 0},
    {"a field of a later version",
     {{"begin", 7, B("rate 24000\nchannels 1\nformat s16le\n")}, END(0)},
     LT_REPLY_DONE,
     "",
     0,
     0},
    {"not ended", {S16, {"pcm", 7, B("ab")}}, LT_REPLY_SOUND, "", 1, 0},
    {"nothing", {{0}}, LT_REPLY_WAITING, "", 0, 0},
    {"retryable",
     {{"error", 7, B("kind retryable\n\nThe card is busy")}},
     LT_REPLY_REFUSED,
     "The card is busy",
     0,
     0},
    {"error after sound",
     {S16, {"error", 7, B("kind fatal\n\nNo\x01\xFF p\n")}},
     LT_REPLY_REFUSED,
     "No \xEF\xBF\xBD p",
     0,
     0},
    {"mute error",
     {{"error", 7, B("kind fatal\n\n \n")}},
     LT_REPLY_BROKEN,
     "error: it has no sentence",
     0,
     0},
    {"odd error",
     {{"error", 7, B("kind oops\n\nX")}},
     LT_REPLY_BROKEN,
     "error: kind must be retryable or fatal",
     0,
     0},
    {"other id",
     {{"begin", 6, B("rate 24000\nformat s16le\n")}},
     LT_REPLY_BROKEN,
     "a frame with id 6 while 7 is asked for",
     0,
     0},
    {"sound first", {{"pcm", 7, B("")}}, LT_REPLY_BROKEN, "a frame 'pcm' before begin", 0, 0},
    {"begun twice", {S16, S16}, LT_REPLY_BROKEN, "a frame 'begin' after begin", 0, 0},
    {"unknown frame", {S16, {"video", 7, B("")}}, LT_REPLY_BROKEN, "a frame 'video' after begin", 0, 0},
    {"low rate",
     {{"begin", 7, B("rate 7999\nformat s16le\n")}},
     LT_REPLY_BROKEN,
     "begin: rate must be a number from 8000 to 192000",
     0,
     0},
    {"high rate",
     {{"begin", 7, B("rate 192001\nformat s16le\n")}},
     LT_REPLY_BROKEN,
     "begin: rate must be a number from 8000 to 192000",
     0,
     0},
    {"no rate",
     {{"begin", 7, B("format s16le\n")}},
     LT_REPLY_BROKEN,
     "begin: rate must be a number from 8000 to 192000",
     0,
     0},
    {"24 bit",
     {{"begin", 7, B("rate 24000\nformat s24le\n")}},
     LT_REPLY_BROKEN,
     "begin: format must be s16le or f32le",
     0,
     0},
    {"half a sample",
     {S16, {"pcm", 7, B("abc")}},
     LT_REPLY_BROKEN,
     "pcm: 3 bytes are no whole samples",
     0,
     0},
    {"not a number",
     {F32, {"pcm", 7, B("\0\0\xc0\x7f")}},
     LT_REPLY_BROKEN,
     "pcm: a sample is not a number within 16 times full scale",
     0,
     0},
    {"17 times full scale",
     {F32, {"pcm", 7, B("\0\0\x88\x41")}},
     LT_REPLY_BROKEN,
     "pcm: a sample is not a number within 16 times full scale",
     0,
     0},
    {"mark of words",
     {S16, {"marks", 7, B("a b c\n")}},
     LT_REPLY_BROKEN,
     "marks: a line must be three numbers: offset, length, sample",
     0,
     0},
    {"mark of four",
     {S16, {"marks", 7, B("0 5 0 1\n")}},
     LT_REPLY_BROKEN,
     "marks: a line must be three numbers: offset, length, sample",
     0,
     0},
    {"mark cuts a character",
     {S16, {"marks", 7, B("0 4 0\n")}},
     LT_REPLY_BROKEN,
     "marks: 4 bytes at 0 are no stretch of the text",
     0,
     0},
    {"mark past the text",
     {S16, {"marks", 7, B("9 99 0\n")}},
     LT_REPLY_BROKEN,
     "marks: 99 bytes at 9 are no stretch of the text",
     0,
     0},
    {"mark that wraps",
     {S16, {"marks", 7, B("4294967295 4294967295 0\n")}},
     LT_REPLY_BROKEN,
     "marks: 4294967295 bytes at 4294967295 are no stretch of the text",
     0,
     0},
    {"empty mark",
     {S16, {"marks", 7, B("6 0 0\n")}},
     LT_REPLY_BROKEN,
     "marks: 0 bytes at 6 are no stretch of the text",
     0,
     0},
    {"marks backwards",
     {S16, {"marks", 7, B("6 2 0\n0 5 0\n")}},
     LT_REPLY_BROKEN,
     "marks: the one at 0 is out of order",
     0,
     1},
    {"marks overlap",
     {S16, {"marks", 7, B("0 5 0\n3 5 0\n")}},
     LT_REPLY_BROKEN,
     "marks: the one at 3 is out of order",
     0,
     1},
    {"time backwards",
     {S16, {"marks", 7, B("0 5 2\n6 2 1\n")}},
     LT_REPLY_BROKEN,
     "marks: the one at 6 is out of order",
     0,
     1},
    {"mark after the end",
     {S16, {"marks", 7, B("0 5 9\n")}, END(0)},
     LT_REPLY_BROKEN,
     "marks: the last one is behind the end of the sound",
     0,
     1},
    {"count is wrong", {S16, END(1)}, LT_REPLY_BROKEN, "end: 1 samples announced, 0 came", 0, 0},
    {"no count", {S16, {"end", 7, B("")}}, LT_REPLY_BROKEN, "end: samples must be a number", 0, 0},
};

static void every_reply_is_whole_or_says_what_is_wrong(void **state)
{
    (void)state;
    int bad = 0;
    struct lt_pcm pcm = {0};
    for (size_t i = 0; i < LT_COUNT(replies); i++) {
        struct lt_buf wire = LT_BUF(4096);
        for (size_t f = 0; f < 5 && replies[i].frames[f].kind; f++)
            lt_frame_add(&wire, replies[i].frames[f].kind, replies[i].frames[f].id,
                         replies[i].frames[f].body);
        struct lt_reply r;
        lt_reply_start(&r, 7, LT_S(SAY), 600, &pcm);
        struct lt_str in = lt_buf_str(&wire);
        enum lt_reply_state got = lt_reply_feed(&r, &in);
        bad += check_int(replies[i].name, replies[i].want, got);
        bad += check_str(replies[i].name, replies[i].sentence, lt_str_of(r.sentence));
        bad += check_int(replies[i].name, replies[i].samples, (long long)pcm.n);
        bad += check_int(replies[i].name, replies[i].marks, (long long)pcm.n_marks);
        lt_buf_close(&wire);
    }
    lt_pcm_close(&pcm);
    assert_int_equal(bad, 0);
}

static const struct {
    const char *kind, *body, *ipa, *sentence;
} told[] = {
    {"ipa", "h\xC9\x99\n w\n", "h\xC9\x99 w", ""},
    {"ipa", "", "", ""},
    {"ipa", "\xFF", "", "ipa: it is no UTF-8 text"},
    {"begin", "rate 8000\nformat s16le\n", "", "a frame 'begin' where ipa was asked for"},
    {"error", "kind fatal\n\nno", "", "no"},
};

static void ipa_is_text_or_an_error(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(told); i++) {
        struct lt_buf wire = LT_BUF(4096), ipa = LT_BUF(4096);
        struct lt_reply r;
        lt_frame_add(&wire, told[i].kind, 9, lt_str_of(told[i].body));
        struct lt_str in = lt_buf_str(&wire);
        lt_reply_start_ipa(&r, 9, &ipa);
        enum lt_reply_state got = lt_reply_feed(&r, &in);
        bad += check_int(told[i].body, told[i].sentence[0] == '\0', got == LT_REPLY_DONE);
        bad += check_str(told[i].body, told[i].ipa, lt_buf_str(&ipa));
        bad += check_str(told[i].body, told[i].sentence, lt_str_of(r.sentence));
        lt_buf_close(&wire);
        lt_buf_close(&ipa);
    }
    assert_int_equal(bad, 0);
}

static const struct {
    const char *in;
    enum lt_frame_found want;
} heads[] = {
    {"", LT_FRAME_PART},
    {"pcm 7 4\nabc", LT_FRAME_PART},
    {"pcm 7 4\nabcd", LT_FRAME_WHOLE},
    {"pcm 7 4\nabcde", LT_FRAME_WHOLE},
    {"Loading model ...\n", LT_FRAME_BROKEN},
    {"pcm 7 1001\n", LT_FRAME_BROKEN},
    {"pcm 4294967296 1\n", LT_FRAME_BROKEN},
    {"pcm 7 -1\n", LT_FRAME_BROKEN},
    {"pcm  7 1\nx", LT_FRAME_BROKEN},
    {"pcm 7 1 \nx", LT_FRAME_BROKEN},
    {"pcm 7 1 1\nx", LT_FRAME_BROKEN},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", LT_FRAME_PART},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", LT_FRAME_BROKEN},
    {"aaaaaaaaaaaaaaaaa 1 0\n", LT_FRAME_BROKEN},
};

static void frames_are_cut_where_they_end(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(heads); i++) {
        struct lt_str in = lt_str_of(heads[i].in);
        struct lt_frame f;
        enum lt_frame_found got = lt_frame_take(&in, 1000, &f);
        bad += check_int(heads[i].in, heads[i].want, got);
        if (got == LT_FRAME_WHOLE)
            bad += check_str(heads[i].in, "abcd", f.body);
    }
    assert_int_equal(bad, 0);
}

static const struct {
    const char *in, *sentence; /* NULL: it is a good hello */
} hellos[] = {
    {"protocol 1\nname x\nversion 2 of May\n", NULL},
    {"protocol 1\nname x\nversion 2\nmarks yes\ndeterministic no\nlanguages en de\nmax-text 1500\nnew 7\n",
     NULL},
    {"protocol 1\nname x\nversion 2\npatience 10000\n", NULL},
    {"protocol 1\nname x\nversion 2\npatience 10001\n", "hello: patience cannot be '10001'"},
    {"protocol 2\nname x\nversion 2\n", "hello: protocol 2, this lectern speaks 1"},
    {"name x\nversion 2\n", "hello: protocol 0, this lectern speaks 1"},
    {"protocol 1\nname x\n", "hello: version is missing"},
    {"protocol 1\nversion x\n", "hello: name is missing"},
    {"protocol 1\nname x\nversion 2\nmarks maybe\n", "hello: marks cannot be 'maybe'"},
    {"protocol 1\nname x\nversion 2\nmax-text 1499\n", "hello: max-text cannot be '1499'"},
    {"protocol one\nname x\nversion 2\n", "hello: protocol cannot be 'one'"},
};

static void a_hello_says_who_and_which(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(hellos); i++) {
        struct lt_engine_hello hello;
        char sentence[200] = "";
        bool good = lt_hello_parse(lt_str_of(hellos[i].in), &hello, sentence);
        bad += check_int(hellos[i].in, hellos[i].sentence == NULL, good);
        bad += check_str(hellos[i].in, hellos[i].sentence ? hellos[i].sentence : "", lt_str_of(sentence));
    }
    assert_int_equal(bad, 0);
}

static void sound_has_a_ceiling(void **state)
{
    (void)state;
    struct lt_pcm pcm = {0};
    struct lt_reply r;
    lt_reply_start(&r, 7, LT_S(SAY), 1, &pcm);
    static char second[16000];
    struct lt_buf wire = LT_BUF(64 * 1024);
    lt_frame_add(&wire, "begin", 7, LT_S("rate 8000\nformat s16le\n"));
    lt_frame_add(&wire, "pcm", 7, (struct lt_str){second, sizeof second});
    struct lt_str in = lt_buf_str(&wire);
    assert_int_equal(lt_reply_feed(&r, &in), LT_REPLY_SOUND);
    lt_buf_clear(&wire);
    lt_frame_add(&wire, "pcm", 7, LT_S("ab"));
    in = lt_buf_str(&wire);
    assert_int_equal(lt_reply_feed(&r, &in), LT_REPLY_BROKEN);
    assert_string_equal(r.sentence, "more than 1 seconds of sound");
    lt_buf_close(&wire);
    lt_pcm_close(&pcm);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_reply_is_whole_or_says_what_is_wrong),
        cmocka_unit_test(ipa_is_text_or_an_error),
        cmocka_unit_test(frames_are_cut_where_they_end),
        cmocka_unit_test(a_hello_says_who_and_which),
        cmocka_unit_test(sound_has_a_ceiling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
