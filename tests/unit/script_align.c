/* Whatever is written, every word that is said is tied to it: pieces cover all of `say` in order, and the
 * places they point at never go back. */
#include "check.h"

#include "base/utf8.h"
#include "script/normal/normal.h"

#include <stdio.h>

/* Scraps that mean something to a normaliser, so that random text is made of near misses. */
static const char *const scraps[] = {
    " ",      " ",  " ", "a",  "the",     "Dr",     ".",    ",",      "$",  "1",       "12",   "2007",
    "3.5",    "%",  "-", "–",  "/",       ":",      "pm",   "kg",     "I",  "VIII",    "St",   "#",
    "@",      "x",  "(", ")",  "[",       "]",      "★",    "½",      "é",  "e\u0301", "ﬁ",    "\u00AD",
    "\u200B", "Ａ", "Ⅷ", "😀", "👍🏽",    "\u200D", "\xFF", "\n",     "€",  "°",       "C",    "₂",
    "²",      "'",  "’", "\"", "http://", "www.",   "com",  "S02E05", "No", "1st",     "日本", "ж",
    "*",      "+",  "=", "m",  "\u200C",  "می",     "ها",   "，",     "？",
};

static void random_text(uint64_t *state, struct lt_buf *out)
{
    lt_buf_clear(out);
    for (size_t n = check_random(state) % 24; n > 0; n--)
        lt_buf_addz(out, scraps[check_random(state) % LT_COUNT(scraps)]);
}

static const char *broken(struct lt_str show, const struct lt_said *s)
{
    uint32_t say = 0, from = 0, to = 0;
    for (size_t i = 0; i < s->n_align; i++) {
        const struct lt_align *a = &s->align[i];
        if (a->say_at != say || a->say_len == 0)
            return "pieces leave a hole or overlap";
        if (a->show_at < from || a->show_at + a->show_len < to)
            return "written places go back";
        if (a->show_len == 0 || (size_t)a->show_at + a->show_len > show.n)
            return "a written place is empty or outside";
        say += a->say_len;
        from = a->show_at;
        to = a->show_at + a->show_len;
    }
    if (say != s->say.n)
        return "the end is not covered";
    if (s->say.n && (s->say.p[0] == ' ' || s->say.p[s->say.n - 1] == ' '))
        return "a space at an end";
    if (lt_utf8_valid(show) && !lt_utf8_valid(lt_buf_str(&s->say)))
        return "broken UTF-8";
    return NULL;
}

static void pieces_hold_for_random_text(void **state)
{
    (void)state;
    static const char *const langs[] = {"en", "en-GB", "de", "es", "fr", "it", "pt",  "nl", "pl",
                                        "sv", "hu",    "ru", "ja", "fa", "sk", "tlh", ""};
    uint64_t seed = check_seed(), random = seed;
    struct lt_said said = {0};
    struct lt_buf text = LT_BUF(1 << 16);
    for (size_t round = 0; round < LT_COUNT(langs) * 4000; round++) {
        struct lt_cx cx = {0};
        random_text(&random, &text);
        struct lt_str show = lt_buf_str(&text), lang = lt_str_of(langs[round / 4000]);
        assert_int_equal(lt_normal(&cx, lang, show, &said), LT_OK);
        const char *why = broken(show, &said);
        if (why)
            fail_msg("seed %llu, %.*s, \"%.*s\" said \"%.*s\": %s", (unsigned long long)seed, LT_ARG(lang),
                     LT_ARG(show), LT_ARG(lt_buf_str(&said.say)), why);
    }
    lt_buf_close(&text);
    lt_said_close(&said);
}

static void invisible_and_typeset_characters_are_plain(void **state)
{
    (void)state;
    static const struct {
        const char *in, *want;
    } rows[] = {
        {"re\u00ADview", "review"},
        {"zero\u200Bwidth", "zerowidth"},
        {"ﬁne ﬂow", "fine flow"},
        {"Ｆｕｌｌ", "Full"},
        {"cafe\u0301", "café"},
        {"a\u00A0 \tb", "a b"},
        {"  trimmed  ", "trimmed"},
        {"\u200B\u00AD", ""},
        {"co\u2011op", "co-op"},
        {"e\u0301\u00ADte\u0301", "été"},
        {"", ""},
    };
    struct lt_said said = {0};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        assert_int_equal(lt_normal(&cx, LT_S("en"), lt_str_of(rows[i].in), &said), LT_OK);
        bad += check_str(rows[i].in, rows[i].want, lt_buf_str(&said.say));
        const char *why = broken(lt_str_of(rows[i].in), &said);
        bad += why ? check_str(rows[i].in, "pieces that hold", lt_str_of(why)) : 0;
    }
    lt_said_close(&said);
    assert_int_equal(bad, 0);
}

static void too_long_is_a_sentence(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_said said = {0};
    struct lt_buf text = LT_BUF((size_t)LT_BLOCK_MAX_BYTES * 2);
    while (text.n <= LT_BLOCK_MAX_BYTES)
        lt_buf_addz(&text, "0123456789abcdef");
    assert_int_equal(lt_normal(&cx, LT_S("en"), lt_buf_str(&text), &said), LT_LIMIT);
    lt_buf_close(&text);
    lt_said_close(&said);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_hold_for_random_text),
        cmocka_unit_test(invisible_and_typeset_characters_are_plain),
        cmocka_unit_test(too_long_is_a_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
