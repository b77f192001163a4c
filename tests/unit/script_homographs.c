/* Words that are written alike: every line of tests/golden/homographs/LANG.say and LANG-more.say is `sentence
 * => word: reading`, the reading being phonemes where the row has them, else a spelling, else "=". A tagger
 * is never always right; the lines are kept as a listener would have them, and at least 95 in 100 must be
 * said so. */
#include "check.h"

#include "lang/desk/homograph.h"
#include "lang/en/kinds.h"
#include "lang/lang.h"
#include "script/normal/normal.h"

#include <stdio.h>
#include <string.h>

/* What the piece that stands for show bytes at..at+n says. */
static struct lt_str reading(const struct lt_said *said, struct lt_str sentence, size_t at, size_t n)
{
    for (size_t i = 0; i < said->n_align; i++) {
        struct lt_align a = said->align[i];
        if (a.show_at > at || a.show_at + a.show_len < at + n)
            continue;
        for (size_t k = 0; k < said->n_spans; k++)
            if (said->spans[k].at == a.say_at && said->spans[k].kind == LT_SAY_PHONEMES)
                return said->spans[k].value;
        struct lt_str say = lt_str_trim(lt_str_slice(lt_buf_str(&said->say), a.say_at, a.say_len));
        return lt_str_eq(say, lt_str_slice(sentence, a.show_at, a.show_len)) ? LT_S("=") : say;
    }
    return LT_S("?");
}

static size_t find_word(struct lt_str sentence, struct lt_str word)
{
    for (size_t at = 0; at + word.n <= sentence.n; at++) {
        bool starts = at == 0 || !lt_is_alpha(sentence.p[at - 1]);
        bool stops = at + word.n == sentence.n || !lt_is_alpha(sentence.p[at + word.n]);
        if (starts && stops && lt_str_eq_nocase(lt_str_slice(sentence, at, word.n), word))
            return at;
    }
    return SIZE_MAX;
}

static int check_line(struct lt_str lang, struct lt_str line, struct lt_said *said)
{
    size_t arrow = lt_str_find(line, LT_S(" => "));
    assert_int_not_equal(arrow, SIZE_MAX);
    struct lt_str sentence = lt_str_slice(line, 0, arrow), want = lt_str_from(line, arrow + 4);
    size_t colon = lt_str_find(want, LT_S(": "));
    assert_int_not_equal(colon, SIZE_MAX);
    struct lt_str word = lt_str_slice(want, 0, colon);
    want = lt_str_from(want, colon + 2);
    size_t at = find_word(sentence, word);
    assert_int_not_equal(at, SIZE_MAX);
    struct lt_cx cx = {0};
    assert_int_equal(lt_normal(&cx, lang, sentence, said), LT_OK);
    struct lt_str got = reading(said, sentence, at, word.n);
    if (lt_str_eq(got, want))
        return 0;
    printf("%.*s\n  want: %.*s\n  got:  %.*s\n", LT_ARG(sentence), LT_ARG(want), LT_ARG(got));
    return 1;
}

/* At least 95 in 100 of a file's sentences must be said as meant. */
static void check_file(const char *lang, const char *name, int at_least)
{
    struct lt_buf bytes = check_read(name);
    struct lt_str rest = lt_buf_str(&bytes), line;
    struct lt_said said = {0};
    int lines = 0, wrong = 0;
    while (lt_str_line(&rest, &line)) {
        if (line.n == 0 || lt_str_starts(line, LT_S("# ")))
            continue;
        wrong += check_line(lt_str_of(lang), line, &said);
        lines++;
    }
    printf("%s: %d sentences, %d wrong\n", name, lines, wrong);
    assert_true(lines >= at_least);
    assert_true(wrong * 20 <= lines);
    lt_said_close(&said);
    lt_buf_close(&bytes);
}

static void homographs_are_said_as_meant(void **state)
{
    (void)state;
    check_file("en", "golden/homographs/en.say", 300);
}

static void homographs_are_said_as_meant_in_other_sentences(void **state)
{
    (void)state;
    check_file("en", "golden/homographs/en-more.say", 250);
}

static void homographs_of_other_languages_are_said_as_meant(void **state)
{
    (void)state;
    check_file("de", "golden/homographs/de.say", 20);
    check_file("fr", "golden/homographs/fr.say", 20);
    check_file("it", "golden/homographs/it.say", 8);
    check_file("nl", "golden/homographs/nl.say", 8);
}

static void kinds_are_sorted(void **state)
{
    (void)state;
    assert_true(lt_en_kinds_are_sorted());
}

static void check_rows(const char *lang)
{
    const struct lt_homographs *h = lt_lang_normal(lt_str_of(lang))->homographs;
    struct lt_homograph_filter filter[26];
    lt_homographs_filter(h, filter);
    for (int i = 0; i < 26; i++)
        if (filter[i].second != h->filter[i].second || filter[i].last != h->filter[i].last ||
            filter[i].lengths != h->filter[i].lengths)
            fail_msg("%s: ['%c' - 'a'] = {0x%x, 0x%x, 0x%x} would fit the rows", lang, 'a' + i,
                     filter[i].second, filter[i].last, (unsigned)filter[i].lengths);
    for (size_t i = 1; i < h->n; i++)
        assert_true(strcmp(h->rows[i - 1].word, h->rows[i].word) < 0);
}

static void rows_are_sorted_and_the_filter_fits(void **state)
{
    (void)state;
    static const char *const langs[] = {"de", "en", "fr", "it", "nl"};
    for (size_t i = 0; i < LT_COUNT(langs); i++)
        check_rows(langs[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(homographs_are_said_as_meant),
                                       cmocka_unit_test(homographs_are_said_as_meant_in_other_sentences),
                                       cmocka_unit_test(homographs_of_other_languages_are_said_as_meant),
                                       cmocka_unit_test(rows_are_sorted_and_the_filter_fits),
                                       cmocka_unit_test(kinds_are_sorted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
