/* Every allocation of reading a lexicon and applying it refused in turn: a clean failure with a sentence, or
 * the whole result; never a crash or a leak. */
#include "check.h"
#include "torture.h"

#include "script/lexicon/lexicon.h"

static const char lines[] = "Hermione = her my oh nee\nSQL = @letters\nGoethe = @language de\n"
                            "gyro = @ipa \xCB\x88j\xC9\xAA\xC9\x99\xC9\xB9o\xCA\x8A\nfacebook* = faysbook\n";

static bool apply(struct lt_cx *cx, const struct lt_lexicon *lex, struct lt_said *said,
                  struct lt_arena *values)
{
    struct lt_str show = LT_S("Hermione's gyro, SQL and Facebooks by Goethe");
    return lt_normal(cx, LT_S("en"), show, said) == LT_OK &&
           lt_lex_apply(cx, lex, LT_S("en"), show, values, said) == LT_OK;
}

static bool attempt(void *user)
{
    size_t *refused = user;
    struct lt_cx cx = {0};
    struct lt_lexicon *lex = NULL;
    struct lt_said said = {0};
    struct lt_arena values = LT_ARENA(1 << 20);
    bool good = lt_lexicon_open(&cx, &lex) == LT_OK && lt_lexicon_add_builtin(&cx, lex) == LT_OK &&
                lt_lexicon_add(&cx, lex, "x", LT_S(lines), LT_LEXICON_USER) == LT_OK &&
                apply(&cx, lex, &said, &values);
    if (good && check_str("said", "her my oh nee's gyro, SQL and faysbooks by Goethe", lt_buf_str(&said.say)))
        fail_msg("something else is said");
    if (good && said.n_spans != 3)
        fail_msg("%zu spans", said.n_spans);
    if (!good && !cx.what[0])
        fail_msg("a failure without a sentence");
    *refused += !good;
    lt_said_close(&said);
    lt_arena_close(&values);
    lt_lexicon_close(lex);
    return good;
}

static void refused_memory_is_reported(void **state)
{
    (void)state;
    size_t refused = 0;
    assert_true(attempt(&refused));
    size_t runs = torture_allocations(attempt, &refused, 5000);
    assert_true(runs > 30 && runs < 5000);
    assert_true(refused > 30);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refused_memory_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
