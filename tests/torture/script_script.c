/* Every allocation on the way from document to script refused once: it fails with one clear sentence, or does
 * without, and leaks nothing. */
#include "check.h"

#include "scripted.h"
#include "torture.h"

#include "script/script.h"

static bool add(struct lt_cx *cx, struct lt_doc *d, enum lt_role role, const char *text)
{
    static const struct lt_span spans[] = {{LT_SPAN_LANGUAGE, 4, 6, LT_S_INIT("fr")},
                                           {LT_SPAN_NOTE_REF, 14, 3, LT_S_INIT("n1")},
                                           {LT_SPAN_HARD_BREAK, 20, 0, LT_S_INIT("")}};
    struct lt_block *b = lt_doc_add(cx, d, role, lt_str_of(text));
    return b && lt_doc_set_spans(cx, d, b, spans, LT_COUNT(spans)) == LT_OK;
}

static bool attempt(void *user)
{
    (void)user;
    struct lt_cx cx = {0};
    struct lt_doc d;
    struct lt_script s;
    lt_doc_init(&d);
    lt_script_init(&s);
    d.title = LT_S("A walk with Julián Morena");
    d.byline = LT_S("Ann Lee");
    bool done =
        add(&cx, &d, LT_ROLE_PARAGRAPH, "She said bonjour[1] to Julián Morena. He paid $5 for 3 km.") &&
        add(&cx, &d, LT_ROLE_TABLE_ROW, "Weight and height\tlight, as ever\tof the thing") &&
        add(&cx, &d, LT_ROLE_CODE, "int main(void) { return 0; }") &&
        add(&cx, &d, LT_ROLE_BIO, "I write about walking, and about feet.") &&
        lt_script(&cx, &(struct lt_script_opts){0}, &d, &s) == LT_OK;
    assert_true(done || (cx.code == LT_OOM && cx.what[0]));
    const char *broken = done ? scripted_check(&d, &s) : NULL;
    assert_true(!broken || strcmp(broken, "memory") == 0); /* the checker's own */
    lt_script_close(&s);
    lt_doc_close(&d);
    return done && !broken;
}

static void refused_memory_is_a_sentence(void **state)
{
    (void)state;
    assert_true(torture_allocations(attempt, NULL, 1000) > 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(refused_memory_is_a_sentence)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
