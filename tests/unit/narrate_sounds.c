/* What the engine's phonemes are for words in capitals, acronyms, possessives and initials, compared with
 * what the script meant: the text is normalised and espeak-ng asked how it says the line. `has` must stand in
 * that (stress marks and spaces aside), `not` must not. */
#include "check.h"

#include "script/normal/normal.h"
#include "speak/speak.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct lt_voice english = {.name = LT_S_INIT("en-us"),
                                        .lang = LT_S_INIT("en-US"),
                                        .engine = LT_S_INIT("espeak"),
                                        .engine_voice = LT_S_INIT("en-us"),
                                        .rate_pct = 100,
                                        .pitch_pct = 50};

static const struct row {
    const char *written, *has, *not;
} rows[] = {
    /* words in capitals are words */
    {"NEW YORK at night", "nuːj", "ɛniː"},
    {"a LOW point in a BIG year", "loʊpɔɪnt", "ɛloʊ"},
    {"the OLD house", "oʊld", "oʊɛl"},
    /* acronyms: letters where they are letters, A among them */
    {"the ACLU sued", "eɪsiːɛljuː", "ɐkluː"},
    {"the NCAA finals", "ɛnsiːeɪeɪ", NULL},
    {"AT&T is here", "eɪtiː", "ɐtiː"},
    {"M&A deals", "ɛmændeɪ", NULL},
    {"the MSCI index", "ɛmɛssiːaɪ", "ɛmskaɪ"},
    {"WHO officials said", "dʌbəljuːeɪtʃoʊ", "huː"},
    {"WHO is there?", "huː", NULL},
    {"WASHINGTON (AP) — Talks", "eɪpiː", "æp"},
    {"two CEOs and DVDs", "siːiːoʊz", NULL},
    {"JSON and JPEG", "dʒeɪpɛɡ", NULL},
    /* possessives keep their s */
    {"NASA's budget", "næsɐz", NULL},
    {"NATO’s chief", "neɪɾoʊz", NULL},
    {"OPEC's output", "oʊpəkz", NULL},
    {"MSCI's index", "siːaɪz", NULL},
    {"the BBC's report", "biːbiːsiːz", NULL},
    {"ESA's plan", "iːɛseɪz", NULL},
    {"the WHO's chief", "eɪtʃoʊz", NULL},
    /* initials are letters and no sentence ends there */
    {"G. Petit wrote it.", "dʒiːp", NULL},
    {"A. J. Foyt won.", "eɪdʒeɪfɔɪt", NULL},
    {"J. K. Rowling", "dʒeɪkeɪ", NULL},
    /* the letter, not the article */
    {"vitamin A is good", "eɪɪz", "ɐɪz"},
    {"from A to Z", "fɹʌmeɪ", "fɹʌmɐ"},
    {"he got an A.", "ɐneɪ", NULL},
    {"a man", "ɐmæn", "eɪmæn"},
    /* words it has wrong */
    {"the HTC Vive", "viːv", "vaɪv"},
    {"a mech suit", "mɛk", "mɛtʃ"},
};

/* Without stress, length of vowels as it is, spaces and line ends. */
static void squeeze(struct lt_str from, struct lt_buf *to)
{
    for (size_t i = 0; i < from.n; i++) {
        bool stress =
            from.p[i] == '\xCB' && i + 1 < from.n && (from.p[i + 1] == '\x88' || from.p[i + 1] == '\x8C');
        if (stress)
            i++;
        else if ((unsigned char)from.p[i] > ' ')
            lt_buf_addc(to, from.p[i]);
    }
}

static int check_row(struct lt_speaker *speaker, const struct row *row, struct lt_said *said)
{
    struct lt_cx cx = {0};
    struct lt_buf ipa = LT_BUF(1 << 16), sounds = LT_BUF(1 << 16);
    if (lt_normal(&cx, LT_S("en-US"), lt_str_of(row->written), said))
        fail_msg("%s", cx.what);
    struct lt_line line = {.say = lt_buf_str(&said->say),
                           .show = lt_str_of(row->written),
                           .lang = LT_S("en-US"),
                           .spans = said->spans,
                           .n_spans = (uint32_t)said->n_spans};
    if (lt_speaker_ipa(&cx, speaker, &english, &line, &ipa))
        fail_msg("%s", cx.what);
    squeeze(lt_buf_str(&ipa), &sounds);
    bool has = lt_str_find(lt_buf_str(&sounds), lt_str_of(row->has)) != SIZE_MAX;
    bool wrong = row->not && lt_str_find(lt_buf_str(&sounds), lt_str_of(row->not)) != SIZE_MAX;
    if (!has || wrong)
        fprintf(stderr, "%s: said %.*s\n", row->written, LT_ARG(lt_buf_str(&sounds)));
    lt_buf_close(&ipa);
    lt_buf_close(&sounds);
    return !has || wrong;
}

static void what_is_meant_is_what_sounds(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_speaker *speaker;
    if (lt_speaker_open(&cx, NULL, LT_S("espeak"), &speaker) != LT_OK)
        skip();
    struct lt_said said = {0};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_row(speaker, &rows[i], &said);
    lt_said_close(&said);
    lt_speaker_close(speaker);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_meant_is_what_sounds)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
