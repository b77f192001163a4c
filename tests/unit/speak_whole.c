/* What the marks of a line do not reach was not said: a third that is missing, not the small words that share
 * a mark. */
#include "check.h"

#include "speak/speak.h"

static const char say[] =
    "The old harbour had seen many winters and it had buried some of the boats that came to it";

static const struct {
    const char *last; /* the word of the last mark; NULL: all of the words */
    size_t words;     /* that have marks; 0: all up to the last */
    bool whole;
} cases[] = {
    {NULL, 0, true},       {"came", 0, true}, {"that", 0, false},   {"some", 0, false},
    {"winters", 0, false}, {"had", 0, false}, {"harbour", 3, true}, /* too few marks to tell anything */
};

static void mark_words(struct lt_pcm *pcm, const char *last, size_t most)
{
    struct lt_str rest = lt_str_of(say), word;
    size_t n = 0;
    while (lt_str_cut(&rest, ' ', &word) && (!most || n < most)) {
        struct lt_mark m = {
            .say_at = (uint32_t)(word.p - say), .say_len = (uint32_t)word.n, .sample = (int64_t)n};
        assert_true(lt_pcm_add_mark(pcm, m));
        n++;
        if (last && lt_str_eqz(word, last))
            break;
    }
}

static void missing_words_are_missed(void **state)
{
    (void)state;
    struct lt_pcm pcm = {0};
    const struct lt_line line = {.say = lt_str_of(say)};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        lt_pcm_clear(&pcm);
        mark_words(&pcm, cases[i].last, cases[i].words);
        bad +=
            check_int(cases[i].last ? cases[i].last : "all", cases[i].whole, lt_speak_is_whole(&line, &pcm));
    }
    lt_pcm_close(&pcm);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(missing_words_are_missed)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
