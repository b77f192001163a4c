/* A document owns what it holds: whoever filled it may go. */
#include "check.h"

#include "model/doc.h"

#include <string.h>

static void blocks_and_spans_are_copies(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc doc;
    lt_doc_init(&doc);
    char text[] = "some words", link[] = "https://a.example/";
    struct lt_block *b = lt_doc_add(&cx, &doc, LT_ROLE_PARAGRAPH, lt_str_of(text));
    assert_non_null(b);
    struct lt_span spans[] = {{LT_SPAN_LINK, 0, 4, lt_str_of(link)}, {LT_SPAN_STRONG, 5, 5, {0}}};
    assert_int_equal(lt_doc_set_spans(&cx, &doc, b, spans, 2), LT_OK);
    memset(text, 'x', sizeof text - 1);
    memset(link, 'x', sizeof link - 1);
    memset(spans, 0, sizeof spans);
    assert_int_equal(check_str("text", "some words", b->text), 0);
    assert_int_equal(b->n_spans, 2);
    assert_int_equal(check_str("link", "https://a.example/", b->spans[0].value), 0);
    assert_int_equal(check_str("strong", "", b->spans[1].value), 0);
    lt_doc_close(&doc);
}

static void every_role_and_span_has_a_name(void **state)
{
    (void)state;
    for (int i = 0; i < LT_ROLES; i++)
        for (int k = 0; k < i; k++)
            assert_string_not_equal(lt_role_name((enum lt_role)i), lt_role_name((enum lt_role)k));
    for (int i = 0; i < LT_SPANS; i++)
        assert_string_not_equal(lt_span_name((enum lt_span_kind)i), "unknown");
    assert_string_equal(lt_role_name(LT_ROLES), "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_and_spans_are_copies),
        cmocka_unit_test(every_role_and_span_has_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
