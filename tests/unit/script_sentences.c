/* tests/unit/script_sentences.c - the segmenter against tests/golden/sentences/LANG.txt, and its promises on
 * random text. */
#include "check.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "script/sentence/sentence.h"

#include <stdio.h>
#include <string.h>

/* The text of a golden line: without the bars, "⏎" a line end. `want` gets one sentence a line. */
static void unfold(struct lt_str line, struct lt_buf *text, struct lt_buf *want)
{
    const struct lt_str bar = LT_S_INIT("||"), ret = LT_S_INIT("⏎");
    for (size_t i = 0; i < line.n;) {
        struct lt_str rest = lt_str_from(line, i);
        if (lt_str_starts(rest, LT_S(" || "))) {
            lt_buf_addc(text, ' ');
            lt_buf_addc(want, '\n');
            i += 4;
        } else if (lt_str_starts(rest, bar)) {
            lt_buf_addc(want, '\n');
            i += bar.n;
        } else if (lt_str_starts(rest, ret)) {
            lt_buf_addc(text, '\n');
            lt_buf_addc(want, ' ');
            i += ret.n;
        } else {
            lt_buf_addc(text, line.p[i]);
            lt_buf_addc(want, line.p[i++]);
        }
    }
    lt_buf_addc(want, '\n');
}

/* White space at the ends of lines off, runs of it one space. */
static void squash(struct lt_buf *b)
{
    size_t n = 0;
    for (size_t i = 0; i < b->n; i++) {
        char c = b->p[i];
        if (c == ' ' && (n == 0 || b->p[n - 1] == ' ' || b->p[n - 1] == '\n'))
            continue;
        if (c == '\n' && n && b->p[n - 1] == ' ')
            n--;
        b->p[n++] = c;
    }
    b->n = n;
}

static void cut(const char *lang, struct lt_str text, struct lt_buf *got)
{
    struct lt_sentences it;
    struct lt_str sentence;
    lt_sentences_open(&it, lt_str_of(lang), text);
    while (lt_sentences_next(&it, &sentence)) {
        for (size_t i = 0; i < sentence.n; i++)
            lt_buf_addc(got, sentence.p[i] == '\n' ? ' ' : sentence.p[i]);
        lt_buf_addc(got, '\n');
    }
}

static int check_file(const char *lang, size_t *cases)
{
    char path[64];
    snprintf(path, sizeof path, "golden/sentences/%s.txt", lang);
    struct lt_buf file = check_read(path), text = LT_BUF(1 << 20), want = LT_BUF(1 << 20),
                  got = LT_BUF(1 << 20);
    struct lt_str rest = lt_buf_str(&file), line;
    int bad = 0;
    while (lt_str_line(&rest, &line)) {
        if (!line.n || line.p[0] == '#')
            continue;
        lt_buf_clear(&text);
        lt_buf_clear(&want);
        lt_buf_clear(&got);
        unfold(line, &text, &want);
        cut(lang, lt_buf_str(&text), &got);
        squash(&want);
        squash(&got);
        lt_buf_addc(&want, '\0');
        want.n--;
        bad += check_str(lang, want.p, lt_buf_str(&got));
        ++*cases;
    }
    lt_buf_close(&file);
    lt_buf_close(&text);
    lt_buf_close(&want);
    lt_buf_close(&got);
    return bad;
}

static void test_golden(void **state)
{
    (void)state;
    static const char *const langs[] = {"am", "ar", "bg", "cs", "da", "de", "el", "en", "es", "fa",
                                        "fi", "fr", "he", "hi", "hr", "hu", "hy", "id", "it", "ja",
                                        "kk", "km", "ko", "mr", "my", "nb", "nl", "pl", "pt", "ro",
                                        "ru", "sk", "sv", "tr", "uk", "ur", "vi", "zh"};
    size_t cases = 0;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(langs); i++)
        bad += check_file(langs[i], &cases);
    print_message("%zu texts\n", cases);
    assert_int_equal(bad, 0);
    assert_true(cases > 700);
}

/* The sentences are slices in order, and leave out nothing but white space. */
static void check_cover(struct lt_str text, const char *lang)
{
    struct lt_sentences it;
    struct lt_str s;
    size_t done = 0;
    lt_sentences_open(&it, lt_str_of(lang), text);
    while (lt_sentences_next(&it, &s)) {
        assert_true(s.n > 0);
        size_t at = (size_t)(s.p - text.p);
        assert_true(at >= done && at + s.n <= text.n);
        for (size_t i = done; i < at;) {
            uint32_t c = lt_utf8_next(text, &i);
            assert_true(c == 0 || lt_uni_is_space(c));
        }
        done = at + s.n;
    }
    for (size_t i = done; i < text.n;) {
        uint32_t c = lt_utf8_next(text, &i);
        assert_true(c == 0 || lt_uni_is_space(c));
    }
}

static void test_cover(void **state)
{
    (void)state;
    static const char *const bits[] = {
        ".", "!", "?",    "…",    " ",    "\n",       "\"", "'",  "(",  ")",    "[1]", "“",           "”",
        "«", "»", "Dr",   "U.S.", "a",    "I",        "3",  "1)", "。", "。」", "؟",   ":",           ";",
        "—", "•", "word", "The",  "\xC3", "\xE2\x80", "।",  "é",  ",",  "no",   "St",  "\xE2\x80\xAA"};
    static const char *const langs[] = {"en", "de", "ar", "hy", "el", "ja", "cs", "xx"};
    uint64_t seed = check_seed(), random = seed;
    print_message("seed %llu\n", (unsigned long long)seed);
    for (int round = 0; round < 4000; round++) {
        struct lt_buf text = LT_BUF(1 << 16);
        size_t n = check_random(&random) % 60;
        for (size_t i = 0; i < n; i++)
            lt_buf_addz(&text, bits[check_random(&random) % LT_COUNT(bits)]);
        check_cover(lt_buf_str(&text), langs[check_random(&random) % LT_COUNT(langs)]);
        lt_buf_close(&text);
    }
}

/* Nothing in it is quadratic: a heap of the worst characters is cut in no time. */
static void test_hostile(void **state)
{
    (void)state;
    static const char *const bits[] = {"(",   "\"a", "'a",  "“",  ". ", "A.", "…",
                                       "1) ", "[",   "? a", ".[", "! ", " « "};
    for (size_t k = 0; k < LT_COUNT(bits); k++) {
        struct lt_buf text = LT_BUF(2 << 20);
        while (text.n < 1 << 18)
            lt_buf_addz(&text, bits[k]);
        check_cover(lt_buf_str(&text), "en");
        lt_buf_close(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_golden),
        cmocka_unit_test(test_cover),
        cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
